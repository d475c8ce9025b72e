package adminplan

// sectionRules are the core rules about what sections and the parts in them hold.
var sectionRules = []Rule{
	{
		Code: "SECTION-LIST-01", Severity: SeverityError,
		Text: Text{
			VI: "Một mục chỉ được chứa một loại nội dung, nhưng mục này chứa {count} loại. Hãy tách thành các mục riêng.",
			EN: "A section holds one kind of parts, and this one holds {count}. Divide it into sections.",
		},
		Example: Example{Wrong: `/sections/1/forms [{"label":"3.","text":"Qua hội nghị."}]`, At: []string{"/sections/1"}},
		Check: Each(func(c *Check, s *Section) {
			if n := sectionLists(s); n > 1 {
				c.Report("", "count", n)
			}
		}),
	},
	{
		Code: "SECTION-KIND-01", Severity: SeverityError,
		Text: Text{
			VI: "Loại mục không khớp với nội dung bên trong: mục này phải thuộc loại {expected}.",
			EN: "The kind of the section does not agree with what it holds: it must be {expected}.",
		},
		Example: Example{Wrong: `/sections/1/kind "implementation"`, At: []string{"/sections/1/kind"}},
		Check: Each(func(c *Check, s *Section) {
			if sectionLists(s) != 1 || len(s.Sections) > 0 {
				return
			}
			expected := ""
			switch {
			case len(s.Objectives) > 0:
				if s.Kind != SectionObjectives {
					expected = string(SectionObjectives)
				}
			case len(s.Forms) > 0:
				if s.Kind != SectionForms {
					expected = string(SectionForms)
				}
			case len(s.Assignments) > 0:
				if s.Kind != SectionImplementation {
					expected = string(SectionImplementation)
				}
			default:
				switch s.Kind {
				case SectionObjectives, SectionForms, SectionImplementation:
					expected = "content, schedule, budget, other"
				}
			}
			if expected != "" {
				c.Report("kind", "expected", expected)
			}
		}),
	},
	{
		Code: "SECTION-EMPTY-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Mục này không có nội dung. Hãy bổ sung, hoặc bỏ mục.",
			EN: "This section has no content. Add it, or take the section away.",
		},
		Example: Example{Wrong: `/sections/2/forms -`, At: []string{"/sections/2"}},
		Check: Each(func(c *Check, s *Section) {
			if sectionLists(s) == 0 && len(s.Intro) == 0 {
				c.Report("")
			}
		}),
	},
	{
		Code: "ASSIGNMENT-LIST-01", Severity: SeverityError,
		Text: Text{
			VI: "Phần phân công này vừa có nhiệm vụ vừa có phân công cấp dưới. Chỉ dùng một trong hai.",
			EN: "This assignment holds both tasks and assignments. Use one of the two.",
		},
		Example: Example{Wrong: `/sections/4/assignments/0/assignments [{"heading":"Phòng chuyên môn"}]`, At: []string{"/sections/4/assignments/0"}},
		Check: Each(func(c *Check, a *Assignment) {
			if len(a.Tasks) > 0 && len(a.Assignments) > 0 {
				c.Report("")
			}
		}),
	},
	{
		Code: "ITEM-EMPTY-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Phần này không có chữ nào. Hãy điền nội dung, hoặc xóa phần này.",
			EN: "This part holds no words. Fill it in, or delete it.",
		},
		Example: Example{Wrong: `/sections/1/items/0/items/0 {"label":"a)"}`, At: []string{"/sections/1/items/0/items/0"}},
		Check: func(c *Check) {
			for p, v := range All[ContentItem](c) {
				if v.Heading == "" && v.Text == "" && v.Table == nil && len(v.Items) == 0 {
					c.ReportAt(p, "")
				}
			}
			for p, v := range All[Objective](c) {
				if v.Heading == "" && v.Text == "" && v.Table == nil && len(v.Objectives) == 0 {
					c.ReportAt(p, "")
				}
			}
			for p, v := range All[Form](c) {
				if v.Heading == "" && v.Text == "" && v.Table == nil && len(v.Forms) == 0 {
					c.ReportAt(p, "")
				}
			}
			for p, v := range All[Task](c) {
				if v.Heading == "" && v.Text == "" && v.Table == nil && len(v.Tasks) == 0 {
					c.ReportAt(p, "")
				}
			}
			for p, v := range All[Paragraph](c) {
				if v.Text == "" && v.Table == nil {
					c.ReportAt(p, "")
				}
			}
		},
	},
	{
		Code: "TABLE-WIDTH-01", Severity: SeverityWarning,
		Text: Text{
			VI: "Dòng này của bảng có {cells} ô, nhiều hơn {columns} cột của bảng. Hãy kiểm tra lại các ô.",
			EN: "This row of the table covers {cells} columns of {columns}. Check its cells.",
		},
		Example: Example{
			Wrong: `/appendices/0/items/0/table/rows/0/cells [{"text":"1"},{"text":"2"},{"text":"3"},{"text":"4"},{"text":"5"},{"text":"6"}]`,
			At:    []string{"/appendices/0/items/0/table/rows/0"},
		},
		Check: func(c *Check) {
			for p, t := range All[Table](c) {
				if len(t.Columns) == 0 {
					continue
				}
				for i := range t.Rows {
					n := 0
					for k := range t.Rows[i].Cells {
						n += max(1, t.Rows[i].Cells[k].ColSpan)
					}
					if n > len(t.Columns) {
						c.ReportAt(p, join("rows", i), "cells", n, "columns", len(t.Columns))
					}
				}
			}
		},
	},
}

// sectionLists returns the number of lists of children that the section holds.
func sectionLists(s *Section) int {
	n := 0
	for _, held := range [...]int{len(s.Objectives), len(s.Items), len(s.Forms), len(s.Assignments), len(s.Sections)} {
		if held > 0 {
			n++
		}
	}
	return n
}
