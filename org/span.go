package org

import (
	"math"

	"github.com/adminplan/adminplan"
)

// span is a closed interval of days, which are counted from the first of March of the year 0.
type span struct{ from, to int32 }

var always = span{math.MinInt32, math.MaxInt32}

// day returns the number of a day of the Gregorian calendar. Years are taken to begin in March, so that the leap day ends one.
func day(d adminplan.Date) int32 {
	y, m := int32(d.Year), int32(d.Month)
	if m <= 2 {
		y--
		m += 12
	}
	return y*365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*(m-3)+2)/5 + int32(d.Day) - 1
}

func floorDiv(a, b int32) int32 {
	if a < 0 {
		a -= b - 1
	}
	return a / b
}

// spanOf returns the days of v; nil and open ends reach to the ends of time, as does an end that names no year.
func spanOf(v *adminplan.Interval) span {
	s := always
	if v == nil {
		return s
	}
	if f := v.From.First(); !f.IsZero() {
		s.from = day(f)
	}
	if t := v.To.Last(); !t.IsZero() {
		s.to = day(t)
	}
	return s
}

// daysOf returns the days that a date stands for: all days for the zero date and for one without a year.
func daysOf(d adminplan.Date) span {
	if d.Year == 0 {
		return always
	}
	return span{day(d.First()), day(d.Last())}
}

// meets reports whether some day lies in both; an interval that ends before it begins holds no day.
func (s span) meets(t span) bool { return s.from <= t.to && t.from <= s.to && s.from <= s.to }
func (s span) holds(t span) bool { return s.from <= t.from && t.to <= s.to }
func (s span) empty() bool       { return s.from > s.to }
func (s span) and(t span) span   { return span{max(s.from, t.from), min(s.to, t.to)} }

// dateOfDay returns the date of a day; the zero Date for the ends of time.
func dateOfDay(n int32) adminplan.Date {
	if n == math.MinInt32 || n == math.MaxInt32 {
		return adminplan.Date{}
	}
	era := floorDiv(n, 146097)
	n -= era * 146097
	y := (n - n/1460 + n/36524 - n/146096) / 365
	n -= y*365 + y/4 - y/100
	m := (5*n + 2) / 153
	d := n - (153*m+2)/5 + 1
	y += era * 400
	if m += 3; m > 12 {
		m -= 12
		y++
	}
	return adminplan.DateOf(int(y), int(m), int(d))
}
