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
	text  string // the words, one behind the other
	words []phrase
	first byteSet // the bytes with which one of them may begin
	from  buckets
}

// A phrase is a word or several that are looked for, with what tells soon that others stand at a place. It has no pointers: every collection of garbage would
// look at those of all the phrases.
type phrase struct {
	head       uint64 // the hash of the first letters
	from, size uint16 // where the words stand in the text of their list
	// second is where the second word begins, 0 where there is none or its first letter may be written in two ways, letter the first byte of it; many other
	// words begin with the first one.
	second, letter uint8
}

// newPhrase returns the words of a text from one place on, so many bytes of it, to be found where their first one is spelled so.
func newPhrase(spelled string, from, size int) phrase {
	p := phrase{head: headHash(spelled, 0), from: uint16(from), size: uint16(size)}
	if second := strings.IndexByte(spelled, ' ') + 1; second > 0 && second < len(spelled) {
		if c, _ := utf8.DecodeRuneInString(spelled[second:]); !strings.ContainsRune("oòóỏõọuùúủũụ", c) { // with which oa, oe and uy begin
			p.second, p.letter = uint8(second), letterFold[spelled[second]]
		}
	}
	return p
}

// phrasesOf returns words, which stand in the text of their list from one place on, to be found in all the ways in which their first one may be spelled.
func phrasesOf(words string, from int) (list []phrase) {
	for _, spelled := range spelledAs(words) {
		if p := newPhrase(spelled, from, len(words)); !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// of returns the words, which stand in the text of the list.
func (p *phrase) of(text string) string { return text[p.from : int(p.from)+int(p.size)] }

// follows reports whether the second word may stand in s, where the first one stands at i, by the bytes round its beginning alone.
func (p *phrase) follows(s string, i int) bool {
	if p.second == 0 {
		return true
	}
	j := i + int(p.second)
	if uint(j) >= uint(len(s)) {
		return false
	}
	letter := letterFold[s[j]]
	return letter == p.letter || (letter == 0 || s[j-1] != ' ') && blankLead[s[j-1]] // blanks may be more than one
}

// A byteSet is a set of bytes.
type byteSet [4]uint64

func (b *byteSet) add(c byte) { b[c>>6] |= 1 << (c & 63) }

func (b *byteSet) has(c byte) bool { return b[c>>6]>>(c&63)&1 != 0 }

// buckets say where those of a list of words begin whose hashes begin with the same bits.
type buckets [1<<bucketBits + 1]uint16

const bucketBits = 7

// bucket returns the number of the bucket of a hash.
func bucket(head uint64) uint64 { return head >> (64 - bucketBits) }

// of returns where the words of a hash may stand in the list; most times there are none.
func (b *buckets) of(head uint64) (from, to int) {
	n := bucket(head)
	return int(b[n]), int(b[n+1])
}

// sortByBucket orders words by their buckets and returns where each of these begins.
func sortByBucket[T any](words []T, head func(T) uint64) (from buckets) {
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
	set := wordSet{text: strings.Join(words, "")}
	from := 0
	for _, w := range words {
		for _, spelled := range spelledAs(w) {
			c := spelled[0]
			set.first.add(c)
			if c >= 'a' && c <= 'z' {
				set.first.add(c - ('a' - 'A'))
			}
			if c == 0xc4 {
				set.first.add(0xc3) // Ð for Đ
			}
		}
		set.words = append(set.words, phrasesOf(w, from)...)
		from += len(w)
	}
	set.words = slices.Clone(set.words) // they stay for ever, in no more room than they need
	set.from = sortByBucket(set.words, func(w phrase) uint64 { return w.head })
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

// spelledAs returns the ways in which texts write w that the hash of its beginning tells apart: the tones of its clusters may stand on their second vowels, a capital
// Ư differs from the small letter in more bits than other capitals do, and Ð may stand for Đ.
func spelledAs(w string) []string {
	list := []string{w}
	if other := otherSpelling(w); other != w {
		list = append(list, other)
	}
	for k := 0; k < len(list); k++ {
		w := list[k]
		for i := range viet.First(viet.NotLetters(viet.EightAt(w, 0))) {
			if rest, ok := strings.CutPrefix(w[i:], "ư"); ok {
				list = append(list, w[:i]+"Ư"+rest)
			}
			if rest, ok := strings.CutPrefix(w[i:], "đ"); ok {
				list = append(list, w[:i]+"ð"+rest)
			}
		}
	}
	return list
}

// letterFold maps the first byte of a letter to that of the small one, that of Ð to that of Đ, and what begins no letter to 0.
var letterFold = func() (fold [256]byte) {
	for c := range fold {
		if viet.LetterByte(byte(c)) {
			fold[c] = byte(c)
		}
	}
	for c := 'A'; c <= 'Z'; c++ {
		fold[c] = byte(c) + ('a' - 'A')
	}
	fold[0xc3] = 0xc4
	return fold
}()

// all returns the words of the set, some of them twice.
func (set *wordSet) all() (list []string) {
	for k := range set.words {
		list = append(list, set.words[k].of(set.text))
	}
	return list
}

// at returns the end of the first word of the set that stands in s at i; i itself where none does.
func (set *wordSet) at(s string, i int) int {
	if uint(i) >= uint(len(s)) || !set.first.has(s[i]) {
		return i
	}
	return set.atHead(s, i, headHash(s, i))
}

// atHead is at for the word at i whose head is known.
func (set *wordSet) atHead(s string, i int, head uint64) int {
	for k, to := set.from.of(head); k < to; k++ {
		if w := &set.words[k]; w.head == head && w.follows(s, i) {
			if n := viet.Word(s[i:], w.of(set.text)); n > 0 {
				return i + n
			}
		}
	}
	return i
}

// A listSet holds the words of several sets, of which one look tells in which of them those are that stand at a place.
type listSet struct {
	text  string
	words []listedWord
	first byteSet
	from  buckets
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
		before := uint16(len(all.text))
		all.text += set.text
		for _, w := range set.words {
			w.from += before
			same := func(have listedWord) bool {
				return have.head == w.head && have.second == w.second && have.letter == w.letter && have.of(all.text) == w.of(all.text)
			}
			if at := slices.IndexFunc(all.words, same); at >= 0 {
				all.words[at].lists |= 1 << n
			} else {
				all.words = append(all.words, listedWord{w, 1 << n})
			}
		}
	}
	all.from = sortByBucket(all.words, func(w listedWord) uint64 { return w.head })
	return &all
}

// at returns the sets of which a word stands in s at i.
func (set *listSet) at(s string, i int) (found lists) {
	if uint(i) >= uint(len(s)) || !set.first.has(s[i]) {
		return 0
	}
	head := headHash(s, i)
	for k, to := set.from.of(head); k < to; k++ {
		if w := &set.words[k]; w.head == head && w.lists&^found != 0 && w.follows(s, i) && viet.Word(s[i:], w.of(set.text)) > 0 {
			found |= w.lists
		}
	}
	return found
}

// A wordList is a list of few words, of which the first letter of a word tells most times that none of them stands at a place.
type wordList struct {
	letters uint32 // a bit for the low bits of every byte with which one of them may begin
	words   []string
}

func listOf(words ...string) wordList {
	list := wordList{words: words}
	for _, w := range words {
		for _, spelled := range spelledAs(w) {
			list.letters |= 1 << (spelled[0] % 32) // small or capital
		}
	}
	return list
}

// at is [atAny] for the words of the list.
func (list *wordList) at(s string, i int) int {
	if uint(i) >= uint(len(s)) || list.letters>>(s[i]%32)&1 == 0 {
		return i
	}
	return atAny(s, i, list.words...)
}

// A wordFilter tells of the first bytes of a word that none of a list of words begins so. It may be wrong the other way.
type wordFilter [64]uint64

func (f *wordFilter) add(words ...string) {
	for _, w := range words {
		for _, spelled := range spelledAs(w) {
			f.set(headHash(spelled, 0))
		}
	}
}

func (f *wordFilter) set(h uint64) { f[h>>58] |= 1 << (h >> 52 & 63) }

func (f *wordFilter) has(s string, i int) bool { return f.hasHead(headHash(s, i)) }

// hasHead is has for a word of that hash.
func (f *wordFilter) hasHead(h uint64) bool { return f[h>>58]>>(h>>52&63)&1 != 0 }

// A markTable tells what a word may be, by the hash of its first letters; it may say too much.
type markTable [1 << 12]uint8

func (t *markTable) put(mark uint8, words ...string) {
	for _, w := range words {
		for _, spelled := range spelledAs(w) {
			t[headHash(spelled, 0)>>52] |= mark
		}
	}
}

func (t *markTable) of(head uint64) uint8 { return t[head>>52] }

// headHash hashes the letters with which the word at i begins, as far as seven bytes hold them, without regard to case. What follows the word does not
// count; 0 stands for no letter. Where it is asked for at every word, its steps stand instead of it.
func headHash(s string, i int) uint64 {
	var x uint64
	// Of places without sign two comparisons tell that they are within the text, so that nothing is to be kept for a panic.
	if from, end := uint(i), uint(len(s)); from < end && from+8 <= end {
		x = viet.Eight(s[from : from+8])
	} else if from < end {
		for k, c := range []byte(s[from:]) {
			x |= uint64(c) << (8 * k & 63)
		}
	}
	return hashHead(x)
}

// hashHead hashes the letters with which eight bytes begin, but for the last byte.
func hashHead(x uint64) uint64 {
	return x & letterBits[viet.First(viet.NotLetters(x))] * 0x9e3779b97f4a7c15
}

// letterBits are the bits that count of so many bytes of letters. A small letter and its capital differ in bits that are left out, in the first byte in one of them
// only, but for ư; see [spelledAs].
var letterBits = func() (table [9]uint64) {
	for n := range table {
		table[n] = (1<<(8*n) - 1) &^ 0x2121212121212120
	}
	return table
}()
