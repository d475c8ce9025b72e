package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// Many writers set a heading in bold and give it neither a number nor a style. Where the format tells what is bold, such a line is a
// heading of what stands below it, if lines like it are headings in the document as a rule: bold sentences and documents that are
// bold as a whole say nothing.

// markBold marks the paragraphs that are headings by their bold type, and reports whether they are the sections themselves.
func markBold(paras []node) (sections bool) {
	heads, others, plain := 0, 0, 0
	known, firstKnown, firstNumber := 0, -1, -1
	sectioned := false
	for i := range paras {
		p := &paras[i]
		switch c := p.label.class; {
		case p.table != nil || p.block == nil:
		case !p.block.Bold:
			plain++
		case c == noLabel && isBoldHeading(paras, i):
			heads++
			if meaning.SectionKind(p.text) != adminplan.SectionOther {
				known++
				if firstKnown < 0 {
					firstKnown = i
				}
			}
		case c == noLabel && !p.block.Center && !labelsValue(p.text):
			others++
		}
		sectioned = sectioned || isSectionLike(p.label)
		if firstNumber < 0 && p.label.class != noLabel && p.label.class < letterLabel {
			firstNumber = i
		}
	}
	if heads < 2 || heads <= others || heads > plain {
		return false
	}
	sections = !sectioned && known >= 2 && (firstNumber < 0 || firstKnown < firstNumber)
	for i := range paras {
		p := &paras[i]
		p.head = p.block != nil && p.block.Bold && p.label.class == noLabel && isBoldHeading(paras, i)
	}
	return sections
}

// isBoldHeading reports whether a paragraph without a token, set in bold, may be a heading by its words and by what stands below it.
func isBoldHeading(paras []node, i int) bool {
	p := &paras[i]
	if p.table != nil || p.block.Center || !isHeadingShape(paras, i) || utf8.RuneCountInString(p.text) > 120 || labelsValue(p.text) || isBasis(p.text) || hasPrefixFold(p.text, "kính gửi") {
		return false
	}
	if i > 0 && asksForLine(&paras[i-1]) {
		return false
	}
	next := &paras[i+1]
	if next.table != nil {
		return false // it is the title of the table
	}
	// Two bold lines in a row are a slogan or the like, unless the second is plainly the lower one.
	return next.block == nil || !next.block.Bold || next.label.class != noLabel || isUpper(p.text) && !isUpper(next.text) || next.block.Italic && !p.block.Italic
}

// asksForLine reports whether the paragraph asks for one line below it, as "Khẩu hiệu:" does. "… như sau:" asks for all that comes.
func asksForLine(p *node) bool {
	return p.block != nil && !p.block.Bold && len(p.text) <= 100 && strings.HasSuffix(p.text, ":") && !strings.HasSuffix(p.text, "sau:")
}

// labelsValue reports whether the line says something behind a colon: "Thời gian: 7 giờ 30 phút".
func labelsValue(s string) bool {
	i := strings.IndexByte(s, ':')
	return i > 0 && i+1 < len(s)
}

// boldRung returns the rung of a heading known by its bold type: below the numbered heading that is open, or beside it where its own
// number was lost; -1 if nothing is open below which it could stand and such headings are no sections.
func (t *tree) boldRung(paras []node, i int) int {
	p := &paras[i]
	for k := t.depth - 1; k > 0; k-- {
		o, rung := t.at(t.open[k].place), t.open[k].rung
		switch c := o.label.class; {
		case c == noLabel && o.cut > 0 && o.bold() && isUpper(o.heading()) == isUpper(p.text) && o.italic == p.block.Italic:
			return rung
		case c == noLabel && o.cut > 0 && o.bold() && (isUpper(p.text) && !isUpper(o.heading()) || o.italic && !p.block.Italic):
			continue // one of a lower level
		case c == noLabel && o.cut > 0:
			return rung + 1
		case isSectionLike(o.label), c >= dec1Label && c < letterLabel && !t.boldSections && (o.bold() || !t.sectioned):
			if lost := lostNumber(paras, i, o.label); lost != noLabel {
				return t.ranks[lost]
			}
			return rung + 1
		}
	}
	if t.boldSections {
		return t.ranks[romanLabel]
	}
	return -1
}

// lostNumber returns the class of the token that a bold heading seems to have lost below the heading above or beside it: the next one has the
// second number, or the one after next. It returns noLabel where it lost none.
func lostNumber(paras []node, i int, above label) class {
	const near = 100
	for k := i + 1; k < min(len(paras), i+near); k++ {
		l := paras[k].label
		if l.class == noLabel || l.class >= letterLabel || paras[k].block == nil || !paras[k].block.Bold {
			continue
		}
		if l.class > above.class && l.n == 2 || l.class == above.class && l.n == above.n+2 {
			return l.class
		}
		break
	}
	return noLabel
}
