package ooxml

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
)

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}

func upperHasPrefix(s, prefix string) bool { return strings.HasPrefix(strings.ToUpper(s), prefix) }

// noteWriter turns the marks of notes in the texts into references of footnotes.
type noteWriter struct {
	wanted bool
	next   int // the notes before it have been referred to
	failed bool
}

// cut finds the first mark of a note in text. Notes are referred to in their order, each once; a file whose marks are not
// so has no footnotes.
func (n *noteWriter) cut(p *adminplan.Plan, text string) (before string, index int, rest string) {
	if !n.wanted || n.failed || n.next >= len(p.Notes) && strings.IndexByte(text, '[') < 0 {
		return text, -1, ""
	}
	if n.next < len(p.Notes) {
		if before, rest, ok := strings.Cut(text, p.Notes[n.next].Mark); ok {
			n.next++
			return before, n.next - 1, rest
		}
	}
	if i := n.next - 1; i >= 0 && strings.Contains(text, p.Notes[i].Mark) {
		n.failed = true // the mark of the note before stands twice
	}
	return text, -1, ""
}

// complete reports whether every note has become a footnote. Word numbers footnotes itself, so that their marks must be
// those numbers, in brackets as plain texts print them.
func (n *noteWriter) complete(p *adminplan.Plan) bool {
	for i := range p.Notes {
		if p.Notes[i].Mark != "["+strconv.Itoa(i+1)+"]" {
			return false
		}
	}
	return !n.failed && n.next == len(p.Notes)
}

// textUnits returns about how wide a line is in Times New Roman, in thousandths of its size.
func textUnits(s string) int {
	n := 0
	for _, c := range s {
		switch {
		case c == ' ' || strings.ContainsRune("iIjlt.,;:'|()[]-", c):
			n += 300
		case c >= '0' && c <= '9' || c == 'f' || c == 'r' || c == 's':
			n += 480
		case c == 'm' || c == 'w' || c == 'M' || c == 'W':
			n += 850
		case strings.ToUpper(string(c)) == string(c):
			n += 710
		default:
			n += 500
		}
	}
	return n
}

// lineWidth returns about how wide a line is in twentieths of a point, at a size in half points.
func lineWidth(s string, size int) int { return textUnits(s) * size * 10 / 1000 }
