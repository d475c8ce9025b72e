package meaning

import (
	"slices"

	"github.com/adminplan/adminplan/internal/viet"
)

// A termSet finds words of a list in folded texts and says which of them it was, in one pass over the text for all of them.
type termSet struct {
	from  buckets
	terms []term
}

type term struct {
	word string
	// letters are its first eight bytes, bytes those of eight that are its own: one comparison tells most words apart that begin alike.
	letters, bytes uint64
	index          int // in the list
}

func newTerm(word string, index int) term {
	return term{word, viet.EightAt(word, 0), ^uint64(0) >> (8 * max(0, 8-len(word))), index}
}

func newTerms[T any](list []T, word func(T) string) *termSet {
	var set termSet
	for i := range list {
		w := viet.Fold(word(list[i]))
		if word(list[i])[len(word(list[i]))-1] == ' ' {
			w += " "
		}
		set.terms = append(set.terms, newTerm(w, i))
	}
	set.sort()
	return &set
}

func (set *termSet) sort() {
	set.from = sortByBucket(set.terms, func(t term) uint64 { return hashHead(t.letters) })
}

// at returns which word of the set, from the from-th in its bucket on, stands at i in the folded text h, whole words only, and where to look for the
// next one; the index is -1 where none does. The letters are the eight bytes at i, the head is their hash.
func (set *termSet) at(h string, i int, letters, head uint64, from int) (index, next int) {
	first, to := set.from.of(head)
	for k := first + from; k < to; k++ {
		if w := &set.terms[k]; w.begins(letters) && w.standsAt(h, i) {
			return w.index, k + 1 - first
		}
	}
	return -1, to - first
}

// begins reports whether the word begins as eight bytes do.
func (w *term) begins(letters uint64) bool { return (letters^w.letters)&w.bytes == 0 }

// standsAt reports of a word whose first eight bytes are known to stand at i in the folded text h whether it stands there.
func (w *term) standsAt(h string, i int) bool {
	end := i + len(w.word)
	if len(w.word) > 8 && (end > len(h) || h[i+8:end] != w.word[8:]) {
		return false
	}
	return wordStart(h, i) && (end == len(h) || h[end-1] == ' ' || !viet.LetterByte(h[end]))
}

// first returns where in the folded text h the first word of the set stands, and which it is; the earlier one in the list where two begin at the
// same place. The index is -1 where none stands there.
func (set *termSet) first(h string) (index, where int) {
	terms := set.terms
	for i := 0; i < len(h); {
		letters := viet.EightAt(h, i)
		for k, to := set.from.of(hashHead(letters)); k < to; k++ {
			if w := &terms[k]; w.begins(letters) && w.standsAt(h, i) {
				return w.index, i
			}
		}
		i = nextStart(h, i+viet.First(viet.NotLetters(letters)))
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
			b.set.terms = append(b.set.terms, newTerm(w, k))
		}
		of[k/64] |= 1 << (k % 64)
	}
	b.set.sort()
	return of
}

// in returns which of the words stand in the folded text h.
func (b *wordBits) in(h string) (found bits) {
	terms := b.set.terms
	for i := 0; i < len(h); {
		letters := viet.EightAt(h, i)
		for k, to := b.set.from.of(hashHead(letters)); k < to; k++ {
			if w := &terms[k]; w.begins(letters) && w.standsAt(h, i) {
				found[uint(w.index)/64] |= 1 << (uint(w.index) % 64)
			}
		}
		i = nextStart(h, i+viet.First(viet.NotLetters(letters)))
	}
	return found
}
