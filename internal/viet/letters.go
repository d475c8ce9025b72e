package viet

import (
	"unicode"
	"unicode/utf8"
)

// Upper reports whether s has letters and all of them are capitals; digits and punctuation do not count.
func Upper(s string) bool {
	found := noCase
	for i := 0; i < len(s); {
		var k letterCase
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			k = caseOf[c]
			i++
		case c >= 0xc3 && c <= 0xcb && i+1 < len(s) && s[i+1]&0xc0 == 0x80:
			k = caseOf[uint(c&0x0f)<<6|uint(s[i+1]&0x3f)]
			i += 2
		case c == 0xe1 && i+2 < len(s) && s[i+1]&0xfc == 0xb8 && s[i+2]&0xc0 == 0x80:
			k = caseOf[latinExtended+uint(s[i+1]&0x03)<<6+uint(s[i+2]&0x3f)]
			i += 3
		default:
			upper, lower, n := caseAt(s[i:])
			k = caseFrom(upper, lower)
			i += n
		}
		if k == small {
			return false
		}
		found |= k
	}
	return found != noCase
}

// letterCase is what a character is: a capital letter, a small one, or none.
type letterCase uint8

const (
	noCase letterCase = iota
	capital
	small
)

func caseFrom(upper, lower bool) letterCase {
	switch {
	case lower:
		return small
	case upper:
		return capital
	}
	return noCase
}

// latinExtended is where in caseOf the letters from U+1E00 to U+1EFF stand.
const latinExtended = 0x300

// caseOf has the case of the letters up to U+02FF, and behind them of those from U+1E00 to U+1EFF: all that Vietnamese has.
var caseOf = func() (of [latinExtended + 0x100]letterCase) {
	for i := range of {
		r := rune(i)
		if i >= latinExtended {
			r += 0x1e00 - latinExtended
		}
		of[i] = caseFrom(Case(r))
	}
	return of
}()

// Cases counts the capital and the small letters of s.
func Cases(s string) (upper, lower int) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= 'a' && c <= 'z' {
				lower++
			} else if c >= 'A' && c <= 'Z' {
				upper++
			}
			i++
			continue
		}
		up, low, n := caseAt(s[i:])
		if up {
			upper++
		}
		if low {
			lower++
		}
		i += n
	}
	return upper, lower
}

// UpperAt reports whether a capital letter begins at byte i of s.
func UpperAt(s string, i int) bool {
	if uint(i) >= uint(len(s)) {
		return false
	}
	c := s[i]
	if c < utf8.RuneSelf {
		return c >= 'A' && c <= 'Z'
	}
	upper, _, _ := caseAt(s[i:])
	return upper
}

// caseAt is [Case] for the character beyond ASCII with which s begins, and its length. The letters that most texts have are told by their bytes.
func caseAt(s string) (upper, lower bool, n int) {
	if s[0] == 0xe1 && len(s) >= 3 && (s[1] == 0xba && s[2] >= 0xa0 || s[1] == 0xbb && s[2] <= 0xb9) {
		return s[2]&1 == 0, s[2]&1 == 1, 3
	}
	if s[0] == 0xc4 && len(s) >= 2 && s[1]&^1 == 0x90 {
		return s[1] == 0x90, s[1] == 0x91, 2
	}
	r, n := utf8.DecodeRuneInString(s)
	upper, lower = Case(r)
	return upper, lower, n
}

// Case reports whether r is a capital or a small letter. It knows the letters of Vietnamese without the Unicode tables.
func Case(r rune) (upper, lower bool) {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z'
	case r >= '\u1ea0' && r <= '\u1ef9', r == 'Ă', r == 'ă', r == 'Đ', r == 'đ', r == 'Ĩ', r == 'ĩ', r == 'Ũ', r == 'ũ':
		return r&1 == 0, r&1 == 1
	case r >= 'À' && r <= 'ý' && r != '×' && r != '÷':
		return r < 'ß', r >= 'ß'
	case r == 'Ơ', r == 'ơ', r == 'Ư', r == 'ư':
		return r == 'Ơ' || r == 'Ư', r == 'ơ' || r == 'ư'
	}
	return unicode.IsUpper(r), unicode.IsLower(r)
}

// Roman reads a Roman numeral from I to MMM, in capitals and in its strict form: IIII and VX are none.
func Roman(s string) (n int, ok bool) {
	for s != "" && s[0] == 'M' && n < 3000 {
		s, n = s[1:], n+1000
	}
	for i := range romanPlaces {
		place := &romanPlaces[i]
		if s == "" || s[0] != place.one && s[0] != place.five {
			continue
		}
		digit, length := romanDigit(s, place.one, place.five, place.ten)
		s, n = s[length:], n+digit*place.value
	}
	if s != "" || n == 0 || n > 3000 {
		return 0, false
	}
	return n, true
}

// romanPlaces are the signs of hundreds, tens and ones.
var romanPlaces = [...]struct {
	one, five, ten byte
	value          int
}{{'C', 'D', 'M', 100}, {'X', 'L', 'C', 10}, {'I', 'V', 'X', 1}}

// romanDigit reads what stands for a digit at the beginning of s, which is the one or the five of its place, in the signs of that.
func romanDigit(s string, one, five, ten byte) (digit, length int) {
	if len(s) > 1 && s[0] == one {
		switch s[1] {
		case five:
			return 4, 2
		case ten:
			return 9, 2
		}
	}
	if s[0] == five {
		digit, length = 5, 1
	}
	for k := 0; k < 3 && length < len(s) && s[length] == one; k++ {
		digit, length = digit+1, length+1
	}
	return digit, length
}

// AppendRoman appends n, from 1 to 3999, as a Roman numeral.
func AppendRoman(dst []byte, n int) []byte {
	for i := 0; n > 0; {
		d := &romanSigns[i]
		if n < d.value {
			i++
			continue
		}
		dst = append(dst, d.sign...)
		n -= d.value
	}
	return dst
}

var romanSigns = [...]struct {
	sign  string
	value int
}{
	{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100}, {"XC", 90}, {"L", 50}, {"XL", 40},
	{"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1},
}
