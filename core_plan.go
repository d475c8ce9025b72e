package adminplan

import "strings"

// planRules are the core rules about the plan as a whole and its head.
var planRules = []Rule{
	{
		Code: "PLAN-VERSION-01", Severity: SeverityError,
		Text: Text{
			VI: "Phiên bản định dạng không được hỗ trợ. Hãy chuyển dữ liệu về phiên bản {version}.",
			EN: "This version of the data format is not supported. Convert the data to version {version}.",
		},
		Example: Example{Wrong: `/schemaVersion "2.0"`, At: []string{"/schemaVersion"}},
		Check: func(c *Check) {
			major, _, _ := strings.Cut(SchemaVersion, ".")
			if v := c.Plan.SchemaVersion; v != "" && v != major && !strings.HasPrefix(v, major+".") {
				c.Report("schemaVersion", "version", SchemaVersion)
			}
		},
	},
	{
		Code: "PLAN-KIND-01", Severity: SeverityError,
		Text: Text{
			VI: "Dữ liệu này không phải là kế hoạch: loại văn bản phải là KH.",
			EN: "This is not a plan: the kind of document must be KH.",
		},
		Source:  Source{Document: decree30, Article: "Điều 7; Phụ lục III, Mục I"},
		Example: Example{Wrong: `/kind "BC"`, At: []string{"/kind"}},
		Check: func(c *Check) {
			if c.Plan.Kind != "" && c.Plan.Kind != KindPlan {
				c.Report("kind")
			}
		},
	},
	{
		Code: "PLAN-LANGUAGE-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Mã ngôn ngữ không đúng mẫu BCP 47. Hãy ghi \"vi\" hoặc để trống.",
			EN: "The language is no tag of BCP 47. Write \"vi\" or leave it out.",
		},
		Example: Example{Wrong: `/language "tiếng Việt"`, At: []string{"/language"}},
		Check: func(c *Check) {
			if c.Plan.Language != "" && !isLanguageTag(c.Plan.Language) {
				c.Report("language")
			}
		},
	},
	{
		Code: "PLAN-NUMBER-01", Severity: SeverityError,
		Text: Text{
			VI: "Số của kế hoạch chỉ được gồm chữ số Ả Rập. Hãy tách phần chữ sang ký hiệu.",
			EN: "The number of the plan must be of Arabic digits only. Move letters to the symbol.",
		},
		Source:  Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục II, khoản 3 điểm a"},
		Example: Example{Wrong: `/number/value "12/KH"`, At: []string{"/number/value"}},
		Check: func(c *Check) {
			if v := c.Plan.Number.Value; v != "" && !isNumber(v) {
				c.Report("number/value")
			}
		},
	},
	{
		Code: "PLAN-STATUS-01", Severity: SeverityError,
		Text: Text{
			VI: "Kế hoạch đã ban hành nhưng chưa có số. Hãy ghi số, hoặc để trạng thái là dự thảo.",
			EN: "The plan is issued and has no number. Give the number, or mark it as a draft.",
		},
		Source:  Source{Document: decree30, Article: "Điều 15 khoản 1"},
		Example: Example{Wrong: `/number/value ""`, At: []string{"/number/value"}},
		Check: func(c *Check) {
			if c.Plan.Status == StatusIssued && c.Plan.Number.Value == "" && c.Plan.Carrier == nil {
				c.Report("number/value")
			}
		},
	},
	{
		Code: "PLAN-STATUS-02", Severity: SeverityError,
		Text: Text{
			VI: "Kế hoạch đã ban hành nhưng chưa ghi đủ ngày, tháng, năm. Hãy ghi đủ, hoặc để trạng thái là dự thảo.",
			EN: "The plan is issued and its date is not whole. Give day, month and year, or mark it as a draft.",
		},
		Source:  Source{Document: decree30, Article: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b"},
		Example: Example{Wrong: `/date "2025-03"`, At: []string{"/date"}},
		Check: func(c *Check) {
			if c.Plan.Status == StatusIssued && c.Plan.Date.Precision() != PrecisionDay && c.Plan.Carrier == nil {
				c.Report("date")
			}
		},
	},
	{
		Code: "PLAN-STATUS-03", Severity: SeverityWarning,
		Text: Text{
			VI: "Kế hoạch đã ban hành nhưng vẫn còn chỉ dẫn dự thảo. Hãy bỏ chỉ dẫn này.",
			EN: "The plan is issued and still bears the mark of a draft. Take the mark away.",
		},
		Example: Example{Wrong: `/marks {"draft":"DỰ THẢO LẦN 2"}`, At: []string{"/marks/draft"}},
		Check: func(c *Check) {
			if c.Plan.Status == StatusIssued && c.Plan.Marks != nil && c.Plan.Marks.Draft != "" {
				c.Report("marks/draft")
			}
		},
	},
	{
		Code: "PLAN-EMPTY-01", Severity: SeverityError,
		Text: Text{
			VI: "Kế hoạch chưa có nội dung. Hãy bổ sung các mục.",
			EN: "The plan has no content. Add its sections.",
		},
		Source:  Source{Document: decree30, Article: "Điều 8 khoản 2 điểm e"},
		Example: Example{Wrong: `/sections -`, At: []string{"/sections"}},
		Check: func(c *Check) {
			if len(c.Plan.Sections) == 0 {
				c.Report("sections")
			}
		},
	},
	{
		Code: "RELATION-TARGET-01", Severity: SeverityError,
		Text: Text{
			VI: "Quan hệ với văn bản khác chưa nêu văn bản đó. Hãy ghi mã của kế hoạch hoặc viện dẫn văn bản.",
			EN: "The relation names no other document. Give the id of the plan or a reference.",
		},
		Source:  Source{Document: decree30, Article: "Điều 18 khoản 3"},
		Example: Example{Wrong: `/relations [{"kind":"replaces"}]`, At: []string{"/relations/0"}},
		Check: Each(func(c *Check, r *Relation) {
			if r.Plan.IsZero() && r.Target == nil {
				c.Report("")
			}
		}),
	},
}

// decree30 is the name of the decree as sources give it.
const decree30 = "Nghị định 30/2020/NĐ-CP"

// isLanguageTag reports whether s has the shape of a tag of BCP 47: a language of two to eight letters, then subtags of one to eight letters and digits.
func isLanguageTag(s string) bool {
	first := true
	for part := range strings.SplitSeq(s, "-") {
		if len(part) < 1 || len(part) > 8 || first && len(part) < 2 {
			return false
		}
		for i := 0; i < len(part); i++ {
			c := part[i] | 0x20
			letter := c >= 'a' && c <= 'z'
			if !letter && (first || part[i] < '0' || part[i] > '9') {
				return false
			}
		}
		first = false
	}
	return true
}
