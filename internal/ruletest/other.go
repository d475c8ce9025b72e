package ruletest

import "github.com/adminplan/adminplan"

// Party returns a plan of a provincial Party committee in the form of 05-HD/VPTW.
func Party() *adminplan.Plan {
	p := State()
	p.Motto = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
	p.Issuer = adminplan.Issuer{Path: []string{"BAN CHẤP HÀNH TRUNG ƯƠNG", "TỈNH ỦY SƠN HẢI"}}
	p.Number = adminplan.Number{Value: "12", Symbol: "KH/TU", Style: adminplan.StyleParty}
	p.Date = adminplan.DateOf(2026, 6, 10)
	p.Title = "Nâng cao chất lượng sinh hoạt chi bộ năm 2026"
	p.Period = &adminplan.Period{Text: "năm 2026", From: adminplan.YearOf(2026), To: adminplan.YearOf(2026)}
	p.Bases = []adminplan.Basis{
		cited("Căn cứ Nghị quyết số 15-NQ/TU, ngày 12/01/2026 của Ban Chấp hành Đảng bộ tỉnh về công tác xây dựng Đảng;", adminplan.RelationPursuant,
			"Nghị quyết số 15-NQ/TU, ngày 12/01/2026 của Ban Chấp hành Đảng bộ tỉnh về công tác xây dựng Đảng",
			adminplan.Reference{Kind: "Nghị quyết", Number: "15", Symbol: "NQ/TU", Style: adminplan.StyleParty, Date: adminplan.DateOf(2026, 1, 12),
				Issuer: "Ban Chấp hành Đảng bộ tỉnh", Title: "công tác xây dựng Đảng", Key: "party/15/nq/tu/2026"}),
	}
	p.Bases[0].Label = "-"
	p.Preamble = []adminplan.Paragraph{{Text: "Ban Thường vụ Tỉnh ủy ban hành Kế hoạch nâng cao chất lượng sinh hoạt chi bộ năm 2026 như sau:"}}
	board := org("Ban Tổ chức Tỉnh ủy")
	money := stateBudget()
	money.Label = "III-"
	money.Items[0].Text = "Kinh phí thực hiện từ nguồn ngân sách Đảng được giao năm 2026."
	money.Items[0].Budget = nil
	p.Sections = []adminplan.Section{
		{Label: "I-", Heading: "MỤC ĐÍCH, YÊU CẦU", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{
			{Label: "1-", Text: "Nâng cao năng lực lãnh đạo, chất lượng sinh hoạt của chi bộ.", Kind: adminplan.ObjectivePurpose},
			{Label: "2-", Text: "Việc thực hiện phải thường xuyên, thiết thực.", Kind: adminplan.ObjectiveRequirement},
		}},
		{Label: "II-", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
			{Label: "1-", Text: "Đổi mới nội dung sinh hoạt chi bộ.", Lead: []adminplan.OrgRef{board},
				Timing: []adminplan.Timing{{Text: "quý III năm 2026", Due: adminplan.QuarterOf(2026, 3)}}, Product: "Hướng dẫn sinh hoạt chi bộ"},
		}},
		money,
		{Label: "IV-", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
			{Label: "1-", Heading: "Ban Tổ chức Tỉnh ủy", Unit: &board, Tasks: []adminplan.Task{
				{Text: "Chủ trì hướng dẫn, kiểm tra việc thực hiện Kế hoạch này, hoàn thành trước ngày 30/11/2026.", Roles: []adminplan.TaskRole{adminplan.RoleLead},
					Timing: []adminplan.Timing{{Text: "trước ngày 30/11/2026", Due: adminplan.DateOf(2026, 11, 30), Exclusive: true}}, Product: "Hướng dẫn"},
			}},
		}},
	}
	p.Closing = nil
	p.Signatures = []adminplan.Signature{{Authority: []string{"T/M BAN THƯỜNG VỤ"}, Title: "PHÓ BÍ THƯ", Name: "Trần Văn B"}}
	p.Recipients = []adminplan.Recipient{
		{Label: "-", Name: "Ban Tổ chức Tỉnh ủy"},
		{Label: "-", Name: "Các đảng ủy trực thuộc Tỉnh ủy"},
	}
	p.Filing = &adminplan.Filing{Label: "-", Text: "Lưu Văn phòng Tỉnh ủy.", Units: []string{"Văn phòng Tỉnh ủy"}}
	p.Appendices, p.Organizations = nil, nil
	return p
}

// Front returns a plan of the Standing Committee of a provincial Committee of the Fatherland Front.
func Front() *adminplan.Plan {
	p := State()
	p.Issuer = adminplan.Issuer{Path: []string{"ỦY BAN MTTQ VIỆT NAM", "TỈNH SƠN HẢI", "BAN THƯỜNG TRỰC"}}
	p.Number = adminplan.Number{Value: "30", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState}
	p.Preamble[0].Text = "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành Kế hoạch nâng cao chất lượng phục vụ bạn đọc năm 2025 như sau:"
	p.Signatures = []adminplan.Signature{{Authority: []string{"TM. BAN THƯỜNG TRỰC"}, Title: "CHỦ TỊCH", Name: "Lê Thị C"}}
	p.Appendices[0].AttachedTo.Text = "(Kèm theo Kế hoạch số 30/KH-MTTQ-BTT ngày 10 tháng 3 năm 2025 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh)"
	p.Organizations = nil
	clearOrgs(p)
	return p
}

// clearOrgs forgets the organisations that names were resolved to.
func clearOrgs(p *adminplan.Plan) {
	p.Issuer.Org = adminplan.ID{}
	for i := range p.Recipients {
		p.Recipients[i].Org = adminplan.ID{}
	}
	for _, a := range p.Assignments() {
		a.Unit.Org = adminplan.ID{}
	}
	for _, t := range p.Tasks() {
		for i := range t.Task.ReportsTo {
			t.Task.ReportsTo[i].To.Org = adminplan.ID{}
		}
	}
}
