package org_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
)

// Bodies that receive reports are resolved wherever a plan sets the duty.
func TestReceiversOfReports(t *testing.T) {
	report := func() []adminplan.Report {
		return []adminplan.Report{{To: &adminplan.OrgRef{Name: "UBND tỉnh"}, Through: &adminplan.OrgRef{Name: "Sở Nội vụ"}}}
	}
	p := &adminplan.Plan{Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN", "TỈNH PHÚ THỌ"}}, Date: adminplan.DateOf(2025, 10, 1)}
	p.ReportsTo = report()
	p.Sections = []adminplan.Section{
		{Heading: "BÁO CÁO", ReportsTo: report(), Items: []adminplan.ContentItem{
			{Text: "Việc", ReportsTo: report(), Table: &adminplan.Table{Rows: []adminplan.Row{{ReportsTo: report()}}}},
		}},
		{Heading: "TỔ CHỨC", Assignments: []adminplan.Assignment{{Tasks: []adminplan.Task{{Text: "Việc", ReportsTo: report()}}}}},
	}
	got := map[string]string{}
	for _, n := range org.Resolve(p, orgdata.Directory()).Names {
		require.Equal(t, org.StatusResolved, n.Status, n.Pointer)
		got[n.Pointer] = n.Organizations()[0].Name
	}
	want := map[string]string{}
	for _, at := range []string{"", "/sections/0", "/sections/0/items/0", "/sections/0/items/0/table/rows/0", "/sections/1/assignments/0/tasks/0"} {
		want[at+"/reportsTo/0/to"] = "Ủy ban nhân dân tỉnh Phú Thọ"
		want[at+"/reportsTo/0/through"] = "Sở Nội vụ tỉnh Phú Thọ"
	}
	require.Equal(t, want, got)
	require.Equal(t, "Sở Nội vụ tỉnh Phú Thọ", orgdata.Directory().At(p.Date).Name(p.Sections[0].ReportsTo[0].Through.Org))
}
