// Command benchratio reads the output of go test -bench and checks that some benchmarks are so many times faster than others.
//
//	go test -run='^$' -bench=. -count=3 ./... | go run ./internal/tools/benchratio -floors FILE
//
// Times of one machine say nothing on another; the ratio of two benchmarks of one run does. FILE has a line for each ratio:
//
//	slow-benchmark  fast-benchmark  unit  floor
//
// The unit is one of the units of the output, such as ns/op, B/op or MB/s. The ratio is slow over fast (fast over slow
// for MB/s), each at its best run; below the floor the command says so and exits with 1. A benchmark that did not run is a fault too.
//
// A line with the word "most" in place of the fast benchmark bounds a value that a benchmark reports of itself, such as how its cost grows:
//
//	benchmark  most  unit  bound
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

func main() {
	path := flag.String("floors", "", "file with the ratios to check")
	flag.Parse()
	f, err := os.Open(*path)
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchratio:", err)
		os.Exit(2)
	}
	defer f.Close()
	ok, err := run(f, os.Stdin, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchratio:", err)
		os.Exit(2)
	}
	if !ok {
		os.Exit(1)
	}
}

// floor is a ratio that must hold, or the bound of a value where fast is the word for that.
type floor struct {
	slow, fast, unit string
	least            float64
}

// bound stands in place of the fast benchmark where a value is bounded.
const bound = "most"

// run prints every ratio and reports whether all hold.
func run(floors, bench io.Reader, out io.Writer) (bool, error) {
	want, err := readFloors(floors)
	if err != nil {
		return false, err
	}
	best, err := readBench(bench)
	if err != nil {
		return false, err
	}
	failed := 0
	for _, f := range want {
		a, okA := best[f.slow][f.unit]
		if f.fast == bound && okA {
			verdict := "ok  "
			if a > f.least {
				verdict = "FAIL"
				failed++
			}
			fmt.Fprintf(out, "%s %6.2f (at most %.2f) %s: %s\n", verdict, a, f.least, f.unit, f.slow)
			continue
		}
		b, okB := best[f.fast][f.unit]
		switch {
		case !okA || !okB:
			failed++
			fmt.Fprintf(out, "FAIL %s / %s: no %s in the output\n", f.slow, f.fast, f.unit)
			continue
		case f.unit == "MB/s":
			a, b = b, a
		}
		verdict := "ok  "
		ratio := a / b
		if b == 0 {
			ratio = a + 1 // nothing at all is better than any floor, but for nothing on both sides
		}
		if ratio < f.least {
			verdict = "FAIL"
			failed++
		}
		fmt.Fprintf(out, "%s %6.2f (at least %.2f) %s: %s / %s\n", verdict, ratio, f.least, f.unit, f.slow, f.fast)
	}
	fmt.Fprintf(out, "%d ratios, %d below their floor\n", len(want), failed)
	return failed == 0, nil
}

func readFloors(r io.Reader) ([]floor, error) {
	var out []floor
	s := bufio.NewScanner(r)
	for n := 1; s.Scan(); n++ {
		f := strings.Fields(s.Text())
		if len(f) == 0 || f[0][0] == '#' {
			continue
		}
		if len(f) != 4 {
			return nil, fmt.Errorf("floors, line %d: want slow, fast, unit and floor, have %d words", n, len(f))
		}
		least, err := strconv.ParseFloat(f[3], 64)
		if err != nil {
			return nil, fmt.Errorf("floors, line %d: %w", n, err)
		}
		out = append(out, floor{f[0], f[1], f[2], least})
	}
	return out, s.Err()
}

// readBench returns the best value of each unit of each benchmark: the greatest rate, the smallest of all else.
// Names lose the number of processors at their end.
func readBench(r io.Reader) (map[string]map[string]float64, error) {
	best := map[string]map[string]float64{}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		f := strings.Fields(s.Text())
		if len(f) < 4 || !strings.HasPrefix(f[0], "Benchmark") {
			continue
		}
		name := bare(f[0])
		if best[name] == nil {
			best[name] = map[string]float64{}
		}
		for i := 2; i+1 < len(f); i += 2 {
			v, err := strconv.ParseFloat(f[i], 64)
			if err != nil {
				break
			}
			unit := f[i+1]
			old, seen := best[name][unit]
			if !seen || (strings.HasSuffix(unit, "/s") == (v > old)) {
				best[name][unit] = v
			}
		}
	}
	return best, s.Err()
}

func bare(name string) string {
	if i := strings.LastIndexByte(name, '-'); i > 0 {
		if _, err := strconv.Atoi(name[i+1:]); err == nil {
			return name[:i]
		}
	}
	return name
}
