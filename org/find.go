package org

import (
	"cmp"
	"hash/maphash"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
)

// Candidate is an organisation for which a printed name may stand.
type Candidate struct {
	// Organization is the organisation. It must not be changed.
	Organization *adminplan.Organization
	// Confidence says how sure the match is, from 0 to 1: 1 for the official name borne on the date.
	Confidence float64
	// Matched is the name of the organisation that was met.
	Matched string
	// Reasons say why it is a candidate and what lowers the confidence, the main one first.
	Reasons []Reason
}

// Reason says why an organisation is a candidate for a name.
type Reason string

// The reasons of a [Candidate].
const (
	// ReasonOfficial is that the name is the official one on the date.
	ReasonOfficial Reason = "official-name"
	// ReasonFormer is that the name was or will be official at another time.
	ReasonFormer Reason = "name-of-another-time"
	// ReasonAlternative is that the name is another name in use.
	ReasonAlternative Reason = "alternative-name"
	// ReasonAbbreviation is that the name is an abbreviation of the organisation's own.
	ReasonAbbreviation Reason = "abbreviation"
	// ReasonContext is that the territory which the name leaves out is that of the issuer.
	ReasonContext Reason = "territory-of-the-issuer"
	// ReasonNoTerritory is that the name leaves the territory out and nothing says which is meant.
	ReasonNoTerritory Reason = "territory-left-out"
	// ReasonNoType is that the name leaves out of what kind the territory is: "Sở Y tế Đồng Tháp".
	ReasonNoType Reason = "kind-of-territory-left-out"
	// ReasonEnded is that the organisation had ended before the date.
	ReasonEnded Reason = "ended"
	// ReasonNotYet is that the organisation was founded after the date.
	ReasonNotYet Reason = "not-yet-founded"
	// ReasonPost is that the name is of a post or of the leaders in the organisation: "Chủ tịch UBND tỉnh".
	ReasonPost Reason = "post-in-the-organization"
	// ReasonUnit is that the name goes on with units or persons in the organisation: "VP UBND tỉnh: V, CB".
	ReasonUnit Reason = "unit-in-the-organization"
)

// nameForm says how a key was made from a name.
type nameForm uint16

const (
	formFull        nameForm = iota // "sở y tế tỉnh sơn la"
	formNoType                      // "sở y tế sơn la"
	formNoBare                      // "sở y tế tỉnh"
	formNoTerritory                 // "sở y tế"
)

// nameOf returns name j of an organisation: 0 is Name, then AltNames.
func nameOf(o *adminplan.Organization, j uint16) string {
	if j == 0 {
		return o.Name
	}
	return o.AltNames[j-1].Text
}

// key returns the words of a form of a name; nil where the name has no such form. The result may share memory with words.
func key(words, territory []string, form nameForm) []string {
	if form == formFull {
		return words
	}
	t := territoryType(territory)
	bare := territory[t:]
	if len(bare) == 0 || len(words) <= len(bare) || !slices.Equal(words[len(words)-len(bare):], bare) {
		return nil
	}
	head := words[:len(words)-len(bare)]
	typed := t > 0 && len(head) >= t && slices.Equal(head[len(head)-t:], territory[:t])
	switch form {
	case formNoBare:
		return head
	case formNoType:
		if typed {
			return slices.Concat(head[:len(head)-t], bare)
		}
	case formNoTerritory:
		if typed && len(head) > t {
			return head[:len(head)-t]
		}
	}
	return nil
}

func hashWords(seed maphash.Seed, buf []byte, words []string) (uint64, []byte) {
	buf = buf[:0]
	for _, w := range words {
		buf = append(append(buf, w...), ' ')
	}
	return maphash.Bytes(seed, buf), buf
}

// indexNames makes the postings of all names in all forms, on all processors.
func (d *Directory) indexNames() {
	d.names.seed = maphash.MakeSeed()
	workers := min(runtime.GOMAXPROCS(0), len(d.orgs)/1000+1)
	parts, places := make([][]posting, workers), make([][]posting, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			lo, hi := len(d.orgs)*w/workers, len(d.orgs)*(w+1)/workers
			parts[w], places[w] = d.postingsOf(lo, hi)
		})
	}
	wg.Wait()
	d.names.entries = slices.Concat(parts...)
	d.names.sort()
	d.places.entries = slices.Concat(places...)
	d.places.sort()
}

func (d *Directory) postingsOf(lo, hi int) (out, places []posting) {
	f, g := new(folder), new(folder)
	out = make([]posting, 0, (hi-lo)*4)
	var buf []byte
	var h, place uint64
	lastTerritory, territory := "", []string(nil)
	for i := lo; i < hi; i++ {
		o := &d.orgs[i]
		if o.Territory != lastTerritory {
			lastTerritory, territory = o.Territory, g.words(o.Territory)
			place, buf = hashWords(d.names.seed, buf, territory)
		}
		if o.Territory != "" {
			places = append(places, posting{hash: place, org: int32(i)})
		}
		forms := formNoTerritory
		if o.Territory == "" {
			forms = formFull
		}
		for j := 0; j <= min(len(o.AltNames), 1<<16-1); j++ {
			words := f.words(nameOf(o, uint16(j)))
			if len(words) == 0 {
				continue
			}
			for form := formFull; form <= forms; form++ {
				if k := key(words, territory, form); len(k) > 0 {
					h, buf = hashWords(d.names.seed, buf, k)
					out = append(out, posting{h, int32(i), uint16(j), form})
				}
			}
		}
	}
	return out, places
}

// Find returns the organisations for which a name as printed may stand, the likeliest first and equally likely ones in the
// order of the registry. Names are compared as [FoldName] folds them. Within names the territories in which the text speaks,
// the nearest first: "UBND tỉnh" within "tỉnh Sơn La" is the People's Committee of that province. Organisations that do not
// live on the date are candidates of low confidence. Where nothing is found the result is empty.
func (v View) Find(name string, within ...string) []Candidate {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	q := slices.Clone(f.words(name))
	if len(q) == 0 {
		return nil
	}
	all := readings(q, f.in)
	s := search{View: v, f: f}
	for _, words := range all {
		s.direct(words)
	}
	if len(within) > 0 && !s.sure() {
		for _, t := range within {
			territory := slices.Clone(f.words(t))
			for _, words := range all {
				s.completed(words, territory)
			}
			if s.sure() {
				break
			}
		}
	}
	if len(s.found) == 0 {
		for _, words := range all {
			s.generic(words, within)
		}
	}
	return s.sorted()
}

// readings returns the ways in which a folded name can be read: where "TU" was printed it is Tỉnh ủy or Thành ủy.
func readings(q, printed []string) [][]string {
	if slices.Contains(printed, "tu") {
		for i := 0; i+1 < len(q); i++ {
			if q[i] == "tỉnh" && q[i+1] == uy {
				other := slices.Clone(q)
				other[i] = "thành"
				return [][]string{q, other}
			}
		}
	}
	return [][]string{q}
}

type search struct {
	View
	f     *folder
	buf   []byte
	found []Candidate
	at    map[int32]int // where in found an organisation stands
}

// each calls hit for the postings of the given forms whose key is words. Names of other forms are not even looked at:
// every province has a "sở y tế".
func (s *search) each(words []string, forms [2]nameForm, hit func(posting, *adminplan.Organization)) {
	var h uint64
	h, s.buf = hashWords(s.dir().names.seed, s.buf, words)
	for _, p := range s.dir().names.find(h) {
		if p.form != forms[0] && p.form != forms[1] {
			continue
		}
		o := &s.dir().orgs[p.org]
		territory := []string(nil)
		if p.form != formFull {
			territory = slices.Clone(s.f.words(o.Territory))
		}
		if slices.Equal(key(s.f.words(nameOf(o, p.name)), territory, p.form), words) {
			hit(p, o)
		}
	}
}

// direct takes the organisations that bear the name itself.
func (s *search) direct(words []string) {
	s.each(words, [2]nameForm{formFull, formNoType}, func(p posting, _ *adminplan.Organization) {
		if p.form == formFull {
			s.add(p, 1)
			return
		}
		s.add(p, 0.95, ReasonNoType)
	})
}

// completed takes those that bear the name once the territory is put to it.
func (s *search) completed(words, territory []string) {
	t := territoryType(territory)
	bare := territory[t:]
	if len(bare) == 0 {
		return
	}
	take := func(words []string) {
		s.each(words, [2]nameForm{formFull, formFull}, func(p posting, _ *adminplan.Organization) { s.add(p, 0.95, ReasonContext) })
	}
	if n := endingType(words); n > 0 {
		if t == 0 || slices.Equal(words[len(words)-n:], territory[:t]) {
			take(slices.Concat(words, bare))
			take(slices.Concat(words[:len(words)-n], bare))
		}
		return
	}
	take(slices.Concat(words, territory))
	take(slices.Concat(words, bare))
}

// endingType returns how many words at the end are the kind of an administrative unit.
func endingType(words []string) int {
	for n := 1; n <= 2 && n < len(words); n++ {
		if territoryType(words[len(words)-n:]) == n {
			return n
		}
	}
	return 0
}

// generic takes those of any territory. Where the context names one that the directory knows, they must stand below it, and not at a
// level at which it names a territory itself: in a province "UBND thành phố" is of a city of that province.
func (s *search) generic(words []string, within []string) {
	levels := map[adminplan.OrgLevel]bool{}
	var known [][]string
	for _, t := range within {
		territory := slices.Clone(s.f.words(t))
		if territoryType(territory) == len(territory) {
			continue // a kind alone, or nothing, is no territory
		}
		for _, l := range levelsOf(territory) {
			levels[l] = levels[l] || (l != adminplan.LevelDistrict || territory[0] != "thành" || !s.knows(territory, adminplan.LevelProvince))
		}
		if s.knows(territory, "") {
			known = append(known, territory)
		}
	}
	fits := func(p posting, o *adminplan.Organization) bool {
		if levels[o.Level] {
			return false
		}
		if len(known) == 0 {
			return true
		}
		for _, t := range s.territories(o.ID) {
			if slices.ContainsFunc(known, func(k []string) bool { return slices.Equal(k, s.f.words(t)) }) {
				return s.lives(p.org)
			}
		}
		return false
	}
	// Those that do not live on the date count only where none does.
	living := false
	forms := [2]nameForm{formNoBare, formNoTerritory}
	s.each(words, forms, func(p posting, o *adminplan.Organization) {
		living = living || s.lives(p.org) && fits(p, o)
	})
	confidence := 0.5
	if len(known) > 0 {
		confidence = 0.7
	}
	s.each(words, forms, func(p posting, o *adminplan.Organization) {
		if fits(p, o) && (!living || s.lives(p.org)) {
			s.add(p, confidence, ReasonNoTerritory)
		}
	})
}

// knows reports whether the directory has a body of a territory that lives on the date; level may be empty.
func (s *search) knows(territory []string, level adminplan.OrgLevel) bool {
	var h uint64
	h, s.buf = hashWords(s.dir().names.seed, s.buf, territory)
	for _, p := range s.dir().places.find(h) {
		o := &s.dir().orgs[p.org]
		if (level == "" || o.Level == level) && s.lives(p.org) && slices.Equal(s.f.words(o.Territory), territory) {
			return true
		}
	}
	return false
}

// levelsOf returns the levels that a territory may be of, by the kind in its name.
func levelsOf(territory []string) []adminplan.OrgLevel {
	n := territoryType(territory)
	switch strings.Join(territory[:n], " ") {
	case "tỉnh", "thủ đô":
		return []adminplan.OrgLevel{adminplan.LevelProvince}
	case "thành phố":
		return []adminplan.OrgLevel{adminplan.LevelProvince, adminplan.LevelDistrict}
	case "huyện", "quận", "thị xã":
		return []adminplan.OrgLevel{adminplan.LevelDistrict}
	case "xã", "phường", "thị trấn", "đặc khu":
		return []adminplan.OrgLevel{adminplan.LevelCommune}
	}
	return nil
}

// add makes a candidate of a posting; an organisation that is one already keeps the higher confidence.
func (s *search) add(p posting, confidence float64, why ...Reason) {
	o := &s.dir().orgs[p.org]
	c := Candidate{Organization: o, Matched: nameOf(o, p.name)}
	switch {
	case p.name == 0 && (s.date.IsZero() || o.NameAt(s.date) == o.Name):
		c.Reasons = append(c.Reasons, ReasonOfficial)
	case p.name == 0:
		confidence *= 0.9
		c.Reasons = append(c.Reasons, ReasonFormer)
	default:
		n := &o.AltNames[p.name-1]
		switch {
		case !spanOf(n.Valid).meets(s.days):
			confidence *= 0.9
			c.Reasons = append(c.Reasons, ReasonFormer)
		case n.Kind == adminplan.NameOfficial:
			c.Reasons = append(c.Reasons, ReasonOfficial)
		case n.Kind == adminplan.NameAbbreviation:
			confidence *= 0.97
			c.Reasons = append(c.Reasons, ReasonAbbreviation)
		default:
			confidence *= 0.97
			c.Reasons = append(c.Reasons, ReasonAlternative)
		}
	}
	c.Reasons = append(c.Reasons, why...)
	if !s.lives(p.org) {
		confidence *= 0.5
		c.Reasons = append(c.Reasons, s.absence(p.org))
	}
	c.Confidence = confidence
	if i, ok := s.at[p.org]; ok {
		if s.found[i].Confidence < confidence {
			s.found[i] = c
		}
		return
	}
	if s.at == nil {
		s.at = make(map[int32]int)
	}
	s.at[p.org] = len(s.found)
	s.found = append(s.found, c)
}

// absence returns why an organisation does not live on the date.
func (v View) absence(i int32) Reason {
	if v.dir().lives[i].to < v.days.from {
		return ReasonEnded
	}
	return ReasonNotYet
}

// sure reports whether a candidate has been found that lives on the date.
func (s *search) sure() bool {
	return slices.ContainsFunc(s.found, func(c Candidate) bool { return c.Confidence > 0.5 })
}

func (s *search) sorted() []Candidate {
	slices.SortStableFunc(s.found, func(a, b Candidate) int { return cmp.Compare(b.Confidence, a.Confidence) })
	return s.found
}
