package meaning_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// What is read no further than some bytes ends between two letters.
func TestBoundsCutNoLetters(t *testing.T) {
	for pad := range 4 {
		words := strings.Repeat("x", pad) + strings.Repeat(" quyền ở ấp", 200)
		for _, text := range []string{
			"Căn cứ Nghị định số 5/2020/NĐ-CP của Chính phủ về " + words + ";",
			"Căn cứ Nghị định số 5/2020/NĐ-CP của Ủy ban nhân dân" + words + ";",
			"Luật An ninh được Quốc hội khóa XV, tại kỳ họp" + words,
			"Sau khi có ý kiến" + words,
			"Báo cáo kết quả về Ủy ban nhân dân" + words + " trước ngày 5/3/2026.",
		} {
			for _, ref := range meaning.References(text) {
				require.True(t, utf8.ValidString(ref.Text) && utf8.ValidString(ref.Title) && utf8.ValidString(ref.Issuer), text[:60])
			}
			for _, one := range meaning.Timings(text) {
				require.True(t, utf8.ValidString(one.Text), text[:60])
			}
			for _, one := range meaning.OrgList(text) {
				require.True(t, utf8.ValidString(one.Name), text[:60])
			}
		}
	}
}

// Units that ask one another without end are no reason to go as deep as a stack cannot.
func TestManyUnitsAskOneAnother(t *testing.T) {
	ref, _, ok := meaning.Unit("UBND tỉnh yêu cầu UBND xã giao Phòng Kinh tế: Rà soát")
	require.True(t, ok)
	require.Equal(t, "Phòng Kinh tế", ref.Name)
	_, _, ok = meaning.Unit(strings.Repeat("UBND xã giao ", 1_000_000))
	require.True(t, ok)
}

// A comma that ends the words in which an opener is looked behind has its blank beyond them.
func TestCommaAtTheBound(t *testing.T) {
	for n := range 450 {
		text := "Hằng năm " + strings.Repeat("x", n) + ", các hộ chủ trì kiểm tra, giám sát"
		require.NotPanics(t, func() { meaning.Parties(text) }, n)
	}
}
