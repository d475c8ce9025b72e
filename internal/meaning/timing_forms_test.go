package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// Several deadlines with one "trước", days that come round each month, what is to be finished, and quarters without spaces.
func TestTimingsOfOtherForms(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Gửi sổ vườn ươm trước ngày 08/4 và 08/10 hàng năm.", []string{"trước ngày 08/4 và 08/10 hàng năm|due=--04-08|every=year|before", "trước ngày 08/4 và 08/10 hàng năm|due=--10-08|every=year|before"}},
		{"Gửi trước ngày 15/3, 15/6 và ngày 15/9 hằng năm để tổng hợp.", []string{"trước ngày 15/3, 15/6 và ngày 15/9 hằng năm|due=--03-15|every=year|before",
			"trước ngày 15/3, 15/6 và ngày 15/9 hằng năm|due=--06-15|every=year|before", "trước ngày 15/3, 15/6 và ngày 15/9 hằng năm|due=--09-15|every=year|before"}},
		{"Báo cáo trước ngày 15/5 và trước ngày 15/11 hằng năm", []string{"trước ngày 15/5 và trước ngày 15/11 hằng năm|due=--05-15|every=year|before", "trước ngày 15/5 và trước ngày 15/11 hằng năm|due=--11-15|every=year|before"}},
		{"Nộp chậm nhất ngày 15/6 và ngày 15/12/2031.", []string{"chậm nhất ngày 15/6 và ngày 15/12/2031|due=2031-06-15", "chậm nhất ngày 15/6 và ngày 15/12/2031|due=2031-12-15"}},
		{"Gửi trước ngày 15/6/2031, ngày 20/6/2031 khai mạc hội chợ; trước ngày 05/5/2031 và 3 ngày sau đó", []string{"trước ngày 15/6/2031|due=2031-06-15|before", "trước ngày 05/5/2031|due=2031-05-05|before"}},
		// A day and a month that a dash joins, and days of one month.
		{"Từ ngày 15-10 đến 15-11, trưng bày sách; hoàn thành trước ngày 30-4; mở lớp", []string{"Từ ngày 15-10 đến 15-11|from=--10-15|to=--11-15", "trước ngày 30-4|due=--04-30|before"}},
		{"Thời gian: ngày 24-26 tháng 8 năm 2031", []string{"ngày 24-26 tháng 8 năm 2031|from=2031-08-24|to=2031-08-26"}},
		{"Chấm điểm vào ngày 1-5 hằng tháng; họp trước 5-7 ngày", nil},
		// Points between a day and a month, which "ngày" before them makes sure; the end of a span with "hết".
		{"Từ ngày 3 - 21.12 trồng đước; từ ngày 12.3 đến ngày 20.4, đếm cây", []string{"Từ ngày 3 - 21.12|from=--12-03|to=--12-21", "từ ngày 12.3 đến ngày 20.4|from=--03-12|to=--04-20"}},
		{"Từ ngày 12.3-20.4, chấm vườn; khai mạc vào ngày 7.12.", []string{"Từ ngày 12.3-20.4|from=--03-12|to=--04-20", "vào ngày 7.12|from=--12-07|to=--12-07"}},
		{"Từ ngày 10 đến 13-12, phát giống", []string{"Từ ngày 10 đến 13-12|from=--12-10|to=--12-13"}},
		{"Phát giống từ ngày 15 đến hết ngày 25/10/2031; vào ngày 1.200 cây được trồng; giống ngắn ngày 7.27ha", []string{"từ ngày 15 đến hết ngày 25/10/2031|from=2031-10-15|to=2031-10-25"}},
		// Years without their word, in what is a time; minutes with a prime; a day that the other year does not have; a time in words.
		{"Thời gian: Từ 2031 đến 2033", []string{"Từ 2031 đến 2033|from=2031|to=2033"}},
		{"Thời gian: 7h30' ngày 12/5/2031", []string{"7h30' ngày 12/5/2031|from=2031-05-12|to=2031-05-12"}},
		{"Từ ngày 29/02 đến ngày 05/3/2031, đếm cây", []string{"Từ ngày 29/02 đến ngày 05/3/2031|from=--02-29|to=2031-03-05"}},
		{"Thời gian: Theo lịch của xã", []string{"Theo lịch của xã|after=Theo lịch của xã"}},
		// "Quý" in the other spelling.
		{"Trồng đước trong quí 2 năm 2031; hoàn thành trong quí II/2032; quí III-IV/2033 đếm cây; hằng quí, báo cáo", []string{"trong quí 2 năm 2031|from=2031-Q2|to=2031-Q2", "trong quí II/2032|due=2032-Q2", "quí III-IV/2033|from=2033-Q3|to=2033-Q4", "hằng quí|every=quarter"}},
		// Speed is no field.
		{"Giao các tổ, nhóm đẩy nhanh tiến độ làm các việc sau: sổ cây, biển tên", nil},
		// Days of each month.
		{"Các thôn đếm cây từ ngày 3 đến ngày 6 hằng tháng.", []string{"từ ngày 3 đến ngày 6 hằng tháng|every=month"}},
		{"Sổ tưới cây nộp trước ngày 12 của tháng; sổ vườn ươm nộp trước ngày 08 tháng cuối cùng của mỗi quý.", []string{"trước ngày 12 của tháng|every=month|before", "trước ngày 08 tháng cuối cùng của mỗi quý|every=quarter|before"}},
		// From one hour to another; parts of a day or of a sum, and a year left to be filled in, are none.
		{"Thời gian: 13h30 – 16h00, ngày 06 tháng 11 năm 2031", []string{"13h30 – 16h00, ngày 06 tháng 11 năm 2031|from=2031-11-06|to=2031-11-06"}},
		{"Thời gian: 1/2 ngày (buổi chiều), thứ Năm, ngày 06/11/2031", []string{"thứ Năm, ngày 06/11/2031|from=2031-11-06|to=2031-11-06"}},
		{"2/3 số hộ đồng ý mở chợ; từ ngày 08/4/20… đến ngày 09/4/20…", nil},
		// A date behind a colon, and what begins or ends on a day; who was born on it is another thing.
		{"Chung khảo: 26/3/2031; tổng duyệt: 14h30 thứ Ba, ngày 25/3/2031 tại sân chợ. Ngày sinh: 26/3/2001.", []string{"26/3/2031|from=2031-03-26|to=2031-03-26", "14h30 thứ Ba, ngày 25/3/2031|from=2031-03-25|to=2031-03-25"}},
		{"Bắt đầu ngày 01/4/2031, kết thúc ngày 05/4/2031; mùa cũ kết thúc ngày 06/4/2030", []string{"Bắt đầu ngày 01/4/2031|from=2031-04-01", "kết thúc ngày 05/4/2031|to=2031-04-05"}},
		// What is to be finished within a time is due in it.
		{"Hoàn thành và trình UBND xã trong quý I/2031.", []string{"trong quý I/2031|due=2031-Q1"}},
		{"Rà soát hồ sơ, hoàn thành việc kiểm kê trong tháng 6/2031; đã hoàn thành việc trồng cây trong tháng 5/2031.", []string{"trong tháng 6/2031|due=2031-06", "trong tháng 5/2031|from=2031-05|to=2031-05"}},
		{"Cơ bản hoàn thành mục tiêu vào năm 2035, mở lớp vào năm 2036", []string{"vào năm 2035|due=2035", "vào năm 2036|from=2036|to=2036"}},
		// When those were born for whom the work is done is no time of it.
		{"Tiêm cho trẻ em (sinh từ ngày 01/10/2025 đến ngày 30/9/2030); tuyển sinh từ ngày 01/6/2031 đến ngày 30/6/2031", []string{"từ ngày 01/6/2031 đến ngày 30/6/2031|from=2031-06-01|to=2031-06-30"}},
		// Days from an event, be it with no word of a term.
		{"Trả kết quả trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ; mở chợ trong 05 ngày; thực hiện xong trong 30 ngày kể từ ngày ký; mở hội trong 40 ngày kể từ ngày 05/3 đến hết ngày 14/4/2031.", []string{"trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ|after=trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "trong 30 ngày kể từ ngày ký|after=trong 30 ngày kể từ ngày ký", "từ ngày 05/3 đến hết ngày 14/4/2031|from=2031-03-05|to=2031-04-14"}},
		// A quarter right before a deadline tells of which quarter the report is.
		{"Thời gian báo cáo: quý I trước ngày 10/3; quý III trước ngày 10/9.", []string{"trước ngày 10/3|due=--03-10|before", "trước ngày 10/9|due=--09-10|before"}},
		// Quarters.
		{"Trong quý I,II, Phòng Kinh tế sửa quy chế; mở lớp trong quý I, III.", []string{"Trong quý I,II|from=--Q1|to=--Q2", "trong quý I, III|from=--Q1|to=--Q1", "trong quý I, III|from=--Q3|to=--Q3"}},
		{"Xây dựng quy chế, thời gian thực hiện quý I-IV; thời gian hoàn thành Quý II/2031; tiến độ thực hiện năm 2031", []string{"quý I-IV|from=--Q1|to=--Q4", "Quý II/2031|due=2031-Q2"}},
		// A lesson before the day; a full moon is on another calendar.
		{"Thời gian: Tiết 3 thứ Hai ngày 13/10/2031 (Rằm tháng 8).", []string{"thứ Hai ngày 13/10/2031|from=2031-10-13|to=2031-10-13"}},
	} {
		var have []string
		for _, x := range meaning.Timings(c.text) {
			have = append(have, showTiming(&x))
		}
		require.Equal(t, c.want, have, c.text)
	}
}
