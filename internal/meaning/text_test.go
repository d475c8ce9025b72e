package meaning_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/meaning"
)

// One Text that serves for many texts says of each what is said of it alone, and what it has said stays as it was.
func TestTextServesForMany(t *testing.T) {
	texts := strings.Split(ownText, "\n")
	var text meaning.Text
	var room meaning.Room
	rapid.Check(t, func(t *rapid.T) {
		first := rapid.SampledFrom(texts).Draw(t, "first")
		next := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(t, "next"), " ")
		text.Set(first)
		refs := text.References(&room)
		for _, s := range []string{next, first} {
			text.Set(s)
			require.Equal(t, meaning.References(s), text.References(&room))
			require.Equal(t, meaning.Timings(s), text.Timings())
			require.Equal(t, meaning.Reports(s), text.Reports())
			require.Equal(t, meaning.Indicators(s), text.Indicators())
			require.Equal(t, meaning.Budget(s), text.Budget())
			lead, partners, roles := meaning.Parties(s)
			l, p, r := text.Parties()
			require.Equal(t, []any{lead, partners, roles}, []any{l, p, r})
			field, value, ok := meaning.Label(s)
			f, v, o := text.Label()
			require.Equal(t, []any{field, value, ok}, []any{f, v, o})
		}
		require.Equal(t, meaning.References(first), refs)
	})
}
