package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadBreaksATextThatLostItsLines(t *testing.T) {
	lines := []string{
		"ỦY BAN NHÂN DÂN TỈNH AN PHÚ Số: 12/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Phú, ngày 05 tháng 3 năm 2024",
		"KẾ HOẠCH",
		"TRỒNG RỪNG NGẬP MẶN GIAI ĐOẠN 2024 - 2030",
		"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
		"Căn cứ Nghị quyết số 12/NQ-HĐND; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
		"I. MỤC ĐÍCH, YÊU CẦU",
		"1. Mục đích",
		"- Giữ đê theo Điều 2. Luật Đê điều, khoản 3. Luật Lâm nghiệp và quy định của Sở Lao động - Thương binh và Xã hội.",
		"- Giữ đất.",
		"2. Yêu cầu",
		"a) Trồng một trăm héc ta.",
		"b) Giao rừng cho các hộ.",
		"II. NHIỆM VỤ",
		"1. Ươm cây",
		"1.1. Chọn giống",
		"1.2. Làm đất",
		"2. Trồng cây",
		"II. KINH PHÍ",
		"Tỉnh cấp.",
		"IV. TỔ CHỨC THỰC HIỆN",
		"1. Sở Nông nghiệp: Chủ trì.",
		"Trên đây là Kế hoạch trồng rừng./.",
		"Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An Bình",
		"[1] Theo báo cáo của Sở Nông nghiệp.",
	}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
	for _, s := range []string{
		strings.Repeat("Trồng cây ven biển. ", 60) + "I. MỤC ĐÍCH, YÊU CẦU",
		strings.Repeat("Trồng cây ven biển. ", 60) + "Đại hội II. Đại hội III. Kết quả",
		"| " + strings.Join(lines, " "),
	} {
		require.Len(t, texts(t, s), 1)
	}
}

// Bullets and numbers of two parts are glued to their words at times, and the first may have no number of one part above it.
func TestReadBreaksGluedLists(t *testing.T) {
	lines := []string{
		"Công đoàn cơ sở An Sơn Số: 09/KH-CĐCS An Sơn, ngày 04 tháng 3 năm 2024.",
		"KẾ HOẠCH",
		"TỔ CHỨC HỘI THI TRỒNG CÂY NGÀY 8/3/2024",
		"-Thực hiện sự chỉ đạo của công đoàn huyện về việc trồng cây.",
		"-Thực hiện chương trình năm 2024 của cơ quan. Nay Ban Chấp hành lập kế hoạch tổ chức hội thi như sau:",
		"I. MỤC ĐÍCH-YÊU CẦU:",
		"-Trồng cây ở các tuyến phố mới mở và trong sân của các trường học, bệnh viện.",
		"-Chăm cây.",
		"II. NỘI DUNG:",
		"Tổ chức hội thi “Khéo tay trồng cây”",
		"1.1.Thời gian-địa điểm:",
		"-Sáng thứ bảy tại vườn ươm của xã, bắt đầu từ bảy giờ ba mươi, các đội đến trước mười lăm phút để chuẩn bị cuốc xẻng và cây giống.",
		"1.2.Đối tượng:",
		"- Mỗi tổ lập một đội dự thi gồm hai người, mang theo dụng cụ trồng cây và quần áo lao động, đăng ký với ban tổ chức trước ngày thi.",
		"1.3 Nội dung thi: Mỗi đội trồng mười cây.",
		"III. KINH PHÍ",
		"Công đoàn chi.",
	}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
	// A site that shows files marks their pages, which hold all their words in one line.
	page := "<span class='text_page_counter'>(1)</span>" + strings.Join(lines, " ")
	doc, err := Read("Tải về\n"+page+"\n<span class='text_page_counter'>(2)</span>Nơi nhận:\n", wide)
	require.NoError(t, err)
	require.Len(t, doc.Blocks, len(lines)+4)
	require.True(t, doc.Blocks[1].Page)
	require.Equal(t, "(1)", doc.Blocks[1].Text)
	require.Equal(t, "(2)", doc.Blocks[2].Text) // the pages are one text
	require.Equal(t, lines[0], doc.Blocks[3].Text)
	require.Equal(t, "Nơi nhận:", doc.Blocks[len(lines)+3].Text)
}

// A sentence goes on on the next page where each page is one line.
func TestReadJoinsPagesInOneLine(t *testing.T) {
	first := "SỞ XÂY DỰNG Số: 12/KH-SXD KẾ HOẠCH TRỒNG CÂY Thực hiện chương trình năm 2024 của tỉnh, Sở ban hành kế hoạch như sau: I. MỤC ĐÍCH 1. Trồng cây ở các tuyến phố mới mở. 2. Chăm cây. " + strings.Repeat("Cây được tưới mỗi ngày. ", 20)
	second := "II. NỘI DUNG 1. Trồng cây ở các tuyến phố mới mở và trong sân của các"
	third := "trường học. 2. Tưới cây. III. KINH PHÍ Tỉnh cấp."
	text := "<span class='text_page_counter'>(1)</span>" + first + second + strings.Repeat(" trường", 80) + "\n<span class='text_page_counter'>(2)</span>" + third + "\nTin khác\n"
	doc, err := Read(text, wide)
	require.NoError(t, err)
	require.True(t, doc.Blocks[0].Page && doc.Blocks[1].Page)
	last := doc.Blocks[len(doc.Blocks)-1]
	require.Equal(t, "Tin khác", last.Text)
	var all []string
	for _, b := range doc.Blocks {
		all = append(all, b.Text)
	}
	require.Contains(t, all, "2. Tưới cây.")
	require.Contains(t, all, "III. KINH PHÍ")
	require.NotContains(t, all, third)
}

func TestReadEndsATitleAtTheFirstBasis(t *testing.T) {
	lines := []string{"SỞ XÂY DỰNG Số: 12/KH-SXD", "KẾ HOẠCH", "Trồng cây xanh năm 2024", "Thực hiện Luật Lâm nghiệp và chương trình năm 2024 của tỉnh;", "Căn cứ Luật Đê điều, Sở ban hành kế hoạch như sau:", "I. MỤC ĐÍCH", strings.Repeat("Trồng cây ở các tuyến phố. ", 40)[:900] + "xong.", "II. NỘI DUNG", "Trồng cây."}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
}

func TestReadKeepsTheYearOfATitleInCapitals(t *testing.T) {
	begins := []string{"TRƯỜNG TIỂU HỌC AN SƠN Số: 12/KH-TH", "KẾ HOẠCH", "TRỒNG CÂY BÓNG MÁT", "Năm học 2023- 2024 là năm học trồng cây. Trường lập kế hoạch như sau:", "I. MỤC ĐÍCH", strings.Repeat("Trồng cây ở các tuyến phố. ", 40)[:900] + "xong.", "II. NỘI DUNG", "Trồng cây."}
	require.Equal(t, begins, texts(t, strings.Join(begins, " ")))
	lines := []string{"TRƯỜNG TIỂU HỌC AN SƠN Số: 12/KH-TH", "KẾ HOẠCH", "TRỒNG CÂY BÓNG MÁT Năm học 2023- 2024", "- Căn cứ kế hoạch trồng cây của xã năm 2023.", "- Căn cứ tình hình sân trường, trường lập kế hoạch như sau:", "I. MỤC ĐÍCH", strings.Repeat("Trồng cây ở các tuyến phố. ", 40)[:900] + "xong.", "II. NỘI DUNG", "Trồng cây."}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
}

func TestReadBreaksADecisionWithItsPlan(t *testing.T) {
	lines := []string{
		"UBND TỈNH AN PHÚ Số: 12/QĐ-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Phú, ngày 05 tháng 3 năm 2024",
		"QUYẾT ĐỊNH", "VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2024", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
		"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;", "Theo đề nghị của Giám đốc Sở Nông nghiệp,", "QUYẾT ĐỊNH:",
	}
	lines[5] = "Căn cứ Luật Đê điều; theo đề nghị của Giám đốc Sở Nông nghiệp,"
	lines = append(lines,
		"Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng năm 2024 theo Điều 25 Luật Lâm nghiệp.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
		"Nơi nhận: - Như Điều 2; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An Bình",
		"KẾ HOẠCH", "TRỒNG RỪNG NĂM 2024", "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh)",
		"I. MỤC ĐÍCH", "Giữ đê và đất ven biển, che gió cho các làng ở trong đê, tạo việc làm cho các hộ nghèo của ba huyện ven biển.", "II. NỘI DUNG", "1. Ươm cây.", "2. Trồng cây.")
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
	require.Len(t, texts(t, strings.Join(lines[:9], " ")+" "+strings.Join(lines[13:], " ")), 1)
}

// Sections may have letters, with those in Roman numbers below them or none.
func TestReadBreaksSectionsWithLetters(t *testing.T) {
	lines := []string{
		"TRƯỜNG THCS AN SƠN",
		"KẾ HOẠCH",
		"TRỒNG CÂY NĂM HỌC 2021 – 2022",
		"Nhà trường trồng thêm cây để sân có bóng mát quanh năm cho học sinh vui chơi và học ngoài trời, cùng các thôn chăm sóc những cây đã trồng từ trước ở hai bên đường vào trường. Trường THCS An Sơn đề ra kế hoạch trồng cây như sau:",
		"A/ SÂN VƯỜN HIỆN CÓ",
		"+ Số cây: 70 Cây lớn: 50 Khối chăm cây: 6 em/2 lớp",
		"1/ Thuận lợi:",
		"- Trường có sân rộng, đất tốt, gần nguồn nước tưới và được phụ huynh của lớp A. Nguyễn Văn Mẫu cho giống.",
		"- Học sinh chăm chỉ.",
		"2/ Khó khăn:",
		"- Mùa khô kéo dài.",
		"B/ NỘI DUNG KẾ HOẠCH",
		"1/ Trồng cây:",
		"- Trồng hai mươi cây quanh sân trường trong tháng Ba.",
		"C. TỔ CHỨC THỰC HIỆN",
		"- Các lớp nhận chăm cây.",
	}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
	// Letters in a text that names no plan part nothing.
	require.Len(t, texts(t, strings.Repeat("Trồng cây ven biển. ", 60)+"A. TRỒNG RỪNG NGẬP MẶN B. GIỮ RỪNG NGẬP MẶN"), 1)
	// One section is enough where the words stand above it that issue the plan.
	require.Equal(t, lines[:8], texts(t, strings.Join(lines[:9], " ")+strings.Repeat(" Trồng cây quanh sân.", 20))[:8])
	require.Len(t, texts(t, strings.Replace(strings.Join(lines[:9], " "), "như sau:", "sau.", 1)+strings.Repeat(" Trồng cây quanh sân.", 20)), 1)
}

func TestReadBreaksAPlanWithoutSections(t *testing.T) {
	const head = "ĐẢNG BỘ XÃ TÂN KHÊ CHI BỘ THÔN HẠ Số 02-KH/CB ĐẢNG CỘNG SẢN VIỆT NAM Tân Khê, ngày 05 tháng 3 năm 2026 KẾ HOẠCH trồng cây bên đường Thực hiện nghị quyết của chi bộ về cây xanh, chi bộ ban hành kế hoạch trồng cây, cụ thể:"
	const filler = "Các tổ đào hố sâu nửa mét, cách nhau năm mét, dọc theo con đường lớn của thôn, và để đất mặt sang một bên cho dễ lấp lại về sau."
	lines := texts(t, head+" 1. Mục đích 1.1. Có bóng mát cho đường thôn. 1.2. Đất không trôi khi mưa. 2. Nội dung - "+filler+" - "+filler+" - Mỗi nhà tưới một cây. 3. Thời gian: tháng 3. Nơi nhận: - Các tổ; - Lưu: VT.")
	require.Equal(t, []string{"1. Mục đích", "1.1. Có bóng mát cho đường thôn.", "1.2. Đất không trôi khi mưa.", "2. Nội dung", "- " + filler, "- " + filler, "- Mỗi nhà tưới một cây.", "3. Thời gian: tháng 3.", "Nơi nhận: - Các tổ; - Lưu: VT."}, lines[4:])
	require.Equal(t, "KẾ HOẠCH", lines[1])
	lines = texts(t, strings.ReplaceAll(head+" I. MỤC ĐÍCH 1. Có bóng mát cho đường thôn. 2. Đất không trôi khi mưa. - "+filler+" - "+filler, " ", "  "))
	require.Equal(t, []string{"I. MỤC ĐÍCH", "1. Có bóng mát cho đường thôn.", "2. Đất không trôi khi mưa.", "- " + filler, "- " + filler}, lines[4:])
	require.Len(t, texts(t, strings.Repeat(filler+" 1. Đào hố. ", 6)), 1)
}
