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
	columns := tableColumns(t)
	if columns == 0 {
		return
	}
	widths := columnWidths(t, columns)
	w.b = fmt.Appendf(w.b, `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="%d" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`, textWidth)
	for _, width := range widths {
		w.b = fmt.Appendf(w.b, `<w:gridCol w:w="%d"/>`, width)
	}
	w.b = append(w.b, `</w:tblGrid>`...)
	if len(t.Columns) > 0 {
		w.b = append(w.b, `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`...)
		for i := range t.Columns {
			w.tableCell("TableHead", t.Columns[i].Heading, widths[i:i+1], "")
		}
		w.b = append(w.b, `</w:tr>`...)
	}
	below := make([]int, columns) // the rows that a cell above still covers, by column
	for i := range t.Rows {
		w.tableRow(t, &t.Rows[i], widths, below)
	}
	w.b = append(w.b, `</w:tbl>`...)
	w.blank("AfterTable") // two tables in a row would be one
}

// tableColumns returns the number of columns that the headings and rows take.
func tableColumns(t *adminplan.Table) int {
	n := len(t.Columns)
	below := []int{}
	for i := range t.Rows {
		column := 0
		place := func(span, rows int) {
			for len(below) < column+span {
				below = append(below, 0)
			}
			for range span {
				below[column] = rows
				column++
			}
		}
		for k := range t.Rows[i].Cells {
			for column < len(below) && below[column] > 0 {
				below[column]--
				column++
			}
			c := &t.Rows[i].Cells[k]
			place(spanOf(c), max(c.RowSpan, 1)-1)
		}
		for ; column < len(below); column++ {
			if below[column] > 0 {
				below[column]--
			}
		}
		n = max(n, column)
	}
	return min(n, maxColumns)
}

func spanOf(c *adminplan.Cell) int { return min(max(c.ColSpan, 1), maxColumns) }

// columnWidths shares the width among the columns by what they hold: a column of numbers is narrow, one of long texts wide.
func columnWidths(t *adminplan.Table, columns int) []int {
	weight := make([]int, columns)
	for i := range t.Columns {
		weight[i] = min(textUnits(t.Columns[i].Heading)/2, 6000)
	}
	for i := range t.Rows {
		column := 0
		for k := range t.Rows[i].Cells {
			c := &t.Rows[i].Cells[k]
			if span := spanOf(c); span == 1 && column < columns {
				weight[column] = max(weight[column], damped(textUnits(c.Text)))
			}
			column += spanOf(c)
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
	return widths
}

// damped makes the weight of a long text grow slower than its length, since it can take more lines.
func damped(units int) int {
	const line = 12000
	if units <= line {
		return units
	}
	return min(line+(units-line)/6, 3*line)
}

func (w *writer) tableRow(t *adminplan.Table, r *adminplan.Row, widths, below []int) {
	column, next := 0, 0
	var cells []func()
	for column < len(widths) {
		if below[column] > 0 {
			// The lower part of a cell that covers several rows takes the columns that the cell takes.
			from := column
			for column < len(widths) && below[column] == below[from] {
				column++
			}
			for i := from; i < column; i++ {
				below[i]--
			}
			span := widths[from:column]
			cells = append(cells, func() { w.tableCell("Cell", "", span, `<w:vMerge/>`) })
			continue
		}
		if next == len(r.Cells) {
			from := column
			for column < len(widths) && below[column] == 0 {
				column++
			}
			if column == len(widths) {
				column = from // the row ends here
				break
			}
			gap := widths[from:column]
			cells = append(cells, func() { w.tableCell("Cell", "", gap, "") })
			continue
		}
		c := &r.Cells[next]
		next++
		span := min(spanOf(c), len(widths)-column)
		merge := ""
		if c.RowSpan > 1 {
			merge = `<w:vMerge w:val="restart"/>`
			for i := range span {
				below[column+i] = c.RowSpan - 1
			}
		}
		style := "CellText"
		if column < len(t.Columns) && t.Columns[column].Kind == adminplan.ColumnOrder || span == len(widths) {
			style = "CellCenter"
		}
		wide := widths[column : column+span]
		cells = append(cells, func() { w.tableCell(style, c.Text, wide, merge) })
		column += span
	}
	if len(cells) == 0 {
		return
	}
	w.b = append(w.b, `<w:tr>`...)
	if column < len(widths) {
		w.b = fmt.Appendf(w.b, `<w:trPr><w:gridAfter w:val="%d"/></w:trPr>`, len(widths)-column)
	}
	for _, write := range cells {
		write()
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
