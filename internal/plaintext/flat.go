package plaintext

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// A text may have lost its line breaks altogether. Where a long line holds two section headings in capitals one after the other, as "… như sau:
// I. MỤC ĐÍCH 1. … II. NỘI DUNG …", it is broken again before what opens a line in any plan: headings, the numbers and letters that go on with
// their lists, bullets behind the end of a sentence, and the tail.

// longLine is from how many bytes a line may be a text that lost its breaks.
const longLine = 800

// unflatten returns the lines of which a long line was made; nil where it is one line.
func unflatten(s string) []string {
	if s[0] == '|' {
		return nil
	}
	const most = 8 // double blanks among the first words
	if strings.Count(s[:min(len(s), 200)], "  ") > most {
		s = strings.Join(strings.Fields(s), " ") // the words were set apart to fill their lines
	}
	heads := sectionHeads(s, numerals[:])
	if len(heads) < 2 {
		if !strings.Contains(s, "KẾ HOẠCH ") {
			return nil
		}
		if lettered := sectionHeads(s, capitalLetters[:]); len(lettered) > len(heads) {
			heads = lettered
		}
		// The first of them is enough below the words with which a body issues its plan, or below a head; the numbers of a list are then, too.
		kind := kindBelowHead(s)
		switch {
		case len(heads) == 1 && (kind > 0 || strings.HasSuffix(s[:heads[0]], "như sau: ")):
		case len(heads) > 1:
		case kind > 0 && len(heads) == 0:
			return breakNumbered(s, kind)
		default:
			return nil
		}
	}
	var out []string
	if strings.Contains(s[:heads[0]], "QUYẾT ĐỊNH") {
		if out = breakDecision(s[:heads[0]]); out == nil {
			return nil
		}
	} else {
		out = breakOpening(nil, s[:heads[0]])
	}
	for k, from := range heads {
		if k+1 < len(heads) {
			out = breakSection(out, s[from:heads[k+1]])
			continue
		}
		body, tail := cutTail(s[from:])
		out = breakTail(breakSection(out, body), tail)
	}
	return out
}

// cutTail parts the body of a plan from its recipients and signature.
func cutTail(s string) (body, tail string) {
	if i := strings.Index(s, " Nơi nhận"); i > 0 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// kindBelowHead returns where the words "KẾ HOẠCH" stand behind the lines of a head; 0 if they do not.
func kindBelowHead(s string) int {
	i := strings.Index(s, " KẾ HOẠCH ")
	if i <= 0 || !strings.Contains(s[:i], "Độc lập") && !strings.Contains(s[:i], "ĐẢNG CỘNG SẢN VIỆT NAM") {
		return 0
	}
	return i + 1
}

// breakNumbered breaks a plan without sections, whose kind stands at the given place, before the numbers of its list; nil if it has none.
func breakNumbered(s string, kind int) []string {
	for i := kind; i+2 < len(s); i++ {
		if s[i] != '1' || s[i-1] != ' ' {
			continue
		}
		if n, part, size := cutNumbers(s[i:]); size > 0 && n == 1 && part == 0 && !asksNumber(strings.TrimRight(s[:i], " ")) {
			body, tail := cutTail(s[i:])
			return breakTail(breakLists(breakOpening(nil, s[:i]), body), tail)
		}
	}
	return nil
}

// numerals are the Roman numbers of sections, and capitalLetters the letters that stand for them.
var (
	numerals       = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"}
	capitalLetters = [...]string{"A", "B", "C", "D", "E"}
)

// sectionHeads returns where the headings of sections begin that have the given tokens, one after the other.
func sectionHeads(s string, tokens []string) (heads []int) {
	const most = 40 // headings, of which each is looked for in all that follows
	for at, n := 0, 1; len(heads) < most; {
		// Numbers are given twice and left out at times.
		first := -1
		for _, k := range [...]int{n, n - 1, n + 1} {
			if k != n && len(heads) == 0 {
				continue
			}
			if i := sectionHead(s[at:], tokens, k); i >= 0 && (first < 0 || i < first) {
				first = i
			}
		}
		if first < 0 {
			break
		}
		heads = append(heads, at+first)
		token := s[at+first:]
		n = 1
		for k, numeral := range tokens {
			if rest, ok := strings.CutPrefix(token, numeral); ok && strings.IndexByte("./-", rest[0]) >= 0 {
				n = k + 2
				at += first + len(numeral)
				break
			}
		}
	}
	return heads
}

// sectionHead returns where the heading in capitals with the n-th token begins; -1 if there is none.
func sectionHead(s string, tokens []string, n int) int {
	if n < 1 || n > len(tokens) {
		return -1
	}
	token := tokens[n-1]
	for at := 0; ; {
		i := strings.Index(s[at:], token)
		if i < 0 {
			return -1
		}
		i += at
		at = i + len(token)
		if i > 0 && s[i-1] != ' ' || at >= len(s) || strings.IndexByte("./-", s[at]) < 0 {
			continue
		}
		words := strings.TrimLeft(s[at+1:], " ")
		first, rest, _ := strings.Cut(words, " ")
		second, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
		if utf8.RuneCountInString(first) > 1 && viet.Upper(first) && (viet.Upper(second) || strings.HasSuffix(first, ":")) && (len(words) < len(s[at+1:]) || s[at] == '.') {
			return i
		}
	}
}

// breakOpening breaks what stands before the first section: the head, the title and the bases.
func breakOpening(out []string, s string) []string {
	if i := strings.Index(s, "KẾ HOẠCH "); i > 0 && s[i-1] == ' ' {
		out = appendLine(out, s[:i])
		s = s[i:]
		// The title ends where its capitals do or, in small letters, at the first basis.
		kind := len("KẾ HOẠCH")
		for _, together := range [...]string{" PHỐI HỢP", " LIÊN TỊCH"} {
			if rest, ok := strings.CutPrefix(s[kind:], together+" "); ok && capitalsLead(rest) == 0 {
				kind += len(together)
				break
			}
		}
		at := kind + 1
		words := s[at:]
		if upper := capitalsLead(words); upper > 0 {
			at += upper
			at += yearsLead(s[at:])
		} else {
			first := len(words)
			for _, opens := range [...]string{" Căn cứ ", " Thực hiện ", " Nhằm ", " Để "} {
				if k := strings.Index(words, opens); k > 0 {
					first = min(first, k)
				}
			}
			if first < len(words) {
				at += first
			}
			if strings.HasSuffix(s[:at], " -") {
				at -= len(" -") // the bullet of the first basis
			}
		}
		out = appendLine(out, s[:kind])
		out = appendLine(out, strings.TrimRight(s[kind:at], "- "))
		s = s[at:]
	}
	for i := 0; i+2 < len(s); i++ {
		if s[i] != ' ' || i == 0 {
			continue
		}
		if s[i-1] == ';' && strings.HasPrefix(s[i+1:], "Căn cứ ") || strings.HasPrefix(s[i+1:], "- Căn cứ ") || s[i+1] == '-' && strings.IndexByte(".;", s[i-1]) >= 0 && upperAt(strings.TrimLeft(s[i+2:], " ")) {
			out = appendLine(out, s[:i])
			s, i = s[i+1:], 0
		}
	}
	return appendLine(out, s)
}

// breakSection breaks the heading of a section from what stands below it.
func breakSection(out []string, s string) []string {
	_, rest, _ := strings.Cut(s, " ")
	head := len(s) - len(rest)
	if n := capitalsLead(rest); n > 0 {
		head += n
	}
	return breakLists(appendLine(out, s[:head]), s[head:])
}

// breakLists breaks the lists that stand below a heading, and the closing words.
func breakLists(out []string, s string) []string {
	number, part, letter := 0, 0, 0
	start := 0
	for i := 0; i+2 < len(s); i++ {
		if s[i] == ' ' || i > 0 && s[i-1] != ' ' {
			continue
		}
		before := strings.TrimRight(s[start:i], " ")
		switch n, p, size := cutNumbers(s[i:]); {
		case size > 0 && p == 0 && n == number+1 && (!asksNumber(before) || s[i+size-1] == '/' && strings.HasSuffix(before, " lớp")):
			number, part, letter = n, 0, 0
		case size > 0 && p > 0 && (n == number && p == part+1 || n == number+1 && p == 1 && !asksNumber(before)):
			number, part, letter = n, p, 0
		case size == 0 && isNextLetter(s[i:], letter):
			letter++
		case s[i] == '-' && upperAt(strings.TrimLeft(s[i+1:], " ")) && (endsSentence(before) || before == "" || len(before) < 120 && isNumbered(before) && !isName(before)):
		case strings.HasPrefix(s[i:], "Trên đây là Kế hoạch") && endsSentence(before):
		default:
			continue
		}
		out = appendLine(out, s[start:i])
		start = i
	}
	return appendLine(out, s[start:])
}

// breakTail breaks recipients and signature from the appendices and notes behind them.
func breakTail(out []string, s string) []string {
	for n := 1; ; n++ {
		mark := " [" + strconv.Itoa(n) + "] "
		i := strings.Index(s, mark)
		if n == 1 {
			if k := behindTail(s); k > 0 && (i < 0 || k < i) {
				return appendLine(appendLine(out, s[:k]), s[k:])
			}
		}
		if i <= 0 {
			return appendLine(out, s)
		}
		out = appendLine(out, s[:i])
		s = s[i:]
	}
}

// behindTail returns where the appendices begin, or the words that a site sets below a document; -1 where there are none.
func behindTail(s string) int {
	first := -1
	for _, opens := range [...]string{" PHỤ LỤC ", " Phụ lục 1 ", " Phụ lục 01 ", " Phụ lục I ", " Tải về", " Tệp đính kèm", " Tập tin đính kèm", " Chia sẻ", " Các tin khác", " Tin liên quan", " In bài viết"} {
		if i := strings.Index(s, opens); i > 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}

func appendLine(out []string, s string) []string {
	if s = strings.TrimSpace(s); s != "" {
		out = append(out, s)
	}
	return out
}

// capitalsLead returns the length of the words in capitals with which s begins, numbers between them included but not at their end where a list begins.
func capitalsLead(s string) int {
	end := 0
	for i := 0; i < len(s); {
		j := strings.IndexByte(s[i:], ' ')
		if j < 0 {
			j = len(s) - i
		}
		word := s[i : i+j]
		hasLetter := strings.IndexFunc(word, unicode.IsLetter) >= 0
		if hasLetter && !viet.Upper(word) || isListNumber(word) || word == "+" && end > 0 || word == "-" && end > 0 && isLower(firstWord(s[i+j:])) {
			break
		}
		i += j + 1
		if word != "-" && (hasLetter || word != "") {
			end = min(i-1, len(s))
		}
	}
	return end
}

// yearsLead returns the length of the words with which s begins that say for which year a title in capitals is: " Năm học 2023 - 2024".
// In "Năm học 2023 - 2024 là …" they begin a sentence.
func yearsLead(s string) int {
	for _, words := range [...]string{" Năm học ", " Năm "} {
		rest, ok := strings.CutPrefix(s, words)
		if !ok {
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) && !strings.ContainsRune(" -–/", r) })
		if end < 0 {
			end = len(rest)
		}
		if years := strings.TrimRight(rest[:end], " -–/"); len(years) >= len("2024") && (end == len(rest) || upperAt(rest[end:])) {
			return len(words) + len(years)
		}
	}
	return 0
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	return word
}

// isLower reports whether the word has letters in lower case.
func isLower(w string) bool { return strings.IndexFunc(w, unicode.IsLower) >= 0 }

// isListNumber reports whether the word is the number of the first item of a list: "1.", "1.1.", "1/".
func isListNumber(w string) bool {
	return len(w) > 1 && w[0] == '1' && strings.Trim(w, "1") != "" && strings.Trim(w, "1./-") == ""
}

// cutNumbers reads "3." or "3.2." before a capital.
func cutNumbers(s string) (n, part, size int) {
	i := 0
	for i < len(s) && i < 2 && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || i+1 >= len(s) || s[i] != '.' && s[i] != '/' && (s[i] != '-' || s[i+1] != ' ') {
		return 0, 0, 0
	}
	i++
	from := i
	for i < len(s) && i < from+2 && s[i] >= '0' && s[i] <= '9' {
		part = part*10 + int(s[i]-'0')
		i++
	}
	if i > from && i < len(s) && (s[i] == '.' || s[i] == '-') {
		i++
	}
	if i >= len(s) || s[i] != ' ' && (part == 0 || s[i-1] != '.') || !upperAt(strings.TrimLeft(s[i:], " ")) {
		return 0, 0, 0
	}
	return n, part, i
}

// isNextLetter reports whether s begins with the letter of a list behind the n-th one: "b) Rà soát".
func isNextLetter(s string, n int) bool {
	k := 0
	for _, r := range viet.ItemLetters {
		if k == n || k == 0 {
			if rest, ok := strings.CutPrefix(s, string(r)+") "); ok && upperAt(strings.TrimLeft(rest, " ")) {
				return k == n
			}
		}
		k++
	}
	return false
}

func upperAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "“\""))
	return unicode.IsUpper(r)
}

func endsSentence(s string) bool {
	return s != "" && strings.IndexByte(".;:!", s[len(s)-1]) >= 0
}

// isNumbered reports whether the piece is a heading with a number so far.
func isNumbered(s string) bool {
	_, _, size := cutNumbers(s)
	return size > 0
}

// isName reports whether what goes on with a dash may be a name: "Sở Lao động - Thương binh và Xã hội".
func isName(s string) bool {
	for _, w := range [...]string{"ao động", "Bà Rịa", "Tài chính", "Văn hóa", "Kinh tế", "Hành chính", "Kế hoạch", "Phát thanh", "Kỹ thuật", "Mặt trận"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// asksNumber reports whether a number behind these words is part of what they cite: "Điều", "khoản".
func asksNumber(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "Điều", "điều", "khoản", "điểm", "Mục", "mục", "Phần", "phần", "số", "tháng", "quý", "Quý", "năm", "ngày", "lục", "biểu", "bảng", "Bảng", "lớp", "cấp":
		return true
	}
	return false
}
