package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// Times that are counted: from the end of what is reported, from an event, by the parts of a year and by years.
func TestTimingsThatAreCounted(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// The month of a day that comes round is that in which the time reported ends.
		{"Báo cáo quý gửi Phòng Nội vụ chậm nhất là ngày 21 của tháng cuối kỳ báo cáo.", []string{"chậm nhất là ngày 21 của tháng cuối kỳ báo cáo"}},
		{"Nộp phiếu trước ngày 18 tháng cuối kỳ báo cáo và lưu hồ sơ", []string{"trước ngày 18 tháng cuối kỳ báo cáo"}},
		{"Số liệu lấy từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 5 của kỳ báo cáo.", []string{"từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 5 của kỳ báo cáo|from=--12-15|to=--05-14"}},
		{"Tính từ ngày 16/11 năm trước đến ngày 15/11 năm báo cáo, nộp cho xã", []string{"từ ngày 16/11 năm trước đến ngày 15/11 năm báo cáo|from=--11-16|to=--11-15"}},
		// Days from an event.
		{"Chậm nhất là 04 ngày kể từ ngày nhận phiếu, Phòng Nội vụ trả lời.", []string{"Chậm nhất là 04 ngày kể từ ngày nhận phiếu|after=Chậm nhất là 04 ngày kể từ ngày nhận phiếu"}},
		{"Chậm nhất sau 12 ngày làm việc kể từ ngày họp, gửi biên bản", []string{"Chậm nhất sau 12 ngày làm việc kể từ ngày họp|after=Chậm nhất sau 12 ngày làm việc kể từ ngày họp"}},
		{"Sau 14 ngày kể từ khi có kết luận, các tổ báo cáo. Sau 5 năm kể từ khi mở chợ, xã đã khá.", []string{"Sau 14 ngày kể từ khi có kết luận|after=Sau 14 ngày kể từ khi có kết luận"}},
		{"Chậm nhất là 05 ngày trước khi khai mạc", nil},
		// Reports for parts of a year.
		{"Hội Làm vườn xem lại vườn ươm; hàng quý, 6 tháng và hàng năm, đếm cây.", []string{"hàng quý|every=quarter", "6 tháng|every=half-year", "hàng năm|every=year"}},
		{"Định kỳ hằng quý, 6 tháng, 9 tháng và năm gửi báo cáo", []string{"Định kỳ hằng quý|every=quarter", "6 tháng|every=half-year", "năm|every=year"}},
		{"Hằng quý, 6 tháng đầu năm 2031 họp", []string{"Hằng quý|every=quarter", "6 tháng đầu năm 2031|from=2031-01|to=2031-06"}},
		{"Hằng tháng, quý, năm báo cáo UBND xã; hàng quý, năm học mới, họp", []string{"Hằng tháng|every=month", "quý|every=quarter", "năm|every=year", "hàng quý|every=quarter"}},
		{"Hằng quý, 06 xã họp", []string{"Hằng quý|every=quarter"}},
		// When a law was passed or comes into force is no time of the work.
		{"Luật Chợ được thông qua tại kỳ họp thứ 9, ngày 18/6/2031, có hiệu lực thi hành từ ngày 01/01/2032; Quy chế có hiệu lực kể từ ngày 15/8/2031.", nil},
		// What is said of a share is no time.
		{"Hoàn thành: 97,2%; còn lại: 2,8%.", nil},
		{"Hoàn thành: 15/6/2031", []string{"15/6/2031|due=2031-06-15"}},
		// Months between two rounds; twice a year.
		{"Định kỳ 12 tháng một lần; định kỳ 5 tháng một lần", []string{"Định kỳ 12 tháng một lần|every=year"}},
		{"Thời gian: hai lần mỗi năm", []string{"hai lần mỗi năm|every=half-year"}},
		// Counted years.
		{"Trong 2 năm 2031 và 2032, mở lớp; trong 03 năm (2033 - 2035) sửa chợ; trong 5 năm qua", []string{"Trong 2 năm 2031 và 2032|from=2031|to=2032", "trong 03 năm (2033 - 2035)|from=2033|to=2035"}},
	} {
		var have []string
		for _, x := range meaning.Timings(c.text) {
			have = append(have, showTiming(&x))
		}
		require.Equal(t, c.want, have, c.text)
	}
}
