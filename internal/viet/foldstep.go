package viet

import "unicode/utf8"

// A folder is an automaton that folds the texts whose folded form has the same length: words of Vietnamese with single blanks between them. It has no branch that
// depends on the letters, of which one in three has several bytes, nobody can foretell which. A state and a byte give the byte to write and the next state.
type folder [16 << 8]uint16

const (
	foldWord  = iota // between characters
	foldBlank        // behind a blank, or at the beginning
	foldTone         // behind an o or u with a tone, which may move to the next vowel
	foldC3           // within a character that begins so
	foldC4
	foldC5
	foldC6
	foldE1
	foldE1BA
	foldE1BB
	foldOther // what is to be looked at closer; never left

)

var foldSteps = newFolder()

func newFolder() *folder {
	var f folder
	for i := range f {
		f[i] = foldOther << 8
	}
	set := func(state int, c, small byte, next int) { f[state<<8|int(c)] = uint16(next)<<8 | uint16(small) }
	for _, state := range [...]int{foldWord, foldBlank, foldTone} {
		for c := byte('!'); c < 0x7f; c++ {
			if small := asciiFold[c]; state != foldTone || small != 'a' && small != 'e' && small != 'y' {
				set(state, c, small, foldWord)
			}
		}
		if state != foldBlank {
			set(state, ' ', ' ', foldBlank)
		}
		for c, next := range map[byte]int{0xc3: foldC3, 0xc4: foldC4, 0xc5: foldC5, 0xc6: foldC6, 0xe1: foldE1} {
			set(state, c, c, next)
		}
	}
	set(foldE1, 0xba, 0xba, foldE1BA)
	set(foldE1, 0xbb, 0xbb, foldE1BB)
	for state, first := range map[int]string{foldC3: "\xc3", foldC4: "\xc4", foldC5: "\xc5", foldC6: "\xc6", foldE1BA: "\xe1\xba", foldE1BB: "\xe1\xbb"} {
		for c := byte(0x80); c < 0xc0; c++ {
			letter := first + string([]byte{c})
			var small string
			if len(letter) == 3 {
				if first[1] == 0xba && c < 0xa0 || first[1] == 0xbb && c > 0xb9 {
					continue
				}
				small = first + string([]byte{c | 1})
			} else {
				var bytes [3]byte
				size := foldLetter(&bytes, letter)
				if size == 0 || bytes[0] != first[0] {
					continue
				}
				small = string(bytes[:size])
			}
			next := foldWord
			for _, r := range small {
				if plain, _ := moveTone(r, 'a'); plain != 0 {
					next = foldTone
				} else if plain, _ := moveTone(r, 'y'); plain != 0 {
					next = foldTone
				}
			}
			set(state, c, small[len(small)-1], next)
		}
	}
	return &f
}

// run writes the folded form of s, before which the automaton is in the state from, to b as far as it is as long as s, and returns how far it came: to the end, or
// to a character beyond which one has to look closer.
func (f *folder) run(b []byte, s string, from int) int {
	state, steps := uint(from)<<8, f[:]
	b = b[:len(s)]
	i := 0
	for ; i < len(s)-3; i += 4 { // what is to be looked at closer tells so behind it, too
		w, c := b[i:i+4:i+4], s[i:i+4]
		first := uint(steps[state&0xf00|uint(c[0])])
		second := uint(steps[first&0xf00|uint(c[1])])
		third := uint(steps[second&0xf00|uint(c[2])])
		fourth := uint(steps[third&0xf00|uint(c[3])])
		if fourth >= foldOther<<8 {
			break
		}
		w[0], w[1], w[2], w[3] = byte(first), byte(second), byte(third), byte(fourth)
		state = fourth
	}
	for ; i < len(s); i++ {
		step := uint(steps[state&0xf00|uint(s[i])])
		if step >= foldOther<<8 {
			break
		}
		b[i] = byte(step)
		state = step
	}
	if state >= foldC3<<8 {
		// It is in the middle of a character.
		for i--; i > 0 && !utf8.RuneStart(s[i]); i-- {
		}
	}
	return i
}
