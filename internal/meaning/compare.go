package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// comparisons are the words before a number that say how it is to be met, by their last bytes.
var comparisons = []comparing{
	{"ít nhất là", adminplan.AtLeast}, {"ít nhất", adminplan.AtLeast}, {"tối thiểu là", adminplan.AtLeast}, {"tối thiểu", adminplan.AtLeast}, {"không dưới", adminplan.AtLeast}, {"không thấp hơn", adminplan.AtLeast}, {"không ít hơn", adminplan.AtLeast}, {"đạt từ", adminplan.AtLeast},
	{"trên", adminplan.MoreThan}, {"lớn hơn", adminplan.MoreThan}, {"vượt", adminplan.MoreThan},
	{"không quá", adminplan.AtMost}, {"tối đa", adminplan.AtMost}, {"không vượt quá", adminplan.AtMost}, {"không cao hơn", adminplan.AtMost},
	{"dưới", adminplan.LessThan}, {"thấp hơn", adminplan.LessThan}, {"ít hơn", adminplan.LessThan}, {"khoảng", adminplan.About}, {"gần", adminplan.About}, {"xấp xỉ", adminplan.About},
	{"cao hơn", adminplan.MoreThan}, {"nhiều hơn", adminplan.MoreThan}, {"hơn", adminplan.MoreThan},
}

type comparing struct {
	word    string
	compare adminplan.Comparison
}

var comparisonsBy = sortByBucket(comparisons, func(c comparing) uint64 { return lastHash(c.word) })

// lastHash hashes the last byte of a word without regard to case: small and capital letters differ in these bits of it only.
func lastHash(w string) uint64 { return uint64(w[len(w)-1]&^0x21) << 56 }

// longestComparison is the length of the longest of those words in bytes, with blanks to spare.
const longestComparison = 32

// differences are words of comparison that also tell how far two numbers are apart.
var differences = newWords("cao hơn", "nhiều hơn", "thấp hơn", "ít hơn", "vượt")

// comparison reads the word of comparison that ends at i; from is where it begins.
func comparison(s string, low, i int) (adminplan.Comparison, int) {
	// A range whose "từ" stands at the end of the line before begins above the sentence.
	head := strings.TrimRight(s[min(low, i):i], " ")
	if head == "" {
		return "", i
	}
	last := bucket(lastHash(head))
	for k := comparisonsBy[last]; k < comparisonsBy[last+1]; k++ {
		c := &comparisons[k]
		n := len(c.word)
		if from := low + len(head) - n; from >= low && wordStart(s, from) && viet.Match(s[from:from+n], c.word) == n {
			if c.word == "trên" && endsWith(s, from, "dựa", "căn cứ", "nêu", "như") {
				return "", i
			}
			return c.compare, from
		}
	}
	return "", i
}

// endsSign are the bytes with which a sign of comparison may end: =, <, >, ≤, ≥.
var endsSign = [256]bool{'=': true, '<': true, '>': true, 0xa4: true, 0xa5: true}

// compareSign reads the sign of comparison that ends at i, a blank between or none; from is where it begins.
func compareSign(s string, i int) (compare adminplan.Comparison, from int) {
	head := s[:i]
	if head != "" && head[len(head)-1] == ' ' {
		head = head[:len(head)-1]
	}
	for _, c := range [...]struct {
		sign    string
		compare adminplan.Comparison
	}{{"≥", adminplan.AtLeast}, {">=", adminplan.AtLeast}, {"≤", adminplan.AtMost}, {"<=", adminplan.AtMost}, {">", adminplan.MoreThan}, {"<", adminplan.LessThan}} {
		if strings.HasSuffix(head, c.sign) {
			return c.compare, len(head) - len(c.sign)
		}
	}
	return "", i
}
