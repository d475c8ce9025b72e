package cascade

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

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
		return nil, fmt.Errorf("cascade: no organisation %s in the directory", body)
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

// The mottos of the State and of the Party (Decree 30/2020/NĐ-CP, Appendix I, part II, item 1; 36-HD/VPTW, 05-HD/VPTW).
var (
	stateMotto = []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"}
	partyMotto = []string{"ĐẢNG CỘNG SẢN VIỆT NAM"}
)

// form gives the draft the motto and the style of number that its body is bound to; a body of neither the State nor the Party
// keeps to the form of the parent.
func (d *deriver) form() {
	motto, style := d.plan.Motto, d.plan.Number.Style
	ofParty := slices.ContainsFunc(motto, func(line string) bool { return strings.Contains(viet.Fold(line), viet.Fold(partyMotto[0])) })
	switch d.body.Kind {
	case adminplan.KindPartyCommittee, adminplan.KindPartyBoard, adminplan.KindPartyDelegation:
		style = adminplan.StyleParty
		if len(motto) > 0 && !ofParty {
			motto = partyMotto
		}
	case adminplan.KindPeoplesCommittee, adminplan.KindPeoplesCouncil, adminplan.KindDepartment, adminplan.KindMinistry, adminplan.KindSchool,
		adminplan.KindArmedForce, adminplan.KindJudicial:
		style = adminplan.StyleState
		if ofParty {
			motto = stateMotto
		}
	}
	if style == "" {
		style = adminplan.StyleState
	}
	d.p.Motto, d.p.Number.Style = slices.Clone(motto), style
}

// head fills issuer, number, place and title.
func (d *deriver) head() {
	name := d.bodyName()
	path := []string{name}
	// Organs of another body and departments name it above them (Decree 30/2020/NĐ-CP, Appendix I, part II, item 2); a ministry,
	// which is one of the Government, names nobody.
	var above []*adminplan.Organization
	if d.body.Kind != adminplan.KindMinistry {
		above = d.view.Parents(d.body.ID, adminplan.EdgeOrgan)
	}
	if len(above) == 0 && d.body.Kind == adminplan.KindDepartment {
		above = d.view.Parents(d.body.ID, adminplan.EdgeUnder)
	}
	if len(above) > 0 {
		upper := above[0].NameAt(d.view.Date())
		if rest, ok := strings.CutSuffix(name, " "+upper); ok && !strings.HasSuffix(rest, " và") {
			name = rest // a name that holds that of the body above stands below it in the head
		} else if d.body.Kind == adminplan.KindDepartment {
			name = strings.TrimSuffix(name, " "+d.body.Territory)
		}
		path = []string{upper, name}
	}
	for _, s := range path {
		d.p.Issuer.Path = append(d.p.Issuer.Path, strings.ToUpper(strings.TrimSpace(s)))
	}
	d.p.Issuer.Org = d.body.ID
	d.form()
	d.p.Number.Symbol = d.symbol()
	d.p.Place = issuedAt(d.body.Territory)
	d.p.Title = d.plan.Title
	if d.elsewhere() {
		from := ""
		if o := d.issuer(); o != nil {
			from = o.Territory
		}
		d.p.Title = within(d.plan.Title, from, d.body.Territory)
	}
}

// elsewhere reports whether the body is of another territory than the issuer of the parent.
func (d *deriver) elsewhere() bool {
	return d.body.Territory != "" && (d.issuer() == nil || d.issuer().Territory != d.body.Territory)
}

// within returns the title of a plan for one territory as that of one for a part of it: it names the part in place of the
// whole ("trên địa bàn tỉnh năm 2026"), or else at its end; in capitals, where all of the title is.
func within(title, whole, part string) string {
	const where = "trên địa bàn"
	if title == "" {
		return ""
	}
	capitals := title == strings.ToUpper(title)
	added := where + " " + part
	if capitals {
		added = strings.ToUpper(added)
	}
	for i := range title {
		n := viet.Word(title[i:], where)
		if n == 0 || i > 0 && title[i-1] != ' ' {
			continue
		}
		n += i + len(title[i+n:]) - len(strings.TrimLeft(title[i+n:], " "))
		m := 0
		if whole != "" {
			m = viet.Word(title[n:], strings.ToLower(whole))
		}
		if m == 0 {
			m = viet.AnyWord(title[n:], unitKinds[:]...)
			if rest := strings.TrimLeft(title[n+m:], " "); !unnamed(rest, capitals) {
				m = 0
			}
		}
		if m > 0 {
			return title[:i] + added + title[n+m:]
		}
	}
	return strings.TrimRight(title, " .;") + " " + added
}

// unnamed reports whether what follows the kind of a unit is no name: then the unit is that of the issuer.
func unnamed(rest string, capitals bool) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsUpper(r) || capitals && viet.AnyWord(rest, "năm", "giai đoạn", "đến", "từ", "trong", "quý", "tháng", "tầm nhìn", "theo", "và") > 0
}

// symbol returns the symbol of the draft: the parent's for a body of the same sort and name, else what is known of the sort.
func (d *deriver) symbol() string {
	own := initials(d.bodyName(), d.body.Territory)
	if o := d.issuer(); o != nil && o.Kind == d.body.Kind && initials(o.NameAt(d.view.Date()), o.Territory) == own {
		return d.plan.Number.Symbol
	}
	party := d.p.Number.Style == adminplan.StyleParty
	symbol := func(state, inParty string) string {
		if party {
			return adminplan.KindPlan + "/" + inParty
		}
		return adminplan.KindPlan + "-" + state
	}
	switch d.body.Kind {
	case adminplan.KindPeoplesCommittee:
		return symbol("UBND", "UBND")
	case adminplan.KindFrontStanding:
		return symbol("MTTQ-BTT", "MTTQ")
	case adminplan.KindFrontCommittee:
		return symbol("MTTQ", "MTTQ")
	}
	// Abbreviations of bodies are set by their heads; what is made of the first letters is a proposal.
	return symbol(own, own)
}

// initials returns the first letters of a name without its territory: "SNV" for "Sở Nội vụ tỉnh Sơn La", "HU" for "Huyện ủy Mai Sơn".
func initials(name, territory string) string {
	_, bare := unit(territory)
	for _, t := range [...]string{territory, bare} {
		if n := len(name) - len(t); n > 0 && strings.EqualFold(name[n:], t) {
			name = name[:n]
			break
		}
	}
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		// Abbreviations have letters without marks: Ủy ban gives UB. Đ is a letter of its own.
		if r, _ := utf8.DecodeRuneInString(norm.NFD.String(w)); unicode.IsLetter(r) && w != "và" && w != "của" {
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
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
	d.p.Sections = append(d.p.Sections, adminplan.Section{Label: roman(d.label) + ".", Heading: heading, Kind: kind})
	return &d.p.Sections[len(d.p.Sections)-1]
}

func roman(n int) string {
	tens := [...]string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"}
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return strings.Repeat("C", n/100) + tens[n/10%10] + ones[n%10]
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
