package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
)

// Work is in somebody's charge where the task, a task above it or an assignment above that says so.
func TestWhoIsInCharge(t *testing.T) {
	const task = `{"label":"a)","text":"Xây dựng danh mục sách.","roles":["lead"]}`
	tasks := func(above string) adminplan.Edit {
		return adminplan.Edit(`/sections/4/assignments/2 {"tasks":[{"label":"-","text":"Các việc sau:"` + above + `,"tasks":[` + task + `]}]}`)
	}
	requirePlaces(t, "TASK-LEAD-01", []placed{
		{name: "nobody", edit: tasks(""), want: []string{"/sections/4/assignments/2/tasks/0/tasks/0"}},
		{name: "the task above", edit: tasks(`,"lead":[{"name":"Thư viện tỉnh"}]`)},
		{name: "the assignment above the one above", edit: `/sections/4/assignments/2 {"heading":"Thư viện tỉnh","assignments":[{"tasks":[` + task + `]}]}`},
		{name: "a paragraph without number or role", edit: `/sections/4/assignments/2 {"tasks":[{"text":"Xây dựng danh mục sách."}]}`},
	})
}

// Two units in charge are a fault where the text says so of both, and a remark where it leaves the matter open.
func TestSeveralUnitsInCharge(t *testing.T) {
	const two = `"lead":[{"name":"Thư viện tỉnh"},{"name":"Sở Tài chính"}]`
	task := func(text string) adminplan.Edit {
		return adminplan.Edit(`/sections/4/assignments/2/tasks/0 {"text":"` + text + `","roles":["lead"],` + two + `}`)
	}
	row := func(heading, lead string) adminplan.Edit {
		return adminplan.Edit(`/appendices/0/items/0/table/columns/2/heading "` + heading + "\"\n/appendices/0/items/0/table/rows/0/lead " + lead)
	}
	const (
		one     = `[{"name":"Thư viện tỉnh"}]`
		inTask  = "/sections/4/assignments/2/tasks/0/lead"
		inRow   = "/appendices/0/items/0/table/rows/0/lead"
		both    = "Thư viện tỉnh và Sở Tài chính cùng chủ trì xây dựng danh mục sách."
		open    = "Thư viện tỉnh, Sở Tài chính xây dựng danh mục sách."
		clear   = "Thư viện tỉnh chủ trì, Sở Tài chính tham gia xây dựng danh mục sách."
		unnamed = "Xây dựng danh mục sách."
	)
	pair := strings.TrimPrefix(two, `"lead":`)
	group := `[{"name":"Thư viện tỉnh"},{"name":"các xã, phường","group":{"level":"commune"}}]`
	requirePlaces(t, "TASK-LEAD-02", []placed{
		{name: "task: both are said to be", edit: task(both), want: []string{inTask}},
		{name: "task: neither is said to be", edit: task(open)},
		{name: "task: one is said to be", edit: task(clear)},
		{name: "task: named by data alone", edit: task(unnamed), want: []string{inTask}},
		{name: "row below \"chủ trì\"", edit: row("Cơ quan chủ trì", pair), want: []string{inRow}},
		{name: "row below \"thực hiện\"", edit: row("Đơn vị thực hiện", pair)},
		{name: "row: a unit and a group", edit: row("Cơ quan chủ trì", group)},
		{name: "row: one unit", edit: row("Cơ quan chủ trì", one)},
	})
	requirePlaces(t, "TASK-LEAD-04", []placed{
		{name: "task: both are said to be", edit: task(both)},
		{name: "task: neither is said to be", edit: task(open), want: []string{inTask}},
		{name: "task: one is said to be", edit: task(clear), want: []string{inTask}},
		{name: "task: named by data alone", edit: task(unnamed)},
		{name: "row below \"chủ trì\"", edit: row("Cơ quan chủ trì", pair)},
		{name: "row below \"thực hiện\"", edit: row("Đơn vị thực hiện", pair), want: []string{inRow}},
		{name: "row: a unit and a group", edit: row("Cơ quan chủ trì", group), want: []string{inRow}},
		{name: "row: one unit", edit: row("Cơ quan chủ trì", one)},
	})
}

func TestLeadAndPartnerAtOnce(t *testing.T) {
	item := func(members string) adminplan.Edit {
		return adminplan.Edit(`/sections/1/items/0/items/1 {"label":"b)","text":"Số hóa tài liệu.",` + members + `}`)
	}
	const at = "/sections/1/items/0/items/1/partners/"
	requirePlaces(t, "TASK-LEAD-03", []placed{
		{name: "one spelling", edit: item(`"lead":[{"name":"Sở Y tế"},{"name":"SỞ  Y TẾ"}],"partners":[{"name":"Thư viện tỉnh"},{"name":"Sở y tế"}]`), want: []string{at + "1"}},
		{name: "each place", edit: item(`"lead":[{"name":"Sở Y tế"}],"partners":[{"name":"Sở Y tế"},{"name":"Sở Y tế"}]`), want: []string{at + "0", at + "1"}},
		{name: "a group of partners", edit: item(`"lead":[{"name":"Sở Y tế"}],"partners":[{"name":"Sở Y tế","group":{}}]`)},
		{name: "units without a name", edit: item(`"lead":[{"name":""}],"partners":[{"name":" "}]`)},
		{name: "a row", edit: `/appendices/0/items/0/table/rows/0/partners [{"name":"Thư viện tỉnh"}]`, want: []string{"/appendices/0/items/0/table/rows/0/partners/0"}},
		{name: "a task", edit: "/sections/4/assignments/0/tasks/0/lead [{\"name\":\"Sở Tài chính\"}]", want: []string{"/sections/4/assignments/0/tasks/0/partners/0"}},
	})
}

// A duty to report is dated by itself or by the task or item that sets it, and dates the task in turn.
func TestReportsAndTheirTimes(t *testing.T) {
	const report, dated = `[{"to":{"name":"Sở Y tế"}}]`, `[{"to":{"name":"Sở Y tế"},"timing":{"every":"quarter"}}]`
	item := func(members string) adminplan.Edit {
		return adminplan.Edit(`/sections/1/items/0/items/1 {"label":"b)","text":"Báo cáo Sở Y tế.",` + members + `}`)
	}
	task := func(members string) adminplan.Edit {
		return adminplan.Edit(`/sections/4/assignments/1/tasks/0 {"label":"a)","text":"Báo cáo Sở Y tế.","product":"Báo cáo",` + members + `}`)
	}
	const due = `"timing":[{"due":"2025-12-15"}],`
	requirePlaces(t, "TASK-REPORT-02", []placed{
		{name: "item", edit: item(`"reportsTo":` + report), want: []string{"/sections/1/items/0/items/1/reportsTo/0"}},
		{name: "dated item", edit: item(due + `"reportsTo":` + report)},
		{name: "item with a dated report", edit: item(`"reportsTo":` + dated)},
		{name: "task", edit: task(`"reportsTo":` + report), want: []string{"/sections/4/assignments/1/tasks/0/reportsTo/0"}},
		{name: "dated task", edit: task(due + `"reportsTo":` + report)},
	})
	requirePlaces(t, "TASK-DUE-01", []placed{
		{name: "no time", edit: task(`"reportsTo":` + report), want: []string{"/sections/4/assignments/1/tasks/0"}},
		{name: "a dated report", edit: task(`"reportsTo":` + dated)},
		{name: "dated", edit: task(due + `"reportsTo":` + report)},
	})
	requirePlaces(t, "TASK-REPORT-01", []placed{
		{name: "to nobody", edit: item(`"reportsTo":[{"timing":{"every":"year"}}]`), want: []string{"/sections/1/items/0/items/1/reportsTo/0"}},
		{name: "through a body", edit: item(`"reportsTo":[{"through":{"name":"Sở Y tế"}}]`)},
	})
}

// Bodies that the issuer does not command are asked: in the heading or in one of the tasks.
func TestIndependentBodiesAreAsked(t *testing.T) {
	given := func(heading, tasks string) adminplan.Edit {
		return adminplan.Edit(`/sections/4/assignments/1 {"label":"2.","heading":"` + heading + `","unit":{"name":"Tòa án nhân dân tỉnh"},"tasks":[` + tasks + `]}`)
	}
	const order, plea = `{"label":"a)","text":"Xét xử lưu động."}`, `{"label":"b)","text":"Đề nghị phối hợp tuyên truyền."}`
	at := []string{"/sections/4/assignments/1"}
	requirePlaces(t, "TASK-AUTHORITY-01", []placed{
		{name: "ordered", edit: given("Tòa án nhân dân tỉnh", order), want: at},
		{name: "asked in the heading", edit: given("Đề nghị Tòa án nhân dân tỉnh", order)},
		{name: "asked in one task", edit: given("Tòa án nhân dân tỉnh", order+","+plea)},
		{name: "asked in the heading of a task", edit: given("Toà án nhân dân tỉnh", `{"label":"a)","heading":"Kính đề nghị","text":"Xét xử lưu động."}`)},
		{name: "no tasks", edit: given("Tòa án nhân dân tỉnh", ""), want: at},
		{name: "asked in quotation marks", edit: given("Tòa án nhân dân tỉnh", `{"label":"a)","text":"Phát “mời” tham dự."}`)},
	})
}

// A row leaves a column empty where its own cell stands there without text: rows that are headings and cells below one that
// spans rows leave nothing empty.
func TestEmptyCellsOfTaskTables(t *testing.T) {
	table := func(columns string, rows ...string) adminplan.Edit {
		return adminplan.Edit(`/appendices/0/items/0/table {"columns":[` + columns + `],"rows":[{"cells":[` + strings.Join(rows, `]},{"cells":[`) + `]}]}`)
	}
	cells := func(texts ...string) string {
		var b strings.Builder
		for i, s := range texts {
			if i > 0 {
				b.WriteByte(',')
			}
			switch {
			case strings.HasPrefix(s, "→"):
				fmt.Fprintf(&b, `{"text":%q,"colSpan":%c}`, s[len("→0"):], s[len("→")])
			case strings.HasPrefix(s, "↓"):
				fmt.Fprintf(&b, `{"text":%q,"rowSpan":%c}`, s[len("↓0"):], s[len("↓")])
			default:
				fmt.Fprintf(&b, `{"text":%q}`, s)
			}
		}
		return b.String()
	}
	const four = `{"kind":"order"},{"kind":"content"},{"kind":"lead"},{"kind":"timing"}`
	at := func(row, cell int) string {
		return fmt.Sprintf("/appendices/0/items/0/table/rows/%d/cells/%d", row, cell)
	}
	requirePlaces(t, "ROW-LEAD-01", []placed{
		{name: "full", edit: table(four, cells("1", "Mua sách", "Thư viện", "Quý II"))},
		{name: "blank", edit: table(four, cells("1", "Mua sách", " \n", "Quý II")), want: []string{at(0, 2)}},
		{name: "mostly empty", edit: table(four, cells("I", "Mua sách", "", ""))},
		{name: "no such column", edit: table(`{"kind":"order"},{"kind":"content"},{"kind":"timing"}`, cells("1", "", "Quý II"))},
		{name: "no rows", edit: `/appendices/0/items/0/table {"columns":[{"kind":"lead"}]}`},
		{name: "too few cells", edit: table(four, cells("1", "Mua sách", ""))},
		{name: "a heading across", edit: table(four, cells("→4Nhóm việc"), cells("1", "Mua sách", "", "Quý II"), cells("→2Cộng", "", "2026")), want: []string{at(1, 2)}},
		{name: "below a cell of two rows", edit: table(four, cells("1", "Mua sách", "↓2Thư viện", "Quý II"), cells("2", "Mua báo", "Quý III"), cells("3", "Mua đĩa", "", "Quý IV")), want: []string{at(2, 2)}},
		{name: "behind a cell of two rows", edit: table(four, cells("↓21", "Mua sách", "Thư viện", "Quý II"), cells("Mua báo", "", "Quý III")), want: []string{at(1, 1)}},
		{name: "an empty cell of two rows", edit: table(four, cells("1", "Mua sách", "↓2", "Quý II"), cells("2", "Mua báo", "Quý III")), want: []string{at(0, 2)}},
		{name: "a block of two rows and columns", edit: table(four, `{"text":"1","colSpan":2,"rowSpan":2},{"text":"Thư viện"},{"text":"Quý II"}`, cells("", "Quý III"), cells("2", "Mua báo", "", "Quý III")), want: []string{at(2, 2)}},
		{name: "a span beyond the table", edit: table(four, cells("1", "Mua sách", "Thư viện", "→9Quý II"), cells("2", "Mua báo", "", "Quý III")), want: []string{at(1, 2)}},
	})
	const quarters = `{"kind":"order"},{"kind":"content"},{"kind":"timing","heading":"Quý I"},{"kind":"timing","heading":"Quý II"}`
	requirePlaces(t, "ROW-DUE-01", []placed{
		{name: "one of two columns", edit: table(quarters, cells("1", "Mua sách", "x", ""), cells("2", "Mua báo", "", "x"))},
		{name: "neither of two columns", edit: table(quarters+`,{"kind":"lead"}`, cells("1", "Mua sách", "", "", "Thư viện")), want: []string{at(0, 2)}},
	})
}

// Units of an item are compared in a time that grows with their number.
func TestManyLeadsAndPartners(t *testing.T) {
	p := ruletest.State()
	v := &p.Sections[1].Items[0].Items[1]
	v.Lead, v.Partners = nil, nil
	for i := range 30_000 {
		v.Lead = append(v.Lead, adminplan.OrgRef{Name: fmt.Sprint("Phòng số ", i)})
		v.Partners = append(v.Partners, adminplan.OrgRef{Name: fmt.Sprint("Phòng số ", i+29_999)})
	}
	if got := reported(p, "TASK-LEAD-03"); len(got) != 1 || got[0] != "/sections/1/items/0/items/1/partners/0" {
		t.Fatal(got)
	}
}
