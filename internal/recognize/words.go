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
	i := 0
	for _, w := range word {
		if i >= len(s) {
			return 0, false
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r != w && unicode.ToLower(r) != w {
			return 0, false
		}
		i += size
	}
	return i, true
}

// hasPrefixFold reports whether s begins with one of the lower-case words as whole words, in any case.
func hasPrefixFold(s string, words ...string) bool {
	for _, w := range words {
		if n, ok := prefixFold(s, w); ok && !unicode.IsLetter(firstRune(s[n:])) {
			return true
		}
	}
	return false
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

// isUpper reports whether s has letters and none of them is in lower case.
func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if r < utf8.RuneSelf {
			if r >= 'a' && r <= 'z' {
				return false
			}
			letters = letters || r >= 'A' && r <= 'Z'
			continue
		}
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// mostlyUpper reports whether nearly all letters of s are capitals: a heading in capitals may hold a word such as "(sau đây …)" or a unit.
func mostlyUpper(s string) bool {
	up, low := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	return up > 0 && low*8 <= up
}

// collapse makes every run of blanks one blank.
func collapse(s string) string {
	if hasBlanks(s, 2) || strings.IndexByte(s, '\t') >= 0 || strings.Contains(s, "\u00a0") || hasWideBlank(s) {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

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

// terminal reports whether s ends a sentence, a clause or a lead-in.
func terminal(s string) bool {
	s = strings.TrimRight(s, "”\"'’)»* ")
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '.', ';', ':', '!', '?':
		return true
	}
	return strings.HasSuffix(s, "…")
}

func lowerStart(s string) bool { return unicode.IsLower(firstRune(s)) }

// isRule reports whether the line is only drawn: dashes, underscores, stars.
func isRule(s string) bool {
	return s != "" && s != "-" && s != "+" && strings.Trim(s, "-_=*~—–─━.·• \t\u00a0\uf0be\uf02a") == "" && !strings.Contains(s, "…") && strings.Trim(s, ". ") != ""
}

// splitColumns splits a line at gaps that only a flattened layout leaves: tabs, or three blanks and more.
func splitColumns(s string) []string {
	if !hasBlanks(s, 3) && strings.IndexByte(s, '\t') < 0 {
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
		s = strings.TrimLeft(s[j:], blanks)
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
