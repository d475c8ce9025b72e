package recognize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
)

// appendixWords open the line that names an appendix or a form.
var appendixWords = newOpeners("phụ lục", "phụ biểu", "mẫu số", "mẫu biểu", "biểu mẫu", "biểu số", "biểu", "mẫu", "danh mục", "danh sách", "đề cương", "bảng", "lịch")

// isAppendixHead reports whether the line opens an appendix.
func isAppendixHead(l *line) bool {
	t := l.text
	if t == "" || l.Table != nil || !shorter(t, 200) {
		return false
	}
	switch appendixWords.find(t) {
	case "":
		return t[0] == '(' && isAttachedLine(t)
	case "phụ lục", "phụ biểu":
		return isUpper(t) || shorter(t, 40) && !terminal(t)
	}
	return isUpper(t) || hasPrefixFold(t, "mẫu số", "mẫu biểu số", "biểu số", "biểu mẫu số") && shorter(t, 60)
}

func isHeadingOfAppendix(t string) bool { return appendixWords.open(t) && isUpper(t) }

// isNoteLine reports whether the line is a footnote: "[1] …".
func isNoteLine(t string) bool {
	mark, rest := cutNoteMark(t)
	return mark != "" && rest != ""
}

func cutNoteMark(t string) (mark, rest string) {
	if !strings.HasPrefix(t, "[") {
		return "", t
	}
	i := strings.IndexByte(t, ']')
	if i < 2 || i > 4 || !isDigits(t[1:i]) {
		return "", t
	}
	return t[:i+1], strings.TrimSpace(t[i+1:])
}

// readAppendices reads what stands behind the signature: appendices with all they hold, and notes.
func (r *reader) readAppendices(lines []line) {
	p := r.plan
	if r.roundNotes(lines) {
		return
	}
	for len(lines) > 0 {
		if t := lines[0].text; len(lines) > 1 && len(t) <= 3 && isDigits(t) && isNumberedAppendix(&lines[1]) {
			r.extra(adminplan.ExtraPage, lines[0].Line, t)
			lines = lines[1:]
			continue
		}
		if isNoteLine(lines[0].text) {
			lines = r.readNote(lines)
			continue
		}
		if (len(lines) <= 2 || isPageFoot(lines[0].text) && !slices.ContainsFunc(lines, func(l line) bool { return isNumberedAppendix(&l) })) && !isAppendixHead(&lines[0]) && !slices.ContainsFunc(lines, func(l line) bool { return l.Table != nil }) && len(lines[0].text) < 200 {
			for i := range lines {
				r.extra(adminplan.ExtraEnd, lines[i].Line, lines[i].text)
			}
			return
		}
		end := 1
		for end < len(lines) && !isNoteLine(lines[end].text) && !(isNumberedAppendix(&lines[end]) && end > 0) {
			end++
		}
		if i := planWithin(lines[:end]); i > 0 {
			r.warn(lines[i].Line, "second-plan", "another plan stands behind the first; it is kept as an appendix")
		}
		a := r.appendix(lines[:end])
		if a.Label == "" && a.Title == "" && a.AttachedTo == nil {
			r.warn(lines[0].Line, "unnamed-appendix", "nothing names what stands behind the signature; it is kept as an appendix")
		}
		p.Appendices = append(p.Appendices, a)
		lines = lines[end:]
	}
}

// planWithin returns which of the lines names the kind of a plan below a line of the motto; 0 if none does.
func planWithin(lines []line) int {
	motto := false
	for i := range lines {
		motto = motto || isMotto(lines[i].text)
		if motto && kindOfLine(&lines[i]) == "kế hoạch" {
			return i
		}
	}
	return 0
}

// isPageFoot reports whether the line is what web pages set below a document: "Tin liên quan", "Tải file đính kèm".
func isPageFoot(s string) bool {
	return len(s) < 80 && hasPrefixFold(s, "tin liên quan", "các tin", "tin khác", "tin cùng", "tin mới", "văn bản khác", "văn bản cùng", "bình luận", "bài viết", "bài liên quan", "tải ", "tệp đính kèm", "file đính kèm", "lượt xem", "chia sẻ", "từ khóa", "từ khoá", "tags", "bản quyền", "văn bản liên quan", "lưu trữ", "in trang", "quay lại", "đánh giá bài")
}

// roundNotes reads notes that are marked "(1)", "(2)", where nothing else stands behind the signature.
func (r *reader) roundNotes(lines []line) bool {
	var notes []adminplan.Note
	var parts []string // of the last one
	end := func() {
		if n := len(notes); n > 0 {
			notes[n-1].Text = strings.Join(parts, " ")
		}
	}
	for i := range lines {
		lab, text := cutLabel(lines[i].text)
		switch {
		case lines[i].Table != nil:
			return false
		case lab.class == parenLabel && lab.n == len(notes)+1:
			end()
			notes, parts = append(notes, adminplan.Note{Mark: lab.text}), append(parts[:0], text)
		case lab.class != noLabel || len(notes) == 0 || isAppendixHead(&lines[i]):
			return false
		default:
			parts = append(parts, lines[i].text)
		}
	}
	end()
	r.plan.Notes = append(r.plan.Notes, notes...)
	return len(notes) > 0
}

// isNumberedAppendix reports whether the line opens a new appendix, not a heading within one.
func isNumberedAppendix(l *line) bool {
	if l.Table != nil {
		return false
	}
	t := l.text
	return hasPrefixFold(t, "phụ lục") && (isUpper(t) || runes(t) <= 24) && !terminal(t) || hasPrefixFold(t, "mẫu số", "mẫu biểu số", "biểu số", "biểu mẫu số") && runes(t) <= 40
}

func (r *reader) appendix(lines []line) adminplan.Appendix {
	var a adminplan.Appendix
	if isNumberedAppendix(&lines[0]) || hasPrefixFold(lines[0].text, "phụ lục", "phụ biểu", "mẫu số") {
		a.Label, a.Title = splitAppendixLabel(lines[0].text)
		lines = lines[1:]
	}
	if a.Label == "" || !headsForm(lines) {
		a.Title, lines = capitalTitle(a.Title, lines)
	}
	if a.Title == "" && len(lines) > 1 && lines[0].Table == nil && !isAttachedLine(lines[0].text) && isAttachedLine(lines[1].text) {
		a.Title = lines[0].text
		lines = lines[1:]
	}
	if len(lines) > 0 && lines[0].Table == nil && isAttachedLine(lines[0].text) {
		text, n := bracketLines(lines)
		a.AttachedTo = &adminplan.Paragraph{Text: text}
		lines = lines[n:]
		if a.Title == "" && len(lines) > 0 && !lines[0].Column && !isMotto(lines[0].text) && !startsBody(lines[0].text) {
			a.Title, lines = capitalTitle("", lines) // it may stand below the note as well, where a form has the head of its own
		}
	}
	t := r.newTree(r.paragraphs(lines, nil))
	a.Items = t.items(t.at(t.root.first), "")
	return a
}

// headsForm reports whether the lines open with a head of their own, as those of a form do: a body, and the motto beside or below it.
func headsForm(lines []line) bool {
	for i := 0; i < len(lines) && i < 5 && lines[i].Table == nil; i++ {
		if isMotto(lines[i].text) {
			return i == 0 || startsBody(lines[0].text)
		}
	}
	return false
}

// capitalTitle joins the lines in capitals with which the title of an appendix goes on, and returns it and the lines behind them.
func capitalTitle(title string, lines []line) (string, []line) {
	const longest = 2000 // bytes of a title
	for len(lines) > 0 && len(title) < longest && lines[0].Table == nil && !isAttachedLine(lines[0].text) && mostlyUpper(lines[0].text) {
		if lab, _ := cutLabel(lines[0].text); lab.class != noLabel || title != "" && lines[0].Column || runes(lines[0].text) < 4 {
			break
		}
		title = strings.TrimSpace(title + " " + lines[0].text)
		lines = lines[1:]
	}
	return title, lines
}

// splitAppendixLabel parts "PHỤ LỤC I: TÊN" into its label and what follows it in the line.
func splitAppendixLabel(s string) (label, title string) {
	if i := strings.IndexAny(s, ":."); i > 0 && i+1 < len(s) && s[i+1] == ' ' {
		return s[:i+1], strings.TrimSpace(s[i+1:])
	}
	if n, ok := prefixFold(s, "phụ lục"); ok && n < len(s) && s[n] == ' ' {
		// Nothing but a blank stands behind a number that the format keeps apart.
		number, rest, _ := strings.Cut(s[n+1:], " ")
		if number != "" && strings.Trim(number, "0123456789IVX") == "" && unicode.IsUpper(firstRune(rest)) && !isAttachedLine(rest) {
			return s[:n+1+len(number)], rest
		}
	}
	return s, ""
}

func (r *reader) readNote(lines []line) []line {
	mark, text := cutNoteMark(lines[0].text)
	parts := []string{text}
	n := 1
	for n < len(lines) && lines[n].Table == nil && !isNoteLine(lines[n].text) && !isAppendixHead(&lines[n]) {
		parts = append(parts, lines[n].text)
		n++
	}
	r.plan.Notes = append(r.plan.Notes, adminplan.Note{Mark: mark, Text: strings.Join(parts, " ")})
	return lines[n:]
}
