package meaning

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// A Linker ties later mentions of a document to the first full citation of it. It is fed the references of one plan in the order of the
// document, after they have their ids, and looks at them until it is released. The zero Linker is ready for use.
//
// A mention is tied to an earlier citation
//
//   - with the same key, or the same number and symbol where one of the two has no date; never where both have dates that differ;
//   - whose short name it is ("gọi tắt là …");
//   - of the same kind and number, where the mention has no symbol and one such document only was cited ("Nghị quyết số 102");
//   - of a law whose name it is or begins, in a year that does not differ ("Luật Bầu cử năm 2015").
//
// The mention then has RefersTo and the key of the full citation. What fits two documents is tied to neither.
type Linker struct {
	docs    []document
	byKey   map[string]int // key without a date: the first document; others follow by next
	byShort map[string]int // folded short name
	longest int            // length of the longest short name in bytes
	first   [256]bool      // by the initials of the short names
	byPlain map[string]int // kind and number without symbol: the only document that has them, or several
	plain   int            // how many documents were looked at for byPlain
	laws    []int
	late    []lateDate
}

// A lateDate is the key of a document with a date, or with more of it, that a later mention gives than the first citation.
type lateDate struct {
	doc int
	key string
}

// A document is what a plan has cited, as far as its citations tell.
type document struct {
	first   *adminplan.Reference // that cites it
	date    adminplan.Date
	issuer  string
	place   string // of the issuer, once it was asked for
	placed  bool   // it was
	name    string // of a law, as [ownName] gives it
	amended bool
	next    int
	late    int // where its late date stands, counted from 1; 0 if it has none
}

// several stands in byPlain where more than one document has a kind and number.
const several = -1

// Release forgets all documents but keeps the room for those of the next plan, unless there were very many.
func (l *Linker) Release() {
	if cap(l.docs) > 1<<10 {
		*l = Linker{}
		return
	}
	clear(l.docs)
	clear(l.byKey)
	clear(l.byShort)
	clear(l.byPlain)
	clear(l.late)
	l.late = l.late[:0]
	l.docs, l.plain, l.laws, l.longest, l.first = l.docs[:0], 0, l.laws[:0], 0, [256]bool{}
}

// Link sets RefersTo of those of refs that mention a document cited before, and Key with it.
func (l *Linker) Link(refs []adminplan.Reference) {
	if len(refs) > 0 && l.byKey == nil {
		l.byKey, l.byShort, l.byPlain = map[string]int{}, map[string]int{}, map[string]int{}
	}
	for i := range refs {
		l.link(&refs[i])
	}
}

func (l *Linker) link(r *adminplan.Reference) {
	if r.Key == "" {
		r.Key = Key(r)
	}
	if r.Key == "" {
		return
	}
	base := r.Key
	if i := strings.IndexByte(base, '@'); i >= 0 {
		base = base[:i]
	}
	first, known := l.byKey[base]
	if !known {
		first = unknown
	}
	plain := r.Number != "" && r.Symbol == "" && r.Year == 0
	found := l.find(r, base, first, plain)
	if found == uncertain {
		return
	}
	if found == unknown {
		found = l.add(r, base, first)
	} else {
		d := &l.docs[found]
		if d.first.ID != r.ID {
			r.RefersTo = d.first.ID
		}
		if len(r.Key) > len(d.first.Key) && strings.HasPrefix(r.Key, d.first.Key) {
			l.dateLate(found, r.Key)
		}
		r.Key = d.first.Key
		if d.date.IsZero() && !plain {
			d.date = r.Date
		}
	}
	if r.ShortName != "" {
		name := viet.Fold(r.ShortName)
		if _, taken := l.byShort[name]; !taken {
			l.byShort[name] = found
			l.longest = max(l.longest, len(name))
			l.first[firstByte(name)] = true
		}
	}
}

// dateLate keeps the key that a mention of the document has by its own words, which say more of the date than the first citation does.
func (l *Linker) dateLate(doc int, key string) {
	d := &l.docs[doc]
	if d.late == 0 {
		l.late = append(l.late, lateDate{doc: doc})
		d.late = len(l.late)
	}
	if late := &l.late[d.late-1]; len(key) > len(late.key) {
		late.key = key
	}
}

// Dated returns the keys of the documents whose date stands in a later mention alone, or more of it, by the ids of the references that cite them
// first; nil if there are none. Where the plan cites another document with the same number and symbol, it is not known of which the first one speaks.
func (l *Linker) Dated() map[adminplan.ID]string {
	var keys map[adminplan.ID]string
	for _, late := range l.late {
		base, _, _ := strings.Cut(late.key, "@")
		if l.byKey[base] != late.doc || l.docs[late.doc].next >= 0 {
			continue
		}
		if keys == nil {
			keys = map[adminplan.ID]string{}
		}
		keys[l.docs[late.doc].first.ID] = late.key
	}
	return keys
}

// firstByte tells names apart that begin with different letters: a letter of ASCII in small, or what those beyond it share with their capitals.
func firstByte(s string) byte {
	switch {
	case s == "":
		return 0
	case s[0] >= 'A' && s[0] <= 'Z':
		return s[0] + ('a' - 'A')
	}
	return s[0]
}

// What find returns where it returns no document.
const (
	unknown   = -1
	uncertain = -2
)

// find returns the document that r mentions, of which the first with its key is given; unknown if it was not cited before, uncertain if it can be one
// of several.
func (l *Linker) find(r *adminplan.Reference, base string, first int, plain bool) int {
	if plain {
		l.fillPlain()
		if at, ok := l.byPlain[base]; ok && at != several && agree(l.docs[at].date, r.Date) {
			return at
		}
	}
	found := unknown
	for at := first; at >= 0; at = l.docs[at].next {
		if r.Year == 0 && !agree(l.docs[at].date, r.Date) || !l.docs[at].mayBeOf(r.Issuer) {
			continue
		}
		if found >= 0 {
			return uncertain
		}
		found = at
	}
	if found >= 0 {
		return found
	}
	// A text far longer than any short name is none, nor is one that begins otherwise, and need not be folded to be told so.
	if len(l.byShort) > 0 && len(r.Text) <= 4*l.longest && l.first[firstByte(r.Text)] {
		var stack [256]byte
		if at, ok := l.byShort[string(viet.AppendFold(stack[:0], r.Text))]; ok {
			return at
		}
	}
	if isLaw(r) {
		return l.findLaw(r)
	}
	return unknown
}

// findLaw looks for a law by its name, whole or as far as the mention gives it.
func (l *Linker) findLaw(r *adminplan.Reference) int {
	title := viet.Fold(r.Title)
	if title == "" || r.Number != "" {
		return unknown
	}
	if at, ok := l.byShort["luật "+title]; ok {
		return at
	}
	name := ownName(r)
	found := unknown
	for _, at := range l.laws {
		d := &l.docs[at]
		if d.amended || !agree(yearOnly(d.date), yearOnly(r.Date)) {
			continue
		}
		if d.name != name && !(strings.HasPrefix(d.name, name) && len(d.name) > len(name) && d.name[len(name)] == ' ') {
			continue
		}
		if found >= 0 {
			// Of which of them it speaks is not known, but later mentions in the same words speak of the same.
			return unknown
		}
		found = at
	}
	return found
}

// fillPlain puts the documents into byPlain that were added since it was asked for. Few plans mention one by kind and number.
func (l *Linker) fillPlain() {
	for ; l.plain < len(l.docs); l.plain++ {
		d := &l.docs[l.plain]
		if d.first.Number == "" || d.first.Kind == "" {
			continue
		}
		var stack [64]byte
		plain := string(appendNumber(append(appendKind(stack[:0], d.first.Kind), ':'), d.first.Number))
		if _, taken := l.byPlain[plain]; taken {
			l.byPlain[plain] = several
		} else {
			l.byPlain[plain] = l.plain
		}
	}
}

// add adds the document that r cites before the first one with its key.
func (l *Linker) add(r *adminplan.Reference, base string, first int) int {
	at := len(l.docs)
	l.docs = slices.Grow(l.docs, 1)[:at+1] // the room is empty, and is written only where it is to hold something
	d := &l.docs[at]
	d.first, d.date, d.issuer, d.next = r, r.Date, r.Issuer, first
	l.byKey[base] = at
	if isLaw(r) && r.Title != "" {
		d.name = ownName(r)
		d.amended = strings.HasPrefix(d.name, "sửa đổi") || strings.HasPrefix(d.name, "bổ sung")
		l.laws = append(l.laws, at)
	}
	return at
}

// ownName returns the folded name of a law, however the text spells it.
func ownName(r *adminplan.Reference) string { return viet.Fold(lawKey(r.Kind, r.Title)) }

func isLaw(r *adminplan.Reference) bool {
	if c := firstByte(r.Kind); c != 'l' && c != 'b' && c != 'p' {
		return false // Luật, Bộ luật, Pháp lệnh
	}
	return kindAt(r.Kind, 0).class == lawKind
}

// agree reports whether two dates can be of one document: one of them is missing, or the coarser one covers the other.
func agree(a, b adminplan.Date) bool {
	return a.IsZero() || b.IsZero() || a.Covers(b) || b.Covers(a)
}

func yearOnly(d adminplan.Date) adminplan.Date {
	if d.Year == 0 {
		return adminplan.Date{}
	}
	return adminplan.YearOf(int(d.Year))
}

// mayBeOf reports whether the document can be of an issuer: one of the two is not named, or one name holds the other. Names of one body differ too much
// for more; only places tell bodies apart for certain.
func (d *document) mayBeOf(issuer string) bool {
	if d.issuer == "" || issuer == "" || d.issuer == issuer {
		return true
	}
	if !d.placed {
		d.place, d.placed = placeOf(viet.Fold(d.issuer)), true
	}
	if d.place == "" {
		return true
	}
	other := placeOf(viet.Fold(issuer))
	return other == "" || other == d.place
}

// placeOf returns the proper name of the province, city or commune at the end of a folded name of a body: "sơn la" of "ubnd tỉnh sơn la"; "" where none is told.
func placeOf(name string) string {
	for _, level := range [...]string{"tỉnh ", "thành phố ", "xã ", "phường ", "huyện "} {
		if !strings.Contains(name, level) {
			continue
		}
		if i := strings.LastIndex(name, level); i >= 0 {
			place := name[i+len(level):]
			if party, ok := strings.CutPrefix(place, viet.Fold("uỷ")); ok && (party == "" || party[0] == ' ') {
				return strings.TrimPrefix(party, " ") // "ban thường vụ tỉnh uỷ sơn la"
			}
			return place
		}
	}
	return ""
}
