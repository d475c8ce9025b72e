package adminplan

import "slices"

// checkCycles reports the edges that close a circle of organisations at some date. Only edges by which a body stands below
// another count (organ of, under).
//
// A search that looks at no date comes first: it finds no circle in nearly every plan, and then there is none at any date.
// Else the search is made again for each day on which an edge begins to hold, since the edges of a circle that hold
// together also do so on the day on which the last of them begins, or before every date.
func checkCycles(c *Check) {
	known := organizationTable(c)
	defer known.release()
	s := cycleSearch{orgs: c.Plan.Organizations, known: known, state: make([]uint8, len(c.Plan.Organizations))}
	found := false
	s.run(func(*OrgEdge) bool { return true }, func(int32, int) { found = true })
	if !found {
		return
	}
	report := func(org int32, edge int) {
		c.Report(join("organizations", int(org)) + "/" + join("parents", edge))
	}
	for _, day := range s.days() {
		s.run(func(e *OrgEdge) bool { return e.holds(day) }, report)
	}
}

// maxCycleDays bounds the work on a list of organisations that is a tangle of circles at thousands of dates.
const maxCycleDays = 256

// days returns the zero Date, which stands for the time before all dates, and the first days of all edges.
func (s *cycleSearch) days() []Date {
	days := []Date{{}}
	for i := range s.orgs {
		for k := range s.orgs[i].Parents {
			if v := s.orgs[i].Parents[k].Valid; v != nil && v.From.Valid() {
				days = append(days, v.From.First())
			}
		}
	}
	slices.SortFunc(days, Date.Compare)
	days = slices.Compact(days)
	return days[:min(len(days), maxCycleDays)]
}

// holds reports whether the edge holds on the day; the zero Date is before all dates.
func (e *OrgEdge) holds(day Date) bool {
	v := e.Valid
	if v == nil {
		return true
	}
	if day.IsZero() {
		return v.From.IsZero()
	}
	return !day.Before(v.From.First()) && !day.After(v.To.Last())
}

// cycleSearch follows the edges of organisations depth first, each once.
type cycleSearch struct {
	orgs  []Organization
	known *idTable
	state []uint8
	path  []cycleStep
}

type cycleStep struct {
	org  int32
	edge int
}

const (
	cycleFresh = iota
	cycleOnPath
	cycleDone
)

// run calls closes for every edge that leads back to a body on the path to it, of the edges that hold.
func (s *cycleSearch) run(holds func(*OrgEdge) bool, closes func(org int32, edge int)) {
	clear(s.state)
	for root := range s.orgs {
		if s.state[root] != cycleFresh {
			continue
		}
		s.state[root] = cycleOnPath
		s.path = append(s.path[:0], cycleStep{org: int32(root)})
		for len(s.path) > 0 {
			top := &s.path[len(s.path)-1]
			edges := s.orgs[top.org].Parents
			if top.edge == len(edges) {
				s.state[top.org] = cycleDone
				s.path = s.path[:len(s.path)-1]
				continue
			}
			e := &edges[top.edge]
			top.edge++
			if e.Kind == EdgeMember || e.Kind == EdgeGuided || !holds(e) {
				continue
			}
			to, ok := s.known.get(&e.Org)
			if !ok {
				continue
			}
			switch s.state[to] {
			case cycleFresh:
				s.state[to] = cycleOnPath
				s.path = append(s.path, cycleStep{org: to})
			case cycleOnPath:
				closes(top.org, top.edge-1)
			}
		}
	}
}
