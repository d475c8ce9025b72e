package adminplan_test

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

// A reference stands at its place in the field that it names, wherever that is in the plan.
func TestReferenceStandsInItsField(t *testing.T) {
	const cited = "Quyết định số 12/QĐ-UBND"
	ref := func(field, text string) []adminplan.Reference {
		at := strings.Index(text, cited)
		return []adminplan.Reference{{Field: field, Text: cited, Start: at, End: at + len(cited)}}
	}
	const text = "Thực hiện " + cited + " trong năm."
	for name, fill := range map[string]func(p *adminplan.Plan) *adminplan.Reference{
		"title of the plan": func(p *adminplan.Plan) *adminplan.Reference {
			p.Title, p.TitleReferences = text, ref("title", text)
			return &p.TitleReferences[0]
		},
		"heading of a section": func(p *adminplan.Plan) *adminplan.Reference {
			p.Sections = []adminplan.Section{{Label: "I.", Heading: text, References: ref("heading", text)}}
			return &p.Sections[0].References[0]
		},
		"text of an item": func(p *adminplan.Plan) *adminplan.Reference {
			p.Sections = []adminplan.Section{{Heading: "NỘI DUNG", Items: []adminplan.ContentItem{{Heading: "Khác", Text: text, References: ref("", text)}}}}
			return &p.Sections[0].Items[0].References[0]
		},
		"title of a carrier": func(p *adminplan.Plan) *adminplan.Reference {
			p.Carrier = &adminplan.Carrier{Kind: "QĐ", Title: text, References: ref("title", text)}
			return &p.Carrier.References[0]
		},
		"title of an appendix": func(p *adminplan.Plan) *adminplan.Reference {
			p.Appendices = []adminplan.Appendix{{Title: text, References: ref("title", text)}}
			return &p.Appendices[0].References[0]
		},
		"title of a table": func(p *adminplan.Plan) *adminplan.Reference {
			p.Preamble = []adminplan.Paragraph{{Table: &adminplan.Table{Title: text, References: ref("title", text)}}}
			return &p.Preamble[0].Table.References[0]
		},
		"columns of a table": func(p *adminplan.Plan) *adminplan.Reference {
			table := &adminplan.Table{Columns: []adminplan.Column{{Heading: "STT"}, {Heading: text}}, References: ref("columns", "STT\n"+text)}
			p.Preamble = []adminplan.Paragraph{{Table: table}}
			return &table.References[0]
		},
		"cells of a row": func(p *adminplan.Plan) *adminplan.Reference {
			table := &adminplan.Table{Columns: []adminplan.Column{{Heading: "STT"}, {Heading: "Nội dung"}},
				Rows: []adminplan.Row{{Cells: []adminplan.Cell{{Text: "1"}, {Text: text}}, References: ref("rows", "1\n"+text)}}}
			p.Preamble = []adminplan.Paragraph{{Table: table}}
			return &table.Rows[0].References[0]
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := adminplan.New()
			r := fill(p)
			require.Zero(t, p.Validate().Counts()["REF-SPAN-01"])
			r.Start, r.End = r.Start+1, r.End+1
			require.Equal(t, 1, p.Validate().Counts()["REF-SPAN-01"], "a byte further")
			r.Start, r.End = r.Start-1, r.End-1
			r.Field = map[string]string{"": "heading", "rows": "columns", "columns": "rows"}[r.Field]
			require.Equal(t, 1, p.Validate().Counts()["REF-SPAN-01"], "in another field")
		})
	}
}
