package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Timings returns when something is to be done, as far as a text says it. A text that is nothing but a time ("Quý IV/2025 và các năm tiếp
// theo"), or that names its field first ("Thời gian hoàn thành: …"), is read freely; in a sentence only words that set a time count, so that
// the date of a cited document, a term of office and a year in a title set none.
func Timings(text string) []adminplan.Timing {
	if field, value, ok := Label(text); ok {
		if field != "timing" {
			return sentenceTimings(text, 0, len(text), nil)
		}
		return valueTimings(value, nil, finishing(text[:len(text)-len(value)]))
	}
	if isTimeValue(text) {
		return valueTimings(text, nil, false)
	}
	return sentenceTimings(text, 0, len(text), nil)
}

// finishing reports whether the words before a time ask for the work to be finished in it.
func finishing(head string) bool {
	h := viet.Fold(head)
	return strings.Contains(h, "hoàn thành") || strings.Contains(h, "thời hạn") || strings.Contains(h, "hạn cuối")
}

// isTimeValue reports whether a short text opens with a time and may be nothing else.
func isTimeValue(s string) bool {
	if len(s) > 160 {
		return false
	}
	i := skip(s, 0)
	i = skip(s, atAny(s, i, "dự kiến", "trong", "khoảng"))
	if d, end := endpoint(s, i); end > i && !d.IsZero() {
		return true
	}
	j := atAny(s, i, "từ", "trước", "đến hết", "đến", "chậm nhất", "muộn nhất", "hằng", "hàng", "thường xuyên", "theo tiến độ", "sau khi", "ngay sau khi", "định kỳ", "mỗi", "giai đoạn", "cả năm", "hoàn thành", "trong suốt", "liên tục")
	if j == i {
		return false
	}
	// A sentence that opens with a time goes on with a verb behind a comma.
	return !strings.Contains(s[j:], ", ") || len(s) < 60
}

// valueTimings reads a text that is a time.
func valueTimings(s string, list []adminplan.Timing, finish bool) []adminplan.Timing {
	n := len(list)
	for i := skip(s, 0); i < len(s); {
		if t, end := timingAt(s, i, true, finish); end > i {
			list = append(list, t)
			i = end
		} else if list, end = rhythms(s, i, true, list); end > i {
			i = end
		} else if list, end = conditionAt(s, i, true, list); end > i {
			i = end
		} else {
			i = nextWord(s, i)
		}
	}
	if len(list) == n {
		if words := trim(s); words != "" && len(words) <= 1000 {
			t := adminplan.Timing{Text: words}
			if atAny(words, 0, "theo", "khi", "sau khi", "ngay sau khi", "ngay khi", "tùy theo", "căn cứ", "trong thời hạn") > 0 {
				t.After = words
			}
			list = append(list, t)
		}
		return list
	}
	if len(list) == n+1 && !list[n].From.IsZero() && list[n].To.IsZero() && !list[n].Ongoing && list[n].After == "" {
		// "Từ tháng 11/2025 đến khi kết thúc": the end is given in words.
		list[n].Text = trim(s)
	}
	return list
}

func nextWord(s string, i int) int {
	j := wordEnd(s, i)
	if j == i {
		if s[i] >= 0x80 {
			for j = i + 1; j < len(s) && s[j]&0xc0 == 0x80; j++ {
			}
		} else {
			j++
		}
	}
	return skip(s, j)
}

// sentenceTimings reads the times that a running text sets.
func sentenceTimings(s string, i, end int, list []adminplan.Timing) []adminplan.Timing {
	for i < end {
		c := s[i]
		if !isDigit(c) && !timingFilter.has(s, i) || !wordStart(s, i) {
			i = nextStart(s, i)
			continue
		}
		if j := atAny(s, i, "thời gian", "thời hạn", "tiến độ", "hạn"); j > i {
			// A field within a text: "… gửi Bộ Tài chính. Thời gian hoàn thành: Trước ngày 31/5/2026."
			if k := strings.IndexByte(s[j:min(end, j+40)], ':'); k >= 0 && !strings.ContainsAny(s[j:j+k], ".,;") {
				stop := sentenceEnd(s, j+k, true)
				list = valueTimings(s[j+k+1:min(stop, end)], list, finishing(s[i:j+k]))
				i = min(stop, end)
				continue
			}
			i = j
			continue
		}
		if isDigit(c) {
			// Several days of a month: "24, 25 và 26 tháng 8 năm 2026".
			if from, to, k := dayList(s, i); k > i && to.Year != 0 {
				t := adminplan.Timing{From: from, To: to}
				t, i = suffixes(s, i, k, t)
				list = append(list, t)
				continue
			}
			i = digitsAt(s, i)
			continue
		}
		if t, k := timingAt(s, i, false, false); k > i {
			list = append(list, t)
			i = k
			continue
		}
		var k int
		if list, k = rhythms(s, i, false, list); k > i {
			i = k
			continue
		}
		if list, k = conditionAt(s, i, false, list); k > i {
			i = k
			continue
		}
		if c == 'n' || c == 'N' {
			// A date in words is passed over as one, lest its month be taken for a time.
			if _, k := dateAt(s, i); k > i {
				i = k
				continue
			}
		}
		i = nextStart(s, i)
	}
	return list
}

// timingFilter tells of most words that they set no time.
var timingFilter = func() *wordFilter {
	var f wordFilter
	f.add("thời gian", "thời hạn", "tiến độ", "hạn", "hoàn thành", "xong", "trước", "chậm nhất", "muộn nhất", "từ", "đến hết", "tới hết", "trong", "vào", "dự kiến", "khoảng", "tháng", "quý", "ngày", "năm",
		"định kỳ", "hằng", "hàng", "mỗi", "sau khi", "ngay sau khi", "khi")
	return &f
}()

// endpoint reads a date that begins or ends a time, with the hour before it: "17 giờ 00, ngày 01/02/2026", "hết quý I/2026".
func endpoint(s string, i int) (adminplan.Date, int) {
	j := skip(s, i)
	if k := clockEnd(s, j); k > j {
		j = skip(s, k)
		if j < len(s) && s[j] == ',' {
			j = skip(s, j+1)
		}
	}
	for {
		k := atAny(s, j, "hết", "cuối", "đầu", "giữa", "trong", "vào", "khoảng", "thời điểm")
		if k == j {
			break
		}
		j = skip(s, k)
	}
	if d, end := dateAt(s, j); end > j {
		if d.Quarter != 0 || d.Month != 0 || d.Year != 0 {
			return d, end
		}
		return adminplan.Date{}, i
	}
	// "ngày" may be set before a month by mistake: "ngày Tháng 11/2025".
	if k := at(s, j, "ngày"); k > j {
		if d, end := dateAt(s, skip(s, k)); end > skip(s, k) {
			return d, end
		}
	}
	return adminplan.Date{}, i
}

// clockEnd returns the end of an hour at i: 17 giờ 00, 7h30, 05 giờ 00 phút.
func clockEnd(s string, i int) int {
	j := digitsAt(s, i)
	if j == i || j-i > 2 {
		return i
	}
	k := skip(s, j)
	l := at(s, k, "giờ")
	switch {
	case l > k:
	case j < len(s) && (s[j] == 'h' || s[j] == 'H' || s[j] == 'g'):
		l = j + 1
		if l < len(s) && viet.LetterByte(s[l]) {
			return i
		}
	default:
		return i
	}
	m := skip(s, l)
	if n := digitsAt(s, m); n > m && n-m <= 2 {
		l = n
		if o := at(s, skip(s, n), "phút"); o > skip(s, n) {
			l = o
		}
	}
	return l
}

// timingAt reads a time with a date at i. value says that the text is a time and no sentence; finish that the work is to be finished in it.
func timingAt(s string, i int, value, finish bool) (t adminplan.Timing, end int) {
	if k := atAny(s, i, "hoàn thành", "xong"); k > i {
		// "hoàn thành trong tháng 11/2025", "hoàn thành trước ngày …"
		if t, end = timingAt(s, skip(s, k), true, true); end > skip(s, k) {
			return t, end
		}
		return t, i
	}
	if k := atAny(s, i, "trước ngày", "trước hết ngày", "trước"); k > i {
		j := skip(s, k)
		from := j
		if at(s, i, "trước ngày") > i {
			from = at(s, i, "trước")
		}
		d, e := endpoint(s, from)
		if e == from || d.IsZero() {
			if !isDigitAt(s, j) {
				return t, i
			}
			if d, e = numericDate(s, j, false); e == j {
				return t, i
			}
		}
		t.Due, t.Exclusive = d, true
		return suffixes(s, i, e, t)
	}
	if k := atAny(s, i, "chậm nhất", "muộn nhất", "hạn cuối", "hạn chót"); k > i {
		j := skip(s, k)
		for {
			l := atAny(s, j, "là", "đến", "vào", "trong", "trước", "không quá")
			if l == j {
				break
			}
			t.Exclusive = t.Exclusive || at(s, j, "trước") > j
			j = skip(s, l)
		}
		d, e := endpoint(s, j)
		if e == j {
			if d, e = numericDate(s, j, false); e == j {
				return adminplan.Timing{}, i
			}
		}
		t.Due = d
		return suffixes(s, i, e, t)
	}
	if k := at(s, i, "từ"); k > i {
		return spanFrom(s, i, skip(s, k), value)
	}
	if k := atAny(s, i, "đến hết", "đến cuối", "tới hết"); k > i || value && at(s, i, "đến") > i {
		if k == i {
			k = at(s, i, "đến")
		}
		if d, e := endpoint(s, k); e > k {
			t.To = d
			return suffixes(s, i, e, t)
		}
		return t, i
	}
	j, within := i, false
	for {
		k := atAny(s, j, "trong khoảng thời gian", "trong thời gian", "trong", "vào", "dự kiến", "khoảng", "thực hiện trong")
		if k == j {
			break
		}
		within = true
		j = skip(s, k)
	}
	if within && at(s, j, "từ") > j {
		if t, end = spanFrom(s, j, skip(s, at(s, j, "từ")), value); end > j {
			return t, end
		}
		return t, i
	}
	if value {
		if k := at(s, j, "giai đoạn"); k > j {
			if from, to, e := yearSpan(s, skip(s, k)); e > 0 {
				t.From, t.To = from, to
				return suffixes(s, i, e, t)
			}
		}
		if k := at(s, j, "năm học"); k > j {
			if from, to, e := yearSpan(s, skip(s, k)); e > 0 {
				t.From, t.To = from, to
				return suffixes(s, i, e, t)
			}
		}
		if from, to, e := dayList(s, j); e > j {
			t.From, t.To = from, to
			return suffixes(s, i, e, t)
		}
	}
	if from, to, e := monthSpan(s, j); e > j && (value || within || from.Year != 0) {
		t.From, t.To = from, to
		return suffixes(s, i, e, t)
	}
	d, e := endpoint(s, j)
	if e == j {
		if !value {
			return t, i
		}
		if d, e = numericDate(s, j, false); e == j || d.Year == 0 && d.Day == 0 {
			return t, i
		}
	}
	// In a sentence a year or a day alone sets a time only behind "trong" or "vào", a month or a quarter only with its year.
	if !value && !within && (d.Month == 0 && d.Quarter == 0 || d.Day != 0 || d.Year == 0) {
		return t, i
	}
	if !value && !within && at(s, j, "ngày") > j {
		return t, i
	}
	t.From, t.To = d, d
	// A second date ends a span: "tháng 11/2025 đến tháng 4/2026", "Quý IV/2025 và Quý I/2026".
	k := skip(s, e)
	l := atAny(s, k, "đến", "tới", "và")
	if l == k && k < len(s) && viet.Dash(s[k:]) > 0 {
		l = k + viet.Dash(s[k:])
	}
	if l > k && (value || within || at(s, k, "và") == k) {
		if d2, e2 := endpoint(s, l); e2 > l && (d2.Year != 0 || d.Year == 0) {
			t.To, e = d2, e2
			if t.From.Year == 0 {
				t.From = withYear(t.From, d2)
			}
		}
	}
	if finish && t.From == t.To {
		t.Due, t.From, t.To = d, adminplan.Date{}, adminplan.Date{}
	}
	return suffixes(s, i, e, t)
}

func isDigitAt(s string, i int) bool { return i < len(s) && isDigit(s[i]) }

// withYear gives a date without a year that of another one.
func withYear(d, from adminplan.Date) adminplan.Date {
	if d.Year == 0 {
		d.Year = from.Year
	}
	if !d.Valid() {
		d.Year = 0
	}
	return d
}

// spanFrom reads what follows "từ" at j; the words begin at i.
func spanFrom(s string, i, j int, value bool) (t adminplan.Timing, end int) {
	e := j
	if k := at(s, j, "nay"); k > j {
		e = k
	} else if k := atAny(s, j, "khi", "ngày ban hành", "ngày thành lập"); k > j && value {
		// "Từ khi thành lập đến khi kết thúc nhiệm vụ": a span in words.
		words := trim(s[i:sentenceEnd(s, i, true)])
		t.After = words
		t.Text = words
		if m := strings.Index(words, "đến"); m > 0 {
			if d, end := endpoint(words, m+len("đến")); end > m+len("đến") {
				t.To = d
			}
		}
		return t, i + len(words)
	} else if d, k := endpoint(s, j); k > j {
		t.From, e = d, k
	} else if d, k := numericDate(s, j, true); k > j && (value || d.Day != 0) {
		t.From, e = d, k
	} else if m := digitsAt(s, j); m > j && m-j <= 2 {
		// "từ 24 đến 26 tháng 8 năm 2026"
		if from, to, k := dayList(s, j); k > j {
			t.From, t.To = from, to
			return suffixes(s, i, k, t)
		}
		return t, i
	} else {
		return t, i
	}
	k := skip(s, e)
	l := atAny(s, k, "đến", "tới")
	if l == k && k < len(s) && viet.Dash(s[k:]) > 0 {
		l = k + viet.Dash(s[k:])
	}
	if l > k {
		m := skip(s, l)
		if d, e2 := endpoint(s, m); e2 > m {
			t.To, e = d, e2
		} else if d, e2 := numericDate(s, m, true); e2 > m {
			t.To, e = d, e2
		} else if n := at(s, m, "nay"); n > m {
			e = n
		} else if n := atAny(s, m, "khi", "lúc", "kết thúc"); n > m {
			e = i + len(trimEnd(s[i:clauseEnd(s, n)]))
			t.Text = s[i:e]
			return t, e
		}
	}
	if t.From.IsZero() && t.To.IsZero() {
		return adminplan.Timing{}, i
	}
	if t.From.Year == 0 && !t.From.IsZero() {
		t.From = withYear(t.From, t.To)
	}
	return suffixes(s, i, e, t)
}

// clauseEnd returns where the clause at i ends: before a comma, a semicolon, a bracket or the end of the sentence.
func clauseEnd(s string, i int) int {
	s = s[:min(len(s), i+400)]
	for ; i < len(s); i++ {
		switch s[i] {
		case ',', ';', '(', ')', '\n', ':':
			return i
		case '.':
			if stopsAt(s, i) {
				return i
			}
		}
	}
	return i
}

// monthSpan reads "Tháng 11 - 12/2025", "tháng 11, 12 năm 2025", "tháng 3 và tháng 4/2026" at i.
func monthSpan(s string, i int) (from, to adminplan.Date, end int) {
	j := atAny(s, i, "tháng", "các tháng")
	if j == i {
		return from, to, i
	}
	j = skip(s, j)
	k := digitsAt(s, j)
	if k == j || k-j > 2 {
		return from, to, i
	}
	first := small(s[j:k])
	l := skip(s, k)
	if l >= len(s) {
		return from, to, i
	}
	m := l
	switch {
	case s[l] == ',':
		m = l + 1
	case viet.Dash(s[l:]) > 0:
		m = l + viet.Dash(s[l:])
	default:
		m = atAny(s, l, "và", "đến")
	}
	if m == l {
		return from, to, i
	}
	m = skip(s, m)
	to, end = monthDate(s, at(s, m, "tháng"))
	if end == at(s, m, "tháng") || to.Month == 0 || to.Year == 0 {
		return from, to, i
	}
	from = adminplan.MonthOf(int(to.Year), first)
	if first < 1 || first > 12 {
		return from, to, i
	}
	if first > int(to.Month) {
		from.Year--
	}
	return from, to, end
}

// dayList reads "24, 25 và 26 tháng 8 năm 2026", "24 đến 26/8/2026" at i, with or without "ngày".
func dayList(s string, i int) (from, to adminplan.Date, end int) {
	j := i
	for {
		k := atAny(s, j, "các ngày", "ngày")
		if k == j {
			break
		}
		j = skip(s, k)
	}
	k := digitsAt(s, j)
	if k == j || k-j > 2 {
		return from, to, i
	}
	first := small(s[j:k])
	for {
		l := skip(s, k)
		if l >= len(s) {
			return from, to, i
		}
		m := l
		switch {
		case s[l] == ',':
			m = l + 1
		case viet.Dash(s[l:]) > 0:
			m = l + viet.Dash(s[l:])
		default:
			m = atAny(s, l, "và", "đến")
		}
		if m == l {
			return from, to, i
		}
		m = skip(s, m)
		m = skip(s, at(s, m, "ngày"))
		if d, e := numericDate(s, m, false); e > m && d.Day != 0 {
			to, end = d, e
			break
		}
		n := digitsAt(s, m)
		if n == m || n-m > 2 {
			return from, to, i
		}
		if o := at(s, skip(s, n), "tháng"); o > skip(s, n) {
			d, e := monthDate(s, o)
			if e == o || d.Month == 0 {
				return from, to, i
			}
			d.Day = int8(small(s[m:n]))
			to, end = d, e
			break
		}
		k = n
	}
	from = to
	from.Day = int8(first)
	if !from.Valid() || !to.Valid() || from.Day > to.Day {
		return from, to, i
	}
	return from, to, end
}

// suffixes reads what qualifies a time that ends at end: "hằng năm", "và các năm tiếp theo", "(sau khi …)". The words begin at i.
func suffixes(s string, i, end int, t adminplan.Timing) (adminplan.Timing, int) {
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

type rhythmMatch struct {
	every adminplan.Rhythm
	end   int
}

// everyWord reads "hằng năm", "hàng quý", "mỗi tháng", "6 tháng một lần" at i.
func everyWord(s string, i int) rhythmMatch {
	j := atAny(s, i, "hằng", "hàng", "mỗi")
	if j > i {
		j = skip(s, j)
	} else if k := atAny(s, i, "6 tháng một lần", "06 tháng một lần", "6 tháng/lần", "06 tháng/lần", "6 tháng 01 lần", "06 tháng 01 lần", "6 tháng 1 lần", "hai lần mỗi năm"); k > i {
		return rhythmMatch{adminplan.EveryHalfYear, k}
	} else {
		return rhythmMatch{}
	}
	return rhythmUnit(s, j)
}

func rhythmUnit(s string, i int) rhythmMatch {
	for _, u := range [...]struct {
		word  string
		every adminplan.Rhythm
	}{{"năm học", ""}, {"năm", adminplan.EveryYear}, {"quý", adminplan.EveryQuarter}, {"tháng", adminplan.EveryMonth}, {"tuần", adminplan.EveryWeek}, {"ngày", adminplan.EveryDay}, {"6 tháng", adminplan.EveryHalfYear}, {"06 tháng", adminplan.EveryHalfYear}} {
		if j := at(s, i, u.word); j > i {
			if u.every == "" {
				return rhythmMatch{adminplan.EveryYear, j}
			}
			return rhythmMatch{u.every, j}
		}
	}
	return rhythmMatch{}
}

// rhythms reads work that is repeated, at i: "Định kỳ hằng năm (trước ngày 15 tháng 12)", "định kỳ 6 tháng, hằng năm", "Hằng quý, …". In a sentence
// it must open a clause or follow "định kỳ": in "ngân sách hằng năm" nothing is to be done every year.
func rhythms(s string, i int, value bool, list []adminplan.Timing) ([]adminplan.Timing, int) {
	if j := atAny(s, i, "thường xuyên"); j > i && value {
		k := j
		if l := skip(s, k); l < len(s) && s[l] == ',' && at(s, skip(s, l+1), "liên tục") > skip(s, l+1) {
			k = at(s, skip(s, l+1), "liên tục")
		}
		return append(list, adminplan.Timing{Text: s[i:k], Ongoing: true}), k
	}
	j := at(s, i, "định kỳ")
	regular := j > i
	k := i
	if regular {
		k = skip(s, j)
		if m := at(s, k, "vào"); m > k {
			k = skip(s, m)
		}
	}
	m := everyWord(s, k)
	if m.end <= k && regular {
		m = rhythmUnit(s, k)
	}
	if m.end <= k {
		return list, i
	}
	if !value && !regular && !clauseStart(s, i, viet.UpperAt(s, i)) {
		return list, i
	}
	t := adminplan.Timing{Every: m.every, Text: s[i:m.end]}
	end := m.end
	if l := skip(s, end); l < len(s) && s[l] == '(' {
		if o, e := timingAt(s, skip(s, l+1), true, false); e > l && skip(s, e) < len(s) && s[skip(s, e)] == ')' {
			t.Due, t.Exclusive, t.From, t.To = o.Due, o.Exclusive, o.From, o.To
			t.Due.Year, t.From.Year, t.To.Year = 0, 0, 0
			end = skip(s, e) + 1
			t.Text = s[i:end]
		}
	} else if l < len(s) {
		if s[l] == ',' {
			l = skip(s, l+1)
		}
		if o, e := timingAt(s, l, false, false); e > l && !o.Due.IsZero() && o.Due.Year == 0 {
			t.Due, t.Exclusive = o.Due, o.Exclusive
			end = e
			t.Text = s[i:end]
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
		m = everyWord(s, n)
		if m.end <= n && regular {
			m = rhythmUnit(s, n)
		}
		if m.end <= n {
			break
		}
		list = append(list, adminplan.Timing{Every: m.every, Text: s[n:m.end]})
		end = m.end
	}
	return list, end
}

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
	case atAny(s, i, "trong thời hạn", "trong vòng") > i:
		j = atAny(s, i, "trong thời hạn", "trong vòng")
		if k := skip(s, j); k >= len(s) || !isDigit(s[k]) {
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
