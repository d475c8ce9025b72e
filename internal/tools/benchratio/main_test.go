package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const output = `goos: linux
BenchmarkOut/std-2     100   3000 ns/op   40.00 MB/s   500 B/op   9 allocs/op
BenchmarkOut/ours-2    100   1500 ns/op   80.00 MB/s    50 B/op   0 allocs/op
BenchmarkOut/std-2     100   3600 ns/op   33.00 MB/s   500 B/op   9 allocs/op
BenchmarkOut/ours-2    100   1000 ns/op  120.00 MB/s    50 B/op   0 allocs/op
BenchmarkGrowth-2        1 900000 ns/op    5.10 growth
BenchmarkGrowth-2        1 910000 ns/op    4.20 growth
PASS
`

func TestRatiosAreThoseOfTheBestRuns(t *testing.T) {
	for _, c := range []struct {
		floor string
		ok    bool
		say   string
	}{
		{"BenchmarkOut/std BenchmarkOut/ours ns/op 2.9", true, "ok     3.00"},
		{"BenchmarkOut/std BenchmarkOut/ours ns/op 3.1", false, "FAIL   3.00"},
		{"BenchmarkOut/std BenchmarkOut/ours MB/s 3", true, "ok     3.00"},
		{"BenchmarkOut/std BenchmarkOut/ours B/op 10", true, "ok    10.00"},
		{"BenchmarkOut/std BenchmarkOut/ours allocs/op 5", true, "ok    10.00"},
		{"BenchmarkGrowth most growth 4.5", true, "ok     4.20 (at most 4.50) growth: BenchmarkGrowth"},
		{"BenchmarkGrowth most growth 4.1", false, "FAIL   4.20"},
		{"BenchmarkGone most growth 8", false, "no growth in the output"},
		{"BenchmarkOut/std BenchmarkGone ns/op 1", false, "FAIL BenchmarkOut/std / BenchmarkGone: no ns/op"},
	} {
		var out strings.Builder
		ok, err := run(strings.NewReader("# a remark\n\n"+c.floor+"\n"), strings.NewReader(output), &out)
		require.NoError(t, err)
		require.Equal(t, c.ok, ok, c.floor)
		require.Contains(t, out.String(), c.say)
	}
}

func TestBrokenFloorsAreRefused(t *testing.T) {
	for _, floors := range []string{"a b ns/op", "a b ns/op many"} {
		_, err := run(strings.NewReader(floors), strings.NewReader(output), &strings.Builder{})
		require.ErrorContains(t, err, "line 1")
	}
}
