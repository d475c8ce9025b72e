package org

import (
	"slices"

	"github.com/adminplan/adminplan"
)

// Expansion is what a selector stands for on a date.
type Expansion struct {
	// Group is the selector, with the level that it left open filled in.
	Group adminplan.OrgGroup
	// Under are the organisations on which the members hang.
	Under []*adminplan.Organization
	// Members are the organisations selected, in the order of the registry.
	Members []*adminplan.Organization
	// Doubts are what the records of Under and Members say is not sure, each once.
	Doubts []string
}

// Expand returns the organisations that a selector of a plan stands for on the date of the view; issuer is the organisation
// that issued the plan. Where the selector names nobody under whom they stand, they stand under the bodies of the issuer's
// territory, or those of an issuer without one under the highest body of which it is an organ; and a selector without a level
// then means the issuer's own, if it is of committees, councils, departments, boards or member organisations. With a kind of
// edge they hang on these directly by such an edge; without, anywhere below. No members means that the directory records none.
func (v View) Expand(group adminplan.OrgGroup, issuer adminplan.ID) Expansion {
	x := Expansion{Group: group}
	bases := v.bases(group, issuer)
	for _, b := range bases {
		x.Under = append(x.Under, &v.dir().orgs[b])
	}
	if o, ok := v.dir().Organization(issuer); ok && x.Group.Level == "" && x.Group.Under.IsZero() {
		switch group.Kind {
		case adminplan.KindDepartment, adminplan.KindFrontUnit, adminplan.KindMemberOrg, adminplan.KindPartyBoard,
			adminplan.KindFrontCommittee, adminplan.KindFrontStanding, adminplan.KindPeoplesCommittee, adminplan.KindPeoplesCouncil:
			x.Group.Level = o.Level
		}
	}
	var members []int32
	for i := range v.below(bases, x.Group.Edge) {
		o := &v.dir().orgs[i]
		if (x.Group.Kind == "" || o.Kind == x.Group.Kind) && (x.Group.Level == "" || o.Level == x.Group.Level) {
			members = append(members, i)
		}
	}
	slices.Sort(members)
	var doubts []string
	for _, i := range members {
		x.Members = append(x.Members, &v.dir().orgs[i])
		doubts = append(doubts, v.dir().orgs[i].Doubt)
	}
	// Whether the list is whole is a matter of the body on which most of it hangs; but it does not answer for its members.
	for _, b := range bases {
		if group.Edge != adminplan.EdgeMember && slices.ContainsFunc(v.dir().down.of(b), func(e edge) bool {
			_, member := slices.BinarySearch(members, e.org)
			return member && e.meets(v.days)
		}) {
			doubts = append(doubts, v.dir().orgs[b].Doubt)
		}
	}
	for _, d := range doubts {
		if d != "" && !slices.Contains(x.Doubts, d) {
			x.Doubts = append(x.Doubts, d)
		}
	}
	return x
}

// bases returns the organisations below which a selector looks.
func (v View) bases(group adminplan.OrgGroup, issuer adminplan.ID) []int32 {
	if !group.Under.IsZero() {
		if i, ok := v.dir().index(group.Under); ok && v.lives(i) {
			return []int32{i}
		}
		return nil
	}
	i, ok := v.dir().index(issuer)
	if !ok {
		return nil
	}
	if v.dir().orgs[i].Territory != "" {
		return v.ofTerritory(v.dir().orgs[i].Territory, v.dir().orgs[i].Level)
	}
	// A body of the centre: the highest of which it is an organ.
	seen := map[int32]bool{}
	for !seen[i] {
		seen[i] = true
		up, ok := v.superior(i, 1<<edgeOrgan)
		if !ok {
			break
		}
		i = up
	}
	return []int32{i}
}

// ofTerritory returns the living bodies of a territory and level, in the order of the registry.
func (v View) ofTerritory(territory string, level adminplan.OrgLevel) []int32 {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	words := slices.Clone(f.words(territory))
	var buf [128]byte
	h, _ := hashWords(v.dir().names.seed, buf[:0], words)
	var out []int32
	for _, p := range v.dir().places.find(h) {
		o := &v.dir().orgs[p.org]
		if o.Level == level && v.lives(p.org) && slices.Equal(f.words(o.Territory), words) {
			out = append(out, p.org)
		}
	}
	return out
}

// below returns the organisations that hang on the bases: directly by edges of a kind, or anywhere below where kind is empty.
func (v View) below(bases []int32, kind adminplan.EdgeKind) map[int32]bool {
	out := map[int32]bool{}
	if kind != "" {
		set := kinds(1) << edgeKindOf(kind)
		for _, b := range bases {
			for _, e := range v.dir().down.of(b) {
				if set.has(e.kind) && e.meets(v.days) {
					out[e.org] = true
				}
			}
		}
		return out
	}
	queue := slices.Clone(bases)
	seen := map[int32]bool{}
	for _, b := range bases {
		seen[b] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, e := range v.dir().down.of(i) {
			if !e.meets(v.days) {
				continue
			}
			out[e.org] = true
			if !seen[e.org] {
				seen[e.org] = true
				queue = append(queue, e.org)
			}
		}
	}
	return out
}
