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
	p := part{said: s, node: n, number: number}
	switch v := n.Value.(type) {
	case *adminplan.Plan:
		p.reports(v.ReportsTo)
	case *adminplan.Section:
		p.money("budget", v.Budget)
		p.reports(v.ReportsTo)
	case *adminplan.Objective:
		p.times(v.Timing)
		p.numbers(v.Indicators)
	case *adminplan.ContentItem:
		p.work(v.Lead, v.Partners, v.Timing, v.Product)
		p.money("budget", v.Budget)
		p.numbers(v.Indicators)
		p.reports(v.ReportsTo)
	case *adminplan.Form:
		p.times(v.Timing)
	case *adminplan.Task:
		p.work(v.Lead, v.Partners, v.Timing, v.Product)
		p.money("budget", v.Budget)
		p.numbers(v.Indicators)
		p.reports(v.ReportsTo)
	case *adminplan.Row:
		p.work(v.Lead, v.Partners, v.Timing, v.Product)
		for i := range v.Budgets {
			p.money("budgets", &v.Budgets[i])
		}
		p.numbers(v.Indicators)
		p.reports(v.ReportsTo)
	}
}

// part is a part whose data are looked for, member by member.
type part struct {
	*said
	node   adminplan.Node
	number int
	lost   string // the member that was lost last
	from   int    // where the last text stands: mostly the next one stands behind it
}

// lose lists a member, once.
func (p *part) lose(member string) {
	if member != p.lost {
		p.lost = member
		p.said.lose(p.node.Pointer()+"/"+member, "the words of the plan do not say it, and only they are printed")
	}
}

// find looks for a text of a member in the words of the part, of what is below it and of what is above it.
func (p *part) find(member, text string) {
	if text == "" || member == p.lost {
		return
	}
	below := p.below(p.number)
	if i := strings.Index(below[p.from:], text); i >= 0 {
		p.from += i
		return
	}
	if i := strings.Index(below[:min(len(below), p.from+len(text))], text); i >= 0 {
		p.from = i
		return
	}
	for _, number := range p.above {
		if at := p.parts[number]; strings.Contains(p.words.String()[at.start:at.own], text) {
			return
		}
	}
	p.lose(member)
}

// findData looks for the text of data that have one of their own; those without were never in the words.
func (p *part) findData(member, text string) {
	if text == "" {
		p.lose(member)
	}
	p.find(member, text)
}

func (p *part) work(lead, partners []adminplan.OrgRef, timing []adminplan.Timing, product string) {
	for i := range lead {
		p.find("lead", lead[i].Name)
	}
	for i := range partners {
		p.find("partners", partners[i].Name)
	}
	p.times(timing)
	p.find("product", product)
}

func (p *part) times(list []adminplan.Timing) {
	for i := range list {
		p.findData("timing", list[i].Text)
	}
}

func (p *part) money(member string, b *adminplan.Budget) {
	if b != nil {
		p.findData(member, b.Text)
	}
}

func (p *part) numbers(list []adminplan.Indicator) {
	for i := range list {
		p.findData("indicators", list[i].Text)
	}
}

func (p *part) reports(list []adminplan.Report) {
	for i := range list {
		for _, org := range []*adminplan.OrgRef{list[i].To, list[i].Through} {
			if org != nil {
				p.find("reportsTo", org.Name)
			}
		}
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
