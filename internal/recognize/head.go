package recognize

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// readHead reads the lines above the kind line: issuer, number, motto, place and date, marks, in whatever order the columns were flattened.
func (r *reader) readHead(lines []line) {
	p := r.plan
	dated, numbered, bare := 0, headCell{}, headCell{}
	strays, warned := len(p.Extra), len(r.warnings)
	respelled := false // the number is printed in another way than it is written, and kept so
	lines = r.readSummary(lines)
	var few [16]headCell // of which most heads have no more; see readBody
	cells := joinNarrow(headCells(few[:0], lines))
	issuer := cells[:0] // takes the room of cells that were read
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		t := c.text
		if strings.HasSuffix(t, ",") && i+1 < len(cells) && hasPrefixFold(cells[i+1].text, "ngày", "tháng") {
			i++
			t += " " + cells[i].text
		}
		switch {
		case isMotto(t), (isUnionMotto(t) || isAssociationMotto(t) && (c.column || !p.Number.IsZero())) && slices.ContainsFunc(issuer, headCell.namesBody):
			for i+1 < len(cells) && mottoGoesOn(t, cells[i+1].text) {
				i++
				t += " " + cells[i].text
			}
			if p.Motto == nil {
				p.Motto = make([]string, 0, 2)
			}
			p.Motto = append(p.Motto, t)
		case isMetadata(t):
			r.extra(adminplan.ExtraHead, c.line, t)
		case isNumberLine(t):
			for i+1 < len(cells) && numberGoesOn(t, cells[i+1].text) {
				i++
				if strings.HasPrefix(cells[i].text, "KH-") && strings.HasSuffix(t, ":") {
					t += "/" // which was lost
				}
				t += cells[i].text
			}
			number, rest := cutNumber(t)
			switch {
			case (t[0] == '/' || t[0] == '-') && p.Number.Value != "" && p.Number.Symbol == "" && number.Value == "":
				number.Value = p.Number.Value // "Số: 12" and "/KH-UBND", with the motto between
				p.Number = number
			case !number.IsZero() && !p.Number.IsZero() && p.Number.Symbol == "" && number.KindSymbol() == adminplan.KindPlan:
				// The register of who received the document had stamped a number of its own above.
				r.extra(adminplan.ExtraHead, numbered.line, numbered.text)
				p.Number, numbered = number, headCell{text: strings.TrimSpace(strings.TrimSuffix(t, rest)), line: c.line}
				bare = headCell{}
			case bare.text != "" && number == p.Number && c.whole == "" && !firstIsDigit(t):
				// What came before are the data or the headline of a web page.
				r.extra(adminplan.ExtraHead, bare.line, bare.text)
				issuer = slices.DeleteFunc(issuer, func(c headCell) bool { return c.whole == bare.text })
				bare = headCell{}
			case respelled && number == p.Number && rest == "" && !gluedSymbol(t, number.Symbol) && !isMisread(t):
				respelled = false // the number once more, as it is said below the line that was kept for its words
				continue
			case number.IsZero() && rest != "", !number.IsZero() && !p.Number.IsZero():
				r.extra(adminplan.ExtraHead, c.line, t)
				continue
			case !number.IsZero():
				p.Number, numbered = number, headCell{text: strings.TrimSpace(strings.TrimSuffix(t, rest)), line: c.line}
				if c.whole != "" || firstIsDigit(t) && rest == "" {
					bare = headCell{text: cmp.Or(c.whole, t), line: c.line}
				}
			}
			if printed := strings.TrimSpace(strings.TrimSuffix(t, rest)); !number.IsZero() && (gluedSymbol(printed, number.Symbol) || isMisread(printed)) {
				p.Extra = append(p.Extra, adminplan.Extra{Where: adminplan.ExtraHead, Text: printed}) // for its words
				r.warn(c.line, "respelled-number", "the number is printed with blanks within its symbol, or misread; it is kept in extra as printed")
				respelled = true
			}
			if rest != "" {
				cells[i].text = rest // what shares the line is a cell of its own, and shorter
				i--
			}
		case hasPrefixFold(t, "v/v", "về việc") && !p.Number.IsZero() && p.Subject == "":
			p.Subject = t
			for i+1 < len(cells) && len(p.Subject) < longestSubject && !cells[i+1].gap && subjectGoesOn(cells[i+1].text) {
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
			case p.DateText == "":
			case p.Date.IsZero() && p.Place == "":
				r.extra(adminplan.ExtraHead, dated, p.DateText) // no date, and this one may be
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
			c.text, c.beside = t, i+1 < len(cells) && cells[i+1].line == c.line && isMotto(cells[i+1].text)
			issuer = append(issuer, c)
		}
	}
	r.readIssuer(issuer)
	if warnings := r.warnings[warned:]; len(warnings) > 1 && len(warnings) == len(p.Extra)-strays {
		sortStrays(p.Extra[strays:], warnings)
	}
}

// readSummary takes off the lines above a head that a page made of the same head and the first words of the title, all in one line and cut off.
func (r *reader) readSummary(lines []line) []line {
	for i := range lines {
		t := lines[i].text
		if lines[i].Table == nil && (strings.HasSuffix(t, "…") || strings.HasSuffix(t, "...")) && strings.Contains(t, " XÃ HỘI CHỦ NGHĨA VIỆT NAM ") && strings.Contains(t, " KẾ HOẠCH ") && mottoAhead(lines, i) {
			for j := range lines[:i+1] {
				r.extra(adminplan.ExtraHead, lines[j].Line, lines[j].text)
			}
			return lines[i+1:]
		}
	}
	return lines
}

// sortStrays puts lines in the order of the document, each of which has a warning in the same place.
func sortStrays(extra []adminplan.Extra, warnings []Warning) {
	order := make([]int, len(extra))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return warnings[a].Line - warnings[b].Line })
	was := slices.Clone(extra)
	for to, from := range order {
		extra[to] = was[from]
	}
	slices.SortStableFunc(warnings, func(a, b Warning) int { return a.Line - b.Line })
}

// longestSubject is how many bytes a subject or the marks of a draft have at most that go on over lines.
const longestSubject = 1500

// metadataWords open the lines that legal web sites put above a document.
var metadataWords = newOpeners("số hiệu", "loại văn bản", "ngày ban hành", "nơi ban hành", "người ký", "ngày hiệu lực", "ngày có hiệu lực", "tình trạng", "cơ quan ban hành", "lĩnh vực", "số công báo", "ngày công báo", "ngày cập nhật", "trích yếu", "hiệu lực", "nguồn", "tải về", "văn bản pháp luật", "thuộc tính")

func isMetadata(s string) bool {
	if w := metadataWords.find(s); w != "" {
		if rest := strings.TrimSpace(s[len(w):]); rest == "" || rest[0] == ':' || rest[0] == '|' {
			return true
		}
	}
	return strings.IndexByte(s, ':') >= 0 && strings.Contains(s, "://") || strings.HasPrefix(s, "www.")
}

// isNumberLine reports whether the line is the number of the document: "Số: 244/KH-UBND", "Số 12-KH/TU", "Số:      /KH-UBND".
func isNumberLine(s string) bool {
	n, ok := prefixFold(s, "số")
	if !ok {
		if len(s) > len("So:") && s[0] == 'S' && (s[1] == 'o' || s[1] == "ô"[0] || s[1] == "ổ"[0]) && isMisreadNumber(s) {
			return true
		}
		if strings.IndexByte(s, 'K') < 0 || !strings.Contains(s, "KH") && !strings.Contains(s, "K H") {
			return false // no number of a plan
		}
		if (firstIsDigit(s) || s[0] == '/' || strings.HasPrefix(s, "-KH")) && len(s) < 40 {
			number, ok := adminplan.ParseNumber(s)
			return ok && number.KindSymbol() == adminplan.KindPlan // "31/KH-UBND" alone, or its symbol, of which the number stands above the motto
		}
		// A misread word before what has the form of a plan's number: "Sô: 12/KH-UBND".
		i := strings.IndexAny(s, ": ")
		if i <= 0 || runes(s[:i]) > 3 || s[0] != 'S' {
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
	if trimBlanks(s[n:]) == s[n:] && rest[0] != '.' && rest[0] != '_' && firstRune(rest) != '…' {
		number, ok := adminplan.ParseNumber(rest)
		return ok && firstIsDigit(rest) && number.KindSymbol() == adminplan.KindPlan // "Số12/KH-UBND"
	}
	c := firstRune(rest)
	return c >= '0' && c <= '9' || c == '/' || c == '-' || c == '.' || c == '…' || c == '_'
}

// numberGoesOn reports whether next is the rest of a number that a narrow column broke: "Số: 982/KH-" and "UBND", "Số:" and "982/QĐ-UBND".
func numberGoesOn(s, next string) bool {
	last := s[len(s)-1]
	if n, _ := prefixFold(s, "số"); n > 0 && strings.Trim(s[n:], ": ") == "" {
		if strings.HasPrefix(next, "KH-") && isUpper(next) && strings.IndexByte(next, ' ') < 0 && len(next) < 40 {
			return true
		}
		number, ok := adminplan.ParseNumber(next)
		return ok && (firstIsDigit(next) || next[0] == '/') && !strings.Contains(next, " ") && number.KindSymbol() != ""
	}
	return (last == '-' || last == '/') && isUpper(next) && !strings.Contains(next, " ") && len(next) < 40
}

// cutNumber reads the number at the beginning of a line, and what follows it in the line.
func cutNumber(s string) (adminplan.Number, string) {
	n, ok := prefixFold(s, "số")
	if !ok && !firstIsDigit(s) && s[0] != '/' && s[0] != '-' {
		n = strings.IndexAny(s, ": ")
	}
	colon := false
	body := trimBlanks(s[n:])
	if strings.HasPrefix(body, ":") {
		colon = true
		body = trimBlanks(body[1:])
	}
	if !firstIsDigit(body) {
		body = strings.TrimLeft(body, "._…"+blanks) // dots and underscores stand for a blank number
	}
	if i := strings.IndexByte(body, '\\'); i > 0 && strings.Trim(body[:i], "0123456789 ") == "" {
		body = body[:i] + "/" + body[i+1:]
	}
	end := 0
	digits := true
	for end < len(body) {
		r, size := utf8.DecodeRuneInString(body[end:])
		if r == ' ' {
			// A blank inside a symbol stands by a separator: "90 – CV/ĐĐ", "132- KL/TW".
			before := body[:end]
			after := trimBlanks(body[end:])
			if sep := separatorBefore(after); digits && end > 0 && sep != "" {
				return cutNumber("Số " + before + sep + after) // a blank in the place of the separator
			}
			if symbolGoesOn(before, after) {
				end = len(body) - len(after)
				continue
			}
			if after == "" || !(isSeparator(lastRune(before)) && (unicode.IsUpper(firstRune(after)) || startsYear(after)) || isSeparator(firstRune(after)) && (digits || hasUpperAfterSeparator(after))) {
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
	if strings.Contains(body[:end], "/") {
		end = meaning.UnitInBrackets(body, end)
	}
	printed := body[:end]
	if hasDots(printed) {
		printed = withoutDots.Replace(printed)
	}
	printed = strings.Trim(printed, ".,")
	number, ok := adminplan.ParseNumber(printed)
	if !ok {
		number, ok = oddNumber(printed)
	}
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

// oddNumber reads a number whose separator is another one or was lost, or that has a dot between thousands: "12-KH-UBND", "12KH/TU", "1.031/KH-UBND".
func oddNumber(printed string) (number adminplan.Number, ok bool) {
	if symbol := strings.TrimLeft(printed, "0123456789"); symbol != printed {
		value := printed[:len(printed)-len(symbol)]
		symbol = strings.TrimLeft(symbol, "-.")
		if sep := separatorBefore(symbol); sep != "" {
			number, ok = adminplan.ParseNumber(value + sep + symbol)
		}
	}
	if value := thousands(printed); !ok && value > 0 {
		if number, ok = adminplan.ParseNumber(printed[value-3:]); ok {
			number.Value = printed[:value]
		}
	}
	return number, ok
}

// isMisreadNumber reports whether the line is a number of whatever document, or the dots for it, behind "Số" misread and its colon: "Sô: 12/QĐ-UBND".
func isMisreadNumber(s string) bool {
	for _, word := range [...]string{"Sô:", "So:", "Sổ:", "Sồ:"} {
		if rest, ok := strings.CutPrefix(s, word); ok {
			rest = trimBlanks(rest)
			return firstIsDigit(rest) || rest != "" && (strings.IndexByte("/._", rest[0]) >= 0 || strings.HasPrefix(rest, "…"))
		}
	}
	return false
}

// isMisread reports whether the word before a number in print is "Số" misread: "Sô: 12/KH-UBND".
func isMisread(printed string) bool {
	_, ok := prefixFold(printed, "số")
	return !ok && strings.HasPrefix(printed, "S")
}

// gluedSymbol reports whether a group of the symbol has a blank inside in print, which symbols have not.
func gluedSymbol(printed, symbol string) bool {
	if strings.Contains(printed, symbol) {
		return false // as most
	}
	for s := symbol; s != ""; {
		var group string
		if i := strings.IndexAny(s, "-/"); i >= 0 {
			group, s = s[:i], s[i+1:]
		} else {
			group, s = s, ""
		}
		if !strings.Contains(printed, group) {
			return true
		}
	}
	return false
}

// symbolGoesOn reports whether a symbol goes on behind a blank inside it: with the abbreviation of a body and a separator behind the kind, as in
// "01/KH LĐ - THAP", or with a last abbreviation, which has no vowel, as in "01/KH-BĐD NHC".
func symbolGoesOn(before, after string) bool {
	const longest = 6 // letters of an abbreviation
	n, letters, vowel := 0, 0, false
	for _, r := range after {
		if !unicode.IsUpper(r) {
			break
		}
		n += len(string(r))
		letters++
		vowel = vowel || r != 'Đ' && (r >= 0x80 || strings.ContainsRune("AEIOUY", r))
	}
	if letters < 2 || letters > longest || !strings.ContainsAny(before, "/-") {
		return false
	}
	rest := trimBlanks(after[n:])
	if strings.HasSuffix(before, "KH") && isSeparator(firstRune(rest)) {
		return unicode.IsUpper(firstRune(trimBlanks(rest[len(string(firstRune(rest))):])))
	}
	return rest == "" && !vowel && unicode.IsUpper(lastRune(strings.TrimSuffix(before, "."))) && strings.Contains(before, "KH")
}

// startsYear reports whether s begins with the year that stands in a number, before its kind: "2024/KHTĐ-THAP".
func startsYear(s string) bool {
	return len(s) > 5 && s[:2] == "20" && isDigits(s[2:4]) && s[4] == '/' && unicode.IsUpper(firstRune(s[5:]))
}

// thousands returns the length of a number with a dot between thousands with which s begins, as in "1.031/KH-UBND"; 0 where it begins with none.
func thousands(s string) int {
	i := strings.IndexByte(s, '.')
	if i < 1 || i > 2 || len(s) < i+5 || !isDigits(s[:i]) || !isDigits(s[i+1:i+4]) || !isSeparator(firstRune(s[i+4:])) {
		return 0
	}
	return i + 4
}

// separatorBefore returns the separator that was lost before the symbol of a kind, which is not the one behind it: "-" before "KH/TU", "/" before
// "KH-UBND", "KH - UBND" and "KH"; "" if s begins with no such symbol.
func separatorBefore(s string) string {
	for _, kind := range [...]string{"KH", "QĐ", "NQ"} {
		if rest, ok := strings.CutPrefix(s, kind); ok {
			switch r := firstRune(trimBlanks(rest)); {
			case rest != "" && rest[0] == '/':
				return "-"
			case rest == "" || isSeparator(r) && r != '/':
				return "/"
			}
		}
	}
	return ""
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

// readMark takes a mark of secrecy, urgency, circulation or draft.
func (r *reader) readMark(s string) bool {
	if len(s) > 400 || len(markWords.near(trimmedLeft(s, " ()[]*:."))) == 0 {
		return false
	}
	var buf [256]byte
	f := strings.Trim(folded(&buf, s), " ()[]*:.")
	var m adminplan.Marks
	if r.plan.Marks != nil {
		m = *r.plan.Marks
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
	case f == "hỏa tốc", f == "hoả tốc", f == "hỏa tốc hẹn giờ", f == "hoả tốc hẹn giờ":
		m.Urgency = adminplan.UrgencyExpress
	case f == "xem xong trả lại":
		m.Circulation = adminplan.CirculationReturn
	case f == "lưu hành nội bộ":
		m.Circulation = adminplan.CirculationInternal
	case f == "khẩn cấp", f == "tài liệu thu hồi": // no code has them
	case len(f) < 60 && len(m.Draft) < longestSubject && (strings.HasPrefix(f, "dự thảo") || strings.HasPrefix(f, "bản dự thảo")):
		m.Draft = strings.TrimSpace(m.Draft + " " + s)
	default:
		return false
	}
	if m.Draft == "" || !strings.HasSuffix(m.Draft, s) {
		m.Printed = append(m.Printed, s)
	}
	marks := m
	r.plan.Marks = &marks
	return true
}

// markWords are the words with which marks begin.
var markWords = newOpeners("mật", "tối", "tuyệt", "khẩn", "thượng", "hỏa", "hoả", "xem", "lưu", "tài", "dự", "bản")

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
