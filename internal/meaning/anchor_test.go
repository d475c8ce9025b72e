package meaning

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The subject of a citation is gone through by anchors, so that one stands on every sign and "và" that may end it.
func TestSignsHaveAnchors(t *testing.T) {
	pieces := []string{"nghị quyết", "Đảng", "số 12/NQ-CP", "13,5", "a", "và", "VÀ", "(", ")", ":", ";", ".", ",", "\"", "“", "”", "…", "–", "\n", " ", "\u00a0"}
	var text Text
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "gap"))
		text.Set(s)
		found := map[int]marks{}
		for _, a := range text.anchors {
			found[a.at] |= a.marks
		}
		for i := range len(s) {
			switch {
			case strings.IndexByte("\n;.", s[i]) >= 0:
				require.NotZero(t, found[i]&stopMark, "%q at %d", s, i)
			case s[i] == ',':
				require.NotZero(t, found[i]&commaMark, "%q at %d", s, i)
			case strings.IndexByte(":()\"\xe2", s[i]) >= 0:
				require.NotZero(t, found[i]&signMark, "%q at %d", s, i)
			case wordStart(s, i) && at(s, i, "và") > i:
				require.NotZero(t, found[i]&joinMark, "%q at %d", s, i)
			}
		}
	})
}
