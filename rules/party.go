package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// partyForm is the source of the rules that are the same in both instructions on the form of Party documents.
func partyForm(item string) adminplan.Source {
	return adminplan.Source{Document: "Hướng dẫn 36-HD/VPTW (đến 26/5/2026), Hướng dẫn 05-HD/VPTW (từ 27/5/2026)", Article: item}
}

// newParty is the source of the rules that are known of the newer instruction only.
func newParty(item string) adminplan.Source {
	return adminplan.Source{Document: "Hướng dẫn 05-HD/VPTW", Article: item}
}

// partyRules are about the form of Party documents. Each is for bodies of the Party only; those known of 05-HD/VPTW alone
// begin with the day on which it replaced 36-HD/VPTW.
var partyRules = []rule{
	{
		Code: "PARTY-MOTTO-01", Severity: fault, Source: partyForm("tiêu đề văn bản"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Văn bản của Đảng phải có tiêu đề \"ĐẢNG CỘNG SẢN VIỆT NAM\". Hãy ghi ở góc phải phía trên.",
			EN: "A Party document is headed \"ĐẢNG CỘNG SẢN VIỆT NAM\". Put it at the top on the right.",
		},
		Example: example{Base: "party", Wrong: `/motto -`, At: []string{"/motto"}},
		Check: func(c *check) {
			if !strings.Contains(oneLine(c.Plan.Motto), "ĐẢNG CỘNG SẢN VIỆT NAM") {
				c.Report("motto")
			}
		},
	},
	{
		Code: "PARTY-MOTTO-02", Severity: warning, Source: partyForm("tiêu đề văn bản"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Văn bản của Đảng không ghi Quốc hiệu và Tiêu ngữ. Hãy bỏ phần này.",
			EN: "A Party document bears no national title and motto. Take them away.",
		},
		Example: example{Base: "party", Wrong: `/motto ["ĐẢNG CỘNG SẢN VIỆT NAM","Độc lập - Tự do - Hạnh phúc"]`, At: []string{"/motto"}},
		Check: func(c *check) {
			f := folded(oneLine(c.Plan.Motto))
			if strings.Contains(f, "độc lập") || strings.Contains(f, "xã hội chủ nghĩa") {
				c.Report("motto")
			}
		},
	},
	{
		Code: "PARTY-NUMBER-01", Severity: warning, Source: partyForm("số và ký hiệu"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Số và ký hiệu ghi theo kiểu văn bản nhà nước. Văn bản của Đảng ghi \"Số 12-KH/TU\": gạch nối trước, gạch chéo sau, không có dấu hai chấm.",
			EN: "Number and symbol are joined as in state documents. A Party document reads \"Số 12-KH/TU\": hyphen first, slash after, no colon.",
		},
		Example: example{Base: "party", Wrong: "/number {\"value\":\"12\",\"symbol\":\"KH-TU\",\"style\":\"state\"}", At: []string{"/number"}},
		Check: func(c *check) {
			if n := c.Plan.Number; !n.IsZero() && n.Style != adminplan.StyleParty {
				c.Report("number")
			}
		},
	},
	{
		Code: "PARTY-NUMBER-02", Severity: warning, Source: partyForm("số và ký hiệu"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Số nhỏ hơn 10 phải có số 0 phía trước, ví dụ 05.",
			EN: "A number below 10 takes a leading zero, such as 05.",
		},
		Example: example{Base: "party", Wrong: `/number/value "5"`, At: []string{"/number/value"}},
		Check: func(c *check) {
			if v := c.Plan.Number.Value; len(v) == 1 && allDigits(v) {
				c.Report("number/value")
			}
		},
	},
	{
		Code: "PARTY-SYMBOL-01", Severity: warning, Source: partyForm("số và ký hiệu"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Ký hiệu phải gồm tên loại, gạch chéo, rồi tên cơ quan viết tắt, ví dụ KH/TU.",
			EN: "The symbol is made of the kind, a slash and the abbreviation of the body, such as KH/TU.",
		},
		Example: example{Base: "party", Wrong: `/number/symbol "KH-TU"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			n := c.Plan.Number
			kind, body, ok := strings.Cut(n.Symbol, "/")
			if n.Style == adminplan.StyleParty && n.Symbol != "" && (!ok || kind == "" || body == "" || strings.ContainsAny(kind, "- ")) {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "PARTY-SYMBOL-02", Severity: warning, Source: partyForm("ký hiệu tên loại"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Ký hiệu của kế hoạch phải bắt đầu bằng KH.",
			EN: "The symbol of a plan must begin with KH.",
		},
		Example: example{Base: "party", Wrong: `/number/symbol "CTr/TU"`, At: []string{"/number/symbol"}},
		Check: func(c *check) {
			if n := c.Plan.Number; n.Symbol != "" && n.KindSymbol() != adminplan.KindPlan {
				c.Report("number/symbol")
			}
		},
	},
	{
		Code: "PARTY-ISSUER-01", Severity: warning, Source: partyForm("tên cơ quan ban hành"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Tên cơ quan ban hành và cơ quan cấp trên phải viết bằng chữ in hoa.",
			EN: "The names of the issuing body and of the body above it must be in capitals.",
		},
		Example: example{Base: "party", Wrong: `/issuer/path/1 "Tỉnh ủy Sơn Hải"`, At: []string{"/issuer/path/1"}},
		Check: adminplan.Each(func(c *check, i *adminplan.Issuer) {
			for k, name := range i.Path {
				if hasLower(name) {
					c.Report("path/" + itoa(k))
				}
			}
		}),
	},
	{
		Code: "PARTY-SIGN-01", Severity: warning, Source: partyForm("thể thức đề ký"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Văn bản của Đảng ghi T/M, K/T, T/L có gạch chéo, không ghi TM., KT., TL.",
			EN: "A Party document writes T/M, K/T and T/L with a slash, not TM., KT. and TL.",
		},
		Example: example{Base: "party", Wrong: `/signatures/0/authority ["TM. BAN THƯỜNG VỤ"]`, At: []string{"/signatures/0/authority/0"}},
		Check: eachAuthority(func(c *check, k int, mode adminplan.SigningMode, rest string) {
			line := c.Part().Value().(*adminplan.Signature).Authority[k]
			if mode != "" && mode != adminplan.SignsActing && !strings.Contains(line[:min(len(line), 4)], "/") {
				c.Report("authority/" + itoa(k))
			}
		}),
	},
	{
		Code: "PARTY-SIGN-02", Severity: warning, Source: partyForm("thể thức đề ký"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Cấp ủy làm việc theo chế độ tập thể nên không ghi K/T; cấp phó ký T/M như cấp trưởng.",
			EN: "A Party committee works as a collective and does not use K/T; a deputy signs T/M as the head does.",
		},
		Example: example{Base: "party", Wrong: `/signatures/0/authority ["T/M BAN THƯỜNG VỤ","K/T BÍ THƯ"]`, At: []string{"/signatures/0/authority/1"}},
		Check: eachAuthority(func(c *check, k int, mode adminplan.SigningMode, rest string) {
			if mode == adminplan.SignsForHead && strings.HasPrefix(folded(rest), "bí thư") {
				c.Report("authority/" + itoa(k))
			}
		}),
	},
	{
		Code: "PARTY-SIGN-03", Severity: fault, Source: partyForm("thể thức đề ký"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Thiếu chức vụ, họ tên của người ký. Hãy ghi phần chữ ký.",
			EN: "Post and name of the signer are missing. Add the signature.",
		},
		Example: example{Base: "party", Wrong: `/signatures -`, At: []string{"/signatures"}},
		Check: func(c *check) {
			if len(c.Plan.Signatures) == 0 && issued(c.Plan) && standsAlone(c.Plan) {
				c.Report("signatures")
			}
		},
	},
	{
		Code: "PARTY-RECIPIENT-01", Severity: fault, Source: partyForm("nơi nhận"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Thiếu nơi nhận. Hãy liệt kê các cơ quan, tổ chức nhận kế hoạch.",
			EN: "The recipients are missing. List the bodies that receive the plan.",
		},
		Example: example{Base: "party", Wrong: `/recipients -`, At: []string{"/recipients"}},
		Check: func(c *check) {
			if len(c.Plan.Recipients) == 0 && standsAlone(c.Plan) {
				c.Report("recipients")
			}
		},
	},
	{
		Code: "PARTY-FILING-01", Severity: remark, Source: partyForm("nơi nhận"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Dòng cuối của nơi nhận ghi \"Lưu …\" không có dấu hai chấm, ví dụ \"Lưu Văn phòng Tỉnh ủy.\".",
			EN: "The last line of the recipients reads \"Lưu …\" without a colon, as in \"Lưu Văn phòng Tỉnh ủy.\".",
		},
		Example: example{Base: "party", Wrong: `/filing/text "Lưu: VPTU."`, At: []string{"/filing/text"}},
		Check: adminplan.Each(func(c *check, f *adminplan.Filing) {
			if rest, ok := strings.CutPrefix(strings.TrimSpace(f.Text), "Lưu"); ok && strings.HasPrefix(strings.TrimSpace(rest), ":") {
				c.Report("text")
			}
		}),
	},
	{
		Code: "PARTY-BASIS-01", Severity: remark, Source: newParty("căn cứ ban hành"), For: adminplan.IssuerParty, Since: newPartyForm,
		Text: text{
			VI: "Mỗi căn cứ bắt đầu bằng gạch đầu dòng (-).",
			EN: "Each basis begins with a dash (-).",
		},
		Example: example{
			Base: "party", Right: "/date \"2026-05-20\"\n/bases/0/label \"\"", Wrong: `/bases/0/label ""`, At: []string{"/bases/0/label"},
		},
		Check: func(c *check) {
			for i := range c.Plan.Bases {
				if b := &c.Plan.Bases[i]; b.Relation == adminplan.RelationPursuant && b.Label == "" {
					c.Report("bases/" + itoa(i) + "/label")
				}
			}
		},
	},
	{
		Code: "PARTY-BASIS-02", Severity: remark, Source: newParty("căn cứ ban hành"), For: adminplan.IssuerParty, Since: newPartyForm,
		Text: text{
			VI: "Cuối mỗi căn cứ có dấu chấm phẩy (;).",
			EN: "Each basis ends with a semicolon (;).",
		},
		Example: example{
			Base:  "party",
			Wrong: `/bases/0/text "Căn cứ Nghị quyết số 15-NQ/TU, ngày 12/01/2026 của Ban Chấp hành Đảng bộ tỉnh về công tác xây dựng Đảng"`,
			At:    []string{"/bases/0/text"},
		},
		Check: func(c *check) {
			for i := range c.Plan.Bases {
				b := &c.Plan.Bases[i]
				if b.Relation == adminplan.RelationPursuant && !endsWith(b.Text, ";") && !endsWith(b.Text, ",") && !endsWith(b.Text, ":") && !endsWith(b.Text, ".") {
					c.Report("bases/" + itoa(i) + "/text")
				}
			}
		},
	},
	{
		Code: "PARTY-END-01", Severity: remark, Source: newParty("phần kết thúc"), For: adminplan.IssuerParty, Since: newPartyForm,
		Text: text{
			VI: "Văn bản của Đảng kết thúc bằng dấu chấm (.), không dùng dấu ./.",
			EN: "A Party document ends with a full stop (.), not with ./.",
		},
		Example: example{Base: "party", Wrong: `/closing [{"text":"Trên đây là Kế hoạch của Ban Thường vụ Tỉnh ủy./."}]`, At: []string{"/closing/0/text"}},
		Check: func(c *check) {
			if last, member, ok := lastText(c); ok && endMarked(last) {
				c.Report(member)
			}
		},
	},
	{
		Code: "PARTY-LADDER-01", Severity: remark, Source: partyForm("bố cục nội dung"), For: adminplan.IssuerParty,
		Text: text{
			VI: "Văn bản của Đảng quen đánh số mục lớn là I-, II- (số La Mã và gạch nối).",
			EN: "Party documents most often number their divisions as I-, II- (Roman and a hyphen).",
		},
		Example: example{Base: "party", Wrong: `/sections/0/label "I/"`, At: []string{"/sections/0/label"}},
		Check: func(c *check) {
			for i := range c.Plan.Sections {
				if l := parseLabel(c.Plan.Sections[i].Label); l.family == romanFamily && l.closer != "-" && l.closer != "." {
					c.Report("sections/" + itoa(i) + "/label")
				}
			}
		},
	},
	{
		Code: "PARTY-CITE-01", Severity: remark, Source: newParty("viện dẫn"), For: adminplan.IssuerParty, Since: newPartyForm,
		Text: text{
			VI: "Khi viện dẫn văn bản, giữa ký hiệu và ngày có dấu phẩy: \"Nghị quyết số 12-NQ/ĐU, ngày …\".",
			EN: "In a citation a comma stands between symbol and date: \"Nghị quyết số 12-NQ/ĐU, ngày …\".",
		},
		Example: example{
			Base: "party",
			Wrong: "/preamble/0 {\"text\":\"Thực hiện Kế hoạch số 21-KH/TU ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy.\",\"references\":[{\"start\":13,\"end\":49," +
				"\"text\":\"Kế hoạch số 21-KH/TU ngày 03/02/2026\",\"kind\":\"Kế hoạch\",\"number\":\"21\",\"symbol\":\"KH/TU\",\"style\":\"party\",\"date\":\"2026-02-03\"}]}",
			At: []string{"/preamble/0/references/0"},
		},
		Check: adminplan.Each(func(c *check, r *adminplan.Reference) {
			if r.Style == adminplan.StyleParty && r.Symbol != "" && strings.Contains(r.Text, r.Symbol+" ngày ") && !namesOwn(c.Plan, r) {
				c.Report("")
			}
		}),
	},
}
