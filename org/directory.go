package org

import (
	"github.com/adminplan/adminplan"
)

// Directory is an index over organisations and their changes (danh bạ tổ chức). It never changes once it is built and may
// be used by several goroutines at once. It accepts any registry: faults in one are found by [Directory.Check], and look-ups
// on a faulty one are well defined and end.
type Directory struct {
	orgs    []adminplan.Organization
	changes []adminplan.OrgChange
	lives   []span

	byID map[adminplan.ID]int32
	// up and down hold the edges by their lower and by their upper end.
	up, down adjacency
	// out and in hold for every organisation the changes that lead from it and to it.
	out, in lists
	names   postings
	codes   postings
	// places leads from territories to the organisations of them.
	places postings
}

// edge is an edge as seen from one of its ends.
type edge struct {
	org  int32 // the other end
	kind edgeKind
	nth  uint16 // its place among the parents of the lower end, so that orders can be kept
	span
}

type edgeKind uint8

const (
	edgeOrgan edgeKind = iota
	edgeUnder
	edgeMember
	edgeGuided
	edgeOther
)

func edgeKindOf(k adminplan.EdgeKind) edgeKind {
	switch k {
	case adminplan.EdgeOrgan:
		return edgeOrgan
	case adminplan.EdgeUnder, "":
		return edgeUnder
	case adminplan.EdgeMember:
		return edgeMember
	case adminplan.EdgeGuided:
		return edgeGuided
	}
	return edgeOther
}

// adjacency holds the edges of all organisations in one slice, those of organisation i from start[i] on.
type adjacency struct {
	start []int32
	edges []edge
}

func (a *adjacency) of(i int32) []edge { return a.edges[a.start[i]:a.start[i+1]] }

// lists holds a list of numbers for every organisation in one slice.
type lists struct {
	start []int32
	items []int32
}

func (l *lists) of(i int32) []int32 { return l.items[l.start[i]:l.start[i+1]] }

// NewDirectory builds the index of reg. It keeps the slices of reg, which must not be changed afterwards.
// Where two organisations have the same id the first one has it; an edge or a change that names no organisation of reg is
// passed over. A nil registry is one without organisations. Time and memory are linear in the size of reg but for sorting the names.
func NewDirectory(reg *adminplan.OrgRegistry) *Directory {
	if reg == nil {
		reg = new(adminplan.OrgRegistry)
	}
	d := &Directory{orgs: reg.Organizations, changes: reg.Changes}
	n := len(d.orgs)
	d.byID = make(map[adminplan.ID]int32, n)
	d.lives = make([]span, n)
	for i := range d.orgs {
		o := &d.orgs[i]
		d.lives[i] = spanOf(o.Valid)
		if _, taken := d.byID[o.ID]; !taken && !o.ID.IsZero() {
			d.byID[o.ID] = int32(i)
		}
	}
	d.link()
	d.linkChanges()
	d.indexNames()
	d.indexCodes()
	return d
}

// link fills up and down.
func (d *Directory) link() {
	n, total := len(d.orgs), 0
	d.up.start = make([]int32, n+1)
	d.down.start = make([]int32, n+1)
	for i := range d.orgs {
		for j := range d.orgs[i].Parents {
			if p, ok := d.byID[d.orgs[i].Parents[j].Org]; ok {
				d.up.start[i+1]++
				d.down.start[p+1]++
				total++
			}
		}
	}
	for i := range n {
		d.up.start[i+1] += d.up.start[i]
		d.down.start[i+1] += d.down.start[i]
	}
	d.up.edges = make([]edge, total)
	d.down.edges = make([]edge, total)
	next := make([]int32, n)
	copy(next, d.down.start)
	k := 0
	for i := range d.orgs {
		for j := range d.orgs[i].Parents {
			e := &d.orgs[i].Parents[j]
			p, ok := d.byID[e.Org]
			if !ok {
				continue
			}
			// An edge holds while both of its ends live, whatever it says of itself.
			s := spanOf(e.Valid).and(d.lives[i]).and(d.lives[p])
			kind, nth := edgeKindOf(e.Kind), uint16(min(j, 1<<16-1))
			d.up.edges[k] = edge{p, kind, nth, s}
			d.down.edges[next[p]] = edge{int32(i), kind, nth, s}
			next[p]++
			k++
		}
	}
}

// linkChanges fills out and in.
func (d *Directory) linkChanges() {
	d.out = d.listChanges(func(c *adminplan.OrgChange) []adminplan.ID { return c.From })
	d.in = d.listChanges(func(c *adminplan.OrgChange) []adminplan.ID { return c.To })
}

func (d *Directory) listChanges(ids func(*adminplan.OrgChange) []adminplan.ID) (l lists) {
	l.start = make([]int32, len(d.orgs)+1)
	each := func(f func(org, change int32)) {
		for c := range d.changes {
			for _, id := range ids(&d.changes[c]) {
				if i, ok := d.byID[id]; ok {
					f(i, int32(c))
				}
			}
		}
	}
	each(func(i, _ int32) { l.start[i+1]++ })
	for i := range d.orgs {
		l.start[i+1] += l.start[i]
	}
	l.items = make([]int32, l.start[len(d.orgs)])
	next := make([]int32, len(d.orgs))
	copy(next, l.start)
	each(func(i, c int32) {
		l.items[next[i]] = c
		next[i]++
	})
	return l
}

// Len returns the number of organisations.
func (d *Directory) Len() int { return len(d.orgs) }

// Registry returns the organisations and changes that the directory was built from. They must not be changed.
func (d *Directory) Registry() *adminplan.OrgRegistry {
	return &adminplan.OrgRegistry{Organizations: d.orgs, Changes: d.changes}
}

// Organization returns the organisation with an id, whenever it lived; false where there is none. It must not be changed.
func (d *Directory) Organization(id adminplan.ID) (*adminplan.Organization, bool) {
	i, ok := d.byID[id]
	if !ok {
		return nil, false
	}
	return &d.orgs[i], true
}

// At returns the directory as it was on a date.
func (d *Directory) At(date adminplan.Date) View { return View{d, date, daysOf(date)} }

// index returns the number of an organisation; false where the directory has none with this id.
func (d *Directory) index(id adminplan.ID) (int32, bool) {
	i, ok := d.byID[id]
	return i, ok
}
