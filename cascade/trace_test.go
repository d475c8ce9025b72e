package cascade_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/orgdata"
)

// forestWork is a plan with a task, an item and a row of a table that somebody has.
func forestWork() *adminplan.Plan {
	p := forestPlan("Ủy ban nhân dân các huyện, thành phố", adminplan.Task{Label: "-", Text: "Tuần tra các khu rừng giáp ranh trong mùa khô."})
	p.Sections = append(p.Sections, adminplan.Section{Label: "II.", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
		{Label: "1.", Text: "Trồng bổ sung rừng phòng hộ đầu nguồn.", Lead: refs("Sở Tài chính")},
		{Label: "2.", Table: &adminplan.Table{Columns: []adminplan.Column{{Kind: adminplan.ColumnContent}, {Kind: adminplan.ColumnLead}}, Rows: []adminplan.Row{
			{Cells: cells("Giao đất rừng cho các thôn bản", "Sở Nội vụ chủ trì, các sở, ngành và các huyện phối hợp"), Lead: refs("Sở Nội vụ")}}}},
	}})
	p.AssignIDs()
	return p
}

// citing returns a plan below that cites number and date of the plan above.
func citing(number string, date adminplan.Date, sections ...adminplan.Section) *adminplan.Plan {
	return &adminplan.Plan{Sections: sections, Bases: []adminplan.Basis{{Text: "Thực hiện …", References: []adminplan.Reference{
		{Number: "99", Symbol: "KH-UBND", Style: adminplan.StyleState}, {Number: number, Symbol: "KH-UBND", Style: adminplan.StyleState, Date: date}}}}}
}

func TestWhichPlansCarryOutTheParent(t *testing.T) {
	carrier := citing("12", of2022)
	carrier.Carrier, carrier.Bases = &adminplan.Carrier{Bases: carrier.Bases}, nil
	relation := func(kind adminplan.RelationKind, id adminplan.ID, target *adminplan.Reference) *adminplan.Plan {
		return &adminplan.Plan{Relations: []adminplan.Relation{{Kind: adminplan.RelationReplaces, Plan: id}, {Kind: kind, Plan: id, Target: target}}}
	}
	parent := forestWork()
	numbered := &adminplan.Reference{Number: "12", Symbol: "KH-UBND"}
	bare := forestWork()
	bare.Number.Value = ""
	month, undated := forestWork(), forestWork()
	month.Date, undated.Date = adminplan.MonthOf(2022, 3), adminplan.Date{}
	for _, c := range []struct {
		name          string
		parent, child *adminplan.Plan
		stranger      bool
	}{
		{"by number and date", parent, citing("12", of2022), false},
		{"by number alone", parent, citing("12", adminplan.Date{}), false},
		{"by number with a zero", parent, citing("012", of2022), false},
		{"in its decision", parent, carrier, false},
		{"of another date", parent, citing("12", adminplan.DateOf(2021, 3, 15)), true},
		{"of another number", parent, citing("112", of2022), true},
		{"by the month of its date", parent, citing("12", adminplan.MonthOf(2022, 3)), false},
		{"by another month", parent, citing("12", adminplan.MonthOf(2022, 4)), true},
		{"of a parent without a day", month, citing("12", of2022), false},
		{"of a parent without a date", undated, citing("12", of2022), false},
		{"of a parent without a number", bare, citing("", of2022), true},
		{"by a relation to its id", parent, relation(adminplan.RelationCarriesOut, parent.ID, nil), false},
		{"by a relation to its number", parent, relation(adminplan.RelationCarriesOut, adminplan.ID{}, numbered), false},
		{"by another relation", parent, relation(adminplan.RelationReplaces, parent.ID, numbered), true},
		{"by a relation to another plan", parent, relation(adminplan.RelationCarriesOut, adminplan.NewID(), &adminplan.Reference{Title: "x"}), true},
		{"not at all", parent, new(adminplan.Plan), true},
		{"no plan", parent, nil, true},
	} {
		var want []int
		if c.stranger {
			want = []int{0}
		}
		require.Equal(t, want, cascade.NewTrace(c.parent, c.child).Strangers, c.name)
		require.Equal(t, want, cascade.New(c.parent, orgdata.Directory()).Trace(c.child).Strangers, c.name)
	}
}

func TestWorkIsTakenUpInTasksItemsObjectivesAndRows(t *testing.T) {
	const task, item, row = "Tuần tra khu rừng giáp ranh trong mùa khô", "Trồng bổ sung rừng phòng hộ đầu nguồn suối", "Giao đất rừng cho thôn bản"
	table := &adminplan.Table{Columns: []adminplan.Column{{Kind: adminplan.ColumnOrder}, {Kind: adminplan.ColumnContent}, {Kind: adminplan.ColumnLead}},
		Rows: []adminplan.Row{{Cells: cells("1", "Họp tổng kết", "Văn phòng")}, {Cells: cells("2", task, "Hạt Kiểm lâm chủ trì, phối hợp với các xã và các thôn, bản, tổ dân phố")}}}
	child := citing("12", of2022,
		adminplan.Section{Kind: adminplan.SectionObjectives, Objectives: []adminplan.Objective{{Text: item}}},
		adminplan.Section{Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{{}, {Heading: "Đất", Text: row}}},
	)
	child.Appendices = []adminplan.Appendix{{Items: []adminplan.ContentItem{{Table: table}}}}
	other := citing("12", of2022, adminplan.Section{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{{Tasks: []adminplan.Task{{Text: "Tuần tra"}, {Text: task}}}}})
	tr := cascade.NewTrace(forestWork(), child, nil, other)
	require.Equal(t, []int{1}, tr.Strangers)
	require.Len(t, tr.Entries, 3)
	var got [][]string
	for _, e := range tr.Entries {
		var at []string
		for _, k := range e.Taken {
			require.Equal(t, cascade.LinkText, k.Link)
			require.GreaterOrEqual(t, k.Likeness, 0.6)
			require.LessOrEqual(t, k.Likeness, 1.0)
			at = append(at, []string{"child ", "", "other "}[k.Child]+k.Pointer)
		}
		got = append(got, at)
		require.Empty(t, e.Missing)
	}
	require.Equal(t, [][]string{
		{"child /appendices/0/items/0/table/rows/1", "other /sections/0/assignments/0/tasks/1"},
		{"child /sections/0/objectives/0"},
		{"child /sections/1/items/1"},
	}, got)
	require.Empty(t, tr.Untaken())
}

// Of an item and a row too it is known who takes them up, and who does not.
func TestMissingBodies(t *testing.T) {
	c := cascade.New(forestWork(), orgdata.Directory())
	finance, home := orgdata.ID("tỉnh Sơn La", "s-finance"), orgdata.ID("tỉnh Sơn La", "s-home")
	child, err := c.Derive(finance)
	require.NoError(t, err)
	tr := c.Trace(child, nil)
	require.Equal(t, []int{1}, tr.Strangers)
	require.Len(t, tr.Entries[0].Missing, 12)
	require.Equal(t, []cascade.Taken{{Child: 0, Pointer: "/sections/0/items/1", Link: cascade.LinkOrigin, Likeness: 1}}, tr.Entries[1].Taken)
	require.Empty(t, tr.Entries[1].Missing)
	require.Empty(t, tr.Entries[2].Taken)
	require.Equal(t, []string{"Sở Nội vụ tỉnh Sơn La"}, names(tr.Entries[2].Missing))
	require.Len(t, tr.Untaken(), 2)
	require.Equal(t, home, tr.Entries[2].Missing[0].ID)
}

// Without a directory, the issuer of a plan below is one of those who have the work by its printed name or by its id.
func TestAPlanThatTheWorkAsksFor(t *testing.T) {
	id := adminplan.NewID()
	p := forestPlan("")
	p.Sections = []adminplan.Section{{Items: []adminplan.ContentItem{{Text: "Xây dựng kế hoạch ở cấp mình.",
		Lead: []adminplan.OrgRef{{Name: "Ủy ban nhân dân xã Suối"}, {Name: "Ban Thường trực Ủy ban MTTQ Việt Nam xã Suối"}, {Name: "Công ty Rừng Xanh", Org: id}, {Name: "…"}}}}}}
	for name, c := range map[string]struct {
		issuer adminplan.Issuer
		taken  bool
	}{
		"in one line":       {adminplan.Issuer{Path: []string{"UBND XÃ SUỐI"}}, true},
		"in two lines":      {adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "XÃ SUỐI"}}, true},
		"organ below":       {adminplan.Issuer{Path: []string{"ỦY BAN MTTQ VIỆT NAM XÃ SUỐI", "BAN THƯỜNG TRỰC"}}, true},
		"by its id":         {adminplan.Issuer{Path: []string{"CÔNG TY"}, Org: id}, true},
		"another":           {adminplan.Issuer{Path: []string{"UBND XÃ ĐÁ"}}, false},
		"of nobody at all":  {adminplan.Issuer{}, false},
		"with another's id": {adminplan.Issuer{Path: []string{"CÔNG TY"}, Org: adminplan.NewID()}, false},
	} {
		child := citing("12", of2022)
		child.Issuer = c.issuer
		taken := cascade.NewTrace(p, child).Entries[0].Taken
		if !c.taken {
			require.Empty(t, taken, name)
			continue
		}
		require.Equal(t, []cascade.Taken{{Link: cascade.LinkIssued, Likeness: 1}}, taken, name)
	}
}

// Texts of one word and of none are like what is the same, and like nothing else.
func TestLikenessOfShortTexts(t *testing.T) {
	p := provincial(adminplan.Section{Items: []adminplan.ContentItem{{Text: "Họp.", Lead: refs("Sở Nội vụ")}, {Text: "…", Lead: refs("Sở Nội vụ")}, {Lead: refs("Sở Nội vụ")}}})
	child := citing("12", of2022, adminplan.Section{Items: []adminplan.ContentItem{{Text: "…"}, {Text: "Họp bàn"}, {Text: "HỌP"}}})
	e := cascade.NewTrace(p, child).Entries
	require.Equal(t, []cascade.Taken{{Pointer: "/sections/0/items/2", Link: cascade.LinkText, Likeness: 1}}, e[0].Taken)
	require.Empty(t, e[1].Taken)
	require.Empty(t, e[2].Taken)
}

func TestATraceOfNothing(t *testing.T) {
	require.Empty(t, cascade.NewTrace(nil).Entries)
	require.Empty(t, cascade.NewTrace(new(adminplan.Plan)).Untaken())
	c := cascade.New(nil, orgdata.Directory())
	require.Empty(t, c.Trace().Entries)
	require.Empty(t, c.Obligations())
	require.Empty(t, c.Matrix().Units)
	require.Equal(t, []int{0}, c.Trace(citing("12", of2022)).Strangers)
}
