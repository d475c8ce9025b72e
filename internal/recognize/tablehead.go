package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
)

// headRows returns the number of rows that hold headings: those that the format marks, or else a first row whose cells
// name columns, and the rows below that go on with headings which span columns.
func headRows(rows []source.Row) int {
	const most = 5 // where more rows are marked, somebody marked the whole table
	n := 0
	for n < min(len(rows), most+1) && rows[n].Header && !isBanner(rows[n]) && !(n > 0 && (numbersColumns(cellTexts(rows[n])) || beginsData(rows[0], rows[n]))) {
		n++
	}
	if n > most || n > 1 && n == len(rows) {
		n = 0
	}
	if len(rows) < 2 {
		return n
	}
	if n == 0 {
		if !namesColumns(rows[0]) && !headsOrder(rows[0], rows[1]) {
			return 0
		}
		n = 1
	}
	// A heading that spans columns has the rest of its headings in the next row.
	for n < len(rows)-1 {
		spans := false
		for _, c := range rows[n-1].Cells {
			spans = spans || c.ColSpan > 1
		}
		continued := false
		for _, c := range rows[n].Cells {
			continued = continued || c.Continued
		}
		if !spans || !continued || isBanner(rows[n]) {
			break
		}
		n++
	}
	return n
}

// beginsData reports whether a row has the number 1 below the heading of a column of numbers.
func beginsData(head, row source.Row) bool {
	return len(row.Cells) > 0 && source.RowNumber(row.Cells[0].Text) == 1 && len(head.Cells) > 0 && isOrderHead(head.Cells[0].Text)
}

// headsOrder reports whether a row has the head of a column of numbers above the first of them, or above that of a group of rows.
func headsOrder(head, row source.Row) bool {
	return beginsData(head, row) || len(row.Cells) > 1 && len(head.Cells) > 1 && isOrderHead(head.Cells[0].Text) && strings.TrimRight(row.Cells[0].Text, ". ") == "I"
}

// namesColumns reports whether the cells of a row are headings of columns by their words.
func namesColumns(row source.Row) bool {
	named, filled := 0, 0
	for i, c := range row.Cells {
		text := strings.TrimSpace(c.Text)
		if text == "" {
			continue
		}
		filled++
		if k := meaning.Column(text); k != adminplan.ColumnOther && k != "" || i == 0 && isOrderHead(text) {
			named++
		}
		if utf8.RuneCountInString(text) > 120 {
			return false
		}
	}
	return filled >= 2 && named*2 >= filled
}

// isBanner reports whether the row is one cell across the table: a heading of the rows below it, not of columns.
func isBanner(r source.Row) bool { return len(r.Cells) == 1 && r.Cells[0].ColSpan > 1 }

func isOrderHead(s string) bool { return hasPrefixFold(s, "tt", "stt", "số tt", "số thứ tự") }

func cellTexts(r source.Row) []string {
	out := make([]string, len(r.Cells))
	for i := range r.Cells {
		out[i] = r.Cells[i].Text
	}
	return out
}

// numbersColumns reports whether the cells of a row only number the columns, so that others may refer to them: "(1)", "(2)", "(3) = (1) x (2)";
// "A", "B", "1", "2".
func numbersColumns(cells []string) bool {
	const most = 24 // bytes of a formula
	last, filled := 0, 0
	for _, s := range cells {
		s = strings.TrimLeft(strings.TrimSpace(s), "([")
		if s == "" {
			continue
		}
		n, rest := cutInt(s)
		switch {
		case n == 0 && last == 0 && s[0]-'A' < 4:
			rest = s[1:] // letters stand above the columns of words
		case n != last+1 || len(s) > most:
			return false
		default:
			last = n
		}
		if strings.Trim(rest, "0123456789()[]=+-–x*×/:.,% ") != "" {
			return false
		}
		filled++
	}
	return filled >= 3 && last > 0
}

// goesOnTable reports whether the table next, which stands right below the table above, goes on with it as one that was parted does: it has no
// headings, and as many columns.
func goesOnTable(above, next *source.Table) bool {
	if len(above.Rows) == 0 || len(next.Rows) == 0 || next.Rows[0].Header {
		return false
	}
	width := tableWidth(next.Rows[0])
	return width > 2 && tableWidth(above.Rows[0]) == width && headRows(above.Rows) > 0 && headRows(next.Rows) == 0
}

func tableWidth(r source.Row) int {
	n := 0
	for i := range r.Cells {
		n += max(1, r.Cells[i].ColSpan)
	}
	return n
}
