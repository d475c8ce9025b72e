package adminplan_test

import (
	"fmt"
	"os"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
)

func Example() {
	p := adminplan.New()
	p.Issuer.Path = []string{"ỦY BAN NHÂN DÂN XÃ TÂN KHÊ"}
	p.Number = adminplan.Number{Symbol: "KH-UBND", Style: adminplan.StyleState}
	p.Date = adminplan.MonthOf(2026, 3)
	p.Title = "Tổng vệ sinh đường làng năm 2026"
	p.Sections = []adminplan.Section{{
		Label: "I.", Heading: "NỘI DUNG", Kind: adminplan.SectionContent,
		Items: []adminplan.ContentItem{{
			Label: "1.", Text: "Thu gom rác tại các thôn trước ngày 30/4/2026.",
			Lead:   []adminplan.OrgRef{{Name: "Trưởng các thôn"}},
			Timing: []adminplan.Timing{{Due: adminplan.DateOf(2026, 4, 30), Exclusive: true}},
		}},
	}}
	p.AssignIDs()

	report := p.Validate()
	for _, f := range report.Findings {
		fmt.Fprintln(os.Stderr, f.Severity, f.Path, f.Message("vi"))
	}
	if report.Err() == nil {
		export.JSON(os.Stdout, p, export.Indent())
	}
}
