package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// barTable reads a table as text has it, with bars between its cells, in a section of a plan.
func barTable(t *testing.T, lines string) *adminplan.Table {
	t.Helper()
	p := planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. Các việc chung.\n"+lines+"II. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.\n")
	tables := p.Tables()
	require.Len(t, tables, 1)
	require.Zero(t, p.Validate().Count(adminplan.SeverityError))
	return tables[0]
}

func TestMoneyOfRows(t *testing.T) {
	for name, c := range map[string]struct {
		heads, cells string
		want         []adminplan.Budget
	}{
		"unit of the heading":   {"Kinh phí (triệu đồng)", "120,5", []adminplan.Budget{{Text: "120,5", Amount: "120500000"}}},
		"unit of its own":       {"Kinh phí (triệu đồng)", "1.500.000 đồng", []adminplan.Budget{{Text: "1.500.000 đồng", Amount: "1500000"}}},
		"no unit":               {"Kinh phí", "120", []adminplan.Budget{{Text: "120"}}},
		"source beside it":      {"Kinh phí (đồng) | Nguồn kinh phí", "2.000.000 | Ngân sách xã", []adminplan.Budget{{Text: "2.000.000", Amount: "2000000", Source: "Ngân sách xã"}}},
		"source before it":      {"Nguồn | Thành tiền (đồng)", "Xã hội hóa | 2.000.000", []adminplan.Budget{{Text: "2.000.000", Amount: "2000000", Source: "Xã hội hóa"}}},
		"source alone":          {"Nguồn kinh phí", "Ngân sách xã", []adminplan.Budget{{Text: "Ngân sách xã", Source: "Ngân sách xã"}}},
		"price and total":       {"Đơn giá (đồng) | Thành tiền (đồng)", "50.000 | 1.000.000", []adminplan.Budget{{Text: "1.000.000", Amount: "1000000"}}},
		"price alone":           {"Đơn giá (đồng)", "50.000", nil},
		"parts and a total":     {"Tổng kinh phí (triệu đồng) | Ngân sách tỉnh | Xã hội hóa | Nguồn vốn", "30 | 20 | 10 | Đề án A", []adminplan.Budget{{Text: "30", Amount: "30000000", Source: "Đề án A"}}},
		"parts without a total": {"Ngân sách tỉnh (triệu đồng) | Ngân sách xã", "20 | 10", []adminplan.Budget{{Text: "20", Amount: "20000000", Source: "Ngân sách tỉnh"}, {Text: "10", Amount: "10000000", Source: "Ngân sách xã"}}},
		"one part of several":   {"Ngân sách tỉnh (triệu đồng) | Ngân sách xã", "0 | 10", []adminplan.Budget{{Text: "10", Amount: "10000000", Source: "Ngân sách xã"}}},
		"words and a sum":       {"Kinh phí", "5 triệu đồng từ quỹ khuyến học", []adminplan.Budget{{Text: "5 triệu đồng từ quỹ khuyến học", Amount: "5000000", Source: "quỹ khuyến học"}}},
		"no sum":                {"Kinh phí (triệu đồng)", "0", nil},
		"a mark":                {"Kinh phí (triệu đồng)", "-", nil},
		"nothing":               {"Kinh phí (triệu đồng)", "", nil},
		"words of the task":     {"Ghi chú", "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			table := barTable(t, "| TT | Nội dung | Chủ trì | "+c.heads+" |\n| --- | --- | --- | --- |\n| 1 | Trồng cây | Sở Xây dựng | "+c.cells+" |\n| 2 | Tỉa cây | Sở Xây dựng | "+c.cells+" |\n")
			require.Len(t, table.Rows, 2)
			require.Equal(t, c.want, table.Rows[0].Budgets)
			require.Equal(t, c.want, table.Rows[1].Budgets)
		})
	}
}

func TestTimesBelowMonthsAndQuarters(t *testing.T) {
	month := func(text string, year, month int) []adminplan.Timing {
		return []adminplan.Timing{{Text: text, From: adminplan.MonthOf(year, month), To: adminplan.MonthOf(year, month)}}
	}
	quarter := func(text string, year, quarter int) []adminplan.Timing {
		return []adminplan.Timing{{Text: text, From: adminplan.QuarterOf(year, quarter), To: adminplan.QuarterOf(year, quarter)}}
	}
	for name, c := range map[string]struct {
		head, cell, more string
		want             []adminplan.Timing
	}{
		"month":             {"Tháng", "9", "", month("9", 0, 9)},
		"month of a year":   {"Tháng/năm", "10/2031", "", month("10/2031", 2031, 10)},
		"month in words":    {"Tháng", "Tháng 9", "", month("Tháng 9", 0, 9)},
		"quarter":           {"Quý", "II", "", quarter("II", 0, 2)},
		"quarter of a year": {"Quý", "III/2031", "", quarter("III/2031", 2031, 3)},
		"no month":          {"Tháng", "14", "", nil},
		"week":              {"Tuần", "9", "", nil},
		"months paid for":   {"Tháng", "9", " Thành tiền (đồng) | 2.000.000 |", nil},
	} {
		t.Run(name, func(t *testing.T) {
			head, cell, more := strings.Cut(c.more, "|")
			if more {
				head += "|"
			}
			table := barTable(t, "| TT | "+c.head+" | Nội dung | Chủ trì |"+head+"\n| 1 | "+c.cell+" | Trồng cây | Sở Xây dựng |"+cell+"\n| 2 | "+c.cell+" | Tỉa cây | Sở Xây dựng |"+cell+"\n")
			require.Len(t, table.Rows, 2)
			require.Equal(t, c.want, table.Rows[0].Timing)
		})
	}
}

// A row that adds up the others is no task, and has no money of its own.
func TestSumsOfColumnsAreNoTask(t *testing.T) {
	table := barTable(t, "| TT | Nội dung | Kinh phí (triệu đồng) | Chỉ tiêu (cây) |\n| --- | --- | --- | --- |\n| 1 | Trồng cây | 10 | 300 |\n| | Tổng cộng | 10 | 300 |\n")
	require.Equal(t, "10000000", table.Rows[0].Budgets[0].Amount)
	require.Equal(t, []adminplan.Indicator{{Text: "300", Value: "300", Unit: "cây"}}, table.Rows[0].Indicators)
	require.Empty(t, table.Rows[1].Budgets)
	require.Empty(t, table.Rows[1].Indicators)
}

func TestNumbersToReachOfRows(t *testing.T) {
	for name, c := range map[string]struct {
		heads, cells string
		want         []adminplan.Indicator
	}{
		"words":             {"Chỉ tiêu", "Trên 95% hộ tham gia", []adminplan.Indicator{{Text: "Trên 95%", Compare: adminplan.MoreThan, Value: "95", Unit: "%"}}},
		"a number":          {"Chỉ tiêu", "1.200", []adminplan.Indicator{{Text: "1.200", Value: "1200"}}},
		"unit of a heading": {"Chỉ tiêu (cây)", "≥ 300", []adminplan.Indicator{{Text: "≥ 300", Compare: adminplan.AtLeast, Value: "300", Unit: "cây"}}},
		"unit of the row": {"Đơn vị tính | Chỉ tiêu năm 2026", "% | 95,5", []adminplan.Indicator{
			{Text: "95,5", Value: "95.5", Unit: "%", By: adminplan.YearOf(2026)}}},
		"unit behind": {"Chỉ tiêu năm 2026 | ĐVT", "95 | hộ", []adminplan.Indicator{{Text: "95", Value: "95", Unit: "hộ", By: adminplan.YearOf(2026)}}},
		"years": {"ĐVT | Thực hiện năm 2025 | Năm 2026 | Đến năm 2030", "xã | 3 | 12 | 15", []adminplan.Indicator{
			{Text: "12", Value: "12", Unit: "xã", By: adminplan.YearOf(2026)}, {Text: "15", Value: "15", Unit: "xã", By: adminplan.YearOf(2030)}}},
		"no number": {"Chỉ tiêu", "Đạt chuẩn", nil},
		"a mark":    {"ĐVT | Năm 2026", "xã | x", nil},
	} {
		t.Run(name, func(t *testing.T) {
			table := barTable(t, "| TT | Nội dung | "+c.heads+" |\n| --- | --- | --- |\n| 1 | Trồng cây | "+c.cells+" |\n| 2 | Tỉa cây | "+c.cells+" |\n")
			require.Len(t, table.Rows, 2)
			require.Equal(t, c.want, table.Rows[1].Indicators)
		})
	}
}

// Words of a task are read as those of an item where no column says the same.
func TestWordsOfRows(t *testing.T) {
	const words = "Sở Xây dựng chủ trì, phối hợp với Sở Y tế trồng 500 cây trước ngày 15/12/2026; báo cáo UBND tỉnh trước ngày 20/12/2026"
	table := barTable(t, "| TT | Nội dung | Ghi chú |\n| --- | --- | --- |\n| 1 | "+words+" | |\n| 2 | Tỉa cây | Báo cáo UBND xã trước ngày 01/12/2026 |\n")
	row := table.Rows[0]
	require.Equal(t, "Sở Xây dựng", row.Lead[0].Name)
	require.Equal(t, "Sở Y tế", row.Partners[0].Name)
	require.Equal(t, adminplan.DateOf(2026, 12, 15), row.Timing[0].Due)
	require.Equal(t, []adminplan.Indicator{{Text: "500 cây", Value: "500", Unit: "cây"}}, row.Indicators)
	require.Len(t, row.ReportsTo, 1)
	require.Equal(t, "UBND tỉnh", row.ReportsTo[0].To.Name)
	require.Equal(t, adminplan.DateOf(2026, 12, 20), row.ReportsTo[0].Timing.Due)
	require.Equal(t, "UBND xã", table.Rows[1].ReportsTo[0].To.Name)
	require.Empty(t, table.Rows[1].Timing, "a remark about a report is no deadline of the task")

	table = barTable(t, "| TT | Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | "+words+" | Sở Nội vụ | Quý I/2027 |\n| 2 | Tỉa cây | Sở Nội vụ | Quý II/2027 |\n")
	row = table.Rows[0]
	require.Equal(t, []adminplan.OrgRef{{Name: "Sở Nội vụ"}}, row.Lead)
	require.Empty(t, row.Partners)
	require.Equal(t, adminplan.QuarterOf(2027, 1), row.Timing[0].From)
	require.Len(t, row.Timing, 1)
}
