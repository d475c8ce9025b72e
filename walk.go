package adminplan

import "strconv"

// Node is a part of a plan that [Plan.Walk] comes upon. It is valid until the visiting function returns.
type Node struct {
	// Value points at the part: a *Plan, *Basis, *Paragraph, *Section, *Objective, *ContentItem, *Form, *Assignment, *Task,
	// *Table, *Row, *Appendix, *Note, *Carrier, *Article, *Recipient, *Filing or *Signature.
	Value any
	// Depth is the number of parts above this one; 0 for the plan.
	Depth int

	walk *walker
	end  int
}

// Pointer returns the JSON pointer (RFC 6901) of the part: "/sections/1/items/0"; "" for the plan.
func (n Node) Pointer() string { return string(n.walk.path[:n.end]) }

// AppendPointer appends the JSON pointer of the part to b.
func (n Node) AppendPointer(b []byte) []byte { return append(b, n.walk.path[:n.end]...) }

// Label returns the numbering token of the part as printed; "" where it has none.
func (n Node) Label() string {
	switch v := n.Value.(type) {
	case *Basis:
		return v.Label
	case *Section:
		return v.Label
	case *Objective:
		return v.Label
	case *ContentItem:
		return v.Label
	case *Form:
		return v.Label
	case *Assignment:
		return v.Label
	case *Task:
		return v.Label
	case *Appendix:
		return v.Label
	case *Note:
		return v.Mark
	case *Article:
		return v.Label
	case *Recipient:
		return v.Label
	case *Filing:
		return v.Label
	}
	return ""
}

// Heading returns the title of the part; "" where it has none.
func (n Node) Heading() string {
	switch v := n.Value.(type) {
	case *Plan:
		return v.Title
	case *Section:
		return v.Heading
	case *Objective:
		return v.Heading
	case *ContentItem:
		return v.Heading
	case *Form:
		return v.Heading
	case *Assignment:
		return v.Heading
	case *Task:
		return v.Heading
	case *Table:
		return v.Title
	case *Appendix:
		return v.Title
	case *Carrier:
		return v.Title
	}
	return ""
}

// Text returns the text of the part itself, without its heading and without what is below it; "" where it has none.
func (n Node) Text() string {
	switch v := n.Value.(type) {
	case *Basis:
		return v.Text
	case *Paragraph:
		return v.Text
	case *Objective:
		return v.Text
	case *ContentItem:
		return v.Text
	case *Form:
		return v.Text
	case *Task:
		return v.Text
	case *Note:
		return v.Text
	case *Article:
		return v.Text
	case *Filing:
		return v.Text
	case *Recipient:
		if v.Text != "" {
			return v.Text
		}
		return v.Name
	}
	return ""
}

// ID returns the identifier of the part; the zero ID where it has none.
func (n Node) ID() ID {
	if p := nodeID(n.Value); p != nil {
		return *p
	}
	return ID{}
}

func nodeID(v any) *ID {
	id, _ := identified(v)
	return id
}

// References returns the references of the part itself. The slice is the part's own: what is written to it is written to the plan.
func (n Node) References() []Reference {
	_, refs := identified(n.Value)
	return refs
}

// identified returns what of a part has identifiers: the part itself, nil where it has none, and its references.
func identified(v any) (*ID, []Reference) {
	switch v := v.(type) {
	case *Plan:
		return &v.ID, v.TitleReferences
	case *Basis:
		return &v.ID, v.References
	case *Paragraph:
		return nil, v.References
	case *Section:
		return &v.ID, v.References
	case *Objective:
		return &v.ID, v.References
	case *ContentItem:
		return &v.ID, v.References
	case *Form:
		return &v.ID, v.References
	case *Assignment:
		return &v.ID, v.References
	case *Task:
		return &v.ID, v.References
	case *Table:
		return &v.ID, v.References
	case *Row:
		return nil, v.References
	case *Appendix:
		return &v.ID, v.References
	case *Note:
		return nil, v.References
	case *Carrier:
		return nil, v.References
	case *Article:
		return nil, v.References
	}
	return nil, nil
}

// Walk calls visit for the plan and for every part of it, in the order of the document, and for nothing where the plan is nil;
// parts below a part are left out when visit returns false for it. The plan must not gain or lose parts while it is
// walked; texts and data may change.
func (p *Plan) Walk(visit func(Node) bool) {
	if p == nil {
		return
	}
	w := walker{visit: visit}
	w.path = w.room[:0]
	w.plan(p)
}

type walker struct {
	visit func(Node) bool
	path  []byte
	depth int
	room  [96]byte // where a path begins
}

// enter visits v, which stands at the current path, and reports whether to go on below it.
func (w *walker) enter(v any) bool {
	return w.visit(Node{Value: v, Depth: w.depth, walk: w, end: len(w.path)})
}

// list walks the parts of a list, the first of which stands in the current part at the given place: "/items/0".
func list[T any](w *walker, place string, parts []T, walk func(*walker, *T)) {
	if len(parts) > 0 { // as few of them
		all(w, place, parts, walk)
	}
}

// all is list for one that is not empty.
func all[T any](w *walker, place string, parts []T, walk func(*walker, *T)) {
	mark := len(w.path)
	w.path = append(w.path, place...)
	digit := len(w.path) - 1
	w.depth++
	for i := range parts {
		if i < 10 {
			w.path[digit] = byte('0' + i) // as in most lists
		} else {
			w.path = strconv.AppendInt(w.path[:digit], int64(i), 10)
		}
		walk(w, &parts[i])
	}
	w.depth--
	w.path = w.path[:mark]
}

// member walks the part that stands in the current part at the given place: "/table".
func member[T any](w *walker, place string, part *T, walk func(*walker, *T)) {
	if part == nil {
		return
	}
	mark := len(w.path)
	w.path = append(w.path, place...)
	w.depth++
	walk(w, part)
	w.depth--
	w.path = w.path[:mark]
}

// The functions below visit the parts of each type in the order in which a document shows them,
// which for a carried plan puts the carrier first.

func (w *walker) plan(p *Plan) {
	if !w.enter(p) {
		return
	}
	member(w, "/carrier", p.Carrier, (*walker).carrier)
	member(w, "/attachedTo", p.AttachedTo, (*walker).paragraph)
	list(w, "/address/0", p.Address, (*walker).recipient)
	list(w, "/bases/0", p.Bases, (*walker).basis)
	list(w, "/preamble/0", p.Preamble, (*walker).paragraph)
	list(w, "/sections/0", p.Sections, (*walker).section)
	list(w, "/closing/0", p.Closing, (*walker).paragraph)
	list(w, "/recipients/0", p.Recipients, (*walker).recipient)
	member(w, "/filing", p.Filing, (*walker).filing)
	list(w, "/signatures/0", p.Signatures, (*walker).signature)
	list(w, "/appendices/0", p.Appendices, (*walker).appendix)
	list(w, "/notes/0", p.Notes, (*walker).note)
}

func (w *walker) carrier(c *Carrier) {
	if !w.enter(c) {
		return
	}
	list(w, "/bases/0", c.Bases, (*walker).basis)
	list(w, "/preamble/0", c.Preamble, (*walker).paragraph)
	list(w, "/articles/0", c.Articles, (*walker).article)
	list(w, "/recipients/0", c.Recipients, (*walker).recipient)
	member(w, "/filing", c.Filing, (*walker).filing)
	list(w, "/signatures/0", c.Signatures, (*walker).signature)
}

func (w *walker) article(a *Article) {
	if w.enter(a) {
		list(w, "/items/0", a.Items, (*walker).item)
	}
}

func (w *walker) basis(b *Basis) {
	if w.enter(b) {
		list(w, "/before/0", b.Before, (*walker).paragraph)
	}
}

func (w *walker) paragraph(p *Paragraph) {
	if w.enter(p) {
		member(w, "/table", p.Table, (*walker).table)
	}
}

func (w *walker) section(s *Section) {
	if !w.enter(s) {
		return
	}
	list(w, "/intro/0", s.Intro, (*walker).paragraph)
	list(w, "/objectives/0", s.Objectives, (*walker).objective)
	list(w, "/items/0", s.Items, (*walker).item)
	list(w, "/forms/0", s.Forms, (*walker).form)
	list(w, "/assignments/0", s.Assignments, (*walker).assignment)
	list(w, "/sections/0", s.Sections, (*walker).section)
}

func (w *walker) objective(o *Objective) {
	if w.enter(o) {
		member(w, "/table", o.Table, (*walker).table)
		list(w, "/objectives/0", o.Objectives, (*walker).objective)
	}
}

func (w *walker) item(c *ContentItem) {
	if w.enter(c) {
		member(w, "/table", c.Table, (*walker).table)
		list(w, "/items/0", c.Items, (*walker).item)
	}
}

func (w *walker) form(f *Form) {
	if w.enter(f) {
		member(w, "/table", f.Table, (*walker).table)
		list(w, "/forms/0", f.Forms, (*walker).form)
	}
}

func (w *walker) assignment(a *Assignment) {
	if w.enter(a) {
		list(w, "/tasks/0", a.Tasks, (*walker).task)
		list(w, "/assignments/0", a.Assignments, (*walker).assignment)
	}
}

func (w *walker) task(t *Task) {
	if w.enter(t) {
		member(w, "/table", t.Table, (*walker).table)
		list(w, "/tasks/0", t.Tasks, (*walker).task)
	}
}

func (w *walker) table(t *Table) {
	if w.enter(t) {
		list(w, "/rows/0", t.Rows, (*walker).row)
	}
}

func (w *walker) appendix(a *Appendix) {
	if w.enter(a) {
		member(w, "/attachedTo", a.AttachedTo, (*walker).paragraph)
		list(w, "/items/0", a.Items, (*walker).item)
	}
}

func (w *walker) recipient(r *Recipient) {
	if w.enter(r) {
		list(w, "/recipients/0", r.Recipients, (*walker).recipient)
	}
}

func (w *walker) row(r *Row)             { w.enter(r) }
func (w *walker) note(n *Note)           { w.enter(n) }
func (w *walker) filing(f *Filing)       { w.enter(f) }
func (w *walker) signature(s *Signature) { w.enter(s) }
