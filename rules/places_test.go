package rules_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
)

// placed is a change of a plan that is in order, and all the places at which a rule then reports.
type placed struct {
	name string
	base string
	edit adminplan.Edit
	want []string
}

func edit(lines string) adminplan.Edit { return adminplan.Edit(lines) }

// requirePlaces holds a rule to each case. Rules are asked in every set, whoever issues the plan.
func requirePlaces(t *testing.T, code string, cases []placed) {
	t.Helper()
	for _, c := range cases {
		p := ruletest.Base(c.base)
		require.NoError(t, c.edit.Apply(p), c.name)
		require.Equal(t, c.want, reported(p, code), "%s: %s", code, c.name)
	}
}

// reported returns the places at which a rule reports.
func reported(p *adminplan.Plan, code string) []string {
	var at []string
	for _, f := range p.Validate(rules.Sets()[1:]...).Findings {
		if f.Code == code {
			at = append(at, f.Path)
		}
	}
	return at
}
