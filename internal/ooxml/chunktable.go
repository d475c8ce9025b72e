package ooxml

import (
	"maps"
	"slices"
	"strings"
)

// pageTable is a table of a web page that is open.
type pageTable struct {
	table  *table
	out    *[]node      // where the table goes
	cell   *cell        // the one that is open, or nil
	column int          // where the next cell of the row stands
	down   map[int]down // cells of rows above that reach into the row, by column
	inRow  bool
	heads  bool // all cells of the row are headings
}

// down is how far a cell reaches.
type down struct{ span, rows int }

func (h *page) newTable(attrs string) {
	t := &pageTable{table: &table{line: h.d.paragraphs + 1}, out: h.out, down: map[int]down{}}
	if border, ok := attribute(attrs, "border"); ok && border != "0" {
		t.table.borders = borders{stated: true, top: true, left: true, bottom: true, right: true, insideH: true, insideV: true}
	}
	h.tables = append(h.tables, t)
}

// newRow begins a row of the innermost table.
func (h *page) newRow() error {
	if len(h.tables) == 0 {
		return nil
	}
	if err := h.endRow(); err != nil {
		return err
	}
	t := h.tables[len(h.tables)-1]
	t.table.rows = append(t.table.rows, row{})
	t.inRow, t.heads, t.column = true, true, 0
	return nil
}

// newCell begins a cell of the innermost table.
func (h *page) newCell(name, attrs string) error {
	if len(h.tables) == 0 {
		return nil
	}
	t := h.tables[len(h.tables)-1]
	if !t.inRow {
		if err := h.newRow(); err != nil {
			return err
		}
	}
	if err := h.reach(t, false); err != nil {
		return err
	}
	c := cell{column: t.column, span: spanOf(attrs, "colspan"), borders: bordersOf(attrs)}
	h.cover(t, c.column+1, c.column+c.span)
	if rows := spanOf(attrs, "rowspan"); rows > 1 {
		c.merge = mergeStart
		t.down[c.column] = down{c.span, rows - 1}
	}
	t.column += c.span
	t.heads = t.heads && name == "th"
	r := &t.table.rows[len(t.table.rows)-1]
	r.cells = append(r.cells, c)
	t.cell = &r.cells[len(r.cells)-1]
	h.out = &t.cell.nodes
	return h.wide(t)
}

// cover passes over the lower parts of cells that would stand in the columns given, where a cell of the row lies over them. They reach a row less far from
// here, and count as those that are added: else they would be looked at in each row to come, without end.
func (h *page) cover(t *pageTable, from, to int) {
	if len(t.down) == 0 {
		return
	}
	for column := from; column < to; column++ {
		if _, ok := t.down[column]; ok {
			t.lower(column)
			h.lower++
		}
	}
}

// lower takes a row off what is left of the cell that reaches down in a column.
func (t *pageTable) lower(column int) {
	d := t.down[column]
	if d.rows--; d.rows == 0 {
		delete(t.down, column)
	} else {
		t.down[column] = d
	}
}

// wide counts the columns of a table.
func (h *page) wide(t *pageTable) error {
	if t.table.columns = max(t.table.columns, t.column); t.table.columns > maxColumns {
		return &Error{Part: h.part, Paragraph: h.d.paragraphs, Code: "too-wide", Message: "a table has more than 1000 columns"}
	}
	return nil
}

// reach adds the lower parts of cells that reach into the row: those that stand next, or all that are left. A few tags can ask for very many of them.
func (h *page) reach(t *pageTable, all bool) error {
	const some, perTag = 1 << 14, 4
	r := &t.table.rows[len(t.table.rows)-1]
	most := min(some+perTag*h.counted, h.d.limits.Nodes)
	lower := func(column int) {
		d := t.down[column]
		r.cells = append(r.cells, cell{column: column, span: d.span, merge: mergeOn})
		t.column = column + d.span
		t.lower(column)
		h.lower++
	}
	if !all {
		for {
			if _, ok := t.down[t.column]; !ok || h.lower > most {
				break
			}
			lower(t.column)
		}
	} else {
		for _, column := range slices.Sorted(maps.Keys(t.down)) {
			if column >= t.column {
				lower(column)
			}
		}
	}
	if h.lower > most {
		return fail(h.part, "too-many-nodes", "cells of the web page cover more rows than a table can have")
	}
	return h.wide(t)
}

func (h *page) endCell() {
	if len(h.tables) == 0 {
		return
	}
	t := h.tables[len(h.tables)-1]
	if t.cell != nil && blankParas(t.cell.nodes) {
		t.cell.nodes = nil
	}
	t.cell, h.out = nil, t.out
}

func (h *page) endRow() error {
	if len(h.tables) == 0 || !h.tables[len(h.tables)-1].inRow {
		return nil
	}
	t := h.tables[len(h.tables)-1]
	t.inRow = false
	r := &t.table.rows[len(t.table.rows)-1]
	if len(r.cells) == 0 {
		t.table.rows = t.table.rows[:len(t.table.rows)-1]
		return nil
	}
	r.header = t.heads
	return h.reach(t, true)
}

func (h *page) endTable() error {
	if len(h.tables) == 0 {
		return nil
	}
	if err := h.endRow(); err != nil {
		return err
	}
	t := h.tables[len(h.tables)-1]
	h.tables = h.tables[:len(h.tables)-1]
	h.out = t.out
	t.table.joinRows()
	if len(t.table.rows) > 0 {
		*t.out = append(*t.out, node{table: t.table})
	}
	return nil
}

// bordersOf returns the lines round a cell that its style states.
func bordersOf(attrs string) (b borders) {
	line := func(value string) bool {
		return value != "" && !strings.Contains(value, "none") && !strings.Contains(value, "hidden") && !strings.HasPrefix(value, "0")
	}
	if all := css(attrs, "border"); all != "" {
		b.stated = true
		b.top = line(all)
		b.left, b.bottom, b.right = b.top, b.top, b.top
	}
	for name, edge := range map[string]*bool{"border-top": &b.top, "border-left": &b.left, "border-bottom": &b.bottom, "border-right": &b.right} {
		if value := css(attrs, name); value != "" {
			b.stated, *edge = true, line(value)
		}
	}
	return b
}
