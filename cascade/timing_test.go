package cascade

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestTimesInWords(t *testing.T) {
	type timing = adminplan.Timing
	for _, c := range []struct {
		timing timing
		want   string
	}{
		{timing{}, ""},
		{timing{Text: "Quý II/2026", Due: adminplan.QuarterOf(2026, 2)}, "Quý II/2026"},
		{timing{Due: adminplan.DateOf(2026, 4, 30), Exclusive: true}, "trước ngày 30 tháng 4 năm 2026"},
		{timing{Due: adminplan.DateOf(2026, 4, 30)}, "chậm nhất ngày 30 tháng 4 năm 2026"},
		{timing{Due: adminplan.MonthOf(2026, 6)}, "chậm nhất tháng 6 năm 2026"},
		{timing{Due: adminplan.DateOf(0, 12, 15), Exclusive: true, Every: adminplan.EveryYear}, "trước ngày 15 tháng 12 hằng năm"},
		{timing{From: adminplan.YearOf(2026), To: adminplan.YearOf(2030)}, "từ năm 2026 đến năm 2030"},
		{timing{From: adminplan.QuarterOf(2026, 1), Ongoing: true}, "từ quý I năm 2026, thường xuyên"},
		{timing{To: adminplan.DateOf(2026, 2, 5)}, "đến ngày 05 tháng 02 năm 2026"},
		{timing{Every: adminplan.EveryHalfYear}, "6 tháng một lần"},
		{timing{Every: "decade"}, ""},
		{timing{Exclusive: true}, ""},
		{timing{After: "sau khi Luật được thông qua", Due: adminplan.YearOf(2027)}, "sau khi Luật được thông qua, chậm nhất năm 2027"},
	} {
		require.Equal(t, c.want, timingWords(&c.timing))
	}
}
