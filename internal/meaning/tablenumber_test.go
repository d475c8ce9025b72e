package meaning

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestHeadingUnit(t *testing.T) {
	for heading, want := range map[string]string{
		"Kinh phí (triệu đồng)":                  "triệu đồng",
		"Kinh phí dự kiến (ĐVT: Triệu đồng)":     "Triệu đồng",
		"Kinh phí (1.000 đồng)":                  "1.000 đồng",
		"Dự toán (tr.đ)":                         "tr.đ",
		"Kinh phí (nếu có) (đồng)":               "đồng",
		"Kinh phí (triệu đồng) / Tổng số":        "triệu đồng",
		"Bảng kinh phí. Đơn vị tính: triệu đồng": "triệu đồng",
		"BIỂU CHI TIẾT (Đơn vị: nghìn đồng)":     "nghìn đồng",
		"Chỉ tiêu (cây)":                         "cây",
		"Tỷ lệ (%)":                              "%",
		"Chỉ tiêu (dự kiến)":                     "",
		"Kinh phí":                               "",
		"Kinh phí (":                             "",
		"Đơn vị thực hiện":                       "",
		"":                                       "",
	} {
		require.Equal(t, want, HeadingUnit(heading), heading)
	}
}

func TestSum(t *testing.T) {
	for _, c := range []struct {
		cell, unit, want string
		ok               bool
	}{
		{"120,5", "triệu đồng", "120500000", true},
		{"1.500", "triệu đồng", "1500000000", true},
		{"1.500.000", "đồng", "1500000", true},
		{"50", "1.000 đồng", "50000", true},
		{"2", "Tỷ đồng", "2000000000", true},
		{"30.000.000 đồng", "triệu đồng", "30000000", true}, // a unit of its own goes first
		{"15 triệu đồng", "", "15000000", true},
		{"1.500.000đ", "", "1500000", true},
		{"0", "triệu đồng", "0", true},
		{"150", "", "", true},      // nobody says of what
		{"150", "cây", "", true},   // of what is no money
		{"12,5", "đồng", "", true}, // less than a đồng
		{"Ngân sách xã", "đồng", "", false},
		{"05 lớp", "triệu đồng", "", false},
		{"2 người x 500.000 đồng", "", "", false},
		{"", "đồng", "", false},
	} {
		got, ok := Sum(c.cell, c.unit)
		require.Equal(t, c.ok, ok, c.cell)
		if ok {
			require.Equal(t, c.want, got, c.cell)
		}
	}
}

func TestMeasure(t *testing.T) {
	for cell, want := range map[string]adminplan.Indicator{
		"95":      {Text: "95", Value: "95", Unit: "xã"},
		"1.200":   {Text: "1.200", Value: "1200", Unit: "xã"},
		"12,5":    {Text: "12,5", Value: "12.5", Unit: "xã"},
		"≥ 80":    {Text: "≥ 80", Value: "80", Compare: adminplan.AtLeast, Unit: "xã"},
		"Trên 80": {Text: "Trên 80", Value: "80", Compare: adminplan.MoreThan, Unit: "xã"},
		"12 - 15": {Text: "12 - 15", Value: "12", Upper: "15", Unit: "xã"},
	} {
		got, ok := Measure(cell, "xã")
		require.True(t, ok, cell)
		require.Equal(t, want, got, cell)
	}
	for _, cell := range []string{"", "x", "Đạt", "12 xã", "95%", "80 và 90", "Quý I", "01/2026", "Tăng 5 so với năm trước đó của tỉnh An Phú"} {
		_, ok := Measure(cell, "xã")
		require.False(t, ok, cell)
	}
}

func TestColumnYear(t *testing.T) {
	for heading, want := range map[string]int{
		"Năm 2026": 2026, "2026": 2026, "Kế hoạch năm 2026": 2026, "KH 2026": 2026, "Chỉ tiêu năm 2027": 2027, "Đến năm 2030": 2030,
		"Giai đoạn 2026 - 2030": 2030, "Giai đoạn 2026–2030": 2030, "Chỉ tiêu / Năm 2026": 2026, "Mục tiêu đến hết năm 2028": 2028,
		"Thực hiện năm 2025": 0, "Ước 2025": 0, "Năm": 0, "Chỉ tiêu": 0, "": 0, "Năm 20266": 0, "2030 - 2026": 0, "Tháng 12/2026": 0,
	} {
		by, ok := ColumnYear(heading)
		require.Equal(t, want != 0, ok, heading)
		require.Equal(t, adminplan.YearOf(want), by, heading)
	}
}
