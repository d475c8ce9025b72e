package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

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
	m := nextInList(s, k)
	if m == k {
		return from, to, i
	}
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
		m := nextInList(s, k)
		if m == k {
			return from, to, i
		}
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

// quarterSpan reads quarters that share a year at i: "Quý II, III/2032", "Quý III-IV/2032", "các quý II, III và quý IV năm 2032".
func quarterSpan(s string, i int) (from, to adminplan.Date, end int) {
	j := atAny(s, i, "quý", "các quý")
	if j == i {
		return from, to, i
	}
	first, k := quarterAt(s, skip(s, j))
	for last := first; last != 0; {
		m := nextInList(s, k)
		if m == k {
			break
		}
		m = skip(s, at(s, m, "quý"))
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
