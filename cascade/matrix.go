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
	b := matrixBuilder{c: c, m: &Matrix{Title: c.plan.Title}, columns: map[string]int{}}
	for i := range c.works {
		b.row(&c.works[i])
	}
	for i := range b.m.Rows {
		r := &b.m.Rows[i]
		r.Roles = append(r.Roles, make([][]adminplan.TaskRole, len(b.m.Units)-len(r.Roles))...)
	}
	return b.m
}

// matrixBuilder makes a matrix, whose units are known when all rows are.
type matrixBuilder struct {
	c       *Cascade
	m       *Matrix
	columns map[string]int // of units, by what tells them apart
}

// column returns the column of the unit that a name stands for. Collectives that stand for the same bodies are one.
func (b *matrixBuilder) column(n name) int {
	u := MatrixUnit{Name: n.text}
	key := "name:" + org.FoldName(n.text)
	if o := b.c.one(n); o != nil {
		u = MatrixUnit{Name: o.NameAt(b.c.view.Date()), Org: o.ID}
		key = "one:" + o.ID.String()
	} else if found := b.c.bodies(n); len(found) > 0 {
		u.Members = len(found)
		key = "many:"
		for _, body := range found {
			key += body.ID.String()
		}
	}
	i, ok := b.columns[key]
	if !ok {
		i = len(b.m.Units)
		b.columns[key] = i
		b.m.Units = append(b.m.Units, u)
	}
	return i
}

// row adds the row of a piece of work.
func (b *matrixBuilder) row(w *work) {
	r := MatrixRow{Pointer: w.pointer, Label: w.label, Text: w.text}
	for i := range w.timing {
		if due := timingWords(&w.timing[i]); due != "" {
			r.Due = append(r.Due, due)
		}
	}
	give := func(names []name, roles ...adminplan.TaskRole) {
		for _, n := range names {
			r.give(b.column(n), roles)
		}
	}
	give(w.leads, adminplan.RoleLead)
	switch {
	case w.unit == nil:
	case len(w.roles) > 0:
		give([]name{*w.unit}, w.roles...)
	case len(w.leads) == 0:
		give([]name{*w.unit}, adminplan.RoleLead)
	}
	if len(w.reports) > 0 {
		give(w.reporters(), adminplan.RoleReport)
	}
	give(w.partners, adminplan.RoleCoordinate)
	give(w.to, RoleReceive)
	b.m.Rows = append(b.m.Rows, r)
}

// give adds roles in a column, each once.
func (r *MatrixRow) give(column int, roles []adminplan.TaskRole) {
	for len(r.Roles) <= column {
		r.Roles = append(r.Roles, nil)
	}
	for _, role := range roles {
		if !slices.Contains(r.Roles[column], role) {
			r.Roles[column] = append(r.Roles[column], role)
		}
	}
}
