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
		return d, end
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
		} else if strings.HasPrefix(s[n:], "'") {
			l = n + len("'")
		} else if strings.HasPrefix(s[n:], "’") {
			l = n + len("’")
		}
	}
	return l
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

// spanAt reads at i a span of days, months, quarters or years that needs no "từ" before it. In a sentence, what may count something else sets one only behind
// "trong" or "vào".
func spanAt(s string, i int, value, within bool) (from, to adminplan.Date, end int) {
	if value {
		if k := atAny(s, i, "giai đoạn", "năm học"); k > i {
			if from, to, end = yearSpan(s, skip(s, k)); end > 0 {
				return from, to, end
			}
		}
		if from, to, end = dayList(s, i); end > i {
			return from, to, end
		}
		if from, to, end = yearSpan(s, i); end > 0 && from != to {
			return from, to, end
		}
	}
	if isDigitAt(s, i) && (value || within) {
		if from, to, end = partOfYear(s, i); end > i {
			return from, to, end
		}
		if from, to, end = countedYears(s, i); end > i {
			return from, to, end
		}
	}
	if from, to, end = monthSpan(s, i); end > i && (value || within || from.Year != 0) {
		return from, to, end
	}
	return quarterSpan(s, i)
}

// datesOn reads what makes a span of the date d that ends at end: a second date behind a dash or "và", quarters or years that go on. It returns d twice where nothing
// does.
func datesOn(s string, d adminplan.Date, end int, value, within bool) (from, to adminplan.Date, over int) {
	from, to, over = d, d, end
	k := skip(s, end)
	l := untilAt(s, k)
	if l == k && (value || within) {
		l = at(s, k, "và")
	}
	if l > k {
		if last, e := endpoint(s, l); e > l && (last.Year != 0 || d.Year == 0) {
			// "tháng 11/2025 đến tháng 4/2026", "Quý IV/2025 và Quý I/2026"
			to, over = last, e
			if d.Year == 0 {
				from = withYear(d, last)
			}
		} else if y, e := yearAt(s, skip(s, l)); value && e > 0 && d.Month == 0 && d.Quarter == 0 && y > int(d.Year) {
			// "Năm 2031 - 2035"
			to, over = adminplan.YearOf(y), e
		}
	}
	if to != d {
		return from, to, over
	}
	if d.Quarter != 0 && d.Year == 0 && (value || within) {
		to, over = quartersOn(s, d, over)
	}
	if d.Quarter == 0 && d.Month == 0 && value {
		// "Năm 2031, 2032"
		to, over = moreYears(s, d, over)
	}
	return from, to, over
}

// untilAt returns the end of what parts the begin of a span from its end at i: "đến", "tới" or a dash; i itself where none stands there.
func untilAt(s string, i int) int {
	j := atAny(s, i, "đến", "tới")
	if j == i && i < len(s) {
		j += viet.Dash(s[i:])
	}
	return j
}

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
	if value && atAny(s, j, "khi", "ngày ban hành", "ngày thành lập") > j {
		return spanInWords(s, i)
	}
	e := at(s, j, "nay")
	if e == j {
		if t.From, e = firstDay(s, j, value); e == j {
			return spanOfDays(s, i, j)
		}
	}
	k := skip(s, e)
	if t.From.Day != 0 && t.From.Year == 0 {
		k = skip(s, overReportedYear(s, k))
	}
	if l := untilAt(s, k); l > k {
		l = skip(s, l)
		if at(s, l, "nay") > l {
			// What has lasted till now tells of the past.
			return adminplan.Timing{}, i
		}
		if m := atAny(s, l, "khi", "lúc", "kết thúc"); m > l {
			t.Text = trimEnd(s[i:clauseEnd(s, m)])
			return t, i + len(t.Text)
		}
		if d, m := lastDay(s, l, t.From); m > l {
			t.To, e = d, m
		}
		if t.To.Day != 0 && t.To.Year == 0 {
			e = overReportedYear(s, e)
		}
	}
	if t.From.IsZero() && t.To.IsZero() {
		return adminplan.Timing{}, i
	}
	if !t.From.IsZero() {
		t.From = withYear(t.From, t.To)
	}
	return suffixes(s, i, e, t)
}

// spanInWords reads the sentence at i, which begins a span with an event: "Từ khi thành lập đến khi kết thúc nhiệm vụ". It may end it with a date.
func spanInWords(s string, i int) (t adminplan.Timing, end int) {
	words := trim(s[i:sentenceEnd(s, i, true)])
	t.After, t.Text = words, words
	if m := strings.Index(words, "đến"); m > 0 {
		t.To, _ = endpoint(words, m+len("đến"))
	}
	return t, i + len(words)
}

// firstDay reads the date at i that begins a span. A month without its word begins one only in a text that is a time.
func firstDay(s string, i int, value bool) (adminplan.Date, int) {
	if d, end := endpoint(s, i); end > i {
		return d, end
	}
	if d, end := numericDate(s, i, true); end > i && (value || d.Day != 0) {
		return d, end
	}
	return adminplan.Date{}, i
}

// lastDay reads the date at i that ends the span that begins on from. Behind a day, another one is plain in more forms.
func lastDay(s string, i int, from adminplan.Date) (adminplan.Date, int) {
	if d, end := endpoint(s, i); end > i {
		return d, end
	}
	if d, end := numericDate(s, i, true); end > i {
		return d, end
	}
	if from.Day != 0 {
		if d, end := looseDate(s, i); end > i {
			return d, end
		}
		if from.Year == 0 {
			return dashedDay(s, i)
		}
	}
	return adminplan.Date{}, i
}

// spanOfDays reads what else follows "từ" at j than a whole date: hours of one day, days that come round, or days that share a month; the words begin at i.
func spanOfDays(s string, i, j int) (t adminplan.Timing, end int) {
	if d, k := hoursOfDay(s, j); k > j {
		t.From, t.To = d, d
		return suffixes(s, i, k, t)
	}
	if m := daysOfRhythm(s, j); m.end > j {
		t.Every, t.Text = m.every, s[i:m.end]
		return t, m.end
	}
	if from, to, k := dayList(s, j); k > j {
		// "từ 24 đến 26 tháng 8 năm 2026", "từ ngày 03 đến ngày 20/3/2026"
		t.From, t.To = from, to
		return suffixes(s, i, k, t)
	}
	return t, i
}

// hoursOfDay reads the hours and the day of what begins and ends on it, at i: "15h30 đến 17h30 ngày 21/9/2025".
func hoursOfDay(s string, i int) (d adminplan.Date, end int) {
	j := clockEnd(s, i)
	if j == i {
		return d, i
	}
	j = skip(s, j)
	k := untilAt(s, j)
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
