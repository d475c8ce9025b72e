package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

func TestBasePlansBreakNoCoreRule(t *testing.T) {
	for _, name := range []string{"state", "party", "front"} {
		require.Empty(t, ruletest.Base(name).Validate().Findings, name)
	}
}

func TestCoreRules(t *testing.T) { ruletest.Prove(t, adminplan.Core()) }

func TestACodeIsHeldAgainstAllWhoBearIt(t *testing.T) {
	org := func(n byte, from, to string) adminplan.Organization {
		valid := &adminplan.Interval{}
		valid.From, _ = adminplan.ParseDate(from)
		valid.To, _ = adminplan.ParseDate(to)
		return adminplan.Organization{ID: adminplan.ID{15: n}, Name: "Trạm Khuyến nông", Codes: []adminplan.OrgCode{{Scheme: "S", Value: "1", Valid: valid}}}
	}
	found := func(orgs ...adminplan.Organization) []string {
		return findingsOf(&adminplan.Plan{Organizations: orgs}, "ORG-CODE-01")
	}
	require.Empty(t, found(org(1, "2001", "2010"), org(2, "2011", ""), org(3, "1990", "2000-12-31")), "one after the other")
	require.Equal(t, []string{"/organizations/2/codes/0"}, found(org(1, "2001", "2010"), org(2, "2011", ""), org(3, "2015", "")), "the second and the third")
	twice := org(1, "2001", "2010")
	twice.Codes = append(twice.Codes, twice.Codes...)
	require.Empty(t, found(twice), "one body may say its code twice")
}

// findingsOf returns the places at which the core reports by a code.
func findingsOf(p *adminplan.Plan, code string) (at []string) {
	for _, f := range p.Validate().Findings {
		if f.Code == code {
			at = append(at, f.Path)
		}
	}
	return at
}

func TestTheDateOfACitedDocumentIsNoDeadline(t *testing.T) {
	item := adminplan.ContentItem{Text: "Thực hiện Kế hoạch số 5/KH-UBND ngày 15/3/2031.", Timing: []adminplan.Timing{{Text: "ngày 15/3/2031", Due: adminplan.DateOf(2031, 3, 15)}}}
	p := &adminplan.Plan{
		Period:   &adminplan.Period{From: adminplan.YearOf(2026), To: adminplan.YearOf(2026)},
		Sections: []adminplan.Section{{Kind: adminplan.SectionContent, Items: []adminplan.ContentItem{item}}},
	}
	require.Equal(t, []string{"/sections/0/items/0/timing/0/due"}, findingsOf(p, "TIMING-PERIOD-01"))
	p.Sections[0].Items[0].References = []adminplan.Reference{{Text: "Luật Thủ đô"}, {Text: "Kế hoạch số 5/KH-UBND ngày 15/3/2031"}}
	require.Empty(t, findingsOf(p, "TIMING-PERIOD-01"))
}

func TestTheDatePrintedIsHeldAgainstTheData(t *testing.T) {
	for text, wrong := range map[string]bool{
		"ngày 10 tháng 3 năm 2025": false, "10/03/2025": false, "ngày 11 tháng 3 năm 2025": true,
		"ngày     tháng 3 năm 2025": false, "10/3/2025, lúc 8 giờ": false, // other than three numbers are not judged
	} {
		found := findingsOf(&adminplan.Plan{Date: adminplan.DateOf(2025, 3, 10), DateText: text}, "DATE-TEXT-01")
		require.Equal(t, wrong, len(found) == 1, text)
	}
}
