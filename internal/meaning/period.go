package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Period reads the time for which a plan holds from its title: "năm 2022", "giai đoạn 2026 - 2030", "đến năm 2030", "nhiệm kỳ 2026-2031",
// "năm học 2026 - 2027", "Quý IV/2025". What a title only looks out to ("tầm nhìn đến năm 2045") is no part of it. It is nil where the
// title names no time.
func Period(title string) *adminplan.Period {
	r := periodReader{title: title}
	for i := 0; i < len(title); i = nextStart(title, i) {
		if !isDigit(title[i]) && !periodFilter.has(title, i) || !wordStart(title, i) {
			continue
		}
		if end := r.timeAt(i); end > i {
			i = end - 1
		}
	}
	if r.rank == noPeriod {
		return nil
	}
	return &r.found
}

// A periodReader keeps, of the times that a title names, the one that is most likely that of the plan.
type periodReader struct {
	title      string
	rank       periodRank
	found      adminplan.Period
	begin, end int // of what was found
}

// A periodRank orders the forms of a time by how surely each is that of the plan itself.
type periodRank int

const (
	noPeriod periodRank = iota
	termOfOffice
	endYear
	singleYear
	monthOrQuarter
	datedSpan
	schoolYear
	severalYears
)

// take keeps the time that stands from i to end where none was found that is as likely.
func (r *periodReader) take(rank periodRank, i, end int, from, to adminplan.Date) {
	if rank > r.rank {
		r.keep(rank, i, end, from, to)
	}
}

func (r *periodReader) keep(rank periodRank, i, end int, from, to adminplan.Date) {
	r.rank, r.begin, r.end = rank, i, end
	r.found = adminplan.Period{Text: r.title[i:end], From: from, To: to}
}

// join makes one time of the years from i to end and of what was found, of that rank, before "và": "năm 2025 và giai đoạn 2025 - 2027". It reports false
// where they stand otherwise.
func (r *periodReader) join(rank periodRank, i, end int, from, to adminplan.Date) bool {
	and := skip(r.title, r.end)
	if r.rank != rank || skip(r.title, at(r.title, and, "và")) != i || from.Year == 0 || r.found.From.Year == 0 {
		return false
	}
	if r.found.From.Year < from.Year {
		from = r.found.From
	}
	if r.found.To.Year > to.Year {
		to = r.found.To
	}
	r.keep(severalYears, r.begin, end, from, to)
	return true
}

// timeAt reads the time that the word at i opens, or passes over one that is none of the plan. It returns where that ends; i or 0 where none stands there.
func (r *periodReader) timeAt(i int) (end int) {
	s := r.title
	switch c := s[i]; {
	case isDigit(c):
		return r.countedAt(i)
	case c == 'h' || c == 'H':
		if j := at(s, i, "hiến pháp"); j > i {
			// The year of a constitution is not that of the plan.
			return yearBehindAny(s, j, "năm")
		}
	case c == 'g' || c == 'G':
		if j := at(s, i, "giai đoạn"); j > i {
			return r.phase(i, j)
		}
	case c == 'n' || c == 'N':
		if j := at(s, i, "năm học"); j > i {
			return r.schoolYear(i, j)
		}
		if j := at(s, i, "nhiệm kỳ"); j > i {
			from, to, end := yearSpan(s, skip(s, j))
			if end > 0 {
				r.take(termOfOffice, i, end, from, to)
			}
			return end
		}
		return r.dateAt(i)
	case c == 'q' || c == 'Q':
		return r.spanOrDate(i, quarterSpan)
	case c == 't' || c == 'T':
		if at(s, i, "tháng") > i {
			return r.spanOrDate(i, monthSpan)
		}
		if j := at(s, i, "tầm nhìn"); j > i {
			return yearInView(s, j)
		}
		if j := at(s, i, "từ"); j > i {
			return r.spanFrom(i, j)
		}
	default:
		if j := atD(s, i, "định hướng"); j > i {
			return yearInView(s, j)
		}
		if j := atD(s, i, "đến năm", "đến hết năm"); j > i {
			if y, end := yearAt(s, skip(s, j)); end > 0 {
				r.take(endYear, i, end, adminplan.Date{}, adminplan.YearOf(y))
				return end
			}
		}
	}
	return i
}

// yearInView returns the end of the year behind i to which a title only looks out; 0 where it names none.
func yearInView(s string, i int) int {
	return yearBehindAny(s, i, "đến năm", "đến", "tới năm", "năm")
}

// yearBehindAny returns the end of the year behind the first of the words that stands behind i; 0 where none does.
func yearBehindAny(s string, i int, words ...string) int {
	i = skip(s, i)
	if j := atAny(s, i, words...); j > i {
		_, end := yearAt(s, skip(s, j))
		return end
	}
	return 0
}

// countedAt reads months of a year, or the five years of a plan for so many, at i: "6 tháng đầu năm 2031", "5 năm (2031 - 2035)".
func (r *periodReader) countedAt(i int) (end int) {
	s := r.title
	if i > 0 && strings.IndexByte("/-.", s[i-1]) >= 0 {
		return i // part of a date
	}
	if from, to, end := partOfYear(s, i); end > i && from.Year != 0 {
		r.take(datedSpan, i, end, from, to)
		return end
	}
	if j := atAny(s, i, "5 năm", "05 năm"); j > i {
		if j = skip(s, j); j < len(s) && s[j] == '(' {
			j++
		}
		if from, to, end := yearSpan(s, skip(s, j)); end > 0 && from != to {
			r.take(severalYears, i, end, from, to)
			return end
		}
	}
	return i
}

// phase reads the years of the phase whose word stands from i to j.
func (r *periodReader) phase(i, j int) (end int) {
	from, to, end := yearSpan(r.title, skip(r.title, j))
	if end == 0 || r.join(singleYear, i, end, from, to) {
		return end
	}
	// One year of a programme that goes on for several is that of the plan.
	if r.rank != singleYear || r.found.From != r.found.To || !within(r.found.From, from, to) {
		r.take(severalYears, i, end, from, to)
	}
	return end
}

// schoolYear reads the school year whose words stand from i to j: "năm học mới 2026 - 2027", "NĂM HỌC: 2026 - 2027".
func (r *periodReader) schoolYear(i, j int) (end int) {
	j = skip(r.title, j)
	if j = skip(r.title, at(r.title, j, "mới")); j < len(r.title) && r.title[j] == ':' {
		j++
	}
	from, to, end := yearSpan(r.title, skip(r.title, j))
	// A month of the school year is nearer.
	if end > 0 && (r.rank != monthOrQuarter || !within(adminplan.YearOf(int(r.found.From.Year)), from, to)) {
		r.take(schoolYear, i, end, from, to)
	}
	return end
}

// spanFrom reads what follows "từ" from i to j: years, or dates that all have one.
func (r *periodReader) spanFrom(i, j int) (end int) {
	s := r.title
	if k := at(s, i, "từ năm"); k > i {
		if from, to, end := yearSpan(s, skip(s, k)); from != to {
			r.take(severalYears, i, end, from, to)
			return end
		}
	}
	t, end := spanFrom(s, i, skip(s, j), false)
	if end == i || t.From.Year == 0 || t.To.Year == 0 || t.Every != "" {
		return i
	}
	r.take(datedSpan, i, end, t.From, t.To)
	return end
}

// spanOrDate reads several months or quarters at i, or one.
func (r *periodReader) spanOrDate(i int, span func(s string, i int) (from, to adminplan.Date, end int)) (end int) {
	from, to, end := span(r.title, i)
	if end == i {
		return r.dateAt(i)
	}
	r.take(monthOrQuarter, i, end, from, to)
	return end
}

// dateAt reads the date at i. That of a day tells no time for which a plan holds.
func (r *periodReader) dateAt(i int) (end int) {
	d, end := dateAt(r.title, i)
	switch {
	case d.Year == 0:
		return i
	case d.Day != 0:
		return beforeYear(r.title, i, end)
	case d.Quarter != 0 || d.Month != 0:
		r.take(monthOrQuarter, i, end, d, d)
		return end
	}
	return r.yearsFrom(i, end, d)
}

// yearsFrom reads the year d from i to end and those that go on with it.
func (r *periodReader) yearsFrom(i, end int, d adminplan.Date) int {
	to := d
	if _, last, e := yearSpan(r.title, skip(r.title, at(r.title, i, "năm"))); e > end {
		to, end = last, e
	} else {
		to, end = moreYears(r.title, d, end)
	}
	if r.join(severalYears, i, end, d, to) {
		return end
	}
	// The last year that a title names is its own, the ones before are those of other documents. One year of a programme that goes on for several is that of
	// the plan.
	if r.rank <= singleYear || r.rank == severalYears && d == to && within(d, r.found.From, r.found.To) {
		r.keep(singleYear, i, end, d, to)
	}
	return end
}

// periodFilter tells of most words that none begins with them that names a time, or one that is passed over.
var periodFilter = func() *wordFilter {
	var f wordFilter
	f.add("giai đoạn", "hiến pháp", "năm", "ngày", "nhiệm kỳ", "quý", "quí", "tháng", "tầm nhìn", "từ", "đến", "định hướng")
	return &f
}()

// within reports whether a year is one of several years.
func within(year, from, to adminplan.Date) bool {
	return from.Year < to.Year && from.Year <= year.Year && year.Year <= to.Year
}

// beforeYear returns where the year begins that stands in words behind a day and month with a slash, since it is the year of what is held then: "Ngày
// hội 15/5 năm 2025". It is end where the date from i to end is written otherwise.
func beforeYear(s string, i, end int) int {
	j := end - len("2025")
	for j > i && s[j-1] == ' ' {
		j--
	}
	if j -= len("năm"); j > i && at(s, j, "năm") > j && strings.IndexByte(s[i:j], '/') >= 0 {
		return j
	}
	return end
}

// moreYears reads the years that go on with the one that ends at end, and returns the last of them and where it ends: "năm 2026, 2027 và năm 2028". Behind a
// comma only the next year goes on, as another number may count something.
func moreYears(s string, last adminplan.Date, end int) (adminplan.Date, int) {
	for {
		j := skip(s, end)
		k := at(s, j, "và")
		comma := k == j && j < len(s) && s[j] == ','
		if comma {
			k++
		}
		if k == j {
			return last, end
		}
		k = skip(s, k)
		k = skip(s, at(s, k, "năm"))
		y, e := yearAt(s, k)
		if e == 0 || y <= int(last.Year) || comma && y != int(last.Year)+1 {
			return last, end
		}
		last, end = adminplan.YearOf(y), e
	}
}

// yearSpan reads "2026 - 2030", "2026 đến hết năm 2030", "2026" at i; end is 0 where no year stands there.
func yearSpan(s string, i int) (from, to adminplan.Date, end int) {
	a, k := yearAt(s, i)
	if k == 0 {
		return from, to, 0
	}
	from = adminplan.YearOf(a)
	to, end = from, k
	j := skip(s, k)
	if j >= len(s) {
		return from, to, end
	}
	d := viet.Dash(s[j:])
	l := j + d
	if d == 0 {
		l = at(s, j, "đến")
		if l == j {
			return from, to, end
		}
		l = atAny(s, skip(s, l), "hết năm", "năm")
	}
	if b, e := yearAt(s, skip(s, l)); e > 0 && b >= a {
		return from, adminplan.YearOf(b), e
	}
	return from, to, end
}
