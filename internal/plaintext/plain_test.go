package plaintext

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan/internal/textscan"
)

// What is common is UTF-8, normal and plain: the quick look may say no to such a text, never yes to another.
func TestCommonTextsArePlain(t *testing.T) {
	for r := rune(0); r <= 0x3100; r++ {
		for _, s := range []string{string(r), "ế" + string(r) + "ơ"} {
			if textscan.Prose.Plain(s) {
				require.True(t, utf8.ValidString(s) && norm.NFC.IsNormalString(s) && isPlain(s), "%q", s)
			} else {
				require.False(t, textscan.Words.Plain(s), "%q", s)
			}
		}
	}
	for _, s := range []string{"\xc3", "\xe1\xba", "a\xe2\x80", "\xc3a", "\xe1\xbaa", "\xff", "\x80", "\xe1a\xbf", "\xed\xa0\x80", "\xf0\x90\x80\x80"} {
		require.False(t, textscan.Prose.Plain(s), "%q", s)
	}
	require.True(t, textscan.Prose.Plain("Ủy ban – “Kế hoạch” … đ/c\tH’Mông\n"))
}
