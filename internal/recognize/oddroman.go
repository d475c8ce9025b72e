package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Scanned texts have small l, L or 1 for the Roman I and H for two of them, and some keyboards the I of another script or one sign for the whole number:
// "Il. NỘI DUNG", "HI. NỘI DUNG", "Ⅱ. NỘI DUNG".

// oddLabel are the bytes with which such a number may begin, or a dash that was taken for another sign: "~ Các xã;".
var oddLabel = [256]bool{'l': true, 'I': true, 'V': true, 'X': true, 'H': true, '~': true, 0xd0: true, 0xe2: true}

// cutOddLabel reads a number or dash that begins with one of them.
func cutOddLabel(s string) (label, string) {
	switch {
	case s[0] == '~':
		if len(s) < 3 || s[1] != ' ' || !unicode.IsUpper(firstRune(trimBlanks(s[1:]))) {
			return label{}, s
		}
		return cutBullet(s, 1)
	case s[0] == 'H' && (len(s) < 3 || s[1] != 'I'):
		return label{}, s
	}
	return cutOddRoman(s)
}

// cutOddRoman reads a Roman number with such letters, above a heading.
func cutOddRoman(s string) (label, string) {
	var plain [8]byte
	n, i, odd, scanned := 0, 0, false, false
	for i < len(s) && n < len(plain)-3 {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == 'I' || r == 'V' || r == 'X':
			plain[n] = byte(r)
			n++
		case r == 'l' || r == '\u0406':
			plain[n], odd = 'I', true
			n++
		case r == '1' || r == 'L' && n > 0 && plain[n-1] == 'I':
			plain[n], odd, scanned = 'I', true, true
			n++
		case r == 'H':
			n, odd, scanned = n+copy(plain[n:], "II"), true, true
		case r >= '\u2160' && r <= '\u216b' && n == 0:
			n, odd = copy(plain[:], signs[r-'\u2160']), true
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		i += size
	}
	if !odd || i == len(s) || strings.IndexByte(".-/)", s[i]) < 0 {
		return label{}, s
	}
	number, ok := roman(string(plain[:n]))
	rest := trimBlanks(s[i+1:])
	if !ok || !unicode.IsUpper(firstRune(rest)) || !isUpper(rest) && (scanned || n == 1 && s[i] == ')' || !isBareHeading(rest)) || isUpper(rest) && !strings.Contains(rest, " ") {
		return label{}, s
	}
	return label{text: s[:i+1], class: romanLabel, n: number, sep: s[i]}, rest
}

// signs are the Roman numbers of which Unicode has signs.
var signs = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}
