package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// suffixes reads what qualifies a time that ends at end: "hằng năm", "và các năm tiếp theo", "(sau khi …)". The words begin at i.
func suffixes(s string, i, end int, t adminplan.Timing) (adminplan.Timing, int) {
	if j := skip(s, end); j < len(s) && (s[j] == '(' || s[j] == 0xc3) && lunar(s, j) {
		return adminplan.Timing{}, i
	}
	for {
		j := skip(s, end)
		if j >= len(s) {
			break
		}
		if k := everyWord(s, j); k.end > j {
			t.Every = k.every
			if k.every == adminplan.EveryYear {
				t.Due.Year, t.From.Year, t.To.Year = 0, 0, 0
			}
			end = k.end
			continue
		}
		if k := atAny(s, j, "và các năm tiếp theo", "và những năm tiếp theo", "và các năm sau", "và năm tiếp theo", "và các năm tiếp", "và những năm sau", "trở đi", "và hằng năm", "và hàng năm"); k > j {
			t.Ongoing = true
			t.To = adminplan.Date{}
			if t.From.IsZero() {
				t.From = t.Due
				t.Due = adminplan.Date{}
			}
			end = k
			continue
		}
		if s[j] == '(' && t.After == "" {
			k := closing(s, j)
			l := skip(s, j+1)
			if k > j && atAny(s, l, "sau khi", "ngay sau khi", "khi", "ngay khi") > l {
				t.After = trim(s[l : k-1])
				end = k
				continue
			}
		}
		break
	}
	t.Text = s[i:end]
	return t, end
}

// lunar reports whether the words at i say that the date before them is one of the lunar calendar, which is none of those that a Date holds.
func lunar(s string, i int) bool {
	if s[i] == '(' {
		i = skip(s, i+1)
	}
	return atAny(s, i, "âm lịch", "âl") > i
}

type rhythmMatch struct {
	every adminplan.Rhythm
	end   int
}

// everyWord reads "hằng năm", "hàng quý", "mỗi tháng", "6 tháng một lần" at i.
func everyWord(s string, i int) rhythmMatch {
	j := atAny(s, i, "hằng", "hàng", "mỗi")
	if j > i {
		j = skip(s, j)
	} else if k := at(s, i, "hai lần mỗi năm"); k > i {
		return rhythmMatch{adminplan.EveryHalfYear, k}
	} else {
		return onceIn(s, i)
	}
	return rhythmUnit(s, j)
}

// onceIn reads the months in which work comes round once, at i: "6 tháng một lần", "3 tháng/lần", "01 tháng 1 lần".
func onceIn(s string, i int) rhythmMatch {
	j := digitsAt(s, i)
	if j == i || j-i > 2 {
		return rhythmMatch{}
	}
	k := at(s, skip(s, j), "tháng")
	if k == skip(s, j) {
		return rhythmMatch{}
	}
	m := skip(s, k)
	if m < len(s) && s[m] == '/' {
		m = skip(s, m+1)
	} else if n := atAny(s, m, "một", "1", "01"); n > m {
		m = skip(s, n)
	} else {
		return rhythmMatch{}
	}
	end := at(s, m, "lần")
	if end == m {
		return rhythmMatch{}
	}
	switch small(s[i:j]) {
	case 1:
		return rhythmMatch{adminplan.EveryMonth, end}
	case 3:
		return rhythmMatch{adminplan.EveryQuarter, end}
	case 6:
		return rhythmMatch{adminplan.EveryHalfYear, end}
	case 12:
		return rhythmMatch{adminplan.EveryYear, end}
	}
	return rhythmMatch{}
}

// dayThatRounds reads a day of the month or of the week with its rhythm, at i: "ngày 03 hằng tháng", "sáng thứ Hai hằng tuần".
func dayThatRounds(s string, i int) rhythmMatch {
	if i >= len(s) {
		return rhythmMatch{}
	}
	j := i
	switch s[i] {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		if clockEnd(s, i) > i {
			return deadlineOfRhythm(s, i)
		}
		return rhythmMatch{}
	case 'n', 'N':
		if at(s, i, "ngày") > i {
			return dayOfRhythm(s, i)
		}
		return rhythmMatch{}
	case 's', 'S', 'c', 'C', 't', 'T':
		j = skip(s, partsOfDay.at(s, i))
	}
	return weekdayOfRhythm(s, j)
}

// weekdayOfRhythm reads a day of the week with its rhythm, at i: "thứ Hai hằng tuần".
func weekdayOfRhythm(s string, i int) rhythmMatch {
	k := at(s, i, "thứ")
	if k == i {
		return rhythmMatch{}
	}
	j := wordEnd(s, skip(s, k))
	if j == skip(s, k) {
		return rhythmMatch{}
	}
	if m := everyWord(s, skip(s, j)); m.every == adminplan.EveryWeek {
		return m
	}
	return rhythmMatch{}
}

// deadlineOfRhythm reads a day of the month or of the week that comes round, with its hour or not, or an hour of each day, at i: "ngày 20 hằng tháng", "15h00 thứ Sáu hằng tuần".
func deadlineOfRhythm(s string, i int) rhythmMatch {
	j := i
	if l := clockEnd(s, j); l > j {
		if m := everyWord(s, skip(s, l)); m.every == adminplan.EveryDay {
			return m
		}
		j = overComma(s, l)
	}
	if m := dayOfRhythm(s, j); m.end > j {
		return m
	}
	return weekdayOfRhythm(s, skip(s, partsOfDay.at(s, j)))
}

// dayOfRhythm reads a day that comes round: "ngày 20 hằng tháng", "ngày 25 tháng cuối quý". A date cannot hold it, the rhythm can.
func dayOfRhythm(s string, i int) rhythmMatch {
	j := i
	if k := at(s, j, "ngày"); k > j {
		j = skip(s, k)
	}
	k := digitsAt(s, j)
	if k == j || k-j > 2 || k < len(s) && s[k] == '/' {
		return rhythmMatch{}
	}
	j = skip(s, k)
	if m := everyWord(s, j); m.end > j && m.every != adminplan.EveryYear {
		return m
	}
	if j == len(s) || s[j]|0x20 != 't' && s[j]|0x20 != 'c' {
		return rhythmMatch{}
	}
	l := skip(s, at(s, j, "của"))
	if end := at(s, l, "tháng"); l > j && end > l && !isDigitAt(s, skip(s, end)) && atAny(s, skip(s, end), "sau", "tiếp theo", "kế tiếp", "liền kề", "cuối", "đầu", "trước") == skip(s, end) {
		return rhythmMatch{adminplan.EveryMonth, end}
	}
	if end := atAny(s, l, "tháng sau", "tháng tiếp theo", "tháng kế tiếp", "tháng liền kề"); end > l {
		m := rhythmMatch{end: end}
		if saysMonthly(s, i) {
			m.every = adminplan.EveryMonth
		}
		return m
	}
	if k := atAny(s, j, "tháng cuối quý", "tháng cuối của quý", "tháng cuối mỗi quý", "tháng cuối hằng quý", "tháng cuối hàng quý", "của tháng cuối quý", "tháng đầu quý sau", "tháng cuối cùng của mỗi quý", "tháng cuối cùng của quý", "của tháng cuối cùng mỗi quý", "của tháng cuối mỗi quý"); k > j {
		return rhythmMatch{adminplan.EveryQuarter, k}
	}
	if k := atAny(s, j, "tháng cuối kỳ báo cáo", "của tháng cuối kỳ báo cáo", "tháng cuối của kỳ báo cáo", "của tháng cuối của kỳ báo cáo"); k > j {
		return rhythmMatch{end: k}
	}
	return rhythmMatch{}
}

// daysOfRhythm reads days that come round, at i: "ngày 3 đến ngày 6 hằng tháng".
func daysOfRhythm(s string, i int) rhythmMatch {
	j := skip(s, at(s, i, "ngày"))
	k := digitsAt(s, j)
	if k == j || k-j > 2 {
		return rhythmMatch{}
	}
	j = nextInList(s, k)
	if j == k {
		return rhythmMatch{}
	}
	return dayOfRhythm(s, j)
}

func rhythmUnit(s string, i int) rhythmMatch {
	for _, u := range [...]struct {
		word  string
		every adminplan.Rhythm
	}{{"năm học", ""}, {"năm", adminplan.EveryYear}, {"quý", adminplan.EveryQuarter}, {"quí", adminplan.EveryQuarter}, {"tháng", adminplan.EveryMonth}, {"tuần", adminplan.EveryWeek}, {"ngày", adminplan.EveryDay}, {"6 tháng", adminplan.EveryHalfYear}, {"06 tháng", adminplan.EveryHalfYear}, {"3 tháng", adminplan.EveryQuarter}, {"03 tháng", adminplan.EveryQuarter}} {
		if j := at(s, i, u.word); j > i {
			if u.every == "" {
				return rhythmMatch{adminplan.EveryYear, j}
			}
			return rhythmMatch{u.every, j}
		}
	}
	return rhythmMatch{}
}

// rhythms reads work that is repeated, at i: "Định kỳ hằng năm (trước ngày 20 tháng 11)", "định kỳ 6 tháng, hằng năm", "Hằng quý, …". In a sentence
// it must open a clause or follow "định kỳ": in "ngân sách hằng năm" nothing is to be done every year.
func rhythms(s string, i int, value bool, list []adminplan.Timing) ([]adminplan.Timing, int) {
	if j := at(s, i, "thường xuyên"); value && j > i && !endsWith(s, i, "chi", "nguồn", "kinh phí") {
		k := j
		if l := skip(s, k); l < len(s) && s[l] == ',' && at(s, skip(s, l+1), "liên tục") > skip(s, l+1) {
			k = at(s, skip(s, l+1), "liên tục")
		}
		return append(list, adminplan.Timing{Text: s[i:k], Ongoing: true}), k
	}
	j := i
	if c := s[i]; c >= 0xc3 || c|0x20 == 'k' {
		j = atD(s, i, "định kỳ báo cáo", "định kỳ", "kỳ báo cáo")
	}
	regular := j > i
	k := i
	if regular {
		if k = skip(s, j); k < len(s) && s[k] == ':' {
			k = skip(s, k+1)
		}
		if m := at(s, k, "vào"); m > k {
			k = skip(s, m)
		}
	}
	if regular || value && at(s, i, "ngày") > i {
		end := i
		for from, m := i, dayOfRhythm(s, k); m.end > k; m = dayOfRhythm(s, k) {
			list, end = append(list, adminplan.Timing{Every: m.every, Text: s[from:m.end]}), m.end
			// "ngày 20 hằng tháng, ngày 15 tháng cuối quý"
			if from = nextInList(s, end); from == end || at(s, from, "ngày") == from {
				break
			}
			k = from
		}
		if end > i {
			return list, end
		}
	}
	m := roundAt(s, k, regular)
	if m.end <= k {
		return list, i
	}
	if !value && !regular && !clauseStart(s, i, viet.UpperAt(s, i)) && !roundOfReport(s, i, m.end) && !roundOfReceiver(s, i, m.end) && !roundOfDeed(s, i, m.end) {
		return list, i
	}
	if m.every == adminplan.EveryWeek {
		m.end = dayOfWeek(s, m.end)
	}
	t := adminplan.Timing{Every: m.every, Text: s[i:m.end]}
	end := m.end
	if l := skip(s, end); l < len(s) && s[l] == '(' {
		t, end = dayInBrackets(s, i, end, t)
	} else if l < len(s) {
		if s[l] == ',' {
			l = skip(s, l+1)
		}
		if o, e := timingAt(s, l, false, false); e > l && !o.Due.IsZero() && o.Due.Year == 0 {
			t.Due, t.Exclusive = o.Due, o.Exclusive
			end = e
			t.Text = s[i:end]
		} else if e > l && o.Every == t.Every && o.Due.IsZero() && o.From.IsZero() && o.To.IsZero() {
			// "hằng tháng trước ngày 05 tháng sau"
			t.Exclusive, t.Text, end = o.Exclusive, s[i:e], e
		}
	}
	list = append(list, t)
	for {
		l := skip(s, end)
		n := l
		if l < len(s) && s[l] == ',' {
			n = skip(s, l+1)
		} else if n = at(s, l, "và"); n > l {
			n = skip(s, n)
		}
		if n == l {
			break
		}
		if m = roundAt(s, n, regular); m.end <= n {
			if m = monthsOfYear(s, n); m.end <= n {
				m = bareRound(s, n)
			}
			regular = true
		}
		if m.end <= n {
			break
		}
		if m.every == "" {
			end = m.end
			continue
		}
		t, end = dayInBrackets(s, n, m.end, adminplan.Timing{Every: m.every, Text: s[n:m.end]})
		list = append(list, t)
	}
	return list, end
}

// roundOfReport reports whether the rhythm from i to end is that of a report that somebody is to make: "Báo cáo kết quả hằng quý về Sở Y tế". In "theo báo
// cáo hằng năm của trường" nobody makes one.
func roundOfReport(s string, i, end int) bool {
	head := s[max(0, i-64):i]
	n := strings.LastIndex(head, "áo cáo ")
	if n < 1 || head[n-1]|0x20 != 'b' {
		return false
	}
	switch strings.TrimRight(head[n+len("áo cáo "):], " ") {
	case "", "nhanh", "kết quả", "kết quả thực hiện", "tình hình", "tình hình thực hiện", "tiến độ", "số liệu":
	default:
		return false
	}
	if start := i - len(head) + n - 1; !clauseStart(s, start, true) && !endsWith(s, start, "gửi", "tổng hợp", "tổng hợp và", "thực hiện") {
		return false
	}
	l := skip(s, end)
	if l == len(s) || strings.IndexByte(".,;:()\n", s[l]) >= 0 || atAny(s, l, "vào", "trước", "gửi", "cho", "với", "qua", "chậm nhất") > l {
		return true
	}
	k := atAny(s, l, "về", "lên", "đến", "tới")
	return k > l && viet.UpperAt(s, skip(s, k))
}

// roundOfDeed reports whether the rhythm from i to end stands between commas before what a unit is in charge of: "căn cứ Kế hoạch này, hằng năm, chủ trì …".
func roundOfDeed(s string, i, end int) bool {
	j := behindBlanks(s, i)
	if j == 0 || s[j-1] != ',' || end >= len(s) || s[end] != ',' {
		return false
	}
	k := skip(s, end+1)
	return leadVerbs.at(s, k) > k
}

// roundOfReceiver reports whether the rhythm from i to end stands behind the body that gets a report: "báo cáo UBND tỉnh hằng quý".
func roundOfReceiver(s string, i, end int) bool {
	const near = 160
	from := max(0, i-near)
	n := strings.LastIndex(s[from:i], "áo cáo ")
	if n < 1 {
		return false
	}
	start := from + n - 1
	if s[start]|0x20 != 'b' || endsWith(s, start, "theo", "các", "những", "trong", "tại", "qua", "từ", "số", "của") {
		return false
	}
	j := skip(s, start+len("báo cáo"))
	j = skip(s, receiverLeads.at(s, j))
	if head, many := orgHead(s, j); head == j || !many && !viet.UpperAt(s, j) || skip(s, orgEnd(s, j, head, many)) != i {
		return false
	}
	l := skip(s, end)
	return l == len(s) || strings.IndexByte(".,;:()\n", s[l]) >= 0 || atAny(s, l, "về tình hình", "về kết quả", "về việc", "để", "vào", "trước") > l
}

// dayOfWeek returns the end of the day of the week, with its hour, on which something comes round that ends at end: "hằng tuần vào 16h00 thứ Năm".
func dayOfWeek(s string, end int) int {
	j := skip(s, end)
	k := at(s, j, "vào")
	if k == j {
		return end
	}
	k = skip(s, k)
	if l := clockEnd(s, k); l > k {
		k = overComma(s, l)
	}
	k = skip(s, partsOfDay.at(s, k))
	if l := weekday(s, k); l > k {
		return l
	}
	return end
}

// saysMonthly reports whether the sentence before i says that what it tells of comes round every month, near before it.
func saysMonthly(s string, i int) bool {
	head := s[max(0, i-160):i]
	head = head[strings.LastIndexAny(head, ".;\n")+1:]
	for _, w := range [...]string{"ằng tháng", "àng tháng", "ỗi tháng", "ịnh kỳ tháng", "áo cáo tháng"} {
		if n := strings.LastIndex(head, w); n >= 0 && !isDigitAt(head, skip(head, n+len(w))) {
			return true
		}
	}
	return false
}

// roundAt reads how often work is repeated, at i; behind "định kỳ" (regular) a unit alone says it: "6 tháng", "năm".
func roundAt(s string, i int, regular bool) rhythmMatch {
	m := everyWord(s, i)
	if m.end <= i && regular {
		if m = rhythmUnit(s, i); m.end > i && isDigitAt(s, skip(s, m.end)) {
			return rhythmMatch{}
		}
		if m.every == adminplan.EveryQuarter {
			if _, end := dateAt(s, i); end > m.end {
				return rhythmMatch{} // "định kỳ: quý I trước ngày …"
			}
		}
		if m.every == adminplan.EveryWeek {
			m = weekOfMonth(s, m)
		}
	}
	return m
}

// weekOfMonth reads which week of the month comes round where m has read the week alone: "tuần cuối của tháng", "tuần đầu hằng tháng".
func weekOfMonth(s string, m rhythmMatch) rhythmMatch {
	j := skip(s, m.end)
	k := atAny(s, j, "đầu tiên", "đầu", "cuối cùng", "cuối", "thứ nhất", "thứ hai", "thứ ba", "thứ tư")
	if k == j {
		return m
	}
	k = skip(s, k)
	if l := atAny(s, k, "của", "trong"); l > k {
		k = skip(s, l)
	}
	if l := atAny(s, k, "hằng", "hàng", "mỗi"); l > k {
		k = skip(s, l)
	}
	if end := at(s, k, "tháng"); end > k && !isDigitAt(s, skip(s, end)) {
		return rhythmMatch{adminplan.EveryMonth, end}
	}
	return m
}

// dayInBrackets reads the day in the brackets behind a rhythm that begins at i and ends at end: "hằng năm (trước ngày 15/12)".
func dayInBrackets(s string, i, end int, t adminplan.Timing) (adminplan.Timing, int) {
	l := skip(s, end)
	if l >= len(s) || s[l] != '(' {
		return t, end
	}
	if o, e := timingAt(s, skip(s, l+1), true, false); e > l && skip(s, e) < len(s) && s[skip(s, e)] == ')' {
		t.Due, t.Exclusive, t.From, t.To = o.Due, o.Exclusive, o.From, o.To
		t.Due.Year, t.From.Year, t.To.Year = 0, 0, 0
		end = skip(s, e) + 1
		t.Text = s[i:end]
	}
	return t, end
}
