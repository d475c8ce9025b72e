package viet

import (
	"strings"
	"unicode"
)

// Upper reports whether s has letters and all of them are capitals.
func Upper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// Roman reads a Roman numeral in its strict form.
func Roman(s string) (n int, ok bool) {
	rest := s
	for _, p := range [...]struct {
		s     string
		v, mx int
	}{{"M", 1000, 3}, {"CM", 900, 1}, {"D", 500, 1}, {"CD", 400, 1}, {"C", 100, 3}, {"XC", 90, 1}, {"L", 50, 1}, {"XL", 40, 1}, {"X", 10, 3}, {"IX", 9, 1}, {"V", 5, 1}, {"IV", 4, 1}, {"I", 1, 3}} {
		for i := 0; i < p.mx && strings.HasPrefix(rest, p.s); i++ {
			n, rest = n+p.v, rest[len(p.s):]
		}
	}
	return n, rest == "" && n > 0 && n <= 3000
}
