package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// rowsOf reads a table with columns of who leads and of when, and returns its rows.
func rowsOf(t *testing.T, rows ...[]string) []adminplan.Row {
	t.Helper()
	table := &source.Table{Rows: []source.Row{{Header: true, Cells: []source.Cell{{Text: "TT"}, {Text: "Việc"}, {Text: "Cơ quan chủ trì"}, {Text: "Thời gian"}}}}}
	for _, r := range rows {
		var cells []source.Cell
		for _, c := range r {
			cells = append(cells, source.Cell{Text: c})
		}
		table.Rows = append(table.Rows, source.Row{Cells: cells})
	}
	doc := &source.Doc{}
	for _, s := range []string{"ỦY BAN NHÂN DÂN", "XÃ AN PHÚ", "Số: 12/KH-UBND", "KẾ HOẠCH", "Chăm sóc cây xanh năm 2026", "I. NỘI DUNG"} {
		doc.Blocks = append(doc.Blocks, source.Block{Text: s})
	}
	doc.Blocks = append(doc.Blocks, source.Block{Table: table})
	p, _, err := Plan(doc)
	require.NoError(t, err)
	require.NotEmpty(t, p.Sections[0].Items)
	require.NotNil(t, p.Sections[0].Items[0].Table)
	return p.Sections[0].Items[0].Table.Rows
}

// A row that heads a column of numbers has the headings, whatever the other columns hold.
func TestHeadingsAboveTheFirstNumber(t *testing.T) {
	row := func(texts ...string) source.Row {
		var r source.Row
		for _, s := range texts {
			r.Cells = append(r.Cells, source.Cell{Text: s})
		}
		return r
	}
	require.Equal(t, 1, headRows([]source.Row{row("TT", "Loài cây", "Chiều cao", "Số lượng"), row("1", "Sao đen", "1,5 m", "40"), row("2", "Giáng hương", "2 m", "25")}))
	require.Equal(t, 1, headRows([]source.Row{row("STT", "Loài cây", "Chiều cao", "Số lượng"), row("I", "Cây bóng mát", "", ""), row("1", "Sao đen", "1,5 m", "40")}))
	require.Equal(t, 0, headRows([]source.Row{row("TT Lâm sinh", "Sao đen", "Bằng lăng"), row("Hạt Kiểm lâm", "Giáng hương", "Phượng")}))
}

func TestYearsInAColumnOfTimes(t *testing.T) {
	rows := rowsOf(t, []string{"1", "Trồng", "Sở Xây dựng", "2026"}, []string{"2", "Tỉa", "Sở Xây dựng", "2027 – 2030"}, []string{"3", "Tưới", "Sở Xây dựng", "12"})
	require.Equal(t, []adminplan.Timing{{Text: "2026", From: adminplan.YearOf(2026), To: adminplan.YearOf(2026)}}, rows[0].Timing)
	require.Equal(t, []adminplan.Timing{{Text: "2027 – 2030", From: adminplan.YearOf(2027), To: adminplan.YearOf(2030)}}, rows[1].Timing)
	require.Empty(t, rows[2].Timing)
}

// One column may tell who leads and, behind a full stop, who takes part.
func TestCellOfBoth(t *testing.T) {
	rows := rowsOf(t, []string{"1", "Trồng", "Chủ trì: Sở Xây dựng (giống), UBND các xã. Phối hợp: Sở Y tế (khám), BQL vườn ươm tỉnh, viện nghiên cứu, doanh nghiệp.", "2026"})
	names := func(list []adminplan.OrgRef) (s []string) {
		for _, o := range list {
			s = append(s, o.Name)
		}
		return s
	}
	require.Equal(t, []string{"Sở Xây dựng", "UBND các xã"}, names(rows[0].Lead))
	require.Equal(t, []string{"Sở Y tế", "BQL vườn ươm tỉnh", "viện nghiên cứu", "doanh nghiệp"}, names(rows[0].Partners))
}

func TestMergedRowWhoseCellIsRepeated(t *testing.T) {
	rows := rowsOf(t, []string{"I", "Trồng cây", "Trồng cây", "Trồng cây"}, []string{"1", "Đào hố", "Sở Xây dựng", "Quý I/2026"})
	require.Empty(t, rows[0].Lead)
	require.Empty(t, rows[0].Timing)
	require.Len(t, rows[1].Lead, 1)
}

func TestTitleInTheFirstRowOfATable(t *testing.T) {
	row := func(texts ...string) source.Row {
		r := source.Row{}
		for _, s := range texts {
			r.Cells = append(r.Cells, source.Cell{Text: s})
		}
		return r
	}
	banner := source.Row{Cells: []source.Cell{{Text: "LỊCH TƯỚI\nnăm 2026", ColSpan: 3}}}
	heads := row("STT", "Nội dung công việc", "Thời gian")
	table := makeTable(&source.Table{Rows: []source.Row{banner, heads, row("1", "Tưới vườn ươm", "Tháng 3")}})
	require.Equal(t, "LỊCH TƯỚI năm 2026", table.Title)
	require.Len(t, table.Columns, 3)
	require.Len(t, table.Rows, 1)

	table = makeTable(&source.Table{Rows: []source.Row{banner, row("1", "Tưới vườn ươm", "Tháng 3"), row("2", "Bón phân", "Tháng 4")}})
	require.Empty(t, table.Title, "above no headings it is a row like others")
	require.Len(t, table.Rows, 3)
}
