package sample

import (
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/recognize"
)

// blankDay is what a draft prints where the day will stand.
const blankDay = "ngày ... "

// The parts of a plan that draw from streams of their own.
const (
	streamHead = iota + 1
	streamBases
	streamBody
	streamTail
	streamAppendices
)

// Plan returns a plan that validates: the same for the same seed and options on every machine. What the options leave open
// follows from the seed.
func Plan(seed uint64, opts ...Option) *adminplan.Plan {
	base := &random{state: seed}
	o := decide(base.stream(0), opts)
	w := &writer{options: o, plan: &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Status: o.status, Language: "vi",
	}}
	w.r = base.stream(streamHead)
	w.head()
	w.r = base.stream(streamBases)
	w.opening()
	w.r = base.stream(streamBody)
	w.plan.Sections = w.sections()
	w.r = base.stream(streamTail)
	w.ending()
	w.r = base.stream(streamAppendices)
	w.appendices()
	// What the texts say is read from them as in a document, so that a sample says neither more nor less than a reader would.
	recognize.Fill(w.plan)
	for i := range w.plan.Sections {
		w.plain = addPlain(w.plan.Sections[i].Items, w.plain)
	}
	if o.organizations == 1 {
		w.organizations()
	}
	return w.plan
}

// head draws the matter, the day and the body, and writes all that stands above the bases.
func (w *writer) head() {
	r, p := w.r, w.plan
	w.theme = &themes[pick(r, themesOf[w.body])]
	w.day = adminplan.DateOf(r.between(2021, 2026), r.between(1, 11), r.between(1, 28))
	w.objects, w.goals, w.headings = r.below(8), r.below(4), r.below(10)
	w.office = newOffice(r, w.body, w.theme, w.day)

	span := " năm " + strconv.Itoa(int(w.day.Year))
	w.period = adminplan.Period{From: adminplan.YearOf(int(w.day.Year)), To: adminplan.YearOf(int(w.day.Year))}
	if r.percent(30) {
		years := r.between(2, 4)
		w.period.To = adminplan.YearOf(int(w.day.Year) + years)
		span = " giai đoạn " + strconv.Itoa(int(w.day.Year)) + "-" + strconv.Itoa(int(w.day.Year)+years)
	}
	where := ""
	if w.body != School && r.percent(40) {
		where = " trên địa bàn " + w.office.area
	}
	p.Title = pick(r, w.theme.doing) + " " + w.theme.noun + where + span

	p.Issuer = adminplan.Issuer{Path: w.office.path}
	p.Motto = w.office.motto
	p.Number = adminplan.Number{Value: runningNumber(r.between(1, 380)), Symbol: w.office.symbol, Style: w.office.style}
	p.Place, p.Date, p.DateText = w.office.place, w.day, w.day.Vietnamese()
	if r.percent(3) && w.body == State {
		p.Marks = &adminplan.Marks{Urgency: adminplan.UrgencyUrgent, Printed: []string{"KHẨN"}}
	}
	if w.status == adminplan.StatusDraft {
		p.Number.Value = ""
		p.Date = adminplan.MonthOf(int(w.day.Year), int(w.day.Month))
		p.DateText = blankDay + p.Date.Vietnamese()
		if w.carried == 1 || r.percent(50) {
			p.Marks = &adminplan.Marks{Draft: "DỰ THẢO LẦN " + strconv.Itoa(r.between(1, 3))}
		}
	}
	if w.carried == 1 {
		w.carry()
	}
}

// opening writes the bases and the sentence that enacts the plan.
func (w *writer) opening() {
	r, p := w.r, w.plan
	subject := lowerFirst(p.Title)
	bases := w.basisTexts(r, w.bases, subject)
	if c := p.Carrier; c != nil {
		// The decision has the bases; its plan begins at once.
		c.Bases = w.basesOf(bases)
		return
	}
	p.Bases = w.basesOf(bases)
	verb := pick(r, []string{" ban hành ", " xây dựng "})
	p.Preamble = []adminplan.Paragraph{{Text: capitalFirst(w.office.full) + verb + "Kế hoạch " + subject + ", cụ thể như sau:"}}
}

// basisTexts writes n bases. Party bodies and the Front carry out rather than invoke; state bodies begin with the law.
func (w *writer) basisTexts(r *random, n int, subject string) []string {
	out := make([]string, 0, n)
	for i := range n {
		switch law, ok := w.law(); {
		case i == 0 && ok && w.body == State:
			out = append(out, "Căn cứ "+law)
		case i == n-1 && n > 1 && w.body == State && r.percent(40):
			out = append(out, "Theo đề nghị của "+w.office.lead)
		case w.body == State && r.percent(75):
			out = append(out, "Căn cứ "+w.foreign(r)+" về "+w.theme.noun)
		default:
			out = append(out, "Thực hiện "+w.foreign(r)+" về "+w.theme.noun)
		}
	}
	return out
}

// law is the law of the matter in the version that ruled on the day of the plan, with the day it was passed.
func (w *writer) law() (string, bool) {
	for i := len(w.theme.lawDays) - 1; i >= 0; i-- {
		if d := w.theme.lawDays[i]; d.Before(w.day) {
			return w.theme.law + " " + d.Vietnamese(), true
		}
	}
	return "", false
}

func (w *writer) basesOf(texts []string) []adminplan.Basis {
	var out []adminplan.Basis
	for i, text := range texts {
		end := ";"
		if i == len(texts)-1 {
			end = "."
		}
		b := adminplan.Basis{Text: text + end}
		if w.body == Party {
			b.Label = "-"
		}
		b.Relation, _ = meaning.BasisRelation(b.Text)
		out = append(out, b)
	}
	return out
}

// ending writes what stands below the body: the closing words, recipients, filing line and signature.
func (w *writer) ending() {
	r, p := w.r, w.plan
	end := "./."
	if w.body == Party || r.percent(10) {
		end = "."
	}
	closing := pick(r, []string{
		"Trên đây là Kế hoạch " + lowerFirst(p.Title) + "; " + w.office.name + " yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện",
		"Trên đây là Kế hoạch " + lowerFirst(p.Title) + ", đề nghị các cơ quan, đơn vị phối hợp triển khai đạt kết quả",
	})
	if r.percent(60) {
		p.Closing = append(p.Closing, adminplan.Paragraph{
			Text: "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về " + w.office.lead + " để tổng hợp, báo cáo " + w.office.name + " xem xét.",
		})
	}
	p.Closing = append(p.Closing, adminplan.Paragraph{Text: closing + end})
	recipients, filing, signatures := w.recipients(), w.fileLine(), w.signatures()
	if c := p.Carrier; c != nil {
		c.Recipients, c.Filing, c.Signatures = recipients, filing, signatures
		c.Recipients = append([]adminplan.Recipient{{Label: "-", Name: "Như Điều 3"}}, c.Recipients...)
		return
	}
	p.Recipients, p.Filing, p.Signatures = recipients, filing, signatures
}

func (w *writer) recipients() []adminplan.Recipient {
	var out []adminplan.Recipient
	for _, line := range some(w.r, w.office.recipients, w.r.between(3, len(w.office.recipients))) {
		name, purpose := line, ""
		for i := range len(line) {
			if line[i] == '|' {
				name, purpose = line[:i], line[i+1:]
			}
		}
		out = append(out, adminplan.Recipient{Label: "-", Name: name, Purpose: purpose})
	}
	return out
}

func (w *writer) fileLine() *adminplan.Filing {
	f := &adminplan.Filing{Label: "-", Units: w.office.filing, Text: "Lưu: "}
	if w.body == Party {
		f.Text = "Lưu "
	}
	for i, u := range f.Units {
		if i > 0 {
			f.Text += ", "
		}
		f.Text += u
	}
	f.Text += "."
	return f
}

// signatures are none for a draft that nobody has signed, but for its authority and title.
func (w *writer) signatures() []adminplan.Signature {
	s := adminplan.Signature{Authority: w.office.authority, Title: w.office.title}
	if w.status != adminplan.StatusDraft {
		s.Name = person(w.r)
	}
	return []adminplan.Signature{s}
}
