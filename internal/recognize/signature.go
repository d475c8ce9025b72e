package recognize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// byColumns sets the lines of signatures that stand side by side one below the other: the left column whole, then the right.
func byColumns(lines []line) []line {
	columns := make([][]line, 1, 3)
	for _, l := range splitModes(partTwoSigners(pairSigners(lines))) {
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
		rest, name := l.text, ""
		if besideAll(&l, isSigning) && collapse(l.Text) == l.text {
			out = append(out, l) // of signers side by side
			continue
		}
		if isSigning(rest) || isPost(rest) {
			rest, name = cutSigner(rest)
		}
		for isUpper(rest) && isSigning(rest) {
			at := -1
			for _, mark := range [...]string{" KT. ", " TL. ", " TUQ. ", " Q. ", " K/T ", " T/L "} {
				if i := strings.Index(rest, mark); i > 0 && (at < 0 || i < at) {
					at = i
				}
			}
			if mode, _, _ := adminplan.SigningModeOf(rest); at < 0 {
				at = secondPost(rest, mode == adminplan.SignsOnBehalf)
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
		if name != "" {
			out = append(out, lineOf(&l, name))
		}
	}
	return out
}

// cutSigner parts the name of who signs from the line of authority or post that was joined to it: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH TS. Lê An Bình".
func cutSigner(s string) (rest, name string) {
	if isUpper(s) {
		return s, ""
	}
	at := -1
	for i := 4; i < len(s); i++ {
		if s[i] == ' ' && unicode.IsUpper(firstRune(s[i+1:])) && !isUpper(firstWord(s[i+1:])) {
			at = i
			break
		}
	}
	for at > 4 {
		// A degree and the first syllable of some names are in capitals too: "TS. Lê An Bình", "Y Khan".
		i := strings.LastIndexByte(s[:at], ' ')
		if word := s[i+1 : at]; i < 4 || strings.IndexByte(word, '.') < 0 && !strings.HasSuffix(word, "’") && !strings.HasSuffix(word, "'") && runes(word) > 1 {
			break
		}
		at = i
	}
	if at > 0 && isUpper(s[:at]) && looksLikeName(s[at+1:]) {
		return s[:at], s[at+1:]
	}
	return s, ""
}

// secondPost returns where in a line of authority the post of who signs begins: "KT. BỘ TRƯỞNG THỨ TRƯỞNG"; -1 if it names none. Who signs on
// behalf of a body is named at the end: "TM. ỦY BAN NHÂN DÂN XÃ CHỦ TỊCH".
func secondPost(s string, onBehalf bool) int {
	if onBehalf {
		for _, post := range [...]string{" PHÓ CHỦ TỊCH", " CHỦ TỊCH", " PHÓ CHỦ TỊCH THƯỜNG TRỰC", " PHÓ BÍ THƯ THƯỜNG TRỰC", " BÍ THƯ THƯỜNG TRỰC", " PHÓ BÍ THƯ", " BÍ THƯ", " PHÓ TRƯỞNG BAN", " TRƯỞNG BAN", " PHÓ HIỆU TRƯỞNG", " HIỆU TRƯỞNG", " TRƯỞNG ĐOÀN", " TRƯỞNG TIỂU BAN", " TỔ TRƯỞNG", " CHỦ TỊCH HỘI ĐỒNG", " CHỦ TỊCH HỘI", " CHỦ TỊCH CÔNG ĐOÀN", " BÍ THƯ CHI BỘ", " BÍ THƯ ĐOÀN TRƯỜNG"} {
			// The "ĐOÀN CHỦ TỊCH" of the trade unions is a body.
			if head, ok := strings.CutSuffix(s, post); ok && strings.Contains(head, " ") && !(post == " CHỦ TỊCH" && strings.HasSuffix(head, " ĐOÀN")) {
				return len(head)
			}
		}
		// Who is at the head of a group has a post of his own besides: "TM. ĐOÀN GIÁM SÁT TRƯỞNG ĐOÀN TRƯỞNG BAN PHÁP CHẾ".
		at := -1
		for _, post := range [...]string{" PHÓ TRƯỞNG ĐOÀN ", " TRƯỞNG ĐOÀN ", " PHÓ TRƯỞNG BAN ", " TRƯỞNG BAN "} {
			if i := strings.Index(s, post); i > 4 && (at < 0 || i < at) {
				at = i
			}
		}
		return at
	}
	at := -1
	for _, post := range [...]string{" PHÓ ", " THỨ TRƯỞNG", " CHÁNH VĂN PHÒNG", " VỤ TRƯỞNG", " CỤC TRƯỞNG", " TRƯỞNG PHÒNG", " GIÁM ĐỐC SỞ "} {
		if i := strings.Index(s, post); i > 4 && (at < 0 || i < at) && !strings.HasSuffix(s[:i], "TỔNG") && !strings.HasSuffix(s[:i], " CHI") && !strings.HasSuffix(s[:i], ".CHI") {
			at = i
		}
	}
	return at
}

// flattenSigning sets the lines of tables of one row that hold a line of a signature: "| KT. CHỦ TỊCH |" between bars is no table.
func flattenSigning(lines []line) []line {
	for i := 0; i < len(lines); i++ {
		t := lines[i].Table
		if t == nil || len(t.Rows) != 1 || !slices.ContainsFunc(t.Rows[0].Cells, signsCell) {
			continue
		}
		var flat []line
		for _, b := range unrolled(lines[i].Block) {
			flat = append(flat, line{Block: b, text: collapse(b.Text), gap: lines[i].gap && len(flat) == 0})
		}
		lines = slices.Replace(lines, i, i+1, flat...)
		i += len(flat) - 1
	}
	return lines
}

func signsCell(c source.Cell) bool {
	first := firstLine(c.Text)
	return isSigning(first) || isPostInCapitals(first) || opensSigning(first)
}

// startsSignature reports whether a line behind the recipients is the first of a signature.
func startsSignature(l *line) bool {
	t := l.text
	if l.class() >= starLabel {
		return false
	}
	return isSigning(t) || isPost(t) && (isUpper(t) || isSigned(t)) || opensSigning(t)
}

// isSigned reports whether the line is a post in capitals with the name of who signs behind it.
func isSigned(s string) bool {
	_, name := cutSigner(s)
	return name != ""
}

// namesSigner reports whether the line at i names the body whose head signs, above the post and without "TM.", as in plans of two issuers.
func namesSigner(lines []line, i int) bool {
	t := lines[i].text
	return i+1 < len(lines) && lines[i].Table == nil && startsBody(t) && isUpper(t) && !isPost(t) && isUpper(lines[i+1].text) && (isPost(lines[i+1].text) || isSigning(lines[i+1].text))
}

// postAboveName reports whether the line at i is a post in small letters with the name of the signer below, and a mark of signing between them if any.
func postAboveName(lines []line, i int) bool {
	t, n := lines[i].text, i+1
	if n+1 < len(lines) && isSignedMark(lines[n].text) {
		n++
	}
	return n < len(lines) && len(t) < 60 && isPost(t) && !terminal(t) && lines[i].Table == nil && looksLikeName(lines[n].text)
}

// signs reports whether the line may go on with a signature of which the lines before are known.
func (r *reader) signs(before []line, l *line) bool {
	t := l.text
	if runes(t) > 120 {
		return false
	}
	if parts := splitColumns(l.Text); len(parts) > 1 && len(before) > 0 {
		return isUpper(t) || looksLikeName(parts[len(parts)-1]) && (looksLikeName(parts[0]) || isPostInCapitals(parts[0])) || isSignedMark(parts[0]) && isSignedMark(parts[len(parts)-1])
	}
	if startsSignature(l) || isUpper(t) && !isHeadingOfAppendix(t) && !strings.HasPrefix(t, "FILE ") && len(before) > 0 && !hasName(before) {
		return true
	}
	if len(before) == 0 {
		return false
	}
	if isSignedMark(t) || looksLikeName(t) && owesName(before) {
		return true
	}
	if !hasName(before) {
		_, mark := cutMarkBehind(t)
		return mark != "" || looksLikeName(t) || isPost(t) || isAlso(t)
	}
	return isPost(t) && runes(t) < 80 && !terminal(t) || r.endsName(l)
}

// endsName reports whether the line is the last word of a name that a narrow column broke.
func (r *reader) endsName(l *line) bool {
	s := l.text
	return (r.width > 0 || !l.gap) && !strings.ContainsAny(s, " _0123456789") && len(s) < 16 && unicode.IsUpper(firstRune(s)) && !isUpper(s) && !terminal(s)
}

// hasName reports whether the lines of a signature have come to the name.
func hasName(lines []line) bool {
	if len(lines) == 0 {
		return false
	}
	last, _ := cutMarkBehind(lines[len(lines)-1].text)
	return looksLikeName(last) && !isSigning(last) || (isSigning(last) || isPost(last)) && isSigned(last)
}

// cutSignedMark parts the name from the mark that shares its line: "Đã ký: Lê An Bình", "(Đã ký) Lê An Bình".
func cutSignedMark(s string) (mark, name string) {
	i := strings.IndexAny(s, ":)")
	if n, ok := prefixFold(s, "đã ký "); ok && i < 0 {
		i = n - 1
	}
	if i > 0 && !isStamp(viet.Fold(s)) {
		if name := strings.TrimSpace(s[i+1:]); looksLikeName(name) {
			return strings.TrimSpace(s[:i+1]), name
		}
	}
	return s, ""
}

// cutMarkBehind parts the name from the mark of signing behind it: "Lê An Bình (đã ký)".
func cutMarkBehind(s string) (name, mark string) {
	if name, ok := strings.CutSuffix(s, "./."); ok && looksLikeName(name) {
		return name, "./."
	}
	if n := len(s); n == 0 || s[n-1] != ')' && s[n-1] != ']' {
		return s, ""
	}
	if i := strings.LastIndexAny(s, "(["); i > 0 && isSignedMark(s[i:]) {
		if name := strings.TrimSpace(s[:i]); looksLikeName(name) {
			return name, s[i:]
		}
	}
	return s, ""
}

// isAlso reports whether the line stands between two posts of one signer: "BÍ THƯ", "kiêm", "TRƯỞNG BAN".
func isAlso(s string) bool { return s == "kiêm" || s == "KIÊM" || s == "Kiêm" }

// isSignedMark reports whether the line says that the document is signed or where it is to be, as dots for the name do.
func isSignedMark(s string) bool {
	if trimmedLeft(s, "._… ") == "" {
		return len(s) > 3
	}
	if len(signedWords.near(trimmedLeft(s, "()[]<>{}* .,"))) == 0 && !strings.HasPrefix(s, "(") {
		return false
	}
	f := strings.Trim(viet.Fold(s), "()[]<>{}* .,")
	switch f {
	case "daky", "đã kí", "signature", "ký và đóng dấu":
		return true
	}
	for _, w := range [...]string{"đã ký", "chờ ký", "ký,", "ký số", "ký điện tử", "ký tên"} {
		if strings.HasPrefix(f, w) {
			return true
		}
	}
	if strings.HasPrefix(s, "(") && len(s) < 60 && (strings.Contains(f, "họ và tên") || strings.Contains(f, "họ tên")) {
		return true
	}
	return strings.HasPrefix(f, "chữ ký") && len(f) < 40 || isStamp(f)
}

// signedWords are the words with which marks of signing begin.
var signedWords = newOpeners("đã", "daky", "ký", "chữ", "chờ", "người", "ngày", "thời", "được", "signed", "signing", "signature", "digitally", "email", "cơ", "tổ", "dn", "reason", "location", "date", "foxit")

// isStamp reports whether the folded line is one of those that a program for electronic signing prints.
func isStamp(f string) bool {
	for _, w := range [...]string{"ký bởi:", "người ký:", "ngày ký:", "thời gian ký:", "ký ngày:", "được ký bởi", "signed by", "signing time", "signature valid", "digitally signed", "email:", "cơ quan:", "tổ chức:", "dn: c=", "reason:", "location:", "date: 20", "foxit "} {
		if strings.HasPrefix(f, w) {
			return true
		}
	}
	return false
}

// isSigning reports whether the line begins with a signing mode in capitals: "TM. ỦY BAN NHÂN DÂN", "K/T CHỦ TỊCH".
func isSigning(s string) bool {
	if len(s) < 4 || len(s) > 300 || s[0] < 'K' || s[0] > 'T' || !modeSecond[s[1]] {
		return false
	}
	_, rest, ok := adminplan.SigningModeOf(s)
	if !ok || mostlyUpper(rest) || rest == "" {
		return ok && !namesEconomy(s)
	}
	return isSigned(s) || len(s) < 60 && s[1] != ' ' && unicode.IsUpper(firstRune(rest)) && !terminal(s) && (isPost(rest) || startsBody(rest)) && !strings.ContainsAny(s, ",:;()0123456789")
}

// modeSecond are the bytes that stand second in a signing mode.
var modeSecond = [256]bool{'M': true, 'L': true, 'T': true, 'U': true, '.': true, '/': true}

// namesEconomy reports whether the line begins with "KT - XH", kinh tế - xã hội, and not with "KT." for a signature in the place of another's.
func namesEconomy(s string) bool {
	rest, ok := strings.CutPrefix(s, "KT")
	return ok && strings.HasPrefix(strings.TrimLeft(rest, " -–"), "XH")
}

// postWords are the words with which posts begin, folded.
var postWords = newOpeners("chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "quyền", "trưởng", "phó trưởng", "phó", "bí thư", "phó bí thư", "hiệu trưởng", "phó hiệu trưởng", "chánh", "phó chánh", "bộ trưởng", "thứ trưởng",
	"cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng", "tổng", "phó tổng", "ủy viên", "uỷ viên", "đội trưởng", "chỉ huy trưởng", "tổ trưởng", "thủ trưởng", "thủ tướng", "chủ nhiệm", "tổng cục trưởng", "chính trị viên", "tư lệnh", "chính ủy", "chính uỷ",
	"cục phó", "tham mưu trưởng", "kế toán trưởng", "người lập", "người viết", "người xây dựng", "giáo viên", "cán bộ", "nhân viên", "thủ thư", "thư ký", "thường trực", "q.", "chủ tọa", "tổng giám đốc", "kiểm sát viên", "chi hội trưởng", "hạt trưởng", "đồn trưởng", "trạm trưởng", "hội trưởng", "chánh án", "đại tá", "thẩm phán", "phụ trách", "trợ lý", "tpt", "tổng biên tập", "tổng kiểm toán", "thống đốc", "quản đốc", "giám thị", "chỉ huy phó", "viện phó", "hiệu phó", "linh mục", "trụ trì")

// isPost reports whether the line names a post.
func isPost(s string) bool {
	if rest, ok := strings.CutPrefix(s, "P."); ok {
		s = strings.TrimSpace(rest) // "P. HIỆU TRƯỞNG" for phó
	}
	if head, ok := strings.CutSuffix(s, " TRƯỞNG"); ok && len(head) < 24 && isUpper(head) {
		return !strings.HasSuffix(head, "TĂNG") && !strings.HasSuffix(head, "SINH") && !opensSigning(s) // "LIÊN ĐỘI TRƯỞNG", but no growth
	}
	return len(s) < 200 && postWords.open(s) && !hasPrefixFold(s, "tổng liên đoàn", "tổng công ty", "tổng hội")
}

// looksLikeName reports whether the line is a person's name: two to six words with capitals and little else, after a rank or degree if any.
func looksLikeName(s string) bool {
	if len(s) < 3 || len(s) > 80 || isUpper(s) && isPost(s) || strings.ContainsAny(s, "0123456789:;/()+") {
		return false
	}
	if isUpper(s) && !familyNames.open(s) {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "Lưu "); ok && isUpper(firstWord(rest)) {
		return false // "Lưu VT" files
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
			if words == 1 && (w == "văn" || w == "thị" || w == "gia" || w == "giáo" || w == "nhân" || w == "báo" || w == "mục" || w == "đức" || w == "thượng" || w == "tọa" || w == "toạ") {
				continue // "Luật gia", "Nhà giáo", "Cử nhân", "Linh mục", "Đại đức"
			}
			return false
		}
		words++
	}
	return words >= 2 && words <= 8 && !bodyWordsOfNames.open(s)
}

// familyNames are the common family names, by which a name in capitals is told from other words in capitals.
var familyNames = newOpeners("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đoàn", "mai", "tô", "hà", "cao", "lương", "lưu", "tạ", "châu", "thái", "đào", "tống", "lâm", "quách", "nông", "hứa", "vi", "lò", "quàng", "cầm", "giàng", "sùng", "vàng", "y", "kpă", "siu")

var bodyWordsOfNames = newOpeners("sở", "bộ", "ủy ban", "uỷ ban", "phụ lục", "mẫu", "biểu", "danh sách", "danh mục", "văn phòng", "kế hoạch", "nội dung", "thời gian", "đơn vị", "ghi chú", "số lượng", "thành phần", "tên", "họ", "chỉ tiêu", "nhiệm vụ")
