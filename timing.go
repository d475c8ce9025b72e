package adminplan

// Timing is when something is to be done (thời gian, thời hạn thực hiện), as far as the text says it.
type Timing struct {
	// Text is the words from which the timing was read, as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=2000"`
	// From is when the work begins (từ …). Cardinality 0..1.
	From Date `json:"from,omitzero" xml:"from,attr"`
	// To is when the work ends (đến …). Cardinality 0..1.
	To Date `json:"to,omitzero" xml:"to,attr"`
	// Due is the deadline (thời hạn hoàn thành; trước ngày …). Cardinality 0..1.
	Due Date `json:"due,omitzero" xml:"due,attr"`
	// Exclusive says that Due itself is too late: "trước ngày 15/12" asks for the work before that day. Cardinality 0..1.
	Exclusive bool `json:"exclusive,omitempty" xml:"exclusive,attr,omitempty"`
	// Every is the rhythm of work that is repeated (hằng năm, hằng quý, …). Cardinality 0..1.
	Every Rhythm `json:"every,omitempty" xml:"every,attr,omitempty" validate:"omitempty,oneof=day week month quarter half-year year"`
	// Ongoing says that the work has no end in sight (thường xuyên, các năm tiếp theo). Cardinality 0..1.
	Ongoing bool `json:"ongoing,omitempty" xml:"ongoing,attr,omitempty"`
	// After is the condition after which the work is due, in words ("sau khi Luật được thông qua"). Cardinality 0..1.
	After string `json:"after,omitempty" xml:"after,attr,omitempty" validate:"max=1000"`
}

// Rhythm is how often work is repeated.
type Rhythm string

// The rhythms of repeated work.
const (
	// EveryDay means hằng ngày.
	EveryDay Rhythm = "day"
	// EveryWeek means hằng tuần.
	EveryWeek Rhythm = "week"
	// EveryMonth means hằng tháng.
	EveryMonth Rhythm = "month"
	// EveryQuarter means hằng quý.
	EveryQuarter Rhythm = "quarter"
	// EveryHalfYear means 6 tháng một lần.
	EveryHalfYear Rhythm = "half-year"
	// EveryYear means hằng năm.
	EveryYear Rhythm = "year"
)

// Deadline returns the last day on which the work may end: of Due, or else of To; the zero Date where the text sets none or
// there is no timing. For "trước ngày 15/12/2025" it is the day named; see Exclusive.
func (t *Timing) Deadline() Date {
	switch {
	case t == nil:
		return Date{}
	case !t.Due.IsZero():
		return t.Due.Last()
	}
	return t.To.Last()
}

// Period is the time for which a plan holds (thời kỳ của kế hoạch): a year, a term, a span of years.
type Period struct {
	// Text is the words from which the period was read, as printed. Cardinality 0..1.
	Text string `json:"text,omitempty" xml:"text,omitempty" validate:"max=500"`
	// From is the beginning. Cardinality 0..1.
	From Date `json:"from,omitzero" xml:"from,attr"`
	// To is the end. Cardinality 0..1.
	To Date `json:"to,omitzero" xml:"to,attr"`
}

// Covers reports whether d lies wholly within the period; an open end holds every date. A nil period covers every date, and
// a date that names no year is in every period.
func (p *Period) Covers(d Date) bool {
	if p == nil || d.Year == 0 {
		return true
	}
	return (p.From.IsZero() || !d.First().Before(p.From.First())) && (p.To.IsZero() || !d.Last().After(p.To.Last()))
}

// Interval is a time in which something holds; the first and the last day belong to it, and a zero end is open.
type Interval struct {
	// From is the first day. Cardinality 0..1; zero means since always.
	From Date `json:"from,omitzero" xml:"from,attr"`
	// To is the last day. Cardinality 0..1; zero means still.
	To Date `json:"to,omitzero" xml:"to,attr"`
}

// Contains reports whether the interval holds day d. A nil interval holds every day, and the zero Date is in every interval.
func (v *Interval) Contains(d Date) bool {
	if v == nil || d.IsZero() {
		return true
	}
	return (v.From.IsZero() || !d.Before(v.From.First())) && (v.To.IsZero() || !d.After(v.To.Last()))
}
