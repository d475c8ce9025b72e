package rules

import (
	"unicode/utf8"

	"github.com/adminplan/adminplan"
)

func registerItem(field string) adminplan.Source {
	return adminplan.Source{Document: decree30, Article: "Phụ lục VI, Phần II, Mục I, " + field}
}

// registerRules are the lengths that fields may have in the register of outgoing documents (Phụ lục VI). A system that
// keeps to them cuts off or refuses what is longer.
var registerRules = []rule{
	{
		Code: "ND30-REGISTER-01", Severity: warning, Source: registerItem("trường 4"),
		Text: text{
			VI: "Số dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản.",
			EN: "The number is longer than {limit} characters and does not fit the register of documents.",
		},
		Example: example{Wrong: `/number/value "123456789012"`, At: []string{"/number/value"}},
		Check:   limit("number/value", 11, func(p *adminplan.Plan) string { return p.Number.Value }),
	},
	{
		Code: "ND30-REGISTER-02", Severity: warning, Source: registerItem("trường 5"),
		Text: text{
			VI: "Ký hiệu dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản. Hãy dùng chữ viết tắt ngắn gọn.",
			EN: "The symbol is longer than {limit} characters and does not fit the register of documents. Use short abbreviations.",
		},
		Example: example{Wrong: `/number/symbol "KH-UBND-VPUB-TTPVHCC-BCDCCHC-CNTT"`, At: []string{"/number/symbol"}},
		Check:   limit("number/symbol", 30, func(p *adminplan.Plan) string { return p.Number.Symbol }),
	},
	{
		Code: "ND30-REGISTER-03", Severity: warning, Source: registerItem("trường 8"),
		Text: text{
			VI: "Trích yếu dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản. Hãy rút gọn.",
			EN: "The title is longer than {limit} characters and does not fit the register of documents. Shorten it.",
		},
		Example: example{Wrong: `/title "` + adminplan.Edit(long("Nâng cao chất lượng phục vụ ", 20)) + `"`, At: []string{"/title"}},
		Check:   limit("title", 500, func(p *adminplan.Plan) string { return p.Title }),
	},
	{
		Code: "ND30-REGISTER-04", Severity: warning, Source: registerItem("trường 7"),
		Text: text{
			VI: "Tên cơ quan ban hành dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản.",
			EN: "The name of the issuing body is longer than {limit} characters and does not fit the register of documents.",
		},
		Example: example{Wrong: `/issuer/path/0 "` + adminplan.Edit(long("ỦY BAN NHÂN DÂN ", 13)) + `"`, At: []string{"/issuer/path/0"}},
		Check: adminplan.Each(func(c *check, i *adminplan.Issuer) {
			for k, name := range i.Path {
				if utf8.RuneCountInString(name) > 200 {
					c.Report("path/"+itoa(k), "limit", 200)
				}
			}
		}),
	},
	{
		Code: "ND30-REGISTER-05", Severity: warning, Source: registerItem("trường 12"),
		Text: text{
			VI: "Chức vụ người ký dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản.",
			EN: "The post of the signer is longer than {limit} characters and does not fit the register of documents.",
		},
		Example: example{Wrong: `/signatures/0/title "` + adminplan.Edit(long("PHÓ CHỦ TỊCH ", 9)) + `"`, At: []string{"/signatures/0/title"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if utf8.RuneCountInString(s.Title) > 100 {
				c.Report("title", "limit", 100)
			}
		}),
	},
	{
		Code: "ND30-REGISTER-06", Severity: warning, Source: registerItem("trường 12"),
		Text: text{
			VI: "Họ tên người ký dài quá {limit} ký tự nên không đăng ký được vào hệ thống quản lý văn bản.",
			EN: "The name of the signer is longer than {limit} characters and does not fit the register of documents.",
		},
		Example: example{Wrong: `/signatures/0/name "` + adminplan.Edit(long("Nguyễn Văn A ", 5)) + `"`, At: []string{"/signatures/0/name"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if utf8.RuneCountInString(s.Name) > 50 {
				c.Report("name", "limit", 50)
			}
		}),
	},
	{
		Code: "ND30-REGISTER-07", Severity: remark, Source: registerItem("trường 13"),
		Text: text{
			VI: "Tên nơi nhận dài quá {limit} ký tự nên không đăng ký được thành một nơi nhận. Hãy tách thành nhiều dòng.",
			EN: "The recipient is longer than {limit} characters and does not fit the register as one. Part it into lines.",
		},
		Example: example{Wrong: `/recipients/1/name "` + adminplan.Edit(long("Các sở, ban, ngành; ", 12)) + `"`, At: []string{"/recipients/1/name"}},
		Check: adminplan.Each(func(c *check, r *adminplan.Recipient) {
			if utf8.RuneCountInString(r.Name) > 200 {
				c.Report("name", "limit", 200)
			}
		}),
	},
	{
		Code: "ND30-REGISTER-08", Severity: remark, Source: registerItem("trường 15"),
		Text: text{
			VI: "Số lượng bản phát hành lớn hơn {limit} nên không đăng ký được vào hệ thống quản lý văn bản.",
			EN: "The number of copies is above {limit} and does not fit the register of documents.",
		},
		Example: example{Wrong: `/filing/copies 1000`, At: []string{"/filing/copies"}},
		Check: adminplan.Each(func(c *check, f *adminplan.Filing) {
			if f.Copies > 999 {
				c.Report("copies", "limit", 999)
			}
		}),
	},
}

// limit makes a check of the length of one text of the plan.
func limit(member string, most int, of func(*adminplan.Plan) string) func(*check) {
	return func(c *check) {
		if utf8.RuneCountInString(of(c.Plan)) > most {
			c.Report(member, "limit", most)
		}
	}
}

// long returns s n times, without the blank at its end.
func long(s string, n int) string {
	b := make([]byte, 0, len(s)*n)
	for range n {
		b = append(b, s...)
	}
	return string(b[:len(b)-1])
}
