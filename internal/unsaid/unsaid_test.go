package unsaid_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/unsaid"
)

// paths returns where a plan says less in its words than in its data.
func paths(p *adminplan.Plan) []string {
	out := []string{}
	for _, l := range unsaid.List(p, "a text") {
		out = append(out, l.Path)
	}
	return out
}

func TestListsWhatHasNoWords(t *testing.T) {
	p := &adminplan.Plan{
		Relations:     []adminplan.Relation{{}},
		Organizations: []adminplan.Organization{{}},
		Extensions:    []adminplan.Extension{{Name: "x", Format: "json", Value: "1"}},
		Extra:         []adminplan.Extra{{Where: adminplan.ExtraHead, Text: "Mật"}, {Where: adminplan.ExtraPage, Text: "2"}, {Where: adminplan.ExtraPage, Text: "3"}},
	}
	require.Equal(t, []string{"/relations", "/organizations", "/extensions", "/extra"}, paths(p))
}

func TestLooksForDataInTheWordsRoundThem(t *testing.T) {
	ward := adminplan.OrgRef{Name: "Trạm Y tế phường"}
	june := adminplan.DateOf(2026, 6, 30)
	item := adminplan.ContentItem{
		Heading: "Trạm Y tế phường", Lead: []adminplan.OrgRef{ward},
		Items: []adminplan.ContentItem{{
			Text: "Tiêm nhắc lại cho 300 trẻ, xong trước ngày 30/6/2026.", Partners: []adminplan.OrgRef{ward},
			Timing:     []adminplan.Timing{{Text: "trước ngày 30/6/2026", Due: june}},
			Indicators: []adminplan.Indicator{{Text: "300 trẻ", Value: "300"}},
		}},
	}
	p := &adminplan.Plan{Sections: []adminplan.Section{{Heading: "NỘI DUNG", Items: []adminplan.ContentItem{item}}}}
	require.Empty(t, paths(p), "in the words of the part itself, of what is below it and of what is above it")

	below := &p.Sections[0].Items[0].Items[0]
	below.Partners = []adminplan.OrgRef{{Name: "Trường Mầm non Hoa Cau"}, {Name: "Hội Phụ nữ phường"}}
	below.Timing = append(below.Timing, adminplan.Timing{Due: june}, adminplan.Timing{Due: june})
	below.Product = "Danh sách trẻ đã tiêm"
	below.Budget = &adminplan.Budget{Amount: "5000000"}
	below.Indicators = append(below.Indicators, adminplan.Indicator{Value: "95", Unit: "%"})
	below.ReportsTo = []adminplan.Report{{To: &adminplan.OrgRef{Name: "UBND phường"}}}
	const at = "/sections/0/items/0/items/0/"
	require.Equal(t, []string{at + "partners", at + "timing", at + "product", at + "budget", at + "indicators", at + "reportsTo"}, paths(p), "each member once")
}
