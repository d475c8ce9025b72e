package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// endRules are about the end of the text and the parts that every administrative document has at its end (Điều 8 khoản 2 điểm g, i).
var endRules = []rule{
	{
		Code: "ND30-END-01", Severity: remark, Source: adminplan.Source{Document: decree30, Article: "Phụ lục III, Mục II (các mẫu)"},
		Text: text{
			VI: "Phần nội dung không kết thúc bằng dấu ./. như trong các mẫu. Hãy thêm vào cuối.",
			EN: "The text does not end with ./. as the models of the decree do. Add it at the end.",
		},
		Example: example{Wrong: `/closing/0/text "Trên đây là Kế hoạch; yêu cầu các đơn vị thực hiện."`, At: []string{"/closing/0/text"}},
		Check: func(c *check) {
			if last, member, ok := lastText(c); ok && !endMarked(last) {
				c.Report(member)
			}
		},
	},
	{
		Code: "ND30-END-02", Severity: warning, Source: adminplan.Source{Document: decree30, Article: "Phụ lục III, Mục II (các mẫu)"},
		Text: text{
			VI: "Dấu ./. đứng giữa văn bản; dấu này chỉ dùng khi hết phần nội dung.",
			EN: "The mark ./. stands within the text; it belongs at the end of the text only.",
		},
		Example: example{Wrong: `/preamble/0/text "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau./."`, At: []string{"/preamble/0/text"}},
		Check: func(c *check) {
			_, lastMember, _ := lastText(c)
			look := func(p adminplan.Part, s string) {
				if endMarked(s) && p.Pointer()+"/text" != "/"+lastMember {
					c.ReportAt(p, "text")
				}
			}
			for p, v := range adminplan.All[adminplan.Paragraph](c) {
				if p.Member() == "preamble" {
					look(p, v.Text)
				}
			}
			for p, v := range adminplan.All[adminplan.Objective](c) {
				look(p, v.Text)
			}
			for p, v := range adminplan.All[adminplan.ContentItem](c) {
				look(p, v.Text)
			}
			for p, v := range adminplan.All[adminplan.Form](c) {
				look(p, v.Text)
			}
			for p, v := range adminplan.All[adminplan.Task](c) {
				look(p, v.Text)
			}
		},
	},
	{
		Code: "ND30-SIGN-01", Severity: fault, Source: formItem("khoản 7"),
		Text: text{
			VI: "Thiếu chức vụ, họ tên của người ký. Hãy ghi phần chữ ký.",
			EN: "Post and name of the signer are missing. Add the signature.",
		},
		Example: example{Wrong: `/signatures -`, At: []string{"/signatures"}},
		Check: func(c *check) {
			if len(c.Plan.Signatures) == 0 && issued(c.Plan) && standsAlone(c.Plan) {
				c.Report("signatures")
			}
		},
	},
	{
		Code: "ND30-RECIPIENT-01", Severity: fault, Source: formItem("khoản 9"),
		Text: text{
			VI: "Thiếu nơi nhận. Hãy liệt kê các cơ quan, đơn vị nhận kế hoạch.",
			EN: "The recipients are missing. List the bodies that receive the plan.",
		},
		Example: example{Wrong: `/recipients -`, At: []string{"/recipients"}},
		Check: func(c *check) {
			if len(c.Plan.Recipients) == 0 && standsAlone(c.Plan) {
				c.Report("recipients")
			}
		},
	},
}

// endMarked reports whether the text ends with the end mark; a blank within it and a quotation mark behind it do no harm.
func endMarked(s string) bool {
	s = strings.TrimRight(strings.TrimSpace(s), "\"”’ ")
	return strings.HasSuffix(s, "./.") || strings.HasSuffix(s, ". /.") || strings.HasSuffix(s, "./ .")
}

// lastText returns the last text of the body with its place: of the closing, or else of the last section, or else of the
// preamble. It reports false where the body ends with a table or a heading.
func lastText(c *check) (text, member string, ok bool) {
	p := c.Plan
	switch {
	case len(p.Closing) > 0:
		return lastParagraph(p.Closing, "closing")
	case len(p.Sections) > 0:
		n := len(p.Sections) - 1
		return lastOfSection(&p.Sections[n], "sections/"+itoa(n))
	}
	return lastParagraph(p.Preamble, "preamble")
}

func lastParagraph(list []adminplan.Paragraph, at string) (string, string, bool) {
	n := len(list) - 1
	if n < 0 || list[n].Table != nil {
		return "", "", false
	}
	return list[n].Text, at + "/" + itoa(n) + "/text", list[n].Text != ""
}

func lastOfSection(s *adminplan.Section, at string) (string, string, bool) {
	switch {
	case len(s.Sections) > 0:
		n := len(s.Sections) - 1
		return lastOfSection(&s.Sections[n], at+"/sections/"+itoa(n))
	case len(s.Items) > 0:
		v, at := deepest(s.Items, at, "items", func(v *adminplan.ContentItem) []adminplan.ContentItem { return v.Items })
		return endingText(v.Text, v.Table, at)
	case len(s.Assignments) > 0:
		v, at := deepest(s.Assignments, at, "assignments", func(v *adminplan.Assignment) []adminplan.Assignment { return v.Assignments })
		if len(v.Tasks) == 0 {
			return "", "", false
		}
		task, at := deepest(v.Tasks, at, "tasks", func(v *adminplan.Task) []adminplan.Task { return v.Tasks })
		return endingText(task.Text, task.Table, at)
	case len(s.Forms) > 0:
		v, at := deepest(s.Forms, at, "forms", func(v *adminplan.Form) []adminplan.Form { return v.Forms })
		return endingText(v.Text, v.Table, at)
	case len(s.Objectives) > 0:
		v, at := deepest(s.Objectives, at, "objectives", func(v *adminplan.Objective) []adminplan.Objective { return v.Objectives })
		return endingText(v.Text, v.Table, at)
	}
	return lastParagraph(s.Intro, at+"/intro")
}

// deepest returns the last part of a list, or the last of those below it in turn, with its place; the list holds a part.
func deepest[T any](list []T, at, member string, below func(*T) []T) (*T, string) {
	for {
		n := len(list) - 1
		v := &list[n]
		at += "/" + member + "/" + itoa(n)
		if list = below(v); len(list) == 0 {
			return v, at
		}
	}
}

// endingText returns the text with which a part ends; false where that is a table or a heading.
func endingText(text string, table *adminplan.Table, at string) (string, string, bool) {
	return text, at + "/text", table == nil && text != ""
}
