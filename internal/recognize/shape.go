package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// section makes s, which is empty, of a node of the highest rung, and gives those below it their types by the kind of the section.
//
// One within another, of whose heading nothing tells, is of the kind of that.
func (t *tree) section(s *adminplan.Section, n *node, top class, above adminplan.SectionKind) {
	s.Label, s.Heading = n.label.text, n.heading()
	if s.Kind = meaning.SectionKind(n.heading()); s.Kind == adminplan.SectionOther && above != "" {
		s.Kind = above
	}
	kids := t.at(n.first)
	if words := t.words(n); words != "" {
		if t.isFirstOf(words, kids, s.Kind) {
			kids = &node{text: words, next: n.first}
		} else {
			s.Intro = []adminplan.Paragraph{{Text: words}}
		}
	}
	for labelled := t.hasLabelled(kids); labelled && kids.label.class == noLabel && kids.cut == 0 && kids.first == 0; kids = t.at(kids.next) {
		s.Intro = append(s.Intro, t.intro(kids))
	}
	if t.isDivided(kids, top) && (n.label.class != top || n.label.class == noLabel) && !(s.Kind == adminplan.SectionImplementation && t.dividesByUnits(kids)) {
		s.Sections = make([]adminplan.Section, t.count(kids))
		for i := range s.Sections {
			t.section(&s.Sections[i], kids, top, s.Kind)
			kids = t.at(kids.next)
		}
		return
	}
	switch s.Kind {
	case adminplan.SectionObjectives:
		s.Objectives = t.objectives(kids, meaning.ObjectiveKind(n.heading()))
	case adminplan.SectionForms:
		t.forms(s, kids)
	case adminplan.SectionImplementation:
		s.Assignments = t.assignments(kids)
	default:
		s.Items = t.items(kids, "")
	}
}

// isFirstOf reports whether the first paragraph of a section is one of the parts below the heading and introduces nothing: none of them has a token
// or a heading, and, where it is alone, the section says who does what.
func (t *tree) isFirstOf(text string, kids *node, kind adminplan.SectionKind) bool {
	if kind == adminplan.SectionForms || strings.HasSuffix(text, ":") || t.hasLabelled(kids) {
		return false
	}
	for k := kids; k != nil; k = t.at(k.next) {
		if k.table != nil || k.first != 0 {
			return false
		}
	}
	if kids != nil || kind != adminplan.SectionImplementation {
		return kids != nil
	}
	_, _, ok := meaning.Unit(text)
	return ok
}

// makeTable makes the table of a node, with its title.
func (t *tree) makeTable(n *node) *adminplan.Table {
	table := makeTable(n.table)
	if n.title != 0 {
		title := t.at(n.title).text
		if table.Title != "" && title != "" {
			title += " / " // kept, though the table has two
		}
		table.Title = title + table.Title
	}
	return table
}

func (t *tree) hasLabelled(kids *node) bool {
	for k := kids; k != nil; k = t.at(k.next) {
		if k.label.class != noLabel || k.cut > 0 {
			return true
		}
	}
	return false
}

func (t *tree) intro(n *node) adminplan.Paragraph {
	if n.table != nil {
		return adminplan.Paragraph{Table: t.makeTable(n)}
	}
	return adminplan.Paragraph{Text: n.text}
}

// isDivided reports whether the nodes are sections themselves: "I." below "Phần I" or "A.".
func (t *tree) isDivided(kids *node, top class) bool {
	for k := kids; k != nil; k = t.at(k.next) {
		if c := k.label.class; c == top && top == romanLabel || c == partLabel {
			return true
		}
	}
	return false
}

func (t *tree) objectives(n *node, kind adminplan.ObjectiveKind) []adminplan.Objective {
	if n == nil {
		return nil
	}
	out := make([]adminplan.Objective, t.count(n))
	for i := range out {
		o := &out[i]
		o.Label, o.Text, o.Kind = n.label.text, t.words(n), kind
		if n.cut > 0 {
			o.Heading = n.heading()
			if k := meaning.ObjectiveKind(o.Heading); k != "" {
				o.Kind = k
			}
		}
		if n.table != nil {
			o.Table = t.makeTable(n)
		}
		put(&o.Objectives, t.objectives(t.at(n.first), o.Kind))
		n = t.at(n.next)
	}
	return out
}

func (t *tree) items(n *node, emphasis adminplan.Emphasis) []adminplan.ContentItem {
	if n == nil {
		return nil
	}
	out := make([]adminplan.ContentItem, t.count(n))
	for i := range out {
		c := &out[i]
		c.Label, c.Text = n.label.text, t.words(n)
		own := emphasis
		if n.cut > 0 {
			if c.Heading = n.heading(); own == "" {
				own = emphasisOf(c.Heading)
			}
		}
		if own != "" {
			c.Emphasis = own
		}
		if n.table != nil {
			c.Table = t.makeTable(n)
		}
		put(&c.Items, t.items(t.at(n.first), own))
		n = t.at(n.next)
	}
	return out
}

// emphasisOf reads from a heading whether what stands below it is in focus or regular.
func emphasisOf(heading string) adminplan.Emphasis {
	focus, regular := false, false
	// All words that tell it have one of ọ, ộ and ờ, of which the middle byte is in few others.
	for i := 0; i+1 < len(heading); i++ {
		k := strings.IndexByte(heading[i:len(heading)-1], 0xbb)
		if k < 0 {
			break
		}
		i += k
		switch letter := i - 1; heading[i+1] | 1 {
		case "ọ"[2]:
			focus = focus || standsFold(heading, letter-len("tr"), "trọng tâm") || standsFold(heading, letter-len("tr"), "trọng điểm")
		case "ộ"[2]:
			focus = focus || standsFold(heading, letter-len("đ"), "đột phá")
		case "ờ"[2]:
			regular = regular || standsFold(heading, letter-len("thư"), "thường xuyên")
		}
	}
	switch {
	case focus && !regular:
		return adminplan.EmphasisFocus
	case regular && !focus:
		return adminplan.EmphasisRegular
	}
	return ""
}

// forms fills a section of forms: from its numbered parts, or from the forms that one sentence names.
func (t *tree) forms(s *adminplan.Section, n *node) {
	if n == nil && len(s.Intro) == 1 || n != nil && n.next == 0 && n.label.class == noLabel && n.table == nil && n.first == 0 {
		before, text := s.Intro, ""
		if n != nil {
			text = t.words(n)
		} else {
			before, text = s.Intro[:0], s.Intro[0].Text
		}
		if intro, named := meaning.Forms(text); len(named) > 0 {
			if intro != "" {
				before = append(before, adminplan.Paragraph{Text: intro})
			}
			if s.Intro = before; len(before) == 0 {
				s.Intro = nil
			}
			s.Forms = make([]adminplan.Form, len(named))
			for i, f := range named {
				s.Forms[i].Text, s.Forms[i].Channel = f, meaning.Channel(f)
			}
			return
		}
	}
	s.Forms = t.formsOf(n)
}

func (t *tree) formsOf(n *node) []adminplan.Form {
	if n == nil {
		return nil
	}
	out := make([]adminplan.Form, t.count(n))
	for i := range out {
		f := &out[i]
		f.Label, f.Text = n.label.text, t.words(n)
		if n.table != nil {
			f.Table = t.makeTable(n)
		}
		names := f.Text
		if n.cut > 0 {
			f.Heading = n.heading()
			names = f.Heading
		}
		if channel := meaning.Channel(names); channel != adminplan.ChannelOther {
			f.Channel = channel
		}
		put(&f.Forms, t.formsOf(t.at(n.first)))
		n = t.at(n.next)
	}
	return out
}

// assignments gives the nodes of a section on implementation their type: a heading that names a unit has its tasks below
// it; a sentence is a task of the unit with which it begins.
func (t *tree) assignments(first *node) []adminplan.Assignment {
	if first == nil {
		return nil
	}
	out := make([]adminplan.Assignment, t.count(first))
	for i, n := 0, first; n != nil; i, n = i+1, t.at(n.next) {
		a := &out[i]
		a.Label, a.Heading = n.label.text, n.heading()
		words, opening := t.words(n), a.Heading
		if opening == "" {
			opening = words
		}
		if unit, _, ok := meaning.Unit(opening); ok {
			a.Unit = new(unit)
		}
		kids := t.at(n.first)
		if t.dividesByUnits(kids) {
			if words != "" {
				a.Assignments = append(a.Assignments, adminplan.Assignment{Tasks: []adminplan.Task{{Text: words}}})
			}
			a.Assignments = join(a.Assignments, t.assignments(kids))
			continue
		}
		own := 0
		if words != "" || n.table != nil {
			own = 1
		}
		a.Tasks = t.tasks(kids, own)
		if own > 0 {
			a.Tasks[0].Text = words
			if n.table != nil {
				a.Tasks[0].Table = t.makeTable(n)
			}
		}
	}
	return out
}

// dividesByUnits reports whether the parts of an assignment are headed by units of their own.
func (t *tree) dividesByUnits(first *node) bool {
	headed, units := 0, 0
	for n := first; n != nil; n = t.at(n.next) {
		if n.cut == 0 || n.label.class == noLabel {
			continue
		}
		headed++
		if _, rest, ok := meaning.Unit(n.heading()); ok && len(strings.Trim(rest, " :.")) == 0 {
			units++
		}
	}
	return units > 0 && units*2 >= headed
}

// tasks gives nodes the type of tasks, behind as many as are left to the one who asks.
func (t *tree) tasks(n *node, behind int) []adminplan.Task {
	all := behind + t.count(n)
	if all == 0 {
		return nil
	}
	out := make([]adminplan.Task, all)
	for i := behind; i < all; i++ {
		task := &out[i]
		if task.Label, task.Text = n.label.text, t.words(n); n.cut > 0 {
			task.Heading = n.heading()
		}
		if n.table != nil {
			task.Table = t.makeTable(n)
		}
		put(&task.Tasks, t.tasks(t.at(n.first), 0))
		n = t.at(n.next)
	}
	return out
}
