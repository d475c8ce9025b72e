package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// perTimes are the times by which a number is counted, a longer one before a shorter one.
var perTimes = newWords("năm học", "năm", "học kỳ", "nhiệm kỳ", "tháng", "quý", "tuần", "ngày", "giờ")

// perWords are what else a number is counted by, a longer one before a shorter one.
var perWords = newWords("đêm", "người dân", "người", "hộ gia đình", "hộ nghèo", "hộ dân", "hộ", "buổi", "lượt", "lần", "lớp", "ha", "km2", "km", "m2", "m²", "vụ", "xã", "phường", "thôn", "ấp", "khu phố", "đơn vị", "trường", "suất", "học sinh", "học viên", "sinh viên", "giáo viên", "đoàn viên", "hội viên", "đảng viên", "thành viên", "cán bộ", "lao động", "đại biểu", "cháu", "căn", "cuộc", "đợt", "kg", "tấn", "cơ sở", "vạn dân")

// perPeople are the people of whom a round number is taken.
var perPeople = newWords("dân", "người dân", "người", "hộ", "trẻ đẻ sống", "trẻ em", "trẻ", "lao động", "phụ nữ")

// perAt returns the end of what a unit is counted by, behind it at i: "triệu đồng/người/năm", "ca/100.000 dân", "lần / tuần"; i itself where nothing
// stands there. Blanks round the slash may part two units, which times do not follow.
func perAt(s string, i int) int {
	for n := 0; n < 3 && i < len(s); n++ {
		j := i
		if s[j] == ' ' {
			j++
		}
		if j >= len(s) || s[j] != '/' {
			break
		}
		k := skip(s, j+1)
		end := timesOrPeople(s, k)
		if end == k && k == i+1 {
			end = perWords.at(s, k)
		}
		if end == k {
			break
		}
		i = end
	}
	return i
}

// timesOrPeople reads a time or a round number of people at i, by which only a rate is counted: "tuần", "100.000 dân", "vạn dân".
func timesOrPeople(s string, i int) int {
	if !isDigitAt(s, i) {
		if k := perTimes.at(s, i); k > i {
			return k
		}
		return at(s, i, "vạn dân")
	}
	count, j := number(s, i)
	if len(count) < len("100") || strings.TrimRight(count, "0") != "1" {
		return i
	}
	j = skip(s, j)
	if k := perPeople.at(s, j); k > j {
		return k
	}
	return i
}

// isRate reports whether the words that end at i are counted by a time or by so many people.
func isRate(s string, i int) bool {
	if i < len(s) && s[i] == ' ' {
		i++
	}
	if i >= len(s) || s[i] != '/' {
		return false
	}
	i = skip(s, i+1)
	return timesOrPeople(s, i) > i
}

// longestRated bounds the words between a unit and the slash of its rate, in bytes and in number.
const (
	longestRated = 48
	mostRated    = 4
)

// ratedEnd returns the end of the rate of a unit that ends at i and that a few words tell more of: "bài tuyên truyền/tháng"; i itself where there is
// none. Words that begin another part of the sentence are none of the unit.
func ratedEnd(s string, i int) int {
	n := strings.IndexByte(s[i:min(len(s), i+longestRated)], '/')
	if n < 2 || s[i] != ' ' {
		return i
	}
	slash := i + n
	for j, words := i+1, 0; j < slash; words++ {
		k := wordEnd(s, j)
		if k == j || words == mostRated || isDigit(s[j]) || viet.UpperAt(s, j) || notRated.at(s, j) > j {
			return i
		}
		if k == slash-1 && s[k] == ' ' {
			slash = k
		}
		if k < slash && s[k] != ' ' {
			return i
		}
		j = k
		if k < slash {
			j++
		}
	}
	if !isRate(s, slash) {
		return i
	}
	return perAt(s, slash)
}

// notRated are words behind a unit that tell no more of it.
var notRated = newWords("và", "hoặc", "của", "là", "trong", "đến", "tới", "theo", "so với", "về", "để", "cho", "được", "tại", "trên", "dưới", "có", "mỗi", "một", "ở", "từ", "với", "bằng", "vào", "khi", "các", "những", "cả", "do", "trước", "sau", "hằng", "hàng", "đạt")

// withoutBlanks drops the blanks round the slashes of a unit.
func withoutBlanks(unit string) string {
	if !strings.Contains(unit, " /") && !strings.Contains(unit, "/ ") {
		return unit
	}
	return strings.ReplaceAll(strings.ReplaceAll(unit, " /", "/"), "/ ", "/")
}
