package adminplan

// collect gathers the parts of type T in the order of the document.
func collect[T any](p *Plan) []*T {
	var out []*T
	p.Walk(func(n Node) bool {
		if v, ok := n.Value.(*T); ok {
			out = append(out, v)
		}
		return true
	})
	return out
}

// Objectives returns all objectives of the plan (mục đích, yêu cầu), those below others too, in the order of the document.
func (p *Plan) Objectives() []*Objective { return collect[Objective](p) }

// ContentItems returns all content items of the plan (nội dung), those below others and in appendices too, in the order of the document.
func (p *Plan) ContentItems() []*ContentItem { return collect[ContentItem](p) }

// Forms returns all forms of the plan (hình thức), in the order of the document.
func (p *Plan) Forms() []*Form { return collect[Form](p) }

// Assignments returns all assignments of the plan (phân công), in the order of the document.
func (p *Plan) Assignments() []*Assignment { return collect[Assignment](p) }

// Tables returns all tables of the plan (bảng), in the order of the document.
func (p *Plan) Tables() []*Table { return collect[Table](p) }

// AssignedTask is a task with the assignment it belongs to and the place where it stands.
type AssignedTask struct {
	// Pointer is the JSON pointer of the task: "/sections/3/assignments/0/tasks/1".
	Pointer string
	// Assignment is the nearest assignment above the task.
	Assignment *Assignment
	// Task is the task.
	Task *Task
}

// Tasks returns all tasks of the plan (nhiệm vụ) with the assignments they belong to, in the order of the document.
func (p *Plan) Tasks() []AssignedTask {
	var out []AssignedTask
	var current *Assignment
	p.Walk(func(n Node) bool {
		switch v := n.Value.(type) {
		case *Assignment:
			current = v
		case *Task:
			out = append(out, AssignedTask{n.Pointer(), current, v})
		}
		return true
	})
	return out
}

// LocatedReference is a reference with the place where it stands.
type LocatedReference struct {
	// Pointer is the JSON pointer of the part that holds the reference.
	Pointer string
	// Reference is the reference.
	Reference *Reference
}

// References returns all references of the plan (viện dẫn) with the parts that hold them, in the order of the document.
func (p *Plan) References() []LocatedReference {
	var out []LocatedReference
	p.Walk(func(n Node) bool {
		refs := n.References()
		if len(refs) == 0 {
			return true
		}
		at := n.Pointer()
		for i := range refs {
			out = append(out, LocatedReference{at, &refs[i]})
		}
		return true
	})
	return out
}

// AssignIDs gives an id to every part that can have one and has none: version 5, derived from the plan's id and the part's
// JSON pointer, so that the same plan read again gets the same ids. Ids that stand are kept; where a part that moved already
// has the id of the place, the part that is new there gets another one, which depends on the same words alone. A plan without
// an id first gets one from [Plan.Identity].
func (p *Plan) AssignIDs() {
	if p.ID.IsZero() {
		var stack [256]byte
		p.ID.derive(p.appendIdentity(append(stack[:0], Namespace[:]...)))
	}
	w := idWalker{}
	w.path = append(w.room[:0], p.ID[:]...) // a pointer comes behind the plan's id
	w.visit = func(n Node) bool {
		id, refs := identified(n.Value)
		if id != nil && id != &p.ID {
			w.give(id, w.path)
		}
		list(&w.walker, "/references/0", refs, func(_ *walker, r *Reference) { w.give(&r.ID, w.path) })
		return true
	}
	w.plan(p)
	if w.given && w.kept != nil {
		p.partIDs(w.kept)
	}
}

// An idWalker gives ids on its way.
type idWalker struct {
	walker
	given bool
	kept  []*ID // that stood already
}

// give makes id that of a place in the plan, unless it stands.
func (w *idWalker) give(id *ID, place []byte) {
	if !id.IsZero() {
		w.kept = append(w.kept, id)
		return
	}
	id.derive(place)
	w.given = true
}

// partIDs makes the ids that were given differ from those that were kept, and from one another.
func (p *Plan) partIDs(kept []*ID) {
	stood := map[*ID]bool{&p.ID: true}
	used := map[ID]bool{p.ID: true}
	for _, id := range kept {
		stood[id], used[*id] = true, true
	}
	part := func(id *ID) {
		if stood[id] {
			return
		}
		for used[*id] {
			*id = DerivedID(*id, "+")
		}
		used[*id] = true
	}
	p.Walk(func(n Node) bool {
		id, refs := identified(n.Value)
		if id != nil {
			part(id)
		}
		for i := range refs {
			part(&refs[i].ID)
		}
		return true
	})
}

// Identity returns the words that tell the plan from every other, each on a line that ends in a line feed: the style of the
// number, number and symbol, each name of the issuer, the date, kind and number of the carrier where there is one, and the
// title while the plan has no number (Decree 30/2020/NĐ-CP, Appendix VI: number, symbol and issuer name a document within a
// year). A style, number or date that the plan does not have leaves an empty line. The lines are for programs; ids are derived from them.
func (p *Plan) Identity() string { return string(p.appendIdentity(make([]byte, 0, 256))) }

func (p *Plan) appendIdentity(b []byte) []byte {
	add := func(parts ...string) {
		for _, s := range parts {
			b = append(b, s...)
		}
		b = append(b, '\n')
	}
	add(string(p.Number.Style))
	add(p.Number.Value, p.Number.separator(), p.Number.Symbol)
	for _, name := range p.Issuer.Path {
		add(name)
	}
	add(p.Date.String())
	if c := p.Carrier; c != nil {
		add(c.Kind)
		add(c.Number.String())
	}
	if p.Number.Value == "" {
		add(p.Title)
	}
	return b
}
