package rules

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// coverageRules ask whether the parts of a plan fit each other: aims and work, work and units, units and recipients, money and its source.
var coverageRules = []rule{
	{
		Code: "PLAN-OBJECTIVE-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Kế hoạch không có mục nêu mục đích, yêu cầu hoặc mục tiêu. Nên bổ sung.",
			EN: "No section states purposes, requirements or targets. Consider adding one.",
		},
		Example: example{Wrong: "/sections/0/kind \"other\"\n/sections/0/items [{\"text\":\"Bối cảnh chung.\"}]\n/sections/0/objectives -", At: []string{"/sections"}},
		Check: func(c *check) {
			for _, s := range adminplan.All[adminplan.Section](c) {
				if s.Kind == adminplan.SectionObjectives || len(s.Objectives) > 0 {
					return
				}
			}
			if len(c.Plan.Sections) > 0 {
				c.Report("sections")
			}
		},
	},
	{
		Code: "PLAN-ASSIGNMENT-01", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Kế hoạch không giao việc cho đơn vị nào. Hãy bổ sung phần tổ chức thực hiện.",
			EN: "The plan gives no work to any unit. Add the section on how it is carried out.",
		},
		Example: example{
			Wrong: "/sections [{\"label\":\"I.\",\"heading\":\"NỘI DUNG\",\"kind\":\"content\",\"items\":[{\"label\":\"1.\",\"text\":\"Bổ sung sách mới.\"}]}]\n/appendices -",
			At:    []string{"/sections"},
		},
		Check: func(c *check) {
			if len(c.Plan.Sections) > 0 && !assignsWork(c) {
				c.Report("sections")
			}
		},
	},
	{
		Code: "PLAN-PERIOD-03", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Kế hoạch chưa rõ thực hiện trong thời gian nào. Nên nêu năm hoặc giai đoạn.",
			EN: "The plan does not say for what time it holds. Consider naming the year or the years.",
		},
		Example: example{Wrong: `/period -`, At: []string{"/period"}},
		Check: func(c *check) {
			if c.Plan.Period == nil || c.Plan.Period.From.IsZero() && c.Plan.Period.To.IsZero() {
				c.Report("period")
			}
		},
	},
	{
		Code: "PLAN-BUDGET-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Kế hoạch không nêu kinh phí. Nếu việc thực hiện cần kinh phí thì nên ghi nguồn.",
			EN: "The plan says nothing of money. If its work needs any, name the source.",
		},
		Example: example{Wrong: "/sections/3/kind \"other\"\n/sections/3/heading \"KHÁC\"\n/sections/3/items [{\"text\":\"Nội dung khác.\"}]\n/sections/4/assignments/1/tasks/0/text \"Tham mưu nội dung khác.\"", At: []string{"/sections"}},
		Check: func(c *check) {
			for range adminplan.All[adminplan.Budget](c) {
				return
			}
			for _, s := range adminplan.All[adminplan.Section](c) {
				if s.Kind == adminplan.SectionBudget {
					return
				}
			}
			if len(c.Plan.Sections) > 0 && !speaksOfMoney(c.Plan) {
				c.Report("sections")
			}
		},
	},
	{
		Code: "BUDGET-SOURCE-01", Severity: warning, Source: sixClears,
		Text: text{
			VI: "Mục kinh phí chưa nêu nguồn. Hãy ghi kinh phí lấy từ đâu.",
			EN: "The section on money names no source. Say where the money comes from.",
		},
		Example: example{Wrong: "/sections/3/items [{\"text\":\"Các đơn vị bảo đảm việc chi trả.\"}]", At: []string{"/sections/3"}},
		Check: func(c *check) {
			for p, s := range adminplan.All[adminplan.Section](c) {
				if s.Kind == adminplan.SectionBudget && !namesSource(s) {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "ITEM-LEAD-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Nội dung này chưa giao cho đơn vị nào, trong khi các nội dung cùng cấp đã giao. Hãy ghi đơn vị chủ trì.",
			EN: "This item is given to no unit while its neighbours are. Name the unit in charge.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/1/lead -`, At: []string{"/sections/1/items/0/items/1"}},
		Check: func(c *check) {
			eachItemList(c, func(owner adminplan.Part, items []adminplan.ContentItem) {
				given, all := 0, 0
				for i := range items {
					if items[i].Label == "" {
						continue
					}
					all++
					if len(items[i].Lead) > 0 {
						given++
					}
				}
				// One item with a unit among many is an aside; a gap is where most have one.
				if given == 0 || 2*given < all {
					return
				}
				for i := range items {
					if v := &items[i]; v.Label != "" && v.Text != "" && len(v.Items) == 0 && len(v.Lead) == 0 && v.Table == nil {
						c.ReportAt(owner, "items/"+itoa(i))
					}
				}
			})
		},
	},
	{
		Code: "ITEM-DUE-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Nội dung này đã giao cho đơn vị chủ trì nhưng chưa có thời hạn. Hãy ghi thời gian thực hiện.",
			EN: "This item has a unit in charge and no deadline. Say until when it is to be done.",
		},
		Example: example{Wrong: `/sections/1/items/0/items/1/timing -`, At: []string{"/sections/1/items/0/items/1"}},
		Check: adminplan.Each(func(c *check, v *adminplan.ContentItem) {
			if len(v.Lead) > 0 && len(v.Timing) == 0 && len(v.Items) == 0 {
				c.Report("")
			}
		}),
	},
	{
		Code: "OBJECTIVE-ITEM-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Không thấy nội dung nào phục vụ mục tiêu này. Hãy bổ sung nội dung thực hiện, hoặc diễn đạt để thấy rõ mối liên hệ.",
			EN: "No item seems to serve this target. Add work towards it, or word both so that the tie is seen.",
		},
		Example: example{
			Wrong: `/sections/0/objectives/- {"label":"3.","kind":"target","text":"Trồng mới năm trăm héc-ta rừng phòng hộ ven biển."}`,
			At:    []string{"/sections/0/objectives/2"},
		},
		Check: func(c *check) {
			var words map[uint64]struct{}
			for p, o := range adminplan.All[adminplan.Objective](c) {
				if o.Kind != adminplan.ObjectiveTarget || len(o.Objectives) > 0 || o.Text == "" {
					continue
				}
				if words == nil {
					words = workWords(c)
				}
				if total, met := overlap(o.Text, words); total >= 4 && met == 0 && len(words) > 0 {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "UNIT-RECIPIENT-01", Severity: remark, Source: sixClears,
		Text: text{
			VI: "Đơn vị này có nhiệm vụ nhưng không thấy trong nơi nhận. Hãy bổ sung vào nơi nhận.",
			EN: "This unit has tasks and is not among the recipients. Add it there.",
		},
		Example: example{Wrong: "/recipients/3 -", At: []string{"/sections/4/assignments/1/unit"}},
		Check: func(c *check) {
			names := recipientNames(c.Plan)
			if names == nil {
				return
			}
			for p, a := range adminplan.All[adminplan.Assignment](c) {
				if a.Unit != nil && a.Unit.Group == nil && len(a.Tasks) > 0 && !receives(a.Unit.Name, names, c.Plan) {
					c.ReportAt(p, "unit")
				}
			}
		},
	},
	{
		Code: "REF-CONFLICT-01", Severity: warning,
		Text: text{
			VI: "Văn bản này được viện dẫn với hai ngày khác nhau. Hãy đối chiếu và sửa cho thống nhất.",
			EN: "This document is cited with two dates. Look it up and make them agree.",
		},
		Example: example{
			Wrong: "/preamble/0 {\"text\":\"x\",\"references\":[{\"kind\":\"Quyết định\",\"number\":\"112\",\"symbol\":\"QĐ-TTg\",\"style\":\"state\",\"date\":\"2025-01-16\"}]}",
			At:    []string{"/preamble/0/references/0"},
		},
		Check: func(c *check) {
			eachCitedAgain(c, func(p adminplan.Part, first, r *adminplan.Reference) {
				a, b := first.Date, r.Date
				if a.Precision() != adminplan.PrecisionDay || b.Precision() != adminplan.PrecisionDay || a == b || !sameIssuer(first.Issuer, r.Issuer) {
					return
				}
				// Numbers begin anew every year, so two years may mean two documents; the same day of two years hardly does.
				if a.Year == b.Year || a.Month == b.Month && a.Day == b.Day {
					c.ReportAt(p, "")
				}
			})
		},
	},
	{
		Code: "REF-CONFLICT-02", Severity: warning,
		Text: text{
			VI: "Văn bản này được viện dẫn với hai tên loại khác nhau. Hãy đối chiếu và sửa cho thống nhất.",
			EN: "This document is cited as of two kinds. Look it up and make them agree.",
		},
		Example: example{
			Wrong: "/preamble/0 {\"text\":\"x\",\"references\":[{\"kind\":\"Chỉ thị\",\"number\":\"112\",\"symbol\":\"QĐ-TTg\",\"style\":\"state\",\"date\":\"2025-01-15\"}]}",
			At:    []string{"/preamble/0/references/0"},
		},
		Check: func(c *check) {
			eachCitedAgain(c, func(p adminplan.Part, first, r *adminplan.Reference) {
				a, b := folded(first.Kind), folded(r.Kind)
				if a != "" && b != "" && first.Date == r.Date && !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a) {
					c.ReportAt(p, "")
				}
			})
		},
	},
	{
		Code: "REF-KIND-01", Severity: warning, Source: adminplan.Source{Document: decree30, Article: "Phụ lục III, Mục I"},
		Text: text{
			VI: "Tên loại của văn bản được viện dẫn không khớp với ký hiệu ({abbreviation} là {kind}). Hãy đối chiếu và sửa.",
			EN: "The kind of the cited document does not agree with its symbol ({abbreviation} stands for {kind}). Look it up and correct it.",
		},
		Example: example{
			Wrong: "/preamble/0 {\"text\":\"x\",\"references\":[{\"kind\":\"Quyết định\",\"number\":\"5\",\"symbol\":\"NQ-CP\",\"style\":\"state\",\"date\":\"2025-01-15\"}]}",
			At:    []string{"/preamble/0/references/0"},
		},
		Check: adminplan.Each(func(c *check, r *adminplan.Reference) {
			if r.Number == "" || r.Kind == "" {
				return
			}
			abbreviation := adminplan.Number{Symbol: r.Symbol}.KindSymbol()
			kind, known := kindOfAbbreviation[abbreviation]
			if f := folded(r.Kind); known && namedKinds[f] && f != kind.VI {
				c.Report("", "abbreviation", abbreviation, "kind", kind)
			}
		}),
	},
}

// kindOfAbbreviation holds the abbreviations of kinds that mean one kind only in state documents and in those of the Party.
var kindOfAbbreviation = map[string]text{
	"NQ": {VI: "nghị quyết", EN: "a resolution (nghị quyết)"}, "CT": {VI: "chỉ thị", EN: "a directive (chỉ thị)"},
	"KH": {VI: "kế hoạch", EN: "a plan (kế hoạch)"}, "KL": {VI: "kết luận", EN: "a conclusion (kết luận)"},
	"BC": {VI: "báo cáo", EN: "a report (báo cáo)"}, "TB": {VI: "thông báo", EN: "an announcement (thông báo)"},
	"TTr": {VI: "tờ trình", EN: "a submission (tờ trình)"}, "HD": {VI: "hướng dẫn", EN: "an instruction (hướng dẫn)"},
	"NĐ": {VI: "nghị định", EN: "a decree (nghị định)"},
}

// namedKinds are the kinds, folded, that a citation may not mix up. Others, such as công văn, have symbols that begin with a body.
var namedKinds = map[string]bool{"nghị quyết": true, "chỉ thị": true, "kế hoạch": true, "kết luận": true, "báo cáo": true, "thông báo": true,
	"tờ trình": true, "hướng dẫn": true, "nghị định": true, "quyết định": true, "thông tư": true}

// assignsWork reports whether some unit is given work anywhere in the plan.
func assignsWork(c *check) bool {
	for _, a := range adminplan.All[adminplan.Assignment](c) {
		if a.Unit != nil || a.Heading != "" || len(a.Tasks) > 0 {
			return true
		}
	}
	for _, v := range adminplan.All[adminplan.ContentItem](c) {
		if len(v.Lead) > 0 {
			return true
		}
	}
	for _, r := range adminplan.All[adminplan.Row](c) {
		if len(r.Lead) > 0 {
			return true
		}
	}
	return false
}

// eachItemList calls look for every list of content items in sections.
func eachItemList(c *check, look func(owner adminplan.Part, items []adminplan.ContentItem)) {
	for p, s := range adminplan.All[adminplan.Section](c) {
		look(p, s.Items)
	}
	for p, v := range adminplan.All[adminplan.ContentItem](c) {
		look(p, v.Items)
	}
}

// speaksOfMoney reports whether a text or heading of the plan is about money.
func speaksOfMoney(p *adminplan.Plan) bool {
	found := false
	p.Walk(func(n adminplan.Node) bool {
		for _, s := range [...]string{n.Text(), n.Heading()} {
			found = found || strings.Contains(s, "inh phí") || strings.Contains(s, "INH PHÍ") || strings.Contains(s, "gân sách")
		}
		return !found
	})
	return found
}

// namesSource reports whether a section on money says where it comes from.
func namesSource(s *adminplan.Section) bool {
	said := func(text string) bool {
		f := folded(text)
		return hasWord(f, "nguồn", "ngân sách", "dự toán", "xã hội hóa", folded("xã hội hóa"), "tài trợ", "kinh phí thường xuyên", "kinh phí hoạt động",
			"tự chủ", "tự bảo đảm", "tự đảm bảo", "tự cân đối", "vốn", "đóng góp", "quỹ", "hỗ trợ", "theo quy định", "không sử dụng kinh phí", "không phát sinh", "kinh phí được giao", "kinh phí của")
	}
	var items func([]adminplan.ContentItem) bool
	items = func(list []adminplan.ContentItem) bool {
		for i := range list {
			v := &list[i]
			if v.Budget != nil && v.Budget.Source != "" || said(v.Heading) || said(v.Text) || v.Table != nil || items(v.Items) {
				return true
			}
		}
		return false
	}
	for i := range s.Intro {
		if said(s.Intro[i].Text) || s.Intro[i].Table != nil {
			return true
		}
	}
	for i := range s.Sections {
		if namesSource(&s.Sections[i]) {
			return true
		}
	}
	return said(s.Heading) || items(s.Items) || len(s.Assignments) > 0
}

// sameIssuer reports whether two names may be of one body: bodies of one kind in two places have equal symbols and numbers of their own.
func sameIssuer(a, b string) bool {
	a, b = unabbreviated(folded(a)), unabbreviated(folded(b))
	return a == "" || b == "" || strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// eachCitedAgain calls look for every reference to a document that was cited before under the same number and symbol.
func eachCitedAgain(c *check, look func(p adminplan.Part, first, r *adminplan.Reference)) {
	type key struct {
		number, symbol string
		year           int
	}
	var seen map[key]*adminplan.Reference
	for p, r := range adminplan.All[adminplan.Reference](c) {
		if r.Number == "" || r.Symbol == "" {
			continue
		}
		if seen == nil {
			seen = map[key]*adminplan.Reference{}
		}
		k := key{strings.TrimLeft(r.Number, "0"), r.Symbol, r.Year}
		switch first, ok := seen[k]; {
		case !ok:
			seen[k] = r
		case first.Date.IsZero() && !r.Date.IsZero():
			seen[k] = r
		default:
			look(p, first, r)
		}
	}
}
