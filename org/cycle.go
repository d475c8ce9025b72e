package org

import (
	"cmp"
	"slices"
)

// A circle of edges is a fault only where all of its edges hold on one day. The search goes by time and not by day:
// organisations that no circle of edges joins even without regard to time cannot be in one, and most often that is all of
// them. What remains is halved in time, over the boundaries of the edges alone, and strongly connected parts are sought in each half, until a part
// holds on one stretch of days between two boundaries, where it is a circle, or falls apart.

// link is an edge upwards in the search for circles.
type link struct {
	from, to int32
	span
}

// circle is organisations each of which hangs on the next, and the last on the first, throughout a stretch of days.
type circle struct {
	orgs []int32
	span
}

// cycleBudget bounds the links that the search may look at, for each link of the directory. Only histories made to defeat
// it come near; then the part that was not decided is reported as such.
const cycleBudget = 400

type cycleSearch struct {
	budget    int
	found     []circle
	undecided []circle
	scc       components
}

// circles finds circles among links between n organisations: on every day one at least in every strongly connected part.
func circles(n int, links []link) (found, undecided []circle) {
	s := cycleSearch{budget: cycleBudget*len(links) + 1000}
	s.scc.init(n)
	links = slices.DeleteFunc(links, func(l link) bool { return l.empty() })
	links = s.scc.inside(links)
	if len(links) > 0 {
		s.split(links, always)
	}
	return s.found, s.undecided
}

// split looks for circles within a stretch of days; every link meets it and lies within a strongly connected part.
func (s *cycleSearch) split(links []link, within span) {
	s.budget -= len(links)
	if s.budget < 0 {
		c := circle{span: within}
		for _, l := range links {
			c.orgs = append(c.orgs, l.from)
		}
		slices.Sort(c.orgs)
		c.orgs = slices.Compact(c.orgs)
		s.undecided = append(s.undecided, c)
		return
	}
	// The days on which something changes after the first: a link begins there, or ended the day before.
	var days []int32
	for _, l := range links {
		if l.span.from > within.from {
			days = append(days, l.span.from)
		}
		if l.span.to < within.to {
			days = append(days, l.span.to+1)
		}
	}
	if len(days) == 0 {
		s.report(links, within)
		return
	}
	slices.Sort(days)
	mid := days[len(days)/2]
	for _, half := range [2]span{{within.from, mid - 1}, {mid, within.to}} {
		part := make([]link, 0, len(links))
		for _, l := range links {
			if l.meets(half) {
				part = append(part, l)
			}
		}
		if part = s.scc.inside(part); len(part) > 0 {
			s.split(part, half)
		}
	}
}

// report takes a circle out of every strongly connected part of links that all hold throughout a stretch of days. A circle
// that was found on the days before is made longer.
func (s *cycleSearch) report(links []link, within span) {
	first := map[int32]int32{}
	for _, l := range links {
		if _, ok := first[l.from]; !ok {
			first[l.from] = l.to
		}
	}
	done := map[int32]bool{}
	for _, l := range links {
		if part := s.scc.comp[l.from]; done[part] {
			continue
		} else {
			done[part] = true
		}
		// Every organisation here has a link upwards within its part, so following the first of each must come back.
		at := map[int32]int{}
		var way []int32
		o := l.from
		for {
			if k, ok := at[o]; ok {
				way = way[k:]
				break
			}
			at[o] = len(way)
			way = append(way, o)
			o = first[o]
		}
		least := slices.Index(way, slices.Min(way))
		s.add(circle{slices.Concat(way[least:], way[:least]), within})
	}
}

func (s *cycleSearch) add(c circle) {
	for i := len(s.found) - 1; i >= 0 && i >= len(s.found)-16; i-- {
		if f := &s.found[i]; f.to+1 == c.from && slices.Equal(f.orgs, c.orgs) {
			f.to = c.to
			return
		}
	}
	s.found = append(s.found, c)
}

// components finds strongly connected components by Tarjan's algorithm, without recursion. Its slices are as long as the
// directory and are used again; only the entries of the organisations at hand are touched.
type components struct {
	index, low, comp []int32
	start            []int32
	onStack          []bool
	next             int32
}

func (c *components) init(n int) {
	c.index, c.low, c.comp = make([]int32, n), make([]int32, n), make([]int32, n)
	c.start, c.onStack = make([]int32, n), make([]bool, n)
}

// inside returns the links whose two ends lie in one component, those of an organisation to itself included.
// It sorts links by their lower end.
func (c *components) inside(links []link) []link {
	order := func(a, b link) int { return cmp.Compare(a.from, b.from) }
	if !slices.IsSortedFunc(links, order) {
		slices.SortStableFunc(links, order)
	}
	for _, l := range links {
		c.index[l.from], c.index[l.to], c.start[l.from], c.start[l.to] = 0, 0, -1, -1
	}
	for i := len(links) - 1; i >= 0; i-- {
		c.start[links[i].from] = int32(i)
	}
	c.next = 0
	for _, l := range links {
		if c.index[l.from] == 0 {
			c.visit(l.from, links)
		}
	}
	out := links[:0]
	for _, l := range links {
		if c.comp[l.from] == c.comp[l.to] {
			out = append(out, l)
		}
	}
	return out
}

func (c *components) visit(root int32, links []link) {
	type frame struct {
		org  int32
		link int32 // the next link to follow
	}
	var stack []int32
	enter := func(o int32) frame {
		c.next++
		c.index[o], c.low[o], c.onStack[o] = c.next, c.next, true
		stack = append(stack, o)
		return frame{o, c.start[o]}
	}
	frames := []frame{enter(root)}
	for len(frames) > 0 {
		f := &frames[len(frames)-1]
		if f.link >= 0 && int(f.link) < len(links) && links[f.link].from == f.org {
			to := links[f.link].to
			f.link++
			switch {
			case c.index[to] == 0:
				frames = append(frames, enter(to))
			case c.onStack[to]:
				c.low[f.org] = min(c.low[f.org], c.index[to])
			}
			continue
		}
		o := f.org
		frames = frames[:len(frames)-1]
		if len(frames) > 0 {
			above := frames[len(frames)-1].org
			c.low[above] = min(c.low[above], c.low[o])
		}
		if c.low[o] == c.index[o] {
			for {
				top := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				c.onStack[top] = false
				c.comp[top] = o
				if top == o {
					break
				}
			}
		}
	}
}
