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
	var t Text
	t.Set(text)
	return t.Timings()
}

// Timings is [Timings] of the text.
func (t *Text) Timings() []adminplan.Timing {
	text := t.s
	if field, value, ok := t.Label(); ok {
		if field != "timing" || isShare(value) {
			return t.sentenceTimings(nil)
		}
		return valueTimings(value, nil, finishing(text[:len(text)-len(value)]))
	}
	if isTimeValue(text) {
		// Words that open a time but tell none ("Mỗi thôn có …", "Từ kết quả đó …") are a sentence.
		if list := valueTimings(text, nil, false); len(list) != 1 || list[0] != (adminplan.Timing{Text: list[0].Text}) {
			return list
		}
	}
	return t.sentenceTimings(nil)
}

// isShare reports whether a value is a number of hundredths: "Hoàn thành: 99,3%" tells how many did.
func isShare(value string) bool {
	_, end := number(value, 0)
	end = skip(value, end)
	return end < len(value) && value[end] == '%'
}

// finishing reports whether the words before a time ask for the work to be finished in it.
func finishing(head string) bool {
	h := viet.Fold(head)
	return strings.Contains(h, "hoàn thành") || strings.Contains(h, "thời hạn") || strings.Contains(h, "hạn cuối") || strings.Contains(h, "hạn nộp") || strings.Contains(h, "hạn gửi") || strings.Contains(h, "hạn nhận") || strings.Contains(h, "hạn đăng ký")
}

// isTimeValue reports whether a short text opens with a time and may be nothing else.
func isTimeValue(s string) bool {
	if len(s) > 160 {
		return false
	}
	i := skip(s, 0)
	if !isDigitAt(s, i) && !valueFilter.has(s, i) {
		return false
	}
	i = skip(s, timeLeads.at(s, i))
	if isDigitAt(s, i) && opensWithAll(s, i) {
		return false
	}
	if d, end := endpoint(s, i); end > i && !d.IsZero() {
		if end < len(s) && s[end] == ',' {
			// "Ngày 16/6/2031, Quốc hội thông qua Luật …" tells what was done.
			if head, _ := orgHead(s, skip(s, end+1)); head > skip(s, end+1) {
				return false
			}
		}
		return true
	}
	if isDigitAt(s, i) {
		if _, to, end := dayList(s, i); end > i && to.Year != 0 {
			return true
		}
		if k := lastingEnd(s, i); k > i {
			return isTimeValue(s[k:])
		}
		_, _, end := partOfYear(s, i)
		return end > i
	}
	if k := at(s, i, "hoàn thành"); k > i {
		// What is to be finished may follow, and no time.
		if k = skip(s, k); k < len(s) && s[k] == ':' {
			return true
		}
		return isTimeValue(s[k:])
	}
	j := timeValues.at(s, i)
	if j == i {
		return false
	}
	if k := roundWords.at(s, i); k > i {
		if l := roundEnd(s, k); l > k && isTimeValue(s[l:]) {
			return true
		}
		if at(s, i, "giai đoạn") == i {
			return false
		}
	}
	if at(s, i, "từ") == j && strings.Contains(s, " đến nay") {
		return false
	}
	if atD(s, i, "định kỳ", "mỗi", "hằng", "hàng") > i {
		if _, end := rhythms(s, i, true, nil); end == i {
			return false
		}
	}
	// A sentence that opens with a time goes on with a verb behind a comma.
	return !strings.Contains(s[j:], ", ") || len(s) < 60
}

// lastingEnd returns where the date may stand behind words at i that say how long something lasts: "01 buổi, ngày …", "02 ngày (…"; i itself where none
// do.
func lastingEnd(s string, i int) int {
	j := digitsAt(s, i)
	if j == i || j-i > 2 {
		return i
	}
	j = skip(s, j)
	k := atAny(s, j, "buổi", "ngày", "tiết", "giờ", "phút", "tuần", "tháng")
	if k == j {
		return i
	}
	if k = skip(s, k); k < len(s) && (s[k] == ',' || s[k] == '(' || s[k] == ':') {
		return k + 1
	}
	return i
}

// roundEnd returns where the date of one of several rounds may stand whose number follows at i: "Đợt 1: 15/3/2026; đợt 2: …"; i itself where none does.
func roundEnd(s string, i int) int {
	j := skip(s, i)
	k := digitsAt(s, j)
	if k == j || k-j > 2 {
		return i
	}
	if k = skip(s, k); k < len(s) && s[k] == ':' {
		return k + 1
	}
	if at(s, k, "từ") > k {
		return k
	}
	return i
}

// roundWords name one of several rounds of the same work.
var roundWords = newWords("đợt", "lần", "vòng", "giai đoạn")

// valueTimings reads a text that is a time.
func valueTimings(s string, list []adminplan.Timing, finish bool) []adminplan.Timing {
	n, i := len(list), skip(s, 0)
	if isDigitAt(s, i) {
		i = skip(s, lastingEnd(s, i))
	}
	for i < len(s) {
		if t, end := timingAt(s, i, true, finish); end > i && s[i]|0x20 == 'q' && beforeDeadline(s, end) {
			i = skip(s, end)
		} else if end > i || s[i]|0x20 == 'c' {
			var next int
			if list, next = inList(s, i, end, true, finish, t, list); next > i {
				i = next
			} else {
				i = nextWord(s, i)
			}
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
func (t *Text) sentenceTimings(list []adminplan.Timing) []adminplan.Timing {
	if t.all&(timeMark|digitMark) == 0 {
		return list
	}
	s, done := t.s, 0
	for n := t.next(0, timeMark|digitMark); n < len(t.anchors); n = t.next(n+1, timeMark|digitMark) {
		i := t.anchors[n].at
		if i < done || !wordStart(s, i) {
			continue
		}
		if t.anchors[n].marks&digitMark != 0 {
			list, done = daysAt(s, i, list)
			continue
		}
		if strings.HasPrefix(s[i:], "trong ") && !leadsToDate(s, i+len("trong")) { // as most times
			continue
		}
		opens := timingWords.at(s, i)
		if opens == 0 {
			continue
		}
		if opens&opensBehind != 0 {
			if k := wordBefore(s, i, "các", "định"); k >= done {
				if list, done = timesAt(s, k, opensTime|opensRhythm, list); i < done {
					continue
				}
			}
		}
		list, done = timesAt(s, i, opens, list)
	}
	return list
}

// daysAt reads the days of a month that begin with the number at i, "24, 25 và 26 tháng 8 năm 2026", and returns from where to go on. "kỳ họp thứ 9,
// ngày …" has one day.
func daysAt(s string, i int, list []adminplan.Timing) ([]adminplan.Timing, int) {
	if from, to, k := dayList(s, i); k > i && to.Year != 0 && !endsWith(s, i, "thứ", "số") {
		t, k := suffixes(s, i, k, adminplan.Timing{From: from, To: to})
		return inList(s, i, k, false, false, t, list)
	}
	if i > 1 && (s[i-1] == ':' || s[i-2] == ':' && s[i-1] == ' ') && !endsWith(s, strings.LastIndexByte(s[:i], ':'), "sinh", "cấp", "số") {
		// "Chung khảo: 26/3/2031", "Tổng duyệt: 14h30 thứ Năm, ngày 15/3/2031"
		d, k := endpoint(s, i)
		if k == i {
			d, k = hoursOfDay(s, i)
		}
		if d.Day != 0 && d.Year != 0 && endsClause(s, k) {
			return append(list, adminplan.Timing{From: d, To: d, Text: s[i:k]}), k
		}
	}
	return list, digitsAt(s, i)
}

// timesAt reads the times that the word at i sets, which may open one, and returns from where to go on.
func timesAt(s string, i int, opens lists, list []adminplan.Timing) ([]adminplan.Timing, int) {
	c := s[i]
	if opens&opensField != 0 {
		j := timingFields.at(s, i)
		if endsWith(s, i, "giới", "nhanh") {
			// "thế giới", "đẩy nhanh tiến độ"
			return list, j
		}
		// A field within a text: "… gửi Bộ Tài chính. Thời gian hoàn thành: Trước ngày 31/5/2026."
		if k := strings.IndexByte(s[j:min(len(s), j+40)], ':'); k >= 0 && !strings.ContainsAny(s[j:j+k], ".,;") {
			stop := sentenceEnd(s, j+k, true)
			return valueTimings(s[j+k+1:stop], list, finishing(s[i:j+k])), stop
		}
		if k := skip(s, atAny(s, skip(s, j), "thực hiện", "hoàn thành")); c|0x20 == 't' && at(s, i, "thời gian") == j && atAny(s, k, "quý", "quí", "tháng") > k {
			// "…, thời gian thực hiện quý I-IV"
			if t, end := timingAt(s, k, true, finishing(s[i:k])); end > k {
				return append(list, t), end
			}
		}
		return list, j
	}
	// A day or a year alone sets a time only where a clause begins.
	if opens&opensTime != 0 && (c != 'n' || clauseStart(s, i, false)) {
		t, k := timingAt(s, i, false, false)
		if k > i && c|0x20 == 'q' && beforeDeadline(s, k) {
			return list, k
		}
		if k > i || c|0x20 == 'c' {
			if list, k = inList(s, i, k, false, false, t, list); k > i {
				return list, k
			}
		}
	}
	if opens&opensRhythm != 0 {
		if more, k := rhythms(s, i, false, list); k > i {
			return more, k
		}
	}
	if opens&opensCondition != 0 || c == 't' && inNumber(s, i) {
		if more, k := conditionAt(s, i, false, list); k > i {
			return more, k
		}
	}
	if c == 'n' || c == 'N' {
		if m := dayOfRhythm(s, i); m.end > i && m.every != "" {
			return append(list, adminplan.Timing{Every: m.every, Text: s[i:m.end]}), m.end
		}
		// A date in words is passed over as one, lest its month be taken for a time.
		if d, k := dateAt(s, i); k > i {
			if d.Day != 0 && d.Year != 0 {
				if behindColon(s, i) && endsClause(s, k) {
					list = append(list, adminplan.Timing{From: d, To: d, Text: s[i:k]})
				} else if j := wordBefore(s, i, "kết thúc"); j >= 0 && clauseStart(s, j, true) {
					list = append(list, adminplan.Timing{To: d, Text: s[j:k]})
				} else if j := wordBefore(s, i, "bắt đầu"); j >= 0 && clauseStart(s, j, true) {
					list = append(list, adminplan.Timing{From: d, Text: s[j:k]})
				}
			}
			return list, k
		}
	}
	return list, i + 1
}

// beforeDeadline reports whether a deadline stands right behind the quarter that ends at i, of which the report is that is then due: "quý I trước
// ngày 10/3".
func beforeDeadline(s string, i int) bool { return at(s, skip(s, i), "trước") > skip(s, i) }

// leadsToDate reports whether behind a word before i, which leads to a date or to a condition, there may be one.
func leadsToDate(s string, i int) bool {
	i = skip(s, i)
	return isDigitAt(s, i) || dateFilter.has(s, i)
}

// behindColon reports whether a colon stands before the word at i: "Hội thi: ngày 20/5/2026".
func behindColon(s string, i int) bool {
	head := strings.TrimRight(s[max(0, i-4):i], " ")
	return head != "" && head[len(head)-1] == ':'
}

// endsClause reports whether nothing, punctuation, a bracket or a place follows what ends at i.
func endsClause(s string, i int) bool {
	j := skip(s, i)
	return j == len(s) || strings.IndexByte(".;,(\n", s[j]) >= 0 || at(s, j, "tại") > j
}

// timeLeads stand before a time, timeValues open a text that is one.
var (
	timeLeads  = newWords("dự kiến", "trong", "khoảng")
	timeValues = newWords("từ", "trước", "đến hết", "đến", "chậm nhất", "muộn nhất", "hằng", "hàng", "thường xuyên", "theo tiến độ", "sau khi", "ngay sau khi", "định kỳ", "mỗi", "giai đoạn", "cả năm", "trong suốt", "liên tục", "đợt", "lần", "vòng")
)

// valueFilter tells of most words that no text that is a time begins with them.
var valueFilter = func() *wordFilter {
	f := *dateFilter
	f.add(timeLeads.all()...)
	f.add(timeValues.all()...)
	f.add("hoàn thành")
	return &f
}()

// The words with which a field, a time with a date, a rhythm and a condition open in a sentence. "các quý" and "định kỳ" are found by their second
// words, since the first ones mostly stand for something else.
var (
	timingFields  = newWords("thời gian", "thời hạn", "tiến độ", "hạn")
	timingOpeners = newWords("hoàn thành", "xong", "trước", "chậm nhất", "muộn nhất", "hạn cuối", "hạn chót", "từ", "đến hết", "đến cuối", "tới hết", "trong", "vào", "dự kiến", "khoảng", "tháng", "quý", "quí", "ngày", "năm", "lúc", "sáng ngày", "trưa ngày", "chiều ngày", "tối ngày", "sáng thứ", "chiều thứ", "tối thứ")
	rhythmOpeners = newWords("kỳ báo cáo", "hằng", "hàng", "mỗi")
	conditions    = newWords("sau", "ngay sau khi", "ngay khi", "khi", "trong thời hạn", "trong vòng", "chậm nhất", "muộn nhất")
	timingWords   = unite(timingFields, timingOpeners, rhythmOpeners, conditions, newWords("quý", "quí", "kỳ"))
)

// What a word of timingWords opens.
const (
	opensField lists = 1 << iota
	opensTime
	opensRhythm
	opensCondition
	opensBehind // another word
)
