package org

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestHowSureAMatchIs(t *testing.T) {
	reg := hills()
	reg.Organizations[theFarmers].Valid = between("2025-07-01", "")
	dir := NewDirectory(reg)
	for _, c := range []struct {
		date       adminplan.Date
		name       string
		within     []string
		org        int // -1 for none
		confidence float64
		reasons    []Reason
	}{
		{after2025, "UBND tỉnh Đông", nil, theProvince, 1, []Reason{ReasonOfficial}},
		{adminplan.YearOf(1970), "UBND tỉnh Đông", nil, theProvince, 0.9, []Reason{ReasonFormer}},
		{after2025, "Ủy ban hành chính tỉnh Đông", nil, theProvince, 0.9, []Reason{ReasonFormer}},
		{adminplan.YearOf(1970), "Ủy ban hành chính tỉnh Đông", nil, theProvince, 1, []Reason{ReasonOfficial}},
		{adminplan.YearOf(1976), "Ủy ban hành chính tỉnh Đông", nil, theProvince, 1, []Reason{ReasonOfficial}}, // on a day of the year
		{adminplan.Date{}, "UBND tỉnh Đông", nil, theProvince, 1, []Reason{ReasonOfficial}},
		{after2025, "People's Committee of Dong", nil, theProvince, 0.97, []Reason{ReasonAlternative}},
		{adminplan.YearOf(2005), "UBĐ", nil, theProvince, 0.97, []Reason{ReasonAbbreviation}},
		{after2025, "UBĐ", nil, theProvince, 0.9, []Reason{ReasonFormer}},
		{before2025, "UBND huyện Núi", nil, theDistrict, 1, []Reason{ReasonOfficial}},
		{after2025, "UBND huyện Núi", nil, theDistrict, 0.5, []Reason{ReasonOfficial, ReasonEnded}},
		{before2025, "Hội ND tỉnh Đông", nil, theFarmers, 0.5, []Reason{ReasonOfficial, ReasonNotYet}},
		{after2025, "Sở Y tế Đông", nil, theDepartment, 0.95, []Reason{ReasonOfficial, ReasonNoType}},
		{after2025, "Sở Y tế", []string{"tỉnh Đông"}, theDepartment, 0.95, []Reason{ReasonOfficial, ReasonContext}},
		{after2025, "Sở Y tế tỉnh", []string{"tỉnh Đông"}, theDepartment, 0.95, []Reason{ReasonOfficial, ReasonContext}},
		{after2025, "Sở Y tế tỉnh", []string{"Đông"}, theDepartment, 0.95, []Reason{ReasonOfficial, ReasonContext}},
		{after2025, "Sở Y tế thành phố", []string{"tỉnh Đông"}, -1, 0, nil},
		{after2025, "Sở Y tế", []string{"tỉnh Tây", "tỉnh Đông"}, theDepartment, 0.95, []Reason{ReasonOfficial, ReasonContext}},
		{after2025, "Sở Y tế", []string{"tỉnh Tây"}, -1, 0, nil}, // which has none, and not that of another
		{after2025, "Sở Y tế", nil, theDepartment, 0.5, []Reason{ReasonOfficial, ReasonNoTerritory}},
		// Words that name no territory say nothing.
		{after2025, "Sở Y tế", []string{""}, theDepartment, 0.5, []Reason{ReasonOfficial, ReasonNoTerritory}},
		{after2025, "Sở Y tế", []string{" - "}, theDepartment, 0.5, []Reason{ReasonOfficial, ReasonNoTerritory}},
		{after2025, "Sở Y tế", []string{"tỉnh"}, theDepartment, 0.5, []Reason{ReasonOfficial, ReasonNoTerritory}},
		// The bodies of a district stand below a province that the text speaks in.
		{before2025, "UBND huyện", []string{"tỉnh Đông"}, theDistrict, 0.7, []Reason{ReasonOfficial, ReasonNoTerritory}},
		{before2025, "UBND huyện", []string{"huyện Rừng"}, -1, 0, nil},
		{before2025, "UBND huyện", []string{"quận Rừng"}, -1, 0, nil},
		{before2025, "UBND huyện", []string{"thị xã Rừng"}, -1, 0, nil},
		{before2025, "UBND", []string{"huyện Rừng", "xã Suối"}, theCommune, 0.95, []Reason{ReasonOfficial, ReasonContext}},
	} {
		found := dir.At(c.date).Find(c.name, c.within...)
		if c.org < 0 {
			require.Empty(t, found, "%s within %q", c.name, c.within)
			continue
		}
		require.Len(t, found, 1, "%s within %q", c.name, c.within)
		require.Equal(t, testID(c.org), found[0].Organization.ID, "%s within %q", c.name, c.within)
		require.InDelta(t, c.confidence, found[0].Confidence, 1e-9, "%s within %q", c.name, c.within)
		require.Equal(t, c.reasons, found[0].Reasons, "%s within %q", c.name, c.within)
	}
}

// A name whose organisation names a territory that its name does not hold is found as it stands, and in no shorter form.
func TestANameWithoutItsTerritory(t *testing.T) {
	dir := NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: testID(0), Name: "Trường Trung học cơ sở Ban Mai", Territory: "xã Suối"},
		{ID: testID(1), Name: "Trạm Y tế", Territory: " - "},
	}})
	v := dir.At(after2025)
	require.Equal(t, 1.0, v.Find("Trường THCS Ban Mai")[0].Confidence)
	require.Equal(t, 1.0, v.Find("Trạm Y tế")[0].Confidence)
	require.Empty(t, v.Find("Trường THCS"))
	require.Empty(t, v.Find("Trạm"))
}

// That a directory knows one only does not make it the one that is meant.
func TestTheOnlyOneIsNotTheOneMeant(t *testing.T) {
	dir := NewDirectory(hills())
	p := &adminplan.Plan{Date: after2025, Recipients: []adminplan.Recipient{{Name: "Sở Y tế"}}}
	n := Resolve(p, dir).Names[0]
	require.Equal(t, StatusAmbiguous, n.Status)
	require.Equal(t, testID(theDepartment), n.Candidates[0].Organization.ID)
	require.Nil(t, n.Organization())
	require.True(t, p.Recipients[0].Org.IsZero())
	n = Resolve(p, dir, Within("tỉnh Đông")).Names[0]
	require.Equal(t, StatusResolved, n.Status)
	require.Equal(t, testID(theDepartment), p.Recipients[0].Org)
}
