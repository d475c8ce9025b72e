package recognize

import "slices"

// A room hands out slices of one array, which the next plan is read into again. The zero room is empty.
type room[T any] struct {
	all  []T
	used int
}

// maxRoom is the number of elements above which an array is left to the garbage collector, so that one long document does not hold memory for ever.
const maxRoom = 1 << 12

// take returns an empty slice with room for n elements. What was handed out before stays where it is.
func (r *room[T]) take(n int) []T {
	if r.used+n > len(r.all) {
		r.all, r.used = make([]T, max(n, 64, min(2*len(r.all), maxRoom))), 0
	}
	s := r.all[r.used : r.used : r.used+n]
	r.used += n
	return s
}

// trim takes back what room is left behind the elements of s, the last slice that was handed out, unless s has outgrown it.
func (r *room[T]) trim(s []T) []T {
	if n := cap(s) - len(s); n > 0 && n <= r.used && &s[:cap(s)][cap(s)-1] == &r.all[r.used-1] {
		r.used -= n
	}
	return s[:len(s):len(s)]
}

// reset forgets everything that was handed out, which nobody may look at from then on.
func (r *room[T]) reset() {
	if len(r.all) > maxRoom {
		r.all = nil
	}
	clear(r.all[:min(r.used, len(r.all))])
	r.used = 0
}

// oneMore returns the list with an empty element behind it. The room there is empty already; to write a whole element into it is more work than it seems while
// garbage is collected.
func oneMore[T any](list []T) []T {
	if len(list) == cap(list) {
		list = slices.Grow(list, 1)
	}
	return list[:len(list)+1]
}
