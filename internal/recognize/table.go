package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
)

// makeTable makes a table of the model: the headings become columns, the other rows stay in order.
func makeTable(src *source.Table) *adminplan.Table {
	t := &adminplan.Table{}
	rows := src.Rows
	heads := headRows(rows)
	if heads == 0 && len(rows) > 2 && isBanner(rows[0]) {
		// The title of the table may stand in its first row.
		if heads = headRows(rows[1:]); heads > 0 {
			t.Title = strings.ReplaceAll(tidyCell(rows[0].Cells[0].Text), "\n", " ")
			rows = rows[1:]
		}
	}
	t.Columns = columns(rows[:heads])
	for _, row := range rows[heads:] {
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

// columns joins the headings that stand above one another. A heading that spans columns goes to the first of them, and says of all what
// they hold whose own heading does not.
func columns(rows []source.Row) []adminplan.Column {
	if len(rows) == 0 {
		return nil
	}
	const most = 1000 // columns, behind which one gets no more than one of its own
	var heads, over []string
	for i, row := range rows {
		at := 0
		for _, c := range row.Cells {
			text := strings.ReplaceAll(tidyCell(c.Text), "\n", " ")
			wide := text
			for k := range max(1, c.ColSpan) {
				if k > 0 {
					text = ""
				}
				if at < len(over) && c.ColSpan > 1 && !c.Continued {
					over[at] = wide
				}
				switch {
				case i == 0 && (k == 0 || len(heads) < most):
					heads, over = append(heads, text), append(over, wide)
				case text == "" || c.Continued:
				case at < len(heads):
					heads[at] = strings.TrimPrefix(heads[at]+" / "+text, " / ")
				default:
					heads, over = append(heads, text), append(over, wide)
				}
				at++
			}
		}
	}
	out := make([]adminplan.Column, len(heads))
	for i, h := range heads {
		out[i] = adminplan.Column{Heading: h, Kind: meaning.Column(h)}
		if out[i].Kind == adminplan.ColumnOther && over[i] != h && over[i] != "" {
			out[i].Kind = meaning.Column(over[i])
		}
		if out[i].Kind == adminplan.ColumnOther || isOrderHead(h) {
			out[i].Kind = ""
			if isOrderHead(h) {
				out[i].Kind = adminplan.ColumnOrder
			}
		}
	}
	yearsMeasure(out)
	return out
}
