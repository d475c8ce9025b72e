package org

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/adminplan/adminplan"
)

// Check holds the registry of the directory against the rules of [Rules] and reports all that it finds, by place and at one
// place by code. Paths are JSON pointers into the registry. It always ends, in time that grows with the size of the registry
// and little faster.
func (d *Directory) Check() *adminplan.ValidationReport {
	c := checker{dir: d, rules: make(map[string]*adminplan.Rule, len(directoryRules))}
	for i := range directoryRules {
		c.rules[directoryRules[i].Code] = &directoryRules[i]
	}
	for i := range d.orgs {
		c.organization(int32(i))
	}
	c.duplicateCodes()
	c.cycles()
	for i := range d.changes {
		c.change(i)
	}
	slices.SortStableFunc(c.found, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.list, b.list), cmp.Compare(a.entry, b.entry), cmp.Compare(a.member, b.member), cmp.Compare(a.nth, b.nth), cmp.Compare(a.finding.Code, b.finding.Code))
	})
	report := &adminplan.ValidationReport{Findings: make([]adminplan.Finding, len(c.found)), Sets: []string{"directory"}}
	for i := range c.found {
		report.Findings[i] = c.found[i].finding
	}
	return report
}

type checker struct {
	dir   *Directory
	rules map[string]*adminplan.Rule
	found []placed
}

// placed is a finding with its place in numbers, by which findings are ordered.
type placed struct {
	list, entry int
	member      member
	nth         int
	finding     adminplan.Finding
}

// member is a member of an organisation or of a change, in the order of the struct.
type member int

const (
	memberSelf member = iota
	memberID
	memberName
	memberAltNames
	memberCodes
	memberParents
	memberValid
	memberKind
	memberDate
	memberFrom
	memberTo
)

var memberNames = [...]string{"", "/id", "/name", "/altNames", "/codes", "/parents", "/valid", "/kind", "/date", "/from", "/to"}

const (
	listOrganizations = iota
	listChanges
)

func (c *checker) add(code string, list, entry int, m member, nth int, params ...any) {
	path := "/organizations/"
	if list == listChanges {
		path = "/changes/"
	}
	path += strconv.Itoa(entry) + memberNames[m]
	if nth >= 0 {
		path += "/" + strconv.Itoa(nth)
	}
	c.found = append(c.found, placed{list, entry, m, nth, c.rules[code].Finding(path, params...)})
}

// open is what stands in a message for an end of an interval that is open.
var (
	openFrom = adminplan.Text{VI: "từ trước", EN: "ever"}
	openTo   = adminplan.Text{VI: "đến nay", EN: "now"}
)

func bounds(s span) (from, to any) {
	from, to = openFrom, openTo
	if d := dateOfDay(s.from); !d.IsZero() {
		from = d
	}
	if d := dateOfDay(s.to); !d.IsZero() {
		to = d
	}
	return from, to
}

func (c *checker) organization(i int32) {
	o := &c.dir.orgs[i]
	n := int(i)
	if o.ID.IsZero() {
		c.add("DIR-ID-01", listOrganizations, n, memberID, -1)
	} else if first := c.dir.byID[o.ID]; first != i {
		c.add("DIR-ID-02", listOrganizations, n, memberID, -1, "first", int(first)+1)
	}
	if FoldName(o.Name) == "" {
		c.add("DIR-NAME-01", listOrganizations, n, memberName, -1)
	}
	c.interval(o.Valid, n, memberValid, -1)
	life := c.dir.lives[i]
	for j := range o.AltNames {
		a := &o.AltNames[j]
		if FoldName(a.Text) == "" {
			c.add("DIR-NAME-01", listOrganizations, n, memberAltNames, j)
		}
		if c.interval(a.Valid, n, memberAltNames, j) {
			c.within("DIR-NAME-02", a.Valid, life, n, memberAltNames, j)
		}
	}
	for j := range o.Codes {
		k := &o.Codes[j]
		if k.Scheme == "" || k.Value == "" {
			c.add("DIR-CODE-03", listOrganizations, n, memberCodes, j)
		}
		if c.interval(k.Valid, n, memberCodes, j) {
			c.within("DIR-CODE-02", k.Valid, life, n, memberCodes, j)
		}
	}
	c.parents(i)
	c.orphaned(i)
	if end := life.to; !life.empty() && end != always.to && !c.explained(i) {
		c.add("DIR-CHANGE-05", listOrganizations, n, memberValid, -1, "to", dateOfDay(end))
	}
}

// interval checks an interval and reports whether it is one.
func (c *checker) interval(v *adminplan.Interval, n int, m member, nth int) bool {
	if v == nil {
		return true
	}
	for _, d := range [...]adminplan.Date{v.From, v.To} {
		if !d.IsZero() && (!d.Valid() || d.Year == 0) {
			c.add("DIR-DATE-02", listOrganizations, n, m, nth)
			return false
		}
	}
	if s := spanOf(v); s.empty() {
		c.add("DIR-DATE-01", listOrganizations, n, m, nth, "from", v.From, "to", v.To)
		return false
	}
	return true
}

// within checks that an interval that states an end of its own does not pass that end of a life.
func (c *checker) within(code string, v *adminplan.Interval, life span, n int, m member, nth int) {
	if v == nil || life.empty() {
		return
	}
	s := spanOf(v)
	// An open end means as long as the organisation lives.
	if s.from == always.from {
		s.from = life.from
	}
	if s.to == always.to {
		s.to = life.to
	}
	if s.empty() || !life.holds(s) {
		from, to := bounds(spanOf(v))
		lifeFrom, lifeTo := bounds(life)
		c.add(code, listOrganizations, n, m, nth, "from", from, "to", to, "lifeFrom", lifeFrom, "lifeTo", lifeTo)
	}
}

func (c *checker) parents(i int32) {
	o := &c.dir.orgs[i]
	n := int(i)
	for j := range o.Parents {
		e := &o.Parents[j]
		sound := c.interval(e.Valid, n, memberParents, j)
		p, ok := c.dir.byID[e.Org]
		switch {
		case !ok:
			c.add("DIR-EDGE-01", listOrganizations, n, memberParents, j)
			continue
		case p == i:
			c.add("DIR-EDGE-02", listOrganizations, n, memberParents, j)
			continue
		}
		if sound {
			both := c.dir.lives[i].and(c.dir.lives[p])
			if both.empty() && !c.dir.lives[i].empty() && !c.dir.lives[p].empty() {
				from, to := bounds(spanOf(e.Valid))
				none := adminplan.Text{VI: "không có ngày nào", EN: "no day"}
				c.add("DIR-EDGE-03", listOrganizations, n, memberParents, j, "from", from, "to", to, "lifeFrom", none, "lifeTo", none)
			} else {
				c.within("DIR-EDGE-03", e.Valid, both, n, memberParents, j)
			}
		}
		if up, down := levelRank(c.dir.orgs[p].Level), levelRank(o.Level); up > down && down > 0 && edgeKindOf(e.Kind) != edgeMember {
			c.add("DIR-LEVEL-02", listOrganizations, n, memberParents, j)
		}
		for k := range o.Parents[:min(j, 64)] {
			f := &o.Parents[k]
			if f.Org == e.Org && edgeKindOf(f.Kind) == edgeKindOf(e.Kind) && spanOf(f.Valid).meets(spanOf(e.Valid)) {
				c.add("DIR-EDGE-04", listOrganizations, n, memberParents, j, "other", k+1)
				break
			}
		}
	}
}

// levelRank orders levels from the highest, 1, to the lowest; 0 where none is known.
func levelRank(l adminplan.OrgLevel) int {
	switch l {
	case adminplan.LevelCentral:
		return 1
	case adminplan.LevelProvince:
		return 2
	case adminplan.LevelDistrict:
		return 3
	case adminplan.LevelCommune:
		return 4
	case adminplan.LevelHamlet:
		return 5
	}
	return 0
}

// orphaned reports the stretches of its life in which an organisation below the centre has no superior.
// Administrative units as such need none.
func (c *checker) orphaned(i int32) {
	o := &c.dir.orgs[i]
	life := c.dir.lives[i]
	if levelRank(o.Level) < 2 || o.Kind == adminplan.KindTerritory || life.empty() {
		return
	}
	var held []span
	for _, e := range c.dir.up.of(i) {
		if e.kind != edgeOther && e.org != i && !e.empty() {
			held = append(held, e.span)
		}
	}
	slices.SortFunc(held, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	report := func(s span) {
		from, to := bounds(s)
		c.add("DIR-LEVEL-01", listOrganizations, int(i), memberParents, -1, "from", from, "to", to)
	}
	next := life.from
	for _, s := range held {
		if s.from > next {
			report(span{next, s.from - 1})
		}
		if s.to == always.to {
			return
		}
		next = max(next, s.to+1)
	}
	if next <= life.to {
		report(span{next, life.to})
	}
}

// explained reports whether a change leads away from an organisation about the end of its life.
func (c *checker) explained(i int32) bool {
	for _, n := range c.dir.out.of(i) {
		if ends(&c.dir.changes[n]) {
			return true
		}
	}
	return false
}

// ends reports whether a change ends organisations that it names as before and not as after.
func ends(c *adminplan.OrgChange) bool {
	switch c.Kind {
	case adminplan.ChangeMerge, adminplan.ChangeSplit, adminplan.ChangeAbolish, adminplan.ChangeRename, adminplan.ChangeTransfer:
		return true
	}
	return false
}

func (c *checker) duplicateCodes() {
	entries := c.dir.codes.entries
	for lo := 0; lo < len(entries); {
		hi := lo + 1
		for hi < len(entries) && entries[hi].hash == entries[lo].hash {
			hi++
		}
		if hi-lo > 1 {
			c.sameCode(entries[lo:hi])
		}
		lo = hi
	}
}

// sameCode reports the codes among entries that an earlier organisation bears at the same time. The bearers of a code are
// taken by their beginning, so that each is compared with the one that holds the longest before it.
func (c *checker) sameCode(entries []posting) {
	type bearer struct {
		span
		posting
		code *adminplan.OrgCode
	}
	var all []bearer
	for _, p := range entries {
		k := &c.dir.orgs[p.org].Codes[p.name]
		if s := spanOf(k.Valid).and(c.dir.lives[p.org]); !s.empty() {
			all = append(all, bearer{s, p, k})
		}
	}
	slices.SortStableFunc(all, func(a, b bearer) int {
		return cmp.Or(cmp.Compare(a.code.Scheme, b.code.Scheme), cmp.Compare(a.code.Value, b.code.Value), cmp.Compare(a.from, b.from), cmp.Compare(a.org, b.org))
	})
	last := 0
	for i := 1; i < len(all); i++ {
		a, b := all[last], all[i]
		if a.code.Scheme != b.code.Scheme || a.code.Value != b.code.Value {
			last = i
			continue
		}
		if a.meets(b.span) {
			late, early := b, a
			if late.org < early.org || late.org == early.org && late.name < early.name {
				late, early = early, late
			}
			c.add("DIR-CODE-01", listOrganizations, int(late.org), memberCodes, int(late.name), "first", int(early.org)+1)
		}
		if b.to > a.to {
			last = i
		}
	}
}

// cycles looks for circles in the hierarchy (organ of and under), among members and among those guided, each by itself:
// a Party committee may lead a Front of which it is a member.
func (c *checker) cycles() {
	for _, set := range [...]kinds{hierarchy, 1 << edgeMember, 1 << edgeGuided} {
		var links []link
		for i := range c.dir.orgs {
			for _, e := range c.dir.up.of(int32(i)) {
				if set.has(e.kind) && e.org != int32(i) {
					links = append(links, link{int32(i), e.org, e.span})
				}
			}
		}
		found, undecided := circles(len(c.dir.orgs), links)
		for _, f := range found {
			from, to := bounds(f.span)
			c.add("DIR-CYCLE-01", listOrganizations, int(f.orgs[0]), memberParents, -1, "count", len(f.orgs), "from", from, "to", to)
		}
		for _, f := range undecided {
			c.add("DIR-CYCLE-02", listOrganizations, int(f.orgs[0]), memberParents, -1, "count", len(f.orgs))
		}
	}
}

func (c *checker) change(n int) {
	ch := &c.dir.changes[n]
	if ch.Date.IsZero() || !ch.Date.Valid() || ch.Date.Year == 0 {
		c.add("DIR-CHANGE-06", listChanges, n, memberDate, -1)
		return
	}
	least := [2]int{}
	switch ch.Kind {
	case adminplan.ChangeFound:
		least = [2]int{0, 1}
	case adminplan.ChangeMerge:
		least = [2]int{1, 1}
		if slices.Equal(ch.From, ch.To) { // nothing came to anything
			least[0] = len(ch.From) + 1
		}
	case adminplan.ChangeSplit:
		least = [2]int{1, 2}
	case adminplan.ChangeRename:
		least = [2]int{1, 1}
	case adminplan.ChangeTransfer, adminplan.ChangeAbolish:
		least = [2]int{1, 0}
	default:
		c.add("DIR-CHANGE-06", listChanges, n, memberKind, -1)
	}
	if len(ch.From) < least[0] {
		c.add("DIR-CHANGE-02", listChanges, n, memberFrom, -1)
	}
	if len(ch.To) < least[1] {
		c.add("DIR-CHANGE-02", listChanges, n, memberTo, -1)
	}
	on := daysOf(ch.Date)
	for j, id := range ch.From {
		i, ok := c.dir.byID[id]
		if !ok {
			c.add("DIR-CHANGE-01", listChanges, n, memberFrom, j)
			continue
		}
		// Who is named on both sides goes on; and a body that hands over duties or a part may.
		ended := ch.Kind == adminplan.ChangeAbolish || ch.Kind == adminplan.ChangeMerge
		if ended && !slices.Contains(ch.To, id) && c.dir.lives[i].to > on.to {
			c.add("DIR-CHANGE-03", listChanges, n, memberFrom, j, "date", ch.Date)
		}
	}
	for j, id := range ch.To {
		i, ok := c.dir.byID[id]
		if !ok {
			c.add("DIR-CHANGE-01", listChanges, n, memberTo, j)
			continue
		}
		life := c.dir.lives[i]
		founded := ch.Kind == adminplan.ChangeFound && (life.from < on.from || life.from > on.to)
		if founded || life.from > on.to || life.to < on.from {
			c.add("DIR-CHANGE-04", listChanges, n, memberTo, j, "date", ch.Date)
		}
	}
}
