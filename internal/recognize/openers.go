package recognize

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// openers are words with which a line may begin, found by their first two letters: the lists are long, and lines are asked for many of them.
type openers struct {
	words []string     // those side by side that begin with the same two letters
	lists []uint16     // where in them those begin; the first list is empty. They are no slices, as every collection of garbage would follow them
	first uint32       // a bit for each letter with which one begins
	at    [pairs]uint8 // of the list for two letters
}

// newOpeners takes words in small letters, which begin with up to 254 pairs of letters.
func newOpeners(words ...string) *openers {
	words = slices.Clone(words)
	slices.SortStableFunc(words, func(a, b string) int { return int(firstPair(a)) - int(firstPair(b)) })
	o := &openers{words: words, lists: make([]uint16, 1)}
	for n, w := range words {
		if pair := firstPair(w); o.at[pair] == 0 {
			if len(o.lists) == math.MaxUint8 {
				panic("recognize: more beginnings of words than a list of openers can tell apart")
			}
			o.first |= 1 << letterOf[w[0]]
			o.at[pair], o.lists = uint8(len(o.lists)), append(o.lists, uint16(n))
		}
	}
	o.lists = append(o.lists, uint16(len(words)))
	return o
}

// open reports whether s begins with one of the words as a whole word, in any case.
func (o *openers) open(s string) bool {
	return s != "" && o.first>>letterOf[s[0]]&1 != 0 && o.find(s) != ""
}

// find returns the word with which s begins as a whole word, in any case; "" where it begins with none.
func (o *openers) find(s string) string {
	if s == "" {
		return ""
	}
	at := o.at[firstPair(s)]
	if at == 0 {
		return "" // as most times
	}
	for _, w := range o.list(at) {
		if endsAs(s, w) && sameFold(s, w) && !unicode.IsLetter(firstRune(s[len(w):])) {
			return w
		}
	}
	return ""
}

// near returns the words that begin with the first two letters of s.
func (o *openers) near(s string) []string {
	if s == "" {
		return nil
	}
	return o.list(o.at[firstPair(s)])
}

// list returns the words of a list.
func (o *openers) list(n uint8) []string { return o.words[o.lists[n]:o.lists[int(n)+1]] }

// pairs is how many pairs of letters [firstPair] tells apart.
const pairs = 1 << 10

// firstPair tells texts apart by the bytes with which their first two letters begin, in any case; what is no letter counts as none.
func firstPair(s string) uint {
	first, second := letterOf[s[0]], uint8(0)
	if n := int(letterLen[s[0]]); n < len(s) {
		second = letterOf[s[n]]
	}
	return (uint(first)<<5 | uint(second)) % pairs
}

// letterLen is the length of the letter that begins with a byte.
var letterLen = func() (of [256]uint8) {
	for c := range of {
		switch {
		case c < utf8.RuneSelf:
			of[c] = 1
		case c < 0xe0:
			of[c] = 2
		default:
			of[c] = 3
		}
	}
	return of
}()

// letterOf numbers the bytes with which letters of Vietnamese begin, both cases alike, and Ð, which some texts have for Đ.
var letterOf = func() (of [256]uint8) {
	for c := byte('a'); c <= 'z'; c++ {
		of[c], of[c-('a'-'A')] = c-'a'+1, c-'a'+1
	}
	of[0xc3], of[0xc4], of[0xc5], of[0xc6], of[0xe1] = 27, 27, 28, 29, 30
	return of
}()
