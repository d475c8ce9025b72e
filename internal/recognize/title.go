package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// readTitle reads the kind line and the title below it, and returns the lines behind them.
func (r *reader) readTitle(lines []line) []line {
	first := r.readKindLine(&lines[0])
	lines = lines[1:]
	if first == "" && r.plan.Number.IsZero() && r.plan.Carrier == nil {
		lines = r.readHeadBelow(lines)
	}
	return r.readTitleBelow(lines, first)
}

// readTitleBelow reads the title that begins with first, and the lines that say with which document the plan goes.
func (r *reader) readTitleBelow(lines []line, first string) []line {
	if first == "" && titledBelow(lines) {
		lines = r.readAttachedLines(lines)
	}
	title, n := r.titleLines(lines, first)
	r.plan.Title = title
	return r.readAttachedLines(lines[n:])
}

// readKindLine reads the line that names the kind and returns the part of the title that stands in it.
func (r *reader) readKindLine(l *line) string {
	s := strings.Trim(l.text, "* ")
	if cut, ok := cutDraft(s); ok {
		r.readMark(strings.TrimSpace(s[:len(s)-len(cut)]))
		s = cut
	}
	if n := appendixLabel(s); n > 0 {
		r.extra(adminplan.ExtraHead, l.Line, strings.TrimSpace(s[:n]))
		s = s[n:]
	}
	n, ok := kindWords(s)
	if !ok {
		r.plan.KindName = s // letters set apart
		return ""
	}
	rest := strings.TrimSpace(strings.TrimLeft(s[n:], " :.-–"))
	if rest == "" {
		n = len(s)
	}
	if s[:n] != "KẾ HOẠCH" {
		r.plan.KindName = s[:n]
	}
	if rest == "" {
		return ""
	}
	if r.plan.Number.IsZero() {
		rest = r.cutOwnNumber(rest)
	}
	if i := strings.LastIndexByte(rest, '('); i > 0 && isTimestamp(strings.TrimSuffix(rest[i+1:], ")")) {
		r.extra(adminplan.ExtraHead, l.Line, rest[i:])
		rest = strings.TrimSpace(rest[:i])
	}
	if inner := strings.Trim(rest, "()[] "); hasPrefixFold(inner, "dự thảo") {
		r.readMark(rest)
		return ""
	}
	// Words that make another kind line of it, as in "KẾ HOẠCH LIÊN TỊCH", are no title.
	if isUpper(rest) && hasPrefixFold(rest, "liên tịch", "phối hợp", "liên ngành", "hành động", "chiến lược", "tổng thể", "chi tiết") && runes(rest) <= 20 {
		r.plan.KindName = s
		return ""
	}
	return rest
}

// cutOwnNumber takes the number of the plan and its date off the words behind the kind: "Kế hoạch số 12/KH-UBND ngày 05/3/2024 về …".
func (r *reader) cutOwnNumber(s string) string {
	if word, _, _ := strings.Cut(s, " "); !isNumberLine(s) && !isNumberLine(word) {
		return s
	}
	number, rest := cutNumber(s)
	if !strings.HasPrefix(number.KindSymbol(), adminplan.KindPlan) {
		return s
	}
	r.plan.Number = number
	if date, n, ok := meaning.ParseDate(rest); ok && r.plan.Date.IsZero() {
		r.plan.Date, r.plan.DateText = date, rest[:n]
		rest = strings.TrimLeft(rest[n:], ", ")
	}
	return rest
}

// bracketLines joins the lines of a remark in brackets that was broken.
func bracketLines(lines []line) (string, int) {
	text, n := lines[0].text, 1
	for strings.HasPrefix(text, "(") && !strings.Contains(text, ")") && n < len(lines) && n < 6 && lines[n].Table == nil {
		text += " " + lines[n].text
		n++
	}
	return text, n
}

// titleLines joins the lines of a title. first is the part that stood in the kind line.
func (r *reader) titleLines(lines []line, first string) (string, int) {
	title, n := first, 0
	for n < len(lines) && n < 12 {
		l := &lines[n]
		if l.gap && title != "" && len(l.text) <= 3 && isDigits(l.text) {
			r.extra(adminplan.ExtraPage, l.Line, l.text)
			n++
			continue
		}
		if title != "" && (isTimestamp(l.text) || isByline(l.text) || isBareDay(l.text) && !endsOpen(title)) {
			r.extra(adminplan.ExtraHead, l.Line, l.text)
			n++
			continue
		}
		// A line as long as lines get was broken by its width: what follows goes on with it.
		full := r.width > 0 && !l.gap && !terminal(title)
		if full {
			last := len("KẾ HOẠCH ") + len(first)
			if n > 0 {
				last = len(lines[n-1].text)
			}
			full = last*4 >= r.width*3
		}
		if !r.titleTakes(title, lines, n, full) {
			break
		}
		if title == "" {
			title = l.text
		} else {
			title += " " + l.text
		}
		n++
	}
	return title, n
}

// titleTakes reports whether the line at n goes on with the title, or begins it.
func (r *reader) titleTakes(title string, lines []line, n int, full bool) bool {
	l := &lines[n]
	switch {
	case l.Table != nil || isAttachedLine(l.text) || hasPrefixFold(l.text, "kính gửi") || isRecipientsHead(l.text):
		return false
	case len(l.text) <= longestToken && n+1 < len(lines) && labelAlone(l.text, &lines[n+1]):
		return false
	case title == "":
		return r.beginsTitle(lines, n)
	}
	return !r.opensBelow(title, lines, n) && r.restOfTitle(title, lines, n, full)
}

// beginsTitle reports whether the line at n is the first of a title, and not what stands below one that was lost.
func (r *reader) beginsTitle(lines []line, n int) bool {
	l := &lines[n]
	switch {
	case isMotto(l.text) || isNumbered(l.class()):
		return false
	case !isBasis(l.text) || isUpper(l.text):
		return !isStory(l.text)
	case strings.HasSuffix(l.text, ";") && n+1 < len(lines) && !lines[n+1].gap && lowerStart(lines[n+1].text):
		return true // bases begin with capitals
	}
	whole := r.ahead(lines, n)
	basis := strings.HasSuffix(whole, ";") || strings.HasSuffix(whole, ".") && hasPrefixFold(l.text, "căn cứ") || strings.HasSuffix(whole, ",") && citesNumber(whole)
	return !basis && !hasEnacting(whole)
}

// isNumbered reports whether a token of that class stands before headings.
func isNumbered(c class) bool { return c != noLabel && c <= dec3Label }

// opensBelow reports whether the line at n opens what stands below a title: a basis, a heading, a theme, prose or the number and date of a head.
func (r *reader) opensBelow(title string, lines []line, n int) bool {
	t := lines[n].text
	switch c := lines[n].class(); {
	case c == letterLabel: // or the Roman number of a heading that lost its capitals: "i. Tình hình"
		return true
	case isNumbered(c) && (c < dec1Label || terminal(title) || !endsOpen(title)):
		return true
	case isMotto(t) && !r.namesParty(t), isTheme(t), opensNarrative(t) && !isUpper(t):
		return true
	case isBasisItem(t) && (strings.HasSuffix(t, ";") || strings.HasPrefix(trimmedLeft(t, "-–+ "), "Căn cứ ") || r.opensParagraph(lines, n) || isBareBasis(title, lines[n:])):
		return true
	}
	return r.plan.Number.IsZero() && r.headGoesOn(lines[n:])
}

// restOfTitle reports whether the line at n, which may be of the title, goes on with what is read of it. full says that the line above was broken by its width.
func (r *reader) restOfTitle(title string, lines []line, n int, full bool) bool {
	l := &lines[n]
	t := l.text
	capitals := mostlyUpper(title)
	switch {
	case isNumeral(t) || capitals && mostlyUpper(t):
		return true
	case trimmed(t, "0123456789.") == "":
		return false // the number of a page or a file
	case capitals:
		// A title in capitals may go on in brackets or with the time it is for; a paragraph below it does not.
		return isPeriodLine(t) || strings.HasPrefix(t, "(") && len(t) < 200 && strings.HasSuffix(t, ")") || r.endsInSmallLetters(lines, n)
	case strings.HasSuffix(title, ".") || strings.HasSuffix(title, ":"):
		return isPeriodLine(t)
	case lowerStart(t) || firstIsDigit(t) || full || r.width > 0 && endsOpen(title):
		return !r.isLongProse(lines, n) || !l.gap
	case endsOpen(title):
		// "… trên địa bàn huyện" may end a title as well; a paragraph of prose below it is none of it.
		return !r.isLongProse(lines, n)
	case strings.HasPrefix(t, "(") || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "\"") || strings.HasPrefix(t, "-") || strings.HasPrefix(t, "–"):
		return len(t) < 200 && !terminal(t) && (!l.gap || strings.HasPrefix(t, "(") || r.spaced && strings.HasSuffix(t, "”"))
	}
	// A line that begins with a capital goes on with the title when it is as short as one and stands right below, or when
	// the lines behind it are what follows a title.
	if r.isLongProse(lines, n) || runes(t) > 110 || terminal(t) || strings.HasSuffix(t, ",") && isBasis(t) || n+1 == len(lines) {
		return false
	}
	return (!l.gap || followsTitle(&lines[n+1]) || lines[n+1].gap) && (!isUpper(t) || isPeriodLine(t))
}

// namesParty reports whether the line, which may be that of Party papers, stands in one that has the motto of the state: "… NGÀY THÀNH LẬP / ĐẢNG …".
func (r *reader) namesParty(s string) bool {
	return hasPrefixFold(s, "đảng") && len(r.plan.Motto) > 0 && !hasPrefixFold(r.plan.Motto[0], "đảng")
}

// isBareBasis reports whether the first line is a basis that ends without a mark below a title that is whole: it names an act by its number, and another
// basis stands below it.
func isBareBasis(title string, lines []line) bool {
	t := lines[0].text
	return len(lines) > 1 && strings.HasPrefix(t, "Thực hiện ") && !endsOpen(title) && isBasisItem(lines[1].text) && !isUpper(lines[1].text) && namedActs.open(t[len("Thực hiện "):]) && citesNumber(t) && !strings.HasSuffix(title, "tổ chức") && !strings.HasSuffix(title, "triển khai")
}

// followsTitle reports whether the line is what stands below a title: a basis, an address or the first of the headings.
func followsTitle(l *line) bool {
	c := l.class()
	return isBasisItem(l.text) || isAttachedLine(l.text) || c != noLabel && c <= dec1Label || hasPrefixFold(l.text, "kính gửi")
}

// endsInSmallLetters reports whether the line in small letters below a title in capitals is the end of it or begins that: a short one with what follows a
// title right below, as where the kind line has the first words of the title, "KẾ HOẠCH CÔNG TÁC".
func (r *reader) endsInSmallLetters(lines []line, n int) bool {
	l := &lines[n]
	if l.gap && !r.spaced && !lowerStart(l.text) || !isShortOpen(l.text) || isNumberLine(l.text) || isDateLine(l.text) || r.isLongProse(lines, n) || meaning.SectionKind(l.text) != adminplan.SectionOther {
		return false
	}
	// A line or two may go on with it: "… tiến tới Hội thi cấp tỉnh", "nhiệm kỳ 2024-2029". Above a basis they may begin with capitals.
	next, small := n+1, true
	for next < len(lines) && next <= n+2 && isShortOpen(lines[next].text) && !isUpper(lines[next].text) {
		if lines[next].class() != noLabel {
			break
		}
		small = small && lowerStart(lines[next].text)
		next++
	}
	return next < len(lines) && followsTitle(&lines[next]) && (small || isBasisItem(lines[next].text))
}

// isShortOpen reports whether the line is as short as those of a title and neither ends a sentence nor begins a list or a basis.
func isShortOpen(s string) bool {
	return runes(s) <= 110 && !terminal(s) && strings.IndexByte(s, ':') < 0 && !isBasis(s)
}

// isPeriodLine reports whether the line is only the time that a plan is for: "Năm học 2023 - 2024", "Tháng 6/2022", "20/10/1930 - 20/10/2024".
func isPeriodLine(s string) bool {
	if len(s) > 48 || !planPeriods.open(s) {
		return len(s) <= 48 && firstIsDigit(s) && strings.Count(s, "/") > 2 && strings.Trim(s, "0123456789/-–.… ") == ""
	}
	c := s[len(s)-1]
	return c-'0' <= 9 && strings.Count(s, " ") <= 7
}

var planPeriods = newOpeners("năm", "tháng", "quý", "học kỳ", "tuần", "giai đoạn", "nhiệm kỳ")

// isTheme reports whether the line names a theme or a slogan below the title: "Chủ đề: …".
func isTheme(s string) bool {
	return strings.IndexByte(s, ':') > 0 && themes.open(s)
}

var themes = newOpeners("chủ đề", "chủ điểm", "khẩu hiệu")

// citesNumber reports whether the line names another document by its number.
func citesNumber(s string) bool {
	for _, ref := range references(s) {
		if ref.Number != "" {
			return true
		}
	}
	return false
}

// isNumeral reports whether the line is only a number, years or a Roman numeral: the rest of "GIAI ĐOẠN / 2026 - 2030".
func isNumeral(s string) bool {
	if _, ok := roman(s); ok {
		return true
	}
	if s = trimmedLeft(s, "-– "); !firstIsDigit(s) || len(s) > 24 {
		return false
	}
	for run, i := 0, 0; i < len(s); i++ {
		if run++; s[i]-'0' > 9 {
			run = 0
		} else if run > len("2030") {
			return false
		}
	}
	return strings.Trim(s, "0123456789 -–/.,") == ""
}

// endsOpen reports whether the words want others behind them.
func endsOpen(s string) bool {
	if strings.HasSuffix(s, ",") || strings.HasSuffix(s, "-") || strings.HasSuffix(s, "–") || strings.HasSuffix(s, ";") {
		return true
	}
	i := strings.LastIndexByte(s, ' ')
	switch strings.ToLower(s[i+1:]) {
	case "của", "và", "về", "cho", "với", "tại", "trong", "các", "những", "năm", "thứ", "lần", "đến", "ngày", "tháng", "tỉnh", "xã", "huyện", "phường", "thành", "để", "theo", "cấp":
		return true
	case "số":
		return countsUp(s[:max(i, 0)])
	}
	return false
}

func firstIsDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// ahead joins the line at n and those that go on with its paragraph. Where lines were not broken by width only one that begins in lower case does,
// and where they were none goes on that begins with a capital behind a line that had room for it or was not broken.
func (r *reader) ahead(lines []line, n int) string {
	whole := lines[n].text
	for i := n + 1; i < len(lines) && i < n+40 && !lines[i].gap && lines[i].Table == nil; i++ {
		if lines[i].class() != noLabel && terminal(whole) || isBasis(lines[i].text) && unicode.IsUpper(firstRune(lines[i].text)) || hasEnacting(whole) || strings.HasSuffix(whole, ";") || r.width == 0 && !lowerStart(lines[i].text) {
			break
		}
		above := lines[i-1].text
		if r.width > 0 && unicode.IsUpper(firstRune(lines[i].text)) && (len(above)*10 > r.width*11 || r.fits.hasRoom(above, lines[i].text, i-1 == n) || opensNarrative(lines[i].text)) {
			break
		}
		whole += " " + lines[i].text
	}
	return whole
}

// opensParagraph reports whether the words of a basis at the line n open one and do not just go on with a title.
func (r *reader) opensParagraph(lines []line, n int) bool {
	if !unicode.IsUpper(firstRune(trimmedLeft(lines[n].text, "-–+ "))) || isUpper(lines[n].text) {
		return false
	}
	whole := r.ahead(lines, n)
	return hasEnacting(whole) || strings.HasSuffix(whole, ";") || strings.HasSuffix(whole, ",") || strings.HasSuffix(whole, ".") || runes(whole) > 150 || enactsAhead(lines[n:])
}

// enactsAhead reports whether the first line begins the sentence with which a body issues its plan, broken over a few lines: "Thực hiện … của Bộ trưởng",
// "Bộ Nội vụ, Sở Nội vụ xây dựng kế hoạch như sau:".
func enactsAhead(lines []line) bool {
	const most = 6
	whole := ""
	for i := range lines[:min(len(lines), most)] {
		l := &lines[i]
		if l.class() != noLabel || l.Table != nil || i > 0 && (l.gap && terminal(whole) || isBasis(l.text) && unicode.IsUpper(firstRune(l.text))) {
			return false
		}
		whole = strings.TrimSpace(whole + " " + l.text)
		if strings.HasSuffix(whole, ":") {
			text, enacting := cutEnacting(whole)
			return enacting != "" && strings.HasSuffix(text, ",")
		}
	}
	return false
}

// opensNarrative reports whether the line begins as what a plan tells before it lists anything does, which no line of a title does.
func opensNarrative(s string) bool {
	return unicode.IsUpper(firstRune(s)) && narratives.open(s)
}

var narratives = newOpeners("nhằm", "để", "trong những năm", "trong thời gian", "trong năm", "thời gian qua", "thời gian vừa qua", "những năm qua", "trước tình hình")

// isLongProse reports whether the line at n begins a paragraph of prose, counted over the lines into which it was broken.
func (r *reader) isLongProse(lines []line, n int) bool {
	whole := r.ahead(lines, n)
	s := lines[n].text
	return len(whole) > 330 || strings.HasSuffix(whole, ".") && len(whole) > 150 || strings.Contains(s, ". ") && strings.HasSuffix(s, ".") || hasEnacting(whole)
}

// isStory reports whether the line is a paragraph of two sentences or more, as no title is. The full stop of an abbreviation ends no sentence: "TP. An Phú".
func isStory(s string) bool {
	if len(s) < 200 || !strings.HasSuffix(s, ".") {
		return false
	}
	for i := 0; ; {
		k := strings.Index(s[i:], ". ")
		if k < 0 {
			return false
		}
		i += k + 2
		if unicode.IsLower(lastRune(s[:i-2])) && unicode.IsUpper(firstRune(s[i:])) {
			return true
		}
	}
}

// hasEnacting reports whether the paragraph holds the words with which a body issues its plan.
func hasEnacting(s string) bool {
	return strings.HasSuffix(s, ":") && (strings.HasSuffix(s, "như sau:") || containsFold(s, "như sau", "sau đây", "sau:", "cụ thể"))
}
