package sample

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestEveryAppendixHasANumberOfItsOwn(t *testing.T) {
	p := Plan(1, Items(1), Appendices(45))
	require.Equal(t, "PHỤ LỤC XXXIX", p.Appendices[38].Label)
	require.Equal(t, "PHỤ LỤC XL", p.Appendices[39].Label)
	require.Equal(t, "PHỤ LỤC XLV", p.Appendices[44].Label)
}

// What an option does not know is left to the seed, as if the option had not been given.
func TestUnknownChoicesAreLeftToTheSeed(t *testing.T) {
	for seed := range uint64(12) {
		want := Plan(seed)
		for _, b := range []Body{AnyBody, -1, School + 1, 99} {
			require.True(t, want.Equal(Plan(seed, Of(b))), "seed %d, body %d", seed, b)
		}
		for _, s := range []adminplan.Status{"", "withdrawn", "nonsense"} {
			require.True(t, want.Equal(Plan(seed, WithStatus(s))), "seed %d, status %q", seed, s)
		}
	}
}
