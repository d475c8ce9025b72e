package rules_test

import (
	"fmt"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/rules"
)

func ExampleFor() {
	p := ruletest.Front()
	p.Number.Value = "5"
	choice := rules.For(p)
	fmt.Println(choice.Reason("en"))
	for _, f := range p.Validate(choice.Sets...).Findings {
		if f.Path == "/number/value" {
			fmt.Println(f.Severity, f.Code, f.Message("en"))
		}
	}
	// Output:
	// A plan of the Front or of a socio-political body: Decree 30/2020/NĐ-CP is a model for it (Điều 2 khoản 2), so differences are only remarked on. Every plan is asked whether its tasks are clear in the six ways.
	// info ND30-NUMBER-01 Differs from Decree 30/2020/NĐ-CP: A number below 10 takes a leading zero, such as 05.
}

func ExampleDecree30() {
	strict := rules.Decree30().Without("ND30-TITLE", "ND30-LADDER-05").WithSeverity(adminplan.SeverityError, "ND30-NUMBER")
	p := ruletest.State()
	p.Number.Value = "5"
	fmt.Println(p.Validate(strict).AtLeast(adminplan.SeverityError).Findings[0].Code)
	// Output:
	// ND30-NUMBER-01
}
