package rules

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// headRules are about the head of the document: motto, issuer, place, date, kind and title (Điều 8 khoản 2 điểm a, b, d, đ).
var headRules = []rule{
	{
		Code: "ND30-MOTTO-01", Severity: fault, Source: formItem("khoản 1"),
		Text: text{
			VI: "Thiếu Quốc hiệu và Tiêu ngữ. Hãy ghi ở đầu văn bản, bên phải.",
			EN: "The national title and motto are missing. Put them at the head, on the right.",
		},
		Example: example{Wrong: `/motto -`, At: []string{"/motto"}},
		Check: func(c *check) {
			if len(c.Plan.Motto) == 0 {
				c.Report("motto")
			}
		},
	},
	{
		Code: "ND30-MOTTO-02", Severity: warning, Source: formItem("khoản 1 điểm a"),
		Text: text{
			VI: "Quốc hiệu phải ghi đúng \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\", bằng chữ in hoa.",
			EN: "The national title must read \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\", in capitals.",
		},
		Example: example{Wrong: `/motto/0 "Cộng hòa xã hội chủ nghĩa Việt Nam"`, At: []string{"/motto"}},
		Check: func(c *check) {
			if len(c.Plan.Motto) == 0 {
				return
			}
			line := oneLine(c.Plan.Motto)
			if !strings.Contains(line, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && !strings.Contains(line, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM") {
				c.Report("motto")
			}
		},
	},
	{
		Code: "ND30-MOTTO-03", Severity: warning, Source: formItem("khoản 1 điểm b"),
		Text: text{
			VI: "Tiêu ngữ phải ghi đúng \"Độc lập - Tự do - Hạnh phúc\", giữa các cụm từ có gạch nối và cách chữ.",
			EN: "The motto must read \"Độc lập - Tự do - Hạnh phúc\", with a hyphen between blanks.",
		},
		Example: example{Wrong: `/motto/1 "Độc lập – Tự do – Hạnh phúc"`, At: []string{"/motto"}},
		Check: func(c *check) {
			if len(c.Plan.Motto) > 0 && !strings.Contains(oneLine(c.Plan.Motto), "Độc lập - Tự do - Hạnh phúc") {
				c.Report("motto")
			}
		},
	},
	{
		Code: "ND30-ISSUER-01", Severity: warning, Source: formItem("khoản 2 điểm b"),
		Text: text{
			VI: "Tên cơ quan ban hành và cơ quan chủ quản phải viết bằng chữ in hoa.",
			EN: "The names of the issuing body and of the body above it must be in capitals.",
		},
		Example: example{Wrong: `/issuer/path ["ỦY BAN NHÂN DÂN","Tỉnh Sơn Hải"]`, At: []string{"/issuer/path/1"}},
		Check: adminplan.Each(func(c *check, i *adminplan.Issuer) {
			for k, name := range i.Path {
				if name != "" && hasLower(name) {
					c.Report("path/" + itoa(k))
				}
			}
		}),
	},
	{
		Code: "ND30-ISSUER-02", Severity: warning, Source: formItem("khoản 2 điểm a"),
		Text: text{
			VI: "Tên cơ quan ban hành phải ghi đầy đủ, không viết tắt; chỉ cơ quan chủ quản được viết tắt.",
			EN: "The issuing body must be named in full; only the body above it may be abbreviated.",
		},
		Example: example{Wrong: `/issuer/path ["UBND TỈNH SƠN HẢI"]`, At: []string{"/issuer/path/0"}},
		Check: adminplan.Each(func(c *check, i *adminplan.Issuer) {
			k := issuingLine(i.Path)
			if k >= 0 && slices.ContainsFunc(strings.Fields(i.Path[k]), isBodyAbbreviation) {
				c.Report("path/" + itoa(k))
			}
		}),
	},
	{
		Code: "ND30-PLACE-01", Severity: fault, Source: formItem("khoản 4 điểm a"),
		Text: text{
			VI: "Thiếu địa danh. Hãy ghi tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở.",
			EN: "The place of issue is missing. Name the administrative unit where the issuer has its seat.",
		},
		Example: example{Wrong: `/place ""`, At: []string{"/place"}},
		Check: func(c *check) {
			if c.Plan.Place == "" && (issued(c.Plan) || numberedAndSigned(c.Plan)) {
				c.Report("place")
			}
		},
	},
	{
		Code: "ND30-PLACE-02", Severity: warning, Source: formItem("khoản 4 điểm c"),
		Text: text{
			VI: "Chữ cái đầu của địa danh phải viết hoa.",
			EN: "The place of issue must begin with a capital letter.",
		},
		Example: example{Wrong: `/place "sơn Hải"`, At: []string{"/place"}},
		Check: func(c *check) {
			if p := strings.TrimSpace(c.Plan.Place); p != "" && !viet.UpperAt(p, 0) {
				c.Report("place")
			}
		},
	},
	{
		Code: "ND30-PLACE-03", Severity: warning, Source: formItem("khoản 4 điểm a"),
		Text: text{
			VI: "Địa danh phải ghi tên gọi chính thức, đầy đủ, không viết tắt.",
			EN: "The place of issue must be the official name in full, without abbreviation.",
		},
		Example: example{Wrong: `/place "TP. Sơn Hải"`, At: []string{"/place"}},
		Check: func(c *check) {
			for _, w := range strings.FieldsFunc(c.Plan.Place, func(r rune) bool { return r == ' ' || r == '.' }) {
				switch strings.ToUpper(w) {
				case "TP", "TX", "TT", "HCM", "TPHCM", "HN", "BRVT":
					c.Report("place")
					return
				}
			}
		},
	},
	{
		Code: "ND30-PLACE-04", Severity: warning, Source: formItem("khoản 4 điểm b"),
		Text: text{
			VI: "Ô địa danh chỉ ghi tên nơi ban hành; không ghi thứ trong tuần hay ngày, tháng vào đó.",
			EN: "The place must name the place only; weekday, day and month do not belong in it.",
		},
		Example: example{Wrong: `/place "Sơn Hải, thứ Hai"`, At: []string{"/place"}},
		Check: func(c *check) {
			f := folded(c.Plan.Place)
			if hasWord(f, "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "ngày", "tháng") {
				c.Report("place")
			}
		},
	},
	{
		Code: "ND30-KIND-01", Severity: warning, Source: formItem("khoản 5 điểm b"),
		Text: text{
			VI: "Tên loại phải ghi là \"KẾ HOẠCH\", bằng chữ in hoa.",
			EN: "The kind of document must read \"KẾ HOẠCH\", in capitals.",
		},
		Example: example{Wrong: `/kindName "Kế hoạch"`, At: []string{"/kindName"}},
		Check: func(c *check) {
			if k := oneLine([]string{c.Plan.KindName}); k != "" && (!strings.HasPrefix(k, "KẾ HOẠCH") || hasLower(k)) {
				c.Report("kindName")
			}
		},
	},
	{
		Code: "ND30-TITLE-01", Severity: remark, Source: formItem("khoản 5 điểm b"),
		Text: text{
			VI: "Trích yếu viết toàn chữ in hoa; theo quy định thì viết chữ in thường, đậm.",
			EN: "The title is in capitals; by the rules it is in small letters, bold.",
		},
		Example: example{Wrong: `/title "NÂNG CAO CHẤT LƯỢNG PHỤC VỤ BẠN ĐỌC"`, At: []string{"/title"}},
		Check: func(c *check) {
			if viet.Upper(c.Plan.Title) {
				c.Report("title")
			}
		},
	},
	{
		Code: "ND30-TITLE-02", Severity: warning, Source: formItem("khoản 5 điểm b"),
		Text: text{
			VI: "Trích yếu của kế hoạch không ghi \"V/v\"; chỉ công văn mới ghi như vậy. Hãy bỏ \"V/v\".",
			EN: "The title of a plan does not begin with \"V/v\"; only that of an official letter does. Take it away.",
		},
		Example: example{Wrong: `/title "V/v nâng cao chất lượng phục vụ bạn đọc"`, At: []string{"/title"}},
		Check: func(c *check) {
			if hasSubjectMark(c.Plan.Title) {
				c.Report("title")
			}
		},
	},
	{
		Code: "ND30-TITLE-03", Severity: warning, Source: formItem("khoản 5 điểm b"),
		Text: text{
			VI: "Dưới số, ký hiệu của kế hoạch không ghi \"V/v …\"; trích yếu đặt dưới tên loại. Hãy chuyển xuống trích yếu.",
			EN: "A plan has no \"V/v …\" below its number; the title stands below the kind. Move it there.",
		},
		Example: example{Wrong: `/subject "V/v phục vụ bạn đọc"`, At: []string{"/subject"}},
		Check: func(c *check) {
			if c.Plan.Subject != "" {
				c.Report("subject")
			}
		},
	},
	{
		Code: "ND30-TITLE-04", Severity: remark, Source: formItem("khoản 5 điểm a"),
		Text: text{
			VI: "Trích yếu lặp lại chữ \"Kế hoạch\" đã có ở tên loại. Có thể bỏ.",
			EN: "The title repeats the word \"Kế hoạch\" of the kind above it. It can go.",
		},
		Example: example{Wrong: `/title "Kế hoạch phục vụ bạn đọc năm 2025"`, At: []string{"/title"}},
		Check: func(c *check) {
			if viet.Word(c.Plan.Title, "kế hoạch") > 0 {
				c.Report("title")
			}
		},
	},
}

// issuingLine returns the line that names the issuing body: the last, or the one before where the last only names its
// territory ("ỦY BAN NHÂN DÂN" over "TỈNH …"); -1 where there is none.
func issuingLine(path []string) int {
	k := len(path) - 1
	if k > 0 {
		f := folded(path[k])
		for _, unit := range [...]string{"tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường ", "thị trấn ", "đặc khu "} {
			if strings.HasPrefix(f, unit) {
				return k - 1
			}
		}
	}
	return k
}

// isBodyAbbreviation reports whether the word is an abbreviation of a body that everybody writes.
func isBodyAbbreviation(word string) bool {
	switch strings.Trim(word, ".,") {
	case "UBND", "HĐND", "UBMTTQ", "MTTQ", "GDĐT", "GD&ĐT", "BCĐ", "BQL", "THPT", "THCS", "VPUB":
		// THPT and THCS belong to the official names of many schools.
		return word != "THPT" && word != "THCS"
	}
	return false
}

// hasSubjectMark reports whether the line begins with the mark of the subject of an official letter.
func hasSubjectMark(s string) bool {
	s = strings.ToUpper(strings.TrimSpace(s))
	return strings.HasPrefix(s, "V/V ") || strings.HasPrefix(s, "V/V:")
}
