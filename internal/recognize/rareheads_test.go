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
