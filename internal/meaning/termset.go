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
	head  uint64
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
		set.terms = append(set.terms, term{headHash(w, 0), w, i})
	}
	set.sort()
	return &set
}

func (set *termSet) sort() { set.from = sortByBucket(set.terms, func(t term) uint64 { return t.head }) }

// at returns which word of the set, from the from-th in its bucket on, stands at i in the folded text h, whole words only, and where to look for the
// next one; the index is -1 where none does. The head is that of the word at i.
func (set *termSet) at(h string, i int, head uint64, from int) (index, next int) {
	first, to := set.from.of(head)
	for k := first + from; k < to; k++ {
		if w := &set.terms[k]; w.head == head && w.endsAlike(h, i) && w.standsAt(h, i) {
			return w.index, k + 1 - first
		}
	}
	return -1, to - first
}

// endsAlike reports whether the last byte of the word stands where it would if the word stood at i in the folded text h: that tells most words apart
// that begin alike.
func (w *term) endsAlike(h string, i int) bool {
	end := i + len(w.word)
	return end <= len(h) && h[end-1] == w.word[len(w.word)-1]
}

// standsAt reports of a word that ends alike whether it stands at i in the folded text h.
func (w *term) standsAt(h string, i int) bool {
	end := i + len(w.word)
	return h[i:end] == w.word && wordStart(h, i) && (end == len(h) || h[end-1] == ' ' || !viet.LetterByte(h[end]))
}

// first returns where in the folded text h the first word of the set stands, and which it is; the earlier one in the list where two begin at the
// same place. The index is -1 where none stands there.
func (set *termSet) first(h string) (index, where int) {
	for i := 0; i < len(h); {
		letters := viet.EightAt(h, i)
		if k, _ := set.at(h, i, hashHead(letters), 0); k >= 0 {
			return k, i
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
			b.set.terms = append(b.set.terms, term{headHash(w, 0), w, k})
		}
		of[k/64] |= 1 << (k % 64)
	}
	b.set.sort()
	return of
}

// in returns which of the words stand in the folded text h.
func (b *wordBits) in(h string) (found bits) {
	for i := 0; i < len(h); {
		letters := viet.EightAt(h, i)
		head := hashHead(letters)
		if from, to := b.set.from.of(head); from < to {
			found.add(b.set.terms[from:to], h, i, head)
		}
		i = nextStart(h, i+viet.First(viet.NotLetters(letters)))
	}
	return found
}

// add puts to the bits those of the terms that stand at i in the folded text h, where the word has that head.
func (b *bits) add(terms []term, h string, i int, head uint64) {
	for k := range terms {
		if w := &terms[k]; w.head == head && w.endsAlike(h, i) && w.standsAt(h, i) {
			b[uint(w.index)/64] |= 1 << (uint(w.index) % 64)
		}
	}
}
