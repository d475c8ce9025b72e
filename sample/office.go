package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
)

// office is the body that issues a plan, with all that follows from it.
type office struct {
	body Body
	// path is the head of the document; name and full are the body within a sentence, without and with its place.
	path       []string
	name, full string
	// place is where it sits, area where the plan holds: "tỉnh An Sơn".
	place, area string
	// symbol and style are those of its plans; kind is the abbreviation that stands for it in symbols of other kinds.
	symbol, abbreviation string
	style                adminplan.NumberStyle
	motto                []string
	// units have tasks; groups are collective names that have tasks too.
	units, groups []string
	// lead is the unit in charge of the matter of the plan.
	lead string
	// authority and title are those of the signer, in the order of the lines.
	authority []string
	title     string
	// recipients are the names and purposes, parted by "|"; filing are the units that keep a copy.
	recipients []string
	filing     []string
	// superior is the body whose plan or letter this plan follows, and the symbol of its plans.
	superior, superiorSymbol string
	superiorStyle            adminplan.NumberStyle
	// organizations are the kinds and levels for the records of organisations, issuer first.
	kind  adminplan.OrgKind
	level adminplan.OrgLevel
}

var (
	stateMotto = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}
	partyMotto = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
)

// lastDistrictDay is the last day of the district level (Luật 72/2025/QH15).
var lastDistrictDay = adminplan.DateOf(2025, 6, 30)

// newOffice draws the body that issues a plan of the given day.
func newOffice(r *random, b Body, t *theme, day adminplan.Date) *office {
	province := pick(r, provinceNames)
	commune := pick(r, communeNames)
	areas := "các xã, phường"
	if !day.After(lastDistrictDay) {
		areas = "các huyện, thành phố"
	}
	choice := r.below(100)
	switch b {
	case Front:
		if choice < 55 {
			return frontOfProvince(province, areas)
		}
		return frontOfCommune(commune, province)
	case Party:
		if choice < 50 {
			return partyOfProvince(province, areas)
		}
		return partyOfCommune(commune, province)
	case School:
		return school(pick(r, schoolNames), province, pick(r, []string{"THPT", "THCS", "Tiểu học"}))
	}
	switch {
	case choice < 60:
		return committeeOfProvince(province, areas, t)
	case choice < 85:
		return committeeOfCommune(commune, province, t)
	}
	return department(province, areas, t)
}

func committeeOfProvince(province, areas string, t *theme) *office {
	area := "tỉnh " + province
	return &office{
		body: State, path: []string{"ỦY BAN NHÂN DÂN " + capitals(area)}, name: "Ủy ban nhân dân tỉnh", full: "Ủy ban nhân dân " + area,
		place: province, area: area, symbol: "KH-UBND", abbreviation: "UBND", style: adminplan.StyleState, motto: stateMotto,
		units: []string{
			t.dept, "Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "Sở Tư pháp", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Công an tỉnh",
			"Bộ Chỉ huy Quân sự tỉnh", "Báo và Phát thanh, Truyền hình tỉnh", "Văn phòng Ủy ban nhân dân tỉnh",
		},
		groups:    []string{"Ủy ban nhân dân " + areas, "Các sở, ban, ngành", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội"},
		lead:      t.dept,
		authority: []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, title: "PHÓ CHỦ TỊCH",
		recipients: []string{
			"Thường trực Tỉnh ủy|để b/c", "Thường trực Hội đồng nhân dân tỉnh|để b/c", "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
			"Các sở, ban, ngành", "Ủy ban nhân dân " + areas, "Cổng Thông tin điện tử tỉnh",
		},
		filing: []string{"VT", t.unit}, superior: "Thủ tướng Chính phủ", superiorSymbol: "QĐ-TTg", superiorStyle: adminplan.StyleState,
		kind: adminplan.KindPeoplesCommittee, level: adminplan.LevelProvince,
	}
}

func committeeOfCommune(commune, province string, t *theme) *office {
	area := "xã " + commune
	return &office{
		body: State, path: []string{"ỦY BAN NHÂN DÂN " + capitals(area)}, name: "Ủy ban nhân dân xã", full: "Ủy ban nhân dân " + area,
		place: commune, area: area, symbol: "KH-UBND", abbreviation: "UBND", style: adminplan.StyleState, motto: stateMotto,
		units:     []string{t.office, "Phòng Kinh tế xã", "Phòng Văn hóa - Xã hội xã", "Trạm Y tế xã", "Công an xã", "Ban Chỉ huy Quân sự xã", "Trung tâm Phục vụ hành chính công xã"},
		groups:    []string{"Trưởng các thôn", "Các trường học trên địa bàn", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể"},
		lead:      t.office,
		authority: []string{"TM. ỦY BAN NHÂN DÂN"}, title: "CHỦ TỊCH",
		recipients: []string{
			t.dept + " tỉnh " + province + "|để b/c", "Thường trực Đảng ủy xã|để b/c", "Thường trực Hội đồng nhân dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
			"Các phòng, đơn vị thuộc xã", "Trưởng các thôn", "Các trường học trên địa bàn",
		},
		filing: []string{"VT", t.unit}, superior: "Ủy ban nhân dân tỉnh " + province, superiorSymbol: "KH-UBND", superiorStyle: adminplan.StyleState,
		kind: adminplan.KindPeoplesCommittee, level: adminplan.LevelCommune,
	}
}

func department(province, areas string, t *theme) *office {
	o := committeeOfProvince(province, areas, t)
	o.path = []string{o.path[0], capitals(t.dept)}
	o.name, o.full = t.dept, t.dept+" tỉnh "+province
	o.abbreviation = initials(t.dept)
	o.symbol = "KH-" + o.abbreviation
	o.units = []string{"Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ", "Thanh tra Sở", "Trung tâm Công nghệ thông tin", "Phòng chuyên môn phụ trách lĩnh vực"}
	o.groups = []string{"Các đơn vị trực thuộc Sở", "Ủy ban nhân dân " + areas}
	o.lead = "Phòng chuyên môn phụ trách lĩnh vực"
	o.authority, o.title = []string{"KT. GIÁM ĐỐC"}, "PHÓ GIÁM ĐỐC"
	o.recipients = []string{"Ủy ban nhân dân tỉnh|để b/c", "Giám đốc, các Phó Giám đốc Sở", "Các phòng, đơn vị trực thuộc Sở", "Ủy ban nhân dân " + areas + "|phối hợp"}
	o.superior, o.superiorSymbol = "Ủy ban nhân dân tỉnh "+province, "KH-UBND"
	o.kind = adminplan.KindDepartment
	return o
}

func frontOfProvince(province, areas string) *office {
	area := "tỉnh " + province
	return &office{
		body: Front, path: []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM " + capitals(area), "BAN THƯỜNG TRỰC"},
		name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", full: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam " + area,
		place: province, area: area, symbol: "KH-MTTQ-BTT", abbreviation: "MTTQ-BTT", style: adminplan.StyleState, motto: stateMotto,
		units:     []string{"Ban Phong trào", "Ban Tuyên giáo - Công tác xã hội", "Ban Dân chủ - Pháp luật", "Văn phòng Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Hội Cựu chiến binh tỉnh"},
		groups:    []string{"Các tổ chức thành viên của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam " + areas},
		lead:      "Ban Phong trào",
		authority: []string{"TM. BAN THƯỜNG TRỰC"}, title: "PHÓ CHỦ TỊCH",
		recipients: []string{
			"Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|để b/c", "Thường trực Tỉnh ủy|để b/c", "Các tổ chức thành viên", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam " + areas,
			"Các ban, Văn phòng cơ quan",
		},
		filing: []string{"VT", "PT"}, superior: "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", superiorSymbol: "KH-MTTW-BTT", superiorStyle: adminplan.StyleState,
		kind: adminplan.KindFrontStanding, level: adminplan.LevelProvince,
	}
}

func frontOfCommune(commune, province string) *office {
	area := "xã " + commune
	return &office{
		body: Front, path: []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM " + capitals(area), "BAN THƯỜNG TRỰC"},
		name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã", full: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam " + area,
		place: commune, area: area, symbol: "KH-MTTQ-BTT", abbreviation: "MTTQ-BTT", style: adminplan.StyleState, motto: stateMotto,
		units:     []string{"Hội Nông dân xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã", "Hội Cựu chiến binh xã", "Ban Thanh tra nhân dân xã"},
		groups:    []string{"Ban công tác Mặt trận các thôn", "Các tổ chức thành viên của Mặt trận xã"},
		lead:      "Hội Liên hiệp Phụ nữ xã",
		authority: []string{"TM. BAN THƯỜNG TRỰC"}, title: "CHỦ TỊCH",
		recipients: []string{"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|để b/c", "Thường trực Đảng ủy xã|để b/c", "Các tổ chức thành viên", "Ban công tác Mặt trận các thôn|thực hiện"},
		filing:     []string{"VT"}, superior: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh " + province, superiorSymbol: "KH-MTTQ-BTT", superiorStyle: adminplan.StyleState,
		kind: adminplan.KindFrontStanding, level: adminplan.LevelCommune,
	}
}

func partyOfProvince(province, areas string) *office {
	return &office{
		body: Party, path: []string{"TỈNH ỦY " + capitals(province)}, name: "Ban Thường vụ Tỉnh ủy", full: "Ban Thường vụ Tỉnh ủy " + province,
		place: province, area: "tỉnh " + province, symbol: "KH/TU", abbreviation: "TU", style: adminplan.StyleParty, motto: partyMotto,
		units:     []string{"Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy", "Ban Nội chính Tỉnh ủy", "Văn phòng Tỉnh ủy", "Trường Chính trị tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh"},
		groups:    []string{"Các cấp ủy trực thuộc Tỉnh ủy", "Đảng ủy " + areas},
		lead:      "Ban Tổ chức Tỉnh ủy",
		authority: []string{"T/M BAN THƯỜNG VỤ"}, title: "PHÓ BÍ THƯ",
		recipients: []string{"Văn phòng Trung ương Đảng|để b/c", "Các ban Đảng, Văn phòng Tỉnh ủy", "Các cấp ủy trực thuộc Tỉnh ủy", "Các đồng chí Tỉnh ủy viên"},
		filing:     []string{"Văn phòng Tỉnh ủy"}, superior: "Ban Bí thư", superiorSymbol: "KL/TW", superiorStyle: adminplan.StyleParty,
		kind: adminplan.KindPartyCommittee, level: adminplan.LevelProvince,
	}
}

func partyOfCommune(commune, province string) *office {
	return &office{
		body: Party, path: []string{"ĐẢNG BỘ TỈNH " + capitals(province), "ĐẢNG ỦY XÃ " + capitals(commune)}, name: "Đảng ủy xã", full: "Đảng ủy xã " + commune,
		place: commune, area: "xã " + commune, symbol: "KH/ĐU", abbreviation: "ĐU", style: adminplan.StyleParty, motto: partyMotto,
		units:     []string{"Ban Xây dựng Đảng", "Ủy ban Kiểm tra Đảng ủy", "Văn phòng Đảng ủy", "Trung tâm Chính trị xã"},
		groups:    []string{"Các chi bộ trực thuộc", "Đảng ủy viên phụ trách thôn"},
		lead:      "Ban Xây dựng Đảng",
		authority: []string{"T/M ĐẢNG ỦY"}, title: "PHÓ BÍ THƯ",
		recipients: []string{"Ban Thường vụ Tỉnh ủy|để b/c", "Các đồng chí Đảng ủy viên", "Các chi bộ trực thuộc|để thực hiện"},
		filing:     []string{"Văn phòng Đảng ủy"}, superior: "Ban Thường vụ Tỉnh ủy " + province, superiorSymbol: "KH/TU", superiorStyle: adminplan.StyleParty,
		kind: adminplan.KindPartyCommittee, level: adminplan.LevelCommune,
	}
}

func school(name, province, grade string) *office {
	abbreviation := map[string]string{"THPT": "THPT", "THCS": "THCS", "Tiểu học": "TH"}[grade] + initials(name)
	return &office{
		body: School, path: []string{"SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH " + capitals(province), "TRƯỜNG " + capitals(grade+" "+name)},
		name: "Nhà trường", full: "Trường " + grade + " " + name, place: province, area: "nhà trường",
		symbol: "KH-" + abbreviation, abbreviation: abbreviation, style: adminplan.StyleState, motto: stateMotto,
		units:     []string{"Tổ Văn phòng", "Tổ Ngữ văn", "Tổ Toán - Tin học", "Đoàn Thanh niên", "Công đoàn trường", "Ban đại diện cha mẹ học sinh"},
		groups:    []string{"Giáo viên chủ nhiệm các lớp", "Các tổ chuyên môn"},
		lead:      "Đoàn Thanh niên",
		authority: []string{"KT. HIỆU TRƯỞNG"}, title: "PHÓ HIỆU TRƯỞNG",
		recipients: []string{"Sở Giáo dục và Đào tạo|để b/c", "Các tổ chuyên môn|thực hiện", "Ban đại diện cha mẹ học sinh|phối hợp"},
		filing:     []string{"VT"}, superior: "Sở Giáo dục và Đào tạo tỉnh " + province, superiorSymbol: "KH-SGDĐT", superiorStyle: adminplan.StyleState,
		kind: adminplan.KindSchool, level: adminplan.LevelCommune,
	}
}

// runningNumber gives a running number as documents print it: with a zero before a single figure.
func runningNumber(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
