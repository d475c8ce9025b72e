package recognize

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

// column is what the heading of a column says of the cells below it.
type column struct {
	kind    adminplan.ColumnKind
	heading string
	due     bool           // its times are those by which work is done
	round   string         // "Tháng" or "Quý", of which its cells give the bare number
	counts  bool           // it has the units in which the numbers of the row are counted
	unit    string         // of its numbers
	by      adminplan.Date // when its numbers are to be reached
	sum     sumKind
}

// sumKind says what the money of a column is.
type sumKind uint8

const (
	sumPart   sumKind = iota // that of one source or of one year, or all of it
	sumTotal                 // all of it, beside columns that have its parts
	sumSource                // where it comes from
	sumPrice                 // what one of many things costs
)

func columnsOf(t *adminplan.Table) []column {
	out := make([]column, len(t.Columns))
	for i := range t.Columns {
		c := &out[i]
		c.kind, c.heading = t.Columns[i].Kind, t.Columns[i].Heading
		switch c.kind {
		case adminplan.ColumnTiming:
			c.due = isDeadline(c.heading)
			if own := ownHeading(c.heading); hasPrefixFold(own, "tháng") {
				c.round = "Tháng"
			} else if hasPrefixFold(own, "quý", "quí") {
				c.round = "Quý"
			}
		case adminplan.ColumnIndicator:
			c.unit = meaning.HeadingUnit(c.heading)
			c.by, _ = meaning.ColumnYear(c.heading)
		case adminplan.ColumnBudget:
			own := ownHeading(c.heading)
			switch {
			case containsFold(own, "đơn giá", "định mức", "mức chi"):
				c.sum = sumPrice
			case containsFold(own, "tổng", "cộng", "thành tiền"):
				c.sum = sumTotal
			case containsFold(own, "nguồn") && !containsFold(own, "tổng nguồn"):
				c.sum = sumSource
			}
			if c.unit = meaning.HeadingUnit(c.heading); c.unit == "" && i > 0 && out[i-1].kind == c.kind {
				c.unit = out[i-1].unit // of the heading that both stand below
			}
			if c.unit == "" {
				c.unit = meaning.HeadingUnit(t.Title)
			}
		case "":
			c.counts = isUnitHead(c.heading)
		}
	}
	if slices.ContainsFunc(out, func(c column) bool { return c.kind == adminplan.ColumnBudget }) {
		for i := range out {
			out[i].round = "" // how many months are paid for
		}
	}
	return out
}

// ownHeading returns the heading of a column without the one that it shares with others above it.
func ownHeading(heading string) string {
	if i := strings.LastIndex(heading, " / "); i >= 0 {
		return heading[i+len(" / "):]
	}
	return heading
}

// isUnitHead reports whether a heading stands above the units in which the numbers of a row are counted.
func isUnitHead(heading string) bool {
	return hasPrefixFold(heading, "đơn vị tính", "đvt", "đv tính")
}

// rowReader reads the cells of a row.
type rowReader struct {
	e        *enricher
	row      *adminplan.Row
	measures []cellOf // of columns of numbers to reach
	sums     []cellOf // of columns of money
	texts    []cellOf // of all others
	unit     string   // of the row
}

// cellOf is the text of a cell below its heading.
type cellOf struct {
	*column
	text string
}

// duties takes from a cell who does what until when.
func (r *rowReader) duties(c *column, text string) {
	row := r.row
	d := duties{lead: &row.Lead, partners: &row.Partners, timing: &row.Timing, product: &row.Product, budget: new(*adminplan.Budget)}
	switch c.kind {
	case adminplan.ColumnLead:
		d.fill("lead", text)
	case adminplan.ColumnPartners:
		d.fill("partners", text)
	case adminplan.ColumnTiming:
		if years, ok := bareYears(text); ok {
			row.Timing = append(row.Timing, years)
			return
		}
		if c.round != "" && strings.Trim(text, "0123456789IV/") == "" {
			if t := roundTimes(c.round, text); t != nil {
				row.Timing = append(row.Timing, t...)
				return
			}
		}
		if isDigits(text) {
			return // the number of a week, whose year no cell tells
		}
		from := len(row.Timing)
		if d.fill("timing", text); c.due {
			for k := from; k < len(row.Timing); k++ {
				asDeadline(&row.Timing[k])
			}
		}
	case adminplan.ColumnProduct:
		d.fill("product", text)
	}
}

// roundTimes reads a cell below "Tháng" or "Quý" that has the number of one and nothing else: "9", "II", "III/2026".
func roundTimes(round, text string) []adminplan.Timing {
	found := meaning.Timings("Thời gian: " + round + " " + text)
	if len(found) != 1 || found[0].From.IsZero() || found[0].Text != round+" "+text {
		return nil
	}
	found[0].Text = text
	return found
}

// numbers keeps what a cell says besides until the whole row is known: units and totals may stand behind what they are of.
func (r *rowReader) numbers(c *column, text string) {
	const longest = 1000 // bytes of a cell that holds money and nothing else
	switch {
	case c.kind == adminplan.ColumnIndicator:
		r.measures = append(r.measures, cellOf{c, text})
	case c.kind == adminplan.ColumnBudget:
		if c.sum != sumPrice && len(text) <= longest {
			r.sums = append(r.sums, cellOf{c, text})
		}
	case c.counts:
		r.unit = text
	case c.kind == adminplan.ColumnContent || c.kind == adminplan.ColumnNote || c.kind == "":
		r.texts = append(r.texts, cellOf{c, text})
	}
}

// finish reads what was kept.
func (r *rowReader) finish() {
	row := r.row
	for _, c := range r.measures {
		row.Indicators = append(row.Indicators, r.measured(c)...)
	}
	row.Budgets = r.budgets()
	for _, c := range r.texts {
		t := &r.e.head
		t.Set(c.text)
		row.ReportsTo = append(row.ReportsTo, t.Reports()...)
		if c.kind != adminplan.ColumnContent {
			continue
		}
		row.Indicators = append(row.Indicators, t.Indicators()...)
		if len(row.Lead) == 0 && len(row.Partners) == 0 {
			row.Lead, row.Partners, _ = t.Parties()
		}
		if len(row.Timing) == 0 {
			row.Timing = t.Timings()
		}
		if b := t.Budget(); b != nil && len(row.Budgets) == 0 {
			row.Budgets = []adminplan.Budget{*b}
		}
	}
}

// measured returns the numbers to reach that a cell holds.
func (r *rowReader) measured(c cellOf) []adminplan.Indicator {
	const longest = 100 // of a unit
	unit := c.unit
	if unit == "" && len(r.unit) <= longest {
		unit = r.unit
	}
	var found []adminplan.Indicator
	if one, ok := meaning.Measure(c.text, unit); ok {
		found = []adminplan.Indicator{one}
	} else {
		found = meaning.Indicators(c.text)
	}
	for i := range found {
		if found[i].By.IsZero() {
			found[i].By = c.by
		}
	}
	return found
}

// budgets returns the sums of money of the row: the total of several, or else each of them.
func (r *rowReader) budgets() []adminplan.Budget {
	var list []adminplan.Budget
	from, total := "", -1
	for _, c := range r.sums {
		b := adminplan.Budget{Text: c.text}
		amount, ok := meaning.Sum(c.text, c.unit)
		switch {
		case ok && amount == "0":
			continue
		case ok:
			if b.Amount = amount; c.sum == sumPart && namesSource(ownHeading(c.heading)) {
				b.Source, _, _ = strings.Cut(ownHeading(c.heading), " (")
			}
		case c.sum == sumSource || !strings.ContainsAny(c.text, "0123456789"):
			if from == "" {
				from = c.text
			}
			continue
		default:
			if said := meaning.Budget("Kinh phí: " + c.text); said != nil {
				b.Amount, b.Source = said.Amount, said.Source
			}
		}
		if c.sum == sumTotal && total < 0 {
			total = len(list)
		}
		list = append(list, b)
	}
	switch {
	case total >= 0:
		list = list[total : total+1]
	case len(list) == 0 && from != "":
		list = []adminplan.Budget{{Text: from}}
	}
	for i := range list {
		if list[i].Source == "" {
			list[i].Source = from
		}
	}
	return list
}

// namesSource reports whether the heading of a column of money says whose it is: "Ngân sách tỉnh", "Xã hội hóa".
func namesSource(heading string) bool {
	return hasPrefixFold(heading, "ngân sách", "nguồn", "vốn", "xã hội hóa", "xã hội hoá", "nsnn", "nstw", "nsđp")
}

// yearsMeasure makes the columns of years in a table of numbers to reach what they are.
func yearsMeasure(columns []adminplan.Column) {
	if !slices.ContainsFunc(columns, func(c adminplan.Column) bool {
		return c.Kind == adminplan.ColumnIndicator || isUnitHead(c.Heading)
	}) {
		return
	}
	for i := range columns {
		if c := &columns[i]; c.Kind == "" {
			if _, ok := meaning.ColumnYear(c.Heading); ok {
				c.Kind = adminplan.ColumnIndicator
			}
		}
	}
}
