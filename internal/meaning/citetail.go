package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// tail reads date, issuer, term, title and short name behind a number and returns where they end.
func (sc *scanner) tail(ref *adminplan.Reference, i int) int {
	s, end := sc.s, i
	for {
		j := skip(s, end)
		if j >= len(s) {
			return end
		}
		comma := false
		if s[j] == ',' {
			comma = true
			if j = skip(s, j+1); j >= len(s) {
				return end
			}
		}
		if ref.Date.IsZero() && (s[j] == 'n' || s[j] == 'N') {
			if d, k := dateAt(s, j); k > j && d.Year != 0 {
				if s[j] == 'n' && s[k-len("/2022")] != ' ' && !clauseStart(s, j, false) {
					sc.take(j, k) // where a clause begins it may be a time, and a year in words may be that of a number
				}
				ref.Date, end = d, k
				continue
			}
			if k := noDate(s, j); k > j && end < k {
				// A date that is on no calendar, by a slip, is no date, but what follows it still belongs to the citation.
				end = k
				continue
			}
		}
		if ref.Issuer == "" || !comma {
			if k := sc.issuer(ref, j, comma); k > j {
				end = k
				continue
			}
		}
		if ref.Issuer == "" && !comma && (!ref.Date.IsZero() || s[j]|0x20 == 'h' && at(s, j, "hội nghị") > j) {
			if k := sc.bareIssuer(ref, j); k > j {
				end = k
				continue
			}
		}
		if !comma && ref.Date.IsZero() {
			if k := madeAt(s, j); k > j {
				if d, l := dateAt(s, k); l > k && d.Day != 0 {
					ref.Date, end = d, l
					continue
				}
			}
		}
		if ref.Term == "" && (!comma || s[j] == 'k') {
			if term, k := termAt(s, j); k > j {
				ref.Term, end = term, k
				continue
			}
		}
		if k := session(s, j, ref); k > j && (ref.Issuer != "" || !ref.Date.IsZero()) {
			end = k
			continue
		}
		if s[j] == '(' && !comma {
			if d, k := dateAt(s, skip(s, j+1)); ref.Date.IsZero() && d.Day != 0 && d.Year != 0 && skip(s, k) < len(s) && s[skip(s, k)] == ')' {
				// "của UBND huyện (ngày 06/5/2031)"
				ref.Date, end = d, skip(s, k)+1
				continue
			}
			if k := sc.shortName(ref, j); k > j {
				return k
			}
			if k := skip(s, closing(s, j)); ref.Issuer != "" && atAny(s, j+1, "nay là", "cũ", "trước đây") > j+1 && k < len(s) && titleStart(s, k, false, true) >= 0 {
				// "của Bộ Tài nguyên và Môi trường (nay là …) về …"
				end = closing(s, j)
				continue
			}
			if k := closing(s, j); ref.Issuer != "" && ref.Title == "" && k > j && groupEnd(s, j+1, 2) == k-1 && titleStart(s, skip(s, k), false, true) >= 0 {
				// "của Sở Giáo dục và Đào tạo (GDĐT) về …"
				end = k
				continue
			}
			return end
		}
		if ref.Title != "" {
			return end
		}
		if s[j] == ':' && !comma && ref.Year != 0 && (!ref.Date.IsZero() || ref.Issuer != "") && sc.depth <= maxNesting {
			// "của Chính phủ: Quy định về …"
			if k := skip(s, j+1); atAny(s, k, "quy định", "sửa đổi", "về", "ban hành") > k {
				j = k
			}
		}
		if inner, k := quoteEnd(s, j); k > j && !comma && (!ref.Date.IsZero() || ref.Issuer != "") {
			// The subject in quotation marks, without "về"; its issuer may follow.
			sc.enclosed(j+1, inner)
			ref.Title, end = s[j:k], k
			continue
		}
		if k := titleStart(s, j, comma, !ref.Date.IsZero() || ref.Issuer != ""); k >= 0 && sc.depth <= maxNesting {
			first := len(sc.refs)
			m := sc.title(k, ref)
			if ref.Title = trimEnd(s[k : k+leadsOn(s[k:m])]); ref.Title == "" {
				return end
			}
			if ref.Issuer == "" && ref.Symbol != "" {
				if subject, behind, ok := sc.issuerBehind(ref, k, k+len(ref.Title), first); ok {
					ref.Title, end = trimEnd(s[k:subject]), behind
					continue
				}
			}
			end = k + len(ref.Title)
			if n := skip(s, m); n < len(s) && s[n] == '(' {
				if l := sc.shortName(ref, n); l > n {
					return l
				}
			} else if n < len(s) && s[n] == ',' {
				if l := plainShortName(s, ref, n); l > n {
					return l
				}
			}
			return max(end, sc.lastEnd())
		}
		return end
	}
}

// madeAt returns where the date stands of what was done to an act, behind the words at i: "thông qua ngày …", "ký ngày …", "được ban hành ngày …"; a
// telegram has its hour, "hồi 16 giờ 00 ngày …". It is i where the words are others.
func madeAt(s string, i int) int {
	j := i
	switch s[i] {
	case 'h':
		j = skip(s, at(s, i, "hồi"))
		k := clockEnd(s, j)
		if j == i || k == j {
			return i
		}
		if k = skip(s, k); k < len(s) && s[k] == ',' {
			k = skip(s, k+1)
		}
		return k
	case 0xc4:
		if j = skip(s, at(s, i, "được")); j == i {
			return i
		}
	case 'b', 't', 'k':
	default:
		return i
	}
	if k := madeWords.at(s, j); k > j {
		return skip(s, k)
	}
	return i
}

// madeWords are what is done to an act on its date.
var madeWords = listOf("ban hành", "thông qua", "ký ban hành", "ký")

// session returns the end of what says in which session or in which years of its term a council passed an act: "tại kỳ họp thứ 20", "khóa XIX, nhiệm
// kỳ 2026-2031".
func session(s string, i int, ref *adminplan.Reference) int {
	if s[i] != 't' && s[i] != 'k' && s[i] != 'n' {
		return i
	}
	if ref.Term != "" {
		if k := skip(s, at(s, i, "nhiệm kỳ")); k > i && yearsAt(s, k) > k {
			return yearsAt(s, k)
		}
	}
	k := sessions.at(s, i)
	if k == i {
		return i
	}
	if end := ordinalEnd(s, skip(s, k)); end > 0 {
		return end
	}
	return i
}

var sessions = listOf("tại kỳ họp thứ", "kỳ họp thứ", "tại kỳ họp lần thứ", "kỳ họp lần thứ")

// noDate returns the end of "ngày" and what looks like a date in numbers at i; i where none stands there.
func noDate(s string, i int) int {
	j := at(s, i, "ngày")
	if j == i {
		return i
	}
	end := digitsAt(s, skip(s, j))
	if end == skip(s, j) {
		return i
	}
	for n := 0; n < 2; n++ {
		k := skip(s, end)
		switch {
		case k < len(s) && (s[k] == '/' || s[k] == '.'):
			k++
		case k < len(s) && viet.Dash(s[k:]) > 0:
			k += viet.Dash(s[k:])
		default:
			return i
		}
		k = skip(s, k)
		if end = digitsAt(s, k); end == k {
			return i
		}
	}
	return end
}

// lastEnd is the end of the citation found last, within whose title it may lie.
func (sc *scanner) lastEnd() int {
	if n := len(sc.refs); n > 0 {
		return sc.refs[n-1].End
	}
	return 0
}

// issuer reads "của …" and, for papers of several bodies, "giữa …" at i.
func (sc *scanner) issuer(ref *adminplan.Reference, i int, comma bool) int {
	s := sc.s
	j := at(s, i, "của")
	if j > i {
		if k := at(s, skip(s, j), "của"); k > skip(s, j) {
			j = k
		}
	} else if j = at(s, i, "giữa"); j > i && !jointAct(ref) {
		j = i
	}
	made := false
	if c := s[i]; j == i && !comma && (c == 'b' || c == 'd' || c == 0xc4) {
		if j = at(s, i, "ban hành bởi"); j == i {
			j = atAny(s, i, "do", "được")
			made = j > i
		}
	}
	if j == i || comma && ref.Date.IsZero() && ref.Symbol == "" {
		return i
	}
	j = skip(s, j)
	if l := at(s, j, "liên ngành"); l > j && jointAct(ref) {
		j = skip(s, l)
	}
	head, many := orgHead(s, j)
	if head == j {
		// An unknown body still begins with a capital.
		small := !viet.UpperAt(s, j)
		if small && at(s, j, "ủy ban") == j && at(s, j, "tỉnh ủy") == j && at(s, j, "chính phủ") == j {
			// "của phòng Giáo dục và Đào tạo": a name in capitals behind a head in small letters.
			if head = smallIssuers.at(s, j); head == j || !viet.UpperAt(s, skip(s, head)) {
				return i
			}
		} else {
			head = wordEnd(s, j)
		}
		if kindAt(s, j).end > j {
			return i
		}
	}
	end := orgEnd(s, j, head, many)
	if k := skip(s, end); k < len(s) && (s[k] == ',' || s[k]|0x20 == 'v' || viet.Dash(s[k:]) > 0) {
		end = sc.otherIssuers(ref, j, end)
	}
	if end == j {
		return i
	}
	name := trimEnd(s[j:end])
	if n := find(name, "về", len("về")-1); n > 0 && !wordStart(name, n) {
		// The blank before "về" was lost.
		name = name[:n]
	}
	if n := find(name, "ngày", len("ngày")-1); n > 0 && !wordStart(name, n) && digitsAt(s, skip(s, j+n+len("ngày"))) > j+n+len("ngày") {
		// As was that before the date.
		name = name[:n]
	}
	if n := find(name, " liên quan", len(" liên ")); n > 0 && atAny(s, skip(s, j+n+len(" liên quan")), "đến", "tới") > j+n+len(" liên quan") {
		// It opens the subject: "liên quan đến …".
		name = name[:n]
	}
	end = j + len(name)
	if made {
		// "do Chính phủ ban hành", "được Hội đồng nhân dân tỉnh thông qua"; others may be said to do something with the act.
		k := skip(s, end)
		if end = atAny(s, k, "ban hành", "ký ban hành", "thông qua"); end == k || !abbreviates(ref.Symbol, name) {
			return i
		}
	}
	ref.Issuer = name
	return end
}

// otherIssuers returns where the names of the bodies end of which the first one stands from i to end and is followed by what may part it from the next one.
func (sc *scanner) otherIssuers(ref *adminplan.Reference, i, end int) int {
	s := sc.s
	joint := jointAct(ref)
	for joint {
		k := skip(s, end)
		listed := k < len(s) && s[k] == ','
		if listed {
			k = skip(s, k+1)
		} else if l := at(s, k, "và"); l > k {
			k = skip(s, l)
		} else if k < len(s) && viet.Dash(s[k:]) > 0 {
			k = skip(s, k+viet.Dash(s[k:]))
		} else {
			break
		}
		h, m := orgHead(s, k)
		if h == k {
			break
		}
		n := orgEnd(s, k, h, m)
		if l := skip(s, n); listed && (actionWords.at(s, l) > l || at(s, l, "ban hành") > l) && !abbreviates(ref.Symbol, trimEnd(s[k:n])) {
			// The subject of the sentence that the citation opens.
			break
		}
		end = n
	}
	if !joint {
		end = sc.secondIssuer(ref, end)
		end = committeeEnd(s, i, end)
	}
	if k := skip(s, end); k < len(s) && (s[k] == ',' || s[k] == 'v') && at(s, i, "bộ chính trị") == end {
		end = secretariat(s, k, end)
	}
	return end
}

// secretariat returns the end of "Ban Bí thư", which concludes together with the Politburo whose name ends at end, where it stands behind the comma or "và" at i; else
// end. Behind a comma it may also be the subject of the sentence.
func secretariat(s string, i, end int) int {
	k := skip(s, at(s, i, "và"))
	if s[i] == ',' {
		k = skip(s, i+1)
	}
	l := at(s, k, "ban bí thư")
	if m := skip(s, l); l > k && actionWords.at(s, m) == m && (nameStops.at(s, m) == m || atAny(s, m, "về", "khóa") > m) {
		return l
	}
	return end
}

// smallIssuers are heads of issuers that some write in small letters.
var smallIssuers = newWords("ngành", "phòng", "sở", "bộ", "ban", "trường", "công an", "hội đồng", "liên đoàn", "công đoàn", "huyện ủy", "thành ủy", "đảng ủy", "huyện đoàn", "văn phòng", "chủ tịch", "hiệu trưởng trường", "giám đốc", "cục", "chi cục", "trung tâm", "thường trực")

// bareIssuer reads the issuer behind a date where "của" was left out: "ngày 04/11/2013 Hội nghị Trung ương 8", and before "về" a body that
// the symbol abbreviates. A body at i that does something is the subject of the sentence.
func (sc *scanner) bareIssuer(ref *adminplan.Reference, i int) int {
	s := sc.s
	if at(s, i, "hội nghị") > i {
		if k := plenumEnd(s, i); k > 0 {
			ref.Issuer = s[i:k]
			return k
		}
		return i
	}
	head, many := orgHead(s, i)
	if head == i || many {
		return i
	}
	name := trimEnd(s[i:orgEnd(s, i, head, false)])
	end := i + len(name)
	if k := skip(s, end); atAny(s, k, "về", "v/v") == k || !abbreviates(ref.Symbol, name) {
		return i
	}
	ref.Issuer = name
	return end
}

// jointAct reports whether several bodies issued the document together.
func jointAct(ref *adminplan.Reference) bool {
	for i := 0; i+4 <= len(ref.Symbol); i++ {
		switch ref.Symbol[i:min(i+4, len(ref.Symbol))] {
		case "NQLT", "TTLT", "CTLT", "KHLT", "KL-L", "HDLT", "KHPH", "QCPH", "HDLN", "KHLN", "TrPH", "CTPH":
			return true
		}
	}
	return endsWith(ref.Kind, len(ref.Kind), "liên tịch", "liên ngành", "phối hợp")
}

// termAt reads "khóa XII", "(khóa XI, XII)", "nhiệm kỳ 2020-2025" at i.
func termAt(s string, i int) (term string, end int) {
	j, bracket := i, false
	if s[j] == '(' {
		j, bracket = j+1, true
	}
	k := at(s, j, "khóa")
	if k == j {
		if bracket {
			return "", i
		}
		if k = skip(s, at(s, j, "nhiệm kỳ")); k > j {
			if l := yearsAt(s, k); l > k {
				return s[k:l], l
			}
		}
		return "", i
	}
	k = skip(s, k)
	end = k
	for l := k; ; {
		m := l
		for m < len(s) && (s[m] == 'I' || s[m] == 'V' || s[m] == 'X' || isDigit(s[m])) {
			m++
		}
		if m == l || m < len(s) && viet.LetterByte(s[m]) {
			break
		}
		end = m
		n := skip(s, m)
		if n < len(s) && s[n] == ',' {
			l = skip(s, n+1)
		} else if o := at(s, n, "và"); o > n {
			l = skip(s, o)
		} else {
			break
		}
	}
	if end == k {
		return "", i
	}
	term = s[k:end]
	if bracket {
		if m := skip(s, end); m < len(s) && s[m] == ')' {
			return term, m + 1
		}
	}
	return term, end
}

// yearsAt returns the end of a span of years at i: 2020-2025, 2026 – 2031.
func yearsAt(s string, i int) int {
	_, a := yearAt(s, i)
	if a == 0 {
		return i
	}
	j := skip(s, a)
	if j >= len(s) {
		return a
	}
	if d := viet.Dash(s[j:]); d > 0 {
		if _, b := yearAt(s, skip(s, j+d)); b > 0 {
			return b
		}
	}
	return a
}
