package sample

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/rules"
)

func TestEveryRuleOfTheCatalogueCanBeBroken(t *testing.T) {
	for _, r := range rules.Catalog() {
		t.Run(r.Code, func(t *testing.T) {
			p, path, err := Broken(1, r.Code)
			require.NoError(t, err)
			_, set, err := ruleOf(r.Code)
			require.NoError(t, err)
			var at []string
			for _, f := range p.Validate(set).Findings {
				if f.Code == r.Code {
					at = append(at, f.Path)
				}
			}
			require.Contains(t, at, path)

			again, pathAgain, err := Broken(1, r.Code)
			require.NoError(t, err)
			require.Equal(t, path, pathAgain)
			require.True(t, p.Equal(again) || r.Code == "TEXT-UTF8-01", "the same seed gives another plan")
		})
	}
}

// Most rules can be broken without breaking another. The number is held, so that a change of rules or samples that makes
// one fault into two is seen.
func TestMostRulesBreakAlone(t *testing.T) {
	alone, all := 0, 0
	for _, r := range rules.Catalog() {
		p, _, err := Broken(2, r.Code)
		require.NoError(t, err)
		_, set, err := ruleOf(r.Code)
		require.NoError(t, err)
		all++
		if !slices.ContainsFunc(p.Validate(append(rules.For(p).Sets, set)...).Findings, func(f adminplan.Finding) bool {
			return f.Code != r.Code && f.Severity == adminplan.SeverityError
		}) {
			alone++
		}
	}
	t.Logf("%d of %d rules broken without an error of another rule", alone, all)
	require.GreaterOrEqual(t, alone, all*9/10)
}

func TestStagesAreClean(t *testing.T) {
	for seed := range uint64(20) {
		for _, base := range []string{"", "party", "front"} {
			p := stage(seed, &adminplan.Rule{Example: adminplan.Example{Base: base}})
			for _, f := range p.Validate(rules.For(p).Sets...).Findings {
				require.Equal(t, adminplan.SeverityInfo, f.Severity, f.String())
			}
		}
	}
}

// A finding that the unbroken plan has at the same place is not what breaking it brought about.
func TestFindingsThatAreNew(t *testing.T) {
	set := rules.Decree30()
	base := stage(3, &adminplan.Rule{})
	base.Number.Value = "5"
	broken := base.Clone()
	find := func() string {
		path, others, ok := findings(base, broken, "ND30-NUMBER-01", []adminplan.RuleSet{set})
		return fmt.Sprint(path, " ", others, " ", ok)
	}
	require.Equal(t, " 0 false", find())
	broken.Place = ""
	require.Equal(t, " 1 false", find())
	base.Number.Value = "50"
	require.Equal(t, "/number/value 1 true", find())
}

func TestAnUnknownRuleCannotBeBroken(t *testing.T) {
	_, _, err := Broken(1, "NO-SUCH-01")
	require.ErrorContains(t, err, "NO-SUCH-01")
}
