package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An old font that was read as another has ị for ò and ơ for ô.
func TestHeadOfAMisreadFont(t *testing.T) {
	p := headOf("PHỊNG GD&ĐT AN PHÚ CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC AN SƠN Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-TH")
	require.Equal(t, []string{"PHỊNG GD&ĐT AN PHÚ", "TRƯỜNG TIỂU HỌC AN SƠN"}, p.Issuer.Path)
	require.Len(t, p.Motto, 2)
}

// A sentence with days in it, above the head, is no place and date of issue.
func TestDaysOfASentenceAboveTheHead(t *testing.T) {
	for _, s := range []string{"Trong hai ngày 20 và 21 tháng 8 năm 2023 xã mở hội trồng cây ở bãi bồi", "Sáng ngày 20 tháng 8 năm 2023 xã mở hội trồng cây ở bãi bồi"} {
		p := headOf(s + "\nUBND XÃ AN PHÚ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 02 tháng 8 năm 2023")
		require.Equal(t, "An Phú", p.Place, s)
		require.Equal(t, "ngày 02 tháng 8 năm 2023", p.DateText)
	}
}

// The capitals of old fonts were lost: the kind of the plan is in small letters with its title behind.
func TestKindInSmallLettersBelowTheMotto(t *testing.T) {
	const motto = "Cộng hoà xã hội chủ nghĩa việt nam\nĐộc lập - Tự do - Hạnh phúc\n"
	for _, between := range []string{"", "An Phú, ngày 5 tháng 3 năm 2024\n"} {
		p := planOf(t, "KH TRONG CAY BONG MAT\nBạn hãy tải về bản đầy đủ của trang này\n"+motto+between+"Kế hoạch trồng cây bóng mát năm học 2023 - 2024\ni. Tình hình\nSân trường : 2 cái\nNăm học 2023 - 2024 sân trường có những thuận lợi\nsau:\n- Đất đã được cải tạo.\n- Cây giống đã sẵn sàng.\n")
		require.Equal(t, "trồng cây bóng mát năm học 2023 - 2024", p.Title)
		require.Empty(t, p.Issuer.Path)
	}
	p := planOf(t, "Công đoàn Cộng hoà xã hội chủ nghĩa việt nam\nTrờng THCS An Sơn Độc lập Tự do Hạnh phúc\n***\nKế hoạch trồng cây bóng mát\nnăm học 2023 2024\nI.Tình hình\nSân trường có hai cái.\nII. Việc cần làm\n1. Đào hố:\n- Mỗi lớp hai hố.\n")
	require.Equal(t, "trồng cây bóng mát năm học 2023 2024", p.Title)
	require.Equal(t, []string{"Công đoàn Trờng THCS An Sơn"}, p.Issuer.Path)
	require.Len(t, p.Motto, 2)
	_, _, err := readText(t, motto+"Kế hoạch trồng cây bóng mát đã được xã thông qua\nCây sẽ được trồng ở sân trường.\nHọc sinh rất vui.\n")
	require.Error(t, err)
}

// The rows of both columns were joined with a blank.
func TestColumnsOfAUnionInOneLine(t *testing.T) {
	p := headOf("HUYỆN ĐOÀN AN PHÚ ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH ĐOÀN XÃ AN SƠN An Sơn, ngày 12 tháng 3 năm 2024\n***\nSố: 7-KH/ĐTN")
	require.Equal(t, []string{"HUYỆN ĐOÀN AN PHÚ", "BAN CHẤP HÀNH ĐOÀN XÃ AN SƠN"}, p.Issuer.Path)
	require.Equal(t, []string{"ĐOÀN TNCS HỒ CHÍ MINH"}, p.Motto)
	require.Equal(t, "An Sơn", p.Place)

	p = headOf("BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH\nSố: 7-KH/TWĐTN\n_______ An Phú, ngày 12 tháng 3 năm 2024")
	require.Equal(t, []string{"BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH"}, p.Issuer.Path)
	require.Equal(t, "An Phú", p.Place)
}

// The police name in brackets who drew the plan up.
func TestUnitInTheBracketsOfANumber(t *testing.T) {
	p := headOf("CÔNG AN TỈNH AN PHÚ\nCÔNG AN XÃ AN SƠN\nSố: 7/KH-CAX(TH)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Sơn, ngày 12 tháng 3 năm 2024")
	require.Equal(t, "7/KH-CAX(TH)", p.Number.String())
	require.Equal(t, []string{"CÔNG AN TỈNH AN PHÚ", "CÔNG AN XÃ AN SƠN"}, p.Issuer.Path)
	p = headOf("CÔNG AN TỈNH AN PHÚ\nSố: 7/KH-CAT (bản sao)")
	require.Equal(t, "7/KH-CAT", p.Number.String())
}

// The title begins with the kind in small letters, below a head whose number names a plan.
func TestTitleThatBeginsWithTheKind(t *testing.T) {
	const head = "ỦY BAN NHÂN DÂN\nXÃ TÂN KHÊ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Khê, ngày 05 tháng 3 năm 2026\n"
	const body = "Căn cứ nghị quyết của xã về cây xanh;\nỦy ban nhân dân xã ban hành kế hoạch trồng cây như sau:\nI. MỤC ĐÍCH\n1. Có bóng mát.\n2. Sạch đường.\nII. NỘI DUNG\n1. Đào hố.\n2. Tưới cây.\n"
	for _, title := range []string{"Kế hoạch trồng cây bên đường năm 2026", "Kế hoạch\nTrồng cây bên đường năm 2026", "Kế hoạch Trồng cây bên đường\nnăm 2026"} {
		p := planOf(t, head+title+"\n"+body)
		require.Contains(t, []string{"trồng cây bên đường năm 2026", "Trồng cây bên đường năm 2026"}, p.Title)
		require.Len(t, p.Bases, 1)
		require.Empty(t, p.Bases[0].Before)
	}
	p := planOf(t, head+"Kế hoạch này nói về cây xanh bên đường của xã.\n"+body)
	require.Empty(t, p.Title)
}

// The words with which a body issues its plan may be broken where the lines are.
func TestHeadlineAboveBrokenLines(t *testing.T) {
	const head = "Kế hoạch hội làng năm 2026\n\nMừng xuân mới, nhân dân trong làng cùng nhau mở hội ở sân đình, tổ văn nghệ xây dựng kế\nhoạch hội làng gồm những việc như\nsau:\n\n"
	p := planOf(t, head+"1. Mục đích, yêu cầu\n- Vui xuân lành mạnh.\n2. Thời gian\n- Ngày mùng mười.\n3. Địa điểm\n- Sân đình.\n")
	require.Equal(t, "hội làng năm 2026", p.Title)
}

// A page set the head, the kind and the title of a plan in one line, and the body below.
func TestHeadAndTitleInOneLine(t *testing.T) {
	const head = "ỦY BAN NHÂN DÂN XÃ TÂN KHÊ Số: 12/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tân Khê, ngày 05 tháng 3 năm 2026 KẾ HOẠCH "
	const body = "\nCăn cứ nghị quyết của xã về cây xanh;\nỦy ban nhân dân xã ban hành kế hoạch trồng cây như sau:\nI. MỤC ĐÍCH\n1. Có bóng mát.\n2. Sạch đường.\nII. NỘI DUNG\n1. Đào hố.\n2. Tưới cây.\n"
	for _, title := range []string{"TRỒNG CÂY BÊN ĐƯỜNG NĂM 2026", "Trồng cây bên đường năm 2026"} {
		p := planOf(t, head+title+body)
		require.Equal(t, title, p.Title)
		require.Equal(t, "12/KH-UBND", p.Number.String())
		require.Equal(t, "Tân Khê", p.Place)
		require.Equal(t, []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}, p.Issuer.Path)
		require.Len(t, p.Bases, 1)
	}
}

// A scanner misread the mark of the kind.
func TestMisreadKind(t *testing.T) {
	for _, kind := range []string{"KÉ HOẠCH", "KỂ HOẠCH", "KẺ HOẠCH", "KE HOẠCH"} {
		p := planOf(t, "ỦY BAN NHÂN DÂN\nXÃ TÂN KHÊ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Khê, ngày 05 tháng 3 năm 2026\n"+kind+"\nTrồng cây bên đường\nI. MỤC ĐÍCH\n1. Có bóng mát.\n2. Sạch đường.\nII. NỘI DUNG\n1. Đào hố.\n")
		require.Equal(t, "Trồng cây bên đường", p.Title)
		require.Equal(t, kind, p.KindName)
	}
}

// A plan without number, motto and bases stands below the menu of a page, its kind alone in a line above title and sections.
func TestKindAloneBelowAMenu(t *testing.T) {
	p := planOf(t, "Trang chủ > Văn bản\nNgày đăng: 05/03/2026\nKẾ HOẠCH\nTRỒNG CÂY BÊN ĐƯỜNG\nCỦA THÔN HẠ, XÃ TÂN KHÊ\nI. MỤC ĐÍCH\n1. Có bóng mát.\n2. Sạch đường.\nII. NỘI DUNG\n1. Đào hố.\n2. Tưới cây.\n")
	require.Equal(t, "TRỒNG CÂY BÊN ĐƯỜNG CỦA THÔN HẠ, XÃ TÂN KHÊ", p.Title)
	require.Len(t, p.Sections, 2)
}

// What follows the title shows nothing of a plan, but a whole head stands in the line above its kind.
func TestKindBelowAHeadInOneLine(t *testing.T) {
	const body = "\nKẾ HOẠCH\nTRỒNG CÂY BÊN ĐƯỜNG NĂM 2026\nNăm qua trời nắng gắt, nhiều cây bên đường bị khô héo, người đi đường thiếu bóng mát suốt cả mùa hè.\nVì thế nhân dân mong có thêm cây.\n"
	for _, head := range []string{
		"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ Số: 12/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tân Khê, ngày 05 tháng 3 năm 2026",
		"| ỦY BAN NHÂN DÂN XÃ TÂN KHÊ Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tân Khê, ngày 05 tháng 3 năm 2026 |\n|---|---|",
	} {
		p := planOf(t, head+body)
		require.Equal(t, "TRỒNG CÂY BÊN ĐƯỜNG NĂM 2026", p.Title)
		require.Equal(t, "12/KH-UBND", p.Number.String())
	}
}

func TestNumberLinesOfAMisreadWord(t *testing.T) {
	for s, want := range map[string]bool{"Sô: 12/QĐ-UBND": true, "So: 12/QĐ-UBND": true, "Sô: … /KH": true, "Sổ: theo dõi": false, "So: với năm trước": false} {
		require.Equal(t, want, isNumberLine(s), s)
	}
}
