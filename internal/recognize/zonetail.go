package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
)

// findTail finds where the body ends: at the list of recipients, at a signature, or behind the end mark.
func findTail(lines []line, from int) int {
	return listedAbove(lines, from, signedAbove(lines, from, findTailMark(lines, from)))
}

// listedAbove returns the first of the lines right above the signature that are a list of recipients whose head is lost; without such lines it
// returns the tail. The last of them is on filing, and they stand below the end of the plan or begin with "Như trên".
func listedAbove(lines []line, from, tail int) int {
	first := tail
	for first-1 > from+1 && lines[first-1].Table == nil && lines[first-1].isBulleted() {
		first--
	}
	if tail-first < 2 {
		return tail
	}
	_, filing := lineLabel(&lines[tail-1])
	_, top := lineLabel(&lines[first])
	if !isFiling(filing) || !endsPlan(lines[first-1].text) && !hasPrefixFold(top, "như") {
		return tail
	}
	return first
}

// signedAbove returns the first of the lines right above the tail that are a signature themselves: a post in capitals and a name,
// which need no mark between them and the body. Without such lines it returns the tail.
func signedAbove(lines []line, from, tail int) int {
	const most = 8
	start, named, blank, first := tail, false, false, tail
	for i := tail - 1; i > from+1 && first-i <= most; i-- {
		t, _ := cutMarkBehind(lines[i].text)
		switch {
		case lines[i].Table == nil && t != "" && isSignedMark(t):
			blank = true
		case lines[i].Table != nil || t == "" || terminal(t):
			return start
		case isUpper(t) && isPost(t):
			if named || blank || i+1 == len(lines) && len(t) < 40 && terminal(lines[i-1].text) {
				start = i
			}
		case named && start == tail && isPost(t) && len(t) < 60 && !(i > from+2 && isUpper(lines[i-1].text) && isPost(lines[i-1].text)):
			return i
		case i+1 == start && (lines[i].gap || looksLikeName(lines[i-1].text) || terminal(lines[i-1].text)) && namesSigner(lines, i):
			// Another signer may stand above this one.
			start, named, first = i, false, i
		case isSigning(t):
			if i+1 == start {
				start = i
			}
		case looksLikeName(t), besideAll(&lines[i], looksLikeName):
			named = true
		case besideAll(&lines[i], isSignedMark):
			blank = true
		case (named || blank) && (besideAll(&lines[i], isPostInCapitals) || nameAndPost(&lines[i])):
			start = i
		case (named || blank) && i > from+2 && (endsPost(&lines[i-1], t) || besideAll(&lines[i], startsBody) && besideAll(&lines[i-1], isPostInCapitals)):
			// The body whose head signs may stand below his post.
		case named && i+2 == tail && isPost(t) && len(t) < 60:
			// The grade of who signs may stand between post and name.
		case isIssueLine(&lines[i]):
		default:
			return start
		}
	}
	return start
}

// besideAll reports whether the line has columns, as of signers side by side, and all that stands in them is what is asked for.
func besideAll(l *line, is func(string) bool) bool {
	if !l.hasColumns() {
		return false
	}
	for _, part := range splitColumns(l.Text) {
		if !is(part) {
			return false
		}
	}
	return true
}

// nameAndPost reports whether the line has the name of one signer and behind a tab the post of the next, as the cells of a row are copied.
func nameAndPost(l *line) bool {
	if !l.hasColumns() {
		return false
	}
	parts := splitColumns(l.Text)
	return len(parts) == 2 && looksLikeName(parts[0]) && isPostInCapitals(parts[1])
}

func isPostInCapitals(s string) bool { return isUpper(s) && isPost(s) }

// endsPost reports whether s names in capitals the body of which the line above names the head.
func endsPost(above *line, s string) bool {
	return isUpper(s) && startsBody(s) && above.Table == nil && (isPostInCapitals(above.text) || nameAndPost(above))
}

// findTailMark finds the first line that tells by itself that the body has ended.
func findTailMark(lines []line, from int) int {
	tail := -1
	for i := from + 1; i < len(lines); i++ {
		if t := lines[i].Text; mayHeadRecipients(t) && headsRecipients(t) {
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
		ended := endsPlan(lines[i-1].text)
		if !ended && tail-i > 10 {
			continue
		}
		t := lines[i].text
		if isSigning(t) || opensSigning(t) && bodyBegan(lines[from+1:i]) && !endsHeading(lines, i) {
			return i
		}
		if tail < 0 && (isNoteLine(t) || hasPrefixFold(t, "phụ lục") && isUpper(t) && isNumberedAppendix(&lines[i]) || ended && (isPost(t) || isAppendixHead(&lines[i]))) {
			return i
		}
	}
	if tail >= 0 {
		return tail
	}
	return len(lines)
}

// bodyBegan reports whether the lines below the kind line hold more than a title, which may go on with "PHÊ DUYỆT ĐỀ ÁN …".
func bodyBegan(lines []line) bool {
	for i := range lines {
		if l := &lines[i]; terminal(l.text) || opensBody(l) {
			return true
		}
	}
	return false
}

// endsHeading reports whether the line at i, in capitals, is the second one of a heading: it stands between the first and an item.
func endsHeading(lines []line, i int) bool {
	head := &lines[i-1]
	return !lines[i].gap && i+1 < len(lines) && lines[i+1].class() != noLabel && head.class() != noLabel && isUpper(head.text) && !terminal(head.text)
}

// isIssueLine reports whether the line is place and date of issue and nothing else, as small units set it above the signature.
func isIssueLine(l *line) bool { return l.Table == nil && isIssue(l.text) }

func isIssue(t string) bool {
	if len(t) >= len("Ngày 1 tháng 9 năm 2025") && len(t) <= 60 && t[0] == 'N' && hasPrefixFold(t, "ngày") && t[len(t)-1]-'0' <= 9 {
		return isDateLine(t)
	}
	i := strings.IndexByte(t, ',')
	if i <= 0 || i > 60 || len(t) > 100 || !hasPrefixFold(strings.TrimSpace(t[i+1:]), "ngày", "tháng") || !isDateLine(t) {
		return false
	}
	for word := range strings.FieldsSeq(t[:i]) {
		if !isDash(word) && !unicode.IsUpper(firstRune(word)) && word != "phố" && word != "xã" && word != "trấn" {
			return false
		}
	}
	return strings.IndexByte("0123456789.", t[len(t)-1]) >= 0
}

// readIssueLine reads place and date of issue that stand at the end; where the head has them, the second ones are kept in extra.
func (r *reader) readIssueLine(l *line) {
	p := r.plan
	place, date, ok := cutPlaceDate(l.text)
	if !ok || p.Place != "" || !p.Date.IsZero() || p.Carrier != nil {
		r.extra(adminplan.ExtraSignature, l.Line, l.text)
		return
	}
	p.Place, p.Date, p.DateText = place, date, dateText(l.text)
}

// endsPlan reports whether the line ends with the end mark "./." or one of its misspellings.
func endsPlan(s string) bool {
	for s != "" && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return strings.HasSuffix(s, "/.")
}

// opensSigning reports whether the line opens a signature in the words that schools and small units use.
func opensSigning(s string) bool {
	return len(s) < 120 && signingOpeners.open(s) && isUpper(s) && !namesEconomy(s)
}

var signingOpeners = newOpeners("người lập", "duyệt", "phê duyệt", "xác nhận", "đại diện", "thay mặt", "ban giám hiệu duyệt", "bgh duyệt", "hiệu trưởng duyệt", "p/t", "người xây dựng", "kt", "tm", "tl", "tuq")

// headsRecipients reports whether the line, or the first of its columns, is "Nơi nhận:" or begins with it.
func headsRecipients(s string) bool {
	if !mayHeadRecipients(s) {
		return false
	}
	if begin := trimmedLeft(s, "*_"+blanks); begin != "" && begin[0]|0x20 == 'n' && hasColumns(s) && !isMisspelledHead(begin) {
		s = splitColumns(s)[0]
	}
	return isRecipientsHead(s)
}

// mayHeadRecipients reports whether the first byte of the line may be that of "Nơi nhận:" or of what stands before it.
func mayHeadRecipients(s string) bool {
	return s != "" && recipientsFirst[s[0]] && (s[0] != '-' || len(s) > 2 && (s[1]|0x20 == 'n' || s[2]|0x20 == 'n'))
}

// recipientsFirst are the first bytes of such a line, blanks among them; that of a bullet says little.
var recipientsFirst = func() (set [256]bool) {
	for c := range set {
		set[c] = c <= ' ' || c == 0xc2 || c == '*' || c == '_' || c == '-' || c|0x20 == 'n'
	}
	return set
}()

// isRecipientsHead reports whether the line is "Nơi nhận:" or begins with it.
func isRecipientsHead(s string) bool {
	if !mayHeadRecipients(s) {
		return false
	}
	bullet := s[0] == '-'
	s = trimmed(s, "*_- ")
	n, ok := prefixFold(s, "nơi nhận")
	if !ok {
		if n, ok = prefixFold(s, "nơi gửi"); !ok {
			return isMisspelledHead(s)
		}
	}
	rest := strings.TrimSpace(s[n:])
	return rest == "" || !bullet && (rest[0] == ':' || rest[0] == ';' || rest[0] == '-') || (rest[0] == '.' || rest[0] == ':') && len(rest) == 1
}

// isMisspelledHead reports whether the line is "Nơi nhận:" and nothing else but for a mark of tone or a second blank.
func isMisspelledHead(s string) bool {
	if len(s) > 24 || s == "" || s[0]|0x20 != 'n' || strings.IndexByte(":;", s[len(s)-1]) < 0 {
		return false
	}
	first, second, _ := strings.Cut(collapse(strings.TrimRight(s, ":; ")), " ")
	for _, w := range [...]string{"nơi", "noi", "nơí", "nới"} {
		if strings.EqualFold(first, w) {
			for _, w := range [...]string{"nhận", "nhân", "nhậm", "nhan", "nhạn", "nhặn"} {
				if strings.EqualFold(second, w) {
					return true
				}
			}
		}
	}
	return false
}
