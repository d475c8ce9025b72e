package recognize

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// enrich puts beside the texts what they say: citations, units, times, products, numbers.
func (r *reader) enrich() {
	p := r.plan
	e := &r.enricher
	p.TitleReferences = e.fielded(p.Title, "title")
	if p.Period = meaning.Period(p.Title); p.Period == nil {
		p.Period = meaning.BareYears(p.Title)
	}
	for i := 0; p.Period == nil && i < len(p.Preamble); i++ {
		if q := meaning.Period(p.Preamble[i].Text); q != nil && (q.To.IsZero() || q.To.Year >= p.Date.Year) {
			p.Period = q // what was over when the plan was issued is told of, not planned
		}
	}
	for i := 0; p.Period == nil && i < len(p.Sections); i++ {
		p.Period = periodOfSection(&p.Sections[i])
	}
	if p.Period == nil {
		p.Period = meaning.BareYear(p.Title, int(p.Date.Year))
	}
	p.Status = adminplan.StatusIssued
	if p.Marks != nil && p.Marks.Draft != "" || p.Carrier == nil && (p.Number.Value == "" || p.Date.Precision() != adminplan.PrecisionDay) {
		p.Status = adminplan.StatusDraft
	}
	var (
		g   gatherer
		few [96]part // of which many plans have no more; see readBody
	)
	parts := g.plan(few[:0], p)
	readParts(e, parts, g.size)
	concludeSections(p.Sections)
	put(&p.ReportsTo, reportsIn(p.Closing))
	p.AssignIDs()
	linkParts(&r.linker, p.TitleReferences, parts)
}

// periodOfSection returns the time for which the plan holds where the section says when it is carried out, and nothing else: "Thời gian thực hiện: từ tháng
// 6/2026 đến tháng 12/2027".
func periodOfSection(s *adminplan.Section) *adminplan.Period {
	if s.Kind != adminplan.SectionSchedule || !hasPrefixFold(s.Heading, "thời gian thực hiện") {
		return nil
	}
	text := ""
	switch {
	case len(s.Intro) == 1 && len(s.Items) == 0:
		text = s.Intro[0].Text
	case len(s.Intro) == 0 && len(s.Items) == 1 && len(s.Items[0].Items) == 0 && s.Items[0].Heading == "":
		text = s.Items[0].Text
	}
	found := meaning.Timings(text)
	if len(found) != 1 || found[0].Every != "" || found[0].From.Year == 0 || found[0].To.Year == 0 {
		return nil
	}
	return &adminplan.Period{Text: found[0].Text, From: found[0].From, To: found[0].To}
}

// dateObjectives gives the numbers of objectives that name no year of their own the one of the heading above them: "Mục tiêu đến năm 2030". What is to be
// reached every year has none.
func dateObjectives(list []adminplan.Objective, by adminplan.Date) {
	for i := range list {
		o := &list[i]
		own := by
		if y := meaning.TargetYear(o.Heading); !y.IsZero() || strings.Contains(o.Heading, "ăm 20") {
			// A heading of another time, such as "Tầm nhìn đến năm 2045", is not of the one above.
			own = y
		}
		if !own.IsZero() && len(o.Indicators) > 0 && !strings.Contains(o.Text, "ăm 20") && !slices.ContainsFunc(o.Timing, func(t adminplan.Timing) bool { return t.Every != "" }) && !strings.Contains(o.Text, "ỗi năm") {
			for k := range o.Indicators {
				if ind := &o.Indicators[k]; ind.By.IsZero() {
					ind.By = own
				}
			}
		}
		dateObjectives(o.Objectives, own)
	}
}

// batch is how many parts are read side by side.
const batch = 64

// enricher reads the parts of a plan. It reads many of them for one thing, then for the next: what it takes to read all of them in turn is more code
// than a processor holds at hand.
type enricher struct {
	texts [batch]texts
	used  int          // how many of them are
	head  meaning.Text // of a part, read apart from its text
	refs  meaning.Room
}

// texts are the text of a part, and what of it is not in clauses that name a field.
type texts struct{ text, rest meaning.Text }

// reading is a part that is read. Those of a batch lie on the stack, where pointers into the plan are written without telling the garbage collector.
type reading struct {
	at             int  // its place among the parts
	taken          bool // see part
	heading, words string
	refs           *[]adminplan.Reference
	duties         duties
	texts          *texts
	running        *meaning.Text // the one of texts that has its running words
}

func (e *enricher) release() {
	for i := range e.texts[:e.used] {
		e.texts[i].text.Release()
		e.texts[i].rest.Release()
	}
	e.used = 0
	e.head.Release()
	e.refs.Release()
}

func references(s string) []adminplan.Reference { return meaning.References(s) }

// references returns the references of a text that is read for nothing else.
func (e *enricher) references(s string) []adminplan.Reference {
	if s == "" {
		return nil
	}
	e.head.Set(s)
	return e.head.References(&e.refs)
}

// fielded returns the references of a text that is not the text of its node.
func (e *enricher) fielded(s, field string) []adminplan.Reference {
	refs := e.references(s)
	for i := range refs {
		refs[i].Field = field
	}
	return refs
}

// join returns list with more behind it; more itself, which is of nobody else, where list is empty.
func join[T any](list, more []T) []T {
	if len(list) == 0 {
		return more
	}
	return append(list, more...)
}

// read fills in what parts say, as many as a batch holds at most.
func (e *enricher) read(parts []part) {
	var list [batch]reading
	n := 0
	for i := range parts {
		p, t := &list[n], &e.texts[n]
		switch v := parts[i].value.(type) {
		case *adminplan.ContentItem:
			p.heading, p.words, p.refs, p.duties = v.Heading, v.Text, &v.References, itemDuties(v)
		case *adminplan.Task:
			p.heading, p.words, p.refs, p.duties = v.Heading, v.Text, &v.References, taskDuties(v)
		case *adminplan.Objective:
			p.heading, p.words, p.refs, p.duties.timing, p.duties.indicators, p.running = v.Heading, v.Text, &v.References, &v.Timing, &v.Indicators, &t.text
		case *adminplan.Form:
			p.heading, p.words, p.refs, p.duties.timing, p.running = v.Heading, v.Text, &v.References, &v.Timing, &t.text
		default:
			e.cite(v)
			continue
		}
		p.at, p.taken, p.texts = i, parts[i].taken, t
		t.text.Set(p.words)
		n++
	}
	e.used = max(e.used, n)
	for i := range list[:n] {
		p := &list[i]
		refs := p.texts.text.References(&e.refs)
		if p.heading != "" { // as that of few parts
			refs = join(e.fielded(p.heading, "heading"), refs)
		}
		put(p.refs, refs)
		parts[p.at].bare = len(*p.refs) == 0
	}
	for i := range list[:n] {
		list[i].running = list[i].assign()
	}
	for i := range list[:n] {
		list[i].date()
	}
	for i := range list[:n] {
		list[i].count()
	}
	for i := range list[:n] {
		list[i].charge()
	}
}

// cite fills in all that is to be said of a part without duties, times and numbers, which is its references most times.
func (e *enricher) cite(value any) {
	switch v := value.(type) {
	case *adminplan.Basis:
		put(&v.References, e.references(v.Text))
	case *adminplan.Paragraph:
		put(&v.References, e.references(v.Text))
	case *adminplan.Section:
		put(&v.References, e.fielded(v.Heading, "heading"))
	case *adminplan.Article:
		put(&v.References, e.references(v.Text))
	case *adminplan.Note:
		put(&v.References, e.references(v.Text))
	case *adminplan.Carrier:
		put(&v.References, e.fielded(v.Title, "title"))
	case *adminplan.Appendix:
		put(&v.References, e.fielded(v.Title, "title"))
	case *adminplan.Recipient:
		if group := meaning.Group(v.Name); group != nil {
			v.Group = group
		}
	case *adminplan.Assignment:
		put(&v.References, e.fielded(v.Heading, "heading"))
		if v.Unit != nil && v.Unit.Group == nil {
			v.Unit.Group = meaning.Group(v.Unit.Name)
		}
	case *adminplan.Table:
		e.table(v)
	}
}

// assign fills in who does the work of an item or a task, and what clauses that name a field say of it, and returns its running words.
func (p *reading) assign() *meaning.Text {
	d := &p.duties
	if d.lead == nil || p.taken {
		return p.running
	}
	running := p.left()
	if p.words == "" {
		if strings.HasSuffix(p.heading, ":") && strings.Contains(p.heading, "chủ trì") && len(*d.lead) == 0 {
			// The heading is a clause: "a) Sở Y tế chủ trì, phối hợp với Sở Nội vụ:".
			lead, partners, roles := meaning.Parties(p.heading)
			*d.lead, *d.partners = lead, addOrgs(*d.partners, partners)
			if d.roles != nil {
				*d.roles = roles
			}
		}
		return p.running
	}
	lead, partners, roles := running.Parties()
	if d.roles != nil {
		put(d.roles, roles)
	} else if len(lead) == 0 && len(*d.lead) == 0 && slices.Contains(roles, adminplan.RoleLead) {
		// "Phòng Kinh tế: Chủ trì, phối hợp với …"
		if unit, rest, ok := meaning.Unit(p.heading); ok && rest == "" {
			lead = append(lead, unit)
		}
	}
	if len(*d.lead) == 0 {
		// Where a clause names them which says so ("Cơ quan chủ trì: …"), the running words may tell of other units that are in charge of a part of it.
		put(d.lead, lead)
	}
	put(d.partners, addOrgs(*d.partners, partners))
	return running
}

// put puts a list in its place, unless it is empty, as most are: while garbage is collected, a pointer that is written into a plan costs more than all else that
// is to be done then.
func put[T any](to *[]T, list []T) {
	if len(list) > 0 {
		*to = list
	}
}

// addOrgs adds the units that list does not hold yet.
func addOrgs(list, more []adminplan.OrgRef) []adminplan.OrgRef {
	named := len(list)
	if named == 0 {
		return more
	}
	for _, o := range more {
		if !slices.ContainsFunc(list[:named], func(have adminplan.OrgRef) bool { return have.Name == o.Name }) {
			list = append(list, o)
		}
	}
	return list
}

// date fills in when something is to be done.
func (p *reading) date() {
	timing := p.duties.timing
	if p.running != nil {
		put(timing, join(*timing, p.running.Timings()))
	}
	if len(*timing) == 0 && p.heading != "" && p.duties.lead != nil {
		put(timing, headingTimes(p.heading))
	}
}

// leadItems puts the unit that a heading names in charge of what stands below and begins with "Chủ trì", where nobody else is: "1. Phòng Cảnh sát giao
// thông" above "- Chủ trì, phối hợp với …".
func leadItems(list []adminplan.ContentItem) {
	for i := range list {
		v := &list[i]
		if v.Heading != "" {
			for k := range v.Items {
				if c := &v.Items[k]; c.Heading == "" && len(c.Lead) == 0 && c.Text != "" && c.Text[0]|0x20 == 'c' && hasPrefixFold(c.Text, "chủ trì") {
					if unit, rest, ok := meaning.Unit(v.Heading); ok && rest == "" {
						c.Lead = append(c.Lead, unit)
					}
				}
			}
		}
		leadItems(v.Items)
	}
}

// headingTimes returns when that is to be done of which the heading is nothing but the day, the month or the quarter: "Trước ngày 20/8/2026:", "Ngày 28
// tháng 8 năm 2026 (thứ Sáu)".
func headingTimes(heading string) []adminplan.Timing {
	const longest = 90
	s := strings.TrimRight(heading, " :.")
	if i := strings.LastIndexByte(s, '('); i > 0 && strings.HasSuffix(s, ")") && hasPrefixFold(s[i+1:], "dự kiến") {
		s = strings.TrimLeft(s[i+1+len("dự kiến"):len(s)-1], " :") // "Khảo sát đất (dự kiến tháng 3/2026)"
	}
	if len(s) > longest || !hasDigit(s) {
		return nil
	}
	if i := strings.IndexByte(s, '('); i > 0 && strings.HasSuffix(s, ")") {
		if inner := s[i+1 : len(s)-1]; hasDigit(inner) {
			s = inner // "Đợt 1 (từ ngày 01/3 đến ngày 31/3/2026)"
		} else {
			s = strings.TrimSpace(s[:i])
		}
	}
	if rest, ok := strings.CutPrefix(s, "Các ngày"); ok {
		s = "ngày" + rest
	}
	found := meaning.Timings(s)
	if len(found) != 1 || found[0].Text != s || found[0].Every != "" {
		return nil
	}
	for _, d := range [...]adminplan.Date{found[0].From, found[0].To, found[0].Due} {
		if d.Month != 0 || d.Quarter != 0 {
			return found
		}
	}
	return nil
}

// count fills in the numbers that a part sets.
func (p *reading) count() {
	d := &p.duties
	if d.indicators != nil && (p.running != nil || p.taken && d.roles == nil) {
		list := p.texts.text.Indicators()
		if len(list) > 0 && p.heading != "" {
			list = withoutBudget(p.heading, list)
		}
		put(d.indicators, list)
	}
}

// withoutBudget returns the numbers of a part; below a heading that is a label of money, no sum is a number to reach: "1. Kinh phí: 50 triệu đồng".
func withoutBudget(heading string, list []adminplan.Indicator) []adminplan.Indicator {
	if slices.ContainsFunc(list, isMoney) {
		if field, _, _ := meaning.Label(heading + ":"); field == "budget" {
			return slices.DeleteFunc(list, isMoney)
		}
	}
	return list
}

// charge fills in the duties to report and the budget.
func (p *reading) charge() {
	d := &p.duties
	if p.running == nil || d.reports == nil {
		return
	}
	put(d.reports, p.texts.text.Reports())
	if *d.budget == nil {
		if b := p.texts.text.Budget(); b != nil {
			*d.budget = b
		}
	}
}

// duties are the fields of a part that say who does what until when, and how much of it; nil where it has none.
type duties struct {
	lead, partners *[]adminplan.OrgRef
	roles          *[]adminplan.TaskRole
	timing         *[]adminplan.Timing
	product        *string
	budget         **adminplan.Budget
	indicators     *[]adminplan.Indicator
	reports        *[]adminplan.Report
}

// fill takes the value of a line such as "Cơ quan chủ trì: Sở Nội vụ".
func (d *duties) fill(field, value string) bool {
	switch field {
	case "lead":
		*d.lead = join(*d.lead, meaning.OrgList(value))
		if i := strings.Index(value, ". Phối hợp:"); i >= 0 {
			// "Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ, doanh nghiệp."
			if field, partners, ok := meaning.Label(value[i+len(". "):]); ok && field == "partners" {
				*d.partners = join(*d.partners, meaning.OrgList(partners))
				break
			}
		}
		if strings.Contains(value, "hối hợp") {
			// "Phân công: Sở Y tế chủ trì, phối hợp với Sở Nội vụ."
			_, partners, _ := meaning.Parties(value)
			*d.partners = join(*d.partners, partners)
		}
	case "partners":
		*d.partners = join(*d.partners, meaning.OrgList(value))
	case "timing":
		found := meaning.Timings(value)
		if rest, dash := strings.CutPrefix(value, "- "); len(found) == 0 && dash && len(references(rest)) == 0 {
			// "Thời gian: - Phát động ngày 12/3/2026": the first of a list is a sentence.
			found = meaning.Timings("Thời gian: " + rest)
		}
		if len(found) == 0 && len(value) <= longestTime && (strings.Contains(value, "/") || strings.Contains(value, " tháng ")) && len(references(value)) == 0 {
			// "Thời gian: Tiết 2 thứ Hai, ngày 12/3/2026 (Rằm)": what stands before the date is not known.
			if found = meaning.Timings("Thời gian: " + value); slices.ContainsFunc(found, func(t adminplan.Timing) bool { return t.From.Day == 0 || t.From.Year == 0 }) {
				found = nil
			} else if len(found) == 1 {
				found[0].Text = strings.TrimRight(value, ".;")
			}
		}
		if len(found) == 0 {
			if value == "" {
				return false
			}
			found = []adminplan.Timing{{Text: strings.TrimRight(value, ".;")}}
			if t := &found[0]; len(t.Text) <= 1000 && hasPrefixFold(value, "sau khi", "ngay sau khi", "khi ", "theo ") {
				t.After = t.Text
			}
		}
		*d.timing = join(*d.timing, found)
	case "product":
		if *d.product == "" {
			*d.product = strings.TrimRight(value, " .;")
		}
	case "budget":
		if *d.budget == nil {
			*d.budget = meaning.Budget("Kinh phí: " + value)
			if *d.budget == nil && value != "" {
				*d.budget = &adminplan.Budget{Text: value}
			}
		}
	default:
		return false
	}
	return true
}

// longestTime bounds in bytes a value that is nothing but a time.
const longestTime = 120

func itemDuties(v *adminplan.ContentItem) duties {
	return duties{&v.Lead, &v.Partners, nil, &v.Timing, &v.Product, &v.Budget, &v.Indicators, &v.ReportsTo}
}

func taskDuties(v *adminplan.Task) duties {
	return duties{&v.Lead, &v.Partners, &v.Roles, &v.Timing, &v.Product, &v.Budget, &v.Indicators, &v.ReportsTo}
}

// left takes the clauses that name a field out of the text and the heading of a part, and returns what is in running words.
func (p *reading) left() *meaning.Text {
	if strings.HasSuffix(p.heading, ":") {
		// The heading is itself what stands before a colon: "Chủ trì:".
		if rest, ok := p.duties.fillClauses(p.heading + " " + p.words); ok {
			p.texts.rest.Set(rest)
			return &p.texts.rest
		}
	}
	if p.texts.text.HasColon() {
		if rest, ok := p.duties.fillClauses(p.words); ok {
			p.texts.rest.Set(rest)
			return &p.texts.rest
		}
	}
	return &p.texts.text
}
