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

// paragraphs joins lines to paragraphs, in out, which is empty, where it has room for them.
func (r *reader) paragraphs(lines []line, out []node) []node {
	if len(lines) > cap(out) {
		out = r.nodes.take(len(lines))
	}
	for i := 0; i < len(lines); i++ {
		l := &lines[i]
		if k := len(out) - 1; l.Table != nil && k >= 0 && out[k].table != nil && goesOnTable(out[k].table, l.Table) {
			out[k].joinTable(l.Table)
			continue
		}
		p := node{block: l.Block, table: l.Table}
		if p.table == nil && len(l.text) <= longestHead && headsFlat(lines[i:]) {
			if cells := r.flatCells(lines[i:], out, len(lines)); cells > 0 {
				p.table, cells = r.flatTable(lines[i : i+cells])
				i += cells - 1
			}
		}
		if p.table != nil {
			out = append(out, p)
			continue
		}
		if l.Label == "" {
			p.label, p.text = l.cut()
		} else {
			p.label, p.text = lineLabel(l)
		}
		n := 1
		if len(l.text) <= longestToken && (p.text == "" || p.label.class == noLabel) && i+1 < len(lines) && labelAlone(l.text, &lines[i+1]) {
			p.label, p.text = cutLabel(l.text + " " + lines[i+1].text)
			lines[i+1].text, lines[i+1].token = p.text, token{}
			i++
		}
		for i+n < len(lines) && !r.opens(&lines[i+n]) && r.joins(&p, lines, i, i+n) {
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
		if r.width > 0 && p.label.class <= dec1Label {
			r.next[p.label.class] = p.label.n + 1
		}
		out = append(out, p) // there is room; a node that is written at once costs less on the stack than its pointers one by one
	}
	return r.nodes.trim(out)
}

// opens reports whether the line opens a paragraph because it begins with a token: only one that was broken by width goes on with what looks like a token.
func (r *reader) opens(l *line) bool { return r.width == 0 && l.Label == "" && l.class() != noLabel }

// joins reports whether the line at next belongs to the paragraph p, whose lines so far are those from the one at from on.
func (r *reader) joins(p *node, lines []line, from, next int) bool {
	l := &lines[next]
	if r.width > 0 {
		if r.opensIndented(l) || len(l.text) <= longestToken && next+1 < len(lines) && endsSentence(lines[next-1].text) && labelAlone(l.text, &lines[next+1]) {
			return false
		}
		if countsOn(lines[from:next], l) {
			return true
		}
	}
	return r.goesOn(p, lines[next-1].text, l, next-from == 1 || terminal(lines[next-2].text))
}

// joinTable adds the rows of a table that goes on with the one of the paragraph.
func (p *node) joinTable(next *source.Table) {
	if p.table == p.block.Table {
		p.table = &source.Table{Rows: slices.Clone(p.table.Rows)} // what the reader of the format made stays as it is
	}
	p.table.Rows = append(p.table.Rows, next.Rows...)
}

// partGoesOn reports whether next is the title of a part, or goes on with one: p is the line of its label, and last that or a line of the title.
func partGoesOn(p *node, last, next string, c class) bool {
	if c != noLabel {
		return false
	}
	if lab, rest := cutLabel(last); isNamedLabel(lab) && rest == "" {
		return true
	}
	return isUpper(last) && isUpper(next) && !headsColumn(next) || lowerStart(next) && !terminal(last)
}

// countsOn reports whether next begins with a number in brackets that goes on with those within the lines of a paragraph above: "… gồm: (1) …; / (2) …",
// or with the first of several in one line.
func countsOn(above []line, next *line) bool {
	if next.gap || next.Table != nil || len(next.text) < 4 || next.text[0] != '(' || next.text[1] < '1' || next.text[1] > '9' || next.text[2] != ')' {
		return false
	}
	if next.text[1] == '1' {
		return strings.Contains(next.text, "; (2) ")
	}
	before := [...]byte{'(', next.text[1] - 1, ')'}
	const most = 8 // lines of one part
	for k := len(above) - 1; k >= max(0, len(above)-most); k-- {
		if i := strings.Index(above[k].text, string(before[:])); i > 0 || i == 0 && k > 0 {
			return true
		}
	}
	return false
}

// longestToken is how many bytes a token has at most that stands alone in its line.
const longestToken = 8

// labelAlone reports whether a line is a token whose text an extractor put on the next line.
func labelAlone(token string, next *line) bool {
	if next.Table != nil || next.Label != "" || strings.Contains(token, " ") || isDigits(token) {
		return false
	}
	if lab, _ := cutLabel(next.text); lab.class != noLabel {
		return false
	}
	lab, rest := cutLabel(token + " " + next.text)
	return lab.class != noLabel && lab.text == token && rest == next.text
}

// endsSentence reports whether the line ends with a mark behind which a token that stands alone may begin.
func endsSentence(s string) bool { return s != "" && strings.IndexByte(".;:", s[len(s)-1]) >= 0 }

// lineLabel returns the numbering token of a line, written or automatic, and the text behind it.
func lineLabel(l *line) (label, string) {
	lab, rest := l.cut()
	if l.Label == "" || lab.text == l.Label {
		return lab, rest
	}
	if l.NumID == 0 && (isDigits(l.Label) || strings.Trim(l.Label, "IVX") == "" || isBarePart(l.Label)) {
		return bareLabel(l.Label), l.Text
	}
	// A token of a form that no text would show is kept as the format states it, as deep as its list says.
	c := dashLabel
	if first := firstRune(l.Label); unicode.IsLetter(first) || unicode.IsDigit(first) {
		c = dec1Label + class(min(l.Depth, 3))
	}
	return label{text: l.Label, class: c}, strings.TrimSpace(strings.TrimPrefix(l.text, l.Label))
}

// goesOn reports whether next belongs to the paragraph p, whose last line is last; first says that it is its first one, too, or may be of another.
func (r *reader) goesOn(p *node, last string, next *line, first bool) bool {
	if next.Table != nil || next.Column || next.Label != "" || next.NumID != 0 || next.Level != 0 && (p.text != "" || p.label.class != partLabel) || last == "" || isEnactingWord(next.text) {
		return false
	}
	lab, _ := next.cut()
	switch {
	case p.text == "" && isNamedLabel(p.label):
		// "Phần I" stands on a line of its own and its title below it (Decree 30/2020/NĐ-CP, Appendix I, part V), which may be set otherwise.
		return partGoesOn(p, last, next.text, lab.class)
	case p.block.Level != 0 || p.block.Bold != next.Bold && r.width == 0:
		return headingGoesOn(p, last, next, lab, r.spaced)
	case r.width == 0:
		return wholeGoesOn(p, last, next) || headingGoesOn(p, last, next, lab, r.spaced)
	case next.gap:
		return lowerStart(next.text) && lab.class == noLabel && !terminal(last) && len(last) >= r.width/2 || headingGoesOn(p, last, next, lab, r.spaced)
	case lab.class == noLabel:
		return r.wordsGoOn(p, last, next.text, first)
	}
	return r.tokenGoesOn(p, last, next.text, &lab, first)
}

// wholeGoesOn is goesOn where every line is a paragraph, but for a line that was broken by hand and one that a page break cut in two.
func wholeGoesOn(p *node, last string, next *line) bool {
	if lowerStart(next.text) && !terminal(last) && !strings.HasSuffix(last, ",") && len(last) >= 25 && (!next.gap || len(last) >= 60) {
		return true
	}
	return !next.gap && (firstIsDigit(next.text) && len(last) >= 40 && wantsNumber(last) || basisGoesOn(p, last, next.text))
}

// wordsGoOn is goesOn for a line without a token below a line that may have been broken by width.
func (r *reader) wordsGoOn(p *node, last, next string, first bool) bool {
	capitals, section := isUpper(p.text), isSectionLike(p.label)
	switch {
	case (!capitals || !section && !strings.Contains(p.text, " ")) && r.fits.stopsShort(last, next, first):
		return false
	case endsWithNumber(last):
		return true
	case capitals && (section || p.label.class == dec1Label) && headsColumn(next) && !endsOpen(last):
		return false // a table below a heading
	case r.parted && r.goesUnparted(p, last, next, first):
		return true
	case section && (noteGoesOn(p, last, next) || r.parted && isNote(next)):
		return true
	case capitals && proseBelow(p, last, next):
		return false
	case unicode.IsUpper(firstRune(strings.TrimLeft(next, "“\"("))) && (!isUpper(next) || terminal(last)) && r.fits.hasRoom(last, next, first):
		return false
	case p.text != "" && !capitals && isUpper(next) && meaning.SectionKind(next) != adminplan.SectionOther:
		return false // a heading that lost its number
	case terminal(last) && !lowerStart(next) && (len(last) < r.width*2/3 || hasPrefixFold(next, "trên đây là")):
		return false
	}
	return !isHeadingAbove(p, last, next, r.width)
}

// proseBelow reports whether next, in small letters, begins a paragraph below the heading p in capitals. Below an item in capitals it may go on with it.
func proseBelow(p *node, last, next string) bool {
	heading := isSectionLike(p.label) || p.label.class == dec1Label && strings.Count(p.text, " ") > 1 && !lowerStart(next)
	return heading && !isUpper(next) && !yearsGoOn(last, next)
}

// tokenGoesOn is goesOn for a line that begins with what looks like a token. That of a full line that ends open may be none: "… trước Đại hội / XIV. Kết quả …".
func (r *reader) tokenGoesOn(p *node, last, next string, lab *label, first bool) bool {
	words := trimBlanks(next[len(lab.text):])
	switch {
	case terminal(last) || r.fits.stopsShort(last, next, first):
		return false
	case r.parted && lab.class == parenLabel && lowerStart(words):
		return true
	case isUpper(p.text) && proseBelow(p, last, next):
		return false
	case wantsNumber(last) && isNumeralLabel(lab, words), lab.class == dashLabel && hasPrefixFold(words, dashedRests[:]...):
		return true
	case len(last) < r.width/2 || r.fits.hasRoom(last, next, first):
		return false
	case lab.class <= romanLabel && isUpper(strings.TrimPrefix(next, lab.text)):
		return false
	case unicode.IsUpper(firstRune(words)) && (r.isNextOfList(p, lab) || r.opensList(p, last, lab)):
		return false
	}
	return !isHeadingAbove(p, last, next, r.width)
}

// isNextOfList reports whether the token is the next one of the list of the paragraph p or of a list above it.
func (r *reader) isNextOfList(p *node, lab *label) bool {
	if lab.class == p.label.class {
		return lab.n == p.label.n+1 && lab.sep == p.label.sep
	}
	return (lab.class < p.label.class || p.label.class == noLabel) && lab.class <= dec1Label && r.next[lab.class] == lab.n
}

// opensList reports whether the token is the first of a list below the paragraph p, whose last line is last: "a) Rà soát …", "1.1. Mục tiêu".
func (r *reader) opensList(p *node, last string, lab *label) bool {
	switch {
	case lab.class >= starLabel && len(last) < r.width*4/5:
		return true // below a heading of two lines, of which the last is short
	case lab.class == dashLabel:
		// Bullets that end without a mark have others below them. A dash within a name may have come to the beginning of a line, too.
		return (p.label.class >= dec1Label && p.label.class < starLabel || r.unmarked && p.label.class == dashLabel) && !endsWithin(last) && !hasSuffix(last, dashedNames[:]...)
	}
	belowNumber := p.label.class != noLabel && lab.class > p.label.class
	return lab.n == 1 && lab.class != p.label.class && (belowNumber || lab.class > dec1Label)
}

// basisGoesOn reports whether next belongs to the basis of which last is the last line. A basis ends with a mark, so that a few lines that were broken tell
// even where the others are whole paragraphs.
func basisGoesOn(p *node, last, next string) bool {
	if terminal(last) || p.label.class != noLabel && p.label.class < starLabel || !isBasis(p.text) || isBasis(next) {
		return false
	}
	if lowerStart(next) || firstIsDigit(next) && wantsNumber(last) || hasSuffix(last, " của", " và", " với", " cho", " tại", " việc") {
		return true
	}
	// The body that issues the plan stands below the last basis.
	return !startsBody(next) && !bodyHeads.open(next) && (strings.HasSuffix(next, ";") || endsOpen(last) && last[len(last)-1] != ',')
}

// endsWithNumber reports whether the line ends with a number in brackets, whose words come below: "… gồm: (1)".
func endsWithNumber(s string) bool {
	n := len(s)
	return n > 5 && s[n-1] == ')' && s[n-2]-'0' <= 9 && s[n-3] == '(' && s[n-4] == ' '
}

// goesUnparted reports whether next belongs to the paragraph p since no blank line parts them in a text where those do.
func (r *reader) goesUnparted(p *node, last, next string, first bool) bool {
	if isSectionLike(p.label) || p.label.class == noLabel && (len(last) < 40 || isUpper(last)) || isSigning(next) || headsColumn(next) {
		return false
	}
	return first && r.fits[0] == 0 || !r.fits.hasRoom(last, next, first)
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

// isNumeralLabel reports whether what looks like a token before the words may be the number that the line above asks for: "Đại hội / XIV. …", "điểm / b) khoản 3",
// "giai đoạn 2021 / - 2025". A bullet with words behind it is none.
func isNumeralLabel(lab *label, words string) bool {
	return lab.class < starLabel || firstIsDigit(words)
}

// isHeadingAbove reports whether a numbered line is the heading of the prose that begins below it: the only one of its paragraph so far,
// much shorter than lines are broken at, and either known as a heading or followed by what begins as a sentence does.
func isHeadingAbove(p *node, last, next string, width int) bool {
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
	case "khóa", "khoá", "lần", "Quý", "Điều", "điều", "Mục", "Phần", "Chương", "chương", "ngày", "tháng":
		return true
	case "quý", "thứ", "khoản", "điểm", "mục", "phần", "năm", "kỳ":
		return !hasSuffix(s, compounds[:]...)
	case "số":
		return countsUp(s[:max(i, 0)])
	case "vực":
		return strings.HasSuffix(s, "khu vực")
	case "học":
		return strings.HasSuffix(s, "năm học")
	case "hội":
		return strings.HasSuffix(s, "ại hội")
	}
	return false
}

// compounds are words that end as those do that a number follows, and have none behind them: "địa điểm", "thành phần".
var compounds = [...]string{"địa điểm", "Địa điểm", "thời điểm", "Thời điểm", "quan điểm", "Quan điểm", "ưu điểm", "Ưu điểm", "đặc điểm", "Đặc điểm", "khuyết điểm", "nhược điểm", "trọng điểm", "cao điểm", "thí điểm", "kiểm điểm", "chấm điểm",
	"danh mục", "Danh mục", "hạng mục", "Hạng mục", "chuyên mục", "Chuyên mục", "thành phần", "Thành phần", "cổ phần", "tài khoản", "điều khoản", "định kỳ", "Định kỳ", "hằng năm", "Hằng năm", "hàng năm", "Hàng năm", "hằng quý", "hàng quý"}

// countsUp reports whether a number follows "số" behind the words s: they end with the kind of a document or of what else is numbered. In
// "chuyển đổi số" and "dân số" it is the last word.
func countsUp(s string) bool {
	switch strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:]) {
	case "", "định", "quyết", "thị", "hoạch", "văn", "tư", "trình", "cáo", "báo", "luận", "dẫn", "điện", "luật", "án", "bản", "lệnh", "tri", "động", "tịch",
		"mẫu", "biểu", "lục", "bảng", "bão", "bộ", "tổ", "ban", "đội", "nhóm", "khu", "lộ", "đường", "nhà", "phòng", "lớp":
		return true
	}
	return false
}

// headingGoesOn reports whether next is the second line of a heading in capitals.
func headingGoesOn(p *node, last string, next *line, lab label, spaced bool) bool {
	if lab.class != noLabel || !isUpper(p.text) || !isUpper(next.text) && !yearsGoOn(last, next.text) && !noteGoesOn(p, last, next.text) || headsColumn(next.text) && !endsOpen(last) {
		return false
	}
	section := isSectionLike(p.label) || p.label.class == noLabel && len(p.text) >= 12 && meaning.SectionKind(p.text) != adminplan.SectionOther
	return section && !terminal(last) && !isSigning(next.text) && (!next.gap || next.Center || spaced && len(last) >= 30)
}

// noteGoesOn reports whether a heading in capitals goes on with a note in brackets that was broken: "V. TIẾN ĐỘ (chi tiết tại / Phụ lục I)", or with
// its last word and such a note.
func noteGoesOn(p *node, last, s string) bool {
	if len(s) > 160 || s == "" || s[len(s)-1] != ')' {
		return false
	}
	if i := strings.LastIndexByte(last, '('); i > 0 && len(s) <= 80 {
		note := strings.IndexByte(p.text, '(') // where the heading is of one line
		return strings.IndexByte(last[i:], ')') < 0 && strings.IndexByte(s, '(') < 0 && (note < 0 || isUpper(p.text[:note]))
	}
	i := strings.IndexByte(s, '(')
	return i > 0 && isUpper(s[:i]) && isUpper(p.text)
}

// isNote reports whether the line is nothing but a note in brackets.
func isNote(s string) bool {
	return len(s) > 2 && len(s) <= 80 && s[0] == '(' && s[len(s)-1] == ')'
}

// yearsGoOn reports whether the line is nothing but a year or a span of years, for which the heading above it asks: "MỤC TIÊU ĐẾN NĂM / 2030",
// or the rest of a span: "GIAI ĐOẠN 2026 / - 2030". A mark or a note may end the heading.
func yearsGoOn(last, s string) bool {
	if s == "" || s[0] > '9' && s[0] != "–"[0] {
		return false // as most lines
	}
	if i := strings.IndexByte(s, '('); i > 0 && s[len(s)-1] == ')' {
		s = s[:i]
	}
	s = strings.TrimRight(s, " .:")
	years := strings.TrimLeft(s, "-– ")
	if len(years) < 4 || len(years) > 20 || years[:2] != "20" && years[:2] != "19" || !isNumeral(years) {
		return false
	}
	if len(years) < len(s) {
		return len(years) == 4 && len(last) > 4 && isDigits(last[len(last)-4:])
	}
	return endsOpen(last) || strings.HasSuffix(strings.ToLower(last), " đoạn")
}

// isNamedLabel reports whether the label is made of a word and a number: "Phần I", "Mục 1".
func isNamedLabel(l label) bool { return l.class == partLabel || l.class == mucLabel }

// isSectionLike reports whether the label is one under which a heading in capitals stands.
func isSectionLike(l label) bool { return l.class >= partLabel && l.class <= mucLabel }
