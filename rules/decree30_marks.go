package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// markRules are about the marks of secrecy, urgency, circulation and draft (Điều 8 khoản 3 điểm b).
var markRules = []rule{
	{
		Code: "ND30-MARK-01", Severity: warning, Source: adminplan.Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục III, khoản 2"},
		Text: text{
			VI: "Dấu chỉ này không có trong danh mục. Độ khẩn chỉ có KHẨN, THƯỢNG KHẨN, HỎA TỐC; độ mật chỉ có MẬT, TỐI MẬT, TUYỆT MẬT.",
			EN: "This mark is in no list. Urgency is KHẨN, THƯỢNG KHẨN or HỎA TỐC; secrecy is MẬT, TỐI MẬT or TUYỆT MẬT.",
		},
		Example: example{
			Right: `/marks {"urgency":"express","printed":["HỎA TỐC"]}`,
			Wrong: "/marks {\"urgency\":\"express\",\"printed\":[\"HỎA TỐC HẸN GIỜ\"]}\n/extra [{\"where\":\"head\",\"text\":\"KHẨN CẤP\"}]",
			At:    []string{"/marks/printed/0", "/extra/0"},
		},
		Check: func(c *check) {
			for p, m := range adminplan.All[adminplan.Marks](c) {
				for i, line := range m.Printed {
					if !isMark(line) {
						c.ReportAt(p, "printed/"+itoa(i))
					}
				}
			}
			for p, e := range adminplan.All[adminplan.Extra](c) {
				if e.Where == adminplan.ExtraHead && len(e.Text) <= 60 && viet.Upper(e.Text) && hasWord(folded(e.Text), "khẩn", "mật", folded("hỏa tốc")) && !isMark(e.Text) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "ND30-MARK-02", Severity: remark, Source: adminplan.Source{Document: decree30, Article: "Điều 8 khoản 3"},
		Text: text{
			VI: "Nghị định không có thành phần \"dự thảo\"; bản thảo nên theo quy chế của cơ quan.",
			EN: "The decree has no mark for drafts; they follow the rules of the body itself.",
		},
		Example: example{Wrong: "/status \"draft\"\n/marks {\"draft\":\"DỰ THẢO\"}", At: []string{"/marks/draft"}},
		Check: adminplan.Each(func(c *check, m *adminplan.Marks) {
			if m.Draft != "" {
				c.Report("draft")
			}
		}),
	},
	{
		Code: "ND30-MARK-03", Severity: warning, Source: adminplan.Source{Document: decree30, Article: "Điều 15 khoản 2; Phụ lục I, Phần I, Mục III, khoản 2"},
		Text: text{
			VI: "Văn bản mật nhưng nơi nhận ghi cho mọi đơn vị hoặc đăng công khai. Hãy giới hạn nơi nhận.",
			EN: "The document is secret, and its recipients include the public or a web site. Restrict them.",
		},
		Example: example{
			Wrong: "/marks {\"secrecy\":\"confidential\"}\n/recipients/- {\"label\":\"-\",\"name\":\"Cổng Thông tin điện tử tỉnh\"}",
			At:    []string{"/recipients/5/name"},
		},
		Check: func(c *check) {
			if c.Plan.Marks == nil || c.Plan.Marks.Secrecy == "" {
				return
			}
			for i := range c.Plan.Recipients {
				if hasWord(folded(c.Plan.Recipients[i].Name), "cổng thông tin", "trang thông tin", "báo", "đài phát thanh", "công báo", "website") {
					c.Report("recipients/" + itoa(i) + "/name")
				}
			}
		},
	},
}

// isMark reports whether the line is a mark of one of the closed lists.
func isMark(line string) bool {
	switch strings.Trim(folded(line), "\"“”'() .") {
	case "khẩn", "thượng khẩn", folded("hỏa tốc"), "mật", "tối mật", "tuyệt mật", "xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi":
		return true
	}
	return false
}

func capitalItem(item string) adminplan.Source {
	return adminplan.Source{Document: decree30, Article: "Phụ lục II, " + item}
}

// capitalRules are the cases of capital letters that are sure whatever the sentence. Each reports once for a plan, where the first breach stands.
var capitalRules = []rule{
	{
		Code: "ND30-CAPITAL-01", Severity: warning, Source: capitalItem("Mục III, khoản 1 điểm c"),
		Text: text{
			VI: "Viết hoa là \"Thành phố Hồ Chí Minh\" (có {count} chỗ viết thường).",
			EN: "It is \"Thành phố Hồ Chí Minh\", with a capital T (small in {count} places).",
		},
		Example: example{Wrong: `/preamble/0/text "Triển khai tại thành phố Hồ Chí Minh."`, At: []string{"/preamble/0/text"}},
		Check:   phrase("thành phố Hồ Chí Minh"),
	},
	{
		Code: "ND30-CAPITAL-02", Severity: warning, Source: capitalItem("Mục III, khoản 1 điểm c"),
		Text: text{
			VI: "Viết hoa là \"Thủ đô Hà Nội\" (có {count} chỗ viết thường).",
			EN: "It is \"Thủ đô Hà Nội\", with a capital T (small in {count} places).",
		},
		Example: example{Wrong: `/preamble/0/text "Tham quan tại thủ đô Hà Nội."`, At: []string{"/preamble/0/text"}},
		Check:   phrase("thủ đô Hà Nội"),
	},
	{
		Code: "ND30-CAPITAL-03", Severity: warning, Source: capitalItem("Mục V, khoản 7"),
		Text: text{
			VI: "Khi viện dẫn, chữ \"Điều\" phải viết hoa: \"khoản 1 Điều 5\" (có {count} chỗ viết thường).",
			EN: "In a citation \"Điều\" takes a capital: \"khoản 1 Điều 5\" (small in {count} places).",
		},
		Example: example{Wrong: `/preamble/0/text "Thực hiện khoản 1 điều 5 của Luật Thư viện."`, At: []string{"/preamble/0/text"}},
		Check:   firstText(smallArticles),
	},
	{
		Code: "ND30-CAPITAL-04", Severity: warning, Source: capitalItem("Mục III, khoản 1 điểm b"),
		Text: text{
			VI: "Tên đơn vị hành chính mang chữ số phải viết hoa cả danh từ chung: \"Quận 1\" (có {count} chỗ viết thường).",
			EN: "An administrative unit named by a number takes a capital: \"Quận 1\" (small in {count} places).",
		},
		Example: example{Wrong: `/preamble/0/text "Tổ chức tại quận 1 và Quận 3."`, At: []string{"/preamble/0/text"}},
		Check:   firstText(smallDistricts),
	},
}

// phrase makes a check for a phrase that must not stand in a text as it is.
func phrase(wrong string) func(*check) {
	return firstText(func(s string) int { return strings.Count(s, wrong) })
}

// firstText makes a check that counts breaches in the texts of the plan and reports the first of them.
func firstText(count func(string) int) func(*check) {
	return func(c *check) {
		total, first := 0, ""
		c.Plan.Walk(func(n adminplan.Node) bool {
			if k := count(n.Text()); k > 0 {
				if total == 0 {
					first = strings.TrimPrefix(n.Pointer()+"/"+textMember(n.Value), "/")
				}
				total += k
			}
			return true
		})
		if total > 0 {
			c.Report(first, "count", total)
		}
	}
}

// textMember returns the member in which a part has its text.
func textMember(v any) string {
	if r, ok := v.(*adminplan.Recipient); ok && r.Text == "" {
		return "name"
	}
	return "text"
}

// smallArticles counts citations like "khoản 1 điều 5".
func smallArticles(s string) int {
	n := 0
	for {
		i := strings.Index(s, " điều ")
		if i < 0 {
			return n
		}
		before, after := s[:i], s[i+len(" điều "):]
		if after != "" && after[0] >= '0' && after[0] <= '9' {
			if k := strings.LastIndex(before, "khoản "); k >= 0 && allDigits(strings.TrimSuffix(before[k+len("khoản "):], ",")) {
				n++
			}
		}
		s = after
	}
}

// smallDistricts counts urban districts that are named by a number and written small: "quận 1,".
func smallDistricts(s string) int {
	n := 0
	for {
		i := strings.Index(s, "quận ")
		if i < 0 {
			return n
		}
		word := i == 0 || s[i-1] == ' ' || s[i-1] == '('
		s = s[i+len("quận "):]
		d := 0
		for d < len(s) && s[d] >= '0' && s[d] <= '9' {
			d++
		}
		if word && d > 0 && d <= 2 && (d == len(s) || strings.IndexByte(",.;)", s[d]) >= 0 || strings.HasPrefix(s[d:], " và ")) {
			n++
		}
	}
}
