// Package ruletest holds plans that break no rule, and proves rules on them: a rule is silent about its right example and
// reports its wrong one, at the place that it names and nowhere else.
package ruletest

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// Base returns the plan that an example of a rule changes: "state" (also ""), "party" or "front". Bodies and persons are invented.
func Base(name string) *adminplan.Plan {
	switch name {
	case "party":
		return Party()
	case "front":
		return Front()
	}
	return State()
}

// Bodies that the plans name.
var (
	committeeID  = mustID("0197a000-0000-7000-8000-000000000001")
	departmentID = mustID("0197a000-0000-7000-8000-000000000002")
)

func mustID(s string) adminplan.ID {
	id, err := adminplan.ParseID(s)
	if err != nil {
		panic(err)
	}
	return id
}

// State returns a whole plan of a People's Committee: it breaks no rule of any set that is for it.
func State() *adminplan.Plan {
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: adminplan.StatusIssued, Language: "vi",
		Motto:  []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"},
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN HẢI"}, Org: committeeID},
		Number: adminplan.Number{Value: "45", Symbol: "KH-UBND", Style: adminplan.StyleState},
		Place:  "Sơn Hải", Date: adminplan.DateOf(2025, 3, 10),
		Title:  "Nâng cao chất lượng phục vụ bạn đọc tại thư viện công cộng năm 2025",
		Period: &adminplan.Period{Text: "năm 2025", From: adminplan.YearOf(2025), To: adminplan.YearOf(2025)},
		Bases: []adminplan.Basis{
			cited("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;", adminplan.RelationPursuant, "Luật Thư viện ngày 21 tháng 11 năm 2019",
				adminplan.Reference{Kind: "Luật", Title: "Thư viện", Date: adminplan.DateOf(2019, 11, 21), Key: "luat/thu-vien/2019"}),
			cited("Thực hiện Quyết định số 112/QĐ-TTg ngày 15 tháng 01 năm 2025 của Thủ tướng Chính phủ về phát triển văn hóa đọc trong cộng đồng.",
				adminplan.RelationImplements, "Quyết định số 112/QĐ-TTg ngày 15 tháng 01 năm 2025 của Thủ tướng Chính phủ về phát triển văn hóa đọc trong cộng đồng",
				adminplan.Reference{Kind: "Quyết định", Number: "112", Symbol: "QĐ-TTg", Style: adminplan.StyleState, Date: adminplan.DateOf(2025, 1, 15),
					Issuer: "Thủ tướng Chính phủ", Title: "phát triển văn hóa đọc trong cộng đồng", Key: "state/112/qd-ttg/2025"}),
		},
		Preamble: []adminplan.Paragraph{{Text: "Ủy ban nhân dân tỉnh ban hành Kế hoạch nâng cao chất lượng phục vụ bạn đọc tại thư viện công cộng năm 2025 như sau:"}},
		Sections: []adminplan.Section{stateObjectives(), stateContent(), stateForms(), stateBudget(), stateImplementation()},
		Closing:  []adminplan.Paragraph{{Text: "Trên đây là Kế hoạch nâng cao chất lượng phục vụ bạn đọc năm 2025; yêu cầu các cơ quan, đơn vị tổ chức thực hiện./."}},
		Signatures: []adminplan.Signature{{
			Authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, Title: "PHÓ CHỦ TỊCH", Name: "Nguyễn Văn A",
		}},
		Recipients: []adminplan.Recipient{
			{Label: "-", Name: "Thường trực Tỉnh ủy", Purpose: "để báo cáo"},
			{Label: "-", Name: "Chủ tịch, các Phó Chủ tịch UBND tỉnh"},
			{Label: "-", Name: "Sở Văn hóa và Thể thao", Org: departmentID},
			{Label: "-", Name: "Sở Tài chính"},
			{Label: "-", Name: "Thư viện tỉnh"},
		},
		Filing: &adminplan.Filing{Label: "-", Text: "Lưu: VT, VX, 20b.", Units: []string{"VT", "VX"}, Copies: 20},
		Appendices: []adminplan.Appendix{{
			Label: "PHỤ LỤC", Title: "DANH MỤC NHIỆM VỤ",
			AttachedTo: &adminplan.Paragraph{Text: "(Kèm theo Kế hoạch số 45/KH-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh)"},
			Items:      []adminplan.ContentItem{{Table: stateTable()}},
		}},
		Organizations: []adminplan.Organization{
			{ID: committeeID, Name: "Ủy ban nhân dân tỉnh Sơn Hải", Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelProvince},
			{ID: departmentID, Name: "Sở Văn hóa và Thể thao tỉnh Sơn Hải", Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince,
				Parents: []adminplan.OrgEdge{{Org: committeeID, Kind: adminplan.EdgeUnder}}},
		},
	}
	return p
}

func stateObjectives() adminplan.Section {
	return adminplan.Section{Label: "I.", Heading: "MỤC ĐÍCH, YÊU CẦU", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{
		{Label: "1.", Heading: "Mục đích", Kind: adminplan.ObjectivePurpose, Text: "Nâng cao chất lượng phục vụ bạn đọc, hình thành thói quen đọc sách trong cộng đồng."},
		{Label: "2.", Heading: "Yêu cầu", Kind: adminplan.ObjectiveRequirement, Text: "Việc thực hiện bảo đảm thiết thực, hiệu quả, phù hợp với điều kiện của từng địa phương."},
	}}
}

func stateContent() adminplan.Section {
	department, library := org("Sở Văn hóa và Thể thao"), org("Thư viện tỉnh")
	return adminplan.Section{Label: "II.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
		{Label: "1.", Heading: "Phát triển vốn tài liệu phục vụ bạn đọc", Items: []adminplan.ContentItem{
			{Label: "a)", Text: "Bổ sung sách mới cho thư viện công cộng, ưu tiên sách thiếu nhi.", Lead: []adminplan.OrgRef{library},
				Timing: []adminplan.Timing{{Text: "trước ngày 30/6/2025", Due: adminplan.DateOf(2025, 6, 30), Exclusive: true}}, Product: "Danh mục sách bổ sung"},
			{Label: "b)", Text: "Số hóa tài liệu địa chí.", Lead: []adminplan.OrgRef{library}, Partners: []adminplan.OrgRef{department},
				Timing: []adminplan.Timing{{Text: "quý IV năm 2025", Due: adminplan.QuarterOf(2025, 4)}}, Product: "Bộ tài liệu số"},
		}},
		{Label: "2.", Heading: "Hình thành thói quen đọc sách", Items: []adminplan.ContentItem{
			{Label: "a)", Text: "Tổ chức ngày hội đọc sách tại các trường học.", Lead: []adminplan.OrgRef{department},
				Timing: []adminplan.Timing{{Text: "tháng 4 năm 2025", Due: adminplan.MonthOf(2025, 4)}}, Product: "Báo cáo kết quả ngày hội"},
		}},
	}}
}

func stateForms() adminplan.Section {
	return adminplan.Section{Label: "III.", Heading: "HÌNH THỨC THỰC HIỆN", Kind: adminplan.SectionForms, Forms: []adminplan.Form{
		{Label: "1.", Text: "Tuyên truyền trên phương tiện thông tin đại chúng.", Channel: adminplan.ChannelMassMedia},
		{Label: "2.", Text: "Tọa đàm, giao lưu giữa tác giả và bạn đọc.", Channel: adminplan.ChannelMeeting},
	}}
}

func stateBudget() adminplan.Section {
	return adminplan.Section{Label: "IV.", Heading: "KINH PHÍ THỰC HIỆN", Kind: adminplan.SectionBudget, Items: []adminplan.ContentItem{
		{Text: "Kinh phí thực hiện từ nguồn ngân sách nhà nước giao năm 2025 và các nguồn hợp pháp khác.",
			Budget: &adminplan.Budget{Text: "từ nguồn ngân sách nhà nước giao năm 2025 và các nguồn hợp pháp khác", Source: "ngân sách nhà nước"}},
	}}
}

func stateImplementation() adminplan.Section {
	department, finance, library := org("Sở Văn hóa và Thể thao"), org("Sở Tài chính"), org("Thư viện tỉnh")
	department.Org = departmentID
	committee := org("Ủy ban nhân dân tỉnh")
	committee.Org = committeeID
	return adminplan.Section{Label: "V.", Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
		{Label: "1.", Heading: "Sở Văn hóa và Thể thao", Unit: &department, Tasks: []adminplan.Task{
			{Label: "a)", Text: "Chủ trì, phối hợp với Sở Tài chính hướng dẫn các đơn vị thực hiện Kế hoạch này; hoàn thành trước ngày 30/4/2025.",
				Roles: []adminplan.TaskRole{adminplan.RoleLead, adminplan.RoleCoordinate}, Partners: []adminplan.OrgRef{finance},
				Timing: []adminplan.Timing{{Text: "trước ngày 30/4/2025", Due: adminplan.DateOf(2025, 4, 30), Exclusive: true}}, Product: "Văn bản hướng dẫn"},
			{Label: "b)", Text: "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12/2025.", Roles: []adminplan.TaskRole{adminplan.RoleReport},
				Timing:    []adminplan.Timing{{Text: "trước ngày 15/12/2025", Due: adminplan.DateOf(2025, 12, 15), Exclusive: true}},
				Product:   "Báo cáo tổng kết",
				ReportsTo: []adminplan.Report{{To: &committee, Timing: &adminplan.Timing{Text: "trước ngày 15/12/2025", Due: adminplan.DateOf(2025, 12, 15), Exclusive: true}}}},
		}},
		{Label: "2.", Heading: "Sở Tài chính", Unit: &finance, Tasks: []adminplan.Task{
			{Text: "Tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện Kế hoạch trong quý II năm 2025.", Roles: []adminplan.TaskRole{adminplan.RoleAdvise},
				Timing: []adminplan.Timing{{Text: "quý II năm 2025", Due: adminplan.QuarterOf(2025, 2)}}, Product: "Tờ trình phân bổ kinh phí"},
		}},
		{Label: "3.", Heading: "Thư viện tỉnh", Unit: &library, Tasks: []adminplan.Task{
			{Text: "Xây dựng danh mục sách bổ sung trước ngày 31/5/2025 theo nội dung tại Phụ lục kèm theo Kế hoạch này.", Roles: []adminplan.TaskRole{adminplan.RoleLead},
				Timing: []adminplan.Timing{{Text: "trước ngày 31/5/2025", Due: adminplan.DateOf(2025, 5, 31), Exclusive: true}}, Product: "Danh mục sách bổ sung"},
		}},
	}}
}

func stateTable() *adminplan.Table {
	return &adminplan.Table{
		Columns: []adminplan.Column{
			{Kind: adminplan.ColumnOrder, Heading: "TT"}, {Kind: adminplan.ColumnContent, Heading: "Nhiệm vụ"},
			{Kind: adminplan.ColumnLead, Heading: "Cơ quan chủ trì"}, {Kind: adminplan.ColumnTiming, Heading: "Thời gian"},
			{Kind: adminplan.ColumnProduct, Heading: "Sản phẩm"},
		},
		Rows: []adminplan.Row{{
			Cells: []adminplan.Cell{{Text: "1"}, {Text: "Bổ sung sách mới"}, {Text: "Thư viện tỉnh"}, {Text: "Tháng 6/2025"}, {Text: "Danh mục sách"}},
			Lead:  []adminplan.OrgRef{org("Thư viện tỉnh")}, Timing: []adminplan.Timing{{Text: "Tháng 6/2025", Due: adminplan.MonthOf(2025, 6)}}, Product: "Danh mục sách",
		}},
	}
}

func org(name string) adminplan.OrgRef { return adminplan.OrgRef{Name: name} }

// cited returns a basis whose text holds the citation.
func cited(text string, relation adminplan.BasisRelation, citation string, r adminplan.Reference) adminplan.Basis {
	r.Text = citation
	r.Start = strings.Index(text, citation)
	r.End = r.Start + len(citation)
	return adminplan.Basis{Text: text, Relation: relation, References: []adminplan.Reference{r}}
}
