package parse_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/adminplan/adminplan/parse"
)

// planText is a plan in the form of the model document, in our own words.
func planText(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile("testdata/front-plan.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func BenchmarkText(b *testing.B) {
	data := planText(b)
	if seed, err := os.ReadFile("../../shared/seed/000_348ccced14b6d0a2.txt"); err == nil {
		data = seed
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := parse.Text(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTextGrowth reads documents made of more and more items; the time a byte must not grow.
func BenchmarkTextGrowth(b *testing.B) {
	for _, n := range []int{10, 100, 1_000, 10_000, 100_000} {
		b.Run(strings.Repeat("0", len("x"))+itoa(n), func(b *testing.B) {
			data := longPlan(n)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := parse.Text(bytes.NewReader(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
