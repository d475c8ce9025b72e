package recognize

import (
	"slices"
	"unicode"

	"github.com/adminplan/adminplan/internal/viet"
)

// openers are words with which a line may begin, found by their first byte: the lists are long, and lines are asked for many of them.
type openers struct {
	words []string // by their first bytes
	heads []head   // of the words
	first [256]struct{ from, to uint8 }
}

// head is the first eight bytes of a word, and which of them the word has.
type head struct{ bytes, has uint64 }

func newHead(w string) head {
	return head{viet.EightAt(w, 0), 1<<(8*min(len(w), 8)) - 1}
}

// apart is [apart] for the bytes of the head and those in the same places of a text.
func (h head) apart(eight uint64) bool {
	const high = 0x8080808080808080
	d := (eight ^ h.bytes) &^ 0x2020202020202020
	return ((d&^high+^uint64(high))|d)&^(eight&h.bytes)&high&h.has != 0
}

// newOpeners takes up to 255 words in small letters.
func newOpeners(words ...string) *openers {
	o := openers{words: slices.Clone(words)}
	slices.SortStableFunc(o.words, func(a, b string) int { return int(a[0]) - int(b[0]) })
	for i, w := range o.words {
		o.heads = append(o.heads, newHead(w))
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
	eight := viet.EightAt(s, 0)
	for i, w := range o.words[at.from:at.to] {
		if o.heads[int(at.from)+i].apart(eight) {
			continue
		}
		if n, ok := prefixFoldRest(s, w); ok && !unicode.IsLetter(firstRune(s[n:])) {
			return true
		}
	}
	return false
}
