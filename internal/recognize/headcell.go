package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan/internal/viet"
)

// headCell is a piece of the head: a line, or the part of one that stood in a column.
type headCell struct {
	text   string
	whole  string // text with the name of the kind that stood before a number
	line   int
	gap    bool
	column bool
	beside bool // left of the motto in its line
}

// namesBody reports whether the cell names a body in capitals, as the lines of the issuer do.
func (c headCell) namesBody() bool { return isUpper(c.text) && startsBody(c.text) }

// joinNarrow joins again what a column too narrow for a word or two broke off: "ỦY" from "BAN NHÂN DÂN", "CỘNG" from
// "HÒA XÃ HỘI …", "An" from "Phú, ngày …".
func joinNarrow(cells []headCell) []headCell {
	n := 0
	for i := 0; i < len(cells); i++ {
		if n < i {
			cells[n] = cells[i]
		}
		if c := &cells[n]; i+1 < len(cells) && len(c.text) <= 24 && !cells[i+1].gap && brokeOff(c.text, cells[i+1].text) {
			i++
			c.text += " " + cells[i].text
		}
		n++
	}
	return cells[:n]
}

// brokeOff reports whether s is the beginning of next: only both together begin a line of the motto, the name of a body or a place and date.
func brokeOff(s, next string) bool {
	switch {
	case unionOpeners.open(s) && isUnionMotto(s+" "+next):
		return true
	case !unicode.IsUpper(firstRune(s)) || isMotto(s) || startsBody(s):
		return false
	case strings.Contains(s, " "):
	case isMotto(s + " " + next):
		return true
	case isUpper(s) && isUpper(next) && startsBody(s+" "+next):
		return true
	}
	return isBrokenPlace(s, next)
}

// isBrokenPlace reports whether s is the beginning of the place of issue of which next has the rest: the last syllable alone, or more of them where
// what stands before asks for a name or is one syllable: "Thành phố An" above "Phú Đông, ngày …", "Bà Rịa" above "- Vũng Tàu, ngày …".
func isBrokenPlace(s, next string) bool {
	place, _, ok := strings.Cut(next, ",")
	if _, city := prefixFold(next, "phố "); city && ok && viet.Fold(s) == "thành" && isDateLine(next) {
		return true
	}
	if !ok || place == "" || len(place) > 40 || isUpper(place) || !isDateLine(next) {
		return false
	}
	parts, goesOn := 0, false
	for word := range strings.FieldsSeq(place) {
		if isDash(word) {
			goesOn = goesOn || parts == 0
		} else if !unicode.IsUpper(firstRune(word)) {
			return false
		}
		parts++
	}
	syllables, dashes, last := 0, 0, ""
	for word := range strings.FieldsSeq(s) {
		if last = word; isDash(word) {
			dashes++
		} else {
			syllables++
		}
	}
	switch town := hasPrefixFold(s, "thành phố", "thị xã", "thị trấn", "tp."); {
	case town:
		return parts <= 3
	case parts > 1 && !goesOn && !isDash(last) && syllables > 1, isDash(last) && parts > 2, parts > 4:
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if !isDash(word) && (!unicode.IsUpper(firstRune(word)) || isUpper(word) && len(word) > 2 || strings.ContainsAny(word, "0123456789:.,;")) {
			return false
		}
	}
	return dashes < syllables && syllables <= 2+dashes
}

func isDash(s string) bool { return s == "-" || s == "–" }

// unbarred is the line with tabs for the bars that stood between the columns of a table laid out without lines: "SỞ Y TẾ | ĐỘC LẬP … |".
func unbarred(l *line) *line {
	if l.Single || strings.IndexByte(l.text, '|') < 0 || l.Table != nil || isMetadata(l.text) {
		return l
	}
	if t := l.text; !strings.Contains(t, " |") && !strings.Contains(t, "| ") && t[0] != '|' && t[len(t)-1] != '|' {
		return l
	}
	b := *l.Block
	parts := strings.FieldsFunc(b.Text, func(r rune) bool { return r == '|' })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	b.Text, b.Single = strings.Trim(strings.Join(parts, "\t"), "\t"), false
	return &line{Block: &b, text: collapse(b.Text), gap: l.gap}
}

// headCells appends the parts of the lines of the head: these are parted at the gaps between its columns, and where two components were joined in one line.
func headCells(cells []headCell, lines []line) []headCell {
	for i := range lines {
		l := unbarred(&lines[i])
		if l.Table != nil {
			for _, row := range l.Table.Rows {
				for _, c := range row.Cells {
					for _, text := range strings.Split(c.Text, "\n") {
						if text = collapse(strings.TrimSpace(text)); text != "" && !isRule(text) {
							cells = appendCells(cells, headCell{line: l.Line}, text)
						}
					}
				}
			}
			continue
		}
		cell := headCell{line: l.Line, gap: l.gap, column: l.Column}
		if l.Label == "" && !l.hasColumns() {
			cells = appendCells(cells, cell, l.text)
			continue
		}
		// An address may be an item of an automatic list.
		for _, part := range joinNumberGap(splitColumns(joinLabel(l.Label, l.Text))) {
			cells = appendCells(cells, cell, collapse(part))
			cell.gap, cell.column = false, false
		}
	}
	return cells
}

// appendCells adds the text of a column as a cell like the one given; as two where the columns of the head were joined with nothing but a blank.
func appendCells(cells []headCell, cell headCell, s string) []headCell {
	const longest = 4000 // bytes of a line of which each part is looked for what it was joined with
	may := mayBeJoined(s)
	joined := may && len(s) <= longest && !banners.open(s)
	if joined {
		var parts []joinedPart
		parts, s = partJoined(s)
		for _, p := range parts {
			if p.above {
				cells = append(cells, headCell{text: p.text, line: cell.line, gap: cell.gap})
			} else {
				cells = appendCells(cells, cell, p.text)
			}
		}
	}
	if s == "" || isRule(s) {
		return cells
	}
	if i := capitalsAbovePlace(s); i > 0 {
		cells = appendCells(cells, cell, s[:i])
		s = s[i+1:]
	}
	const most = 4 // bodies one under the other
	for n := 0; n < most; n++ {
		i := joinedBody(s, may)
		if i == 0 {
			break
		}
		cell.text = strings.TrimSpace(s[:i])
		cells = append(cells, cell)
		s = s[i:]
	}
	if joined {
		if i := strings.Index(s, " Số: "); i > 0 && isUpper(s[:i]) && startsBody(s) {
			cells = appendCells(cells, cell, s[:i])
			s = s[i+1:]
		} else if i := strings.Index(s, "Hạnh phúc "); i > 0 && isMotto(s[:i+len("Hạnh phúc")]) {
			cells = appendCells(cells, cell, s[:i+len("Hạnh phúc")])
			return appendCells(cells, cell, strings.TrimLeft(s[i+len("Hạnh phúc"):], "-_ "))
		}
	}
	if strings.HasSuffix(s, "---") || strings.HasSuffix(s, "___") {
		s = strings.TrimRight(s, "-_ ") // a rule that was joined to the line above it
	}
	if inner := trimmed(s, "*_"); len(inner) == len(s)-2 && inner != "" {
		s = inner // emphasis in a text that is else no Markdown
	}
	if n, ok := prefixFold(s, "kế hoạch "); ok && isNumberLine(s[n:]) {
		cell.whole, s = s, s[n:] // "Kế hoạch số: 12-KH/TU": the kind is named once more below
	}
	cell.text = s
	return append(cells, cell)
}

// mayBeJoined reports whether the text may hold more than one cell: beside a blank in it stands what one begins or ends with, or a bracket ends in it.
func mayBeJoined(s string) bool {
	for i := nextBlank(s, 0); i+1 < len(s); i = nextBlank(s, i) {
		begin := ""
		switch s[i+1] {
		case '-':
			begin = "--"
		case 'C':
			if begin = "CỘNG"; strings.HasPrefix(s[i+1:], "Cộng ho") {
				return true
			}
		case 'S':
			begin = "Số"
		case "Đ"[0]:
			return true // "ĐẢNG", "Độc lập"
		}
		if begin != "" && strings.HasPrefix(s[i+1:], begin) {
			return true
		}
		end := ""
		switch s[i-1] {
		case 'c':
			end = "phúc"
		case 'G':
			end = "TRƯỜNG"
		case 'H':
			end = "HÀNH"
		case 'I':
			end = "ĐỘI"
		case 'M':
			end = "M" // of "VIỆT NAM" and "TRUNG TÂM"
		case 'N':
			end = "ĐOÀN"
		default:
			continue
		}
		if strings.HasSuffix(s[:i], end) {
			return true
		}
	}
	return strings.IndexByte(s, ')') >= 0
}

// joinedPart is one of the texts that were joined in the text of a column.
type joinedPart struct {
	text  string
	above bool // it is what a site sets above a document, and no cell of the head
}

// partJoined takes off the texts with which the text of a column begins that was joined of several, and returns what is behind them. Each may be joined in turn.
func partJoined(s string) (parts []joinedPart, rest string) {
	// A page that lost its breaks has a whole column in one line, its parts still marked off by rules: "SỞ Y TẾ ------- Số: 12/KH-SYT".
	for {
		i := strings.Index(s, " ---")
		if i <= 0 {
			break
		}
		parts = append(parts, joinedPart{text: strings.TrimSpace(s[:i])})
		if s = strings.TrimLeft(s[i:], " -"); s == "" {
			return parts, ""
		}
	}
	if i := gluedHeadline(s); i > 0 {
		parts = append(parts, joinedPart{text: s[:i]})
		s = s[i:]
	}
	for k, mark := range [...]string{"CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "CỘNG HỊA XÃ HỘI", "CỘNG HỒ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập", "Độc Lập", "ĐỘC LẬP"} {
		if i := strings.Index(s, mark); i > 0 && s[i-1] == ' ' && !strings.HasSuffix(s[:i-1], "BÁO") && !strings.HasSuffix(s[:i-1], "TW") && (k < 5 || independence(viet.Fold(s[i:min(len(s), i+40)]))) {
			parts = append(parts, joinedPart{text: strings.TrimSpace(s[:i])})
			s = s[i:]
		}
	}
	// What stands behind the motto, or the number behind a name in capitals, was a line of its own, too.
	if i := strings.Index(s, "ạnh phúc "); i > 0 && isMotto(s) {
		i += len("ạnh phúc ")
		parts = append(parts, joinedPart{text: s[:i-1]})
		s = strings.TrimSpace(s[i:])
	} else if rest, ok := strings.CutPrefix(s, "ĐẢNG CỘNG SẢN VIỆT NAM "); ok && isDateLine(rest) {
		parts = append(parts, joinedPart{text: s[:len(s)-len(rest)-1]})
		s = rest
	} else if i := strings.Index(s, "CHỦ NGHĨA VIỆT NAM "); i > 0 && isMotto(s) && (startsBody(s[i+len("CHỦ NGHĨA VIỆT NAM "):]) || isDateLine(s[i+len("CHỦ NGHĨA VIỆT NAM "):])) {
		// The rows of both columns were joined, "… VIỆT NAM TRƯỜNG AN SƠN", or those of one that lost its second: "… VIỆT NAM An Phú, ngày …".
		i += len("CHỦ NGHĨA VIỆT NAM ")
		parts = append(parts, joinedPart{text: s[:i-1]})
		s = s[i:]
	} else if i := strings.Index(s, " Số"); i > 0 && isNumberLine(s[i+1:]) {
		name := s[:i]
		if at := lastCapitals(name); at > 0 && startsBody(name[at:]) {
			parts = append(parts, joinedPart{text: name[:at-1], above: true})
			name = name[at:]
		}
		if isUpper(name) {
			parts = append(parts, joinedPart{text: strings.TrimRight(name, " *")})
			s = s[i+1:]
		}
	}
	if i := strings.Index(s, " Cộng ho"); i > 0 && startsBody(s) && !strings.HasSuffix(s[:i], "nước") && isMotto(s[i+1:]) {
		parts = append(parts, joinedPart{text: s[:i]}) // in the small letters of an old font
		s = s[i+1:]
	}
	if left, ok := strings.CutSuffix(s, " ĐOÀN TNCS HỒ CHÍ MINH"); ok && strings.Count(left, " ") > 1 && isUpper(left) && startsBody(left) && !incomplete(left) && !strings.HasSuffix(left, "TRUNG ƯƠNG") {
		parts = append(parts, joinedPart{text: left})
		s = s[len(left)+1:]
	}
	return parts, s
}

// lastCapitals returns where the words in capitals begin with which s ends; len(s) where it ends with none.
func lastCapitals(s string) int {
	at := len(s)
	for at > 0 {
		i := strings.LastIndexByte(s[:max(at-1, 0)], ' ')
		if word := strings.TrimSpace(s[i+1 : at]); !isUpper(word) || runes(word) < 2 {
			break
		}
		at = i + 1
	}
	return at
}

// capitalsAbovePlace returns where in a line the words in capitals end that stood beside the place and date, the last of the name of a body or the motto:
// "TỔ LÁ An Phú, ngày …"; 0 where the line has none.
func capitalsAbovePlace(s string) int {
	if strings.IndexByte(s, ',') < 0 {
		return 0
	}
	date := strings.Index(s, ", ngày")
	if date <= 0 {
		return 0
	}
	at := date
	for at > 0 {
		i := strings.LastIndexByte(s[:at], ' ')
		if word := s[i+1 : at]; isUpper(word) && runes(word) > 1 && word != "TP" && word != "TP." {
			break
		}
		at = i
	}
	const word = 4 // letters of a single one, which no place in capitals but a name has: "TP Sơn Hà", "NGHIỆP Sơn Hà"
	if at == date || at <= 0 || strings.IndexByte(s[:at], ' ') < 0 && runes(s[:at]) < word || !isUpper(s[:at]) || !unicode.IsUpper(firstRune(s)) || strings.ContainsAny(s[at:date], "0123456789:;") || !isDateLine(s) {
		return 0
	}
	return at
}

// gluedHeadline returns where the first line of the document begins that a web page set right behind its headline and the hour of it, as in
// "Trồng rừng năm 2024 (10:01 23/01/2024)SỞ NÔNG NGHIỆP"; 0 where the line is no such one.
func gluedHeadline(s string) int {
	i := strings.IndexByte(s, ')') + 1
	if i == 0 || i == len(s) || !unicode.IsUpper(firstRune(s[i:])) {
		return 0
	}
	open := strings.LastIndexByte(s[:i], '(')
	if open <= 0 || !isTimestamp(s[open+1:i-1]) || !startsBody(s[i:]) {
		return 0
	}
	return i
}

// joinNumberGap joins again what only a blank number or day parted: "Số:      /KH-UBND", "Sơn La, ngày      tháng 6 năm 2022".
func joinNumberGap(parts []string) []string {
	const longest = 200 // bytes of a place and the words before a blank day
	out := parts[:0:0]
	for _, p := range parts {
		if n := len(out); n > 0 && len(out[n-1]) <= longest {
			last := out[n-1]
			blankNumber := runes(last) <= 4 && unicode.IsUpper(firstRune(last)) && (p[0] == '/' || isSeparator(firstRune(p)) || p[0] >= '0' && p[0] <= '9')
			blankDay := strings.HasSuffix(viet.Fold(last), "ngày") && hasPrefixFold(p, "tháng") || strings.HasSuffix(viet.Fold(last), "tháng") && hasPrefixFold(p, "năm")
			if blankNumber || blankDay {
				out[n-1] = last + " " + p
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
