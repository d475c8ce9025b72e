package meaning

import "github.com/adminplan/adminplan"

// A Text is a text whose words were looked at once for all that can be read from it. What is read then begins at the few places
// where it can begin. The zero Text is empty; one Text serves for many texts, one after the other.
type Text struct {
	s       string
	anchors []anchor
	all     marks
	refs    []adminplan.Reference // room for those of one text
	label   label
}

// A label is what the words before the colon of a line say of it; see [Label].
type label struct {
	field, value string
	ok, known    bool
}

// An anchor is a place at which something may be said.
type anchor struct {
	at    int
	marks marks
}

// marks say what may stand at a place.
type marks uint8

const (
	// citeMark is on the first word of a citation.
	citeMark marks = 1 << iota
	// timeMark is on a word that may set a time.
	timeMark
	// roleMark is on a word that says what part a unit plays.
	roleMark
	// digitMark is on the first digit of a number.
	digitMark
	// stopMark is on punctuation that may end a sentence.
	stopMark
)

// headMarks gives the marks of a word by the hash of its first bytes. It may give one too many.
var headMarks = func() (table [1 << 12]marks) {
	put := func(f *wordFilter, m marks) {
		for i := range f {
			for k := range 64 {
				if f[i]>>k&1 != 0 {
					table[i<<6|k] |= m
				}
			}
		}
	}
	put(citeFilter, citeMark)
	put(timingFilter, timeMark)
	put(roleFilter, roleMark)
	return table
}()

// How a byte goes on: within a word, or to the next one.
const (
	inWord byte = iota
	partsWords
	endsSentence
	twoBytes
	threeBytes
)

var byteClass = func() (class [256]byte) {
	for c := range 0x80 {
		if breaks[c] {
			class[c] = partsWords
		}
		if sentenceStops[c] {
			class[c] = endsSentence
		}
	}
	class[0xc2], class[0xe2] = twoBytes, threeBytes
	return class
}()

// Set makes s, which is in normal form C, the text that is read.
func (t *Text) Set(s string) {
	anchors, all := t.anchors[:0], marks(0)
	for i := 0; i < len(s); {
		at, m := i, digitMark
		switch {
		case isDigit(s[i]):
		case i+5 > len(s):
			m = headMarks[shortHash(s, i)>>20]
		default:
			h, in := fullHash(s[i : i+5])
			m = headMarks[h>>20]
			i += int(in & headInWord[s[i]] & 4) // what was looked at is no end of the word
		}
		if m != 0 {
			anchors = append(anchors, anchor{at, m})
			all |= m
		}
		for i < len(s) && byteClass[s[i]] == inWord {
			i++
		}
		if i == len(s) {
			break
		}
		switch byteClass[s[i]] {
		case endsSentence:
			anchors = append(anchors, anchor{i, stopMark})
			i++
		case partsWords:
			i++
		case twoBytes:
			i = min(i+2, len(s))
		case threeBytes:
			i = min(i+3, len(s))
		}
		for i < len(s) && s[i] == ' ' {
			i++
		}
	}
	t.s, t.anchors, t.all, t.label = s, anchors, all, label{}
}

// Release forgets the text but keeps the room for the next one, unless it was a very long one.
func (t *Text) Release() {
	const most = 1 << 12
	if cap(t.anchors) > most {
		t.anchors = nil
	}
	if cap(t.refs) > most/16 {
		t.refs = nil
	}
	clear(t.refs[:cap(t.refs)])
	t.s, t.anchors, t.all, t.label = "", t.anchors[:0], 0, label{}
}

// Label is [Label] of the text.
func (t *Text) Label() (field, value string, ok bool) {
	if l := &t.label; !l.known {
		l.field, l.value, l.ok = Label(t.s)
		l.known = true
	}
	return t.label.field, t.label.value, t.label.ok
}
