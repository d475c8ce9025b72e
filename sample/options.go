package sample

import "github.com/adminplan/adminplan"

// Option settles something about a plan that would else follow from the seed.
type Option func(*options)

// Body is the sort of body that issues a plan; head, number, signature and manner of numbering follow from it.
type Body int

// The sorts of bodies.
const (
	// AnyBody leaves the choice to the seed.
	AnyBody Body = iota
	// State is a state body (cơ quan nhà nước): a People's Committee of a province or a commune, a department.
	State
	// Front is the Standing Committee of a Committee of the Fatherland Front (Ban Thường trực Ủy ban MTTQ Việt Nam).
	Front
	// Party is a Party committee or a board of one (tỉnh ủy, đảng ủy xã, ban của tỉnh ủy).
	Party
	// School is a school (trường học).
	School
)

// undecided says that an option leaves a number to the seed.
const undecided = -1

type options struct {
	body          Body
	status        adminplan.Status
	items         int
	bases         int
	tables        int
	appendices    int
	citations     int
	carried       int
	organizations int
}

// Items sets the number of content items (nội dung) in the section of what will be done, those below others included; what
// holds a table, and other sections and appendices, come on top. Numbers below 1 count as 1. By default a plan has 6 to 40.
func Items(n int) Option { return func(o *options) { o.items = max(n, 1) } }

// Of sets the sort of body that issues the plan. A body that is none of the constants counts as [AnyBody].
func Of(b Body) Option { return func(o *options) { o.body = b } }

// WithStatus makes the plan a draft, without number, day and signer, or an issued plan. Any other status leaves the choice
// to the seed.
func WithStatus(s adminplan.Status) Option { return func(o *options) { o.status = s } }

// Bases sets the number of bases (căn cứ).
func Bases(n int) Option { return func(o *options) { o.bases = max(n, 0) } }

// Tables sets the number of tables (bảng) in the body.
func Tables(n int) Option { return func(o *options) { o.tables = max(n, 0) } }

// Appendices sets the number of appendices (phụ lục), each with a table of tasks.
func Appendices(n int) Option { return func(o *options) { o.appendices = max(n, 0) } }

// Citations sets how many of a hundred items and tasks cite another document (viện dẫn).
func Citations(percent int) Option {
	return func(o *options) { o.citations = min(max(percent, 0), 100) }
}

// Carried says whether a decision issues the plan (ban hành kèm theo Quyết định). Only plans of state bodies can be carried;
// for others the option has no effect.
func Carried(yes bool) Option { return func(o *options) { o.carried = number(yes) } }

// Organizations says whether the plan brings records of the organisations that it concerns, and ids that point at them.
func Organizations(yes bool) Option { return func(o *options) { o.organizations = number(yes) } }

func number(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// decide fills in what no option settled. The shares are those of the package documentation.
func decide(r *random, opts []Option) options {
	o := options{items: undecided, bases: undecided, tables: undecided, appendices: undecided, citations: undecided, carried: undecided, organizations: undecided}
	for _, set := range opts {
		set(&o)
	}
	settle := func(n *int, drawn int) {
		if *n == undecided {
			*n = drawn
		}
	}
	// Every draw is made whether it is needed or not, so that an option changes nothing but what it names.
	body := Body(1 + r.weighted(62, 20, 12, 6))
	draft := r.percent(20)
	settle(&o.items, r.between(6, 40))
	settle(&o.bases, r.weighted(3, 38, 24, 16, 11, 8))
	settle(&o.tables, r.weighted(88, 10, 2))
	settle(&o.appendices, r.weighted(76, 18, 6))
	settle(&o.citations, 8)
	settle(&o.carried, number(r.percent(8)))
	settle(&o.organizations, number(r.percent(25)))
	if o.body <= AnyBody || o.body > School {
		o.body = body
	}
	if o.status != adminplan.StatusIssued && o.status != adminplan.StatusDraft {
		o.status = adminplan.StatusIssued
		if draft {
			o.status = adminplan.StatusDraft
		}
	}
	if o.body != State {
		o.carried = 0
	}
	return o
}
