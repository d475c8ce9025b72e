package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

var taskColumns = []string{"TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"}

// table writes a table of tasks: who, with whom, until when, with what result.
func (w *writer) table(title string) *adminplan.Table {
	t := &adminplan.Table{Title: title}
	for _, heading := range taskColumns {
		t.Columns = append(t.Columns, adminplan.Column{Kind: meaning.Column(heading), Heading: heading})
	}
	for i := range w.r.between(3, 9) {
		lead, partners, product := w.unit(), w.two(), pick(w.r, w.theme.products)
		due := w.due()
		when := "Tháng " + strconv.Itoa(int(due.Month)) + "/" + strconv.Itoa(int(due.Year))
		if w.r.percent(50) {
			when = "Trước ngày " + slashed(due)
		}
		var row adminplan.Row
		for _, text := range []string{strconv.Itoa(i + 1), w.work(), lead, partners, when, product} {
			row.Cells = append(row.Cells, adminplan.Cell{Text: text})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// appendices writes the appendices that the plan has. Two or more are numbered (Decree 30/2020/NĐ-CP, Appendix I, part III, item 1).
func (w *writer) appendices() {
	for i := range w.options.appendices {
		label := "PHỤ LỤC"
		if w.options.appendices > 1 {
			label += " " + string(viet.AppendRoman(nil, i+1))
		}
		w.plan.Appendices = append(w.plan.Appendices, adminplan.Appendix{
			Label: label, Title: "DANH MỤC NHIỆM VỤ " + capitals(w.theme.noun), AttachedTo: &adminplan.Paragraph{Text: "(Kèm theo " + w.self() + ")"},
			Items: []adminplan.ContentItem{{Table: w.table("")}},
		})
	}
}

// self names the plan, or the decision that carries it, as papers that go with it do.
func (w *writer) self() string {
	kind, n := "Kế hoạch", w.plan.Number
	if c := w.plan.Carrier; c != nil {
		kind, n = "Quyết định", c.Number
	}
	comma := ""
	if n.Style == adminplan.StyleParty {
		comma = ","
	}
	day := "ngày " + slashed(w.day)
	if w.status == adminplan.StatusDraft {
		day = blankDay + adminplan.MonthOf(int(w.day.Year), int(w.day.Month)).Vietnamese()
	}
	return kind + " số " + n.String() + comma + " " + day + " của " + w.office.full
}
