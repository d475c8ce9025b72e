// Package modelplan builds the plan by which the library is measured, plan 244/KH-MTTQ-BTT of 17 June 2022 of the Standing
// Committee of the Fatherland Front of Sơn La, with its true head, structure, units and recipients. What its items say is told in
// other words.
package modelplan

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// Plan returns a new copy of the plan, with ids.
func Plan() *adminplan.Plan {
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: adminplan.StatusIssued, Language: "vi",
		Motto:  []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"},
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN MTTQ VIỆT NAM TỈNH SƠN LA", "BAN THƯỜNG TRỰC"}},
		Number: adminplan.Number{Value: "244", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState},
		Place:  "Sơn La", Date: adminplan.DateOf(2022, 6, 17),
		Title:  "Thông tin, tuyên truyền về công tác xây dựng Đảng, xây dựng hệ thống chính trị năm 2022",
		Period: &adminplan.Period{Text: "năm 2022", From: adminplan.YearOf(2022), To: adminplan.YearOf(2022)},
		Bases: []adminplan.Basis{{
			Relation: adminplan.RelationImplements,
			Text:     "Thực hiện Công văn số 90-CV/ĐĐ ngày 13/6/2022 của Đảng đoàn MTTQ Việt Nam tỉnh về công tác thông tin, tuyên truyền, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch như sau:",
			References: []adminplan.Reference{{
				Text: "Công văn số 90-CV/ĐĐ ngày 13/6/2022 của Đảng đoàn MTTQ Việt Nam tỉnh",
				Kind: "Công văn", Number: "90", Symbol: "CV/ĐĐ", Style: adminplan.StyleParty, Date: adminplan.DateOf(2022, 6, 13), Issuer: "Đảng đoàn MTTQ Việt Nam tỉnh",
			}},
		}},
		Sections: []adminplan.Section{
			{Label: "I-", Heading: "MỤC ĐÍCH, YÊU CẦU", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{
				{Label: "1-", Text: "Đưa chủ trương của Đảng, chính sách và pháp luật của Nhà nước đến với mọi tầng lớp nhân dân trong tỉnh."},
				{Label: "2-", Text: "Giữ vững nền tảng tư tưởng của Đảng, củng cố khối đại đoàn kết toàn dân tộc."},
				{Label: "3-", Text: "Đổi mới nội dung và cách làm, dùng tốt các phương tiện truyền thông mới trong điều kiện phòng, chống dịch."},
			}},
			{Label: "II-", Heading: "NỘI DUNG, THỜI GIAN TUYÊN TRUYỀN", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
				{Label: "1.", Heading: "Nội dung tuyên truyền trọng tâm", Emphasis: adminplan.EmphasisFocus, Items: items("1.",
					"Xây dựng, chỉnh đốn Đảng và hệ thống chính trị trong sạch, vững mạnh.",
					"Đổi mới phương thức lãnh đạo của Đảng trong giai đoạn mới.",
					"Đưa nghị quyết đại hội đảng các cấp vào cuộc sống.",
					"Nâng cao chất lượng giáo dục chính trị, tư tưởng.",
					"Nêu gương, học tập và làm theo tấm gương đạo đức của Bác Hồ.",
					"Phát huy vai trò của Mặt trận và các đoàn thể trong xây dựng Đảng.")},
				{Label: "2.", Heading: "Nội dung tuyên truyền thường xuyên", Emphasis: adminplan.EmphasisRegular, Items: items("2.",
					"Xây dựng đội ngũ cán bộ các cấp đủ phẩm chất và năng lực.",
					"Sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu quả.",
					"Củng cố tổ chức cơ sở đảng và đội ngũ đảng viên.",
					"Quán triệt nghị quyết, chỉ thị của Trung ương và của Tỉnh ủy.",
					"Tăng cường kiểm tra, giám sát, giữ nghiêm kỷ luật.",
					"Đổi mới nội dung, hình thức sinh hoạt đảng.",
					"Hoàn thiện quy chế, quy định về công tác xây dựng Đảng.",
					"Đề cao tự phê bình và phê bình, giữ gìn đoàn kết.",
					"Tổng kết thực tiễn, nhân rộng mô hình hay.")},
			}},
			{Label: "III-", Heading: "HÌNH THỨC TUYÊN TRUYỀN", Kind: adminplan.SectionForms,
				Intro: []adminplan.Paragraph{{Text: "Ủy ban MTTQ Việt Nam các huyện, thành phố chọn hình thức hợp với địa bàn, như:"}},
				Forms: []adminplan.Form{
					{Text: "Tuyên truyền trên báo, đài và hệ thống truyền thanh cơ sở,", Channel: adminplan.ChannelMassMedia},
					{Text: "lồng ghép trong dịp kỷ niệm ngày truyền thống,", Channel: adminplan.ChannelMeeting},
					{Text: "sinh hoạt câu lạc bộ, tọa đàm,", Channel: adminplan.ChannelClub},
					{Text: "hội diễn văn hóa, văn nghệ.", Channel: adminplan.ChannelArts},
				}},
			{Label: "IV-", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
				{Label: "1.", Heading: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", Unit: &adminplan.OrgRef{Name: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"}, Tasks: []adminplan.Task{
					{Label: "-", Text: "Xây dựng hướng dẫn thông tin, tuyên truyền năm 2022 cho toàn hệ thống Mặt trận trong tỉnh."},
					{Label: "-", Text: "Chủ trì, phối hợp với các tổ chức thành viên cùng cấp triển khai kế hoạch này.", Roles: []adminplan.TaskRole{adminplan.RoleLead},
						Partners: []adminplan.OrgRef{{Name: "các tổ chức thành viên cùng cấp"}}},
					{Label: "-", Text: "Chỉ đạo các Ban và Văn phòng của Ủy ban MTTQ Việt Nam tỉnh tham mưu theo chức năng, nhiệm vụ.", Roles: []adminplan.TaskRole{adminplan.RoleDirect}},
				}},
				{Label: "2.", Heading: "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", Unit: &adminplan.OrgRef{Name: "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh"}, Tasks: []adminplan.Task{
					{Label: "-", Text: "Chủ động xây dựng kế hoạch thông tin, tuyên truyền về công tác xây dựng Đảng trong tổ chức mình."},
					{Label: "-", Text: "Thường xuyên kiểm tra, đánh giá việc thực hiện, báo cáo kết quả về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.",
						Roles:     []adminplan.TaskRole{adminplan.RoleMonitor, adminplan.RoleReport},
						ReportsTo: []adminplan.Report{{To: &adminplan.OrgRef{Name: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"}}}},
				}},
				{Label: "3.", Heading: "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố", Unit: &adminplan.OrgRef{Name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố"}, Tasks: []adminplan.Task{
					{Text: "Phối hợp với chính quyền và các tổ chức thành viên xây dựng, ban hành hướng dẫn, chương trình, kế hoạch tuyên truyền năm 2022 ở cấp mình.", Roles: []adminplan.TaskRole{adminplan.RoleCoordinate}},
					{Text: "Vận động cán bộ, đảng viên và nhân dân tham gia giám sát, phản biện xã hội; nắm tình hình tư tưởng trong nhân dân để phản ánh kịp thời tới cấp có thẩm quyền./."},
				}},
			}},
		},
		Filing: &adminplan.Filing{Label: "-", Text: "Lưu: VT.", Units: []string{"VT"}},
	}
	for _, name := range []string{"BTT UBTWMTTQ Việt Nam", "Ban Dân vận tỉnh ủy", "Ban Tuyên giáo tỉnh ủy", "BTT UBMTTQ tỉnh",
		"Các tổ chức thành viên MT tỉnh", "BTTUBMTTQ các huyện, thành phố", "Các ban, VPUBMTTQ tỉnh"} {
		p.Recipients = append(p.Recipients, adminplan.Recipient{Label: "-", Name: name})
	}
	ref := &p.Bases[0].References[0]
	ref.Start = strings.Index(p.Bases[0].Text, ref.Text)
	ref.End = ref.Start + len(ref.Text)
	p.AssignIDs()
	return p
}

// items numbers texts below a label: "1.1.", "1.2.".
func items(label string, texts ...string) []adminplan.ContentItem {
	out := make([]adminplan.ContentItem, len(texts))
	for i, text := range texts {
		out[i] = adminplan.ContentItem{Label: label + string(rune('1'+i)) + ".", Text: text}
	}
	return out
}
