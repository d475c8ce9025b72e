package viet

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestFoldAgreesWithItsRunes holds the quick folding of common letters to that of any characters: for every character alone,
// between letters, and before those that take a tone.
func TestFoldAgreesWithItsRunes(t *testing.T) {
	same := func(s string) {
		if want, got := string(appendFoldRunes(nil, s)), Fold(s); want != got {
			t.Fatalf("%q: want %q, have %q", s, want, got)
		}
	}
	for r := rune(0); r < 0x3100; r++ {
		same(string(r))
		same("a" + string(r) + "a")
		same(string(r) + "y  " + string(r) + "E")
		same("Hò" + string(r) + "ờ")
	}
	for _, s := range []string{"\xc3", "a\xe1\xba", "\xe2\x80", "\xc3a", "\xe1a\xa0", "\xff", "ò\xc3\x28"} {
		same(s)
	}
}

func TestFoldAgreesOnAnyText(t *testing.T) {
	letters := []rune("aeyouAEYOU ÒòÓóỏõọùúủũụạẠđĐĂăơƠưƯẾế–-—\u00a0\u0301\u0300…“”.,;\n\tKIı")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom(letters)).Draw(t, "s")
		require.Equal(t, string(appendFoldRunes(nil, s)), Fold(s))
		require.True(t, utf8.ValidString(Fold(s)))
		require.Equal(t, "x "+Fold(s), string(AppendFold([]byte("x "), s)), "what stands in dst is left alone")
	})
}

// The two spellings of a cluster need not be equally long: ù has two bytes, ỳ three.
func TestMatchTakesSpellingsOfOtherLength(t *testing.T) {
	for _, pair := range [][2]string{{"ùy", "uỳ"}, {"Thùy mị", "thuỳ mị"}, {"lũy", "luỹ"}, {"LUỸ", "lũy"}, {"hoà", "hòa"}} {
		require.Equal(t, len(pair[0]), Match(pair[0], pair[1]), "%q %q", pair[0], pair[1])
	}
}
