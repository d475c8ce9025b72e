package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// take marks the number or the date of an act, from i to end, as no number to reach and no time of the work, so that nobody looks for these there.
func (sc *scanner) take(i, end int) {
	for n := sc.anchorFrom(i); n < len(sc.anchors) && sc.anchors[n].at < end; n++ {
		sc.anchors[n].marks &^= digitMark | timeMark
	}
}

// listGap reports whether nothing but a comma, a semicolon or "và" stands between two citations.
func listGap(gap string) bool {
	i := skip(gap, 0)
	if i < len(gap) && (gap[i] == ',' || gap[i] == ';') {
		i = skip(gap, i+1)
	}
	i = skip(gap, at(gap, i, "và"))
	return i == len(gap) && gap != ""
}

// open keeps the place of a citation in the list, so that it stands before those in its title.
func (sc *scanner) open() int {
	const more = 16
	n := len(sc.refs)
	if n == cap(sc.refs) {
		sc.refs = append(make([]adminplan.Reference, 0, 2*n+more), sc.refs...)
	}
	sc.refs = sc.refs[:n+1] // what lies behind them is empty
	sc.depth++
	return n
}

// close puts the citation from i to end in its place.
func (sc *scanner) close(slot int, ref *adminplan.Reference, i, end int) {
	sc.depth--
	if ref.Issuer != "" && ref.Symbol != "" {
		// Acts of one series that are listed before this one have its issuer: "Quyết định số 7/QĐ-TTg ngày … và Quyết định số 9/QĐ-TTg ngày … của …".
		for k, next := slot-1, i; k >= 0; k-- {
			r := &sc.refs[k]
			if r.Issuer != "" || r.Title != "" || r.Symbol != ref.Symbol && !sameSeries(r, ref) || r.End > next || !listGap(sc.s[r.End:next]) || sc.s[r.End] == ';' {
				break
			}
			if r.Issuer, next = ref.Issuer, r.Start; r.Term == "" {
				r.Term = ref.Term
			}
		}
	}
	key := ref.Key
	if key == "" {
		key = sc.room.keep(appendKey(sc.room.space(), ref))
	}
	r := &sc.refs[slot]
	r.Start, r.End, r.Year, r.Date = i, end, ref.Year, ref.Date
	fill(&r.Text, sc.s[i:end])
	fill(&r.Kind, ref.Kind)
	fill(&r.Number, ref.Number)
	fill(&r.Symbol, ref.Symbol)
	fill(&r.Style, ref.Style)
	fill(&r.Issuer, ref.Issuer)
	fill(&r.Term, ref.Term)
	fill(&r.Title, ref.Title)
	fill(&r.ShortName, ref.ShortName)
	fill(&r.Key, key)
}

// fill puts a text in its place, which is empty, unless it is empty itself: while garbage is collected, a place that is written costs more than all else.
func fill[T ~string](to *T, text T) {
	if text != "" {
		*to = text
	}
}

// sameKind reports whether two symbols begin with the same group.
func sameKind(a, b string) bool {
	n := groupEnd(a, 0, 2)
	return n > 0 && groupEnd(b, 0, 2) == n && a[:n] == b[:n]
}

// sameSeries reports whether the symbols of two acts of one kind begin with the same body, behind which each has the unit that drafted it: "UBND-NC", "UBND-VX".
func sameSeries(a, b *adminplan.Reference) bool {
	i := strings.IndexByte(a.Symbol, '-')
	return i > 0 && a.Style == b.Style && viet.Fold(a.Kind) == viet.Fold(b.Kind) && strings.HasPrefix(b.Symbol, a.Symbol[:i+1]) && kindAbbreviations.at(a.Symbol, 0) == 0
}
