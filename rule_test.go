package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

// A word that is no severity must not take findings out of every count.
func TestWithSeverityKeepsTheRulesWhereTheSeverityIsUnknown(t *testing.T) {
	p := ruletest.State()
	p.Title = ""
	want := p.Validate()
	require.Equal(t, 1, want.Count(adminplan.SeverityError))
	for _, s := range []adminplan.Severity{"fatal", "", "ERROR"} {
		for _, patterns := range [][]string{nil, {"FIELD"}, {"FIELD-REQUIRED-01"}} {
			got := p.Validate(adminplan.Core().WithSeverity(s, patterns...))
			require.Equal(t, want.Findings, got.Findings, "%q %q", s, patterns)
			require.Error(t, got.Err())
		}
	}
	known := p.Validate(adminplan.Core().WithSeverity(adminplan.SeverityInfo, "FIELD"))
	require.Equal(t, 1, known.Count(adminplan.SeverityInfo))
}

func TestRuleSetHas(t *testing.T) {
	s := adminplan.Core()
	for pattern, want := range map[string]bool{
		"PLAN-NUMBER-01": true, "PLAN-NUMBER": true, "PLAN-": true, "PLAN": true,
		"PLA": false, "PLAN-NUMBER-0": false, "UNKNOWN": false, "": false, "plan": false,
	} {
		require.Equal(t, want, s.Has(pattern), pattern)
		require.Equal(t, want, len(s.Without(pattern).Rules()) < len(s.Rules()), "Without agrees about %q", pattern)
	}
	require.False(t, s.Without("PLAN").Has("PLAN"))
}
