package plaintext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// isMarkdown reports whether the lines bear marks that only Markdown has: paired stars, headings, items in italics, tokens of lists that are escaped.
func isMarkdown(lines []source.Block) bool {
	for i := range lines {
		t := lines[i].Text
		if t == "" {
			continue
		}
		switch {
		case t[0] == '#' && headingLevel(t) > 0:
			return true
		case strings.IndexByte(t, '*') >= 0 && strings.Contains(t, "**") && strings.Trim(t, "* ") != "":
			return true
		case opensEscaped(t), t[0] == '*' && len(t) > 4 && t[len(t)-1] == '*' && t[1] >= '0' && t[1] <= '9', len(t) > 1 && t[len(t)-1] == '\\':
			return true
		}
	}
	return false
}

// opensEscaped reports whether the line begins with the token of a list whose mark is escaped, so that it makes none: "1\. Mục đích", "a\) Rà soát".
func opensEscaped(t string) bool {
	i := 0
	for i < len(t) && i < len("VIII") && (t[i] >= '0' && t[i] <= '9' || t[i]|0x20 >= 'a' && t[i]|0x20 <= 'z' || t[i] >= utf8.RuneSelf && i < 2) {
		i++
	}
	return i+2 < len(t) && t[i] == '\\' && strings.IndexByte(".)-+*", t[i+1]) >= 0
}

// gatherTables makes tables of the rows of pipe tables. A bar alone parts the cells of a table that was flattened.
func gatherTables(lines []source.Block, marks bool) []source.Block {
	out := make([]source.Block, 0, len(lines))
	undrawn := 0 // up to there no drawn table begins
	for i := 0; i < len(lines); i++ {
		b := lines[i]
		switch {
		case isGridRule(b.Text):
			if i >= undrawn {
				t, n := gridTable(lines[i:], marks)
				if t != nil {
					out = append(out, source.Block{Table: t, Line: b.Line, Gap: b.Gap})
					i += n - 1
					continue
				}
				undrawn = i + n
			}
			b.Text = ""
		case !strings.HasPrefix(b.Text, "|"):
			if i+1 < len(lines) && lines[i+1].Text == "|" && !lines[i+1].Gap && isOrderHead(b.Text) {
				if t, n := barredTable(lines[i:]); t != nil {
					out = append(out, source.Block{Table: t, Line: b.Line, Gap: b.Gap})
					i += n - 1
					continue
				}
			}
			if head, _, ok := strings.Cut(b.Text, " | "); ok && isOrderHead(head) {
				if t, n := joinedTable(lines[i:], marks); t != nil {
					out = append(out, source.Block{Table: t, Line: b.Line, Gap: b.Gap})
					i += n - 1
					continue
				}
			}
		case strings.Trim(b.Text, "| ") == "":
			b.Text = ""
			if i+1 < len(lines) {
				lines[i+1].Column = true
			}
		case strings.Count(b.Text, "|") > 1:
			n := 1
			for i+n < len(lines) && strings.HasPrefix(lines[i+n].Text, "|") {
				n++
			}
			out = append(out, source.Block{Table: pipeTable(lines[i:i+n], marks), Line: b.Line, Gap: b.Gap})
			i += n - 1
			continue
		default:
			b.Text, b.Column, b.Single = strings.TrimSpace(b.Text[1:]), true, false // a bar alone, as a scanner sees one beside a line
		}
		out = append(out, b)
	}
	return out
}

// stripMarkdown takes the marks of Markdown off the lines.
func stripMarkdown(lines []source.Block) []source.Block {
	out := make([]source.Block, 0, len(lines))
	for _, b := range lines {
		if b.Table == nil && b.Text != "" {
			if level := headingLevel(b.Text); level > 0 {
				b.Text, b.Level = strings.TrimSpace(strings.Trim(b.Text[level:], "#")), level
			}
			b.Text = withoutBullet(b.Text)
			b.Bold = b.Bold || strings.HasPrefix(b.Text, "**") && strings.HasSuffix(b.Text, "**") || underlined(b.Text)
			b.Text, b.Single = unmark(strings.TrimSpace(strings.TrimPrefix(b.Text, "> "))), false
		}
		out = append(out, b)
	}
	return out
}

// underlined reports whether the whole line is set bold by underscores.
func underlined(t string) bool {
	return len(t) > 4 && strings.HasPrefix(t, "__") && strings.HasSuffix(t, "__") && t[2] != '_'
}

// withoutBullet takes the bullet off an item of a list that has a number or letter of its own: "- a) Rà soát". Converters of pages and scans set
// one before every item; the document has none there.
func withoutBullet(t string) string {
	if len(t) < 5 || t[0] != '-' && t[0] != '*' || t[1] != ' ' {
		return t
	}
	rest := strings.TrimLeft(t[2:], " ")
	if hasOwnNumber(strings.TrimLeft(rest, "*_")) {
		return rest
	}
	return t
}

// hasOwnNumber reports whether the words begin with a token such as "a)", "1.", "1\." or "1.2 Xây dựng", and not with a number such as "2.5 triệu".
func hasOwnNumber(s string) bool {
	i, groups := 0, 0
	for {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		if i == start || i-start > 2 {
			break
		}
		if groups++; i+1 < len(s) && s[i] == '.' && s[i+1] >= '0' && s[i+1] <= '9' {
			i++
			continue
		}
		break
	}
	if groups == 0 {
		r, n := utf8.DecodeRuneInString(s)
		if !unicode.IsLower(r) || n == len(s) || s[n] != ')' {
			return false
		}
		i = n
	}
	closed := strings.TrimLeft(s[i:], "\\.)*_")
	if closed == "" || closed[0] != ' ' {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(closed, " *_"))
	return len(closed) < len(s)-i || groups > 1 && unicode.IsUpper(first)
}

// headingLevel returns the number of # with which a heading begins; 0 where the line is none.
func headingLevel(t string) int {
	n := 0
	for n < len(t) && t[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n == len(t) || t[n] != ' ' {
		return 0
	}
	return n
}

// unmark takes emphasis, code and escape marks off a line and leaves bullets alone.
func unmark(t string) string {
	i := nextMark(t, 0)
	if i == len(t) {
		return t
	}
	var b strings.Builder
	b.Grow(len(t))
	before := ' '
	for from := 0; ; i = nextMark(t, from) {
		if i > from {
			b.WriteString(t[from:i])
			before, _ = utf8.DecodeLastRuneInString(t[from:i])
		}
		if i == len(t) {
			return viet.NFC(strings.TrimSpace(b.String())) // a letter and its tone may have stood on both sides of a mark
		}
		c, kept, size := t[i], t[i:i+1], 1
		switch c {
		case '\\':
			if i+1 < len(t) && strings.IndexByte("\\`*_{}[]()#+-.!|><\"'~$^@", t[i+1]) >= 0 {
				kept, size = t[i+1:i+2], 2
			} else if i+1 == len(t) {
				kept = "" // breaks the line
			}
		case '&':
			if text, n := entity(t[i:]); n > 0 {
				b.WriteString(text)
				from = i + n
				continue
			}
		default:
			for i+size < len(t) && t[i+size] == c {
				size++
			}
			after, _ := utf8.DecodeRuneInString(t[i+size:])
			bullet := i == 0 && size == 1 && c == '*' && after == ' '
			inWord := c == '_' && isWord(before) && isWord(after)
			alone := before == ' ' && after == ' ' && i > 0
			kept = ""
			if size > 3 || bullet || inWord || alone && size == 1 {
				kept = t[i : i+size]
			}
		}
		if kept != "" {
			b.WriteString(kept)
			before = rune(kept[0])
		}
		from = i + size
	}
}

// nextMark returns where from i on the next byte stands that may be one of the marks of [unmark]; the length of t where none does.
func nextMark(t string, i int) int {
	for i < len(t) && !markByte[t[i]] {
		i++
	}
	return i
}

var markByte = [256]bool{'*': true, '_': true, '`': true, '\\': true, '&': true}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// entity reads one of the entities that Markdown made from HTML leaves behind.
func entity(s string) (text string, size int) {
	for _, e := range [...][2]string{{"&nbsp;", " "}, {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", `"`}} {
		if strings.HasPrefix(s, e[0]) {
			return e[1], len(e[0])
		}
	}
	return "", 0
}

// isTableRule reports whether t is the line of dashes below the headings of a pipe table.
func isTableRule(t string) bool {
	return strings.Contains(t, "--") && strings.Trim(t, "|-: ") == ""
}

// pipeTable reads the rows of a pipe table. A cell with nothing at all between its bars is spanned by the one on its left.
func pipeTable(lines []source.Block, marks bool) *source.Table {
	table := &source.Table{}
	parted := marks && laysOut(lines)
	for _, line := range lines {
		if isTableRule(line.Text) {
			for i := range table.Rows {
				table.Rows[i].Header = true
			}
			continue
		}
		cells := splitBars(line.Text)
		row := source.Row{Cells: make([]source.Cell, 0, len(cells))}
		for i := 0; i < len(cells); i++ {
			if parted {
				cells[i] = partRuns(cells[i])
			}
			cell := source.Cell{Text: cellText(cells[i], marks)}
			for i+1 < len(cells) && cells[i+1] == "" {
				i++
				cell.ColSpan = max(cell.ColSpan, 1) + 1
			}
			row.Cells = append(row.Cells, cell)
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// laysOut reports whether the rows are those of a table that sets the head or the signatures in two columns: one or two with words.
func laysOut(lines []source.Block) bool {
	const most = 2
	filled := 0
	for i := range lines {
		if t := lines[i].Text; strings.Trim(t, "|-: ") != "" {
			if filled++; filled > most || strings.Count(t, "|") > 3 {
				return false
			}
		}
	}
	return true
}

// partRuns sets a line break behind each emphasis that ends before a blank: a converter joined the lines of a cell, "**SỞ Y TẾ** **TRẠM Y TẾ** Số: 5/KH".
func partRuns(s string) string {
	b := []byte(s)
	for i := 1; i+1 < len(b); i++ {
		if b[i] == '*' && b[i+1] == ' ' && b[i-1] != ' ' {
			from := i
			for from > 0 && b[from-1] == '*' {
				from--
			}
			if from > 0 && b[from-1] != ' ' {
				b[i+1] = '\n'
			}
		}
	}
	return string(b)
}

// cellText reads the text of a cell; a line-break tag parts its paragraphs.
func cellText(s string, marks bool) string {
	if strings.Contains(s, "<br") || strings.IndexByte(s, '\n') >= 0 {
		parts := strings.Split(lineBreaks.Replace(s), "\n")
		for i, p := range parts {
			parts[i] = cellLine(p, marks)
		}
		return strings.Join(parts, "\n")
	}
	return cellLine(s, marks)
}

var lineBreaks = strings.NewReplacer("<br>", "\n", "<br/>", "\n", "<br />", "\n")

// cellLine reads the text of a paragraph in a cell.
func cellLine(s string, marks bool) string {
	s = strings.TrimSpace(strings.ReplaceAll(s, `\|`, "|"))
	if marks {
		s = unmark(s)
	}
	return s
}

// splitBars splits a row at the bars that are not escaped and drops those at its ends. The cells keep their blanks.
func splitBars(t string) []string {
	t = strings.TrimPrefix(t, "|")
	if strings.HasSuffix(t, "|") && !strings.HasSuffix(t, "\\|") {
		t = t[:len(t)-1]
	}
	cells := make([]string, 0, strings.Count(t, "|")+1)
	start := 0
	for i := 0; ; i++ {
		n := strings.IndexByte(t[i:], '|')
		if n < 0 {
			break
		}
		if i += n; i == 0 || t[i-1] != '\\' {
			cells = append(cells, t[start:i])
			start = i + 1
		}
	}
	return append(cells, t[start:])
}
