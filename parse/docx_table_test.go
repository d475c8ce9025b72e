package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// tablePlan is the plan of wordPlan with tables in its second section.
// A table behind the name of the decision that carries a plan is kept.
func TestDOCXTableBelowTheNameOfACarrier(t *testing.T) {
	f := docxtest.File{Body: docxtest.P("UBND XÃ AN PHÚ", "") + docxtest.P("QUYẾT ĐỊNH", "") + docxtest.Table(true, docxtest.Row(docxtest.Cell(docxtest.P("VỀ VIỆC TRỒNG RỪNG", ""), "")), docxtest.Row(docxtest.Cell(docxtest.P("Năm 2026", ""), ""))) +
		docxtest.P("KT. CHỦ TỊCH", "") + docxtest.P("KẾ HOẠCH", "") + docxtest.P("Trồng rừng", "") + docxtest.P("I. NỘI DUNG", "") + docxtest.P("1. Ươm cây.", "")}
	p := readWord(t, f)
	require.NotNil(t, p.Carrier.Preamble[0].Table)
	require.Len(t, p.Carrier.Preamble[0].Table.Rows, 2)
}

func tablePlan(tables ...string) docxtest.File {
	f := wordPlan()
	f.Body = strings.Replace(f.Body, docxtest.Numbered(1, 1, "Bổ sung sách cho 12 thư viện xã.")+docxtest.Numbered(1, 1, "Mở cửa thư viện vào buổi tối."), strings.Join(tables, ""), 1)
	return f
}

// cells returns a row of cells of one paragraph each. A cell that begins with "v" and a blank begins a vertical merge, "^" goes on with one;
// "<2> " stands before a cell that spans two columns.
func cells(texts ...string) string {
	out := make([]string, len(texts))
	for i, text := range texts {
		props := ""
		if rest, ok := strings.CutPrefix(text, "<2> "); ok {
			text, props = rest, `<w:gridSpan w:val="2"/>`
		}
		if rest, ok := strings.CutPrefix(text, "v "); ok {
			text, props = rest, props+`<w:vMerge w:val="restart"/>`
		} else if text == "^" {
			text, props = "", `<w:vMerge/>`
		}
		out[i] = docxtest.Cell(docxtest.P(text, ""), props)
	}
	return docxtest.Row(out...)
}

var workHeads = []string{"TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"}

// tablesOf returns the tables of the second section.
func tablesOf(t *testing.T, f docxtest.File) []*adminplan.Table {
	t.Helper()
	plan := readWord(t, f)
	require.Len(t, plan.Sections, 3)
	var out []*adminplan.Table
	for i := range plan.Sections[1].Items {
		if table := plan.Sections[1].Items[i].Table; table != nil {
			out = append(out, table)
		}
	}
	return out
}

func heading(t *adminplan.Table) string {
	var out []string
	for _, c := range t.Columns {
		out = append(out, c.Heading)
	}
	return strings.Join(out, " | ")
}

// What a cell says that covers rows, it says of each of them.
func TestDOCXTableCellsOverRows(t *testing.T) {
	tables := tablesOf(t, tablePlan(docxtest.Table(true, cells(workHeads...),
		cells("1", "Rà soát vốn sách", "v Thư viện tỉnh", "Tháng 3/2026"),
		cells("2", "Mua sách mới", "^", "v Quý II/2026"),
		cells("3", "Sửa kệ sách", "Văn phòng Sở", "^"),
		cells("4", "Mở cửa buổi tối", "UBND các xã", "Tháng 9/2026"))))
	require.Len(t, tables, 1)
	rows := tables[0].Rows
	require.Len(t, rows, 4)
	for i, want := range [...]struct{ lead, timing string }{{"Thư viện tỉnh", "Tháng 3/2026"}, {"Thư viện tỉnh", "Quý II/2026"}, {"Văn phòng Sở", "Quý II/2026"}, {"UBND các xã", "Tháng 9/2026"}} {
		require.Len(t, rows[i].Lead, 1, "row %d", i)
		require.Equal(t, want.lead, rows[i].Lead[0].Name)
		require.Len(t, rows[i].Timing, 1, "row %d", i)
		require.Equal(t, want.timing, rows[i].Timing[0].Text)
	}
}

// A row that numbers the columns, and one that repeats their headings, say nothing of work.
func TestDOCXTableRowsWithoutWork(t *testing.T) {
	first, second := cells("1", "Rà soát vốn sách", "Thư viện tỉnh", "Tháng 3/2026"), cells("2", "Mua sách mới", "Văn phòng Sở", "Quý II/2026")
	for name, row := range map[string]string{
		"numbers in brackets": cells("(1)", "(2)", "(3)", "(4)"),
		"numbers":             cells("1", "2", "3", "4"),
		"letters and numbers": cells("A", "B", "1", "2=1x3"),
		"number row marked":   strings.Replace(cells("(1)", "(2)", "(3)", "(4)"), "<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1),
	} {
		t.Run(name, func(t *testing.T) {
			heads := strings.Replace(cells(workHeads...), "<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
			tables := tablesOf(t, tablePlan(docxtest.Table(true, heads, row, first, second)))
			require.Len(t, tables, 1)
			require.Equal(t, "TT | Nội dung | Đơn vị chủ trì | Thời gian", heading(tables[0]))
			require.Len(t, tables[0].Rows, 3)
			require.Empty(t, tables[0].Rows[0].Lead)
			require.Empty(t, tables[0].Rows[0].Timing)
			require.Equal(t, "Thư viện tỉnh", tables[0].Rows[1].Lead[0].Name)
		})
	}
	tables := tablesOf(t, tablePlan(docxtest.Table(true, cells(workHeads...), first, cells(workHeads...), second)))
	require.Len(t, tables, 1)
	require.Len(t, tables[0].Rows, 3)
	require.Empty(t, tables[0].Rows[1].Lead)
	require.Empty(t, tables[0].Rows[1].Timing)
	require.Equal(t, "Văn phòng Sở", tables[0].Rows[2].Lead[0].Name)
}

// A table that was parted, as at the end of a page, is one, where the second part has no headings of its own.
func TestDOCXTablesParted(t *testing.T) {
	first, second := cells("1", "Rà soát vốn sách", "Thư viện tỉnh", "Tháng 3/2026"), cells("2", "Mua sách mới", "Văn phòng Sở", "Quý II/2026")
	head := docxtest.Table(true, cells(workHeads...), first)
	for name, tables := range map[string][]string{
		"side by side":        {head, docxtest.Table(true, second)},
		"a blank line":        {head, docxtest.P("", ""), docxtest.Table(true, second)},
		"a page break":        {head, `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`, docxtest.Table(true, second)},
		"parted in two parts": {head, docxtest.P("", ""), docxtest.Table(true, second), docxtest.P("", ""), docxtest.Table(true, cells("3", "Mở cửa buổi tối", "UBND các xã", "Tháng 9/2026"))},
	} {
		t.Run(name, func(t *testing.T) {
			tables := tablesOf(t, tablePlan(tables...))
			require.Len(t, tables, 1)
			require.GreaterOrEqual(t, len(tables[0].Rows), 2)
			require.Equal(t, "Văn phòng Sở", tables[0].Rows[1].Lead[0].Name)
		})
	}
	for name, other := range map[string]string{
		"headings of its own": docxtest.Table(true, cells(workHeads...), second),
		"other columns":       docxtest.Table(true, cells("Cộng", "2 việc", "")),
	} {
		t.Run(name, func(t *testing.T) {
			require.Len(t, tablesOf(t, tablePlan(head, docxtest.P("", ""), other)), 2)
		})
	}
}

// Headings of columns are known by the words in them, by bold type, and below a title that stands in the first row.
func TestDOCXTableHeads(t *testing.T) {
	bold := func(row string) string { return strings.ReplaceAll(row, "<w:r>", "<w:r><w:rPr><w:b/></w:rPr>") }
	flagged := func(row string) string {
		return strings.Replace(row, "<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
	}
	people := []string{cells("Trần Thị Mẫu", "Phó Giám đốc", "Trưởng ban"), cells("Lê Văn Thử", "Chánh Văn phòng", "Ủy viên")}
	for _, c := range []struct {
		name, table, heads string
		rows               int
	}{
		{"two rows, the first marked", docxtest.Table(true, flagged(cells("v TT", "v Nội dung", "<2> Phân công")), cells("^", "^", "Chủ trì", "Phối hợp"), cells("1", "Rà soát", "Thư viện tỉnh", "UBND các xã")),
			"TT | Nội dung | Phân công / Chủ trì | Phối hợp", 1},
		{"the first row of data marked too", docxtest.Table(true, flagged(cells(workHeads...)), flagged(cells("1", "Rà soát", "Thư viện tỉnh", "Quý I")), cells("2", "Mua sách", "Văn phòng Sở", "Quý II")),
			strings.Join(workHeads, " | "), 2},
		{"bold", docxtest.Table(true, bold(cells("Họ và tên", "Chức vụ", "Vai trò")), people[0], people[1]), "Họ và tên | Chức vụ | Vai trò", 2},
		{"two bold rows", docxtest.Table(true, bold(cells("v Họ và tên", "<2> Chức danh")), bold(cells("^", "Ở cơ quan", "Ở ban")), people[0], people[1]), "Họ và tên | Chức danh / Ở cơ quan | Ở ban", 2},
		{"all of it bold", docxtest.Table(true, bold(cells("Họ và tên", "Chức vụ", "Vai trò")), bold(people[0]), bold(people[1])), "", 3},
		{"a bold row of data", docxtest.Table(true, bold(cells("I", "Thư viện tỉnh", "")), cells("1", "Rà soát", "12 xã"), cells("2", "Mua mới", "9 xã")), "", 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			tables := tablesOf(t, tablePlan(c.table))
			require.Len(t, tables, 1)
			require.Equal(t, c.heads, heading(tables[0]))
			require.Len(t, tables[0].Rows, c.rows)
		})
	}
	title := docxtest.Row(docxtest.Cell(docxtest.P("DANH MỤC CÔNG VIỆC NĂM 2026", ""), `<w:gridSpan w:val="4"/>`))
	work := cells("1", "Rà soát vốn sách", "Thư viện tỉnh", "Tháng 3/2026")
	tables := tablesOf(t, tablePlan(docxtest.Table(true, title, cells(workHeads...), work)))
	require.Len(t, tables, 1)
	require.Equal(t, "DANH MỤC CÔNG VIỆC NĂM 2026", tables[0].Title)
	require.Equal(t, strings.Join(workHeads, " | "), heading(tables[0]))
	require.Equal(t, "Thư viện tỉnh", tables[0].Rows[0].Lead[0].Name)
}

// A mark in a cell names no unit and no time, and a ditto mark means what stands above.
func TestDOCXTableMarks(t *testing.T) {
	tables := tablesOf(t, tablePlan(docxtest.Table(true, cells("v TT", "v Nội dung", "v Đơn vị chủ trì", "<2> Thời gian"), cells("^", "^", "^", "Quý I", "Quý II"),
		cells("1", "Rà soát vốn sách", "Thư viện tỉnh", "x", ""),
		cells("2", "Mua sách mới", "-nt-", "", "X"),
		cells("3", "Sửa kệ sách", "nt", "x", "x"),
		cells("4", "Mở cửa buổi tối", "”", "-", ""),
		cells("5", "Trồng cây", "Văn phòng Sở", "", "x"))))
	require.Len(t, tables, 1)
	require.Equal(t, "TT | Nội dung | Đơn vị chủ trì | Thời gian / Quý I | Quý II", heading(tables[0]))
	for i, row := range tables[0].Rows {
		require.Empty(t, row.Timing)
		require.Len(t, row.Lead, 1, "row %d", i)
		require.Equal(t, [...]string{"Thư viện tỉnh", "Thư viện tỉnh", "Thư viện tỉnh", "Thư viện tỉnh", "Văn phòng Sở"}[i], row.Lead[0].Name)
	}
	require.Equal(t, "-nt-", tables[0].Rows[1].Cells[2].Text)
}

// A month that a cell over several rows names is the time of all of them; a bare number of one is none.
func TestDOCXTableOfMonths(t *testing.T) {
	tables := tablesOf(t, tablePlan(docxtest.Table(true, cells("Tháng", "Nội dung", "Người thực hiện"),
		cells("v Tháng 9/2026", "Khai giảng", "Ban Giám hiệu"), cells("^", "Đại hội Liên đội", "Tổng phụ trách Đội"), cells("10", "Hội giảng", "Các tổ chuyên môn"))))
	require.Len(t, tables, 1)
	rows := tables[0].Rows
	require.Equal(t, "2026-09", rows[0].Timing[0].From.String())
	require.Equal(t, "2026-09", rows[1].Timing[0].From.String())
	require.Equal(t, "Tổng phụ trách Đội", rows[1].Lead[0].Name)
	require.Equal(t, "--10", rows[2].Timing[0].From.String(), "a month of no year, as \"Tháng 10\" is")
}

// Headings that span columns say of each what it holds, and a table whose rows are all marked as headings has data all the same.
func TestDOCXTableHeadsOverColumns(t *testing.T) {
	tables := tablesOf(t, tablePlan(docxtest.Table(true, cells("v TT", "v Nội dung", "<2> Thời gian"), cells("^", "^", "Bắt đầu", "Kết thúc"),
		cells("1", "Rà soát vốn sách", "Tháng 3/2026", "Tháng 5/2026"))))
	require.Len(t, tables, 1)
	require.Equal(t, adminplan.ColumnTiming, tables[0].Columns[3].Kind)
	require.Len(t, tables[0].Rows[0].Timing, 2)

	all := strings.ReplaceAll(docxtest.Table(true, cells(workHeads...), cells("1", "Rà soát", "Thư viện tỉnh", "Quý I"), cells("2", "Mua sách", "Văn phòng Sở", "Quý II")), "<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
	tables = tablesOf(t, tablePlan(all))
	require.Len(t, tables, 1)
	require.Len(t, tables[0].Rows, 2)
	require.Equal(t, strings.Join(workHeads, " | "), heading(tables[0]))
}
