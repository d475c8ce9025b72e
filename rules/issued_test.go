package rules_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
)

// A numbered and signed plan whose line of place and date cannot be read must not pass as one in order.
func TestANumberedAndSignedPlanNeedsPlaceAndDate(t *testing.T) {
	const dateline = "Sơn Hải, ngày 10 tháng 3 năm 2025"
	var b bytes.Buffer
	_, err := export.Text(&b, ruletest.State())
	require.NoError(t, err)
	require.Contains(t, b.String(), dateline)
	for line, want := range map[string][]string{
		dateline: nil,
		"Sơn Hải, ngày 31 tháng 02 năm 2026":  {"/date"},
		"Sơn Hải, ngày 10 tháng 13 năm 2026":  {"/date"},
		"Sơn Hải, ngày      tháng 3 năm 2025": {"/date"},
		"": {"/date", "/place"},
	} {
		p, _, err := parse.Text(strings.NewReader(strings.Replace(b.String(), dateline, line, 1)))
		require.NoError(t, err, line)
		r := p.Validate(rules.For(p).Sets...)
		var at []string
		for _, f := range r.Findings {
			if f.Severity == adminplan.SeverityError && (f.Path == "/date" || f.Path == "/place") && !slices.Contains(at, f.Path) {
				at = append(at, f.Path)
			}
		}
		slices.Sort(at)
		require.Equal(t, want, at, line)
	}
}

// Drafts lack day, number or signer; that is no breach.
func TestADraftNeedsNoDate(t *testing.T) {
	for name, change := range map[string]adminplan.Edit{
		"without number": "/number/value \"\"",
		"without signer": "/signatures -",
		"marked":         `/marks {"draft":"DỰ THẢO"}`,
	} {
		p := ruletest.State()
		require.NoError(t, change.Apply(p))
		p.Status, p.Place, p.Date = adminplan.StatusDraft, "", adminplan.MonthOf(2025, 3)
		counts := p.Validate(rules.Decree30()).Counts()
		require.Zero(t, counts["ND30-DATE-05"]+counts["ND30-PLACE-01"], name)
	}
}
