package meaning

import (
	"slices"
	"unsafe"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// A Text is a text whose words were looked at once for all that can be read from it. What is read then begins at the few places
// where it can begin. The zero Text is empty; one Text serves for many texts, one after the other.
type Text struct {
	s       string
	anchors []anchor
	all     marks
	label   label
}

// A Room is where the references that are found in the texts of a plan are written, side by side, and their keys. The zero Room is empty.
type Room struct {
	refs []adminplan.Reference // nothing, with room behind it for those of the next text
	keys []byte                // what is written stays as it is, and those of the next plan come behind it
}

// space returns where a key is appended to be kept. Keys take little room of the heap at a time.
func (r *Room) space() []byte {
	const least, most = 64, 1 << 10
	if free := cap(r.keys) - len(r.keys); free < least {
		r.keys = make([]byte, 0, min(4*max(least, cap(r.keys)), most))
	}
	return r.keys
}

// keep returns the key that was appended to the space.
func (r *Room) keep(keys []byte) string {
	key := keys[len(r.keys):]
	if r.keys = keys; len(key) == 0 {
		return ""
	}
	return unsafe.String(unsafe.SliceData(key), len(key))
}

// Release leaves the references to the plan, and the room for more of them, so that no other plan keeps them in memory.
func (r *Room) Release() { r.refs = nil }

// A label is what the words before the colon of a line say of it; see [Label].
type label struct {
	field, value string
	ok, known    bool
}

// An anchor is a place at which something may be said.
type anchor struct {
	at    int
	marks marks
	head  uint16 // the first headBits bits of the hash of the word that begins there
}

// marks say what may stand at a place.
type marks uint16

const (
	// citeMark is on the first word of a citation.
	citeMark marks = 1 << iota
	// timeMark is on a word that may set a time.
	timeMark
	// roleMark is on a word that says what part a unit plays.
	roleMark
	// joinMark is on "và".
	joinMark
	// moneyMark is on the first word of "kinh phí".
	moneyMark
	// reportMark is on the first word of "báo cáo".
	reportMark
	// digitMark is on the first digit of a number.
	digitMark
	// stopMark is on punctuation that may end a sentence.
	stopMark
	// commaMark is on a comma.
	commaMark
	// signMark is on a colon, a bracket, a quotation mark and what else begins as that does.
	signMark
	// colonMark is on a colon.
	colonMark
	// bracketMark is on an opening bracket.
	bracketMark
)

// headMarks gives the marks of a word by the hash of its first letters. It may give one too many. They take
// a byte, so that most words stay apart in a small table.
var headMarks = func() (table [1 << headBits]uint8) {
	put := func(words []string, mark marks) {
		m := uint8(mark)
		for _, w := range words {
			for _, spelled := range spelledAs(w) {
				table[headHash(spelled, 0)>>(64-headBits)] |= m
			}
		}
	}
	put(citeWords(), citeMark)
	for _, set := range [...]*wordSet{timingFields, timingOpeners, rhythmOpeners, conditions} {
		put(set.all(), timeMark)
	}
	put(allRoleWords(), roleMark)
	put([]string{"và"}, joinMark)
	put([]string{"kinh phí"}, moneyMark)
	put([]string{"báo cáo"}, reportMark)
	return table
}()

const headBits = 14

// signMarks gives the marks of the signs that have one.
var signMarks = func() (table [256]marks) {
	for c := range table {
		if sentenceStops[c] {
			table[c] = stopMark
		}
	}
	for _, c := range [...]byte{':', '(', ')', '"', 0xe2} {
		table[c] |= signMark
	}
	table[','] |= commaMark
	table[':'] |= colonMark
	table['('] |= bracketMark
	return table
}()

// Set makes s, which is in normal form C, the text that is read.
func (t *Text) Set(s string) {
	if t.anchors == nil {
		t.anchors = make([]anchor, 0, 4+len(s)/16)
	}
	anchors, all, last := t.anchors[:0], marks(0), viet.LastEight(s)
	// Of places without sign one comparison tells that they are within the text.
	for i, end := uint(0), uint(len(s)); i < end; i++ {
		var x uint64
		if i+8 <= end {
			x = viet.Eight(s[i : i+8])
		} else {
			x = last >> (8 * (i + 8 - end) & 63)
		}
		head := uint16(hashHead(x) >> (64 - headBits))
		if m := marks(headMarks[head]); m != 0 {
			anchors, all = append(anchors, anchor{int(i), m, head}), all|m
		}
		from := i
		if i += uint(viet.First(viet.NotLetters(x))); i >= end {
			break
		}
		if c := s[i]; c != ' ' {
			if i == from && isDigit(c) {
				anchors, all = append(anchors, anchor{int(i), digitMark, 0}), all|digitMark
			}
			for !endsWord[c] {
				if i++; i == end {
					break
				}
				c = s[i]
			}
			if m := signMarks[c]; m != 0 {
				if anchors, all = append(anchors, anchor{int(i), m, 0}), all|m; c == 0xe2 {
					i += 2
				}
			} else if c == 0xc2 {
				i++
			}
			if i+1 < end && s[i+1] == ' ' {
				i++
			}
		}
	}
	if cap(anchors) > cap(t.anchors) {
		t.anchors = anchors // a pointer that is written again is work for the garbage collector
	}
	t.s, t.anchors, t.all, t.label.known = s, t.anchors[:len(anchors)], all, false
}

// next returns which anchor, from the n-th on, is the first with one of some marks; their number where none is.
func (t *Text) next(n int, some marks) int {
	anchors := t.anchors
	for uint(n) < uint(len(anchors)) && anchors[n].marks&some == 0 { // one comparison serves for both ends
		n++
	}
	return n
}

// part returns the text from one place to the other, at both of which words part, with those of its anchors that have one of some marks.
func (t *Text) part(from, to int, some marks) Text {
	part := Text{s: t.s[from:to], all: t.all & some}
	n, _ := slices.BinarySearchFunc(t.anchors, from, func(a anchor, from int) int { return a.at - from })
	for n = t.next(n, some); n < len(t.anchors) && t.anchors[n].at < to; n = t.next(n+1, some) {
		a := t.anchors[n]
		a.at -= from
		part.anchors = append(part.anchors, a)
	}
	return part
}

// Release forgets the text but keeps the room for the next one, unless it was a very long one.
func (t *Text) Release() {
	if t.s == "" {
		return // as most of many that stand ready
	}
	if cap(t.anchors) > 1<<10 {
		t.anchors = nil
	}
	t.anchors = t.anchors[:0]
	t.s, t.all, t.label.known = "", 0, false
	if t.label.value != "" {
		t.label = label{} // few were asked for one
	}
}

// Label is [Label] of the text.
func (t *Text) Label() (field, value string, ok bool) {
	if t.HasColon() { // as few texts do
		field, value, ok = t.knownLabel()
	}
	return field, value, ok
}

// knownLabel is Label of a text with a colon, which is looked at once.
func (t *Text) knownLabel() (field, value string, ok bool) {
	l := &t.label
	if !l.known {
		l.field, l.value, l.ok = Label(t.s)
		l.known = true
	}
	return l.field, l.value, l.ok
}

// HasColon reports whether a colon stands in the text, without which it names no field.
func (t *Text) HasColon() bool { return t.all&colonMark != 0 }
