package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// class is the form of a numbering token. The values are ordered from the highest rung of the ladders in use to the lowest
// (Decree 30/2020/NĐ-CP, Appendix I, part II, item 6; bullets and "1.1." are practice).
type class uint8

const (
	noLabel     class = iota
	partLabel         // Phần I, Phần thứ nhất, Chương I
	upperLabel        // A.
	romanLabel        // I. I- I/
	mucLabel          // Mục 1, Điều 1
	dec1Label         // 1. 1- 1/
	dec2Label         // 1.1.
	dec3Label         // 1.1.1.
	dec4Label         // 1.1.1.1.
	letterLabel       // a)
	subLabel          // a.1) a1)
	parenLabel        // (1) (a)
	starLabel         // *
	dashLabel         // -
	plusLabel         // +
	dotLabel          // • and other bullets
)

// label is a numbering token at the beginning of a line.
type label struct {
	text  string // as printed
	n     int    // its place in its sequence, from 1; 0 for bullets
	class class
	sep   byte // the mark behind the number: . - / ) or 0
}

// letterIndex returns the place of r among the letters of points, from 1; 0 if r is no such letter. The lists of Word count f and j, too, which take
// the places of the letters behind them.
func letterIndex(r rune) int {
	n := 0
	switch r {
	case 'f':
		r = 'g'
	case 'j':
		r = 'k'
	}
	for _, c := range viet.ItemLetters {
		n++
		if c == r {
			return n
		}
	}
	return 0
}

// cutLabel reads the numbering token with which a line begins, and what follows it.
// What only looks like one is none: "10/4/2025", "06/QĐ-UBND", "V/v", "1.500.000 đồng", "2025 - 2030".
func cutLabel(s string) (label, string) {
	if s == "" {
		return label{}, s
	}
	switch c := s[0]; {
	case c >= '0' && c <= '9':
		if c == '1' && len(s) > 1 && (s[1] == 'I' || s[1] == 'V') {
			return cutOddRoman(s)
		}
		return cutDecimal(s)
	case c == '-' || c == '+' || c == '*':
		return cutBullet(s, 1)
	case c == '(':
		return cutParen(s)
	case c == 'P' || c == 'p' || c == 'C' || c == 'c' || c == 'M' || c == 'm' || c == '\xc4' || c == '\xc3':
		if l, rest := cutWord(s); l.class != noLabel {
			return l, rest
		}
	case c == 'o' && len(s) > 2 && (s[1] == ' ' || s[1] == '\t') && unicode.IsUpper(firstRune(trimBlanks(s[1:]))):
		return cutBullet(s, 1) // the hollow bullet of Word
	case c >= 0xe2, c == 0xc2:
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r >= '\u2010' && r <= '\u2015' || r == '\u2212' || isBullet(r):
			return cutBullet(s, n)
		}
	}
	if romanDigit[s[0]] {
		if l, rest := cutRoman(s); l.class != noLabel {
			return l, rest
		}
	}
	if oddLabel[s[0]] {
		if l, rest := cutOddLabel(s); l.class != noLabel {
			return l, rest
		}
	}
	if n := int(letterLen[s[0]]); n < len(s) && (viet.LetterByte(s[n]) || s[n] == ' ' && (n+1 == len(s) || s[n+1] != ')')) {
		return label{}, s // a word, as most lines begin with
	}
	return cutLetter(s)
}

// isBullet reports whether r is a bullet character, those of symbol fonts in the private area included.
func isBullet(r rune) bool {
	return r == '•' || r == '·' || r == '●' || r == '○' || r == '■' || r == '□' || r == '▪' || r == '▫' || r == '◦' || r == '‣' || r == '⁃' ||
		r == '➢' || r == '➤' || r == '►' || r == '✓' || r == '✔' || r == '❖' || r == '◆' || r == '◇' ||
		r == '❑' || r == '❒' || r == '☞' || r >= 0xf000 && r <= 0xf0ff
}

func cutBullet(s string, n int) (label, string) {
	rest := s[n:]
	if rest == "" {
		return label{}, s
	}
	c := dotLabel
	switch s[0] {
	case '-', '~':
		c = dashLabel
	case '+':
		c = plusLabel
	case '*':
		c = starLabel
	default:
		if r, _ := utf8.DecodeRuneInString(s); r >= '\u2010' && r <= '\u2015' || r == '\u2212' {
			c = dashLabel
		}
	}
	next, _ := utf8.DecodeRuneInString(rest)
	words := trimBlanks(rest)
	if next == rune(s[0]) || (words == "" || !viet.LetterByte(words[0])) && strings.Trim(rest, "-_=*+.– ") == "" {
		return label{}, s // a rule
	}
	return label{text: s[:n], class: c}, words
}

const blanks = " \t\u00a0"

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' }

// trimBlanks drops blanks from the beginning of s.
func trimBlanks(s string) string {
	i := 0
	for i < len(s) && (s[i] <= ' ' || s[i] == 0xc2) {
		if s[i] == 0xc2 && i+1 < len(s) && s[i+1] == 0xa0 {
			i++
		} else if s[i] != ' ' && s[i] != '\t' {
			break
		}
		i++
	}
	return s[i:]
}

// cutDecimal reads "1.", "1-", "1/", "1)", "1.1.", "1.1" and deeper. s begins with a digit.
func cutDecimal(s string) (label, string) {
	i, groups, n := -1, 0, 0
	for groups == 0 || i+1 < len(s) && s[i] == '.' && s[i+1]-'0' <= 9 {
		i++
		start := i
		for n = 0; i < len(s) && s[i]-'0' <= 9; i++ {
			n = n*10 + int(s[i]-'0')
		}
		if size := i - start; size > 3 || size == 3 && groups > 0 {
			return label{}, s // a number with thousands, or a large one
		}
		groups++
	}
	if groups > 4 {
		return label{}, s
	}
	l := label{class: dec1Label + class(groups-1), n: n}
	if i == len(s) || !decimalSep[s[i]] {
		return cutUnmarked(s, i, l)
	}
	l.sep = s[i]
	i++
	// A second separator closes the token, as in "1.1./", "1.-" or "1/.".
	if i < len(s) && s[i] != ' ' && (secondSeparator(l.sep, s[i]) || l.sep == '.' && strings.HasPrefix(s[i:], ". ") && unicode.IsUpper(firstRune(s[i+2:]))) {
		i++
	}
	l.text = s[:i]
	rest := s[i:]
	if next := firstRune(rest); rest != "" && !isBlank(next) {
		if !isGlued(l.sep, next, rest) {
			return label{}, s
		}
		return l, rest
	}
	after := trimBlanks(rest)
	if l.class == dec1Label && (l.sep == ':' || l.sep == '-' && firstIsDigit(after)) {
		return label{}, s // "1- 2 ngày"
	}
	return l, after
}

// isGlued reports whether the words begin right behind a number and its mark.
func isGlued(sep byte, next rune, words string) bool {
	switch sep {
	case '/', '-':
		// "1/Mục đích" is glued; "71/NQ-CP", "01-CT/TW" and "10/4/2025" are numbers of documents and dates.
		return unicode.IsUpper(next) && !isSymbolWord(words)
	case ')', '.':
		return unicode.IsLetter(next) || next == '“' || next == '"' || next == '('
	}
	return false
}

// cutUnmarked reads the number l, which ends at i without a mark or with an odd one.
func cutUnmarked(s string, i int, l label) (label, string) {
	rest := s[i:]
	words := trimBlanks(rest)
	switch {
	case l.class > dec1Label:
		// "1.3 Xây dựng": the dot was forgotten. A decimal fraction goes on in lower case or with a sign.
		if len(words) < len(rest) && unicode.IsUpper(firstRune(words)) {
			l.text = s[:i]
			return l, words
		}
		return label{}, s
	case i > 2:
		return label{}, s
	case len(words) < len(rest) && isBareHeading(words):
		l.text = s[:i]
		return l, words
	case strings.HasPrefix(rest, ", ") && isBareHeading(trimBlanks(rest[1:])):
		l.text = s[:i+1]
		return l, trimBlanks(rest[1:])
	}
	for _, dash := range [...]string{"– ", " - ", " – ", " . ", " ) "} {
		if words, ok := strings.CutPrefix(rest, dash); ok && unicode.IsUpper(firstRune(trimBlanks(words))) {
			return label{text: s[:i+len(dash)-1], class: l.class, n: l.n, sep: '-'}, trimBlanks(words)
		}
	}
	return label{}, s
}

// decimalSep are the marks behind a number.
var decimalSep = [256]bool{'.': true, '-': true, '/': true, ')': true, ':': true}

// isSymbolWord reports whether s begins like the symbol of a document: capitals up to a hyphen, a slash or the end of the word. Symbols have no tones.
func isSymbolWord(s string) bool {
	for i, r := range s {
		switch {
		case unicode.IsLower(r) || r >= 0x1ea0 && r <= 0x1ef9 || strings.ContainsRune("ÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨ", r):
			return false
		case r == '-' || r == '/':
			return true
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return i > 1
		}
	}
	return true
}

// firstRune returns the character with which s begins; 0 where there is none.
func firstRune(s string) rune {
	if s != "" && s[0] < utf8.RuneSelf {
		return rune(s[0])
	}
	return firstBeyond(s)
}

// firstBeyond is firstRune for a character beyond ASCII.
func firstBeyond(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return 0
	}
	return r
}

// cutParen reads "(1)", "(a)", "(i)".
func cutParen(s string) (label, string) {
	end := strings.IndexByte(s, ')')
	if end < 2 || end > 5 {
		return label{}, s
	}
	inner := s[1:end]
	n := 0
	for _, r := range inner {
		switch {
		case r >= '0' && r <= '9':
			n = n*10 + int(r-'0')
		case utf8.RuneCountInString(inner) == 1 && letterIndex(r) > 0:
			n = letterIndex(r)
		default:
			if v, ok := lowerRoman(inner); ok {
				return label{text: s[:end+1], class: parenLabel, n: v, sep: ')'}, trimBlanks(s[end+1:])
			}
			return label{}, s
		}
	}
	rest := trimBlanks(s[end+1:])
	if rest == "" || n > 200 {
		return label{}, s
	}
	return label{text: s[:end+1], class: parenLabel, n: n, sep: ')'}, rest
}

func lowerRoman(s string) (int, bool) {
	for _, r := range s {
		if r != 'i' && r != 'v' && r != 'x' {
			return 0, false
		}
	}
	return roman(strings.ToUpper(s))
}

// cutLetter reads "a)", "đ)", "a.", "a/", "A.", "a1)", "a.1)".
func cutLetter(s string) (label, string) {
	r, size := utf8.DecodeRuneInString(s)
	if size == len(s) || !unicode.IsLetter(r) {
		return label{}, s
	}
	upper := unicode.IsUpper(r)
	n := letterIndex(unicode.ToLower(r))
	if n == 0 {
		return label{}, s
	}
	i := size
	l := label{class: letterLabel, n: n}
	if upper {
		l.class = upperLabel
	}
	if !upper {
		j := i
		if s[j] == '.' {
			j++
		}
		digits := j
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		if j > digits && j-digits <= 2 && j < len(s) && (s[j] == ')' || s[j] == '.') {
			return label{text: s[:j+1], class: subLabel, n: n, sep: s[j]}, trimBlanks(s[j+1:])
		}
	}
	if !upper && strings.HasPrefix(s[i:], " ) ") {
		i++ // "a ) Rà soát"
	}
	switch s[i] {
	case ')', '.', '/', '-':
		l.sep = s[i]
	default:
		return label{}, s
	}
	rest := s[i+1:]
	next := firstRune(rest)
	blank := rest != "" && isBlank(next)
	switch l.sep {
	case ')':
		if rest == "" {
			return label{}, s
		}
	default:
		// "V/v", "a-b", "A.Nguyễn": a letter with these marks is a token only before a blank, or glued to a heading.
		if upper && !blank && l.sep == '.' && isUpper(rest) && meaning.SectionKind(rest) != adminplan.SectionOther {
			break
		}
		if !blank || !unicode.IsUpper(firstRune(trimBlanks(rest))) && l.sep != '.' {
			return label{}, s
		}
		if l.sep == '.' && !unicode.IsUpper(firstRune(trimBlanks(rest))) {
			return label{}, s
		}
	}
	l.text = s[:i+1]
	return l, trimBlanks(rest)
}

// secondSeparator reports whether b may follow the separator a of a token.
func secondSeparator(a, b byte) bool {
	switch a {
	case '.':
		return b == '-' || b == '/' || b == ')'
	case '/':
		return b == '.' || b == '-'
	case ')':
		return b == '.'
	}
	return false
}

var romanDigit = [256]bool{'I': true, 'V': true, 'X': true, 'L': true, 'C': true}

// cutRoman reads "I.", "I-", "I/", "IV –". "V/v" and "V/V" open a subject and are no number.
func cutRoman(s string) (label, string) {
	i := 0
	for i < len(s) && romanDigit[s[i]] {
		i++
	}
	if i == 0 || i == len(s) || viet.LetterByte(s[i]) {
		return label{}, s // a word, as most lines begin with
	}
	n, ok := roman(s[:i])
	if !ok {
		return label{}, s
	}
	rest := s[i:]
	l := label{class: romanLabel, n: n}
	end := i
	switch {
	case strings.IndexByte(".-/:)", rest[0]) >= 0:
		l.sep = rest[0]
		end = i + 1
	default:
		comma := 0
		if rest[0] == ',' {
			comma = 1 // "I, MỤC ĐÍCH"
		}
		after := trimBlanks(rest[comma:])
		dash := firstRune(after)
		if unicode.IsLetter(dash) && len(after)+comma < len(rest) && (isBareHeading(after) || isUpper(after) && meaning.SectionKind(after) != adminplan.SectionOther) {
			return label{text: s[:i+comma], class: romanLabel, n: n}, after // "I MỤC ĐÍCH": the dot was forgotten
		}
		if comma > 0 || dash != '-' && dash != '–' && dash != '.' {
			return label{}, s
		}
		l.sep = '-'
		end = len(s) - len(after) + utf8.RuneLen(dash)
	}
	if end < len(s) && (s[end] != ')' && secondSeparator(l.sep, s[end]) || l.sep == '.' && strings.HasPrefix(s[end:], ". ")) {
		end++
	}
	rest = s[end:]
	if l.sep == '.' && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
		return cutRomanArabic(s, end)
	}
	body := trimBlanks(rest)
	if body == "" {
		return label{}, s
	}
	if l.sep == '/' && n == 5 && (strings.HasPrefix(rest, "v") || strings.HasPrefix(rest, "V")) {
		return label{}, s
	}
	if len(rest) == len(body) && l.sep != '.' && isSymbolWord(rest) && strings.ContainsAny(rest, "/-") && !strings.Contains(rest, " ") {
		return label{}, s // "XI-2020"
	}
	if !unicode.IsLetter(firstRune(body)) && firstRune(body) != '“' && firstRune(body) != '"' {
		return label{}, s
	}
	l.text = s[:end]
	return l, body
}

// cutRomanArabic reads "I.1.", "II.2.1.", whose numbers below the Roman one begin at from.
func cutRomanArabic(s string, from int) (label, string) {
	l, body := cutDecimal(s[from:])
	if l.class == noLabel {
		return label{}, s
	}
	l.text = s[:from+len(l.text)]
	return l, body
}

// isBareHeading reports whether the words are a heading as plans have it, which needs no mark behind its number: "1 Mục đích". Some sites drop them all.
func isBareHeading(s string) bool {
	return len(s) <= 80 && unicode.IsUpper(firstRune(s)) && bareHeadings.open(s) && !terminal(strings.TrimRight(s, ": "))
}

var bareHeadings = newOpeners("mục đích", "yêu cầu", "mục tiêu", "chỉ tiêu", "nội dung", "nhiệm vụ", "giải pháp", "biện pháp", "thời gian", "địa điểm", "đối tượng", "thành phần", "hình thức", "kinh phí", "tổ chức thực hiện", "phân công nhiệm vụ", "phân công thực hiện", "tiến độ thực hiện")

// roman reads a Roman numeral in capitals, up to a hundred.
func roman(s string) (int, bool) {
	n, ok := viet.Roman(s)
	return n, ok && n <= 100
}
