package org

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// synthetic makes a registry of about n organisations, each with three edges but for the highest, in territories of
// provinces and communes, as a country has them.
func synthetic(n int) *adminplan.OrgRegistry {
	reg := &adminplan.OrgRegistry{Organizations: make([]adminplan.Organization, 0, n)}
	valid := &adminplan.Interval{From: adminplan.DateOf(2000, 1, 1), To: adminplan.DateOf(2025, 6, 30)}
	add := func(name, territory string, kind adminplan.OrgKind, level adminplan.OrgLevel, up, guide, member int) int {
		i := len(reg.Organizations)
		o := adminplan.Organization{ID: testID(i), Name: name + " " + territory, Kind: kind, Level: level, Territory: territory,
			Codes: []adminplan.OrgCode{{Scheme: "S", Value: fmt.Sprint("H", i)}}}
		if up >= 0 {
			o.Parents = []adminplan.OrgEdge{{Org: testID(up)}, {Org: testID(guide), Kind: adminplan.EdgeGuided, Valid: valid}, {Org: testID(member), Kind: adminplan.EdgeMember}}
		}
		reg.Organizations = append(reg.Organizations, o)
		return i
	}
	centre := add("Chính phủ", "", adminplan.KindOther, adminplan.LevelCentral, -1, 0, 0)
	fields := []string{"Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng", "Y tế", "Giáo dục và Đào tạo", "Khoa học và Công nghệ"}
	for p := 0; len(reg.Organizations) < n; p++ {
		province := fmt.Sprintf("tỉnh Số %d", p)
		committee := add("Ủy ban nhân dân", province, adminplan.KindPeoplesCommittee, adminplan.LevelProvince, centre, centre, centre)
		for _, f := range fields {
			add("Sở "+f, province, adminplan.KindDepartment, adminplan.LevelProvince, committee, centre, centre)
		}
		for c := 0; c < 100 && len(reg.Organizations) < n; c++ {
			commune := fmt.Sprintf("xã Thứ %d tỉnh %d", c, p)
			below := add("Ủy ban nhân dân", commune, adminplan.KindPeoplesCommittee, adminplan.LevelCommune, committee, committee, committee)
			for _, f := range fields {
				add("Phòng "+f, commune, adminplan.KindDepartment, adminplan.LevelCommune, below, committee, committee)
			}
		}
	}
	return reg
}

var sizes = []int{1_000, 10_000, 100_000, 1_000_000}

func each(b *testing.B, f func(b *testing.B, dir *Directory, n int)) {
	for _, n := range sizes {
		if n > 100_000 && testing.Short() {
			continue
		}
		dir := NewDirectory(synthetic(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			f(b, dir, n)
		})
	}
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func BenchmarkBuild(b *testing.B) {
	for _, n := range sizes {
		if n > 100_000 && testing.Short() {
			continue
		}
		reg := synthetic(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			before := heap()
			dir := NewDirectory(reg)
			b.ReportMetric(float64(heap()-before)/float64(dir.Len()), "index-B/org")
			for b.Loop() {
				dir = NewDirectory(reg)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/org")
			runtime.KeepAlive(dir)
		})
	}
}

func BenchmarkPath(b *testing.B) {
	on := adminplan.DateOf(2024, 1, 1)
	each(b, func(b *testing.B, dir *Directory, n int) {
		i := 0
		for b.Loop() {
			if len(dir.At(on).Path(dir.orgs[i%n].ID)) == 0 {
				b.Fatal("no path")
			}
			i += 7919
		}
	})
}

func BenchmarkFind(b *testing.B) {
	on := adminplan.DateOf(2024, 1, 1)
	each(b, func(b *testing.B, dir *Directory, n int) {
		for b.Loop() {
			if len(dir.At(on).Find("Phòng GD&ĐT xã Thứ 3 tỉnh 0")) != 1 {
				b.Fatal("not found")
			}
		}
	})
}

func BenchmarkFindWithin(b *testing.B) {
	on := adminplan.DateOf(2024, 1, 1)
	each(b, func(b *testing.B, dir *Directory, n int) {
		for b.Loop() {
			if len(dir.At(on).Find("Sở GD&ĐT", "tỉnh Số 0")) != 1 {
				b.Fatal("not found")
			}
		}
	})
}

func BenchmarkExpand(b *testing.B) {
	on := adminplan.DateOf(2024, 1, 1)
	group := Groups("UBND các xã, phường")[0]
	each(b, func(b *testing.B, dir *Directory, n int) {
		issuer := dir.orgs[1].ID
		for b.Loop() {
			if len(dir.At(on).Expand(group, issuer).Members) != min(100, (n-10)/9) && n > 1000 {
				b.Fatal("not expanded")
			}
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	each(b, func(b *testing.B, dir *Directory, n int) {
		for b.Loop() {
			dir.Check()
		}
	})
}

func BenchmarkFoldName(b *testing.B) {
	name := "BTTUBMTTQ Việt Nam tỉnh Sơn La"
	b.SetBytes(int64(len(name)))
	b.ReportAllocs()
	for b.Loop() {
		FoldName(name)
	}
}

// The index of 100,000 organisations with 300,000 edges stays under 200 MB with the organisations themselves.
func TestMemoryOfALargeDirectory(t *testing.T) {
	if testing.Short() {
		t.Skip("builds 100,000 organisations")
	}
	before := heap()
	dir := NewDirectory(synthetic(100_000))
	used := heap() - before
	t.Logf("%d bytes, %d per organisation", used, used/uint64(dir.Len()))
	require.Less(t, used, uint64(200<<20))
	runtime.KeepAlive(dir)
}
