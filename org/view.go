package org

import (
	"iter"
	"slices"
	"sync"

	"github.com/adminplan/adminplan"
)

// View is a directory as it was on a date. It is a small value: make one where one is needed. The zero View is of a directory
// without organisations.
type View struct {
	of   *Directory
	date adminplan.Date
	days span
}

// nowhere is the directory of the zero View.
var nowhere = sync.OnceValue(func() *Directory { return NewDirectory(nil) })

// Directory returns the directory that the view is of.
func (v View) Directory() *Directory { return v.dir() }

func (v View) dir() *Directory {
	if v.of == nil {
		return nowhere()
	}
	return v.of
}

// Date returns the date of the view; zero where it is without regard to time.
func (v View) Date() adminplan.Date { return v.date }

func (v View) lives(i int32) bool { return v.dir().lives[i].meets(v.days) }

// Organization returns the organisation with an id if it lived on the date; it must not be changed.
func (v View) Organization(id adminplan.ID) (*adminplan.Organization, bool) {
	i, ok := v.dir().index(id)
	if !ok || !v.lives(i) {
		return nil, false
	}
	return &v.dir().orgs[i], true
}

// Name returns the official name that an organisation bore on the date, or else its own where it did not live then; "" where the
// directory has no such organisation.
func (v View) Name(id adminplan.ID) string {
	if i, ok := v.dir().index(id); ok {
		return v.dir().orgs[i].NameAt(v.date)
	}
	return ""
}

// NameIn returns the name that an organisation bore on the date in a language (BCP 47); "" where none is recorded.
func (v View) NameIn(id adminplan.ID, lang string) string {
	i, ok := v.dir().index(id)
	if !ok {
		return ""
	}
	o := &v.dir().orgs[i]
	if lang == "" || lang == "vi" {
		return o.NameAt(v.date)
	}
	for j := range o.AltNames {
		if n := &o.AltNames[j]; n.Lang == lang && spanOf(n.Valid).meets(v.days) {
			return n.Text
		}
	}
	return ""
}

// Organizations returns the organisations that lived on the date, in the order of the registry.
func (v View) Organizations() iter.Seq[*adminplan.Organization] {
	return func(yield func(*adminplan.Organization) bool) {
		for i := range v.dir().orgs {
			if v.lives(int32(i)) && !yield(&v.dir().orgs[i]) {
				return
			}
		}
	}
}

// AtLevel returns the organisations of a level (cấp) that lived on the date, in the order of the registry.
func (v View) AtLevel(level adminplan.OrgLevel) []*adminplan.Organization {
	var out []*adminplan.Organization
	for o := range v.Organizations() {
		if o.Level == level {
			out = append(out, o)
		}
	}
	return out
}

// kinds is a set of kinds of edges.
type kinds uint8

// hierarchy are the edges that make the tree of superiors: organ of and under.
const hierarchy = kinds(1<<edgeOrgan | 1<<edgeUnder)

func kindSet(list []adminplan.EdgeKind) kinds {
	if len(list) == 0 {
		return hierarchy
	}
	var s kinds
	for _, k := range list {
		s |= 1 << edgeKindOf(k)
	}
	return s
}

func (s kinds) has(k edgeKind) bool { return s>>k&1 != 0 }

// Parents returns the organisations directly above one, in the order in which its record names them. Without kinds it
// follows the edges of the hierarchy: organ of and under.
func (v View) Parents(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	return v.neighbours(id, &v.dir().up, kindSet(edges))
}

// Children returns the organisations directly below one, in the order of the registry. Without kinds it follows the edges of
// the hierarchy: organ of and under.
func (v View) Children(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	return v.neighbours(id, &v.dir().down, kindSet(edges))
}

func (v View) neighbours(id adminplan.ID, a *adjacency, set kinds) []*adminplan.Organization {
	i, ok := v.dir().index(id)
	if !ok {
		return nil
	}
	var out []*adminplan.Organization
	for _, e := range a.of(i) {
		if set.has(e.kind) && e.meets(v.days) {
			if o := &v.dir().orgs[e.org]; !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
	}
	return out
}

// Siblings returns the other organisations that hang on the same superior as one by the first living edge of its record.
func (v View) Siblings(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	i, ok := v.dir().index(id)
	if !ok {
		return nil
	}
	set := kindSet(edges)
	parent, ok := v.superior(i, set)
	if !ok {
		return nil
	}
	out := v.neighbours(v.dir().orgs[parent].ID, &v.dir().down, set)
	return slices.DeleteFunc(out, func(o *adminplan.Organization) bool { return o == &v.dir().orgs[i] })
}

// superior returns the first living edge upwards.
func (v View) superior(i int32, set kinds) (int32, bool) {
	for _, e := range v.dir().up.of(i) {
		if set.has(e.kind) && e.meets(v.days) {
			return e.org, true
		}
	}
	return 0, false
}

// Path returns the chain of superiors from the highest down to the organisation itself, by the first living edge of each
// record. A chain that closes on itself is cut where it would repeat.
func (v View) Path(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	i, ok := v.dir().index(id)
	if !ok || !v.lives(i) {
		return nil
	}
	set := kindSet(edges)
	out := make([]*adminplan.Organization, 0, 8)
	var seen map[int32]bool
	for {
		out = append(out, &v.dir().orgs[i])
		// Real chains are short; only for one that is not is a set worth its making.
		if len(out) == 32 {
			seen = make(map[int32]bool, 64)
			for _, o := range out {
				k, _ := v.dir().index(o.ID)
				seen[k] = true
			}
		} else if seen != nil {
			seen[i] = true
		}
		p, ok := v.superior(i, set)
		if !ok || seen[p] || seen == nil && slices.Contains(out, &v.dir().orgs[p]) {
			break
		}
		i = p
	}
	slices.Reverse(out)
	return out
}

// Depth returns the number of superiors in the path of an organisation; 0 for one that has none.
func (v View) Depth(id adminplan.ID, edges ...adminplan.EdgeKind) int {
	return max(0, len(v.Path(id, edges...))-1)
}

// Ancestors returns all organisations above one, over all living edges, the nearest first.
func (v View) Ancestors(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	return v.reach(id, &v.dir().up, kindSet(edges))
}

// Subtree returns all organisations below one, over all living edges, the nearest first. Each stands once.
func (v View) Subtree(id adminplan.ID, edges ...adminplan.EdgeKind) []*adminplan.Organization {
	return v.reach(id, &v.dir().down, kindSet(edges))
}

func (v View) reach(id adminplan.ID, a *adjacency, set kinds) []*adminplan.Organization {
	start, ok := v.dir().index(id)
	if !ok {
		return nil
	}
	seen := map[int32]bool{start: true}
	queue := []int32{start}
	var out []*adminplan.Organization
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, e := range a.of(i) {
			if set.has(e.kind) && e.meets(v.days) && !seen[e.org] {
				seen[e.org] = true
				queue = append(queue, e.org)
				out = append(out, &v.dir().orgs[e.org])
			}
		}
	}
	return out
}

// Walk calls visit for an organisation and for those below it in depth, each once, a superior before those under it;
// depth is 0 for the organisation itself. What is below an organisation is left out when visit returns false for it.
func (v View) Walk(id adminplan.ID, visit func(o *adminplan.Organization, depth int) bool, edges ...adminplan.EdgeKind) {
	start, ok := v.dir().index(id)
	if !ok || !v.lives(start) {
		return
	}
	set := kindSet(edges)
	type step struct {
		org   int32
		depth int
	}
	seen := map[int32]bool{}
	stack := []step{{start, 0}}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[s.org] {
			continue
		}
		seen[s.org] = true
		if !visit(&v.dir().orgs[s.org], s.depth) {
			continue
		}
		below := v.dir().down.of(s.org)
		for k := len(below) - 1; k >= 0; k-- {
			if e := below[k]; set.has(e.kind) && e.meets(v.days) && !seen[e.org] {
				stack = append(stack, step{e.org, s.depth + 1})
			}
		}
	}
}

// Roots returns the organisations that lived on the date and had no superior, in the order of the registry.
func (v View) Roots(edges ...adminplan.EdgeKind) []*adminplan.Organization {
	set := kindSet(edges)
	var out []*adminplan.Organization
	for i := range v.dir().orgs {
		if v.lives(int32(i)) {
			if _, has := v.superior(int32(i), set); !has {
				out = append(out, &v.dir().orgs[i])
			}
		}
	}
	return out
}
