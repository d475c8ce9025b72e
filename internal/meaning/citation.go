package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// maxNesting bounds how deep citations have titles within the titles of citations; below that they are found without their titles.
const maxNesting = 8

// References returns the citations in a text, which is in normal form C, in the order in which they begin. Start and End
// are offsets in bytes. A citation that the title of another one names comes after that one and lies within it.
//
// Recognised are numbers with symbol in state and Party style, with the blanks, dashes and swapped separators that documents have,
// laws by name, number or date, resolutions of congresses and of the Central Committee by their ordinal, and numbers alone where
// the kind stands before them. A document that speaks of itself ("Kế hoạch này") cites nothing.
func References(text string) []adminplan.Reference {
	var t Text
	t.Set(text)
	return t.References(new(Room))
}

// References is [References] of the text.
func (t *Text) References(room *Room) []adminplan.Reference {
	if t.all&(citeMark|digitMark) == 0 {
		return nil
	}
	var sc scanner
	sc.s, sc.anchors, sc.room, sc.refs = t.s, t.anchors, room, room.refs
	sc.find(0, 0)
	n := len(sc.refs)
	if n == 0 {
		return nil
	}
	room.refs = sc.refs[n:]
	return sc.refs[:n:n]
}

// A scanner finds the citations of one text.
type scanner struct {
	s       string
	anchors []anchor // of the text
	room    *Room
	refs    []adminplan.Reference
	depth   int
	// noTail says that a law found now takes no date, since it belongs to the law that amends it.
	noTail bool
	// shared is the issuer that a list of acts has before its first number, sharedIn the place of that act's citation in refs and one more.
	shared   string
	sharedIn int
	// heading is the issuer that stands before a colon and a list of acts with their kinds.
	heading string
	// ahead is the issuer that stands before "tại" and a paper of it, aheadEnd where that paper or the last one listed with it ends.
	ahead    string
	aheadEnd int
}

// anchorFrom returns the first anchor that does not stand before i.
func (sc *scanner) anchorFrom(i int) int {
	n, end := 0, len(sc.anchors)
	for n < end {
		if m := (n + end) / 2; sc.anchors[m].at < i {
			n = m + 1
		} else {
			end = m
		}
	}
	return n
}

// find finds the citations that begin at anchors from the n-th on, but none before i.
func (sc *scanner) find(n, i int) {
	for _, a := range sc.anchors[n:] {
		if a.marks&(citeMark|digitMark) == 0 || a.at < i {
			continue
		}
		if a.at >= len(sc.s) {
			break
		}
		if a.marks&digitMark != 0 && !digitsEnd(sc.s, a.at) || a.at == i && !wordStart(sc.s, i) {
			continue
		}
		if k := kindOf(sc.s, a.at, a.head); k.class != noKind || a.marks&digitMark != 0 {
			i = sc.cite(a.at, k)
		}
	}
}

// digitsEnd reports whether the number at i goes on as a designation does.
func digitsEnd(s string, i int) bool {
	j := digitsAt(s, i)
	return j < len(s) && (s[j] == '/' || s[j] == '_' || viet.Dash(s[j:]) > 0)
}

// cite reads the citation that begins at i, where the kind k stands if any does, appends it with those in its title, and returns where it ends; i where there is none.
func (sc *scanner) cite(i int, k kindMatch) int {
	s := sc.s
	if isDigit(s[i]) {
		return sc.bare(i, i)
	}
	switch k.class {
	case actKind, ruleKind:
		return sc.act(i, k)
	case lawKind:
		return sc.law(i, k)
	case shortKind:
		return sc.short(i)
	case charterKind:
		return sc.charter(i, k)
	case treatyKind:
		return sc.treaty(i, k)
	case placeKind:
		return sc.place(i, k)
	case numberWord:
		j := skip(s, k.end)
		if j < len(s) && s[j] == ':' {
			j = skip(s, j+1)
		}
		if j < len(s) && isDigit(s[j]) {
			return sc.bare(i, j)
		}
	}
	return i
}

// short reads a citation that begins with the abbreviation of its kind: "QĐ 12/QĐ-UBND", "CV số 5/SNV-VP". Its kind is the one that the abbreviation
// stands for. The symbol must agree with it, as other things are abbreviated in the same letters.
func (sc *scanner) short(i int) int {
	s := sc.s
	which, j := shortKindAt(s, i)
	if which < 0 {
		return i
	}
	j = skip(s, j)
	start := soAt(s, j)
	d, ok := designationAt(s, start, false, true)
	if !ok || d.symbol == "" && d.year == 0 {
		return i
	}
	kind := shortKinds[which].kind
	party := d.style == adminplan.StyleParty
	named := kindAbbreviations.at(d.symbol, 0)
	switch agrees := viet.Word(d.symbol, strings.ToLower(shortKinds[which].short)); {
	case d.symbol == "":
		if kind != "Nghị định" && kind != "Thông tư" && kind != "Nghị quyết" {
			return i
		}
	case kind == "Công văn":
		// Letters of offices of the state have no kind in their symbols.
		if named > 0 && agrees == 0 {
			return i
		}
	case agrees == 0:
		if kind != "Nghị quyết" || d.year == 0 {
			return i
		}
	case kind == "Quyết định" && party:
		// The Party abbreviates "Quy định" in the same way.
		kind = ""
	case kind == "Thông tư" && d.year == 0:
		if !party {
			return i
		}
		kind = "Thông tri"
	}
	return sc.finish(kind, "", i, d)
}

// bare reads a number with symbol at j that no kind precedes; it begins at i, with "số" or with the number itself. In a list it has the
// kind of the citation before it.
func (sc *scanner) bare(i, j int) int {
	s := sc.s
	d, ok := designationAt(s, j, false, i < j)
	if !ok || d.symbol == "" || i == j && (!joined(d.symbol) || i > 0 && s[i-1] == '/') {
		return i
	}
	if formNumber(s, i) {
		return d.end
	}
	kind, issuer := "", ""
	if n := len(sc.refs); n > 0 {
		last := &sc.refs[n-1]
		if k := sc.sharedIn - 1; k >= 0 && k < n && sc.refs[k].End >= last.End {
			last = &sc.refs[k]
		}
		for k := n - 2; k >= 0 && sc.refs[k].End >= last.End && !sameKind(last.Symbol, d.symbol); k-- {
			// The act whose subject ends with the citation of another one.
			if sameKind(sc.refs[k].Symbol, d.symbol) {
				last = &sc.refs[k]
			}
		}
		if last.Number != "" && listGap(s[min(last.End, i):i]) {
			if !disagrees(last.Kind, d.symbol) {
				kind = last.Kind
			}
			if sc.sharedIn > 0 && last.Issuer == sc.shared {
				issuer, sc.sharedIn = sc.shared, n+1
			}
		}
	}
	if kind == "" && i < j {
		kind = sc.kindBefore(i, d.symbol)
	}
	return sc.finish(kind, issuer, i, d)
}

// joined reports whether a symbol has several groups, as those have that are found without a kind or "số".
func joined(symbol string) bool {
	for i := 0; i < len(symbol); i++ {
		if symbol[i] == '-' || symbol[i] == '/' {
			return true
		}
	}
	return false
}

// formNumber reports whether the word before i says that a number is that of a form or an annex: "Mẫu số 01/HNCT".
func formNumber(s string, i int) bool {
	j := i
	for j > 0 && (s[j-1] == ' ' || s[j-1] == ':') {
		j--
	}
	if n := len("số"); j >= n && at(s, j-n, "số") == j {
		j -= n
		for j > 0 && s[j-1] == ' ' {
			j--
		}
	}
	for _, w := range [...]string{"mẫu", "biểu", "phụ lục", "phiếu"} {
		if n := len(w); j >= n && wordStart(s, j-n) && viet.Match(s[j-n:j], w) == n {
			return true
		}
	}
	return false
}

// act reads a citation that begins with a kind that is cited by number.
func (sc *scanner) act(i int, k kindMatch) int {
	s := sc.s
	j := skip(s, k.end)
	if j < len(s) && s[j] == ':' {
		// "các Nghị quyết: số …, số …"
		if l := skip(s, j+1); soAt(s, l) > l {
			if d, ok := designationAt(s, soAt(s, l), false, true); ok && d.symbol != "" {
				return sc.finish(s[i:k.end], "", i, d)
			}
		}
	}
	if j == k.end || j >= len(s) {
		return i
	}
	if meetingFirst[s[j]] && (k.class == ruleKind || at(s, i, "kết luận") > i) {
		if end := sc.congress(i, k, j); end > i {
			return end
		}
	}
	if isDigit(s[j]) {
		d, ok := designationAt(s, j, false, true)
		if ok && (d.symbol != "" || k.class == ruleKind) {
			return sc.finish(s[i:k.end], "", i, d)
		}
		if !ok && viet.UpperAt(s, i) && bareNumber(s, i, j) {
			end := numberEnd(s, j)
			d = designation{number: s[j:end], end: end}
			slot := len(sc.refs)
			return sc.listed(slot, sc.finish(s[i:k.end], "", i, d))
		}
		return i
	}
	if l := soAt(s, j); l > j {
		return sc.numbered(s[i:k.end], "", i, l)
	}
	// The issuer may stand between the kind and the number: "Kết luận liên ngành Tư pháp Trung ương số 23/KL-LNTPTW". In small letters it does behind
	// "của" and in lists only: "các nghị định của Chính phủ: số …; số …".
	m := skip(s, at(s, j, "của"))
	capital := viet.UpperAt(s, i)
	if !capital && (m == j || !endsWith(s, i, "các")) {
		return i
	}
	named := m
	if m > j {
		if head, many := orgHead(s, m); head > m && !many {
			// The name may hold words that are kinds elsewhere: "Bộ Kế hoạch và Đầu tư".
			named = m + len(trimEnd(s[m:orgEnd(s, m, head, false)]))
			if endsWith(s, named, "số") {
				// "của Thủ tướng Chính phủ số: …"
				named = m + len(trimEnd(s[m:named-len("số")]))
			}
		}
	}
	if !capital && named == m {
		return i
	}
	if !viet.UpperAt(s, m) && at(s, j, "liên ngành") == j && at(s, j, "tư pháp") == j {
		if d, ok := qualified(s, j); ok {
			return sc.finish(s[i:k.end], "", i, d)
		}
		return i
	}
	for words, l := 0, m; words < 12 && l < len(s); words++ {
		if n := soAt(s, l); n > l {
			if d, ok := designationAt(s, n, true, true); !capital && (!ok || d.symbol == "") {
				return i
			}
			sc.shared, sc.sharedIn = trimEnd(s[m:l]), len(sc.refs)+1
			end := sc.numbered(s[i:k.end], sc.shared, i, n)
			if end == i {
				sc.sharedIn = 0
			}
			return end
		}
		if class := kindAt(s, l).class; class != noKind && class != placeKind || !viet.LetterByte(s[l]) {
			return i
		}
		n := wordEnd(s, l)
		if n == l {
			return i
		}
		if words == 0 {
			n = max(n, named)
		}
		l = skip(s, n)
		if m > j && l < len(s) && s[l] == ':' {
			first := skip(s, l+1)
			if soAt(s, first) > first {
				// "Các Quyết định của Chính phủ: số …; số …"
				l = first
				continue
			}
			if kindAt(s, first).class == k.class {
				// "Các Quyết định của Chính phủ: Quyết định số …; Quyết định số …"
				sc.heading = trimEnd(s[m:l])
				return i
			}
		}
		if l == n {
			return i
		}
		if d := viet.Dash(s[l:]); d > 0 {
			l = skip(s, l+d)
		}
	}
	return i
}

// qualified reads the number behind the words at i that say more of a kind: "Báo cáo thẩm định số 18/BC-STP", "Công văn hỏa tốc số 7/UBND-KT".
func qualified(s string, i int) (d designation, ok bool) {
	for words, l := 0, i; words < 4 && l < len(s) && viet.LetterByte(s[l]) && !viet.UpperAt(s, l) && kindAt(s, l).end == 0; words++ {
		n := wordEnd(s, l)
		if y := at(s, l, "năm"); y > l {
			if _, end := yearAt(s, skip(s, y)); end > 0 {
				// "Chương trình công tác năm 2031 số 5/CTr-UBND"
				n = end
			}
		}
		if l = skip(s, n); l == n {
			break
		}
		if k := soAt(s, l); k > l {
			d, ok = designationAt(s, k, false, true)
			return d, ok && d.symbol != ""
		}
	}
	return d, false
}

// soAt returns where the number begins that "số" at i announces; i itself where there is none. "so" without its tone is a common slip.
func soAt(s string, i int) int {
	if uint(i) < uint(len(s)) && s[i]|0x20 == 's' {
		return numberBehindSo(s, i)
	}
	return i
}

// numberBehindSo is soAt for words that begin with its letter.
func numberBehindSo(s string, i int) int {
	j := atAny(s, i, "số", "so")
	if j == i {
		return i
	}
	j = skip(s, j)
	if j < len(s) && (s[j] == ':' || s[j] == '.' && j+1 < len(s) && isDigit(s[j+1])) {
		j = skip(s, j+1)
	}
	if j < len(s) && (isDigit(s[j]) || s[j] == '/' || s[j] == '.' || s[j] == '_' || s[j] == 0xe2) {
		return j
	}
	return i
}

// numbered reads the number at j behind a kind and "số"; the issuer is that which stands between these.
func (sc *scanner) numbered(kind, issuer string, i, j int) int {
	s := sc.s
	d, ok := designationAt(s, j, true, true)
	if ok {
		if d.symbol != "" {
			sc.take(j, d.end)
		}
		return sc.finish(kind, issuer, i, d)
	}
	end := digitsAt(s, j)
	if end == j || end-j > 5 || end < len(s) && (viet.LetterByte(s[end]) || s[end] == '/' || s[end] == '%') {
		return i
	}
	slot := len(sc.refs)
	return sc.listed(slot, sc.finish(kind, issuer, i, designation{number: s[j:end], end: end}))
}

// finish reads what follows number and symbol, appends the citation, and returns where it ends.
func (sc *scanner) finish(kind, issuer string, i int, d designation) int {
	s := sc.s
	ref := adminplan.Reference{Kind: kind, Number: d.number, Year: d.year, Symbol: d.symbol, Style: d.style, Issuer: issuer}
	if d.symbol == "" && d.year == 0 {
		ref.Style = ""
	}
	slot := sc.open()
	end := sc.tail(&ref, d.end)
	if ref.Issuer == "" && sc.depth == 1 && sc.heading != "" && abbreviates(ref.Symbol, sc.heading) {
		ref.Issuer = sc.heading
	}
	if ref.Issuer == "" && ref.Symbol != "" && sc.depth == 1 {
		if gap := sc.aheadEnd; gap > 0 && gap < i && (listedOn(s[gap:i]) || soAt(s, i) > i && listGap(s[gap:i])) && abbreviates(ref.Symbol, sc.ahead) {
			ref.Issuer, sc.aheadEnd = sc.ahead, end
		} else if ref.Issuer = sc.issuerAhead(&ref, i); ref.Issuer != "" {
			sc.ahead, sc.aheadEnd = ref.Issuer, end
		}
	}
	sc.close(slot, &ref, i, end)
	return end
}
