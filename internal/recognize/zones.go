package recognize

import (
	"strings"
	"unicode"

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
	{"bản đăng ký", "a registration (Bản đăng ký)"}, {"bản cam kết", "a pledge (Bản cam kết)"}, {"tiểu luận", "an essay (Tiểu luận)"},
	{"đơn đề nghị", applicationSeems}, {"đơn xin", applicationSeems}, {"giấy ủy quyền", "a power of attorney (Giấy ủy quyền)"}, {"thư ngỏ", "an open letter (Thư ngỏ)"},
	{"thể lệ", "the rules of a contest (Thể lệ)"}, {"điều lệ", "a charter (Điều lệ)"},
}

const (
	letterSeems      = "an official letter (Công văn)"
	applicationSeems = "an application (Đơn)"
)

// kindOfLine reports what kind of document the line names, if it is a line that does: "kế hoạch" or one of [otherKinds].
func kindOfLine(l *line) string {
	if t := l.text; t != "" && letterOf[t[0]] != 0 && len(kindStarts.near(t)) == 0 {
		return "" // as most
	}
	s := trimmed(l.text, `*"“” :`)
	if len(kindStarts.near(s)) == 0 || len(s) > 400 || l.Table != nil {
		return ""
	}
	if lowerStart(s) && l.text != strings.ToLower(l.text) {
		return ""
	}
	if s[0] == 'K' && strings.Count(s, " ")*3 >= runes(s) && isUpper(s) && viet.Fold(strings.ReplaceAll(s, " ", "")) == "kếhoạch" {
		return "kế hoạch" // letters set apart: "K Ế   H O Ạ C H"
	}
	if s, ok := cutDraft(s); ok && s != "" {
		return kindOfLine(&line{Block: l.Block, text: s})
	}
	if n := appendixLabel(s); n > 0 && hasPrefixFold(s[n:], "kế hoạch") {
		return kindOfLine(&line{Block: l.Block, text: s[n:]})
	}
	if n, ok := kindWords(s); ok {
		if n == len(s) || isUpper(s[:n]) && !unicode.IsLetter(firstRune(s[n:])) {
			return "kế hoạch"
		}
		return ""
	}
	if kind := otherLines.find(s); kind != "" && (len(kind) == len(s) || isUpper(s)) {
		return kind
	}
	return ""
}

// otherLines are the lines of otherKinds, kindStarts those and all else with which a line may begin that names a kind.
var otherLines, kindStarts = func() (other, all *openers) {
	var words []string
	for _, k := range otherKinds {
		words = append(words, k.line)
	}
	return newOpeners(words...), newOpeners(append(words, "kế hoạch", "kê hoạch", "ké hoạch", "kể hoạch", "kẻ hoạch", "ke hoạch", "ke hoach", "k ế", "bản kế hoạch", "dự thảo", "(dự thảo)", "[dự thảo]", "phụ lục")...)
}()

// kindWords returns the length of the words at the beginning of a line that name the kind of a plan: "KẾ HOẠCH", "BẢN KẾ HOẠCH".
func kindWords(s string) (int, bool) {
	if n, ok := prefixFold(s, "kế hoạch"); ok {
		return n, true
	}
	if s != "" && s[0] == 'K' {
		for _, w := range [...]string{"kế họach", "kê hoạch", "kế hoach", "kếhoạch", "ké hoạch", "kể hoạch", "kẻ hoạch", "ke hoạch", "ke hoach"} { // typed or scanned badly
			if n, ok := prefixFold(s, w); ok && isUpper(s[:n]) {
				return n, true
			}
		}
		return 0, false
	}
	return prefixFold(s, "bản kế hoạch")
}

// cutDraft takes the mark of a draft off the line that names the kind: "(DỰ THẢO) KẾ HOẠCH", "DỰ THẢO KẾ HOẠCH".
func cutDraft(s string) (string, bool) {
	for _, mark := range draftMarks.near(s) {
		if n, ok := prefixFoldRest(s, mark); ok {
			return strings.TrimSpace(s[n:]), true
		}
	}
	return s, false
}

var draftMarks = newOpeners("(dự thảo)", "[dự thảo]", "dự thảo")

// appendixLabel returns the length of the label of an appendix and the mark behind it with which the line of a kind begins: "PHỤ LỤC I. KẾ HOẠCH".
func appendixLabel(s string) int {
	n, ok := prefixFold(s, "phụ lục")
	if !ok {
		return 0
	}
	const longest = 8 // bytes of the number
	for i := n; i < len(s) && i <= n+longest; i++ {
		if strings.IndexByte(":.-", s[i]) >= 0 && i+2 < len(s) && s[i+1] == ' ' {
			return i + 2
		}
	}
	return 0
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
			head := hasHead(lines[max(0, i-25):i])
			if (head && i+1 < len(lines) || titleFollows(lines, i)) && !headsPart(lines, i) && (isUpper(lines[i].text) || !mottoAhead(lines, i)) {
				at := i
				if !head {
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
				if headsTwice(lines, at) {
					at++
				}
				if !head {
					at = belowTeaser(lines, at)
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
	if otherAt >= 0 && z.kind > otherAt && !carries(lines[otherAt:z.kind]) && numbersPlan(lines[:z.kind]) {
		otherAt = -1 // the name of the body goes on with the word: "BAN QUẢN LÝ" above "DỰ ÁN …"
	}
	if otherAt >= 0 && (z.kind < 0 || otherAt < z.kind) {
		if z.kind < 0 {
			z.kind = attachedTitle(lines, otherAt)
			z.titled = z.kind >= 0 && hasPrefixFold(lines[z.kind].text, "kế hoạch")
			z.lost = z.kind >= 0 && !z.titled
		}
		if z.kind < 0 || !carries(lines[otherAt:z.kind]) {
			return z, &NotPlan{Seems: seems(other), Line: lines[otherAt].Line}
		}
		z.carrier = lostCarrier(lines, otherAt)
	}
	if z.kind < 0 {
		if start, ok := headlessPlan(lines); ok {
			z.kind, z.titled = start, isTitleWithKind(&lines[start])
			z.lost = !z.titled && isLostTitle(lines[start].text)
		} else if start = kindBelowMotto(lines); start >= 0 {
			z.kind, z.titled = start, true
		} else if start = headline(lines); start >= 0 {
			z.kind, z.titled = start, true
		} else if enactedBody(lines) {
			z.kind = 0
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

// isBasis reports whether the paragraph opens as a basis does. One that opens with a purpose is a basis where it names a document.
func isBasis(s string) bool {
	if !basisWords.open(s) {
		return false
	}
	if !purposeWords.open(s) {
		return true
	}
	text, _ := cutEnacting(s)
	return containsFold(text, "nghị quyết", "chỉ thị", "quyết định", "kế hoạch", "chương trình", "hướng dẫn", "công văn", "nghị định", "thông tư", "luật", "kết luận", "đề án", "phương hướng")
}

// isBasisItem is isBasis for a line that may be an item of a list.
func isBasisItem(s string) bool { return isBasis(trimmedLeft(s, "-–+ ")) }

var purposeWords = newOpeners("để thực hiện", "nhằm thực hiện")

var basisWords = newOpeners("căn cứ", "căn cừ", "càn cứ", "căn cú", "thưc hiện", "thực hiện", "triển khai", "theo đề nghị", "xét đề nghị", "tiếp tục thực hiện", "tiếp tục triển khai", "thi hành", "theo quyết định", "theo công văn", "xét tình hình", "xét điều kiện", "xét nhu cầu", "theo kế hoạch", "theo chương trình", "theo hướng dẫn", "theo chỉ đạo", "để thực hiện", "nhằm thực hiện", "xét tờ trình", "theo tờ trình", "trên cơ sở đề xuất", "trên cơ sở đề nghị", "trên cơ sở kế hoạch số", "trên cơ sở quyết định số", "trên cơ sở nghị quyết số", "trên cơ sở công văn số", "trên cơ sở chỉ thị số", "trên cơ sở hướng dẫn số", "theo đề xuất")

// isAttachedLine reports whether the line says with which document the plan or appendix goes: "(Kèm theo …)".
func isAttachedLine(s string) bool {
	return attachedWords.open(trimmedLeft(s, "([* "))
}

var attachedWords = newOpeners("kèm theo", "ban hành kèm theo", "đính kèm", "được ban hành kèm theo", "ban hành theo", "phê duyệt kèm theo", "phê duyệt tại quyết định", "phê duyệt theo quyết định")
