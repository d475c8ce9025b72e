package modelplan

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestTheModelPlanIsSound(t *testing.T) {
	p := Plan()
	for _, f := range p.Validate().Findings {
		require.NotEqual(t, adminplan.SeverityError, f.Severity, f.String())
	}
	ref := p.Bases[0].References[0]
	require.Equal(t, ref.Text, p.Bases[0].Text[ref.Start:ref.End])
}
