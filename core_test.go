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
