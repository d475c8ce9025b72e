package ooxml

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
)

// paragraphsOf writes a plan and returns the texts of the paragraphs of the file that have any.
func paragraphsOf(t *testing.T, p *adminplan.Plan) []string {
	t.Helper()
	file := written(t, p)
	a, err := openArchive(bytes.NewReader(file), int64(len(file)), testLimits)
	require.NoError(t, err)
	data, err := a.read("word/document.xml")
	require.NoError(t, err)
	return textsOf(string(data))
}

// Forms that a sentence names stand in that sentence; others on lines of their own.
func TestFormsOfOneSentence(t *testing.T) {
	section := func(intro string, forms ...adminplan.Form) *adminplan.Plan {
		s := adminplan.Section{Label: "I.", Heading: "HÌNH THỨC", Kind: adminplan.SectionForms, Forms: forms}
		if intro != "" {
			s.Intro = []adminplan.Paragraph{{Text: intro}}
		}
		return &adminplan.Plan{Title: "x", Sections: []adminplan.Section{s}}
	}
	const intro, one, two = "Lựa chọn các hình thức phù hợp như:", "tuyên truyền trên loa truyền thanh;", "hội thi đọc sách."
	form := func(text string) adminplan.Form { return adminplan.Form{Text: text} }
	twice := section(intro, form(one), form(two))
	twice.Sections[0].Intro = append(twice.Sections[0].Intro, adminplan.Paragraph{Text: "Hằng quý:"})
	for _, c := range []struct {
		name string
		plan *adminplan.Plan
		want []string
	}{
		{"a sentence", section(intro, form(one), form(two)), []string{intro + " " + one + " " + two}},
		{"no introduction", section("", form(one), form(two)), []string{one, two}},
		{"forms that would be parted otherwise", section(intro, form("tuyên truyền; hội thi;"), form(two)), []string{intro, "tuyên truyền; hội thi;", two}},
		{"an introduction that would end otherwise", section("Chú ý: các hình thức như:", form(one)), []string{"Chú ý: các hình thức như:", one}},
		{"labels", section(intro, adminplan.Form{Label: "1.", Text: one}, form(two)), []string{intro, "1. " + one, two}},
		{"a form divided", section(intro, adminplan.Form{Text: one, Forms: []adminplan.Form{form(two)}}), []string{intro, one, two}},
		{"two paragraphs before", twice, []string{intro, "Hằng quý:", one, two}},
	} {
		require.Equal(t, append([]string{"KẾ HOẠCH", "x", "I. HÌNH THỨC"}, c.want...), paragraphsOf(t, c.plan), c.name)
	}
}

// The words "Kính gửi" stand once, before the first body.
func TestAddressOnce(t *testing.T) {
	for _, c := range []struct {
		name string
		list []adminplan.Recipient
		want []string
	}{
		{"none", nil, nil},
		{"one", []adminplan.Recipient{{Name: "Sở A"}}, []string{"Kính gửi: Sở A;"}},
		{"one with a mark", []adminplan.Recipient{{Label: "-", Name: "Sở A"}}, []string{"Kính gửi:", "- Sở A;"}},
		{"two", []adminplan.Recipient{{Name: "Sở A"}, {Name: "Sở B", Text: "Sở B."}}, []string{"Kính gửi:", "- Sở A;", "- Sở B."}},
		{"two with marks", []adminplan.Recipient{{Label: "+", Name: "Sở A"}, {Label: "+", Name: "Sở B"}}, []string{"Kính gửi:", "+ Sở A;", "+ Sở B;"}},
		{"as read", []adminplan.Recipient{{Label: "Kính gửi:", Name: "Sở A"}, {Name: "Sở B"}, {Label: "-", Name: "Sở C"}}, []string{"Kính gửi: Sở A;", "- Sở B;", "- Sở C;"}},
		{"one below another", []adminplan.Recipient{{Name: "Các sở", Recipients: []adminplan.Recipient{{Label: "+", Name: "Sở A"}}}}, []string{"Kính gửi: Các sở;", "+ Sở A;"}},
	} {
		have := paragraphsOf(t, &adminplan.Plan{Title: "Đọc sách", Address: c.list})
		require.Equal(t, append([]string{"KẾ HOẠCH", "Đọc sách"}, c.want...), have, c.name)
	}
}

// Marks stand as they were printed, or in the words of the decree.
func TestMarksAsPrinted(t *testing.T) {
	for _, c := range []struct {
		name        string
		marks       adminplan.Marks
		left, right []string
	}{
		{"codes", adminplan.Marks{Secrecy: adminplan.SecrecySecret, Urgency: adminplan.UrgencyExpress, Circulation: adminplan.CirculationReturn}, []string{"TỐI MẬT", "HỎA TỐC"}, []string{"XEM XONG TRẢ LẠI"}},
		{"words", adminplan.Marks{Printed: []string{"HỎA TỐC HẸN GIỜ", "Lưu hành nội bộ"}}, []string{"HỎA TỐC HẸN GIỜ"}, []string{"Lưu hành nội bộ"}},
		{"words and codes", adminplan.Marks{Urgency: adminplan.UrgencyExpress, Printed: []string{"HOẢ TỐC"}}, []string{"HOẢ TỐC"}, nil},
		{"a mark to be called in", adminplan.Marks{Printed: []string{"TÀI LIỆU THU HỒI"}}, nil, []string{"TÀI LIỆU THU HỒI"}},
		{"a draft", adminplan.Marks{Draft: "DỰ THẢO 2"}, []string{"DỰ THẢO 2"}, nil},
		{"nothing", adminplan.Marks{}, nil, nil},
	} {
		w := &writer{plan: &adminplan.Plan{}}
		w.marks(&c.marks)
		require.Equal(t, c.left, textsOf(string(w.b)), c.name)
		w = &writer{plan: &adminplan.Plan{}}
		w.circulation(&c.marks)
		require.Equal(t, c.right, textsOf(string(w.b)), c.name)
	}
}

// textsOf returns the texts of paragraphs, a line for each that has any.
func textsOf(xml string) (out []string) {
	for p := range strings.SplitSeq(xml, "</w:p>") {
		text := ""
		for piece := range strings.SplitSeq(p, "</w:t>") {
			if _, s, ok := strings.Cut(piece, `<w:t xml:space="preserve">`); ok {
				text += s
			}
		}
		if text != "" {
			out = append(out, text)
		}
	}
	return out
}

// Line ends and tabs within a text are kept, whatever system wrote them.
func TestLineEndsAndTabs(t *testing.T) {
	for text, want := range map[string]string{
		"a\tb":     "a\tb",
		"a\nb":     "a\nb",
		"a\r\nb":   "a\nb",
		"a\rb":     "a\nb",
		"a\r\n\rb": "a\n\nb",
		"a\r":      "a\n",
		"<\r\n&>":  "<\n&>",
	} {
		w := &writer{plan: &adminplan.Plan{}}
		w.para("BodyText", text)
		require.NoError(t, w.err, "%q", text)
		xml := strings.NewReplacer("<w:tab/>", "\t", "<w:br/>", "\n", `<w:t xml:space="preserve">`, "", "</w:t>", "", "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(string(w.b))
		_, xml, _ = strings.Cut(xml, "<w:r>")
		require.Equal(t, want, strings.TrimSuffix(xml, "</w:r></w:p>"), "%q", text)
	}
}

// The error for a text that XML cannot carry names it, wherever it stands.
func TestTextErrorNamesTheText(t *testing.T) {
	const bad = "hỏng \x02"
	for path, edit := range map[string]func(*adminplan.Plan){
		"/title":                    func(p *adminplan.Plan) { p.Title = bad },
		"/issuer/path/1":            func(p *adminplan.Plan) { p.Issuer.Path[1] = bad },
		"/motto/0":                  func(p *adminplan.Plan) { p.Motto[0] = bad },
		"/number/symbol":            func(p *adminplan.Plan) { p.Number, p.Carrier = adminplan.Number{Value: "1", Symbol: bad}, nil },
		"/place":                    func(p *adminplan.Plan) { p.Place = bad },
		"/subject":                  func(p *adminplan.Plan) { p.Subject = bad },
		"/marks/printed/0":          func(p *adminplan.Plan) { p.Marks.Printed = []string{bad} },
		"/bases/0/text":             func(p *adminplan.Plan) { p.Bases[0].Text = "\xff" },
		"/signatures/1/authority/0": func(p *adminplan.Plan) { p.Signatures[1].Authority = []string{bad} },
		"/signatures/0/post":        func(p *adminplan.Plan) { p.Signatures[0].Post = bad },
		"/filing/text":              func(p *adminplan.Plan) { p.Filing.Text = bad },
		"/extra/2/text":             func(p *adminplan.Plan) { p.Extra[2].Text = bad },
		"/notes/0/text":             func(p *adminplan.Plan) { p.Notes[0].Text = bad },
		"/carrier/authority":        func(p *adminplan.Plan) { p.Carrier.Authority = bad },
		"/sections/1/items/0/label": func(p *adminplan.Plan) { p.Sections[1].Items[0].Label = bad },
		"/sections/1/items/1/table/columns/2/heading":   func(p *adminplan.Plan) { p.Sections[1].Items[1].Table.Columns[2].Heading = bad },
		"/sections/1/items/1/table/rows/1/cells/1/text": func(p *adminplan.Plan) { p.Sections[1].Items[1].Table.Rows[1].Cells[1].Text = "\ufffe" },
		"/sections/3/assignments/3/tasks/0/tasks/0/label": func(p *adminplan.Plan) {
			p.Sections[3].Assignments[3].Tasks = []adminplan.Task{{Text: "x", Tasks: []adminplan.Task{{Label: "\xc3"}}}}
		},
	} {
		p := everything()
		edit(p)
		var b bytes.Buffer
		_, err := Write(&b, p)
		var fault *TextError
		require.ErrorAs(t, err, &fault, path)
		require.Equal(t, path, fault.Path)
		require.EqualError(t, err, "the text at "+path+" is not UTF-8 or has characters that XML cannot carry")
		require.Zero(t, b.Len())
	}
}

// What stands behind the last column that Word takes is in the last, also where cells above push it there; a loss says so.
func TestTablesBeyondTheLastColumn(t *testing.T) {
	cells := func(n int) []adminplan.Cell {
		out := make([]adminplan.Cell, n)
		for i := range out {
			out[i].Text = "ô"
		}
		return out
	}
	high := cells(mostColumns)
	high[0].RowSpan = 2
	named := func(n int, last string) []adminplan.Cell {
		out := cells(n)
		out[n-1].Text = last
		return out
	}
	for _, c := range []struct {
		name  string
		table adminplan.Table
		wide  bool
	}{
		{"as many as Word takes", adminplan.Table{Rows: []adminplan.Row{{Cells: named(mostColumns, "cuối")}}}, false},
		{"one more", adminplan.Table{Rows: []adminplan.Row{{Cells: named(mostColumns+1, "cuối")}}}, true},
		{"one heading more", adminplan.Table{Columns: append(make([]adminplan.Column, mostColumns), adminplan.Column{Heading: "cuối"})}, true},
		{"pushed by a cell above", adminplan.Table{Rows: []adminplan.Row{{Cells: high}, {Cells: named(mostColumns, "cuối")}}}, true},
		{"all columns covered from above", adminplan.Table{Rows: []adminplan.Row{{Cells: []adminplan.Cell{{Text: "a", ColSpan: mostColumns, RowSpan: 2}}}, {Cells: named(1, "cuối")}, {Cells: cells(2)}}}, true},
		{"one cell over more columns", adminplan.Table{Rows: []adminplan.Row{{Cells: []adminplan.Cell{{Text: "cuối", ColSpan: mostColumns + 1}}}}}, true},
		{"a cell that a cell above cuts short", adminplan.Table{Rows: []adminplan.Row{{Cells: []adminplan.Cell{{Text: "a"}, {Text: "b", RowSpan: 2}}}, {Cells: []adminplan.Cell{{Text: "cuối", ColSpan: 2}}}}}, false},
	} {
		p := &adminplan.Plan{Title: "x", Closing: []adminplan.Paragraph{{Text: "y"}, {Table: &c.table}}}
		var b bytes.Buffer
		lost, err := Write(&b, p)
		require.NoError(t, err)
		require.Contains(t, allText(t, b.Bytes()), "cuối", c.name)
		if !c.wide {
			require.Empty(t, lost, c.name)
			continue
		}
		require.Len(t, lost, 1, c.name)
		require.Equal(t, "/closing/1/table", lost[0].Path)
		require.Equal(t, "Word takes no more than 63 columns; what stands in those behind them is in the last", lost[0].Reason)
	}
}

// A table without columns is its title; a row without cells is an empty row, wherever it stands.
func TestTablesWithoutCells(t *testing.T) {
	rows := func(t *testing.T, table *adminplan.Table) int {
		w := &writer{plan: &adminplan.Plan{}}
		w.table(table)
		return strings.Count(string(w.b), "<w:tr>")
	}
	require.Zero(t, rows(t, nil))
	require.Zero(t, rows(t, &adminplan.Table{}))
	require.Zero(t, rows(t, &adminplan.Table{Rows: make([]adminplan.Row, 3)}))
	some := adminplan.Row{Cells: []adminplan.Cell{{Text: "a"}, {Text: "b"}}}
	require.Equal(t, 3, rows(t, &adminplan.Table{Rows: []adminplan.Row{{}, some, {}}}))
	require.Equal(t, 1, rows(t, &adminplan.Table{Columns: make([]adminplan.Column, 2)}))
	w := &writer{plan: &adminplan.Plan{}}
	w.table(&adminplan.Table{Title: "Bảng 1"})
	require.Equal(t, []string{"Bảng 1"}, textsOf(string(w.b)))
}

// A folder view shows what the file is and whose, on one line each, with all that the head says of the issuer.
func TestProperties(t *testing.T) {
	for _, c := range []struct {
		plan           adminplan.Plan
		title, creator string
	}{
		{adminplan.Plan{}, "KẾ HOẠCH", ""},
		{adminplan.Plan{Title: "Đọc sách\r\n& viết", Issuer: adminplan.Issuer{Path: []string{"UBND XÃ A"}}}, "KẾ HOẠCH Đọc sách &amp; viết", "UBND XÃ A"},
		{adminplan.Plan{KindName: "KẾ HOẠCH CÔNG TÁC", Title: "x", Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "TỈNH MẪU SƠN"}}}, "KẾ HOẠCH CÔNG TÁC x", "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN"},
	} {
		w := &writer{plan: &c.plan}
		require.Contains(t, string(w.properties()), "<dc:title>"+c.title+"</dc:title><dc:creator>"+c.creator+"</dc:creator>")
	}
}

// Whatever a plan holds, it becomes a file that this reader takes, or an error that names a text.
func TestAnyPlanBecomesAFile(t *testing.T) {
	check := func(t require.TestingT, p *adminplan.Plan) {
		var b bytes.Buffer
		before := p.Clone()
		_, err := Write(&b, p)
		require.Equal(t, before, p)
		if err != nil {
			var bad *TextError
			require.ErrorAs(t, err, &bad)
			require.NotEmpty(t, bad.Path)
			require.Zero(t, b.Len())
			return
		}
		_, _, err = Read(bytes.NewReader(b.Bytes()), int64(b.Len()), testLimits)
		require.NoError(t, err)
	}
	check(t, &adminplan.Plan{})
	check(t, &adminplan.Plan{Carrier: &adminplan.Carrier{}, Marks: &adminplan.Marks{}, Filing: &adminplan.Filing{}, AttachedTo: &adminplan.Paragraph{}, Signatures: make([]adminplan.Signature, 3),
		Appendices: make([]adminplan.Appendix, 2), Recipients: make([]adminplan.Recipient, 2), Address: make([]adminplan.Recipient, 2), Notes: make([]adminplan.Note, 2), Sections: make([]adminplan.Section, 2)})
	rapid.Check(t, func(t *rapid.T) { check(t, randplan.Plan().Draw(t, "plan")) })
}
