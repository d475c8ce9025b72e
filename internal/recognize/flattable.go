package recognize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// A table of which each cell became a line has its headings first, then the cells row by row. An empty cell left nothing behind, and a cell with several
// paragraphs left several lines, so that the rows can be told only where their numbers, or the times with which they begin, stand as far apart as there
// are headings. Where a single row is in doubt the cells stay as they are, one below the other.

// longestHead is how many bytes the head of such a column has at most.
const longestHead = 24

// headsColumn reports whether the line is the head of the first column of a table of which each cell became a line.
func headsColumn(s string) bool {
	if len(s) > longestHead || s == "" {
		return false
	}
	if len(columnHeads.near(s)) == 0 {
		return false
	}
	var buf [256]byte
	switch folded(&buf, s) {
	case "tt", "stt", "số tt", "số thứ tự", "tháng", "tuần", "ngày", "thời gian", "nội dung công việc", "thứ":
		return true
	}
	return false
}

// columnHeads are the words with which such heads begin.
var columnHeads = newOpeners("tt", "stt", "số", "tháng", "tuần", "ngày", "thời", "nội", "thứ")

// leastCells is how many cells such a table has at least.
const leastCells = 6

// headsFlat reports whether a table of which each cell became a line begins with the lines: headings of columns stand there one below the other.
func headsFlat(lines []line) bool {
	if len(lines) < leastCells {
		return false
	}
	heads, among := 1, lines[1:5]
	if !headsColumn(lines[0].text) {
		if !contents.open(lines[0].text) {
			return false
		}
		among = lines[1:3] // which other heads must follow at once
	}
	for i := range among {
		if s := among[i].text; len(s) <= 60 && noToken(s) && !terminal(s) && meaning.Column(s) != adminplan.ColumnOther {
			heads++
		}
	}
	return heads >= 3 || isOrderHead(lines[0].text) && countsRows(lines)
}

// countsRows reports whether the numbers of the first two rows stand as far apart as there are headings of columns, whatever these are.
func countsRows(lines []line) bool {
	const most = 8 // columns
	for w := 1; w <= most && 2*w < len(lines); w++ {
		s := lines[w].text
		if source.RowNumber(s) == 1 {
			return w > 2 && source.RowNumber(lines[2*w].text) == 2
		}
		if len(s) > 60 || lines[w].Table != nil || !noToken(s) || terminal(s) {
			return false
		}
	}
	return false
}

// flatCells returns how many of the lines are the cells of a table of which each cell became a line, where its heads stand first, as [headsFlat] has it:
// "TT", "Nội dung", "Đơn vị chủ trì". Numbers in them are no items. above is what stands above them, of all lines how many there are. It returns 0 where no
// such table begins.
func (r *reader) flatCells(lines []line, above []node, all int) int {
	blank := lines[0].gap && !lines[1].gap && !r.spaced && r.gaps*12 >= all // blank lines part paragraphs, so that the table ends at the next one
	var next [parenLabel + 1]int                                            // the numbers with which the lists above go on
	section := label{}
	for i := len(above) - 1; i >= max(0, len(above)-200) && section.class == noLabel; i-- {
		if l := above[i].label; isSectionLike(l) {
			section = l
		} else if l.class >= dec1Label && l.class <= parenLabel && next[l.class] == 0 {
			next[l.class] = l.n + 1
		}
	}
	n := 1
	for ; n < len(lines); n++ {
		l := &lines[n]
		lab, rest := l.cut()
		if l.Table != nil || l.Label != "" || blank && l.gap {
			break
		}
		if !blank && (headsSection(section, lab, rest) || lab.class >= dec1Label && lab.class <= parenLabel && lab.n == next[lab.class] || hasPrefixFold(l.text, "trên đây là")) {
			break
		}
		if n >= leastCells && headsColumn(l.text) && headsFlat(lines[n:]) {
			break // the next table
		}
	}
	if n < leastCells {
		return 0
	}
	return n
}

// contents are the words with which the head of the column begins that says what is done.
var contents = newOpeners("nội dung", "nhiệm vụ", "công việc", "tên nhiệm vụ", "hoạt động")

// headsSection reports whether the token and the words behind it are the heading of the section that follows the given one, or of one below it.
func headsSection(section, l label, s string) bool {
	same := section.class == l.class
	if !isSectionLike(l) || same && (l.n < section.n || l.n > section.n+2) {
		return false
	}
	return isUpper(s) && strings.Contains(s, " ") || same && meaning.SectionKind(s) != adminplan.SectionOther
}

// flatTable makes a table of lines that were its cells and says how many of them belong to it.
func (r *reader) flatTable(lines []line) (t *source.Table, n int) {
	cells := make([]string, len(lines))
	for i := range lines {
		cells[i] = lines[i].text
	}
	if t, n = flatRows(cells, r.fits); t != nil {
		r.warn(lines[0].Line, "flat-table", "a table lost its rows and columns; its rows are told by where they begin")
		return t, n
	}
	r.warn(lines[0].Line, "flat-table", "a table lost its rows and columns; its cells are kept one below the other")
	return tableOf(lines), len(lines)
}

// flatRows finds the rows of a table in its cells, and how many of these it has; t is nil where any row is in doubt. Where lines were broken by width
// the fits say at which.
func flatRows(cells []string, fits fits) (t *source.Table, n int) {
	const most = 12 // columns
	byTime := meaning.Column(cells[0]) == adminplan.ColumnTiming
	if !byTime && !isOrderHead(cells[0]) {
		return nil, 0
	}
	f := flat{cells: cells, fits: fits, byTime: byTime}
	for f.width < min(len(cells), most+1) && !(f.width >= 2 && f.opens(f.width)) {
		if s := cells[f.width]; terminal(s) || utf8.RuneCountInString(s) > 60 || f.width > 0 && isOrderHead(s) {
			return nil, 0
		}
		f.width++
	}
	if f.width < 3 || f.width > most {
		return nil, 0
	}
	f.filled = f.width
	if f.read() {
		return &source.Table{Rows: f.rows}, f.at
	}
	if meaning.Column(cells[f.width-1]) == adminplan.ColumnNote {
		// The column of remarks is empty in most tables.
		if f.filled--; f.read() {
			return &source.Table{Rows: f.rows}, f.at
		}
	}
	return nil, 0
}

// flat reads the rows of a table whose cells stand one below the other.
type flat struct {
	cells  []string
	fits   fits
	byTime bool // rows begin with a time, else with a number
	width  int  // how many headings there are
	filled int  // how many of the columns have cells
	rows   []source.Row
	at     int
	last   int  // the number of the last row
	part   int  // the second number of the last row: 2 of "1.2"
	first  bool // the next row may be the first of a group
}

// read reads the rows and reports whether none of them is in doubt.
func (f *flat) read() bool {
	f.rows, f.at, f.last, f.part, f.first = nil, 0, 0, 0, true
	f.push(f.cells[:f.width])
	f.rows[0].Header = true
	whole := 0
	for f.at < len(f.cells) {
		switch {
		case f.at == f.width && f.numbersColumns():
			f.push(f.cells[f.at : f.at+f.width])
		case f.opensParts(f.at):
			f.last, f.part = f.last+1, 0
			f.group(2)
		case f.opensRow(f.at):
			if !f.row() {
				return false
			}
			whole++
		case !f.byTime && isGroupOrder(f.cells[f.at]) && f.opensGroup(f.at+2):
			f.group(2)
		case !f.byTime && f.headsGroup(f.at) && f.opensGroup(f.at+1):
			f.group(1)
		case whole > 0 && source.IsSum(f.cells[f.at]) && len(f.cells)-f.at < f.width:
			f.sum()
		default:
			return whole > 1 && f.closedAt(f.at)
		}
	}
	return whole > 0
}

// opens reports whether the first row, or a group of rows, may begin at i.
func (f *flat) opens(i int) bool {
	s := f.cells[i]
	if f.byTime {
		return isTimeCell(s)
	}
	if s != "" && s[0] == '(' && 2*i <= len(f.cells) && numbersColumns(f.cells[i:2*i]) {
		return true
	}
	return source.RowNumber(s) == 1 || isGroupOrder(s) || f.headsGroup(i)
}

// headsGroup reports whether the cell at i is the heading of a group of rows: "I. Kinh tế", or words in capitals where the headings of the columns are not.
func (f *flat) headsGroup(i int) bool {
	s := f.cells[i]
	if isUpper(s) && strings.Contains(s, " ") && !isUpper(f.cells[1]) {
		return true
	}
	lab, rest := cutLabel(s)
	return rest != "" && !terminal(rest) && (lab.class == upperLabel || lab.class == romanLabel || lab.class == partLabel)
}

// opensRow reports whether a row begins at i.
func (f *flat) opensRow(i int) bool {
	if i >= len(f.cells) {
		return false
	}
	if f.byTime {
		return isTimeCell(f.cells[i])
	}
	n, part := rowNumbers(f.cells[i])
	return part == 0 && n > 0 && (n == f.last+1 || n == 1 && f.first) || part > 0 && n == f.last && part == f.part+1
}

// opensParts reports whether a row begins at i that only names the rows below it: "1", "Tuyên truyền", "1.1".
func (f *flat) opensParts(i int) bool {
	if f.byTime || i+2 >= len(f.cells) || source.RowNumber(f.cells[i]) != f.last+1 {
		return false
	}
	n, part := rowNumbers(f.cells[i+2])
	return n == f.last+1 && part == 1
}

// rowNumbers returns the number of a row and, of one below another, its second number: "1.2".
func rowNumbers(cell string) (n, part int) {
	if over, below, ok := strings.Cut(cell, "."); ok && below != "" {
		if n, part = source.RowNumber(over), source.RowNumber(below); n > 0 && part > 0 {
			return n, part
		}
		return 0, 0
	}
	return source.RowNumber(cell), 0
}

// opensGroup reports whether a row or a group below the one above begins at i.
func (f *flat) opensGroup(i int) bool {
	return i < len(f.cells) && (source.RowNumber(f.cells[i]) == 1 || source.RowNumber(f.cells[i]) == f.last+1 || isGroupOrder(f.cells[i]) || f.headsGroup(i))
}

// push appends a row of cells, of which the last may be empty.
func (f *flat) push(cells []string) {
	row := source.Row{Cells: make([]source.Cell, f.width)}
	for i, s := range cells {
		row.Cells[i].Text = s
	}
	f.rows = append(f.rows, row)
	f.at += len(cells)
}

// group appends a heading over rows of one cell, or of a number and a cell.
func (f *flat) group(cells int) {
	row := source.Row{Cells: make([]source.Cell, cells)}
	for i := range row.Cells {
		row.Cells[i].Text = f.cells[f.at+i]
	}
	row.Cells[cells-1].ColSpan = f.width - cells + 1
	f.rows = append(f.rows, row)
	f.at, f.first = f.at+cells, true
}

// sum appends the last row, which adds up those above.
func (f *flat) sum() {
	cells := f.cells[f.at:]
	f.push(cells)
	row := &f.rows[len(f.rows)-1]
	row.Cells = row.Cells[:len(cells)]
	row.Cells[0].ColSpan = f.width - len(cells) + 1
}

// row reads the row at f.at and reports whether it has as many cells as there are columns.
func (f *flat) row() bool {
	from, to := f.at, f.at+f.filled
	if n, part := rowNumbers(f.cells[from]); n > 0 {
		f.last, f.part, f.first = n, part, false
	}
	if to == len(f.cells) || to < len(f.cells) && f.ends(to) {
		for _, s := range f.cells[from+1 : to] {
			if f.byTime && isTimeCell(s) {
				return false
			}
		}
		f.push(f.cells[from:to])
		return true
	}
	// A cell may have several paragraphs. Where each begins is found first, and the cells are put together once, however many lines they have.
	var starts []int
	for to = from; to < len(f.cells); to++ {
		s := f.cells[to]
		if f.byTime && to > from && isTimeCell(s) {
			return false
		}
		if len(starts) > 1 && f.goesOn(f.cells[to-1], s) {
			continue
		}
		if len(starts) == f.filled {
			break
		}
		starts = append(starts, to)
	}
	if len(starts) != f.filled || to < len(f.cells) && !f.ends(to) {
		return false
	}
	joined := make([]string, len(starts))
	for k, at := range starts {
		end := to
		if k+1 < len(starts) {
			end = starts[k+1]
		}
		joined[k] = f.joined(at, end)
	}
	f.push(joined)
	f.at = to
	return true
}

// joined returns the lines from one to before another as one cell: paragraphs of it, or what was broken by width.
func (f *flat) joined(from, to int) string {
	var b strings.Builder
	for i, s := range f.cells[from:to] {
		switch last := from + i - 1; {
		case i == 0:
		case lowerStart(s) || f.broken(f.cells[last], s):
			b.WriteByte(' ')
		default:
			b.WriteByte('\n')
		}
		b.WriteString(s)
	}
	return b.String()
}

// ends reports whether a row ends before i: the next row begins there, or a group, or what can be no cell.
func (f *flat) ends(i int) bool {
	return f.opensRow(i) || source.IsSum(f.cells[i]) && len(f.cells)-i < f.width || !f.byTime && (isGroupOrder(f.cells[i]) && f.opensGroup(i+2) || f.headsGroup(i) && f.opensGroup(i+1)) || f.closedAt(i)
}

// closedAt reports whether the table ends before i: what stands there is no cell, and no row follows.
func (f *flat) closedAt(i int) bool {
	const near = 80
	s := f.cells[i]
	if !(terminal(s) && utf8.RuneCountInString(s) > 60 || hasPrefixFold(s, "ghi chú", "trên đây")) {
		if lab, rest := cutLabel(s); lab.class == noLabel || lab.class >= starLabel || rest == "" {
			return false
		}
	}
	return f.byTime || !slices.ContainsFunc(f.cells[i:min(len(f.cells), i+near)], func(s string) bool { return source.RowNumber(s) == f.last+1 })
}

// numbersColumns reports whether the cells below the headings number the columns: "(1)", "(2)", "(3)".
func (f *flat) numbersColumns() bool {
	to := f.at + f.width
	return to <= len(f.cells) && f.width == f.filled && numbersColumns(f.cells[f.at:to])
}

// goesOn reports whether a line goes on with the cell of the line above it: it begins with a bullet or in small letters, or that one ends as a list does
// or was broken by width.
func (f *flat) goesOn(last, s string) bool {
	return lowerStart(s) || isBulleted(s) || strings.HasSuffix(last, ";") || strings.HasSuffix(last, ",") || strings.HasSuffix(last, ":") || f.broken(last, s)
}

// broken reports whether the line above s was broken since it had no room for more.
func (f *flat) broken(last, s string) bool { return f.fits[1] > 0 && !f.fits.hasRoom(last, s, false) }

// isGroupOrder reports whether the cell is the number of a group of rows: "I", "A", "II.".
func isGroupOrder(s string) bool {
	s = strings.TrimRight(s, "./)")
	return s != "" && (len(s) == 1 && s[0] >= 'A' && s[0] <= 'Z' || len(s) <= 5 && strings.Trim(s, "IVX") == "")
}

// isTimeCell reports whether a cell says when something is done, and nothing else: "Tháng 9", "07h30 - 08h00", "Từ 05/9 đến 10/9", "Thứ hai".
func isTimeCell(s string) bool {
	const long = 48
	if len(s) > long || s == "" {
		return false
	}
	if firstIsDigit(s) {
		_, rest := cutInt(s)
		return rest != "" && (strings.IndexByte("/:.-hgHG", rest[0]) >= 0 || hasPrefixFold(rest, " giờ", " tháng", " - ", " – "))
	}
	i := 0
	for _, w := range [...]string{"từ ", "trước ", "sau ", "đầu ", "cuối ", "giữa ", "hết "} {
		if n := viet.Match(s, w); n > 0 {
			i = n
			break
		}
	}
	rest := s[i:]
	return hasPrefixFold(rest, "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "hằng ", "hàng ", "thường xuyên", "sáng ", "chiều ") ||
		strings.ContainsAny(rest, "0123456789IVX") && hasPrefixFold(rest, "tháng ", "tuần ", "ngày ", "quý ", "năm ", "học kỳ", "đợt ", "giai đoạn ") || i > 0 && firstIsDigit(rest)
}

// tableOf makes a table of one column of lines that were its cells: which of them stood in one row nothing says.
func tableOf(lines []line) *source.Table {
	rows, cells := make([]source.Row, len(lines)), make([]source.Cell, len(lines))
	for i := range lines {
		cells[i].Text = lines[i].text
		rows[i].Cells = cells[i : i+1 : i+1]
	}
	return &source.Table{Rows: rows}
}
