package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/adminplan/adminplan/internal/viet"
)

// prefixFold reports whether s begins with the lower-case word, in any case, and how many bytes of s it takes.
func prefixFold(s, word string) (n int, ok bool) {
	if s == "" || apart(s[0], word[0]) {
		return 0, false
	}
	return prefixFoldRest(s, word)
}

// apart reports whether two bytes in the same place of two texts tell that these differ in more than case. A text in normal form has no letter of
// ASCII whose other case lies beyond it, so that one byte tells of most texts.
func apart(c, d byte) bool { return (c^d)&^0x20 != 0 && c&d < utf8.RuneSelf }

// prefixFoldRest is prefixFold for words that are likely to have the same first letter.
func prefixFoldRest(s, word string) (n int, ok bool) {
	if endsAs(s, word) && sameFold(s, word) {
		return len(word), true
	}
	return 0, false
}

// endsAs reports whether s may begin with the word, as far as the length and the last byte of the word tell: most times they tell that it does not.
func endsAs(s, word string) bool {
	n := len(word)
	return len(s) >= n && !apart(s[n-1], word[n-1])
}

// sameFold reports whether s begins with the lower-case word, in any case. The small and the capital form of a letter differ in their last byte only.
func sameFold(s, word string) bool {
	s = s[:len(word)]
	for i := 0; i < len(word); i++ {
		c, w := s[i], word[i]
		switch {
		case c == w, c == capital[w]:
		case w >= utf8.RuneSelf && w < 0xc0 && c == capitalEnd(word[i-1], w):
		case w == "đ"[0] && c == "Ð"[0] && word[i+1] == "đ"[1] && s[i+1]|0x20 == "ð"[1]:
			i++
		default:
			return false
		}
	}
	return true
}

// capital has the capitals of the small letters of ASCII, and all other bytes as they are.
var capital = func() (of [256]byte) {
	for c := range of {
		of[c] = byte(c)
		if c >= 'a' && c <= 'z' {
			of[c] -= 'a' - 'A'
		}
	}
	return of
}()

// capitalEnd is the last byte of the capital letter whose small form ends with the bytes before and c; c itself where they end no letter.
func capitalEnd(before, c byte) byte {
	switch before {
	case 0xc3:
		return c - 0x20
	case 0xc4, 0xc5, 0xc6, 0xba, 0xbb:
		return c - 1
	}
	return c
}

// standsFold reports whether the lower-case word stands in s at i, in any case, and be it within another.
func standsFold(s string, i int, word string) bool {
	if i < 0 {
		return false
	}
	_, ok := prefixFold(s[i:], word)
	return ok
}

// hasPrefixFold reports whether s begins with one of the lower-case words as whole words, in any case.
func hasPrefixFold(s string, words ...string) bool {
	if s == "" {
		return false
	}
	c := s[0]
	for _, w := range words {
		if apart(c, w[0]) {
			continue
		}
		if endsAs(s, w) && sameFold(s, w) && !unicode.IsLetter(firstRune(s[len(w):])) {
			return true
		}
	}
	return false
}

// folded is the folded form of s for a look at it, in buf where it has room there. It is good as long as buf is not used again.
func folded(buf *[256]byte, s string) string {
	b := viet.AppendFold(buf[:0], s)
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// containsFold reports whether one of the lower-case words stands in s, in any case.
func containsFold(s string, words ...string) bool {
	var stack [512]byte
	folded := viet.AppendFold(stack[:0], s)
	f := unsafe.String(unsafe.SliceData(folded), len(folded))
	for _, w := range words {
		if strings.Contains(f, w) {
			return true
		}
	}
	return false
}

// trimmedLeft is [strings.TrimLeft] for lines, most of which begin with a letter, which no cutset has.
func trimmedLeft(s, cutset string) string {
	if s == "" || letterOf[s[0]] != 0 {
		return s
	}
	return strings.TrimLeft(s, cutset)
}

// trimmed is [strings.Trim] for lines, few of which have at an end what is cut off.
func trimmed(s, cutset string) string {
	if s == "" || letterOf[s[0]] != 0 && letterOf[s[len(s)-1]] != 0 || strings.IndexByte(cutset, s[0]) < 0 && strings.IndexByte(cutset, s[len(s)-1]) < 0 {
		return s
	}
	return strings.Trim(s, cutset)
}

// trimSpace is [strings.TrimSpace] for texts, most of which begin and end with a letter of Vietnamese or a sign of ASCII.
func trimSpace(s string) string {
	const space = 0x9a // the second byte of the only blank, U+1680, that begins as a letter does
	n := len(s)
	if n > 2 && (s[0] > ' ' && s[0] < utf8.RuneSelf || letterOf[s[0]] != 0 && s[1] != space) && (s[n-1] > ' ' && s[n-1] < utf8.RuneSelf || endsInLetter(s) && s[n-2] != space) {
		return s
	}
	return strings.TrimSpace(s)
}

// runes counts the characters of s, a text in UTF-8: every byte begins one but those that go on with it.
func runes(s string) int {
	const every = 0x0101010101010101
	n, i := len(s), 0
	for ; i < len(s)-7; i += 8 {
		x := viet.Eight(s[i : i+8])
		n -= int(x >> 7 &^ (x >> 6) & every * every >> 56) // the highest byte of the product sums up all of them
	}
	for ; i < len(s); i++ {
		if s[i]&0xc0 == 0x80 {
			n--
		}
	}
	return n
}

// hasDigit reports whether a digit stands in s.
func hasDigit(s string) bool {
	const every, high = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i < len(s)-7; i += 8 {
		x := viet.Eight(s[i:i+8]) ^ '0'*every // a byte is less than ten where a digit stands
		if (x&^high+(0x80-10)*every|x)&high != high {
			return true
		}
	}
	for ; i < len(s); i++ {
		if s[i]-'0' <= 9 {
			return true
		}
	}
	return false
}

// shorter reports whether s has n characters or fewer, most times by its length alone.
func shorter(s string, n int) bool {
	return len(s) <= n || len(s) <= utf8.UTFMax*n && runes(s) <= n
}

// isUpper reports whether s has letters and none of them is in lower case, which the second letter of most texts tells.
func isUpper(s string) bool { return (len(s) < 2 || s[1]-'a' > 'z'-'a') && viet.Upper(s) }

// mostlyUpper reports whether nearly all letters of s are capitals: a heading in capitals may hold a word such as "(sau đây …)" or a unit.
func mostlyUpper(s string) bool {
	if isUpper(s) {
		return true
	}
	small := 0
	for i := range len(s) {
		if c := s[i]; c >= 'a' && c <= 'z' {
			if small++; small*8 > len(s) {
				return false // as most lines that are no heading
			}
		}
	}
	up, low := viet.Cases(s)
	return up > 0 && low*8 <= up
}

// collapse makes every run of blanks one blank.
func collapse(s string) string {
	if strings.IndexByte(s, '\t') >= 0 || strings.IndexByte(s, 0xc2) >= 0 && strings.Contains(s, "\u00a0") || hasWideBlank(s) {
		return joinFields(s)
	}
	if gap := viet.TwoBlanks(s); gap < len(s) {
		return joinBlanks(s, gap)
	}
	return s
}

// joinBlanks makes every run of blanks of ASCII one, the first of which begins at gap, and drops those at the ends.
func joinBlanks(s string, gap int) string {
	b := make([]byte, 0, len(s))
	for gap < len(s) {
		b = append(b, s[:gap+1]...)
		s = strings.TrimLeft(s[gap:], " ")
		gap = viet.TwoBlanks(s)
	}
	b = append(b, s...)
	return strings.Trim(unsafe.String(unsafe.SliceData(b), len(b)), " ")
}

// joinFields is the words of s with single blanks between them.
func joinFields(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		n := spaces(s[i:])
		if n > 0 && len(b) > 0 && i+n < len(s) {
			b = append(b, ' ')
		}
		i += n
		from := i
		for i < len(s) {
			if c := s[i]; c > ' ' && !spaceLead[c] || c == 0xe1 && i+1 < len(s) && s[i+1] >= 0xb8 || c == ' ' && i > from && i+1 < len(s) && s[i+1] > ' ' && !spaceLead[s[i+1]] {
				i++ // the last of these is a blank that stands alone
			} else if spaces(s[i:]) == 0 {
				i++
			} else {
				break
			}
		}
		b = append(b, s[from:i]...)
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// spaces returns the length of the white space, as Unicode has it, with which s begins.
func spaces(s string) int {
	i := 0
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				break
			}
			i++
			continue
		} else if !spaceLead[c] || c == 0xe1 && i+1 < len(s) && s[i+1] >= 0xb8 {
			break // as the letters of Vietnamese
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}

// spaceLead are the bytes with which a character beyond ASCII begins that is white space.
var spaceLead = [256]bool{0xc2: true, 0xe1: true, 0xe2: true, 0xe3: true}

// hasBlanks reports whether n blanks stand side by side in s. It looks at one byte in n, as blanks are too common to be looked for one by one.
func hasBlanks(s string, n int) bool {
	for i := n - 1; i < len(s); {
		if s[i] != ' ' {
			i += n
			continue
		}
		from, to := i, i+1
		for from > 0 && s[from-1] == ' ' {
			from--
		}
		for to < len(s) && s[to] == ' ' {
			to++
		}
		if to-from >= n {
			return true
		}
		i = to + n
	}
	return false
}

// nextBlank returns where the first blank behind i stands in s; its length or more where none does. Words are too short to be jumped over.
func nextBlank(s string, i int) int {
	for i++; i < len(s) && s[i] != ' '; i++ {
	}
	return i
}

// hasTwoBlanks is hasBlanks for two, which every line is asked.
func hasTwoBlanks(s string) bool { return viet.TwoBlanks(s) < len(s) }

// hasWideBlank reports whether s has a blank of general punctuation, U+2000 to U+200A or U+202F.
func hasWideBlank(s string) bool {
	for {
		i := strings.IndexByte(s, 0xe2)
		if i < 0 {
			return false
		}
		if s = s[i:]; len(s) >= 3 && s[1] == 0x80 && (s[2] <= 0x8a || s[2] == 0xaf) {
			return true
		}
		s = s[1:]
	}
}

// closesWords are the signs of ASCII that may stand behind the mark that ends a sentence.
var closesWords = [256]bool{'"': true, '\'': true, ')': true, '*': true, ' ': true}

// terminal reports whether s ends a sentence, a clause or a lead-in.
func terminal(s string) bool {
	if s == "" {
		return false
	}
	if c := s[len(s)-1]; c >= utf8.RuneSelf && !endsInLetter(s) || closesWords[c] {
		if s = strings.TrimRight(s, "”\"'’)»* "); s == "" {
			return false
		}
	}
	switch s[len(s)-1] {
	case '.', ';', ':', '!', '?':
		return true
	}
	return strings.HasSuffix(s, "…")
}

// endsInLetter reports whether the last character of s, one beyond ASCII, is a letter of Vietnamese, as far as its first byte tells.
func endsInLetter(s string) bool {
	n := len(s)
	return n >= 2 && letterOf[s[n-2]] != 0 && s[n-2] >= utf8.RuneSelf || n >= 3 && s[n-3] == 0xe1
}

// lowerStart reports whether s begins with a small letter.
func lowerStart(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return s[0]-'a' <= 'z'-'a'
	}
	return lowerBeyond(s)
}

// lowerBeyond is lowerStart for a letter beyond ASCII.
func lowerBeyond(s string) bool {
	_, lower := viet.Case(firstRune(s))
	return lower
}

// isRule reports whether the line is only drawn: dashes, underscores, stars.
func isRule(s string) bool { return s != "" && ruleFirst[s[0]] && isDrawn(s) }

const ruleSigns = "-_=*~¯‾—–─━.·• \t\u00a0\uf0be\uf02a"

// ruleFirst are the bytes with which the signs of a rule begin.
var ruleFirst = func() (set [256]bool) {
	for _, c := range ruleSigns {
		set[string(c)[0]] = true
	}
	return set
}()

func isDrawn(s string) bool {
	if c := s[len(s)-1] | 0x20; c == ';' || c == ':' || c >= 'a' && c <= 'z' {
		return false // as most lines with a bullet end
	}
	if len(s) > 2 && s[0]|s[1] < utf8.RuneSelf && viet.LetterByte(s[2]) {
		return false
	}
	return s != "-" && s != "+" && strings.Trim(s, ruleSigns) == "" && !strings.Contains(s, "…") && strings.Trim(s, ". ") != ""
}

// hasColumns reports whether the line has a gap that only a flattened layout leaves.
func hasColumns(s string) bool {
	return hasTwoBlanks(s) && hasBlanks(s, 3) || strings.IndexByte(s, '\t') >= 0
}

// splitColumns splits a line at gaps that only a flattened layout leaves: tabs, or three blanks and more.
func splitColumns(s string) []string {
	if !hasColumns(s) {
		return []string{s}
	}
	var out []string
	for s != "" {
		i, j := gap(s)
		if i < 0 {
			out = append(out, s)
			break
		}
		if part := strings.TrimSpace(s[:i]); part != "" {
			out = append(out, part)
		}
		s = trimBlanks(s[j:])
	}
	return out
}

func gap(s string) (from, to int) {
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && s[i] != '\t' && s[i] != 0xc2 {
			continue
		}
		j, wide := i, 0
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if r == '\t' {
				wide += 3
			} else if r == ' ' || r == '\u00a0' {
				wide++
			} else {
				break
			}
			j += n
		}
		if wide >= 3 {
			return i, j
		}
		if j > i {
			i = j - 1
		}
	}
	return -1, -1
}
