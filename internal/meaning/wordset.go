package meaning

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// A wordSet is a list of words and phrases in small letters, found by the hash of their first bytes, so that at most places of a text one look tells
// that none of them stands there. There are many such lists, and what is looked at of each is kept small.
type wordSet struct {
	first byteSet // the bytes with which one of them may begin
	from  buckets
	words []phrase
}

// A phrase is a word or several that are looked for, with what tells soon that others stand at a place.
type phrase struct {
	words string
	head  uint32 // the hash of the first bytes
	// second is where the second word begins, 0 where there is none or its first letter may be written in two ways, letter what its first byte adds to a
	// hash; many other words begin with the first one.
	letter uint32
	second uint8
}

// newPhrase returns words to be found where their first one is spelled so.
func newPhrase(spelled, words string) phrase {
	p := phrase{words: words, head: headHash(spelled, 0)}
	if second := strings.IndexByte(spelled, ' ') + 1; second > 0 && second < len(spelled) {
		if c := spelled[second]; strings.IndexByte("ou\xc3\xc5\xe1", c) < 0 { // with which oa, oe and uy begin, a tone on them or not
			p.second, p.letter = uint8(second), headKeys[0][c]
		}
	}
	return p
}

// follows reports whether the second word may stand in s, where the first one stands at i, by the bytes round its beginning alone.
func (p *phrase) follows(s string, i int) bool {
	j := i + int(p.second)
	if j == i || j >= len(s) {
		return j == i
	}
	if s[j-1] != ' ' || headInWord[s[j]] == 0 {
		return blankLead[s[j-1]] // it may be a longer one
	}
	return headKeys[0][s[j]] == p.letter
}

// A byteSet is a set of bytes.
type byteSet [4]uint64

func (b *byteSet) add(c byte) { b[c>>6] |= 1 << (c & 63) }

func (b *byteSet) has(c byte) bool { return b[c>>6]>>(c&63)&1 != 0 }

// buckets say where those of a list of words begin whose hashes begin with the same bits.
type buckets [1<<bucketBits + 1]uint16

const bucketBits = 7

// bucket returns the number of the bucket of a hash.
func bucket(head uint32) uint32 { return head >> (32 - bucketBits) }

// of returns where the words of a hash may stand in the list; most times there are none.
func (b *buckets) of(head uint32) (from, to int) {
	n := bucket(head)
	return int(b[n]), int(b[n+1])
}

// sortByBucket orders words by their buckets and returns where each of these begins.
func sortByBucket[T any](words []T, head func(T) uint32) (from buckets) {
	slices.SortStableFunc(words, func(a, b T) int { return int(bucket(head(a))) - int(bucket(head(b))) })
	for _, w := range words {
		from[bucket(head(w))+1]++
	}
	for i := range from[1:] {
		from[i+1] += from[i]
	}
	return from
}

func newWords(words ...string) *wordSet {
	var set wordSet
	add := func(spelled, w string) {
		c := spelled[0]
		set.first.add(c)
		if c >= 'a' && c <= 'z' {
			set.first.add(c - ('a' - 'A'))
		}
		if c == 0xc4 {
			set.first.add(0xc3) // Ð for Đ
		}
		set.words = append(set.words, newPhrase(spelled, w))
	}
	for _, w := range words {
		add(w, w)
		if other := otherSpelling(w); other != w {
			add(other, w)
		}
	}
	set.from = sortByBucket(set.words, func(w phrase) uint32 { return w.head })
	return &set
}

// toneOnSecond writes the tone of a cluster on its second vowel, the other way that documents have.
var toneOnSecond = strings.NewReplacer("òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "òe", "oè", "óe", "oé", "ỏe", "oẻ", "õe", "oẽ", "ọe", "oẹ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ")

// otherSpelling returns the word with the tones of its clusters on their second vowels; most words have none of these.
func otherSpelling(w string) string {
	for i := 2; i < len(w); i++ {
		if c := w[i]; w[i-1] >= utf8.RuneSelf && (c == 'a' || c == 'e' || c == 'y') {
			return toneOnSecond.Replace(w)
		}
	}
	return w
}

// all returns the words of the set, some of them twice.
func (set *wordSet) all() (list []string) {
	for k := range set.words {
		list = append(list, set.words[k].words)
	}
	return list
}

// at returns the end of the first word of the set that stands in s at i; i itself where none does.
func (set *wordSet) at(s string, i int) int {
	if uint(i) >= uint(len(s)) || !set.first.has(s[i]) {
		return i
	}
	return set.atHead(s, i, hashHead(fiveAt(s, i)))
}

// atHead is at for the word at i whose head is known.
func (set *wordSet) atHead(s string, i int, head uint32) int {
	for k, to := set.from.of(head); k < to; k++ {
		if w := &set.words[k]; w.head == head && w.follows(s, i) {
			if n := viet.Word(s[i:], w.words); n > 0 {
				return i + n
			}
		}
	}
	return i
}

// A listSet holds the words of several sets, of which one look tells in which of them those are that stand at a place.
type listSet struct {
	first byteSet
	from  buckets
	words []listedWord
}

type listedWord struct {
	phrase
	lists lists // that have it
}

// lists say which of the sets are meant, a bit for each.
type lists uint8

// unite makes one of the sets, the first of which has the lowest bit.
func unite(sets ...*wordSet) *listSet {
	var all listSet
	for n, set := range sets {
		for k := range all.first {
			all.first[k] |= set.first[k]
		}
		for _, w := range set.words {
			same := func(have listedWord) bool { return have.phrase == w }
			if at := slices.IndexFunc(all.words, same); at >= 0 {
				all.words[at].lists |= 1 << n
			} else {
				all.words = append(all.words, listedWord{w, 1 << n})
			}
		}
	}
	all.from = sortByBucket(all.words, func(w listedWord) uint32 { return w.head })
	return &all
}

// at returns the sets of which a word stands in s at i.
func (set *listSet) at(s string, i int) (found lists) {
	if i >= len(s) || !set.first.has(s[i]) {
		return 0
	}
	head := hashHead(fiveAt(s, i))
	for k, to := set.from.of(head); k < to; k++ {
		if w := &set.words[k]; w.head == head && w.lists&^found != 0 && w.follows(s, i) && viet.Word(s[i:], w.words) > 0 {
			found |= w.lists
		}
	}
	return found
}

// A wordFilter tells of the first bytes of a word that none of a list of words begins so. It may be wrong the other way.
type wordFilter [64]uint64

func (f *wordFilter) add(words ...string) {
	for _, w := range words {
		f.set(headHash(w, 0))
		f.set(headHash(otherSpelling(w), 0))
	}
}

func (f *wordFilter) set(h uint32) { f[h>>26] |= 1 << (h >> 20 & 63) }

func (f *wordFilter) has(s string, i int) bool {
	return f.hasHead(headHash(s, i))
}

func (f *wordFilter) hasHead(h uint32) bool { return f[h>>26]>>(h>>20&63)&1 != 0 }

// headHash hashes the first five bytes of the word at i, or what of it there is, without regard to case: the letters of Vietnamese have up
// to three bytes, so that fewer tell little. What follows the word does not count. Where it is asked for at every word, its two steps stand instead of it.
func headHash(s string, i int) uint32 { return hashHead(fiveAt(s, i)) }

// fiveAt is five bytes of s from i on; blanks fill them up at the end of a text.
func fiveAt(s string, i int) string {
	if i+5 <= len(s) {
		return s[i : i+5]
	}
	return filledUp(s[i:])
}

func filledUp(s string) string {
	head := [5]byte{' ', ' ', ' ', ' ', ' '}
	copy(head[:], s)
	return string(head[:])
}

// hashHead hashes five bytes at which a word begins.
func hashHead(w string) (h uint32) {
	_ = w[4]
	in := headInWord[w[1]]
	h = headKeys[0][w[0]] ^ headKeys[1][w[1]] ^ headKeys[2][w[2]&in]
	in &= headInWord[w[2]]
	h ^= headKeys[3][w[3]&in]
	in &= headInWord[w[3]]
	return h ^ headKeys[4][w[4]&in]
}

// headFold maps a byte of a letter to what its small and its capital form share: they differ by 0x20, or in the last bit, or, as ư and Ư, are 0xb0
// and 0xaf; the last two meet in ữ and Ữ, 0xaf and 0xae. Everything between words counts as a blank.
func headFold(c byte) byte {
	switch {
	case c == 0xae || c == 0xaf:
		return 0xb0 &^ 0x21
	case c >= 0x80 && c < 0xc2:
		return c &^ 0x21
	case !viet.LetterByte(c):
		return ' '
	case c == 0xc3:
		// Ð may stand for Đ.
		return 0xc4
	case c >= 0x80:
		return c &^ 0x21
	}
	return c | 0x20
}

// headKeys give every byte, by its place in a word, what it adds to the hash; headInWord is 0 for a byte that ends a word, so that it and what follows
// it count as the byte 0, which is a blank, else all ones.
var headKeys, headInWord = func() (keys [5][256]uint32, in [256]byte) {
	x := uint64(1)
	next := func() uint32 {
		x += 0x9e3779b97f4a7c15
		z := (x ^ x>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		return uint32(z >> 32)
	}
	for place := range keys {
		var folded [256]uint32
		for c := range folded {
			folded[c] = next()
		}
		for c := range 256 {
			keys[place][c] = folded[headFold(byte(c))]
		}
	}
	for c := range 256 {
		if headFold(byte(c)) != ' ' {
			in[c] = 0xff
		}
	}
	return keys, in
}()
