package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// mottoAhead reports whether the head of the document is still to come: then the line stands among the data of a web site.
func mottoAhead(lines []line, i int) bool {
	for j := i + 1; j < len(lines) && j < i+60; j++ {
		if isMotto(lines[j].text) {
			return true
		}
	}
	return false
}

// headBelow reports whether the head of a document stands below the line, with nothing of a body between.
func headBelow(lines []line, i int) bool {
	for j := i + 1; j < len(lines) && j < i+60 && !opensBody(&lines[j]); j++ {
		if isMotto(lines[j].text) || isUnionMotto(lines[j].text) {
			return true
		}
	}
	return false
}

// headsPart reports whether the line at i is the heading of a part, whose label stands alone above it: "Phần II", "KẾ HOẠCH NĂM 2024";
// or the title of an appendix that is a table: "PHỤ LỤC I", "KẾ HOẠCH GIAO CHỈ TIÊU"; or the head of a column of one that was flattened.
func headsPart(lines []line, i int) bool {
	if i == 0 {
		return false
	}
	for j := max(0, i-4); j < i; j++ {
		if headsColumn(lines[j].text) {
			return true
		}
	}
	lab, rest := lines[i-1].cut()
	return lab.class == partLabel && rest == "" || isNumberedAppendix(&lines[i-1]) && !sectionBelow(lines[i+1:])
}

// sectionBelow reports whether a basis or the first section of a plan stands among the next lines, below its title.
func sectionBelow(lines []line) bool {
	for i := range lines[:min(len(lines), 12)] {
		lab, _ := lines[i].cut()
		if lines[i].Table == nil && (lab.class != noLabel && lab.class <= dec1Label && lab.n == 1 || isBasis(lines[i].text)) {
			return true
		}
	}
	return false
}

// belowHead returns the kind line of the plan for the one at i: the last of those that stand below a head with nothing of a
// body above it. Web sites set the title of a plan as a headline above the document, often in capitals as the kind line itself.
func belowHead(lines []line, i int) int {
	const most = 60
	if hasHead(lines[max(0, i-25):i]) {
		return i
	}
	head := false
	for j := i + 1; j < len(lines) && j <= i+most && !opensBody(&lines[j]); j++ {
		t := lines[j].text
		switch {
		case head && kindOfLine(&lines[j]) == "kế hoạch" && titleFollows(lines, j):
			return belowHead(lines, j)
		case isMotto(t), isNumberLine(t), isDateLine(t):
			head = true
		}
	}
	return i
}

// headsTwice reports whether the line at i is the headline of a page and the next one the kind and title of the plan, which begin alike.
func headsTwice(lines []line, i int) bool {
	if i+1 >= len(lines) || kindOfLine(&lines[i+1]) != "kế hoạch" {
		return false
	}
	a, b := lines[i].text, lines[i+1].text
	n, _ := kindWords(a)
	m, _ := kindWords(b)
	first, rest, _ := strings.Cut(strings.TrimSpace(a[n:]), " ")
	second, _, _ := strings.Cut(rest, " ")
	return second != "" && strings.HasPrefix(viet.Fold(strings.TrimSpace(b[m:]))+" ", viet.Fold(first+" "+second)+" ")
}

// belowTeaser returns the line "KẾ HOẠCH" that stands alone below the headline at i and the first sentence of the plan, which a page shows there before
// it sets the plan, or below nothing but what the page says of itself; i itself if there is none.
func belowTeaser(lines []line, i int) int {
	const most = 8
	n, _ := kindWords(lines[i].text)
	if n == len(lines[i].text) {
		return i
	}
	page := true
	for j := i + 1; j+1 < len(lines) && j <= i+most && lines[j].Table == nil; j++ {
		if c := lines[j].class(); c != noLabel && c < starLabel {
			break
		}
		if n, _ := kindWords(lines[j].text); n > 0 && n == len(lines[j].text) && isUpper(lines[j].text) && (page || hasEnacting(lines[j-1].text)) {
			return j
		}
		page = page && (isByline(lines[j].text) || isTimestamp(lines[j].text) || isBareDay(lines[j].text) || isFileLine(lines[j].text))
	}
	return i
}

// belowCarrier returns the kind lines of a decision and of the plan that it carries where the one at i is only the headline that a web site set
// above the head of both: nothing of a body stands between it and the decision, which has the head. It returns zeros if that is not so.
func belowCarrier(lines []line, i int) (carrier, kind int) {
	head := false
	for j := i + 1; j < len(lines) && j <= i+60 && !opensBody(&lines[j]); j++ {
		t := lines[j].text
		if head && isUpper(t) && kindOfLine(&lines[j]) == "quyết định" && carries(lines[j:min(j+40, len(lines))]) {
			carrier = j
			break
		}
		head = head || isMotto(t) || isNumberLine(t) || isDateLine(t)
	}
	if carrier == 0 {
		return 0, 0
	}
	for j := carrier + 1; j < len(lines); j++ {
		if kindOfLine(&lines[j]) == "kế hoạch" && titleFollows(lines, j) && !headsPart(lines, j) {
			return carrier, j
		}
	}
	return 0, 0
}

// hasHead reports whether the lines above a kind line are the head of a document, and not the data that a web site gives of it.
func hasHead(lines []line) bool {
	for i := range lines {
		if isMotto(lines[i].text) {
			return true // as in nearly all heads
		}
	}
	number, date := false, false
	for i := range lines {
		t := lines[i].text
		number, date = number || isNumberLine(t), date || isDateLine(t)
	}
	return number && date
}

// opensBody reports whether the line shows that a body or a tail has begun, which no head stands behind.
func opensBody(l *line) bool {
	t := l.text
	if l.Table != nil {
		return !isLayout(l.Table)
	}
	if isAttachedLine(t) || isRecipientsHead(t) || isSigning(t) || hasEnacting(t) {
		return true
	}
	if c := l.class(); c != noLabel && c <= dec3Label {
		return !isDateLine(t) && !isNumberLine(t)
	}
	// Titles begin as bases do, but for "Căn cứ", and end open.
	return isBasis(t) && (terminal(t) || strings.HasSuffix(t, ",") || len(t) > 150 || hasPrefixFold(t, "căn cứ"))
}

// titleFollows reports whether the kind line at i opens a plan: what stands above is a head, or what follows reads on as a
// title. A line "KẾ HOẠCH" within prose or a table does neither.
func titleFollows(lines []line, i int) bool {
	if i+1 >= len(lines) {
		return false
	}
	if i == 0 {
		n, _ := kindWords(lines[0].text)
		return len(lines[0].text) <= n+1 || !newsBelow(lines[1:])
	}
	if holdsHead(&lines[i-1]) {
		return true
	}
	for j := max(0, i-25); j < i; j++ {
		if isMotto(lines[j].text) || isNumberLine(lines[j].text) || isRecipientsHead(lines[j].text) || isSigning(lines[j].text) || isDateLine(lines[j].text) {
			return true
		}
	}
	for j := i + 1; j < len(lines) && j < i+12; j++ {
		if isAttachedLine(lines[j].text) || isBasis(lines[j].text) {
			return true
		}
	}
	if bodiesAlone(lines[:i]) {
		n, _ := kindWords(lines[i].text)
		return len(lines[i].text) <= n+1 || !newsBelow(lines[i+1:])
	}
	below := min(i+2, len(lines)-1)
	if isTheme(lines[below].text) && below+1 < len(lines) && kindOfLine(&lines[i+1]) == "" {
		below++
	}
	if c := lines[below].class(); c != noLabel && c <= dec1Label {
		return true
	}
	// Alone in its line, near the top, it names what the first section below shows to be a plan.
	const top = 30
	n, _ := kindWords(lines[i].text)
	return i < top && n == len(lines[i].text) && isUpper(lines[i].text) && sectionBelow(lines[i+1:])
}

// bodiesAlone reports whether the lines name bodies and nothing else, as small units set them above a plan without number and date.
func bodiesAlone(lines []line) bool {
	if len(lines) > 6 {
		return false
	}
	body := false
	for i := range lines {
		t := lines[i].text
		starts := startsBody(t)
		if hasPrefixFold(t, "họ và tên", "phụ lục") {
			continue // of the teacher whose plan it is; of the letter with the form
		}
		if lines[i].Table != nil || len(t) > 120 || terminal(t) || !starts && !isUpper(t) || kindOfLine(&lines[i]) != "" {
			return false
		}
		body = body || starts
	}
	return body
}

// carries reports whether the lines between another kind and the plan are a document of their own: it has articles, recipients or a signature.
func carries(lines []line) bool {
	for i := range lines {
		if isRecipientsHead(lines[i].text) || isSigning(lines[i].text) {
			return true
		}
		if lines[i].class() == mucLabel {
			return true
		}
	}
	return false
}

// numbersPlan reports whether a number of a plan stands among the lines of a head.
func numbersPlan(lines []line) bool {
	for i := range lines {
		if t := lines[i].text; isNumberLine(t) {
			if n, _ := cutNumber(t); strings.HasPrefix(n.KindSymbol(), adminplan.KindPlan) {
				return true
			}
		}
	}
	return false
}

// letterAbove returns where the words of an official letter begin that stands above the plan it carries: below the bodies that
// it addresses, with recipients or a signature of its own further down. It returns -1 if there is none.
func letterAbove(lines []line) int {
	at := -1
	for i := range lines {
		t := lines[i].text
		switch {
		case lines[i].Table != nil || t == "":
		case at < 0:
			if t[0]|0x20 == 'k' && hasPrefixFold(t, "kính gửi") {
				at = i + 1
			}
		case at == i && isListed(t):
			at++
		case i > at && (headsRecipients(lines[i].Text) || isSigning(t)):
			return at
		}
	}
	return -1
}

// attachedTitle finds the title of a plan whose kind line was lost behind the decision at from that issues it: lines in
// capitals right above "(Ban hành kèm theo Quyết định …)", with a section, a basis or a paragraph below. It returns -1 if there is none.
func attachedTitle(lines []line, from int) int {
	issues := false
	for i := from; i+1 < len(lines); i++ {
		t := lines[i].text
		issues = issues || issuesPlan(t+" "+lines[i+1].text)
		if !issues || t == "" || t[0] != '(' || !isAttachedLine(t) {
			continue
		}
		start := i
		for start > from && i-start < 5 && isTitleInCapitals(lines[start-1].text, start == i) {
			start--
		}
		if start == i {
			start = titleInSmallLetters(lines, from, i)
		}
		_, n := bracketLines(lines[i:])
		if start == i || i+n >= len(lines) || kindOfLine(&lines[start]) != "" || isHeadingOfAppendix(lines[start].text) {
			return -1
		}
		below := &lines[i+n]
		lab, _ := cutLabel(below.text)
		prose := below.Table == nil && len(below.text) >= 100 && lab.class == noLabel && !isUpper(below.text) // no cell of a list
		if prose || isBasis(below.text) || lab.class != noLabel && lab.class <= dec1Label {
			return start
		}
		return -1
	}
	return -1
}

// lostCarrier returns where a decision begins of which the line at enacts is the first that names its kind: below the head if that line is the
// word with which the decision enacts, as on web pages that lose the kind line, so that its title and bases stand above; else that line.
func lostCarrier(lines []line, enacts int) int {
	const most = 8 // lines of title and authority
	if !isEnactingWord(lines[enacts].text) {
		return enacts
	}
	head := -1
	for i := range lines[:enacts] {
		t := lines[i].text
		switch {
		case lines[i].Table != nil:
			return enacts
		case isBasis(t) && !isUpper(t):
			if head < 0 || i == head+1 || i > head+most {
				return enacts
			}
			return head + 1
		case isMotto(t), isNumberLine(t), isDateLine(t):
			head = i
		}
	}
	return enacts
}

// titleInSmallLetters returns where a title that begins with the kind stands right above the line at i; i if none does.
func titleInSmallLetters(lines []line, from, i int) int {
	for k := i - 1; k > from && k >= i-3; k-- {
		t := lines[k].text
		if lines[k].Table != nil || terminal(t) || startsList(t) {
			break
		}
		if unicode.IsUpper(firstRune(t)) {
			if hasPrefixFold(t, "kế hoạch") {
				return k
			}
			break
		}
	}
	return i
}

// issuesPlan reports whether the lines of a decision issue a plan, in its title or its first article.
func issuesPlan(s string) bool {
	return len(s) < 2000 && containsFold(s, "ban hành kế hoạch", "ban hành kèm theo quyết định này kế hoạch", "kèm theo quyết định này là kế hoạch", "phê duyệt kế hoạch", "phê duyệt kèm theo quyết định này kế hoạch")
}

// isTitleInCapitals reports whether the line may belong to a title in capitals below a signature; last says that it ends it.
func isTitleInCapitals(s string, last bool) bool {
	return isUpper(s) && !isSigning(s) && !isPost(s) && strings.IndexByte(s, '|') < 0 && (last || strings.Count(s, " ") > 3 || !looksLikeName(s))
}

// endsEnacting reports whether the sentence ends with the words that issue a plan, without their colon: "… với những nội dung sau".
func endsEnacting(s string) bool {
	s = strings.TrimSuffix(s, ".")
	return strings.HasSuffix(s, "như sau") || strings.HasSuffix(s, "nội dung sau") || strings.HasSuffix(s, "sau đây")
}
