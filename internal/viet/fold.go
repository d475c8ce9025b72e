package viet

import (
	"unicode"
	"unicode/utf8"
)

// Fold returns the form of s in which texts are compared: normal form C, small letters, every run of blanks one blank and
// none at the ends, every dash a hyphen, and the tone of oa, oe and uy on the second letter, so that "hòa" equals "hoà"
// and "Ủy" equals "Uỷ". Đ stays apart from D. The result is for comparison only; it is never printed.
func Fold(s string) string { return string(AppendFold(make([]byte, 0, len(s)), s)) }

// AppendFold appends the folded form of s to dst. See [Fold].
func AppendFold(dst []byte, s string) []byte {
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
		r = lower(r)
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

func lower(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case r >= '\u1ea0' && r <= '\u1ef9':
		return r | 1
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
