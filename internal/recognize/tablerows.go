package recognize

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
)

// cover is a cell that covers rows below its own.
type cover struct {
	text string
	rows int // still to come
}

// table reads the rows of a task table by the kinds of its columns. What a cell says of people, times and products that covers rows, it says of each of
// them; its numbers are of them all together, and stand in the first.
func (e *enricher) table(t *adminplan.Table) {
	heading := func(i int) string { return t.Columns[i].Heading }
	t.References = join(e.fielded(t.Title, "title"), e.joined("columns", len(t.Columns), heading))
	columns := columnsOf(t)
	down := make([]cover, len(columns)) // by column
	above := make([]string, len(columns))
	for i := range t.Rows {
		row := &t.Rows[i]
		row.References = e.joined("rows", len(row.Cells), func(k int) string { return row.Cells[k].Text })
		col := 0
		r := rowReader{e: e, row: row}
		idle := i == 0 && numbersRow(row) || repeatsHeads(row, t.Columns) || isMerged(row) || isSumRow(row)
		fill := func(text string, first bool) {
			switch {
			case idle || text == "":
				return
			case isDitto(text):
				if text = above[col]; text == "" {
					return
				}
			case isTick(text) && !columns[col].counts: // "%" counts
				return
			}
			above[col] = text
			r.duties(&columns[col], text)
			if first {
				r.numbers(&columns[col], text)
			}
		}
		covered := func() {
			for ; col < len(down) && down[col].rows > 0; col++ {
				down[col].rows--
				fill(down[col].text, false)
			}
		}
		for k := range row.Cells {
			c := &row.Cells[k]
			covered()
			span, text := max(1, c.ColSpan), ""
			if col < len(columns) && span == 1 && c.Text != "" {
				text = strings.ReplaceAll(c.Text, "\n", "; ")
				fill(text, true)
			}
			for ; span > 0; span-- {
				if col < len(down) && c.RowSpan > 1 {
					down[col] = cover{text, c.RowSpan - 1}
				}
				col++
			}
		}
		for covered(); col < len(down); covered() {
			col++
		}
		r.finish()
	}
}

// isDeadline reports whether the heading of a column says that the times below it are those by which work is done: "Thời hạn", "Thời gian hoàn thành".
func isDeadline(heading string) bool {
	return containsFold(heading, "thời hạn", "hoàn thành", "hạn chót", "hạn cuối") && !containsFold(heading, "thực hiện", "bắt đầu", "triển khai") || hasPrefixFold(heading, "hạn")
}

// bareYears reads a cell that holds a year or a span of years and nothing else: "2026", "2026 - 2030".
func bareYears(s string) (adminplan.Timing, bool) {
	from, to, span := s, s, false
	if len(s) > 4 {
		if from, to, span = strings.Cut(strings.ReplaceAll(s, "–", "-"), "-"); !span {
			return adminplan.Timing{}, false
		}
	}
	from, to = strings.TrimSpace(from), strings.TrimSpace(to)
	first, err := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	if err != nil || err2 != nil || first < 1945 || last < first || last > 2100 {
		return adminplan.Timing{}, false
	}
	return adminplan.Timing{Text: s, From: adminplan.YearOf(first), To: adminplan.YearOf(last)}, true
}

// isMerged reports whether the row is one cell behind its number, which a converter set once for each column.
func isMerged(row *adminplan.Row) bool {
	if len(row.Cells) < 4 || len(row.Cells[1].Text) < 4 {
		return false
	}
	for i := 2; i < len(row.Cells); i++ {
		if row.Cells[i].Text != row.Cells[1].Text {
			return false
		}
	}
	return true
}

// isDitto reports whether a cell means what the one above says: "-nt-" (như trên), "//".
func isDitto(s string) bool {
	if len(s) > 20 {
		return false
	}
	switch strings.ToLower(strings.Trim(s, "-–. ")) {
	case "nt", "như trên", "\"", "''", "”", "“", "//":
		return true
	}
	return false
}

// isTick reports whether a cell holds a mark and no words: "x", "✓", "-".
func isTick(s string) bool {
	return strings.EqualFold(s, "x") || len(s) <= 12 && !strings.ContainsFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
}

// isSumRow reports whether the row adds up those above it, which is no task.
func isSumRow(row *adminplan.Row) bool {
	const longest = 40 // "Tổng số hộ nghèo được hỗ trợ" is a task
	for i := range min(len(row.Cells), 2) {
		if s := row.Cells[i].Text; len(s) <= longest && source.IsSum(s) {
			return true
		}
	}
	return false
}

// numbersRow reports whether the row only numbers the columns.
func numbersRow(row *adminplan.Row) bool {
	texts := make([]string, len(row.Cells))
	for i := range row.Cells {
		texts[i] = row.Cells[i].Text
	}
	return numbersColumns(texts)
}

// repeatsHeads reports whether the row has the headings of the columns once more, as at the top of a page.
func repeatsHeads(row *adminplan.Row, columns []adminplan.Column) bool {
	if len(row.Cells) != len(columns) || len(columns) == 0 {
		return false
	}
	for i := range columns {
		if strings.ReplaceAll(row.Cells[i].Text, "\n", " ") != columns[i].Heading {
			return false
		}
	}
	return true
}

// joined returns the references of n texts in a field that joins them by line feeds.
func (e *enricher) joined(field string, n int, text func(int) string) []adminplan.Reference {
	var out []adminplan.Reference
	at := 0
	for i := range n {
		s := text(i)
		refs := e.fielded(s, field)
		for k := range refs {
			refs[k].Start += at
			refs[k].End += at
		}
		out = join(out, refs)
		at += len(s) + 1
	}
	return out
}
