package org_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
)

func ExampleView_Find() {
	view := orgdata.Directory().At(adminplan.DateOf(2022, 6, 17))
	for _, c := range view.Find("BTTUBMTTQ huyện Mai Sơn") {
		fmt.Println(c.Organization.Name, c.Confidence, c.Reasons)
	}
	for _, c := range view.Find("Sở KH&ĐT", "tỉnh Sơn La") {
		fmt.Println(c.Organization.Name, c.Confidence, c.Reasons)
	}
	// Output:
	// Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Mai Sơn 1 [official-name]
	// Sở Kế hoạch và Đầu tư tỉnh Sơn La 0.95 [official-name territory-of-the-issuer]
}

func ExampleView_Path() {
	view := orgdata.Directory().At(adminplan.DateOf(2022, 6, 17))
	body := view.Find("Ban Thường trực UBMTTQ huyện Mai Sơn")[0].Organization
	for _, o := range view.Path(body.ID) {
		fmt.Println(o.Name)
	}
	// Output:
	// Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
	// Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La
	// Ủy ban Mặt trận Tổ quốc Việt Nam huyện Mai Sơn
	// Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Mai Sơn
}

func ExampleView_Successors() {
	dir := orgdata.Directory()
	before := dir.At(adminplan.DateOf(2022, 6, 17)).Find("tỉnh Hòa Bình")[0].Organization
	for _, s := range dir.At(adminplan.DateOf(2026, 1, 1)).Successors(before.ID) {
		fmt.Println(s.Organization.Name, s.Changes[0].Date, s.Changes[0].Act.Text)
	}
	// Output:
	// tỉnh Phú Thọ 2025-07-01 Nghị quyết 202/2025/QH15
}

func ExampleResolve() {
	plan := modelplan.Plan()
	res := org.Resolve(plan, orgdata.Directory(), org.Later(adminplan.DateOf(2026, 1, 1)))
	for _, n := range res.Names {
		if !strings.HasPrefix(n.Pointer, "/recipients/") {
			continue
		}
		fmt.Println(n.Name, "|", n.Status, len(n.Organizations()), "| ended since:", len(n.Later))
	}
	// Output:
	// BTT UBTWMTTQ Việt Nam | resolved 1 | ended since: 0
	// Ban Dân vận tỉnh ủy | resolved 1 | ended since: 1
	// Ban Tuyên giáo tỉnh ủy | resolved 1 | ended since: 1
	// BTT UBMTTQ tỉnh | resolved 1 | ended since: 0
	// Các tổ chức thành viên MT tỉnh | group 5 | ended since: 0
	// BTTUBMTTQ các huyện, thành phố | group 12 | ended since: 12
	// Các ban, VPUBMTTQ tỉnh | group 1 | ended since: 0
}

func ExampleDirectory_Check() {
	a, b := adminplan.DerivedID(adminplan.Namespace, "a"), adminplan.DerivedID(adminplan.Namespace, "b")
	dir := org.NewDirectory(&adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: a, Name: "A", Parents: []adminplan.OrgEdge{{Org: b}}},
		{ID: b, Name: "B", Parents: []adminplan.OrgEdge{{Org: a, Valid: &adminplan.Interval{From: adminplan.YearOf(2020), To: adminplan.YearOf(2021)}}}},
	}})
	for _, f := range dir.Check().Findings {
		fmt.Println(f)
	}
	// Output:
	// error /organizations/0/parents DIR-CYCLE-01: The edges close to a circle of 2 organisations, from 2020-01-01 to 2021-12-31.
}

func ExampleGroups() {
	for _, g := range org.Groups("Các sở, ban, ngành, UBND các xã, phường") {
		fmt.Printf("%s %q\n", g.Kind, g.Level)
	}
	// Output:
	// department ""
	// peoples-committee "commune"
}

func ExampleWriteJSON() {
	_ = org.WriteJSON(os.Stdout, &adminplan.OrgRegistry{Organizations: []adminplan.Organization{
		{ID: adminplan.DerivedID(adminplan.Namespace, "example"), Name: "Ủy ban nhân dân xã Mẫu", Kind: adminplan.KindPeoplesCommittee, Level: adminplan.LevelCommune},
	}})
	// Output:
	// {
	//   "organizations": [
	//     {
	//       "id": "b4adbf07-9e08-5d3f-9373-455c0d78f54a",
	//       "name": "Ủy ban nhân dân xã Mẫu",
	//       "kind": "peoples-committee",
	//       "level": "commune"
	//     }
	//   ]
	// }
}
