package org

import (
	"slices"
	"strings"

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

// Organizations returns all organisations for which the name stands: the one, the members of the groups, those of the parts.
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
	return out
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

// Option changes how [Resolve] works.
type Option func(*options)

type options struct {
	asOf    adminplan.Date
	later   adminplan.Date
	within  []string
	minimum float64
	dry     bool
}

// AsOf sets the date as of which names are resolved, instead of that of the plan.
func AsOf(date adminplan.Date) Option { return func(o *options) { o.asOf = date } }

// Later asks for the successors, on a later date, of the organisations that have ended by then.
func Later(date adminplan.Date) Option { return func(o *options) { o.later = date } }

// Within names the territories in which the plan speaks, the nearest first, where its issuer does not tell.
func Within(territories ...string) Option {
	return func(o *options) { o.within = append(o.within, territories...) }
}

// MinConfidence sets the confidence below which no id is filled in; 0.6 by default.
func MinConfidence(c float64) Option { return func(o *options) { o.minimum = c } }

// DryRun leaves the plan as it is and only reports.
func DryRun() Option { return func(o *options) { o.dry = true } }

// Resolve finds the organisations that a plan names: it fills the ids of issuer, addressees, recipients, units, leads, partners
// and bodies reported to, and the selectors of collective names, and reports for every name what it found and why. It resolves as of the date of
// the plan. It changes no printed name, and no id or selector that is set already. A line that names several bodies gets no id, since it
// has room for one only; the report has them all.
func Resolve(p *adminplan.Plan, dir *Directory, opts ...Option) *Resolution {
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
		n := *r.name(name, 0, level)
		n.Pointer = pointer
		if g := *group; n.Status == StatusUnknown && g != nil && g.Kind != "" && g.Kind != adminplan.KindOther {
			// The plan itself says that the name is a collective, and of which sort.
			n.Status, n.Expansions = StatusGroup, []Expansion{r.view.Expand(*g, r.issuerID)}
			r.follow(&n)
		}
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
	return res
}

// eachName calls visit for every name of an organisation in the plan, in the order of the document. level is that of the
// units that the assignment around the name addresses, where these are many.
func eachName(p *adminplan.Plan, visit func(pointer, name string, level adminplan.OrgLevel, id *adminplan.ID, group **adminplan.OrgGroup)) {
	var level adminplan.OrgLevel
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
		switch v := n.Value.(type) {
		case *adminplan.Recipient:
			if v.Name != "" {
				visit(n.Pointer(), v.Name, "", &v.Org, &v.Group)
			}
		case *adminplan.Assignment:
			level = ""
			ref(n.Pointer(), "/unit", v.Unit)
			if v.Unit != nil {
				if groups := Groups(v.Unit.Name); len(groups) == 1 {
					level = groups[0].Level
				}
			}
		case *adminplan.Section:
			level = ""
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
	if !i.Org.IsZero() {
		if o, ok := r.view.dir.Organization(i.Org); ok {
			out.Status, out.Candidates = StatusResolved, []Candidate{{Organization: o, Confidence: 1, Matched: o.Name, Reasons: []Reason{ReasonOfficial}}}
		}
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

// territoryOf returns the territories that the head of a plan names: those of the lines, and the place of issue.
func (r *resolver) territoryOf(i *adminplan.Issuer, place string) []string {
	var out []string
	f := folders.Get().(*folder)
	defer folders.Put(f)
	words := f.words(strings.Join(i.Path, " "))
	for k := range words {
		// The last kind of unit that something follows: "… tỉnh sơn la ban thường trực".
		if n := territoryType(words[k:]); n > 0 && k+n < len(words) {
			rest := words[k+n:]
			for m := min(len(rest), 5); m > 0; m-- {
				t := strings.Join(words[k:k+n+m], " ")
				for _, c := range r.view.Find(t) {
					if c.Organization.Kind == adminplan.KindTerritory && c.Confidence > 0.9 {
						out = append(out, c.Organization.Territory)
					}
				}
			}
			if len(out) == 0 {
				end := min(len(rest), 3)
				for m := range end {
					if rest[m] == "ban" || rest[m] == "sở" || rest[m] == "văn" {
						end = m
						break
					}
				}
				if end > 0 {
					out = append(out, strings.Join(words[k:k+n+end], " "))
				}
			}
			break
		}
	}
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
		if o, ok := v.dir.Organization(id); ok && o.Territory != "" {
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
	v := r.view.dir.At(r.later)
	for _, o := range n.Organizations() {
		i, ok := v.dir.index(o.ID)
		if !ok || v.lives(i) {
			continue
		}
		e := Ended{Organization: o}
		if o.Valid != nil {
			e.On = o.Valid.To
		}
		for _, c := range v.dir.out.of(i) {
			e.Changes = append(e.Changes, &v.dir.changes[c])
		}
		for _, s := range v.Successors(o.ID) {
			if s.Alive {
				e.Successors = append(e.Successors, s)
			}
		}
		n.Later = append(n.Later, e)
	}
}
