package adminplan_test

import (
	"encoding/json"
	"errors"
	"sync"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

// faulty returns a plan with faults in several places.
func faulty(t *testing.T) *adminplan.Plan {
	p := ruletest.State()
	require.NoError(t, adminplan.Edit(`/title ""
		/sections/1/items/- {"label":"3."}
		/sections/1/items/1/timing [{"from":"2025-09","to":"2025-05"}]
		/place "Sơn Ha\u0309i"
		/number/value "12a"`).Apply(p))
	return p
}

func TestReportOrderAndSelection(t *testing.T) {
	r := faulty(t).Validate()
	var got []string
	for _, f := range r.Findings {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/number/value PLAN-NUMBER-01",
		"/place TEXT-NFC-01",
		"/title FIELD-REQUIRED-01",
		"/sections/1/items/1/timing/0 TIMING-ORDER-01",
		"/sections/1/items/2 ITEM-EMPTY-01",
	}, got)
	require.Equal(t, []string{"core"}, r.Sets)
	require.Equal(t, 3, r.Count(adminplan.SeverityError))
	require.Equal(t, 1, r.Counts()["ITEM-EMPTY-01"])
	require.Len(t, r.AtLeast(adminplan.SeverityError).Findings, 3)
	require.Len(t, r.Without("PLAN", "TEXT-NFC").Findings, 3)
	require.Len(t, r.Without("PLAN-NUM").Findings, 5, "a pattern ends at a hyphen")
	require.Len(t, r.Under("/sections/1").Findings, 2)
	require.Empty(t, r.Under("/sections/10").Findings)
	b, err := json.Marshal(r.Under("/sections/10"))
	require.NoError(t, err)
	require.JSONEq(t, `{"findings":[],"sets":["core"]}`, string(b), "a list, as the report of a plan without faults has")
	var groups []string
	for _, g := range r.Groups() {
		groups = append(groups, g.Path)
	}
	require.Equal(t, []string{"/number", "/place", "/title", "/sections/1"}, groups)
}

func TestReportErr(t *testing.T) {
	require.NoError(t, ruletest.State().Validate().Err())
	p := ruletest.State()
	p.Place = "Sơn Ha\u0309i"
	require.NoError(t, p.Validate().Err(), "warnings are no error")

	err := faulty(t).Validate().Err()
	var v *adminplan.ValidationError
	require.True(t, errors.As(err, &v))
	require.Len(t, v.Report.Findings, 5)
	require.EqualError(t, err, `adminplan: PLAN-NUMBER-01 at "/number/value": The number of the plan must be of Arabic digits only. Move letters to the symbol. (and 2 more)`)
}

func TestFinding(t *testing.T) {
	p := faulty(t)
	f := p.Validate().Findings[0]
	require.Equal(t, "error /number/value PLAN-NUMBER-01: The number of the plan must be of Arabic digits only. Move letters to the symbol.", f.String())
	require.Equal(t, f.Message("vi"), f.Message("vi-VN"))
	require.NotEqual(t, f.Message("vi"), f.Message("fr"))
	require.NotContains(t, f.Message("vi")+f.Message("en"), "12a")
	v, ok := f.Value(p)
	require.True(t, ok)
	require.Equal(t, "12a", v)
	_, ok = adminplan.Finding{Path: "/sections/9/heading"}.Value(p)
	require.False(t, ok)

	b, err := json.Marshal(f)
	require.NoError(t, err)
	require.JSONEq(t, `{"code":"PLAN-NUMBER-01","severity":"error","path":"/number/value",
		"source":{"document":"Nghị định 30/2020/NĐ-CP","article":"Phụ lục I, Phần I, Mục II, khoản 3 điểm a"},
		"message":{"vi":"Số của kế hoạch chỉ được gồm chữ số Ả Rập. Hãy tách phần chữ sang ký hiệu.","en":"The number of the plan must be of Arabic digits only. Move letters to the symbol."}}`, string(b))
}

func TestRuleSets(t *testing.T) {
	p := faulty(t)
	codes := func(r *adminplan.ValidationReport) map[string]int { return r.Counts() }
	require.NotContains(t, codes(p.Validate(adminplan.Core().Without("TEXT"))), "TEXT-NFC-01")
	require.Len(t, p.Validate(adminplan.Core().Only("FIELD")).Findings, 1)
	require.NoError(t, p.Validate(adminplan.Core().WithSeverity(adminplan.SeverityWarning)).Err())

	own := adminplan.NewRuleSet("own", adminplan.Rule{
		Code: "OWN-TASK-01", Severity: adminplan.SeverityWarning,
		Text: adminplan.Text{VI: "Có {count} nhiệm vụ.", EN: "There are {count} tasks."},
		Check: adminplan.Each(func(c *adminplan.Check, a *adminplan.Assignment) {
			if len(a.Tasks) > 1 {
				c.Report("tasks/1", "count", len(a.Tasks))
			}
		}),
	})
	r := p.Validate(own)
	require.Equal(t, []string{"core", "own"}, r.Sets)
	require.Equal(t, 1, codes(r)["OWN-TASK-01"])
	r = ruletest.State().Validate(own, own)
	require.Len(t, r.Findings, 1, "what two sets say of one place is said once")
	require.Equal(t, "/sections/4/assignments/0/tasks/1", r.Findings[0].Path)
	require.Equal(t, "Có 2 nhiệm vụ.", r.Findings[0].Message("vi"))

	louder := adminplan.NewRuleSet("louder", adminplan.Core().WithSeverity(adminplan.SeverityError, "TEXT").Rules()...)
	require.Len(t, p.Validate(louder).Findings, 5)
	require.Equal(t, 4, p.Validate(louder).Count(adminplan.SeverityError), "a rule that is given again has the severity of the last")

	joined := adminplan.Join("mine", own, own.WithSeverity(adminplan.SeverityError))
	require.Len(t, joined.Rules(), 1)
	require.Error(t, ruletest.State().Validate(joined).Err())

	model := own.AsModelFor(adminplan.IssuerState, adminplan.Text{VI: "Khác mẫu: ", EN: "Differs: "})
	f := ruletest.State().Validate(model).Findings[0]
	require.Equal(t, adminplan.SeverityInfo, f.Severity)
	require.Equal(t, "Differs: There are 2 tasks.", f.Message("en"))
	require.Equal(t, adminplan.SeverityWarning, ruletest.Front().Validate(model).Findings[0].Severity)
}

func TestValidateConcurrently(t *testing.T) {
	p := faulty(t)
	want := p.Validate()
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 50 {
				if got := p.Validate(); len(got.Findings) != len(want.Findings) {
					t.Errorf("%d findings, want %d", len(got.Findings), len(want.Findings))
				}
			}
		})
	}
	wait.Wait()
}
