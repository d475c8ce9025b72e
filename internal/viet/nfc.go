package viet

import "golang.org/x/text/unicode/norm"

// NFC returns s in Unicode normal form C. A text that is already in it, as nearly all are, costs one look at each byte and
// no memory: letters of Vietnamese and common punctuation are known to be normal, all else is left to the Unicode tables.
func NFC(s string) string {
	if plainlyNFC(s) {
		return s
	}
	return norm.NFC.String(s)
}

// plainlyNFC reports whether s holds nothing but ASCII, U+0080–02FF, U+1E00–1EFF and U+2002–203F: none of these
// characters decomposes in form C and none combines with the one before it.
func plainlyNFC(s string) bool {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c < 0x80:
			i++
		case c >= 0xc2 && c <= 0xcb:
			i += 2
		case c == 0xe1 && i+1 < len(s) && s[i+1] >= 0xb8 && s[i+1] <= 0xbb:
			i += 3
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x82:
			i += 3
		default:
			return false
		}
	}
	return true
}
