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
	found := func(orgs ...adminplan.Organization) (at []string) {
		for _, f := range (&adminplan.Plan{Organizations: orgs}).Validate().Findings {
			if f.Code == "ORG-CODE-01" {
				at = append(at, f.Path)
			}
		}
		return at
	}
	require.Empty(t, found(org(1, "2001", "2010"), org(2, "2011", ""), org(3, "1990", "2000-12-31")), "one after the other")
	require.Equal(t, []string{"/organizations/2/codes/0"}, found(org(1, "2001", "2010"), org(2, "2011", ""), org(3, "2015", "")), "the second and the third")
	twice := org(1, "2001", "2010")
	twice.Codes = append(twice.Codes, twice.Codes...)
	require.Empty(t, found(twice), "one body may say its code twice")
}
