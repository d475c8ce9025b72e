package org

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
)

// Resolve finds the organisations that a plan names: it fills the ids of issuer, addressees, recipients, units, leads, partners
// and bodies reported to, and the selectors of collective names, and reports for every name what it found and why. It resolves as of the date of
// the plan. It changes no printed name, and no id or selector that is set already: a name with an id that the directory knows stands for
// that organisation, whatever it says, and one with a selector that says under whom bodies stand for those. A line that names several
// bodies gets no id, since it has room for one only; the report has them all. A nil plan names nobody,
// and a nil directory knows nobody.
func Resolve(p *adminplan.Plan, dir *Directory, opts ...Option) *Resolution {
	if p == nil {
		p = new(adminplan.Plan)
	}
	if dir == nil {
		dir = nowhere()
	}
	o := options{minimum: 0.6}
	for _, set := range opts {
		set(&o)
	}
	date := o.asOf
	if date.IsZero() {
		date = p.Date
	}
	r := resolver{options: o, view: dir.At(date), known: map[string]*Resolved{}}
	res := &Resolution{Date: date, Later: o.later}
	res.Issuer = r.issuer(&p.Issuer, p.Place)
	res.Within = r.within
	eachName(p, func(pointer, name string, level adminplan.OrgLevel, id *adminplan.ID, group **adminplan.OrgGroup) {
		var n Resolved
		if i, ok := dir.index(*id); ok {
			n = r.given(i)
			r.follow(&n)
		} else {
			n = *r.name(name, 0, level)
			// The plan itself may say that the name is a collective, and of which sort or under whom.
			if g := *group; g != nil && (!g.Under.IsZero() || n.Status == StatusUnknown && g.Kind != "" && g.Kind != adminplan.KindOther) {
				n = Resolved{Status: StatusGroup, Expansions: []Expansion{r.view.Expand(*g, r.issuerID)}}
				r.follow(&n)
			}
		}
		n.Pointer, n.Name = pointer, name
		res.Names = append(res.Names, n)
		if r.dry {
			return
		}
		if org := n.Organization(); org != nil && id.IsZero() && *group == nil && n.Candidates[0].Confidence >= r.minimum {
			*id = org.ID
		}
		if n.Status == StatusGroup && *group == nil && id.IsZero() && len(n.Expansions) == 1 {
			g := n.Expansions[0].Group
			*group = &g
		}
	})
	if r.carry && !r.dry {
		carry(p, dir)
	}
	return res
}

// eachName calls visit for every name of an organisation in the plan, in the order of the document. level is that of the
// units that the nearest assignment around the name which names a unit addresses, where these are many.
func eachName(p *adminplan.Plan, visit func(pointer, name string, level adminplan.OrgLevel, id *adminplan.ID, group **adminplan.OrgGroup)) {
	var level adminplan.OrgLevel
	type scope struct {
		depth int
		level adminplan.OrgLevel
	}
	var around []scope // the assignments around the part at hand
	ref := func(at, field string, r *adminplan.OrgRef) {
		if r != nil && r.Name != "" {
			visit(at+field, r.Name, level, &r.Org, &r.Group)
		}
	}
	refs := func(at, field string, list []adminplan.OrgRef) {
		for i := range list {
			ref(at, field+"/"+itoa(i), &list[i])
		}
	}
	reports := func(at string, list []adminplan.Report) {
		for i := range list {
			ref(at, "/reportsTo/"+itoa(i)+"/to", list[i].To)
			ref(at, "/reportsTo/"+itoa(i)+"/through", list[i].Through)
		}
	}
	p.Walk(func(n adminplan.Node) bool {
		for len(around) > 0 && around[len(around)-1].depth >= n.Depth {
			around = around[:len(around)-1]
		}
		level = ""
		if len(around) > 0 {
			level = around[len(around)-1].level
		}
		switch v := n.Value.(type) {
		case *adminplan.Plan:
			reports(n.Pointer(), v.ReportsTo)
		case *adminplan.Recipient:
			if v.Name != "" {
				visit(n.Pointer(), v.Name, "", &v.Org, &v.Group)
			}
		case *adminplan.Assignment:
			if v.Unit != nil && v.Unit.Name != "" {
				level = ""
				ref(n.Pointer(), "/unit", v.Unit)
				if groups := Groups(v.Unit.Name); len(groups) == 1 {
					level = groups[0].Level
				}
			}
			around = append(around, scope{n.Depth, level})
		case *adminplan.Section:
			reports(n.Pointer(), v.ReportsTo)
		case *adminplan.Task:
			at := n.Pointer()
			refs(at, "/lead", v.Lead)
			refs(at, "/partners", v.Partners)
			reports(at, v.ReportsTo)
		case *adminplan.ContentItem:
			at := n.Pointer()
			refs(at, "/lead", v.Lead)
			refs(at, "/partners", v.Partners)
			reports(at, v.ReportsTo)
		case *adminplan.Row:
			at := n.Pointer()
			refs(at, "/lead", v.Lead)
			refs(at, "/partners", v.Partners)
			reports(at, v.ReportsTo)
		}
		return true
	})
}

type resolver struct {
	options
	view     View
	issuerID adminplan.ID
	known    map[string]*Resolved
}

// issuer resolves the issuing body and settles the territories in which the plan speaks.
func (r *resolver) issuer(i *adminplan.Issuer, place string) Resolved {
	out := Resolved{Pointer: "/issuer", Name: strings.Join(i.Path, " / "), Status: StatusUnknown}
	explicit := r.within
	r.within = append(explicit[:len(explicit):len(explicit)], r.territoryOf(i, place)...)
	for _, name := range spellings(i.Path) {
		found := r.view.Find(name, r.within...)
		if status := judge(found); status == StatusResolved || len(out.Candidates) == 0 {
			out.Candidates, out.Status = found, status
			if status == StatusResolved {
				break
			}
		}
	}
	if o, ok := r.view.dir().index(i.Org); ok {
		of := r.given(o)
		out.Status, out.Candidates = of.Status, of.Candidates
	}
	if out.Status != StatusResolved {
		// A body that is not recorded stands under one that may be: "SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP / TRƯỜNG …".
		for k := len(i.Path) - 2; k >= 0; k-- {
			if found := r.view.Find(i.Path[k], r.within...); judge(found) == StatusResolved {
				r.within = append(r.within, r.view.territories(found[0].Organization.ID)...)
				break
			}
		}
	}
	if org := out.Organization(); org != nil {
		r.issuerID = org.ID
		if !r.dry && i.Org.IsZero() && out.Candidates[0].Confidence >= r.minimum {
			i.Org = org.ID
		}
		// Now the directory itself says in which territories the issuer stands.
		r.within = append(explicit[:len(explicit):len(explicit)], r.view.territories(org.ID)...)
	}
	r.follow(&out)
	return out
}

// given is what a name stands for whose organisation the plan itself gives.
func (r *resolver) given(i int32) Resolved {
	o := &r.view.dir().orgs[i]
	c := Candidate{Organization: o, Confidence: 1, Matched: o.Name, Reasons: []Reason{ReasonOfficial}}
	if !r.view.lives(i) {
		c.Reasons = append(c.Reasons, r.view.absence(i))
	}
	found := []Candidate{c}
	return Resolved{Status: judge(found), Candidates: found}
}

// spellings returns the ways in which the lines of a head may make up the name of the issuer.
func spellings(path []string) []string {
	n := len(path)
	if n == 0 {
		return nil
	}
	last, above := path[n-1], strings.Join(path[:n-1], " ")
	out := []string{last}
	if n > 1 {
		out = []string{last + " " + above, above + " " + last, last}
	}
	return out
}

// territoryIn returns the territory that the words of an issuer name, as far as they may belong to its name: the longest first where the
// directory has some, else the next few words.
func (r *resolver) territoryIn(words []string) (out []string) {
	k, n := 0, 0
	for ; k < len(words); k++ {
		if n = territoryType(words[k:]); n > 0 && k+n < len(words) {
			break
		}
	}
	if k == len(words) {
		return nil
	}
	// Behind the kind of unit stands its name and what else the issuer is called: "… tỉnh sơn la ban thường trực".
	kind, rest := words[k:k+n], words[k+n:]
	named := func(size int) string { return strings.Join(append(slices.Clip(kind), rest[:size]...), " ") }
	for size := min(len(rest), 5); size > 0; size-- {
		for _, c := range r.view.Find(named(size)) {
			if c.Organization.Kind == adminplan.KindTerritory && c.Confidence > 0.9 {
				out = append(out, c.Organization.Territory)
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	size := 0
	for size < min(len(rest), 3) && rest[size] != "ban" && rest[size] != "sở" && rest[size] != "văn" {
		size++
	}
	if size == 0 {
		return nil
	}
	return []string{named(size)}
}

// territoryOf returns the territories that the head of a plan names: those of the lines, and the place of issue.
func (r *resolver) territoryOf(i *adminplan.Issuer, place string) []string {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	out := r.territoryIn(f.words(strings.Join(i.Path, " ")))
	if place == "" {
		return out
	}
	best := ""
	for _, c := range r.view.Find(place) {
		if c.Organization.Kind == adminplan.KindTerritory && c.Confidence > 0.5 && (best == "" || c.Organization.Level == adminplan.LevelProvince) {
			best = c.Organization.Territory
		}
	}
	if best != "" && (len(out) == 0 || out[0] != best) {
		out = append(out, best)
	}
	return out
}

// territories returns the territories of an organisation and of those above it, the nearest first, each once.
func (v View) territories(id adminplan.ID) []string {
	var out []string
	path := v.Path(id)
	for k := len(path) - 1; k >= 0; k-- {
		if t := path[k].Territory; t != "" && (len(out) == 0 || out[len(out)-1] != t) {
			out = append(out, t)
		}
	}
	if len(path) == 0 {
		if o, ok := v.dir().Organization(id); ok && o.Territory != "" {
			out = append(out, o.Territory)
		}
	}
	return out
}

// judge says what candidates make of a name.
func judge(found []Candidate) Status {
	switch {
	case len(found) == 0:
		return StatusUnknown
	case len(found) > 1 && found[1].Confidence >= found[0].Confidence-0.001:
		return StatusAmbiguous
	case found[0].Confidence <= 0.5 && slices.Contains(found[0].Reasons, ReasonNoTerritory):
		return StatusAmbiguous // that the directory knows one only does not make it the one that is meant
	}
	for _, reason := range found[0].Reasons {
		if reason == ReasonEnded || reason == ReasonNotYet {
			return StatusEnded
		}
	}
	return StatusResolved
}

// follow fills Later of a resolved name.
func (r *resolver) follow(n *Resolved) {
	if r.later.IsZero() || n.Status == StatusParts {
		return
	}
	v := r.view.dir().At(r.later)
	for _, o := range n.Organizations() {
		i, ok := v.dir().index(o.ID)
		if !ok || v.dir().lives[i].to >= v.days.from {
			continue
		}
		e := Ended{Organization: o}
		if o.Valid != nil {
			e.On = o.Valid.To
		}
		for _, c := range v.dir().out.of(i) {
			e.Changes = append(e.Changes, &v.dir().changes[c])
		}
		for _, s := range v.Successors(o.ID) {
			if s.Alive {
				e.Successors = append(e.Successors, s)
			}
		}
		n.Later = append(n.Later, e)
	}
}
