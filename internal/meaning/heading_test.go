package meaning_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

func TestSectionKind(t *testing.T) {
	for heading, want := range map[string]adminplan.SectionKind{
		"MỤC ĐÍCH, YÊU CẦU": adminplan.SectionObjectives, "QUAN ĐIỂM, MỤC TIÊU": adminplan.SectionObjectives, "Chỉ tiêu chủ yếu đến năm 2030": adminplan.SectionObjectives, "MỤC ĐÍCH - YÊU CẦU": adminplan.SectionObjectives,
		"NỘI DUNG, THỜI GIAN TUYÊN TRUYỀN": adminplan.SectionContent, "NHIỆM VỤ, GIẢI PHÁP": adminplan.SectionContent, "KẾ HOẠCH CỤ THỂ": adminplan.SectionContent, "NỘI DUNG, HÌNH THỨC VÀ THỜI GIAN THỰC HIỆN": adminplan.SectionContent, "GIẢI PHÁP THỰC HIỆN": adminplan.SectionContent, "Các hoạt động": adminplan.SectionContent, "ĐỐI TƯỢNG, NỘI DUNG": adminplan.SectionContent,
		"HÌNH THỨC TUYÊN TRUYỀN": adminplan.SectionForms, "PHƯƠNG THỨC THỰC HIỆN": adminplan.SectionForms, "Hình thức kiểm tra, giám sát": adminplan.SectionForms,
		"THỜI GIAN THỰC HIỆN": adminplan.SectionSchedule, "Tiến độ thực hiện": adminplan.SectionSchedule, "LỘ TRÌNH": adminplan.SectionSchedule, "THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN": adminplan.SectionSchedule,
		"KINH PHÍ THỰC HIỆN": adminplan.SectionBudget, "NGUỒN LỰC THỰC HIỆN": adminplan.SectionBudget, "KINH PHÍ BẢO ĐẢM": adminplan.SectionBudget,
		"TỔ CHỨC THỰC HIỆN": adminplan.SectionImplementation, "PHÂN CÔNG NHIỆM VỤ": adminplan.SectionImplementation, "TRÁCH NHIỆM CỦA CÁC CƠ QUAN": adminplan.SectionImplementation, "KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN": adminplan.SectionImplementation, "BIỆN PHÁP TỔ CHỨC THỰC HIỆN": adminplan.SectionImplementation,
		"TÌNH HÌNH CHUNG VÀ KẾT QUẢ TRIỂN KHAI THỰC HIỆN ĐỀ ÁN": adminplan.SectionOther, "KẾT QUẢ THỰC HIỆN NHIỆM VỤ": adminplan.SectionOther, "Đánh giá việc tổ chức thực hiện": adminplan.SectionOther, "Thực trạng nguồn lực": adminplan.SectionOther, "Sự cần thiết, căn cứ": adminplan.SectionOther, "Kết quả": adminplan.SectionOther,
		"ĐẶC ĐIỂM TÌNH HÌNH VÀ NHIỆM VỤ": adminplan.SectionContent, "SỰ CẦN THIẾT, MỤC TIÊU": adminplan.SectionObjectives, "CĂN CỨ, ĐÁNH GIÁ VÀ TỔ CHỨC THỰC HIỆN": adminplan.SectionImplementation, "MỤC TIÊU, KẾT QUẢ": adminplan.SectionObjectives,
		"ĐỐI TƯỢNG, PHẠM VI VÀ THỜI GIAN THỰC HIỆN": adminplan.SectionOther, "HÌNH THỨC KHEN THƯỞNG": adminplan.SectionOther, "TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG": adminplan.SectionOther, "QUAN ĐIỂM": adminplan.SectionOther, "THÀNH PHẦN HỘI NGHỊ": adminplan.SectionOther, "": adminplan.SectionOther,
	} {
		require.Equal(t, want, meaning.SectionKind(heading), heading)
	}
}

func TestObjectiveKind(t *testing.T) {
	for heading, want := range map[string]adminplan.ObjectiveKind{
		"Mục đích": adminplan.ObjectivePurpose, "1. MỤC ĐÍCH": adminplan.ObjectivePurpose, "Mục đích:": adminplan.ObjectivePurpose,
		"Yêu cầu": adminplan.ObjectiveRequirement, "YÊU CẦU": adminplan.ObjectiveRequirement, "Một số yêu cầu": adminplan.ObjectiveRequirement,
		"Mục tiêu chung": adminplan.ObjectiveTarget, "Chỉ tiêu cụ thể": adminplan.ObjectiveTarget, "MỤC TIÊU, CHỈ TIÊU": adminplan.ObjectiveTarget,
		"MỤC ĐÍCH, YÊU CẦU": "", "Nội dung": "",
	} {
		require.Equal(t, want, meaning.ObjectiveKind(heading), heading)
	}
}

func TestColumn(t *testing.T) {
	for heading, want := range map[string]adminplan.ColumnKind{
		"TT": adminplan.ColumnOrder, "STT": adminplan.ColumnOrder, "Số TT": adminplan.ColumnOrder,
		"Nội dung công việc": adminplan.ColumnContent, "NHIỆM VỤ, GIẢI PHÁP": adminplan.ColumnContent, "Tên hoạt động": adminplan.ColumnContent,
		"Cơ quan chủ trì": adminplan.ColumnLead, "Đơn vị/ cá nhân phụ trách": adminplan.ColumnLead, "**Đơn vị thực hiện**": adminplan.ColumnLead, "Chủ trì / phối hợp": adminplan.ColumnLead,
		"Cơ quan phối hợp": adminplan.ColumnPartners, "Đơn vị phối hợp": adminplan.ColumnPartners, "PHỐI HỢP": adminplan.ColumnPartners,
		"Thời gian thực hiện": adminplan.ColumnTiming, "Thời hạn": adminplan.ColumnTiming, "Tiến độ hoàn thành": adminplan.ColumnTiming,
		"Tháng": adminplan.ColumnTiming, "Tuần": adminplan.ColumnTiming, "Hạn": adminplan.ColumnTiming, "Hạn nộp": adminplan.ColumnTiming, "Hoàn thành": adminplan.ColumnTiming,
		"Bộ phận, cá nhân thực hiện": adminplan.ColumnLead, "Lực lượng thực hiện": adminplan.ColumnLead, "Nơi thực hiện": adminplan.ColumnOther,
		"Sản phẩm": adminplan.ColumnProduct, "Kết quả": adminplan.ColumnProduct, "Sản phẩm đầu ra": adminplan.ColumnProduct,
		"Kinh phí (triệu đồng)": adminplan.ColumnBudget, "Dự toán": adminplan.ColumnBudget, "Nguồn vốn": adminplan.ColumnBudget,
		"Chỉ tiêu": adminplan.ColumnIndicator, "Ghi chú": adminplan.ColumnNote, "Hình thức": adminplan.ColumnOther, "": adminplan.ColumnOther,
	} {
		require.Equal(t, want, meaning.Column(heading), heading)
	}
}

func TestLabel(t *testing.T) {
	for text, want := range map[string]string{
		"- Thời gian thực hiện: Quý IV/2025.": "timing|Quý IV/2025.", "Thời hạn hoàn thành: Trước 15/12": "timing|Trước 15/12", "* Thời gian:": "timing|",
		"- Cơ quan chủ trì: Sở Y tế.": "lead|Sở Y tế.", "Đơn vị thực hiện: Đoàn trường": "lead|Đoàn trường", "+ Cơ quan thực hiện: Sở Nội vụ": "lead|Sở Nội vụ",
		"- Đơn vị chịu trách nhiệm: Trạm Y tế": "lead|Trạm Y tế", "Người chịu trách nhiệm: Trưởng thôn": "lead|Trưởng thôn",
		"- Đơn vị phối hợp: Các sở": "partners|Các sở", "Cơ quan phối hợp: Hội Nông dân": "partners|Hội Nông dân", "Phối hợp: Công an xã": "partners|Công an xã", "Phối hợp với: Công an xã": "partners|Công an xã",
		"- Sản phẩm: Báo cáo": "product|Báo cáo", "Kết quả: Kế hoạch": "product|Kế hoạch", "Sản phẩm đầu ra: Đề án": "product|Đề án", "Kết quả, sản phẩm: Báo cáo": "product|Báo cáo", "Sản phẩm/kết quả: Báo cáo": "product|Báo cáo", "Kết quả cần đạt: Đề án": "product|Đề án", "Sản phẩm dự kiến: Đề án": "product|Đề án",
		"Kinh phí: 5 triệu đồng": "budget|5 triệu đồng", "- Nguồn kinh phí: ngân sách": "budget|ngân sách", "Dự toán kinh phí: 2 tỷ đồng": "budget|2 tỷ đồng",
		"- Nội dung thực hiện: Tổ chức hội nghị": "content|Tổ chức hội nghị", "Nội dung: a": "content|a", "**Thời gian thực hiện:** Năm 2026": "timing|Năm 2026",
	} {
		field, value, ok := meaning.Label(text)
		require.True(t, ok, text)
		require.Equal(t, want, field+"|"+value, text)
	}
	for _, text := range []string{"", "Sở Xây dựng: hướng dẫn", "Kinh phí thực hiện từ ngân sách", "Phối hợp với các sở, ngành rà soát. Cụ thể: a", "Địa điểm: hội trường", ":",
		"Chủ trì, phối hợp với các hội:", "- Phối hợp với Trạm Y tế xã: khám cho trẻ",
		// What was found or made is no product of the work.
		"Kết quả năm 2031: thu 5 tỷ đồng", "Kết quả khảo sát: 85% hài lòng", "Kết quả thi: công bố sau", "Sản phẩm nông nghiệp chủ lực: chè, cà phê"} {
		_, _, ok := meaning.Label(text)
		require.False(t, ok, text)
	}
}

func TestBasisRelation(t *testing.T) {
	for text, want := range map[string]adminplan.BasisRelation{
		"Căn cứ Luật Du lịch;": adminplan.RelationPursuant, "- Căn cứ tình hình thực tế": adminplan.RelationPursuant, "**Căn cứ** Kế hoạch": adminplan.RelationPursuant,
		"Thực hiện Công văn số 9": adminplan.RelationImplements, "Tiếp tục thực hiện Chỉ thị": adminplan.RelationImplements, "Triển khai Kế hoạch": adminplan.RelationImplements, "Để cụ thể": "", "Nhằm triển khai": adminplan.RelationImplements,
		"Theo đề nghị của Sở Y tế": adminplan.RelationProposal, "Xét đề nghị của": adminplan.RelationProposal, "Xét Tờ trình số 5": adminplan.RelationProposal,
		"Trên cơ sở đề xuất của Sở Xây dựng": adminplan.RelationProposal, "Trên cơ sở đề nghị của phòng": adminplan.RelationProposal, "Theo đề xuất của Trưởng phòng": adminplan.RelationProposal,
		"Trên cơ sở kết quả": adminplan.RelationOther, "Ủy ban nhân dân tỉnh ban hành": "", "": "",
	} {
		have, ok := meaning.BasisRelation(text)
		require.Equal(t, want, have, text)
		require.Equal(t, want != "", ok, text)
	}
}

func TestPeriod(t *testing.T) {
	for title, want := range map[string]string{
		"Tổ chức Ngày hội bánh dân gian 15/5 năm 2026":                       "năm 2026|2026|2026",
		"Tổ chức ngày hội, ngày 15/5 năm 2026":                               "năm 2026|2026|2026",
		"Lấy ý kiến sửa đổi Hiến pháp năm 1992 năm 2013":                     "năm 2013|2013|2013",
		"Lấy ý kiến về Dự thảo sửa đổi Hiến pháp năm 1992":                   "",
		"TRỒNG CÂY NĂM HỌC: 2026 – 2027":                                     "NĂM HỌC: 2026 – 2027|2026|2027",
		"Chào đón năm học mới 2026 - 2027":                                   "năm học mới 2026 - 2027|2026|2027",
		"CHĂM CÂY THÁNG 9 NĂM 2026 NĂM HỌC 2026 - 2027":                      "THÁNG 9 NĂM 2026|2026-09|2026-09",
		"Tuyên truyền công tác dân vận năm 2026":                             "năm 2026|2026|2026",
		"PHÁT TRIỂN DU LỊCH GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045":    "GIAI ĐOẠN 2026 - 2030|2026|2030",
		"Phòng, chống ma túy đến năm 2030 trên địa bàn tỉnh":                 "đến năm 2030||2030",
		"Bầu cử đại biểu Hội đồng nhân dân xã khóa II, nhiệm kỳ 2026 – 2031": "nhiệm kỳ 2026 – 2031|2026|2031",
		"Sinh hoạt công dân đầu năm học 2026 - 2027":                         "năm học 2026 - 2027|2026|2027",
		"năm2026":                                 "năm2026|2026|2026",
		"Trồng cây năm2026 - 2030":                "năm2026 - 2030|2026|2030",
		"Kiểm tra công vụ Quý IV/2025":            "Quý IV/2025|2025-Q4|2025-Q4",
		"Công tác Mặt trận 6 tháng cuối năm 2026": "6 tháng cuối năm 2026|2026-07|2026-12",
		"Chăm cây 9 tháng đầu năm 2031":           "9 tháng đầu năm 2031|2031-01|2031-09",
		"Chăm cây trung hạn 5 năm 2031 - 2035":    "5 năm 2031 - 2035|2031|2035",
		// The number and year of an act are no month.
		"Triển khai Thông tư số 05/2031 về cây giống":                 "",
		"Đào tạo nghề từ năm 2025 đến năm 2028":                       "từ năm 2025 đến năm 2028|2025|2028",
		"Đào tạo nghề từ năm 2025 đến hết năm 2028":                   "từ năm 2025 đến hết năm 2028|2025|2028",
		"ĐẾM CÂY GIỐNG THỜI ĐIỂM 6H00 NGÀY 12 THÁNG 4 NĂM 2026":       "",
		"Thực hiện Nghị quyết số 12-NQ/TU":                            "",
		"Phát triển kinh tế số đến năm 2030, định hướng đến năm 2045": "đến năm 2030||2030",
		// One year of a programme.
		"Giảm nghèo bền vững giai đoạn 2031 - 2035 trên địa bàn tỉnh năm 2033":    "năm 2033|2033|2033",
		"Thực hiện năm 2033 Chương trình giảm nghèo giai đoạn 2031-2035":          "năm 2033|2033|2033",
		"Kết quả năm 2030 và phát triển du lịch giai đoạn 2031 - 2035":            "giai đoạn 2031 - 2035|2031|2035",
		"Thi hành Đề án “Truyền thông giai đoạn 2031 - 2035” đến năm 2034 của Bộ": "giai đoạn 2031 - 2035|2031|2035",
		// A year and the years that it begins or follows.
		"Chăm sóc vườn ươm năm 2031 và giai đoạn 2031 - 2033":       "năm 2031 và giai đoạn 2031 - 2033|2031|2033",
		"CHĂM SÓC VƯỜN ƯƠM NĂM 2030 VÀ GIAI ĐOẠN 2031-2033":         "NĂM 2030 VÀ GIAI ĐOẠN 2031-2033|2030|2033",
		"Chăm sóc vườn ươm giai đoạn 2031 - 2035 và năm 2031":       "giai đoạn 2031 - 2035 và năm 2031|2031|2035",
		"Kết quả trồng cây năm 2030 và kế hoạch trồng cây năm 2031": "năm 2031|2031|2031",
		// Days and months that begin and end it; several years and months.
		"Cao điểm trồng cây từ ngày 01/6 đến 30/6/2031":              "từ ngày 01/6 đến 30/6/2031|2031-06-01|2031-06-30",
		"Công tác hè năm 2031 (từ 15/5/2031 đến hết ngày 20/8/2031)": "từ 15/5/2031 đến hết ngày 20/8/2031|2031-05-15|2031-08-20",
		"Chương trình công tác từ tháng 7 đến tháng 12 năm 2031":     "từ tháng 7 đến tháng 12 năm 2031|2031-07|2031-12",
		"Kiểm tra vệ sinh từ quý II đến quý IV năm 2031":             "từ quý II đến quý IV năm 2031|2031-Q2|2031-Q4",
		"Tuyên truyền tháng 11, 12 năm 2031":                         "tháng 11, 12 năm 2031|2031-11|2031-12",
		"Kiểm tra nội vụ quý III, IV năm 2031":                       "quý III, IV năm 2031|2031-Q3|2031-Q4",
		"Đối thoại với nhân dân năm 2031, 2032":                      "năm 2031, 2032|2031|2032",
		"Đối thoại với nhân dân các năm 2031, 2032 và 2033":          "năm 2031, 2032 và 2033|2031|2033",
		"Tập huấn năm 2031, 2040 học viên":                           "năm 2031|2031|2031",
		// A day that is kept tells no time.
		"Kỷ niệm 40 năm Ngày mở chợ (19/5/1991 - 19/5/2031)": "",
		"Kỷ niệm 40 năm Ngày mở chợ (20/6/1991-20/6/2031)":   "",
		"Thực hiện Kế hoạch số 5/KH-UBND ngày 15/6/2030":     "",
	} {
		p := meaning.Period(title)
		if p == nil {
			require.Empty(t, want, title)
			continue
		}
		require.Equal(t, want, p.Text+"|"+p.From.String()+"|"+p.To.String(), title)
	}
}

func TestBareYears(t *testing.T) {
	for title, want := range map[string]string{
		"Chăm sóc vườn ươm trung hạn 2031 - 2035":               "2031 - 2035|2031|2035",
		"CHĂM SÓC VƯỜN ƯƠM (GIAI ĐOẠN II: 2031–2035)":           "2031–2035|2031|2035",
		"Chiến dịch trồng cây mùa hè 2031":                      "2031|2031|2031",
		"Xây dựng cuộc sống xanh 2032":                          "2032|2032|2032",
		"Chiến dịch trồng cây mùa hè 2030":                      "",
		"Trồng cây theo gói thầu số 2031 - 2033":                "",
		"Chăm cây tháng 12năm học 2031 - 2032":                  "",
		"Kỷ niệm Ngày mở chợ 1991 - 2031":                       "",
		"Kỷ niệm 40 năm Ngày mở chợ (20/6/1991-20/6/2031)":      "",
		"Thi hành Luật Vườn ươm 2031":                           "",
		"Phát triển vườn ươm, tầm nhìn 2032":                    "",
		"Thực hiện Kế hoạch số 5/KH-UBND ngày 15/6/2031":        "",
		"ĐẾM CÂY GIỐNG THỜI ĐIỂM 6H00 NGÀY 12 THÁNG 4 NĂM 2031": "",
		"2031": "",
		"":     "",
	} {
		p := meaning.BareYears(title)
		if p == nil {
			p = meaning.BareYear(title, 2031)
		}
		if p == nil {
			require.Empty(t, want, title)
			continue
		}
		require.Equal(t, want, p.Text+"|"+p.From.String()+"|"+p.To.String(), title)
	}
}

func TestGroup(t *testing.T) {
	type g = adminplan.OrgGroup
	for name, want := range map[string]*g{
		"Các sở, ban, ngành tỉnh": {Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince}, "Sở, ban, ngành TP": {Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince},
		"BTTUBMTTQ các huyện, thành phố": {Kind: adminplan.KindFrontStanding, Level: adminplan.LevelDistrict}, "Ban Thường trực Ủy ban Mặt trận Tổ quốc các huyện, thành phố": {Kind: adminplan.KindFrontStanding, Level: adminplan.LevelDistrict},
		"UBND các xã, phường, đặc khu": {Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune}, "Ủy ban nhân dân cấp xã": {Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune}, "Uỷ ban nhân dân xã, phường": {Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune},
		"Các tổ chức thành viên MT tỉnh": {Kind: adminplan.KindMemberOrg, Level: adminplan.LevelProvince, Edge: adminplan.EdgeMember}, "các Ban và Văn phòng của Ủy ban MTTQ Việt Nam tỉnh": {Kind: adminplan.KindFrontUnit, Edge: adminplan.EdgeOrgan},
		"các huyện, thành phố": {Level: adminplan.LevelDistrict}, "các cơ quan, đơn vị liên quan": {Kind: adminplan.KindOther}, "Các trường trung học phổ thông": {Kind: adminplan.KindSchool}, "Các bộ, ngành": {Kind: adminplan.KindMinistry, Level: adminplan.LevelCentral},
		"Ban công tác Mặt trận các thôn": {Kind: adminplan.KindFrontCommittee, Level: adminplan.LevelHamlet}, "Các đồng chí Phó Chủ tịch": {Kind: adminplan.KindOther},
		"Ban Quản lý các khu công nghiệp tỉnh": nil, "Ban Chỉ đạo các Chương trình mục tiêu quốc gia thành phố": nil, "Đảng ủy các cơ quan Đảng tỉnh": nil, "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh": nil, "Thủ trưởng các cơ quan": {Kind: adminplan.KindOther},
		"các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh": {Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince}, "Các phòng, ban thuộc UBND xã": {Kind: adminplan.KindDepartment, Level: adminplan.LevelCommune},
		"Các bộ môn": {Kind: adminplan.KindOther}, "các bộ phận của xã": {Kind: adminplan.KindOther, Level: adminplan.LevelCommune},
		"Trưởng các phòng, ban xã": {Kind: adminplan.KindOther}, "Trưởng các phòng, ban xã; Trưởng các thôn": nil, "UBND các xã, phường thuộc tỉnh": {Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune},
		"Các sở, ngành và UBND các xã": {Kind: adminplan.KindOther}, "Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể": {Kind: adminplan.KindOther}, "Ủy ban MTTQ Việt Nam xã, các tổ chức chính trị - xã hội": {Kind: adminplan.KindOther}, "Các sở, ban, ngành, các địa phương tỉnh": {Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince}, "UBND các xã và UBND các phường": {Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune},
		"Chủ tịch, các PCT UBND tỉnh": nil, "Các PCT UBND tỉnh": {Kind: adminplan.KindOther}, "Sở Nội vụ": nil, "UBND tỉnh": nil, "UBND xã Lương Minh": nil, "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh": nil, "": nil,
	} {
		require.Equal(t, want, meaning.Group(name), name)
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		text  string
		forms []string
	}{
		{"Các chi hội chọn các hình thức phù hợp như: Tuyên truyền trên hệ thống loa, tuyên truyền lồng ghép trong sinh hoạt hè; sinh hoạt câu lạc bộ, tọa đàm, giao lưu gặp mặt, sinh hoạt văn hóa, văn nghệ…",
			[]string{"Tuyên truyền trên hệ thống loa,", "tuyên truyền lồng ghép trong sinh hoạt hè;", "sinh hoạt câu lạc bộ,", "tọa đàm,", "giao lưu gặp mặt,", "sinh hoạt văn hóa, văn nghệ…"}},
		{"Tổ chức bằng các hình thức sau: hội thi, trưng bày sách; phát tờ rơi.", []string{"hội thi,", "trưng bày sách;", "phát tờ rơi."}},
		{"Thông qua các hoạt động, gồm: nói chuyện chuyên đề (trực tiếp, trực tuyến), chiếu phim.", []string{"nói chuyện chuyên đề (trực tiếp, trực tuyến),", "chiếu phim."}},
		{"Tuyên truyền trên báo, đài.", nil},
		{"Lưu ý: không tổ chức đông người.", nil},
	} {
		intro, forms := meaning.Forms(c.text)
		require.Equal(t, c.forms, forms, c.text)
		require.Equal(t, c.text, strings.TrimSpace(intro+" "+strings.Join(forms, " ")))
	}
}

func TestChannel(t *testing.T) {
	for text, want := range map[string]adminplan.Channel{
		"Tuyên truyền trên các phương tiện thông tin đại chúng": adminplan.ChannelMassMedia, "Phát trên loa truyền thanh": adminplan.ChannelMassMedia, "Đăng tin trên mạng xã hội": adminplan.ChannelOnline, "Cổng thông tin điện tử xã": adminplan.ChannelOnline,
		"sinh hoạt câu lạc bộ,": adminplan.ChannelClub, "tọa đàm,": adminplan.ChannelMeeting, "hội nghị chuyên đề": adminplan.ChannelMeeting, "sinh hoạt chi bộ": adminplan.ChannelMeeting, "sinh hoạt văn hoá, văn nghệ…": adminplan.ChannelArts, "Hội thi tìm hiểu": adminplan.ChannelArts,
		"Treo pa nô, áp phích": adminplan.ChannelVisual, "Phát tờ rơi": adminplan.ChannelPrint, "Tuyên truyền miệng": adminplan.ChannelDirect, "Tập huấn cán bộ": adminplan.ChannelTraining, "Thăm hỏi": adminplan.ChannelOther, "": adminplan.ChannelOther,
	} {
		require.Equal(t, want, meaning.Channel(text), text)
	}
}

func TestTargetYear(t *testing.T) {
	for heading, want := range map[string]string{
		"Mục tiêu đến năm 2030": "2030", "CHỈ TIÊU ĐẾN HẾT NĂM 2028": "2028", "Mục tiêu đến năm 2030, tầm nhìn đến năm 2045": "2030", "Mục tiêu tầm nhìn đến năm 2045": "", "Mục tiêu năm 2031": "",
		"Mục tiêu của Chương trình trồng rừng đến năm 2030": "", "Mục tiêu giai đoạn 2026 đến năm 2030": "", "Mục tiêu": "", "": "",
	} {
		have := ""
		if by := meaning.TargetYear(heading); !by.IsZero() {
			have = by.String()
		}
		require.Equal(t, want, have, heading)
	}
}
