// Package unsaid finds what of a plan its own words do not say: data that a document of words alone, a text or a Word file, does not hold.
package unsaid

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// Loss is a part of a plan that a document of words does not hold.
type Loss struct {
	// Path is the JSON pointer of the part.
	Path string
	// Reason says in English why the document does not hold it.
	Reason string
}

// List lists what of a plan is not in a document of its words. document names the document: "a Word file".
func List(p *adminplan.Plan, document string) []Loss {
	var out []Loss
	lose := func(path, reason string) { out = append(out, Loss{path, reason}) }
	if len(p.Relations) > 0 {
		lose("/relations", document+" has no place for the relations of a plan to other documents")
	}
	if len(p.Organizations) > 0 {
		lose("/organizations", document+" has no place for a list of organisations")
	}
	if len(p.Extensions) > 0 {
		lose("/extensions", document+" has no place for members that this version does not know")
	}
	for i := range p.Extra {
		if p.Extra[i].Where == adminplan.ExtraPage {
			lose("/extra", "marks of the pages of another document are left out")
			break
		}
	}
	s := said{lose: lose}
	p.Walk(func(n adminplan.Node) bool {
		s.collect(n)
		return true
	})
	at := 0
	p.Walk(func(n adminplan.Node) bool {
		s.node(n, at)
		at++
		return true
	})
	return out
}

// said looks for the data of each part in the words that are printed of it, of what is below it and of what is above it.
type said struct {
	lose  func(path, reason string)
	words strings.Builder
	parts []span
	above []int // the parts above the one that is looked at, by depth
}

// span is where the words of a part stand: its own from start to own, those of what is below it from own to end.
type span struct{ depth, start, own, end int }

// collect adds the words of a part.
func (s *said) collect(n adminplan.Node) {
	at := span{depth: n.Depth, start: s.words.Len()}
	s.words.WriteString(n.Heading() + "\n" + n.Text() + "\n")
	switch v := n.Value.(type) {
	case *adminplan.Row:
		for i := range v.Cells {
			s.words.WriteString(v.Cells[i].Text + "\n")
		}
	case *adminplan.Table:
		for i := range v.Columns {
			s.words.WriteString(v.Columns[i].Heading + "\n")
		}
	}
	at.own = s.words.Len()
	at.end = -1
	s.parts = append(s.parts, at)
}

// node looks for the data of the part with the number given.
func (s *said) node(n adminplan.Node, number int) {
	s.above = append(s.above[:n.Depth], number)
	lost, from := "", 0 // the member that was lost last, and where the last text stands: mostly the next one stands behind it
	missing := func(member, text string) {
		if text == "" || member == lost {
			return
		}
		below := s.below(number)
		if i := strings.Index(below[from:], text); i >= 0 {
			from += i
			return
		}
		if i := strings.Index(below[:min(len(below), from+len(text))], text); i >= 0 {
			from = i
			return
		}
		for _, part := range s.above {
			if strings.Contains(s.words.String()[s.parts[part].start:s.parts[part].own], text) {
				return
			}
		}
		lost = member
		s.lose(n.Pointer()+"/"+member, "the words of the plan do not say it, and only they are printed")
	}
	orgs := func(member string, list []adminplan.OrgRef) {
		for i := range list {
			missing(member, list[i].Name)
		}
	}
	times := func(list []adminplan.Timing) {
		for i := range list {
			if list[i].Text == "" {
				s.lose(n.Pointer()+"/timing", "the words of the plan do not say it, and only they are printed")
			}
			missing("timing", list[i].Text)
		}
	}
	never := func(member string) {
		s.lose(n.Pointer()+"/"+member, "the words of the plan do not say it, and only they are printed")
	}
	money := func(member string, b *adminplan.Budget) {
		if b != nil && b.Text == "" {
			never(member)
		} else if b != nil {
			missing(member, b.Text)
		}
	}
	numbers := func(list []adminplan.Indicator) {
		for i := range list {
			if list[i].Text == "" {
				never("indicators")
			}
			missing("indicators", list[i].Text)
		}
	}
	reports := func(list []adminplan.Report) {
		for i := range list {
			for _, org := range []*adminplan.OrgRef{list[i].To, list[i].Through} {
				if org != nil {
					missing("reportsTo", org.Name)
				}
			}
		}
	}
	switch v := n.Value.(type) {
	case *adminplan.ContentItem:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
		money("budget", v.Budget)
		numbers(v.Indicators)
		reports(v.ReportsTo)
	case *adminplan.Task:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
		money("budget", v.Budget)
		numbers(v.Indicators)
		reports(v.ReportsTo)
	case *adminplan.Plan:
		reports(v.ReportsTo)
	case *adminplan.Section:
		money("budget", v.Budget)
		reports(v.ReportsTo)
	case *adminplan.Row:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
		for i := range v.Budgets {
			money("budgets", &v.Budgets[i])
		}
		numbers(v.Indicators)
		reports(v.ReportsTo)
	case *adminplan.Objective:
		times(v.Timing)
		numbers(v.Indicators)
	case *adminplan.Form:
		times(v.Timing)
	}
}

// below returns the words of a part and of what is below it.
func (s *said) below(number int) string {
	at := &s.parts[number]
	if at.end < 0 {
		at.end = s.words.Len()
		for i := number + 1; i < len(s.parts); i++ {
			if s.parts[i].depth <= at.depth {
				at.end = s.parts[i].start
				break
			}
		}
	}
	return s.words.String()[at.start:at.end]
}
