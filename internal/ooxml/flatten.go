package ooxml

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
)

// flattener turns paragraphs and tables into blocks.
type flattener struct {
	doc    *source.Doc
	column bool // the next block begins a cell of a layout table or a text box
	inside int  // the number of layout tables and boxes round the block
	page   bool // blocks are running heads and feet
}

// pages adds running heads or feet. One that holds the head of the document or its recipients, as some offices set the first
// page, is part of the text.
func (f *flattener) pages(nodes []node) {
	var w landmarks
	w.lookAll(nodes)
	f.page = !w.motto && !w.recipients
	f.nodes(nodes)
	f.page = false
}

func (f *flattener) nodes(nodes []node) {
	tailsLast(nodes)
	signaturesFirst(nodes)
	stamped := 0 // the nodes before it are of a stamp
	for i, n := range nodes {
		if n.box > 0 && i >= stamped && isStamp(nodes[i:min(i+n.box, len(nodes))]) {
			stamped = i + n.box
		}
		if i < stamped && n.para != nil {
			n.para.page, n.para.box = true, false
		}
		switch {
		case n.para != nil:
			f.para(n.para)
		case n.table != nil:
			f.table(n.table)
		}
	}
}

// para adds a paragraph: a block for each of its lines.
func (f *flattener) para(p *para) {
	page := f.page || p.page
	if f.page && p.isMark() {
		// A mark of the document is one in its running head as well, and as a watermark.
		page, f.column = false, true
	}
	if p.box {
		f.column = true
	}
	first := true
	for _, ln := range p.wrapped() {
		if ln.text == "" && len(p.lines) > 1 && !first {
			continue
		}
		b := source.Block{
			Text: ln.text, Line: p.line, Column: f.column, Page: page,
			Bold: ln.bold, Italic: ln.italic, Center: p.center,
		}
		if first {
			b.Label = p.label
			b.NumID, b.Depth = p.list.id, p.list.level
			if f.inside == 0 {
				b.Level = p.level // a heading style within the head only sets its looks
			}
		}
		if !b.Blank() {
			f.column = false
		}
		first = false
		f.doc.Blocks = append(f.doc.Blocks, b)
	}
}

// wrapped returns the lines of the paragraph, those joined that a soft break parts within a sentence: the line before is not
// in capitals and has no closing mark, and the line behind begins with a small letter. Centred lines are titles and are
// never joined.
func (p *para) wrapped() []line {
	if len(p.lines) < 2 || p.center {
		return p.lines
	}
	out := p.lines[:0:0]
	width := p.brokenAt()
	for i := 0; i < len(p.lines); {
		ln, lower, n := p.lines[i], false, 1
		for ; i+n < len(p.lines); n++ {
			before, behind := &p.lines[i+n-1], &p.lines[i+n]
			lower = lower || strings.ContainsFunc(before.text, unicode.IsLower)
			if !lower || !runsOn(before.text, behind.text) && !(width > 0 && fills(before.text, behind.text, width)) {
				break
			}
			ln.bold = ln.bold && behind.bold
			ln.italic = ln.italic && behind.italic
		}
		if n > 1 {
			texts := make([]string, n)
			for k := range texts {
				texts[k] = p.lines[i+k].text
			}
			ln.text = strings.Join(texts, " ")
		}
		out = append(out, ln)
		i += n
	}
	return out
}

// brokenAt returns the width in characters at which the lines of a paragraph were broken, as in what is taken from a page of print: some
// stop in the midst of a sentence. It is 0 where they were not.
func (p *para) brokenAt() int {
	const least, most = 50, 140
	widest, on := 0, 0
	for i := range p.lines[1:] {
		before := p.lines[i].text
		if len(before) > 3*most {
			return 0
		}
		widest = max(widest, utf8.RuneCountInString(before))
		if runsOn(before, p.lines[i+1].text) {
			on++
		}
	}
	if on*3 < len(p.lines)-1 || widest < least || widest > most {
		return 0
	}
	return widest
}

// fills reports whether a line takes most of the width at which lines were broken and ends open, and the next begins no item.
func fills(before, behind string, width int) bool {
	if behind == "" || utf8.RuneCountInString(before)*4 < width*3 {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(before); strings.ContainsRune(".;:!?…", last) {
		return false
	}
	word, _, _ := strings.Cut(behind, " ")
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsLetter(first) && !unicode.IsDigit(first) && !strings.ContainsRune("(“\"", first) {
		return false
	}
	return len(word) > 6 || !strings.ContainsAny(word[len(word)-1:], ".)/:-")
}

// runsOn reports whether a sentence that begins in one line seems to go on in the next.
func runsOn(before, behind string) bool {
	if before == "" || behind == "" {
		return false
	}
	c, _ := utf8.DecodeRuneInString(behind)
	if !unicode.IsLower(c) || letterLabel(behind) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return !strings.ContainsRune(".;:!?…", last)
}

// letterLabel reports whether a line begins with a letter as its label: "a)", "đ.".
func letterLabel(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	return len(s) > size && (s[size] == ')' || s[size] == '.' || s[size] == '/')
}

// table adds a table of data as a block, or the cells of a layout table as blocks.
func (f *flattener) table(t *table) {
	if above, data, below := t.split(); above != nil || below != nil {
		f.inside++
		if above != nil {
			f.byRows(above.rows)
		}
		f.column = false
		f.doc.Blocks = append(f.doc.Blocks, source.Block{Table: data.data(), Line: data.line, Page: f.page})
		if below != nil {
			f.columns(below.rows)
		}
		f.inside--
		f.column = false
		return
	}
	layout, head := t.layout()
	if !layout && t.labelled() {
		f.labels(t)
		return
	}
	if !layout {
		f.doc.Blocks = append(f.doc.Blocks, source.Block{Table: t.data(), Line: t.line, Page: f.page, Column: f.column})
		f.column = false
		return
	}
	f.inside++
	if head {
		f.byRows(t.rows)
	} else {
		f.columns(t.rows)
	}
	f.inside--
	f.column = false // what follows the table begins no cell
}

func (f *flattener) cell(c *cell) {
	f.column = true
	f.nodes(c.nodes)
}

// columns adds the cells of a layout table column by column, since the rows of a signature table part one signer's block.
// Rows that have their cells at other places begin anew.
func (f *flattener) columns(rows []row) {
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && sameColumns(&rows[0], &rows[n]) {
			n++
		}
		for j := range rows[0].cells {
			f.column = true
			for i := range n {
				f.nodes(rows[i].cells[j].nodes)
			}
		}
		rows = rows[n:]
	}
}

func sameColumns(a, b *row) bool {
	if len(a.cells) != len(b.cells) {
		return false
	}
	for i := range a.cells {
		if a.cells[i].column != b.cells[i].column {
			return false
		}
	}
	return true
}

// data returns the table as a table of data. Columns of the grid in which no cell begins, slivers that moving borders
// leaves behind, are not counted, nor are those too narrow to hold a letter, which some writers fill with a blank cell.
func (t *table) data() *source.Table {
	begins := make([]int, t.columns+1) // begins[i]: the columns before i in which cells begin
	for i := range t.rows {
		for j := range t.rows[i].cells {
			if c := &t.rows[i].cells[j]; !c.gap && !(t.sliver(c) && cellText(c.nodes) == "") {
				begins[c.column+1] = 1
			}
		}
	}
	for i := range t.columns {
		begins[i+1] += begins[i]
	}
	out := &source.Table{Rows: make([]source.Row, len(t.rows))}
	for i := range t.rows {
		r := &t.rows[i]
		out.Rows[i] = source.Row{Header: r.header, Cells: make([]source.Cell, 0, len(r.cells))}
		for j := range r.cells {
			c := &r.cells[j]
			span := begins[c.column+c.span] - begins[c.column]
			if span == 0 || c.gap && j > 0 {
				continue // nothing stands there, or the row just ends
			}
			cell := source.Cell{Text: cellText(c.nodes), Continued: c.merge == mergeOn}
			if span > 1 {
				cell.ColSpan = span
			}
			if c.rowSpan > 1 {
				cell.RowSpan = c.rowSpan
			}
			out.Rows[i].Cells = append(out.Rows[i].Cells, cell)
		}
	}
	t.markBoldHeads(out)
	return out
}

// sliver reports whether a cell is less than two millimetres wide by the grid of the table.
func (t *table) sliver(c *cell) bool {
	width := 0
	for i := c.column; i < c.column+c.span && i < len(t.widths); i++ {
		width += t.widths[i]
	}
	return width > 0 && width < 100
}
