package org

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// The organisations of hills, by their numbers in testID.
const (
	theGovernment = iota
	theMinistry
	theProvince
	theDepartment
	theDistrict
	theCommune
	theFront
	theFarmers
)

// hills returns a small country: on 1 July 2025 its district ends and the commune below it passes to the province.
func hills() *adminplan.OrgRegistry {
	edge := func(to int, kind adminplan.EdgeKind, valid *adminplan.Interval) adminplan.OrgEdge {
		return adminplan.OrgEdge{Org: testID(to), Kind: kind, Valid: valid}
	}
	old, since := between("", "2025-06-30"), between("2025-07-01", "")
	reg := &adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		theGovernment: {Name: "Chính phủ", Kind: adminplan.KindOther, Level: adminplan.LevelCentral},
		theMinistry: {Name: "Bộ Y tế", Kind: adminplan.KindMinistry, Level: adminplan.LevelCentral,
			Parents: []adminplan.OrgEdge{edge(theGovernment, adminplan.EdgeOrgan, nil)}},
		theProvince: {Name: "Ủy ban nhân dân tỉnh Đông", Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelProvince, Territory: "tỉnh Đông",
			AltNames: []adminplan.OrgName{
				{Text: "Ủy ban hành chính tỉnh Đông", Kind: adminplan.NameOfficial, Valid: between("", "1976-06-30")},
				{Text: "People's Committee of Dong", Lang: "en"},
				{Text: "UBĐ", Kind: adminplan.NameAbbreviation, Valid: between("2000", "2010")},
			},
			Parents: []adminplan.OrgEdge{edge(theGovernment, adminplan.EdgeUnder, nil)}},
		theDepartment: {Name: "Sở Y tế tỉnh Đông", Kind: adminplan.KindDepartment, Level: adminplan.LevelProvince, Territory: "tỉnh Đông",
			Parents: []adminplan.OrgEdge{edge(theProvince, "", nil), edge(theMinistry, adminplan.EdgeGuided, nil)}},
		theDistrict: {Name: "Ủy ban nhân dân huyện Núi", Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelDistrict, Territory: "huyện Núi", Valid: old,
			Parents: []adminplan.OrgEdge{edge(theProvince, adminplan.EdgeUnder, nil)}},
		theCommune: {Name: "Ủy ban nhân dân xã Suối", Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune, Territory: "xã Suối",
			Parents: []adminplan.OrgEdge{edge(theDistrict, adminplan.EdgeUnder, nil), edge(theProvince, adminplan.EdgeUnder, since)}},
		theFront: {Name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đông", Kind: adminplan.KindFrontCommittee, Level: adminplan.LevelProvince, Territory: "tỉnh Đông"},
		theFarmers: {Name: "Hội Nông dân tỉnh Đông", Kind: adminplan.KindMemberOrg, Level: adminplan.LevelProvince, Territory: "tỉnh Đông",
			Parents: []adminplan.OrgEdge{edge(theFront, adminplan.EdgeMember, nil)}},
	}}
	for i := range reg.Organizations {
		reg.Organizations[i].ID = testID(i)
	}
	return reg
}

// numbers returns the numbers that testID made ids of.
func numbers(list []*adminplan.Organization) (out []int) {
	for _, o := range list {
		for i := range 20 {
			if o.ID == testID(i) {
				out = append(out, i)
			}
		}
	}
	return out
}

var (
	before2025 = adminplan.DateOf(2025, 6, 30)
	after2025  = adminplan.DateOf(2025, 7, 1)
)

func TestRootsAndDepths(t *testing.T) {
	dir := NewDirectory(hills())
	for _, c := range []struct {
		name  string
		date  adminplan.Date
		edges []adminplan.EdgeKind
		roots []int
		depth map[int]int
	}{
		{"before", before2025, nil, []int{theGovernment, theFront, theFarmers}, map[int]int{theGovernment: 0, theProvince: 1, theDepartment: 2, theDistrict: 2, theCommune: 3, theFarmers: 0, 99: 0}},
		{"after", after2025, nil, []int{theGovernment, theFront, theFarmers}, map[int]int{theCommune: 2, theDistrict: 0}},
		{"in a year that has both", adminplan.YearOf(2025), nil, []int{theGovernment, theFront, theFarmers}, map[int]int{theCommune: 3, theDistrict: 2}},
		{"without regard to time", adminplan.Date{}, nil, []int{theGovernment, theFront, theFarmers}, map[int]int{theCommune: 3}},
		{"members", after2025, []adminplan.EdgeKind{adminplan.EdgeMember}, []int{theGovernment, theMinistry, theProvince, theDepartment, theCommune, theFront}, map[int]int{theFarmers: 1, theCommune: 0}},
		{"members and those guided", before2025, []adminplan.EdgeKind{adminplan.EdgeMember, adminplan.EdgeGuided},
			[]int{theGovernment, theMinistry, theProvince, theDistrict, theCommune, theFront}, map[int]int{theDepartment: 1}},
	} {
		v := dir.At(c.date)
		require.Equal(t, c.roots, numbers(v.Roots(c.edges...)), c.name)
		for i, depth := range c.depth {
			require.Equal(t, depth, v.Depth(testID(i), c.edges...), "%s: organisation %d", c.name, i)
		}
	}
}

func TestACircleHasNoRoot(t *testing.T) {
	v := NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: testID(0), Name: "A", Parents: []adminplan.OrgEdge{{Org: testID(1)}}},
		{ID: testID(1), Name: "B", Parents: []adminplan.OrgEdge{{Org: testID(0)}}},
		{ID: testID(2), Name: "C", Parents: []adminplan.OrgEdge{{Org: testID(9)}}}, // of nobody who is recorded
	}}).At(after2025)
	require.Equal(t, []int{2}, numbers(v.Roots()))
	require.Equal(t, 1, v.Depth(testID(0)))
}

// An edge of a kind that nobody knows is no edge of the hierarchy.
func TestEdgesOfOtherKinds(t *testing.T) {
	reg := hills()
	reg.Organizations[theFront].Parents = []adminplan.OrgEdge{{Org: testID(theProvince), Kind: "twin"}}
	v := NewDirectory(reg).At(after2025)
	require.Empty(t, v.Parents(testID(theFront)))
	require.Equal(t, []int{theProvince}, numbers(v.Parents(testID(theFront), "twin")))
	require.Contains(t, numbers(v.Roots()), theFront)
}

func TestNamesOfADate(t *testing.T) {
	dir := NewDirectory(hills())
	for _, c := range []struct {
		date adminplan.Date
		org  int
		want string
	}{
		{adminplan.DateOf(1976, 6, 30), theProvince, "Ủy ban hành chính tỉnh Đông"},
		{adminplan.DateOf(1976, 7, 1), theProvince, "Ủy ban nhân dân tỉnh Đông"},
		{adminplan.Date{}, theProvince, "Ủy ban nhân dân tỉnh Đông"},
		{after2025, theDistrict, "Ủy ban nhân dân huyện Núi"}, // it has ended, and its name is known
		{after2025, 99, ""},
	} {
		require.Equal(t, c.want, dir.At(c.date).Name(testID(c.org)))
		require.Equal(t, c.want, dir.At(c.date).NameIn(testID(c.org), ""))
		require.Equal(t, c.want, dir.At(c.date).NameIn(testID(c.org), "vi"))
	}
	v := dir.At(after2025)
	require.Equal(t, "People's Committee of Dong", v.NameIn(testID(theProvince), "en"))
	require.Empty(t, v.NameIn(testID(theProvince), "fr"))
	require.Empty(t, v.NameIn(testID(99), "en"))
	require.Same(t, dir, v.Directory())
	require.Equal(t, after2025, v.Date())
}

func TestAWalkLeavesOutWhatTheVisitorRefuses(t *testing.T) {
	v := NewDirectory(hills()).At(before2025)
	type step struct{ org, depth int }
	walk := func(id int, refuse int, edges ...adminplan.EdgeKind) (out []step) {
		v.Walk(testID(id), func(o *adminplan.Organization, depth int) bool {
			n := numbers([]*adminplan.Organization{o})[0]
			out = append(out, step{n, depth})
			return n != refuse
		}, edges...)
		return out
	}
	require.Equal(t, []step{{theGovernment, 0}, {theMinistry, 1}, {theProvince, 1}, {theDepartment, 2}, {theDistrict, 2}, {theCommune, 3}}, walk(theGovernment, -1))
	require.Equal(t, []step{{theGovernment, 0}, {theMinistry, 1}, {theProvince, 1}}, walk(theGovernment, theProvince))
	require.Equal(t, []step{{theFront, 0}, {theFarmers, 1}}, walk(theFront, -1, adminplan.EdgeMember))
	require.Empty(t, walk(99, -1))
}

// A department is under its committee and, in its field, under a ministry: it is walked once, below the one that comes first.
func TestAWalkComesOnceToWhatHangsOnTwo(t *testing.T) {
	under := func(above ...int) (edges []adminplan.OrgEdge) {
		for _, n := range above {
			edges = append(edges, adminplan.OrgEdge{Org: testID(n), Kind: adminplan.EdgeUnder})
		}
		return edges
	}
	dir := NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: testID(0)}, {ID: testID(1), Parents: under(0)}, {ID: testID(2), Parents: under(0)}, {ID: testID(3), Parents: under(1, 2)}, {ID: testID(4), Parents: under(3)},
	}})
	var walked []adminplan.ID
	var depths []int
	dir.At(adminplan.Date{}).Walk(testID(0), func(o *adminplan.Organization, depth int) bool {
		walked, depths = append(walked, o.ID), append(depths, depth)
		return true
	})
	require.Equal(t, []adminplan.ID{testID(0), testID(1), testID(3), testID(4), testID(2)}, walked)
	require.Equal(t, []int{0, 1, 2, 3, 1}, depths)
}

func TestOrganizationsCanBeLeftEarly(t *testing.T) {
	var seen []*adminplan.Organization
	for o := range NewDirectory(hills()).At(after2025).Organizations() {
		if seen = append(seen, o); len(seen) == 2 {
			break
		}
	}
	require.Equal(t, []int{theGovernment, theMinistry}, numbers(seen))
}

// Every question has an answer for an id that the directory does not know, and in the zero View, which is of no directory.
func TestQuestionsThatHaveNoAnswer(t *testing.T) {
	for name, v := range map[string]View{"unknown id": NewDirectory(hills()).At(after2025), "zero View": {}} {
		id := testID(99)
		_, found := v.Organization(id)
		require.False(t, found, name)
		require.Empty(t, v.Name(id), name)
		require.Empty(t, v.NameIn(id, "en"), name)
		require.Nil(t, v.Parents(id), name)
		require.Nil(t, v.Children(id), name)
		require.Nil(t, v.Siblings(id), name)
		require.Nil(t, v.Path(id), name)
		require.Zero(t, v.Depth(id), name)
		require.Nil(t, v.Ancestors(id), name)
		require.Nil(t, v.Subtree(id), name)
		require.Nil(t, v.Successors(id), name)
		require.Nil(t, v.Predecessors(id), name)
		require.Empty(t, v.ByCode("S", "1"), name)
		require.Empty(t, v.Find("Bộ Thời tiết", "tỉnh Tây"), name)
		require.Empty(t, v.Expand(adminplan.OrgGroup{Kind: adminplan.KindDepartment}, id).Members, name)
		v.Walk(id, func(*adminplan.Organization, int) bool { t.Error(name); return false })
	}
	require.Empty(t, View{}.Roots())
	require.Empty(t, View{}.AtLevel(adminplan.LevelProvince))
	require.Empty(t, slices.Collect(View{}.Organizations()))
	require.Zero(t, View{}.Directory().Len())
	require.True(t, View{}.Date().IsZero())
	require.Nil(t, NewDirectory(hills()).At(after2025).Siblings(testID(theGovernment)), "nobody stands beside it")
}
