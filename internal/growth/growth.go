// Package growth lets benchmarks measure how the cost of something grows with its size.
package growth

import (
	"testing"
	"time"
)

// Report runs each task with the size and with eight times the size, and reports as "growth" how many times longer the larger ones took in all: eight where
// the cost grows with the size, 64 where it grows with its square. Times are the shortest of several, so that other work on the machine says little.
func Report(b *testing.B, size int, tasks ...func(size int)) {
	b.Helper()
	var small, large time.Duration
	for b.Loop() {
		small, large = 0, 0
		for _, task := range tasks {
			small += least(task, size)
			large += least(task, 8*size)
		}
	}
	b.ReportMetric(float64(large)/float64(small), "growth")
}

// least returns the shortest time that the task takes.
func least(task func(int), size int) time.Duration {
	const runs, long = 4, 40 * time.Millisecond // the shorter a task, the more often it runs
	best := time.Hour
	for n, begin := 0, time.Now(); n < runs || time.Since(begin) < long; n++ {
		start := time.Now()
		task(size)
		best = min(best, time.Since(start))
	}
	return max(best, 1)
}
