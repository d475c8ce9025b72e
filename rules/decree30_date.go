package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// dateRules are about how the date of issue is written (Phụ lục I, Phần I, Mục II, khoản 4 điểm b). They look at the date
// as printed; a plan that was made from data has none and is written rightly by the library itself.
var dateRules = []rule{
	{
		Code: "ND30-DATE-01", Severity: warning, Source: formItem("khoản 4 điểm b"),
		Text: text{
			VI: "Ngày nhỏ hơn 10 phải có số 0 phía trước, ví dụ \"ngày 05\".",
			EN: "A day below 10 takes a leading zero, as in \"ngày 05\".",
		},
		Example: example{Right: "/dateText \"ngày 05 tháng 3 năm 2025\"\n/date \"2025-03-05\"", Wrong: "/dateText \"ngày 5 tháng 3 năm 2025\"\n/date \"2025-03-05\"", At: []string{"/dateText"}},
		Check:   writtenNumber("ngày", func(digits string) bool { return len(digits) == 1 }),
	},
	{
		Code: "ND30-DATE-02", Severity: warning, Source: formItem("khoản 4 điểm b"),
		Text: text{
			VI: "Tháng 1 và tháng 2 phải có số 0 phía trước, ví dụ \"tháng 01\".",
			EN: "The months 1 and 2 take a leading zero, as in \"tháng 01\".",
		},
		Example: example{Right: "/dateText \"ngày 20 tháng 02 năm 2025\"\n/date \"2025-02-20\"", Wrong: "/dateText \"ngày 20 tháng 2 năm 2025\"\n/date \"2025-02-20\"", At: []string{"/dateText"}},
		Check:   writtenNumber("tháng", func(digits string) bool { return digits == "1" || digits == "2" }),
	},
	{
		Code: "ND30-DATE-03", Severity: remark, Source: formItem("khoản 4 điểm b"),
		Text: text{
			VI: "Tháng 3 đến tháng 9 không cần số 0 phía trước.",
			EN: "The months 3 to 9 need no leading zero.",
		},
		Example: example{Right: "/dateText \"ngày 10 tháng 3 năm 2025\"", Wrong: "/dateText \"ngày 10 tháng 03 năm 2025\"", At: []string{"/dateText"}},
		Check:   writtenNumber("tháng", func(digits string) bool { return len(digits) == 2 && digits[0] == '0' && digits[1] > '2' }),
	},
	{
		Code: "ND30-DATE-04", Severity: warning, Source: formItem("khoản 4 điểm b"),
		Text: text{
			VI: "Ngày ban hành phải viết đầy đủ chữ ngày, tháng, năm và không ghi thứ trong tuần, ví dụ \"ngày 05 tháng 01 năm 2025\".",
			EN: "The date of issue is written out with \"ngày\", \"tháng\" and \"năm\" and without the day of the week, as in \"ngày 05 tháng 01 năm 2025\".",
		},
		Example: example{Wrong: "/dateText \"10/3/2025\"", At: []string{"/dateText"}},
		Check: func(c *check) {
			f := folded(c.Plan.DateText)
			if f != "" && (!hasWord(f, "ngày") || !hasWord(f, "tháng") || !hasWord(f, "năm") || strings.HasPrefix(f, "thứ ") || strings.HasPrefix(f, "chủ nhật")) {
				c.Report("dateText")
			}
		},
	},
	{
		Code: "ND30-DATE-05", Severity: fault, Source: adminplan.Source{Document: decree30, Article: "Điều 8 khoản 2 điểm d"},
		Text: text{
			VI: "Kế hoạch đã có số và chữ ký nhưng thiếu ngày, tháng, năm ban hành, hoặc ngày đó không có trên lịch. Hãy ghi đủ và đúng.",
			EN: "The plan has a number and a signature, but no whole date of issue, or one that is on no calendar. Give day, month and year.",
		},
		Example: example{Wrong: "/status \"draft\"\n/date \"2025-03\"", At: []string{"/date"}},
		Check: func(c *check) {
			if c.Plan.Status == adminplan.StatusIssued {
				return // a core rule reports it
			}
			if d := c.Plan.Date; d.Precision() != adminplan.PrecisionDay && (d.IsZero() || d.Valid()) && standsAlone(c.Plan) && numberedAndSigned(c.Plan) {
				c.Report("date")
			}
		},
	},
}

// writtenNumber makes a check of the digits behind a word of the printed date.
func writtenNumber(word string, wrong func(digits string) bool) func(*check) {
	return func(c *check) {
		if c.Plan.Date.Precision() != adminplan.PrecisionDay {
			return
		}
		_, rest, ok := strings.Cut(folded(c.Plan.DateText), word+" ")
		n := 0
		for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
		if ok && n > 0 && wrong(rest[:n]) {
			c.Report("dateText")
		}
	}
}
