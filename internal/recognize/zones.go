package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// zones are the places at which a document divides.
type zones struct {
	carrier int  // the line that names the kind of a carrier, or the first below the address of a letter; -1 if the plan has none
	letter  bool // the carrier is an official letter, whose kind no line names
	kind    int  // the line that names the kind of the plan, or where its body begins
	titled  bool // a kind line was found
	lost    bool // a title stands where the kind line was lost
	tail    int  // where recipients and signature begin
}

// otherKinds are the kinds of documents that are no plans, by the line that names them (Decree 30/2020/NĐ-CP, Điều 7).
var otherKinds = [...]struct{ line, seems string }{
	{"quyết định", "a decision (Quyết định)"}, {"nghị quyết", "a resolution (Nghị quyết)"}, {"chỉ thị", "a directive (Chỉ thị)"},
	{"quy chế", "a regulation (Quy chế)"}, {"quy định", "a rule (Quy định)"}, {"thông cáo", "a communiqué (Thông cáo)"},
	{"thông báo", "a notice (Thông báo)"}, {"hướng dẫn", "a guideline (Hướng dẫn)"}, {"chương trình", "a programme (Chương trình)"},
	{"phương án", "a scheme (Phương án)"}, {"đề án", "a project proposal (Đề án)"}, {"dự án", "a project (Dự án)"},
	{"báo cáo", "a report (Báo cáo)"}, {"biên bản", "minutes (Biên bản)"}, {"tờ trình", "a submission (Tờ trình)"},
	{"hợp đồng", "a contract (Hợp đồng)"}, {"công điện", "a telegram (Công điện)"}, {"giấy mời", "an invitation (Giấy mời)"},
	{"thông tư", "a circular (Thông tư)"}, {"nghị định", "a decree (Nghị định)"}, {"luật", "a law (Luật)"}, {"kết luận", "a conclusion (Kết luận)"},
	{"công văn", letterSeems}, {"quyết nghị", "a resolution (Nghị quyết)"}, {"thông tri", "a circular (Thông tri)"}, {"lịch công tác", "a work schedule (Lịch công tác)"},
	{"thể lệ", "the rules of a contest (Thể lệ)"}, {"điều lệ", "a charter (Điều lệ)"},
}

const letterSeems = "an official letter (Công văn)"

// kindOfLine reports what kind of document the line names, if it is a line that does: "kế hoạch" or one of [otherKinds].
func kindOfLine(l *line) string {
	s := strings.Trim(l.text, `*"“” :`)
	if len(s) > 400 || l.Table != nil || s == "" {
		return ""
	}
	first := firstRune(s)
	if unicode.IsLower(first) && l.text != strings.ToLower(l.text) {
		return ""
	}
	if isUpper(s) {
		if apart := strings.Count(s, " "); apart*3 >= utf8.RuneCountInString(s) && viet.Fold(strings.ReplaceAll(s, " ", "")) == "kếhoạch" {
			return "kế hoạch" // letters set apart: "K Ế   H O Ạ C H"
		}
	}
	if s, ok := cutDraft(s); ok && s != "" {
		return kindOfLine(&line{Block: l.Block, text: s})
	}
	if n, ok := prefixFold(s, "kế hoạch"); ok {
		rest := strings.TrimSpace(s[n:])
		if isUpper(s[:n]) && !unicode.IsLetter(firstRune(s[n:])) || rest == "" || strings.HasPrefix(rest, "(") && isUpper(s[:n]) {
			return "kế hoạch"
		}
		return ""
	}
	for i := range otherKinds {
		k := &otherKinds[i]
		if (s[0]^k.line[0])&^0x20 != 0 && s[0]&k.line[0] < utf8.RuneSelf {
			continue // as prefixFold has it
		}
		n, ok := prefixFold(s, k.line)
		if !ok {
			continue
		}
		rest := strings.Trim(s[n:], " :")
		if rest == "" || isUpper(s) && !unicode.IsLetter(firstRune(s[n:])) {
			return k.line
		}
	}
	return ""
}

// cutDraft takes the mark of a draft off the line that names the kind: "(DỰ THẢO) KẾ HOẠCH", "DỰ THẢO KẾ HOẠCH".
func cutDraft(s string) (string, bool) {
	for _, mark := range [...]string{"(dự thảo)", "[dự thảo]", "dự thảo"} {
		if n, ok := prefixFold(s, mark); ok {
			return strings.TrimSpace(s[n:]), true
		}
	}
	return s, false
}

// findZones finds head, title, body and tail. The error is a *[NotPlan].
func findZones(lines []line) (zones, error) {
	z := zones{carrier: -1, kind: -1, tail: len(lines)}
	other, otherAt := "", -1
	listed, listedAt, above := "", -1, -1
	for i := range lines {
		kind := kindOfLine(&lines[i])
		if kind == "" {
			continue
		}
		if kind == "kế hoạch" {
			if titleFollows(lines, i) && !headsPart(lines, i) && (isUpper(lines[i].text) || !mottoAhead(lines, i)) {
				at := i
				if !hasHead(lines[max(0, i-25):i]) {
					if at = belowHead(lines, i); at == i {
						if carrier, kind := belowCarrier(lines, i); kind > 0 {
							at, other, otherAt = kind, kindOfLine(&lines[carrier]), carrier
						} else if headBelow(lines, i) {
							// A headline without a kind line below it, or one of the kinds that a web site lists.
							above = max(above, i)
							continue
						}
					}
				}
				z.kind, z.titled = at, true
				break
			}
			continue
		}
		if otherAt < 0 && i < 60 {
			if headBelow(lines, i) && !hasHead(lines[:i]) {
				// Web sites list the kinds of what they hold above a document: "Thông báo", "Báo cáo".
				if listed == "" {
					listed, listedAt = kind, i
				}
				continue
			}
			other, otherAt = kind, i
		}
	}
	if otherAt < 0 && z.kind < 0 {
		if above >= 0 {
			z.kind, z.titled = above, true
		} else if listed != "" {
			if guess(lines) == letterSeems {
				return z, &NotPlan{Seems: letterSeems}
			}
			other, otherAt = listed, listedAt
		}
	}
	if otherAt >= 0 && (z.kind < 0 || otherAt < z.kind) {
		if z.kind < 0 {
			z.kind = attachedTitle(lines, otherAt)
			z.lost = z.kind >= 0
		}
		if z.kind < 0 || !carries(lines[otherAt:z.kind]) {
			return z, &NotPlan{Seems: seems(other), Line: lines[otherAt].Line}
		}
		z.carrier = otherAt
	}
	if z.kind < 0 {
		if start, ok := headlessPlan(lines); ok {
			z.kind, z.lost = start, isLostTitle(lines[start].text)
		} else if start = headline(lines); start >= 0 {
			z.kind, z.titled = start, true
		} else {
			return z, &NotPlan{Seems: guess(lines)}
		}
	}
	if z.carrier < 0 && z.kind > 6 {
		z.carrier = letterAbove(lines[:z.kind])
		z.letter = z.carrier >= 0
	}
	z.tail = findTail(lines, z.kind)
	return z, nil
}

func seems(kind string) string {
	for _, k := range otherKinds {
		if k.line == kind {
			return k.seems
		}
	}
	return "another document"
}

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
// or the title of an appendix that is a table: "PHỤ LỤC I", "KẾ HOẠCH GIAO CHỈ TIÊU".
func headsPart(lines []line, i int) bool {
	if i == 0 {
		return false
	}
	lab, rest := cutLabel(lines[i-1].text)
	return lab.class == partLabel && rest == "" || isNumberedAppendix(&lines[i-1]) && !sectionBelow(lines[i+1:])
}

// sectionBelow reports whether a basis or the first section of a plan stands among the next lines, below its title.
func sectionBelow(lines []line) bool {
	for i := range lines[:min(len(lines), 12)] {
		lab, _ := cutLabel(lines[i].text)
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
	number, date := false, false
	for i := range lines {
		t := lines[i].text
		if isMotto(t) {
			return true
		}
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
	if lab, _ := cutLabel(t); lab.class != noLabel && lab.class <= dec3Label {
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
	lab, _ := cutLabel(lines[min(i+2, len(lines)-1)].text)
	return lab.class != noLabel && lab.class <= dec1Label
}

// carries reports whether the lines between another kind and the plan are a document of their own: it has articles, recipients or a signature.
func carries(lines []line) bool {
	for i := range lines {
		if isRecipientsHead(lines[i].text) || isSigning(lines[i].text) {
			return true
		}
		if lab, _ := cutLabel(lines[i].text); lab.class == mucLabel {
			return true
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
		case i > at && (isRecipientsHead(firstColumn(lines[i].Text)) || isSigning(t)):
			return at
		}
	}
	return -1
}

// headlessPlan finds the body of a plan whose kind line was lost: its number names a plan, and sections follow.
func headlessPlan(lines []line) (int, bool) {
	plan := false
	last := 0
	for i := range lines {
		if i > 30 || last > 0 && opensBody(&lines[i]) {
			break
		}
		t := lines[i].text
		if isNumberLine(t) {
			if n, _ := cutNumber(t); strings.HasPrefix(n.KindSymbol(), "KH") {
				plan = true
			}
		}
		if isMotto(t) || isNumberLine(t) || isDateLine(t) {
			last = i + 1
		}
	}
	return last, plan && last < len(lines)
}

// isLostTitle reports whether the line right behind a head is a title whose kind line was lost: it is in capitals and no heading.
func isLostTitle(s string) bool {
	if !isUpper(s) || utf8.RuneCountInString(s) < 12 || len(s) > 400 || terminal(s) || isSigning(s) || isPost(s) || isHeadingOfAppendix(s) {
		return false
	}
	lab, _ := cutLabel(s)
	return lab.class == noLabel && meaning.SectionKind(s) == adminplan.SectionOther
}

// attachedTitle finds the title of a plan whose kind line was lost behind the decision at from that issues it: lines in
// capitals right above "(Ban hành kèm theo Quyết định …)", with a section below. It returns -1 if there is none.
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
		_, n := bracketLines(lines[i:])
		if start == i || i+n >= len(lines) || kindOfLine(&lines[start]) != "" || isHeadingOfAppendix(lines[start].text) {
			return -1
		}
		below := lines[i+n].text
		if lab, _ := cutLabel(below); isBasis(below) || lab.class != noLabel && lab.class <= dec1Label {
			return start
		}
		return -1
	}
	return -1
}

// issuesPlan reports whether the lines of a decision issue a plan, in its title or its first article.
func issuesPlan(s string) bool {
	return len(s) < 2000 && containsFold(s, "ban hành kế hoạch", "ban hành kèm theo quyết định này kế hoạch", "kèm theo quyết định này là kế hoạch", "phê duyệt kế hoạch")
}

// isTitleInCapitals reports whether the line may belong to a title in capitals below a signature; last says that it ends it.
func isTitleInCapitals(s string, last bool) bool {
	return isUpper(s) && !isSigning(s) && !isPost(s) && strings.IndexByte(s, '|') < 0 && (last || strings.Count(s, " ") > 3 || !looksLikeName(s))
}

// headline finds the line "Kế hoạch …" of a page that has no head, where a plan follows it: the sentence with which a body
// issues its plan, and sections. It returns -1 if there is none; the news about a plan has neither.
func headline(lines []line) int {
	const most = 40
	at, issues := -1, false
	for i := 0; i < len(lines) && i < most; i++ {
		t := lines[i].text
		if lines[i].Table != nil {
			return -1
		}
		if !issues && len(t) < 300 && hasPrefixFold(t, "kế hoạch") && !terminal(t) && !strings.HasSuffix(t, ",") {
			at = i
			continue
		}
		if at < 0 || len(t) > 2000 {
			continue
		}
		if containsFold(t, "vừa ban hành", "đã ban hành kế hoạch", "mới ban hành", "vừa xây dựng", "theo đó") {
			return -1
		}
		issues = issues || containsFold(t, "xây dựng kế hoạch", "ban hành kế hoạch", "lập kế hoạch", "triển khai kế hoạch", "đề ra kế hoạch")
		if lab, _ := cutLabel(t); lab.class != noLabel && lab.class <= dec1Label {
			return -1
		}
		if issues && hasEnacting(t) {
			if sectionsFollow(lines[i+1:]) {
				return at
			}
			return -1
		}
	}
	return -1
}

// sectionsFollow reports whether the lines begin with the first of two or more parts or sections.
func sectionsFollow(lines []line) bool {
	if len(lines) == 0 {
		return false
	}
	first, _ := cutLabel(lines[0].text)
	if first.class == noLabel || first.class > romanLabel || first.n != 1 {
		return false
	}
	for i := range lines[1:] {
		if lab, _ := cutLabel(lines[i+1].text); lab.class == first.class && lab.n == 2 {
			return true
		}
	}
	return false
}

// guess says what a document without a kind line seems to be.
func guess(lines []line) string {
	var head, address, prose, mentions bool
	for i := range lines {
		t := lines[i].text
		head = head || i < 30 && (isMotto(t) || isNumberLine(t))
		address = address || hasPrefixFold(t, "kính gửi")
		prose = prose || len(t) > 200
		mentions = mentions || len(t) < 20000 && containsFold(t, "kế hoạch")
	}
	switch {
	case head && address:
		return letterSeems
	case head:
		return "an administrative document whose kind is not named"
	case mentions && prose:
		return "news or other text about a plan"
	case mentions:
		return "text that mentions a plan"
	}
	return "text that names no plan"
}

// findTail finds where the body ends: at the list of recipients, at a signature, or behind the end mark.
func findTail(lines []line, from int) int {
	return signedAbove(lines, from, findTailMark(lines, from))
}

// signedAbove returns the first of the lines right above the tail that are a signature themselves: a post in capitals and a name,
// which need no mark between them and the body. Without such lines it returns the tail.
func signedAbove(lines []line, from, tail int) int {
	const most = 8
	start, named, first := tail, false, tail
	for i := tail - 1; i > from+1 && first-i <= most; i-- {
		t := lines[i].text
		switch {
		case lines[i].Table != nil || t == "" || terminal(t):
			return start
		case isUpper(t) && isPost(t):
			if named {
				start = i
			}
		case i+1 == start && (lines[i].gap || looksLikeName(lines[i-1].text)) && namesSigner(lines, i):
			// Another signer may stand above this one.
			start, named, first = i, false, i
		case isSigning(t):
			if i+1 == start {
				start = i
			}
		case isSignedMark(t):
		case looksLikeName(t):
			named = true
		default:
			return start
		}
	}
	return start
}

// findTailMark finds the first line that tells by itself that the body has ended.
func findTailMark(lines []line, from int) int {
	tail := -1
	for i := from + 1; i < len(lines); i++ {
		if isRecipientsHead(firstColumn(lines[i].Text)) {
			tail = i
			break
		}
	}
	end := len(lines)
	if tail >= 0 {
		end = tail
	}
	// A signature may stand above the recipients, or there may be no recipients at all.
	for i := from + 2; i < end; i++ {
		if (isSigning(lines[i].text) || opensSigning(lines[i].text)) && (tail >= 0 && tail-i <= 10 || tail < 0 || endsPlan(lines[i-1].text)) {
			return i
		}
		if tail < 0 && (isNoteLine(lines[i].text) || isUpper(lines[i].text) && hasPrefixFold(lines[i].text, "phụ lục") && isNumberedAppendix(&lines[i])) {
			return i
		}
		if tail < 0 && endsPlan(lines[i-1].text) && (isPost(lines[i].text) || isAppendixHead(&lines[i]) || isNoteLine(lines[i].text)) {
			return i
		}
	}
	if tail >= 0 {
		return tail
	}
	return len(lines)
}

// endsPlan reports whether the line ends with the end mark "./." or one of its misspellings.
func endsPlan(s string) bool {
	s = strings.TrimRight(s, " ")
	return strings.HasSuffix(s, "./.") || strings.HasSuffix(s, "/.") || strings.HasSuffix(s, ".//.")
}

// opensSigning reports whether the line opens a signature in the words that schools and small units use.
func opensSigning(s string) bool {
	return len(s) < 120 && hasPrefixFold(s, "người lập", "duyệt", "phê duyệt", "xác nhận", "đại diện", "thay mặt", "ban giám hiệu duyệt", "hiệu trưởng duyệt", "p/t", "người xây dựng", "kt", "tm", "tl", "tuq") && isUpper(s)
}

// firstColumn returns the first column of a line that begins like "Nơi nhận:"; other lines as they are.
func firstColumn(s string) string {
	begin := s
	if s != "" && (s[0] == '*' || s[0] == '_' || s[0] <= ' ' || s[0] == 0xc2) {
		begin = strings.TrimLeft(s, "*_"+blanks)
	}
	if begin == "" || begin[0]|0x20 != 'n' || !hasColumns(s) {
		return s
	}
	return splitColumns(s)[0]
}

// isRecipientsHead reports whether the line is "Nơi nhận:" or begins with it.
func isRecipientsHead(s string) bool {
	if s != "" && s[0]|0x20 != 'n' && s[0] != '*' && s[0] != '_' && s[0] != ' ' {
		return false
	}
	s = strings.Trim(s, "*_ ")
	n, ok := prefixFold(s, "nơi nhận")
	if !ok {
		if n, ok = prefixFold(s, "nơi gửi"); !ok {
			return false
		}
	}
	rest := strings.TrimSpace(s[n:])
	return rest == "" || rest[0] == ':' || rest[0] == '-' || rest[0] == '.' && len(rest) == 1
}

// isBasis reports whether the paragraph opens as a basis does.
func isBasis(s string) bool { return basisWords.open(s) }

var basisWords = newOpeners("căn cứ", "thực hiện", "triển khai", "theo đề nghị", "xét đề nghị", "tiếp tục thực hiện", "thi hành", "theo quyết định", "theo công văn", "theo kế hoạch", "theo chỉ đạo", "để thực hiện", "nhằm thực hiện", "xét tờ trình", "theo tờ trình", "trên cơ sở đề xuất", "trên cơ sở đề nghị", "theo đề xuất")

// isAttachedLine reports whether the line says with which document the plan or appendix goes: "(Kèm theo …)".
func isAttachedLine(s string) bool {
	s = strings.TrimLeft(s, "([* ")
	return hasPrefixFold(s, "kèm theo", "ban hành kèm theo", "đính kèm", "được ban hành kèm theo", "ban hành theo")
}
