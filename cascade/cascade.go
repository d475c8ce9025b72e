package cascade

import (
	"slices"
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
)

// Cascade is a plan with the organisations that it names, as of its date. It does not change the plan, which must not
// change while it is in use; several goroutines may use one.
type Cascade struct {
	plan *adminplan.Plan
	dir  *org.Directory
	view org.View
	res  *org.Resolution
	// at leads from the pointer of a name to what it was resolved to.
	at map[string]org.Resolved
	// works are the pieces of work of the plan, in its order.
	works []work
}

// New reads a plan against a directory. The options are those of [org.Resolve]; [org.AsOf] asks as of another date than that
// of the plan. A nil plan is one that says nothing. A nil directory knows nobody: the plan is read all the same, with names as printed.
func New(p *adminplan.Plan, dir *org.Directory, opts ...org.Option) *Cascade {
	if p == nil {
		p = new(adminplan.Plan)
	}
	if dir == nil {
		dir = org.NewDirectory(nil)
	}
	res := org.Resolve(p, dir, append(opts[:len(opts):len(opts)], org.DryRun())...)
	c := &Cascade{plan: p, dir: dir, view: dir.At(res.Date), res: res, at: make(map[string]org.Resolved, len(res.Names))}
	for i := range res.Names {
		c.at[res.Names[i].Pointer] = res.Names[i]
	}
	c.works = worksOf(p)
	return c
}

// Resolution returns what the names of the plan were found to stand for.
func (c *Cascade) Resolution() *org.Resolution { return c.res }

// work is a piece of work that the plan gives to somebody: a task, or an item or a row of a table with those who do it.
type work struct {
	pointer string
	id      adminplan.ID
	label   string
	text    string
	place   place
	roles   []adminplan.TaskRole
	// unit is the unit of the assignment around a task, or else of one around that.
	unit *name
	// leads are those in charge by the work itself, or else by a task around it.
	leads    []name
	partners []name
	to       []name
	reports  []adminplan.Report
	timing   []adminplan.Timing
}

// name is a name of a body with the pointer of the object that holds it.
type name struct {
	pointer string
	text    string
	org     adminplan.ID
}

func refName(pointer string, r *adminplan.OrgRef) *name {
	if r == nil || r.Name == "" {
		return nil
	}
	return &name{pointer, r.Name, r.Org}
}

func refNames(pointer string, list []adminplan.OrgRef) []name {
	var out []name
	for i := range list {
		if n := refName(pointer+"/"+strconv.Itoa(i), &list[i]); n != nil {
			out = append(out, *n)
		}
	}
	return out
}

func reportNames(pointer string, list []adminplan.Report) []name {
	var out []name
	for i := range list {
		if n := refName(pointer+"/reportsTo/"+strconv.Itoa(i)+"/to", list[i].To); n != nil {
			out = append(out, *n)
		}
	}
	return out
}

// scope is what a part of a plan says of the work below it.
type scope struct {
	depth int
	unit  *name
	leads []name
	place place
}

// worksOf gathers the work of a plan.
func worksOf(p *adminplan.Plan) []work {
	var out []work
	above := []scope{{depth: -1}}
	var rows []rowWords // those of the table at hand that are still to come
	p.Walk(func(n adminplan.Node) bool {
		for above[len(above)-1].depth >= n.Depth {
			above = above[:len(above)-1]
		}
		here := above[len(above)-1]
		here.depth, here.place = n.Depth, here.place.below(n.Label())
		at := n.Pointer()
		w := work{pointer: at, id: n.ID(), label: n.Label(), text: words(n.Heading(), n.Text()), place: here.place}
		is := func(lead, partners []adminplan.OrgRef, reports []adminplan.Report, timing []adminplan.Timing) {
			w.leads, w.partners = refNames(at+"/lead", lead), refNames(at+"/partners", partners)
			w.to, w.reports, w.timing = reportNames(at, reports), reports, timing
		}
		switch v := n.Value.(type) {
		case *adminplan.Assignment:
			if u := refName(at+"/unit", v.Unit); u != nil {
				here.unit = u
			}
		case *adminplan.Task:
			is(v.Lead, v.Partners, v.ReportsTo, v.Timing)
			w.roles, w.unit = v.Roles, here.unit
			if len(w.leads) == 0 {
				w.leads = here.leads
			}
			here.leads = w.leads
			if w.text != "" {
				out = append(out, w)
			}
		case *adminplan.ContentItem:
			if len(v.Lead)+len(v.Partners)+len(v.ReportsTo) > 0 {
				is(v.Lead, v.Partners, v.ReportsTo, v.Timing)
				out = append(out, w)
			}
		case *adminplan.Table:
			rows = rowsOf(v)
		case *adminplan.Row:
			w.label, w.text = rows[0].label, rows[0].text
			rows = rows[1:]
			if len(v.Lead)+len(v.Partners)+len(v.ReportsTo) > 0 {
				is(v.Lead, v.Partners, v.ReportsTo, v.Timing)
				out = append(out, w)
			}
		}
		above = append(above, here)
		return true
	})
	return out
}

func words(heading, text string) string {
	switch {
	case heading == "":
		return text
	case text == "":
		return heading
	}
	return heading + " " + text
}

// actors returns those who have the work: the leads that it names, or else the unit of its assignment.
func (w *work) actors() []name {
	if len(w.leads) > 0 {
		return w.leads
	}
	if w.unit != nil {
		return []name{*w.unit}
	}
	return nil
}

// reporters returns those who report on the work: the unit of its assignment, or else the leads.
func (w *work) reporters() []name {
	if w.unit != nil {
		return []name{*w.unit}
	}
	return w.leads
}

// one returns the organisation for which a name stands; nil where it stands for none or for many.
func (c *Cascade) one(n name) *adminplan.Organization {
	r := c.at[n.pointer]
	return r.Organization()
}

// bodies returns the organisations for which a name stands and which live on the date: no other does any work.
func (c *Cascade) bodies(n name) []*adminplan.Organization {
	r := c.at[n.pointer]
	return c.living(&r)
}

func (c *Cascade) living(r *org.Resolved) []*adminplan.Organization {
	return slices.DeleteFunc(r.Organizations(), func(o *adminplan.Organization) bool {
		_, lives := c.view.Organization(o.ID)
		return !lives
	})
}

// unsettled reports whether a name, or a part of it, stands for nobody whom the directory knows and who lives on the date.
func (c *Cascade) unsettled(n name) bool {
	r := c.at[n.pointer]
	return c.open(&r)
}

func (c *Cascade) open(r *org.Resolved) bool {
	for i := range r.Parts {
		if c.open(&r.Parts[i]) {
			return true
		}
	}
	return len(c.living(r)) == 0 || slices.ContainsFunc(r.Expansions, func(x org.Expansion) bool { return len(x.Members) == 0 })
}

// issuer returns the body that issued the plan; nil where it is not known.
func (c *Cascade) issuer() *adminplan.Organization { return c.res.Issuer.Organization() }
