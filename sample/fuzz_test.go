package sample

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/parse"
)

// Whatever the seed and the options, a plan validates and goes through JSON unchanged.
func FuzzPlan(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, uint16(seed*7), uint8(seed), uint8(seed*20), seed%2 == 0)
	}
	f.Fuzz(func(t *testing.T, seed uint64, items uint16, body, citations uint8, carried bool) {
		p := Plan(seed, Items(int(items%500)), Of(Body(body%5)), Citations(int(citations)), Carried(carried), Tables(int(body/5%3)), Organizations(false))
		require.NoError(t, p.Validate().Err())
		fromJSON, _, err := parse.JSON(bytes.NewReader(asJSON(t, p)))
		require.NoError(t, err)
		require.True(t, p.Equal(fromJSON))
	})
}
