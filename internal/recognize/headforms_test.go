package recognize

import (
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
	require.False(t, isMotto("Độc lập tự chủ trong sản xuất"))
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
