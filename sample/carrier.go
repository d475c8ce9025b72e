package sample

import "github.com/adminplan/adminplan"

// carry puts the plan behind a decision: number, signature and recipients are then the decision's.
func (w *writer) carry() {
	p := w.plan
	number := adminplan.Number{Value: p.Number.Value, Symbol: "QĐ-" + w.office.abbreviation, Style: adminplan.StyleState}
	p.Number = adminplan.Number{}
	subject := lowerFirst(p.Title)
	text := func(label, s string) adminplan.Article { return adminplan.Article{Label: label, Text: s} }
	authority := capitals(w.office.full)
	if w.office.kind == adminplan.KindDepartment {
		authority = "GIÁM ĐỐC " + authority
	}
	p.Carrier = &adminplan.Carrier{
		Kind: "QĐ", KindName: "QUYẾT ĐỊNH", Number: number, Title: "Về việc ban hành Kế hoạch " + subject,
		Authority: authority,
		Preamble:  []adminplan.Paragraph{{Text: "QUYẾT ĐỊNH:"}},
		Articles: []adminplan.Article{
			text("Điều 1.", "Ban hành kèm theo Quyết định này Kế hoạch "+subject+"."),
			text("Điều 2.", "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
			text("Điều 3.", "Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./."),
		},
	}
	p.AttachedTo = &adminplan.Paragraph{Text: "(Ban hành kèm theo " + w.self() + ")"}
}
