package rules_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/org"
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

// Codes are a contract: none is used twice in all sets, all are on record, and a retired one does not come back.
func TestCodesAreOnRecord(t *testing.T) {
	data, err := os.ReadFile("codes.txt")
	require.NoError(t, err)
	state := map[string]string{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		code, rest, _ := strings.Cut(line, " ")
		require.NotContains(t, state, code, "the code is on record twice")
		state[code] = rest
	}
	seen := map[string]bool{}
	for _, r := range append(rules.Catalog(), org.Rules()...) {
		require.False(t, seen[r.Code], "%s is used twice", r.Code)
		seen[r.Code] = true
		rest, ok := state[r.Code]
		require.True(t, ok, "%s is not on record: run go generate", r.Code)
		require.NotContains(t, rest, "retired", "%s was retired", r.Code)
	}
	for code, rest := range state {
		require.True(t, seen[code] || strings.HasPrefix(rest, "retired"), "%s has no rule and is not marked as retired", code)
	}
	require.GreaterOrEqual(t, len(seen), 80)
}

// The texts are for clerks: they end as sentences do, and name no words of a plan but by their parameters.
func TestTextsAreSentences(t *testing.T) {
	for _, r := range rules.Catalog() {
		for _, s := range []string{r.Text.VI, r.Text.EN} {
			require.Regexp(t, `[.)]$`, s, r.Code)
			require.Regexp(t, `^[\p{Lu}{"]`, s, r.Code)
			require.NotContains(t, s, "  ", r.Code)
			require.LessOrEqual(t, len([]rune(s)), 260, r.Code)
		}
	}
}

func TestCatalogIsWhole(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, rules.WriteCatalog(&b))
	var entries []rules.Entry
	require.NoError(t, json.Unmarshal(b.Bytes(), &entries))
	require.Len(t, entries, len(rules.Catalog()))
	for _, e := range entries {
		require.NotEmpty(t, e.Set)
		require.NotEmpty(t, e.Example.Wrong)
	}
	_, ok := rules.ByName("decree30")
	require.True(t, ok)
	_, ok = rules.ByName("nosuch")
	require.False(t, ok)
}

func TestForChoosesByIssuerAndDate(t *testing.T) {
	names := func(c rules.Choice) (out []string) {
		for _, s := range c.Sets {
			out = append(out, s.Name())
		}
		return out
	}
	old := ruletest.State()
	old.Date = adminplan.DateOf(2019, 5, 1)
	oldParty := ruletest.Party()
	oldParty.Date = adminplan.DateOf(2026, 5, 26)
	dated := func(p *adminplan.Plan, d adminplan.Date) *adminplan.Plan {
		p.Date = d
		return p
	}
	youth := ruletest.State()
	youth.Issuer.Path = []string{"ĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN SƠN HẢI"}
	for _, c := range []struct {
		plan *adminplan.Plan
		sets []string
		says string
	}{
		{ruletest.State(), []string{"decree30", "completeness"}, "Điều 2 khoản 1"},
		{ruletest.Front(), []string{"decree30", "completeness"}, "Điều 2 khoản 2"},
		{youth, []string{"decree30", "completeness"}, "Điều 2 khoản 2"},
		{ruletest.Party(), []string{"party", "completeness"}, "05-HD/VPTW"},
		{oldParty, []string{"party", "completeness"}, "36-HD/VPTW"},
		{old, []string{"completeness"}, "2020"},
		{dated(ruletest.State(), adminplan.DateOf(2020, 3, 4)), []string{"completeness"}, "2020"},
		{dated(ruletest.State(), adminplan.DateOf(2020, 3, 5)), []string{"decree30", "completeness"}, "Điều 2 khoản 1"},
		{dated(ruletest.State(), adminplan.MonthOf(2020, 2)), []string{"completeness"}, "2020"},
		{dated(ruletest.State(), adminplan.MonthOf(2020, 3)), []string{"decree30", "completeness"}, "Điều 2 khoản 1"},
		{dated(ruletest.State(), adminplan.Date{}), []string{"decree30", "completeness"}, "Điều 2 khoản 1"},
		{dated(ruletest.Front(), adminplan.YearOf(2019)), []string{"completeness"}, ""},
		{dated(ruletest.Front(), adminplan.Date{}), []string{"decree30", "completeness"}, "Điều 2 khoản 2"},
		{dated(ruletest.Party(), adminplan.DateOf(2026, 5, 27)), []string{"party", "completeness"}, "05-HD/VPTW"},
		{dated(ruletest.Party(), adminplan.MonthOf(2026, 5)), []string{"party", "completeness"}, "05-HD/VPTW"},
		{dated(ruletest.Party(), adminplan.Date{}), []string{"party", "completeness"}, "05-HD/VPTW"},
	} {
		choice := rules.For(c.plan)
		require.Equal(t, c.sets, names(choice))
		for _, lang := range []string{"vi", "en"} {
			require.Contains(t, choice.Reason(lang), c.says)
		}
	}
}

func TestForChoosesNothingWithoutAPlan(t *testing.T) {
	choice := rules.For(nil)
	require.Empty(t, choice.Sets)
	require.Zero(t, choice.Class)
	require.Empty(t, choice.Reason("vi"))
}

// For bodies of the Front every breach of the decree is a remark.
func TestDecreeIsAModelForTheFront(t *testing.T) {
	p := ruletest.Front()
	require.NoError(t, adminplan.Edit("/number/value \"5\"\n/signatures -\n/motto -").Apply(p))
	found := 0
	for _, f := range p.Validate(rules.Decree30()).Findings {
		if strings.HasPrefix(f.Code, "ND30-") {
			require.Equal(t, adminplan.SeverityInfo, f.Severity)
			require.Contains(t, f.Message("vi"), "Khác với Nghị định 30/2020/NĐ-CP: ")
			require.Contains(t, f.Message("en"), "Differs from Decree 30/2020/NĐ-CP: ")
			found++
		}
	}
	require.GreaterOrEqual(t, found, 3)
}
