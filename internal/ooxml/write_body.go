package ooxml

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/printed"
)

func (w *writer) carrier(c *adminplan.Carrier) {
	w.para("Kind", c.KindName)
	w.para("Title", c.Title)
	w.titleRule(c.Title)
	w.para("Authority", c.Authority)
	w.bases(c.Bases)
	w.paragraphs(c.Preamble)
	for i := range c.Articles {
		a := &c.Articles[i]
		w.open("BodyText")
		w.run("<w:b/>", a.Label)
		if a.Label != "" && a.Text != "" {
			w.run("", " ")
		}
		w.run("", a.Text)
		w.close()
		w.items(a.Items, 2)
	}
	w.tail(c.Recipients, c.Filing, c.Signatures, w.carrierHasTail())
}

func (w *writer) bases(list []adminplan.Basis) {
	for i := range list {
		w.paragraphs(list[i].Before)
		w.para("Basis", printed.Labelled(list[i].Label, list[i].Text))
	}
}

func (w *writer) paragraphs(list []adminplan.Paragraph) {
	for i := range list {
		style := "BodyText"
		if strings.HasSuffix(list[i].Text, ":") && strings.ToUpper(list[i].Text) == list[i].Text {
			style = "Authority" // the enacting word on a line of its own: "QUYẾT ĐỊNH:"
		}
		w.para(style, list[i].Text)
		w.table(list[i].Table)
	}
}

// entry writes a numbered part: its heading on the line of its label and its text below, or its text on that line. Level is
// that of a heading, from 1.
func (w *writer) entry(level int, label, heading, text string, table *adminplan.Table) {
	switch {
	case printed.OnOneLine(heading, text):
		w.para("BodyText", printed.Labelled(label, heading+" "+text))
	case heading != "":
		style := [...]string{"Heading1", "Heading2", "Heading3", "Heading4"}[min(max(level, 1), 4)-1]
		w.para(style, printed.Labelled(label, heading))
		w.para("BodyText", text)
	default:
		w.para("BodyText", printed.Labelled(label, text))
	}
	w.table(table)
}

func (w *writer) section(s *adminplan.Section, level int) {
	w.entry(level, s.Label, s.Heading, "", nil)
	if text, ok := printed.Sentence(s); ok {
		w.para("BodyText", text)
		return
	}
	w.paragraphs(s.Intro)
	for i := range s.Objectives {
		w.objective(&s.Objectives[i], level+1)
	}
	w.items(s.Items, level+1)
	w.forms(s.Forms, level+1)
	w.assignments(s.Assignments, level+1)
	for i := range s.Sections {
		w.section(&s.Sections[i], level+1)
	}
}

func (w *writer) objective(o *adminplan.Objective, level int) {
	w.entry(level, o.Label, o.Heading, o.Text, o.Table)
	for i := range o.Objectives {
		w.objective(&o.Objectives[i], level+1)
	}
}

func (w *writer) items(list []adminplan.ContentItem, level int) {
	for i := range list {
		w.entry(level, list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.items(list[i].Items, level+1)
	}
}

func (w *writer) forms(list []adminplan.Form, level int) {
	for i := range list {
		w.entry(level, list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.forms(list[i].Forms, level+1)
	}
}

func (w *writer) assignments(list []adminplan.Assignment, level int) {
	for i := range list {
		a := &list[i]
		tasks := a.Tasks
		switch {
		case a.Heading != "":
			w.entry(level, a.Label, a.Heading, "", nil)
		case a.Label != "" && len(tasks) > 0 && tasks[0].Label == "" && tasks[0].Heading == "":
			// The sentence that gives the tasks stands on the line of the label.
			w.entry(level, a.Label, "", tasks[0].Text, tasks[0].Table)
			w.tasks(tasks[0].Tasks, level+1)
			tasks = tasks[1:]
		case a.Unit != nil && a.Label != "":
			w.entry(level, a.Label, a.Unit.Name, "", nil)
		case a.Label != "":
			w.entry(level, a.Label, "", "", nil)
		}
		w.tasks(tasks, level+1)
		w.assignments(a.Assignments, level+1)
	}
}

func (w *writer) tasks(list []adminplan.Task, level int) {
	for i := range list {
		w.entry(level, list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.tasks(list[i].Tasks, level+1)
	}
}

func (w *writer) appendix(a *adminplan.Appendix) {
	w.para("AppendixLabel", a.Label)
	w.para("AppendixTitle", a.Title)
	if a.AttachedTo != nil {
		w.para("Attached", a.AttachedTo.Text)
	}
	w.titleRule(a.Title)
	w.items(a.Items, 1)
}
