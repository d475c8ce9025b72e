package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// endpoint reads a date that begins or ends a time, with the hour and the day of the week before it: "17 giờ 00, ngày 01/02/2026", "hết quý I/2026".
func endpoint(s string, i int) (adminplan.Date, int) {
	j := skip(s, i)
	if k := clockEnd(s, j); k > j {
		j = overWeekday(s, k)
	}
	for range maxLeads {
		k := endLeads.at(s, j)
		if k == j {
			break
		}
		j = skip(s, k)
		if k = clockEnd(s, j); k > j {
			// "đến hết 17h00, thứ Sáu, ngày …"
			j = overWeekday(s, k)
		}
	}
	if j+2 < len(s) && s[j+2] == 0xe1 {
		// "thứ", "chủ nhật"
		if k := weekday(s, j); k > j {
			j = overComma(s, k)
		}
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

// endLeads stand before the date that begins or ends a time.
var endLeads = newWords("hết", "cuối", "đầu", "giữa", "trong", "vào", "khoảng", "thời điểm")

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
		} else if strings.HasPrefix(s[n:], "'") || strings.HasPrefix(s[n:], "’") {
			l = n + len("’")
			if s[n] == '\'' {
				l = n + 1
			}
		}
	}
	return l
}

// timeMarks give what a word that opens a time may be.
var timeMarks = func() (table markTable) {
	table.put(finishMark, "hoàn thành", "xong")
	table.put(beforeMark, "trước")
	table.put(latestMark, latest.all()...)
	table.put(fromMark, "từ")
	table.put(untilMark, "đến", "tới hết")
	return table
}()

const (
	finishMark uint8 = 1 << iota
	beforeMark
	latestMark
	fromMark
	untilMark
)

var (
	latest   = newWords("chậm nhất", "muộn nhất", "hạn cuối", "hạn chót")
	untilEnd = newWords("đến hết", "đến cuối", "tới hết")
)

// maxLeads bounds how many of the words that lead to a time may stand one behind the other, since each of them is looked at as the first.
const maxLeads = 8

// timingAt reads a time with a date at i. value says that the text is a time and no sentence; finish that the work is to be finished in it.
func timingAt(s string, i int, value, finish bool) (t adminplan.Timing, end int) {
	marks := timeMarks.of(headHash(s, i))
	if k := i; marks&finishMark != 0 && atAny(s, i, "hoàn thành", "xong") > i {
		k = atAny(s, i, "hoàn thành", "xong")
		for words := 1; ; words++ {
			more := atAny(s, skip(s, k), "hoàn thành", "xong")
			if more == skip(s, k) {
				break
			}
			if k = more; words == maxLeads {
				return t, i
			}
		}
		// "hoàn thành trong tháng 11/2025", "hoàn thành trước ngày …"
		if t, end = timingAt(s, skip(s, k), true, true); end > skip(s, k) {
			return t, end
		}
		return t, i
	}
	if k := i; marks&beforeMark != 0 && at(s, i, "trước") > i {
		k = atAny(s, i, "trước ngày", "trước hết ngày", "trước")
		j := skip(s, k)
		if m := deadlineOfRhythm(s, j); m.end > j {
			t.Every, t.Exclusive, t.Text = m.every, m.every != "", s[i:m.end]
			return t, m.end
		}
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
	if k := i; marks&latestMark != 0 && latest.at(s, i) > i {
		k = latest.at(s, i)
		j := skip(s, k)
		for range maxLeads {
			l := atAny(s, j, "là", "đến", "vào", "trong", "trước", "không quá", "lúc", "hồi")
			if l == j {
				break
			}
			t.Exclusive = t.Exclusive || at(s, j, "trước") > j
			j = skip(s, l)
		}
		if m := deadlineOfRhythm(s, j); m.end > j {
			t.Every, t.Text = m.every, s[i:m.end]
			return t, m.end
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
	if k := at(s, i, "từ"); marks&fromMark != 0 && k > i {
		if !value && endsWith(s, i, "hiệu lực", "hiệu lực kể", "hiệu lực thi hành", "hiệu lực thi hành kể") {
			// When a law is in force is no time of the work.
			return t, i
		}
		return spanFrom(s, i, skip(s, k), value)
	}
	if k := i; marks&untilMark != 0 && (untilEnd.at(s, i) > i || value && atD(s, i, "đến") > i) {
		if k = untilEnd.at(s, i); k == i {
			k = atD(s, i, "đến")
		}
		if d, e := endpoint(s, k); e > k {
			t.To = d
			return suffixes(s, i, e, t)
		}
		return t, i
	}
	j, within := i, false
	for range maxLeads {
		k := withinLeads.at(s, j)
		if k == j {
			break
		}
		within = true
		j = skip(s, k)
	}
	if !value && !isDigitAt(s, j) && !dateFilter.has(s, j) {
		return t, i
	}
	if k := partsOfDay.at(s, j); k > j && at(s, overWeekday(s, k), "ngày") > overWeekday(s, k) {
		within, j = true, skip(s, k)
	}
	if i < len(s) && (s[i]|0x20 == 'v' || j == i && viet.UpperAt(s, i)) {
		if m := dayThatRounds(s, j); m.end > j {
			t.Every, t.Text = m.every, s[i:m.end]
			return t, m.end
		}
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
		if from, to, e := yearSpan(s, j); e > 0 && from != to {
			t.From, t.To = from, to
			return suffixes(s, i, e, t)
		}
	}
	if isDigitAt(s, j) && (value || within) {
		if from, to, e := partOfYear(s, j); e > j {
			t.From, t.To = from, to
			return suffixes(s, i, e, t)
		}
		if from, to, e := countedYears(s, j); e > j {
			t.From, t.To = from, to
			return suffixes(s, i, e, t)
		}
	}
	if from, to, e := monthSpan(s, j); e > j && (value || within || from.Year != 0) {
		t.From, t.To = from, to
		return suffixes(s, i, e, t)
	}
	if from, to, e := quarterSpan(s, j); e > j {
		t.From, t.To = from, to
		return suffixes(s, i, e, t)
	}
	if value && at(s, j, "tháng") > j && endsWith(s, j, "rằm") {
		return t, i
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
	// In a sentence a year or a day alone sets a time only behind "trong" or "vào", or, a day, before a colon that says what is done on it; a month or
	// a quarter only with its year.
	dated := d.Day != 0 && d.Year != 0 && skip(s, e) < len(s) && s[skip(s, e)] == ':' && clauseStart(s, i, false)
	if !value && !within && !dated && (d.Month == 0 && d.Quarter == 0 || d.Day != 0 || d.Year == 0) {
		return t, i
	}
	if !value && !within && !dated && at(s, j, "ngày") > j {
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
		} else if y, e2 := yearAt(s, skip(s, l)); value && e2 > 0 && d.Month == 0 && d.Quarter == 0 && y > int(d.Year) {
			// "Năm 2031 - 2035"
			t.To, e = adminplan.YearOf(y), e2
		}
	}
	if d.Quarter != 0 && d.Year == 0 && t.To == d && (value || within) {
		t.To, e = quartersOn(s, d, e)
	}
	if value && d.Month == 0 && d.Quarter == 0 && t.To == d {
		// "Năm 2031, 2032"
		t.To, e = moreYears(s, d, e)
	}
	if (finish || within && !value && d.Day == 0 && toBeFinished(s, i)) && t.From == t.To {
		t.Due, t.From, t.To = d, adminplan.Date{}, adminplan.Date{}
	}
	return suffixes(s, i, e, t)
}

// toBeFinished reports whether the clause before i asks for its work to be finished: "hoàn thành việc kiểm kê trong tháng 6/2031".
func toBeFinished(s string, i int) bool {
	const far = 160
	j := i
	for ; j > 0 && i-j < far; j-- {
		if c := s[j-1]; c == ',' || c == ';' || c == '(' || c == ':' || c == '\n' || c == '.' && s[j] == ' ' {
			break
		}
	}
	j = skip(s, j)
	j = skip(s, atAny(s, j, "phấn đấu", "cơ bản", "phải", "và", "-", "+"))
	return at(s, j, "hoàn thành") > j
}

// partOfYear reads "6 tháng đầu năm 2031", "3 tháng cuối năm" at i.
func partOfYear(s string, i int) (from, to adminplan.Date, end int) {
	k := digitsAt(s, i)
	n := small(s[i:k])
	if k-i > 2 || n < 1 || n > 11 {
		return from, to, i
	}
	j := skip(s, k)
	first, last := 1, n
	if end = atAny(s, j, "tháng đầu năm", "tháng đầu của năm"); end == j {
		first, last = 13-n, 12
		if end = atAny(s, j, "tháng cuối năm", "tháng cuối của năm"); end == j {
			return from, to, i
		}
	}
	year := 0
	if y, e := yearAt(s, skip(s, end)); e > 0 {
		year, end = y, e
	}
	return adminplan.MonthOf(year, first), adminplan.MonthOf(year, last), end
}

// withinLeads stand before a time within which work is done.
var withinLeads = newWords("trong khoảng thời gian", "trong thời gian", "trong", "vào hồi", "vào", "dự kiến", "khoảng", "thực hiện trong", "lúc")

// partsOfDay stand before "ngày" where a meeting is set; the date of a document never has them.
var partsOfDay = newWords("sáng", "trưa", "chiều", "tối")

// dateFilter tells of most words that neither a date behind withinLeads nor what makes a condition of "trong" begins with them.
var dateFilter = func() *wordFilter {
	var f wordFilter
	f.add(partsOfDay.all()...)
	f.add(endLeads.all()...)
	f.add(withinLeads.all()...)
	f.add("thời hạn", "vòng", "hồi", "từ", "tháng", "quý", "quí", "các", "ngày", "năm", "thứ", "chủ nhật")
	return &f
}()

func isDigitAt(s string, i int) bool { return i < len(s) && isDigit(s[i]) }

// withYear gives a date without a year that of the later one behind it, or the year before where it is later within the year.
func withYear(d, later adminplan.Date) adminplan.Date {
	if d.Year == 0 && later.Year != 0 {
		d.Year = later.Year
		if d.Month > later.Month && later.Month != 0 || d.Month != 0 && d.Month == later.Month && d.Day > later.Day && later.Day != 0 || d.Quarter > later.Quarter && later.Quarter != 0 {
			d.Year--
		}
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
	} else if d, k := hoursOfDay(s, j); k > j {
		t.From, t.To = d, d
		return suffixes(s, i, k, t)
	} else if m := daysOfRhythm(s, j); m.end > j {
		t.Every, t.Text = m.every, s[i:m.end]
		return t, m.end
	} else {
		// "từ 24 đến 26 tháng 8 năm 2026", "từ ngày 03 đến ngày 20/3/2026"
		if from, to, k := dayList(s, j); k > j {
			t.From, t.To = from, to
			return suffixes(s, i, k, t)
		}
		return t, i
	}
	k := skip(s, e)
	if t.From.Day != 0 && t.From.Year == 0 {
		k = skip(s, overReportedYear(s, k))
	}
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
		} else if d, e2 := looseDate(s, m); e2 > m && t.From.Day != 0 {
			t.To, e = d, e2
		} else if d, e2 := dashedDay(s, m); e2 > m && t.From.Day != 0 && t.From.Year == 0 {
			t.To, e = d, e2
		} else if at(s, m, "nay") > m {
			// What has lasted till now tells of the past.
			return adminplan.Timing{}, i
		} else if n := atAny(s, m, "khi", "lúc", "kết thúc"); n > m {
			e = i + len(trimEnd(s[i:clauseEnd(s, n)]))
			t.Text = s[i:e]
			return t, e
		}
		if t.To.Day != 0 && t.To.Year == 0 {
			e = overReportedYear(s, e)
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

// hoursOfDay reads the hours and the day of what begins and ends on it, at i: "15h30 đến 17h30 ngày 21/9/2025".
func hoursOfDay(s string, i int) (d adminplan.Date, end int) {
	j := clockEnd(s, i)
	if j == i {
		return d, i
	}
	j = skip(s, j)
	k := atAny(s, j, "đến", "tới")
	if k == j && j < len(s) {
		k += viet.Dash(s[j:])
	}
	if l := skip(s, k); k > j && clockEnd(s, l) > l {
		if d, end = endpoint(s, l); end > l && d.Day != 0 {
			return d, end
		}
	}
	return adminplan.Date{}, i
}

// clauseEnd returns where the clause at i ends: before a comma, a semicolon, a bracket or the end of the sentence.
func clauseEnd(s string, i int) int {
	s = s[:upTo(s, i+400)]
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
