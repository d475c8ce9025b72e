package meaning

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// skip returns i moved over blanks.
func skip(s string, i int) int { return viet.BehindBlanks(s, i) }

// blankLead are the bytes with which a blank may begin.
var blankLead = func() (set [256]bool) {
	for c := range ' ' + 1 {
		set[c] = true
	}
	set[0xc2], set[0xe2] = true, true
	return set
}()

// at returns the end of the words of pattern when they stand in s at i, else i itself.
func at(s string, i int, pattern string) int {
	if i < len(s) && alike[s[i]^pattern[0]] {
		return atRest(s, i, pattern)
	}
	return i
}

// alike are the bits in which the first bytes of two spellings of a word may differ: none, those of small letter and capital, and those of a bare o
// or u and an accented one, whose tone may stand on the next vowel.
var alike = func() (set [256]bool) {
	set[0], set[0x20] = true, true
	for _, vowel := range "oOuU" {
		set[0xe1^vowel], set[0xc3^vowel] = true, true
	}
	return set
}()

func atRest(s string, i int, pattern string) int {
	// Two bytes tell as much as the whole word does, most times.
	rest := s[i:]
	if len(rest) > 1 && len(pattern) > 1 && rest[1] != pattern[1] && (rest[0]^pattern[0])&^0x20 == 0 && viet.Differ(rest[1], pattern[1]) {
		return i
	}
	return i + viet.Word(rest, pattern)
}

// atD is at for patterns that begin with đ, for which Ð may stand at the beginning of a sentence and in names; at does not look for it, since it is asked
// far too often.
func atD(s string, i int, patterns ...string) int {
	if i < len(s) && s[i] == 0xc3 {
		for _, p := range patterns {
			if n := viet.Word(s[i:], p); n > 0 {
				return i + n
			}
		}
		return i
	}
	return atAny(s, i, patterns...)
}

// upTo returns n, or where the letter begins in whose middle n is, or the end of s: how far a text of bounded length reaches.
func upTo(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

// atAny is at for the first of the patterns that stands there.
func atAny(s string, i int, patterns ...string) int {
	if uint(i) >= uint(len(s)) {
		return i
	}
	first := s[i]
	for _, p := range patterns {
		if alike[first^p[0]] {
			if j := atRest(s, i, p); j > i {
				return j
			}
		}
	}
	return i
}

// digitsAt returns the end of the run of digits at i.
func digitsAt(s string, i int) int {
	for uint(i) < uint(len(s)) && s[i]-'0' <= 9 {
		i++
	}
	return i
}

// small returns the value of a run of at most nine digits.
func small(digits string) int {
	n := 0
	for i := 0; i < len(digits) && i < 9; i++ {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// wordStart reports whether a word may begin at i: no letter and no digit stands before it.
func wordStart(s string, i int) bool {
	if i == 0 {
		return true
	}
	c := s[i-1]
	if c < 0x80 {
		return !viet.LetterByte(c) && !isDigit(c)
	}
	// The last byte of a character beyond ASCII: only punctuation and blanks part words.
	switch {
	case i >= 3 && s[i-3] == 0xe2 && s[i-2] == 0x80:
		return true
	case i >= 2 && s[i-2] == 0xc2:
		return true
	}
	return false
}

// wordEnd returns the end of the word at i: the next blank or ASCII punctuation but the hyphen within a word.
func wordEnd(s string, i int) int {
	for uint(i) < uint(len(s)) && (!endsWord[s[i]] || s[i] == 0xc2 && i+1 == len(s)) {
		i++
	}
	return i
}

// endsWord says of every byte whether a word ends before it: of what parts words in ASCII, and of the first bytes of signs beyond it.
var endsWord = func() (set [256]bool) {
	set = breaks
	set[0xc2], set[0xe2] = true, true
	return set
}()

// breaks says of every byte whether a word may begin behind it: it is no letter and no digit of ASCII, nor part of a longer character.
var breaks = func() (set [256]bool) {
	for c := range 0x80 {
		set[c] = !viet.LetterByte(byte(c)) && !isDigit(byte(c))
	}
	return set
}()

// nextStart returns where the next word after the one at i may begin.
func nextStart(s string, i int) int {
	for uint(i) < uint(len(s)) && s[i] != ' ' {
		c := s[i]
		i++
		if endsWord[c] {
			switch c {
			case 0xe2:
				i = min(i+2, len(s))
			case 0xc2:
				i = min(i+1, len(s))
			}
			break
		}
	}
	for uint(i) < uint(len(s)) && s[i] == ' ' {
		i++
	}
	return i
}

// sentenceEnd returns where the sentence at i ends: before a full stop, an exclamation or question mark that a blank or the end follows,
// before a semicolon if semicolons part sentences, or before a line feed.
func sentenceEnd(s string, i int, semicolons bool) int {
	for ; i < len(s); i++ {
		if !sentenceStops[s[i]] {
			continue
		}
		switch s[i] {
		case '\n':
			return i
		case ';':
			if semicolons {
				return i
			}
		case '.', '!', '?':
			if stopsAt(s, i) {
				return i
			}
		}
	}
	return i
}

var sentenceStops = [256]bool{'\n': true, ';': true, '.': true, '!': true, '?': true}

// stopsAt reports whether the full stop, exclamation or question mark at i ends a sentence: a blank or the end follows it, or it begins "./.". That of "TP. Cần Thơ" ends none.
func stopsAt(s string, i int) bool {
	if i > 1 && (s[i-1]|0x20 == 'p' || s[i-1]|0x20 == 'x') && i+2 < len(s) && abbreviated(s, i) && viet.UpperAt(s, i+2) {
		return false
	}
	return i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '\n' || s[i+1] == '/' && strings.HasPrefix(s[i:], "./.")
}

// trimEnd drops blanks and closing punctuation from the end of a piece of text.
func trimEnd(s string) string {
	for s != "" && trimmed[s[len(s)-1]] {
		switch c := s[len(s)-1]; {
		case c == ' ' || c == ',' || c == ';' || c == '.' || c == ':' || c == '\t' || c == '\n' || c == '/' && strings.HasSuffix(s, "./"):
			s = s[:len(s)-1]
		case strings.HasSuffix(s, "\u00a0"):
			s = s[:len(s)-2]
		case strings.HasSuffix(s, "…") || strings.HasSuffix(s, "–"):
			s = s[:len(s)-3]
		default:
			return s
		}
	}
	return s
}

// trimmed are the bytes with which what trimEnd drops ends.
var trimmed = func() (set [256]bool) {
	for _, sign := range [...]string{" ", ",", ";", ".", ":", "\t", "\n", "/", "\u00a0", "…", "–"} {
		set[sign[len(sign)-1]] = true
	}
	return set
}()

// trim drops blanks from both ends and closing punctuation from the end.
func trim(s string) string { return trimEnd(s[skip(s, 0):]) }

// holds reports whether words stand in s. The byte of words at rare, not the first one, is one that texts seldom have, by which to look for them.
func holds(s, words string, rare int) bool { return find(s, words, rare) >= 0 }

// find returns where words stand in s, as [holds] looks for them; -1 where they do not.
func find(s, words string, rare int) int {
	for i := rare; i < len(s); i++ {
		n := strings.IndexByte(s[i:], words[rare])
		if n < 0 {
			break
		}
		if i += n; s[i-1] == words[rare-1] && strings.HasPrefix(s[i-rare:], words) {
			return i - rare
		}
	}
	return -1
}
