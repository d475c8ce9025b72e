package adminplan_test

import (
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/stretchr/testify/require"
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
