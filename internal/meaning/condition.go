package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// clauseStart reports whether a clause begins at i: nothing, punctuation or a bracket stands before it; a comma where comma allows.
func clauseStart(s string, i int, comma bool) bool {
	for i > 0 {
		switch c := s[i-1]; c {
		case ' ', '\t':
			i--
			continue
		case ';', '.', ':', '(', '\n', '-', '+':
			return true
		case ',':
			return comma
		}
		return false
	}
	return true
}

// conditionAt reads a condition after which work is due, at i: "sau khi Luật được thông qua", "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này", "(khi Bộ Y tế có văn bản triển khai)".
func conditionAt(s string, i int, value bool, list []adminplan.Timing) ([]adminplan.Timing, int) {
	j := atAny(s, i, "ngay sau khi", "sau khi", "ngay khi")
	switch {
	case j > i:
		if !value && at(s, i, "sau khi") > i && !duty(s, j) {
			return list, j
		}
	case at(s, i, "khi") > i && at(s, i, "khi không") == i && (value && skip(s, 0) == i || i > 0 && s[i-1] == '('):
		j = at(s, i, "khi")
	case latest.at(s, i) > i:
		// "Chậm nhất 05 ngày làm việc sau khi kết thúc"; what is due before something is no condition.
		j = latest.at(s, i)
		k := skip(s, j)
		clause := s[k:clauseEnd(s, k)]
		k = skip(s, atAny(s, k, "là", "sau", "trong", "trong vòng", "không quá"))
		if !isDigitAt(s, k) || !strings.Contains(clause, "sau") && !strings.Contains(clause, "kể từ") || strings.Contains(clause, "trước") {
			return list, i
		}
	case atD(s, i, "sau") > i:
		if j = daysFrom(s, i); j == i {
			return list, i
		}
	case inNumber(s, i) && countsFromEvent(s[i:clauseEnd(s, i)]):
		j = i + len("trong")
	case atAny(s, i, "trong thời hạn", "trong vòng") > i:
		j = atAny(s, i, "trong thời hạn", "trong vòng")
		k := skip(s, j)
		if clause := s[k:clauseEnd(s, k)]; !isDigitAt(s, k) || !value && !strings.Contains(clause, "kể từ") && !strings.Contains(clause, "sau") && !strings.Contains(clause, "tính từ") && !strings.Contains(clause, "từ khi") && !strings.Contains(clause, "từ ngày") {
			// "Trong vòng 24 giờ phải báo cáo" is no condition.
			return list, i
		}
	case value && skip(s, 0) == i && atAny(s, i, "theo tiến độ", "theo kế hoạch", "theo yêu cầu", "theo hướng dẫn", "theo lộ trình", "theo quy định") > i:
		j = atAny(s, i, "theo")
	default:
		return list, i
	}
	end := j
	if value {
		end = sentenceEnd(s, j, true)
	} else {
		end = clauseEnd(s, j)
		// The name of a law may hold the comma.
		if k := strings.LastIndex(s[j:end], "Luật "); k >= 0 {
			k = skip(s, j+k+len("Luật "))
			if l := lawName(s, k); l > end {
				end = clauseEnd(s, l)
				if end < len(s) && s[end] == '(' && at(s, end+1, "sửa đổi") > end+1 && closing(s, end) > end {
					end = clauseEnd(s, closing(s, end))
				}
			}
		}
	}
	words := trimEnd(s[i:end])
	if len(words) > 990 || len(words) <= j-i {
		return list, i
	}
	return append(list, adminplan.Timing{Text: words, After: words}), i + len(words)
}

// inNumber reports whether "trong" stands at i before a number.
func inNumber(s string, i int) bool {
	const n = len("trong ")
	return i+n < len(s) && s[i+n-1] == ' ' && isDigit(s[i+n]) && at(s, i, "trong") > i
}

// countsFromEvent reports whether the clause counts from something that happens, not from a day: "05 ngày kể từ khi nhận hồ sơ".
func countsFromEvent(clause string) bool {
	_, from, ok := strings.Cut(clause, "kể từ ")
	return ok && !isDigitAt(strings.TrimPrefix(from, "ngày "), 0)
}

// duty reports whether the words behind "sau khi" tell of an act that sets work in motion: something issued, approved or in force.
func duty(s string, i int) bool {
	clause := s[i:clauseEnd(s, i)]
	for _, w := range [...]string{"ban hành", "thông qua", "phê duyệt", "có hiệu lực", "có hướng dẫn", "có văn bản", "nhận được"} {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}
