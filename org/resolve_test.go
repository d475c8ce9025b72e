package org_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
)

// lines resolves recipients of a plan of the People's Committee of a province.
func lines(t *testing.T, province string, date adminplan.Date, names ...string) []org.Resolved {
	p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", province}}, Date: date}
	for _, n := range names {
		p.Recipients = append(p.Recipients, adminplan.Recipient{Name: n})
	}
	res := org.Resolve(p, orgdata.Directory())
	require.Equal(t, org.StatusResolved, res.Issuer.Status)
	return res.Names
}

func TestLinesOfRecipients(t *testing.T) {
	date := adminplan.DateOf(2025, 10, 1)
	for _, c := range []struct {
		line   string
		status org.Status
		want   []string // nil asks for none
	}{
		{"Thường trực Tỉnh ủy", org.StatusResolved, []string{"Thường trực Tỉnh ủy Phú Thọ"}},
		{"TT. TU", org.StatusResolved, []string{"Thường trực Tỉnh ủy Phú Thọ"}},
		{"Chủ tịch, các PCT UBND tỉnh", org.StatusResolved, []string{"Ủy ban nhân dân tỉnh Phú Thọ"}},
		{"PCT UBND tỉnh Lê Văn A", org.StatusResolved, []string{"Ủy ban nhân dân tỉnh Phú Thọ"}},
		{"CVP, PCVP UBND tỉnh", org.StatusResolved, []string{"Văn phòng Ủy ban nhân dân tỉnh Phú Thọ"}},
		{"VPUB: CVP, TH", org.StatusResolved, []string{"Văn phòng Ủy ban nhân dân tỉnh Phú Thọ"}},
		{"Sở NN&MT", org.StatusResolved, []string{"Sở Nông nghiệp và Môi trường tỉnh Phú Thọ"}},
		{"Sở: TC, VH,TT&DL, Nội vụ", org.StatusParts, []string{"Sở Tài chính tỉnh Phú Thọ", "Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Thọ", "Sở Nội vụ tỉnh Phú Thọ"}},
		{"Thường trực: Tỉnh ủy, HĐND tỉnh", org.StatusParts, []string{"Thường trực Tỉnh ủy Phú Thọ", "Thường trực Hội đồng nhân dân tỉnh Phú Thọ"}},
		{"Tòa án ND, Viện KSND tỉnh", org.StatusParts, []string{"Tòa án nhân dân tỉnh Phú Thọ", "Viện kiểm sát nhân dân tỉnh Phú Thọ"}},
		{"UBND tỉnh Lai Châu", org.StatusResolved, []string{"Ủy ban nhân dân tỉnh Lai Châu"}},
		{"Bộ Nội vụ (để báo cáo)", org.StatusResolved, []string{"Bộ Nội vụ"}},
		{"Đề nghị Ủy ban MTTQ Việt Nam tỉnh", org.StatusResolved, []string{"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ"}},
		{"Chủ tịch UBND các xã, phường", org.StatusGroup, nil},
		{"Sở Lao động - Thương binh và Xã hội", org.StatusEnded, []string{"Sở Lao động - Thương binh và Xã hội tỉnh Phú Thọ"}}, // of the province before its merger
		{"UBND thành phố", org.StatusUnknown, nil},
		{"Sở Thời tiết", org.StatusUnknown, nil},
		{"Như trên", org.StatusUnknown, nil},
	} {
		n := lines(t, "TỈNH PHÚ THỌ", date, c.line)[0]
		require.Equal(t, c.status, n.Status, c.line)
		var got []string
		for _, o := range n.Organizations() {
			got = append(got, o.Name)
		}
		require.Equal(t, c.want, got, c.line)
	}
}

func TestNamesWithoutATerritoryWithinAProvince(t *testing.T) {
	n := lines(t, "TỈNH SƠN LA", issued, "UBND thành phố", "UBND huyện", "UBND huyện Mai Sơn", "Huyện ủy")
	require.Equal(t, org.StatusResolved, n[0].Status)
	require.Equal(t, "Ủy ban nhân dân thành phố Sơn La", n[0].Organization().Name)
	require.Equal(t, org.StatusAmbiguous, n[1].Status)
	require.Equal(t, 11, len(n[1].Candidates))
	require.Equal(t, org.StatusResolved, n[2].Status)
	require.Equal(t, 11, len(n[3].Candidates))
	n = lines(t, "TỈNH PHÚ THỌ", issued, "UBND thành phố", "UBND huyện")
	require.Equal(t, org.StatusUnknown, n[0].Status, "the cities of other provinces are not meant")
	require.Equal(t, org.StatusUnknown, n[1].Status)
}

func TestAMergedProvinceIsAnotherBody(t *testing.T) {
	before := lines(t, "TỈNH PHÚ THỌ", adminplan.DateOf(2024, 1, 1), "Sở Y tế tỉnh Phú Thọ")[0].Organization()
	after := lines(t, "TỈNH PHÚ THỌ", adminplan.DateOf(2025, 7, 1), "Sở Y tế tỉnh Phú Thọ")[0].Organization()
	require.Equal(t, before.Name, after.Name)
	require.NotEqual(t, before.ID, after.ID)
	next := orgdata.Directory().At(later).Successors(before.ID)
	require.Len(t, next, 1)
	require.Equal(t, after, next[0].Organization)
	from := orgdata.Directory().At(later).Predecessors(after.ID)
	require.Len(t, from, 3)

	gone := lines(t, "TỈNH PHÚ THỌ", adminplan.DateOf(2025, 10, 1), "Sở Y tế tỉnh Hòa Bình")[0]
	require.Equal(t, org.StatusEnded, gone.Status)
	require.Contains(t, gone.Candidates[0].Reasons, org.ReasonEnded)
}

func TestNamesWithoutATerritoryAreAmbiguous(t *testing.T) {
	found := orgdata.Directory().At(issued).Find("Ủy ban nhân dân tỉnh")
	require.Equal(t, 58, len(found), "the other five are cities")
	for _, c := range found {
		require.Equal(t, []org.Reason{org.ReasonOfficial, org.ReasonNoTerritory}, c.Reasons)
	}
	found = orgdata.Directory().At(issued).Find("Sơn La")
	require.Len(t, found, 2)
	require.Equal(t, org.ReasonNoType, found[0].Reasons[1])
	require.Empty(t, orgdata.Directory().At(issued).Find("Bộ Thời tiết"))
	require.Empty(t, orgdata.Directory().At(issued).Find(""))
}

func TestPartnersOfUnitsBelowAreOfTheirLevel(t *testing.T) {
	p := modelplan.Plan()
	task := &p.Sections[3].Assignments[2].Tasks[0]
	task.Partners = []adminplan.OrgRef{{Name: "các tổ chức thành viên"}}
	for _, n := range org.Resolve(p, orgdata.Directory()).Names {
		if n.Pointer == "/sections/3/assignments/2/tasks/0/partners/0" {
			require.Equal(t, adminplan.LevelDistrict, n.Expansions[0].Group.Level)
			require.Empty(t, n.Organizations(), "not the organisations of the province")
		}
	}
	require.Equal(t, adminplan.LevelDistrict, task.Partners[0].Group.Level)
}

func TestIdsThatAreSetStay(t *testing.T) {
	p := modelplan.Plan()
	mine := adminplan.NewID()
	p.Recipients[0].Org = mine
	p.Recipients[5].Group = &adminplan.OrgGroup{Kind: "mine"}
	org.Resolve(p, orgdata.Directory())
	require.Equal(t, mine, p.Recipients[0].Org)
	require.Equal(t, adminplan.OrgKind("mine"), p.Recipients[5].Group.Kind)

	dry, before := modelplan.Plan(), modelplan.Plan()
	org.Resolve(dry, orgdata.Directory(), org.DryRun())
	require.Equal(t, before, dry)
	sure := modelplan.Plan()
	org.Resolve(sure, orgdata.Directory(), org.MinConfidence(0.99))
	require.True(t, sure.Recipients[3].Org.IsZero())
	require.False(t, sure.Recipients[0].Org.IsZero())
}

func TestASelectorOfThePlanIsExpanded(t *testing.T) {
	p := modelplan.Plan()
	p.Recipients = []adminplan.Recipient{{Name: "Toàn thể anh chị em ở huyện", Group: &adminplan.OrgGroup{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelDistrict}}}
	names := org.Resolve(p, orgdata.Directory()).Names
	n := names[len(names)-1]
	require.Equal(t, org.StatusGroup, n.Status)
	require.Equal(t, 12, len(n.Organizations()))
}

func TestAPlanCarriesItsOrganizations(t *testing.T) {
	p := modelplan.Plan()
	org.Resolve(p, orgdata.Directory(), org.Carry())
	require.NoError(t, p.Validate().Err())
	carried := org.NewDirectory(&adminplan.OrgRegistry{Organizations: p.Organizations})
	require.Equal(t, []string{"Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La"},
		names(carried.At(issued).Path(p.Issuer.Org)))
	n := len(p.Organizations)
	org.Resolve(p, orgdata.Directory(), org.Carry())
	require.Equal(t, n, len(p.Organizations), "each stands once")
}

func TestADirectoryIsSharedByManyGoroutines(t *testing.T) {
	dir := org.NewDirectory(orgdata.Registry())
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				res := org.Resolve(modelplan.Plan(), dir, org.Later(later))
				if len(res.Open()) != 0 {
					t.Error("not resolved")
				}
				dir.At(issued).Find("Sở Y tế", "tỉnh Sơn La")
			}
		})
	}
	wg.Wait()
}
