package sample_test

import (
	"fmt"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/sample"
)

func ExamplePlan() {
	p := sample.Plan(11, sample.Of(sample.Front), sample.WithStatus(adminplan.StatusIssued), sample.Items(50))
	fmt.Println(p.Issuer.Name())
	fmt.Println(p.Number.KindSymbol(), p.Status)
	fmt.Println(p.Validate().Err())
	// Output:
	// BAN THƯỜNG TRỰC
	// KH issued
	// <nil>
}

func ExampleBroken() {
	p, path, err := sample.Broken(1, "PLAN-PERIOD-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(path)
	for _, f := range p.Validate().Findings {
		fmt.Println(f.Code, f.Path, f.Message("en"))
	}
	// Output:
	// /period
	// PLAN-PERIOD-01 /period The period of the plan ends before it begins. Check both dates.
}
