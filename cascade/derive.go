package cascade

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
	"github.com/adminplan/adminplan/org"
)

// Derive returns a draft plan for a body (dự thảo kế hoạch của cơ quan cấp dưới), as this plan calls for one: with a head of
// its own, of the State or of the Party as the body is, and a blank number, the parent plan as its first basis, the parent's
// objectives without their tables, the tasks that the parent gives to the body, the duty to report upwards, and the parent's
// issuer as first recipient.
//
// Every objective and task that is carried over holds a reference to the place of the parent from which it comes, and an id
// derived from the id there, so that [Cascade.Trace] finds it again. What a draft cannot know is left out: number, date and
// signature. Equal arguments give equal drafts. The error says why there can be none: the body is not in the directory, does
// not live on the date of the plan, or is the issuer itself.
func (c *Cascade) Derive(body adminplan.ID) (*adminplan.Plan, error) {
	o, ok := c.dir.Organization(body)
	switch {
	case !ok:
		return nil, fmt.Errorf("cascade: no organisation %q in the directory", body)
	case c.issuer() == o:
		return nil, fmt.Errorf("cascade: %s is the issuer of the plan itself", o.Name)
	}
	if _, lives := c.view.Organization(body); !lives {
		return nil, fmt.Errorf("cascade: %s does not exist on %s", o.Name, c.view.Date())
	}
	d := deriver{Cascade: c, body: o, p: &adminplan.Plan{
		ID: adminplan.DerivedID(c.planID(), "derive/"+body.String()), SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan,
		Status: adminplan.StatusDraft, Language: c.plan.Language,
	}}
	if c.plan.Period != nil {
		period := *c.plan.Period
		d.p.Period = &period
	}
	d.head()
	d.bases()
	d.objectives(d.plan.Sections, nil)
	d.content()
	d.implementation()
	d.recipients()
	d.p.AssignIDs()
	return d.p, nil
}

// Derive returns the draft that a plan calls for from a body of a directory; see [Cascade.Derive].
func Derive(p *adminplan.Plan, dir *org.Directory, body adminplan.ID) (*adminplan.Plan, error) {
	return New(p, dir).Derive(body)
}

// planID returns the id of the parent plan: the one that [adminplan.Plan.AssignIDs] gives where it has none.
func (c *Cascade) planID() adminplan.ID { return idOf(c.plan) }

func idOf(p *adminplan.Plan) adminplan.ID {
	if p.ID.IsZero() {
		return adminplan.DerivedID(adminplan.Namespace, p.Identity())
	}
	return p.ID
}

type deriver struct {
	*Cascade
	body *adminplan.Organization
	p    *adminplan.Plan
	// base is the reference to the parent plan in the first basis.
	base  adminplan.Reference
	label int // of the last section
}

// bodyName returns the name that the body bears.
func (d *deriver) bodyName() string { return d.body.NameAt(d.view.Date()) }

// issuerID returns the id of the issuer of the parent plan; zero where it is not known.
func (d *deriver) issuerID() adminplan.ID {
	if o := d.issuer(); o != nil {
		return o.ID
	}
	return adminplan.ID{}
}

// issuerName returns the full name of the issuer of the parent plan.
func (d *deriver) issuerName() string {
	if o := d.issuer(); o != nil {
		return o.NameAt(d.view.Date())
	}
	return strings.Join(d.plan.Issuer.Path, " ")
}

// bases makes the parent plan the basis of the draft, cited in full, and the enacting sentence.
func (d *deriver) bases() {
	n := d.plan.Number
	cited := "Kế hoạch"
	if n.Value != "" {
		cited += " số " + n.String()
	}
	cited = join(cited, d.plan.Date.Vietnamese())
	if issuer := d.issuerName(); issuer != "" {
		cited += " của " + issuer
	}
	subject := subjectOf(d.plan)
	switch {
	case viet.Word(subject, "về") > 0: // as in "Về việc …"
		cited += " " + subject
	case subject != "":
		cited += " về " + subject
	}
	text := "Thực hiện " + cited + "."
	d.base = adminplan.Reference{
		ID: adminplan.DerivedID(d.p.ID, "base"), Text: cited, Start: len("Thực hiện "), End: len("Thực hiện ") + len(cited),
		Kind: "Kế hoạch", Number: n.Value, Symbol: n.Symbol, Style: n.Style, Date: d.plan.Date, Issuer: d.issuerName(), Title: subject,
	}
	d.p.Bases = []adminplan.Basis{{Relation: adminplan.RelationImplements, Text: text, References: []adminplan.Reference{d.base}}}
	target := d.base
	target.ID, target.Start, target.End = adminplan.ID{}, 0, 0
	d.p.Relations = []adminplan.Relation{{Kind: adminplan.RelationCarriesOut, Plan: d.planID(), Target: &target}}
	d.p.Preamble = []adminplan.Paragraph{{Text: join(d.bodyName(), "ban hành Kế hoạch", subjectOf(d.p), "như sau:")}}
}

// subjectOf returns the title of a plan as it stands within a sentence.
func subjectOf(p *adminplan.Plan) string { return lowerFirst(strings.TrimRight(p.Title, " .;")) }

// again names the parent plan where it has been cited in full already.
func (d *deriver) again() string {
	if d.plan.Number.Value == "" {
		return "Kế hoạch nêu trên"
	}
	return "Kế hoạch số " + d.plan.Number.String()
}

// origin returns the reference that a part of the draft holds to the place of the parent from which it comes.
func (d *deriver) origin(at place) adminplan.Reference {
	r := d.base
	r.ID, r.Start, r.End, r.Text, r.Title = adminplan.ID{}, 0, 0, "", ""
	r.Place, r.RefersTo = at.String(), d.base.ID
	return r
}

// originID returns the id, in a plan below, of what comes from a part of the plan above.
func originID(child, part adminplan.ID) adminplan.ID {
	return adminplan.DerivedID(child, "origin/"+part.String())
}

func (d *deriver) carriedID(part adminplan.ID) adminplan.ID {
	if part.IsZero() {
		return part
	}
	return originID(d.p.ID, part)
}

// section opens the next section of the draft.
func (d *deriver) section(kind adminplan.SectionKind, heading string) *adminplan.Section {
	d.label++
	d.p.Sections = append(d.p.Sections, adminplan.Section{Label: string(viet.AppendRoman(nil, d.label)) + ".", Heading: heading, Kind: kind})
	return &d.p.Sections[len(d.p.Sections)-1]
}

// objectives carries the objectives of some sections of the parent over, with their origin.
func (d *deriver) objectives(sections []adminplan.Section, around place) {
	for i := range sections {
		from := &sections[i]
		at := around.below(from.Label)
		if list := d.carry(from.Objectives, at); len(list) > 0 {
			heading := from.Heading
			if heading == "" {
				heading = "MỤC ĐÍCH, YÊU CẦU"
			}
			d.section(adminplan.SectionObjectives, heading).Objectives = list
		}
		d.objectives(from.Sections, at)
	}
}

func (d *deriver) carry(list []adminplan.Objective, around place) []adminplan.Objective {
	var out []adminplan.Objective
	for i := range list {
		o := list[i] // a shallow copy: what it shares is replaced below or never written to
		at := around.below(o.Label)
		o.ID, o.Table, o.Label = d.carriedID(o.ID), nil, stateLabel(o.Label)
		o.Timing, o.Indicators = slices.Clone(o.Timing), slices.Clone(o.Indicators)
		o.References = []adminplan.Reference{d.origin(at)}
		o.Objectives = d.carry(o.Objectives, at)
		if words(o.Heading, o.Text) == "" && len(o.Objectives) == 0 {
			continue // it was a table alone
		}
		out = append(out, o)
	}
	return out
}

// stateLabel writes a number as the decree does, with a full stop: "1." for "1-" (Decree 30/2020/NĐ-CP, Appendix I, part II, item 6).
// The draft has its own layout; how the parent numbers its parts is told by the places in the references.
func stateLabel(label string) string {
	l := strings.TrimRight(strings.TrimSpace(label), "-/")
	if l != "" && l != label && strings.Trim(l, "0123456789.") == "" {
		return strings.TrimSuffix(l, ".") + "."
	}
	return label
}

// content makes the tasks of the body the content of the draft, and points at the parent's content.
func (d *deriver) content() {
	s := d.section(adminplan.SectionContent, "NỘI DUNG, NHIỆM VỤ")
	number := 0
	own := adminplan.OrgRef{Name: d.bodyName(), Org: d.body.ID}
	add := func(item adminplan.ContentItem) {
		number++
		item.Lead = []adminplan.OrgRef{own}
		item.Label = fmt.Sprint(number, ".")
		s.Items = append(s.Items, item)
	}
	var pointAt func(sections []adminplan.Section, around place)
	pointAt = func(sections []adminplan.Section, around place) {
		for i := range sections {
			from := &sections[i]
			at := around.below(from.Label)
			if from.Kind != adminplan.SectionContent || len(from.Items) == 0 && len(from.Sections) == 0 {
				pointAt(from.Sections, at)
				continue
			}
			text := "Triển khai các nội dung"
			switch {
			case labelPlace(from.Label) != "":
				text += " nêu tại " + at.String() + " " + d.again()
			case from.Heading != "":
				text += " về " + lowerFirst(from.Heading) + " của " + d.again()
			default:
				text += " của " + d.again()
			}
			add(adminplan.ContentItem{ID: d.carriedID(from.ID), Text: text + ", phù hợp với tình hình của cơ quan, đơn vị.", References: []adminplan.Reference{d.origin(at)}})
		}
	}
	pointAt(d.plan.Sections, nil)
	for _, w := range d.given() {
		text := withoutObligation(w.text)
		if text == "" {
			continue // the draft itself is what the task asks for
		}
		item := adminplan.ContentItem{ID: d.carriedID(w.id), Timing: slices.Clone(w.timing),
			References: []adminplan.Reference{d.origin(w.place)}}
		item.Text = strings.TrimRight(strings.TrimSuffix(text, "./."), " ")
		if !strings.HasSuffix(item.Text, ".") {
			item.Text = strings.TrimRight(item.Text, ";,") + "."
		}
		for _, n := range w.partners {
			ref := adminplan.OrgRef{Name: n.text}
			if o := d.one(n); o != nil {
				ref.Org = o.ID
			}
			item.Partners = append(item.Partners, ref)
		}
		add(item)
	}
}

// withoutObligation takes the clauses that ask for a plan out of a task, since the draft is that plan; "" where no other is left.
func withoutObligation(text string) string {
	if kinds, _ := readObligation(text); len(kinds) == 0 {
		return text
	}
	var kept []string
	for _, clause := range splitClauses(text) {
		if kinds, _ := readObligation(clause); len(kinds) == 0 && strings.Trim(clause, " ;./") != "" {
			kept = append(kept, strings.TrimSpace(clause))
		}
	}
	return upperFirst(strings.Join(kept, " "))
}

// splitClauses parts a text behind semicolons and sentences. The full stop of an abbreviation such as "TP. Sơn La" ends none.
func splitClauses(text string) []string {
	var out []string
	start, word := 0, 0 // where the clause and the word at hand begin
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case ' ', '\n':
			word = i + 1
			continue
		case '.':
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[i+1:], " \n"))
			if i+1 == len(text) || text[i+1] != ' ' && text[i+1] != '\n' || !unicode.IsUpper(next) {
				continue
			}
			if first, _ := utf8.DecodeRuneInString(text[word:]); unicode.IsUpper(first) && utf8.RuneCountInString(text[word:i]) < 3 {
				continue
			}
		case ';':
		default:
			continue
		}
		out = append(out, text[start:i+1])
		start = i + 1
	}
	return append(out, text[start:])
}

// given returns the work that the parent gives to the body.
func (d *deriver) given() []*work {
	var out []*work
	for i := range d.works {
		w := &d.works[i]
		for _, n := range w.actors() {
			if slices.Contains(d.bodies(n), d.body) {
				out = append(out, w)
				break
			}
		}
	}
	return out
}

// implementation says who answers for the draft and to whom it is reported.
func (d *deriver) implementation() {
	s := d.section(adminplan.SectionImplementation, "TỔ CHỨC THỰC HIỆN")
	report := adminplan.Report{}
	text := "Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo kết quả"
	if name := d.issuerName(); name != "" {
		report.To = &adminplan.OrgRef{Name: name, Org: d.issuerID()}
		text += " về " + name
	}
	// The parent may say when the body is to report.
	for _, w := range d.given() {
		for i := range w.reports {
			if t := w.reports[i].Timing; t != nil && report.Timing == nil {
				timing := *t
				report.Timing = &timing
			}
		}
	}
	if report.Timing != nil {
		text = join(text, lowerFirst(timingWords(report.Timing)))
	}
	s.Assignments = []adminplan.Assignment{{
		Label: "1.", Heading: d.bodyName(), Unit: &adminplan.OrgRef{Name: d.bodyName(), Org: d.body.ID},
		Tasks: []adminplan.Task{{Label: "-", Text: text + "./.", Roles: []adminplan.TaskRole{adminplan.RoleMonitor, adminplan.RoleReport}, ReportsTo: []adminplan.Report{report}}},
	}}
}

// recipients turns the recipients round: who issued the parent plan gets a report, who stands below carries out.
func (d *deriver) recipients() {
	add := func(name, purpose string, id adminplan.ID) {
		d.p.Recipients = append(d.p.Recipients, adminplan.Recipient{Label: "-", Name: name, Purpose: purpose, Org: id})
	}
	if name := d.issuerName(); name != "" {
		add(name, "để báo cáo", d.issuerID())
	}
	t := d.body.Territory
	// The Party committee of the unit is told, where the directory knows it and the body is of the same unit.
	if d.elsewhere() {
		for o := range d.view.Organizations() {
			if o.Kind == adminplan.KindPartyCommittee && o.Territory == t && o.Level == d.body.Level && len(d.view.Parents(o.ID, adminplan.EdgeOrgan)) == 0 {
				add(o.NameAt(d.view.Date()), "để báo cáo", o.ID)
			}
		}
	}
	lower := map[adminplan.OrgLevel]string{adminplan.LevelCentral: "các tỉnh, thành phố", adminplan.LevelProvince: "các huyện, thị xã, thành phố", adminplan.LevelDistrict: "các xã, phường, thị trấn"}
	if d.view.Date().Year != 0 && !d.view.Date().Before(adminplan.DateOf(2025, 7, 1)) {
		// There is no district level any more.
		lower[adminplan.LevelProvince] = "các xã, phường, đặc khu"
	}
	below := lower[d.body.Level]
	group := func(name string) {
		r := adminplan.Recipient{Label: "-", Name: name, Purpose: "để thực hiện"}
		if g := org.Groups(name); len(g) == 1 {
			r.Group = &g[0]
		}
		d.p.Recipients = append(d.p.Recipients, r)
	}
	switch d.body.Kind {
	case adminplan.KindFrontStanding, adminplan.KindFrontCommittee:
		kind, rest := unit(t)
		if kind == "" {
			kind = rest
		}
		group(join("Các tổ chức thành viên của Ủy ban MTTQ Việt Nam", kind))
		if below != "" {
			group("Ban Thường trực Ủy ban MTTQ Việt Nam " + below)
		}
	case adminplan.KindPeoplesCommittee:
		if below != "" {
			group("Ủy ban nhân dân " + below)
		}
	}
	d.p.Filing = &adminplan.Filing{Label: "-", Text: "Lưu: VT.", Units: []string{"VT"}}
}
