package org

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestExpand(t *testing.T) {
	reg := hills()
	reg.Organizations[theProvince].Doubt = "The province is not sure."
	reg.Organizations[theDistrict].Doubt = "The district is not sure."
	reg.Organizations[theFront].Doubt = "The Front is not sure."
	dir := NewDirectory(reg)
	type g = adminplan.OrgGroup
	of := testID
	for _, c := range []struct {
		name    string
		date    adminplan.Date
		issuer  int
		group   g
		level   adminplan.OrgLevel
		under   []int
		members []int
		doubts  []string
	}{
		{"committees of a level below the issuer's", before2025, theProvince, g{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelDistrict},
			adminplan.LevelDistrict, []int{theProvince, theDepartment, theFront, theFarmers}, []int{theDistrict}, []string{"The district is not sure.", "The province is not sure."}},
		{"two levels below", before2025, theProvince, g{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune},
			adminplan.LevelCommune, []int{theProvince, theDepartment, theFront, theFarmers}, []int{theCommune}, nil},
		{"that have ended", after2025, theProvince, g{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelDistrict},
			adminplan.LevelDistrict, []int{theProvince, theDepartment, theFront, theFarmers}, nil, nil},
		{"departments without a level are the issuer's own", before2025, theProvince, g{Kind: adminplan.KindDepartment},
			adminplan.LevelProvince, []int{theProvince, theDepartment, theFront, theFarmers}, []int{theDepartment}, []string{"The province is not sure."}},
		{"members hang on their Front by an edge of their own", before2025, theDepartment, g{Kind: adminplan.KindMemberOrg, Edge: adminplan.EdgeMember},
			adminplan.LevelProvince, []int{theProvince, theDepartment, theFront, theFarmers}, []int{theFarmers}, nil},
		{"any kind by any edge", before2025, theDistrict, g{}, "", []int{theDistrict}, []int{theCommune}, []string{"The district is not sure."}},

		// The issuer is of the centre: of no territory.
		{"below the body of which the issuer is an organ", before2025, theMinistry, g{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelProvince},
			adminplan.LevelProvince, []int{theGovernment}, []int{theProvince}, []string{"The province is not sure."}},
		{"by an edge of a kind they hang there directly", before2025, theGovernment, g{Edge: adminplan.EdgeUnder},
			"", []int{theGovernment}, []int{theProvince}, []string{"The province is not sure."}},
		{"organs", before2025, theGovernment, g{Edge: adminplan.EdgeOrgan}, "", []int{theGovernment}, []int{theMinistry}, nil},

		// The selector says under whom they stand.
		{"under another body than the issuer", before2025, theFront, g{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune, Under: of(theDistrict)},
			adminplan.LevelCommune, []int{theDistrict}, []int{theCommune}, []string{"The district is not sure."}},
		{"under another body, of any level", before2025, theFront, g{Kind: adminplan.KindPeoplesCommittee, Under: of(theProvince)},
			"", []int{theProvince}, []int{theDistrict, theCommune}, []string{"The district is not sure.", "The province is not sure."}},
		{"of no issuer who is known", before2025, 99, g{Kind: adminplan.KindDepartment, Under: of(theProvince)},
			"", []int{theProvince}, []int{theDepartment}, []string{"The province is not sure."}},
		{"under a body that has ended", after2025, theProvince, g{Kind: adminplan.KindPeoplesCommittee, Under: of(theDistrict)}, "", nil, nil, nil},
		{"under a body that is not recorded", before2025, theProvince, g{Kind: adminplan.KindPeoplesCommittee, Under: of(99)}, "", nil, nil, nil},
		{"of nobody", before2025, 99, g{Kind: adminplan.KindDepartment}, "", nil, nil, nil},
	} {
		x := dir.At(c.date).Expand(c.group, testID(c.issuer))
		want := c.group
		want.Level = c.level
		require.Equal(t, want, x.Group, c.name)
		require.Equal(t, c.under, numbers(x.Under), c.name)
		require.Equal(t, c.members, numbers(x.Members), c.name)
		require.Equal(t, c.doubts, x.Doubts, c.name)
	}
}

// Organs that are organs of one another are a fault of the registry; the search for the highest ends all the same.
func TestOrgansInACircle(t *testing.T) {
	v := NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: testID(0), Name: "A", Parents: []adminplan.OrgEdge{{Org: testID(1), Kind: adminplan.EdgeOrgan}}},
		{ID: testID(1), Name: "B", Parents: []adminplan.OrgEdge{{Org: testID(0), Kind: adminplan.EdgeOrgan}}},
		{ID: testID(2), Name: "C", Parents: []adminplan.OrgEdge{{Org: testID(1)}}},
	}}).At(after2025)
	require.Contains(t, numbers(v.Expand(adminplan.OrgGroup{}, testID(0)).Members), 2)
}
