package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
)

func TestTimingDeadline(t *testing.T) {
	day := adminplan.DateOf
	for name, c := range map[string]struct {
		timing *adminplan.Timing
		want   adminplan.Date
	}{
		"none":                    {nil, adminplan.Date{}},
		"words alone":             {&adminplan.Timing{Text: "thường xuyên"}, adminplan.Date{}},
		"a day":                   {&adminplan.Timing{Due: day(2025, 12, 15)}, day(2025, 12, 15)},
		"before a day":            {&adminplan.Timing{Due: day(2025, 12, 15), Exclusive: true}, day(2025, 12, 15)},
		"a quarter":               {&adminplan.Timing{Due: adminplan.QuarterOf(2025, 4)}, day(2025, 12, 31)},
		"a month of a leap year":  {&adminplan.Timing{Due: adminplan.MonthOf(2028, 2)}, day(2028, 2, 29)},
		"a year":                  {&adminplan.Timing{Due: adminplan.YearOf(2026)}, day(2026, 12, 31)},
		"a span":                  {&adminplan.Timing{From: day(2026, 1, 5), To: adminplan.MonthOf(2026, 3)}, day(2026, 3, 31)},
		"a span and a day within": {&adminplan.Timing{From: day(2026, 1, 5), To: day(2026, 3, 1), Due: day(2026, 2, 1)}, day(2026, 2, 1)},
		"a beginning alone":       {&adminplan.Timing{From: day(2026, 1, 5)}, adminplan.Date{}},
	} {
		require.Equal(t, c.want, c.timing.Deadline(), name)
	}
}

func TestPeriodCovers(t *testing.T) {
	day := adminplan.DateOf
	year := &adminplan.Period{From: adminplan.YearOf(2026), To: adminplan.YearOf(2026)}
	term := &adminplan.Period{From: adminplan.YearOf(2025), To: adminplan.YearOf(2030)}
	since, until := &adminplan.Period{From: adminplan.MonthOf(2026, 3)}, &adminplan.Period{To: adminplan.QuarterOf(2026, 1)}
	for name, c := range map[string]struct {
		period *adminplan.Period
		date   adminplan.Date
		want   bool
	}{
		"the first day":             {year, day(2026, 1, 1), true},
		"the last day":              {year, day(2026, 12, 31), true},
		"the day before":            {year, day(2025, 12, 31), false},
		"the day after":             {year, day(2027, 1, 1), false},
		"a quarter of it":           {year, adminplan.QuarterOf(2026, 4), true},
		"the whole of it":           {year, adminplan.YearOf(2026), true},
		"a year of a term":          {term, adminplan.YearOf(2030), true},
		"a year behind it":          {term, adminplan.YearOf(2031), false},
		"since, within":             {since, day(2026, 3, 1), true},
		"since, a quarter half out": {since, adminplan.QuarterOf(2026, 1), false},
		"since, long after":         {since, adminplan.YearOf(2090), true},
		"until, the last day":       {until, day(2026, 3, 31), true},
		"until, the day after":      {until, day(2026, 4, 1), false},
		"until, a year half out":    {until, adminplan.YearOf(2026), false},
		"no ends":                   {&adminplan.Period{Text: "giai đoạn tới"}, day(1, 1, 1), true},
		"no period":                 {nil, day(2026, 1, 1), true},
		"a day without its year":    {year, day(0, 5, 19), true},
		"no date":                   {year, adminplan.Date{}, true},
	} {
		require.Equal(t, c.want, c.period.Covers(c.date), name)
	}
}

func TestIntervalContains(t *testing.T) {
	day := adminplan.DateOf
	v := &adminplan.Interval{From: adminplan.MonthOf(2019, 7), To: day(2025, 6, 30)}
	for d, want := range map[adminplan.Date]bool{
		day(2019, 6, 30): false, day(2019, 7, 1): true, day(2025, 6, 30): true, day(2025, 7, 1): false,
		adminplan.YearOf(2018): false, {}: true,
	} {
		require.Equal(t, want, v.Contains(d), d)
	}
	require.True(t, (*adminplan.Interval)(nil).Contains(day(2025, 7, 1)))
	require.True(t, new(adminplan.Interval).Contains(day(2025, 7, 1)))
}
