package sample

import (
	"slices"
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/recognize"
)

// stage returns a plan with the shape that the examples of rules rely on: five sections of fixed kinds, two bases that
// cite, an appendix with a table of five columns, two organisations; issued in the time for which the rule is. The seed
// decides on body and words.
func stage(seed uint64, rule *adminplan.Rule) *adminplan.Plan {
	base := &random{state: seed}
	o := options{body: State, status: adminplan.StatusIssued, bases: 2, organizations: 1}
	w := &writer{options: o, r: base, plan: &adminplan.Plan{SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan, Language: "vi"}}
	w.day = adminplan.DateOf(2025, base.between(2, 4), base.between(1, 28))
	switch rule.Example.Base {
	case "party":
		w.body = Party
		w.day = adminplan.DateOf(2026, 6, base.between(1, 28))
	case "front":
		w.body = Front
	}
	w.period = adminplan.Period{From: adminplan.YearOf(int(w.day.Year)), To: adminplan.YearOf(int(w.day.Year))}
	w.theme = &themes[pick(base, themesOf[w.body])]
	w.office = newOffice(base, w.body, w.theme, w.day)
	w.objects, w.goals, w.headings = base.below(8), base.below(4), base.below(10)

	p, year := w.plan, strconv.Itoa(int(w.day.Year))
	p.Title = pick(base, w.theme.doing) + " " + w.theme.noun + " năm " + year
	p.Issuer, p.Motto = adminplan.Issuer{Path: w.office.path}, w.office.motto
	p.Number = adminplan.Number{Value: strconv.Itoa(base.between(20, 99)), Symbol: w.office.symbol, Style: w.office.style}
	p.Place, p.Date, p.DateText = w.office.place, w.day, w.day.Vietnamese()
	subject := lowerFirst(p.Title)
	ground := w.foreign(base) + " về " + w.theme.noun
	if law, ok := w.law(); ok {
		ground = law
	}
	p.Bases = w.basesOf([]string{"Căn cứ " + ground, "Thực hiện " + w.foreign(base) + " về " + w.theme.noun})
	p.Preamble = []adminplan.Paragraph{{Text: w.office.full + " ban hành Kế hoạch " + subject + " như sau:"}}
	p.Sections = w.stageSections()
	if w.body != Party {
		p.Closing = []adminplan.Paragraph{{Text: "Trên đây là Kế hoạch " + subject + "; yêu cầu các cơ quan, đơn vị tổ chức thực hiện./."}}
	}
	p.Recipients = w.recipients()[:3]
	for _, a := range p.Assignments() {
		if slices.ContainsFunc(p.Recipients, func(r adminplan.Recipient) bool { return r.Name == a.Heading }) {
			continue
		}
		p.Recipients = append(p.Recipients, adminplan.Recipient{Label: "-", Name: a.Heading})
	}
	p.Filing, p.Signatures = w.fileLine(), w.signatures()
	if w.body == State {
		p.Filing.Text, p.Filing.Copies = p.Filing.Text[:len(p.Filing.Text)-1]+", 20b.", 20
	}
	p.Appendices = []adminplan.Appendix{{
		Label: "PHỤ LỤC", Title: "DANH MỤC NHIỆM VỤ", AttachedTo: &adminplan.Paragraph{Text: "(Kèm theo " + w.self() + ")"},
		Items: []adminplan.ContentItem{{Table: w.stageTable()}},
	}}
	recognize.Fill(p)
	for _, t := range p.Tasks() {
		t.Task.Product = pick(base, w.theme.products)
	}
	w.organizations()
	return p
}

func (w *writer) stageSections() []adminplan.Section {
	dot := "."
	if w.body == Party {
		dot = "-"
	}
	year := strconv.Itoa(int(w.day.Year))
	months := [...]string{"7", "9", "11"}
	item := func(label string, i int) adminplan.ContentItem {
		return adminplan.ContentItem{Label: label, Text: w.unit() + " chủ trì " + lowerFirst(w.work()) + ", hoàn thành trước ngày 20/" + months[i] + "/" + year + "."}
	}
	finish := func(i int) string { return ", hoàn thành trước ngày 25/" + months[i] + "/" + year + "." }
	units := some(w.r, w.office.units, 3)
	assignment := func(i int, tasks ...adminplan.Task) adminplan.Assignment {
		return adminplan.Assignment{Label: strconv.Itoa(i+1) + dot, Heading: units[i], Unit: unit(units[i]), Tasks: tasks}
	}
	return []adminplan.Section{
		{Label: "I" + dot, Heading: "MỤC ĐÍCH, YÊU CẦU", Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{
			{Label: "1" + dot, Heading: "Mục đích:", Kind: adminplan.ObjectivePurpose, Text: capitalFirst(w.goal()) + "."},
			{Label: "2" + dot, Heading: "Yêu cầu:", Kind: adminplan.ObjectiveRequirement, Text: "Việc thực hiện phải thiết thực, đúng tiến độ."},
		}},
		{Label: "II" + dot, Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
			{Label: "1" + dot, Heading: cycle(&w.headings, groupHeadings), Items: []adminplan.ContentItem{item("a)", 0), item("b)", 2)}},
			{Label: "2" + dot, Heading: cycle(&w.headings, groupHeadings), Items: []adminplan.ContentItem{item("a)", 1)}},
		}},
		{Label: "III" + dot, Heading: "HÌNH THỨC THỰC HIỆN", Kind: adminplan.SectionForms, Forms: []adminplan.Form{
			{Label: "1" + dot, Text: "Tuyên truyền trên hệ thống truyền thanh cơ sở."}, {Label: "2" + dot, Text: "Lồng ghép trong hội nghị, sinh hoạt định kỳ."},
		}},
		{Label: "IV" + dot, Heading: "KINH PHÍ THỰC HIỆN", Kind: adminplan.SectionBudget, Items: []adminplan.ContentItem{
			{Text: "Kinh phí thực hiện từ nguồn ngân sách đã giao cho các đơn vị năm " + year + "."},
		}},
		{Label: "V" + dot, Heading: "TỔ CHỨC THỰC HIỆN", Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
			assignment(0,
				task("a)", "Chủ trì, phối hợp với "+units[1]+" "+lowerFirst(w.work())+finish(0)),
				task("b)", "Tổng hợp, báo cáo "+w.office.name+" kết quả thực hiện trước ngày 10/12/"+year+".")),
			assignment(1, task("", "Tham mưu "+w.office.name+" "+lowerFirst(w.work())+finish(1))),
			assignment(2, task("", "Chủ trì thực hiện các nhiệm vụ tại Phụ lục kèm theo Kế hoạch này"+finish(2))),
		}},
	}
}

func (w *writer) stageTable() *adminplan.Table {
	t := &adminplan.Table{}
	for _, heading := range []string{"TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian", "Sản phẩm"} {
		t.Columns = append(t.Columns, adminplan.Column{Kind: meaning.Column(heading), Heading: heading})
	}
	for i := range 3 {
		var row adminplan.Row
		for _, text := range []string{
			strconv.Itoa(i + 1), w.work(), w.unit(), "Trước ngày " + slashed(w.due()), pick(w.r, w.theme.products),
		} {
			row.Cells = append(row.Cells, adminplan.Cell{Text: text})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
