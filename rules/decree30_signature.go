package rules

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// signatureRules are about who signs and by what right (Điều 8 khoản 2 điểm g; Điều 13).
var signatureRules = []rule{
	{
		Code: "ND30-SIGN-02", Severity: warning, Source: formItem("khoản 7 điểm c"),
		Text: text{
			VI: "Thiếu họ và tên của người ký. Hãy ghi đầy đủ.",
			EN: "The name of the signer is missing. Write it in full.",
		},
		Example: example{Wrong: `/signatures/0/name ""`, At: []string{"/signatures/0/name"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if s.Name == "" && issued(c.Plan) {
				c.Report("name")
			}
		}),
	},
	{
		Code: "ND30-SIGN-03", Severity: warning, Source: formItem("khoản 7 điểm c"),
		Text: text{
			VI: "Thiếu chức vụ của người ký. Hãy ghi chức vụ lãnh đạo chính thức.",
			EN: "The post of the signer is missing. Give the official leading post.",
		},
		Example: example{Wrong: `/signatures/0/title ""`, At: []string{"/signatures/0/title"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if s.Title == "" {
				c.Report("title")
			}
		}),
	},
	{
		Code: "ND30-SIGN-04", Severity: warning, Source: formItem("khoản 7 điểm b"),
		Text: text{
			VI: "\"TM.\" đặt trước tên tập thể hoặc tên cơ quan, không đặt trước chức vụ.",
			EN: "\"TM.\" stands before the name of a collective or a body, not before a post.",
		},
		Example: example{Wrong: `/signatures/0/authority ["TM. CHỦ TỊCH"]`, At: []string{"/signatures/0/authority/0"}},
		Check: eachAuthority(func(c *check, k int, mode adminplan.SigningMode, rest string) {
			if mode == adminplan.SignsOnBehalf && isPost(rest) {
				c.Report("authority/" + itoa(k))
			}
		}),
	},
	{
		Code: "ND30-SIGN-05", Severity: warning, Source: formItem("khoản 7 điểm b"),
		Text: text{
			VI: "\"KT.\", \"TL.\", \"TUQ.\", \"Q.\" đặt trước chức vụ của người đứng đầu, không đặt trước tên cơ quan.",
			EN: "\"KT.\", \"TL.\", \"TUQ.\" and \"Q.\" stand before the post of the head, not before the name of a body.",
		},
		Example: example{Wrong: `/signatures/0/authority ["KT. ỦY BAN NHÂN DÂN"]`, At: []string{"/signatures/0/authority/0"}},
		Check: eachAuthority(func(c *check, k int, mode adminplan.SigningMode, rest string) {
			if mode != "" && mode != adminplan.SignsOnBehalf && isBody(rest) {
				c.Report("authority/" + itoa(k))
			}
		}),
	},
	{
		Code: "ND30-SIGN-06", Severity: warning, Source: adminplan.Source{Document: decree30, Article: "Điều 13; Phụ lục I, Phần I, Mục II, khoản 7 điểm b"},
		Text: text{
			VI: "Cấp phó ký thì phải ghi \"KT.\" trước chức vụ của cấp trưởng.",
			EN: "Where a deputy signs, \"KT.\" must stand before the post of the head.",
		},
		Example: example{Wrong: `/signatures/0/authority ["TM. ỦY BAN NHÂN DÂN"]`, At: []string{"/signatures/0/authority"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if isDeputy(s.Title) && !slices.ContainsFunc(s.Authority, func(line string) bool {
				mode, _, _ := adminplan.SigningModeOf(line)
				return mode == adminplan.SignsForHead || mode == adminplan.SignsByDelegation
			}) {
				c.Report("authority")
			}
		}),
	},
	{
		Code: "ND30-SIGN-07", Severity: warning, Source: formItem("khoản 7 điểm b"),
		Text: text{
			VI: "Ký thay (\"KT.\") thì người ký phải là cấp phó. Hãy kiểm tra lại chức vụ.",
			EN: "Who signs for the head (\"KT.\") must be a deputy. Check the post.",
		},
		Example: example{Wrong: `/signatures/0/title "CHỦ TỊCH"`, At: []string{"/signatures/0/title"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if n := len(s.Authority); n > 0 && isHead(s.Title) {
				if mode, _, _ := adminplan.SigningModeOf(s.Authority[n-1]); mode == adminplan.SignsForHead {
					c.Report("title")
				}
			}
		}),
	},
	{
		Code: "ND30-SIGN-08", Severity: warning, Source: formItem("khoản 7 điểm b"),
		Text: text{
			VI: "Quyền hạn của người ký phải viết tắt có dấu chấm: TM., KT., TL., TUQ., Q.",
			EN: "The right by which the signer signs is abbreviated with a full stop: TM., KT., TL., TUQ., Q.",
		},
		Example: example{Wrong: `/signatures/0/authority ["T/M ỦY BAN NHÂN DÂN","K/T CHỦ TỊCH"]`, At: []string{"/signatures/0/authority/0", "/signatures/0/authority/1"}},
		Check: eachAuthority(func(c *check, k int, mode adminplan.SigningMode, rest string) {
			if s := c.Part().Value().(*adminplan.Signature); mode != "" && !strings.HasPrefix(strings.TrimSpace(s.Authority[k]), string(mode)+".") {
				c.Report("authority/" + itoa(k))
			}
		}),
	},
	{
		Code: "ND30-SIGN-09", Severity: warning, Source: formItem("khoản 7 điểm c"),
		Text: text{
			VI: "Trước họ tên người ký không ghi học hàm, học vị. Hãy bỏ phần này.",
			EN: "No academic rank or degree stands before the name of the signer. Take it away.",
		},
		Example: example{Wrong: `/signatures/0/name "TS. Nguyễn Văn A"`, At: []string{"/signatures/0/name"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if hasAcademicTitle(s.Name) && !mayShowTitles(c.Plan) {
				c.Report("name")
			}
		}),
	},
	{
		Code: "ND30-SIGN-10", Severity: warning, Source: formItem("khoản 7 điểm đ"),
		Text: text{
			VI: "Họ tên người ký viết bằng chữ in thường, chỉ viết hoa chữ cái đầu.",
			EN: "The name of the signer is in small letters with capital initials.",
		},
		Example: example{Wrong: `/signatures/0/name "NGUYỄN VĂN A"`, At: []string{"/signatures/0/name"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if viet.Upper(s.Name) && strings.Contains(s.Name, " ") {
				c.Report("name")
			}
		}),
	},
	{
		Code: "ND30-SIGN-11", Severity: warning, Source: formItem("khoản 7 điểm đ"),
		Text: text{
			VI: "Quyền hạn và chức vụ của người ký phải viết bằng chữ in hoa.",
			EN: "The right and the post of the signer must be in capitals.",
		},
		Example: example{Wrong: `/signatures/0/title "Phó Chủ tịch"`, At: []string{"/signatures/0/title"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			if hasLower(s.Title) {
				c.Report("title")
			}
			for k, line := range s.Authority {
				if hasLower(line) {
					c.Report("authority/" + itoa(k))
				}
			}
		}),
	},
	{
		Code: "ND30-SIGN-12", Severity: remark, Source: adminplan.Source{Document: decree30, Article: "Điều 13 khoản 2"},
		Text: text{
			VI: "Cơ quan làm việc theo chế độ tập thể thường ký thay mặt tập thể (\"TM. …\"). Hãy kiểm tra xem có thiếu dòng này không.",
			EN: "A body that works as a collective most often signs on its behalf (\"TM. …\"). Check whether the line is missing.",
		},
		Example: example{Wrong: `/signatures/0/authority ["KT. CHỦ TỊCH"]`, At: []string{"/signatures/0/authority"}},
		Check: adminplan.Each(func(c *check, s *adminplan.Signature) {
			k := issuingLine(c.Plan.Issuer.Path)
			if k < 0 || !standsAlone(c.Plan) || !hasWord(folded(c.Plan.Issuer.Path[k]), folded("ủy ban nhân dân"), "hội đồng nhân dân") {
				return
			}
			if !slices.ContainsFunc(s.Authority, func(line string) bool {
				mode, _, _ := adminplan.SigningModeOf(line)
				return mode == adminplan.SignsOnBehalf || mode == adminplan.SignsByOrder || mode == adminplan.SignsByDelegation
			}) {
				c.Report("authority")
			}
		}),
	},
}

// eachAuthority makes a check of every line that says by what right a signer signs.
func eachAuthority(look func(c *check, k int, mode adminplan.SigningMode, rest string)) func(*check) {
	return adminplan.Each(func(c *check, s *adminplan.Signature) {
		for k, line := range s.Authority {
			mode, rest, _ := adminplan.SigningModeOf(line)
			look(c, k, mode, rest)
		}
	})
}

// headPosts are the posts of heads of bodies, folded.
var headPosts = []string{"chủ tịch", "giám đốc", "tổng giám đốc", "bộ trưởng", "thủ tướng", "hiệu trưởng", "cục trưởng", "tổng cục trưởng",
	"vụ trưởng", "trưởng ban", "trưởng phòng", "chánh văn phòng", "chánh thanh tra", "viện trưởng", "bí thư", "chi cục trưởng", "tư lệnh"}

// isHead reports whether the post is that of a head.
func isHead(post string) bool {
	f := folded(post)
	for _, h := range headPosts {
		if rest, ok := strings.CutPrefix(f, folded(h)); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	return false
}

// isDeputy reports whether the post is that of a deputy.
func isDeputy(post string) bool {
	f := folded(post)
	return strings.HasPrefix(f, "phó ") || strings.HasPrefix(f, "thứ trưởng")
}

func isPost(s string) bool { return isHead(s) || isDeputy(s) }

// isBody reports whether the words name a body and no post.
func isBody(s string) bool {
	f := folded(s)
	for _, b := range [...]string{"ủy ban", "hội đồng", "ban thường", "ban chấp hành", "ban chỉ đạo", "sở ", "bộ ", "ubnd", "hđnd", "đoàn chủ tịch"} {
		b = folded(b + "|")
		b = b[:len(b)-1]
		if strings.HasPrefix(f, b) && !isPost(s) {
			return true
		}
	}
	return false
}

// hasAcademicTitle reports whether a name begins with an academic rank or degree.
func hasAcademicTitle(name string) bool {
	f := folded(name)
	for _, t := range [...]string{"gs.", "pgs.", "ts.", "ths.", "ts ", "ths ", "bs.", "bscki", "bsckii", "giáo sư", "tiến sĩ", "thạc sĩ", "bác sĩ", "pgs,", "gs,", "kỹ sư", "ks.", "cn."} {
		if strings.HasPrefix(f, t) {
			return true
		}
	}
	return false
}

// mayShowTitles reports whether the issuer is of a field that has rules of its own for titles before names: education, health, science, the forces.
func mayShowTitles(p *adminplan.Plan) bool {
	f := folded(strings.Join(p.Issuer.Path, " "))
	return hasWord(f, "trường", "học viện", "viện", "bệnh viện", "sở y tế", "bộ y tế", "sở giáo dục", "bộ giáo dục", "bộ khoa học", "công an", "quân đội", "bộ đội", "quân khu", "trung tâm y tế", "đại học")
}
