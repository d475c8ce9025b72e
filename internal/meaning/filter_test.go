package meaning

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// A filter that is asked before a list of words lets every word of the list pass, however it is spelled.
func TestFiltersLetTheirWordsPass(t *testing.T) {
	var heads []string
	for _, h := range orgHeads {
		heads = append(heads, h.of(orgText))
	}
	heads = append(append(heads, smallHeads.all()...), manyOf.all()...)
	dates := append(append(partsOfDay.all(), endLeads.all()...), "từ", "tháng", "các tháng", "quý", "các quý", "ngày", "các ngày", "năm", "thứ")
	for _, filter := range []struct {
		has   func(s string, i int) bool
		words []string
	}{
		{func(s string, i int) bool { return clauseMarks.of(headHash(s, i))&unitMark != 0 }, heads},
		{dateFilter.has, dates},
	} {
		require.NotEmpty(t, filter.words)
		for _, w := range filter.words {
			for _, spelled := range []string{w, otherSpelling(w), strings.ToUpper(w), capitalised(w)} {
				for _, behind := range []string{"", " ", ",", " 2031"} {
					require.True(t, filter.has(spelled+behind, 0), "%q", spelled+behind)
				}
			}
		}
	}
}

// capitalised is w with a capital for its first letter.
func capitalised(w string) string {
	_, n := utf8.DecodeRuneInString(w)
	return strings.ToUpper(w[:n]) + w[n:]
}
