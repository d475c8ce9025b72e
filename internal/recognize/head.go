package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// readHead reads the lines above the kind line: issuer, number, motto, place and date, marks, in whatever order the columns were flattened.
func (r *reader) readHead(lines []line) {
	p := r.plan
	var issuer []headCell
	dated := 0
	cells := joinNarrow(headCells(lines))
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		t := c.text
		if strings.HasSuffix(t, ",") && i+1 < len(cells) && hasPrefixFold(cells[i+1].text, "ngày", "tháng") {
			i++
			t += " " + cells[i].text
		}
		switch {
		case isMotto(t), isUnionMotto(t) && slices.ContainsFunc(issuer, headCell.namesBody):
			for i+1 < len(cells) && mottoGoesOn(t, cells[i+1].text) {
				i++
				t += " " + cells[i].text
			}
			p.Motto = append(p.Motto, t)
		case isMetadata(t):
			r.extra(adminplan.ExtraHead, c.line, t)
		case isNumberLine(t):
			for i+1 < len(cells) && numberGoesOn(t, cells[i+1].text) {
				i++
				t += cells[i].text
			}
			number, rest := cutNumber(t)
			switch {
			case number.IsZero() && rest != "", !number.IsZero() && !p.Number.IsZero():
				r.extra(adminplan.ExtraHead, c.line, t)
				continue
			case !number.IsZero():
				p.Number = number
			}
			if rest != "" {
				cells[i].text = rest // what shares the line is a cell of its own, and shorter
				i--
			}
		case hasPrefixFold(t, "v/v", "về việc") && !p.Number.IsZero():
			p.Subject = t
			for i+1 < len(cells) && !cells[i+1].gap && subjectGoesOn(cells[i+1].text) {
				i++
				p.Subject += " " + cells[i].text
			}
		case isDateLine(t):
			for n := 1; n <= 3 && i+1 < len(cells) && !dateComplete(t) && dateGoesOn(cells[i+1].text); n++ {
				i++
				t += " " + cells[i].text
			}
			place, date, ok := cutPlaceDate(t)
			switch {
			case p.Date.IsZero() && p.Place == "":
			case ok && place != "" && p.Place == "":
				r.extra(adminplan.ExtraHead, dated, p.DateText) // the day of a web page
			default:
				r.extra(adminplan.ExtraHead, c.line, t)
				continue
			}
			dated = c.line
			if !ok {
				r.warn(c.line, "impossible-date", "the date of issue is on no calendar; its words are kept")
				date = adminplan.Date{}
			}
			p.Place, p.Date, p.DateText = place, date, dateText(t)
		case r.readMark(t):
		case hasPrefixFold(t, "kính gửi"):
			if isAddressHead(t) && i+1 < len(cells) && isListed(cells[i+1].text) {
				i++
				t += " " + cells[i].text
			}
			p.Address = append(p.Address, address(t))
			for i+1 < len(cells) && isListed(cells[i+1].text) {
				i++
				lab, rest := cutLabel(cells[i].text)
				p.Address = append(p.Address, recipient(lab, rest))
			}
		default:
			issuer = append(issuer, c)
		}
	}
	r.readIssuer(issuer)
}

// headCell is a piece of the head: a line, or the part of one that stood in a column.
type headCell struct {
	text   string
	line   int
	gap    bool
	column bool
}

// namesBody reports whether the cell names a body in capitals, as the lines of the issuer do.
func (c headCell) namesBody() bool { return isUpper(c.text) && startsBody(c.text) }

// joinNarrow joins again what a column too narrow for a word or two broke off: "ỦY" from "BAN NHÂN DÂN", "CỘNG" from
// "HÒA XÃ HỘI …", "An" from "Phú, ngày …".
func joinNarrow(cells []headCell) []headCell {
	out := cells[:0]
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		if i+1 < len(cells) && len(c.text) <= 24 && !cells[i+1].gap && brokeOff(c.text, cells[i+1].text) {
			i++
			c.text += " " + cells[i].text
		}
		out = append(out, c)
	}
	return out
}

// brokeOff reports whether s is the beginning of next: only both together begin a line of the motto, the name of a body or a place and date.
func brokeOff(s, next string) bool {
	switch {
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

// isBrokenPlace reports whether s is the beginning of the place of issue of which next has the last syllable alone.
func isBrokenPlace(s, next string) bool {
	place, _, ok := strings.Cut(next, ",")
	if !ok || place == "" || strings.Contains(place, " ") || !unicode.IsUpper(firstRune(place)) || isUpper(place) || !isDateLine(next) {
		return false
	}
	if hasPrefixFold(s, "thành phố", "thị xã", "thị trấn") {
		return true
	}
	for word := range strings.FieldsSeq(s) {
		if !unicode.IsUpper(firstRune(word)) || isUpper(word) && len(word) > 2 || strings.ContainsAny(word, "0123456789:.,;") {
			return false
		}
	}
	return strings.Count(s, " ") <= 1
}

// unbarred is the line with tabs for the bars that stood between the columns of a table laid out without lines: "SỞ Y TẾ | ĐỘC LẬP … |".
func unbarred(l line) line {
	if strings.IndexByte(l.text, '|') < 0 || l.Table != nil || isMetadata(l.text) {
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
	b.Text = strings.Trim(strings.Join(parts, "\t"), "\t")
	return line{Block: &b, text: collapse(b.Text), gap: l.gap}
}

// headCells parts the lines of the head at the gaps between its columns, and where two components were joined in one line.
func headCells(lines []line) []headCell {
	cells := make([]headCell, 0, len(lines)+4)
	for i := range lines {
		l := unbarred(lines[i])
		if l.Table != nil {
			for _, row := range l.Table.Rows {
				for _, c := range row.Cells {
					for text := range strings.SplitSeq(c.Text, "\n") {
						if text = collapse(strings.TrimSpace(text)); text != "" && !isRule(text) {
							cells = append(cells, headCell{text: text, line: l.Line})
						}
					}
				}
			}
			continue
		}
		cell := headCell{line: l.Line, gap: l.gap, column: l.Column}
		if !hasColumns(l.Text) {
			cells = appendCells(cells, cell, collapse(l.Text))
			continue
		}
		for _, part := range joinNumberGap(splitColumns(l.Text)) {
			cells = appendCells(cells, cell, collapse(part))
			cell.gap, cell.column = false, false
		}
	}
	return cells
}

// appendCells adds the text of a column as a cell like the one given; as two where the columns of the head were joined with nothing but a blank.
func appendCells(cells []headCell, cell headCell, s string) []headCell {
	if s == "" {
		return cells
	}
	for _, mark := range [...]string{"CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập - Tự do", "Độc lập – Tự do", "Độc Lập - Tự Do"} {
		if i := strings.Index(s, mark); i > 0 && s[i-1] == ' ' && !strings.HasSuffix(s[:i-1], "BÁO") && !strings.HasSuffix(s[:i-1], "TW") {
			cells = appendCells(cells, cell, strings.TrimSpace(s[:i]))
			s = s[i:]
			break
		}
	}
	if isRule(s) {
		return cells
	}
	if inner := strings.Trim(s, "*_"); len(inner) == len(s)-2 && inner != "" {
		s = inner // emphasis in a text that is else no Markdown
	}
	cell.text = s
	return append(cells, cell)
}

// joinNumberGap joins again what only a blank number or day parted: "Số:      /KH-UBND", "Sơn La, ngày      tháng 6 năm 2022".
func joinNumberGap(parts []string) []string {
	out := parts[:0:0]
	for _, p := range parts {
		if n := len(out); n > 0 {
			last := out[n-1]
			blankNumber := utf8.RuneCountInString(last) <= 4 && unicode.IsUpper(firstRune(last)) && (p[0] == '/' || isSeparator(firstRune(p)) || p[0] >= '0' && p[0] <= '9')
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

// isMotto reports whether the line is one of the national motto or of the head of Party papers.
func isMotto(s string) bool {
	if s == "" || !mottoFirst[s[0]] {
		return false
	}
	// Folding makes a third of a dash at most.
	if len(s) > 400 || viet.AnyWord(s[viet.Blanks(s):], "cộng", "chủ", "xã", "đảng", "độc", "hạnh", "tự") == 0 {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	switch {
	case len(f) > 120:
		return false
	case strings.HasPrefix(f, "cộng hòa xã"), strings.HasPrefix(f, "cộng hoà xã"), f == "cộng hòa", f == "cộng hoà", f == "chủ nghĩa việt nam", f == "xã hội chủ nghĩa việt nam",
		strings.HasPrefix(f, "đảng cộng sản việt nam") && len(f) < 40, f == "đảng cộng sản", strings.HasPrefix(f, "độc lập - tự"), f == "độc lập -", f == "độc lập", strings.HasPrefix(f, "độc lập-tự do"), f == "hạnh phúc", f == "tự do - hạnh phúc":
		return true
	}
	return false
}

// mottoFirst are the bytes with which a line of the motto may begin, blanks among them.
var mottoFirst = [256]bool{'c': true, 'C': true, 'h': true, 'H': true, 't': true, 'T': true, 'x': true, 'X': true, 0xc4: true, ' ': true, '\t': true, 0xc2: true, 0xe2: true}

// isUnionMotto reports whether the line is what papers of the Youth Union and the Young Pioneers bear in place of the national motto.
func isUnionMotto(s string) bool {
	if viet.AnyWord(s[viet.Blanks(s):], "đoàn", "đội") == 0 {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	return f == "đoàn tncs hồ chí minh" || f == "đoàn thanh niên cộng sản hồ chí minh" || f == "đoàn tncs hcm" || f == "đội tntp hồ chí minh" || f == "đội thiếu niên tiền phong hồ chí minh"
}

// mottoLines are the lines that stand in the right column of heads, folded.
var mottoLines = [...]string{viet.Fold("cộng hòa xã hội chủ nghĩa việt nam"), viet.Fold("độc lập - tự do - hạnh phúc"), viet.Fold("đảng cộng sản việt nam"), viet.Fold("đoàn tncs hồ chí minh")}

// mottoGoesOn reports whether next is the rest of a line of the motto that a narrow column broke, after whatever word.
func mottoGoesOn(s, next string) bool {
	if len(next) > 60 {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	for _, whole := range mottoLines {
		if len(f) < len(whole) && strings.HasPrefix(whole, f) && strings.HasPrefix(whole, f+" "+viet.Fold(next)) {
			return true
		}
	}
	return false
}

// metadataWords open the lines that legal web sites put above a document.
var metadataWords = [...]string{"số hiệu", "loại văn bản", "ngày ban hành", "nơi ban hành", "người ký", "ngày hiệu lực", "ngày có hiệu lực", "tình trạng", "cơ quan ban hành", "lĩnh vực", "số công báo", "ngày công báo", "ngày cập nhật", "trích yếu", "hiệu lực", "nguồn", "tải về", "văn bản pháp luật", "thuộc tính"}

func isMetadata(s string) bool {
	for _, w := range metadataWords {
		if n, ok := prefixFold(s, w); ok && (len(s) == n || strings.ContainsRune(":|", firstRune(strings.TrimSpace(s[n:])))) {
			return true
		}
	}
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.")
}

// isNumberLine reports whether the line is the number of the document: "Số: 244/KH-UBND", "Số 12-KH/TU", "Số:      /KH-UBND".
func isNumberLine(s string) bool {
	n, ok := prefixFold(s, "số")
	if !ok {
		if firstIsDigit(s) && len(s) < 40 {
			number, ok := adminplan.ParseNumber(s)
			return ok && number.KindSymbol() == adminplan.KindPlan // "31/KH-UBND" alone
		}
		// A misread word before what has the form of a plan's number: "Sô: 12/KH-UBND".
		i := strings.IndexAny(s, ": ")
		if i <= 0 || utf8.RuneCountInString(s[:i]) > 3 || !unicode.IsUpper(firstRune(s)) {
			return false
		}
		number, ok := adminplan.ParseNumber(strings.TrimLeft(s[i:], ": "))
		return ok && number.KindSymbol() == adminplan.KindPlan
	}
	if n == len(s) {
		return false
	}
	rest := strings.TrimSpace(s[n:])
	if rest == "" {
		return true
	}
	if rest[0] == ':' {
		return true
	}
	if trimBlanks(s[n:]) == s[n:] && rest[0] != '.' && firstRune(rest) != '…' {
		return false
	}
	c := firstRune(rest)
	return c >= '0' && c <= '9' || c == '/' || c == '-' || c == '.' || c == '…' || c == '_'
}

// numberGoesOn reports whether next is the rest of a number that a narrow column broke: "Số: 982/KH-" and "UBND", "Số:" and "982/QĐ-UBND".
func numberGoesOn(s, next string) bool {
	last := s[len(s)-1]
	if n, _ := prefixFold(s, "số"); n > 0 && strings.Trim(s[n:], ": ") == "" {
		number, ok := adminplan.ParseNumber(next)
		return ok && (firstIsDigit(next) || next[0] == '/') && !strings.Contains(next, " ") && number.KindSymbol() != ""
	}
	return (last == '-' || last == '/') && isUpper(next) && !strings.Contains(next, " ") && len(next) < 40
}

// cutNumber reads the number at the beginning of a line, and what follows it in the line.
func cutNumber(s string) (adminplan.Number, string) {
	n, ok := prefixFold(s, "số")
	if !ok && !firstIsDigit(s) {
		n = strings.IndexAny(s, ": ")
	}
	colon := false
	body := trimBlanks(s[n:])
	if strings.HasPrefix(body, ":") {
		colon = true
		body = trimBlanks(body[1:])
	}
	// Dots and underscores stand for a blank number.
	body = strings.TrimLeft(body, "._…"+blanks)
	end := 0
	digits := true
	for end < len(body) {
		r := firstRune(body[end:])
		size := len(string(r))
		if r == ' ' {
			// A blank inside a symbol stands by a separator: "90 – CV/ĐĐ", "132- KL/TW".
			before := body[:end]
			after := trimBlanks(body[end:])
			if digits && end > 0 && startsKind(after) {
				number, rest := cutNumber("Số " + before + "-" + after) // a blank in the place of the separator
				return number, rest
			}
			if after == "" || !(isSeparator(lastRune(before)) && unicode.IsUpper(firstRune(after)) || isSeparator(firstRune(after)) && (digits || hasUpperAfterSeparator(after))) {
				break
			}
			end = len(body) - len(after)
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !isSeparator(r) && r != '.' && r != '&' && r != '_' && r != '…' {
			break
		}
		digits = digits && unicode.IsDigit(r)
		end += size
	}
	number, ok := adminplan.ParseNumber(strings.Trim(withoutDots.Replace(body[:end]), ".,"))
	rest := strings.TrimLeft(body[end:], ",; ")
	if !ok {
		if body == "" {
			return adminplan.Number{}, ""
		}
		return adminplan.Number{}, s
	}
	if number.Style == adminplan.StyleParty && colon && !strings.Contains(number.Symbol, "/") {
		number.Style = adminplan.StyleState
	}
	return number, rest
}

// startsKind reports whether s begins with the symbol of a kind that a separator follows: "KH/TU" in "12 KH/TU".
func startsKind(s string) bool {
	for _, kind := range [...]string{"KH", "QĐ", "NQ"} {
		if rest, ok := strings.CutPrefix(s, kind); ok && isSeparator(firstRune(rest)) {
			return true
		}
	}
	return false
}

func hasUpperAfterSeparator(s string) bool {
	r := firstRune(s)
	rest := trimBlanks(s[len(string(r)):])
	return unicode.IsUpper(firstRune(rest)) && !strings.Contains(strings.TrimSpace(rest[:min(len(rest), 4)]), " ")
}

func isSeparator(r rune) bool {
	return r == '-' || r == '/' || r >= '\u2010' && r <= '\u2015' || r == '\u2212'
}

func lastRune(s string) rune {
	var last rune
	for _, r := range s[max(0, len(s)-4):] {
		last = r
	}
	return last
}

func subjectGoesOn(s string) bool {
	return lowerStart(s) && !isDateLine(s)
}

// isDateLine reports whether the line is the place and date: "Sơn La, ngày 17 tháng 6 năm 2022".
func isDateLine(s string) bool {
	if len(s) > 160 {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	i := strings.Index(f, "ngày")
	if i < 0 {
		i = strings.Index(f, "tháng")
		return i > 0 && strings.Contains(f[i:], "năm") && strings.Contains(f[:i], ",") && len(f) < 80
	}
	before := strings.TrimSpace(f[:i])
	if before != "" && !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, ".") && utf8.RuneCountInString(before) > 30 {
		return false
	}
	rest := strings.TrimSpace(f[i+len("ngày"):])
	if rest == "" || strings.HasPrefix(rest, "tháng") || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "…") || strings.HasPrefix(rest, "_") || rest[0] == '/' {
		return strings.Contains(before, ",") || before == "" || strings.Contains(rest, "tháng")
	}
	return rest[0] >= '0' && rest[0] <= '9' && (strings.HasSuffix(before, ",") || before == "" || strings.Contains(rest, "tháng"))
}

func dateComplete(s string) bool {
	f := viet.Fold(s)
	i := strings.LastIndex(f, "năm")
	if i < 0 {
		return strings.Count(f, "/") >= 2
	}
	return strings.TrimSpace(f[i+len("năm"):]) != ""
}

func dateGoesOn(s string) bool {
	return hasPrefixFold(s, "tháng", "năm", "ngày") || isDigits(s) || len(s) > 0 && s[0] >= '0' && s[0] <= '9' && containsFold(s, "tháng", "năm")
}

// cutPlaceDate reads "Sơn La, ngày 17 tháng 6 năm 2022" with any part of the date left blank.
func cutPlaceDate(s string) (place string, date adminplan.Date, ok bool) {
	printed := dateText(s)
	place = strings.TrimRight(strings.TrimSpace(s[:len(s)-len(printed)]), ", .")
	rest := blankDots.Replace(printed)
	date, _, ok = meaning.ParseDate(collapse(strings.TrimRight(rest, " .")))
	if !ok {
		date, ok = looseDate(rest)
	}
	return place, date, ok
}

// Dots stand where a number is left to be filled in.
var (
	withoutDots = strings.NewReplacer("_", "", "…", "", "...", "")
	blankDots   = strings.NewReplacer("…", " ", "_", " ", "..", " ", ". ", " ")
)

// dateText returns the date of a line without the place before it.
func dateText(s string) string {
	for _, word := range [...]string{"ngày", "Ngày", "NGÀY", "tháng", "Tháng"} {
		if i := strings.Index(s, word); i >= 0 {
			return s[i:]
		}
	}
	return s
}

// looseDate reads the numbers behind "ngày", "tháng" and "năm" where each may be blank.
func looseDate(s string) (adminplan.Date, bool) {
	f := viet.Fold(s)
	part := func(word string) int {
		i := strings.Index(f, word)
		if i < 0 {
			return 0
		}
		n, _ := cutInt(strings.TrimLeft(f[i+len(word):], " ./"))
		return n
	}
	year, month, day := part("năm"), part("tháng"), part("ngày")
	if year > 0 && year < 1000 {
		year, month, day = 0, 0, 0 // the century alone was printed: "năm 20…"
	}
	if month == 0 {
		day = 0
	}
	d := adminplan.Date{Year: int16(min(year, 9999)), Month: int8(min(month, 99)), Day: int8(min(day, 99))} // with 0 for what is blank
	if d.IsZero() {
		return d, strings.Contains(f, "năm") && strings.Contains(f, "tháng")
	}
	return d, d.Valid()
}

// readMark takes a mark of secrecy, urgency, circulation or draft.
func (r *reader) readMark(s string) bool {
	f := strings.Trim(viet.Fold(s), " ()[]*:.")
	m := r.plan.Marks
	if m == nil {
		m = &adminplan.Marks{}
	}
	switch {
	case f == "mật":
		m.Secrecy = adminplan.SecrecyConfidential
	case f == "tối mật":
		m.Secrecy = adminplan.SecrecySecret
	case f == "tuyệt mật":
		m.Secrecy = adminplan.SecrecyTopSecret
	case f == "khẩn":
		m.Urgency = adminplan.UrgencyUrgent
	case f == "thượng khẩn":
		m.Urgency = adminplan.UrgencyVeryUrgent
	case f == "hỏa tốc" || f == "hoả tốc":
		m.Urgency = adminplan.UrgencyExpress
	case f == "xem xong trả lại":
		m.Circulation = adminplan.CirculationReturn
	case f == "lưu hành nội bộ":
		m.Circulation = adminplan.CirculationInternal
	case strings.HasPrefix(f, "dự thảo") && len(f) < 60, strings.HasPrefix(f, "bản dự thảo") && len(f) < 60:
		m.Draft = strings.TrimSpace(m.Draft + " " + s)
	default:
		return false
	}
	if m.Draft == "" || !strings.HasSuffix(m.Draft, s) {
		m.Printed = append(m.Printed, s)
	}
	r.plan.Marks = m
	return true
}

// isListed reports whether the line begins with a bullet.
func isListed(s string) bool {
	lab, _ := cutLabel(s)
	return lab.class >= starLabel
}

// address reads a line that begins with "Kính gửi"; those words are the mark of the first body, a bullet behind them too.
func address(s string) adminplan.Recipient {
	n, _ := prefixFold(s, "kính gửi")
	rest := strings.TrimLeft(s[n:], ": ")
	mark := strings.TrimSpace(s[:len(s)-len(rest)])
	if lab, body := cutLabel(rest); lab.class >= starLabel {
		mark, rest = mark+" "+lab.text, body
	}
	rec := recipient(label{text: mark}, rest)
	return rec
}
