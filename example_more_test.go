package adminplan_test

import (
	"fmt"

	"github.com/adminplan/adminplan"
)

func ExampleNumber() {
	state := adminplan.Number{Value: "244", Symbol: "KH-MTTQ-BTT", Style: adminplan.StyleState}
	party, _ := adminplan.ParseNumber("Số 90 – CV/ĐĐ")
	draft := adminplan.Number{Symbol: "KH-UBND", Style: adminplan.StyleState}
	fmt.Println(state.Printed())
	fmt.Println(party.Printed())
	fmt.Println(draft.Printed())
	// Output:
	// Số: 244/KH-MTTQ-BTT
	// Số 90-CV/ĐĐ
	// Số: /KH-UBND
}

func ExampleDate() {
	for _, d := range []adminplan.Date{
		adminplan.DateOf(2020, 1, 5), adminplan.DateOf(2022, 6, 17), adminplan.MonthOf(2026, 1), adminplan.QuarterOf(2025, 4), adminplan.YearOf(2026),
	} {
		fmt.Printf("%-10s  %s\n", d, d.Vietnamese())
	}
	// Output:
	// 2020-01-05  ngày 05 tháng 01 năm 2020
	// 2022-06-17  ngày 17 tháng 6 năm 2022
	// 2026-01     tháng 01 năm 2026
	// 2025-Q4     quý IV năm 2025
	// 2026        năm 2026
}

func ExamplePlan_Walk() {
	p := &adminplan.Plan{
		Title: "Trồng cây đầu xuân",
		Sections: []adminplan.Section{{
			Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent,
			Items: []adminplan.ContentItem{{Label: "1.", Text: "Trồng mới 500 cây."}, {Label: "2.", Text: "Chăm sóc cây đã trồng."}},
		}},
	}
	p.Walk(func(n adminplan.Node) bool {
		fmt.Printf("%q %s %s%s\n", n.Pointer(), n.Label(), n.Heading(), n.Text())
		return true
	})
	// Output:
	// ""  Trồng cây đầu xuân
	// "/sections/0" I. NỘI DUNG
	// "/sections/0/items/0" 1. Trồng mới 500 cây.
	// "/sections/0/items/1" 2. Chăm sóc cây đã trồng.
}

func ExamplePlan_Validate() {
	p := adminplan.New()
	p.Title = "Trồng cây đầu xuân"
	p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}
	p.Number = adminplan.Number{Value: "12a", Symbol: "KH-UBND", Style: adminplan.StyleState}
	p.Sections = []adminplan.Section{{Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{{Text: "Trồng mới 500 cây."}}}}
	for _, f := range p.Validate().Findings {
		fmt.Println(f.Severity, f.Code, f.Path)
		fmt.Println(f.Message("vi"))
		fmt.Println(f.Message("en"))
	}
	// Output:
	// error PLAN-NUMBER-01 /number/value
	// Số của kế hoạch chỉ được gồm chữ số Ả Rập. Hãy tách phần chữ sang ký hiệu.
	// The number of the plan must be of Arabic digits only. Move letters to the symbol.
}
