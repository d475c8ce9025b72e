package sample

// random is SplitMix64 (Steele, Lea and Flood, 2014), written out here because a seed must give the same plan for ever:
// the generators of the standard library are fixed, the ways of drawing numbers from them are not promised to be.
type random struct{ state uint64 }

func (r *random) next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	z := r.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// stream returns a generator of its own for one part of a plan, so that more of one part does not change another.
func (r *random) stream(part uint64) *random {
	s := &random{state: r.state ^ part*0xd1342543de82ef95}
	s.next()
	return s
}

// below returns a number from 0 to n-1; n must be greater than 0. The bias of the remainder is beneath notice for the small n used here.
func (r *random) below(n int) int { return int(r.next() >> 1 % uint64(n)) }

// between returns a number from low to high, both included.
func (r *random) between(low, high int) int { return low + r.below(high-low+1) }

// percent is true in so many of a hundred cases.
func (r *random) percent(n int) bool { return r.below(100) < n }

func pick[T any](r *random, of []T) T { return of[r.below(len(of))] }

// weighted returns the index of a weight, drawn in proportion to the weights.
func (r *random) weighted(weights ...int) int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	n := r.below(sum)
	for i, w := range weights {
		if n < w {
			return i
		}
		n -= w
	}
	return 0
}

// some returns n different members of a list in their order; all of them when there are no more.
func some[T any](r *random, of []T, n int) []T {
	out := make([]T, 0, n)
	for i, v := range of {
		if left := len(of) - i; r.below(left) < n-len(out) {
			out = append(out, v)
		}
	}
	return out
}
