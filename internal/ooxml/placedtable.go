package ooxml

import "github.com/adminplan/adminplan/internal/source"

// table tells whether the rows from i on are those of a table, whose lines a page made out of print has not: the first holds three headings
// or more, and what stands below keeps to their columns. A row of the table begins where the first column holds its number; other rows go on with
// the cells above them. To is the row behind the table.
func (l *layer) table(rows []placedRow, i int) (t *source.Table, to int) {
	const least, most, lines = 3, 20, 60 // columns, and lines of a row
	heads := rows[i].joined
	if len(heads) < least || len(heads) > most {
		return nil, 0
	}
	// Where a column ends and the next begins is known by all the rows.
	left, right := make([]int, len(heads)), make([]int, len(heads))
	for k, h := range heads {
		left[k], right[k] = h.x, h.x+h.width
	}
	t = &source.Table{}
	from := 0 // the row with which that of the table begins
	begin := func() {
		from = to
		t.Rows = append(t.Rows, source.Row{Cells: make([]source.Cell, len(heads))})
	}
	to = i
	begin()
	for ; to < len(rows); to++ {
		row := rows[to].texts
		if to-from > lines || len(row) > 4*most || to > i && row[0].y-rows[to-1].texts[0].y > 4*lineOfEMU {
			break
		}
		at := make([]int, len(row))
		fits := true
		for k, c := range row {
			at[k] = columnOf(left, right, c.x, c.x+c.width)
			fits = fits && at[k] >= 0 && (k == 0 || at[k] >= at[k-1])
		}
		if to == i {
			row, at = heads, at[:0]
			for k := range heads {
				at = append(at, k)
			}
			fits = true
		}
		if !fits || to > i && at[len(at)-1] == 0 {
			break
		}
		if to > i && at[0] == 0 {
			if !source.IsOrder(row[0].text) {
				break
			}
			begin()
		}
		cells := t.Rows[len(t.Rows)-1].Cells
		for k, c := range row {
			left[at[k]], right[at[k]] = min(left[at[k]], c.x), max(right[at[k]], c.x+c.width)
			if text := &cells[at[k]].Text; *text == "" {
				*text = c.text
			} else {
				*text += " " + c.text
			}
		}
	}
	if len(t.Rows) < 2 {
		return nil, 0
	}
	t.Rows[0].Header = true
	return t, to
}

// columnOf returns the column in which a text stands that reaches from a to b: that over which it lies, or the one beside which it stands nearest
// without reaching into another; -1 if it lies over several.
func columnOf(left, right []int, a, b int) int {
	found := -1
	for k := range left {
		if a < right[k] && b > left[k] {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	if found >= 0 {
		return found
	}
	if b <= left[0] {
		return 0
	}
	for k := range left {
		if a >= right[k] && (k+1 == len(left) || b <= left[k+1]) {
			if k+1 < len(left) && left[k+1]-b < a-right[k] {
				return k + 1
			}
			return k
		}
	}
	return -1
}
