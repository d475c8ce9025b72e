package org

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestChangesOf(t *testing.T) {
	change := func(date adminplan.Date, from, to []int) adminplan.OrgChange {
		c := adminplan.OrgChange{Kind: adminplan.ChangeTransfer, Date: date}
		for _, i := range from {
			c.From = append(c.From, testID(i))
		}
		for _, i := range to {
			c.To = append(c.To, testID(i))
		}
		return c
	}
	reg := hills()
	reg.Changes = []adminplan.OrgChange{
		0: change(adminplan.DateOf(2025, 7, 1), []int{theDistrict}, []int{theCommune}),
		1: change(adminplan.YearOf(2025), []int{theProvince, theDistrict}, []int{theProvince}), // on both sides, from 1 January on
		2: change(adminplan.DateOf(2025, 7, 1), nil, []int{theDistrict}),
		3: change(adminplan.Date{}, []int{theDistrict, 99}, nil),
		4: change(adminplan.DateOf(2025, 3, 1), []int{theMinistry}, nil),
	}
	dir := NewDirectory(reg)
	for _, c := range []struct{ org, want []int }{
		{[]int{theDistrict}, []int{3, 1, 0, 2}},
		{[]int{theProvince}, []int{1}},
		{[]int{theCommune}, []int{0}},
		{[]int{theFarmers, 99}, nil},
	} {
		for _, org := range c.org {
			var got []int
			for _, ch := range dir.ChangesOf(testID(org)) {
				for i := range reg.Changes {
					if ch == &reg.Changes[i] {
						got = append(got, i)
					}
				}
			}
			require.Equal(t, c.want, got, "organisation %d", org)
		}
	}
}

func TestWhatDiffersBetweenTwoDates(t *testing.T) {
	reg := hills()
	reg.Changes = []adminplan.OrgChange{
		{Kind: adminplan.ChangeAbolish, Date: after2025, From: []adminplan.ID{testID(theDistrict)}},
		{Kind: adminplan.ChangeFound, Date: before2025},
	}
	dir := NewDirectory(reg)
	edge := func(to int) []adminplan.OrgEdge {
		return []adminplan.OrgEdge{{Org: testID(to), Kind: adminplan.EdgeUnder}}
	}
	d := dir.Diff(before2025, after2025)
	require.Equal(t, Difference{
		From: before2025, To: after2025,
		Ended:   []*adminplan.Organization{&reg.Organizations[theDistrict]},
		Moved:   []Move{{&reg.Organizations[theCommune], edge(theDistrict), edge(theProvince)}},
		Changes: []*adminplan.OrgChange{&reg.Changes[0]},
	}, d)
	require.False(t, d.IsZero())

	back := dir.Diff(after2025, before2025)
	require.Equal(t, []int{theDistrict}, numbers(back.Founded))
	require.Equal(t, []Move{{&reg.Organizations[theCommune], edge(theProvince), edge(theDistrict)}}, back.Moved)
	require.Empty(t, back.Changes)

	renamed := dir.Diff(adminplan.YearOf(1975), adminplan.YearOf(1977))
	require.Equal(t, []Renaming{{&reg.Organizations[theProvince], "Ủy ban hành chính tỉnh Đông", "Ủy ban nhân dân tỉnh Đông"}}, renamed.Renamed)
	require.False(t, renamed.IsZero())
	same := dir.Diff(after2025, later2025)
	require.True(t, same.IsZero())
}

var later2025 = adminplan.DateOf(2025, 12, 31)

// An edge without a kind is one of kind under, and the order in which a record names its edges says nothing.
func TestAnEdgeWrittenAnewIsNoMove(t *testing.T) {
	for name, parents := range map[string][]adminplan.OrgEdge{
		"kind": {
			{Org: testID(theProvince), Valid: between("", "2025-06-30")},
			{Org: testID(theProvince), Kind: adminplan.EdgeUnder, Valid: between("2025-07-01", "")},
		},
		"order": {
			{Org: testID(theProvince), Valid: between("", "2025-06-30")},
			{Org: testID(theMinistry), Kind: adminplan.EdgeGuided},
			{Org: testID(theProvince), Valid: between("2025-07-01", "")},
		},
	} {
		reg := &adminplan.OrgRegistry{Organizations: hills().Organizations[:theDistrict]}
		reg.Organizations[theDepartment].Parents = parents
		d := NewDirectory(reg).Diff(before2025, after2025)
		require.True(t, d.IsZero(), "%s: %v", name, d.Moved)
	}
}
