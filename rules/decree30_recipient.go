package rules

import (
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// recipientRules are about the list of recipients and the filing line (Điều 8 khoản 2 điểm i).
var recipientRules = []rule{
	{
		Code: "ND30-RECIPIENT-02", Severity: remark, Source: formItem("khoản 9"),
		Text: text{
			VI: "Trước mỗi nơi nhận phải có gạch đầu dòng (-).",
			EN: "Each recipient stands behind a dash (-).",
		},
		Example: example{Wrong: `/recipients/1/label "+"`, At: []string{"/recipients/1/label"}},
		Check: func(c *check) {
			for i := range c.Plan.Recipients {
				if l := c.Plan.Recipients[i].Label; strings.Trim(l, "–") != "" && l != "-" {
					c.Report("recipients/" + itoa(i) + "/label")
				}
			}
		},
	},
	{
		Code: "ND30-RECIPIENT-03", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "Nơi nhận này đã có ở dòng trên. Hãy bỏ dòng trùng.",
			EN: "This recipient stands in the list already. Take the line away.",
		},
		Example: example{Wrong: `/recipients/3/name "Thường trực Tỉnh ủy"`, At: []string{"/recipients/3/name"}},
		Check: func(c *check) {
			seen := map[string]bool{}
			for p, r := range adminplan.All[adminplan.Recipient](c) {
				up, _ := p.Up()
				if _, ok := up.Value().(*adminplan.Plan); !ok || p.Member() != "recipients" || len(r.Recipients) > 0 {
					continue
				}
				if f := folded(r.Name); seen[f] {
					c.ReportAt(p, "name")
				} else {
					seen[f] = true
				}
			}
		},
	},
	{
		Code: "ND30-RECIPIENT-04", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "\"Như trên\" chỉ dùng khi văn bản có phần \"Kính gửi\". Hãy ghi rõ tên nơi nhận.",
			EN: "\"Như trên\" needs a \"Kính gửi\" above it. Name the recipients.",
		},
		Example: example{Wrong: `/recipients/0/name "Như trên"`, At: []string{"/recipients/0/name"}},
		Check: func(c *check) {
			for i := range c.Plan.Recipients {
				if len(c.Plan.Address) == 0 && viet.Word(c.Plan.Recipients[i].Name, "như trên") > 0 {
					c.Report("recipients/" + itoa(i) + "/name")
				}
			}
		},
	},
	{
		Code: "ND30-RECIPIENT-05", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "Nơi nhận trỏ đến một Điều, nhưng kế hoạch không chia theo Điều. Hãy ghi rõ tên nơi nhận.",
			EN: "The recipient points at an article, and the plan has none. Name the recipients.",
		},
		Example: example{Wrong: `/recipients/0/name "Như Điều 3"`, At: []string{"/recipients/0/name"}},
		Check: func(c *check) {
			if !standsAlone(c.Plan) {
				return
			}
			articles := sync.OnceValue(func() bool { return hasArticles(c.Plan) })
			for i := range c.Plan.Recipients {
				if viet.Word(c.Plan.Recipients[i].Name, "như điều") > 0 && !articles() {
					c.Report("recipients/" + itoa(i) + "/name")
				}
			}
		},
	},
	{
		Code: "ND30-RECIPIENT-06", Severity: remark, Source: formItem("khoản 9"),
		Text: text{
			VI: "Kế hoạch có phần \"Kính gửi\", vốn chỉ dùng cho công văn, tờ trình, báo cáo gửi cấp trên.",
			EN: "The plan has \"Kính gửi\", which is for official letters and for submissions and reports to a higher body.",
		},
		Example: example{Wrong: `/address [{"name":"Các sở, ban, ngành"}]`, At: []string{"/address"}},
		Check: func(c *check) {
			if len(c.Plan.Address) > 0 {
				c.Report("address")
			}
		},
	},
	{
		Code: "ND30-FILING-01", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "Thiếu dòng \"Lưu: VT, …\" ở cuối nơi nhận. Hãy bổ sung.",
			EN: "The line \"Lưu: VT, …\" is missing at the end of the recipients. Add it.",
		},
		Example: example{Wrong: `/filing -`, At: []string{"/filing"}},
		Check: func(c *check) {
			if c.Plan.Filing != nil || len(c.Plan.Recipients) == 0 || !standsAlone(c.Plan) {
				return
			}
			// Some lists keep the filing line below the office ("- VP UBND: + …, + Lưu: VT").
			for _, r := range adminplan.All[adminplan.Recipient](c) {
				if viet.Word(r.Name, "lưu") > 0 || viet.Word(r.Text, "lưu") > 0 {
					return
				}
			}
			c.Report("filing")
		},
	},
	{
		Code: "ND30-FILING-02", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "Sau chữ \"Lưu\" phải có dấu hai chấm, ví dụ \"Lưu: VT, TH.\".",
			EN: "A colon follows the word \"Lưu\", as in \"Lưu: VT, TH.\".",
		},
		Example: example{Wrong: `/filing/text "Lưu VT, VX."`, At: []string{"/filing/text"}},
		Check: adminplan.Each(func(c *check, f *adminplan.Filing) {
			if rest, ok := strings.CutPrefix(strings.TrimSpace(f.Text), "Lưu"); ok && !strings.HasPrefix(strings.TrimSpace(rest), ":") {
				c.Report("text")
			}
		}),
	},
	{
		Code: "ND30-FILING-03", Severity: warning, Source: formItem("khoản 9"),
		Text: text{
			VI: "Dòng lưu chưa ghi Văn thư (VT), nơi giữ bản gốc. Hãy bổ sung.",
			EN: "The filing line does not name the records office (VT), which keeps the original. Add it.",
		},
		Example: example{Wrong: "/filing/text \"Lưu: VX.\"\n/filing/units [\"VX\"]", At: []string{"/filing/text"}},
		Check: adminplan.Each(func(c *check, f *adminplan.Filing) {
			if folded := folded(f.Text); !hasWord(folded, "vt", "văn thư", "vthc", "vp", "văn phòng", "vtlt") {
				c.Report("text")
			}
		}),
	},
	{
		Code: "ND30-FILING-04", Severity: remark, Source: formItem("khoản 9"),
		Text: text{
			VI: "Dòng lưu là dòng cuối của nơi nhận nên kết thúc bằng dấu chấm.",
			EN: "The filing line is the last of the recipients and ends with a full stop.",
		},
		Example: example{Wrong: `/filing/text "Lưu: VT, VX"`, At: []string{"/filing/text"}},
		Check: adminplan.Each(func(c *check, f *adminplan.Filing) {
			if !endsWith(f.Text, ".") {
				c.Report("text")
			}
		}),
	},
}

// hasArticles reports whether sections or items of the plan are articles (Điều).
func hasArticles(p *adminplan.Plan) bool {
	found := false
	p.Walk(func(n adminplan.Node) bool {
		found = found || parseLabel(n.Label()).word == "điều"
		return !found
	})
	return found
}
