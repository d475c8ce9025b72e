package meaning

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/viet"
)

// A name of a field is found by its head in every spelling that the whole word matches.
func TestNamesOfFieldsAreFoundByTheirHeads(t *testing.T) {
	toneOnFirst := strings.NewReplacer("oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa", "oè", "òe", "oé", "óe", "uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy")
	for _, w := range labelWords {
		for _, s := range []string{w.word, toneOnFirst.Replace(w.word), toneOnSecond.Replace(w.word), strings.ReplaceAll(w.word, " ", "\u00a0 "), strings.ReplaceAll(w.word, "đ", "ð")} {
			for _, s := range []string{s, strings.ToUpper(s)} {
				longest := 0
				for _, o := range labelWords {
					longest = max(longest, viet.Word(s, o.word))
				}
				found := 0
				for _, o := range labelsByHead[headHash(s, 0)] {
					found = max(found, viet.Word(s, o.word))
				}
				require.Equal(t, longest, found, s)
			}
		}
	}
}
