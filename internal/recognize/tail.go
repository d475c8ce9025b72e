package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
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
	var list, signing []line
	inList := false
	i := 0
	for ; i < len(lines); i++ {
		l := lines[i]
		left, right := tailColumns(&l, len(signing) > 0 && !hasName(signing))
		switch {
		case isRecipientsHead(left):
			inList = true
			_, left, _ = strings.Cut(strings.Trim(left, "*_ "), " ")
			left = strings.TrimLeft(left[len(firstWord(left)):], ":.*_ ")
			if right != "" {
				signing = append(signing, lineOf(&l, right))
			}
			if left != "" {
				list = append(list, lineOf(&l, left))
			}
			continue
		case l.Table == nil && right != "" && inList:
			list, signing = append(list, lineOf(&l, left)), append(signing, lineOf(&l, right))
			continue
		}
		if isAppendixHead(&l) || isNoteLine(l.text) || l.Table != nil || l.text == "" {
			break
		}
		if inList && len(signing) > 0 && !hasName(signing) && looksLikeName(l.text) && filedAlready(list) {
			signing = append(signing, l)
			continue
		}
		if inList && !startsSignature(&l) && !(hasName(signing) && filedAlready(list)) {
			list = append(list, l)
			continue
		}
		inList = false
		if !r.signs(signing, &l) {
			break
		}
		signing = append(signing, l)
	}
	r.readRecipients(list, to)
	rest := r.readSignatures(byColumns(signing), to)
	for _, l := range rest {
		r.extra(adminplan.ExtraSignature, l.Line, l.text)
	}
	r.readAppendices(lines[i:])
}

// byColumns sets the lines of signatures that stand side by side one below the other: the left column whole, then the right.
func byColumns(lines []line) []line {
	columns := make([][]line, 1, 3)
	for _, l := range splitModes(lines) {
		parts := []string{l.text}
		if l.Table == nil && collapse(l.Text) == l.text {
			parts = splitColumns(l.Text)
		}
		for len(columns) < len(parts) {
			columns = append(columns, nil)
		}
		if len(parts) == 1 {
			// A line alone belongs to the first column that has not come to its name.
			k := 0
			for k+1 < len(columns) && (hasName(columns[k]) || len(columns[k]) == 0) {
				k++
			}
			columns[k] = append(columns[k], l)
			continue
		}
		for k, part := range parts {
			columns[k] = append(columns[k], lineOf(&l, part))
		}
	}
	var out []line
	for _, c := range columns {
		out = append(out, c...)
	}
	return out
}

// splitModes parts lines of authority and post that lost the break between them: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH".
func splitModes(lines []line) []line {
	out := lines[:0:0]
	for _, l := range lines {
		rest := l.text
		for isUpper(rest) && isSigning(rest) {
			at := -1
			for _, mark := range [...]string{" KT. ", " TL. ", " TUQ. ", " Q. ", " K/T ", " T/L "} {
				if i := strings.Index(rest, mark); i > 0 && (at < 0 || i < at) {
					at = i
				}
			}
			if mode, _, _ := adminplan.SigningModeOf(rest); at < 0 && mode != adminplan.SignsOnBehalf {
				at = strings.Index(rest, " PHÓ ")
			}
			if at < 0 {
				break
			}
			out = append(out, lineOf(&l, rest[:at]))
			rest = rest[at+1:]
		}
		if rest != l.text {
			l = lineOf(&l, rest)
		}
		out = append(out, l)
	}
	return out
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
	parts := splitColumns(l.Text)
	if len(parts) < 2 {
		return splitSigning(l.text, pending)
	}
	last := parts[len(parts)-1]
	if isSigning(last) || isPost(last) && isUpper(last) || pending && isUpper(last) || looksLikeName(last) && (strings.HasPrefix(parts[0], "-") || isRecipientsHead(parts[0])) {
		return joinLabel2(label{text: l.Label}, collapse(strings.Join(parts[:len(parts)-1], " "))), last
	}
	return l.text, ""
}

// splitSigning parts a line of recipients from the line of the signature that was joined to it with nothing but a blank:
// "- Bộ Nội vụ (b/c); KT. CHỦ TỊCH".
func splitSigning(s string, pending bool) (left, right string) {
	if !strings.HasPrefix(s, "-") && !isRecipientsHead(s) {
		return s, ""
	}
	for i := 1; i+1 < len(s); i++ {
		if s[i] != ' ' || strings.IndexByte(";:.,)", s[i-1]) < 0 {
			continue
		}
		rest := s[i+1:]
		if isSigning(rest) || isUpper(rest) && isPost(rest) || pending && (s[i-1] == ';' || s[i-1] == '.') && looksLikeName(rest) {
			return strings.TrimSpace(s[:i]), rest
		}
	}
	return s, ""
}

// startsSignature reports whether a line behind the recipients is the first of a signature.
func startsSignature(l *line) bool {
	t := l.text
	lab, _ := cutLabel(t)
	if lab.class >= starLabel {
		return false
	}
	return isSigning(t) || isUpper(t) && isPost(t) || opensSigning(t)
}

// signs reports whether the line may go on with a signature of which the lines before are known.
func (r *reader) signs(before []line, l *line) bool {
	t := l.text
	if len([]rune(t)) > 120 {
		return false
	}
	if parts := splitColumns(l.Text); len(parts) > 1 && len(before) > 0 {
		return isUpper(t) || looksLikeName(parts[0]) && looksLikeName(parts[len(parts)-1])
	}
	if startsSignature(l) || isUpper(t) && !isHeadingOfAppendix(t) && len(before) > 0 && !hasName(before) {
		return true
	}
	if len(before) == 0 {
		return false
	}
	if isSignedMark(t) {
		return true
	}
	if !hasName(before) {
		return looksLikeName(t) || isPost(t)
	}
	return isPost(t) && len([]rune(t)) < 80 && !terminal(t) || r.endsName(l)
}

// endsName reports whether the line is the last word of a name that a narrow column broke.
func (r *reader) endsName(l *line) bool {
	s := l.text
	return (r.width > 0 || !l.gap) && !strings.Contains(s, " ") && len(s) < 16 && unicode.IsUpper(firstRune(s)) && !isUpper(s) && !terminal(s)
}

// hasName reports whether the lines of a signature have come to the name.
func hasName(lines []line) bool {
	return len(lines) > 0 && looksLikeName(lines[len(lines)-1].text) && !isSigning(lines[len(lines)-1].text)
}

func isSignedMark(s string) bool {
	f := strings.Trim(viet.Fold(s), "()[]* .,")
	return strings.HasPrefix(f, "đã ký") || strings.HasPrefix(f, "ký,") || f == "ký tên" || f == "ký và ghi rõ họ tên" || strings.HasPrefix(f, "ký tên")
}

// isSigning reports whether the line begins with a signing mode in capitals: "TM. ỦY BAN NHÂN DÂN", "K/T CHỦ TỊCH".
func isSigning(s string) bool {
	if len(s) < 4 || len(s) > 300 || s[0] < 'K' || s[0] > 'T' {
		return false
	}
	_, rest, ok := adminplan.SigningModeOf(s)
	return ok && (mostlyUpper(rest) || rest == "")
}

// postWords are the words with which posts begin, folded.
var postWords = [...]string{"chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "quyền", "trưởng", "phó trưởng", "phó", "bí thư", "phó bí thư", "hiệu trưởng", "phó hiệu trưởng", "chánh", "phó chánh", "bộ trưởng", "thứ trưởng",
	"cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng", "tổng", "phó tổng", "ủy viên", "uỷ viên", "đội trưởng", "chỉ huy trưởng", "tổ trưởng", "thủ trưởng", "thủ tướng", "chủ nhiệm", "tổng cục trưởng", "tư lệnh", "chính ủy", "chính uỷ",
	"cục phó", "tham mưu trưởng", "kế toán trưởng", "người lập", "thư ký", "thường trực", "q.", "chủ tọa", "tổng giám đốc", "kiểm sát viên", "chi hội trưởng", "hạt trưởng", "đồn trưởng", "trạm trưởng", "hội trưởng", "chánh án", "đại tá", "thẩm phán", "trợ lý", "tổng biên tập", "tổng kiểm toán", "thống đốc"}

// isPost reports whether the line names a post.
func isPost(s string) bool {
	if rest, ok := strings.CutPrefix(s, "P."); ok {
		s = strings.TrimSpace(rest) // "P. HIỆU TRƯỞNG" for phó
	}
	return len(s) < 200 && hasPrefixFold(s, postWords[:]...)
}

// looksLikeName reports whether the line is a person's name: two to six words with capitals and little else, after a rank or degree if any.
func looksLikeName(s string) bool {
	if len(s) > 80 || isUpper(s) && isPost(s) || strings.ContainsAny(s, "0123456789:;/()+") {
		return false
	}
	if isUpper(s) && !hasPrefixFold(s, familyNames[:]...) {
		return false
	}
	words := 0
	for _, w := range strings.Fields(s) {
		w = strings.Trim(w, ",.")
		if w == "" {
			continue
		}
		if !unicode.IsUpper(firstRune(w)) {
			if rank := strings.ToLower(w); rank == "tá" || rank == "úy" || rank == "tướng" || rank == "sĩ" || rank == "cao" || rank == "sư" {
				continue
			}
			return false
		}
		words++
	}
	return words >= 2 && words <= 8 && !hasPrefixFold(s, bodyWordsOfNames[:]...)
}

// familyNames are the common family names, by which a name in capitals is told from other words in capitals.
var familyNames = [...]string{"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đoàn", "mai", "tô", "hà", "cao", "lương", "lưu", "tạ", "châu", "thái", "đào", "tống", "lâm", "quách", "nông", "hứa", "vi", "lò", "quàng", "cầm", "giàng", "sùng", "vàng", "y", "kpă", "siu"}

var bodyWordsOfNames = [...]string{"sở", "bộ", "ủy ban", "uỷ ban", "phụ lục", "mẫu", "biểu", "danh sách", "danh mục", "văn phòng", "kế hoạch", "nội dung", "thời gian", "đơn vị", "ghi chú", "số lượng", "thành phần", "tên", "họ", "chỉ tiêu", "nhiệm vụ", "lưu"}

// readRecipients reads the lines below "Nơi nhận:".
func (r *reader) readRecipients(lines []line, to target) {
	type entry struct {
		label label
		text  string
		line  int
	}
	lines = oneALine(lines)
	var entries []entry
	filed := false
	bare := true
	for i := range lines {
		lab, _ := lineLabel(&lines[i])
		bare = bare && lab.class < starLabel
	}
	for i := range lines {
		l := &lines[i]
		lab, text := lineLabel(l)
		n := len(entries)
		switch {
		case lab.class >= starLabel || lab.class != noLabel && (n == 0 || terminal(entries[n-1].text)):
			entries = append(entries, entry{lab, text, l.Line})
			filed = isFiling(text)
		case bare && n > 0 && !filed && (strings.HasSuffix(entries[n-1].text, ",") || startsRecipient(l.text) && !endsOpen(entries[n-1].text)),
			n == 0 || !filed && (strings.HasSuffix(entries[n-1].text, ";") && (entries[n-1].label.class == noLabel || startsRecipient(l.text))) || isFiling(l.text) && !strings.HasSuffix(entries[n-1].text, "-"):
			entries = append(entries, entry{lab, l.text, l.Line})
			filed = isFiling(l.text)
		case filed && (strings.HasSuffix(entries[n-1].text, ".") || len([]rune(l.text)) <= 12 && !strings.HasSuffix(entries[n-1].text, ",") && !lowerStart(l.text) && !strings.HasPrefix(l.text, "(")):
			r.extra(adminplan.ExtraRecipients, l.Line, l.text)
		default:
			entries[n-1].text += " " + l.text
		}
	}
	// A sub-item may stand in the line of the one above it: "- VPUB: + CVP, các PCVP;".
	for _, e := range entries {
		list := *to.recipients
		switch {
		case isFiling(e.text) && *to.filing == nil && e.label.class != plusLabel:
			*to.filing = filing(e.label, e.text)
		case e.label.class == plusLabel && len(list) > 0:
			last := &list[len(list)-1]
			last.Recipients = append(last.Recipients, recipient(e.label, e.text))
		default:
			*to.recipients = append(list, recipient(e.label, e.text))
		}
	}
}

// oneALine parts the recipients that stand in one line: "- Sở Nội vụ; - Lưu: VT."
func oneALine(lines []line) []line {
	out := lines[:0:0]
	for _, l := range lines {
		rest := l.text
		for {
			i := strings.Index(rest, "; -")
			if i < 0 || !strings.HasPrefix(strings.TrimLeft(rest, "*_ "), "-") {
				break
			}
			out = append(out, line{Block: l.Block, text: rest[:i+1], gap: l.gap})
			rest = rest[i+2:]
		}
		if rest != l.text {
			l = line{Block: l.Block, text: rest}
		}
		out = append(out, l)
	}
	return out
}

func startsRecipient(s string) bool { return unicode.IsUpper(firstRune(s)) }

// isFiling reports whether the line is the one on filing: "Lưu: VT, TH.", "Lưu Văn phòng Tỉnh ủy."
func isFiling(s string) bool {
	n, ok := prefixFold(s, "lưu")
	return ok && (n == len(s) || s[n] == ':' || s[n] == ' ' && !hasPrefixFold(s, "lưu trữ", "lưu ý", "lưu hành") || s[n] == ';' || s[n] == '.')
}

// recipient reads a line of the list: name, purpose in brackets, closing punctuation.
func recipient(l label, text string) adminplan.Recipient {
	rec := adminplan.Recipient{Label: l.text}
	name := strings.TrimRight(text, " ;,.")
	if strings.HasSuffix(name, "v.v") {
		name += "."
	}
	if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") && isPurpose(name[i+1:len(name)-1]) {
		rec.Purpose = strings.TrimSpace(name[i+1 : len(name)-1])
		name = strings.TrimSpace(name[:i])
	}
	if name == "" {
		name = text
	}
	rec.Name = name
	if text != rec.Line() {
		rec.Text = text
	}
	return rec
}

// isPurpose reports whether what stands in brackets behind a recipient says what the copy is for.
func isPurpose(s string) bool {
	f := strings.TrimSpace(viet.Fold(s))
	for _, w := range [...]string{"để", "b/c", "bc", "báo cáo", "thực hiện", "t/h", "th", "p/h", "phối hợp", "chỉ đạo", "c/đ", "đ/b", "đưa tin", "theo dõi", "t/d", "biết", "kiểm tra", "giám sát", "đăng", "đăng tải", "thay báo cáo", "phổ biến", "triển khai", "hướng dẫn", "tuyên truyền"} {
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
	body := strings.TrimRight(strings.TrimLeft(text[n:], ": "), " .;,")
	for body != "" {
		i := strings.IndexByte(body, '(')
		if i < 0 {
			break
		}
		end := strings.IndexByte(body[i:], ')')
		if end < 0 {
			end = len(body) - i
		}
		inner := strings.TrimSpace(body[i+1 : i+end])
		switch copies, ok := copyCount(inner); {
		case ok:
			f.Copies = copies
		case f.Drafter == "":
			f.Drafter = inner
			if k := strings.LastIndexAny(inner, "-,; "); k > 0 {
				if copies, ok := copyCount(inner[k+1:]); ok {
					f.Drafter, f.Copies = strings.TrimRight(inner[:k], "-,; "), copies
				}
			}
		}
		rest := ""
		if i+end < len(body) {
			rest = body[i+end+1:]
		}
		body = strings.TrimRight(body[:i], " ,;") + rest
	}
	body = strings.ReplaceAll(body, ". ", ", ")
	for unit := range strings.FieldsFuncSeq(body, func(r rune) bool { return r == ',' || r == ';' }) {
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
	rest = strings.ToLower(strings.TrimSpace(rest))
	return n, n > 0 && len(s) > len(rest) && (rest == "b" || rest == "bản" || rest == "" && len(s) > 1)
}

// readSignatures reads the lines of one or more signatures and returns those that belong to none.
func (r *reader) readSignatures(lines []line, to target) (rest []line) {
	var s *adminplan.Signature
	flush := func() {
		if s != nil && (s.Title != "" || s.Name != "" || len(s.Authority) > 0) {
			*to.signatures = append(*to.signatures, *s)
		}
		s = nil
	}
	authorityOpen := false
	for _, l := range lines {
		t := l.text
		if s != nil && s.Name != "" && (startsSignature(&l) || isUpper(t) && isPost(t)) {
			flush()
		}
		if s == nil {
			s = &adminplan.Signature{}
			authorityOpen = false
		}
		switch {
		case isSignedMark(t):
			rest = append(rest, l)
		case s.Name != "" && s.Post == "" && r.endsName(&l):
			s.Name += " " + t
		case s.Name != "":
			s.Post = strings.TrimSpace(s.Post + " " + t)
		case isSigning(t), s.Title == "" && opensSigning(t):
			s.Authority = append(s.Authority, t)
			authorityOpen = true
		case isUpper(t) && authorityOpen && !isPost(t):
			// A line in capitals that names no post goes on with the line of authority above.
			s.Authority[len(s.Authority)-1] += " " + t
		case isUpper(t) && s.Title != "" && isLast(lines, &l) && mayBeName(t):
			s.Name = t
		case isUpper(t) && (isPost(t) || s.Title != ""):
			s.Title = strings.TrimSpace(s.Title + " " + t)
			authorityOpen = false
		case isUpper(t) && s.Title == "" && !looksLikeName(t):
			s.Authority = append(s.Authority, t)
			authorityOpen = true
		case isPost(t) && s.Title == "" && !looksLikeName(t):
			s.Title = t
			authorityOpen = false
		default:
			s.Name = t
		}
	}
	flush()
	return rest
}

// mayBeName reports whether a last line in capitals below a post is a name and not the rest of the post.
func mayBeName(s string) bool {
	n := strings.Count(s, " ") + 1
	return n >= 2 && n <= 5 && !isPost(s) && !startsBody(s) && !strings.ContainsAny(s, ",;:0123456789")
}

func isLast(lines []line, l *line) bool { return lines[len(lines)-1].Block == l.Block }
