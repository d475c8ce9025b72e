package plaintext

import (
	"strings"

	"github.com/adminplan/adminplan/internal/source"
)

// A converter draws the tables of a Word file with signs where their cells have more than one line: rows between "+-----+-----+", the headings above
// "+=====+=====+".

// isGridRule reports whether t is a line drawn between the rows of such a table.
func isGridRule(t string) bool {
	return len(t) > 4 && t[0] == '+' && t[len(t)-1] == '+' && (t[1] == '-' || t[1] == '=' || t[1] == ':') && strings.Trim(t, "+-=:") == ""
}

// gridTable reads the drawn table with which the lines begin, and returns how many lines it has. Where it has not the same columns all the way
// down, the table is nil, and size is how many lines cannot begin another one.
func gridTable(lines []source.Block, marks bool) (table *source.Table, size int) {
	table = &source.Table{}
	var cells []string
	for i := 1; i < len(lines); i++ {
		t := lines[i].Text
		switch {
		case isGridRule(t):
			if cells != nil {
				table.Rows = append(table.Rows, gridRow(cells, marks))
				cells = nil
			}
			if t[1] == '=' && i+1 < len(lines) && !isGridRule(lines[i+1].Text) {
				for k := range table.Rows {
					table.Rows[k].Header = true
				}
			}
			size = i + 1
		case t == "" || lines[i].Gap || t[0] != '|' || strings.Contains(t, "+--"):
			if cells != nil || len(table.Rows) == 0 {
				return nil, max(1, size-1)
			}
			return table, size
		default:
			parts := splitBars(t)
			if cells == nil {
				cells = make([]string, len(parts))
			}
			if len(parts) != len(cells) || len(table.Rows) > 0 && len(table.Rows[0].Cells) != len(cells) {
				return nil, max(1, size-1)
			}
			for k, part := range parts {
				cells[k] += strings.TrimSpace(part) + "\n"
			}
		}
	}
	if cells != nil || len(table.Rows) == 0 {
		return nil, max(1, size-1)
	}
	return table, size
}

// gridRow returns the row with the cells whose lines are given; a blank line parts their paragraphs.
func gridRow(cells []string, marks bool) source.Row {
	row := source.Row{Cells: make([]source.Cell, len(cells))}
	for k, cell := range cells {
		var paragraphs []string
		for paragraph := range strings.SplitSeq(strings.TrimSpace(cell), "\n\n") {
			if text := cellLine(strings.Join(strings.Fields(paragraph), " "), marks); text != "" {
				paragraphs = append(paragraphs, text)
			}
		}
		row.Cells[k].Text = strings.Join(paragraphs, "\n")
	}
	return row
}
