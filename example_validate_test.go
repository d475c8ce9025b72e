package adminplan_test

import (
	"errors"
	"fmt"

	"github.com/adminplan/adminplan"
	"github.com/go-playground/validator/v10"
)

func ExampleFinding_Message() {
	p := adminplan.New()
	p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN", "TỈNH SƠN HẢI"}
	p.Title = "Trồng cây xanh năm 2025"
	p.Period = &adminplan.Period{From: adminplan.YearOf(2025), To: adminplan.YearOf(2025)}
	p.Sections = []adminplan.Section{{Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{
		{Label: "1.", Text: "Trồng cây ven đường.", Timing: []adminplan.Timing{{Due: adminplan.DateOf(2026, 3, 1)}}},
		{Label: "2."},
	}}}
	report := p.Validate()
	for _, f := range report.Findings {
		fmt.Println(f.Code, f.Path)
		fmt.Println(f.Message("vi"))
	}
	fmt.Println(report.Err())
	// Output:
	// TIMING-PERIOD-01 /sections/0/items/0/timing/0/due
	// Thời hạn nằm ngoài thời kỳ của kế hoạch. Hãy kiểm tra lại thời hạn hoặc thời kỳ.
	// ITEM-EMPTY-01 /sections/0/items/1
	// Phần này không có chữ nào. Hãy điền nội dung, hoặc xóa phần này.
	// <nil>
}

func ExampleValidationError() {
	err := adminplan.New().Validate().Err()
	var invalid *adminplan.ValidationError
	if errors.As(err, &invalid) {
		fmt.Println(invalid.Report.Count(adminplan.SeverityError), "errors")
	}
	fmt.Println(err)
	// Output:
	// 3 errors
	// adminplan: FIELD-REQUIRED-01 at "/issuer/path": Missing: names of the issuer. Fill it in. (and 2 more)
}

// A rule of one's own is data and a small function.
func ExampleNewRuleSet() {
	own := adminplan.NewRuleSet("office", adminplan.Rule{
		Code: "OFFICE-PRODUCT-01", Severity: adminplan.SeverityWarning,
		Text: adminplan.Text{
			VI: "Nhiệm vụ có {count} đơn vị phối hợp; ở cơ quan ta tối đa là 5.",
			EN: "The task has {count} partners; in this office 5 are the most.",
		},
		Check: adminplan.Each(func(c *adminplan.Check, t *adminplan.Task) {
			if n := len(t.Partners); n > 5 {
				c.Report("partners", "count", n)
			}
		}),
	})
	p := adminplan.New()
	p.Sections = []adminplan.Section{{Kind: adminplan.SectionImplementation, Assignments: []adminplan.Assignment{
		{Tasks: []adminplan.Task{{Text: "Tổ chức hội nghị.", Partners: make([]adminplan.OrgRef, 6)}}},
	}}}
	for _, f := range p.Validate(own).Under("/sections/0/assignments/0/tasks/0").Findings {
		if f.Code == "OFFICE-PRODUCT-01" {
			fmt.Println(f)
		}
	}
	// Output:
	// warning /sections/0/assignments/0/tasks/0/partners OFFICE-PRODUCT-01: The task has 6 partners; in this office 5 are the most.
}

// A web framework's own validator checks plans too.
func ExampleRegisterRules() {
	v := validator.New(validator.WithRequiredStructEnabled())
	adminplan.RegisterRules(v)
	p := adminplan.New()
	p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN"}
	p.Title = "Trồng cây xanh"
	p.Number = adminplan.Number{Value: "12/KH", Symbol: "UBND"}
	p.Sections = []adminplan.Section{{Heading: "NỘI DUNG", Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{{Text: "Trồng cây."}}}}

	texts := map[string]adminplan.Text{}
	for _, r := range adminplan.Rules() { // or rules.Catalog()
		texts[r.Code] = r.Text
	}
	var errs validator.ValidationErrors
	if errors.As(v.Struct(p), &errs) {
		for _, e := range errs {
			fmt.Println(e.StructNamespace(), e.Tag(), e.Param())
			if text, ok := texts[e.Tag()]; ok {
				fmt.Println(text.In("vi"))
				fmt.Println(text.In("en"))
			}
		}
	}
	// Output:
	// Plan.Number.Value PLAN-NUMBER-01 error
	// Số của kế hoạch chỉ được gồm chữ số Ả Rập. Hãy tách phần chữ sang ký hiệu.
	// The number of the plan must be of Arabic digits only. Move letters to the symbol.
}
