package org

import (
	"cmp"
	"slices"

	"github.com/adminplan/adminplan"
)

// Succession is an organisation that changes lead to from another one.
type Succession struct {
	// Organization is the organisation reached. It must not be changed.
	Organization *adminplan.Organization
	// Changes are the changes on the way to it, in the order in which they are passed. They must not be changed.
	Changes []*adminplan.OrgChange
	// Alive says whether it lives on the date that was asked for.
	Alive bool
}

// Successors returns all organisations that came after one (tổ chức kế thừa), through every chain of changes dated no later
// than the date of the view, those reached over fewer changes first. Chains that lead back are followed once.
// With the view of the zero date all changes count.
func (v View) Successors(id adminplan.ID) []Succession {
	return v.chain(id, v.dir().out, func(c *adminplan.OrgChange) []adminplan.ID { return c.To },
		func(c *adminplan.OrgChange) bool { return daysOf(c.Date).from <= v.days.to })
}

// Predecessors returns all organisations that came before one, through every chain of changes dated no later than the date
// of the view, those reached over fewer changes first.
func (v View) Predecessors(id adminplan.ID) []Succession {
	return v.chain(id, v.dir().in, func(c *adminplan.OrgChange) []adminplan.ID { return c.From },
		func(c *adminplan.OrgChange) bool { return daysOf(c.Date).from <= v.days.to })
}

func (v View) chain(id adminplan.ID, next lists, ends func(*adminplan.OrgChange) []adminplan.ID, counts func(*adminplan.OrgChange) bool) []Succession {
	start, ok := v.dir().index(id)
	if !ok {
		return nil
	}
	type step struct {
		org     int32
		changes []*adminplan.OrgChange
	}
	seen := map[int32]bool{start: true}
	queue := []step{{org: start}}
	var out []Succession
	for len(queue) > 0 {
		s := queue[0]
		queue = queue[1:]
		for _, n := range next.of(s.org) {
			c := &v.dir().changes[n]
			if !counts(c) {
				continue
			}
			for _, id := range ends(c) {
				i, ok := v.dir().index(id)
				if !ok || seen[i] {
					continue
				}
				seen[i] = true
				way := append(slices.Clip(s.changes), c)
				queue = append(queue, step{i, way})
				out = append(out, Succession{&v.dir().orgs[i], way, v.lives(i)})
			}
		}
	}
	return out
}

// ChangesOf returns the changes that lead to or from an organisation, by date, those of one date in the order of the registry.
func (d *Directory) ChangesOf(id adminplan.ID) []*adminplan.OrgChange {
	i, ok := d.index(id)
	if !ok {
		return nil
	}
	numbers := append(slices.Clone(d.in.of(i)), d.out.of(i)...)
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	out := make([]*adminplan.OrgChange, len(numbers))
	for k, n := range numbers {
		out[k] = &d.changes[n]
	}
	slices.SortStableFunc(out, func(a, b *adminplan.OrgChange) int { return cmp.Compare(daysOf(a.Date).from, daysOf(b.Date).from) })
	return out
}

// Difference is what is not the same in a directory on two dates. Its lists are in the order of the registry.
type Difference struct {
	// From and To are the two dates.
	From, To adminplan.Date
	// Founded are the organisations that live on the second date and not on the first.
	Founded []*adminplan.Organization
	// Ended are those that live on the first date and not on the second.
	Ended []*adminplan.Organization
	// Renamed are those that live on both under different official names.
	Renamed []Renaming
	// Moved are those that live on both and whose edges differ.
	Moved []Move
	// Changes are the changes dated after the first date and no later than the second.
	Changes []*adminplan.OrgChange
}

// Renaming is an organisation with the names that it bears on two dates.
type Renaming struct {
	// Organization is the organisation.
	Organization *adminplan.Organization
	// Before and After are its official names on the two dates.
	Before, After string
}

// Move is an organisation with the edges that hold on two dates.
type Move struct {
	// Organization is the organisation.
	Organization *adminplan.Organization
	// Before and After are its edges on the two dates, in the order of its record, without their validity and none without a kind.
	Before, After []adminplan.OrgEdge
}

// IsZero reports whether nothing differs.
func (d *Difference) IsZero() bool {
	return len(d.Founded)+len(d.Ended)+len(d.Renamed)+len(d.Moved)+len(d.Changes) == 0
}

// Diff returns what differs between two dates. Time is linear in the size of the directory.
func (d *Directory) Diff(from, to adminplan.Date) Difference {
	a, b := d.At(from), d.At(to)
	out := Difference{From: from, To: to}
	for i := range d.orgs {
		o := &d.orgs[i]
		before, after := a.lives(int32(i)), b.lives(int32(i))
		switch {
		case before && !after:
			out.Ended = append(out.Ended, o)
		case !before && after:
			out.Founded = append(out.Founded, o)
		case before && after:
			if x, y := o.NameAt(from), o.NameAt(to); x != y {
				out.Renamed = append(out.Renamed, Renaming{o, x, y})
			}
			if x, y := a.edges(int32(i)), b.edges(int32(i)); !sameEdges(x, y) {
				out.Moved = append(out.Moved, Move{o, x, y})
			}
		}
	}
	for i := range d.changes {
		c := &d.changes[i]
		if s := daysOf(c.Date); s.from > a.days.to && s.from <= b.days.to {
			out.Changes = append(out.Changes, c)
		}
	}
	return out
}

// edges returns the living edges of an organisation without their validity, each once.
func (v View) edges(i int32) []adminplan.OrgEdge {
	var out []adminplan.OrgEdge
	for _, e := range v.dir().up.of(i) {
		if e.meets(v.days) {
			x := adminplan.OrgEdge{Org: v.dir().orgs[e.org].ID, Kind: v.dir().orgs[i].Parents[e.nth].Kind}
			if x.Kind == "" {
				x.Kind = adminplan.EdgeUnder
			}
			if !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
	}
	return out
}

// sameEdges reports whether two lists that hold every edge once hold the same, in whatever order.
func sameEdges(a, b []adminplan.OrgEdge) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(e adminplan.OrgEdge) bool { return !slices.Contains(b, e) })
}
