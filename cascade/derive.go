package cascade

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
)

// Derive returns a draft plan for a body (dự thảo kế hoạch của cơ quan cấp dưới), as this plan calls for one: with a head of
// its own and a blank number, the parent plan as its first basis, the parent's objectives, the tasks that the parent gives
// to the body, the duty to report upwards, and the parent's issuer as first recipient.
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
		Status: adminplan.StatusDraft, Language: c.plan.Language, Motto: slices.Clone(c.plan.Motto),
	}}
	if c.plan.Period != nil {
		period := *c.plan.Period
		d.p.Period = &period
	}
	d.head()
	d.bases()
	d.objectives()
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

// issuerName returns the full name of the issuer of the parent plan.
func (d *deriver) issuerName() string {
	if o := d.issuer(); o != nil {
		return o.NameAt(d.view.Date())
	}
	return strings.Join(d.plan.Issuer.Path, " ")
}

// head fills issuer, number, place and title.
func (d *deriver) head() {
	name := d.bodyName()
	path := []string{name}
	if above := d.view.Parents(d.body.ID, adminplan.EdgeOrgan); len(above) > 0 {
		// An organ whose name holds that of its body stands below it in the head.
		upper := above[0].NameAt(d.view.Date())
		if rest, ok := strings.CutSuffix(name, upper); ok {
			path = []string{upper, rest}
		} else {
			path = []string{upper, name}
		}
	} else if above := d.view.Parents(d.body.ID, adminplan.EdgeUnder); len(above) > 0 && d.body.Kind == adminplan.KindDepartment {
		path = []string{above[0].NameAt(d.view.Date()), strings.TrimSuffix(name, " "+d.body.Territory)}
	}
	for _, s := range path {
		d.p.Issuer.Path = append(d.p.Issuer.Path, strings.ToUpper(strings.TrimSpace(s)))
	}
	d.p.Issuer.Org = d.body.ID
	d.p.Number = adminplan.Number{Symbol: d.symbol(), Style: d.plan.Number.Style}
	if d.plan.Number.Style == "" {
		d.p.Number.Style = adminplan.StyleState
	}
	d.p.Place = bareTerritory(d.body.Territory)
	d.p.Title = d.plan.Title
	if d.body.Territory != "" && (d.issuer() == nil || d.issuer().Territory != d.body.Territory) {
		d.p.Title += " trên địa bàn " + d.body.Territory
	}
}

// symbol returns the symbol of the draft: the parent's for a body of the same sort, else what is known of the sort.
func (d *deriver) symbol() string {
	if o := d.issuer(); o != nil && o.Kind == d.body.Kind {
		return d.plan.Number.Symbol
	}
	party := d.plan.Number.Style == adminplan.StyleParty
	join := func(state, inParty string) string {
		if party {
			return adminplan.KindPlan + "/" + inParty
		}
		return adminplan.KindPlan + "-" + state
	}
	switch d.body.Kind {
	case adminplan.KindPeoplesCommittee:
		return join("UBND", "UBND")
	case adminplan.KindFrontStanding:
		return join("MTTQ-BTT", "MTTQ")
	case adminplan.KindFrontCommittee:
		return join("MTTQ", "MTTQ")
	}
	// Abbreviations of bodies are set by their heads; what is made of the first letters is a proposal.
	return join(initials(d.bodyName(), d.body.Territory), initials(d.bodyName(), d.body.Territory))
}

// initials returns the first letters of a name without its territory: "SNV" for "Sở Nội vụ tỉnh Sơn La".
func initials(name, territory string) string {
	var b strings.Builder
	for _, w := range strings.Fields(strings.TrimSuffix(name, territory)) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) && w != "và" && w != "của" {
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
}

// bareTerritory takes the kind off the name of a unit; Thành phố Hồ Chí Minh keeps it (Decree 30/2020/NĐ-CP, Appendix I, part II, item 4).
func bareTerritory(t string) string {
	if t == "thành phố Hồ Chí Minh" {
		return "Thành phố Hồ Chí Minh"
	}
	for _, kind := range [...]string{"tỉnh ", "thành phố ", "huyện ", "thị xã ", "quận ", "xã ", "phường ", "thị trấn ", "đặc khu "} {
		if rest, ok := strings.CutPrefix(t, kind); ok {
			return rest
		}
	}
	return t
}

// bases makes the parent plan the basis of the draft, cited in full, and the enacting sentence.
func (d *deriver) bases() {
	n := d.plan.Number
	cited := "Kế hoạch"
	if s := n.String(); n.Value != "" {
		cited += " số " + s
	}
	if v := d.plan.Date.Vietnamese(); v != "" {
		cited += " " + v
	}
	subject := lowerFirst(strings.TrimRight(d.plan.Title, " .;"))
	cited += " của " + d.issuerName() + " về " + subject
	text := "Thực hiện " + cited + "."
	d.base = adminplan.Reference{
		ID: adminplan.DerivedID(d.p.ID, "base"), Text: cited, Start: len("Thực hiện "), End: len("Thực hiện ") + len(cited),
		Kind: "Kế hoạch", Number: n.Value, Symbol: n.Symbol, Style: n.Style, Date: d.plan.Date, Issuer: d.issuerName(), Title: subject,
	}
	d.p.Bases = []adminplan.Basis{{Relation: adminplan.RelationImplements, Text: text, References: []adminplan.Reference{d.base}}}
	target := d.base
	target.ID, target.Start, target.End = adminplan.ID{}, 0, 0
	d.p.Relations = []adminplan.Relation{{Kind: adminplan.RelationCarriesOut, Plan: d.planID(), Target: &target}}
	d.p.Preamble = []adminplan.Paragraph{{Text: d.bodyName() + " ban hành Kế hoạch " + lowerFirst(strings.TrimRight(d.p.Title, " .;")) + " như sau:"}}
}

// lowerFirst puts the first letter in small, but for a word all in capitals.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// origin returns the reference that a part of the draft holds to the place of the parent from which it comes.
func (d *deriver) origin(place string) adminplan.Reference {
	r := d.base
	r.ID, r.Start, r.End, r.Text, r.Title = adminplan.ID{}, 0, 0, "", ""
	r.Place, r.RefersTo = place, d.base.ID
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
	return [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}[min(n, 10)]
}

// objectives carries the objectives of the parent over, with their origin.
func (d *deriver) objectives() {
	for i := range d.plan.Sections {
		d.objectivesOf(&d.plan.Sections[i], placeOf(&d.plan.Sections[i]))
	}
}

func (d *deriver) objectivesOf(from *adminplan.Section, place string) {
	if len(from.Objectives) > 0 {
		heading := from.Heading
		if heading == "" {
			heading = "MỤC ĐÍCH, YÊU CẦU"
		}
		s := d.section(adminplan.SectionObjectives, heading)
		s.Objectives = d.carry(from.Objectives, place)
	}
	for i := range from.Sections {
		d.objectivesOf(&from.Sections[i], join(placeOf(&from.Sections[i]), place))
	}
}

func (d *deriver) carry(list []adminplan.Objective, place string) []adminplan.Objective {
	var out []adminplan.Objective
	for i := range list {
		o := list[i] // a shallow copy: what it shares is replaced below or never written to
		at := join(labelPlace(o.Label), place)
		o.ID, o.Table, o.Label = d.carriedID(o.ID), nil, stateLabel(o.Label)
		o.Timing, o.Indicators = slices.Clone(o.Timing), slices.Clone(o.Indicators)
		o.References = []adminplan.Reference{d.origin(at)}
		o.Objectives = d.carry(o.Objectives, at)
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

// placeOf names a section as citations do: "mục II".
func placeOf(s *adminplan.Section) string { return labelPlace(s.Label) }

func labelPlace(label string) string {
	l := strings.TrimRight(strings.TrimSpace(label), ".-)/ ")
	switch {
	case l == "" || l == "+" || l == "*":
		return ""
	case strings.HasPrefix(strings.ToLower(l), "phần"), strings.HasPrefix(strings.ToLower(l), "mục"):
		return lowerFirst(l)
	case strings.Trim(l, "IVXLC") == "":
		return "mục " + l
	case strings.Trim(l, "0123456789.") == "":
		return "khoản " + l
	}
	return "điểm " + l
}

func join(inner, outer string) string {
	return strings.TrimSpace(inner + " " + outer)
}

// placeOfPointer names the place of a node by the labels on the way to it: "khoản 3 mục IV".
func placeOfPointer(p *adminplan.Plan, pointer string) string {
	place := ""
	p.Walk(func(n adminplan.Node) bool {
		at := n.Pointer()
		if at != pointer && !strings.HasPrefix(pointer, at+"/") && at != "" {
			return false
		}
		place = join(labelPlace(n.Label()), place)
		return true
	})
	return place
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
	for i := range d.plan.Sections {
		from := &d.plan.Sections[i]
		if from.Kind != adminplan.SectionContent || len(from.Items) == 0 && len(from.Sections) == 0 {
			continue
		}
		place := placeOf(from)
		text := "Triển khai các nội dung nêu tại " + join(place, "Kế hoạch số "+d.plan.Number.String())
		if place == "" {
			text = "Triển khai các nội dung về " + lowerFirst(from.Heading) + " của Kế hoạch số " + d.plan.Number.String()
		}
		add(adminplan.ContentItem{ID: d.carriedID(from.ID), Text: text + ", phù hợp với tình hình của cơ quan, đơn vị.", References: []adminplan.Reference{d.origin(place)}})
	}
	for _, w := range d.given() {
		text := withoutObligation(w.text)
		if text == "" {
			continue // the draft itself is what the task asks for
		}
		item := adminplan.ContentItem{ID: d.carriedID(w.id), Timing: slices.Clone(w.timing),
			References: []adminplan.Reference{d.origin(placeOfPointer(d.plan, w.pointer))}}
		item.Text = strings.TrimRight(strings.TrimSuffix(text, "./."), " ")
		if !strings.HasSuffix(item.Text, ".") {
			item.Text = strings.TrimRight(item.Text, ";,") + "."
		}
		for _, n := range w.partners {
			ref := adminplan.OrgRef{Name: n.text}
			if found := d.bodies(n); len(found) == 1 && org.Groups(n.text) == nil {
				ref.Org = found[0].ID
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
	for _, clause := range strings.SplitAfter(text, ";") {
		if kinds, _ := readObligation(clause); len(kinds) == 0 && strings.Trim(clause, " ;./") != "" {
			kept = append(kept, strings.TrimSpace(clause))
		}
	}
	return upperFirst(strings.Join(kept, " "))
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
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
	to := adminplan.OrgRef{Name: d.issuerName()}
	if o := d.issuer(); o != nil {
		to.Org = o.ID
	}
	report := adminplan.Report{To: &to}
	// The parent may say when the body is to report.
	for _, w := range d.given() {
		for i := range w.reports {
			if t := w.reports[i].Timing; t != nil && report.Timing == nil {
				timing := *t
				report.Timing = &timing
			}
		}
	}
	text := "Theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo kết quả về " + to.Name
	if report.Timing != nil && report.Timing.Text != "" {
		text += " " + lowerFirst(report.Timing.Text)
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
	var issuer adminplan.ID
	if o := d.issuer(); o != nil {
		issuer = o.ID
	}
	add(d.issuerName(), "để báo cáo", issuer)
	t := d.body.Territory
	// The Party committee of the unit is told, where the directory knows it and the body is of the same unit.
	if t != "" && (d.issuer() == nil || d.issuer().Territory != t) {
		for o := range d.view.Organizations() {
			if o.Kind == adminplan.KindPartyCommittee && o.Territory == t && o.Level == d.body.Level && len(d.view.Parents(o.ID, adminplan.EdgeOrgan)) == 0 {
				add(o.NameAt(d.view.Date()), "để báo cáo", o.ID)
			}
		}
	}
	lower := map[adminplan.OrgLevel]string{adminplan.LevelProvince: "các huyện, thị xã, thành phố", adminplan.LevelDistrict: "các xã, phường, thị trấn"}[d.body.Level]
	if !d.view.Date().IsZero() && !d.view.Date().Before(adminplan.DateOf(2025, 7, 1)) {
		lower = map[adminplan.OrgLevel]string{adminplan.LevelProvince: "các xã, phường, đặc khu"}[d.body.Level]
	}
	group := func(name string) {
		r := adminplan.Recipient{Label: "-", Name: name, Purpose: "để thực hiện"}
		if g := org.Groups(name); len(g) == 1 {
			r.Group = &g[0]
		}
		d.p.Recipients = append(d.p.Recipients, r)
	}
	switch d.body.Kind {
	case adminplan.KindFrontStanding, adminplan.KindFrontCommittee:
		group("Các tổ chức thành viên của Ủy ban MTTQ Việt Nam " + unitWord(t))
		if lower != "" {
			group("Ban Thường trực Ủy ban MTTQ Việt Nam " + lower)
		}
	case adminplan.KindPeoplesCommittee:
		if lower != "" {
			group("Ủy ban nhân dân " + lower)
		}
	}
	d.p.Filing = &adminplan.Filing{Label: "-", Text: "Lưu: VT.", Units: []string{"VT"}}
}

// unitWord returns the kind of a unit: "huyện" of "huyện Mai Sơn".
func unitWord(t string) string {
	return strings.TrimSuffix(t, " "+bareTerritory(t))
}
