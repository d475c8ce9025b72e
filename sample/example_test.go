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
