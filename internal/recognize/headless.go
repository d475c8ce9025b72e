package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// headlessPlan finds the body of a plan whose kind line was lost: its number names a plan, and sections follow.
func headlessPlan(lines []line) (int, bool) {
	plan, dated := false, false
	last := 0
	for i := range lines {
		if i > 30 || last > 0 && (opensBody(&lines[i]) || plan && dated && isBasis(lines[i].text) && !isUpper(lines[i].text)) {
			break
		}
		t := lines[i].text
		if isNumberLine(t) {
			if n, _ := cutNumber(t); strings.HasPrefix(n.KindSymbol(), "KH") {
				plan = true
			}
		}
		date := isDateLine(t)
		if date || isMotto(t) || isNumberLine(t) {
			last = i + 1
		}
		dated = dated || date
	}
	return last, plan && last < len(lines)
}

// isTitleWithKind reports whether the line right behind a head is the title of the plan that begins with its kind in small letters: "Kế hoạch trồng cây".
func isTitleWithKind(l *line) bool {
	t := l.text
	n, ok := kindWords(t)
	return ok && n < len(t) && !firstIsDigit(trimBlanks(t[n:])) && len(t) <= 400 && unicode.IsUpper(firstRune(t)) && !terminal(t) && !strings.HasSuffix(t, ",") && !hasEnacting(t) && l.Table == nil
}

// kindBelowMotto finds the line "Kế hoạch …" in small letters that stands right below the motto, or below the number and the day of issue that do,
// as the title of a plan that a list follows. It returns -1 if there is none.
func kindBelowMotto(lines []line) int {
	const most, near = 40, 12
	for i := 1; i < len(lines) && i < most; i++ {
		t := lines[i].text
		n, ok := kindWords(t)
		if !ok || len(t) > 200 || n == len(t) || lines[i].Table != nil || terminal(t) || strings.HasSuffix(t, ",") {
			continue
		}
		k := i - 1
		for k > 0 && (isNumberLine(lines[k].text) || isDateLine(lines[k].text)) {
			k--
		}
		if !isMotto(lines[k].text) && !endsAsMotto(lines[k].text) {
			continue
		}
		for _, l := range lines[i+1 : min(len(lines), i+near)] {
			if lab, _ := cutLabel(l.text); lab.class != noLabel {
				return i
			}
		}
	}
	return -1
}

// endsAsMotto reports whether the line ends with the second line of the motto, which was joined with a name in small letters.
func endsAsMotto(s string) bool {
	if len(s) > 200 {
		return false
	}
	f := viet.Fold(s)
	i := strings.LastIndex(f, " độc lập")
	return i > 0 && strings.HasSuffix(f, "hạnh phúc") && independence(f[i+1:])
}

// isLostTitle reports whether the line right behind a head is a title whose kind line was lost: it is in capitals and no heading.
func isLostTitle(s string) bool {
	if !isUpper(s) || runes(s) < 12 || len(s) > 400 || terminal(s) || isSigning(s) || isPost(s) || isHeadingOfAppendix(s) {
		return false
	}
	const longest = 60 // of the headings of sections, whose words may stand in a title, too
	lab, _ := cutLabel(s)
	return lab.class == noLabel && (runes(s) > longest || meaning.SectionKind(s) == adminplan.SectionOther)
}

// headline finds the line "Kế hoạch …" of a page that has no head, where a plan follows it: the sentence with which a body
// issues its plan, and sections; or right below it sections that are known of plans. It returns -1 if there is none; the news about a plan has neither.
func headline(lines []line) int {
	const most = 40
	at, issues, told := -1, false, false
	for i := 0; i < len(lines) && i < most; i++ {
		t := lines[i].text
		if lines[i].Table != nil {
			return -1
		}
		if !issues && len(t) < 300 && hasPrefixFold(t, "kế hoạch") && !terminal(t) && !strings.HasSuffix(t, ",") {
			at, told = i, false
			continue
		}
		if at < 0 || len(t) > 2000 {
			continue
		}
		if isNews(t) {
			return -1
		}
		whole := t
		if !lines[i].gap && i > at+1 {
			whole = lines[i-1].text + " " + t // the words looked for may be broken where the lines are
		}
		issues = issues || containsFold(whole, "xây dựng kế hoạch", "ban hành kế hoạch", "lập kế hoạch", "triển khai kế hoạch", "đề ra kế hoạch", "kế hoạch cụ thể như sau", "kế hoạch như sau")
		if c := lines[i].class(); c != noLabel && c <= dec1Label {
			if !told && knownSections(lines[i:]) {
				return at
			}
			return -1
		}
		told = told || i > at+3 || (terminal(t) || len(t) > 200) && !hasPrefixFold(t, "căn cứ")
		if issues && (hasEnacting(whole) || endsEnacting(whole)) {
			if sectionsFollow(lines[i+1:]) || i+1 < len(lines) && (knownSections(lines[i+1:]) || opensWithPurpose(&lines[i+1])) {
				return at
			}
			return -1
		}
	}
	return -1
}

// enactedBody reports whether the text is the body of a plan that lost its head and its title: it begins with a basis, a body issues its plan in the
// same sentences, and a list follows.
func enactedBody(lines []line) bool {
	const most = 16 // lines of the bases
	if len(lines) == 0 || !isBasis(lines[0].text) || isUpper(lines[0].text) {
		return false
	}
	whole := ""
	for i := 0; i < len(lines) && i < most && lines[i].Table == nil && len(whole) < 4000; i++ {
		if startsList(lines[i].text) {
			return false
		}
		if whole += " " + lines[i].text; hasEnacting(whole) {
			return containsFold(whole, "ban hành kế hoạch", "xây dựng kế hoạch") && !isNews(whole) && countsBelow(lines[i+1:])
		}
	}
	return false
}

// countsBelow reports whether two of the lines begin with numbers of sections or items.
func countsBelow(lines []line) bool {
	counted := 0
	for i := range lines {
		if lab, _ := cutLabel(lines[i].text); lab.class != noLabel && lab.class <= dec3Label {
			if counted++; counted == 2 {
				return true
			}
		}
	}
	return false
}

// isNews reports whether the sentence tells that a plan was issued.
func isNews(s string) bool {
	return containsFold(s, "vừa ban hành", "đã ban hành kế hoạch", "mới ban hành", "vừa xây dựng", "theo đó")
}

// newsBelow reports whether a headline has news below it.
func newsBelow(lines []line) bool {
	for i := range lines[:min(len(lines), 6)] {
		if t := lines[i].text; startsList(t) || isBasis(t) {
			return false
		} else if len(t) < 2000 && isNews(t) || len(t) > 60 && hasPrefixFold(t, "sáng", "chiều", "tối", "mới đây") {
			return true
		}
	}
	return false
}

// knownSections reports whether the lines begin with the first of several sections of which two or more have headings that plans have.
func knownSections(lines []line) bool {
	first, _ := cutLabel(lines[0].text)
	if first.n != 1 {
		return false
	}
	known := 0
	for i := range lines {
		if lab, heading := cutLabel(lines[i].text); lab.class == first.class && len(heading) < 120 && meaning.SectionKind(heading) != adminplan.SectionOther {
			if known++; known == 2 {
				return true
			}
		}
	}
	return false
}

// opensWithPurpose reports whether the line is the first section of a plan, that of its purpose.
func opensWithPurpose(l *line) bool {
	lab, heading := cutLabel(l.text)
	return lab.class == romanLabel && lab.n == 1 && len(heading) < 60 && meaning.SectionKind(heading) == adminplan.SectionObjectives
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
		lab, rest := cutLabel(lines[i+1].text)
		if lab.class == first.class && lab.n == 2 || first.class == partLabel && lab.class == romanLabel && lab.n == 1 && i < 4 && isUpper(rest) {
			return true // the second, or the first section of a part
		}
	}
	return false
}
