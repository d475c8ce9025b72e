package recognize

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

// line is a block that is not blank and not drawn.
type line struct {
	*source.Block
	// text is the words of the block with single blanks, its automatic number put in front.
	text string
	// gap says that blank lines or a rule stand above.
	gap bool
}

// para is a paragraph of the body: one block, or the lines that a text broke it into.
type para struct {
	label label
	text  string // without the label
	line  int
	gap   bool
	table *source.Table
	block *source.Block // the first block, for what the format says about it
}

// lines drops what is only drawn or blank and sets page marks aside.
func (r *reader) readLines(doc *source.Doc) []line {
	out := r.lines.take(len(doc.Blocks))
	pages := pageNumbers(doc)
	columns := 0
	laid := 0 // lines when the last layout table below the middle of the document ended
	gap := true
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		switch {
		case b.Blank() || b.Table == nil && isRule(b.Text) && b.Label == "":
			gap = true
			continue
		case b.Page:
			r.extra(adminplan.ExtraPage, b.Line, collapse(b.Text))
			continue
		case len(pages) > 0 && pages[0] == i:
			pages = pages[1:]
			r.extra(adminplan.ExtraPage, b.Line, b.Text)
			continue // a paragraph may go on behind it
		}
		if b.Table != nil && (isLayout(b.Table) || laid > 0 && len(out)-laid <= 3 && isSplit(b.Table)) {
			for _, cell := range unrolled(b) {
				out = append(out, line{Block: cell, text: collapse(cell.Text), gap: gap})
				gap = false
			}
			if gap = true; len(out) > 0 && len(out) > len(doc.Blocks)/2 {
				laid = len(out)
			}
			continue
		}
		l := line{Block: b, text: b.Text, gap: gap}
		if !b.Single {
			l.text = collapse(b.Text)
		}
		if b.Table == nil && isPageMark(l.text) {
			if next := nextFilled(doc.Blocks, i); l.text == "PAGE" && next > 0 && isDigits(doc.Blocks[next].Text) && len(doc.Blocks[next].Text) <= 3 {
				l.text += " " + doc.Blocks[next].Text
				doc.Blocks[next].Text = ""
			}
			r.extra(adminplan.ExtraPage, b.Line, l.text)
			b.Text = ""
			gap = true
			continue
		}
		if b.Label != "" {
			l.text = joinLabel(b.Label, l.text)
		}
		if b.Column {
			columns++
		}
		if l.gap {
			r.gaps++
		}
		out = append(out, l)
		gap = false
	}
	r.spaced = r.gaps*10 >= len(out)*9
	if columns*2 > len(out) {
		// Tabs that begin most lines are indents and part no columns.
		for i := range out {
			out[i].Column = false
		}
	}
	return out
}

// nextFilled returns the index of the first block behind i that is not blank; 0 if there is none.
func nextFilled(blocks []source.Block, i int) int {
	for i++; i < len(blocks); i++ {
		if !blocks[i].Blank() {
			return i
		}
	}
	return 0
}

// isLayout reports whether the table only lays out the head or the end of a document: a cell of it begins as those do.
func isLayout(t *source.Table) bool {
	for _, row := range t.Rows {
		for _, c := range row.Cells {
			first := firstLine(c.Text)
			if isRecipientsHead(first) || isMotto(first) || len(row.Cells) <= 2 && isSigning(first) {
				return true
			}
		}
	}
	return false
}

// isSplit reports whether the table has two columns, as a layout table has that a loose line broke off.
func isSplit(t *source.Table) bool {
	for _, row := range t.Rows {
		if len(row.Cells) != 2 || row.Header {
			return false
		}
	}
	return true
}

func firstLine(s string) string {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return collapse(s)
}

// unrolled returns the lines of a layout table, the left column whole and then the right one.
func unrolled(b *source.Block) []*source.Block {
	width := 0
	for _, row := range b.Table.Rows {
		width = max(width, len(row.Cells))
	}
	var out []*source.Block
	for col := range width {
		first := true
		for _, row := range b.Table.Rows {
			if col >= len(row.Cells) {
				continue
			}
			for text := range strings.SplitSeq(row.Cells[col].Text, "\n") {
				if text = strings.TrimSpace(text); text != "" && !isRule(text) {
					out = append(out, &source.Block{Text: text, Line: b.Line, Column: first})
					first = false
				}
			}
		}
	}
	return out
}

// pageNumbers finds the page numbers that text extractors leave as lines of their own: each stands between blank lines or in the middle of a
// sentence, is one more than the one before, and has a good part of a page above it, which the rows of a table have not. Without blank
// lines they must begin with 2, since the first page bears no number, and be pages apart; rows begin with 1.
func pageNumbers(doc *source.Doc) []int {
	const page, most = 900, 8000
	var found []int
	last, size := 0, 0
	rows := false
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if n := len(b.Text); b.Table != nil || n == 0 || n > 3 || !doc.Lines || !isDigits(b.Text) {
			size += len(b.Text)
			continue
		}
		n, _ := cutInt(b.Text)
		alone := (i == 0 || doc.Blocks[i-1].Blank()) && (i+1 == len(doc.Blocks) || doc.Blocks[i+1].Blank())
		rows = rows || n == 1 && !alone
		inside := !alone && size >= page && n > last && insideSentence(doc.Blocks, i)
		bare := !alone && !rows && size >= 2*page && size <= most && n == max(last, 1)+1
		if inside || bare || alone && size >= page && (n == last+1 && last > 0 || last == 0 && n <= 3) {
			found = append(found, i)
			last, size = n, 0
		}
	}
	return found
}

// insideSentence reports whether the sentence of the line above the block at i goes on in the line below it.
func insideSentence(blocks []source.Block, i int) bool {
	if i == 0 || i+1 == len(blocks) || blocks[i-1].Table != nil || blocks[i+1].Table != nil {
		return false
	}
	above, below := blocks[i-1].Text, blocks[i+1].Text
	return len(above) >= 60 && !terminal(above) && lowerStart(below) && noToken(below)
}

func joinLabel(label, text string) string {
	if text == "" {
		return label
	}
	return label + " " + text
}

// isPageMark reports whether the line is the field of a page number, as text extractors leave it: "PAGE 2", "Trang 2/5", "- 2 -".
func isPageMark(s string) bool {
	if rest, ok := strings.CutPrefix(s, "PAGE"); ok {
		rest = strings.TrimSpace(withoutFields.Replace(rest))
		return rest == "" || isDigits(rest)
	}
	if n, ok := prefixFold(s, "trang "); ok {
		return isDigits(withoutSlash.Replace(s[n:]))
	}
	if n := len(s); n > 0 && n < 120 && s[n-1]-'0' <= 9 {
		// A running foot: "Kế hoạch chăm sóc cây xanh - Trang 2/5".
		if i := strings.LastIndexByte(s, ' '); i > 5 && strings.IndexByte(s[i:], '/') > 0 && isDigits(withoutSlash.Replace(s[i:])) && hasPrefixFold(s[max(0, i-5):], "trang ") {
			return true
		}
	}
	if strings.HasPrefix(s, "-") && strings.HasSuffix(s, "-") || strings.HasPrefix(s, "–") && strings.HasSuffix(s, "–") {
		inner := strings.Trim(s, "-–— ")
		return len(inner) <= 3 && isDigits(inner)
	}
	return false
}

var (
	withoutFields = strings.NewReplacer(`\* MERGEFORMAT`, "", `\*MERGEFORMAT`, "", "NUMPAGES", "")
	withoutSlash  = strings.NewReplacer("/", "", " ", "")
)

func isDigits(s string) bool {
	s = strings.TrimSpace(s)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// wrapWidth returns the width at which the lines of a text were broken, in bytes; 0 where every line is a paragraph.
// A text was broken by width when many lines stop in the middle of a sentence that the next line goes on with.
func wrapWidth(lines []line) (int, fits) {
	var seen [2][maxFit + 1]uint16
	broken, full, widest, dedents := 0, 0, 0, 0
	for i := 0; i+1 < len(lines); i++ {
		a, b := lines[i].text, lines[i+1].text
		if lines[i].Table != nil || len(a) < 20 {
			continue
		}
		goes := !lines[i+1].gap && !terminal(a)
		lower := goes && lowerStart(b) && noToken(b)
		if lower {
			rest := 1
			if i == 0 || lines[i].gap || terminal(lines[i-1].text) || !noToken(a) {
				rest = 0
			}
			seen[rest][reach(a, b)]++
		}
		if len(a) < 40 {
			continue
		}
		full++
		if goes && (lower || wantsNumber(a) || firstIsDigit(b) && noToken(b)) {
			broken++
			widest = max(widest, len(a))
		} else if goesLeft(&lines[i], &lines[i+1]) {
			dedents++
			broken++
			widest = max(widest, len(a))
		}
	}
	if broken*4 < full && (dedents < 2 || broken*6 < full) || broken < 4 {
		return 0, fits{}
	}
	f := fits{leastReach(&seen[0]), leastReach(&seen[1])}
	switch {
	case f[1] == 0:
		return widest, fits{}
	case f[0] == 0 && lowest(&seen[0]) > f[1]-4:
		f[0] = f[1] // the few first lines that were broken were not broken earlier
	case f[0]*5 < f[1]*4:
		f[0] = 0 // web pages break the first lines of paragraphs somewhere
	}
	return widest, f
}

// fits says how many characters a line that was broken by width has at least together with the first word of the next one, which had no room in
// it; one for the first lines of paragraphs, and one for the others. It is 0 where the lines do not tell.
type fits [2]int

const maxFit = 200

// reach is how many characters the line a has together with the first word of b.
func reach(a, b string) int {
	word, _, _ := strings.Cut(b, " ")
	return min(utf8.RuneCountInString(a)+1+utf8.RuneCountInString(word), maxFit)
}

// lowest returns the least reach of all the lines.
func lowest(seen *[maxFit + 1]uint16) int {
	for v, n := range seen {
		if n > 0 {
			return v
		}
	}
	return maxFit
}

// leastReach returns the reach below which next to none of the lines lie.
func leastReach(seen *[maxFit + 1]uint16) int {
	all := 0
	for _, n := range seen {
		all += int(n)
	}
	if all < 6 {
		return 0
	}
	below := 0
	for v, n := range seen {
		if below += int(n); below*20 > all {
			return v
		}
	}
	return 0
}

// hasRoom reports whether the line last had room for the first word of the next one, so that its paragraph ended with it; first says that it is the
// first line of its paragraph.
func (f fits) hasRoom(last, next string, first bool) bool {
	least := f[1]
	if first {
		least = f[0]
	}
	return least > 0 && len(last) > 3 && reach(last, next)+2 < least && !endsWithin(last)
}

// endsWithin reports whether a line that ends so ends within a sentence: with a comma or a word that joins others.
func endsWithin(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "của", "và", "về", "cho", "với", "tại", "trong", "các", "những", "để", "theo", "là", "hoặc", "từ", "do", "bởi", "-", "–":
		return true
	}
	return strings.HasSuffix(s, ",")
}

// goesLeft reports whether next stands further to the left than the open line above, as what goes on with an indented first line does.
func goesLeft(l, next *line) bool {
	return l.Indent >= 3 && next.Indent+3 <= l.Indent && !next.gap && !terminal(l.text) && !strings.HasSuffix(l.text, ",") && next.Table == nil && noToken(next.text) && !isUpper(next.text)
}

// firstIndent returns the fewest blanks that stand before the first line of a paragraph in a text with broken lines, as they
// do in what is taken from a page of print; 0 where first lines stand as far to the left as others. Numbered lines are first
// ones, and lines that go on with a sentence are others.
func firstIndent(lines []line) int {
	const most = 24
	others, firsts := [most]int{}, [most]int{}
	for i := 1; i < len(lines); i++ {
		b := &lines[i]
		if b.Table != nil || b.Indent >= most {
			continue
		}
		if a := lines[i-1].text; !b.gap && len(a) >= 40 && !terminal(a) && (lowerStart(b.text) || goesLeft(&lines[i-1], b)) {
			others[b.Indent]++
		} else if lab, _ := cutLabel(b.text); lab.class != noLabel && lab.class < starLabel {
			firsts[b.Indent]++
		}
	}
	left, sum := 0, 0
	for n := range most {
		if sum += others[n]; others[n] > others[left] {
			left = n
		}
	}
	near, far := 0, 0
	for n := range most {
		if n < left+2 {
			near += firsts[n]
		} else {
			far += firsts[n]
		}
	}
	if others[left] < 4 || others[left]*3 < sum*2 || far < 3 || far < near*3 {
		return 0
	}
	return left + 2
}

// opensIndented reports whether the line opens a paragraph because it is indented as first lines are. Lines in capitals are headings, which are set in the middle.
func (r *reader) opensIndented(l *line) bool {
	n := int(l.Indent)
	return r.indent > 0 && n >= r.indent && n < r.indent+12 && l.Table == nil && !lowerStart(l.text) && !isUpper(l.text)
}

// noToken reports whether the line begins with no numbering token.
func noToken(s string) bool {
	lab, _ := cutLabel(s)
	return lab.class == noLabel
}

// paragraphs joins lines to paragraphs.
func (r *reader) paragraphs(lines []line) []para {
	out := r.paras.take(len(lines))
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		p := para{line: l.Line, gap: l.gap, block: l.Block, table: l.Table}
		if l.Table != nil {
			out = append(out, p)
			continue
		}
		p.label, p.text = lineLabel(&l)
		n := 1
		if i+1 < len(lines) && labelAlone(&p, &lines[i+1]) {
			p.label, p.text = cutLabel(l.text + " " + lines[i+1].text)
			lines[i+1].text = p.text
			l, i = lines[i+1], i+1
		}
		for i+n < len(lines) && !r.opensIndented(&lines[i+n]) && r.goesOn(&p, lines[i+n-1].text, &lines[i+n], n == 1 || terminal(lines[i+n-2].text)) {
			n++
		}
		if n > 1 {
			parts := make([]string, n)
			parts[0] = p.text
			for k := 1; k < n; k++ {
				parts[k] = lines[i+k].text
			}
			p.text = strings.TrimSpace(strings.Join(parts, " "))
			i += n - 1
		}
		out = append(out, p)
	}
	return out
}

// labelAlone reports whether the line is a token without words, whose text an extractor put on the next line.
func labelAlone(p *para, next *line) bool {
	if p.text != "" && p.label.class != noLabel || next.Table != nil || next.Label != "" {
		return false
	}
	token := joinLabel2(p.label, p.text)
	if len(token) > 8 || strings.Contains(token, " ") || isDigits(token) {
		return false
	}
	if lab, _ := cutLabel(next.text); lab.class != noLabel {
		return false
	}
	lab, rest := cutLabel(token + " " + next.text)
	return lab.class != noLabel && lab.text == token && rest == next.text
}

// lineLabel returns the numbering token of a line, written or automatic, and the text behind it.
func lineLabel(l *line) (label, string) {
	if l.Label == "" {
		return cutLabel(l.text)
	}
	lab, rest := cutLabel(l.text)
	if lab.text == l.Label {
		return lab, rest
	}
	// A token of a form that no text would show is kept as the format states it, as deep as its list says.
	c := dashLabel
	if first := firstRune(l.Label); unicode.IsLetter(first) || unicode.IsDigit(first) {
		c = dec1Label + class(min(l.Depth, 3))
	}
	return label{text: l.Label, class: c}, strings.TrimSpace(strings.TrimPrefix(l.text, l.Label))
}

// goesOn reports whether next belongs to the paragraph p, whose last line is last; first says that it is its first one, too, or may be of another.
func (r *reader) goesOn(p *para, last string, next *line, first bool) bool {
	width, spaced := r.width, r.spaced
	if next.Table != nil || next.Column || next.Label != "" || next.NumID != 0 || next.Level != 0 || last == "" || isEnactingWord(next.text) {
		return false
	}
	if p.block.Level != 0 || p.block.Bold != next.Bold && width == 0 {
		lab, _ := cutLabel(next.text)
		if p.text == "" && p.label.class == partLabel {
			return lab.class == noLabel // the title of "Phần I" may be set otherwise than those words
		}
		return headingGoesOn(p, last, next, lab, spaced)
	}
	lower := lowerStart(next.text)
	lab, _ := cutLabel(next.text)
	switch {
	case p.text == "" && p.label.class == partLabel:
		// "Phần I" stands on a line of its own and its title below it (Decree 30/2020/NĐ-CP, Appendix I, part V).
		return lab.class == noLabel
	case width == 0:
		// Every line is a paragraph, but for a line that was broken by hand and one that a page break cut in two.
		return lower && lab.class == noLabel && !terminal(last) && !strings.HasSuffix(last, ",") && (!next.gap || len(last) >= 60) && len(last) >= 25 ||
			firstIsDigit(next.text) && !next.gap && len(last) >= 40 && lab.class == noLabel && wantsNumber(last) ||
			headingGoesOn(p, last, next, lab, spaced)
	case next.gap:
		return lower && lab.class == noLabel && !terminal(last) && len(last) >= width/2 || headingGoesOn(p, last, next, lab, spaced)
	case isSectionLike(p.label) && isUpper(p.text) && !isUpper(next.text) && !yearsGoOn(last, next.text), lab.class != noLabel && terminal(last):
		return false
	case lab.class != noLabel && wantsNumber(last) && isNumeralLabel(&lab, next.text):
		return true
	case lab.class == dashLabel && hasPrefixFold(trimBlanks(next.text[len(lab.text):]), dashedRests[:]...):
		return true
	case lab.n == 1 && lab.class > p.label.class && lab.class < parenLabel && p.label.class != noLabel && unicode.IsUpper(firstRune(trimBlanks(next.text[len(lab.text):]))):
		return false // the first of a list below a numbered heading
	case lab.n > 1 && lab.class == p.label.class && lab.n == p.label.n+1 && lab.sep == p.label.sep && unicode.IsUpper(firstRune(trimBlanks(next.text[len(lab.text):]))):
		return false // the next of its list
	case (lab.class != noLabel || unicode.IsUpper(firstRune(next.text)) && !isUpper(next.text)) && r.fits.hasRoom(last, next.text, first), opensList(&lab, p, last, next.text):
		return false
	case lab.class >= starLabel && len(last) < width*4/5 && unicode.IsUpper(firstRune(trimBlanks(next.text[len(lab.text):]))):
		return false // a bullet below a heading of two lines, of which the last is short
	case lab.class != noLabel && (len(last) < width/2 || lab.class <= romanLabel && isUpper(strings.TrimPrefix(next.text, lab.text))):
		// What a full line that ends open is followed by only looks like a token: "… trước Đại hội / XIV. Kết quả …".
		return false
	case !lower && terminal(last) && (len(last) < width*2/3 || hasPrefixFold(next.text, "trên đây là")), isHeadingAbove(p, last, next.text, width):
		return false
	}
	return true
}

// opensList reports whether the line begins with the first token of a list below the paragraph p, whose last line is last: "a) Rà soát …",
// "1.1. Mục tiêu". A dash may have come to the beginning of a line within a name, too.
func opensList(lab *label, p *para, last, s string) bool {
	if !unicode.IsUpper(firstRune(trimBlanks(s[len(lab.text):]))) {
		return false
	}
	if lab.class == dashLabel {
		return p.label.class >= dec1Label && p.label.class < starLabel && !endsWithin(last) && !hasSuffix(last, dashedNames[:]...)
	}
	return lab.n == 1 && lab.class >= dec1Label && lab.class <= parenLabel && lab.class != p.label.class && (lab.class != dec1Label || isSectionLike(p.label))
}

// dashedNames are the words in names of bodies and places behind which a dash stands: "Tài chính - Kế hoạch", "Bà Rịa - Vũng Tàu"; and dashedRests
// those that only stand behind such a dash.
var (
	dashedNames = [...]string{"ao động", "Bà Rịa", "Tài chính", "Văn hóa", "Văn hoá", "Kinh tế", "kinh tế", "Hành chính", "Tổ chức", "Kế hoạch", "Phát thanh", "Kỹ thuật", "Phan Rang", "Thừa Thiên", "Mặt trận", "Chính trị", "chính trị", "Việt Nam", "Giáo dục", "Ngân sách", "Dân số", "Khoa học", "Nghiên cứu", "Quản trị", "Tổng hợp", "Thông tin", "Hà Nội"}
	dashedRests = [...]string{"thương binh và xã hội", "thương binh & xã hội", "vũng tàu", "truyền hình", "tháp chàm", "kế hoạch hóa gia đình", "kế hoạch hoá gia đình"}
)

func hasSuffix(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isNumeralLabel reports whether what looks like a token may be the number that the line above asks for: "Đại hội / XIV. …", "điểm / b) khoản 3",
// "giai đoạn 2021 / - 2025". A bullet with words behind it is none.
func isNumeralLabel(lab *label, s string) bool {
	return lab.class < starLabel || firstIsDigit(trimBlanks(s[len(lab.text):]))
}

// isHeadingAbove reports whether a numbered line is the heading of the prose that begins below it: the only one of its paragraph so far,
// much shorter than lines are broken at, and either known as a heading or followed by what begins as a sentence does.
func isHeadingAbove(p *para, last, next string, width int) bool {
	if p.label.class == noLabel || p.label.class >= starLabel || len(last) >= width*4/5 || terminal(last) || !unicode.IsUpper(firstRune(next)) || isUpper(p.text) && isUpper(next) {
		return false
	}
	one := len(last) <= len(p.label.text)+1+len(p.text) // the paragraph has no other line
	if opensSentence(next) && (one || len(last) < width/2 && !wantsNumber(last)) && !wantsName(last) {
		return true
	}
	if !one || len(last) >= width/2 || endsOpen(last) || wantsNumber(last) {
		return false
	}
	if meaning.ObjectiveKind(p.text) != "" {
		return true
	}
	first, rest, _ := strings.Cut(next, " ")
	if !lowerStart(rest) || isUpper(first) && utf8.RuneCountInString(first) > 1 {
		return false
	}
	// No line that was broken is that short, not even the first of a paragraph, which some pages break earlier than others.
	if len(last) < width*2/5 && !wantsName(last) && !startsBody(next) && !hasPrefixFold(next, "nhân dân", "nhà nước") {
		return true
	}
	// Within a sentence the name of a body begins so too, but for those of many.
	return hasPrefixFold(next, "các", "những", "mỗi", "mọi", "một số") || !startsBody(next) && meaning.SectionKind(p.text) != adminplan.SectionOther
}

// sentenceWords open sentences and stand within none with a capital, so that the line above a line that begins with one has ended.
var sentenceWords = newOpeners("khi", "để", "trong", "tiếp tục", "tăng cường", "chủ trì", "phối hợp", "chịu trách nhiệm", "chủ động", "thường xuyên", "tham mưu", "chỉ đạo",
	"hướng dẫn các", "hướng dẫn, ", "kiểm tra,", "theo dõi,", "đôn đốc", "căn cứ chức năng", "căn cứ tình hình", "căn cứ kế hoạch", "căn cứ nội dung", "trên cơ sở", "đối với", "nhằm", "phấn đấu", "đẩy mạnh", "nâng cao", "bảo đảm", "đảm bảo", "rà soát", "hằng năm", "hàng năm", "định kỳ", "ngoài ra", "đồng thời", "từ nguồn", "sử dụng nguồn", "là cơ quan", "là đơn vị", "có trách nhiệm", "có kế hoạch", "quán triệt", "huy động", "khuyến khích", "triển khai", "thực hiện", "tổ chức", "xây dựng", "tuyên truyền", "ban hành", "tỷ lệ", "kịp thời", "hoàn thành", "lồng ghép", "vận động", "bố trí", "thành lập", "tập trung", "duy trì", "củng cố", "hỗ trợ", "kinh phí", "đến năm", "thời gian", "đơn vị chủ trì", "cơ quan chủ trì")

// looseWords do so where the second word is small, or a number.
var looseWords = newOpeners("hướng dẫn", "căn cứ", "tổng hợp", "là", "đề xuất", "kiểm tra", "theo dõi", "từ", "do", "việc", "trước ngày", "cử", "giao")

// opensSentence reports whether the line begins as a sentence does whose first word is no name. An act that is named has a number behind its kind.
func opensSentence(s string) bool {
	if sentenceWords.open(s) {
		return true
	}
	if !looseWords.open(s) {
		return false
	}
	second := s[strings.IndexByte(s, ' ')+1:]
	return lowerStart(second) || firstIsDigit(second)
}

// wantsName reports whether the line ends open, or with a word that a name follows.
func wantsName(last string) bool {
	word := last[strings.LastIndexByte(last, ' ')+1:]
	if slices.Contains(namesAbove[:], word) || unicode.IsUpper(firstRune(word)) && incomplete(viet.Fold(word)) {
		return true // "Sở", but not the "hội" of "xã hội"
	}
	return endsOpen(last) && !startsPlace(word)
}

// namesAbove are words that such a word may follow in a name: "Ban / Tổ chức Tỉnh ủy", "Sở / Xây dựng", "Kế hoạch / Thực hiện …".
var namesAbove = [...]string{"Ban", "Sở", "Bộ", "Vụ", "Cục", "Phòng", "phòng", "ban", "ngành", "Viện", "Trường", "Luật", "án", "hoạch", "trình", "quyết", "trào", "sự", "dung"}

// wantsNumber reports whether the line ends with a word that a number follows: "Quý", "khoản", "Đại hội".
func wantsNumber(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	switch s[i+1:] {
	case "quý", "Quý", "khóa", "khoá", "thứ", "lần", "khoản", "điểm", "Điều", "điều", "Mục", "mục", "Phần", "phần", "Chương", "chương", "ngày", "tháng", "năm", "kỳ":
		return true
	case "số":
		return countsUp(s[:max(i, 0)])
	case "hội":
		return strings.HasSuffix(s, "ại hội")
	}
	return false
}

// countsUp reports whether a number follows "số" behind the words s: they end with the kind of a document or of what else is numbered. In
// "chuyển đổi số" and "dân số" it is the last word.
func countsUp(s string) bool {
	switch strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:]) {
	case "", "định", "quyết", "thị", "hoạch", "văn", "tư", "trình", "cáo", "báo", "luận", "dẫn", "điện", "luật", "án", "bản", "lệnh", "tri", "động",
		"mẫu", "biểu", "lục", "bảng", "bão", "bộ", "tổ", "ban", "đội", "nhóm", "khu", "lộ", "đường", "nhà", "phòng", "lớp":
		return true
	}
	return false
}

// headingGoesOn reports whether next is the second line of a heading in capitals.
func headingGoesOn(p *para, last string, next *line, lab label, spaced bool) bool {
	if lab.class != noLabel || !isUpper(p.text) || !isUpper(next.text) && !yearsGoOn(last, next.text) || headsColumn(next.text) && !endsOpen(last) {
		return false
	}
	section := isSectionLike(p.label) || p.label.class == noLabel && len(p.text) >= 12 && meaning.SectionKind(p.text) != adminplan.SectionOther
	return section && !terminal(last) && !isSigning(next.text) && (!next.gap || next.Center || spaced && len(last) >= 30)
}

// yearsGoOn reports whether the line is nothing but a year or a span of years, for which the heading above it asks: "MỤC TIÊU ĐẾN NĂM / 2030".
func yearsGoOn(last, s string) bool {
	return len(s) >= 4 && len(s) <= 20 && (s[:2] == "20" || s[:2] == "19") && isNumeral(s) && (endsOpen(last) || strings.HasSuffix(strings.ToLower(last), " đoạn"))
}

// headsColumn reports whether the line is the head of the first column of a table of which each cell became a line.
func headsColumn(s string) bool {
	if len(s) > 24 {
		return false
	}
	switch viet.Fold(s) {
	case "tt", "stt", "số tt", "tháng", "tuần", "ngày", "thời gian", "nội dung công việc", "thứ":
		return true
	}
	return false
}

// isSectionLike reports whether the label is one under which a heading in capitals stands.
func isSectionLike(l label) bool { return l.class >= partLabel && l.class <= mucLabel }
