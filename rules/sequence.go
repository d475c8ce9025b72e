package rules

import "github.com/adminplan/adminplan"

// entry is a numbered part within a list.
type entry struct {
	labelParts
	owner adminplan.Part
	list  string
	index int
}

// member returns the place of the label below the owner of the list.
func (e entry) member() string { return e.list + "/" + itoa(e.index) + "/label" }

// eachSequence makes a check of the numbered parts of every list of the body: next is called for each with the one of
// the same sort of numbering before it in its list, first for the first of its sort.
func eachSequence(next func(c *check, before, now entry), first func(c *check, now entry)) func(*check) {
	return func(c *check) {
		eachList(c, func(owner adminplan.Part, list string, n int, label func(int) string) {
			var last [families]entry
			for i := range n {
				now := entry{parseLabel(label(i)).behindCapital(label(i), last[capitalFamily].ordinal), owner, list, i}
				if now.ordinal == 0 || now.family == bulletFamily || now.family == noFamily {
					continue
				}
				before := last[now.family]
				last[now.family] = now
				if before.ordinal == 0 || before.word != now.word || before.prefix != now.prefix {
					if first != nil {
						first(c, now)
					}
				} else if next != nil {
					next(c, before, now)
				}
			}
		})
	}
}

// eachList calls visit for every list of parts with labels in the sections of the plan.
func eachList(c *check, visit func(owner adminplan.Part, list string, n int, label func(int) string)) {
	visit(c.Part(), "sections", len(c.Plan.Sections), func(i int) string { return c.Plan.Sections[i].Label })
	for p, s := range adminplan.All[adminplan.Section](c) {
		visit(p, "sections", len(s.Sections), func(i int) string { return s.Sections[i].Label })
		visit(p, "objectives", len(s.Objectives), func(i int) string { return s.Objectives[i].Label })
		visit(p, "items", len(s.Items), func(i int) string { return s.Items[i].Label })
		visit(p, "forms", len(s.Forms), func(i int) string { return s.Forms[i].Label })
		visit(p, "assignments", len(s.Assignments), func(i int) string { return s.Assignments[i].Label })
	}
	for p, v := range adminplan.All[adminplan.Objective](c) {
		visit(p, "objectives", len(v.Objectives), func(i int) string { return v.Objectives[i].Label })
	}
	for p, v := range adminplan.All[adminplan.ContentItem](c) {
		visit(p, "items", len(v.Items), func(i int) string { return v.Items[i].Label })
	}
	for p, v := range adminplan.All[adminplan.Form](c) {
		visit(p, "forms", len(v.Forms), func(i int) string { return v.Forms[i].Label })
	}
	for p, v := range adminplan.All[adminplan.Assignment](c) {
		visit(p, "tasks", len(v.Tasks), func(i int) string { return v.Tasks[i].Label })
		visit(p, "assignments", len(v.Assignments), func(i int) string { return v.Assignments[i].Label })
	}
	for p, v := range adminplan.All[adminplan.Task](c) {
		visit(p, "tasks", len(v.Tasks), func(i int) string { return v.Tasks[i].Label })
	}
}
