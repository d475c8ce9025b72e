package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

// Every part has its pointer, which a rule's finding would give and which leads to the part; asked for with or without room, and after deeper parts.
func TestPointersOfAWalk(t *testing.T) {
	p := ruletest.State()
	seen := map[string]bool{}
	buf := make([]byte, 0, 64)
	p.Walk(func(n adminplan.Node) bool {
		at := n.Pointer()
		require.False(t, seen[at], at)
		seen[at] = true
		buf = n.AppendPointer(append(buf[:0], "at "...))
		require.Equal(t, "at "+at, string(buf))
		require.Equal(t, at, string(n.AppendPointer(nil)))
		v, ok := adminplan.Finding{Path: at}.Value(p)
		require.True(t, ok, at)
		require.NotNil(t, v)
		return true
	})
	require.True(t, seen[""])
	require.True(t, seen["/sections/1/items/0/items/0"])
	require.Greater(t, len(seen), 30)
}
