package orgdata

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

var (
	y2022 = adminplan.DateOf(2022, 6, 17)
	y2026 = adminplan.DateOf(2026, 1, 1)
)

func territories(date adminplan.Date, level adminplan.OrgLevel) (all, cities []string) {
	for _, o := range Directory().At(date).AtLevel(level) {
		if o.Kind == adminplan.KindTerritory {
			all = append(all, o.Name)
			if strings.HasPrefix(o.Name, "thành phố") {
				cities = append(cities, o.Name)
			}
		}
	}
	return all, cities
}

func TestCountsAreThePublishedOnes(t *testing.T) {
	for _, day := range []adminplan.Date{y2022, adminplan.DateOf(2024, 12, 31), adminplan.DateOf(2025, 1, 1), lastOfOld} {
		all, cities := territories(day, adminplan.LevelProvince)
		require.Len(t, all, 63, "on %v", day)
		if day.Before(adminplan.YearOf(2025)) {
			require.Len(t, cities, 5)
		} else {
			require.Len(t, cities, 6)
		}
	}
	all, cities := territories(firstOfNew, adminplan.LevelProvince)
	require.Len(t, all, 34)
	require.Len(t, cities, 6)
	sonLa, _ := territories(y2022, adminplan.LevelDistrict)
	require.Len(t, sonLa, 12)
	none, _ := territories(y2026, adminplan.LevelDistrict)
	require.Empty(t, none)
}

func TestFiftyTwoProvincesAreMergedIntoTwentyThree(t *testing.T) {
	dir := Directory()
	before, _ := territories(lastOfOld, adminplan.LevelProvince)
	after, _ := territories(firstOfNew, adminplan.LevelProvince)
	into := map[string]int{}
	stay := 0
	for _, name := range before {
		found := dir.At(lastOfOld).Find(name)
		require.NotEmpty(t, found)
		id := found[0].Organization.ID
		if _, lives := dir.At(firstOfNew).Organization(id); lives {
			stay++
			continue
		}
		next := dir.At(firstOfNew).Successors(id)
		require.Len(t, next, 1, name)
		require.True(t, next[0].Alive)
		into[next[0].Organization.Name]++
	}
	merged := 0
	for name, n := range into {
		require.Contains(t, after, name)
		require.Contains(t, []int{2, 3}, n, name)
		merged += n
	}
	require.Equal(t, 11, stay)
	require.Equal(t, 52, merged)
	require.Len(t, into, 23)
}

func TestTheDataHaveNoFaults(t *testing.T) {
	report := Directory().Check()
	for _, f := range report.Findings {
		t.Log(f)
	}
	require.Empty(t, report.Findings)
}

func TestEveryRecordNamesItsSourceOrItsDoubt(t *testing.T) {
	reg := Registry()
	for _, o := range reg.Organizations {
		require.True(t, o.Source != "" || o.Doubt != "", o.Name)
	}
	for _, c := range reg.Changes {
		require.True(t, c.Act != nil || c.Source != "" || c.Doubt != "", c.ID)
	}
}

func TestEveryProvinceHasItsBodies(t *testing.T) {
	dir := Directory()
	for _, day := range []adminplan.Date{y2022, y2026} {
		names, _ := territories(day, adminplan.LevelProvince)
		for _, name := range names {
			for _, body := range []string{"Ủy ban nhân dân ", "Hội đồng nhân dân ", "Ủy ban Mặt trận Tổ quốc Việt Nam ", "Sở Nội vụ ", "Công an "} {
				found := dir.At(day).Find(body + name)
				require.NotEmpty(t, found, body+name)
				require.Equal(t, 1.0, found[0].Confidence)
				require.True(t, len(found) == 1 || found[1].Confidence < 1, body+name)
				path := dir.At(day).Path(found[0].Organization.ID)
				require.NotEmpty(t, path)
				require.True(t, len(path) == 1 || path[0].Level == adminplan.LevelCentral, body+name)
			}
		}
	}
}

func TestNamesInOtherLanguages(t *testing.T) {
	require.Equal(t, "Government", Directory().At(y2026).NameIn(ID("", "government"), "en"))
	require.Equal(t, "Chính phủ", Directory().At(y2026).NameIn(ID("", "government"), "vi"))
	require.Empty(t, Directory().At(y2026).NameIn(ID("", "government"), "fr"))
}

func TestMinistriesOf2025(t *testing.T) {
	count := func(day adminplan.Date) (ministries int) {
		for _, o := range Directory().At(day).Children(ID("", "government"), adminplan.EdgeOrgan) {
			if strings.HasPrefix(o.Name, "Bộ ") {
				ministries++
			}
		}
		return ministries
	}
	require.Equal(t, 18, count(y2022))
	require.Equal(t, 14, count(y2026))
}

func TestRegistryIsACopy(t *testing.T) {
	a, b := Registry(), Registry()
	require.Equal(t, a, b)
	a.Organizations[0].Name = "changed"
	require.NotEqual(t, a.Organizations[0].Name, b.Organizations[0].Name)
	require.False(t, slices.ContainsFunc(Directory().Registry().Organizations, func(o adminplan.Organization) bool { return o.Name == "changed" }))
}

func TestIDsNameABodyOfAUnit(t *testing.T) {
	for _, c := range []struct {
		territory, key, name string
		from, to             adminplan.Date
	}{
		{"", "government", "Chính phủ", adminplan.Date{}, adminplan.Date{}},
		{"tỉnh Sơn La", "front", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", adminplan.Date{}, adminplan.Date{}},
		{"tỉnh Phú Thọ", "committee", "Ủy ban nhân dân tỉnh Phú Thọ", adminplan.Date{}, lastOfOld},
		{"tỉnh Phú Thọ@2025", "committee", "Ủy ban nhân dân tỉnh Phú Thọ", firstOfNew, adminplan.Date{}},
		{"huyện Mai Sơn, tỉnh Sơn La", "party", "Huyện ủy Mai Sơn", adminplan.Date{}, lastOfOld},
		{"thành phố Sơn La, tỉnh Sơn La", "party", "Thành ủy Sơn La", adminplan.Date{}, lastOfOld},
		{"thành phố Hồ Chí Minh", "party", "Thành ủy Thành phố Hồ Chí Minh", adminplan.Date{}, lastOfOld},
		{"thành phố Hồ Chí Minh@2025", "party-standing", "Thường trực Thành ủy Thành phố Hồ Chí Minh", firstOfNew, adminplan.Date{}},
		{"thành phố Hà Nội", "party", "Thành ủy Hà Nội", adminplan.Date{}, adminplan.Date{}},
		// A department of the system of 2022 in a unit that was formed before its end, and none in one that was formed after.
		{"thành phố Huế", "s-planning", "Sở Kế hoạch và Đầu tư thành phố Huế", adminplan.DateOf(2025, 1, 1), adminplan.MonthOf(2025, 2)},
		{"tỉnh Phú Thọ@2025", "s-planning", "", adminplan.Date{}, adminplan.Date{}},
	} {
		o, ok := Directory().Organization(ID(c.territory, c.key))
		require.Equal(t, c.name != "", ok, "%s of %s", c.key, c.territory)
		if !ok {
			continue
		}
		require.Equal(t, c.name, o.Name)
		life := adminplan.Interval{}
		if o.Valid != nil {
			life = *o.Valid
		}
		require.Equal(t, adminplan.Interval{From: c.from, To: c.to}, life, o.Name)
	}
}

func TestHueWasRenamedHalfAYearBefore(t *testing.T) {
	for _, key := range []string{"territory", "committee"} {
		next := Directory().At(adminplan.DateOf(2025, 1, 1)).Successors(ID("tỉnh Thừa Thiên Huế", key))
		require.Len(t, next, 1)
		require.Equal(t, ID("thành phố Huế", key), next[0].Organization.ID)
		require.Len(t, next[0].Changes, 1)
		c := next[0].Changes[0]
		require.Equal(t, adminplan.ChangeRename, c.Kind)
		require.Equal(t, &adminplan.Reference{Text: "Nghị quyết 175/2024/QH15", Kind: "Nghị quyết", Number: "175", Year: 2024, Symbol: "QH15", Style: adminplan.StyleState}, c.Act)
		require.Equal(t, key != "territory", c.Doubt != "", "what is inferred from the act is said to be")
		require.Empty(t, Directory().At(adminplan.DateOf(2024, 12, 31)).Successors(ID("tỉnh Thừa Thiên Huế", key)))
	}
}
