package org

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
)

// The oracle below answers the same questions slowly and plainly, day by day and record by record.

func drawDate(t *rapid.T, name string) adminplan.Date {
	// Few years, so that boundaries meet.
	y := rapid.IntRange(2000, 2004).Draw(t, name)
	switch rapid.IntRange(0, 5).Draw(t, name+" precision") {
	case 0:
		return adminplan.YearOf(y)
	case 1:
		return adminplan.MonthOf(y, rapid.IntRange(1, 12).Draw(t, name+" month"))
	case 2:
		return adminplan.QuarterOf(y, rapid.IntRange(1, 4).Draw(t, name+" quarter"))
	}
	return adminplan.DateOf(y, rapid.SampledFrom([]int{1, 2, 6, 12}).Draw(t, name+" month"), rapid.SampledFrom([]int{1, 2, 27, 28}).Draw(t, name+" day"))
}

func drawInterval(t *rapid.T, name string) *adminplan.Interval {
	switch rapid.IntRange(0, 4).Draw(t, name) {
	case 0:
		return nil
	case 1:
		return &adminplan.Interval{From: drawDate(t, name)}
	case 2:
		return &adminplan.Interval{To: drawDate(t, name)}
	}
	v := &adminplan.Interval{From: drawDate(t, name), To: drawDate(t, name)}
	if v.To.Before(v.From) {
		v.From, v.To = v.To, v.From
	}
	return v
}

func testID(i int) adminplan.ID {
	return adminplan.DerivedID(adminplan.Namespace, fmt.Sprint("test ", i))
}

var allKinds = []adminplan.EdgeKind{"", adminplan.EdgeOrgan, adminplan.EdgeUnder, adminplan.EdgeMember, adminplan.EdgeGuided}

func drawRegistry(t *rapid.T) *adminplan.OrgRegistry {
	n := rapid.IntRange(1, 12).Draw(t, "organisations")
	reg := &adminplan.OrgRegistry{}
	for i := range n {
		o := adminplan.Organization{ID: testID(i), Name: fmt.Sprintf("Đơn vị %d", i), Valid: drawInterval(t, "life")}
		for range rapid.IntRange(0, 3).Draw(t, "edges") {
			o.Parents = append(o.Parents, adminplan.OrgEdge{
				Org:  testID(rapid.IntRange(0, n).Draw(t, "parent")), // n is nobody
				Kind: rapid.SampledFrom(allKinds).Draw(t, "kind"), Valid: drawInterval(t, "edge"),
			})
		}
		reg.Organizations = append(reg.Organizations, o)
	}
	for range rapid.IntRange(0, 6).Draw(t, "changes") {
		c := adminplan.OrgChange{Kind: adminplan.ChangeMerge, Date: drawDate(t, "change")}
		for range rapid.IntRange(0, 3).Draw(t, "from") {
			c.From = append(c.From, testID(rapid.IntRange(0, n).Draw(t, "before")))
		}
		for range rapid.IntRange(0, 3).Draw(t, "to") {
			c.To = append(c.To, testID(rapid.IntRange(0, n).Draw(t, "after")))
		}
		reg.Changes = append(reg.Changes, c)
	}
	return reg
}

// oracle answers for one day.
type oracle struct {
	reg *adminplan.OrgRegistry
	day adminplan.Date
}

func (o oracle) get(id adminplan.ID) *adminplan.Organization {
	for i := range o.reg.Organizations {
		if o.reg.Organizations[i].ID == id {
			return &o.reg.Organizations[i]
		}
	}
	return nil
}

func (o oracle) alive(x *adminplan.Organization) bool { return x != nil && x.Valid.Contains(o.day) }

func (o oracle) parents(id adminplan.ID, kinds ...adminplan.EdgeKind) (out []adminplan.ID) {
	x := o.get(id)
	for _, e := range x.Parents {
		kind := e.Kind
		if kind == "" {
			kind = adminplan.EdgeUnder
		}
		if o.alive(x) && o.alive(o.get(e.Org)) && e.Valid.Contains(o.day) && slices.Contains(kinds, kind) && !slices.Contains(out, e.Org) {
			out = append(out, e.Org)
		}
	}
	return out
}

func (o oracle) children(id adminplan.ID, kinds ...adminplan.EdgeKind) (out []adminplan.ID) {
	for i := range o.reg.Organizations {
		if c := o.reg.Organizations[i].ID; slices.Contains(o.parents(c, kinds...), id) {
			out = append(out, c)
		}
	}
	return out
}

// closure returns everything that next leads to, in any order.
func closure(id adminplan.ID, next func(adminplan.ID) []adminplan.ID) (out []adminplan.ID) {
	for again := true; again; {
		again = false
		for _, from := range append([]adminplan.ID{id}, out...) {
			for _, to := range next(from) {
				if to != id && !slices.Contains(out, to) {
					out, again = append(out, to), true
				}
			}
		}
	}
	return out
}

func ids(orgs []*adminplan.Organization) (out []adminplan.ID) {
	for _, o := range orgs {
		out = append(out, o.ID)
	}
	return out
}

var tree = []adminplan.EdgeKind{adminplan.EdgeOrgan, adminplan.EdgeUnder}

func TestAsOfAnswersEqualTheOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reg := drawRegistry(t)
		dir := NewDirectory(reg)
		on := drawDate(t, "on").First()
		v, o := dir.At(on), oracle{reg, on}
		for i := range reg.Organizations {
			id := reg.Organizations[i].ID
			_, lives := v.Organization(id)
			require.Equal(t, o.alive(o.get(id)), lives)
			require.Equal(t, o.parents(id, tree...), ids(v.Parents(id)))
			require.Equal(t, o.children(id, tree...), ids(v.Children(id)))
			for _, k := range allKinds[1:] {
				require.Equal(t, o.parents(id, k), ids(v.Parents(id, k)))
				require.Equal(t, o.children(id, k), ids(v.Children(id, k)))
			}
			require.ElementsMatch(t, closure(id, func(x adminplan.ID) []adminplan.ID { return o.parents(x, tree...) }), ids(v.Ancestors(id)))
			below := closure(id, func(x adminplan.ID) []adminplan.ID { return o.children(x, tree...) })
			require.ElementsMatch(t, below, ids(v.Subtree(id)))
			var walked []adminplan.ID
			v.Walk(id, func(w *adminplan.Organization, _ int) bool { walked = append(walked, w.ID); return true })
			if lives {
				require.ElementsMatch(t, append(below, id), walked)
			} else {
				require.Empty(t, walked)
			}
			path := []adminplan.ID(nil)
			if lives {
				for at := id; ; {
					path = append([]adminplan.ID{at}, path...)
					up := o.parents(at, tree...)
					if len(up) == 0 || slices.Contains(path, up[0]) {
						break
					}
					at = up[0]
				}
			}
			require.Equal(t, path, ids(v.Path(id)))
			if up := o.parents(id, tree...); len(up) > 0 {
				others := slices.DeleteFunc(o.children(up[0], tree...), func(x adminplan.ID) bool { return x == id })
				require.True(t, slices.Equal(others, ids(v.Siblings(id))))
			}
		}
	})
}

func TestSuccessorsFollowEveryChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reg := drawRegistry(t)
		dir := NewDirectory(reg)
		on := drawDate(t, "on").First()
		o := oracle{reg, on}
		next := func(forward bool) func(adminplan.ID) []adminplan.ID {
			return func(id adminplan.ID) (out []adminplan.ID) {
				for _, c := range reg.Changes {
					from, to := c.From, c.To
					if !forward {
						from, to = to, from
					}
					if !c.Date.First().After(on) && slices.Contains(from, id) {
						for _, x := range to {
							if o.get(x) != nil {
								out = append(out, x)
							}
						}
					}
				}
				return out
			}
		}
		check := func(want []adminplan.ID, got []Succession, id adminplan.ID, forward bool) {
			var reached []adminplan.ID
			for _, s := range got {
				reached = append(reached, s.Organization.ID)
				require.Equal(t, o.alive(s.Organization), s.Alive)
				at := id
				for i, c := range s.Changes { // the chain holds link by link
					from, to := c.From, c.To
					if !forward {
						from, to = to, from
					}
					require.Contains(t, from, at)
					if i+1 == len(s.Changes) {
						require.Contains(t, to, s.Organization.ID)
						break
					}
					for _, x := range to {
						n := s.Changes[i+1]
						if forward && slices.Contains(n.From, x) || !forward && slices.Contains(n.To, x) {
							at = x
						}
					}
				}
			}
			require.ElementsMatch(t, want, reached)
		}
		for i := range reg.Organizations {
			id := reg.Organizations[i].ID
			check(closure(id, next(true)), dir.At(on).Successors(id), id, true)
			check(closure(id, next(false)), dir.At(on).Predecessors(id), id, false)
		}
	})
}

func TestNoCircleIsMissed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "organisations")
		links := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) link {
			from := rapid.Int32Range(0, 20).Draw(t, "from")
			return link{rapid.Int32Range(0, int32(n-1)).Draw(t, "lower"), rapid.Int32Range(0, int32(n-1)).Draw(t, "upper"),
				span{from, from + rapid.Int32Range(-1, 10).Draw(t, "length")}}
		}), 0, 20).Draw(t, "links")
		links = slices.DeleteFunc(links, func(l link) bool { return l.from == l.to })
		found, undecided := circles(n, slices.Clone(links))
		require.Empty(t, undecided)
		for d := int32(-1); d < 33; d++ {
			reach := make([][]bool, n)
			for i := range reach {
				reach[i] = make([]bool, n)
			}
			for _, l := range links {
				if l.meets(span{d, d}) {
					reach[l.from][l.to] = true
				}
			}
			for k := range n {
				for i := range n {
					for j := range n {
						reach[i][j] = reach[i][j] || reach[i][k] && reach[k][j]
					}
				}
			}
			covered := make([]bool, n)
			for _, c := range found {
				if !c.meets(span{d, d}) {
					continue
				}
				for i, o := range c.orgs { // each hangs on the next on that day
					next := c.orgs[(i+1)%len(c.orgs)]
					require.True(t, slices.ContainsFunc(links, func(l link) bool { return l.from == o && l.to == next && l.meets(span{d, d}) }))
				}
				for i := range n {
					if reach[i][c.orgs[0]] && reach[c.orgs[0]][i] {
						covered[i] = true
					}
				}
			}
			for i := range n {
				require.Equal(t, reach[i][i], covered[i], "day %d, organisation %d", d, i)
			}
		}
	})
}

func TestDiffEqualsTheOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reg := drawRegistry(t)
		dir := NewDirectory(reg)
		from, to := drawDate(t, "from").First(), drawDate(t, "to").First()
		a, b := oracle{reg, from}, oracle{reg, to}
		var founded, ended, moved []adminplan.ID
		for i := range reg.Organizations {
			x := &reg.Organizations[i]
			switch {
			case a.alive(x) && !b.alive(x):
				ended = append(ended, x.ID)
			case !a.alive(x) && b.alive(x):
				founded = append(founded, x.ID)
			case a.alive(x) && b.alive(x):
				for _, k := range allKinds[1:] {
					p, q := a.parents(x.ID, k), b.parents(x.ID, k)
					if len(p) != len(q) || slices.ContainsFunc(p, func(id adminplan.ID) bool { return !slices.Contains(q, id) }) {
						moved = append(moved, x.ID)
						break
					}
				}
			}
		}
		d := dir.Diff(from, to)
		require.Equal(t, founded, ids(d.Founded))
		require.Equal(t, ended, ids(d.Ended))
		for _, id := range moved {
			require.True(t, slices.ContainsFunc(d.Moved, func(m Move) bool { return m.Organization.ID == id }))
		}
		require.True(t, func() bool { same := dir.Diff(from, from); return same.IsZero() }())
	})
}

func TestAnyRegistryIsCheckedWithoutPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reg := drawRegistry(t)
		if len(reg.Organizations) > 1 && rapid.Bool().Draw(t, "twice") {
			reg.Organizations[1].ID = reg.Organizations[0].ID
		}
		report := NewDirectory(reg).Check()
		for _, f := range report.Findings {
			require.NotContains(t, f.Message("vi"), "{")
			require.NotContains(t, f.Message("en"), "{")
			require.NotEmpty(t, f.Path)
		}
	})
}

func TestDaysRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := adminplan.DateOf(rapid.IntRange(1, 9999).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), rapid.IntRange(1, 28).Draw(t, "d"))
		require.Equal(t, d, dateOfDay(day(d)))
	})
	require.EqualValues(t, 1, day(adminplan.DateOf(2025, 7, 1))-day(adminplan.DateOf(2025, 6, 30)))
	require.EqualValues(t, 366, day(adminplan.DateOf(2025, 1, 1))-day(adminplan.DateOf(2024, 1, 1)))
	require.Equal(t, adminplan.DateOf(2024, 2, 29), dateOfDay(day(adminplan.DateOf(2024, 3, 1))-1))
}
