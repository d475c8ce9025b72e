package recognize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

func TestCutNumber(t *testing.T) {
	state, party := adminplan.StyleState, adminplan.StyleParty
	for _, c := range []struct {
		line string
		want adminplan.Number
		rest string
	}{
		{"Số: 244/KH-MTTQ-BTT", adminplan.Number{Value: "244", Symbol: "KH-MTTQ-BTT", Style: state}, ""},
		{"Số: 0130/KH-UBND", adminplan.Number{Value: "0130", Symbol: "KH-UBND", Style: state}, ""},
		{"Số: 1.031/KH-UBND", adminplan.Number{Value: "1.031", Symbol: "KH-UBND", Style: state}, ""},
		{"Số 12-KH/TU", adminplan.Number{Value: "12", Symbol: "KH/TU", Style: party}, ""},
		{"Số: 12-KH/ĐU", adminplan.Number{Value: "12", Symbol: "KH/ĐU", Style: party}, ""},
		{"Số: 367 - KH/TĐTN-VP", adminplan.Number{Value: "367", Symbol: "KH/TĐTN-VP", Style: party}, ""},
		{"Số: /KH-MTTQ-BTT", adminplan.Number{Symbol: "KH-MTTQ-BTT", Style: state}, ""},
		{"Số: ..../KH-UBND", adminplan.Number{Symbol: "KH-UBND", Style: state}, ""},
		{"Số: ……/KH-UBND", adminplan.Number{Symbol: "KH-UBND", Style: state}, ""},
		{"Số: 223/KH- UBND", adminplan.Number{Value: "223", Symbol: "KH-UBND", Style: state}, ""},
		{"SỐ: 15/KH-SNV", adminplan.Number{Value: "15", Symbol: "KH-SNV", Style: state}, ""},
		{"Số: 15/KH-UBND Bình An, ngày 03 tháng 4 năm 2025", adminplan.Number{Value: "15", Symbol: "KH-UBND", Style: state}, "Bình An, ngày 03 tháng 4 năm 2025"},
		{"Số: – KH/LĐ", adminplan.Number{Symbol: "KH/LĐ", Style: party}, ""},
		{"Số: 12 KH/HND", adminplan.Number{Value: "12", Symbol: "KH/HND", Style: party}, ""},
		{"Số: 12 KH/HND An Phú, ngày 03 tháng 4 năm 2025", adminplan.Number{Value: "12", Symbol: "KH/HND", Style: party}, "An Phú, ngày 03 tháng 4 năm 2025"},
		{"Số: 12/ KH LĐ - THAP", adminplan.Number{Value: "12", Symbol: "KHLĐ-THAP", Style: state}, ""},
		{"Số: 12/KH- BĐD NHC", adminplan.Number{Value: "12", Symbol: "KH-BĐDNHC", Style: state}, ""},
		{"Số: 12/ KH-THPTTX. PL", adminplan.Number{Value: "12", Symbol: "KH-THPTTX.PL", Style: state}, ""},
		{"Số: 12/KH-UBND. PL 1", adminplan.Number{Value: "12", Symbol: "KH-UBND", Style: state}, "PL 1"},
		{"Số: 12/ 2024/KHTĐ–THAP", adminplan.Number{Value: "12", Symbol: "2024/KHTĐ-THAP", Style: state}, ""},
		{"Số: 12 2024/KH", adminplan.Number{Value: "12"}, "2024/KH"},
		{"Số: 12/KH-BĐD AN PHÚ", adminplan.Number{Value: "12", Symbol: "KH-BĐD", Style: state}, "AN PHÚ"},
		{"Số: 12/KH TPHCM, ngày 03 tháng 4 năm 2025", adminplan.Number{Value: "12", Symbol: "KH", Style: state}, "TPHCM, ngày 03 tháng 4 năm 2025"},
		{"Sô: 15/KH-UBND", adminplan.Number{Value: "15", Symbol: "KH-UBND", Style: state}, ""},
	} {
		require.True(t, isNumberLine(c.line), c.line)
		got, rest := cutNumber(c.line)
		require.Equal(t, c.want, got, c.line)
		require.Equal(t, c.rest, rest, c.line)
	}
	for _, line := range []string{"Số lượng: 15 người", "Sở Nội vụ", "Sổ tay", "ỦY BAN NHÂN DÂN"} {
		require.False(t, isNumberLine(line), line)
	}
}

func TestCutPlaceDate(t *testing.T) {
	for _, c := range []struct {
		line, place string
		date        adminplan.Date
	}{
		{"Sơn La, ngày 17 tháng 6 năm 2022", "Sơn La", adminplan.DateOf(2022, 6, 17)},
		{"Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2020", "Thành phố Hồ Chí Minh", adminplan.DateOf(2020, 1, 5)},
		{"Bà Rịa - Vũng Tàu, ngày 1 tháng 12 năm 2024", "Bà Rịa - Vũng Tàu", adminplan.DateOf(2024, 12, 1)},
		{"Bắc Cam, ngày tháng 11 năm 2025", "Bắc Cam", adminplan.MonthOf(2025, 11)},
		{"Bắc Cam, ngày ... tháng 8 năm 2026", "Bắc Cam", adminplan.MonthOf(2026, 8)},
		{"Bắc Cam, ngày … tháng … năm 2026", "Bắc Cam", adminplan.YearOf(2026)},
		{"Bắc Cam, ngày … tháng … năm 20…", "Bắc Cam", adminplan.Date{}},
		{"…………., ngày … tháng … năm 20…", "", adminplan.Date{}},
		{"........, ngày 12 tháng 8 năm 2026", "", adminplan.DateOf(2026, 8, 12)},
		{"Hà Nội, ngày 17/6/2022", "Hà Nội", adminplan.DateOf(2022, 6, 17)},
		{"ngày 09 tháng 3 năm 2023", "", adminplan.DateOf(2023, 3, 9)},
	} {
		require.True(t, isDateLine(c.line), c.line)
		place, date, ok := cutPlaceDate(c.line)
		require.True(t, ok, c.line)
		require.Equal(t, c.place, place, c.line)
		require.Equal(t, c.date, date, c.line)
	}
}

// headOf reads the lines of a head.
func headOf(text string) *adminplan.Plan {
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split(text, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: strings.TrimSpace(l), Line: i + 1, Column: strings.HasPrefix(l, "\t")})
	}
	r := &reader{plan: &adminplan.Plan{}}
	r.readHead(r.readLines(doc, nil))
	return r.plan
}

func TestHeadInEveryOrder(t *testing.T) {
	const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	for name, text := range map[string]string{
		"left, then right":       "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n-------\nSố: 12/KH-UBND\n" + motto + "---------------\nAn Phú, ngày 05 tháng 3 năm 2024\n",
		"right, then left":       motto + "An Phú, ngày 05 tháng 3 năm 2024\n\nỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\n",
		"rows":                   "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n" + motto + "Số: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\n",
		"side by side":           "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  TỈNH AN PHÚ            Độc lập - Tự do - Hạnh phúc\n  -------                 ---------------\nSố: 12/KH-UBND           An Phú, ngày 05 tháng 3 năm 2024\n",
		"side by side, glued":    "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN PHÚ Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND An Phú, ngày 05 tháng 3 năm 2024\n",
		"columns in one line":    "ỦY BAN NHÂN DÂN TỈNH AN PHÚ ------- Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- An Phú, ngày 05 tháng 3 năm 2024 |\n",
		"broken lines":           "ỦY BAN NHÂN\nDÂN TỈNH AN PHÚ\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-\nUBND\nAn Phú, ngày 05\ntháng 3 năm 2024\n",
		"web page above":         "Trang chủ\nSố hiệu: 12/KH-UBND\nLoại văn bản: Kế hoạch\nỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\n" + motto + "An Phú, ngày 05 tháng 3 năm 2024\n",
		"tabs of a lost table":   "\tỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n\t" + motto + "\tSố: 12/KH-UBND\n\tAn Phú, ngày 05 tháng 3 năm 2024\n",
		"marks":                  "HỎA TỐC\nỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\n" + motto + "An Phú, ngày 05 tháng 3 năm 2024\n",
		"register of who got it": "CÔNG VĂN ĐẾN\nSố: 317\nNgày: 09/3/2024\nỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\n" + motto + "An Phú, ngày 05 tháng 3 năm 2024\n",
		"other tone placements":  "UỶ BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := headOf(text)
			require.Len(t, p.Issuer.Path, 1)
			require.Contains(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ", "UỶ BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path[0])
			require.Equal(t, "12/KH-UBND", p.Number.String())
			require.Equal(t, "An Phú", p.Place)
			require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
			require.Len(t, p.Motto, 2)
			if name == "marks" {
				require.Equal(t, adminplan.UrgencyExpress, p.Marks.Urgency)
			}
			if name == "web page above" || name == "register of who got it" {
				require.Len(t, p.Extra, 3)
			}
		})
	}
}

func TestIssuerPath(t *testing.T) {
	for _, c := range []struct {
		lines string
		path  []string
	}{
		{"BỘ GIÁO DỤC VÀ ĐÀO TẠO", []string{"BỘ GIÁO DỤC VÀ ĐÀO TẠO"}},
		{"ỦY BAN MTTQ VIỆT NAM\nXÃ LÂM SƠN\nBAN THƯỜNG TRỰC", []string{"ỦY BAN MTTQ VIỆT NAM XÃ LÂM SƠN", "BAN THƯỜNG TRỰC"}},
		{"ỦY BAN MẶT TRẬN\nTỔ QUỐC VIỆT NAM\nXÃ LÂM SƠN", []string{"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ LÂM SƠN"}},
		{"UBND HUYỆN LÂM SƠN\nBAN CHỈ ĐẠO HUYỆN\nPHÒNG, CHỐNG TỘI PHẠM", []string{"UBND HUYỆN LÂM SƠN", "BAN CHỈ ĐẠO HUYỆN PHÒNG, CHỐNG TỘI PHẠM"}},
		{"ĐẠI HỌC AN PHÚ\nTRƯỜNG ĐẠI HỌC\nKHOA HỌC", []string{"ĐẠI HỌC AN PHÚ", "TRƯỜNG ĐẠI HỌC KHOA HỌC"}},
		{"ĐẠI HỌC AN PHÚ\nKHOA SƯ PHẠM", []string{"ĐẠI HỌC AN PHÚ", "KHOA SƯ PHẠM"}},
		{"PHÒNG GDĐT LÂM SƠN\nTRƯỜNG THCS\nĐOÀN THỊ ĐIỂM", []string{"PHÒNG GDĐT LÂM SƠN", "TRƯỜNG THCS ĐOÀN THỊ ĐIỂM"}},
		{"KHO BẠC\nNHÀ NƯỚC TỈNH AN PHÚ", []string{"KHO BẠC NHÀ NƯỚC TỈNH AN PHÚ"}},
		{"UBND TỈNH AN PHÚ\nSỞ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI", []string{"UBND TỈNH AN PHÚ", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"}},
		{"UBND TỈNH AN PHÚ\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", []string{"UBND TỈNH AN PHÚ", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"}},
		{"SỞ GIÁO DỤC VÀ ĐÀO TẠO\nAN PHÚ\nTRƯỜNG THPT LÊ HOÀNG", []string{"SỞ GIÁO DỤC VÀ ĐÀO TẠO AN PHÚ", "TRƯỜNG THPT LÊ HOÀNG"}},
		{"ĐẢNG BỘ TỈNH AN PHÚ\nHUYỆN ỦY LÂM SƠN\n*", []string{"ĐẢNG BỘ TỈNH AN PHÚ", "HUYỆN ỦY LÂM SƠN"}},
		{"ỦY BAN BẦU CỬ XÃ LÂM SƠN\nTIỂU BAN TUYÊN TRUYỀN", []string{"ỦY BAN BẦU CỬ XÃ LÂM SƠN", "TIỂU BAN TUYÊN TRUYỀN"}},
		{"HỘI ĐỒNG NHÂN DÂN TỈNH\nVĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN", []string{"HỘI ĐỒNG NHÂN DÂN TỈNH", "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN"}},
		{"ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS AN PHÚ", []string{"ĐỘI TNTP HỒ CHÍ MINH", "LIÊN ĐỘI THCS AN PHÚ"}},
		{"HỘI CHỮ THẬP ĐỎ XÃ LÂM SƠN\nHội CTĐ trường THPT An Phú", []string{"HỘI CHỮ THẬP ĐỎ XÃ LÂM SƠN", "Hội CTĐ trường THPT An Phú"}},
		{"UBND XÃ LÂM SƠN\nLượt xem\nBáo cáo lỗi", []string{"UBND XÃ LÂM SƠN"}},
		{"CỔNG THÔNG TIN\nUBND XÃ LÂM SƠN", []string{"UBND XÃ LÂM SƠN"}},
		{"BAN DÂN VẬN\nTRUNG ƯƠNG", []string{"BAN DÂN VẬN TRUNG ƯƠNG"}},
		{"TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH\nBAN BÍ THƯ", []string{"TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH", "BAN BÍ THƯ"}},
		{"TRUNG ƯƠNG HỘI LÀM VƯỜN", []string{"TRUNG ƯƠNG HỘI LÀM VƯỜN"}},
		{"KHU DI TÍCH AN PHÚ", []string{"KHU DI TÍCH AN PHÚ"}},
		{"QUÂN ỦY AN PHÚ\n*", []string{"QUÂN ỦY AN PHÚ"}},
		{"TỈNH AN PHÚ\nSỞ Y TẾ", []string{"TỈNH AN PHÚ", "SỞ Y TẾ"}},
	} {
		require.Equal(t, c.path, headOf(c.lines).Issuer.Path, c.lines)
	}
}

func TestHeadOfNarrowCells(t *testing.T) {
	const date = "An Phú, ngày 05 tháng 3 năm 2024\n"
	for name, text := range map[string]string{
		"first word broken off": "ỦY\nBAN NHÂN DÂN\nTỈNH AN PHÚ\n-------\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:\n12/QĐ-UBND\nAn\nPhú, ngày 05 tháng 3 năm 2024\n",
		"bars at the end":       "ỦY BAN NHÂN DÂN TỈNH AN PHÚ |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nĐộc lập - Tự do - Hạnh phúc |\nSố: 12/QĐ-UBND |\n" + date,
		"bars between":          "ỦY BAN NHÂN DÂN TỈNH AN PHÚ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n | Độc lập - Tự do - Hạnh phúc |\nSố: 12/QĐ-UBND | An Phú, ngày 05 tháng 3 năm 2024 |\n",
		"bars about broken":     "|\nỦY BAN NHÂN DÂN |\nTỈNH AN PHÚ |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nĐộc lập - Tự do - Hạnh phúc |\n|\nSố: 12/QĐ-UBND |\n" + date,
		"data in bars":          "Số hiệu | 12/QĐ-UBND |\nNgày ban hành | 05/3/2024 |\nNgười ký | Lê An Bình |\nỦY BAN NHÂN DÂN TỈNH AN PHÚ |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nĐộc lập - Tự do - Hạnh phúc |\nSố: 12/QĐ-UBND |\n" + date,
	} {
		t.Run(name, func(t *testing.T) {
			p := headOf(text)
			require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
			require.Equal(t, "12/QĐ-UBND", p.Number.String())
			require.Equal(t, "An Phú", p.Place)
			require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
			require.Equal(t, "ngày 05 tháng 3 năm 2024", p.DateText)
			require.Equal(t, []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}, p.Motto)
			if name == "data in bars" {
				require.Len(t, p.Extra, 3)
			}
		})
	}
	require.Equal(t, "Thành phố An Phú", headOf("SỞ Y TẾ\nThành\nphố An Phú, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "Thành phố An Phú Đông", headOf("SỞ Y TẾ\nThành phố An\nPhú Đông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "Thành phố An Phú Đông", headOf("SỞ Y TẾ\nThành phố\nAn Phú Đông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "An Khê - Phú Đông", headOf("SỞ Y TẾ\nAn Khê -\nPhú Đông, ngày 05\ntháng 3 năm 2024").Place)
	require.Equal(t, "An Khê – Phú Đông", headOf("SỞ Y TẾ\nAn Khê – Phú\nĐông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "An Khê - Phú Đông", headOf("SỞ Y TẾ\nAn Khê\n- Phú Đông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "An Phú Đông", headOf("SỞ Y TẾ\nAn\nPhú Đông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "An Khê - Phú", headOf("SỞ Y TẾ\nAn\nKhê - Phú, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "TP. An Phú", headOf("SỞ Y TẾ\nTP.\nAn Phú, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, []string{"UBND TỈNH AN PHÚ", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"}, headOf("UBND TỈNH AN PHÚ\nSỞ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG\nAn Phú, ngày 05 tháng 3 năm 2024").Issuer.Path)
	require.Equal(t, "Phú Đông", headOf("SỞ Y TẾ\nAn Khê\nPhú Đông, ngày 05 tháng 3 năm 2024").Place)
	require.Equal(t, "Phú", headOf("Trang chủ\nPhú, ngày 05 tháng 3 năm 2024").Place)
}

func TestHeadOfYouth(t *testing.T) {
	require.Equal(t, []string{"ĐỘI TNTP HỒ CHÍ MINH", "LĐ TRƯỜNG THCS AN PHÚ"}, headOf("KẾ HOẠCH ĐẠI HỘI\nĐỘI TNTP HỒ CHÍ MINH\nLĐ TRƯỜNG THCS\nAN PHÚ\n").Issuer.Path)
	p := headOf("Kế hoạch đại hội\nĐOÀN TNCS HỒ CHÍ MINH\nBCH TRƯỜNG CAO ĐẲNG AN PHÚ\nSố: 12/KH-ĐTN\n")
	require.Equal(t, []string{"ĐOÀN TNCS HỒ CHÍ MINH", "BCH TRƯỜNG CAO ĐẲNG AN PHÚ"}, p.Issuer.Path)
	require.Empty(t, p.Motto)
	p = headOf("HỘI ĐỒNG ĐỘI XÃ LÂM SƠN\nĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS AN PHÚ\nSố: 12/KH-LĐ\n")
	require.Equal(t, []string{"HỘI ĐỒNG ĐỘI XÃ LÂM SƠN", "LIÊN ĐỘI THCS AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, []string{"ĐỘI TNTP HỒ CHÍ MINH"}, p.Motto)
}

func TestBlankNumberOfUnderscores(t *testing.T) {
	for _, line := range []string{"Số_____-KH/ĐU", "Số ____-KH/ĐU", "Số: ___-KH/ĐU"} {
		p := headOf("ĐẢNG ỦY XÃ AN PHÚ\n*\n" + line)
		require.Equal(t, "KH/ĐU", p.Number.Symbol, line)
		require.Empty(t, p.Number.Value, line)
		require.Empty(t, p.Extra, line)
	}
}

func TestBlankNumberBehindAGap(t *testing.T) {
	require.Equal(t, adminplan.Number{Symbol: "KH/LĐ", Style: adminplan.StyleParty}, headOf("LIÊN ĐỘI THCS AN PHÚ\nSố:    – KH/LĐ").Number)
}

func TestHeadWithoutItsBreaks(t *testing.T) {
	for name, text := range map[string]string{
		"rules between":     "SỞ Y TẾ ------- Số: 12/KH-SYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Hà Lâm, ngày 13 tháng 3 năm 2023 |",
		"nothing between":   "SỞ Y TẾ Số: 12/KH-SYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Lâm, ngày 13 tháng 3 năm 2023",
		"a row for each":    "| SỞ Y TẾ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |\n| Số: 12/KH-SYT | Hà Lâm, ngày 13 tháng 3 năm 2023 |",
		"all in one column": "SỞ Y TẾ Số: 12/KH-SYT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Lâm, ngày 13 tháng 3 năm 2023",
	} {
		t.Run(name, func(t *testing.T) {
			p := headOf(text)
			require.Equal(t, []string{"SỞ Y TẾ"}, p.Issuer.Path)
			require.Equal(t, "12/KH-SYT", p.Number.String())
			require.Equal(t, "Hà Lâm", p.Place)
			require.Equal(t, adminplan.DateOf(2023, 3, 13), p.Date)
			require.Len(t, p.Motto, 2)
			require.Empty(t, p.Extra)
		})
	}
	p := headOf("TỈNH ỦY HÀ LÂM * Số 12-KH/TU | ĐẢNG CỘNG SẢN VIỆT NAM Hà Lâm, ngày 13 tháng 3 năm 2023")
	require.Equal(t, []string{"TỈNH ỦY HÀ LÂM"}, p.Issuer.Path)
	require.Equal(t, "12-KH/TU", p.Number.String())
	require.Equal(t, []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}, p.Motto)
	require.Equal(t, "Hà Lâm", p.Place)

	p = headOf("ỦY BAN NHÂN DÂN XÃ HÀ LÂM Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Hà Lâm, ngày 13 tháng 3 năm 2023 |")
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN XÃ HÀ LÂM"}, p.Issuer.Path)
	require.Equal(t, "12/KH-UBND", p.Number.String())
	require.Equal(t, []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"}, p.Motto)
	require.Equal(t, "Hà Lâm", p.Place)
	require.Equal(t, adminplan.DateOf(2023, 3, 13), p.Date)
}

func TestNumberBehindTheNameOfTheKind(t *testing.T) {
	p := headOf("TỈNH ỦY AN PHÚ\nĐẢNG CỘNG SẢN VIỆT NAM\nKế hoạch số: 12-KH/TU An Phú, ngày 05 tháng 3 năm 2024\n")
	require.Equal(t, "12-KH/TU", p.Number.String())
	require.Equal(t, "An Phú", p.Place)
	require.Empty(t, p.Extra)
}

// A site that breaks the line behind "Số:" may lose the mark before the symbol as well.
func TestSymbolThatLostItsMark(t *testing.T) {
	p := headOf("UBND HUYỆN AN PHÚ\nTRƯỜNG TH AN SƠN\nSố:\nKH-THAS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Sơn, ngày 05 tháng 3 năm 2024")
	require.Equal(t, adminplan.Number{Symbol: "KH-THAS", Style: adminplan.StyleState}, p.Number)
	require.Equal(t, []string{"UBND HUYỆN AN PHÚ", "TRƯỜNG TH AN SƠN"}, p.Issuer.Path)
	require.Empty(t, p.Extra)
}

func TestNumberThatTheMottoParts(t *testing.T) {
	const head = "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n%s\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/KH-UBND\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	for above, want := range map[string]string{"Số:": "/KH-UBND", "Số: 12": "12/KH-UBND"} {
		p := planOf(t, fmt.Sprintf(head, above)+webTitle+webBody)
		require.Equal(t, want, p.Number.String())
		require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
		require.Len(t, p.Motto, 2)
		require.Empty(t, p.Extra)
	}

	p := planOf(t, "ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG ỦY XÃ LÂM SƠN\n*\nSố:\nĐẢNG CỘNG SẢN VIỆT NAM\n-KH/ĐU\nLâm Sơn, ngày     tháng 3 năm 2024\n"+webTitle+webBody)
	require.Equal(t, "KH/ĐU", p.Number.Symbol)
	require.Equal(t, adminplan.StyleParty, p.Number.Style)
	require.Equal(t, []string{"ĐẢNG BỘ TỈNH AN PHÚ", "ĐẢNG ỦY XÃ LÂM SƠN"}, p.Issuer.Path)
}
