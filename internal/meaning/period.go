package meaning

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Period reads the time for which a plan holds from its title: "năm 2022", "giai đoạn 2026 - 2030", "đến năm 2030", "nhiệm kỳ 2026-2031",
// "năm học 2026 - 2027", "Quý IV/2025". What a title only looks out to ("tầm nhìn đến năm 2045") is no part of it. It is nil where the
// title names no time.
func Period(title string) *adminplan.Period {
	var found adminplan.Period
	rank := 0
	begin, over := 0, 0 // of what was found
	take := func(r int, i, end int, from, to adminplan.Date) {
		if r > rank {
			rank, found = r, adminplan.Period{Text: title[i:end], From: from, To: to}
			begin, over = i, end
		}
	}
	// and takes what stands behind "và" at i with what stands before it: "năm 2025 và giai đoạn 2025 - 2027".
	and := func(r, i, end int, from, to adminplan.Date) bool {
		j := skip(title, over)
		if rank != r || skip(title, at(title, j, "và")) != i || from.Year == 0 || found.From.Year == 0 {
			return false
		}
		if found.From.Year < from.Year {
			from = found.From
		}
		if found.To.Year > to.Year {
			to = found.To
		}
		rank = 0
		take(9, begin, end, from, to)
		return true
	}
	for i := 0; i < len(title); i = nextStart(title, i) {
		c := title[i]
		digit := c == '0' || c == '5' || c == '6'
		if !digit && !periodFilter.has(title, i) || !wordStart(title, i) || digit && i > 0 && (title[i-1] == '/' || title[i-1] == '-' || title[i-1] == '.') {
			continue
		}
		if c == 'h' || c == 'H' {
			// The year of a constitution is not that of the plan.
			if j := at(title, i, "hiến pháp"); j > i {
				if k := at(title, skip(title, j), "năm"); k > skip(title, j) {
					if _, end := yearAt(title, skip(title, k)); end > 0 {
						i = end - 1
					}
				}
			}
			continue
		}
		quarter := c == 'q' || c == 'Q'
		month := at(title, i, "tháng") > i
		toned := !month && (c == 't' || c == 'T') // as "từ" and "tầm nhìn"
		view := i
		if toned {
			view = at(title, i, "tầm nhìn")
		} else if c >= 0xc3 {
			view = atD(title, i, "định hướng")
		}
		if view > i {
			// Skip what is only in view.
			j := skip(title, view)
			if k := atAny(title, j, "đến năm", "đến", "tới năm", "năm"); k > j {
				if _, end := yearAt(title, skip(title, k)); end > 0 {
					i = end - 1
				}
			}
			continue
		}
		if c >= 0xc3 {
			if j := atD(title, i, "đến năm", "đến hết năm"); j > i {
				if y, end := yearAt(title, skip(title, j)); end > 0 {
					take(4, i, end, adminplan.Date{}, adminplan.YearOf(y))
					i = end - 1
				}
			}
			continue
		}
		if j := at(title, i, "giai đoạn"); j > i {
			if from, to, end := yearSpan(title, skip(title, j)); end > 0 {
				if !and(5, i, end, from, to) && (rank != 5 || found.From != found.To || !within(found.From, from, to)) {
					take(9, i, end, from, to)
				}
				i = end - 1
			}
			continue
		}
		if j := at(title, i, "từ năm"); j > i {
			if a, k := yearAt(title, skip(title, j)); k > 0 {
				l := skip(title, k)
				if m := atAny(title, l, "đến hết năm", "đến năm", "đến"); m > l {
					if b, end := yearAt(title, skip(title, m)); end > 0 && b >= a {
						take(9, i, end, adminplan.YearOf(a), adminplan.YearOf(b))
						i = end - 1
						continue
					}
				}
			}
		}
		if toned {
			if j := at(title, i, "từ"); j > i {
				if t, end := spanFrom(title, i, skip(title, j), false); end > i && t.From.Year != 0 && t.To.Year != 0 && t.Every == "" {
					take(7, i, end, t.From, t.To)
					i = end - 1
				}
			}
			continue
		}
		if j := at(title, i, "năm học"); j > i {
			// "năm học mới 2026 - 2027", "NĂM HỌC: 2026 - 2027"
			j = skip(title, j)
			if j = skip(title, at(title, j, "mới")); j < len(title) && title[j] == ':' {
				j = skip(title, j+1)
			}
			if from, to, end := yearSpan(title, j); end > 0 {
				// A month of the school year is nearer.
				if rank != 6 || !within(adminplan.YearOf(int(found.From.Year)), from, to) {
					take(8, i, end, from, to)
				}
				i = end - 1
			}
			continue
		}
		if j := at(title, i, "nhiệm kỳ"); j > i {
			if from, to, end := yearSpan(title, skip(title, j)); end > 0 {
				take(3, i, end, from, to)
				i = end - 1
			}
			continue
		}
		if digit && atAny(title, i, "6 tháng đầu năm", "06 tháng đầu năm", "6 tháng cuối năm", "06 tháng cuối năm") > i {
			j := atAny(title, i, "6 tháng đầu năm", "06 tháng đầu năm", "6 tháng cuối năm", "06 tháng cuối năm")
			if y, end := yearAt(title, skip(title, j)); end > 0 {
				from, to := adminplan.MonthOf(y, 1), adminplan.MonthOf(y, 6)
				if strings.Contains(viet.Fold(title[i:j]), "cuối") {
					from, to = adminplan.MonthOf(y, 7), adminplan.MonthOf(y, 12)
				}
				take(7, i, end, from, to)
				i = end - 1
			}
			continue
		}
		if digit && atAny(title, i, "5 năm", "05 năm") > i {
			j := atAny(title, i, "5 năm", "05 năm")
			k := skip(title, j)
			if k < len(title) && title[k] == '(' {
				k++
			}
			if from, to, end := yearSpan(title, skip(title, k)); end > 0 && from != to {
				take(9, i, end, from, to)
				i = end - 1
			}
			continue
		}
		if month {
			if from, to, end := monthSpan(title, i); end > i {
				take(6, i, end, from, to)
				i = end - 1
				continue
			}
		}
		if quarter {
			if from, to, end := quarterSpan(title, i); end > i {
				take(6, i, end, from, to)
				i = end - 1
				continue
			}
		}
		if d, end := dateAt(title, i); end > i && d.Year != 0 {
			switch {
			case d.Day != 0:
				end = beforeYear(title, i, end)
			case d.Quarter != 0 || d.Month != 0:
				take(6, i, end, d, d)
			default:
				var to adminplan.Date
				if _, b, e := yearSpan(title, skip(title, at(title, i, "năm"))); e > end {
					to, end = b, e
				} else {
					to, end = moreYears(title, d, end)
				}
				if and(9, i, end, d, to) {
					i = end - 1
					continue
				}
				// The last year that a title names is its own, the ones before are those of other documents.
				if rank <= 5 || rank == 9 && d == to && within(d, found.From, found.To) {
					// One year of a programme that goes on for several is that of the plan.
					rank = 0
				}
				take(5, i, end, d, to)
			}
			i = end - 1
		}
	}
	if rank == 0 {
		return nil
	}
	return &found
}

// BareYears reads the time for which a plan holds from the years with which its title ends and before which no word stands that Period knows: "Đầu tư công
// trung hạn 2026 - 2030".
func BareYears(title string) *adminplan.Period {
	const mostYears = 10
	i, end, last := yearAtEnd(title)
	head := strings.TrimRight(title[:i], " ")
	first := strings.TrimRight(head, "-–—")
	if i == 0 || len(first) == len(head) {
		return nil
	}
	j, _, y := yearAtEnd(strings.TrimRight(first, " "))
	if j == 0 || y >= last || last-y > mostYears {
		return nil
	}
	folded := viet.Fold(strings.TrimRight(title[:j], " "))
	for _, w := range [...]string{"năm", "năm học", "số"} {
		if strings.HasSuffix(folded, w) {
			return nil
		}
	}
	return &adminplan.Period{Text: title[j:end], From: adminplan.YearOf(y), To: adminplan.YearOf(last)}
}

// BareYear reads the year with which a title ends where it is that in which the plan was issued, or the next one: "Chiến dịch hè 2026". That of a law, or one
// that is only in view, is none.
func BareYear(title string, issued int) *adminplan.Period {
	i, end, year := yearAtEnd(title)
	head := strings.TrimRight(title[:i], " ")
	if c, _ := utf8.DecodeLastRuneInString(head); !unicode.IsLetter(c) || year != issued && year != issued+1 || endsWith(head, len(head), "năm", "năm học") {
		return nil
	}
	folded := viet.Fold(head)
	for _, w := range [...]string{"luật", "hiến pháp", "pháp lệnh", "tầm nhìn", "mục tiêu", "định hướng", "số"} {
		if wordIndex(folded, w) >= 0 {
			return nil
		}
	}
	return &adminplan.Period{Text: title[i:end], From: adminplan.YearOf(year), To: adminplan.YearOf(year)}
}

// yearAtEnd returns the year with which s ends but for a mark, and where it stands; i is 0 where no year stands there, or nothing before it.
func yearAtEnd(s string) (i, end, year int) {
	end = len(strings.TrimRight(s, " .)\"”"))
	if i = end - len("2026"); i <= 0 || !wordStart(s, i) {
		return 0, end, 0
	}
	if y, e := yearAt(s, i); e == end {
		return i, end, y
	}
	return 0, end, 0
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

// yearSpan reads "2026 - 2030", "2026-2030", "2026" at i; end is 0 where no year stands there.
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
		l = at(s, skip(s, l), "năm")
	}
	if b, e := yearAt(s, skip(s, l)); e > 0 && b >= a {
		return from, adminplan.YearOf(b), e
	}
	return from, to, end
}
