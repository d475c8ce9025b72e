package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// basisRules are about the bases and about citations in the text (Phụ lục I, Phần I, Mục II, khoản 6 điểm a, b).
var basisRules = []rule{
	{
		Code: "ND30-BASIS-01", Severity: warning, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Cuối mỗi căn cứ (trừ căn cứ cuối cùng) phải có dấu chấm phẩy (;).",
			EN: "Each basis but the last ends with a semicolon (;).",
		},
		Example: example{Wrong: `/bases/0/text "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019."`, At: []string{"/bases/0/text"}},
		Check: eachBases(func(c *check, owner adminplan.Part, bases []adminplan.Basis) {
			for i := 0; i+1 < len(bases); i++ {
				if isGround(&bases[i]) && len(bases[i+1].Before) == 0 && !endsWith(bases[i].Text, ";") {
					c.ReportAt(owner, "bases/"+itoa(i)+"/text")
				}
			}
		}),
	},
	{
		Code: "ND30-BASIS-02", Severity: warning, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.).",
			EN: "The last basis ends with a full stop (.).",
		},
		Example: example{Wrong: `/bases/1 {"relation":"pursuant","text":"Căn cứ Quyết định số 112/QĐ-TTg ngày 15 tháng 01 năm 2025 của Thủ tướng Chính phủ;"}`, At: []string{"/bases/1/text"}},
		Check: eachBases(func(c *check, owner adminplan.Part, bases []adminplan.Basis) {
			last := len(bases) - 1
			// A comma leads into the enacting sentence and a colon ends it: then the basis is part of that sentence, as is
			// "Thực hiện …;" before "Ủy ban nhân dân ban hành …".
			if last >= 0 && isGround(&bases[last]) && endsWith(bases[last].Text, ";") {
				c.ReportAt(owner, "bases/"+itoa(last)+"/text")
			}
		}),
	},
	{
		Code: "ND30-BASIS-03", Severity: warning, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Mỗi căn cứ phải ghi trên một dòng riêng. Hãy tách các căn cứ đang viết liền nhau.",
			EN: "Each basis stands on a line of its own. Part those that are written together.",
		},
		Example: example{Wrong: `/bases/0/text "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019; Căn cứ Luật Di sản văn hóa ngày 23 tháng 11 năm 2024;"`, At: []string{"/bases/0/text"}},
		Check: adminplan.Each(func(c *check, b *adminplan.Basis) {
			for _, mark := range [...]string{"; Căn cứ ", "; căn cứ ", ". Căn cứ "} {
				if strings.Contains(b.Text, mark) {
					c.Report("text")
					return
				}
			}
		}),
	},
	{
		Code: "ND30-BASIS-04", Severity: warning, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ chưa ghi ngày, tháng, năm ban hành của văn bản được viện dẫn. Hãy ghi đầy đủ.",
			EN: "The basis does not give the date of the document that it cites. Give it.",
		},
		Example: example{Wrong: "/bases/1/references/0/date -\n/bases/1/references/0/text \"Quyết định số 112/QĐ-TTg của Thủ tướng Chính phủ về phát triển văn hóa đọc trong cộng đồng\"", At: []string{"/bases/1/references/0"}},
		Check: firstCitations(func(c *check, p adminplan.Part, r *adminplan.Reference) {
			// A resolution of many meetings, or an act of the Assembly with its year in the number, is often cited by number alone.
			if r.Number != "" && r.Date.IsZero() && r.Year == 0 && !isLaw(r) && !strings.Contains(r.Text, "ngày") {
				c.ReportAt(p, "")
			}
		}),
	},
	{
		Code: "ND30-BASIS-05", Severity: remark, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ chưa ghi cơ quan ban hành văn bản được viện dẫn.",
			EN: "The basis does not name the body that issued the document that it cites.",
		},
		Example: example{Wrong: `/bases/1/references/0/issuer -`, At: []string{"/bases/1/references/0"}},
		Check: firstCitations(func(c *check, p adminplan.Part, r *adminplan.Reference) {
			if r.Number != "" && r.Issuer == "" && !isLaw(r) {
				c.ReportAt(p, "")
			}
		}),
	},
	{
		Code: "ND30-BASIS-06", Severity: remark, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ chưa ghi trích yếu của văn bản được viện dẫn.",
			EN: "The basis does not give the subject of the document that it cites.",
		},
		Example: example{Wrong: `/bases/1/references/0/title -`, At: []string{"/bases/1/references/0"}},
		Check: firstCitations(func(c *check, p adminplan.Part, r *adminplan.Reference) {
			if r.Number != "" && r.Title == "" {
				c.ReportAt(p, "")
			}
		}),
	},
	{
		Code: "ND30-BASIS-07", Severity: remark, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu; chỉ ghi tên và ngày ban hành.",
			EN: "A law or ordinance is cited as a basis by name and date, without number and symbol.",
		},
		Example: example{Wrong: "/bases/0/references/0/number \"46\"\n/bases/0/references/0/year 2019\n/bases/0/references/0/symbol \"QH14\"", At: []string{"/bases/0/references/0"}},
		Check: firstCitations(func(c *check, p adminplan.Part, r *adminplan.Reference) {
			if r.Number != "" && isLaw(r) {
				c.ReportAt(p, "")
			}
		}),
	},
	{
		Code: "ND30-BASIS-08", Severity: remark, Source: formItem("khoản 6 điểm a"),
		Text: text{
			VI: "Căn cứ là luật, pháp lệnh nhưng chưa ghi ngày, tháng, năm ban hành.",
			EN: "A law or ordinance is cited as a basis without its date.",
		},
		Example: example{Wrong: `/bases/0/references/0/date -`, At: []string{"/bases/0/references/0"}},
		Check: firstCitations(func(c *check, p adminplan.Part, r *adminplan.Reference) {
			if isLaw(r) && r.Number == "" && r.Date.Precision() != adminplan.PrecisionDay {
				c.ReportAt(p, "")
			}
		}),
	},
	{
		Code: "ND30-CITE-01", Severity: remark, Source: formItem("khoản 6 điểm b"),
		Text: text{
			VI: "Viện dẫn lần đầu phải đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; ở đây còn thiếu {missing}.",
			EN: "The first citation of a document gives kind, number, symbol, date, issuer and subject; here it lacks: {missing}.",
		},
		Example: example{
			Wrong: "/preamble/0 {\"text\":\"Thực hiện Công văn số 77/SVHTT-QLTV.\",\"references\":[{\"start\":15,\"end\":46,\"text\":\"Công văn số 77/SVHTT-QLTV\",\"kind\":\"Công văn\",\"number\":\"77\",\"symbol\":\"SVHTT-QLTV\"}]}",
			At:    []string{"/preamble/0/references/0"},
		},
		Check: func(c *check) {
			for p, r := range adminplan.All[adminplan.Reference](c) {
				if up, _ := p.Up(); !isCitation(r) || isBasis(up) || isLaw(r) || namesOwn(c.Plan, r) {
					continue
				}
				if missing := lacking(r); missing.VI != "" {
					c.ReportAt(p, "", "missing", missing)
				}
			}
		},
	},
	{
		Code: "ND30-CITE-02", Severity: remark, Source: formItem("khoản 6 điểm b"),
		Text: text{
			VI: "Văn bản này đã viện dẫn đầy đủ ở trên; từ lần sau chỉ cần ghi tên loại và số, ký hiệu.",
			EN: "This document was cited in full above; from then on kind, number and symbol are enough.",
		},
		Example: example{
			Wrong: "/bases/1/references/0/id \"0197a000-0000-7000-8000-0000000000a1\"\n" +
				"/preamble/0 {\"text\":\"x\",\"references\":[{\"kind\":\"Quyết định\",\"number\":\"112\",\"symbol\":\"QĐ-TTg\",\"date\":\"2025-01-15\",\"issuer\":\"Thủ tướng Chính phủ\",\"title\":\"phát triển văn hóa đọc\",\"refersTo\":\"0197a000-0000-7000-8000-0000000000a1\"}]}",
			At: []string{"/preamble/0/references/0"},
		},
		Check: adminplan.Each(func(c *check, r *adminplan.Reference) {
			if !r.RefersTo.IsZero() && r.Number != "" && !r.Date.IsZero() && r.Issuer != "" && r.Title != "" {
				c.Report("")
			}
		}),
	},
}

// namesOwn reports whether the reference names the plan or its carrier, as the line "(Kèm theo Kế hoạch số …)" does.
func namesOwn(p *adminplan.Plan, r *adminplan.Reference) bool {
	is := func(n adminplan.Number) bool { return n.Symbol != "" && r.Symbol == n.Symbol && r.Number == n.Value }
	return is(p.Number) || p.Carrier != nil && is(p.Carrier.Number)
}

// eachBases makes a check of the bases of the plan and of those of its carrier.
func eachBases(look func(c *check, owner adminplan.Part, bases []adminplan.Basis)) func(*check) {
	return func(c *check) {
		look(c, c.Part(), c.Plan.Bases)
		for p, carrier := range adminplan.All[adminplan.Carrier](c) {
			look(c, p, carrier.Bases)
		}
	}
}

// firstCitations makes a check of the references of bases that cite a document for the first time.
func firstCitations(look func(c *check, p adminplan.Part, r *adminplan.Reference)) func(*check) {
	return func(c *check) {
		for p, r := range adminplan.All[adminplan.Reference](c) {
			if up, _ := p.Up(); isBasis(up) && r.RefersTo.IsZero() && (r.Number != "" || r.Kind != "") {
				look(c, p, r)
			}
		}
	}
}

func isBasis(p adminplan.Part) bool {
	_, ok := p.Value().(*adminplan.Basis)
	return ok
}

// isGround reports whether the basis is one of those that the decree asks to end in a semicolon: "Căn cứ …".
func isGround(b *adminplan.Basis) bool { return b.Relation == adminplan.RelationPursuant }

// isCitation reports whether the reference is the first of its document and names it by number.
func isCitation(r *adminplan.Reference) bool {
	return r.RefersTo.IsZero() && r.Number != "" && r.Symbol != ""
}

// isLaw reports whether the document is one that is cited by name: a law, an ordinance, the Constitution, a charter.
func isLaw(r *adminplan.Reference) bool {
	switch folded(r.Kind) {
	case "luật", "bộ luật", "pháp lệnh", "hiến pháp", "điều lệ":
		return true
	}
	return false
}

// lacking returns what the citation lacks, in both languages; empty where it is full.
func lacking(r *adminplan.Reference) text {
	var t text
	add := func(missing bool, vi, en string) {
		if !missing {
			return
		}
		if t.VI != "" {
			t.VI += ", "
			t.EN += ", "
		}
		t.VI += vi
		t.EN += en
	}
	add(r.Kind == "", "tên loại", "kind")
	add(r.Date.IsZero(), "ngày ban hành", "date")
	add(r.Issuer == "", "cơ quan ban hành", "issuer")
	add(r.Title == "", "trích yếu", "subject")
	return t
}

func endsWith(s, mark string) bool { return strings.HasSuffix(strings.TrimSpace(s), mark) }
