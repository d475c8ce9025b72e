package adminplan

import "strings"

// referenceRules are the core rules about references: where they stand in the text, and what they refer to.
var referenceRules = []Rule{
	{
		Code: "REF-SPAN-01", Severity: SeverityError,
		Text: Text{
			VI: "Vị trí của viện dẫn không khớp với câu chữ. Hãy đọc lại văn bản để xác định lại vị trí.",
			EN: "The place of the reference does not agree with the text. Read the text again to find its place.",
		},
		Example: Example{Wrong: `/bases/0/references/0/start 3`, At: []string{"/bases/0/references/0"}},
		Check: func(c *Check) {
			var of any // the part that has text in field; many references may stand in one
			var field, text string
			for p, r := range All[Reference](c) {
				if r.Start < 0 || r.End < 0 {
					continue
				}
				if r.End == 0 {
					if r.Start > 0 {
						c.ReportAt(p, "")
					}
					continue
				}
				if up, _ := p.Up(); up.Value() != of || r.Field != field {
					of, field = up.Value(), r.Field
					text = fieldText(of, field)
				}
				if r.Start > r.End || r.End > len(text) || text[r.Start:r.End] != r.Text {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "REF-TARGET-01", Severity: SeverityError,
		Text: Text{
			VI: "Viện dẫn rút gọn trỏ đến một viện dẫn không có trong kế hoạch. Hãy sửa mã ở refersTo.",
			EN: "This short reference points at a reference that is not in the plan. Correct refersTo.",
		},
		Example: Example{Wrong: `/bases/0/references/0/refersTo "00000000-0000-7000-8000-000000000001"`, At: []string{"/bases/0/references/0/refersTo"}},
		Check: func(c *Check) {
			eachTarget(c, func(p Part, r, target *Reference, _ bool) {
				if target == nil {
					c.ReportAt(p, "refersTo")
				}
			})
		},
	},
	{
		Code: "REF-TARGET-02", Severity: SeverityError,
		Text: Text{
			VI: "Viện dẫn rút gọn trỏ đến một viện dẫn đứng sau nó. Viện dẫn đầy đủ phải là lần đầu tiên.",
			EN: "This short reference points at one that stands behind it. The full reference must come first.",
		},
		Source: Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b"},
		Example: Example{
			Wrong: "/bases/1/references/0/id \"00000000-0000-7000-8000-000000000001\"\n/bases/0/references/0/refersTo \"00000000-0000-7000-8000-000000000001\"",
			At:    []string{"/bases/0/references/0/refersTo"},
		},
		Check: func(c *Check) {
			eachTarget(c, func(p Part, r, target *Reference, earlier bool) {
				if target != nil && !earlier {
					c.ReportAt(p, "refersTo")
				}
			})
		},
	},
	{
		Code: "REF-TARGET-03", Severity: SeverityError,
		Text: Text{
			VI: "Viện dẫn rút gọn trỏ đến một văn bản khác. Hãy kiểm tra lại số, ký hiệu và refersTo.",
			EN: "This short reference points at another document. Check number, symbol and refersTo.",
		},
		Example: Example{
			Wrong: "/bases/0/references/0/id \"00000000-0000-7000-8000-000000000001\"\n/bases/0/references/0/key \"a\"\n" +
				"/bases/1/references/0/refersTo \"00000000-0000-7000-8000-000000000001\"\n/bases/1/references/0/key \"b\"",
			At: []string{"/bases/1/references/0/refersTo"},
		},
		Check: func(c *Check) {
			eachTarget(c, func(p Part, r, target *Reference, _ bool) {
				if target != nil && r.Key != "" && target.Key != "" && r.Key != target.Key {
					c.ReportAt(p, "refersTo")
				}
			})
		},
	},
	{
		Code: "REF-TARGET-04", Severity: SeverityWarning,
		Text: Text{
			VI: "Viện dẫn trỏ đến một viện dẫn rút gọn khác. Hãy trỏ thẳng đến viện dẫn đầy đủ đầu tiên.",
			EN: "This reference points at another short one. Point it at the first, full reference.",
		},
		Example: Example{
			Wrong: "/bases/0/references/0/id \"00000000-0000-7000-8000-000000000001\"\n" +
				"/bases/1/references/0/id \"00000000-0000-7000-8000-000000000002\"\n/bases/1/references/0/refersTo \"00000000-0000-7000-8000-000000000001\"\n" +
				"/preamble/0/references [{\"refersTo\":\"00000000-0000-7000-8000-000000000002\"}]",
			At: []string{"/preamble/0/references/0/refersTo"},
		},
		Check: func(c *Check) {
			eachTarget(c, func(p Part, r, target *Reference, _ bool) {
				if target != nil && !target.RefersTo.IsZero() && target != r {
					c.ReportAt(p, "refersTo")
				}
			})
		},
	},
}

// fieldText returns the text in which a reference of the part stands, as [Reference.Field] names it.
func fieldText(part any, field string) string {
	switch field {
	case "":
		return Node{Value: part}.Text()
	case "heading", "title":
		return Node{Value: part}.Heading()
	case "rows":
		if r, ok := part.(*Row); ok {
			cells := make([]string, len(r.Cells))
			for i := range r.Cells {
				cells[i] = r.Cells[i].Text
			}
			return strings.Join(cells, "\n")
		}
	case "columns":
		if t, ok := part.(*Table); ok {
			names := make([]string, len(t.Columns))
			for i := range t.Columns {
				names[i] = t.Columns[i].Heading
			}
			return strings.Join(names, "\n")
		}
	}
	return ""
}

// eachTarget calls look for every reference that refers to another, with the other, or nil where there is none, and with
// whether the other stands before it in the order of the document.
func eachTarget(c *Check, look func(p Part, r, target *Reference, earlier bool)) {
	any := false
	for _, r := range All[Reference](c) {
		any = any || !r.RefersTo.IsZero()
	}
	if !any {
		return
	}
	table := newIDTable()
	defer table.release()
	order := map[*Reference]int{}
	for _, l := range c.Plan.References() {
		order[l.Reference] = len(order) + 1
	}
	for p, r := range All[Reference](c) {
		if !r.ID.IsZero() {
			table.add(&r.ID, p.i)
		}
	}
	for p, r := range All[Reference](c) {
		if r.RefersTo.IsZero() {
			continue
		}
		var target *Reference
		if i, ok := table.get(&r.RefersTo); ok {
			target = c.w.parts[i].value.(*Reference)
		}
		a, b := order[target], order[r]
		look(p, r, target, a > 0 && (b == 0 || a < b))
	}
}
