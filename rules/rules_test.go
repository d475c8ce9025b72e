package rules_test

import (
	"testing"

	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
)

func TestRules(t *testing.T) {
	for _, set := range rules.Sets() {
		t.Run(set.Name(), func(t *testing.T) { ruletest.Prove(t, set) })
	}
}

func TestBasePlansBreakNoRule(t *testing.T) {
	for _, name := range []string{"state", "party", "front"} {
		p := ruletest.Base(name)
		choice := rules.For(p)
		require.Equal(t, name, choice.Class.String())
		require.Empty(t, p.Validate(choice.Sets...).Findings, name)
	}
}
