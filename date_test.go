package adminplan_test

import (
	"cmp"
	"encoding/xml"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// What does not fit into a date must not make another one of it: no month is not the year, and month 258 is not February.
func TestDatesOfWhatIsOnNoCalendar(t *testing.T) {
	for text, d := range map[string]adminplan.Date{
		"2026-??":    adminplan.MonthOf(2026, 0),
		"2026-13":    adminplan.MonthOf(2026, 13),
		"2026-Q?":    adminplan.QuarterOf(2026, 0),
		"2026-Q5":    adminplan.QuarterOf(2026, 5),
		"2026-??-01": adminplan.DateOf(2026, 0, 1),
		"2026-03-??": adminplan.DateOf(2026, 3, 0),
		"2026-??-??": adminplan.DateOf(2026, 258, -3),
		"2025-02-30": adminplan.DateOf(2025, 2, 30),
		"????":       adminplan.YearOf(-5),
		"????-02":    adminplan.MonthOf(65536+2026, 2),
		"--02-30":    adminplan.DateOf(0, 2, 30),
	} {
		require.False(t, d.Valid(), text)
		require.False(t, d.IsZero(), text)
		require.Equal(t, "!"+text, d.String())
		_, err := d.MarshalText()
		require.EqualError(t, err, "adminplan: date "+text+" is on no calendar")
		require.NotPanics(t, func() { _, _, _ = d.First(), d.Last(), d.Vietnamese() })
	}
	p := adminplan.New()
	p.Date = adminplan.MonthOf(2026, 0)
	require.Equal(t, 1, p.Validate().Counts()["DATE-CALENDAR-01"])
	require.True(t, adminplan.YearOf(0).IsZero())
	require.Equal(t, "--12", adminplan.MonthOf(0, 12).String())
	require.Equal(t, "--Q4", adminplan.QuarterOf(0, 4).String())
}

func TestParseDateTellsFormFromCalendar(t *testing.T) {
	_, err := adminplan.ParseDate("2025-02-30")
	require.EqualError(t, err, `adminplan: date "2025-02-30" is on no calendar`)
	_, err = adminplan.ParseDate("30/02/2025")
	require.ErrorContains(t, err, "want YYYY-MM-DD")
}

func TestDateFromTakesTheClockOfTheTime(t *testing.T) {
	hanoi := time.FixedZone("ICT", 7*60*60)
	late := time.Date(2025, 12, 31, 20, 30, 0, 0, time.UTC)
	require.Equal(t, adminplan.DateOf(2025, 12, 31), adminplan.DateFrom(late))
	require.Equal(t, adminplan.DateOf(2026, 1, 1), adminplan.DateFrom(late.In(hanoi)))
}

func TestDateTime(t *testing.T) {
	hanoi := time.FixedZone("ICT", 7*60*60)
	for d, want := range map[adminplan.Date]time.Time{
		adminplan.DateOf(2025, 12, 15): time.Date(2025, 12, 15, 0, 0, 0, 0, hanoi),
		adminplan.MonthOf(2028, 2):     time.Date(2028, 2, 1, 0, 0, 0, 0, hanoi),
		adminplan.QuarterOf(2025, 4):   time.Date(2025, 10, 1, 0, 0, 0, 0, hanoi),
		adminplan.YearOf(2026):         time.Date(2026, 1, 1, 0, 0, 0, 0, hanoi),
		adminplan.DateOf(1945, 9, 2):   time.Date(1945, 9, 2, 0, 0, 0, 0, hanoi),
		adminplan.DateOf(9999, 12, 31): time.Date(9999, 12, 31, 0, 0, 0, 0, hanoi),
	} {
		got, ok := d.Time(hanoi)
		require.True(t, ok, d)
		require.Equal(t, want, got, d)
		require.Equal(t, d.First(), adminplan.DateFrom(got), d)
	}
	for _, d := range []adminplan.Date{{}, adminplan.DateOf(0, 5, 19), adminplan.MonthOf(0, 5), adminplan.QuarterOf(0, 2)} {
		got, ok := d.Time(hanoi)
		require.False(t, ok, d)
		require.True(t, got.IsZero(), d)
	}
}

// Each date of the list comes before all that stand behind it.
func TestDatesCompare(t *testing.T) {
	ordered := []adminplan.Date{
		{}, adminplan.DateOf(0, 5, 19), // without a year
		adminplan.DateOf(2025, 12, 31), adminplan.DateOf(2026, 1, 1), adminplan.MonthOf(2026, 1), adminplan.QuarterOf(2026, 1), adminplan.YearOf(2026),
		adminplan.DateOf(2026, 1, 2), adminplan.MonthOf(2026, 3), adminplan.QuarterOf(2026, 2),
	}
	for i, a := range ordered {
		for k, b := range ordered {
			require.Equal(t, cmp.Compare(i, k), a.Compare(b), "%v and %v", a, b)
		}
	}
}

func TestDateCovers(t *testing.T) {
	for _, c := range []struct {
		d, e adminplan.Date
		want bool
	}{
		{adminplan.YearOf(2026), adminplan.DateOf(2026, 1, 1), true},
		{adminplan.YearOf(2026), adminplan.DateOf(2026, 12, 31), true},
		{adminplan.YearOf(2026), adminplan.DateOf(2027, 1, 1), false},
		{adminplan.YearOf(2026), adminplan.QuarterOf(2026, 4), true},
		{adminplan.QuarterOf(2026, 4), adminplan.YearOf(2026), false},
		{adminplan.MonthOf(2028, 2), adminplan.DateOf(2028, 2, 29), true},
		{adminplan.DateOf(2026, 1, 1), adminplan.DateOf(2026, 1, 1), true},
		{adminplan.DateOf(0, 5, 19), adminplan.DateOf(0, 5, 19), false},
		{adminplan.YearOf(2026), adminplan.DateOf(0, 5, 19), false},
		{adminplan.Date{}, adminplan.DateOf(2026, 1, 1), false},
	} {
		require.Equal(t, c.want, c.d.Covers(c.e), "%v and %v", c.d, c.e)
	}
}

func TestDateInJSONAndXMLWhereItSaysNothing(t *testing.T) {
	d := adminplan.DateOf(2026, 3, 5)
	require.NoError(t, d.UnmarshalText(nil))
	require.True(t, d.IsZero(), "an empty text is no date")
	d = adminplan.DateOf(2026, 3, 5)
	require.Error(t, d.UnmarshalText([]byte("2026-02-30")))
	require.Equal(t, adminplan.DateOf(2026, 3, 5), d, "what cannot be read changes nothing")
	_, err := xml.Marshal(&adminplan.Indicator{Value: "1", By: adminplan.MonthOf(2026, 13)})
	require.Error(t, err)
	_, err = xml.Marshal(&adminplan.Plan{Date: adminplan.MonthOf(2026, 13)})
	require.Error(t, err)
}
