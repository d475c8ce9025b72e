package textscan

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// formats are the tables with what each must fail on, stated character by character.
var formats = []struct {
	name    string
	table   *Table
	special func(rune) bool
}{
	{"json", JSON, func(r rune) bool { return r < 0x20 || strings.ContainsRune("\"\\\u2028\u2029", r) }},
	{"xml", XML, func(r rune) bool { return r < 0x20 || strings.ContainsRune("&<>\"'\u2028\u2029", r) }},
	{"xml text", XMLText, func(r rune) bool { return r < 0x20 && r != '\t' && r != '\n' || strings.ContainsRune("&<>", r) }},
	{"utf-8", UTF8, func(r rune) bool { return r < 0x20 && !strings.ContainsRune("\t\n\v\f\r", r) }},
	{"xml attribute", XMLAttr, func(r rune) bool { return r < 0x20 || strings.ContainsRune("&<", r) }},
}

// closer is what every table may leave to the slow path.
func closer(r rune) bool { return r > 0xFFFF || r == 0xFFFE || r == 0xFFFF }

func TestEveryCharacterAloneAndBetweenOthers(t *testing.T) {
	pad := strings.Repeat("ế", lanes/3)
	for _, f := range formats {
		for r := rune(0); r <= utf8.MaxRune; r++ {
			if r >= 0xD800 && r < 0xE000 || r > 0x11000 && r%97 != 0 {
				continue
			}
			want := !f.special(r) && !closer(r)
			c := string(r)
			if got := f.table.Plain(c); got != want {
				t.Fatalf("%s: %U: got %v", f.name, r, got)
			}
			if r < 0x3000 || r > 0xFE00 {
				for _, s := range []string{c + pad, pad + c, pad + "a" + c + "b" + pad} {
					if got := f.table.Plain(s); got != want {
						t.Fatalf("%s: %U in %q: got %v", f.name, r, s, got)
					}
				}
			}
		}
	}
}

func TestBrokenUTF8IsNeverPlain(t *testing.T) {
	for a := 0; a < 256; a++ {
		for b := 0; b < 256; b++ {
			for _, tail := range []string{"", "\x80", "\xBF", "\x80\x80", "x"} {
				s := string([]byte{byte(a), byte(b)}) + tail
				if utf8.ValidString(s) {
					continue
				}
				for _, f := range formats {
					require.False(t, f.table.Plain(s), "%s: %q", f.name, s)
				}
			}
		}
	}
}

func TestPlainAgreesWithTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("aế Đ“”–\"\\&<>'\n\t\r\u2028\u00a0😀")), 0, 200, -1).Draw(t, "s")
		if rapid.Bool().Draw(t, "cut") && len(s) > 0 {
			at := rapid.IntRange(0, len(s)-1).Draw(t, "at")
			s = s[:at] + s[at+1:]
		}
		for _, f := range formats {
			want := utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return f.special(r) || closer(r) })
			if got := f.table.Plain(s); got != want {
				t.Fatalf("%s: %q: got %v", f.name, s, got)
			}
		}
	})
}

func BenchmarkPlain(b *testing.B) {
	text := strings.Repeat("Tổ chức các hoạt động tuyên truyền, vận động Nhân dân thực hiện nếp sống văn minh; ", 5)
	for _, n := range []int{20, 100, 400} {
		s := strings.ToValidUTF8(text[:n], "")
		b.Run("table/"+string(rune('0'+n/100)), func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				JSON.Plain(s)
			}
		})
		b.Run("utf8.ValidString/"+string(rune('0'+n/100)), func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				utf8.ValidString(s)
			}
		})
	}
}

// Wherever it stands, also where the parts meet in which a long string is looked at, two blanks or stars or a sign make a string more than words.
func TestWordsAreSingle(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("Kế hoạch * tuyên truyền – “Đảng” ", 6))
	require.True(t, Words.Plain(long))
	for i := range len(long) {
		if !utf8.RuneStart(long[i]) {
			continue
		}
		for _, odd := range []string{"  ", "**", "\t", "\n", "\r", "\\", "<", "&", "|", "#", "\u00a0", "\u2028", "\u0301", "\xc3", "\x80"} {
			require.False(t, Words.Plain(long[:i]+odd+long[i:]), "%q at %d", odd, i)
			require.Equal(t, odd == "  ", Signless.Plain(long[:i]+odd+long[i:]), "%q at %d", odd, i)
		}
		require.Equal(t, long[i] != ' ' && (i == 0 || long[i-1] != ' '), Words.Plain(long[:i]+" "+long[i:]), "at %d", i)
	}
}
