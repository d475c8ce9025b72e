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
	at map[string]*org.Resolved
	// works are the pieces of work of the plan, in its order.
	works []work
}

// New reads a plan against a directory. The options are those of [org.Resolve]; [org.AsOf] asks as of another date than that
// of the plan.
func New(p *adminplan.Plan, dir *org.Directory, opts ...org.Option) *Cascade {
	res := org.Resolve(p, dir, append(opts[:len(opts):len(opts)], org.DryRun())...)
	c := &Cascade{plan: p, dir: dir, view: dir.At(res.Date), res: res, at: make(map[string]*org.Resolved, len(res.Names))}
	for i := range res.Names {
		c.at[res.Names[i].Pointer] = &res.Names[i]
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
	roles   []adminplan.TaskRole
	// unit is the unit of the assignment around a task.
	unit     *name
	leads    []name
	partners []name
	to       []name
	reports  []adminplan.Report
	timing   []adminplan.Timing
	task     *adminplan.Task
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

// worksOf gathers the work of a plan.
func worksOf(p *adminplan.Plan) []work {
	var out []work
	var unit *name
	p.Walk(func(n adminplan.Node) bool {
		at := n.Pointer()
		switch v := n.Value.(type) {
		case *adminplan.Section:
			unit = nil
		case *adminplan.Assignment:
			if u := refName(at+"/unit", v.Unit); u != nil || len(v.Assignments) == 0 {
				unit = u
			}
		case *adminplan.Task:
			if words(v.Heading, v.Text) == "" {
				return true
			}
			out = append(out, work{pointer: at, id: v.ID, label: v.Label, text: words(v.Heading, v.Text), roles: v.Roles, unit: unit, timing: v.Timing,
				leads: refNames(at+"/lead", v.Lead), partners: refNames(at+"/partners", v.Partners), to: reportNames(at, v.ReportsTo), reports: v.ReportsTo, task: v})
		case *adminplan.ContentItem:
			if len(v.Lead)+len(v.Partners)+len(v.ReportsTo) > 0 {
				out = append(out, work{pointer: at, id: v.ID, label: v.Label, text: words(v.Heading, v.Text), timing: v.Timing,
					leads: refNames(at+"/lead", v.Lead), partners: refNames(at+"/partners", v.Partners), to: reportNames(at, v.ReportsTo), reports: v.ReportsTo})
			}
		case *adminplan.Row:
			if len(v.Lead)+len(v.Partners) > 0 {
				out = append(out, work{pointer: at, text: rowText(v), timing: v.Timing, leads: refNames(at+"/lead", v.Lead), partners: refNames(at+"/partners", v.Partners)})
			}
		}
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

// rowText returns the longest cell of a row, which in a table of tasks is the task.
func rowText(r *adminplan.Row) string {
	text := ""
	for i := range r.Cells {
		if len(r.Cells[i].Text) > len(text) {
			text = r.Cells[i].Text
		}
	}
	return text
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

// bodies returns the organisations for which a name stands; the id that the plan itself gives goes first.
func (c *Cascade) bodies(n name) []*adminplan.Organization {
	if !n.org.IsZero() {
		if o, ok := c.dir.Organization(n.org); ok {
			return []*adminplan.Organization{o}
		}
	}
	if r := c.at[n.pointer]; r != nil {
		return r.Organizations()
	}
	return nil
}

// unsettled reports whether a name, or a part of it, stands for nobody whom the directory knows.
func (c *Cascade) unsettled(n name) bool {
	r := c.at[n.pointer]
	if r == nil || len(c.bodies(n)) == 0 {
		return true
	}
	if len(r.Parts) > 0 {
		return slices.ContainsFunc(r.Parts, func(p org.Resolved) bool { return len(p.Organizations()) == 0 })
	}
	return slices.ContainsFunc(r.Expansions, func(x org.Expansion) bool { return len(x.Members) == 0 })
}

// issuer returns the body that issued the plan; nil where it is not known.
func (c *Cascade) issuer() *adminplan.Organization { return c.res.Issuer.Organization() }
