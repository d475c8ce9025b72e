package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Reports reads the duties to report that a text sets: to whom, through whom and when. "báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Nội vụ)
// trước ngày 15/11 hằng năm". A duty with neither receiver nor time is none that could be followed and is left out.
func Reports(text string) []adminplan.Report {
	var t Text
	t.Set(text)
	return t.Reports()
}

// Reports is [Reports] of the text.
func (t *Text) Reports() []adminplan.Report {
	if t.all&reportMark == 0 {
		return nil
	}
	var list []adminplan.Report
	text, from, named := t.s, 0, -1 // where the first report of the sentence is named
	for n := t.next(0, reportMark|stopMark); n < len(t.anchors); n = t.next(n+1, reportMark|stopMark) {
		switch a := t.anchors[n]; {
		case a.at < from:
		case a.marks&stopMark == 0:
			if named < 0 && strings.HasPrefix(text[a.at+1:], "áo cáo") {
				named = a.at
			}
		case text[a.at] == '\n' || text[a.at] == ';' || stopsAt(text, a.at):
			if named >= 0 {
				list = t.sentenceReports(from, a.at, named, list)
			}
			from, named = skip(text, a.at+1), -1
		}
	}
	if named >= 0 {
		list = t.sentenceReports(from, len(text), named, list)
	}
	return list
}

// sentenceReports reads the duties to report of the sentence from one place to the other, which names the first report at named.
func (t *Text) sentenceReports(from, to, named int, list []adminplan.Report) []adminplan.Report {
	s := t.s[from:to]
	first := len(list)
	var times []adminplan.Timing
	var own *adminplan.Timing
	looked := false
	for i := named - from; i < len(s); {
		n := strings.Index(s[i:], "áo cáo")
		if n < 0 {
			break
		}
		start := i + n - 1
		j := i + n + len("áo cáo")
		i = j
		if start < 0 || s[start] != 'b' && s[start] != 'B' || !wordStart(s, start) || j < len(s) && viet.LetterByte(s[j]) {
			continue
		}
		if at(s, skip(s, j), "viên") > skip(s, j) {
			continue
		}
		if !looked {
			times, own = reportTimes(t.part(from, to, timeMark|digitMark), start)
			looked = true
		}
		to, far := handedTo(s, start)
		if len(to) == 0 {
			to, far = receiver(s, j)
		}
		if len(to) == 0 || endsWith(s, start, "đề cương") {
			continue
		}
		if own != nil && strings.TrimSpace(s[far:max(far, strings.LastIndex(s, own.Text))]) == "" {
			times = []adminplan.Timing{*own}
		}
		for k := range to {
			for n := range max(1, len(times)) {
				r := adminplan.Report{To: &to[k], Through: through(s, far)}
				if len(times) > 0 {
					r.Timing = &times[n]
				}
				list = append(list, r)
			}
		}
		i = max(i, far)
		if len(list) > first {
			break
		}
	}
	if len(list) == first && len(times) > 0 && wordIndexReport(s) {
		for n := range times {
			list = append(list, adminplan.Report{Timing: &times[n]})
		}
	}
	return list
}

// wordIndexReport reports whether "báo cáo" stands in s as what is to be done.
func wordIndexReport(s string) bool {
	for i := 0; i < len(s); {
		n := strings.Index(s[i:], "áo cáo")
		if n < 0 {
			return false
		}
		j := i + n + len("áo cáo")
		k := skip(s, j)
		if m := rhythmUnit(s, skip(s, atAny(s, k, "sơ kết", "tổng kết", "định kỳ"))); m.end > k && clauseStart(s, i+n-1, false) {
			// "Báo cáo quý: trước ngày 15 tháng cuối quý"
			if l := skip(s, m.end); l < len(s) && (s[l] == ':' || atAny(s, l, "gửi", "trước", "chậm nhất", "nộp") > l) {
				return true
			}
		}
		if atAny(s, k, "kết quả", "tình hình", "định kỳ", "tiến độ", "về", "trước", "nhanh") > k || k < len(s) && s[k] == ',' {
			return true
		}
		if m := everyWord(s, k); m.end > k && roundOfReport(s, k, m.end) {
			return true
		}
		i = j
	}
	return false
}

// maxTimes bounds how many times of a report are told apart.
const maxTimes = 4

// reportTimes returns when a report is due: the first time of the sentence that sets a deadline or a rhythm, with those of other rhythms that follow
// it: "6 tháng (trước ngày 10/6), năm (trước ngày 10/12)".
//
// A deadline goes before a span, and of times without either that stand before i, where the report is named, the last one counts. Deadlines that share
// their words are all meant. Where the one that counts stands before i and is the only one, own is the deadline behind i, if there is one.
func reportTimes(sentence Text, i int) (times []adminplan.Timing, own *adminplan.Timing) {
	s := sentence.s
	found := sentence.sentenceTimings(nil)
	for k, t := range found {
		switch {
		case len(times) == 1 && times[0].Every == "" && t.Every == "" && times[0].Due.IsZero() && (!t.Due.IsZero() || !t.To.IsZero() && strings.Index(s, t.Text) < i):
			times[0] = t
		case len(times) > 0 && len(times) < maxTimes && t.Text == times[0].Text && !t.Due.IsZero():
			times = append(times, t)
		case len(times) == 0 && (!t.Due.IsZero() || t.Every != "" || !t.To.IsZero()):
			times = append(times, t)
		case len(times) > 0 && len(times) < maxTimes && times[0].Every != "" && t.Every != "" && t.Every != times[len(times)-1].Every:
			times = append(times, t)
		case len(times) == 1 && times[0].Every == "" && t.Every == "" && !t.Due.IsZero() && strings.Index(s, times[0].Text) < i && strings.LastIndex(s, t.Text) > i:
			own = &found[k]
		}
	}
	if len(times) > 1 {
		own = nil
	}
	return times, own
}

// receiver reads to whom the report goes that is named before i: right behind it, or behind "về", "gửi", "cho" and the like. far is where the names end.
func receiver(s string, i int) (to []adminplan.OrgRef, far int) {
	s = s[:upTo(s, i+600)]
	if n := strings.Index(s[i:], "áo cáo"); n >= 0 {
		s = s[:i+n]
	}
	others := at(s, skip(s, i), "của") > skip(s, i) // who reports is named, and the report may be one that was made
	for j := skip(s, i); j < len(s); {
		k := receiverLeads.at(s, j)
		if k > j && (others && atAny(s, j, "cho", "với", "đến", "tới") > j || at(s, j, "với") > j && endsWith(s, j, "hối hợp")) {
			k = j
		}
		if k > j {
			k = skip(s, k)
		} else if j == skip(s, i) {
			// "báo cáo UBND tỉnh", "báo cáo kết quả thực hiện UBND tỉnh"
			k = j
			if l := skip(s, atAny(s, j, "kết quả thực hiện", "kết quả", "tình hình thực hiện", "tình hình", "tiến độ")); viet.UpperAt(s, l) {
				k = l
			}
		} else {
			j = nextWord(s, j)
			continue
		}
		if head, many := orgHead(s, k); head > k && (viet.UpperAt(s, k) || many) {
			var names [4]adminplan.OrgRef
			list, end := namesAt(s, k, head, many, false, names[:0])
			if len(list) > 0 {
				return append([]adminplan.OrgRef(nil), list...), end
			}
		}
		if l := at(s, k, "cấp có thẩm quyền"); l > k {
			return []adminplan.OrgRef{{Name: s[k:l]}}, l
		}
		j = nextWord(s, j)
	}
	return nil, i
}

// handedTo reads to whom the matter goes of which that body is to report in turn, by the words at i: "gửi Sở Tư pháp để tổng hợp, báo cáo UBND tỉnh". far is
// where the names end; nobody is found where the words tell of no purpose.
func handedTo(s string, i int) (to []adminplan.OrgRef, far int) {
	const near, longest = 160, 800 // of the words between, and with the names
	if i < len("để ") || s[i-1] != ' ' || s[i-2] != ',' && s[i-2] != 'p' && s[i-2] != 'i' && s[i-2] != 't' && s[i-2] < 0x80 {
		return nil, i // as most reports
	}
	j := i
	for at(s, j, "để") == j {
		k := behindBlanks(s, j)
		if k > 0 && s[k-1] == ',' {
			k--
		} else if k = wordBefore(s, j, purposes...); k < 0 {
			return nil, i
		}
		j = k
	}
	k := 0
	if j > longest {
		k = nextWord(s, j-longest)
	}
	for ; k < j; k = nextWord(s, k) {
		l := handing.at(s, k)
		if l == k {
			continue
		}
		l = skip(s, l)
		if head, many := orgHead(s, l); head > l && head < j && (viet.UpperAt(s, l) || many) {
			to, far = namesAt(s[:j], l, head, many, false, nil)
		}
	}
	if len(to) == 0 || far < j-near {
		return nil, i
	}
	return to, far
}

var (
	// purposes are what a body does with a matter before it reports of it.
	purposes = []string{"để", "và", "tổng hợp", "theo dõi", "xem xét"}
	// handing stand before the body that gets the matter.
	handing = newWords("gửi về", "gửi đến", "gửi tới", "gửi", "về", "trình")
)

// receiverLeads stand before the receiver of a report.
var receiverLeads = newWords("gửi về", "về", "gửi", "cho", "với", "lên", "đến", "tới")

// through reads the body through which a report goes: "(qua Sở Nội vụ)", "thông qua Sở Tư pháp để tổng hợp".
func through(s string, i int) *adminplan.OrgRef {
	j := skip(s, i)
	if j < len(s) && s[j] == '(' {
		j = skip(s, j+1)
	}
	if j < len(s) && s[j] == ',' {
		j = skip(s, j+1)
	}
	k := atAny(s, j, "thông qua", "qua")
	if k == j {
		return nil
	}
	k = skip(s, k)
	head, many := orgHead(s, k)
	if head == k {
		return nil
	}
	ref := orgRef(trimEnd(s[k:orgEnd(s, k, head, many)]))
	return &ref
}
