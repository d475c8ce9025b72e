package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/viet"
)

func TestCutLabel(t *testing.T) {
	for _, c := range []struct {
		line, label, rest string
		class             class
		n                 int
	}{
		{"I. MỤC ĐÍCH", "I.", "MỤC ĐÍCH", romanLabel, 1},
		{"II- NỘI DUNG", "II-", "NỘI DUNG", romanLabel, 2},
		{"2, Yêu cầu", "2,", "Yêu cầu", dec1Label, 2},
		{"2.. Tỉa cây", "2..", "Tỉa cây", dec1Label, 2},
		{"Il. NỘI DUNG", "Il.", "NỘI DUNG", romanLabel, 2},
		{"lll. TỔ CHỨC", "lll.", "TỔ CHỨC", romanLabel, 3},
		{"l. MỤC ĐÍCH", "l.", "MỤC ĐÍCH", romanLabel, 1},
		{"Vl- KINH PHÍ", "Vl-", "KINH PHÍ", romanLabel, 6},
		{"Il. Nội dung", "Il.", "Nội dung", romanLabel, 2},
		{"\u0406\u0406. NỘI DUNG", "\u0406\u0406.", "NỘI DUNG", romanLabel, 2},
		{"Ⅱ. NỘI DUNG", "Ⅱ.", "NỘI DUNG", romanLabel, 2},
		{"l. Việc", "l.", "Việc", letterLabel, 11},
		{"l. Mục đích", "l.", "Mục đích", romanLabel, 1},
		{"Ⅰ. Mục đích", "Ⅰ.", "Mục đích", romanLabel, 1},
		{"I/- Mục đích", "I/-", "Mục đích", romanLabel, 1},
		{"2/- Việc", "2/-", "Việc", dec1Label, 2},
		{"I, Mục đích", "I,", "Mục đích", romanLabel, 1},
		{"II, NỘI DUNG", "II,", "NỘI DUNG", romanLabel, 2},
		{"III.. NỘI DUNG", "III..", "NỘI DUNG", romanLabel, 3},
		{"III/ HÌNH THỨC", "III/", "HÌNH THỨC", romanLabel, 3},
		{"II/. THỜI GIAN", "II/.", "THỜI GIAN", romanLabel, 2},
		{"1/. Thời gian", "1/.", "Thời gian", dec1Label, 1},
		{"2). Địa điểm", "2).", "Địa điểm", dec1Label, 2},
		{"IV.TỔ CHỨC", "IV.", "TỔ CHỨC", romanLabel, 4},
		{"V – KINH PHÍ", "V –", "KINH PHÍ", romanLabel, 5},
		{"XIV. PHỤ TRÁCH", "XIV.", "PHỤ TRÁCH", romanLabel, 14},
		{"A. PHẦN CHUNG", "A.", "PHẦN CHUNG", upperLabel, 1},
		{"B- PHẦN RIÊNG", "B-", "PHẦN RIÊNG", upperLabel, 2},
		{"Phần I. Đánh giá", "Phần I.", "Đánh giá", partLabel, 1},
		{"PHẦN THỨ HAI", "PHẦN THỨ HAI", "", partLabel, 2},
		{"Phần thứ nhất: KẾT QUẢ", "Phần thứ nhất:", "KẾT QUẢ", partLabel, 1},
		{"PHẦN C: TỔ CHỨC", "PHẦN C:", "TỔ CHỨC", partLabel, 3},
		{"I.1. Mục đích", "I.1.", "Mục đích", dec1Label, 1},
		{"II.2.3. Mục đích", "II.2.3.", "Mục đích", dec2Label, 3},
		{"Điều 1. Ban hành", "Điều 1.", "Ban hành", mucLabel, 1},
		{"Mục 2. NỘI DUNG", "Mục 2.", "NỘI DUNG", mucLabel, 2},
		{"1. Mục đích", "1.", "Mục đích", dec1Label, 1},
		{"1- Tuyên truyền", "1-", "Tuyên truyền", dec1Label, 1},
		{"2/ Yêu cầu", "2/", "Yêu cầu", dec1Label, 2},
		{"2/Yêu cầu", "2/", "Yêu cầu", dec1Label, 2},
		{"3) Nội dung", "3)", "Nội dung", dec1Label, 3},
		{"12.Nội dung", "12.", "Nội dung", dec1Label, 12},
		{"1 - Công tác", "1 -", "Công tác", dec1Label, 1},
		{"1.1. Việc", "1.1.", "Việc", dec2Label, 1},
		{"1.3 Xây dựng", "1.3", "Xây dựng", dec2Label, 3},
		{"2.10. Việc", "2.10.", "Việc", dec2Label, 10},
		{"1.2.3. Việc", "1.2.3.", "Việc", dec3Label, 3},
		{"a) Việc", "a)", "Việc", letterLabel, 1},
		{"đ) Việc", "đ)", "Việc", letterLabel, 5},
		{"f) Việc", "f)", "Việc", letterLabel, 7},
		{"F. KINH PHÍ", "F.", "KINH PHÍ", upperLabel, 7},
		{"e)Việc", "e)", "Việc", letterLabel, 6},
		{"b. Việc", "b.", "Việc", letterLabel, 2},
		{"a1) Việc", "a1)", "Việc", subLabel, 1},
		{"a.1) Việc", "a.1)", "Việc", subLabel, 1},
		{"(1) Việc", "(1)", "Việc", parenLabel, 1},
		{"(b) Việc", "(b)", "Việc", parenLabel, 2},
		{"(iv) Việc", "(iv)", "Việc", parenLabel, 4},
		{"- Việc", "-", "Việc", dashLabel, 0},
		{"-Việc", "-", "Việc", dashLabel, 0},
		{"– Việc", "–", "Việc", dashLabel, 0},
		{"+ Việc", "+", "Việc", plusLabel, 0},
		{"* Thời gian:", "*", "Thời gian:", starLabel, 0},
		{"• Việc", "•", "Việc", dotLabel, 0},
		{"\uf0b7 Việc", "\uf0b7", "Việc", dotLabel, 0},
		{"· Việc", "·", "Việc", dotLabel, 0},
		{"❑ Việc", "❑", "Việc", dotLabel, 0},

		{"I MỤC ĐÍCH", "I", "MỤC ĐÍCH", romanLabel, 1},
		{"III Thời gian, địa điểm", "III", "Thời gian, địa điểm", romanLabel, 3},
		{"2 YÊU CẦU", "2", "YÊU CẦU", dec1Label, 2},
		{"1 Mục đích", "1", "Mục đích", dec1Label, 1},

		{"V/v báo cáo", "", "V/v báo cáo", noLabel, 0},
		{"2 yêu cầu đặt ra", "", "2 yêu cầu đặt ra", noLabel, 0},
		{"II Nội dung đã được duyệt.", "", "II Nội dung đã được duyệt.", noLabel, 0},
		{"3 Đội trồng cây", "", "3 Đội trồng cây", noLabel, 0},
		{"2024 Kinh phí", "", "2024 Kinh phí", noLabel, 0},
		{"I Kinh tế", "", "I Kinh tế", noLabel, 0},
		{"V/V HỖ TRỢ HỘ NGHÈO", "", "V/V HỖ TRỢ HỘ NGHÈO", noLabel, 0},
		{"10/4/2025 của Tỉnh ủy", "", "10/4/2025 của Tỉnh ủy", noLabel, 0},
		{"06/QĐ-UBND ngày", "", "06/QĐ-UBND ngày", noLabel, 0},
		{"71/NQ-CP ngày 01/4/2025", "", "71/NQ-CP ngày 01/4/2025", noLabel, 0},
		{"57-NQ/TW, ngày", "", "57-NQ/TW, ngày", noLabel, 0},
		{"1.500.000 đồng", "", "1.500.000 đồng", noLabel, 0},
		{"2.5 triệu", "", "2.5 triệu", noLabel, 0},
		{"24.8.2026 tổng kết", "", "24.8.2026 tổng kết", noLabel, 0},
		{"2025 - 2030", "", "2025 - 2030", noLabel, 0},
		{"7h00 - 7h15", "", "7h00 - 7h15", noLabel, 0},
		{"05 bộ dữ liệu", "", "05 bộ dữ liệu", noLabel, 0},
		{"I", "", "I", noLabel, 0},
		{"A", "", "A", noLabel, 0},
		{"-----", "", "-----", noLabel, 0},
		{"CLB văn nghệ", "", "CLB văn nghệ", noLabel, 0},
		{"CIVIC là", "", "CIVIC là", noLabel, 0},
		{"Mục II Quyết định số 213/QĐ-TTg", "", "Mục II Quyết định số 213/QĐ-TTg", noLabel, 0},
		{"Điều 4 Luật Quản lý", "", "Điều 4 Luật Quản lý", noLabel, 0},
		{"", "", "", noLabel, 0},
	} {
		l, rest := cutLabel(c.line)
		require.Equal(t, c.label, l.text, c.line)
		require.Equal(t, c.rest, rest, c.line)
		require.Equal(t, c.class, l.class, c.line)
		require.Equal(t, c.n, l.n, c.line)
	}
}

func TestRomanReadsItsOwnWriting(t *testing.T) {
	for n := 1; n <= 100; n++ {
		got, ok := roman(string(viet.AppendRoman(nil, n)))
		require.True(t, ok)
		require.Equal(t, n, got)
	}
	for _, bad := range []string{"", "IIII", "VX", "IC", "i", "MM"} {
		_, ok := roman(bad)
		require.False(t, ok, bad)
	}
}
