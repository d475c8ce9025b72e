package recognize

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// part is a part of a plan that is to be read.
type part struct {
	value any
	taken bool // its words speak for the part above it, such as "- Cơ quan chủ trì: …" below a task
	bare  bool // it was read and has no references
}

// gatherer lists the parts of a plan in the order of [adminplan.Plan.Walk], without the rows of tables and with nothing of their places. The list goes in and
// out of its methods, so that it can lie on the stack.
type gatherer struct {
	size  int          // of the texts in bytes
	taken map[any]bool // the parts that are taken by those above them
}

func (g *gatherer) plan(parts []part, p *adminplan.Plan) []part {
	if c := p.Carrier; c != nil {
		parts = append(parts, part{value: c})
		parts = g.bases(parts, c.Bases)
		parts = g.paragraphs(parts, c.Preamble)
		for i := range c.Articles {
			a := &c.Articles[i]
			parts = g.items(append(parts, part{value: a}), a.Items)
		}
		parts = g.recipients(parts, c.Recipients)
	}
	parts = g.paragraph(parts, p.AttachedTo)
	parts = g.recipients(parts, p.Address)
	parts = g.bases(parts, p.Bases)
	parts = g.paragraphs(parts, p.Preamble)
	parts = g.sections(parts, p.Sections)
	parts = g.paragraphs(parts, p.Closing)
	parts = g.recipients(parts, p.Recipients)
	for i := range p.Appendices {
		a := &p.Appendices[i]
		parts = g.paragraph(append(parts, part{value: a}), a.AttachedTo)
		parts = g.items(parts, a.Items)
	}
	for i := range p.Notes {
		parts = append(parts, part{value: &p.Notes[i]})
	}
	return parts
}

func (g *gatherer) bases(parts []part, list []adminplan.Basis) []part {
	for i := range list {
		b := &list[i]
		parts = g.paragraphs(append(parts, part{value: b}), b.Before)
	}
	return parts
}

func (g *gatherer) paragraphs(parts []part, list []adminplan.Paragraph) []part {
	for i := range list {
		parts = g.paragraph(parts, &list[i])
	}
	return parts
}

func (g *gatherer) paragraph(parts []part, p *adminplan.Paragraph) []part {
	if p == nil {
		return parts
	}
	return g.table(append(parts, part{value: p}), p.Table)
}

func (g *gatherer) recipients(parts []part, list []adminplan.Recipient) []part {
	for i := range list {
		r := &list[i]
		parts = g.recipients(append(parts, part{value: r}), r.Recipients)
	}
	return parts
}

func (g *gatherer) sections(parts []part, list []adminplan.Section) []part {
	for i := range list {
		s := &list[i]
		parts = g.paragraphs(append(parts, part{value: s}), s.Intro)
		parts = g.objectives(parts, s.Objectives)
		parts = g.items(parts, s.Items)
		parts = g.forms(parts, s.Forms)
		parts = g.assignments(parts, s.Assignments)
		parts = g.sections(parts, s.Sections)
	}
	return parts
}

func (g *gatherer) objectives(parts []part, list []adminplan.Objective) []part {
	for i := range list {
		o := &list[i]
		g.size += len(o.Heading) + len(o.Text)
		parts = g.table(append(parts, part{value: o}), o.Table)
		parts = g.objectives(parts, o.Objectives)
	}
	return parts
}

func (g *gatherer) items(parts []part, list []adminplan.ContentItem) []part {
	for i := range list {
		v := &list[i]
		g.size += len(v.Heading) + len(v.Text)
		parts = g.table(append(parts, part{value: v, taken: g.taken != nil && g.taken[v]}), v.Table)
		if len(v.Items) > 0 {
			takeFrom(g, itemDuties(v), v.Items, func(c *adminplan.ContentItem) below {
				return below{c.Label, c.Heading, c.Text, len(c.Items)}
			})
			parts = g.items(parts, v.Items)
		}
	}
	return parts
}

func (g *gatherer) forms(parts []part, list []adminplan.Form) []part {
	for i := range list {
		f := &list[i]
		parts = g.table(append(parts, part{value: f}), f.Table)
		parts = g.forms(parts, f.Forms)
	}
	return parts
}

func (g *gatherer) assignments(parts []part, list []adminplan.Assignment) []part {
	for i := range list {
		a := &list[i]
		parts = g.tasks(append(parts, part{value: a}), a.Tasks)
		parts = g.assignments(parts, a.Assignments)
	}
	return parts
}

func (g *gatherer) tasks(parts []part, list []adminplan.Task) []part {
	for i := range list {
		v := &list[i]
		g.size += len(v.Heading) + len(v.Text)
		parts = g.table(append(parts, part{value: v, taken: g.taken != nil && g.taken[v]}), v.Table)
		if len(v.Tasks) > 0 {
			takeFrom(g, taskDuties(v), v.Tasks, func(c *adminplan.Task) below {
				return below{c.Label, c.Heading, c.Text, len(c.Tasks)}
			})
			parts = g.tasks(parts, v.Tasks)
		}
	}
	return parts
}

func (g *gatherer) table(parts []part, t *adminplan.Table) []part {
	if t == nil {
		return parts
	}
	g.size += len(t.Rows) * 256
	return append(parts, part{value: t})
}

// below is what a part below an item or a task shows of itself.
type below struct {
	label, heading, text string
	parts                int // below it in turn
}

// takeFrom marks those of the parts below one whose words speak for it, and fills in the duties of that one with what they say.
func takeFrom[T any](g *gatherer, above duties, parts []T, show func(*T) below) {
	fields := 0 // that the parts name, counted up to two from the first one that names one
	for i := range parts {
		b := show(&parts[i])
		line := b.text
		if !b.speaksForParent() {
			if !b.namesField() {
				continue
			}
			for k := i; k < len(parts) && fields < 2; k++ {
				if show(&parts[k]).namesField() {
					fields++
				}
			}
			if fields < 2 {
				continue
			}
			line = b.heading + " " + b.text
		}
		if above.speaksLine(line) {
			if g.taken == nil {
				g.taken = map[any]bool{}
			}
			g.taken[&parts[i]] = true
		}
	}
}

// speaksForParent reports whether the part may hold data of the one above it: a bullet or a paragraph without parts of its own.
func (b below) speaksForParent() bool {
	return b.parts == 0 && b.heading == "" && (len(b.label) < 2 || b.label[0] >= utf8.RuneSelf && utf8.RuneCountInString(b.label) == 1)
}

// namesField reports whether the part, lettered or numbered, has a field for its heading, as in "a) Cơ quan chủ trì: Vụ Pháp chế". One alone may be a
// matter of its own; several of them side by side are the data of the part above.
func (b below) namesField() bool {
	return b.parts == 0 && b.text != "" && strings.HasSuffix(b.heading, ":") && isField(b.heading+" "+b.text)
}

// isField reports whether the line begins with a field.
func isField(line string) bool {
	field, _, ok := meaning.Label(line)
	return ok && field != "content"
}
