package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// timingAt reads a time with a date at i. value says that the text is a time and no sentence; finish that the work is to be finished in it.
func timingAt(s string, i int, value, finish bool) (t adminplan.Timing, end int) {
	switch marks := timeMarks.of(headHash(s, i)); {
	case marks == 0: // as most words
	case marks&finishMark != 0 && finishWords.at(s, i) > i:
		return timeToFinish(s, i)
	case marks&beforeMark != 0 && at(s, i, "trước") > i:
		return timeBefore(s, i)
	case marks&latestMark != 0 && latest.at(s, i) > i:
		return timeAtLatest(s, i)
	case marks&fromMark != 0 && at(s, i, "từ") > i:
		if !value && (endsWith(s, i, "hiệu lực", "hiệu lực kể", "hiệu lực thi hành", "hiệu lực thi hành kể") || i > len("(sinh") && s[i-2] == 'h' && endsWith(s, i, "(sinh")) {
			// When a law is in force, or when those were born whom the work is for, is no time of it.
			return t, i
		}
		return spanFrom(s, i, skip(s, at(s, i, "từ")), value)
	case marks&untilMark != 0 && (untilEnd.at(s, i) > i || value && atD(s, i, "đến") > i):
		return timeUntil(s, i)
	}
	return timeWithin(s, i, value, finish)
}

// timeMarks give what a word that opens a time may be.
var timeMarks = func() (table markTable) {
	table.put(finishMark, finishWords.all()...)
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
	finishWords = newWords("hoàn thành", "xong")
	latest      = newWords("chậm nhất", "muộn nhất", "hạn cuối", "hạn chót")
	untilEnd    = newWords("đến hết", "đến cuối", "tới hết")
)

// maxLeads bounds how many of the words that lead to a time may stand one behind the other, since each of them is looked at as the first.
const maxLeads = 8

// timeToFinish reads the time behind words at i that ask for the work to be finished: "hoàn thành trong tháng 11/2025", "xong trước ngày …".
func timeToFinish(s string, i int) (t adminplan.Timing, end int) {
	j := i
	for words := 0; ; words++ {
		k := finishWords.at(s, j)
		if k == j {
			break
		}
		if words == maxLeads {
			return t, i
		}
		j = skip(s, k)
	}
	if t, end = timingAt(s, j, true, true); end > j {
		return t, end
	}
	return t, i
}

// timeBefore reads the day before which the work is to be done, behind "trước" at i, or one that comes round: "trước ngày 15/12", "trước ngày 25 hằng tháng".
func timeBefore(s string, i int) (t adminplan.Timing, end int) {
	j := skip(s, atAny(s, i, "trước ngày", "trước hết ngày", "trước"))
	if m := deadlineOfRhythm(s, j); m.end > j {
		return adminplan.Timing{Every: m.every, Exclusive: m.every != "", Text: s[i:m.end]}, m.end
	}
	from := j
	if at(s, i, "trước ngày") > i {
		from = at(s, i, "trước") // "ngày" is part of the date
	}
	d, e := endpoint(s, from)
	if d.IsZero() {
		if d, e = numericDate(s, j, false); e == j {
			return t, i
		}
	}
	t.Due, t.Exclusive = d, true
	return suffixes(s, i, e, t)
}

// timeAtLatest reads the last day for the work behind "chậm nhất", "hạn cuối" at i.
func timeAtLatest(s string, i int) (t adminplan.Timing, end int) {
	j := skip(s, latest.at(s, i))
	for range maxLeads {
		k := atAny(s, j, "là", "đến", "vào", "trong", "trước", "không quá", "lúc", "hồi")
		if k == j {
			break
		}
		t.Exclusive = t.Exclusive || at(s, j, "trước") > j
		j = skip(s, k)
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

// timeUntil reads the end of the work behind "đến", "tới hết" at i; when it begins is not said.
func timeUntil(s string, i int) (t adminplan.Timing, end int) {
	j := untilEnd.at(s, i)
	if j == i {
		j = atD(s, i, "đến")
	}
	d, e := endpoint(s, j)
	if e == j {
		return t, i
	}
	t.To = d
	return suffixes(s, i, e, t)
}

// timeWithin reads a date or a span at i, with or without "trong" or "vào" before it, within which the work is done.
func timeWithin(s string, i int, value, finish bool) (t adminplan.Timing, end int) {
	j, within := i, false
	for range maxLeads {
		k := withinLeads.at(s, j)
		if k == j {
			break
		}
		within, j = true, skip(s, k)
	}
	if !value && !isDigitAt(s, j) && !dateFilter.has(s, j) {
		return t, i
	}
	if k := partsOfDay.at(s, j); k > j && at(s, overWeekday(s, k), "ngày") > overWeekday(s, k) {
		within, j = true, skip(s, k)
	}
	if i < len(s) && (s[i]|0x20 == 'v' || j == i && viet.UpperAt(s, i)) {
		if m := dayThatRounds(s, j); m.end > j {
			return adminplan.Timing{Every: m.every, Text: s[i:m.end]}, m.end
		}
	}
	if within && at(s, j, "từ") > j {
		if t, end = spanFrom(s, j, skip(s, at(s, j, "từ")), value); end > j {
			return t, end
		}
		return t, i
	}
	if from, to, e := spanAt(s, j, value, within); e > j {
		t.From, t.To = from, to
		return suffixes(s, i, e, t)
	}
	d, e := dateWithin(s, i, j, value, within)
	if e == j {
		return t, i
	}
	t.From, t.To, e = datesOn(s, d, e, value, within)
	if (finish || within && !value && d.Day == 0 && toBeFinished(s, i)) && t.From == t.To {
		t.Due, t.From, t.To = d, adminplan.Date{}, adminplan.Date{}
	}
	return suffixes(s, i, e, t)
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

// dateWithin reads the date at j of a time whose words begin at i; in a sentence not every date is one.
func dateWithin(s string, i, j int, value, within bool) (d adminplan.Date, end int) {
	if value {
		if at(s, j, "tháng") > j && endsWith(s, j, "rằm") {
			return d, j
		}
		if d, end = endpoint(s, j); end == j {
			if d, end = hoursOfDay(s, j); end > j {
				return d, end
			}
			if d, end = numericDate(s, j, false); d.Year == 0 && d.Day == 0 {
				return d, j
			}
		}
		return d, end
	}
	if d, end = endpoint(s, j); end == j || !within && !setsTime(s, i, j, d, end) {
		return d, j
	}
	return d, end
}

// setsTime reports whether the date in a sentence from j to end sets a time by itself, with no "trong" or "vào" before it: a month or a quarter with its year, or a
// day before a colon, behind which stands what is done on it.
func setsTime(s string, i, j int, d adminplan.Date, end int) bool {
	if d.Year == 0 {
		return false
	}
	if d.Day != 0 {
		colon := skip(s, end)
		return colon < len(s) && s[colon] == ':' && clauseStart(s, i, false)
	}
	return (d.Month != 0 || d.Quarter != 0) && at(s, j, "ngày") == j
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
