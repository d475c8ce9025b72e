package meaning

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A day behind a colon is when what stands before it is held; one in a sentence may be that of anything.
func TestTimingsBehindAColon(t *testing.T) {
	day := adminplan.DateOf(2031, 5, 20)
	require.Equal(t, []adminplan.Timing{{Text: "ngày 20/5/2031", From: day, To: day}}, Timings("Mở hội \"Rừng xanh\": ngày 20/5/2031 tại bãi bồi."))
	require.Empty(t, Timings("Số cây đã đếm ngày 20/5/2031 được ghi vào sổ"))
}

func TestTimingsThatBreakOff(t *testing.T) {
	require.Equal(t, []adminplan.Timing{{Text: "vào"}}, Timings("Thời gian: vào"))
	require.Empty(t, Timings("Các xã trồng rừng dựa vào"))
}

func TestTimingsOfDaysThatComeRound(t *testing.T) {
	for text, want := range map[string]adminplan.Timing{
		"Báo cáo kết quả về UBND xã trước ngày 20 hằng tháng.":       {Text: "trước ngày 20 hằng tháng", Every: adminplan.EveryMonth, Exclusive: true},
		"Gửi số liệu chậm nhất ngày 25 tháng cuối quý.":              {Text: "chậm nhất ngày 25 tháng cuối quý", Every: adminplan.EveryQuarter},
		"Báo cáo định kỳ ngày 15 tháng cuối quý.":                    {Text: "định kỳ ngày 15 tháng cuối quý", Every: adminplan.EveryQuarter},
		"Tổng hợp định kỳ vào ngày 05 hàng tháng gửi Sở Tài chính.":  {Text: "định kỳ vào ngày 05 hàng tháng", Every: adminplan.EveryMonth},
		"Các khoa gửi số liệu về phòng Kế hoạch ngày 25 hằng tháng.": {Text: "ngày 25 hằng tháng", Every: adminplan.EveryMonth},
		"Gửi kết quả trước 16h30 thứ Năm hằng tuần.":                 {Text: "trước 16h30 thứ Năm hằng tuần", Every: adminplan.EveryWeek, Exclusive: true},
		"Báo cáo tiến độ trước 16 giờ hằng ngày.":                    {Text: "trước 16 giờ hằng ngày", Every: adminplan.EveryDay, Exclusive: true},
		"Đo độ mặn vào 6 giờ 30 hằng ngày tại cống.":                 {Text: "vào 6 giờ 30 hằng ngày", Every: adminplan.EveryDay},
		"Trạm bơm gửi số liệu vào 15 giờ 00 thứ Năm hằng tuần.":      {Text: "vào 15 giờ 00 thứ Năm hằng tuần", Every: adminplan.EveryWeek},
		"Tổ họp định kỳ vào tuần cuối của tháng.":                    {Text: "định kỳ vào tuần cuối của tháng", Every: adminplan.EveryMonth},
		"Gửi báo cáo trước ngày 15/11 hằng năm.":                     {Text: "trước ngày 15/11 hằng năm", Due: adminplan.Date{Month: 11, Day: 15}, Every: adminplan.EveryYear, Exclusive: true},
	} {
		require.Equal(t, []adminplan.Timing{want}, Timings(text), text)
	}
}
