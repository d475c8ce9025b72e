package ooxml

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// losses lists what of a plan its words do not say, and a Word file therefore does not hold.
func losses(p *adminplan.Plan) []Loss {
	var out []Loss
	lose := func(path, reason string) { out = append(out, Loss{path, reason}) }
	if len(p.Relations) > 0 {
		lose("/relations", "a Word file has no place for the relations of a plan to other documents")
	}
	if len(p.Organizations) > 0 {
		lose("/organizations", "a Word file has no place for a list of organisations")
	}
	if len(p.Extensions) > 0 {
		lose("/extensions", "a Word file has no place for members that this version does not know")
	}
	for i := range p.Extra {
		if p.Extra[i].Where == adminplan.ExtraPage {
			lose("/extra", "marks of pages are left out: Word numbers the pages itself")
			break
		}
	}
	s := said{lose: lose, above: make([]string, 1, 16)}
	p.Walk(func(n adminplan.Node) bool {
		s.node(n)
		return true
	})
	return out
}

// said looks for the data of each part in the words that are printed of it and above it.
type said struct {
	lose  func(path, reason string)
	above []string // the headings and texts of the parts above, by depth
}

func (s *said) node(n adminplan.Node) {
	for len(s.above) <= n.Depth {
		s.above = append(s.above, "")
	}
	words := n.Heading() + "\n" + n.Text()
	if r, ok := n.Value.(*adminplan.Row); ok {
		for i := range r.Cells {
			words += "\n" + r.Cells[i].Text
		}
	}
	s.above = append(s.above[:n.Depth], words)
	missing := func(member, text string) {
		if text == "" {
			return
		}
		for _, words := range s.above {
			if strings.Contains(words, text) {
				return
			}
		}
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
	switch v := n.Value.(type) {
	case *adminplan.ContentItem:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
		if v.Budget != nil {
			missing("budget", v.Budget.Text)
		}
	case *adminplan.Task:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
		if v.Budget != nil {
			missing("budget", v.Budget.Text)
		}
	case *adminplan.Row:
		orgs("lead", v.Lead)
		orgs("partners", v.Partners)
		times(v.Timing)
		missing("product", v.Product)
	case *adminplan.Objective:
		times(v.Timing)
	case *adminplan.Form:
		times(v.Timing)
	}
}
