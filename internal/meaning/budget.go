package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Budget reads the money for a piece of work: "Kinh phí: 1.500.000 đồng từ ngân sách nhà nước." The amount is in whole đồng; it is empty where a text
// names a source only. It is nil for a text that is not about money.
func Budget(text string) *adminplan.Budget {
	var t Text
	t.Set(text)
	return t.Budget()
}

// Budget is [Budget] of the text.
func (t *Text) Budget() *adminplan.Budget {
	text, s, about := t.s, t.s, false
	if field, value, ok := t.Label(); ok {
		if field != "budget" {
			return nil
		}
		s, about = value, true
	}
	i := openBullet(s)
	if !about {
		about = moneyOpeners.at(s, i) > i && !fundsReached(s, i)
	}
	if !about && (t.all&moneyMark == 0 || !holds(s, "inh phí", len("inh "))) {
		return nil
	}
	b := adminplan.Budget{}
	head := openBullet(text)
	parts := about && atAny(text, head, "nguồn kinh phí", "nguồn vốn") > head
	for j := nextDigit(s, i); j >= 0 && j < len(s); j = nextDigit(s, j) {
		value, end := number(s, j)
		if amount := dong(s, value, skip(s, end)); amount != "" && !eachGets(s[:j]) {
			if b.Amount != "" && parts {
				// Each source gives its part, and nobody says how much they are together.
				b.Amount = ""
				break
			}
			b.Amount = amount
			if !parts && !multiplied(s[end:]) {
				break
			}
		}
		j = max(end, j+1)
	}
	if !about && b.Amount == "" {
		return nil
	}
	if b.Source = source(s, i); !about && b.Source == "" && !strings.Contains(s, "kinh phí") {
		return nil
	}
	if b.Amount == "" && b.Source == "" && s == text {
		return nil
	}
	if b.Text = trim(s); b.Text == "" {
		return nil
	}
	return &b
}

// moneyOpeners open a text about money.
var moneyOpeners = newWords("kinh phí", "tổng kinh phí", "nguồn kinh phí", "dự toán", "tổng dự toán", "nguồn vốn", "mức kinh phí", "kinh phí dự kiến",
	"tổng nhu cầu kinh phí", "nhu cầu kinh phí", "tổng nhu cầu vốn", "nhu cầu vốn", "tổng mức vốn", "tổng nguồn vốn", "tổng vốn", "tổng kế hoạch vốn", "kế hoạch vốn", "tổng kế hoạch đầu tư công", "tổng mức đầu tư", "tổng ngân sách", "khái toán", "tổng số tiền")

// fundsReached reports whether a text about funds at i tells how much a bank or a fund has of them, which is a result and nothing that the work costs:
// "Nguồn vốn: Tổng nguồn vốn đạt 14.256 tỷ đồng".
func fundsReached(s string, i int) bool {
	const near = 120
	if atAny(s, i, "nguồn vốn", "tổng nguồn vốn", "tổng vốn", "tổng ngân sách") == i {
		return false
	}
	if at(s, i, "tổng vốn đầu tư toàn xã hội") > i {
		return true
	}
	s = s[i:min(len(s), i+near)]
	n := strings.Index(s, " đạt ")
	if n < 0 {
		return false
	}
	n = skip(s, n+len(" đạt"))
	return isDigitAt(s, skip(s, atAny(s, n, "trên", "hơn", "gần", "khoảng")))
}

// dong returns a sum in whole đồng when its unit stands at i; "" where it is no sum of money.
func dong(s, value string, i int) string {
	zeros := -1
	for _, u := range [...]struct {
		word  string
		zeros int
	}{{"triệu tỷ đồng", 15}, {"nghìn tỷ đồng", 12}, {"ngàn tỷ đồng", 12}, {"tỷ đồng", 9}, {"tỉ đồng", 9}, {"triệu đồng", 6}, {"nghìn đồng", 3}, {"ngàn đồng", 3}, {"đồng", 0}, {"vnđ", 0}, {"vnd", 0}, {"đ", 0}} {
		if j := at(s, i, u.word); j > i && (u.zeros > 0 || moneyWord(s, j)) {
			if j < len(s) && s[j] == '/' {
				// What one of them costs is not the sum.
				return ""
			}
			zeros = u.zeros
			break
		}
	}
	if zeros < 0 {
		return ""
	}
	whole, frac, _ := strings.Cut(value, ".")
	if len(frac) > zeros {
		return ""
	}
	sum := strings.TrimLeft(whole+frac+strings.Repeat("0", zeros-len(frac)), "0")
	if sum == "" {
		sum = "0"
	}
	return sum
}

// eachGets reports whether the sum behind s is what each of several gets or a prize, and no sum of all: "mỗi hộ 2 triệu đồng", "giải Nhất 500.000 đồng".
func eachGets(s string) bool {
	const near = 40
	s = s[max(0, len(s)-near):]
	s = s[strings.LastIndexAny(s, ",;.(\n")+1:]
	if strings.Contains(s, "ỗi ") {
		return true
	}
	i := strings.LastIndex(s, "iải ")
	return i >= 0 && atAny(s, i+len("iải "), "nhất", "nhì", "ba", "khuyến khích", "đặc biệt") > i+len("iải ")
}

// multiplied reports whether a sum that s follows is a factor of the one behind the next sign of equality: "2 người x 500.000 đồng = 1.000.000 đồng".
func multiplied(s string) bool {
	s = s[:min(len(s), 80)]
	k := strings.IndexByte(s, '=')
	return k >= 0 && !strings.ContainsAny(s[:k], ";\n")
}

// sourceAt returns where the source of the money stands that the words at j lead to, "từ nguồn …", "do ngân sách …", "trong dự toán …"; -1 where none
// does. At i, where the text begins, it may stand by itself.
func sourceAt(s string, j, i int) int {
	k := j
	switch s[j] | 0x20 {
	case 't':
		if k = skip(s, at(s, j, "từ")); k > j && (viet.UpperAt(s, k) || atAny(s, k, "nguồn", "ngân sách", "các nguồn", "kinh phí", "quỹ", "xã hội hóa", "dự toán", "định mức", "các doanh nghiệp", "các tổ chức") > k) {
			return k
		}
		if k = skip(s, at(s, j, "trong")); k > j && atAny(s, k, "dự toán", "nguồn", "ngân sách", "định mức", "kế hoạch vốn") > k {
			return k
		}
	case 'd':
		if k = skip(s, at(s, j, "do")); k > j && atAny(s, k, "ngân sách", "nguồn", "quỹ") > k {
			return k
		}
	case 'b':
		if k = skip(s, at(s, j, "bằng")); k > j && atAny(s, k, "nguồn", "ngân sách") > k {
			return k
		}
	case 's':
		if k = skip(s, at(s, j, "sử dụng")); k > j && (atAny(s, k, "nguồn", "ngân sách", "dự toán", "quỹ") > k && !endsWith(s, j, "lý,", "lý và", "lý") || j == i && at(s, k, "kinh phí") > k) {
			return k
		}
	case 'n':
		if j == i && atAny(s, j, "ngân sách nhà nước", "nguồn ngân sách", "ngân sách") > j {
			return j
		}
	}
	return -1
}

// source returns where the money comes from: what follows "từ nguồn", "từ ngân sách", "do … chi trả".
func source(s string, i int) string {
	const longest = 2000
	open, closed, seen := -1, -1, 0 // the last brackets before seen
	for j := i; j < len(s); j++ {
		switch s[j] | 0x20 {
		case 't', 'd', 'b', 's': // of the words that lead to a source
			if j+1 == len(s) || s[j+1] != 0xe1 && s[j+1] != 'r' && s[j+1] != 'o' || !wordStart(s, j) {
				continue
			}
		default:
			if j != i {
				continue
			}
		}
		k := sourceAt(s, j, i)
		if k < 0 {
			continue
		}
		end := sentenceEnd(s[:upTo(s, k+longest+100)], k, true)
		for _, other := range [...]string{", trong đó", ", để "} {
			if n := strings.Index(s[k:end], other); n > 0 {
				end = k + n
			}
		}
		for ; seen < k; seen++ {
			switch s[seen] {
			case '(':
				open = seen
			case ')':
				closed = seen
			}
		}
		if open > closed {
			// "(trích từ quỹ khuyến học)" ends with its bracket.
			end = k + unclosed(s[k:end])
		}
		words := s[k:end]
		if k == i {
			words = beforeSum(words)
		}
		if words = trim(words); words != "" && len(words) <= longest {
			return words
		}
	}
	return ""
}

// beforeSum returns what of s stands before the first sum: "Ngân sách xã" of "Ngân sách xã là 50 triệu đồng".
func beforeSum(s string) string {
	for i := nextDigit(s, 0); i >= 0; i = nextDigit(s, i) {
		value, end := number(s, i)
		if dong(s, value, skip(s, end)) != "" {
			s = strings.TrimRight(s[:i], " :")
			if k := wordBefore(s, len(s), "hơn", "khoảng", "gần", "trên"); k > 0 {
				s = strings.TrimRight(s[:k], " :")
			}
			return strings.TrimSuffix(s, " là")
		}
		i = end
	}
	return s
}

// unclosed returns where the bracket stands in s that closes one opened before it; the length of s where none does.
func unclosed(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return i
			}
		}
	}
	return len(s)
}
