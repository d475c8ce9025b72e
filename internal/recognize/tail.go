package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
)

// target is where the recipients and signatures of a document go: to the plan, or to its carrier.
type target struct {
	recipients *[]adminplan.Recipient
	filing     **adminplan.Filing
	signatures *[]adminplan.Signature
}

// readTail reads what follows the body: recipients and signatures, in either order and in one or two columns, then
// appendices and notes.
func (r *reader) readTail(lines []line, to target) {
	var few [2][12]line // of which most tails have no more in a column
	t := tailReader{reader: r, inList: len(lines) > 0 && lines[0].isBulleted()}
	read := tail{list: few[0][:0], signing: few[1][:0]}
	i, ok := 0, true
	for i < len(lines) {
		if read, ok = t.read(lines, i, read); !ok {
			break
		}
		i++
	}
	r.readRecipients(read.list, to)
	rest := r.readSignatures(byColumns(read.signing), to)
	for _, l := range rest {
		// Marks such as "(Đã ký)" are understood, so that nothing need be said of them.
		r.plan.Extra = append(r.plan.Extra, adminplan.Extra{Where: adminplan.ExtraSignature, Text: l.text})
	}
	r.readAppendices(lines[i:])
}

// A tail has the lines behind the body, parted into those of the recipients and those of the signatures. It goes in and out of what reads them, so that they can
// lie on the stack.
type tail struct{ list, signing []line }

// A tailReader parts the lines behind the body.
type tailReader struct {
	*reader
	inList bool // the line above is of the recipients
	headed bool // "Nơi nhận:" stands above
}

// read puts the line at i where it belongs. It reports false where it is of neither, so that appendices or notes begin.
func (t *tailReader) read(lines []line, i int, to tail) (tail, bool) {
	l := *unbarred(&lines[i])
	pending, filed := len(to.signing) > 0 && !hasName(to.signing), filedAlready(to.list)
	switch {
	case l.gap && len(l.text) <= 3 && isDigits(l.text) && (t.inList || pending):
		t.extra(adminplan.ExtraPage, l.Line, l.text)
		return to, true
	case (len(to.list) == 0 || filed) && isIssueLine(&l):
		t.readIssueLine(&l)
		return to, true
	}
	left, right := tailColumns(&l, pending)
	if right != "" && isIssue(right) {
		date := lineOf(&l, right)
		t.readIssueLine(&date)
		l, right = lineOf(&l, left), ""
	}
	if to, ok := t.readColumns(&l, left, right, pending, to); ok {
		return to, true
	}
	if isAppendixHead(&l) || isNoteLine(l.text) || l.Table != nil || l.text == "" {
		return to, false
	}
	switch {
	case t.inList && pending && (filed || listEnds(to.list, &l)) && t.namesOrMarks(&l):
		to.signing = append(to.signing, l)
	case t.inList && !startsSignature(&l) && !(filed && (namesSigner(lines, i) || postAboveName(lines, i) || hasName(to.signing) && !goesOnList(to.list, &l))):
		to.list = append(to.list, l)
	case t.headed && !pending && len(to.signing) > 0 && !filed && isFoot(&l):
		to.list = append(to.list, l)
	case l.class() >= starLabel && pending && (t.headed || len(to.list) > 0):
		to.list = append(to.list, l) // a list that goes on below the post of the signer beside it
		t.inList = true
	default:
		t.inList = false
		return t.readSigning(lines, i, &l, to)
	}
	return to, true
}

// readColumns reads the head of the recipients, or a line of two columns.
func (t *tailReader) readColumns(l *line, left, right string, pending bool, to tail) (tail, bool) {
	switch {
	case isRecipientsHead(left):
		t.inList, t.headed = true, true
		_, left, _ = strings.Cut(strings.Trim(left, "*_- "), " ")
		left = strings.TrimLeft(left[len(firstWord(left)):], ":;.*_ ")
		if right != "" {
			to.signing = append(to.signing, lineOf(l, right))
		}
		for _, part := range partRecipients(left) {
			to.list = append(to.list, lineOf(l, part))
		}
	case l.Table != nil || right == "":
		return to, false
	case pending && !t.inList && looksLikeName(left) && (isPostInCapitals(right) || isSigning(right) || opensSigning(right)):
		// The cells of a row were copied one behind the other: the name of one signer and the post of the next.
		to.signing = append(to.signing, lineOf(l, left), lineOf(l, right))
	case t.inList:
		to.list, to.signing = append(to.list, lineOf(l, left)), append(to.signing, lineOf(l, right))
	default:
		return to, false
	}
	return to, true
}

// listEnds reports whether the recipients may end above the line: with a mark, or since it stands in the right column.
func listEnds(list []line, l *line) bool {
	if len(list) == 0 {
		return false
	}
	last := list[len(list)-1].text
	return terminal(last) || l.Indent >= farRight && strings.HasSuffix(last, ",")
}

// isFoot reports whether the line files the plan, as at the foot of a list that a program set above and below the signature.
func isFoot(l *line) bool {
	_, text := l.cut()
	return isFiling(text)
}

// readSigning reads a line that is none of the recipients.
func (t *tailReader) readSigning(lines []line, i int, l *line, to tail) (tail, bool) {
	whole := l.Block == lines[i].Block // nothing was taken off the line
	if t.signs(to.signing, l) || whole && (namesSigner(lines, i) || len(to.signing) == 0 && postAboveName(lines, i)) {
		to.signing = append(to.signing, *l)
		return to, true
	}
	if !t.headed && hasName(to.signing) && l.class() == noLabel && headedBelow(lines[i+1:]) {
		t.extra(adminplan.ExtraSignature, l.Line, l.text) // what else stands between a signature and the recipients
		return to, true
	}
	return to, false
}

// headedBelow reports whether the head of the recipients stands a few lines below, and nothing before it that follows a plan.
func headedBelow(lines []line) bool {
	const near = 3
	for i := range lines[:min(len(lines), near)] {
		switch l := &lines[i]; {
		case l.Table != nil || isAppendixHead(l) || isNoteLine(l.text):
			return false
		case isRecipientsHead(l.text):
			return true
		}
	}
	return false
}

// farRight is the number of blanks before a line that stands in the right column of a text laid out with them.
const farRight = 30

// namesOrMarks reports whether a line below the recipients is the rest of the signature that stands beside them.
func (r *reader) namesOrMarks(l *line) bool {
	name, mark := cutMarkBehind(l.text)
	return mark != "" || looksLikeName(name) || isSignedMark(l.text)
}

// partRecipients parts the recipients that stand without bullets behind the words "Nơi nhận:" in their line: "Như trên; Sở Y tế; Lưu: VT."
func partRecipients(s string) []string {
	if s == "" {
		return nil
	}
	i := strings.LastIndex(s, "; ")
	if i < 0 || isBulleted(s) || !isFiling(s[i+2:]) {
		return []string{s}
	}
	parts := strings.SplitAfter(s[:i+1], "; ")
	return append(parts, s[i+2:])
}

// goesOnList reports whether the line is one more recipient below the line on filing, whose mark says that the list goes on.
func goesOnList(list []line, l *line) bool {
	return strings.HasSuffix(list[len(list)-1].text, ";") && l.isBulleted()
}

// filedAlready reports whether the list has come to its last line, the one on filing.
func filedAlready(list []line) bool {
	if len(list) == 0 {
		return false
	}
	_, text := lineLabel(&list[len(list)-1])
	return isFiling(text)
}

func lineOf(l *line, text string) line {
	return line{Block: l.Block, text: collapse(text), gap: l.gap}
}

// firstWord returns the letters with which s begins.
func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// tailColumns parts a line of recipients from what stands beside it in the column of the signature. pending says that the
// signature has begun and not come to its name.
func tailColumns(l *line, pending bool) (left, right string) {
	if l.Table != nil {
		return "", ""
	}
	if !l.hasColumns() {
		return splitSigning(l.text, pending)
	}
	parts := splitColumns(l.Text)
	if len(parts) < 2 {
		return splitSigning(l.text, pending)
	}
	last := parts[len(parts)-1]
	if isUpper(parts[0]) && (isSigning(parts[0]) || isPost(parts[0])) {
		return l.text, "" // signatures side by side
	}
	if head, name := cutSigner(last); name != "" && isSigning(head) || isSigning(last) || opensSigning(last) || isPost(last) && isUpper(last) || isIssue(last) || pending && (isUpper(last) || isAlso(last) || isSignedMark(last)) || looksLikeName(last) && (isBulleted(parts[0]) || isRecipientsHead(parts[0]) || pending && strings.HasSuffix(parts[0], ";")) {
		return joinLabel(l.Label, collapse(strings.Join(parts[:len(parts)-1], " "))), last
	}
	return l.text, ""
}

func isBulleted(s string) bool { return isListed(s) || s == "-" }

func (l *line) isBulleted() bool { return l.class() >= starLabel || l.text == "-" }

// splitSigning parts a line of recipients from the line of the signature that was joined to it with nothing but a blank:
// "- Bộ Nội vụ (b/c); KT. CHỦ TỊCH".
func splitSigning(s string, pending bool) (left, right string) {
	if !strings.HasPrefix(s, "-") && !strings.HasPrefix(s, "–") && !strings.HasPrefix(s, "~ ") && !isRecipientsHead(s) {
		return s, ""
	}
	for i := nextBlank(s, 0); i+1 < len(s); i = nextBlank(s, i) {
		if !endsPart[s[i-1]] {
			if (s[i+1] == 'T' || s[i+1] == 'K') && isSigning(s[i+1:]) && marksMode(s[i+1:]) {
				return s[:i], s[i+1:]
			}
			continue
		}
		rest := s[i+1:]
		if isSigning(rest) || isPost(rest) && (isUpper(rest) || isSigned(rest)) && strings.IndexByte(rest, ';') < 0 || pending && (s[i-1] == ';' || s[i-1] == '.') && (looksLikeName(rest) || rest[0] == '(' && isSignedMark(rest)) {
			return strings.TrimSpace(s[:i]), rest
		}
	}
	return s, ""
}

// endsPart are the marks behind one of the parts of a line.
var endsPart = [256]bool{';': true, ':': true, '.': true, ',': true, ')': true}

// marksMode reports whether s begins with a mark that stands before nothing but who signs: "TM. ", "K/T ".
func marksMode(s string) bool {
	for _, mark := range [...]string{"TM. ", "T/M ", "KT. ", "K/T ", "TL. ", "T/L ", "TUQ. "} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}
