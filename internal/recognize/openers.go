package recognize

import (
	"slices"
	"unicode"

	"github.com/adminplan/adminplan/internal/viet"
)

// openers are words with which a line may begin, found by their first byte: the lists are long, and lines are asked for many of them.
type openers struct {
	words []string // by their first bytes
	heads []uint32 // the first four bytes of the words; those of shorter ones are not looked at
	first [256]struct{ from, to uint8 }
}

// newOpeners takes up to 255 words in small letters.
func newOpeners(words ...string) *openers {
	o := openers{words: slices.Clone(words)}
	slices.SortStableFunc(o.words, func(a, b string) int { return int(a[0]) - int(b[0]) })
	for i, w := range o.words {
		o.heads = append(o.heads, viet.Four(w))
		for _, c := range [...]byte{w[0], capitalByte(w[0]), lookAlike(w[0])} {
			if at := &o.first[c]; at.to == 0 {
				at.from, at.to = uint8(i), uint8(i+1)
			} else {
				at.to = uint8(i + 1)
			}
		}
	}
	return &o
}

// capitalByte returns the byte with which the capital begins of a letter that begins with c: the same one beyond ASCII.
func capitalByte(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - ('a' - 'A')
	}
	return c
}

// lookAlike returns the byte with which Ð begins, which some texts have for Đ, where c may begin đ; else c itself.
func lookAlike(c byte) byte {
	if c == "đ"[0] {
		return "Ð"[0]
	}
	return c
}

// open reports whether s begins with one of the words as a whole word, in any case.
func (o *openers) open(s string) bool {
	if s == "" {
		return false
	}
	at := o.first[s[0]]
	head := viet.Four(s)
	for i, w := range o.words[at.from:at.to] {
		if len(w) >= 4 && apartHead(head, o.heads[int(at.from)+i]) {
			continue
		}
		if n, ok := prefixFoldRest(s, w); ok && !unicode.IsLetter(firstRune(s[n:])) {
			return true
		}
	}
	return false
}
