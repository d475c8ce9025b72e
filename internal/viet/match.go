package viet

import (
	"unicode/utf8"
)

// Match reports how many bytes at the beginning of s are the words of pattern, whatever their case; 0 if they do not
// stand there. The pattern is in small letters, in normal form C, its words parted by single blanks; a blank of the pattern
// stands for any run of blanks. A spelling with the tone on the other vowel matches too ("khóa", "khoá"), and Ð for Đ. What follows the
// words is not looked at; see [Word].
func Match(s, pattern string) int { return matchFrom(s, pattern, Same(s, pattern)) }

// matchFrom is Match for what begins with the first i bytes of the pattern, small or capital.
func matchFrom(s, pattern string, i int) int {
	for k := i; k < len(pattern); {
		if i == len(s) {
			return 0
		}
		c, p := s[i], pattern[k]
		n, m := 1, 1 // how far to go on in both
		switch {
		case Differ(c, p):
			return 0
		case c <= ' ' || c == 0xc2 || c == 0xe2:
			if n = Blanks(s[i:]); n == 0 {
				return 0
			}
			if k > 0 && pattern[k-1] == ' ' {
				m = 0 // it is one of several
			} else if p != ' ' {
				return 0
			}
		case c|p < utf8.RuneSelf:
			if c < 'A' || c > 'Z' || c+('a'-'A') != p {
				return 0
			}
		case c >= 0x80 && c < 0xc0:
			if i == 0 || !sameLetter(s[:i+1], p) {
				return 0
			}
		case p == 0xc4 && c == 0xc3:
			if !eth(s[i:]) || pattern[k+1] != 0x91 {
				return 0
			}
			n, m = 2, 2
		default:
			if n, m = otherTone(s[i:], pattern[k:]); n == 0 {
				return 0
			}
		}
		i, k = i+n, k+m
		n = Same(s[i:], pattern[k:])
		i, k = i+n, k+n
	}
	if i > 0 && pattern[len(pattern)-1] == ' ' {
		i += Blanks(s[i:])
	}
	return i
}

// Differ reports that no spelling makes the same what a text and a pattern have at c and p, the first bytes in which they may differ.
func Differ(c, p byte) bool { return !alike[c^p] && c > ' ' && c != 0xc2 && c != 0xe2 }

// eth reports whether s begins with Ð or ð, letters of Icelandic that look as Đ and đ do, and that texts converted from old fonts have in their place.
func eth(s string) bool {
	return len(s) >= 2 && s[0] == 0xc3 && s[1]&^0x20 == 0x90
}

// Same returns how many bytes s and pattern have in common at their beginning.
func Same(s, pattern string) int {
	n := min(len(s), len(pattern))
	s, pattern = s[:n], pattern[:n]
	switch {
	case n >= 8:
		// Of places without sign two comparisons tell that they are within both, so that nothing is to be kept for a panic.
		for i, end := uint(0), uint(n); i < end && i+8 <= end; i += 8 {
			if x := Eight(s[i:i+8]) ^ Eight(pattern[i:i+8]); x != 0 {
				return int(i) + First(x)
			}
		}
		// The last eight bytes once more, some of which are known to be the same.
		if x := Eight(s[n-8:]) ^ Eight(pattern[n-8:]); x != 0 {
			return n - 8 + First(x)
		}
		return n
	case n >= 4:
		if x := four(s) ^ four(pattern); x != 0 {
			return First(uint64(x))
		}
		if x := four(s[n-4:]) ^ four(pattern[n-4:]); x != 0 {
			return n - 4 + First(uint64(x))
		}
		return n
	}
	i := 0
	for i < n && s[i] == pattern[i] {
		i++
	}
	return i
}

// Word is [Match] that asks for the end of a word behind the match.
func Word(s, pattern string) int {
	i := 0
	if s != "" && s[0]+('a'-'A') == pattern[0] && s[0] >= 'A' && s[0] <= 'Z' {
		i = 1 + Same(s[1:], pattern[1:])
	} else {
		i = Same(s, pattern)
	}
	if i < len(pattern) {
		switch {
		case i == len(s):
			return 0
		case i == 1 && s[0] == 0xc4 && s[1] == 0x90 && pattern[1] == 0x91: // Đ
			i = 2 + Same(s[2:], pattern[2:])
		}
		if i < len(pattern) {
			if i == len(s) || Differ(s[i], pattern[i]) {
				return 0 // as most words do
			}
			i = matchFrom(s, pattern, i)
		}
	}
	if i > 0 && i < len(s) && LetterByte(s[i]) {
		return 0
	}
	return i
}

// alike are the bits in which the first two bytes may differ that differ in two spellings of a word, blanks apart: none, those of small letter and capital,
// those of Đ and Ð, and those of a bare o or u and one with a tone.
var alike = func() (set [256]bool) {
	set[0], set['A'^'a'], set[0x90^0x91], set[0xaf^0xb0], set[0xc3^0xc4] = true, true, true, true, true
	for _, vowel := range [...]byte{'o', 'O', 'u', 'U'} {
		set[0xc3^vowel], set[0xc5^vowel], set[0xe1^vowel] = true, true, true
	}
	return set
}()

// AnyWord returns what [Word] gives for the first of the patterns that matches.
func AnyWord(s string, patterns ...string) int {
	for _, p := range patterns {
		if n := Word(s, p); n > 0 {
			return n
		}
	}
	return 0
}

// sameLetter reports whether the last byte of s ends a capital letter whose small form ends with p.
func sameLetter(s string, p byte) bool {
	c := s[len(s)-1]
	switch s[len(s)-2] {
	case 0xc3:
		return c|0x20 == p && c < 0xa0
	case 0xc4, 0xc5:
		return c|1 == p
	case 0xc6:
		return c == 0xa0 && p == 0xa1 || c == 0xaf && p == 0xb0
	case 0xba, 0xbb:
		return len(s) >= 3 && s[len(s)-3] == 0xe1 && c|1 == p
	}
	return false
}

// cluster reports whether s begins with a letter beyond ASCII before a plain a, e or y, as a cluster does that has its tone on the first vowel.
func cluster(s string) bool {
	n := 2
	if s[0] >= 0xe0 {
		n = 3
	}
	if s[0] < utf8.RuneSelf || len(s) <= n {
		return false
	}
	c := s[n] | 0x20
	return c == 'a' || c == 'e' || c == 'y'
}

// otherTone matches a cluster oa, oe or uy with which both begin and whose tone stands on one vowel in s and on the other in the pattern. It returns how
// far to go on in both; 0 if there is none.
func otherTone(s, pattern string) (n, m int) {
	if !cluster(s) && !cluster(pattern) {
		return 0, 0
	}
	a, b, n := firstTwo(s)
	c, d, m := firstTwo(pattern)
	if a != c || b != d {
		return 0, 0
	}
	return n, m
}

// firstTwo returns the first two letters of s, small and with the tone of a cluster on the second, and their length in s.
func firstTwo(s string) (first, second rune, n int) {
	first, n = utf8.DecodeRuneInString(s)
	second, m := utf8.DecodeRuneInString(s[n:])
	first, second = Lower(first), Lower(second)
	if plain, toned := moveTone(first, second); toned != 0 {
		first, second = plain, toned
	}
	return first, second, n + m
}

// Blanks returns the length of the run of blanks with which s begins.
func Blanks(s string) int { return BehindBlanks(s, 0) }

// BehindBlanks returns i moved over the run of blanks that stands in s there.
func BehindBlanks(s string, i int) int {
	for uint(i) < uint(len(s)) { // one comparison serves for both ends
		switch c := s[i]; {
		case c == ' ': // as most
			i++
		case !blankLead[c]:
			return i
		case c < ' ':
			i++
		default:
			n := wideBlank(s[i:])
			if n == 0 {
				return i
			}
			i += n
		}
	}
	return i
}

// wideBlank returns the length of the blank beyond ASCII with which s begins; 0 if it begins with none.
func wideBlank(s string) int {
	switch {
	case len(s) > 1 && s[0] == 0xc2 && s[1] == 0xa0:
		return 2
	case len(s) > 2 && s[0] == 0xe2 && s[1] == 0x80 && (s[2] >= 0x80 && s[2] <= 0x8b || s[2] == 0xaf):
		return 3
	}
	return 0
}

// blankLead are the bytes with which a blank may begin.
var blankLead = [256]bool{'\t': true, '\n': true, '\v': true, '\f': true, '\r': true, ' ': true, 0xc2: true, 0xe2: true}

// LetterByte reports whether c is a byte of a letter, as far as one byte can tell: ASCII letters, and the first bytes of all
// characters beyond ASCII but those of general punctuation and Latin-1 signs.
func LetterByte(c byte) bool { return letterBytes[c] }

var letterBytes = func() (set [256]bool) {
	for c := range 256 {
		set[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xc3 && c != 0xe2 && c != 0xef
	}
	return set
}()

// Dash returns the length of the dash with which s begins; 0 if it begins with none.
func Dash(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == '-':
		return 1
	case len(s) >= 3 && s[0] == 0xe2 && (s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0x95 || s[1] == 0x88 && s[2] == 0x92):
		return 3
	}
	return 0
}
