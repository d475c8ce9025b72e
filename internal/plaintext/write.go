package plaintext

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/printed"
)

// Append appends the plan as text, a paragraph a line with blank lines between them, in the order of its kind: head, title,
// bases, body, recipients, signatures, appendices, notes. [Read] and the recogniser make the same plan of it.
func Append(b []byte, p *adminplan.Plan) []byte {
	w := writer{b: b}
	w.head(p)
	letter, plan := false, p
	if c := p.Carrier; c.Printed() {
		if letter = c.KindName == ""; letter {
			w.address(p.Address) // it is the letter that is addressed
		}
		// What is stray among recipients and signatures is of the document that has them.
		if len(p.Recipients) == 0 && p.Filing == nil && len(p.Signatures) == 0 {
			plan = nil
			w.carrier(c, p)
		} else {
			w.carrier(c, nil)
		}
	}
	w.line(orElse(p.KindName, "KẾ HOẠCH"))
	w.line(p.Title)
	w.note(p.AttachedTo)
	if !letter {
		w.address(p.Address)
	}
	for i := range p.Bases {
		w.basis(&p.Bases[i])
	}
	w.paragraphs(p.Preamble)
	w.extras(p, adminplan.ExtraBody)
	for i := range p.Sections {
		w.section(&p.Sections[i])
	}
	w.paragraphs(p.Closing)
	w.tail(p.Recipients, p.Filing, p.Signatures, plan)
	for i := range p.Appendices {
		w.appendix(&p.Appendices[i])
	}
	for i := range p.Notes {
		w.line(strings.TrimSpace(p.Notes[i].Mark + " " + p.Notes[i].Text))
	}
	w.extras(p, adminplan.ExtraEnd)
	return w.b
}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}

type writer struct{ b []byte }

// line writes a paragraph and a blank line; a number alone stands without one, lest it be read as that of a page.
func (w *writer) line(s string) {
	if strings.Trim(s, "0123456789") == "" {
		w.tight(s)
	} else {
		w.b = append(append(w.b, s...), "\n\n"...)
	}
}

// tight writes a line of a list.
func (w *writer) tight(s string) {
	if s != "" {
		w.b = append(append(w.b, s...), '\n')
	}
}

func (w *writer) gap() {
	if n := len(w.b); n > 1 && w.b[n-2] != '\n' {
		w.b = append(w.b, '\n')
	}
}

func (w *writer) extras(p *adminplan.Plan, where adminplan.ExtraPlace) {
	for i := range p.Extra {
		if p.Extra[i].Where == where {
			w.line(p.Extra[i].Text)
		}
	}
}

func (w *writer) head(p *adminplan.Plan) {
	w.extras(p, adminplan.ExtraHead)
	w.marks(p.Marks)
	for _, name := range p.Issuer.Path {
		w.tight(name)
	}
	number := p.Number
	if p.Carrier.Printed() {
		number = p.Carrier.Number
	}
	if !number.IsZero() {
		w.tight(number.Printed())
	}
	w.tight(p.Subject)
	w.gap()
	for _, line := range p.Motto {
		w.tight(line)
	}
	w.gap()
	date := p.DateText
	if date == "" && (p.AttachedTo == nil || p.Carrier == nil || p.Carrier.Printed()) { // else the line below the title says it
		date = p.Date.Vietnamese()
	}
	if p.Place != "" && date != "" {
		date = p.Place + ", " + date
	}
	w.line(date)
}

// address writes the bodies after "Kính gửi:"; those words are the mark of the first.
func (w *writer) address(list []adminplan.Recipient) {
	for i := range list {
		mark := list[i].Label
		if i == 0 && mark == "" {
			mark = "Kính gửi:"
		}
		w.tight(printed.Labelled(mark, list[i].Line()))
	}
	w.gap()
}

func (w *writer) marks(m *adminplan.Marks) {
	if m == nil {
		return
	}
	for _, words := range m.Words() {
		w.line(words)
	}
	w.line(m.Draft)
}

// note writes the line that ties a plan or an appendix to its document.
func (w *writer) note(p *adminplan.Paragraph) {
	if p != nil {
		w.line(p.Text)
	}
}

func (w *writer) carrier(c *adminplan.Carrier, strays *adminplan.Plan) {
	w.line(c.KindName)
	w.line(c.Title)
	w.line(c.Authority)
	for i := range c.Bases {
		w.basis(&c.Bases[i])
	}
	w.paragraphs(c.Preamble)
	for i := range c.Articles {
		w.line(printed.Labelled(c.Articles[i].Label, c.Articles[i].Text))
		w.items(c.Articles[i].Items)
	}
	w.tail(c.Recipients, c.Filing, c.Signatures, strays)
}

func (w *writer) basis(b *adminplan.Basis) {
	w.paragraphs(b.Before)
	w.line(printed.Labelled(b.Label, b.Text))
}

func (w *writer) paragraphs(list []adminplan.Paragraph) {
	for i := range list {
		w.line(list[i].Text)
		w.table(list[i].Table)
	}
}

// entry writes a numbered part: its heading on the line of its label and its text below, or its text on that line.
func (w *writer) entry(label, heading, text string, table *adminplan.Table) {
	switch {
	case printed.OnOneLine(heading, text):
		w.line(printed.Labelled(label, heading+" "+text))
	case heading != "":
		w.line(printed.Labelled(label, heading))
		w.line(text)
	default:
		w.line(printed.Labelled(label, text))
	}
	w.table(table)
}

func (w *writer) section(s *adminplan.Section) {
	w.line(printed.Labelled(s.Label, s.Heading))
	if text, ok := printed.Sentence(s); ok {
		w.line(text)
		return
	}
	w.paragraphs(s.Intro)
	w.objectives(s.Objectives)
	w.items(s.Items)
	w.forms(s.Forms)
	w.assignments(s.Assignments)
	for i := range s.Sections {
		w.section(&s.Sections[i])
	}
}

func (w *writer) objectives(list []adminplan.Objective) {
	for i := range list {
		w.entry(list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.objectives(list[i].Objectives)
	}
}

func (w *writer) items(list []adminplan.ContentItem) {
	for i := range list {
		w.entry(list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.items(list[i].Items)
	}
}

func (w *writer) forms(list []adminplan.Form) {
	for i := range list {
		w.entry(list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.forms(list[i].Forms)
	}
}

func (w *writer) assignments(list []adminplan.Assignment) {
	for i := range list {
		a := &list[i]
		tasks := a.Tasks
		switch {
		case a.Heading != "":
			w.line(printed.Labelled(a.Label, a.Heading))
		case a.Label != "" && len(tasks) > 0 && tasks[0].Label == "" && tasks[0].Heading == "":
			w.entry(a.Label, "", tasks[0].Text, tasks[0].Table)
			w.tasks(tasks[0].Tasks)
			tasks = tasks[1:]
		case a.Label != "" && a.Unit != nil:
			w.line(printed.Labelled(a.Label, a.Unit.Name))
		case a.Label != "":
			w.line(a.Label)
		}
		w.tasks(tasks)
		w.assignments(a.Assignments)
	}
}

func (w *writer) tasks(list []adminplan.Task) {
	for i := range list {
		w.entry(list[i].Label, list[i].Heading, list[i].Text, list[i].Table)
		w.tasks(list[i].Tasks)
	}
}

// table writes a pipe table; a cell that spans columns leaves nothing between the bars it covers.
func (w *writer) table(t *adminplan.Table) {
	if t == nil {
		return
	}
	w.line(t.Title)
	if len(t.Columns) > 0 {
		for i := range t.Columns {
			w.cell(t.Columns[i].Heading, 1)
		}
		w.b = append(w.b, "|\n"...)
		for range t.Columns {
			w.b = append(w.b, "|---"...)
		}
		w.b = append(w.b, "|\n"...)
	}
	for i := range t.Rows {
		for k := range t.Rows[i].Cells {
			w.cell(t.Rows[i].Cells[k].Text, t.Rows[i].Cells[k].ColSpan)
		}
		w.b = append(w.b, "|\n"...)
	}
	w.b = append(w.b, '\n')
}

var cellEscapes = strings.NewReplacer("|", `\|`, "\n", "<br>")

func (w *writer) cell(text string, span int) {
	w.b = append(append(append(w.b, "| "...), cellEscapes.Replace(text)...), ' ')
	for ; span > 1; span-- {
		w.b = append(w.b, '|')
	}
}

// tail writes recipients and signatures, and what is stray among them in the plan given, if any.
func (w *writer) tail(recipients []adminplan.Recipient, filing *adminplan.Filing, signatures []adminplan.Signature, strays *adminplan.Plan) {
	if len(recipients) > 0 || filing != nil {
		w.gap()
		w.tight("Nơi nhận:")
		w.recipients(recipients)
		if filing != nil {
			w.tight(printed.Labelled(orElse(filing.Label, "-"), filing.Text))
		}
	}
	w.strays(strays, adminplan.ExtraRecipients)
	w.gap()
	var marks []string
	if strays != nil {
		marks = printed.SigningMarks(signatures, strays.Extra)
	}
	for i := range signatures {
		if i > 0 {
			w.gap()
		}
		s := &signatures[i]
		for _, line := range s.Authority {
			w.tight(line)
		}
		w.tight(s.Title)
		if marks != nil {
			w.tight(marks[i])
		}
		w.tight(s.Name)
		w.tight(s.Post)
	}
	if marks == nil {
		w.strays(strays, adminplan.ExtraSignature)
	}
	w.gap()
}

func (w *writer) strays(p *adminplan.Plan, where adminplan.ExtraPlace) {
	if p == nil {
		return
	}
	for i := range p.Extra {
		if p.Extra[i].Where == where {
			w.tight(p.Extra[i].Text)
		}
	}
}

func (w *writer) recipients(list []adminplan.Recipient) {
	for i := range list {
		w.tight(printed.Labelled(orElse(list[i].Label, "-"), list[i].Line()))
		w.recipients(list[i].Recipients)
	}
}

func (w *writer) appendix(a *adminplan.Appendix) {
	w.line(a.Label)
	w.line(a.Title)
	w.note(a.AttachedTo)
	w.items(a.Items)
}
