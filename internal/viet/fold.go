package viet

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Fold returns the form of s in which texts are compared: normal form C, small letters, every run of blanks one blank and
// none at the ends, every dash a hyphen, and the tone of oa, oe and uy on the second letter, so that "hòa" equals "hoà"
// and "Ủy" equals "Uỷ". Đ stays apart from D; Ð, which looks the same, is read as Đ. The result is for comparison only; it is never printed.
func Fold(s string) string {
	var stack [256]byte
	return string(AppendFold(stack[:0], s))
}

// AppendFold appends the folded form of s to dst. See [Fold].
func AppendFold(dst []byte, s string) []byte {
	// A cluster of three bytes may become one of four: ùy, uỳ.
	most := len(s) + len(s)/3
	dst = slices.Grow(dst, most)
	b := dst[len(dst) : len(dst)+most]
	i := foldSteps.run(b, s, foldBlank)
	n := i
	for i < len(s) {
		state := foldWord
		if asciiFold[s[i]] == ' ' {
			state = foldBlank
		}
		if i, n = foldCloser(b, n, s, i); n < 0 {
			return appendFoldRunes(dst, s) // it may be any character
		}
		k := foldSteps.run(b[n:], s[i:], state)
		i, n = i+k, n+k
	}
	if n > 0 && b[n-1] == ' ' {
		n--
	}
	return dst[:len(dst)+n]
}

// foldCloser folds what stands in s at i and the automaton does not know: blanks side by side, the second vowel of a cluster, dashes and signs beyond ASCII. It writes to b,
// which has n bytes, and returns how far it came in both; n is -1 where it does not know the character.
func foldCloser(b []byte, n int, s string, i int) (int, int) {
	c := asciiFold[s[i]]
	if c == ' ' {
		for i < len(s) && asciiFold[s[i]] == ' ' {
			i++
		}
		if n > 0 && b[n-1] != ' ' {
			b[n] = ' '
			n++
		}
		return i, n
	}
	if c != 0 {
		if before, size := utf8.DecodeLastRune(b[:n]); size > 1 {
			if plain, toned := moveTone(before, rune(c)); toned != 0 {
				b[n-size] = byte(plain)
				n += 1 - size
				return i + 1, n + utf8.EncodeRune(b[n:], toned)
			}
		}
		b[n] = c
		return i + 1, n + 1
	}
	var small [3]byte
	size := foldLetter(&small, s[i:])
	if size == 0 {
		return i, -1
	}
	i += size
	if small[0] < utf8.RuneSelf {
		size = 1
	}
	return i, n + copy(b[n:], small[:size])
}

// asciiFold maps a character of ASCII to its small letter, blanks to a blank, and all else to 0.
var asciiFold = func() (fold [256]byte) {
	for c := range byte(utf8.RuneSelf) {
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			fold[c] = ' '
		case c >= 'A' && c <= 'Z':
			fold[c] = c + ('a' - 'A')
		default:
			fold[c] = c
		}
	}
	return fold
}()

// foldLetter writes the small form of the character with which s begins and returns its length in s; 0 where it is none of
// those that Vietnamese texts are made of; those with two marks are known before. A dash gives a hyphen.
func foldLetter(small *[3]byte, s string) int {
	if len(s) < 2 || s[1]&0xc0 != 0x80 {
		return 0
	}
	c, d := s[0], s[1]
	switch c {
	case 0xc3:
		if d <= 0x9e && d != 0x97 {
			d |= 0x20
		}
		if d == 0xb0 {
			// Ð, which looks as Đ does.
			c, d = 0xc4, 0x91
		}
		small[0], small[1] = c, d
		return 2
	case 0xc4:
		if d&^1 != 0x82 && d&^1 != 0x90 && d&^1 != 0xa8 {
			return 0
		}
		small[0], small[1] = c, d|1
		return 2
	case 0xc5:
		if d&^1 != 0xa8 {
			return 0
		}
		small[0], small[1] = c, d|1
		return 2
	case 0xc6:
		switch d {
		case 0xa0:
			d = 0xa1
		case 0xaf:
			d = 0xb0
		case 0xa1, 0xb0:
		default:
			return 0
		}
		small[0], small[1] = c, d
		return 2
	case 0xe2:
		if len(s) < 3 || d != 0x80 || s[2] < 0x90 || s[2] > 0xbf || s[2] == 0xaf {
			return 0
		}
		if s[2] <= 0x95 {
			small[0] = '-'
		} else {
			small[0], small[1], small[2] = c, d, s[2]
		}
		return 3
	}
	return 0
}

// appendFoldRunes is [AppendFold] for texts with any characters.
func appendFoldRunes(dst []byte, s string) []byte {
	s = NFC(s)
	start, blank := len(dst), false
	var before rune
	for _, r := range s {
		if isBlank(r) {
			blank = true
			continue
		}
		if blank && len(dst) > start {
			dst, before = append(dst, ' '), ' '
		}
		blank = false
		if r = Lower(r); r == 'ð' {
			r = 'đ'
		}
		if r >= '\u2010' && r <= '\u2015' || r == '\u2212' {
			r = '-'
		}
		if r == 'a' || r == 'e' || r == 'y' {
			if plain, toned := moveTone(before, r); toned != 0 {
				dst = utf8.AppendRune(dst[:len(dst)-utf8.RuneLen(before)], plain)
				r = toned
			}
		}
		dst = utf8.AppendRune(dst, r)
		before = r
	}
	return dst
}

func isBlank(r rune) bool {
	return r == ' ' || r >= '\t' && r <= '\r' || r == '\u00a0' || r == '\u202f' || r >= '\u2000' && r <= '\u200b' || r == '\ufeff'
}

// Lower is the small letter of r.
func Lower(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case r >= '\u1ea0' && r <= '\u1ef9':
		return r | 1
	case r >= 'À' && r <= 'Þ' && r != '×':
		return r + ('à' - 'À')
	case r == 'Đ', r == 'Ă', r == 'Ơ':
		return r + 1
	case r == 'đ', r == 'ă', r == 'ơ', r == 'ư', r >= 'ß' && r <= 'ÿ':
		return r
	case r == 'Ư':
		return 'ư'
	}
	return unicode.ToLower(r)
}

// moveTone takes the tone from a vowel that stands before a, e or y: "ò" and 'a' give 'o' and 'à'. It gives 0 where
// the pair is no such cluster.
func moveTone(before, second rune) (plain, toned rune) {
	var tone int
	switch before {
	case 'ò', 'ù':
		tone = 0
	case 'ó', 'ú':
		tone = 1
	case 'ỏ', 'ủ':
		tone = 2
	case 'õ', 'ũ':
		tone = 3
	case 'ọ', 'ụ':
		tone = 4
	default:
		return 0, 0
	}
	plain = 'o'
	switch before {
	case 'ù', 'ú', 'ủ', 'ũ', 'ụ':
		plain = 'u'
	}
	switch {
	case plain == 'o' && second == 'a':
		return plain, [...]rune{'à', 'á', 'ả', 'ã', 'ạ'}[tone]
	case plain == 'o' && second == 'e':
		return plain, [...]rune{'è', 'é', 'ẻ', 'ẽ', 'ẹ'}[tone]
	case plain == 'u' && second == 'y':
		return plain, [...]rune{'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'}[tone]
	}
	return 0, 0
}
