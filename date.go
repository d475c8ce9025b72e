package adminplan

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"time"

	"github.com/adminplan/adminplan/internal/clip"
)

// Date is a civil date (ngày tháng) of limited precision, without a time zone. Documents leave parts of a date blank
// ("ngày    tháng 01 năm 2026") and set deadlines by the month, the quarter or the year; a Date says just as much.
//
// The text form, in JSON and XML alike, is
//
//	2022-06-17   a day
//	2022-06      a month
//	2022-Q3      a quarter (quý)
//	2022         a year
//	--12-15      a day of every year ("ngày 15/12 hằng năm")
//	--12         a month of every year
//	--Q4         a quarter of every year
//
// The zero Date means "none" and is left out. Dates are comparable with ==.
type Date struct {
	// Year is the year, 1 to 9999; 0 where the date names no year.
	Year int16
	// Month is the month, 1 to 12; 0 where the date names none.
	Month int8
	// Quarter is the quarter (quý), 1 to 4, of a date that names a quarter instead of a month; else 0.
	Quarter int8
	// Day is the day of the month, 1 to 31; 0 where the date names none.
	Day int8
}

// Precision says how much of a date is known.
type Precision uint8

// The precisions of a [Date], from none to a day.
const (
	// PrecisionNone is the precision of the zero Date.
	PrecisionNone Precision = iota
	// PrecisionYear is that of a date that names a year only.
	PrecisionYear
	// PrecisionQuarter is that of a date that names a quarter (quý).
	PrecisionQuarter
	// PrecisionMonth is that of a date that names a month and no day.
	PrecisionMonth
	// PrecisionDay is that of a whole date.
	PrecisionDay
)

// DateOf returns the date of a day; of that day in every year where year is 0. A year, month or day that no calendar has,
// such as month 0, gives a date that is not [Date.Valid].
func DateOf(year, month, day int) Date {
	return Date{Year: yearPart(year), Month: datePart(month), Day: datePart(day)}
}

// MonthOf returns the date of a month, 1 to 12; of that month in every year where year is 0. Any other month, and one that is
// 0 too, gives a date that is not [Date.Valid]: it is not the date of the year.
func MonthOf(year, month int) Date { return Date{Year: yearPart(year), Month: datePart(month)} }

// QuarterOf returns the date of a quarter (quý), 1 to 4; of that quarter in every year where year is 0. Any other quarter, and
// one that is 0 too, gives a date that is not [Date.Valid].
func QuarterOf(year, quarter int) Date {
	return Date{Year: yearPart(year), Quarter: datePart(quarter)}
}

// YearOf returns the date of a year, 1 to 9999. The year 0 gives the zero Date, any other a date that is not [Date.Valid].
func YearOf(year int) Date { return Date{Year: yearPart(year)} }

// datePart returns a month, quarter or day as a Date holds it; -1, which is none, for what is out of its reach or 0.
func datePart(n int) int8 {
	if n < 1 || n > 99 {
		return -1
	}
	return int8(n)
}

// yearPart returns a year as a Date holds it; -1, which is none, for what is out of reach.
func yearPart(n int) int16 {
	if n < 0 || n > 9999 {
		return -1
	}
	return int16(n)
}

// DateFrom returns the civil date that t shows on its own clock.
func DateFrom(t time.Time) Date {
	y, m, d := t.Date()
	return DateOf(y, int(m), d)
}

// ParseDate reads the text form of a [Date]. It refuses a date that is on no calendar, such as 2022-02-30.
func ParseDate(s string) (Date, error) {
	d, ok := parseDate(s)
	if ok && !d.Valid() {
		return Date{}, fmt.Errorf("adminplan: date %q is on no calendar", clip.Name(s))
	}
	if !ok {
		return Date{}, fmt.Errorf("adminplan: date %q: want YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY, --MM-DD, --MM or --Qn", clip.Name(s))
	}
	return d, nil
}

func parseDate(s string) (d Date, ok bool) {
	switch {
	case len(s) >= 3 && s[0] == '-' && s[1] == '-':
		s = s[1:]
	case len(s) >= 4:
		y, ok := digits(s[:4])
		if !ok || y == 0 {
			return d, false
		}
		d.Year, s = int16(y), s[4:]
		if s == "" {
			return d, true
		}
	default:
		return d, false
	}
	switch {
	case len(s) == 3 && s[0] == '-' && s[1] == 'Q':
		q, ok := digits(s[2:])
		d.Quarter = int8(q)
		return d, ok
	case (len(s) == 3 || len(s) == 6) && s[0] == '-':
		m, ok := digits(s[1:3])
		d.Month = int8(m)
		if !ok || len(s) == 3 {
			return d, ok
		}
		day, ok := digits(s[4:])
		d.Day = int8(day)
		return d, ok && s[3] == '-'
	}
	return d, false
}

func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0
}

// IsZero reports whether d is the zero Date, which means "none".
func (d Date) IsZero() bool { return d == Date{} }

// Precision says how much of the date is known.
func (d Date) Precision() Precision {
	switch {
	case d.Day != 0:
		return PrecisionDay
	case d.Month != 0:
		return PrecisionMonth
	case d.Quarter != 0:
		return PrecisionQuarter
	case d.Year != 0:
		return PrecisionYear
	}
	return PrecisionNone
}

// Valid reports whether d is on the calendar: its parts are in range and fit together. The zero Date is not valid.
func (d Date) Valid() bool {
	if d.IsZero() || d.Year < 0 || d.Year > 9999 || d.Quarter < 0 || d.Quarter > 4 || d.Month < 0 || d.Month > 12 || d.Day < 0 {
		return false
	}
	if d.Quarter != 0 && (d.Month != 0 || d.Day != 0) || d.Day != 0 && d.Month == 0 {
		return false
	}
	return d.Day == 0 || int(d.Day) <= daysIn(int(d.Year), int(d.Month))
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// First returns the first day that d covers: of the year, the quarter or the month it names. A date without a year has no first day and gives the zero Date.
func (d Date) First() Date {
	if d.Year == 0 {
		return Date{}
	}
	switch d.Precision() {
	case PrecisionYear:
		return DateOf(int(d.Year), 1, 1)
	case PrecisionQuarter:
		return DateOf(int(d.Year), int(d.Quarter)*3-2, 1)
	case PrecisionMonth:
		return DateOf(int(d.Year), int(d.Month), 1)
	}
	return d
}

// Last returns the last day that d covers. A date without a year has no last day and gives the zero Date.
func (d Date) Last() Date {
	if d.Year == 0 {
		return Date{}
	}
	month := int(d.Month)
	switch d.Precision() {
	case PrecisionYear:
		month = 12
	case PrecisionQuarter:
		month = int(d.Quarter) * 3
	case PrecisionDay:
		return d
	}
	return DateOf(int(d.Year), month, daysIn(int(d.Year), month))
}

// Before reports whether every day of d is before every day of e. It is false when either names no year.
func (d Date) Before(e Date) bool {
	a, b := d.Last(), e.First()
	return !a.IsZero() && !b.IsZero() && a.ordinal() < b.ordinal()
}

// After reports whether every day of d is after every day of e. It is false when either names no year.
func (d Date) After(e Date) bool { return e.Before(d) }

// Covers reports whether every day of e is a day of d. It is false when either names no year.
func (d Date) Covers(e Date) bool {
	if d.Year == 0 || e.Year == 0 {
		return false
	}
	return d.First().ordinal() <= e.First().ordinal() && e.Last().ordinal() <= d.Last().ordinal()
}

// Compare orders dates by their first day, then by their last day, then by precision: -1, 0 or +1. Dates without a year come first.
func (d Date) Compare(e Date) int {
	for _, pair := range [...][2]int{
		{d.First().ordinal(), e.First().ordinal()},
		{d.Last().ordinal(), e.Last().ordinal()},
		{d.ordinal(), e.ordinal()},
		{int(d.Quarter), int(e.Quarter)},
	} {
		if pair[0] != pair[1] {
			if pair[0] < pair[1] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (d Date) ordinal() int { return (int(d.Year)*16+int(d.Month))*32 + int(d.Day) }

// Time returns midnight of the first day of d in the given zone; false when d names no year.
func (d Date) Time(loc *time.Location) (time.Time, bool) {
	f := d.First()
	if f.IsZero() {
		return time.Time{}, false
	}
	return time.Date(int(f.Year), time.Month(f.Month), int(f.Day), 0, 0, 0, 0, loc), true
}

// AppendText appends the text form to b. A date whose parts are out of range is an error.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	if !d.Valid() {
		return b, fmt.Errorf("adminplan: date %s is on no calendar", d.parts())
	}
	return d.append(b), nil
}

// append appends the text form of a valid date.
func (d Date) append(b []byte) []byte {
	y, from, to := int(d.Year), 0, len("2025")
	text := [...]byte{byte('0' + y/1000), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10),
		'-', byte('0' + d.Month/10), byte('0' + d.Month%10), '-', byte('0' + d.Day/10), byte('0' + d.Day%10)}
	if y == 0 {
		text[3], from = '-', 3
	}
	switch {
	case d.Quarter != 0:
		text[5], text[6], to = 'Q', byte('0'+d.Quarter), len("2025-Q3")
	case d.Day != 0:
		to = len("2025-12-31")
	case d.Month != 0:
		to = len("2025-12")
	}
	return append(b, text[from:to]...)
}

// parts returns what a date that is not valid holds, in the shape of the text form: "2025-02-30". Question marks stand where
// it holds a number that no date has.
func (d Date) parts() string {
	part := func(n, width int) string {
		if n < 0 {
			return "????"[:width]
		}
		return fmt.Sprintf("%0*d", width, n)
	}
	s := "-"
	if d.Year != 0 {
		s = part(int(d.Year), 4)
	}
	if d.Quarter != 0 {
		s += "-Q" + part(int(d.Quarter), 1)
	}
	if d.Month != 0 || d.Day != 0 {
		s += "-" + part(int(d.Month), 2)
	}
	if d.Day != 0 {
		s += "-" + part(int(d.Day), 2)
	}
	return s
}

// String returns the text form; "" for the zero Date; for a date that is not valid what it holds behind a "!": "!2025-02-30".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	if !d.Valid() {
		return "!" + d.parts()
	}
	return string(d.append(make([]byte, 0, 10)))
}

// Vietnamese returns the date as documents write it in full: "ngày 17 tháng 6 năm 2022", "ngày 05 tháng 01 năm 2020",
// "tháng 6 năm 2022", "quý III năm 2022", "năm 2022". Days below 10 and the months 1 and 2 take a leading zero
// (Decree 30/2020/NĐ-CP, Appendix I, part II, item 4). A date that is not valid comes as [Date.String] gives it.
func (d Date) Vietnamese() string {
	if !d.Valid() {
		return d.String()
	}
	b := make([]byte, 0, 40)
	add := func(word string, n int, zero bool) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(append(b, word...), ' ')
		if zero {
			b = append(b, '0')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	if d.Day != 0 {
		add("ngày", int(d.Day), d.Day < 10)
	}
	if d.Month != 0 {
		add("tháng", int(d.Month), d.Month < 3)
	}
	if d.Quarter > 0 && d.Quarter <= 4 {
		b = append(append(b, "quý "...), [...]string{"I", "II", "III", "IV"}[d.Quarter-1]...)
	}
	if d.Year != 0 {
		add("năm", int(d.Year), false)
	}
	return string(b)
}

// MarshalText implements [encoding.TextMarshaler] with the form of [Date.AppendText].
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(make([]byte, 0, 10)) }

// UnmarshalText implements [encoding.TextUnmarshaler] with [ParseDate]; an empty text gives the zero Date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// MarshalXMLAttr implements [xml.MarshalerAttr]; the zero Date writes no attribute.
func (d Date) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	if d.IsZero() {
		return xml.Attr{}, nil
	}
	b, err := d.MarshalText()
	return xml.Attr{Name: name, Value: string(b)}, err
}

// MarshalXML implements [xml.Marshaler]; the zero Date writes no element.
func (d Date) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	if d.IsZero() {
		return nil
	}
	b, err := d.MarshalText()
	if err != nil {
		return err
	}
	return e.EncodeElement(string(b), start)
}
