package cascade

import (
	"slices"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
)

// RoleReceive marks the body that receives the reports on a piece of work; the other roles are those of [adminplan.TaskRole].
const RoleReceive adminplan.TaskRole = "receive"

// Matrix is who has which part in which work (ma trận trách nhiệm): units across, work down.
type Matrix struct {
	// Title is the title of the plan.
	Title string
	// Units are the units, in the order in which the plan comes to them.
	Units []MatrixUnit
	// Rows are the pieces of work, in the order of the plan.
	Rows []MatrixRow
}

// MatrixUnit is a unit of a matrix: an organisation, or a collective.
type MatrixUnit struct {
	// Name is the name: the official one of an organisation that was resolved, else as printed.
	Name string
	// Org is the id of the organisation; zero for a collective and for a name that was not resolved.
	Org adminplan.ID
	// Members is the number of organisations for which a collective stands; 0 where it is none or none are known.
	Members int
}

// MatrixRow is a piece of work of a matrix.
type MatrixRow struct {
	// Pointer is the JSON pointer of the task, item or row.
	Pointer string
	// Label is its numbering token as printed.
	Label string
	// Text is the work as printed.
	Text string
	// Due are the times set for it, as printed; in words for one of which the plan holds the dates alone.
	Due []string
	// Roles are the parts of the units in it, as many as there are units; empty for a unit that has none.
	Roles [][]adminplan.TaskRole
}

// Matrix returns the responsibility matrix of the plan.
func (c *Cascade) Matrix() *Matrix {
	m := &Matrix{Title: c.plan.Title}
	at := map[string]int{}
	column := func(n name) int {
		u := MatrixUnit{Name: n.text}
		key := "name:" + org.FoldName(n.text)
		if o := c.one(n); o != nil {
			u = MatrixUnit{Name: o.NameAt(c.view.Date()), Org: o.ID}
			key = "one:" + o.ID.String()
		} else if found := c.bodies(n); len(found) > 0 {
			// Collectives that stand for the same bodies are one.
			u.Members = len(found)
			key = "many:"
			for _, b := range found {
				key += b.ID.String()
			}
		}
		i, ok := at[key]
		if !ok {
			i = len(m.Units)
			at[key] = i
			m.Units = append(m.Units, u)
		}
		return i
	}
	for i := range c.works {
		w := &c.works[i]
		r := MatrixRow{Pointer: w.pointer, Label: w.label, Text: w.text}
		for k := range w.timing {
			if due := timingWords(&w.timing[k]); due != "" {
				r.Due = append(r.Due, due)
			}
		}
		give := func(n name, roles ...adminplan.TaskRole) {
			k := column(n)
			for len(r.Roles) <= k {
				r.Roles = append(r.Roles, nil)
			}
			for _, role := range roles {
				if !slices.Contains(r.Roles[k], role) {
					r.Roles[k] = append(r.Roles[k], role)
				}
			}
		}
		for _, n := range w.leads {
			give(n, adminplan.RoleLead)
		}
		if w.unit != nil {
			switch {
			case len(w.roles) > 0:
				give(*w.unit, w.roles...)
			case len(w.leads) == 0:
				give(*w.unit, adminplan.RoleLead)
			}
		}
		if len(w.reports) > 0 {
			for _, n := range w.reporters() {
				give(n, adminplan.RoleReport)
			}
		}
		for _, n := range w.partners {
			give(n, adminplan.RoleCoordinate)
		}
		for _, n := range w.to {
			give(n, RoleReceive)
		}
		m.Rows = append(m.Rows, r)
	}
	for i := range m.Rows {
		for len(m.Rows[i].Roles) < len(m.Units) {
			m.Rows[i].Roles = append(m.Rows[i].Roles, nil)
		}
	}
	return m
}
