package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/meaning"
)

// What a citation has of a text is a number to reach or a time of the work for nobody, whether the citations are read first or not.
func TestCitationsTakeNothing(t *testing.T) {
	pieces := []string{
		"Quyết định số ", "Kết luận ", "số ", "số: ", "35/QĐ-UBND", "21-KL/TW", "90 – CV/ĐĐ", "30/2020/NĐ-CP", "18-2001/CT-TTg", "298 KH/TWĐTN", "05", " - ", "–", "/", ",", ", ", ". ", "; ", ": ", "\n", " (", ") ", "“", "”",
		" ngày 22/10/2031", " ngày 5/9/31", " ngày 22-10-2031", " ngày 05.9.2031", " ngày 05 – 9 – 2031", " ngày 5 tháng 9 năm 2031", " ngày 5 tháng 9/2031", " ngày 5/9 năm 2031", " Ngày 5/9/2031", "ngày ", "tháng 6 ", "năm 2031", " đạt 95%", " phấn đấu", " xã", " hộ", " lớp", "%",
		" trước", " từ", " đến", " trong", " hằng năm", " hằng tháng", " của Bộ Chính trị", " của UBND tỉnh", " về trồng cây", " về việc thực hiện ", " thực hiện ", " khóa XII", "báo cáo UBND xã", "Luật Đất đai", "và ", "12 ", "trên ", "đến năm ",
	}
	rapid.Check(t, func(t *rapid.T) {
		s := ""
		for _, piece := range rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 16).Draw(t, "pieces") {
			s += piece
		}
		var text meaning.Text
		text.Set(s)
		text.References(new(meaning.Room))
		require.Equal(t, meaning.Timings(s), text.Timings(), s)
		require.Equal(t, meaning.Indicators(s), text.Indicators(), s)
		require.Equal(t, meaning.Reports(s), text.Reports(), s)
	})
}
