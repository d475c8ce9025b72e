package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan/internal/source"
)

// wrapWidth returns the width at which the lines of a text were broken, in bytes; 0 where every line is a paragraph.
// A text was broken by width when many lines stop in the middle of a sentence that the next line goes on with.
func wrapWidth(lines []line) (int, fits) {
	var seen [2][maxFit + 1]uint16
	broken, full, widest, dedents := 0, 0, 0, 0
	for i := 0; i < len(lines)-1; i++ {
		l := &lines[i]
		a := l.text
		if len(a) < 20 || l.Table != nil {
			continue
		}
		if len(a) >= 40 {
			full++
		}
		next := &lines[i+1]
		if next.gap || terminal(a) {
			continue
		}
		b := next.text
		lower := lowerStart(b) && next.class() == noLabel
		number := !lower && firstIsDigit(b) && next.class() == noLabel
		if lower || number && wantsNumber(a) {
			rest := 1
			if i == 0 || l.gap || terminal(lines[i-1].text) || l.class() != noLabel {
				rest = 0
			}
			seen[rest][reach(a, b)]++
		}
		if len(a) < 40 {
			continue
		}
		if lower || number || wantsNumber(a) && opensNumber(b) {
			broken++
			widest = max(widest, len(a))
		} else if goesLeft(l, next) {
			dedents++
			broken++
			widest = max(widest, len(a))
		}
	}
	if broken*4 < full && (dedents < 2 || broken*6 < full) || broken < 4 {
		return fewBroken(lines)
	}
	f := fits{leastReach(&seen[0]), leastReach(&seen[1])}
	switch {
	case f[1] == 0:
		_, f = fewBroken(lines)
		return widest, f
	case f[0] == 0 && lowest(&seen[0]) > f[1]-4:
		f[0] = f[1] // the few first lines that were broken were not broken earlier
	case f[0]*5 < f[1]*4:
		f[0] = 0 // web pages break the first lines of paragraphs somewhere
	}
	return widest, f
}

// opensNumber reports whether the line begins as a number does for which the line above asks, in digits or Roman.
func opensNumber(s string) bool {
	return s != "" && (firstIsDigit(s) || strings.IndexByte("IVX", s[0]) >= 0)
}

// brokenLines reports whether the paragraphs of a Word file are the lines of a text that was broken by width, as those are that come out of a
// PDF file: none is longer than a line can be, and many stop in the middle of a sentence that the next one goes on with.
func brokenLines(blocks []source.Block) bool {
	const longest = 140 // characters of a line of print
	broken, full := 0, 0
	for i := range blocks {
		b := &blocks[i]
		if b.Table != nil || len(b.Text) < 40 {
			continue
		}
		if len(b.Text) > longest && runes(b.Text) > longest {
			return false
		}
		full++
		if i+1 == len(blocks) || blocks[i+1].Label != "" || blocks[i+1].Text == "" || terminal(b.Text) {
			continue
		}
		if next := blocks[i+1].Text; wantsNumber(b.Text) || (lowerStart(next) || firstIsDigit(next)) && noToken(next) {
			broken++
		}
	}
	return broken >= 4 && broken*4 >= full
}

// fits says how many characters a line that was broken by width has at least together with the first word of the next one, which had no room in
// it; one for the first lines of paragraphs, and one for the others. It is 0 where the lines do not tell.
type fits [2]int

const maxFit = 200

// reach is how many characters the line a has together with the first word of b.
func reach(a, b string) int {
	word, _, _ := strings.Cut(b, " ")
	return min(runes(a)+1+runes(word), maxFit)
}

// lowest returns the least reach of all the lines.
func lowest(seen *[maxFit + 1]uint16) int {
	for v, n := range seen {
		if n > 0 {
			return v
		}
	}
	return maxFit
}

// leastReach returns the reach below which next to none of the lines lie.
func leastReach(seen *[maxFit + 1]uint16) int {
	all := 0
	for _, n := range seen {
		all += int(n)
	}
	if all < 6 {
		return 0
	}
	below := 0
	for v, n := range seen {
		if below += int(n); below*20 > all {
			return v
		}
	}
	return 0
}

// hasRoom reports whether the line last had room for the first word of the next one, so that its paragraph ended with it; first says that it is the
// first line of its paragraph.
func (f fits) hasRoom(last, next string, first bool) bool {
	least := f[1]
	if first {
		least = f[0]
	}
	return least > 0 && len(last) > 3 && reach(last, next)+2 < least && !endsWithin(last) && !(first && isBareOpener(last) && len(next) >= 40)
}

// isBareOpener reports whether the line is nothing but the words with which a basis opens: "Thực hiện", behind which web pages break some lines.
func isBareOpener(s string) bool {
	const longest = 40
	return len(s) <= longest && !isUpper(s) && len(basisWords.find(s)) == len(s)
}

// stopsShort reports whether the line last ends its paragraph by all appearance: it had room for much more than the first word of the next one,
// which does not begin as the rest of a sentence does.
func (f fits) stopsShort(last, next string, first bool) bool {
	least := f[1]
	if first {
		least = f[0]
	}
	capital := unicode.IsUpper(firstRune(next))
	if least == 0 || !capital && !firstIsDigit(next) {
		return false
	}
	reached := reach(last, next)
	if reached*5 > least*3 || endsWithin(last) || first && isBareOpener(last) && len(next) >= 40 {
		return false
	}
	return capital || !(noToken(next) && wantsNumber(last) && reached*2 > least)
}

// endsWithin reports whether a line that ends so ends within a sentence: with a comma or a word that joins others.
func endsWithin(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "của", "và", "về", "cho", "với", "tại", "trong", "các", "những", "để", "theo", "là", "hoặc", "từ", "do", "bởi", "-", "–":
		return true
	}
	return strings.HasSuffix(s, ",")
}

// partedByBlanks reports whether blank lines stand above the paragraphs of a text whose lines were broken: above next to all lines with tokens.
func partedByBlanks(lines []line) bool {
	parted, close := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.Table != nil || l.text == "" || l.class() == noLabel {
			continue
		}
		if l.gap {
			parted++
		} else if len(l.text) >= 40 { // cells of a table are shorter
			close++
		}
	}
	return parted >= 10 && close*12 <= parted
}

// endUnmarked reports whether the bullets of a text with broken lines end without a mark, as those too short to have been broken tell.
func endUnmarked(lines []line, width int) bool {
	marked, unmarked := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		a, b := &lines[i], &lines[i+1]
		if len(a.text) < 4 || len(b.text) < 4 || len(a.text) > width*2/3 || a.text[0] != '-' || b.text[0] != '-' || b.Indent != a.Indent || !unicode.IsUpper(firstRune(trimBlanks(b.text[1:]))) {
			continue
		}
		if terminal(a.text) {
			marked++
		} else {
			unmarked++
		}
	}
	return unmarked >= 2 && unmarked > marked*2
}

// goesLeft reports whether next stands further to the left than the open line above, as what goes on with an indented first line does.
func goesLeft(l, next *line) bool {
	return l.Indent >= 3 && next.Indent+3 <= l.Indent && !next.gap && !terminal(l.text) && !strings.HasSuffix(l.text, ",") && next.Table == nil && next.class() == noLabel && !isUpper(next.text)
}

// firstIndent returns the fewest blanks that stand before the first line of a paragraph in a text with broken lines, as they
// do in what is taken from a page of print; 0 where first lines stand as far to the left as others. Numbered lines are first
// ones, and lines that go on with a sentence are others.
func firstIndent(lines []line) int {
	const most = 24
	others, firsts := [most]int{}, [most]int{}
	for i := 1; i < len(lines); i++ {
		b := &lines[i]
		if b.Table != nil || b.Indent >= most {
			continue
		}
		if a := lines[i-1].text; !b.gap && len(a) >= 40 && !terminal(a) && (lowerStart(b.text) || goesLeft(&lines[i-1], b)) {
			others[b.Indent]++
		} else if c := b.class(); c != noLabel && c < starLabel {
			firsts[b.Indent]++
		}
	}
	left, sum := 0, 0
	for n := range most {
		if sum += others[n]; others[n] > others[left] {
			left = n
		}
	}
	near, far := 0, 0
	for n := range most {
		if n < left+2 {
			near += firsts[n]
		} else {
			far += firsts[n]
		}
	}
	if others[left] < 4 || others[left]*3 < sum*2 || far < 3 || far < near*3 {
		return 0
	}
	return left + 2
}

// opensIndented reports whether the line opens a paragraph because it is indented as first lines are. Lines in capitals are headings, which are set in the middle.
func (r *reader) opensIndented(l *line) bool {
	n := int(l.Indent)
	return r.indent > 0 && n >= r.indent && n < r.indent+12 && l.Table == nil && !lowerStart(l.text) && !isUpper(l.text)
}

// noToken reports whether the line begins with no numbering token.
func noToken(s string) bool {
	lab, _ := cutLabel(s)
	return lab.class == noLabel
}
