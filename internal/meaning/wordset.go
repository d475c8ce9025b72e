package meaning

import "github.com/adminplan/adminplan/internal/viet"

// A wordSet is a list of words and phrases in small letters, sorted by their first bytes, so that at most places of a text one look tells
// that none of them stands there.
type wordSet [256][]string

func newWords(words ...string) *wordSet {
	var set wordSet
	for _, w := range words {
		c := w[0]
		set[c] = append(set[c], w)
		if c >= 'a' && c <= 'z' {
			set[c-('a'-'A')] = append(set[c-('a'-'A')], w)
		}
		if len(w) > 3 && w[:3] == "ủ" {
			// "Uỷ": the other way to write the tone begins with another byte.
			set['u'] = append(set['u'], w)
			set['U'] = append(set['U'], w)
		}
	}
	return &set
}

// at returns the end of the first word of the set that stands in s at i; i itself where none does.
func (set *wordSet) at(s string, i int) int {
	if i >= len(s) {
		return i
	}
	for _, w := range set[s[i]] {
		if n := viet.Word(s[i:], w); n > 0 {
			return i + n
		}
	}
	return i
}

// A wordFilter tells of the first bytes of a word that none of a list of words begins so. It may be wrong the other way.
type wordFilter [64]uint64

func (f *wordFilter) add(words ...string) {
	for _, w := range words {
		f.set(headHash(w, 0))
		if len(w) > 3 && w[:3] == "ủ" {
			f.set(headHash("uỷ"+w[3:], 0))
		}
	}
}

func (f *wordFilter) set(h uint32) { f[h>>6&63] |= 1 << (h & 63) }

func (f *wordFilter) has(s string, i int) bool {
	h := headHash(s, i)
	return f[h>>6&63]>>(h&63)&1 != 0
}

// headHash hashes the first four bytes of the word at i without regard to case. What stands behind a shorter word counts as a blank.
func headHash(s string, i int) uint32 {
	var a, b, c, d uint32
	if i+3 < len(s) {
		a, b, c, d = uint32(s[i]), uint32(s[i+1]), uint32(s[i+2]), uint32(s[i+3])
	} else {
		a, b, c, d = uint32(s[i]), ' ', ' ', ' '
		if i+1 < len(s) {
			b = uint32(s[i+1])
		}
		if i+2 < len(s) {
			c = uint32(s[i+2])
		}
	}
	// The small and the capital form of a letter differ in 0x20 or in the last bit of its last byte, or, as ư and Ư, in more.
	switch {
	case a-0xc3 <= 3:
		b = 0
	case b-0xc3 <= 3:
		c = 0
	case b == 0xe1:
		d |= 1
	case c-0xc3 <= 3:
		d = 0
	}
	if c != 0 && c < 'A' {
		c, d = ' ', ' '
	} else if d < 'A' && d != 0 {
		d = ' '
	}
	h := (a|0x20)<<24 | (b|0x20)<<16 | (c|0x20)<<8 | (d | 0x20)
	return h * 2654435761 >> 20
}
