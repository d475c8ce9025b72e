package ruletest

import (
	"regexp"
	"slices"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

var (
	codeForm    = regexp.MustCompile(`^[A-Z][A-Z0-9]*-[A-Z][A-Z0-9]*-[0-9]{2}$`)
	placeholder = regexp.MustCompile(`\{[a-z]+\}`)
)

// Prove holds every rule of the set to its examples: the right one is silent, the wrong one is reported with the code of
// the rule at each of its places and nowhere else. It also checks the form of the data.
func Prove(t *testing.T, set adminplan.RuleSet) {
	seen := map[string]bool{}
	for _, r := range set.Rules() {
		t.Run(r.Code, func(t *testing.T) {
			require.Regexp(t, codeForm, r.Code)
			require.False(t, seen[r.Code], "the code is used twice")
			seen[r.Code] = true
			require.Contains(t, []adminplan.Severity{adminplan.SeverityError, adminplan.SeverityWarning, adminplan.SeverityInfo}, r.Severity)
			require.NotEmpty(t, r.Text.VI)
			require.NotEmpty(t, r.Text.EN)
			require.Equal(t, params(r.Text.VI), params(r.Text.EN), "the texts name different parameters")

			require.NotEmpty(t, r.Example.At, "the rule has no wrong example")
			right := Base(r.Example.Base)
			require.NoError(t, r.Example.Right.Apply(right))
			require.Empty(t, places(right, set, r.Code), "the right example is reported")

			wrong := Base(r.Example.Base)
			require.NoError(t, r.Example.Wrong.Apply(wrong))
			before := wrong.Clone()
			require.Equal(t, r.Example.At, places(wrong, set, r.Code))
			require.Equal(t, before, wrong, "the check changes the plan")

			for _, f := range wrong.Validate(set).Findings {
				if f.Code != r.Code {
					continue
				}
				for _, lang := range []string{"vi", "en"} {
					require.NotContains(t, f.Message(lang), "{", "a parameter has no value")
				}
				for name := range f.Params {
					require.Contains(t, params(r.Text.VI), "{"+name+"}", "a parameter is in no text")
				}
			}
		})
	}
}

// places returns the paths at which the plan is reported with the code.
func places(p *adminplan.Plan, set adminplan.RuleSet, code string) []string {
	var at []string
	for _, f := range p.Validate(set).Findings {
		if f.Code == code {
			at = append(at, f.Path)
		}
	}
	return at
}

// params returns the names in braces of a text, each once, in order.
func params(text string) []string {
	names := placeholder.FindAllString(text, -1)
	slices.Sort(names)
	return slices.Compact(names)
}
