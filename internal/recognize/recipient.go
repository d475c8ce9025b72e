package recognize

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
)

// readRecipients reads the lines below "Nơi nhận:".
func (r *reader) readRecipients(lines []line, to target) {
	type entry struct {
		label label
		text  string
		more  []string // lines that go on with the text
	}
	last := func(e *entry) string {
		if n := len(e.more); n > 0 {
			return e.more[n-1]
		}
		return e.text
	}
	lines = oneALine(withBullets(lines))
	var few [12]entry // of which most lists have no more
	entries := few[:0]
	if len(lines) > len(few) {
		entries = make([]entry, 0, len(lines))
	}
	filed := false
	bare := !slices.ContainsFunc(lines, func(l line) bool {
		lab, _ := lineLabel(&l)
		return lab.class >= starLabel
	})
	for i := range lines {
		l := &lines[i]
		lab, text := lineLabel(l)
		n, above := len(entries), ""
		if n > 0 {
			above = last(&entries[n-1])
		}
		switch {
		case lab.class != dashLabel && headsCopies(text):
			r.extra(adminplan.ExtraRecipients, l.Line, l.text)
		case lab.class >= starLabel || lab.class != noLabel && (n == 0 || terminal(above)):
			entries = append(entries, entry{label: lab, text: text})
			filed = isFiling(text)
		case bare && n > 0 && !filed && (strings.HasSuffix(above, ",") || startsRecipient(l.text) && !endsOpen(above)),
			n == 0 || !filed && (strings.HasSuffix(above, ";") && (entries[n-1].label.class == noLabel || startsRecipient(l.text))) || isFiling(l.text) && !strings.HasSuffix(above, "-"):
			entries = append(entries, entry{label: lab, text: l.text})
			filed = isFiling(l.text)
		case filed && (strings.HasSuffix(above, ".") || runes(l.text) <= 12 && !strings.HasSuffix(above, ",") && !lowerStart(l.text) && !strings.HasPrefix(l.text, "(")):
			r.extra(adminplan.ExtraRecipients, l.Line, l.text)
		default:
			entries[n-1].more = append(entries[n-1].more, l.text)
		}
	}
	// A sub-item may stand in the line of the one above it: "- VPUB: + CVP, các PCVP;". Small units set "+" before every recipient.
	list := *to.recipients
	for i := range entries {
		e := &entries[i]
		sub := e.label.class == plusLabel && entries[0].label.class != plusLabel
		if len(e.more) > 0 {
			e.text += " " + strings.Join(e.more, " ")
		}
		switch {
		case isFiling(e.text) && *to.filing == nil && !sub:
			*to.filing = filing(e.label, e.text)
		case sub && len(list) > 0:
			last := &list[len(list)-1]
			last.Recipients = append(last.Recipients, recipient(e.label, e.text))
		default:
			if list == nil {
				list = make([]adminplan.Recipient, 0, len(entries))
			}
			list = oneMore(list)
			readRecipient(&list[len(list)-1], e.label, e.text)
		}
	}
	*to.recipients = list
}

// headsCopies reports whether the line says in what form those below it get the document: "Bản giấy:", "* Gửi bản điện tử:".
func headsCopies(s string) bool {
	return len(s) < 60 && strings.HasSuffix(s, ":") && copyWords.open(s)
}

var copyWords = newOpeners("bản giấy", "bản điện tử", "văn bản giấy", "văn bản điện tử", "gửi bản giấy", "gửi bản điện tử", "gửi văn bản giấy", "gửi văn bản điện tử")

// withBullets joins bullets that stand on lines of their own with what follows them.
func withBullets(lines []line) []line {
	alone := func(l line) bool { return l.text == "-" || l.text == "+" }
	if !slices.ContainsFunc(lines, alone) {
		return lines
	}
	out := lines[:0:0]
	for i := 0; i < len(lines); i++ {
		if alone(lines[i]) && i+1 < len(lines) {
			i++
			out = append(out, lineOf(&lines[i], lines[i-1].text+" "+lines[i].text))
			continue
		}
		out = append(out, lines[i])
	}
	return out
}

// oneALine parts the recipients that stand in one line: "- Sở Nội vụ; - Lưu: VT." and, without the blank, "- Sở Nội vụ;- Lưu: VT."
func oneALine(lines []line) []line {
	if !slices.ContainsFunc(lines, func(l line) bool { return nextInLine(l.text) >= 0 }) {
		return lines
	}
	out := lines[:0:0]
	for _, l := range lines {
		rest := l.text
		for {
			i := nextInLine(rest)
			if i < 0 || !strings.HasPrefix(strings.TrimLeft(rest, "*_ "), "-") {
				break
			}
			out = append(out, line{Block: l.Block, text: rest[:i+1], gap: l.gap})
			rest = trimBlanks(rest[i+1:])
		}
		if rest != l.text {
			l = line{Block: l.Block, text: rest}
		}
		out = append(out, l)
	}
	return out
}

// nextInLine returns the index of the mark behind which a line has the bullet of another recipient; -1 if there is none.
func nextInLine(s string) int {
	if s == "" || strings.IndexByte(s[1:], '-') < 0 {
		return -1
	}
	for i := 0; i+2 < len(s); i++ {
		switch {
		case s[i] == ';' && (s[i+1] == ' ' && s[i+2] == '-' || s[i+1] == '-' && s[i+2] == ' '):
			return i
		case (s[i] == ',' || s[i] == ')') && strings.HasPrefix(s[i+1:], " - ") && unicode.IsUpper(firstRune(s[i+4:])):
			return i
		}
	}
	return -1
}

func startsRecipient(s string) bool { return unicode.IsUpper(firstRune(s)) }

// isFiling reports whether the line is the one on filing: "Lưu: VT, TH.", "Lưu Văn phòng Tỉnh ủy."
func isFiling(s string) bool {
	if s == "" || s[0]|0x20 != 'l' {
		return false
	}
	n, ok := prefixFold(s, "lưu")
	if !ok {
		n, ok = prefixFold(s, "luu:")
		n--
	}
	return ok && (n == len(s) || s[n] == ':' || s[n] == ',' || s[n] == ' ' && !hasPrefixFold(s, "lưu trữ", "lưu ý", "lưu hành") || s[n] == ';' || s[n] == '.')
}

// recipient is [readRecipient] for one that stands in no list.
func recipient(l label, text string) (rec adminplan.Recipient) {
	readRecipient(&rec, l, text)
	return rec
}

// readRecipient reads a line of the list into an empty recipient: name, purpose in brackets, closing punctuation.
func readRecipient(rec *adminplan.Recipient, l label, text string) {
	rec.Label = l.text
	name := trimMarks(text)
	if strings.HasSuffix(name, "v.v") {
		name += "."
	}
	if strings.HasSuffix(name, ")") {
		if i := strings.LastIndexByte(name, '('); i > 0 && isPurpose(name[i+1:len(name)-1]) {
			rec.Purpose = strings.TrimSpace(name[i+1 : len(name)-1])
			name = trimMarks(name[:i])
		}
	}
	if name == "" {
		name = text
	}
	rec.Name = name
	if body, ok := strings.CutSuffix(text, ";"); !(ok && body == name && rec.Purpose == "") && text != rec.Line() {
		rec.Text = text
	}
}

// trimMarks drops the marks and blanks with which a line of the list ends.
func trimMarks(s string) string {
	n := len(s)
	for n > 0 && (s[n-1] == ' ' || s[n-1] == ';' || s[n-1] == ',' || s[n-1] == '.') {
		n--
	}
	return s[:n]
}

// isPurpose reports whether what stands in brackets behind a recipient says what the copy is for.
func isPurpose(s string) bool {
	var buf [256]byte
	f := folded(&buf, s)
	for _, w := range [...]string{"để", "b/c", "bc", "báo cáo", "thực hiện", "t/h", "th", "p/h", "p/hợp", "phối hợp", "chỉ đạo", "c/đ", "đ/b", "đưa tin", "theo dõi", "t/d", "biết", "kiểm tra", "giám sát", "đăng", "đăng tải", "thay báo cáo", "phổ biến", "triển khai", "hướng dẫn", "tuyên truyền"} {
		if f == w || strings.HasPrefix(f, w) && !unicode.IsLetter(firstRune(f[len(w):])) {
			return true
		}
	}
	return false
}

// filing reads the filing line: units, drafter and number of copies.
func filing(l label, text string) *adminplan.Filing {
	f := &adminplan.Filing{Label: l.text, Text: text}
	n, _ := prefixFold(text, "lưu")
	kept := make([]byte, 0, 128) // what stands outside of brackets
	rest := strings.TrimRight(strings.TrimLeft(text[n:], ": "), " .;,/")
	for {
		before, after, ok := strings.Cut(rest, "(")
		kept = append(kept, before...)
		if !ok {
			break
		}
		kept = bytes.TrimRight(kept, " ,;")
		inner, behind, _ := strings.Cut(after, ")")
		inner = strings.TrimSpace(inner)
		copies, ok := copyCount(inner)
		if !ok && isDigits(inner) {
			copies, ok = int(inner[0]-'0'), true // "(3)"; nobody's name is a number
		}
		switch {
		case ok:
			f.Copies = copies
		case f.Drafter == "":
			f.Drafter = inner
			if k := strings.LastIndexAny(inner, "-,;. "); k > 0 {
				if copies, ok := copyCount(inner[k+1:]); ok {
					f.Drafter, f.Copies = strings.TrimRight(inner[:k], "-,;. "), copies
				}
			}
		}
		rest = behind
	}
	body := strings.ReplaceAll(string(kept), ". ", ", ")
	for unit := range strings.FieldsFuncSeq(body, func(r rune) bool { return r == ',' || r == ';' || r == '+' }) {
		unit = strings.Trim(unit, " .")
		if unit == "" {
			continue
		}
		if copies, ok := copyCount(unit); ok {
			f.Copies = copies
			continue
		}
		f.Units = append(f.Units, unit)
	}
	return f
}

// copyCount reads a number of copies: "20b", "15 bản", "300".
func copyCount(s string) (int, bool) {
	s = strings.TrimSpace(s)
	n, rest := cutInt(s)
	if n == 0 {
		return 0, false
	}
	rest = strings.ToLower(strings.TrimSpace(rest))
	return n, len(s) > len(rest) && (rest == "b" || rest == "bản" || rest == "" && len(s) > 1)
}
