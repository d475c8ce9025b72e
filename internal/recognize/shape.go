package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// section makes s, which is empty, of a node of the highest rung, and gives those below it their types by the kind of the section.
//
// One within another, of whose heading nothing tells, is of the kind of that.
func (r *reader) section(s *adminplan.Section, n *node, top class, above adminplan.SectionKind) {
	s.Label, s.Heading = n.label.text, n.heading
	if s.Kind = meaning.SectionKind(n.heading); s.Kind == adminplan.SectionOther && above != "" {
		s.Kind = above
	}
	kids := n.children
	if n.text != "" {
		if isFirstOf(n.text, kids, s.Kind) {
			kids = append([]*node{{text: n.text, line: n.line}}, kids...)
		} else {
			s.Intro = append(s.Intro, adminplan.Paragraph{Text: n.text})
		}
	}
	for labelled := hasLabelled(kids); labelled && kids[0].label.class == noLabel && kids[0].heading == "" && len(kids[0].children) == 0; {
		s.Intro = append(s.Intro, intro(kids[0]))
		kids = kids[1:]
	}
	if isDivided(kids, top) && (n.label.class != top || n.label.class == noLabel) && !(s.Kind == adminplan.SectionImplementation && dividesByUnits(kids)) {
		s.Sections = make([]adminplan.Section, len(kids))
		for i, k := range kids {
			r.section(&s.Sections[i], k, top, s.Kind)
		}
		return
	}
	switch s.Kind {
	case adminplan.SectionObjectives:
		s.Objectives = objectives(kids, meaning.ObjectiveKind(n.heading))
	case adminplan.SectionForms:
		r.forms(s, kids)
	case adminplan.SectionImplementation:
		s.Assignments = assignments(kids)
	default:
		s.Items = items(kids)
	}
}

// isFirstOf reports whether the first paragraph of a section is one of the parts below the heading and introduces nothing: none of them has a token
// or a heading, and, where it is alone, the section says who does what.
func isFirstOf(text string, kids []*node, kind adminplan.SectionKind) bool {
	if kind == adminplan.SectionForms || strings.HasSuffix(text, ":") || hasLabelled(kids) {
		return false
	}
	for _, k := range kids {
		if k.table != nil || len(k.children) > 0 {
			return false
		}
	}
	if len(kids) > 0 || kind != adminplan.SectionImplementation {
		return len(kids) > 0
	}
	_, _, ok := meaning.Unit(text)
	return ok
}

// makeTable makes the table of a node, with its title.
func (n *node) makeTable() *adminplan.Table {
	t := makeTable(n.table)
	if t.Title != "" && n.title != "" {
		n.title += " / " // kept, though the table has two
	}
	t.Title = n.title + t.Title
	return t
}

func hasLabelled(kids []*node) bool {
	for _, k := range kids {
		if k.label.class != noLabel || k.heading != "" {
			return true
		}
	}
	return false
}

func intro(n *node) adminplan.Paragraph {
	if n.table != nil {
		return adminplan.Paragraph{Table: n.makeTable()}
	}
	return adminplan.Paragraph{Text: n.text}
}

// isDivided reports whether the nodes are sections themselves: "I." below "Phần I" or "A.".
func isDivided(kids []*node, top class) bool {
	for _, k := range kids {
		if c := k.label.class; c == top && top == romanLabel || c == partLabel {
			return true
		}
	}
	return false
}

func objectives(nodes []*node, kind adminplan.ObjectiveKind) []adminplan.Objective {
	if len(nodes) == 0 {
		return nil
	}
	out := make([]adminplan.Objective, len(nodes))
	for i, n := range nodes {
		o := &out[i]
		o.Label, o.Heading, o.Text, o.Kind = n.label.text, n.heading, n.text, kind
		if n.heading != "" {
			if k := meaning.ObjectiveKind(n.heading); k != "" {
				o.Kind = k
			}
		}
		if n.table != nil {
			o.Table = n.makeTable()
		}
		o.Objectives = objectives(n.children, o.Kind)
	}
	return out
}

func items(nodes []*node) []adminplan.ContentItem { return itemsOf(nodes, "") }

func itemsOf(nodes []*node, emphasis adminplan.Emphasis) []adminplan.ContentItem {
	if len(nodes) == 0 {
		return nil
	}
	out := make([]adminplan.ContentItem, len(nodes))
	for i, n := range nodes {
		c := &out[i]
		c.Label, c.Heading, c.Text, c.Emphasis = n.label.text, n.heading, n.text, emphasis
		if n.heading != "" && emphasis == "" {
			c.Emphasis = emphasisOf(n.heading)
		}
		if n.table != nil {
			c.Table = n.makeTable()
		}
		c.Items = itemsOf(n.children, c.Emphasis)
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
func (r *reader) forms(s *adminplan.Section, nodes []*node) {
	if len(nodes) == 0 && len(s.Intro) == 1 || len(nodes) == 1 && nodes[0].label.class == noLabel && nodes[0].table == nil && len(nodes[0].children) == 0 {
		before, text := s.Intro, ""
		if len(nodes) == 1 {
			text = nodes[0].text
		} else {
			before, text = nil, s.Intro[0].Text
		}
		if intro, named := meaning.Forms(text); len(named) > 0 {
			s.Intro = before
			if intro != "" {
				s.Intro = append(s.Intro, adminplan.Paragraph{Text: intro})
			}
			s.Forms = make([]adminplan.Form, len(named))
			for i, f := range named {
				s.Forms[i].Text, s.Forms[i].Channel = f, meaning.Channel(f)
			}
			return
		}
	}
	s.Forms = formsOf(nodes)
}

func formsOf(nodes []*node) []adminplan.Form {
	if len(nodes) == 0 {
		return nil
	}
	out := make([]adminplan.Form, len(nodes))
	for i, n := range nodes {
		f := &out[i]
		f.Label, f.Heading, f.Text = n.label.text, n.heading, n.text
		if n.table != nil {
			f.Table = n.makeTable()
		}
		if n.heading != "" {
			f.Channel = meaning.Channel(n.heading)
		} else {
			f.Channel = meaning.Channel(n.text)
		}
		if f.Channel == adminplan.ChannelOther {
			f.Channel = ""
		}
		f.Forms = formsOf(n.children)
	}
	return out
}

// assignments gives the nodes of a section on implementation their type: a heading that names a unit has its tasks below
// it; a sentence is a task of the unit with which it begins.
func assignments(nodes []*node) []adminplan.Assignment {
	if len(nodes) == 0 {
		return nil
	}
	out := make([]adminplan.Assignment, len(nodes))
	for i, n := range nodes {
		a := &out[i]
		a.Label, a.Heading = n.label.text, n.heading
		opening := n.heading
		if opening == "" {
			opening = n.text
		}
		if unit, _, ok := meaning.Unit(opening); ok {
			a.Unit = &unit
		}
		if dividesByUnits(n.children) {
			if n.text != "" {
				a.Assignments = append(a.Assignments, adminplan.Assignment{Tasks: []adminplan.Task{{Text: n.text}}})
			}
			a.Assignments = join(a.Assignments, assignments(n.children))
			continue
		}
		own := 0
		if n.text != "" || n.table != nil {
			own = 1
		}
		a.Tasks = tasks(n.children, own)
		if own > 0 {
			a.Tasks[0].Text = n.text
			if n.table != nil {
				a.Tasks[0].Table = n.makeTable()
			}
		}
	}
	return out
}

// dividesByUnits reports whether the parts of an assignment are headed by units of their own.
func dividesByUnits(nodes []*node) bool {
	headed, units := 0, 0
	for _, n := range nodes {
		if n.heading == "" || n.label.class == noLabel {
			continue
		}
		headed++
		if _, rest, ok := meaning.Unit(n.heading); ok && len(strings.Trim(rest, " :.")) == 0 {
			units++
		}
	}
	return units > 0 && units*2 >= headed
}

// tasks gives nodes the type of tasks, behind as many as are left to the one who asks.
func tasks(nodes []*node, behind int) []adminplan.Task {
	if behind+len(nodes) == 0 {
		return nil
	}
	out := make([]adminplan.Task, behind+len(nodes))
	for i, n := range nodes {
		t := &out[behind+i]
		t.Label, t.Heading, t.Text = n.label.text, n.heading, n.text
		if n.table != nil {
			t.Table = n.makeTable()
		}
		t.Tasks = tasks(n.children, 0)
	}
	return out
}
