// Command quickstart builds a plan in Go code, checks it, and writes it as JSON and XML.
//
//	go run ./examples/quickstart
//
// The plan is 244/KH-MTTQ-BTT, which the Standing Committee of the Fatherland Front of Sơn La province issued in 2022.
// Its number, date, issuer, headings and order are the real ones; what the items say is told here in brief and in other
// words, and the person who drafted it is left out.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	// 1. Build: a plan is plain structs, filled in like any other.
	plan := newPlan()

	// 2. Give every part an id, so that others can point at it. The same plan gets the same ids every time.
	plan.AssignIDs()

	fmt.Fprintln(out, "== The plan")
	overview(out, plan)

	// 3. Validate: findings are data, their texts come in Vietnamese and English.
	fmt.Fprintln(out, "\n== The report")
	report := plan.Validate()
	show(out, report)
	if err := report.Err(); err != nil {
		return err
	}

	fmt.Fprintln(out, "\n== The report when the number and a date are spoiled")
	broken := plan.Clone()
	broken.Number.Value = "244a"
	broken.Period.To = adminplan.YearOf(2021)
	show(out, broken.Validate())

	// 4. Write.
	fmt.Fprintln(out, "\n== JSON")
	if err := export.JSON(out, plan, export.Indent()); err != nil {
		return err
	}
	fmt.Fprintln(out, "\n== XML")
	return export.XML(out, plan, export.Indent())
}

// overview walks the typed views of a plan.
func overview(out io.Writer, p *adminplan.Plan) {
	fmt.Fprintln(out, p.Number.Printed())
	fmt.Fprintf(out, "%s, %s\n", p.Place, p.Date.Vietnamese())
	fmt.Fprintln(out, p.Title)
	for _, s := range p.Sections {
		fmt.Fprintf(out, "  %s %s\n", s.Label, s.Heading)
	}
	fmt.Fprintln(out, "Who does what:")
	for _, a := range p.Assignments() {
		fmt.Fprintf(out, "  %s\n", a.Unit.Name)
		for _, t := range a.Tasks {
			fmt.Fprintf(out, "    %s %v\n", t.Text, t.Roles)
		}
	}
}

// show prints a report in both languages.
func show(out io.Writer, report *adminplan.ValidationReport) {
	if len(report.Findings) == 0 {
		fmt.Fprintln(out, "Không có gì sai. Nothing is wrong.")
	}
	for _, f := range report.Findings {
		fmt.Fprintf(out, "%s %s %s\n  vi: %s\n  en: %s\n", f.Severity, f.Code, f.Path, f.Message("vi"), f.Message("en"))
	}
}
