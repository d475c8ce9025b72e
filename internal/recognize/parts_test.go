package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
)

// The parts are all those that a walk comes upon and that have words to be read, in its order.
func TestPartsFollowAWalk(t *testing.T) {
	check := func(t require.TestingT, p *adminplan.Plan) {
		var want []any
		p.Walk(func(n adminplan.Node) bool {
			switch n.Value.(type) {
			case *adminplan.Plan, *adminplan.Filing, *adminplan.Signature, *adminplan.Row:
			default:
				want = append(want, n.Value)
			}
			return true
		})
		var g gatherer
		parts := g.plan(nil, p)
		require.Len(t, parts, len(want))
		for i := range parts {
			require.Same(t, want[i], parts[i].value)
		}
	}
	check(t, randplan.Full())
	rapid.Check(t, func(t *rapid.T) { check(t, randplan.Plan().Draw(t, "plan")) })
}
