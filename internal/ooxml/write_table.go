package ooxml

import (
	"fmt"
	"strings"

	"github.com/adminplan/adminplan"
)

// table writes a table of data with lines, its headings repeated on every page.
func (w *writer) table(t *adminplan.Table) {
	if t == nil {
		return
	}
	w.para("TableTitle", t.Title)
	rows, columns, wide := grid(t)
	if columns == 0 {
		return
	}
	if wide {
		if w.wide == nil {
			w.wide = map[*adminplan.Table]bool{}
		}
		w.wide[t] = true
	}
	widths := columnWidths(t, rows, columns)
	w.b = fmt.Appendf(w.b, `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="%d" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`, textWidth)
	for _, width := range widths {
		w.b = fmt.Appendf(w.b, `<w:gridCol w:w="%d"/>`, width)
	}
	w.b = append(w.b, `</w:tblGrid>`...)
	if len(t.Columns) > 0 {
		w.b = append(w.b, `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`...)
		for i := range min(len(t.Columns), mostColumns) {
			heads := []string{t.Columns[i].Heading}
			if i == mostColumns-1 {
				for _, c := range t.Columns[mostColumns:] {
					heads = append(heads, c.Heading)
				}
			}
			w.tableCell("TableHead", strings.Join(heads, "\n"), widths[i:i+1], "")
		}
		w.b = append(w.b, `</w:tr>`...)
	}
	for _, row := range rows {
		w.tableRow(t, row, widths)
	}
	w.b = append(w.b, `</w:tbl>`...)
	w.blank("AfterTable") // two tables in a row would be one
}

// mostColumns is how many columns Word takes; what stands in those behind them is written in the last.
const mostColumns = 63

// joinBehind adds the texts of cells for which there are no columns to the last cell of the row.
func joinBehind(row []slot, cells []adminplan.Cell) {
	last := &row[len(row)-1]
	for i := range row {
		if !row[i].covered {
			last = &row[i]
		}
	}
	joined, texts := *last.cell, []string{last.cell.Text}
	if last.covered {
		joined, texts, last.covered = adminplan.Cell{}, nil, false
	}
	for i := range cells {
		texts = append(texts, cells[i].Text)
	}
	joined.Text = strings.Join(texts, "\n")
	last.cell = &joined
}

// slot is a place in the grid of a table.
type slot struct {
	cell         *adminplan.Cell // nil where the row has no cell
	column, span int
	covered      bool // by a cell above
}

// grid places the cells of a table in columns, and reports whether it has more of them than Word takes. A cell that would run
// over one that a cell above covers ends before it.
func grid(t *adminplan.Table) (rows [][]slot, columns int, wide bool) {
	type cover struct {
		by   *adminplan.Cell
		rows int // still to be covered
	}
	var above []cover
	wide = len(t.Columns) > mostColumns
	for i := range t.Rows {
		var row []slot
		column := 0
		// covered adds the columns from the current one on that cells above cover.
		covered := func() {
			for column < len(above) && above[column].rows > 0 {
				from := column
				for column < len(above) && above[column].rows > 0 && above[column].by == above[from].by {
					above[column].rows--
					column++
				}
				row = append(row, slot{above[from].by, from, column - from, true})
			}
		}
		for k := range t.Rows[i].Cells {
			covered()
			if column == mostColumns {
				joinBehind(row, t.Rows[i].Cells[k:])
				wide = true
				break
			}
			c := &t.Rows[i].Cells[k]
			from := column
			wide = wide || c.ColSpan > mostColumns-column
			for span := min(max(c.ColSpan, 1), mostColumns-column); span > 0; span-- {
				if column == len(above) {
					above = append(above, cover{})
				}
				if above[column].rows > 0 {
					break
				}
				above[column] = cover{c, max(c.RowSpan, 1) - 1}
				column++
			}
			row = append(row, slot{c, from, column - from, false})
		}
		for covered(); column < len(above); covered() {
			from := column
			for column < len(above) && above[column].rows == 0 {
				column++
			}
			row = append(row, slot{nil, from, column - from, false})
		}
		rows = append(rows, row)
	}
	return rows, max(len(above), min(len(t.Columns), mostColumns)), wide
}

// columnWidths shares the width among the columns by what they hold: a column of numbers is narrow, one of long texts wide.
func columnWidths(t *adminplan.Table, rows [][]slot, columns int) []int {
	weight := make([]int, columns)
	for i := range min(len(t.Columns), columns) {
		weight[i] = min(textUnits(t.Columns[i].Heading)/2, 6000)
	}
	for _, row := range rows {
		for _, s := range row {
			if s.cell != nil && s.span == 1 && !s.covered {
				weight[s.column] = max(weight[s.column], damped(textUnits(s.cell.Text)))
			}
		}
	}
	const least = 3000 // of a column, in the units of the weights
	total := 0
	for i := range weight {
		weight[i] = max(weight[i], least)
		total += weight[i]
	}
	widths := make([]int, columns)
	left := textWidth
	for i := range widths {
		widths[i] = textWidth * weight[i] / total
		left -= widths[i]
	}
	widths[columns-1] += left
	widen(widths, t, rows)
	return widths
}

// widen gives columns in which the longest word has no room the width that it takes, from the widest of those that can spare it.
func widen(widths []int, t *adminplan.Table, rows [][]slot) {
	const (
		perUnit = 13 * 20 // twentieths of a point of a thousand units, in letters of 13 points
		bold    = 110     // hundredths: how much wider headings are
		margins = 2*108 + 20
		most    = textWidth / 3
		columns = 40 // more have no room for words on any page
	)
	if len(widths) > columns {
		return
	}
	need := make([]int, len(widths))
	for i := range t.Columns {
		need[i] = longestWord(t.Columns[i].Heading) * bold / 100
	}
	for _, row := range rows {
		for _, s := range row {
			if s.cell != nil && s.span == 1 && !s.covered {
				need[s.column] = max(need[s.column], longestWord(s.cell.Text))
			}
		}
	}
	for i := range need {
		need[i] = min(need[i]*perUnit/1000+margins, most)
	}
	for i := range widths {
		short := need[i] - widths[i]
		if short <= 0 {
			continue
		}
		from := -1
		for k := range widths {
			if widths[k]-need[k] >= short && (from < 0 || widths[k] > widths[from]) {
				from = k
			}
		}
		if from >= 0 {
			widths[from] -= short
			widths[i] += short
		}
	}
}

// longestWord returns the width of the longest word of a text, as [textUnits] has it.
func longestWord(s string) int {
	longest := 0
	for word := range strings.FieldsSeq(s) {
		longest = max(longest, textUnits(word))
	}
	return longest
}

// damped makes the weight of a long text grow slower than its length, since it can take more lines.
func damped(units int) int {
	const line = 12000
	if units <= line {
		return units
	}
	return min(line+(units-line)/6, 3*line)
}

func (w *writer) tableRow(t *adminplan.Table, row []slot, widths []int) {
	if len(row) == 0 {
		row = []slot{{nil, 0, len(widths), false}} // a row without cells above all that have some
	}
	w.b = append(w.b, `<w:tr>`...)
	if last := row[len(row)-1]; last.cell == nil && len(row) > 1 {
		row = row[:len(row)-1] // the row ends before the others
		w.b = fmt.Appendf(w.b, `<w:trPr><w:gridAfter w:val="%d"/></w:trPr>`, last.span)
	}
	for _, s := range row {
		wide := widths[s.column : s.column+s.span]
		switch {
		case s.cell == nil:
			w.tableCell("Cell", "", wide, "")
		case s.covered:
			w.tableCell("Cell", "", wide, `<w:vMerge/>`)
		default:
			style, merge := "CellText", ""
			if s.column < len(t.Columns) && t.Columns[s.column].Kind == adminplan.ColumnOrder || s.span == len(widths) {
				style = "CellCenter"
			}
			if s.cell.RowSpan > 1 {
				merge = `<w:vMerge w:val="restart"/>`
			}
			w.tableCell(style, s.cell.Text, wide, merge)
		}
	}
	w.b = append(w.b, `</w:tr>`...)
}

func (w *writer) tableCell(style, text string, widths []int, merge string) {
	total := 0
	for _, width := range widths {
		total += width
	}
	w.b = fmt.Appendf(w.b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, total)
	if len(widths) > 1 {
		w.b = fmt.Appendf(w.b, `<w:gridSpan w:val="%d"/>`, len(widths))
	}
	w.b = append(append(w.b, merge...), `<w:vAlign w:val="center"/></w:tcPr>`...)
	for line := range strings.SplitSeq(text, "\n") {
		w.open(style)
		w.run("", line)
		w.close()
	}
	w.b = append(w.b, `</w:tc>`...)
}
