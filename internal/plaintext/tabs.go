package plaintext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// A table copied out of Word has a line for each row with a tab between the cells. A cell with several paragraphs breaks the line of its row, a
// row of merged cells has fewer tabs, and an automatic number brings a tab of its own.

// tabbed is a line with tabs as it stands: those at its ends are cells too.
type tabbed struct {
	at   int // the block that it became
	text string
}

// opensTabbed reports whether a table may begin with the line, of which the first cells are then filled.
func opensTabbed(line string) bool {
	i := strings.IndexByte(line, '\t')
	return i > 0 && line[0] != '|' && (strings.IndexByte(line[i+1:], '\t') > 0 || isOrderHead(line[:i]))
}

// gatherTabbed makes tables of the rows whose cells are parted by tabs.
func gatherTabbed(lines []source.Block, rows []tabbed, marks bool) []source.Block {
	out, from := lines[:0], 0
	for k := 0; k < len(rows); {
		g := grid{lines: lines, rows: rows[k:], marks: marks}
		if !g.read() {
			k++
			continue
		}
		first := rows[k].at
		for k < len(rows) && rows[k].at < g.end {
			k++
		}
		number, gap := lines[first].Line, lines[first].Gap
		out = append(out, lines[from:first]...)
		out = append(out, source.Block{Table: &source.Table{Rows: g.table[:g.sure]}, Line: number, Gap: gap})
		from = g.end
	}
	if from == 0 {
		return lines
	}
	return append(out, lines[from:]...)
}

// grid reads one table. Rows are sure when a whole one stands below them; what follows the last of these is no part of the table.
type grid struct {
	lines []source.Block
	rows  []tabbed // from the first row of the table on
	marks bool

	width   int
	ordered bool // the first column numbers the rows
	table   []source.Row
	sure    int           // how many rows of table are sure
	end     int           // the block behind the last sure row
	kept    []source.Cell // the cells of the last sure row, where lines went to it that are not sure
	last    int           // the number of the last numbered row
	open    []string      // the cells of the last row, which may go on
	tail    []string      // the lines without tabs below the last row
}

// mostBetween is how many lines may stand between two whole rows.
const mostBetween = 12

// cut returns the cells of the block at i, one where it has no tab; ok is false where no row can go on.
func (g *grid) cut(i int) (cells []string, ok bool) {
	if i >= len(g.lines) || g.lines[i].Page || g.lines[i].Blank() {
		return nil, false
	}
	for len(g.rows) > 0 && g.rows[0].at < i {
		g.rows = g.rows[1:]
	}
	text := g.lines[i].Text
	if len(g.rows) > 0 && g.rows[0].at == i {
		text = g.rows[0].text
	}
	cells = strings.Split(text, "\t")
	for k, c := range cells {
		if c = strings.TrimSpace(c); g.marks {
			c = unmark(c)
		}
		cells[k] = c
	}
	return cells, !strings.HasPrefix(cells[0], "Nơi nhận") && !strings.HasPrefix(cells[0], "NƠI NHẬN")
}

// blankBetween reports whether the block at i is a blank line above a row, as some programs set one between all paragraphs.
func (g *grid) blankBetween(i int) bool {
	if i+1 >= len(g.lines) || g.lines[i].Page || !g.lines[i].Blank() {
		return false
	}
	for len(g.rows) > 0 && g.rows[0].at <= i {
		g.rows = g.rows[1:]
	}
	return len(g.rows) > 0 && g.rows[0].at == i+1
}

// read reads the table that begins with the first of the rows and reports whether there is one.
func (g *grid) read() bool {
	at := g.rows[0].at
	first, ok := g.cut(at)
	if !ok || len(first) < 2 {
		return false
	}
	atLeast, headless := 1, false
	switch {
	case isOrderHead(first[0]):
		g.ordered = true
		if first, at = g.heads(first, at+1); first == nil {
			return false
		}
	case first[0] == "1" || first[0] == "01":
		g.ordered, headless, atLeast = true, true, 4
	default:
		named, all := namesColumns(first)
		if !named {
			return false
		}
		if at++; !all {
			atLeast = 2
		}
	}
	if g.width = len(first); g.width < 3 {
		return false
	}
	if !headless {
		g.table = append(g.table, row(first, g.width))
		g.table[0].Header = true
	}
	g.end = at
	whole := 0
	for i := at; i-g.end < mostBetween; i++ {
		if g.blankBetween(i) {
			continue
		}
		cells, ok := g.cut(i)
		if !ok || headless && (len(fit(cells, g.width)) != g.width || source.RowNumber(cells[0]) != whole+1) {
			break
		}
		full, goesOn := g.add(cells, i)
		if !goesOn {
			break
		}
		if full {
			whole++
		}
	}
	if g.kept != nil {
		g.table[g.sure-1].Cells = g.kept
	}
	return whole >= atLeast
}

// heads reads the headings of a table whose first column numbers the rows, up to the first row; a heading may have several paragraphs.
func (g *grid) heads(first []string, at int) (cells []string, next int) {
	const most = 6
	for range most {
		if g.blankBetween(at) {
			at++
		}
		more, ok := g.cut(at)
		if !ok {
			return nil, 0
		}
		if len(more) > 1 && (source.IsOrder(more[0]) || len(more) == len(first)) {
			break
		}
		if c, _ := utf8.DecodeRuneInString(more[0]); len(more) == 1 && !unicode.IsLower(c) && c != '(' && g.whole(len(first)) {
			break // a heading over rows
		}
		first = joinCells(first, more)
		at++
	}
	for _, c := range first {
		if c == "" || utf8.RuneCountInString(c) > longHead {
			return nil, 0
		}
	}
	return first, at
}

// whole reports whether the next line with tabs is a row below as many headings.
func (g *grid) whole(width int) bool {
	if len(g.rows) == 0 {
		return false
	}
	next := g.rows[0] // cut has gone on to it
	cells := strings.Split(next.text, "\t")
	return len(cells) == width || source.IsOrder(strings.TrimSpace(cells[0]))
}

// add takes the cells of the line at i; full says that they end a whole row, goesOn that the line may belong to the table.
func (g *grid) add(cells []string, i int) (full, goesOn bool) {
	if len(cells) == 1 {
		return false, g.ordered && g.addPlain(cells[0])
	}
	if isOrderHead(cells[0]) {
		return false, false
	}
	numbered := g.ordered && source.IsOrder(cells[0])
	if g.open != nil && !numbered && !isCapitals(cells) && len(g.open)+len(cells)-1 <= g.width {
		if g.open = joinCells(g.open, cells); len(g.open) == g.width {
			g.table[len(g.table)-1], g.open = row(g.open, g.width), nil
			g.settle(i + 1)
			return true, true
		}
		return false, true
	}
	cells = fit(cells, g.width)
	n := filled(cells)
	switch short := len(cells) < g.width; {
	case short && n == len(cells) && source.IsSum(cells[0]):
		spans := g.width - len(cells) + 1
		g.push(cells)
		sum := &g.table[len(g.table)-1]
		sum.Cells = sum.Cells[:len(cells)]
		sum.Cells[0].ColSpan = spans
		g.settle(i + 1)
		return false, true
	case len(cells) > g.width, n == 0, short && !(numbered && n > 1):
		return false, false
	case !numbered && n > 1 && isCapitals(cells):
		return false, false // signatures
	case short:
		counts := source.RowNumber(cells[0]) == g.last+1 && g.last > 0
		g.push(cells)
		if g.open = cells; counts {
			g.settle(i + 1)
		}
		return false, true
	case n == 1 && cells[0] == "":
		g.push(cells) // it may be a signature too, which no row follows
		return false, true
	}
	g.push(cells)
	g.settle(i + 1)
	return true, true
}

// settle makes all rows sure, up to the block end.
func (g *grid) settle(end int) { g.sure, g.end, g.kept = len(g.table), end, nil }

// keep remembers the last sure row before lines go to it that are not sure.
func (g *grid) keep() {
	if g.sure == len(g.table) && g.sure > 0 && g.kept == nil {
		g.kept = slices.Clone(g.table[g.sure-1].Cells)
	}
}

// addPlain takes a line without tabs in a table whose first column numbers the rows.
func (g *grid) addPlain(s string) bool {
	const long = 200
	switch {
	case strings.HasSuffix(s, ":"), utf8.RuneCountInString(s) > long:
		return false
	case g.open == nil:
		g.tail = append(g.tail, s)
	case opensSection(s):
		return false
	default:
		g.open = joinCells(g.open, []string{s})
	}
	return true
}

// push appends a row, below the lines without tabs that stand above it: a heading over rows, or the last paragraphs of the cell above.
func (g *grid) push(cells []string) {
	if g.open != nil {
		g.keep()
		g.table[len(g.table)-1], g.open = row(g.open, g.width), nil
	}
	number := source.RowNumber(cells[0])
	if len(g.tail) > 0 {
		above := &g.table[len(g.table)-1]
		if above.Header || len(g.tail) == 1 && (opensSection(g.tail[0]) || viet.Upper(g.tail[0]) || number == 1) {
			for _, s := range g.tail {
				g.table = append(g.table, source.Row{Cells: []source.Cell{{Text: s, ColSpan: g.width}}})
			}
		} else {
			g.keep()
			cell := &above.Cells[len(above.Cells)-1]
			cell.Text = strings.TrimPrefix(cell.Text+"\n"+strings.Join(g.tail, "\n"), "\n")
		}
		g.tail = nil
	}
	if number > 0 {
		g.last = number
	}
	g.table = append(g.table, row(cells, g.width))
}

func row(cells []string, width int) source.Row {
	r := source.Row{Cells: make([]source.Cell, width)}
	for i, c := range cells {
		r.Cells[i].Text = c
	}
	return r
}

// joinCells goes on with the last of the cells by a paragraph, and then with the next cells.
func joinCells(cells, more []string) []string {
	out := slices.Concat(cells, more[1:])
	out[len(cells)-1] = strings.Trim(cells[len(cells)-1]+"\n"+more[0], "\n")
	return out
}

// fit takes out of a row that is too long the tabs behind an automatic number or bullet.
func fit(cells []string, width int) []string {
	if len(cells) <= width {
		return cells
	}
	out := make([]string, 0, len(cells))
	for i, c := range cells {
		switch spare := len(out) + len(cells) - i - width; {
		case spare > 0 && i == 1 && c == "" && source.IsOrder(cells[0]):
		case spare > 0 && i > 0 && (cells[i-1] == "-" || cells[i-1] == "+" || cells[i-1] == "•") && len(out) > 0:
			out[len(out)-1] += " " + c
		default:
			out = append(out, c)
		}
	}
	return out
}

func filled(cells []string) int {
	n := 0
	for _, c := range cells {
		if c != "" {
			n++
		}
	}
	return n
}

// isCapitals reports whether the cells are in capitals and without numbers, as offices and titles above signatures are.
func isCapitals(cells []string) bool {
	for _, c := range cells {
		if c != "" && (!viet.Upper(c) || strings.ContainsAny(c, "0123456789")) {
			return false
		}
	}
	return true
}

// isOrderHead reports whether the words are the head of the column in which rows are numbered: "TT", "Số thứ tự".
func isOrderHead(s string) bool {
	const longest = len("số thứ tự") + 4
	return len(s) <= longest && meaning.Column(s) == adminplan.ColumnOrder
}

// opensSection reports whether a line begins with the Roman number of a section.
func opensSection(s string) bool {
	rest := strings.TrimLeft(s, "IVX")
	return len(rest) < len(s) && rest != "" && strings.IndexByte("./-)", rest[0]) >= 0
}

// longHead is how many letters a heading of a column has at most.
const longHead = 120

// namesColumns reports whether the cells are headings of columns by their words, and whether each of them is.
func namesColumns(cells []string) (named, all bool) {
	n := 0
	for i, c := range cells {
		if c == "" || len(c) > 3*longHead || c[0] == '(' || c[0] == '-' || c[0] == '+' || strings.IndexByte(c, ':') >= 0 ||
			c[len(c)-1] == ';' || c[len(c)-1] == '.' || slices.Contains(cells[:i], c) || !hasYearsAlone(c) {
			return false, false
		}
		if meaning.Column(c) != adminplan.ColumnOther {
			n++
		}
	}
	return len(cells) > 2 && n*2 >= len(cells), n == len(cells)
}

// hasYearsAlone reports whether the numbers of a heading are years at most: dates and hours stand in rows.
func hasYearsAlone(s string) bool {
	digits := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] >= '0' && s[i] <= '9' {
			digits++
			continue
		}
		if digits != 0 && digits != 4 {
			return false
		}
		digits = 0
	}
	return true
}
