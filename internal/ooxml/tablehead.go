package ooxml

import "github.com/adminplan/adminplan/internal/source"

// maxHeads is the number of rows that headings of columns may take.
const maxHeads = 3

// markBoldHeads marks the rows of headings of a table that marks none, as most writers leave it: the first rows, which are bold as a
// whole above rows that are not.
func (t *table) markBoldHeads(out *source.Table) {
	n := 0
	for n < len(t.rows) && n <= maxHeads && t.rows[n].bold() {
		n++
	}
	if n == 0 || n > maxHeads || n == len(t.rows) {
		return
	}
	for i := range out.Rows {
		if out.Rows[i].Header {
			return
		}
	}
	// Every column has a heading, and rows of them hang together by cells that span rows or columns.
	for i := range n {
		cells := out.Rows[i].Cells
		spans, continued := false, false
		for k := range cells {
			if cells[k].Text == "" && !cells[k].Continued {
				return
			}
			spans = spans || cells[k].ColSpan > 1
			continued = continued || cells[k].Continued
		}
		if len(cells) < 2 || i > 0 && !continued || i < n-1 && !spans {
			return
		}
	}
	for i := range n {
		out.Rows[i].Header = true
	}
}

// bold reports whether all text of the row is bold, and there is some.
func (r *row) bold() bool {
	any := false
	for i := range r.cells {
		for _, n := range r.cells[i].nodes {
			if n.para == nil {
				return false
			}
			for _, ln := range n.para.lines {
				if ln.text != "" && !ln.bold {
					return false
				}
				any = any || ln.text != ""
			}
		}
	}
	return any
}
