package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// yearOfReached reports whether the year whose "năm" stands at k is that of the number before it, which ends at done, since nothing parts them: "đạt 8% trở lên
// trong năm 2031". The year ends at end.
func yearOfReached(s string, done, k, end, sentence int) bool {
	words := strings.TrimSpace(s[done:k])
	if endsWith(s, k, "trong") {
		words = strings.TrimSpace(words[:max(0, len(words)-len("trong"))])
	} else {
		// "60% năm 2031 và 70% vào năm 2035"
		j := skip(s, at(s, skip(s, end), "và"))
		if j <= end || !isDigitAt(s, j) || endsWith(s, k, "với", "của", "từ", "đến", "kế hoạch", "đầu", "cuối") {
			return false
		}
		_, l := indicatorAt(s, j, sentence)
		if l <= j || atAny(s, skip(s, l), "vào năm", "năm", "đến năm") == skip(s, l) {
			return false
		}
	}
	return !strings.ContainsAny(words, ",;:().") && !endsWith(words, len(words), "và", "phấn đấu", "riêng")
}

// yearOfTarget reports whether the year from i to end is that of the number behind it: "năm 2031 đạt 72 %", "tỷ lệ che phủ năm 2031: 50 %". A year that opens
// the sentence is the head of what stands behind its colon.
func yearOfTarget(s string, i, end, sentence int) bool {
	j := skip(s, end)
	if j < len(s) && s[j] == ':' {
		return isDigitAt(s, skip(s, j+1)) && at(s, skip(s, sentence), "năm") == skip(s, sentence)
	}
	return atAny(s, j, "đạt", "phấn đấu", "phải đạt") > j
}

// opensWithYear reports whether the sentence opens with the year from k to end and a comma: "Đến năm 2031, …", which holds for all its clauses.
func opensWithYear(s string, sentence, k, end int) bool {
	i := skip(s, sentence)
	i = openBullet(s[i:k]) + i
	j := atAny(s, i, "đến hết", "đến cuối", "đến", "tới")
	return j > i && skip(s, j) == k && end < len(s) && s[end] == ','
}

// TargetYear returns the year to which a heading such as "Mục tiêu đến năm 2030" sets the numbers below it; zero where it names none, or an act or a
// programme whose name may hold the year.
func TargetYear(heading string) (by adminplan.Date) {
	for i := nextDigit(heading, 0); i >= 0; i = nextDigit(heading, i) {
		y, end := yearAt(heading, i)
		if end == 0 {
			i = digitsAt(heading, i)
			continue
		}
		if by.IsZero() && endsWith(heading, i, "đến năm", "đến hết năm") {
			if endsWith(heading, i, "tầm nhìn đến năm", "định hướng đến năm", "từ nay đến năm") {
				return adminplan.Date{}
			}
			by = adminplan.YearOf(y)
		}
		i = end
	}
	if by.IsZero() {
		return by
	}
	for i := 0; i < len(heading); i = nextStart(heading, i) {
		if k := kindAt(heading, i).class; k == actKind || k == ruleKind || at(heading, i, "chiến lược") > i || at(heading, i, "giai đoạn") > i {
			return adminplan.Date{}
		}
	}
	return by
}
