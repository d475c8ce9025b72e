package plaintext

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
)

// Some sites set a bar alone on a line behind each cell of a table, and nothing behind its rows. The cells are sure then, empty ones too; the rows are
// where each begins with the next number.

// barredTable returns the table that begins with the lines and how many of them it has; nil where any row is in doubt.
func barredTable(lines []source.Block) (*source.Table, int) {
	const most = 12 // columns
	table := &source.Table{}
	var row []source.Cell
	end := 0 // of the last row that is whole
	for at := 0; at < len(lines); {
		if len(table.Rows) > 0 && len(row) == 0 && !opensBarred(lines[at:], len(table.Rows)) {
			break
		}
		text, n := barredCell(lines[at:])
		if n == 0 {
			return nil, 0
		}
		if len(table.Rows) == 0 && len(row) > 2 && source.RowNumber(text) == 1 {
			table.Rows = append(table.Rows, source.Row{Header: true, Cells: row})
			row = nil
		}
		if at += n; len(table.Rows) == 0 && (len(row) == most || utf8.RuneCountInString(text) > 80 || text == "") {
			return nil, 0
		}
		row = append(row, source.Cell{Text: text})
		if len(table.Rows) > 0 && len(row) == len(table.Rows[0].Cells) {
			table.Rows = append(table.Rows, source.Row{Cells: row})
			row, end = nil, at
		}
	}
	const least = 3 // rows, with that of the heads
	if len(table.Rows) < least || len(row) > 0 {
		return nil, 0
	}
	for i := end; i < min(len(lines), end+4); i++ {
		if lines[i].Text == "|" {
			return nil, 0 // cells that are of no row
		}
	}
	return table, end
}

// opensBarred reports whether the row with the number n begins with the lines.
func opensBarred(lines []source.Block, n int) bool {
	return len(lines) > 1 && source.RowNumber(lines[0].Text) == n && lines[1].Text == "|"
}

// barredCell returns the text of the cell with which the lines begin, whose lines were broken by width, and how many lines it has with its bar; 0 if no
// bar ends it.
func barredCell(lines []source.Block) (string, int) {
	const longest = 80 // lines
	var b strings.Builder
	last := ""
	for i := range lines[:min(len(lines), longest)] {
		s := lines[i].Text
		if s == "|" {
			return b.String(), i + 1
		}
		if s == "" {
			continue
		}
		if last != "" {
			if opens := strings.IndexByte("-+*", s[0]) >= 0 || strings.HasPrefix(s, "•"); opens || strings.IndexByte(".;:", last[len(last)-1]) >= 0 && upperAt(s) {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
		b.WriteString(s)
		last = s
	}
	return "", 0
}

// Some converters join the cells of a row with bars and set none at its ends. A cell with several paragraphs breaks the line of its row, so that a row
// ends where it has as many cells as the first one, the heads.

// joinedTable returns the table that begins with the lines and how many of them it has; nil where they are none.
func joinedTable(lines []source.Block, marks bool) (*source.Table, int) {
	const longest = 60 // lines of a row
	table := &source.Table{}
	end, width := 0, 0
	var row []string
	for at, of := 0, 0; at < len(lines) && of < longest; at++ {
		text := lines[at].Text
		if lines[at].Page || text == "" || isTableRule(text) {
			continue
		}
		cells := strings.Split(text, " | ")
		switch {
		case width == 0:
			row, width = cells, len(cells)
		case len(row) == 0 && len(cells) > 1:
			row = cells
		case len(row) > 0:
			row[len(row)-1] += "\n" + cells[0]
			row = append(row, cells[1:]...)
		}
		if len(row) == 0 || len(row) > width {
			break
		}
		if of++; len(row) < width || goesOnJoined(lines[at+1:]) {
			continue
		}
		r := source.Row{Header: len(table.Rows) == 0, Cells: make([]source.Cell, len(row))}
		for k, c := range row {
			r.Cells[k].Text = cellText(strings.TrimSpace(c), marks)
		}
		table.Rows, row, of, end = append(table.Rows, r), nil, 0, at+1
	}
	const least = 2 // rows, with that of the heads
	if width < 3 || len(table.Rows) < least {
		return nil, 0
	}
	return table, end
}

// goesOnJoined reports whether the last cell of a row goes on with the lines: no blank line stands above the first, which has no other cell.
func goesOnJoined(lines []source.Block) bool {
	return len(lines) > 0 && strings.HasPrefix(lines[0].Text, "- ") && !strings.Contains(lines[0].Text, " | ")
}
