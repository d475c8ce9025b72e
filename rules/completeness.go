package rules

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
)

// sixClears is where the completeness rules come from: no law, but what directives ask of the tasks of a plan.
var sixClears = adminplan.Source{Document: "Yêu cầu \"6 rõ\""}

// taskRules ask of each task, item and row of a task table who does it, until when and with what product.
var taskRules = []rule{
	{
		Code: "TASK-LEAD-01", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Nhiệm vụ chưa rõ ai chủ trì. Hãy ghi đơn vị chịu trách nhiệm.",
			EN: "Nobody is in charge of this task. Name the unit that is.",
		},
		Example: example{Wrong: "/sections/4/assignments/2/unit -\n/sections/4/assignments/2/heading -\n/sections/4/assignments/2/tasks/0/text \"Xây dựng danh mục sách bổ sung.\"", At: []string{"/sections/4/assignments/2/tasks/0"}},
		Check: func(c *check) {
			for p, t := range adminplan.All[adminplan.Task](c) {
				if len(t.Lead) == 0 && isTask(t) && !hasUnit(p) && !namesBody(t.Text) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "TASK-LEAD-02", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Có {count} đơn vị cùng chủ trì. Mỗi việc chỉ nên có một đơn vị chủ trì; các đơn vị khác phối hợp.",
			EN: "There are {count} units in charge. One unit should be; the others take part.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/0/lead [{"name":"Thư viện tỉnh"},{"name":"Sở Tài chính"}]`, At: []string{"/sections/1/items/0/items/0/lead"}},
		Check: eachLead(func(c *check, p adminplan.Part, l leads) {
			if n := l.single(); n > 1 && (l.said || !l.named) {
				c.ReportAt(p, "lead", "count", n)
			}
		}),
	},
	{
		Code: "TASK-LEAD-04", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Việc này giao cho {count} đơn vị mà không nói đơn vị nào chủ trì. Nên ghi rõ.",
			EN: "This work is given to {count} units, and none is said to be in charge. Consider saying which.",
		},
		Example: example{
			Wrong: "/sections/1/items/0/items/0 {\"label\":\"a)\",\"text\":\"Thư viện tỉnh, Sở Tài chính bổ sung sách mới.\",\"lead\":[{\"name\":\"Thư viện tỉnh\"},{\"name\":\"Sở Tài chính\"}]}",
			At:    []string{"/sections/1/items/0/items/0/lead"},
		},
		Check: eachLead(func(c *check, p adminplan.Part, l leads) {
			if n := len(l.units); n > 1 && !(l.single() > 1 && (l.said || !l.named)) {
				c.ReportAt(p, "lead", "count", n)
			}
		}),
	},
	{
		Code: "TASK-LEAD-03", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Đơn vị này vừa chủ trì vừa phối hợp cùng một việc. Hãy bỏ một vai trò.",
			EN: "This unit is both in charge of the task and a partner in it. Take one away.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/1/partners/0/name "Thư viện tỉnh"`, At: []string{"/sections/1/items/0/items/1/partners/0"}},
		Check: func(c *check) {
			look := func(p adminplan.Part, lead, partners []adminplan.OrgRef) {
				if len(lead) == 0 || len(partners) == 0 {
					return
				}
				leads := make(map[string]bool, len(lead))
				for k := range lead {
					leads[folded(lead[k].Name)] = true
				}
				delete(leads, "") // a core rule reports it
				for i := range partners {
					if partners[i].Group == nil && leads[folded(partners[i].Name)] {
						c.ReportAt(p, "partners/"+itoa(i))
					}
				}
			}
			for p, v := range adminplan.All[adminplan.ContentItem](c) {
				look(p, v.Lead, v.Partners)
			}
			for p, v := range adminplan.All[adminplan.Task](c) {
				look(p, v.Lead, v.Partners)
			}
			for p, v := range adminplan.All[adminplan.Row](c) {
				look(p, v.Lead, v.Partners)
			}
		},
	},
	{
		Code: "TASK-DUE-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Nhiệm vụ chưa có thời hạn. Hãy ghi thời gian hoàn thành.",
			EN: "The task has no deadline. Say until when it is to be done.",
		},
		Example: example{Wrong: `/sections/4/assignments/1/tasks/0/timing -`, At: []string{"/sections/4/assignments/1/tasks/0"}},
		Check: func(c *check) {
			for p, t := range adminplan.All[adminplan.Task](c) {
				if isTask(t) && len(t.Timing) == 0 && !timed(t.ReportsTo) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "TASK-PRODUCT-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Nhiệm vụ chưa có sản phẩm. Hãy ghi kết quả phải có, ví dụ văn bản, báo cáo, số liệu.",
			EN: "The task has no product. Say what must come of it, such as a document, a report, a figure.",
		},
		Example: example{Wrong: `/sections/4/assignments/1/tasks/0/product -`, At: []string{"/sections/4/assignments/1/tasks/0"}},
		Check: func(c *check) {
			for p, t := range adminplan.All[adminplan.Task](c) {
				if isTask(t) && t.Product == "" && len(t.Indicators) == 0 && len(t.ReportsTo) == 0 {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "TASK-REPORT-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Có yêu cầu báo cáo nhưng chưa rõ báo cáo ai. Hãy ghi nơi nhận báo cáo.",
			EN: "A report is asked for, and nobody is named to receive it. Name the recipient.",
		},
		Example: example{Wrong: `/sections/4/assignments/0/tasks/1/reportsTo/0/to -`, At: []string{"/sections/4/assignments/0/tasks/1/reportsTo/0"}},
		Check: adminplan.Each(func(c *check, r *adminplan.Report) {
			if r.To == nil && r.Through == nil {
				c.Report("")
			}
		}),
	},
	{
		Code: "TASK-REPORT-02", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Có yêu cầu báo cáo nhưng chưa rõ khi nào hoặc bao lâu một lần. Hãy ghi thời hạn hay định kỳ.",
			EN: "A report is asked for without a date or a rhythm. Say when or how often it is due.",
		},
		Example: example{Wrong: "/sections/4/assignments/0/tasks/1/reportsTo/0/timing -\n/sections/4/assignments/0/tasks/1/timing -", At: []string{"/sections/4/assignments/0/tasks/1/reportsTo/0"}},
		Check: func(c *check) {
			for p, r := range adminplan.All[adminplan.Report](c) {
				up, _ := p.Up()
				if r.Timing == nil && !hasTiming(up.Value()) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "TASK-AUTHORITY-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Đơn vị này không thuộc quyền của cơ quan ban hành. Nên viết \"Đề nghị …\" thay cho giao nhiệm vụ.",
			EN: "This body is not under the authority of the issuer. Ask it (\"Đề nghị …\") rather than give it tasks.",
		},
		Example: example{
			Wrong: "/sections/4/assignments/1/heading \"Ủy ban MTTQ Việt Nam tỉnh\"\n/sections/4/assignments/1/unit {\"name\":\"Ủy ban MTTQ Việt Nam tỉnh\"}",
			At:    []string{"/sections/4/assignments/1"},
		},
		Check: func(c *check) {
			if c.Class() != adminplan.IssuerState {
				return
			}
			for p, a := range adminplan.All[adminplan.Assignment](c) {
				if a.Unit != nil && isIndependent(a.Unit.Name) && !asks(a) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "ROW-LEAD-01", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Bảng có cột cơ quan chủ trì nhưng dòng này để trống. Hãy ghi đơn vị chủ trì.",
			EN: "The table has a column for the unit in charge, and this row leaves it empty. Name the unit.",
		},
		Example: example{Wrong: "/appendices/0/items/0/table/rows/0/cells/2/text -\n/appendices/0/items/0/table/rows/0/lead -", At: []string{"/appendices/0/items/0/table/rows/0/cells/2"}},
		Check:   emptyCells(adminplan.ColumnLead),
	},
	{
		Code: "ROW-DUE-01", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Bảng có cột thời gian nhưng dòng này để trống. Hãy ghi thời hạn.",
			EN: "The table has a column for the time, and this row leaves it empty. Give the deadline.",
		},
		Example: example{Wrong: "/appendices/0/items/0/table/rows/0/cells/3/text -\n/appendices/0/items/0/table/rows/0/timing -", At: []string{"/appendices/0/items/0/table/rows/0/cells/3"}},
		Check:   emptyCells(adminplan.ColumnTiming),
	},
	{
		Code: "ROW-PRODUCT-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Bảng có cột sản phẩm nhưng dòng này để trống. Hãy ghi sản phẩm.",
			EN: "The table has a column for the product, and this row leaves it empty. Give the product.",
		},
		Example: example{Wrong: "/appendices/0/items/0/table/rows/0/cells/4/text -\n/appendices/0/items/0/table/rows/0/product -", At: []string{"/appendices/0/items/0/table/rows/0/cells/4"}},
		Check:   emptyCells(adminplan.ColumnProduct),
	},
}

// isTask reports whether a task is one that the six questions are asked of: it has words and a label or a role, and is not divided into tasks.
func isTask(t *adminplan.Task) bool {
	return t.Text != "" && len(t.Tasks) == 0 && (t.Label != "" || len(t.Roles) > 0)
}

// hasUnit reports whether an assignment above the task names its unit, or a task above it says who is in charge.
func hasUnit(p adminplan.Part) bool {
	for {
		up, ok := p.Up()
		if !ok {
			return false
		}
		switch v := up.Value().(type) {
		case *adminplan.Assignment:
			if v.Unit != nil || v.Heading != "" {
				return true
			}
		case *adminplan.Task:
			if len(v.Lead) > 0 {
				return true
			}
		}
		p = up
	}
}

// namesBody reports whether the text of a task speaks of bodies, or is about money or the plan itself: then it is no order
// to somebody who ought to be named before it.
func namesBody(text string) bool {
	return hasWord(folded(text), "sở", "ban", "ngành", "phòng", "cơ quan", "đơn vị", folded("ủy ban"), "ubnd", "mttq", "hội", "đoàn", "trường", "công an", "tổ chức", "địa phương",
		"thủ trưởng", "chủ tịch", "giám đốc", "hiệu trưởng", "giáo viên", "kinh phí", "kế hoạch này", "cán bộ", "các cấp", "chi bộ", "văn phòng", "trung tâm", "doanh nghiệp")
}

// leads are the units in charge of a piece of work.
type leads struct {
	units []adminplan.OrgRef
	// said is whether the text says that they are in charge; named whether the text names them at all. Units that the text
	// does not name come from data, where to be in charge is what the field means.
	said, named bool
}

// single returns the number of units that are one body each.
func (l leads) single() int {
	n := 0
	for i := range l.units {
		if l.units[i].Group == nil {
			n++
		}
	}
	return n
}

// eachLead makes a check of all work that has several units in charge.
func eachLead(look func(c *check, p adminplan.Part, l leads)) func(*check) {
	return func(c *check) {
		for p, v := range adminplan.All[adminplan.ContentItem](c) {
			if len(v.Lead) > 1 {
				texts := []string{v.Heading, v.Text}
				for i := range v.Items {
					texts = append(texts, v.Items[i].Heading, v.Items[i].Text)
				}
				look(c, p, leadsIn(v.Lead, texts))
			}
		}
		for p, v := range adminplan.All[adminplan.Task](c) {
			if len(v.Lead) > 1 {
				look(c, p, leadsIn(v.Lead, []string{v.Heading, v.Text}))
			}
		}
		var table *adminplan.Table // that of the row before
		said := false
		for p, v := range adminplan.All[adminplan.Row](c) {
			if len(v.Lead) > 1 {
				up, _ := p.Up()
				if t, ok := up.Value().(*adminplan.Table); ok && t != table {
					table = t
					said = slices.ContainsFunc(t.Columns, func(v adminplan.Column) bool {
						return v.Kind == adminplan.ColumnLead && strings.Contains(folded(v.Heading), "chủ trì")
					})
				}
				look(c, p, leads{units: v.Lead, named: true, said: said})
			}
		}
	}
}

func leadsIn(units []adminplan.OrgRef, texts []string) leads {
	const most = 100 // units that are looked for in the text
	l := leads{units: units}
	all := folded(strings.Join(texts, "\n"))
	one := 0
	for i := range units[:min(len(units), most)] {
		name := folded(units[i].Name)
		l.named = l.named || strings.Contains(all, name)
		if strings.Contains(all, name+" chủ trì") {
			one++
		}
	}
	// "Sở A chủ trì …; Sở B, Sở C …" says of one of them that it is in charge.
	l.said = strings.Contains(all, "chủ trì") && one != 1
	return l
}

func timed(reports []adminplan.Report) bool {
	for i := range reports {
		if reports[i].Timing != nil {
			return true
		}
	}
	return false
}

// hasTiming reports whether the task or item says itself when it is due.
func hasTiming(v any) bool {
	switch v := v.(type) {
	case *adminplan.Task:
		return len(v.Timing) > 0
	case *adminplan.ContentItem:
		return len(v.Timing) > 0
	}
	return false
}

// isIndependent reports whether the name is that of a body that no state body commands: of the Front, the Party, the courts, the procuracy, the Assembly.
func isIndependent(name string) bool {
	f := folded(name)
	for _, b := range independentBodies {
		if strings.Contains(f, b) {
			return true
		}
	}
	return false
}

var independentBodies = []string{"mttq", "mặt trận tổ quốc", "tòa án", folded("tòa án"), "viện kiểm sát", folded("tỉnh ủy"), folded("thành ủy"), folded("đảng ủy"), "đoàn đại biểu quốc hội"}

// asks reports whether the assignment asks rather than commands.
func asks(a *adminplan.Assignment) bool {
	words := func(s string) bool {
		f := folded(s)
		return hasWord(f, "đề nghị", "mời", "phối hợp", "kính đề nghị")
	}
	if words(a.Heading) {
		return true
	}
	for i := range a.Tasks {
		if words(a.Tasks[i].Text) || words(a.Tasks[i].Heading) {
			return true
		}
	}
	return false
}

// emptyCells makes a check for rows of task tables that leave all columns of a kind empty; it reports the first of them. Rows
// that are headings within the table, with a cell that spans columns or with most cells empty, are passed over, and so are
// rows of which a cell that spans rows covers such a column from above.
func emptyCells(kind adminplan.ColumnKind) func(*check) {
	const most = 1000 // columns; a table with more is no task table
	return func(c *check) {
		for p, t := range adminplan.All[adminplan.Table](c) {
			if len(t.Columns) > most || !slices.ContainsFunc(t.Columns, func(v adminplan.Column) bool { return v.Kind == kind }) {
				continue
			}
			covered := make([]int, len(t.Columns)) // the row, from 1, down to which a cell covers the column
			for i := range t.Rows {
				if cell := emptyCell(t, i, kind, covered); cell >= 0 {
					c.ReportAt(p, "rows/"+itoa(i)+"/cells/"+itoa(cell))
				}
			}
		}
	}
}

// emptyCell returns the first cell of row i that stands in a column of the kind, where the row leaves all of them empty and is
// no heading; -1 otherwise. It notes which columns the cells of the row cover further down.
func emptyCell(t *adminplan.Table, i int, kind adminplan.ColumnKind, covered []int) int {
	cells := t.Rows[i].Cells
	first, heading, filled, column := -1, false, false, 0
	skip := func() {
		for ; column < len(covered) && covered[column] > i; column++ {
			filled = filled || t.Columns[column].Kind == kind
		}
	}
	for k := range cells {
		skip()
		if column == len(covered) {
			return -1 // the row has cells that no column is for
		}
		cell := &cells[k]
		heading = heading || cell.ColSpan > 1
		if t.Columns[column].Kind == kind {
			if strings.TrimSpace(cell.Text) != "" {
				filled = true
			} else if first < 0 {
				first = k
			}
		}
		for end := min(column+max(cell.ColSpan, 1), len(covered)); column < end; column++ {
			covered[column] = i + max(cell.RowSpan, 1)
		}
	}
	if skip(); column < len(covered) || heading || filled || filledCells(cells) <= len(cells)/2 {
		return -1
	}
	return first
}

func filledCells(cells []adminplan.Cell) int {
	n := 0
	for i := range cells {
		if strings.TrimSpace(cells[i].Text) != "" {
			n++
		}
	}
	return n
}
