package meaning

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// A termSet finds words of a list in folded texts and says which of them it was, in one pass over the text for all of them.
type termSet [256][]term // by the first bits of the hashes of their heads

type term struct {
	head  uint32
	word  string
	index int // in the list
}

func newTerms[T any](list []T, word func(T) string) *termSet {
	var set termSet
	for i := range list {
		w := viet.Fold(word(list[i]))
		if word(list[i])[len(word(list[i]))-1] == ' ' {
			w += " "
		}
		h := headHash(w, 0)
		set[h>>24] = append(set[h>>24], term{h, w, i})
	}
	return &set
}

// at calls found with the index of each word of the set that stands at i in the folded text h, whole words only; it returns true once found does.
func (set *termSet) at(h string, i int, found func(index int) bool) bool {
	head := headHash(h, i)
	words := set[head>>24]
	for k := range words {
		w := &words[k]
		if w.head != head || !strings.HasPrefix(h[i:], w.word) || !wordStart(h, i) {
			continue
		}
		end := i + len(w.word)
		if (end == len(h) || h[end-1] == ' ' || !viet.LetterByte(h[end])) && found(w.index) {
			return true
		}
	}
	return false
}

// first returns where in the folded text h the first word of the set stands, and which it is; the earlier one in the list where two begin at the
// same place. The index is -1 where none stands there.
func (set *termSet) first(h string) (index, where int) {
	index = -1
	for i := 0; i < len(h); i = nextStart(h, i) {
		if set.at(h, i, func(k int) bool { index = k; return true }) {
			return index, i
		}
	}
	return -1, len(h)
}

// bits say which of some words stand in a text.
type bits [2]uint64

// any reports whether b and c share one.
func (b bits) any(c bits) bool { return b[0]&c[0]|b[1]&c[1] != 0 }

// wordBits finds all of up to 128 words that stand in a folded text, whole words only, in one pass over it.
type wordBits struct {
	set   termSet
	words []string
}

// add puts words to those that are looked for and returns the bits that tell of them.
func (b *wordBits) add(words ...string) (of bits) {
	for _, w := range words {
		k := slices.Index(b.words, w)
		if k < 0 {
			k = len(b.words)
			b.words = append(b.words, w)
			h := headHash(w, 0)
			b.set[h>>24] = append(b.set[h>>24], term{h, w, k})
		}
		of[k/64] |= 1 << (k % 64)
	}
	return of
}

// in returns which of the words stand in the folded text h.
func (b *wordBits) in(h string) (found bits) {
	for i := 0; i < len(h); i = nextStart(h, i) {
		b.set.at(h, i, func(k int) bool {
			found[k/64] |= 1 << (k % 64)
			return false
		})
	}
	return found
}
