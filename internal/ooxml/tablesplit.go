package ooxml

import "strings"

// Tables that come out of a spreadsheet hold in rows of their own what else stands above and below the table: the head of the
// document or of the appendix, the title, the recipients and signers. Those rows are no data.

// maxOuter is the number of rows above or below the data that may be such.
const maxOuter = 8

// split returns the rows above the headings of the data and those below the data as tables of their own; nil where there are none.
func (t *table) split() (above, data, below *table) {
	from := t.headsAt()
	to := len(t.rows)
	if from >= 0 {
		to = t.dataEnd(from)
	}
	from = max(from, 0)
	if !t.partsAt(from) || !t.partsAt(to) {
		return nil, t, nil
	}
	part := func(i, j int) *table {
		if i == j {
			return nil
		}
		return &table{line: max(t.line, lineOf(t.rows[i:j])), rows: t.rows[i:j], borders: t.borders, columns: t.columns, widths: t.widths}
	}
	return part(0, from), part(from, to), part(to, len(t.rows))
}

// headsAt returns the row of the headings of data, which are known by the first of them or by bold type above a row that has none, and
// which have more cells than all rows above; -1 if no row is one.
func (t *table) headsAt() int {
	most := 0
	for i := 0; i < len(t.rows) && i <= maxOuter; i++ {
		filled, first := t.rows[i].filled()
		heads := false
		switch strings.ToUpper(first) {
		case "TT", "STT", "SỐ TT", "SỐ THỨ TỰ", "NỘI DUNG", "NỘI DUNG CÔNG VIỆC", "THỜI GIAN", "THÁNG", "TUẦN", "NGÀY":
			heads = true
		}
		switch {
		case filled >= 3 && filled > most && (heads || i+1 < len(t.rows) && t.rows[i].bold() && !t.rows[i+1].bold()):
			return i
		case heads:
			return -1
		}
		most = max(most, filled)
	}
	return -1
}

// dataEnd returns the row at which recipients or signers begin below the data whose headings are at from; the number of rows where none do.
func (t *table) dataEnd(from int) int {
	end := len(t.rows)
	for i := end - 1; i >= max(from+2, len(t.rows)-maxOuter); i-- {
		filled, first := t.rows[i].filled()
		if filled > 3 || filled == t.columns || filled > 0 && strings.Trim(first, "0123456789.") == "" {
			break // one of the data
		}
		var w landmarks
		for j := range t.rows[i].cells {
			w.lookAt(t.rows[i].cells[j].nodes, true)
		}
		if w.recipients || w.signer && first == strings.ToUpper(first) {
			end = i
		}
	}
	return end
}

// filled returns the number of cells that hold text, and the first line of the first of them.
func (r *row) filled() (n int, first string) {
	for i := range r.cells {
		text := cellText(r.cells[i].nodes)
		if text == "" {
			continue
		}
		if n++; n == 1 {
			first, _, _ = strings.Cut(text, "\n")
		}
	}
	return n, first
}

// partsAt reports whether no cell reaches over the upper edge of a row.
func (t *table) partsAt(i int) bool {
	if i == 0 || i == len(t.rows) {
		return true
	}
	for j := range t.rows[i].cells {
		if t.rows[i].cells[j].merge == mergeOn {
			return false
		}
	}
	return true
}

// lineOf returns the number of the first paragraph in the rows; 0 if there is none.
func lineOf(rows []row) int {
	for i := range rows {
		for j := range rows[i].cells {
			if nodes := rows[i].cells[j].nodes; len(nodes) > 0 {
				if nodes[0].para != nil {
					return nodes[0].para.line
				}
				return nodes[0].table.line
			}
		}
	}
	return 0
}

// byRows adds the cells of a layout table row by row.
func (f *flattener) byRows(rows []row) {
	for i := range rows {
		for j := range rows[i].cells {
			f.cell(&rows[i].cells[j])
		}
	}
}
