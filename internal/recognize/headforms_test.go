package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A page names itself above the head: "Đội thiếu niên", "Kế hoạch tháng 3 năm 2024". Neither is of the issuer.
func TestHeadlineAboveTheIssuer(t *testing.T) {
	for _, above := range []string{"Chăm cây xanh\nKế hoạch tháng 3 năm 2024\n", "Đội cây xanh\nKế hoạch tháng 3 năm 2024\n"} {
		p := planOf(t, above+"PHÒNG XÂY DỰNG HUYỆN AN PHÚ\nTRƯỜNG TIỂU HỌC AN SƠN\nKẾ HOẠCH CHĂM CÂY\n"+plainBody)
		require.Equal(t, []string{"PHÒNG XÂY DỰNG HUYỆN AN PHÚ", "TRƯỜNG TIỂU HỌC AN SƠN"}, p.Issuer.Path, above)
		require.Equal(t, "CHĂM CÂY", p.Title)
		require.NotEmpty(t, p.Extra)
	}
	p := planOf(t, "06/3/2024 00:00\n\nKẾ HOẠCH CHĂM CÂY THÁNG 3\n\nKẾ HOẠCH CHĂM CÂY THÁNG 3/2024\n"+plainBody)
	require.Empty(t, p.Issuer.Path)
	require.Equal(t, "CHĂM CÂY THÁNG 3/2024", p.Title)
	// The name of a body goes on with these words.
	p = planOf(t, "UBND HUYỆN AN PHÚ\nPHÒNG TÀI CHÍNH -\nKẾ HOẠCH\nSố: 12/KH-TCKH\n"+webTitle+plainBody)
	require.Equal(t, []string{"UBND HUYỆN AN PHÚ", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"}, p.Issuer.Path)
}

// The second line of the motto is printed with and without blanks about its dashes, and stands behind a name where the columns of a page were joined.
func TestMottoWithoutBlanks(t *testing.T) {
	for _, motto := range []string{"Độc lập-Tự do-Hạnh phúc.", "Độc lập –Tự do-Hạnh phúc", "Độc lập- Tự do- Hạnh phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"} {
		p := headOf("UBND HUYỆN AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TH AN SƠN " + motto + "\nSố: 12/KH-TH")
		require.Equal(t, []string{"UBND HUYỆN AN PHÚ", "TRƯỜNG TH AN SƠN"}, p.Issuer.Path, motto)
		require.Equal(t, []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto}, p.Motto)
		require.Empty(t, p.Extra)
	}
	for _, motto := range []string{"Độc lập Tự do Hạnh phúc", "Độc lập. Tự do. Hạnh phúc", "Độc lập • Tự do • Hạnh phúc", "Độc lập _ Tự do _ Hạnh phúc"} {
		p := headOf("TRƯỜNG TH AN SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + motto + "\nSố: 12/KH-TH")
		require.Equal(t, []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto}, p.Motto)
		require.Empty(t, p.Extra)
	}
	require.False(t, isMotto("Độc lập tự chủ trong sản xuất"))
	require.False(t, isMotto("Độc lập, tự do tham gia, vì nhân dân hạnh phúc và ấm no"))
}

func TestStandingBoardInTheLineOfItsCommittee(t *testing.T) {
	p := headOf("ỦY BAN MTTQ VIỆT NAM XÃ AN SƠN BAN THƯỜNG TRỰC Số: 16/KH-MTTQ-BTT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Sơn, ngày 05 tháng 3 năm 2024")
	require.Equal(t, []string{"ỦY BAN MTTQ VIỆT NAM XÃ AN SƠN", "BAN THƯỜNG TRỰC"}, p.Issuer.Path)
}

// A page that lost its breaks has the rows of both columns of the head in one line.
func TestRowsOfTheHeadInOneLine(t *testing.T) {
	p := headOf("Công đoàn huyện An Phú CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM CĐCS Trường THCS An Sơn Độc lập – Tự do – Hạnh phúc -------- Số: 09/KH-CĐCS An Sơn, ngày 04 tháng 3 năm 2024.")
	require.Equal(t, []string{"Công đoàn huyện An Phú", "CĐCS Trường THCS An Sơn"}, p.Issuer.Path)
	require.Equal(t, "09/KH-CĐCS", p.Number.String())
	require.Equal(t, "An Sơn", p.Place)
	require.Len(t, p.Motto, 2)
	require.Empty(t, p.Extra)
}

// A site may join the lines of the head with a blank or with nothing between, or leave out the blank within a name.
func TestBodiesOfTheHeadInOneLine(t *testing.T) {
	for left, want := range map[string][]string{
		"ĐỘI TNTP HỒ CHÍ MINHLIÊN ĐỘI TRƯỜNG TH AN SƠN": {"ĐỘI TNTP HỒ CHÍ MINH", "LIÊN ĐỘI TRƯỜNG TH AN SƠN"},
		"PHÒNG GD&ĐT AN PHÚTRƯỜNG MẦM NON AN SƠN":       {"PHÒNG GD&ĐT AN PHÚ", "TRƯỜNG MẦM NON AN SƠN"},
		"SỞ GD&ĐT AN PHÚ TRƯỜNG THPT CHUYÊN\nAN SƠN":    {"SỞ GD&ĐT AN PHÚ", "TRƯỜNG THPT CHUYÊN AN SƠN"},
		"UBND HUYỆN AN PHÚ TRƯỜNG TIỂU HỌC AN SƠN":      {"UBND HUYỆN AN PHÚ", "TRƯỜNG TIỂU HỌC AN SƠN"},
		"PHÒNG GD-ĐT AN PHÚ\nTRƯỜNGMN AN SƠN":           {"PHÒNG GD-ĐT AN PHÚ", "TRƯỜNGMN AN SƠN"},
		"ỦY BAN NHÂN DÂN XÃ TRƯỜNG SƠN":                 {"ỦY BAN NHÂN DÂN XÃ TRƯỜNG SƠN"},
		"CÔNG ĐOÀN TRƯỜNG TH AN SƠN":                    {"CÔNG ĐOÀN TRƯỜNG TH AN SƠN"},
		"BCH CÔNG ĐOÀN TRƯỜNG THCS AN SƠN":              {"BCH CÔNG ĐOÀN TRƯỜNG THCS AN SƠN"},
		"TỈNH ĐOÀN AN PHÚ\nBCH ĐOÀN TRƯỜNG THPT AN SƠN": {"TỈNH ĐOÀN AN PHÚ", "BCH ĐOÀN TRƯỜNG THPT AN SƠN"},
		"ỦY BAN HỘI TRƯỜNG THPT AN SƠN":                 {"ỦY BAN HỘI TRƯỜNG THPT AN SƠN"},
		"TỔ NGỮ VĂN TRƯỜNG THCS AN SƠN":                 {"TỔ NGỮ VĂN TRƯỜNG THCS AN SƠN"},

		// with a blank between, one is known to be under the other
		"LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN PHÚ CĐCS TRƯỜNG MẦM NON AN SƠN":  {"LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN PHÚ", "CĐCS TRƯỜNG MẦM NON AN SƠN"},
		"TRƯỜNG THPT AN SƠN HỘI KHUYẾN HỌC":                           {"TRƯỜNG THPT AN SƠN", "HỘI KHUYẾN HỌC"},
		"TRƯỜNG THCS AN SƠN CHI BỘ":                                   {"TRƯỜNG THCS AN SƠN", "CHI BỘ"},
		"ĐẢNG BỘ XÃ AN PHÚ CHI BỘ TRƯỜNG TH AN SƠN":                   {"ĐẢNG BỘ XÃ AN PHÚ", "CHI BỘ TRƯỜNG TH AN SƠN"},
		"HỘI ĐỒNG ĐỘI XÃ AN PHÚ LIÊN ĐỘI TRƯỜNG TH AN SƠN":            {"HỘI ĐỒNG ĐỘI XÃ AN PHÚ", "LIÊN ĐỘI TRƯỜNG TH AN SƠN"},
		"CÔNG TY ĐIỆN LỰC AN PHÚ\nĐIỆN LỰC AN SƠN":                    {"CÔNG TY ĐIỆN LỰC AN PHÚ", "ĐIỆN LỰC AN SƠN"},
		"TỔNG CÔNG TY\nĐIỆN LỰC AN PHÚ\nĐIỆN LỰC AN SƠN":              {"TỔNG CÔNG TY ĐIỆN LỰC AN PHÚ", "ĐIỆN LỰC AN SƠN"},
		"TRUNG ĐOÀN 9\nTIỂU ĐOÀN 3":                                   {"TRUNG ĐOÀN 9", "TIỂU ĐOÀN 3"},
		"ỦY BAN NHÂN DÂN TỈNH AN PHÚ SỞ Y TẾ TRUNG TÂM Y TẾ AN SƠN":   {"ỦY BAN NHÂN DÂN TỈNH AN PHÚ", "SỞ Y TẾ", "TRUNG TÂM Y TẾ AN SƠN"},
		"TÒA ÁN NHÂN DÂN TỈNH AN PHÚ TÒA ÁN NHÂN DÂN KHU VỰC 3":       {"TÒA ÁN NHÂN DÂN TỈNH AN PHÚ", "TÒA ÁN NHÂN DÂN KHU VỰC 3"},
		"BỘ CÔNG AN CÔNG AN TỈNH AN PHÚ CÔNG AN XÃ AN SƠN":            {"BỘ CÔNG AN", "CÔNG AN TỈNH AN PHÚ", "CÔNG AN XÃ AN SƠN"},
		"SỞ Y TẾ AN PHÚ BVĐK AN SƠN":                                  {"SỞ Y TẾ AN PHÚ", "BVĐK AN SƠN"},
		"TRUNG TÂM Y TẾ AN PHÚ TRẠM Y TẾ XÃ AN SƠN":                   {"TRUNG TÂM Y TẾ AN PHÚ", "TRẠM Y TẾ XÃ AN SƠN"},
		"PGD&ĐT AN PHÚ TRƯỜNG TH AN SƠN":                              {"PGD&ĐT AN PHÚ", "TRƯỜNG TH AN SƠN"},
		"ĐẠI HỌC AN PHÚ TRƯỜNG ĐẠI HỌC SƯ PHẠM":                       {"ĐẠI HỌC AN PHÚ", "TRƯỜNG ĐẠI HỌC SƯ PHẠM"},
		"TRƯỜNG ĐẠI HỌC AN PHÚ KHOA NGOẠI NGỮ":                        {"TRƯỜNG ĐẠI HỌC AN PHÚ", "KHOA NGOẠI NGỮ"},
		"TRƯỜNG ĐẠI HỌC BÁCH KHOA AN PHÚ":                             {"TRƯỜNG ĐẠI HỌC BÁCH KHOA AN PHÚ"},
		"TRƯỜNG ĐẠI HỌC Y KHOA AN PHÚ":                                {"TRƯỜNG ĐẠI HỌC Y KHOA AN PHÚ"},
		"TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN":                            {"TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN"},
		"TRƯỜNG THPT AN SƠN TỔ TOÁN - TIN":                            {"TRƯỜNG THPT AN SƠN", "TỔ TOÁN - TIN"},
		"HỘI CCB HUYỆN AN PHÚ HỘI CCB XÃ AN SƠN":                      {"HỘI CCB HUYỆN AN PHÚ", "HỘI CCB XÃ AN SƠN"},
		"HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM BAN THƯỜNG VỤ TỈNH AN PHÚ":     {"HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "BAN THƯỜNG VỤ TỈNH AN PHÚ"},
		"HUYỆN ĐOÀN AN PHÚ XÃ ĐOÀN AN SƠN":                            {"HUYỆN ĐOÀN AN PHÚ", "XÃ ĐOÀN AN SƠN"},
		"ĐOÀN XÃ AN PHÚ CHI ĐOÀN TRƯỜNG TIỂU HỌC AN SƠN":              {"ĐOÀN XÃ AN PHÚ", "CHI ĐOÀN TRƯỜNG TIỂU HỌC AN SƠN"},
		"BHXH TỈNH AN PHÚ BHXH HUYỆN AN SƠN":                          {"BHXH TỈNH AN PHÚ", "BHXH HUYỆN AN SƠN"},
		"NGÂN HÀNG CHÍNH SÁCH XÃ HỘI CHI NHÁNH TỈNH AN PHÚ":           {"NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "CHI NHÁNH TỈNH AN PHÚ"},
		"TỔNG CỤC THUẾ CỤC THUẾ TỈNH AN PHÚ":                          {"TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH AN PHÚ"},
		"CỤC THUẾ TỈNH AN PHÚ CHI CỤC THUẾ AN SƠN":                    {"CỤC THUẾ TỈNH AN PHÚ", "CHI CỤC THUẾ AN SƠN"},
		"TỔNG CÔNG TY AN PHÚ CÔNG TY CỔ PHẦN AN SƠN":                  {"TỔNG CÔNG TY AN PHÚ", "CÔNG TY CỔ PHẦN AN SƠN"},
		"TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM TỔNG CÔNG TY ĐIỆN LỰC AN PHÚ":     {"TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", "TỔNG CÔNG TY ĐIỆN LỰC AN PHÚ"},
		"VKSND TỈNH AN PHÚ VIỆN KIỂM SÁT NHÂN DÂN HUYỆN AN SƠN":       {"VKSND TỈNH AN PHÚ", "VIỆN KIỂM SÁT NHÂN DÂN HUYỆN AN SƠN"},
		"TAND TỈNH AN PHÚ TAND HUYỆN AN SƠN":                          {"TAND TỈNH AN PHÚ", "TAND HUYỆN AN SƠN"},
		"CÔNG AN HUYỆN AN PHÚ CÔNG AN XÃ AN SƠN":                      {"CÔNG AN HUYỆN AN PHÚ", "CÔNG AN XÃ AN SƠN"},
		"BAN CHQS HUYỆN AN PHÚ BAN CHQS XÃ AN SƠN":                    {"BAN CHQS HUYỆN AN PHÚ", "BAN CHQS XÃ AN SƠN"},
		"TỔNG CÔNG TY TRỒNG RỪNG - CÔNG TY CỔ PHẦN":                   {"TỔNG CÔNG TY TRỒNG RỪNG - CÔNG TY CỔ PHẦN"},
		"TRƯỜNG ĐẠI HỌC CÔNG ĐOÀN":                                    {"TRƯỜNG ĐẠI HỌC CÔNG ĐOÀN"},
		"UBND THÀNH PHỐ AN PHÒNG":                                     {"UBND THÀNH PHỐ AN PHÒNG"},
		"TRƯỜNG CÔNG ĐOÀN AN SƠN":                                     {"TRƯỜNG CÔNG ĐOÀN AN SƠN"},
		"HỘI CTĐ HUYỆN AN PHÚ\nCHI HỘI CHỮ THẬP ĐỎ\nTRƯỜNG TH AN SƠN": {"HỘI CTĐ HUYỆN AN PHÚ", "CHI HỘI CHỮ THẬP ĐỎ TRƯỜNG TH AN SƠN"},
		"ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ\nTRƯỜNG TH AN SƠN":                 {"ĐẢNG BỘ XÃ AN PHÚ", "CHI BỘ TRƯỜNG TH AN SƠN"},
	} {
		p := headOf(left + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-TH")
		require.Equal(t, want, p.Issuer.Path)
	}
}

func TestKindBehindTheDate(t *testing.T) {
	for _, kind := range []string{"KẾ HOẠCH", "DỰ THẢO KẾ HOẠCH", "(DỰ THẢO) KẾ HOẠCH"} {
		p := planOf(t, "SỞ XÂY DỰNG AN PHÚ\nSố: 12/KH-SXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Phú, ngày 05 tháng 3 năm 2024 "+kind+"\nTrồng cây xanh năm 2024\n"+webBody)
		require.Equal(t, "Trồng cây xanh năm 2024", p.Title)
		require.Equal(t, "An Phú", p.Place)
		require.Equal(t, "ngày 05 tháng 3 năm 2024", p.DateText)
		require.Equal(t, []string{"SỞ XÂY DỰNG AN PHÚ"}, p.Issuer.Path)
	}
	p := planOf(t, webHead+webTitle+"I. NỘI DUNG\n1. Trồng cây trước ngày 05 tháng 3 năm 2024 theo KẾ HOẠCH\n2. Ươm cây.\n")
	require.Len(t, p.Sections[0].Items, 2)
}

// What a site shows of a document above it names no issuer, though it has lines in capitals.
func TestPreviewAboveAPlanWithoutIssuer(t *testing.T) {
	p := planOf(t, "I.YÊU CẦU:\n- Biết chăm sóc cây xanh của trường mình.\nII. NỘI DUNG HOẠT ĐỘNG:\n1.Nội dung:\n- Tưới cây.\nCHỦ ĐIỂM THÁNG 3+4\nKẾ HOẠCH CHĂM CÂY XANH\n"+plainBody)
	require.Empty(t, p.Issuer.Path)
	require.Equal(t, "CHĂM CÂY XANH", p.Title)
	require.Len(t, p.Extra, 6)
}

// Where the kind line was lost a title may have the words of a section in it.
func TestLostTitleWithTheWordsOfASection(t *testing.T) {
	for _, title := range []string{"THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG VỀ TRỒNG RỪNG NGẬP MẶN TỈNH AN PHÚ GIAI ĐOẠN 2021-2030", "NỘI DUNG, GIẢI PHÁP CHĂM SÓC VÀ BẢO VỆ CÂY XANH ĐÔ THỊ TRÊN ĐỊA BÀN TỈNH AN PHÚ"} {
		p := planOf(t, webHead+title+"\nGiữ đất và giữ đê cho các huyện ven biển của tỉnh.\na) Mục tiêu 1: Trồng một trăm héc ta.\n- Trồng ven đê.\nb) Mục tiêu 2: Giữ rừng.\n")
		require.Equal(t, title, p.Title)
	}
	p := planOf(t, webHead+"MỤC ĐÍCH, YÊU CẦU\n1. Giữ đất và giữ đê cho các huyện ven biển.\nNỘI DUNG\n1. Trồng rừng.\n")
	require.Empty(t, p.Title)
}

// Papers of the Student Association bear its name in the right column, behind the number where the left one comes first; a name of a committee that
// says of which association it is and not where goes on with the school below.
func TestHeadsOfUnionsAndAssociations(t *testing.T) {
	for _, c := range []struct {
		head, motto string
		path        []string
	}{
		{"HỘI SINH VIÊN VIỆT NAM TỈNH AN PHÚ\nBCH HỘI SINH VIÊN VIỆT NAM\nTRƯỜNG ĐẠI HỌC AN SƠN\n***\nSố: 12-KH/HSV\nHỘI SINH VIÊN VIỆT NAM", "HỘI SINH VIÊN VIỆT NAM",
			[]string{"HỘI SINH VIÊN VIỆT NAM TỈNH AN PHÚ", "BCH HỘI SINH VIÊN VIỆT NAM TRƯỜNG ĐẠI HỌC AN SƠN"}},
		{"HỘI SINH VIÊN VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\n***\nSố: 12-KH/HSV", "", []string{"HỘI SINH VIÊN VIỆT NAM", "BAN CHẤP HÀNH TRUNG ƯƠNG"}},
		{"TỈNH ĐOÀN AN PHÚ\nĐOÀN TNCS HỒ CHI MINH\nBCH ĐOÀN HUYỆN AN SƠN\nSố: 12-KH/ĐTN", "ĐOÀN TNCS HỒ CHI MINH", []string{"TỈNH ĐOÀN AN PHÚ", "BCH ĐOÀN HUYỆN AN SƠN"}},
		{"ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TRƯỜNG ĐẠI HỌC AN SƠN\n‾‾‾‾‾‾‾‾\nLCĐ khoa Lâm nghiệp", "", []string{"ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN TRƯỜNG ĐẠI HỌC AN SƠN", "LCĐ khoa Lâm nghiệp"}},
		{"CĐVC TỈNH AN PHÚ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCĐCS SỞ XÂY DỰNG AN PHÚ\nSố: 12/KH-CĐCS", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", []string{"CĐVC TỈNH AN PHÚ", "CĐCS SỞ XÂY DỰNG AN PHÚ"}},
		// letters lost or misread where a site took the text out of a file
		{"PHỊNG GD&ĐT AN PHÚ\nCỘNG HỒ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS AN SƠN\nSố: 12/KH-THCS", "CỘNG HỒ XÃ HỘI CHỦ NGHĨA VIỆT NAM", []string{"PHỊNG GD&ĐT AN PHÚ", "TRƯỜNG THCS AN SƠN"}},
		{"Phòng GD&ĐT an phú\nTrờng THCS an sơn\nCộng hoà xã hội chủ nghĩa việt nam\nSố: 12/KH-THCS", "Cộng hoà xã hội chủ nghĩa việt nam", []string{"Phòng GD&ĐT an phú", "Trờng THCS an sơn"}},
	} {
		p := headOf(c.head + "\nAn Phú, ngày 05 tháng 3 năm 2024")
		require.Equal(t, c.path, p.Issuer.Path)
		require.Equal(t, c.motto, strings.Join(p.Motto, "|"))
		require.Equal(t, "An Phú", p.Place)
	}
}

func TestUnionMottoInANarrowColumn(t *testing.T) {
	p := headOf("TỈNH ĐOÀN AN PHÚ\nBCH ĐOÀN HUYỆN\nAN SƠN\n***\nSố: 12-KH/ĐTN\nĐOÀN\nTNCS HỒ CHÍ MINH\nAn\nSơn, ngày 05 tháng 3 năm 2024")
	require.Equal(t, []string{"TỈNH ĐOÀN AN PHÚ", "BCH ĐOÀN HUYỆN AN SƠN"}, p.Issuer.Path)
	require.Equal(t, []string{"ĐOÀN TNCS HỒ CHÍ MINH"}, p.Motto)
}

// The banner of a site greets its readers or a day in capitals, and names no issuer.
func TestBannerOfASite(t *testing.T) {
	for _, banner := range []string{"CHÀO MỪNG ĐẾN VỚI TRANG THÔNG TIN CỦA NHÀ TRƯỜNG", "NHIỆT LIỆT CHÀO MỪNG QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"} {
		p := planOf(t, banner+"\nKế hoạch trồng rừng ngập mặn năm 2024\nThực hiện Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp. Ban Quản lý rừng ban hành kế hoạch với các nội dung sau:\n"+plainBody)
		require.Empty(t, p.Issuer.Path)
		require.Empty(t, p.Motto)
		require.Equal(t, banner, p.Extra[0].Text)
		require.Equal(t, "trồng rừng ngập mặn năm 2024", p.Title)
	}
}

// The mark over the first letter is missed at times, and the number of a page or file is no year of the title.
func TestTitleBelowAMisspelledKind(t *testing.T) {
	p := planOf(t, webHead+"KÊ HOẠCH\n\nTRỒNG RỪNG NGẬP MẶN\nNĂM 2024\n"+webBody)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
	require.Equal(t, "KÊ HOẠCH", p.KindName)
	p = planOf(t, "Kế hoạch trồng rừng ngập mặn năm 2024\n\n40924.2\n\nCăn cứ Công văn số 12/SNN ngày 05/3/2024 của Sở Nông nghiệp;\nBan Quản lý rừng xây dựng kế hoạch như sau:\n"+plainBody)
	require.Equal(t, "trồng rừng ngập mặn năm 2024", p.Title)
}

func TestOverlinesAreNoPartOfTheTitle(t *testing.T) {
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\nở các xã ven biển\n‾‾‾‾‾‾‾‾‾‾‾‾\n"+webBody)
	require.Equal(t, "Trồng rừng ngập mặn ở các xã ven biển", p.Title)
}

// Pages break their lines where their source did, in the middle of the kind too.
func TestKindBrokenBeforeTheTitle(t *testing.T) {
	p := planOf(t, webHead+"KẾ\nHOẠCH TRỒNG RỪNG NGẬP MẶN\nNĂM 2024\n"+webBody)
	require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
}

func TestNumbersWhoseSlashIsABlankOrADash(t *testing.T) {
	for printed, symbol := range map[string]string{
		"Số 12 KH - QLR": "KH-QLR", "Số: 12 KH-QLR": "KH-QLR", "Số: 12 KH- QLR": "KH-QLR", "Số: 12-KH-QLR": "KH-QLR", "Số: 12-KH - QLR": "KH-QLR",
		"Số: 12 KH": "KH", "Số: 12 KH/QLR": "KH/QLR", "Số: 12KH/QLR": "KH/QLR", "Số: 12.KH/QLR": "KH/QLR", "Số: 12KH-QLR": "KH-QLR",
		"Số12/KH-QLR": "KH-QLR", `Số: 12\KH-QLR`: "KH-QLR", `Số: 12 \ KH-QLR`: "KH-QLR",
	} {
		p := headOf("BAN QUẢN LÝ RỪNG AN SƠN\n" + printed)
		require.Equal(t, []string{"BAN QUẢN LÝ RỪNG AN SƠN"}, p.Issuer.Path, printed)
		require.Equal(t, "12", p.Number.Value, printed)
		require.Equal(t, symbol, p.Number.Symbol, printed)
	}
}

func TestBodiesByTheirAbbreviations(t *testing.T) {
	for _, path := range [][]string{
		{"SYT AN PHÚ", "TTYT AN SƠN"}, {"SGDĐT AN PHÚ", "TT GDTX AN SƠN"}, {"SGD&ĐT AN PHÚ", "TRƯỜNG THPT AN SƠN"}, {"PGDĐT AN SƠN", "TRƯỜNG THCS AN HÒA"},
		{"CÔNG ĐOÀN NGÀNH GIÁO DỤC", "CĐ TRƯỜNG THPT AN SƠN"}, {"NHCSXH TỈNH AN PHÚ", "PHÒNG GIAO DỊCH AN SƠN"}, {"SỞ Y TẾ AN PHÚ", "TT Y TẾ AN SƠN"},
		{"CĐGD HUYỆN AN PHÚ", "CĐCS TRƯỜNG MN AN SƠN"}, {"CĐ PHÒNG GD&ĐT AN PHÚ", "CĐCS TRƯỜNG MN AN SƠN"}, {"CÔNG ĐÒAN TTGDTX AN PHÚ", "BAN THANH TRA NHÂN DÂN"}, {"TỈNH ĐÒAN AN PHÚ", "ĐÒAN TRƯỜNG THPT AN SƠN"},
		{"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "NHNN CHI NHÁNH KHU VỰC 9"}, {"LIÊN MINH HTX AN PHÚ", "HTX AN SƠN"}, {"EVN AN PHÚ", "NHÀ MÁY ĐIỆN AN SƠN"}, {"TCT CÂY XANH AN PHÚ", "CTCP CÂY XANH AN SƠN"}, {"KBNN TỈNH AN PHÚ", "KBNN AN SƠN"}, {"HND XÃ AN PHÚ", "CHI HỘI THÔN AN SƠN"},
		{"TRƯỜNG: THCS AN HÒA", "TỔ: Khoa học tự nhiên"}, {"TRƯỜNG THCS AN HÒA", "Tổ: Toán - Lý"},
	} {
		require.Equal(t, path, headOf(strings.Join(path, "\n")+"\nSố: 12/KH-QLR").Issuer.Path)
	}
}

func TestBasesWithoutEndMarksBelowTheTitle(t *testing.T) {
	p := planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\nCăn cứ vào Luật Lâm nghiệp\nCăn cứ vào tình hình thực tế của xã\nNay Ban Quản lý rừng lập kế hoạch như sau:\n"+plainBody)
	require.Equal(t, "Trồng rừng ngập mặn", p.Title)
	require.Len(t, p.Bases, 2)
	p = planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\n-Căn cứ Luật Lâm nghiệp\n-Căn cứ tình hình thực tế của xã\nNay Ban Quản lý rừng lập kế hoạch như sau:\n"+plainBody)
	require.Equal(t, "Trồng rừng ngập mặn", p.Title)
	require.Len(t, p.Bases, 2)
	p = planOf(t, webHead+"KẾ HOẠCH\nTrồng rừng ngập mặn\ncăn cứ Luật Lâm nghiệp;\ncăn cứ tình hình thực tế của xã;\nNay Ban Quản lý rừng lập kế hoạch như sau:\n"+plainBody)
	require.Equal(t, "Trồng rừng ngập mặn", p.Title)
	require.Len(t, p.Bases, 2)
}

// What stands left of the motto in its line names a body, whatever it begins with.
func TestBodyBesideTheMotto(t *testing.T) {
	const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	for _, body := range []string{"CLC TỈNH AN PHÚ", "VƯỜN ƯƠM AN PHÚ", "XYZ"} {
		p := headOf(body + "                    " + motto + "\nTRƯỜNG MN AN SƠN                  Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-MN          An Sơn, ngày 05 tháng 3 năm 2024")
		require.Equal(t, []string{body, "TRƯỜNG MN AN SƠN"}, p.Issuer.Path)
		require.Empty(t, p.Extra)
	}
	p := headOf("Hội thi kỷ niệm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam\nTRƯỜNG MN AN SƠN\n" + motto + "\nSố: 12/KH-MN")
	require.Equal(t, []string{motto}, p.Motto)
	p = headOf("Trang nhất                    " + motto + "\nTRƯỜNG MN AN SƠN                  Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-MN")
	require.Equal(t, []string{"TRƯỜNG MN AN SƠN"}, p.Issuer.Path)
}

// Typing errors in the first line of the motto leave its end.
func TestMottoWithTypingErrors(t *testing.T) {
	for _, motto := range []string{"CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XẢ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÓA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"} {
		p := headOf("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n" + motto + "\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND")
		require.Equal(t, []string{"ỦY BAN NHÂN DÂN XÃ AN PHÚ"}, p.Issuer.Path)
		require.Equal(t, []string{motto, "Độc lập - Tự do - Hạnh phúc"}, p.Motto)
		require.Empty(t, p.Extra)
	}
	require.False(t, isMotto("CÔNG TY XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
}

// A converter set the head in one row of a table and joined the lines of each cell with blanks.
func TestHeadInOneRowOfATable(t *testing.T) {
	for _, head := range []string{
		"| ỦY BAN NHÂN DÂN XÃ TÂN KHÊ Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tân Khê, ngày 05 tháng 3 năm 2026 |\n| --- | --- |",
		"| ỦY BAN NHÂN DÂN XÃ TÂN KHÊ ------- Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Tân Khê, ngày 05 tháng 3 năm 2026 |\n|---|---|",
	} {
		p := planOf(t, head+"\nKẾ HOẠCH\nTrồng cây năm 2026\nI. MỤC ĐÍCH\n1. Trồng cây.\n2. Tưới cây.\nII. NỘI DUNG\n1. Đào hố.\n2. Mua cây.\n")
		require.Equal(t, []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}, p.Issuer.Path)
		require.Equal(t, "12/KH-UBND", p.Number.String())
		require.Equal(t, "Tân Khê", p.Place)
		require.Equal(t, "2026-03-05", p.Date.String())
		require.Len(t, p.Motto, 2)
	}
}

// Who is addressed stands below the word, and is no item of a list.
func TestAddresseeOnALineOfItsOwn(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Kính gửi:\n\nBan giám hiệu trường Tiểu học An Sơn.\n\n- "+webBody)
	require.Len(t, p.Address, 1)
	require.Contains(t, p.Address[0].Name, "Ban giám hiệu trường Tiểu học An Sơn")
	require.Empty(t, p.Bases[0].Before)
}
