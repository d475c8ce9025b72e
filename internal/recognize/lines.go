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
}

// readLines drops what is only drawn or blank and sets page marks aside.
func (r *reader) readLines(doc *source.Doc) []line {
	out := r.lines.take(len(doc.Blocks))
	pages := pageNumbers(doc)
	columns := 0
	var turns []int // lines before which the number of a page stood
	laid := 0       // lines when the last layout table below the middle of the document ended
	gap := true
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		switch {
		case b.Blank() || b.Table == nil && isRule(b.Text) && b.Label == "":
			gap = true
			continue
		case b.Page:
			r.extra(adminplan.ExtraPage, b.Line, collapse(joinLabel2(label{text: b.Label}, b.Text)))
			turns = append(turns, len(out))
			continue
		case len(pages) > 0 && pages[0] == i:
			pages = pages[1:]
			r.extra(adminplan.ExtraPage, b.Line, b.Text)
			turns = append(turns, len(out))
			continue // a paragraph may go on behind it
		}
		if b.Table != nil && (isLayout(b.Table) || laid > 0 && len(out)-laid <= 3 && isSplit(b.Table)) {
			for _, cell := range unrolled(b) {
				out = append(out, line{Block: cell, text: collapse(cell.Text), gap: gap})
				gap = false
			}
			if gap = true; len(out) > 0 && len(out) > len(doc.Blocks)/2 {
				laid = len(out)
			}
			continue
		}
		if strings.HasPrefix(b.Text, "------") && b.Table == nil && b.Label == "" {
			// The rule below the head was joined to the line under it.
			if rest := strings.TrimLeft(b.Text, "-"); unicode.IsLetter(firstRune(rest)) {
				below := *b
				below.Text = rest
				b, gap = &below, true
			}
		}
		l := line{Block: b, text: b.Text, gap: gap}
		if !b.Single {
			l.text = collapse(b.Text)
		}
		if b.Table == nil && isPageMark(l.text) {
			if next := nextFilled(doc.Blocks, i); l.text == "PAGE" && next > 0 && isDigits(doc.Blocks[next].Text) && len(doc.Blocks[next].Text) <= 3 {
				l.text += " " + doc.Blocks[next].Text
				doc.Blocks[next].Text = ""
			}
			r.extra(adminplan.ExtraPage, b.Line, l.text)
			b.Text = ""
			gap = true
			continue
		}
		if b.Table == nil && strings.HasPrefix(l.text, "Trang ") {
			if page, mark, rest := cutGluedPage(l.text, r.paged); page > 0 {
				r.extra(adminplan.ExtraPage, b.Line, mark)
				first := *b
				first.Text = rest
				r.paged, l.Block, l.text = page, &first, rest
			}
		}
		if b.Label != "" {
			l.text = joinLabel(b.Label, l.text)
		}
		if n := len(out); len(l.text) == len("HOẠCH") && n > 0 && len(out[n-1].text) == len("KẾ") && isBrokenKind(out[n-1].text, l.text) {
			whole := *out[n-1].Block
			whole.Text += " " + b.Text
			out[n-1].Block, out[n-1].text = &whole, out[n-1].text+" "+l.text
			continue
		}
		if strings.HasSuffix(l.text, " KẾ HOẠCH") && len(out) < 40 {
			if at := dateAbove(l.text); at > 0 && b.Table == nil && b.Label == "" {
				date, kind := *b, *b
				date.Text, kind.Text = l.text[:at], l.text[at+1:]
				out = append(out, line{Block: &date, text: date.Text, gap: gap})
				l.Block, l.text, l.gap = &kind, kind.Text, false
			}
		}
		if b.Column {
			columns++
		}
		if l.gap {
			r.gaps++
		}
		out = append(out, l)
		gap = false
	}
	if doc.Lines {
		r.turnPages(out, turns)
	}
	if r.paged > 0 {
		labelLostDots(out)
	}
	r.spaced = r.gaps*10 >= len(out)*9
	if columns*2 > len(out) {
		// Tabs that begin most lines are indents and part no columns.
		for i := range out {
			out[i].Column = false
		}
	}
	return out
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
	at := len(s) - len(" KẾ HOẠCH")
	for _, mark := range [...]string{" DỰ THẢO", " (DỰ THẢO)"} {
		if rest, ok := strings.CutSuffix(s[:at], mark); ok {
			at = len(rest)
		}
	}
	if c := s[max(at, 1)-1]; c < '0' || c > '9' || !isDateLine(s[:at]) {
		return 0
	}
	return at
}

// isBrokenKind reports whether two lines are the kind of a plan, broken between its words.
func isBrokenKind(s, next string) bool {
	first, _ := prefixFold(s, "kế")
	second, _ := prefixFold(next, "hoạch")
	return first == len(s) && second == len(next)
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
// lines they must begin with 2, since the first page bears no number, and be pages apart; rows begin with 1.
func pageNumbers(doc *source.Doc) []int {
	const page, most, row = 900, 8000, 400
	var found []int
	last, size := 0, 0
	rows, taken := false, false
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if n := len(b.Text); b.Table != nil || n == 0 || n > 3 || !doc.Lines || !isDigits(b.Text) {
			size += len(b.Text)
			continue
		}
		n, _ := cutInt(b.Text)
		alone := (i == 0 || doc.Blocks[i-1].Blank()) && (i+1 == len(doc.Blocks) || doc.Blocks[i+1].Blank())
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
	return found
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
	if i == 0 || i+1 == len(blocks) || blocks[i-1].Table != nil || blocks[i+1].Table != nil {
		return false
	}
	above, below := blocks[i-1].Text, blocks[i+1].Text
	return len(above) >= 60 && !terminal(above) && lowerStart(below) && noToken(below)
}

func joinLabel(label, text string) string {
	if text == "" {
		return label
	}
	return label + " " + text
}

// isPageMark reports whether the line is the field of a page number, as text extractors leave it: "PAGE 2", "Trang 2/5", "- 2 -".
func isPageMark(s string) bool {
	if rest, ok := strings.CutPrefix(s, "PAGE"); ok {
		rest = strings.TrimSpace(withoutFields.Replace(rest))
		return rest == "" || isDigits(rest)
	}
	if n, ok := prefixFold(s, "trang "); ok {
		return isDigits(withoutSlash.Replace(s[n:]))
	}
	if n := len(s); n > 0 && n < 120 && s[n-1]-'0' <= 9 {
		// A running foot: "Kế hoạch chăm sóc cây xanh - Trang 2/5".
		if i := strings.LastIndexByte(s, ' '); i > 5 && strings.IndexByte(s[i:], '/') > 0 && isDigits(withoutSlash.Replace(s[i:])) && hasPrefixFold(s[max(0, i-5):], "trang ") {
			return true
		}
	}
	if strings.HasPrefix(s, "-") && strings.HasSuffix(s, "-") || strings.HasPrefix(s, "–") && strings.HasSuffix(s, "–") {
		inner := strings.Trim(s, "-–— ")
		return len(inner) <= 3 && isDigits(inner)
	}
	return false
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
