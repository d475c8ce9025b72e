package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
)

// makeTable makes a table of the model: the headings become columns, the other rows stay in order.
func makeTable(src *source.Table) *adminplan.Table {
	t := &adminplan.Table{}
	heads := headRows(src)
	t.Columns = columns(src.Rows[:heads])
	for _, row := range src.Rows[heads:] {
		out := adminplan.Row{Cells: make([]adminplan.Cell, 0, len(row.Cells))}
		for _, c := range row.Cells {
			cell := adminplan.Cell{Text: tidyCell(c.Text)}
			if c.ColSpan > 1 {
				cell.ColSpan = c.ColSpan
			}
			if c.RowSpan > 1 {
				cell.RowSpan = c.RowSpan
			}
			if !c.Continued {
				out.Cells = append(out.Cells, cell)
			}
		}
		t.Rows = append(t.Rows, out)
	}
	return t
}

func tidyCell(s string) string {
	if !strings.Contains(s, "\n") {
		return collapse(strings.TrimSpace(s))
	}
	lines := strings.Split(s, "\n")
	kept := lines[:0]
	for _, l := range lines {
		if l = collapse(strings.TrimSpace(l)); l != "" {
			kept = append(kept, l)
		}
	}
	return strings.Join(kept, "\n")
}

// headRows returns the number of rows that hold headings: those that the format marks, or else a first row whose cells
// name columns.
func headRows(t *source.Table) int {
	n := 0
	for n < len(t.Rows) && t.Rows[n].Header && !isBanner(t.Rows[n]) {
		n++
	}
	if n > 0 || len(t.Rows) < 2 {
		return n
	}
	named, filled := 0, 0
	for i, c := range t.Rows[0].Cells {
		text := strings.TrimSpace(c.Text)
		if text == "" {
			continue
		}
		filled++
		if k := meaning.Column(text); k != adminplan.ColumnOther && k != "" || i == 0 && isOrderHead(text) {
			named++
		}
		if utf8.RuneCountInString(text) > 120 {
			return 0
		}
	}
	if filled < 2 || named*2 < filled {
		return 0
	}
	n = 1
	// A heading that spans columns has the rest of its headings in the next row.
	for n < len(t.Rows)-1 {
		spans := false
		for _, c := range t.Rows[n-1].Cells {
			spans = spans || c.ColSpan > 1
		}
		continued := false
		for _, c := range t.Rows[n].Cells {
			continued = continued || c.Continued
		}
		if !spans || !continued || isBanner(t.Rows[n]) {
			break
		}
		n++
	}
	return n
}

// isBanner reports whether the row is one cell across the table: a heading of the rows below it, not of columns.
func isBanner(r source.Row) bool { return len(r.Cells) == 1 && r.Cells[0].ColSpan > 1 }

func isOrderHead(s string) bool { return hasPrefixFold(s, "tt", "stt", "số tt", "số thứ tự") }

// columns joins the headings that stand above one another. A heading that spans columns goes to the first of them.
func columns(rows []source.Row) []adminplan.Column {
	if len(rows) == 0 {
		return nil
	}
	var heads []string
	for i, row := range rows {
		at := 0
		for _, c := range row.Cells {
			text := strings.ReplaceAll(tidyCell(c.Text), "\n", " ")
			for k := range max(1, c.ColSpan) {
				if k > 0 {
					text = ""
				}
				switch {
				case i == 0 && len(heads) < 1000:
					heads = append(heads, text)
				case at < len(heads) && text != "" && !c.Continued:
					heads[at] = strings.TrimPrefix(heads[at]+" / "+text, " / ")
				}
				at++
			}
		}
	}
	out := make([]adminplan.Column, len(heads))
	for i, h := range heads {
		out[i] = adminplan.Column{Heading: h, Kind: meaning.Column(h)}
		if out[i].Kind == adminplan.ColumnOther || isOrderHead(h) {
			out[i].Kind = ""
			if isOrderHead(h) {
				out[i].Kind = adminplan.ColumnOrder
			}
		}
	}
	return out
}
