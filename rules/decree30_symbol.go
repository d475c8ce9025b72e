package rules

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
)

func itoa(n int) string { return strconv.Itoa(n) }

// symbolRules are about number and symbol (Điều 8 khoản 2 điểm c).
var symbolRules = []rule{
	{
		Code: "ND30-NUMBER-01", Severity: warning, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Số nhỏ hơn 10 phải có số 0 phía trước, ví dụ 05.",
			EN: "A number below 10 takes a leading zero, such as 05.",
		},
		Example: example{Right: `/number/value "05"`, Wrong: `/number/value "5"`, At: []string{"/number/value"}},
		Check: func(c *check) {
			if v := c.Plan.Number.Value; len(v) == 1 && allDigits(v) {
				c.Report("number/value")
			}
		},
	},
	{
		Code: "ND30-NUMBER-02", Severity: remark, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Số từ 10 trở lên không cần số 0 phía trước.",
			EN: "A number of 10 or more needs no leading zero.",
		},
		Example: example{Right: `/number/value "05"`, Wrong: `/number/value "0130"`, At: []string{"/number/value"}},
		Check: func(c *check) {
			if v := c.Plan.Number.Value; len(v) > 2 && v[0] == '0' && allDigits(v) {
				c.Report("number/value")
			}
		},
	},
	{
		Code: "ND30-NUMBER-03", Severity: warning, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Số và ký hiệu ghi theo kiểu văn bản của Đảng. Giữa số và ký hiệu phải là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối.",
			EN: "Number and symbol are joined as in Party documents. Put a slash between them, and hyphens between the groups of the symbol.",
		},
		Example: example{Wrong: "/number {\"value\":\"45\",\"symbol\":\"KH/UBND\",\"style\":\"party\"}", At: []string{"/number"}},
		Check: func(c *check) {
			if c.Plan.Number.Style == adminplan.StyleParty {
				c.Report("number")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-01", Severity: fault, Source: formItem("khoản 3 điểm b"),
		Text: text{
			VI: "Thiếu ký hiệu. Hãy ghi chữ viết tắt tên loại và tên cơ quan, ví dụ KH-UBND.",
			EN: "The symbol is missing. Give the abbreviations of the kind and of the body, such as KH-UBND.",
		},
		Example: example{Wrong: `/number/symbol ""`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			if c.Plan.Number.Symbol == "" && standsAlone(c.Plan) {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-02", Severity: warning,
		Source: adminplan.Source{Document: decree30, Article: "Phụ lục III, Mục I"},
		Text: text{
			VI: "Ký hiệu của kế hoạch phải bắt đầu bằng KH, chữ viết tắt của tên loại.",
			EN: "The symbol of a plan must begin with KH, the abbreviation of its kind.",
		},
		Example: example{Wrong: `/number/symbol "BC-UBND"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			n := c.Plan.Number
			if n.Symbol != "" && !strings.HasPrefix(n.KindSymbol(), adminplan.KindPlan) {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-03", Severity: warning, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Trong ký hiệu không có cách chữ; giữa các nhóm chữ chỉ dùng dấu gạch nối (-).",
			EN: "The symbol has no blanks, and its groups are parted by a plain hyphen (-) only.",
		},
		Example: example{Wrong: `/number/symbol "KH - UBND"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			if strings.ContainsAny(c.Plan.Number.Symbol, " \t\u00a0_.,;:–—‐‑−") {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-04", Severity: remark, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Ký hiệu phải viết bằng chữ in hoa.",
			EN: "The symbol is written in capitals.",
		},
		Example: example{Wrong: `/number/symbol "KH-ubnd"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			if hasLower(c.Plan.Number.Symbol) {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-05", Severity: warning, Source: formItem("khoản 3 điểm c"),
		Text: text{
			VI: "Giữa các nhóm chữ viết tắt trong ký hiệu phải là dấu gạch nối (-), không phải dấu gạch chéo; năm không phải là một nhóm của ký hiệu.",
			EN: "The groups of the symbol are parted by a hyphen (-), not by a slash, and a year is none of them.",
		},
		Example: example{Wrong: `/number/symbol "KH/UBND"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			if n := c.Plan.Number; n.Style != adminplan.StyleParty && strings.Contains(n.Symbol, "/") {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "ND30-SYMBOL-06", Severity: warning, Source: formItem("khoản 3 điểm b"),
		Text: text{
			VI: "Ký hiệu thiếu chữ viết tắt của cơ quan ban hành, hoặc có nhóm chữ để trống.",
			EN: "The symbol lacks the abbreviation of the issuing body, or has an empty group.",
		},
		Example: example{Wrong: `/number/symbol "KH-"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			s := c.Plan.Number.Symbol
			if s == "" {
				return
			}
			groups := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '/' })
			if len(groups) < 2 || strings.Count(s, "-")+strings.Count(s, "/") != len(groups)-1 {
				c.Report("number/symbol")
			}
		},
	},
}
