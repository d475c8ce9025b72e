package adminplan

import "iter"

// Check is what the function of a [Rule] works with: the plan, its parts by type, and a way to report. It is valid until the function returns.
type Check struct {
	// Plan is the plan under check.
	Plan *Plan

	w     *visitor
	rule  *Rule
	model *modelFor
	cur   int32
	class IssuerClass
}

// Class says what sort of body issued the plan; see [Plan.IssuerClass].
func (c *Check) Class() IssuerClass {
	if c.class == 0 {
		c.class = c.Plan.IssuerClass()
	}
	return c.class
}

// Report reports a breach at a member of the current part, or of the plan outside of [Each]: "label", "lead/1", "" for
// the part itself. The parameters are names and values in turn.
func (c *Check) Report(member string, params ...any) { c.add(c.cur, member, params) }

// ReportAt reports a breach at a member of another part.
func (c *Check) ReportAt(p Part, member string, params ...any) { c.add(p.i, member, params) }

func (c *Check) add(i int32, member string, params []any) {
	f := newFinding(c.rule, c.w.pointer(i, member), params)
	if m := c.model; m != nil {
		f.Severity = SeverityInfo
		f.text = Text{VI: m.prefix.VI + f.text.VI, EN: m.prefix.EN + f.text.EN}
	}
	c.w.findings = append(c.w.findings, f)
}

// Part is a struct of the plan with its place.
type Part struct {
	c *Check
	i int32
}

// Part returns the current part: the one that [Each] is at, else the plan.
func (c *Check) Part() Part { return Part{c, c.cur} }

// Value points at the part: *Plan, *Section, *Task, *Reference, *OrgRef, ….
func (p Part) Value() any { return p.c.w.parts[p.i].value }

// Member returns the name of the member of the part above in which the part stands: "items", "lead"; "" for the plan.
func (p Part) Member() string { return p.c.w.parts[p.i].name }

// Index returns the place of the part in the list in which it stands; -1 where it stands in none.
func (p Part) Index() int { return int(p.c.w.parts[p.i].index) }

// Up returns the part above; false for the plan.
func (p Part) Up() (Part, bool) {
	if p.i == 0 {
		return p, false
	}
	return Part{p.c, p.c.w.parts[p.i].parent}, true
}

// Pointer returns the JSON pointer (RFC 6901) of the part.
func (p Part) Pointer() string { return p.c.w.pointer(p.i, "") }

// Each makes a check that looks at every part of type T, in the order of the fields of the model:
//
//	Check: adminplan.Each(func(c *adminplan.Check, t *adminplan.Task) {
//		if len(t.Lead) > 1 {
//			c.Report("lead/1", "count", len(t.Lead))
//		}
//	}),
//
// T is any struct of the model, references, timings and named organisations included; another type is never found.
func Each[T any](look func(c *Check, v *T)) func(*Check) {
	kind, ok := kindOf((*T)(nil))
	if !ok {
		return func(*Check) {}
	}
	return func(c *Check) {
		for _, i := range c.w.byKind[kind] {
			c.cur = i
			look(c, c.w.parts[i].value.(*T))
		}
		c.cur = 0
	}
}

// All returns all parts of type T with their places, in the order of the fields of the model.
func All[T any](c *Check) iter.Seq2[Part, *T] {
	kind, ok := kindOf((*T)(nil))
	return func(yield func(Part, *T) bool) {
		if !ok {
			return
		}
		for _, i := range c.w.byKind[kind] {
			if !yield(Part{c, i}, c.w.parts[i].value.(*T)) {
				return
			}
		}
	}
}
