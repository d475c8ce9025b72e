package rules

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// family is the sort of numbering that a label belongs to.
type family uint8

const (
	noFamily      family = iota
	romanFamily          // I. II. III.
	arabicFamily         // 1. 2. 3.
	bracketFamily        // (1) (2) (3)
	dottedFamily         // 1.1. 1.2.
	letterFamily         // a) b) c)
	capitalFamily        // A. B. C.
	wordFamily           // Phần I, Chương II, Mục 3, Điều 4
	bulletFamily         // - + *
	families
)

// labelParts is what a label says.
type labelParts struct {
	family family
	// ordinal is the place in the sequence, from 1; for dotted labels that of the last number.
	ordinal int
	// prefix are the numbers before the last of a dotted label: "1.2" of "1.2.3.".
	prefix string
	// word is the word before the number: "phần", "điều".
	word string
	// closer is what stands behind the number: ".", ")", "-", "/", "" and combinations.
	closer string
}

// parseLabel takes a label apart; a label of no known sort has noFamily. One capital letter that is also a Roman numeral
// counts as the numeral; see behindCapital.
func parseLabel(label string) labelParts {
	s := strings.TrimSpace(label)
	if s == "" {
		return labelParts{}
	}
	var p labelParts
	bracketed := strings.HasPrefix(s, "(")
	s = strings.TrimPrefix(s, "(")
	if word, rest, ok := strings.Cut(s, " "); ok {
		switch w := folded(word); w {
		case "phần", "chương", "mục", "điều":
			p.word, s = w, strings.TrimSpace(rest)
		}
	}
	end := closerAt(s)
	body := s
	if end >= 0 {
		body, p.closer = s[:end], strings.TrimSpace(s[end:])
	}
	switch {
	case body == "":
		if p.word == "" && strings.Trim(s, "-+*–•·") == "" {
			p.family, p.closer = bulletFamily, s
		}
		return p
	case allDigits(body):
		p.family = arabicFamily
		p.ordinal = number(body)
		// "1.1." and "1.1" go on with digits behind the dot.
		for strings.HasPrefix(p.closer, ".") && len(p.closer) > 1 && p.closer[1] >= '0' && p.closer[1] <= '9' {
			rest := p.closer[1:]
			n := 0
			for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
				n++
			}
			if p.prefix != "" {
				p.prefix += "."
			}
			p.prefix += itoa(p.ordinal)
			p.family, p.ordinal, p.closer = dottedFamily, number(rest[:n]), rest[n:]
		}
	default:
		if n, ok := viet.Roman(body); ok {
			p.family, p.ordinal = romanFamily, n
		} else if n := letterOrdinal(body); n > 0 {
			p.family, p.ordinal = letterFamily, n
		} else if n := letterOrdinal(strings.ToLower(body)); n > 0 {
			p.family, p.ordinal = capitalFamily, n
		}
	}
	switch {
	case p.word != "":
		p.family = wordFamily
	case bracketed && p.family != noFamily:
		p.family = bracketFamily
	}
	return p
}

// behindCapital returns what a label says that stands in one list with the capital letter of the place last, and behind it:
// "C." goes on "A.", "B." and is then no numeral, even where a letter between is skipped.
func (p labelParts) behindCapital(label string, last int) labelParts {
	s := strings.TrimSpace(label)
	if p.family != romanFamily || last == 0 || len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return p
	}
	if n := letterOrdinal(strings.ToLower(s[:1])); n >= last && n <= last+2 {
		p.family, p.ordinal = capitalFamily, n
	}
	return p
}

// closerAt returns where the number of a label ends and the mark behind it begins; -1 where there is none.
func closerAt(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ')', '.', '-', '/', ':', ' ':
			return i
		case 0xE2: // the first byte of the dashes
			return i
		}
	}
	return -1
}

// number reads digits; a number too long to be one is 0.
func number(digits string) int {
	if len(digits) > 9 {
		return 0
	}
	n := 0
	for i := 0; i < len(digits); i++ {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// pointOrdinals are the places of the letters by which points are counted: the Vietnamese alphabet without the letters
// with marks, but with đ, which stands fifth and is no single byte.
var pointOrdinals = [...]uint8{
	'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 6, 'g': 7, 'h': 8, 'i': 9, 'k': 10, 'l': 11, 'm': 12, 'n': 13, 'o': 14,
	'p': 15, 'q': 16, 'r': 17, 's': 18, 't': 19, 'u': 20, 'v': 21, 'x': 22, 'y': 23,
}

// letterOrdinal returns the place of a letter among the letters of points, from 1; 0 for what is no such letter.
func letterOrdinal(s string) int {
	switch {
	case s == "đ":
		return 5
	case len(s) == 1 && int(s[0]) < len(pointOrdinals):
		return int(pointOrdinals[s[0]])
	}
	return 0
}

// isForeignLetter reports whether the label is a letter that the Vietnamese alphabet does not have.
func isForeignLetter(label string) bool {
	s := strings.Trim(strings.TrimSpace(label), "().-/")
	return len(s) == 1 && strings.Contains("fjwzFJWZ", s)
}
