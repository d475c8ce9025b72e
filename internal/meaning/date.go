package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// ParseDate reads the date with which s begins, in any form that documents use, and says how many bytes it takes:
//
//	ngày 17 tháng 6 năm 2022 · ngày    tháng 01 năm 2026 (the day left blank) · ngày ... tháng 8 năm 2026
//	ngày 17/6/2022 · 22-10-2018 · 15/12 · 05.9.2026 · ngày 05 – 9 – 2031 · ngày 5/9/31
//	tháng 3 năm 2026 · tháng 11/2025 · Quý IV/2025 · quý 4 năm 2025 · năm 2025
//
// It reports false where no date stands there or where what stands there is on no calendar.
func ParseDate(s string) (d adminplan.Date, n int, ok bool) {
	d, n = dateAt(s, 0)
	return d, n, n > 0
}

// dateAt reads the date at i and returns where it ends; i itself where there is none.
func dateAt(s string, i int) (d adminplan.Date, end int) {
	if i >= len(s) {
		return d, i
	}
	switch c := s[i]; {
	case isDigit(c):
		return numericDate(s, i, false)
	case c == 'n' || c == 'N':
		if j := at(s, i, "ngày"); j > i {
			if d, end = dayDate(s, j); end > j {
				return d, end
			}
			return adminplan.Date{}, i
		}
		if j := at(s, i, "năm"); j > i {
			if y, end := yearAt(s, skip(s, j)); end > 0 {
				return adminplan.YearOf(y), end
			}
		}
	case c == 't' || c == 'T':
		if j := at(s, i, "tháng"); j > i {
			if d, end = monthDate(s, j); end > j {
				return d, end
			}
		}
	case c == 'q' || c == 'Q':
		if j := quarterWord(s, i); j > i {
			if d, end = quarterDate(s, j); end > j {
				return d, end
			}
		}
	}
	return adminplan.Date{}, i
}

// numericDate reads 17/6/2022, 22-10-2018, 05.9.2026 and 15/12 at i. Two numbers alone are a day and a month, or, where
// the second is a year, a month and a year; they count only with a slash, or with a dash before "hằng năm". A number alone is a year where bareYear says so.
func numericDate(s string, i int, bareYear bool) (adminplan.Date, int) {
	none := adminplan.Date{}
	a := digitsAt(s, i)
	if a-i == 4 && bareYear {
		if y, end := yearAt(s, i); end > 0 {
			return adminplan.YearOf(y), end
		}
		return none, i
	}
	if a-i > 2 || a == i {
		return none, i
	}
	first := small(s[i:a])
	b, sep := separator(s, a)
	if sep == 0 {
		return none, i
	}
	c := digitsAt(s, b)
	if c-b == 4 && sep != '.' && first <= 12 {
		if y, end := yearAt(s, b); end > 0 && first >= 1 && !(end+1 < len(s) && s[end] == '/' && viet.LetterByte(s[end+1])) {
			return adminplan.MonthOf(y, first), end
		}
		return none, i
	}
	if c == b || c-b > 2 {
		return none, i
	}
	second := small(s[b:c])
	if e, again := separator(s, c); again == sep {
		if y, end := yearAt(s, e); end > 0 {
			d := adminplan.DateOf(y, second, first)
			if first == 0 || second == 0 || !d.Valid() {
				return none, i
			}
			return d, end
		}
	}
	d := adminplan.DateOf(0, second, first)
	if sep != '/' && !(sep == '-' && atAny(s, skip(s, c), "hằng năm", "hàng năm") > skip(s, c)) || first == 0 || second == 0 || !d.Valid() || c < len(s) && (viet.LetterByte(s[c]) || s[c] == '%' || s[c] == '/') {
		return none, i
	}
	if c+1 < len(s) && (s[c] == ' ' || s[c] == 0xc2) {
		if first < second && second <= 5 && atAny(s, skip(s, c), "ngày", "buổi", "số", "tổng số") > skip(s, c) {
			return none, i // "1/2 ngày", "2/3 số hộ"
		}
		return yearBehind(s, d, c)
	}
	return d, c
}

// yearBehind gives the day and month that end at i the year that follows them in words: "15/6 năm 2024".
func yearBehind(s string, d adminplan.Date, i int) (adminplan.Date, int) {
	if k := at(s, skip(s, i), "năm"); k > skip(s, i) {
		if y, end := yearAt(s, skip(s, k)); end > 0 {
			if d.Year = int16(y); d.Valid() {
				return d, end
			}
			d.Year = 0
		}
	}
	return d, i
}

// separator returns where the number behind the separator at i begins, and which separator it is: '/', '-' or '.'; 0 if there is none.
func separator(s string, i int) (next int, sep byte) {
	j := i
	if j < len(s) && s[j] == ' ' {
		j++
	}
	if j >= len(s) {
		return i, 0
	}
	switch {
	case s[j] == '/':
		sep = '/'
		j++
	case s[j] == '.' && j == i:
		sep = '.'
		j++
	case viet.Dash(s[j:]) > 0:
		sep = '-'
		j += viet.Dash(s[j:])
	default:
		return i, 0
	}
	if j < len(s) && s[j] == ' ' && sep == '/' {
		j++
	}
	if j < len(s) && isDigit(s[j]) {
		return j, sep
	}
	return i, 0
}

// dayDate reads what follows "ngày": a numeric date, or day, month and year in words, each of which may be left blank.
func dayDate(s string, i int) (adminplan.Date, int) {
	j := skip(s, i)
	if j < len(s) && s[j] == ':' {
		// "ngày: 20/12/2031"
		j = skip(s, j+1)
	}
	if d, end := numericDate(s, j, false); end > j {
		if d.Day != 0 {
			return d, end
		}
		return adminplan.Date{}, i
	}
	if d, end := looseDate(s, j); end > j {
		return d, end
	}
	if d, end := dashedDay(s, j); end > j {
		return d, end
	}
	day := 0
	if k := digitsAt(s, j); k > j && k-j <= 2 {
		day = small(s[j:k])
		j = k
	} else {
		j = blankField(s, j)
	}
	j = skip(s, j)
	if day == 0 && j < len(s) && s[j] == '/' {
		return blankDate(s, i, j+1)
	}
	if j < len(s) && s[j] == ',' {
		j = skip(s, j+1)
	}
	k := at(s, j, "tháng")
	if k == j {
		return adminplan.Date{}, i
	}
	d, end := monthDate(s, k)
	if end == k {
		return adminplan.Date{}, i
	}
	if d.Month != 0 && day != 0 {
		d.Day = int8(day)
		if !d.Valid() {
			return adminplan.Date{}, i
		}
	}
	return d, end
}

// dashedDay reads a day and a month that a dash or a point joins, "15-10", "15.10", which "ngày" before it makes sure. Days of one month are joined with a dash, too.
func dashedDay(s string, i int) (d adminplan.Date, end int) {
	k := digitsAt(s, i)
	if k == i || k-i > 2 || k >= len(s) {
		return d, i
	}
	j := k + viet.Dash(s[k:])
	point := s[k] == '.'
	if point {
		j = k + 1
	} else if j == k {
		return d, i
	}
	end = digitsAt(s, j)
	if end == j || end-j > 2 {
		return d, i
	}
	next := skip(s, end)
	if next < len(s) && (viet.LetterByte(s[end]) || s[next] == '/' || s[next] == '%' || s[next] == '.' && end+1 < len(s) && isDigit(s[end+1]) || viet.Dash(s[next:]) > 0 && !point || at(s, next, "tháng") > next || everyWord(s, next).end > next) {
		return d, i
	}
	d = adminplan.DateOf(0, small(s[j:end]), small(s[i:k]))
	if d.Day == 0 || d.Month == 0 || !d.Valid() {
		return adminplan.Date{}, i
	}
	return d, end
}

// looseDate reads a numeric date that only "ngày" before it makes sure: with blanks round its dashes, "05 – 9 – 2031", or a year of two digits, "5/9/31".
func looseDate(s string, i int) (d adminplan.Date, end int) {
	var parts [3]int
	var first byte
	spaced := false
	for n, j := 0, i; ; n++ {
		if end = digitsAt(s, j); end == j || end-j > 4 || n < 2 && end-j > 2 {
			return d, i
		}
		parts[n] = small(s[j:end])
		if n == 2 {
			if end-j == 2 && !spaced {
				if strings.HasPrefix(s[end:], "…") || strings.HasPrefix(s[end:], "..") {
					return d, i // "24/3/20…" waits for its year
				}
				// Plans cite what is in force: no act is that old.
				if parts[n] += 2000; parts[n] >= 2060 {
					parts[n] -= 100
				}
			} else if end-j != 4 || parts[n] < 1900 || parts[n] > 2199 {
				return d, i
			}
			break
		}
		k := skip(s, end)
		if k >= len(s) {
			return d, i
		}
		sep, next := s[k], k+1
		if l := viet.Dash(s[k:]); l > 0 {
			sep, next = '-', k+l
		}
		if sep != '/' && sep != '-' && sep != '.' || n == 1 && sep != first {
			return d, i
		}
		first, j = sep, skip(s, next)
		spaced = spaced || k > end || j > next
	}
	if end < len(s) && (viet.LetterByte(s[end]) || s[end] == '/' || s[end] == '-') {
		return d, i
	}
	d = adminplan.DateOf(parts[2], parts[1], parts[0])
	if parts[0] == 0 || parts[1] == 0 || !d.Valid() {
		return adminplan.Date{}, i
	}
	return d, end
}

// blankDate reads what follows the first slash of ".../.../2026" or "…/5/2026" at j, a date whose day and maybe month were left blank; the
// date begins at i.
func blankDate(s string, i, j int) (adminplan.Date, int) {
	month := 0
	k := digitsAt(s, j)
	if k > j && k-j <= 2 {
		month = small(s[j:k])
	} else {
		k = blankField(s, j)
	}
	if k < len(s) && s[k] == '/' && month <= 12 {
		if y, end := yearAt(s, skip(s, k+1)); end > 0 {
			return adminplan.Date{Year: int16(y), Month: int8(month)}, end
		}
	}
	return adminplan.Date{}, i
}

// blankField skips a field that was left to be filled in: dots, an ellipsis, underscores.
func blankField(s string, i int) int {
	for i < len(s) {
		switch {
		case s[i] == '.' || s[i] == '_' || s[i] == ' ':
			i++
		case len(s)-i >= 3 && s[i:i+3] == "…":
			i += 3
		case viet.Blanks(s[i:]) > 0:
			i += viet.Blanks(s[i:])
		default:
			return i
		}
	}
	return i
}

// monthDate reads what follows "tháng": 3 năm 2026, 11/2025, 3-2026, 12.
func monthDate(s string, i int) (adminplan.Date, int) {
	none := adminplan.Date{}
	j := skip(s, i)
	k := digitsAt(s, j)
	month := 0
	if k > j && k-j <= 2 {
		month = small(s[j:k])
		if month < 1 || month > 12 {
			return none, i
		}
	} else if k = blankField(s, j); k == j && k == i {
		return none, i
	}
	if b, sep := separator(s, k); month != 0 && sep != 0 && sep != '.' {
		if y, end := yearAt(s, b); end > 0 {
			return adminplan.MonthOf(y, month), end
		}
		if sep == '/' {
			return none, i
		}
	}
	l := skip(s, k)
	if l < len(s) && s[l] == ',' {
		l = skip(s, l+1)
	}
	m := at(s, l, "năm")
	if m == l && month != 0 {
		// "ngày 11 tháng 11 tháng 2031", by a slip.
		if n := at(s, l, "tháng"); n > l && digitsAt(s, skip(s, n))-skip(s, n) == 4 {
			m = n
		}
	}
	if m > l {
		if y, end := yearAt(s, skip(s, m)); end > 0 {
			return adminplan.Date{Year: int16(y), Month: int8(month)}, end
		}
		if month == 0 {
			return none, i
		}
	}
	if month == 0 {
		return none, i
	}
	if k < len(s) && (viet.LetterByte(s[k]) || isDigit(s[k])) {
		return none, i
	}
	return adminplan.MonthOf(0, month), k
}

// quarterWord returns the end of "quý" at i, in either spelling; i itself where it does not stand there.
func quarterWord(s string, i int) int {
	if i >= len(s) || s[i]|0x20 != 'q' {
		return i
	}
	return atAny(s, i, "quý", "quí")
}

// quarterDate reads what follows "quý": IV/2025, 4 năm 2025, III.
func quarterDate(s string, i int) (adminplan.Date, int) {
	j := skip(s, i)
	k, q := j, 0
	for k < len(s) && (s[k] == 'I' || s[k] == 'V') {
		k++
	}
	if k > j {
		q, _ = viet.Roman(s[j:k])
	} else if j < len(s) && s[j] >= '1' && s[j] <= '4' {
		q, k = int(s[j]-'0'), j+1
	}
	if q < 1 || q > 4 || k < len(s) && (viet.LetterByte(s[k]) || isDigit(s[k])) {
		return adminplan.Date{}, i
	}
	if b, sep := separator(s, k); sep == '/' || sep == '-' {
		if y, end := yearAt(s, b); end > 0 {
			return adminplan.QuarterOf(y, q), end
		}
	}
	l := skip(s, k)
	if l < len(s) && s[l] == ',' {
		l = skip(s, l+1)
	}
	if m := at(s, l, "năm"); m > l {
		if y, end := yearAt(s, skip(s, m)); end > 0 {
			return adminplan.QuarterOf(y, q), end
		}
	}
	return adminplan.QuarterOf(0, q), k
}

// yearAt reads a year of four digits, 1900 to 2199, at i and returns where it ends; 0 if none stands there.
func yearAt(s string, i int) (year, end int) {
	end = digitsAt(s, i)
	if end-i != 4 {
		return 0, 0
	}
	year = small(s[i:end])
	if year < 1900 || year > 2199 || end < len(s) && viet.LetterByte(s[end]) && atAny(s, end, "của", "về") == end {
		// The blank before "của" is lost now and then.
		return 0, 0
	}
	return year, end
}
