package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

func appendixItem() adminplan.Source {
	return adminplan.Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục III, khoản 1"}
}

// appendixRules are about appendices (Điều 8 khoản 3 điểm a).
var appendixRules = []rule{
	{
		Code: "ND30-APPENDIX-01", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Kế hoạch có phụ lục nhưng trong nội dung không có chỗ nào chỉ dẫn đến phụ lục. Hãy thêm lời chỉ dẫn.",
			EN: "The plan has an appendix, and no place in its text points to it. Add a pointer.",
		},
		Example: example{
			Wrong: `/sections/4/assignments/2/tasks/0/text "Xây dựng danh mục sách bổ sung trước ngày 31/5/2025."`,
			At:    []string{"/appendices"},
		},
		Check: func(c *check) {
			if len(properAppendices(c.Plan)) > 0 && !mentionsAppendix(c.Plan) {
				c.Report("appendices")
			}
		},
	},
	{
		Code: "ND30-APPENDIX-02", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Từ hai phụ lục trở lên thì phải đánh số thứ tự bằng chữ số La Mã (Phụ lục I, Phụ lục II).",
			EN: "Two or more appendices are numbered in Roman (Phụ lục I, Phụ lục II).",
		},
		Example: example{
			Right: "/appendices/0/label \"Phụ lục I\"\n/appendices/- {\"label\":\"Phụ lục II\",\"title\":\"BIỂU MẪU\"}",
			Wrong: "/appendices/0/label \"Phụ lục 1\"\n/appendices/- {\"label\":\"Phụ lục 2\",\"title\":\"BIỂU MẪU\"}",
			At:    []string{"/appendices/0/label", "/appendices/1/label"},
		},
		Check: func(c *check) {
			list := properAppendices(c.Plan)
			for _, i := range list {
				if _, ok := appendixNumber(c.Plan.Appendices[i].Label); !ok && len(list) > 1 {
					c.Report("appendices/" + itoa(i) + "/label")
				}
			}
		},
	},
	{
		Code: "ND30-APPENDIX-03", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Số thứ tự phụ lục không liên tục. Hãy đánh số lại, hoặc bổ sung phụ lục còn thiếu.",
			EN: "The numbers of the appendices do not follow each other. Number anew, or add the missing appendix.",
		},
		Example: example{
			Right: "/appendices/0/label \"Phụ lục I\"\n/appendices/- {\"label\":\"Phụ lục II\",\"title\":\"BIỂU MẪU\"}",
			Wrong: "/appendices/0/label \"Phụ lục I\"\n/appendices/- {\"label\":\"Phụ lục III\",\"title\":\"BIỂU MẪU\"}",
			At:    []string{"/appendices/1/label"},
		},
		Check: func(c *check) {
			next := 1
			for _, i := range properAppendices(c.Plan) {
				n, ok := appendixNumber(c.Plan.Appendices[i].Label)
				if !ok {
					return
				}
				if n != next {
					c.Report("appendices/" + itoa(i) + "/label")
				}
				next = n + 1
			}
		},
	},
	{
		Code: "ND30-APPENDIX-04", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Phụ lục chưa có tiêu đề. Hãy ghi tên phụ lục.",
			EN: "The appendix has no title. Name it.",
		},
		Example: example{Wrong: `/appendices/0/title ""`, At: []string{"/appendices/0/title"}},
		Check: adminplan.Each(func(c *check, a *adminplan.Appendix) {
			if a.Title == "" {
				c.Report("title")
			}
		}),
	},
	{
		Code: "ND30-APPENDIX-05", Severity: remark, Source: appendixItem(),
		Text: text{
			VI: "Phụ lục chưa ghi \"(Kèm theo Kế hoạch số …)\"; dòng này chỉ được bỏ ở văn bản điện tử.",
			EN: "The appendix lacks the line \"(Kèm theo Kế hoạch số …)\", which only electronic documents may leave out.",
		},
		Example: example{Wrong: `/appendices/0/attachedTo -`, At: []string{"/appendices/0/attachedTo"}},
		Check: adminplan.Each(func(c *check, a *adminplan.Appendix) {
			if a.AttachedTo == nil && isAppendix(a) {
				c.Report("attachedTo")
			}
		}),
	},
	{
		Code: "ND30-APPENDIX-06", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Số, ký hiệu ghi ở dòng \"Kèm theo\" của phụ lục khác với số, ký hiệu của kế hoạch. Hãy sửa cho khớp.",
			EN: "Number and symbol in the \"Kèm theo\" line of the appendix differ from those of the plan. Make them agree.",
		},
		Example: example{
			Wrong: `/appendices/0/attachedTo/text "(Kèm theo Kế hoạch số 54/KH-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh)"`,
			At:    []string{"/appendices/0/attachedTo"},
		},
		Check: adminplan.Each(func(c *check, a *adminplan.Appendix) {
			if n, ok := attachedNumber(a); ok && !agrees(n, c.Plan) {
				c.Report("attachedTo")
			}
		}),
	},
	{
		Code: "ND30-APPENDIX-07", Severity: warning, Source: appendixItem(),
		Text: text{
			VI: "Ngày ghi ở dòng \"Kèm theo\" của phụ lục khác với ngày ban hành kế hoạch. Hãy sửa cho khớp.",
			EN: "The date in the \"Kèm theo\" line of the appendix differs from that of the plan. Make them agree.",
		},
		Example: example{
			Wrong: `/appendices/0/attachedTo/text "(Kèm theo Kế hoạch số 45/KH-UBND ngày 11 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh)"`,
			At:    []string{"/appendices/0/attachedTo"},
		},
		Check: adminplan.Each(func(c *check, a *adminplan.Appendix) {
			if a.AttachedTo == nil || !c.Plan.Date.Valid() || c.Plan.Date.Precision() != adminplan.PrecisionDay {
				return
			}
			// A line that names another document bears another date; the rule about numbers says so.
			if n, ok := attachedNumber(a); ok && !agrees(n, c.Plan) {
				return
			}
			if d, ok := writtenDate(a.AttachedTo.Text); ok && d != c.Plan.Date {
				c.Report("attachedTo")
			}
		}),
	},
	{
		Code: "ND30-APPENDIX-08", Severity: remark, Source: appendixItem(),
		Text: text{
			VI: "Nội dung có nhắc đến phụ lục kèm theo nhưng kế hoạch không có phụ lục nào. Hãy kiểm tra xem có thiếu không.",
			EN: "The text speaks of an appendix that goes with the plan, and there is none. Check whether it is missing.",
		},
		Example: example{Wrong: `/appendices -`, At: []string{"/appendices"}},
		Check: func(c *check) {
			if len(c.Plan.Appendices) == 0 && speaksOfOwnAppendix(c.Plan) {
				c.Report("appendices")
			}
		},
	},
}

// properAppendices returns the places of the appendices that are labelled as such; forms that go with a plan ("Mẫu số 01") have numbers of their own.
func properAppendices(p *adminplan.Plan) []int {
	var list []int
	for i := range p.Appendices {
		if isAppendix(&p.Appendices[i]) {
			list = append(list, i)
		}
	}
	return list
}

func isAppendix(a *adminplan.Appendix) bool { return viet.Match(a.Label, "phụ lục") > 0 }

// appendixNumber reads the Roman number of an appendix.
func appendixNumber(label string) (int, bool) {
	words := strings.Fields(label)
	if len(words) < 3 {
		return 0, false
	}
	return viet.Roman(strings.Trim(words[2], ".:"))
}

// mentionsAppendix reports whether a text outside of the appendices speaks of an appendix.
func mentionsAppendix(p *adminplan.Plan) bool {
	found := false
	p.Walk(func(n adminplan.Node) bool {
		if _, ok := n.Value.(*adminplan.Appendix); ok {
			return false
		}
		found = found || appendixWord(n.Text()) || appendixWord(n.Heading())
		return !found
	})
	if !found && p.Carrier == nil {
		for _, t := range p.Tables() {
			for i := range t.Rows {
				for k := range t.Rows[i].Cells {
					found = found || appendixWord(t.Rows[i].Cells[k].Text)
				}
			}
		}
	}
	return found
}

// appendixWord reports whether the text has the word phụ lục in some case, or another pointer to what goes with the plan.
func appendixWord(s string) bool {
	return strings.Contains(s, "hụ lục") || strings.Contains(s, "HỤ LỤC") || strings.Contains(s, "hụ Lục") || strings.Contains(s, "iểu kèm theo") ||
		strings.Contains(s, "ính kèm") || strings.Contains(s, "kèm theo Kế hoạch")
}

// speaksOfOwnAppendix reports whether a text of the plan says that an appendix goes with it.
func speaksOfOwnAppendix(p *adminplan.Plan) bool {
	found := false
	p.Walk(func(n adminplan.Node) bool {
		for _, s := range [...]string{n.Text(), n.Heading()} {
			if i := strings.Index(s, "hụ lục"); i >= 0 {
				rest := s[i:min(len(s), i+60)]
				found = found || strings.Contains(rest, "kèm theo") || strings.Contains(rest, "đính kèm")
			}
		}
		return !found
	})
	return found
}

// attachedNumber reads the number in the line that says to what an appendix belongs.
func attachedNumber(a *adminplan.Appendix) (adminplan.Number, bool) {
	if a.AttachedTo == nil {
		return adminplan.Number{}, false
	}
	_, rest, ok := strings.Cut(a.AttachedTo.Text, " số ")
	if !ok {
		return adminplan.Number{}, false
	}
	end := len(rest)
	for _, stop := range [...]string{" ngày", ", ngày", " của", ")", ","} {
		if i := strings.Index(rest, stop); i >= 0 && i < end {
			end = i
		}
	}
	n, ok := adminplan.ParseNumber(rest[:end])
	return n, ok && n.Value != "" && n.Symbol != ""
}

// agrees reports whether the number is that of the plan or of the document that carries it; where neither has one, every number agrees.
func agrees(n adminplan.Number, p *adminplan.Plan) bool {
	a, _ := n.Int()
	known := false
	same := func(m adminplan.Number) bool {
		b, ok := m.Int()
		known = known || ok
		return ok && a == b && strings.EqualFold(n.Symbol, m.Symbol)
	}
	return same(p.Number) || p.Carrier != nil && same(p.Carrier.Number) || !known
}

// writtenDate reads the first date that a text names: "ngày 10 tháng 3 năm 2025" or "ngày 10/3/2025". A year of fewer than four digits is none.
func writtenDate(s string) (adminplan.Date, bool) {
	_, rest, ok := strings.Cut(s, "ngày ")
	if !ok {
		return adminplan.Date{}, false
	}
	var parts []int
	for len(parts) < 3 {
		rest = strings.TrimLeft(rest, " \u00a0/-.")
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "tháng"), "năm")
		rest = strings.TrimLeft(rest, " \u00a0")
		n := 0
		for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
		if n == 0 {
			return adminplan.Date{}, false
		}
		parts, rest = append(parts, number(rest[:n])), rest[n:]
	}
	d := adminplan.DateOf(parts[2], parts[1], parts[0])
	return d, parts[2] >= 1000 && d.Valid()
}
