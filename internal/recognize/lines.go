package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// line is a block that is not blank and not drawn.
type line struct {
	*source.Block
	// text is the words of the block with single blanks, its automatic number put in front.
	text string
	// gap says that blank lines or a rule stand above.
	gap bool
	// token is what [cutLabel] says of text; see cut.
	token token
}

// token is where the numbering token of a line ends and where the words behind it begin.
type token struct {
	size, rest uint32
	n          int32
	class      class
	sep        byte
	known      bool
}

// cut is [cutLabel] for the line. Many ask for it, of whom the first pays.
func (l *line) cut() (label, string) {
	t := &l.token
	if !t.known {
		lab, rest := cutLabel(l.text)
		*t = token{uint32(len(lab.text)), uint32(len(l.text) - len(rest)), int32(lab.n), lab.class, lab.sep, true}
		return lab, rest
	}
	return label{text: l.text[:t.size], n: int(t.n), class: t.class, sep: t.sep}, l.text[t.rest:]
}

// class is that of the token of the line.
func (l *line) class() class {
	if !l.token.known {
		l.cut()
	}
	return l.token.class
}

// hasColumns is [hasColumns] for the line as it was laid out.
func (l *line) hasColumns() bool { return !l.Single && hasColumns(l.Text) }

// readLines drops what is only drawn or blank and sets page marks aside. The lines are in out, which is empty, where it has room for them.
func (r *reader) readLines(doc *source.Doc, out []line) []line {
	blocks := doc.Blocks
	if len(blocks) > cap(out) {
		out = r.lines.take(len(blocks))
	}
	m := lineMaker{reader: r, blocks: blocks, gap: true}
	pages := pageNumbers(doc)
	for i := range blocks {
		b := &blocks[i]
		m.gap = m.gap || b.Gap
		switch {
		case b.Blank() || isRule(b.Text) && b.Table == nil && b.Label == "":
			m.gap = true
			continue
		case b.Page:
			m.setPage(out, b.Line, collapse(joinLabel(b.Label, b.Text)))
			continue
		case len(pages) > 0 && pages[0] == i:
			pages = pages[1:]
			m.setPage(out, b.Line, b.Text) // a paragraph may go on behind it
			continue
		case b.Table == nil:
		case m.laysOut(out, b.Table):
			out = m.unroll(out, b)
			continue
		default:
			m.tables = true
		}
		text := b.Text
		if !b.Single {
			text = collapse(text)
		}
		if n := len(text); n > 1 && (oddFirst[text[0]] && oddSecond[text[1]] || oddLast[text[n-1]]) {
			if out, b, text = m.lookAtEnds(out, i, b, text); b == nil {
				continue
			}
		}
		text = joinLabel(b.Label, text)
		if b.Column {
			m.columns++
		}
		if m.gap {
			m.gaps++
		}
		out = append(out, line{Block: b, text: text, gap: m.gap}) // there is room, most times
		m.gap = false
	}
	out = r.lines.trim(out)
	if doc.Lines {
		r.turnPages(out, m.turns)
	}
	if r.paged > 0 {
		labelLostDots(out)
	}
	r.spaced = r.gaps*10 >= len(out)*9
	if m.columns*2 > len(out) {
		// Tabs that begin most lines are indents and part no columns.
		for i := range out {
			out[i].Column = false
		}
	}
	if m.tables {
		out = flattenSigning(out)
	}
	return out
}

// lineMaker makes lines of blocks. Those made so far go in and out of its methods, so that they can lie on the stack.
type lineMaker struct {
	*reader
	blocks  []source.Block
	gap     bool  // stands above the next line
	columns int   // lines that begin a cell
	tables  bool  // some lines are tables
	turns   []int // lines before which the number of a page stood
	laid    int   // lines when the last layout table below the middle of the document ended
}

// setPage sets the number of a page aside, or a running head.
func (m *lineMaker) setPage(out []line, at int, text string) {
	m.extra(adminplan.ExtraPage, at, text)
	m.turns = append(m.turns, len(out))
}

// laysOut reports whether the table holds lines and no data.
func (m *lineMaker) laysOut(out []line, t *source.Table) bool {
	return isLayout(t) || m.laid > 0 && len(out)-m.laid <= 3 && isSplit(t)
}

// unroll adds the lines of a layout table.
func (m *lineMaker) unroll(out []line, b *source.Block) []line {
	for _, cell := range unrolled(b) {
		out = append(out, line{Block: cell, text: collapse(cell.Text), gap: m.gap})
		m.gap = false
	}
	if m.gap = true; len(out) > 0 && len(out) > len(m.blocks)/2 {
		m.laid = len(out)
	}
	return out
}

// oddFirst, oddSecond and oddLast are the bytes with which lines begin and end that lookAtEnds knows: "PAGE", "Trang", "HOẠCH" and rules; a number, "HOẠCH",
// and the dash behind the number of a page.
var (
	oddFirst  = [256]bool{'P': true, 'T': true, 't': true, 'H': true, 'h': true, '-': true}
	oddSecond = [256]bool{'A': true, 'r': true, 'R': true, 'O': true, 'o': true, '-': true}
	oddLast   = [256]bool{'H': true, '0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true, '-': true, 0x93: true} // 0x93 of "–"
)

// lookAtEnds sets aside what a line may be or hold beside words: the mark of a page, a rule, the kind of a plan that was broken or stands behind a date. It
// returns the block and words that are left; nil where none are.
func (m *lineMaker) lookAtEnds(out []line, i int, b *source.Block, text string) ([]line, *source.Block, string) {
	if strings.HasPrefix(text, "-----") && b.Label == "" {
		// The rule below the head or title was joined to the line under it.
		if rest := strings.TrimLeft(text, "- "); unicode.IsLetter(firstRune(rest)) {
			below := *b
			below.Text = strings.TrimLeft(b.Text, "- ")
			b, text, m.gap = &below, rest, true
		}
	}
	if isPageMark(text) {
		m.setMark(i, text)
		return out, nil, ""
	}
	if strings.HasPrefix(text, "Trang ") {
		if page, mark, rest := cutGluedPage(text, m.paged); page > 0 {
			m.extra(adminplan.ExtraPage, b.Line, mark)
			first := *b
			first.Text = rest
			m.paged, b, text = page, &first, rest
		}
	}
	if b.Label != "" {
		return out, b, text
	}
	if (len(text) == len("HOẠCH") || strings.HasPrefix(text, "HOẠCH ")) && endsKind(out, b, text) {
		return out, nil, ""
	}
	if strings.HasSuffix(text, "HOẠCH") && len(out) < 40 {
		if at := dateAbove(text); at > 0 {
			date, kind := *b, *b
			date.Text, kind.Text = text[:at], text[at+1:]
			out = append(out, line{Block: &date, text: date.Text, gap: m.gap})
			b, text, m.gap = &kind, kind.Text, false
		}
	}
	return out, b, text
}

// setMark sets the field of a page number aside, which may stand in the next block.
func (m *lineMaker) setMark(i int, mark string) {
	if next := nextFilled(m.blocks, i); mark == "PAGE" && next > 0 && isDigits(m.blocks[next].Text) && len(m.blocks[next].Text) <= 3 {
		mark += " " + m.blocks[next].Text
		m.blocks[next].Text = ""
	}
	m.extra(adminplan.ExtraPage, m.blocks[i].Line, mark)
	m.blocks[i].Text = ""
	m.gap = true
}

// endsKind joins the line to the one above where both are the kind of a plan, broken between its words.
func endsKind(out []line, b *source.Block, text string) bool {
	n := len(out) - 1
	if n < 0 || !isBrokenKind(out[n].text, text) {
		return false
	}
	whole := *out[n].Block
	whole.Text += " " + b.Text
	out[n].Block, out[n].text = &whole, out[n].text+" "+text
	return true
}

// turnPages takes the gap from lines before which the number of a page stood in the middle of a sentence, which the blank lines about it do not part.
func (r *reader) turnPages(lines []line, turns []int) {
	for _, i := range turns {
		if i > 0 && i < len(lines) && lines[i].gap && len(lines[i-1].text) >= 40 && !terminal(lines[i-1].text) {
			lines[i].gap = false
			r.gaps--
		}
	}
}

// dateAbove returns the length of the place and date in whose line the kind of the plan stands behind them; 0 if nothing but the kind or no date does.
func dateAbove(s string) int {
	above, ok := strings.CutSuffix(s, " KẾ HOẠCH")
	if !ok {
		return 0
	}
	for _, mark := range [...]string{" DỰ THẢO", " (DỰ THẢO)"} {
		above = strings.TrimSuffix(above, mark)
	}
	if at := len(above); at > 0 && above[at-1]-'0' <= 9 && isDateLine(above) {
		return at
	}
	return 0
}

// isBrokenKind reports whether two lines are the kind of a plan, broken between its words; in capitals its title may stand behind it.
func isBrokenKind(s, next string) bool {
	first, _ := prefixFold(s, "kế")
	second, _ := prefixFold(next, "hoạch")
	return first == len(s) && (second == len(next) || s == "KẾ" && isUpper(next))
}

// nextFilled returns the index of the first block behind i that is not blank; 0 if there is none.
func nextFilled(blocks []source.Block, i int) int {
	for i++; i < len(blocks); i++ {
		if !blocks[i].Blank() {
			return i
		}
	}
	return 0
}

// isLayout reports whether the table only lays out the head or the end of a document: a cell of it begins as those do.
func isLayout(t *source.Table) bool {
	for _, row := range t.Rows {
		for _, c := range row.Cells {
			first := firstLine(c.Text)
			if isRecipientsHead(first) || isMotto(first) || len(row.Cells) <= 2 && isSigning(first) {
				return true
			}
		}
	}
	return false
}

// isSplit reports whether the table has two columns, as a layout table has that a loose line broke off.
func isSplit(t *source.Table) bool {
	for _, row := range t.Rows {
		if len(row.Cells) != 2 || row.Header {
			return false
		}
	}
	return true
}

func firstLine(s string) string {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return collapse(s)
}

// unrolled returns the lines of a layout table, the left column whole and then the right one.
func unrolled(b *source.Block) []*source.Block {
	width := 0
	for _, row := range b.Table.Rows {
		width = max(width, len(row.Cells))
	}
	var out []*source.Block
	for col := range width {
		first := true
		for _, row := range b.Table.Rows {
			if col >= len(row.Cells) {
				continue
			}
			for text := range strings.SplitSeq(row.Cells[col].Text, "\n") {
				if text = strings.TrimSpace(text); text != "" && !isRule(text) {
					out = append(out, &source.Block{Text: text, Line: b.Line, Column: first})
					first = false
				}
			}
		}
	}
	return out
}

// pageNumbers finds the page numbers that text extractors leave as lines of their own: each stands between blank lines or in the middle of a
// sentence, is one more than the one before, and has a good part of a page above it, which the rows of a table have not. Without blank
// lines they must begin with 2, since the first page bears no number or the first line of all, and be pages apart; rows begin with 1.
func pageNumbers(doc *source.Doc) []int {
	const page, most, row = 900, 8000, 400
	if !doc.Lines {
		return nil
	}
	var found []int
	last, size := 0, 0
	rows, taken := false, false
	for i := 0; ; i++ {
		passed := 0
		if i, passed = nextShort(doc.Blocks, i); i == len(doc.Blocks) {
			return found
		}
		size += passed
		b := &doc.Blocks[i]
		if !isDigits(b.Text) {
			size += len(b.Text)
			continue
		}
		n, _ := cutInt(b.Text)
		if b.Text == "1" && size == 0 {
			found, last = append(found, i), 1 // nothing else stands above a head
			continue
		}
		alone := parted(doc.Blocks, i) && parted(doc.Blocks, i+1)
		rows = rows || n == 1 && !alone
		inside := !alone && size >= page && n > last && insideSentence(doc.Blocks, i)
		bare := !alone && !rows && size >= page*4/3 && size <= most && n == max(last, 1)+1
		if taken && alone && n == last+1 && size < row {
			found = found[:len(found)-1] // two numbers so near one another count the rows of a table
			rows, taken = true, false
			last, size = n, 0
			continue
		}
		// The last page may hold little more than the signature.
		ends := taken && n == last+1 && last > 1 && nextFilled(doc.Blocks, i) == 0
		// In a text laid out with blanks the number of a page stands far to the right of where lines begin.
		centred := b.Indent >= 20 && n == max(last, 1)+1
		if alone && last == 0 && shortAbout(doc.Blocks, i) {
			continue // the first row of a table
		}
		if inside || bare || ends || centred || alone && size >= page && (n == last+1 && last > 0 || last == 0 && n <= 3) {
			found = append(found, i)
			last, size, taken = n, 0, true
		}
	}
}

// nextShort returns the next block from i on that is as short as the number of a page, and how many bytes stand before it.
func nextShort(blocks []source.Block, i int) (next, passed int) {
	for ; i < len(blocks); i++ {
		n := len(blocks[i].Text)
		if n > 0 && n <= 3 && blocks[i].Table == nil {
			break
		}
		passed += n
	}
	return i, passed
}

// parted reports whether a blank line, or the beginning or end of the text, stands between the block at i and the one above.
func parted(blocks []source.Block, i int) bool {
	return i == 0 || i == len(blocks) || blocks[i].Gap || blocks[i].Blank() || blocks[i-1].Blank()
}

// shortAbout reports whether the lines above and below the block at i are as short as the cells of a table.
func shortAbout(blocks []source.Block, i int) bool {
	const cell = 60
	above := i - 1
	for above >= 0 && blocks[above].Blank() {
		above--
	}
	below := nextFilled(blocks, i)
	return above >= 0 && below > 0 && len(blocks[above].Text) < cell && len(blocks[below].Text) < cell && !terminal(blocks[above].Text)
}

// insideSentence reports whether the sentence of the line above the block at i goes on in the line below it.
func insideSentence(blocks []source.Block, i int) bool {
	if parted(blocks, i) || parted(blocks, i+1) || blocks[i-1].Table != nil || blocks[i+1].Table != nil {
		return false
	}
	above, below := blocks[i-1].Text, blocks[i+1].Text
	return len(above) >= 60 && !terminal(above) && lowerStart(below) && noToken(below)
}

// joinLabel sets a numbering token before the words that it numbers, either of which may be missing.
func joinLabel(label, text string) string {
	if label == "" {
		return text
	}
	if text == "" {
		return label
	}
	return label + " " + text
}

// isPageMark reports whether the line is the field of a page number, as text extractors leave it: "PAGE 2", "Trang 2/5", "- 2 -".
func isPageMark(s string) bool {
	switch s[0] {
	case 'P':
		if rest, ok := strings.CutPrefix(s, "PAGE"); ok {
			if rest = strings.TrimSpace(rest); rest != "" {
				rest = strings.TrimSpace(withoutFields.Replace(rest))
			}
			return rest == "" || isDigits(rest)
		}
	case 'T', 't':
		if n, ok := prefixFold(s, "trang "); ok {
			return isDigits(withoutSlash.Replace(s[n:]))
		}
	case '-', "–"[0]:
		if strings.HasPrefix(s, "-") && strings.HasSuffix(s, "-") || strings.HasPrefix(s, "–") && strings.HasSuffix(s, "–") {
			inner := strings.Trim(s, "-–— ")
			return len(inner) <= 3 && isDigits(inner)
		}
	}
	return s[len(s)-1]-'0' <= 9 && isRunningFoot(s)
}

// isRunningFoot reports whether the line ends with the number of its page and of all: "Kế hoạch chăm sóc cây xanh - Trang 2/5".
func isRunningFoot(s string) bool {
	if len(s) >= 120 {
		return false
	}
	i := strings.LastIndexByte(s, ' ')
	return i > 5 && strings.IndexByte(s[i:], '/') > 0 && isDigits(withoutSlash.Replace(s[i:])) && hasPrefixFold(s[i-5:], "trang ")
}

var (
	withoutFields = strings.NewReplacer(`\* MERGEFORMAT`, "", `\*MERGEFORMAT`, "", "NUMPAGES", "")
	withoutSlash  = strings.NewReplacer("/", "", " ", "")
)

func isDigits(s string) bool {
	s = strings.TrimSpace(s)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
