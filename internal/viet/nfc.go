package viet

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NFC returns s in Unicode normal form C. A text that is already in it, as nearly all are, costs one look at each byte and
// no memory: letters of Vietnamese and common punctuation are known to be normal. What else there is is left to the Unicode
// tables, with what stands near it and with the character before it, to which it may belong.
func NFC(s string) string {
	const near = 32
	var b []byte
	done := 0
	for next := plainEnd(s, 0); next < len(s); {
		from := max(0, next-1)
		for from > 0 && !utf8.RuneStart(s[from]) {
			from--
		}
		to := next
		for next-to < near && next < len(s) {
			_, n := utf8.DecodeRuneInString(s[next:])
			if n == 1 {
				return norm.NFC.String(s) // as it is no UTF-8
			}
			to = next + n
			next = plainEnd(s, to)
		}
		if run := s[from:to]; !norm.NFC.IsNormalString(run) {
			b = append(append(b, s[done:from]...), norm.NFC.String(run)...)
			done = to
		}
	}
	if done == 0 {
		return s
	}
	return string(append(b, s[done:]...))
}

// plainEnd returns where behind from the first character stands that is not of ASCII, U+0080–02FF, U+1E00–1EFF and
// U+2002–203F: none of these decomposes in form C and none combines with the one before it.
func plainEnd(s string, from int) int {
	i := from
	for i < len(s) {
		switch c := s[i]; {
		case c < 0x80:
			i++
		case c >= 0xc2 && c <= 0xcb && i+1 < len(s) && s[i+1]&0xc0 == 0x80:
			i += 2
		case c == 0xe1 && i+2 < len(s) && s[i+1] >= 0xb8 && s[i+1] <= 0xbb && s[i+2]&0xc0 == 0x80:
			i += 3
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x82 && s[i+2] <= 0xbf:
			i += 3
		default:
			return i
		}
	}
	return i
}
