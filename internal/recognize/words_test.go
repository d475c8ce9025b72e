package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestHasBlanksFindsEveryRun(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("a ế ")), 0, 20, -1).Draw(t, "s")
		for n := 2; n <= 4; n++ {
			require.Equal(t, strings.Contains(s, strings.Repeat(" ", n)), hasBlanks(s, n), "%q %d", s, n)
		}
	})
}

func TestJoinFieldsIsThatOfStrings(t *testing.T) {
	letters := []rune("aế  \t\n\u00a0\u0085\u1680\u2003\u2028\u202f\u205f\u3000\u200bạ“”.đ")
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "s"))
		if len(s) > 3 && rapid.Bool().Draw(t, "cut") {
			s = s[:len(s)-1] // in the middle of a character
		}
		require.Equal(t, strings.Join(strings.Fields(s), " "), joinFields(s), "%q", s)
	})
}

func TestTwoBlanksAreFoundWhereverTheyStand(t *testing.T) {
	for n := range 40 {
		for at := range n + 1 {
			s := strings.Repeat("a ", n)[:n]
			require.False(t, hasTwoBlanks(s))
			for _, blanks := range []string{"  ", "   "} {
				require.True(t, hasTwoBlanks(s[:at]+blanks+s[at:]))
			}
		}
	}
}
