package growth_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/growth"
)

func TestReport(t *testing.T) {
	sizes := map[int]int{}
	r := testing.Benchmark(func(b *testing.B) {
		growth.Report(b, 10, func(size int) { sizes[size]++ })
	})
	require.Len(t, sizes, 2)
	require.GreaterOrEqual(t, sizes[10], 4)
	require.GreaterOrEqual(t, sizes[80], 4)
	require.Positive(t, r.Extra["growth"])
}
