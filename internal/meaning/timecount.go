package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// overReportedYear passes the words at i that tell to which year a day without one belongs, seen from what is reported: "ngày 15 tháng 12 năm trước kỳ báo
// cáo". It returns where they end; i where none stand there.
func overReportedYear(s string, i int) int {
	j := skip(s, i)
	k := skip(s, at(s, j, "của"))
	if l := atAny(s, k, "năm trước kỳ báo cáo", "năm trước của kỳ báo cáo", "năm trước liền kề", "năm trước", "kỳ báo cáo", "năm báo cáo", "năm kế hoạch"); l > k {
		return l
	}
	return i
}

// monthsOfYear reads, at i, the part of a year for which reports are made besides those that come round more often: "hằng quý, 6 tháng và năm". Nine months
// come round with no rhythm of their own.
func monthsOfYear(s string, i int) rhythmMatch {
	if !isDigitAt(s, i) {
		return rhythmMatch{}
	}
	m := rhythmMatch{adminplan.EveryHalfYear, atAny(s, i, "6 tháng", "06 tháng")}
	if m.end == i {
		m = rhythmMatch{end: atAny(s, i, "9 tháng", "09 tháng")}
	}
	if j := skip(s, m.end); m.end == i || isDigitAt(s, j) || atAny(s, j, "đầu", "cuối") > j {
		return rhythmMatch{}
	}
	return m
}

// bareRound reads a quarter or a year at i that stands behind others that come round: "hằng tháng, quý, năm báo cáo". What is told next must follow, no
// number and no name.
func bareRound(s string, i int) rhythmMatch {
	if i >= len(s) || s[i] != 'q' && s[i] != 'n' {
		return rhythmMatch{}
	}
	m := rhythmUnit(s, i)
	if m.every != adminplan.EveryQuarter && m.every != adminplan.EveryYear {
		return rhythmMatch{}
	}
	if j := skip(s, m.end); j == len(s) || strings.IndexByte(",.;()", s[j]) >= 0 || atAny(s, j, "và", "báo cáo", "gửi", "tổng hợp", "lập", "tổ chức") > j {
		return m
	}
	return rhythmMatch{}
}

// daysFrom returns the end of "sau" at i where days from an event are counted behind it: "Sau 14 ngày kể từ khi có kết luận". It is i where others stand there.
func daysFrom(s string, i int) int {
	j := at(s, i, "sau")
	k := skip(s, j)
	l := digitsAt(s, k)
	if l == k || l-k > 3 {
		return i
	}
	m := skip(s, l)
	n := atAny(s, m, "ngày làm việc", "ngày", "giờ", "tuần")
	if n == m || atAny(s, skip(s, n), "kể từ", "tính từ", "từ khi", "từ ngày") == skip(s, n) {
		return i
	}
	return j
}

// countedYears reads years that are counted before they are named, at i: "2 năm 2031 và 2032", "03 năm (2033 - 2035)".
func countedYears(s string, i int) (from, to adminplan.Date, end int) {
	k := digitsAt(s, i)
	j := skip(s, at(s, skip(s, k), "năm"))
	if k-i > 2 || j == skip(s, k) || j >= len(s) {
		return from, to, i
	}
	bracket := s[j] == '('
	if bracket {
		j = skip(s, j+1)
	}
	if from, to, end = yearSpan(s, j); end == 0 {
		return from, to, i
	}
	if from == to {
		to, end = moreYears(s, from, end)
	}
	if bracket {
		if end = skip(s, end); end == len(s) || s[end] != ')' {
			return from, to, i
		}
		end++
	}
	if n := small(s[i:k]); int(to.Year-from.Year)+1 != n {
		return from, to, i
	}
	return from, to, end
}
