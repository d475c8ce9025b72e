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

// Only "TU" is short for both Tỉnh ủy and Thành ủy.
func TestThePartyCommitteesOfAProvinceAndACityOfOneName(t *testing.T) {
	n := lines(t, "TỈNH SƠN LA", issued, "Tỉnh ủy", "Tỉnh ủy Sơn La", "Thành ủy Sơn La", "TU")
	for i, want := range []string{"Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La", "Thành ủy Sơn La"} {
		require.Equal(t, org.StatusResolved, n[i].Status, want)
		require.Equal(t, want, n[i].Organization().Name)
	}
	require.Equal(t, org.StatusAmbiguous, n[3].Status)
	require.Len(t, n[3].Candidates, 2)
	p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ĐẢNG BỘ TỈNH SƠN LA", "TỈNH ỦY SƠN LA"}}, Date: issued}
	require.Equal(t, "Tỉnh ủy Sơn La", org.Resolve(p, orgdata.Directory()).Issuer.Organization().Name)
	city := lines(t, "THÀNH PHỐ HÀ NỘI", issued, "VP TU", "Phó Bí thư TU", "Chánh VP TU", "TT. TU")
	for i, want := range []string{"Văn phòng Thành ủy Hà Nội", "Thành ủy Hà Nội", "Văn phòng Thành ủy Hà Nội", "Thường trực Thành ủy Hà Nội"} {
		require.Equal(t, want, city[i].Organization().Name)
	}
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

// The assignment that names a unit need not be the nearest one.
func TestPartnersOfUnitsOfAnAssignmentAround(t *testing.T) {
	p := modelplan.Plan()
	members := func() []adminplan.Task {
		return []adminplan.Task{{Text: "Tuyên truyền.", Partners: []adminplan.OrgRef{{Name: "các tổ chức thành viên"}}}}
	}
	unit := p.Sections[3].Assignments[2].Unit
	p.Sections[3].Assignments = []adminplan.Assignment{
		{Unit: unit, Assignments: []adminplan.Assignment{{Tasks: members()}, {Unit: &adminplan.OrgRef{Name: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"}, Tasks: members()}}, Tasks: members()},
		{Heading: "Không nêu đơn vị", Tasks: members()},
	}
	var levels []adminplan.OrgLevel
	for _, n := range org.Resolve(p, orgdata.Directory(), org.DryRun()).Names {
		if n.Name == "các tổ chức thành viên" {
			levels = append(levels, n.Expansions[0].Group.Level)
		}
	}
	const district, province = adminplan.LevelDistrict, adminplan.LevelProvince
	require.Equal(t, []adminplan.OrgLevel{district, district, province, province}, levels)
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

func TestWithinSaysWhereAPlanSpeaks(t *testing.T) {
	date := adminplan.DateOf(2025, 10, 1)
	head := adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU"}}
	for _, c := range []struct {
		name   string
		plan   adminplan.Plan
		opts   []org.Option
		within []string
		status org.Status
		want   string
	}{
		{"nothing tells", adminplan.Plan{}, nil, nil, org.StatusAmbiguous, ""},
		{"the option", adminplan.Plan{}, []org.Option{org.Within("tỉnh Phú Thọ")}, []string{"tỉnh Phú Thọ"}, org.StatusResolved, "Sở Y tế tỉnh Phú Thọ"},
		{"the option twice", adminplan.Plan{}, []org.Option{org.Within("xã Suối"), org.Within("tỉnh Phú Thọ")}, []string{"xã Suối", "tỉnh Phú Thọ"}, org.StatusResolved, "Sở Y tế tỉnh Phú Thọ"},
		{"the issuer", adminplan.Plan{Issuer: head}, nil, []string{"tỉnh Lai Châu"}, org.StatusResolved, "Sở Y tế tỉnh Lai Châu"},
		{"the option goes before the issuer", adminplan.Plan{Issuer: head}, []org.Option{org.Within("tỉnh Phú Thọ")}, []string{"tỉnh Phú Thọ", "tỉnh Lai Châu"}, org.StatusResolved, "Sở Y tế tỉnh Phú Thọ"},
		{"the place of issue", adminplan.Plan{Place: "Lai Châu"}, nil, []string{"tỉnh Lai Châu"}, org.StatusResolved, "Sở Y tế tỉnh Lai Châu"},
		{"a head that names a territory goes before the place", adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"HỘI LÀM VƯỜN TỈNH PHÚ THỌ"}}, Place: "Lai Châu"}, nil,
			[]string{"tỉnh Phú Thọ", "tỉnh Lai Châu"}, org.StatusResolved, "Sở Y tế tỉnh Phú Thọ"},
		{"a place that the head names already", adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"HỘI LÀM VƯỜN TỈNH LAI CHÂU"}}, Place: "Lai Châu"}, nil,
			[]string{"tỉnh Lai Châu"}, org.StatusResolved, "Sở Y tế tỉnh Lai Châu"},
		{"a place that is no unit", adminplan.Plan{Place: "Bến Tàu"}, nil, nil, org.StatusAmbiguous, ""},
	} {
		p := c.plan
		p.Date = date
		p.Recipients = []adminplan.Recipient{{Name: "Sở Y tế"}}
		res := org.Resolve(&p, orgdata.Directory(), c.opts...)
		require.Equal(t, c.within, res.Within, c.name)
		require.Equal(t, c.status, res.Names[0].Status, c.name)
		var got string
		if o := res.Names[0].Organization(); o != nil {
			got = o.Name
		}
		require.Equal(t, c.want, got, c.name)
	}
	// Of a province and a city of one name the place is the province.
	p := &adminplan.Plan{Place: "Sơn La", Date: issued}
	require.Equal(t, []string{"tỉnh Sơn La"}, org.Resolve(p, orgdata.Directory()).Within)
}

// What the plan says itself goes before what its names say: an id that the directory knows, and a selector with the body
// under whom those selected stand.
func TestIdsAndSelectorsOfThePlanGoFirst(t *testing.T) {
	dir := orgdata.Directory()
	lai, phu := orgdata.ID("tỉnh Lai Châu", "committee"), orgdata.ID("tỉnh Phú Thọ", "committee")
	sonLa := orgdata.ID("tỉnh Sơn La", "committee")
	p := modelplan.Plan()
	under := func(id adminplan.ID) *adminplan.OrgGroup {
		return &adminplan.OrgGroup{Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelDistrict, Under: id}
	}
	p.Recipients = []adminplan.Recipient{
		{Name: "UBND tỉnh", Org: lai},
		{Name: "UBND các huyện, thành phố", Group: under(phu)},
		{Name: "UBND các huyện, thành phố", Group: under(sonLa)},
		{Name: "UBND các huyện, thành phố"},
		{Name: "Sở Y tế", Group: under(sonLa)},
	}
	all := org.Resolve(p, dir).Names
	n := all[len(all)-5:]
	require.Equal(t, org.StatusResolved, n[0].Status)
	require.Equal(t, []string{"Ủy ban nhân dân tỉnh Lai Châu"}, names(n[0].Organizations()))
	require.Equal(t, lai, p.Recipients[0].Org)
	for i, want := range map[int][]string{1: nil, 2: each("Ủy ban nhân dân ", districts), 3: each("Ủy ban nhân dân ", districts), 4: each("Ủy ban nhân dân ", districts)} {
		require.Equal(t, org.StatusGroup, n[i].Status)
		require.Equal(t, want, names(n[i].Organizations()), "recipient %d", i)
	}
	require.Equal(t, "Ủy ban nhân dân tỉnh Phú Thọ", n[1].Expansions[0].Under[0].Name)
	require.Equal(t, under(phu), p.Recipients[1].Group)
}

// An id that is given does not make a body live: what has ended is said to have, whether the plan gives its id or its name.
func TestIdsOfBodiesThatDoNotLive(t *testing.T) {
	dir := orgdata.Directory()
	old, young := orgdata.ID("tỉnh Phú Thọ", "committee"), orgdata.ID("tỉnh Phú Thọ@2025", "committee")
	for _, c := range []struct {
		date   adminplan.Date
		id     adminplan.ID
		status org.Status
		reason org.Reason
	}{
		{adminplan.DateOf(2025, 6, 30), old, org.StatusResolved, ""},
		{adminplan.DateOf(2025, 7, 1), old, org.StatusEnded, org.ReasonEnded},
		{adminplan.DateOf(2025, 6, 30), young, org.StatusEnded, org.ReasonNotYet},
		{adminplan.YearOf(2025), young, org.StatusResolved, ""},
		{adminplan.Date{}, old, org.StatusResolved, ""},
	} {
		p := &adminplan.Plan{Date: c.date, Issuer: adminplan.Issuer{Org: c.id}, Recipients: []adminplan.Recipient{{Name: "UBND", Org: c.id}}}
		res := org.Resolve(p, dir)
		for _, n := range []org.Resolved{res.Issuer, res.Names[0]} {
			require.Equal(t, c.status, n.Status, c.date)
			require.Equal(t, c.id, n.Organization().ID)
			require.Equal(t, 1.0, n.Candidates[0].Confidence)
			reasons := []org.Reason{org.ReasonOfficial}
			if c.reason != "" {
				reasons = append(reasons, c.reason)
			}
			require.Equal(t, reasons, n.Candidates[0].Reasons)
		}
		require.Equal(t, []string{"tỉnh Phú Thọ"}, res.Within)
	}
}

// Resolving a plan again says the same and changes nothing.
func TestResolvingTwiceIsResolvingOnce(t *testing.T) {
	p := modelplan.Plan()
	first := org.Resolve(p, orgdata.Directory(), org.MinConfidence(0.1))
	before := p.Clone()
	second := org.Resolve(p, orgdata.Directory(), org.MinConfidence(0.1))
	require.Equal(t, before, p)
	require.Equal(t, first.Issuer.Organization(), second.Issuer.Organization())
	require.Equal(t, first.Within, second.Within)
	require.Len(t, second.Names, len(first.Names))
	for i := range first.Names {
		require.Equal(t, first.Names[i].Status, second.Names[i].Status, first.Names[i].Name)
		require.Equal(t, first.Names[i].Organizations(), second.Names[i].Organizations(), first.Names[i].Name)
	}
}

func TestALineOfSeveralThatIsNotSettled(t *testing.T) {
	n := lines(t, "TỈNH PHÚ THỌ", adminplan.DateOf(2025, 10, 1), "Sở Y tế, Hội Làm vườn tỉnh; UBND tỉnh Hòa Bình", "Sở Nội vụ", "Các sở, ngành, Sở Y tế")
	res := org.Resolution{Issuer: org.Resolved{Status: org.StatusResolved}, Names: n}
	var open []string
	for _, o := range res.Open() {
		open = append(open, o.Name)
	}
	require.Equal(t, []string{"Hội Làm vườn tỉnh", "UBND tỉnh Hòa Bình"}, open)
	require.Equal(t, org.StatusParts, n[0].Status)
	require.Nil(t, n[0].Organization())
	require.Equal(t, []string{"Sở Y tế tỉnh Phú Thọ", "Ủy ban nhân dân tỉnh Hòa Bình"}, names(n[0].Organizations()))
}

func TestLinesThatAreHardToPart(t *testing.T) {
	date := adminplan.DateOf(2025, 10, 1)
	for line, want := range map[string][]string{
		"Sở Nội vụ (phòng Tổ chức":       {"Sở Nội vụ tỉnh Phú Thọ"},                         // a bracket that does not close
		"Sở Nội vụ; ; , Sở Y tế;":        {"Sở Nội vụ tỉnh Phú Thọ", "Sở Y tế tỉnh Phú Thọ"}, // entries without a word
		"Sở Y tế, Thanh tra tỉnh":        {"Sở Y tế tỉnh Phú Thọ", "Thanh tra tỉnh Phú Thọ"}, // no "Sở Thanh tra"
		"Sở Y tế, Công an tỉnh, Tư pháp": {"Sở Y tế tỉnh Phú Thọ", "Công an tỉnh Phú Thọ", "Sở Tư pháp tỉnh Phú Thọ"},
	} {
		require.Equal(t, want, names(lines(t, "TỈNH PHÚ THỌ", date, line)[0].Organizations()), line)
	}
}

func TestACollectiveAmongTheNamesOfALine(t *testing.T) {
	n := lines(t, "TỈNH PHÚ THỌ", adminplan.DateOf(2025, 10, 1), "Các sở, ban, ngành, Công an tỉnh, các tổ chức chính trị - xã hội tỉnh, UBND các xã, phường")[0]
	require.Equal(t, org.StatusParts, n.Status)
	var parts []string
	for _, p := range n.Parts {
		parts = append(parts, string(p.Status)+" "+p.Name)
	}
	require.Equal(t, []string{"group Các sở, ban, ngành", "resolved Công an tỉnh", "group các tổ chức chính trị - xã hội tỉnh", "group UBND các xã, phường"}, parts)
	require.Contains(t, names(n.Parts[0].Organizations()), "Sở Nội vụ tỉnh Phú Thọ")
}

// A body that several entries of a line name is one body.
func TestABodyOfALineStandsOnce(t *testing.T) {
	n := lines(t, "TỈNH SƠN LA", issued, "Hội Nông dân tỉnh, các tổ chức thành viên Ủy ban MTTQ tỉnh; Hội Nông dân tỉnh")[0]
	require.Equal(t, org.StatusParts, n.Status)
	require.Equal(t, []string{"Hội Nông dân tỉnh Sơn La", "Liên đoàn Lao động tỉnh Sơn La", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "Hội Cựu chiến binh tỉnh Sơn La",
		"Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La"}, names(n.Organizations()))
}

func TestLaterIsSaidOfThoseThatHaveEnded(t *testing.T) {
	press := adminplan.Organization{ID: adminplan.NewID(), Name: "Báo và Phát thanh, Truyền hình tỉnh Đông", Territory: "tỉnh Đông",
		Valid: &adminplan.Interval{From: adminplan.YearOf(2020), To: adminplan.MonthOf(2025, 6)}}
	young := adminplan.Organization{ID: adminplan.NewID(), Name: "Sở Biển tỉnh Đông", Territory: "tỉnh Đông", Valid: &adminplan.Interval{From: adminplan.YearOf(2023)}}
	dir := org.NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{press, young}})
	p := &adminplan.Plan{Date: adminplan.YearOf(2024), Recipients: []adminplan.Recipient{
		{Name: "Sở Biển, Báo và Phát thanh, Truyền hình"}, {Name: "Báo và Phát thanh, Truyền hình"}, {Name: "Sở Biển"}}}
	for _, c := range []struct {
		later adminplan.Date
		ended bool
	}{{adminplan.YearOf(2025), false}, {adminplan.YearOf(2026), true}, {adminplan.YearOf(2022), false}, {adminplan.Date{}, false}} {
		n := org.Resolve(p, dir, org.Within("tỉnh Đông"), org.Later(c.later), org.DryRun()).Names
		require.Equal(t, org.StatusParts, n[0].Status)
		require.Len(t, n[0].Parts, 2)
		require.Empty(t, n[0].Later, "the parts say it")
		require.Empty(t, n[0].Parts[0].Later)
		require.Empty(t, n[2].Later, "not founded yet is not ended: %v", c.later)
		for _, r := range []org.Resolved{n[0].Parts[1], n[1]} {
			if !c.ended {
				require.Empty(t, r.Later, c.later)
				continue
			}
			require.Len(t, r.Later, 1)
			require.Equal(t, adminplan.MonthOf(2025, 6), r.Later[0].On)
			require.Empty(t, r.Later[0].Changes)
			require.Empty(t, r.Later[0].Successors)
		}
	}
}

func TestAPlanThatNamesNobody(t *testing.T) {
	for _, p := range []*adminplan.Plan{nil, {}, {Recipients: []adminplan.Recipient{{Text: "Như trên"}}}} {
		res := org.Resolve(p, orgdata.Directory(), org.Carry(), org.Later(later))
		require.Empty(t, res.Names)
		require.Empty(t, res.Within)
		require.Equal(t, org.Resolved{Pointer: "/issuer", Status: org.StatusUnknown}, res.Issuer)
		require.Len(t, res.Open(), 1, "the issuer is not known")
		require.True(t, res.Date.IsZero())
	}
}

func TestCarriedRecordsAreCopies(t *testing.T) {
	reg := &adminplan.OrgRegistry{Organizations: []adminplan.Organization{{ID: orgdata.ID("xã Suối", "committee"), Name: "Ủy ban nhân dân xã Suối", Territory: "xã Suối",
		Valid:    &adminplan.Interval{From: adminplan.YearOf(2000)},
		AltNames: []adminplan.OrgName{{Text: "Ủy ban hành chính xã Suối", Valid: &adminplan.Interval{To: adminplan.YearOf(1976)}}},
		Codes:    []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: &adminplan.Interval{From: adminplan.YearOf(2000)}}, {Scheme: "T", Value: "2"}},
		Parents:  []adminplan.OrgEdge{{Org: adminplan.NewID(), Valid: &adminplan.Interval{From: adminplan.YearOf(2000)}}},
	}}}
	p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "XÃ SUỐI"}}, Date: adminplan.YearOf(2025)}
	org.Resolve(p, org.NewDirectory(reg), org.Carry())
	require.Equal(t, reg.Organizations, p.Organizations)
	o, origin := &p.Organizations[0], &reg.Organizations[0]
	year := adminplan.YearOf(1999)
	o.Valid.From, o.AltNames[0].Valid.To, o.Codes[0].Valid.From, o.Parents[0].Valid.From, o.Codes[1].Value = year, year, year, year, "changed"
	require.Equal(t, adminplan.YearOf(2000), origin.Valid.From)
	require.Equal(t, adminplan.YearOf(1976), origin.AltNames[0].Valid.To)
	require.Equal(t, adminplan.YearOf(2000), origin.Codes[0].Valid.From)
	require.Equal(t, adminplan.YearOf(2000), origin.Parents[0].Valid.From)
	require.Equal(t, "2", origin.Codes[1].Value)

	dry := &adminplan.Plan{Issuer: p.Issuer, Date: p.Date}
	org.Resolve(dry, org.NewDirectory(reg), org.Carry(), org.DryRun())
	require.Empty(t, dry.Organizations)
}
