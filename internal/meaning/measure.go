package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// indicatorAt reads the number to reach at i, with the words round it that belong to it; sentence is where its sentence begins.
func indicatorAt(s string, i, sentence int) (adminplan.Indicator, int) {
	m := measure{s: s, i: i, start: i}
	if !m.numbers() {
		return adminplan.Indicator{}, i
	}
	if m.j < len(s) && s[m.j] == '/' && m.upper == "" {
		if unit, end := shareOf(s, i, m.j); end > m.j {
			return adminplan.Indicator{Text: s[i:end], Value: m.value, Unit: unit}, end
		}
	}
	if !m.mayCount() {
		return adminplan.Indicator{}, i
	}
	m.knownUnit()
	m.comparison(sentence)
	if !m.percent && m.unit != "%" {
		if !m.counts() {
			return adminplan.Indicator{}, i
		}
	} else if m.end == skip(s, m.j) {
		m.end = m.j
	}
	m.boundBehind()
	if m.unit == "" && m.percent {
		m.unit = "%"
	}
	if (m.compare == adminplan.MoreThan || m.compare == adminplan.LessThan) && at(s, skip(s, m.end), "so với") > skip(s, m.end) && differences.at(s, m.start) > m.start {
		// "thấp hơn 5% so với chỉ tiêu" tells of a difference, not of a bound.
		m.compare, m.start = "", i
	}
	if k := perAt(s, m.end); m.unit == "%" && k > m.end {
		// "1,5%/năm"
		m.unit, m.end = withoutBlanks(m.unit+s[m.end:k]), k
	}
	return adminplan.Indicator{Text: s[m.start:m.end], Compare: m.compare, Value: m.value, Upper: m.upper, Unit: m.unit}, m.end
}

// A measure is a number in a text with what is read of the words round it.
type measure struct {
	s            string
	i, j         int // the number, or both of a range
	lower        int // where the first of them ends
	start, end   int // with the words that belong to it
	value, upper string
	percent      bool // the lower number of the range has its own sign
	unit         string
	compare      adminplan.Comparison
}

// numbers reads the number, and a second one that makes a range of it: "05 đến 10 mô hình", "3 - 5 %".
func (m *measure) numbers() bool {
	s := m.s
	if m.value, m.j = number(s, m.i); m.j == m.i || len(m.value) > 24 {
		return false
	}
	m.lower = m.j
	k := skip(s, m.j)
	if m.percent = k < len(s) && s[k] == '%'; m.percent {
		k = skip(s, k+1)
	}
	l := at(s, k, "đến")
	if l == k && k < len(s) {
		l += viet.Dash(s[k:])
	}
	if next := skip(s, l); l > k && isDigitAt(s, next) {
		if upper, end := number(s, next); end > next {
			m.upper, m.j = upper, end
		}
	}
	return true
}

// mayCount reports whether what follows the number may say what it counts: a word or a sign, and nothing that makes a date, an hour or a symbol of it.
func (m *measure) mayCount() bool {
	s := m.s
	if m.j < len(s) && (s[m.j] == '/' || s[m.j] == ':' || viet.LetterByte(s[m.j]) && !isUnitGlued(s, m.j) || viet.Dash(s[m.j:]) > 0) {
		return false
	}
	k := skip(s, m.j)
	return m.percent || k < len(s) && (s[k] == '%' || viet.LetterByte(s[k]) || strings.HasPrefix(s[k:], permille))
}

// knownUnit reads a unit that a list has, or "lần".
func (m *measure) knownUnit() {
	s, k := m.s, skip(m.s, m.j)
	if m.unit, m.end = unitAt(s, k); m.unit != "" {
		return
	}
	if len(m.value) > 3 && m.end == k && strings.HasPrefix(s[m.j:], "đ") {
		// "500.000đ"; fewer may be points or "đ/c".
		m.end = m.j + len("đ")
		m.unit = s[m.j:m.end]
	} else if l := at(s, k, "lần"); l == k {
		return
	} else if endsWith(s, m.i, "gấp") {
		// "gấp 2,5 - 3 lần"
		m.unit, m.end, m.start = "lần", l, len(strings.TrimRight(s[:m.i], " "))-len("gấp")
	} else if endsWith(s, m.i, "tăng", "giảm") && at(s, skip(s, l), "so với") > skip(s, l) {
		m.unit, m.end = "lần", l
	}
}

// comparison reads the words and signs before the number that say how it is to be compared.
func (m *measure) comparison(sentence int) {
	s := m.s
	low := max(sentence, m.i-longestComparison)
	for low < m.i && s[low]&0xc0 == 0x80 {
		low++
	}
	if m.upper != "" && endsWith(s, m.i, "từ") {
		m.start = strings.LastIndexAny(s[:m.i], "tT")
	}
	compare, from := comparison(s, low, m.start)
	if compare != "" {
		m.compare, m.start = compare, from
	} else if k := m.start - 1; k >= 0 && (endsSign[s[k]] || k > 0 && s[k] == ' ' && endsSign[s[k-1]]) {
		m.compare, m.start = compareSign(s, m.start)
	}
}

// counts reports whether a number that is no percentage counts something, and reads what. It may name something, too: a day, a year, a scheme.
func (m *measure) counts() bool {
	s, k := m.s, skip(m.s, m.j)
	if m.compare == "" && named(s, m.start) && (m.upper != "" || m.unit != "đồng") {
		return false
	}
	if n := notUnits.at(s, k); n > k && n >= m.end {
		return false // "ngày", not "ngày công"
	}
	if m.unit == "" && !m.otherUnit(k) {
		return false
	}
	if n := ratedEnd(s, m.end); n > m.end {
		m.unit, m.end = m.unit+withoutBlanks(s[m.end:n]), n
	}
	if m.compare != "" {
		return true
	}
	if n := skip(s, m.end); n < len(s) && s[n] == ':' && viet.UpperAt(m.unit, 0) && isDigitAt(s, skip(s, n+1)) {
		return false // "Giáo viên: 63 Nhân viên: 4", whose lines were joined
	}
	if year, end := yearAt(s, m.i); year > 0 && (end == m.j || end == m.lower && len(m.upper) == len(m.value)) {
		return false // "2030", and "2030 - 2031"
	}
	return !inSchemeName(s, m.start)
}

// otherUnit reads at i what a number counts that no list has: anything behind words that compare, or in a rate.
func (m *measure) otherUnit(i int) bool {
	s := m.s
	if m.compare == "" && strings.IndexByte(s[m.j:min(len(s), m.j+longestRated)], '/') < 0 {
		return false
	}
	if m.unit, m.end = nounAt(s, i); m.unit != "" {
		if m.compare == "" && (!isRate(s, m.end) || viet.UpperAt(s, i)) {
			return false
		}
		k := perAt(s, m.end)
		m.unit, m.end = m.unit+withoutBlanks(s[m.end:k]), k
		return true
	}
	m.end = m.j // "đạt từ 3,6 trở lên" counts points that it does not name
	return m.compare != "" && atAny(s, i, "trở lên", "trở xuống") > i
}

// boundBehind reads the words behind the number and its unit that make a bound of it: "từ 3,4 triệu lượt khách trở lên".
func (m *measure) boundBehind() {
	s := m.s
	if k := skip(s, m.end); m.compare == "" && m.upper == "" && m.unit != "%" && k < len(s) && viet.LetterByte(s[k]) && endsWith(s, m.i, "từ") {
		if k = wordEnd(s, k); atAny(s, skip(s, k), "trở lên", "trở xuống") > skip(s, k) {
			m.end = k
		}
	}
	k := skip(s, m.end)
	switch l := atAny(s, k, "trở lên", "trở xuống"); {
	case l == k:
		return
	case at(s, k, "trở lên") > k:
		m.compare, m.end = adminplan.AtLeast, l
	default:
		m.compare, m.end = adminplan.AtMost, l
	}
	if m.start == m.i && endsWith(s, m.i, "từ") {
		m.start = strings.LastIndexAny(s[:m.i], "tT")
	}
}
