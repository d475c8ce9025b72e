package adminplan_test

import (
	"fmt"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

// A rule learns of each part what it is, where it stands and what it stands in.
func TestPartsTellWhereTheyStand(t *testing.T) {
	p := adminplan.New()
	p.Sections = []adminplan.Section{{}, {Items: []adminplan.ContentItem{
		{Text: "a"},
		{Text: "b", Lead: []adminplan.OrgRef{{Name: "Sở Nội vụ"}, {Name: "Sở Y tế"}}, Budget: &adminplan.Budget{Amount: "5"}},
	}}}
	var got []string
	tell := func(part adminplan.Part) {
		up, ok := part.Up()
		got = append(got, fmt.Sprintf("%T %q %s %d %v %T", part.Value(), part.Pointer(), part.Member(), part.Index(), ok, up.Value()))
	}
	rule := adminplan.Rule{Code: "OWN-01", Severity: adminplan.SeverityInfo, Check: func(c *adminplan.Check) {
		tell(c.Part())
		for part := range adminplan.All[adminplan.ContentItem](c) {
			tell(part)
		}
		for part := range adminplan.All[adminplan.OrgRef](c) {
			tell(part)
			if part.Index() == 1 {
				c.ReportAt(part, "name")
			}
		}
		for part := range adminplan.All[adminplan.Budget](c) {
			tell(part)
			break
		}
	}}
	r := p.Validate(adminplan.NewRuleSet("own", rule))
	require.Equal(t, []string{
		`*adminplan.Plan ""  -1 false *adminplan.Plan`,
		`*adminplan.ContentItem "/sections/1/items/0" items 0 true *adminplan.Section`,
		`*adminplan.ContentItem "/sections/1/items/1" items 1 true *adminplan.Section`,
		`*adminplan.OrgRef "/sections/1/items/1/lead/0" lead 0 true *adminplan.ContentItem`,
		`*adminplan.OrgRef "/sections/1/items/1/lead/1" lead 1 true *adminplan.ContentItem`,
		`*adminplan.Budget "/sections/1/items/1/budget" budget -1 true *adminplan.ContentItem`,
	}, got)
	require.Equal(t, "/sections/1/items/1/lead/1/name", r.Filter(func(f adminplan.Finding) bool { return f.Code == "OWN-01" }).Findings[0].Path)
}

// What is no struct of the model is in no plan.
func TestEachOfAnotherTypeFindsNothing(t *testing.T) {
	type other struct{}
	calls := 0
	r := adminplan.New().Validate(adminplan.NewRuleSet("own",
		adminplan.Rule{Code: "OWN-01", Check: adminplan.Each(func(*adminplan.Check, *other) { calls++ })},
		adminplan.Rule{Code: "OWN-02", Check: func(c *adminplan.Check) {
			for range adminplan.All[adminplan.Date](c) {
				calls++
			}
		}}))
	require.Zero(t, calls)
	require.Zero(t, r.Counts()["OWN-01"])
}
