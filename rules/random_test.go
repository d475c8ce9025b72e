package rules_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Whatever a plan holds, every set judges it without a panic, changes nothing, says the same again, and points at what it has.
func TestAnyPlanCanBeJudged(t *testing.T) {
	for _, p := range []*adminplan.Plan{
		{},
		{Carrier: &adminplan.Carrier{}, Period: &adminplan.Period{}, Marks: &adminplan.Marks{}, Filing: &adminplan.Filing{}, AttachedTo: &adminplan.Paragraph{}},
		{Appendices: make([]adminplan.Appendix, 2), Signatures: make([]adminplan.Signature, 2), Recipients: make([]adminplan.Recipient, 2), Bases: make([]adminplan.Basis, 2)},
		{Closing: make([]adminplan.Paragraph, 1), Preamble: make([]adminplan.Paragraph, 1), Sections: make([]adminplan.Section, 2)},
	} {
		judge(t, p)
	}
	rapid.Check(t, func(t *rapid.T) { judge(t, randplan.Plan().Draw(t, "plan")) })
}

func judge(t require.TestingT, p *adminplan.Plan) {
	before := p.Clone()
	found := p.Validate(rules.Sets()[1:]...).Findings
	require.Equal(t, before, p)
	require.Equal(t, found, p.Validate(rules.Sets()[1:]...).Findings)
	for _, f := range found {
		require.NotEmpty(t, f.Message("vi"))
		require.NotContains(t, f.Message("en"), "{")
	}
	require.NotEmpty(t, rules.For(p).Reason("vi"))
}
