package cascade

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
)

// Trace is which work of a plan the plans below take up, and which none does (truy vết nhiệm vụ).
type Trace struct {
	// Entries are the pieces of work of the parent plan, in its order.
	Entries []TraceEntry
	// Strangers are the numbers of the children, from 0, that do not say that they carry out the parent; nil plans are among them.
	Strangers []int
}

// TraceEntry is a piece of work of the parent plan.
type TraceEntry struct {
	// Pointer is its JSON pointer in the parent.
	Pointer string
	// Task is its id; zero where it has none.
	Task adminplan.ID
	// Text is the work as printed.
	Text string
	// Taken are the places where plans below take it up.
	Taken []Taken
	// Missing are the bodies that have the work by the directory, whose plan is not among the children or does not take it up.
	// The issuer of the parent is not among them. Always empty for the function [NewTrace], which knows no directory.
	Missing []*adminplan.Organization
}

// Link says how it is known that a plan takes up a piece of work.
type Link string

// The links of a [Taken].
const (
	// LinkOrigin is that the part holds the id that [Cascade.Derive] gave it.
	LinkOrigin Link = "origin"
	// LinkIssued is that the work asks for a plan, and the child is that plan.
	LinkIssued Link = "issued"
	// LinkText is that the part says nearly the same.
	LinkText Link = "text"
)

// Taken is a place of a plan below that takes up a piece of work.
type Taken struct {
	// Child is the number of the plan among the children, from 0.
	Child int
	// Pointer is the JSON pointer of the place in it; "" where the plan itself is what the work asks for.
	Pointer string
	// Link says how it is known.
	Link Link
	// Likeness is how alike the texts are, from 0 to 1; 1 for the other links.
	Likeness float64
}

// Untaken returns the entries that no plan below takes up.
func (t *Trace) Untaken() []TraceEntry {
	var out []TraceEntry
	for _, e := range t.Entries {
		if len(e.Taken) == 0 {
			out = append(out, e)
		}
	}
	return out
}

// NewTrace compares a plan with the plans below it, without a directory.
func NewTrace(parent *adminplan.Plan, children ...*adminplan.Plan) *Trace {
	if parent == nil {
		parent = new(adminplan.Plan)
	}
	return trace(parent, worksOf(parent), children, namedIn)
}

// Trace compares the plan with the plans below it, and says for every piece of work which of the bodies that have it do not take it up.
func (c *Cascade) Trace(children ...*adminplan.Plan) *Trace {
	issuers := make([]adminplan.ID, len(children))
	for i, child := range children {
		if child == nil {
			continue
		}
		if issuers[i] = child.Issuer.Org; issuers[i].IsZero() {
			if o := org.Resolve(&adminplan.Plan{Issuer: child.Issuer, Place: child.Place, Date: child.Date}, c.dir, org.AsOf(c.res.Date), org.DryRun()).Issuer.Organization(); o != nil {
				issuers[i] = o.ID
			}
		}
	}
	t := trace(c.plan, c.works, children, func(w *work, child *adminplan.Plan) bool {
		id := issuers[slices.Index(children, child)]
		for _, n := range w.actors() {
			if slices.ContainsFunc(c.bodies(n), func(o *adminplan.Organization) bool { return o.ID == id }) {
				return true
			}
		}
		return false
	})
	for i := range t.Entries {
		e := &t.Entries[i]
		for _, n := range c.works[i].actors() {
			for _, b := range c.bodies(n) {
				if b == c.issuer() || slices.Contains(e.Missing, b) {
					continue
				}
				if !slices.ContainsFunc(e.Taken, func(k Taken) bool { return issuers[k.Child] == b.ID }) {
					e.Missing = append(e.Missing, b)
				}
			}
		}
	}
	return t
}

// trace compares the work of a plan with the plans below it; has says whether the issuer of a plan below has a piece of work.
func trace(parent *adminplan.Plan, works []work, children []*adminplan.Plan, has func(*work, *adminplan.Plan) bool) *Trace {
	t := &Trace{}
	obliges := make([]bool, len(works))
	for i := range works {
		t.Entries = append(t.Entries, TraceEntry{Pointer: works[i].pointer, Task: works[i].id, Text: works[i].text})
		kinds, _ := readObligation(works[i].text)
		obliges[i] = len(kinds) > 0
	}
	texts := newAlike(works)
	for n, child := range children {
		if !carriesOut(child, parent) {
			t.Strangers = append(t.Strangers, n)
			continue
		}
		taken := takenUp(works, texts, child)
		for i := range works {
			if taken[i].Likeness == 0 && obliges[i] && has(&works[i], child) {
				taken[i] = Taken{Link: LinkIssued, Likeness: 1}
			}
			if taken[i].Likeness > 0 {
				taken[i].Child = n
				t.Entries[i].Taken = append(t.Entries[i].Taken, taken[i])
			}
		}
	}
	return t
}

// takenUp returns where a plan takes each piece of work up: the part with the id that was derived for it, or else the first of those that
// are most alike; the likeness is 0 where none does.
func takenUp(works []work, texts *alike, child *adminplan.Plan) []Taken {
	origins := map[adminplan.ID]int{}
	for i := range works {
		if id := works[i].id; !id.IsZero() {
			origins[originID(child.ID, id)] = i
		}
	}
	best := make([]Taken, len(works))
	var rows []rowWords // those of the table at hand that are still to come
	child.Walk(func(node adminplan.Node) bool {
		text := words(node.Heading(), node.Text())
		switch v := node.Value.(type) {
		case *adminplan.Task, *adminplan.ContentItem, *adminplan.Objective:
		case *adminplan.Table:
			rows = rowsOf(v)
			return true
		case *adminplan.Row:
			text, rows = rows[0].text, rows[1:]
		default:
			return true
		}
		if i, ok := origins[node.ID()]; ok {
			best[i] = Taken{Pointer: node.Pointer(), Link: LinkOrigin, Likeness: 1}
			return true
		}
		texts.find(text, func(i int, likeness float64) {
			if likeness > best[i].Likeness {
				best[i] = Taken{Pointer: node.Pointer(), Link: LinkText, Likeness: likeness}
			}
		})
		return true
	})
	return best
}

// carriesOut reports whether a plan says that it carries out another: by a relation, or by citing its number among its bases or
// those of the decision with which it was issued.
func carriesOut(child, parent *adminplan.Plan) bool {
	if child == nil {
		return false
	}
	for i := range child.Relations {
		r := &child.Relations[i]
		if r.Kind == adminplan.RelationCarriesOut && (r.Plan == idOf(parent) || r.Target != nil && names(r.Target, parent)) {
			return true
		}
	}
	bases := child.Bases
	if child.Carrier != nil {
		bases = slices.Concat(bases, child.Carrier.Bases)
	}
	for i := range bases {
		for j := range bases[i].References {
			if names(&bases[i].References[j], parent) {
				return true
			}
		}
	}
	return false
}

// names reports whether a reference is to a plan: it has its number, zeros before it apart, and no other date as far as both are known.
func names(r *adminplan.Reference, p *adminplan.Plan) bool {
	if p.Number.Value == "" || !strings.EqualFold(strings.TrimLeft(r.Designation(), "0"), strings.TrimLeft(p.Number.String(), "0")) {
		return false
	}
	return r.Date.Year == 0 || p.Date.Year == 0 || r.Date.Covers(p.Date) || p.Date.Covers(r.Date)
}

// namedIn reports whether the head of a plan names one of those who have the work. It is what can be known without a directory;
// a collective is not taken apart.
func namedIn(w *work, child *adminplan.Plan) bool {
	issuer := []string{org.FoldName(child.Issuer.Name() + " " + child.Issuer.Superior()), org.FoldName(strings.Join(child.Issuer.Path, " "))}
	for _, n := range w.actors() {
		if name := org.FoldName(n.text); name != "" && slices.Contains(issuer, name) || !n.org.IsZero() && n.org == child.Issuer.Org {
			return true
		}
	}
	return false
}
