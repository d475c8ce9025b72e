package meaning_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
)

func showTiming(t *adminplan.Timing) string {
	s := t.Text
	for _, f := range []struct{ name, value string }{{"from", t.From.String()}, {"to", t.To.String()}, {"due", t.Due.String()}, {"every", string(t.Every)}, {"after", t.After}} {
		if f.value != "" {
			s += "|" + f.name + "=" + f.value
		}
	}
	if t.Exclusive {
		s += "|before"
	}
	if t.Ongoing {
		s += "|ongoing"
	}
	return s
}

func TestTimings(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// A text that is a time.
		{"Quý IV/2025", []string{"Quý IV/2025|from=2025-Q4|to=2025-Q4"}},
		{"Quý IV năm 2025 và các năm tiếp theo.", []string{"Quý IV năm 2025 và các năm tiếp theo|from=2025-Q4|ongoing"}},
		{"Tháng 3 năm 2026", []string{"Tháng 3 năm 2026|from=2026-03|to=2026-03"}},
		{"Thời gian hoàn thành: Tháng 4/2026;", []string{"Tháng 4/2026|due=2026-04"}},
		{"- Thời gian thực hiện: Từ tháng 12/2025 đến quý I/2026.", []string{"Từ tháng 12/2025 đến quý I/2026|from=2025-12|to=2026-Q1"}},
		{"Thời gian: Từ ngày 03 đến ngày 20/3/2026", []string{"Từ ngày 03 đến ngày 20/3/2026|from=2026-03-03|to=2026-03-20"}},
		{"Thời gian thực hiện: Tháng 11 - 12/2025.", []string{"Tháng 11 - 12/2025|from=2025-11|to=2025-12"}},
		{"Thời hạn hoàn thành: Trước 30/6/2026", []string{"Trước 30/6/2026|due=2026-06-30|before"}},
		{"Thời gian hoàn thành: Quý IV/2025 và Quý I/2026;", []string{"Quý IV/2025 và Quý I/2026|from=2025-Q4|to=2026-Q1"}},
		{"Từ nay đến hết năm 2027.", []string{"Từ nay đến hết năm 2027|to=2027"}},
		{"Thường xuyên, liên tục", []string{"Thường xuyên, liên tục|ongoing"}},
		{"Hằng năm", []string{"Hằng năm|every=year"}},
		{"Giai đoạn 2026 - 2030", []string{"Giai đoạn 2026 - 2030|from=2026|to=2030"}},
		{"Thời gian thực hiện: Theo tiến độ của cơ quan soạn thảo.", []string{"Theo tiến độ của cơ quan soạn thảo|after=Theo tiến độ của cơ quan soạn thảo"}},
		{"Thời gian thực hiện: Sau khi Đề án được phê duyệt.", []string{"Sau khi Đề án được phê duyệt|after=Sau khi Đề án được phê duyệt"}},
		{"Thời gian thực hiện: Từ tháng 5/2026 đến khi kết thúc chiến dịch.", []string{"Từ tháng 5/2026 đến khi kết thúc chiến dịch|from=2026-05"}},
		{"Thời gian: ngày 24, 25 và 26 tháng 8 năm 2026", []string{"ngày 24, 25 và 26 tháng 8 năm 2026|from=2026-08-24|to=2026-08-26"}},
		{"Thời gian: ngày 24, 25, và 26 tháng 8 năm 2026", []string{"ngày 24, 25, và 26 tháng 8 năm 2026|from=2026-08-24|to=2026-08-26"}},
		{"Thời gian: từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026", []string{"từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026|from=2025-12-17|to=2026-02-01"}},
		// A year behind the last of several dates is the year of all.
		{"Thời gian: trước ngày 15/6 năm 2024.", []string{"trước ngày 15/6 năm 2024|due=2024-06-15|before"}},
		{"Thời gian: Từ ngày 30/9 đến ngày 30/12 năm 2023.", []string{"Từ ngày 30/9 đến ngày 30/12 năm 2023|from=2023-09-30|to=2023-12-30"}},
		{"Thời gian: Từ ngày 01/5 đến 31/5 năm 2025.", []string{"Từ ngày 01/5 đến 31/5 năm 2025|from=2025-05-01|to=2025-05-31"}},
		{"Thời gian: Từ ngày 20/12 đến ngày 15/01 năm 2026.", []string{"Từ ngày 20/12 đến ngày 15/01 năm 2026|from=2025-12-20|to=2026-01-15"}},
		{"Thời gian: Quý II, III/2032.", []string{"Quý II, III/2032|from=2032-Q2|to=2032-Q3"}},
		{"Thời gian: Quý I, II năm 2032.", []string{"Quý I, II năm 2032|from=2032-Q1|to=2032-Q2"}},
		{"Thời gian: Quý III-IV/2032.", []string{"Quý III-IV/2032|from=2032-Q3|to=2032-Q4"}},
		{"Thời gian: Các quý II, III và quý IV năm 2032.", []string{"Các quý II, III và quý IV năm 2032|from=2032-Q2|to=2032-Q4"}},
		{"Quý IV - I/2032", []string{"Quý IV - I/2032|from=2031-Q4|to=2032-Q1"}},
		{"Tập huấn cho các trường trong quý II, III/2032.", []string{"trong quý II, III/2032|from=2032-Q2|to=2032-Q3"}},
		// Parts of a year, years that a dash joins, a day with what is done on it.
		{"Thời gian: Trong 6 tháng đầu năm 2031.", []string{"Trong 6 tháng đầu năm 2031|from=2031-01|to=2031-06"}},
		{"6 tháng cuối năm 2031", []string{"6 tháng cuối năm 2031|from=2031-07|to=2031-12"}},
		{"Mở lớp trong 3 tháng cuối năm 2031 tại xã.", []string{"trong 3 tháng cuối năm 2031|from=2031-10|to=2031-12"}},
		{"Báo cáo kết quả 6 tháng đầu năm, 9 tháng đầu năm 2031 và cả năm.", nil},
		{"Thời gian thực hiện: Năm 2031 - 2035.", []string{"Năm 2031 - 2035|from=2031|to=2035"}},
		{"- Ngày 20/11/2031: mở hội chợ.", []string{"Ngày 20/11/2031|from=2031-11-20|to=2031-11-20"}},
		{"Ngày 16/6/2031, Quốc hội thông qua Luật Chợ; Thông báo ngày 20/11/2031: chợ mở.", nil},
		// Days that come round.
		{"Thời gian: Ngày 15 hằng tháng.", []string{"Ngày 15 hằng tháng|every=month"}},
		{"Định kỳ ngày 20 hằng tháng, ngày 15 tháng cuối quý báo cáo UBND xã.", []string{"Định kỳ ngày 20 hằng tháng|every=month", "ngày 15 tháng cuối quý|every=quarter"}},
		// What a list leaves out is no part of it.
		{"Kiểm tra vào các quý II, IV năm 2031.", []string{"vào các quý II, IV năm 2031|from=2031-Q2|to=2031-Q2", "vào các quý II, IV năm 2031|from=2031-Q4|to=2031-Q4"}},
		{"Thời gian thực hiện: Tháng 3, 6 và 12 hằng năm.", []string{"Tháng 3, 6 và 12 hằng năm|from=--03|to=--03|every=year", "Tháng 3, 6 và 12 hằng năm|from=--06|to=--06|every=year", "Tháng 3, 6 và 12 hằng năm|from=--12|to=--12|every=year"}},
		{"Mở lớp trong tháng 3, tháng 9/2031, vào các ngày 5, 12 và 13/11/2031.", []string{"trong tháng 3, tháng 9/2031|from=2031-03|to=2031-03", "trong tháng 3, tháng 9/2031|from=2031-09|to=2031-09",
			"5, 12 và 13/11/2031|from=2031-11-05|to=2031-11-05", "5, 12 và 13/11/2031|from=2031-11-12|to=2031-11-12", "5, 12 và 13/11/2031|from=2031-11-13|to=2031-11-13"}},
		{"Thời gian hoàn thành: Quý II, IV/2031", []string{"Quý II, IV/2031|due=2031-Q2", "Quý II, IV/2031|due=2031-Q4"}},
		{"Gửi báo cáo trước ngày 15-12 hằng năm.", []string{"trước ngày 15-12 hằng năm|due=--12-15|every=year|before"}},
		{"Hoàn thành trước ngày 15/6/2025", []string{"trước ngày 15/6/2025|due=2025-06-15|before"}},
		{"Hoàn thành quý II/2025", []string{"quý II/2025|due=2025-Q2"}},
		// Hours.
		{"Khai mạc lúc 8 giờ 30 phút ngày 25/4/2025 tại hội trường.", []string{"lúc 8 giờ 30 phút ngày 25/4/2025|from=2025-04-25|to=2025-04-25"}},
		{"Khai mạc vào hồi 19h30 phút ngày 04/10/2027.", []string{"vào hồi 19h30 phút ngày 04/10/2027|from=2027-10-04|to=2027-10-04"}},
		{"Sáng ngày 16/6/2026: làm việc tại xã Tân Sơn, chiều ngày 17/6/2026 họp.", []string{"Sáng ngày 16/6/2026|from=2026-06-16|to=2026-06-16", "chiều ngày 17/6/2026|from=2026-06-17|to=2026-06-17"}},
		{"Thời gian: 9 giờ 00’, ngày 13 tháng 9 năm 2029.", []string{"9 giờ 00’, ngày 13 tháng 9 năm 2029|from=2029-09-13|to=2029-09-13"}},
		{"Tổ chức từ 15h30 đến 17h30 ngày 21/9/2030 tại sân vận động.", []string{"từ 15h30 đến 17h30 ngày 21/9/2030|from=2030-09-21|to=2030-09-21"}},
		// A day of the week between the hour and the date, or alone before it.
		{"07 giờ 15 phút, thứ Hai ngày 02/02/2026.", []string{"07 giờ 15 phút, thứ Hai ngày 02/02/2026|from=2026-02-02|to=2026-02-02"}},
		{"8h00, sáng thứ Bảy, ngày 07/3/2026", []string{"8h00, sáng thứ Bảy, ngày 07/3/2026|from=2026-03-07|to=2026-03-07"}},
		{"14 giờ 00 (thứ 5), ngày 12/3/2026", []string{"14 giờ 00 (thứ 5), ngày 12/3/2026|from=2026-03-12|to=2026-03-12"}},
		{"Thời gian: 7h30 sáng, Chủ nhật, 08/3/2026.", []string{"7h30 sáng, Chủ nhật, 08/3/2026|from=2026-03-08|to=2026-03-08"}},
		{"Thứ Hai, ngày 02/02/2026", []string{"Thứ Hai, ngày 02/02/2026|from=2026-02-02|to=2026-02-02"}},
		{"Khai mạc vào 07 giờ 15 phút, thứ Hai ngày 02/02/2026 tại sân trường.", []string{"vào 07 giờ 15 phút, thứ Hai ngày 02/02/2026|from=2026-02-02|to=2026-02-02"}},
		{"Chiều thứ Sáu, ngày 13/3/2026: tổng vệ sinh.", []string{"Chiều thứ Sáu, ngày 13/3/2026|from=2026-03-13|to=2026-03-13"}},
		{"Tiết chào cờ thứ Hai; phiên thứ ba ngày 02/02/2026; lần thứ 3, ngày 02/02/2026", nil},
		{"Từ thứ Hai, ngày 02/02/2026 đến hết 17h00, thứ Sáu, ngày 06/02/2026", []string{"Từ thứ Hai, ngày 02/02/2026 đến hết 17h00, thứ Sáu, ngày 06/02/2026|from=2026-02-02|to=2026-02-06"}},
		{"Hoàn thành trước 17h00, thứ Sáu, ngày 06/02/2026.", []string{"trước 17h00, thứ Sáu, ngày 06/02/2026|due=2026-02-06|before"}},
		{"Hằng tháng, các trường báo cáo trước ngày 05 tháng sau; báo cáo tháng 3 gửi trước ngày 05 tháng sau.", []string{"Hằng tháng|every=month", "trước ngày 05 tháng sau|every=month|before", "trước ngày 05 tháng sau"}},
		// How long it lasts before the date, and rounds with a date each.
		{"01 buổi, ngày 06/3/2026.", []string{"ngày 06/3/2026|from=2026-03-06|to=2026-03-06"}},
		{"02 ngày, từ ngày 06/3/2026 đến ngày 07/3/2026", []string{"từ ngày 06/3/2026 đến ngày 07/3/2026|from=2026-03-06|to=2026-03-07"}},
		{"02 ngày (12 và 13/3/2026)", []string{"12 và 13/3/2026|from=2026-03-12|to=2026-03-13"}},
		{"Giai đoạn 1: 2026 - 2028; giai đoạn 2: 2029 - 2030", []string{"2026 - 2028|from=2026|to=2028", "2029 - 2030|from=2029|to=2030"}},
		{"Thời gian: 03 ngày, tháng 6/2026", []string{"tháng 6/2026|from=2026-06|to=2026-06"}},
		{"02 buổi cho học sinh khối 9, đợt 2", nil},
		{"Đợt 1: 15/3/2026; đợt 2: 15/9/2026.", []string{"15/3/2026|from=2026-03-15|to=2026-03-15", "15/9/2026|from=2026-09-15|to=2026-09-15"}},
		{"Lần 1: trước ngày 15/6/2026; lần 2: trước ngày 15/11/2026", []string{"trước ngày 15/6/2026|due=2026-06-15|before", "trước ngày 15/11/2026|due=2026-11-15|before"}},
		{"Đợt 1: tiêm 12/15 xã", nil},
		{"10/10 thôn, bản có vườn ươm", nil},
		{"10/10: phát cây cho các thôn", []string{"10/10|from=--10-10|to=--10-10"}},
		{"Đợt 1: từ kết quả khám chọn 20 học sinh", nil},
		// Reports that come round, and a day of the next month.
		{"Báo cáo nhanh hằng tuần vào 16h00 thứ Năm.", []string{"hằng tuần vào 16h00 thứ Năm|every=week"}},
		{"Báo cáo kết quả hằng quý về Sở Y tế.", []string{"hằng quý|every=quarter"}},
		{"Gửi báo cáo hằng tháng trước ngày 05 tháng sau về UBND xã.", []string{"hằng tháng trước ngày 05 tháng sau|every=month|before"}},
		{"Báo cáo tháng gửi trước ngày 05 của tháng sau.", []string{"trước ngày 05 của tháng sau|every=month|before"}},
		{"Báo cáo trước ngày 05 tháng sau.", []string{"trước ngày 05 tháng sau"}},
		{"Nộp phiếu chậm nhất ngày 03 tháng tiếp theo", []string{"chậm nhất ngày 03 tháng tiếp theo"}},
		{"Căn cứ Kế hoạch này, hằng năm, tham mưu UBND xã trồng cây; theo sổ cây, hằng năm, các thôn có 5 ha.", []string{"hằng năm|every=year"}},
		{"Theo báo cáo hằng năm về tai nạn; công khai báo cáo hằng năm của trường; xem xét báo cáo hằng quý.", nil},
		// Sentences.
		{"Các trường gửi danh sách trước ngày 15/12/2025 để tổng hợp.", []string{"trước ngày 15/12/2025|due=2025-12-15|before"}},
		{"Hoàn thành trong năm 2025.", []string{"trong năm 2025|due=2025"}},
		{"Xây dựng kế hoạch (hoàn thành trong tháng 11/2025) gửi về Sở Y tế.", []string{"trong tháng 11/2025|due=2025-11"}},
		{"Nộp hồ sơ chậm nhất là ngày 20 tháng 02 năm 2026.", []string{"chậm nhất là ngày 20 tháng 02 năm 2026|due=2026-02-20"}},
		{"Gửi báo cáo trước ngày 15/11 hằng năm về Sở Tài chính.", []string{"trước ngày 15/11 hằng năm|due=--11-15|every=year|before"}},
		{"Định kỳ hằng năm (trước ngày 20 tháng 11) báo cáo kết quả.", []string{"Định kỳ hằng năm (trước ngày 20 tháng 11)|due=--11-20|every=year|before"}},
		{"Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) tổng hợp.", []string{"Định kỳ 6 tháng (trước ngày 15/6)|due=--06-15|every=half-year|before", "hằng năm (trước ngày 15/12)|due=--12-15|every=year|before"}},
		{"Kỳ báo cáo: 6 tháng (trước ngày 10/6), năm (trước ngày 10/12).", []string{"Kỳ báo cáo: 6 tháng (trước ngày 10/6)|due=--06-10|every=half-year|before", "năm (trước ngày 10/12)|due=--12-10|every=year|before"}},
		{"Kỳ báo cáo: năm 2031 và các nội dung khác.", nil},
		{"Định kỳ 6 tháng, hằng năm tổng hợp kết quả.", []string{"Định kỳ 6 tháng|every=half-year", "hằng năm|every=year"}},
		{"Hằng quý, tổ chức giao ban.", []string{"Hằng quý|every=quarter"}},
		{"Tổ chức lễ phát động vào ngày 26/3/2026.", []string{"vào ngày 26/3/2026|from=2026-03-26|to=2026-03-26"}},
		{"Gửi kế hoạch trong thời hạn 10 ngày kể từ ngày ký.", []string{"trong thời hạn 10 ngày kể từ ngày ký|after=trong thời hạn 10 ngày kể từ ngày ký"}},
		{"Triển khai Dự án 6 (khi Bộ Y tế có văn bản hướng dẫn).", []string{"khi Bộ Y tế có văn bản hướng dẫn|after=khi Bộ Y tế có văn bản hướng dẫn"}},
		{"Rà soát quy chế ngay sau khi Luật Phòng, chống thiên tai được thông qua.", []string{"ngay sau khi Luật Phòng, chống thiên tai được thông qua|after=ngay sau khi Luật Phòng, chống thiên tai được thông qua"}},
		{"Tổng hợp số liệu gửi Bộ Tài chính. Thời gian hoàn thành: Trước ngày 31/5/2026.", []string{"Trước ngày 31/5/2026|due=2026-05-31|before"}},
		// Dates with blanks round their dashes on both sides; several months; what is given in years alone.
		{"Từ ngày 01 – 9 – 2031 đến 30 – 9 – 2031 tổ chức hội chợ.", []string{"Từ ngày 01 – 9 – 2031 đến 30 – 9 – 2031|from=2031-09-01|to=2031-09-30"}},
		{"Từ ngày 01 - 9 - 2031 đến ngày 30 - 9 - 2031, mở chợ.", []string{"Từ ngày 01 - 9 - 2031 đến ngày 30 - 9 - 2031|from=2031-09-01|to=2031-09-30"}},
		{"Thời gian: Tháng 9, 10, 11 năm 2031.", []string{"Tháng 9, 10, 11 năm 2031|from=2031-09|to=2031-11"}},
		{"Tháng 10, 11, 12/2031: mở lớp.", []string{"Tháng 10, 11, 12/2031|from=2031-10|to=2031-12"}},
		{"Lộ trình thực hiện: 2031 - 2035.", []string{"2031 - 2035|from=2031|to=2035"}},
		{"Thời gian: Quý II và III.", []string{"Quý II và III|from=--Q2|to=--Q3"}},
		// A term by which something is to be handed in.
		{"Hạn nộp bài dự thi: 15/3/2031.", []string{"15/3/2031|due=2031-03-15"}},
		{"Hạn gửi đăng ký: ngày 15/3/2031; hạn nhận bài: 20/4/2031", []string{"ngày 15/3/2031|due=2031-03-15", "20/4/2031|due=2031-04-20"}},
		{"Chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra, Đoàn gửi kết luận.", []string{"Chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra|after=Chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra"}},
		{"Gửi danh sách chậm nhất 05 ngày trước khi khai mạc.", nil},
		// Days that come round in a sentence.
		{"Sinh hoạt chi bộ vào ngày 03 hằng tháng.", []string{"vào ngày 03 hằng tháng|every=month"}},
		{"Ngày 05 hàng tháng, các lớp nộp sổ.", []string{"Ngày 05 hàng tháng|every=month"}},
		{"Chào cờ vào sáng thứ Hai hằng tuần; Chiều thứ Sáu hàng tuần tổng vệ sinh.", []string{"vào sáng thứ Hai hằng tuần|every=week", "Chiều thứ Sáu hàng tuần|every=week"}},
		{"Định kỳ 3 tháng một lần họp giao ban; định kỳ 01 tháng/lần kiểm tra; định kỳ 6 tháng/lần sơ kết.", []string{"Định kỳ 3 tháng một lần|every=quarter", "định kỳ 01 tháng/lần|every=month", "định kỳ 6 tháng/lần|every=half-year"}},
		// Days of the moon are on another calendar; what has lasted till now is past; money for regular work is no time.
		{"Tổ chức Tết Trung thu vào ngày 15/8 âm lịch.", nil},
		{"Lễ hội diễn ra từ ngày 10/3 đến ngày 12/3 (âm lịch), trước ngày 15 tháng 8 âm lịch.", nil},
		{"Từ năm 2021 đến nay, xã đã trồng 5 ha rừng.", nil},
		{"Từ nguồn chi thường xuyên của đơn vị.", nil},
		{"Chợ làng hoàn thành", nil},
		{"Giới hạn độ tuổi: dưới 35 tuổi.", nil},
		{"Trong vòng 24 giờ phải báo cáo Chủ tịch UBND xã.", nil},
		{"Chậm nhất vào lúc 17 giờ ngày 30/4/2031 nộp bài.", []string{"Chậm nhất vào lúc 17 giờ ngày 30/4/2031|due=2031-04-30"}},
		{"Thời gian thực hiện: năm 2031, 2032.", []string{"năm 2031, 2032|from=2031|to=2032"}},
		// What sets no time.
		{"theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, nhiệm kỳ 2026 - 2031, giai đoạn 2026 - 2030", nil},
		{"Chương trình giảm nghèo đến năm 2030; ngân sách hằng năm; kế hoạch 5 năm; 7h00 đến 9h00", nil},
		{"Cơ quan chủ trì: Sở Nội vụ", nil},
		{"Mỗi thôn có một tủ sách.", nil},
		{"+ Định kỳ đếm cây theo mẫu của Thông tư số 11/2031/TT-BYT.", nil},
		{"Từ kết quả kiểm tra đề xuất khen thưởng", nil},
		{"Hoàn thành làm bồn hoa tại trụ sở.", nil},
		{"Văn bản bị thu hồi ngày 12/3/2026 không còn hiệu lực.", nil},
		{"Buổi sáng học sinh dự lễ; tối thiểu 3 lớp, lúc đó nghỉ; quý I, II; 15-12 phiếu", nil},
	} {
		var have []string
		for _, x := range meaning.Timings(c.text) {
			have = append(have, showTiming(&x))
		}
		require.Equal(t, c.want, have, c.text)
	}
}

func orgNames(list []adminplan.OrgRef) (names []string) {
	for _, o := range list {
		names = append(names, o.Name)
	}
	return names
}

func TestOrgList(t *testing.T) {
	for text, want := range map[string][]string{
		"Sở Nội vụ, Sở Tư pháp; UBND các xã và các cơ quan liên quan":                                     {"Sở Nội vụ", "Sở Tư pháp", "UBND các xã", "các cơ quan liên quan"},
		"Sở Văn hóa, Thể thao và Du lịch; Sở Nông nghiệp và Môi trường.":                                  {"Sở Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Môi trường"},
		"Các sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường, đặc khu":                    {"Các sở, ban, ngành, đoàn thể tỉnh", "Ủy ban nhân dân các xã, phường, đặc khu"},
		"các Sở: Xây dựng, Nông nghiệp và Môi trường, Công Thương":                                        {"Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "Sở Công Thương"},
		"Sở Giáo dục và Đào tạo chủ trì tham mưu kế hoạch; Báo và Phát thanh, Truyền hình tỉnh đưa tin":   {"Sở Giáo dục và Đào tạo", "Báo và Phát thanh, Truyền hình tỉnh"},
		"Trung tâm Dịch vụ tổng hợp xã; Sở Y tế tổng hợp báo cáo":                                         {"Trung tâm Dịch vụ tổng hợp xã", "Sở Y tế"},
		"Tổng phụ trách Đội, Tổ Văn phòng":                                                                {"Tổng phụ trách Đội", "Tổ Văn phòng"},
		"Ban Giám hiệu, GVCN các lớp":                                                                     {"Ban Giám hiệu", "GVCN các lớp"},
		"Đồng chí Phó Chủ tịch Thường trực, phụ trách công tác giám sát":                                  {"Đồng chí Phó Chủ tịch Thường trực, phụ trách công tác giám sát"},
		"Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh và Công an tỉnh":                               {"Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Công an tỉnh"},
		"Trung tâm Dịch vụ việc làm (Sở Nội vụ), Bảo hiểm xã hội tỉnh":                                    {"Trung tâm Dịch vụ việc làm", "Bảo hiểm xã hội tỉnh"},
		"Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh; Hội Nông dân, Hội Liên hiệp Phụ nữ": {"Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh", "Hội Nông dân", "Hội Liên hiệp Phụ nữ"},
		"Công chức Tư pháp - Hộ tịch, UBND TP. Sơn Hà; Hội Nông dân":                                      {"Công chức Tư pháp - Hộ tịch", "UBND TP. Sơn Hà", "Hội Nông dân"},
		"": nil,
	} {
		require.Equal(t, want, orgNames(meaning.OrgList(text)), text)
	}
}

func TestParties(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"- Chủ trì, phối hợp với các tổ chức thành viên cùng cấp và các cơ quan, tổ chức, đơn vị liên quan trong triển khai thực hiện.", "[] [các tổ chức thành viên cùng cấp / các cơ quan, tổ chức, đơn vị liên quan] [lead coordinate]"},
		{"Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Kho bạc Nhà nước và UBND các xã, phường bố trí kinh phí.", "[Sở Tài chính] [Sở Nội vụ / Kho bạc Nhà nước / UBND các xã, phường] [lead coordinate]"},
		{"Giao Công an thành phố chủ trì, phối hợp các đơn vị có liên quan tham mưu kế hoạch.", "[Công an thành phố] [các đơn vị có liên quan] [lead coordinate]"},
		{"Phối hợp chặt chẽ với Sở Khoa học và Công nghệ triển khai hạ tầng số.", "[] [Sở Khoa học và Công nghệ] [coordinate]"},
		{"Chỉ đạo các phòng chuyên môn theo chức năng để tham mưu, phối hợp thực hiện.", "[] [] [direct]"},
		{"Các đơn vị gửi về Tổ giúp việc để xem xét, chỉ đạo thực hiện.", "[Các đơn vị] [] []"},
		{"Chủ trì rà soát, gửi Sở Nội vụ để xem xét và báo cáo kết quả.", "[] [] [lead]"},
		{"Sở Nội vụ xem xét, hướng dẫn các hộ.", "[] [] [direct]"},
		{"Thường xuyên kiểm tra, đánh giá việc thực hiện nhiệm vụ, báo cáo kết quả về Ban Thường trực.", "[] [] [monitor report]"},
		{"Theo dõi, đôn đốc, hướng dẫn các địa phương; tham mưu Ủy ban nhân dân tỉnh sơ kết.", "[] [] [monitor direct advise]"},
		{"- Cơ quan chủ trì: Sở Y tế, Sở Giáo dục và Đào tạo.", "[Sở Y tế / Sở Giáo dục và Đào tạo] [] []"},
		{"- Đơn vị phối hợp: Các sở, ngành; Ủy ban nhân dân các xã, phường.", "[] [Các sở, ngành / Ủy ban nhân dân các xã, phường] []"},
		{"- Sở Nội vụ hướng dẫn khen thưởng; phối hợp với Hội Nông dân tỉnh bình xét.", "[Sở Nội vụ] [Hội Nông dân tỉnh] [direct coordinate]"},
		{"Xây dựng hướng dẫn tuyên truyền; nâng cao chất lượng phối hợp giữa các cấp.", "[] [] []"},
		{"- Thời gian thực hiện: Quý I/2026.", "[] [] []"},
		{"Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì tổng hợp dự toán.", "[Sở Tài chính] [] [lead]"},
		{"Phối hợp với Ban Quản lý Khu kinh tế Vân Sơn và các Khu công nghiệp tỉnh, Sở Y tế kiểm tra.", "[] [Ban Quản lý Khu kinh tế Vân Sơn và các Khu công nghiệp tỉnh / Sở Y tế] [coordinate]"},
		{"Phối hợp với Văn phòng HĐND - UBND xã, Tòa án nhân dân khu vực 3 - Sơn Hà kiểm tra.", "[] [Văn phòng HĐND - UBND xã / Tòa án nhân dân khu vực 3 - Sơn Hà] [coordinate]"},
		{"UBND các xã (nơi có rừng) phối hợp với Hạt Kiểm lâm tuần tra.", "[UBND các xã] [Hạt Kiểm lâm] [coordinate]"},
		{"Các chi bộ, đảng bộ trực thuộc xây dựng kế hoạch.", "[Các chi bộ, đảng bộ trực thuộc] [] []"},
		{"Cơ quan chủ trì, thành phần dự họp.", "[] [] [lead]"},
		{"Đồng chí Đại úy Lê An Bình, Phó Trưởng Công an xã trực tiếp chỉ đạo; phối hợp với Chủ tịch UBND xã, Trưởng Công an xã.", "[Đồng chí Đại úy Lê An Bình, Phó Trưởng Công an xã] [Chủ tịch UBND xã / Trưởng Công an xã] [direct coordinate]"},
		{"Lãnh đạo xây dựng phong trào, phối hợp với các lực lượng.", "[] [các lực lượng] [direct coordinate]"},
		{"Lãnh đạo các phòng chủ trì thực hiện.", "[Lãnh đạo các phòng] [] [lead]"},
		{"Sở Y tế tổng hợp chung các biểu.", "[Sở Y tế] [] []"},
		{"Phối hợp với các viện nghiên cứu và các đơn vị nghiên cứu giống mới.", "[] [các viện nghiên cứu / các đơn vị] [coordinate]"},
		{"Sở Khoa học và Công nghệ là cơ quan thường trực, chủ trì theo dõi kế hoạch.", "[Sở Khoa học và Công nghệ] [] [lead]"},
		{"Công an tỉnh phối hợp với UBND TP. Sơn Hà và Sở Y tế kiểm tra.", "[Công an tỉnh] [UBND TP. Sơn Hà / Sở Y tế] [coordinate]"},
		{"Ban Chỉ huy Quân sự xã phối hợp với các ngành, đoàn thể tuần tra.", "[Ban Chỉ huy Quân sự xã] [các ngành, đoàn thể] [coordinate]"},
		{"Phối hợp với Sở Khoa học và Công nghệ đê hỗ trợ các xã; phối hợp với Sở Y tế tỉnh Sơn Hà nhắc nhở các phòng.", "[] [Sở Khoa học và Công nghệ / Sở Y tế tỉnh Sơn Hà] [coordinate]"},
		{"Giao đồng chí Trần Văn Sơn - Phó Chủ tịch UBND xã trực tiếp chỉ đạo; giao đồng chí phụ trách theo dõi.", "[đồng chí Trần Văn Sơn] [] [direct]"},
		{"Viễn thông tỉnh phối hợp với Điện lực Sơn Hà, lực lượng Hải quan, chủ đầu tư và lực lượng Công an xã bảo đảm thông tin.", "[Viễn thông tỉnh] [Điện lực Sơn Hà / lực lượng Hải quan / chủ đầu tư / lực lượng Công an xã] [coordinate]"},
		{"Bưu điện xã, Điện lực khu vực và Viễn thông tỉnh phối hợp thực hiện.", "[Bưu điện xã / Điện lực khu vực / Viễn thông tỉnh] [] [coordinate]"},
		{"Chủ đầu tư có trách nhiệm lập hồ sơ; phối hợp với lực lượng chức năng điều tra các vụ việc.", "[Chủ đầu tư] [lực lượng chức năng] [coordinate]"},
		{"Viễn thông, điện lực phát triển; phối hợp với Cơ quan điều tra làm rõ; chuẩn bị lực lượng lao động.", "[] [Cơ quan điều tra] [coordinate]"},
		{"Trưởng các phòng, ban xã; Trưởng các thôn chịu trách nhiệm tổ chức thực hiện.", "[Trưởng các phòng, ban xã / Trưởng các thôn] [] []"},
		{"Sở Y tế; Sở Nội vụ; mở lớp; UBND các xã phối hợp.", "[UBND các xã] [] [coordinate]"},
		{"Kinh phí phục vụ công tác kiểm tra, giám sát công tác trồng rừng; tổng hợp kết quả hoạt động kiểm tra, giám sát các xã.", "[] [] []"},
		{"Dự án 9: Quản lý, giám sát, đánh giá việc trồng rừng.", "[] [] []"},
		{"Tăng cường công tác kiểm tra, giám sát việc trồng rừng.", "[] [] [monitor]"},
		{"Tham gia kiểm tra, giám sát công tác trồng rừng; rà soát, đôn đốc các xã.", "[] [] [monitor]"},
		// Who takes part beside the one in charge, by the word behind the name.
		{"Phân công Ban Văn hóa - Xã hội chủ trì tham mưu; Ban Kinh tế - Ngân sách phối hợp.", "[Ban Văn hóa - Xã hội] [Ban Kinh tế - Ngân sách] [lead]"},
		{"Hiệu trưởng chủ trì, các tổ chuyên môn phối hợp thực hiện.", "[Hiệu trưởng] [các tổ chuyên môn] [lead]"},
		{"Trạm Y tế chủ trì, Công đoàn và Đoàn trường phối hợp; Hội Nông dân xã phối hợp với Công an xã.", "[Trạm Y tế / Hội Nông dân xã] [Công đoàn / Đoàn trường / Công an xã] [lead coordinate]"},
		{"Do Hội Nông dân xã chủ trì, Hội Cựu chiến binh phối hợp; do Sở Tài chính chưa cấp kinh phí.", "[Hội Nông dân xã] [Hội Cựu chiến binh] [lead]"},
		// A body that gives the task to another one is not in charge of it.
		{"Ủy ban nhân dân xã giao Phòng Kinh tế chủ trì rà soát.", "[Phòng Kinh tế] [] [lead]"},
		{"Ban Chỉ đạo phân công đồng chí Phó Trưởng ban thường trực theo dõi.", "[đồng chí Phó Trưởng ban thường trực] [] [monitor]"},
		// Names whose words look like verbs, and verbs behind names.
		{"Các ban xây dựng Đảng, Văn phòng Đảng ủy chủ trì tham mưu.", "[Các ban xây dựng Đảng / Văn phòng Đảng ủy] [] [lead]"},
		{"Khoa Dược chủ trì, phối hợp với Phòng Vật tư - Thiết bị y tế và các khoa lâm sàng kiểm kê; Khoa học và công nghệ phối hợp.", "[Khoa Dược] [Phòng Vật tư - Thiết bị y tế / các khoa lâm sàng] [lead coordinate]"},
		{"Ðoàn Thanh niên chủ trì, phối hợp với Ðảng ủy xã, Ðội Quản lý thị trường; Ðề nghị Ðài Phát thanh tỉnh đưa tin.", "[Ðoàn Thanh niên / Ðài Phát thanh tỉnh] [Ðảng ủy xã / Ðội Quản lý thị trường] [lead coordinate]"},
		{"Đoàn Thanh niên phối hợp với Hội Liên hiệp Phụ nữ trồng cây, Công ty Minh Phát tuyển dụng lao động.", "[Đoàn Thanh niên] [Hội Liên hiệp Phụ nữ] [coordinate]"},
		{"Chi hội Phụ nữ thôn Đông phối hợp với Trường Tiểu học Kim Đồng khám sức khỏe.", "[Chi hội Phụ nữ thôn Đông] [Trường Tiểu học Kim Đồng] [coordinate]"},
		{"Tập huấn cán bộ (Sở Nội vụ chủ trì, phối hợp với Sở Y tế; hoàn thành trong quý II); khám bệnh (Trạm Y tế, Sở Y tế).", "[Sở Nội vụ] [Sở Y tế] [coordinate]"},
	} {
		lead, partners, roles := meaning.Parties(c.text)
		require.Equal(t, c.want, fmt.Sprintf("[%s] [%s] %v", strings.Join(orgNames(lead), " / "), strings.Join(orgNames(partners), " / "), roles), c.text)
	}
}

func TestUnit(t *testing.T) {
	for _, c := range []struct{ line, name, rest string }{
		{"Sở Nội vụ", "Sở Nội vụ", ""},
		{"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", ""},
		{"Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", "Các tổ chức thành viên của Ủy ban MTTQ Việt Nam tỉnh", ""},
		{"Giao Công an thành phố có trách nhiệm theo dõi, đôn đốc.", "Công an thành phố", "có trách nhiệm theo dõi, đôn đốc."},
		{"Đề nghị Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh", ""},
		{"Trưởng các phòng, ban xã; Trưởng các thôn chịu trách nhiệm thực hiện.", "Trưởng các phòng, ban xã; Trưởng các thôn", "chịu trách nhiệm thực hiện."},
		{"Sở Y tế; mở lớp tập huấn.", "Sở Y tế", "; mở lớp tập huấn."},
		{"Sở Tư pháp chịu trách nhiệm thẩm định văn bản.", "Sở Tư pháp", "chịu trách nhiệm thẩm định văn bản."},
		{"Sở Xây dựng: hướng dẫn kiểm kê công trình.", "Sở Xây dựng", "hướng dẫn kiểm kê công trình."},
		{"Các doanh nghiệp thứ cấp đang hoạt động trong khu công nghiệp", "Các doanh nghiệp thứ cấp đang hoạt động trong khu công nghiệp", ""},
		{"Báo và Phát thanh, Truyền hình tỉnh:", "Báo và Phát thanh, Truyền hình tỉnh", ""},
		{"Thủ trưởng các sở, ban, ngành và Ủy ban nhân dân phường, xã chịu trách nhiệm triển khai.", "Thủ trưởng các sở, ban, ngành và Ủy ban nhân dân phường, xã", "chịu trách nhiệm triển khai."},
		{"Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", ""},
		{"Quận Đoàn", "Quận Đoàn", ""},
		{"Thị đoàn", "Thị đoàn", ""},
		{"Cơ sở Đoàn", "Cơ sở Đoàn", ""},
		{"Liên đội", "Liên đội", ""},
		{"LĐLĐ huyện", "LĐLĐ huyện", ""},
		{"CĐCS trực thuộc", "CĐCS trực thuộc", ""},
		{"BTV Huyện đoàn", "BTV Huyện đoàn", ""},
		{"BGH nhà trường", "BGH nhà trường", ""},
		{"VKSND huyện", "VKSND huyện", ""},
		{"TAND tỉnh", "TAND tỉnh", ""},
		{"BTG Huyện ủy", "BTG Huyện ủy", ""},
		{"Chi ủy các chi bộ", "Chi ủy các chi bộ", ""},
		{"Các chi đoàn", "Các chi đoàn", ""},
		{"Các chi đoàn, liên đội", "Các chi đoàn, liên đội", ""},
		{"Các huyện ủy, thành ủy", "Các huyện ủy, thành ủy", ""},
		{"Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn", ""},
		{"Tổ Toán - Tin: ra đề thi.", "Tổ Toán - Tin", "ra đề thi."},
		{"Tổ Lý - Hóa - Sinh tổ chức hội thi.", "Tổ Lý - Hóa - Sinh", "tổ chức hội thi."},
		{"Khoa Nội - Nhi lập danh sách.", "Khoa Nội - Nhi", "lập danh sách."},
		{"Tổ Toán - Ban Giám hiệu", "Tổ Toán - Ban Giám hiệu", ""},
		{"Cơ quan, đơn vị được chọn lập sổ cây.", "Cơ quan, đơn vị", "được chọn lập sổ cây."},
		{"Đơn vị, địa phương lập sổ cây.", "Đơn vị, địa phương", "lập sổ cây."},
		{"Viettel, VNPT, MobiFone hỗ trợ đường truyền.", "Viettel, VNPT, MobiFone", "hỗ trợ đường truyền."},
		{"Các doanh nghiệp vật liệu xây dựng tham gia giữ giá.", "Các doanh nghiệp vật liệu xây dựng", "tham gia giữ giá."},
	} {
		ref, rest, ok := meaning.Unit(c.line)
		require.True(t, ok, c.line)
		require.Equal(t, c.name, ref.Name, c.line)
		require.Equal(t, c.rest, rest, c.line)
	}
	for _, line := range []string{
		"Chế độ báo cáo", "Kinh phí thực hiện", "Công tác tuyên truyền", "Ban hành kế hoạch.", "Tổ chức thực hiện", "Phòng, chống thiên tai", "Hội nghị tổng kết", "Trường hợp phát sinh vướng mắc", "", "Cơ quan chủ trì: Sở Y tế",
		"Các hội nghị tuyên truyền", "Báo cáo kết quả", "Đoàn kết nội bộ", "Cơ sở vật chất", "Liên hoan văn nghệ", "Chi phí",
	} {
		_, _, ok := meaning.Unit(line)
		require.False(t, ok, line)
	}
}

func TestReports(t *testing.T) {
	for text, want := range map[string]string{
		"báo cáo kết quả về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.":                                     "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh||",
		"Định kỳ hằng năm (trước ngày 20 tháng 11) báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Nội vụ)": "Ủy ban nhân dân tỉnh|Sở Nội vụ|Định kỳ hằng năm (trước ngày 20 tháng 11)",
		"Trước ngày 15/12 hàng năm tổng hợp, báo cáo Sở Y tế kết quả thực hiện.":                            "Sở Y tế||Trước ngày 15/12 hàng năm",
		"Gửi báo cáo kết quả trước ngày 15/11 hằng năm về Sở Tài chính để tổng hợp.":                        "Sở Tài chính||trước ngày 15/11 hằng năm",
		"báo cáo kết quả thực hiện về Ủy ban nhân dân Thành phố (thông qua Sở Tư pháp để tổng hợp).":        "Ủy ban nhân dân Thành phố|Sở Tư pháp|",
		"Báo cáo kết quả UBND tỉnh trước ngày 15/12/2031.":                                                  "UBND tỉnh||trước ngày 15/12/2031",
		"Kỳ báo cáo: 6 tháng (trước ngày 10/6), năm (trước ngày 10/12) gửi về Sở Y tế.":                     "Sở Y tế||Kỳ báo cáo: 6 tháng (trước ngày 10/6);Sở Y tế||năm (trước ngày 10/12)",
		"Báo cáo nhanh hằng tuần vào 16h00 thứ Năm.":                                                        "||hằng tuần vào 16h00 thứ Năm",
		"Báo cáo kết quả hằng quý về Sở Y tế.":                                                              "Sở Y tế||hằng quý",
		"Báo cáo hằng tháng gửi về UBND xã trước ngày 05 tháng sau.":                                        "UBND xã||hằng tháng",
		"Hằng quý, gửi Sở Y tế để theo dõi, tổng hợp và báo cáo Bộ Y tế.":                                   "Sở Y tế||Hằng quý",
		"nếu gặp khó khăn, các trường phản ánh về Sở Nội vụ (Văn phòng Sở) để tổng hợp, báo cáo UBND tỉnh.": "Sở Nội vụ||",
		"trình UBND xã trước ngày 10/6 để xem xét, báo cáo Sở Y tế theo quy định.":                          "UBND xã||trước ngày 10/6",
		"Đếm số vườn ươm từng thôn để tổng hợp báo cáo UBND xã; để báo cáo Sở Y tế.":                        "UBND xã||;Sở Y tế||",
		"Báo cáo kết quả các xã đạt chuẩn.":                                                                 "",
		"Xây dựng báo cáo viên pháp luật.":                                                                  "",
		"Tổ chức hội nghị tổng kết.":                                                                        "",
	} {
		var have []string
		for _, r := range meaning.Reports(text) {
			s := "|"
			if r.To != nil {
				s = r.To.Name + "|"
			}
			if r.Through != nil {
				s += r.Through.Name
			}
			s += "|"
			if r.Timing != nil {
				s += r.Timing.Text
			}
			have = append(have, s)
		}
		require.Equal(t, want, strings.Join(have, ";"), text)
	}
}

func TestIndicators(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Phấn đấu trên 95 % hộ dân được tiếp cận.", []string{"trên 95 %|more-than|95||%|"}},
		{"Đến năm 2030, có ít nhất 20 tập dữ liệu mở.", []string{"ít nhất 20 tập dữ liệu|at-least|20||tập dữ liệu|2030"}},
		{"hỗ trợ 1.500.000 đồng cho mỗi hộ", []string{"1.500.000 đồng||1500000||đồng|"}},
		{"giảm 1,5 điểm % so với năm trước, tăng 2 điểm phần trăm; 15 xe ô tô", []string{"1,5 điểm %||1.5||điểm %|", "2 điểm phần trăm||2||điểm phần trăm|", "15 xe ô tô||15||xe ô tô|"}},
		{"xây dựng từ 05 đến 10 mô hình", []string{"từ 05 đến 10 mô hình||5|10|mô hình|"}},
		{"đạt 100%; tăng 1,5%; giảm 3 - 5%", []string{"100%||100||%|", "1,5%||1.5||%|", "3 - 5%||3|5|%|"}},
		{"Vào năm 2030 tỷ lệ hộ nghèo dưới 1%, phấn đấu 95% hộ dùng nước sạch.", []string{"dưới 1%|less-than|1||%|2030", "95%||95||%|2030"}},
		{"Hằng năm giảm 2%, còn dưới 3% số hộ vào năm 2028 và 1% vào năm 2030; trồng 5 ha.", []string{"2%||2||%|", "dưới 3%|less-than|3||%|2028", "1%||1||%|2030", "5 ha||5||ha|"}},
		{"Thu nhập đạt 75 triệu đồng/người/năm; hỗ trợ 2 triệu đồng/hộ; 3 buổi/tuần", []string{"75 triệu đồng/người/năm||75||triệu đồng/người/năm|", "2 triệu đồng/hộ||2||triệu đồng/hộ|", "3 buổi/tuần||3||buổi/tuần|"}},
		{"giảm 1,5 - 2%/năm hộ nghèo; tăng 3%/ năm", []string{"1,5 - 2%/năm||1.5|2|%/năm|", "3%/ năm||3||%/năm|"}},
		{"Đến năm 2031 có 12/15 xã, 25/40 thôn đạt chuẩn; sáng 12/12 xã họp, ngày 10/12 xã báo cáo; 15/12 xã; 3/4 tuổi; 125/130 hộ", []string{"12/15 xã||12||xã|2031", "25/40 thôn||25||thôn|2031", "125/130 hộ||125||hộ|"}},
		{"10/10 thôn, bản có vườn ươm", []string{"10/10 thôn, bản||10||thôn, bản|"}},
		{"9/10 xã trồng cây", nil},
		{"xây mới 3 nhà máy, 2 nhà văn hóa và 5 nhà", []string{"3 nhà máy||3||nhà máy|", "2 nhà văn hóa||2||nhà văn hóa|", "5 nhà||5||nhà|"}},
		{"mỗi buổi không quá 120 phút, tối đa 3 lớp", []string{"không quá 120 phút|at-most|120||phút|", "tối đa 3 lớp|at-most|3||lớp|"}},
		{"đến hết năm 2028 đạt 60% xã; khoảng 2,5 tỷ đồng", []string{"60%||60||%|2028", "khoảng 2,5 tỷ đồng|about|2.5||tỷ đồng|"}},
		{"trên 80% số trạm y tế và 100% trường học", []string{"trên 80%|more-than|80||%|", "100%||100||%|"}},
		{"Triển khai Đề án Trồng 2 triệu cây xanh và Chương trình “Xây dựng 500 nhà văn hóa” của Chính phủ.", nil},
		{"Thực hiện Đề án trồng 2 triệu cây xanh; Trồng 3 ha rừng", []string{"2 triệu cây||2||triệu cây|", "3 ha||3||ha|"}},
		{"sản phẩm đạt từ 3 sao trở lên", []string{"đạt từ 3 sao trở lên|at-least|3||sao|"}},
		{"Tổng kinh phí là 1.250 triệu đồng, trong đó ngân sách tỉnh 1.000 triệu đồng, mức 2 triệu đồng/hộ; thu nhập đạt 75 triệu đồng", []string{"75 triệu đồng||75||triệu đồng|"}},
		{"Tiêm phòng đạt ≥ 95%, tai biến < 1%; trên nền >90%, còn <= 5 %", []string{"≥ 95%|at-least|95||%|", "< 1%|less-than|1||%|", ">90%|more-than|90||%|", "<= 5 %|at-most|5||%|"}},
		{">90% hộ", []string{">90%|more-than|90||%|"}},
		{"Giải Nhì 2.000.000đ, giải Ba: 500.000đ; 30đ/c dự, đạt 12đ", []string{"2.000.000đ||2000000||đ|", "500.000đ||500000||đ|"}},
		{"Hoàn thành 3 nhóm với 10 giải pháp, 5 tổ chức, 4 bộ phận, 2 căn cứ; mở 6 lớp", []string{"3 nhóm||3||nhóm|", "6 lớp||6||lớp|"}},
		{"Từ ngày 01 – 9 – 2031 đến 30 – 9 – 2031 tổ chức hội chợ; trồng 5 ha", []string{"5 ha||5||ha|"}},
		{"Thành lập 15 đội, bồi dưỡng 150 học viên, 40 trẻ em của 3 chi đoàn", []string{"15 đội||15||đội|", "150 học viên||150||học viên|", "40 trẻ em||40||trẻ em|", "3 chi đoàn||3||chi đoàn|"}},
		{"tối thiểu 05 kịch bản ứng dụng", []string{"tối thiểu 05 kịch bản|at-least|5||kịch bản|"}},
		// Rates by time and by so many people.
		{"Số ca mắc dưới 5 ca/100.000 dân; 15 giường bệnh/10.000 dân; tối thiểu 10 bác sĩ/vạn dân", []string{"dưới 5 ca/100.000 dân|less-than|5||ca/100.000 dân|", "15 giường bệnh/10.000 dân||15||giường bệnh/10.000 dân|", "tối thiểu 10 bác sĩ/vạn dân|at-least|10||bác sĩ/vạn dân|"}},
		{"Vệ sinh ít nhất 01 lần/tuần; dạy 23 tiết/tuần; ít nhất 01 buổi/học kỳ; 02 lần/năm học", []string{"ít nhất 01 lần/tuần|at-least|1||lần/tuần|", "23 tiết/tuần||23||tiết/tuần|", "ít nhất 01 buổi/học kỳ|at-least|1||buổi/học kỳ|", "02 lần/năm học||2||lần/năm học|"}},
		{"Viết 02 bài tuyên truyền/tháng; 01 buổi sinh hoạt chuyên đề / quý; tối thiểu 2 tin / tuần", []string{"02 bài tuyên truyền/tháng||2||bài tuyên truyền/tháng|", "01 buổi sinh hoạt chuyên đề / quý||1||buổi sinh hoạt chuyên đề/quý|", "tối thiểu 2 tin / tuần|at-least|2||tin/tuần|"}},
		{"Đóng 5.000 đồng/đoàn viên/tháng, 100.000 đồng/hội viên", []string{"5.000 đồng/đoàn viên/tháng||5000||đồng/đoàn viên/tháng|", "100.000 đồng/hội viên||100000||đồng/hội viên|"}},
		{"mở 5 lớp tại các xã/phường, 3 lớp trong tuần/tháng; 6 Sở/tháng; 12/3/2026; số 5 KH/năm; 2 xã /1", []string{"5 lớp||5||lớp|", "3 lớp||3||lớp|", "2 xã||2||xã|"}},
		{"Duy trì 124 đội hình, 48 công dân, 30 phương tiện, 245.600 khách hàng", []string{"124 đội hình||124||đội hình|", "48 công dân||48||công dân|", "30 phương tiện||30||phương tiện|", "245.600 khách hàng||245600||khách hàng|"}},
		{"công trình từ 500 triệu đồng trở lên, từ 2 tỷ đồng", []string{"từ 500 triệu đồng trở lên|at-least|500||triệu đồng|", "2 tỷ đồng||2||tỷ đồng|"}},
		{"ngày 12/3/2026, năm 2026, 17 giờ 30, Điều 5, khoản 2, số 45/QĐ-UBND, 5G, Covid-19, Dự án 7, khóa 2, 15 tuổi, 8 giờ 30 phút, 19h30 phút, 10 ngày, giai đoạn 2026 - 2030, 7h00", nil},
	} {
		var have []string
		for _, x := range meaning.Indicators(c.text) {
			have = append(have, fmt.Sprintf("%s|%s|%s|%s|%s|%s", x.Text, x.Compare, x.Value, x.Upper, x.Unit, x.By))
		}
		require.Equal(t, c.want, have, c.text)
	}
}

func TestBudget(t *testing.T) {
	for text, want := range map[string]string{
		"Kinh phí: 1.500.000 đồng từ ngân sách nhà nước.":                             "1500000|ngân sách nhà nước",
		"- Tổng kinh phí dự kiến: 2,5 tỷ đồng.":                                       "2500000000|",
		"Kinh phí thực hiện từ nguồn ngân sách tỉnh và các nguồn hợp pháp khác.":      "|nguồn ngân sách tỉnh và các nguồn hợp pháp khác",
		"Dự toán kinh phí: 250 triệu đồng (Hai trăm năm mươi triệu đồng), từ quỹ lớp": "250000000|quỹ lớp",
		"Tổ chức 3 lớp tập huấn.":                                                     "nil",
		"Kinh phí bồi dưỡng 30 đồng chí báo cáo viên từ ngân sách xã.":                "|ngân sách xã",
		"Kinh phí: 5 đ/c x 100.000đ = 500.000đ":                                       "500000|",
		"Kinh phí: 20 người x 50.000 đồng/người/buổi x 2 buổi = 2.000.000 đồng.":      "2000000|",
		"Nguồn kinh phí: ngân sách xã 20 triệu đồng; xã hội hóa 15 triệu đồng.":       "|ngân sách xã",
		"Kinh phí: Ngân sách xã hơn 20 triệu đồng.":                                   "20000000|Ngân sách xã",
		"Kinh phí: Ngân sách xã 20 triệu đồng, mỗi thôn 5 triệu đồng.":                "20000000|Ngân sách xã",
		"Kinh phí thực hiện do ngân sách xã bảo đảm và từ các nguồn khác.":            "|ngân sách xã bảo đảm và từ các nguồn khác",
		"Kinh phí: 20 triệu đồng từ nguồn sự nghiệp, để thực hiện việc trồng cây.":    "20000000|nguồn sự nghiệp",
		"Kinh phí trồng cây được bố trí trong dự toán ngân sách hằng năm của xã.":     "|dự toán ngân sách hằng năm của xã",
		"Kinh phí được bảo đảm bằng nguồn ngân sách tỉnh và nguồn khác.":              "|nguồn ngân sách tỉnh và nguồn khác",
		"Kinh phí: Sử dụng kinh phí chi thường xuyên của xã.":                         "|kinh phí chi thường xuyên của xã",
		"Kinh phí phải rõ; việc quản lý, sử dụng nguồn kinh phí phải đúng.":           "nil",
		"Kinh phí: hỗ trợ 500.000 đồng/hộ từ ngân sách xã.":                           "|ngân sách xã",
		"Kinh phí: 20.000.000 đồng (trích từ quỹ khuyến học).":                        "20000000|quỹ khuyến học",
		"Kinh phí: 5.000.000 đồng từ ngân sách xã (nguồn chi thường xuyên).":          "5000000|ngân sách xã (nguồn chi thường xuyên)",
		"Kinh phí: (5.000.000 đồng) từ nguồn a) quỹ lớp":                              "5000000|nguồn a) quỹ lớp",
		"Nguồn vốn: Tổng nguồn vốn đạt 14.256 tỷ đồng, tăng 8,5%.":                    "nil",
		"Nguồn vốn huy động đạt hơn 12.000 tỷ đồng.":                                  "nil",
		"Nguồn vốn: 14 tỷ đồng từ ngân sách tỉnh.":                                    "14000000000|ngân sách tỉnh",
		"Thời gian: Quý I/2026": "nil",
	} {
		b := meaning.Budget(text)
		if b == nil {
			require.Equal(t, want, "nil", text)
			continue
		}
		require.Equal(t, want, b.Amount+"|"+b.Source, text)
		require.NotEmpty(t, b.Text)
	}
}

// Names whose words would end others stay whole, and end where the sentence goes on.
func TestNamesStayWhole(t *testing.T) {
	for _, name := range []string{
		"Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh", "Đội Quản lý thị trường số 3", "Liên minh Hợp tác xã tỉnh", "Ban Quản lý dự án đầu tư xây dựng",
		"Văn phòng đăng ký đất đai tỉnh", "Tổ Bảo vệ an ninh, trật tự ở cơ sở", "Trung tâm Thông tin, Xúc tiến du lịch", "Phòng Kế hoạch tổng hợp", "Trung tâm Trợ giúp pháp lý nhà nước tỉnh", "Trung tâm Dịch vụ tổng hợp",
		"Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Ban Chỉ huy Phòng thủ dân sự xã", "Quỹ Bảo vệ và Phát triển rừng tỉnh", "Hội Nạn nhân chất độc da cam/dioxin tỉnh", "Ban Giám sát đầu tư của cộng đồng", "Ban An toàn giao thông tỉnh", "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã", "Đội Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ khu vực 1", "Phòng Tài chính - Kế toán", "Tổ giúp việc Ban Chỉ đạo",
		"Ban Vận động Quỹ “Vì người nghèo” tỉnh", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội", "Thư viện tỉnh", "Hội đồng giáo dục quốc phòng và an ninh tỉnh", "Thi hành án dân sự tỉnh", "Vườn quốc gia Ba Bể", "Tổ liên gia an toàn phòng cháy, chữa cháy", "Phòng Công tác học sinh, sinh viên", "Trung tâm Công nghệ thông tin tỉnh",
		"Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở",
	} {
		lead, partners, _ := meaning.Parties(name + " chủ trì, phối hợp với " + name + " xây dựng kế hoạch.")
		require.Equal(t, []string{name}, orgNames(lead))
		require.Equal(t, []string{name}, orgNames(partners))
	}
	for _, name := range []string{"các trường học", "Ủy ban nhân dân các xã, phường", "các cơ quan, đơn vị liên quan", "các xã, phường biên giới", "các đơn vị trực thuộc", "các phòng, ban, đơn vị", "các trường tiểu học, trung học cơ sở trên địa bàn", "Ủy ban nhân dân các xã, phường của tỉnh", "các chi, đảng bộ trực thuộc", "các tổ chức thành viên"} {
		for _, deed := range []string{"treo băng rôn", "đăng tải tin", "chăm sóc cây", "trồng cây", "rà soát số liệu", "sửa chữa cầu"} {
			if _, partners, _ := meaning.Parties("Phối hợp với " + name + " " + deed + " theo kế hoạch."); deed == "rà soát số liệu" || name != "các phòng, ban, đơn vị" && !strings.HasSuffix(name, "tỉnh") {
				require.Equal(t, []string{name}, orgNames(partners), deed)
			}
		}
	}
	for text, want := range map[string]string{
		"Giao Chủ đầu tư xây dựng kế hoạch.":                                   "Chủ đầu tư",
		"Sở Y tế tổng hợp báo cáo.":                                            "Sở Y tế",
		"Giao Trạm Y tế số 2 và các thôn thực hiện.":                           "Trạm Y tế số 2",
		"Giao Đội Cảnh sát số 12/QĐ thực hiện.":                                "Đội Cảnh sát",
		"Giao Sở Xây dựng, trật tự viên và các phường thực hiện.":              "Sở Xây dựng",
		"Giao Trung tâm Y tế, Phòng Kinh tế; Hợp tác xã nông nghiệp thực hiện": "Trung tâm Y tế",
	} {
		lead, _, _ := meaning.Parties(text)
		require.NotEmpty(t, lead, text)
		require.Equal(t, want, lead[0].Name, text)
	}
}
