package recognize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/viet"
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

// letters are those that tell the ways apart in which characters are looked at.
var letters = []rune("aAbhxéÉđĐÐưƯộỘợỢ ủỦoyỳẾ“”–._-(1")

func TestPrefixFoldIsThatOfLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := strings.ToLower(string(rapid.SliceOfN(rapid.SampledFrom(letters), 1, 12).Draw(t, "word")))
		s := word
		switch rapid.IntRange(0, 3).Draw(t, "case") {
		case 0:
			s = strings.ToUpper(word)
		case 1:
			s = string(rapid.SliceOfN(rapid.SampledFrom(letters), 0, 12).Draw(t, "other"))
		case 2:
			at := rapid.IntRange(0, len(word)).Draw(t, "at")
			s = strings.ToUpper(word[:at]) + word[at:]
		}
		s += string(rapid.SliceOfN(rapid.SampledFrom(letters), 0, 3).Draw(t, "behind"))
		want, runes := 0, []rune(word)
		for i, r := range s {
			if low := viet.Lower(r); len(runes) == 0 || low != runes[0] && !(low == 'ð' && runes[0] == 'đ') {
				break
			}
			runes, want = runes[1:], i+len(string(r))
		}
		n, ok := prefixFold(s, word)
		require.Equal(t, len(runes) == 0, ok, "%q %q", s, word)
		if ok {
			require.Equal(t, want, n, "%q %q", s, word)
		}
	})
}

func TestOpenersAreFoundByTheirLetters(t *testing.T) {
	words := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		return strings.ToLower(string(rapid.SliceOfN(rapid.SampledFrom(letters), 1, 5).Draw(t, "word")))
	}), 1, 8)
	rapid.Check(t, func(t *rapid.T) {
		list := words.Draw(t, "words")
		s := rapid.SampledFrom(list).Draw(t, "opener")
		if rapid.Bool().Draw(t, "capitals") {
			s = strings.ToUpper(s)
		}
		s += string(rapid.SliceOfN(rapid.SampledFrom(letters), 0, 3).Draw(t, "behind"))
		want := ""
		for _, w := range list {
			if hasPrefixFold(s, w) {
				want = w
				break
			}
		}
		require.Equal(t, want, newOpeners(list...).find(s), "%q %q", s, list)
	})
}

func TestRunesAreThoseOfTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s") + string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "letters"))
		require.Equal(t, utf8.RuneCountInString(s), runes(s), "%q", s)
	})
}

func TestLooksAtEndsAndLengthsAreThoseOfTheWholeText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOfN(rapid.SampledFrom(letters), 0, 12).Draw(t, "s"))
		for _, cutset := range []string{`*"“” :`, "-_ ", "."} {
			require.Equal(t, strings.Trim(s, cutset), trimmed(s, cutset), "%q", s)
		}
		for n := range 14 {
			require.Equal(t, utf8.RuneCountInString(s) <= n, shorter(s, n), "%q %d", s, n)
		}
	})
}

func TestALineIsARuleOnlyWithoutWords(t *testing.T) {
	for s, want := range map[string]bool{"-----": true, "____": true, "* * *": true, "–––": true, "- - -": true, "-": false, "…": false, "- a;": false, "-----:": false, "--- A": false, "- 1": false, "": false} {
		require.Equal(t, want, isRule(s), "%q", s)
	}
}

func TestLinesKeepTheirTokens(t *testing.T) {
	for _, s := range []string{"1. Mục đích", "1.2.3. Mục đích", "", "a) Tổ chức", "Không có gì", "- Dòng", "-", "II-Nội dung", "Phần thứ hai: Kết", "(iv) Rừng"} {
		l := line{text: s}
		want, wantRest := cutLabel(s)
		for range 2 {
			token, rest := l.cut()
			require.Equal(t, want, token, "%q", s)
			require.Equal(t, wantRest, rest, "%q", s)
			require.Equal(t, want.class, l.class(), "%q", s)
		}
	}
}

func TestTrimSpaceIsThatOfStrings(t *testing.T) {
	for _, a := range []string{"", " ", "\t", "\u00a0", "\u1680", "\u2003", "\u3000", "a", "-", "Ú", "Ủ", "đ", "“", "\u0085"} {
		for _, b := range []string{"", "a", "ab", "Ủy ban"} {
			for _, c := range []string{"", " ", "\n", "\u00a0", "\u1680", "\u2009", "\u3000", ".", "ú", "ộ", "”", "\u0085"} {
				require.Equal(t, strings.TrimSpace(a+b+c), trimSpace(a+b+c), "%q", a+b+c)
			}
		}
	}
}
