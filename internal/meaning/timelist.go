package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// monthSpan reads "Tháng 11 - 12/2025", "tháng 10, 11, 12 năm 2025", "tháng 3 và tháng 4/2026" at i.
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
	for last := first; ; {
		m := nextInList(s, k)
		if m == k {
			return from, to, i
		}
		m = at(s, m, "tháng")
		if to, end = monthDate(s, m); end == m || to.Month == 0 {
			return from, to, i
		}
		if to.Year != 0 {
			break
		}
		// Of more than two months none is left out.
		if int(to.Month) != last+1 {
			return from, to, i
		}
		last, k = int(to.Month), end
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

// nextInList returns where the next number of a list or span stands behind the one that ends at i: behind a comma, a dash, "và" or "đến"; i itself
// where none follows.
func nextInList(s string, i int) int {
	j := skip(s, i)
	if j >= len(s) {
		return i
	}
	k := j
	if s[j] == ',' {
		k = skip(s, j+1)
		k = at(s, k, "và")
	} else if d := viet.Dash(s[j:]); d > 0 {
		k = j + d
	} else {
		k = atAny(s, j, "và", "đến")
	}
	if k == j {
		return i
	}
	return skip(s, k)
}

// dayList reads "24, 25 và 26 tháng 8 năm 2026", "24 đến 26/8/2026" at i, with or without "ngày".
func dayList(s string, i int) (from, to adminplan.Date, end int) {
	j := i
	for n := 0; n < maxLeads && !isDigitAt(s, j); n++ {
		k := atAny(s, j, "các ngày", "ngày")
		if k == j {
			return from, to, i
		}
		j = skip(s, k)
	}
	k := digitsAt(s, j)
	if k == j || k-j > 2 {
		return from, to, i
	}
	first := small(s[j:k])
	for n := 1; ; n++ {
		m := nextInList(s, k)
		if m == k || n > 31 {
			return from, to, i // no month has more days
		}
		m = skip(s, atAny(s, m, "hết ngày", "ngày"))
		if d, e := numericDate(s, m, false); e > m && d.Day != 0 {
			to, end = d, e
			break
		}
		if d, e := dashedDay(s, m); e > m && n == 1 && j > i && s[skip(s, k)] != ',' {
			// "ngày 10 đến 13-12"
			to, end = d, e
			break
		}
		l := digitsAt(s, m)
		if l == m || l-m > 2 {
			return from, to, i
		}
		if o := at(s, skip(s, l), "tháng"); o > skip(s, l) {
			d, e := monthDate(s, o)
			if e == o || d.Month == 0 {
				return from, to, i
			}
			d.Day = int8(small(s[m:l]))
			to, end = d, e
			break
		}
		k = l
	}
	from = to
	from.Day = int8(first)
	if !from.Valid() || !to.Valid() || from.Day > to.Day {
		return from, to, i
	}
	return from, to, end
}

// quarterSpan reads quarters that share a year at i: "Quý II, III/2032", "Quý III-IV/2032", "các quý II, III và quý IV năm 2032".
func quarterSpan(s string, i int) (from, to adminplan.Date, end int) {
	j := i
	if j < len(s) && s[j]|0x20 == 'c' {
		j = skip(s, at(s, j, "các"))
	}
	k := quarterWord(s, j)
	if k == j {
		return from, to, i
	}
	first, k := quarterAt(s, skip(s, k))
	for last, n := first, 1; last != 0; n++ {
		m := nextInList(s, k)
		if m == k || n > 4 {
			break
		}
		m = skip(s, quarterWord(s, m))
		if d, e := quarterDate(s, m); e > m && d.Year != 0 {
			from, to = adminplan.QuarterOf(int(d.Year), first), d
			if first > int(d.Quarter) {
				from.Year--
			}
			return from, to, e
		}
		last, k = quarterAt(s, m)
	}
	return from, to, i
}

// quarterAt reads the number of a quarter at i, Roman or a digit; 0 where none stands there.
func quarterAt(s string, i int) (quarter, end int) {
	d, end := quarterDate(s, i)
	if end == i || d.Year != 0 {
		return 0, i
	}
	return int(d.Quarter), end
}

// inList adds the time that stands at i and ends at end; where it may be part of a list with gaps, the times of that list instead. It returns where
// they end.
func inList(s string, i, end int, value, finish bool, t adminplan.Timing, list []adminplan.Timing) ([]adminplan.Timing, int) {
	next := skip(s, end)
	if t.Due.Day != 0 && next < len(s) && (s[next] == ',' || s[next] == 'v') {
		return deadlines(s, i, end, t, list)
	}
	if end == i || t.From != t.To || next < len(s) && (s[next] == ',' || s[next] == 'v') {
		if more, k := gapped(s, i, value, finish, list); k > i {
			return more, k
		}
	}
	if end > i {
		list = append(list, t)
	}
	return list, end
}

// gapped reads days, months or quarters of a list that leaves some out, or that come round every year, at i: each of them is a time of its own, with the
// words of the list. "Các quý II, IV/2032", "tháng 3, 6, 9 và 12 hằng năm". A list without gaps is a span; see [monthSpan].
func gapped(s string, i int, value, finish bool, list []adminplan.Timing) ([]adminplan.Timing, int) {
	j, within := i, value
	for k := withinLeads.at(s, j); k > j; k = withinLeads.at(s, j) {
		within, j = true, skip(s, k)
	}
	word, read := "ngày", listedDay
	k := atAny(s, j, "các ngày", "ngày")
	if k == j {
		word, read = "tháng", monthDate
		if k = atAny(s, j, "các tháng", "tháng"); k == j {
			word, read = "quý", quarterDate
			if k = atAny(s, j, "các quý", "quý", "các quí", "quí"); k == j {
				if !isDigitAt(s, j) {
					return list, i
				}
				word, read = "ngày", listedDay
			}
		}
	}
	var dates [12]adminplan.Date
	n, gap, end := 0, false, i
	for m := skip(s, k); n < len(dates); n++ {
		d, e := read(s, skip(s, at(s, m, word)))
		if e <= m || d.Month == 0 && d.Quarter == 0 && d.Day == 0 {
			return list, i
		}
		if n > 0 {
			step := int(d.Month-dates[n-1].Month) + int(d.Quarter-dates[n-1].Quarter)
			if word == "ngày" {
				step = int(d.Day - dates[n-1].Day)
			}
			if step <= 0 {
				return list, i
			}
			gap = gap || step > 1
		}
		dates[n], end = d, e
		if d.Year != 0 {
			n++
			break
		}
		if d.Day != 0 && d.Month != 0 {
			return list, i
		}
		l := skip(s, e)
		if m = nextInList(s, e); m == e {
			n++
			break
		}
		if s[l] != ',' && at(s, l, "và") == l {
			return list, i
		}
	}
	if n < 2 {
		return list, i
	}
	last := dates[n-1]
	round := rhythmMatch{}
	if last.Year == 0 {
		round = everyWord(s, skip(s, end))
	}
	every := round.every == adminplan.EveryYear && word != "ngày"
	switch {
	case every:
		end = round.end
	case !gap, last.Year == 0 && (!value || word == "ngày"):
		return list, i
	}
	if !within && (last.Year == 0 || word != "ngày" && s[i] != 'c' && s[i] != 'C') {
		return list, i
	}
	for _, d := range dates[:n] {
		d.Year = last.Year
		if word == "ngày" {
			d.Month = last.Month
		}
		if !d.Valid() {
			return list, i
		}
		t := adminplan.Timing{Text: s[i:end], From: d, To: d}
		if every {
			t.Every = adminplan.EveryYear
		}
		if finish {
			t.From, t.To, t.Due = adminplan.Date{}, adminplan.Date{}, d
		}
		list = append(list, t)
	}
	return list, end
}

// listedDay reads a day of a list at i: a day alone, or the last one with its month and year.
func listedDay(s string, i int) (adminplan.Date, int) {
	if d, e := numericDate(s, i, false); e > i && d.Day != 0 {
		return d, e
	}
	k := digitsAt(s, i)
	if k == i || k-i > 2 {
		return adminplan.Date{}, i
	}
	d, end := adminplan.Date{}, k
	if o := at(s, skip(s, k), "tháng"); o > skip(s, k) {
		m, e := monthDate(s, o)
		if e == o {
			return d, i
		}
		d, end = m, e
	}
	d.Day = int8(small(s[i:k]))
	return d, end
}

// deadlines adds the deadline t that stands at i and ends at end with those that share its words: "trước ngày 08/4 và 08/10 hằng năm", of which each is one of
// its own. It returns where they end.
func deadlines(s string, i, end int, t adminplan.Timing, list []adminplan.Timing) ([]adminplan.Timing, int) {
	var dates [8]adminplan.Date
	dates[0] = t.Due
	n, every := 1, t.Every
	for n < len(dates) {
		j := skip(s, end)
		k := skip(s, at(s, j, "và"))
		and := k > j
		if j < len(s) && s[j] == ',' {
			k = skip(s, j+1)
			k = skip(s, at(s, k, "và"))
		}
		if k == j {
			break
		}
		m := skip(s, atAny(s, k, "trước ngày", "trước", "ngày"))
		d, e := numericDate(s, m, false)
		if e == m || d.Day == 0 || d.Year == 0 && dates[0].Year != 0 || !and && d.Year != 0 {
			break
		}
		dates[n], end = d, e
		n++
		if r := everyWord(s, skip(s, end)); r.every != "" {
			every, end = r.every, r.end
		}
	}
	t.Every, t.Text = every, s[i:end]
	for k := range n {
		t.Due = dates[k]
		if every == adminplan.EveryYear {
			t.Due.Year = 0
		} else {
			t.Due = withYear(t.Due, dates[n-1])
		}
		list = append(list, t)
	}
	return list, end
}

// quartersOn returns the last of the quarters without a year that go on behind the one that ends at end, without gaps or as a span, and where it ends: "quý
// I, II", "quý I-IV".
func quartersOn(s string, to adminplan.Date, end int) (adminplan.Date, int) {
	for {
		j := skip(s, end)
		m := nextInList(s, end)
		if m == end {
			return to, end
		}
		q, e := quarterAt(s, skip(s, quarterWord(s, m)))
		span := viet.Dash(s[j:]) > 0 || at(s, j, "đến") > j
		if q <= int(to.Quarter) || !span && q != int(to.Quarter)+1 {
			return to, end
		}
		to, end = adminplan.QuarterOf(0, q), e
	}
}
