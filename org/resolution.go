package org

import (
	"slices"

	"github.com/adminplan/adminplan"
)

// Status says what a printed name was found to be.
type Status string

// The states of a [Resolved] name.
const (
	// StatusResolved is a name of one organisation, which was found.
	StatusResolved Status = "resolved"
	// StatusGroup is a collective name; Members are those for whom it stands.
	StatusGroup Status = "group"
	// StatusParts is a line that names several; Parts holds each.
	StatusParts Status = "parts"
	// StatusAmbiguous is a name that fits several organisations equally well.
	StatusAmbiguous Status = "ambiguous"
	// StatusEnded is a name of an organisation that does not live on the date of the plan.
	StatusEnded Status = "ended"
	// StatusUnknown is a name that fits none.
	StatusUnknown Status = "unknown"
)

// Resolved is a name of a plan with what it stands for.
type Resolved struct {
	// Pointer is the JSON pointer of the object that holds the name, in the plan.
	Pointer string
	// Name is the name as printed.
	Name string
	// Status says what it was found to be.
	Status Status
	// Candidates are the organisations that the name of one body may stand for, the likeliest first.
	Candidates []Candidate
	// Expansions are what the selectors of a collective name stand for.
	Expansions []Expansion
	// Parts are the names on a line that names several.
	Parts []Resolved
	// Later says of the organisations found that have ended by the later date what came after them; see [Later].
	Later []Ended
}

// Ended is an organisation that has ended, with what came after it.
type Ended struct {
	// Organization is the organisation.
	Organization *adminplan.Organization
	// On is its last day, as precisely as it is known.
	On adminplan.Date
	// Changes are the changes that led away from it. Empty where the directory records none.
	Changes []*adminplan.OrgChange
	// Successors are the organisations that came after it and live on the later date.
	Successors []Succession
}

// Organization returns the organisation for which a resolved name stands; nil where it stands for none or for many.
func (r *Resolved) Organization() *adminplan.Organization {
	if (r.Status == StatusResolved || r.Status == StatusEnded) && len(r.Candidates) > 0 {
		return r.Candidates[0].Organization
	}
	return nil
}

// Organizations returns all organisations for which the name stands, each once: the one, the members of the groups, those of the
// parts.
func (r *Resolved) Organizations() []*adminplan.Organization {
	if o := r.Organization(); o != nil {
		return []*adminplan.Organization{o}
	}
	var out []*adminplan.Organization
	for i := range r.Expansions {
		out = append(out, r.Expansions[i].Members...)
	}
	for i := range r.Parts {
		out = append(out, r.Parts[i].Organizations()...)
	}
	if len(r.Expansions)+len(r.Parts) < 2 {
		return out
	}
	seen := make(map[*adminplan.Organization]bool, len(out))
	return slices.DeleteFunc(out, func(o *adminplan.Organization) bool {
		twice := seen[o]
		seen[o] = true
		return twice
	})
}

// Resolution is what [Resolve] found.
type Resolution struct {
	// Date is the date as of which the names were resolved.
	Date adminplan.Date
	// Later is the date as of which ended organisations are shown with their successors; zero where none was asked for.
	Later adminplan.Date
	// Within are the territories in which the plan speaks, the nearest first.
	Within []string
	// Issuer is the issuing body.
	Issuer Resolved
	// Names are all other names, in the order of the plan.
	Names []Resolved
}

// Open returns the names that are not settled: ambiguous, unknown, ended, and groups for which the directory records nobody;
// parts stand for themselves.
func (r *Resolution) Open() []Resolved {
	var out []Resolved
	var visit func(n *Resolved)
	visit = func(n *Resolved) {
		switch n.Status {
		case StatusResolved:
			return
		case StatusParts:
			for i := range n.Parts {
				visit(&n.Parts[i])
			}
			return
		case StatusGroup:
			if len(n.Organizations()) > 0 {
				return
			}
		}
		out = append(out, *n)
	}
	visit(&r.Issuer)
	for i := range r.Names {
		visit(&r.Names[i])
	}
	return out
}
