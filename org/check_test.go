package org

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func between(from, to string) *adminplan.Interval {
	var v adminplan.Interval
	if from != "" {
		v.From, _ = adminplan.ParseDate(from)
	}
	if to != "" {
		v.To, _ = adminplan.ParseDate(to)
	}
	return &v
}

// soundRegistry returns a registry that breaks no rule: a centre, two provinces of which the second takes over the first, a department.
func soundRegistry() *adminplan.OrgRegistry {
	return &adminplan.OrgRegistry{
		Organizations: []adminplan.Organization{
			{ID: testID(0), Name: "Chính phủ", Level: adminplan.LevelCentral},
			{ID: testID(1), Name: "UBND tỉnh Bắc", Level: adminplan.LevelProvince, Parents: []adminplan.OrgEdge{{Org: testID(0)}}, Valid: between("", "2025-06-30"),
				Codes: []adminplan.OrgCode{{Scheme: "S", Value: "1"}}},
			{ID: testID(2), Name: "UBND tỉnh Nam", Level: adminplan.LevelProvince, Parents: []adminplan.OrgEdge{{Org: testID(0)}},
				AltNames: []adminplan.OrgName{{Text: "UBND tỉnh Nam cũ", Valid: between("2000", "2010")}}},
			{ID: testID(3), Name: "Sở Y tế", Level: adminplan.LevelProvince, Parents: []adminplan.OrgEdge{{Org: testID(2), Kind: adminplan.EdgeUnder}}},
		},
		Changes: []adminplan.OrgChange{{Kind: adminplan.ChangeMerge, Date: adminplan.DateOf(2025, 7, 1), From: []adminplan.ID{testID(1), testID(2)}, To: []adminplan.ID{testID(2)}}},
	}
}

func TestCheck(t *testing.T) {
	require.Empty(t, NewDirectory(soundRegistry()).Check().Findings)
	type reg = adminplan.OrgRegistry
	for _, c := range []struct {
		code, path string
		fault      func(*reg)
	}{
		{"DIR-ID-01", "/organizations/3/id", func(r *reg) { r.Organizations[3].ID = adminplan.ID{} }},
		{"DIR-ID-02", "/organizations/3/id", func(r *reg) { r.Organizations[3].ID = testID(1) }},
		{"DIR-NAME-01", "/organizations/3/name", func(r *reg) { r.Organizations[3].Name = " - " }},
		{"DIR-NAME-01", "/organizations/2/altNames/0", func(r *reg) { r.Organizations[2].AltNames[0].Text = "" }},
		{"DIR-NAME-02", "/organizations/2/altNames/0", func(r *reg) { r.Organizations[2].Valid = between("2005", "") }},
		{"DIR-DATE-01", "/organizations/2/altNames/0", func(r *reg) { r.Organizations[2].AltNames[0].Valid = between("2010", "2000") }},
		{"DIR-DATE-02", "/organizations/2/valid", func(r *reg) {
			r.Organizations[2].Valid = &adminplan.Interval{From: adminplan.Date{Year: 2020, Month: 13}}
		}},
		{"DIR-DATE-02", "/organizations/3/parents/0", func(r *reg) { r.Organizations[3].Parents[0].Valid = between("--12-15", "") }},
		{"DIR-EDGE-01", "/organizations/3/parents/0", func(r *reg) { r.Organizations[3].Parents[0].Org = testID(99) }},
		{"DIR-EDGE-02", "/organizations/3/parents/0", func(r *reg) { r.Organizations[3].Parents[0].Org = testID(3) }},
		{"DIR-EDGE-03", "/organizations/1/parents/0", func(r *reg) { r.Organizations[1].Parents[0].Valid = between("2020", "2026") }},
		{"DIR-EDGE-03", "/organizations/3/parents/0", func(r *reg) {
			r.Organizations[3].Parents[0].Org, r.Organizations[3].Valid = testID(1), between("2025-07-01", "")
		}},
		{"DIR-EDGE-04", "/organizations/3/parents/1", func(r *reg) {
			r.Organizations[3].Parents = append(r.Organizations[3].Parents, adminplan.OrgEdge{Org: testID(2)})
		}},
		{"DIR-CYCLE-01", "/organizations/2/parents", func(r *reg) {
			r.Organizations[2].Parents = append(r.Organizations[2].Parents, adminplan.OrgEdge{Org: testID(3), Valid: between("2020", "2021")})
		}},
		{"DIR-CODE-01", "/organizations/3/codes/0", func(r *reg) {
			r.Organizations[3].Codes = []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: between("2024", "")}}
		}},
		{"DIR-CODE-01", "/organizations/3/codes/0", func(r *reg) { // who bears it first in time is later in the registry
			r.Organizations[3].Codes = []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: between("2020", "2025-03-31")}}
			r.Organizations[1].Codes[0].Valid = between("2025", "")
		}},
		{"DIR-CODE-01", "/organizations/1/codes/1", func(r *reg) { // the same organisation bears it twice
			r.Organizations[1].Codes = append(r.Organizations[1].Codes, adminplan.OrgCode{Scheme: "S", Value: "1", Valid: between("2020", "")})
		}},
		{"DIR-CODE-02", "/organizations/1/codes/0", func(r *reg) { r.Organizations[1].Codes[0].Valid = between("", "2026") }},
		{"DIR-CODE-03", "/organizations/1/codes/0", func(r *reg) { r.Organizations[1].Codes[0].Value = "" }},
		{"DIR-LEVEL-01", "/organizations/3/parents", func(r *reg) { r.Organizations[3].Parents[0].Valid = between("2020", "2021") }},
		{"DIR-LEVEL-02", "/organizations/3/parents/0", func(r *reg) { r.Organizations[2].Level = adminplan.LevelCommune }},
		{"DIR-CHANGE-01", "/changes/0/from/0", func(r *reg) { r.Changes[0].From[0] = testID(99) }},
		{"DIR-CHANGE-01", "/changes/0/to/0", func(r *reg) { r.Changes[0].To[0] = testID(99) }},
		{"DIR-CHANGE-02", "/changes/0/to", func(r *reg) { r.Changes[0].To = nil }},
		{"DIR-CHANGE-02", "/changes/0/from", func(r *reg) { r.Changes[0].From = r.Changes[0].To }},
		{"DIR-CHANGE-02", "/changes/0/to", func(r *reg) {
			r.Changes[0] = adminplan.OrgChange{Kind: adminplan.ChangeFound, Date: adminplan.DateOf(2025, 7, 1)}
		}},
		{"DIR-CHANGE-02", "/changes/0/to", func(r *reg) { r.Changes[0].Kind = adminplan.ChangeSplit }}, // into one only
		{"DIR-CHANGE-02", "/changes/0/from", func(r *reg) { r.Changes[0].Kind, r.Changes[0].From = adminplan.ChangeRename, nil }},
		{"DIR-CHANGE-02", "/changes/0/from", func(r *reg) { r.Changes[0].Kind, r.Changes[0].From = adminplan.ChangeAbolish, nil }},
		{"DIR-CHANGE-04", "/changes/0/to/0", func(r *reg) { r.Changes[0].Kind = adminplan.ChangeFound }}, // who lived before was not founded then
		{"DIR-LEVEL-02", "/organizations/3/parents/0", func(r *reg) { // a commune below a hamlet
			r.Organizations[2].Level, r.Organizations[3].Level = adminplan.LevelHamlet, adminplan.LevelCommune
		}},
		{"DIR-CHANGE-03", "/changes/0/from/0", func(r *reg) { r.Organizations[1].Valid = nil }},
		{"DIR-CHANGE-04", "/changes/0/to/0", func(r *reg) { r.Organizations[2].Valid = between("2025-08-01", "") }},
		{"DIR-CHANGE-05", "/organizations/1/valid", func(r *reg) { r.Changes = nil }},
		{"DIR-CHANGE-06", "/changes/0/date", func(r *reg) { r.Changes[0].Date = adminplan.Date{} }},
		{"DIR-CHANGE-06", "/changes/0/kind", func(r *reg) { r.Changes[0].Kind = "moved" }},
	} {
		r := soundRegistry()
		c.fault(r)
		report := NewDirectory(r).Check()
		require.True(t, slices.ContainsFunc(report.Findings, func(f adminplan.Finding) bool { return f.Code == c.code && f.Path == c.path }),
			"%s at %s is not in %v", c.code, c.path, report.Findings)
	}
}

// The changes of the other kinds that say all they must.
func TestSoundChanges(t *testing.T) {
	on := adminplan.DateOf(2025, 7, 1)
	for _, c := range []adminplan.OrgChange{
		{Kind: adminplan.ChangeFound, Date: on, To: []adminplan.ID{testID(4)}},
		{Kind: adminplan.ChangeFound, Date: adminplan.MonthOf(2025, 7), To: []adminplan.ID{testID(4)}},
		{Kind: adminplan.ChangeSplit, Date: on, From: []adminplan.ID{testID(2)}, To: []adminplan.ID{testID(2), testID(4)}},
		{Kind: adminplan.ChangeRename, Date: on, From: []adminplan.ID{testID(2)}, To: []adminplan.ID{testID(2)}},
		{Kind: adminplan.ChangeTransfer, Date: on, From: []adminplan.ID{testID(2)}},
		{Kind: adminplan.ChangeAbolish, Date: on, From: []adminplan.ID{testID(1)}},
	} {
		r := soundRegistry()
		r.Organizations = append(r.Organizations, adminplan.Organization{ID: testID(4), Name: "Sở Biển", Level: adminplan.LevelProvince, Valid: between("2025-07-01", ""),
			Parents: []adminplan.OrgEdge{{Org: testID(2)}}})
		r.Changes = append(r.Changes, c)
		require.Empty(t, NewDirectory(r).Check().Findings, c.Kind)
	}
}

func TestEveryRuleIsProved(t *testing.T) {
	codes := map[string]bool{}
	for _, r := range Rules() {
		require.False(t, codes[r.Code], r.Code)
		codes[r.Code] = true
		require.NotEmpty(t, r.Text.VI)
		require.NotEmpty(t, r.Text.EN)
	}
	require.Len(t, codes, 23)
}

func TestACodeMayPassOn(t *testing.T) {
	r := soundRegistry()
	r.Organizations[3].Codes = []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: between("2025-07-01", "")}}
	require.Empty(t, NewDirectory(r).Check().Findings)
	view := NewDirectory(r).At(adminplan.DateOf(2025, 6, 30))
	require.Equal(t, testID(1), view.ByCode("S", "1")[0].ID)
	view = NewDirectory(r).At(adminplan.DateOf(2025, 7, 1))
	require.Equal(t, testID(3), view.ByCode("S", "1")[0].ID)
	require.Empty(t, view.ByCode("T", "1"))
}

func TestFindingsComeInTheOrderOfTheRegistry(t *testing.T) {
	r := soundRegistry()
	r.Changes[0].Date = adminplan.Date{}
	r.Organizations[3].Name, r.Organizations[0].ID = "", adminplan.ID{}
	var paths []string
	for _, f := range NewDirectory(r).Check().Findings {
		paths = append(paths, f.Path)
	}
	require.Equal(t, "/organizations/0/id", paths[0])
	require.Equal(t, "/changes/0/date", paths[len(paths)-1])
	require.Equal(t, paths, func() (again []string) {
		for _, f := range NewDirectory(r).Check().Findings {
			again = append(again, f.Path)
		}
		return again
	}())
}

// A history made against the search: a long chain that always holds, closed at its ends on days that never meet.
func TestCirclesAreSoughtWithinBounds(t *testing.T) {
	const n, days = 3000, 3000
	var links []link
	for i := int32(0); i+1 < n; i++ {
		links = append(links, link{i, i + 1, always})
	}
	// x is above the end of the chain on even days and below its beginning on odd ones.
	for d := int32(0); d < days; d++ {
		if d%2 == 0 {
			links = append(links, link{n - 1, n, span{d, d}})
		} else {
			links = append(links, link{n, 0, span{d, d}})
		}
	}
	found, undecided := circles(n+1, links)
	require.Empty(t, found)
	t.Logf("%d undecided", len(undecided))

	// On one day they do meet, and that is found.
	links = append(links, link{n, 0, span{100, 100}})
	found, undecided = circles(n+1, links)
	require.NotZero(t, len(found)+len(undecided))
}

// The same history in a registry: what the search could not decide is a finding and no silence.
func TestWhatIsNotDecidedIsReported(t *testing.T) {
	const n = 1200
	r := &adminplan.OrgRegistry{}
	for i := range n + 1 {
		r.Organizations = append(r.Organizations, adminplan.Organization{ID: testID(i), Name: "x"})
	}
	first := day(adminplan.DateOf(2000, 1, 1))
	for i := range n - 1 {
		r.Organizations[i].Parents = []adminplan.OrgEdge{{Org: testID(i + 1)}}
	}
	for d := range int32(n) {
		on := dateOfDay(first + d)
		lower, upper := n-1, n
		if d%2 == 1 {
			lower, upper = n, 0
		}
		r.Organizations[lower].Parents = append(r.Organizations[lower].Parents, adminplan.OrgEdge{Org: testID(upper), Valid: &adminplan.Interval{From: on, To: on}})
	}
	counts := NewDirectory(r).Check().Counts()
	require.NotZero(t, counts["DIR-CYCLE-02"])
	require.Zero(t, counts["DIR-CYCLE-01"])
}

func TestADeepChainAndACircleOfAllEnd(t *testing.T) {
	const n = 20000
	r := &adminplan.OrgRegistry{}
	for i := range n {
		r.Organizations = append(r.Organizations, adminplan.Organization{ID: testID(i), Name: "x", Parents: []adminplan.OrgEdge{{Org: testID((i + 1) % n)}}})
	}
	dir := NewDirectory(r)
	report := dir.Check()
	require.Equal(t, 1, report.Counts()["DIR-CYCLE-01"])
	v := dir.At(adminplan.DateOf(2025, 1, 1))
	require.Equal(t, n, len(v.Path(testID(0))))
	require.Equal(t, n-1, len(v.Ancestors(testID(0))))
	require.Equal(t, n-1, len(v.Subtree(testID(0))))
}
