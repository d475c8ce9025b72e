package main

import "github.com/adminplan/adminplan"

// newPlan returns plan 244/KH-MTTQ-BTT with the organisations that it concerns.
func newPlan() *adminplan.Plan {
	orgs := newOrganizations()
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: adminplan.StatusIssued, Language: "vi",
		Motto: []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"},
		Issuer: adminplan.Issuer{
			Path: []string{"ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA", "BAN THƯỜNG TRỰC"}, // the superior body first, the organ that issues last
			Org:  orgs.standing,
		},
		Number: adminplan.Number{Value: "244", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState},
		Place:  "Sơn La",
		Date:   adminplan.DateOf(2022, 6, 17),
		Title:  "Thông tin, tuyên truyền về công tác xây dựng Đảng, xây dựng hệ thống chính trị năm 2022",
		Period: &adminplan.Period{Text: "năm 2022", From: adminplan.YearOf(2022), To: adminplan.YearOf(2022)},

		Bases: []adminplan.Basis{basis()},
		Preamble: []adminplan.Paragraph{
			{Text: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch tuyên truyền như sau:"},
		},
		Sections: []adminplan.Section{objectives(), content(), forms(), implementation(orgs)},

		Recipients: []adminplan.Recipient{
			{Label: "-", Name: "BTT UBTWMTTQ Việt Nam"},
			{Label: "-", Name: "Ban Dân vận tỉnh ủy"},
			{Label: "-", Name: "Ban Tuyên giáo tỉnh ủy"},
			{Label: "-", Name: "BTT UBMTTQ tỉnh", Org: orgs.standing},
			{Label: "-", Name: "Các tổ chức thành viên MT tỉnh", Group: orgs.members()},
			{Label: "-", Name: "BTTUBMTTQ các huyện, thành phố", Group: orgs.districts()},
			{Label: "-", Name: "Các ban, VPUBMTTQ tỉnh"},
		},
		Filing:        &adminplan.Filing{Label: "-", Text: "Lưu: VT.", Units: []string{"VT"}},
		Organizations: orgs.list,
	}
	return p
}

// basis is the one ground of the plan: an official letter of a Party body, whose number is in Party style.
// A reference says where in the text it stands, so that a program can make it a link.
func basis() adminplan.Basis {
	const (
		cited = "Công văn số 90-CV/ĐĐ ngày 13/6/2022 của Đảng đoàn MTTQ Việt Nam tỉnh"
		text  = "Thực hiện " + cited + " về thông tin, tuyên truyền xây dựng Đảng,"
	)
	return adminplan.Basis{
		Relation: adminplan.RelationImplements,
		Text:     text,
		References: []adminplan.Reference{{
			Start: len("Thực hiện "), End: len("Thực hiện ") + len(cited), Text: cited,
			Kind: "Công văn", Number: "90", Symbol: "CV/ĐĐ", Style: adminplan.StyleParty,
			Date: adminplan.DateOf(2022, 6, 13), Issuer: "Đảng đoàn MTTQ Việt Nam tỉnh",
		}},
	}
}

func objectives() adminplan.Section {
	objective := func(label, text string) adminplan.Objective { return adminplan.Objective{Label: label, Text: text} }
	return adminplan.Section{
		Label: "I-", Heading: "MỤC ĐÍCH, YÊU CẦU", Kind: adminplan.SectionObjectives,
		Objectives: []adminplan.Objective{
			objective("1-", "Vận động Nhân dân thực hiện chủ trương, pháp luật; phổ biến kết quả Đại hội lần thứ XIII."),
			objective("2-", "Bảo vệ nền tảng tư tưởng, giữ gìn khối đoàn kết."),
			objective("3-", "Đổi mới cách tuyên truyền, dùng thêm phương tiện mới và mạng xã hội."),
		},
	}
}

func content() adminplan.Section {
	item := func(label, text string) adminplan.ContentItem { return adminplan.ContentItem{Label: label, Text: text} }
	return adminplan.Section{
		Label: "II-", Heading: "NỘI DUNG, THỜI GIAN TUYÊN TRUYỀN", Kind: adminplan.SectionContent,
		Items: []adminplan.ContentItem{
			{Label: "1.", Heading: "Nội dung tuyên truyền trọng tâm", Emphasis: adminplan.EmphasisFocus, Items: []adminplan.ContentItem{
				item("1.1.", "Kết luận về xây dựng, chỉnh đốn Đảng và phòng, chống tiêu cực."),
				item("1.2.", "Đổi mới phương thức lãnh đạo đối với hệ thống chính trị."),
				item("1.3.", "Cụ thể hóa nghị quyết đại hội các cấp."),
				item("1.4.", "Giáo dục chính trị, tư tưởng; phản bác quan điểm sai trái."),
				item("1.5.", "Đạo đức và trách nhiệm nêu gương của đảng viên."),
				item("1.6.", "Vai trò của Mặt trận và các tổ chức chính trị - xã hội."),
			}},
			{Label: "2.", Heading: "Nội dung tuyên truyền thường xuyên", Emphasis: adminplan.EmphasisRegular, Items: []adminplan.ContentItem{
				item("2.1.", "Xây dựng đội ngũ cán bộ đủ năng lực và uy tín."),
				item("2.2.", "Hoàn thiện tổ chức bộ máy."),
				item("2.3.", "Củng cố tổ chức cơ sở đảng."),
				item("2.4.", "Phổ biến, quán triệt nghị quyết và chỉ thị."),
				item("2.5.", "Kiểm tra, giám sát; công khai, dân chủ, kỷ luật."),
				item("2.6.", "Nền nếp sinh hoạt đảng."),
				item("2.7.", "Hoàn thiện quy chế, quy định."),
				item("2.8.", "Tự phê bình và phê bình."),
				item("2.9.", "Tổng kết thực tiễn, phát triển lý luận."),
			}},
		},
	}
}

func forms() adminplan.Section {
	return adminplan.Section{
		Label: "III-", Heading: "HÌNH THỨC TUYÊN TRUYỀN", Kind: adminplan.SectionForms,
		Intro: []adminplan.Paragraph{{Text: "Tùy điều kiện của địa bàn, chọn những hình thức phù hợp như:"}},
		Forms: []adminplan.Form{
			{Text: "Phương tiện thông tin đại chúng,", Channel: adminplan.ChannelMassMedia},
			{Text: "lồng ghép trong sinh hoạt kỷ niệm ngày truyền thống;", Channel: adminplan.ChannelMeeting},
			{Text: "sinh hoạt câu lạc bộ,", Channel: adminplan.ChannelClub},
			{Text: "tọa đàm, giao lưu,", Channel: adminplan.ChannelMeeting},
			{Text: "văn hóa, văn nghệ…", Channel: adminplan.ChannelArts},
		},
	}
}

// implementation says who does what. A unit is one organisation, found by its id, or a group of them.
func implementation(orgs organizations) adminplan.Section {
	members := adminplan.OrgRef{Name: "các tổ chức thành viên", Group: orgs.members()}
	standing := adminplan.OrgRef{Name: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", Org: orgs.standing}
	return adminplan.Section{
		Label: "IV-", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation,
		Assignments: []adminplan.Assignment{
			{
				Label: "1.", Heading: standing.Name, Unit: &standing,
				Tasks: []adminplan.Task{
					{Label: "-", Text: "Xây dựng hướng dẫn tuyên truyền năm 2022.", Roles: []adminplan.TaskRole{adminplan.RoleDirect}},
					{
						Label: "-", Text: "Chủ trì, phối hợp với các tổ chức thành viên triển khai hướng dẫn.",
						Roles:    []adminplan.TaskRole{adminplan.RoleLead, adminplan.RoleCoordinate},
						Partners: []adminplan.OrgRef{members},
					},
					{Label: "-", Text: "Chỉ đạo các ban và Văn phòng tham mưu thực hiện.", Roles: []adminplan.TaskRole{adminplan.RoleDirect}},
				},
			},
			{
				Label: "2.", Heading: "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh",
				Unit: &adminplan.OrgRef{Name: "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", Group: orgs.members()},
				Tasks: []adminplan.Task{
					{Label: "-", Text: "Chủ động xây dựng kế hoạch của tổ chức mình."},
					{
						Label: "-", Text: "Kiểm tra, đánh giá; báo cáo kết quả về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.",
						Roles:     []adminplan.TaskRole{adminplan.RoleMonitor, adminplan.RoleReport},
						ReportsTo: []adminplan.Report{{To: &standing}},
					},
				},
			},
			{
				Label: "3.", Heading: "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố",
				Unit: &adminplan.OrgRef{Name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố", Group: orgs.districts()},
				Tasks: []adminplan.Task{
					{Text: "Phối hợp với chính quyền và các tổ chức thành viên ban hành kế hoạch ở cấp mình.", Roles: []adminplan.TaskRole{adminplan.RoleCoordinate}},
					{Text: "Vận động Nhân dân tham gia giám sát; phản ánh tình hình tới cấp có thẩm quyền./."},
				},
			},
		},
	}
}
