package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/go-playground/validator/v10"
	"github.com/stretchr/testify/require"
)

func TestRegisterRules(t *testing.T) {
	v := validator.New(validator.WithRequiredStructEnabled())
	adminplan.RegisterRules(v)
	p := ruletest.State()
	require.NoError(t, v.Struct(p))

	p.Title = ""
	p.Sections[1].Kind = adminplan.SectionForms
	p.Bases[1].References[0].Date = adminplan.DateOf(2025, 12, 1)
	type request struct {
		Plan adminplan.Plan `validate:"required"`
	}
	for name, value := range map[string]any{"pointer": p, "value": *p, "within a request": request{*p}} {
		t.Run(name, func(t *testing.T) {
			var errs validator.ValidationErrors
			require.ErrorAs(t, v.Struct(value), &errs)
			found := map[string]string{}
			for _, e := range errs {
				found[e.Tag()] = e.StructNamespace()
			}
			require.Len(t, errs, 3, "tags and rules each report once")
			require.Contains(t, found["required"], "Plan.Title")
			require.Contains(t, found["SECTION-KIND-01"], "Plan.Sections[1].Kind")
			require.Contains(t, found["BASIS-DATE-01"], "Plan.Bases[1].References[0].Date")
		})
	}
}

func TestRegisterRulesTakesSetsAndSkipsRemarks(t *testing.T) {
	v := validator.New(validator.WithRequiredStructEnabled())
	adminplan.RegisterRules(v, adminplan.Core().Without("SECTION").WithSeverity(adminplan.SeverityInfo, "BASIS"))
	p := ruletest.State()
	p.Sections[1].Kind = adminplan.SectionForms
	p.Bases[1].References[0].Date = adminplan.DateOf(2025, 12, 1)
	require.NoError(t, v.Struct(p))
}

func TestValidatePart(t *testing.T) {
	r, err := adminplan.ValidatePart(&adminplan.Organization{Name: "Sở Nội vụ", Codes: []adminplan.OrgCode{{Scheme: "QD20-2020"}}})
	require.NoError(t, err)
	require.Len(t, r.Findings, 2)
	require.Equal(t, "/id", r.Findings[0].Path)
	require.Equal(t, "/codes/0/value", r.Findings[1].Path)
	for _, wrong := range []any{nil, 3, adminplan.Plan{}, (*adminplan.Plan)(nil), &struct{}{}} {
		_, err := adminplan.ValidatePart(wrong)
		require.Error(t, err)
	}
}
