package meaning_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// Multiples, large sums, units that a list makes, and years that hold for more than one number.
func TestIndicatorsOfOtherForms(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Thu nhập tăng ít nhất 1,5 lần so với năm 2030, gấp 2,5 - 3 lần năm 2025; tăng gấp 2 lần; họp 2 lần.", []string{"ít nhất 1,5 lần|at-least|1.5||lần|", "gấp 2,5 - 3 lần||2.5|3|lần|", "gấp 2 lần||2||lần|"}},
		{"Có 64% số vườn ươm, thấp hơn 3,75% so với mức giao, vượt 2% so với năm trước; tỷ lệ mắc thấp hơn 5%, không cao hơn 7%, trên 8% so với năm trước",
			[]string{"64%||64||%|", "3,75%||3.75||%|", "2%||2||%|", "thấp hơn 5%|less-than|5||%|", "không cao hơn 7%|at-most|7||%|", "trên 8%|more-than|8||%|"}},
		{"Hơn 7,5 triệu người trồng cây, tăng 4,2 lần so với năm 2030; 2 triệu đồng; 3 nghìn hộ", []string{"Hơn 7,5 triệu người|more-than|7.5||triệu người|", "4,2 lần||4.2||lần|", "2 triệu đồng||2||triệu đồng|", "3 nghìn hộ||3||nghìn hộ|"}},
		{"Huy động khoảng 1,044 triệu tỷ đồng, thu ngân sách 2,5 nghìn tỷ đồng.", []string{"khoảng 1,044 triệu tỷ đồng|about|1.044||triệu tỷ đồng|", "2,5 nghìn tỷ đồng||2.5||nghìn tỷ đồng|"}},
		{"có 5 tỉnh, thành phố và 06 huyện, thị xã, thành phố; 300 xã, phường, thị trấn; 12 huyện; trao 10 giải thưởng; đạt 19 tiêu chí",
			[]string{"5 tỉnh, thành phố||5||tỉnh, thành phố|", "06 huyện, thị xã, thành phố||6||huyện, thị xã, thành phố|", "300 xã, phường, thị trấn||300||xã, phường, thị trấn|", "12 huyện||12||huyện|", "10 giải thưởng||10||giải thưởng|", "19 tiêu chí||19||tiêu chí|"}},
		{"Đến năm 2035: tỷ lệ nhẹ cân dưới 24%; tỷ lệ thấp còi dưới 15%; 5 xã đạt chuẩn. Có 6 xã.", []string{"dưới 24%|less-than|24||%|2035", "dưới 15%|less-than|15||%|2035", "5 xã||5||xã|2035", "6 xã||6||xã|"}},
		{"Cả vùng có 1.084/1.669 xã, 66/112 thôn, 1,5/2,5 ha; tỷ lệ lao động nông nghiệp năm 2035: 50%; Kế hoạch năm 2035: 6 xã. Năm 2034: 7 xã",
			[]string{"1.084/1.669 xã||1084||xã|", "66/112 thôn||66||thôn|", "50%||50||%|2035", "6 xã||6||xã|2035", "7 xã||7||xã|"}},
		{"Có 188 trường có lớp học trên 5 buổi/tuần, 28 trường dạy 10 buổi/tuần", []string{"188 trường||188||trường|", "trên 5 buổi/tuần|more-than|5||buổi/tuần|", "28 trường||28||trường|", "10 buổi/tuần||10||buổi/tuần|"}},
		{"Điểm vườn ươm đạt từ 3,7 trở lên; kết nạp 12 đội viên, lập 3 đội trồng rừng; hiến 120 đơn vị máu; ít nhất 02 ca/đêm.", []string{"đạt từ 3,7 trở lên|at-least|3.7|||", "12 đội viên||12||đội viên|", "3 đội||3||đội|", "120 đơn vị máu||120||đơn vị máu|", "ít nhất 02 ca/đêm|at-least|2||ca/đêm|"}},
		{"60% hộ dân biết trồng đước năm 2031 và 70% vào năm 2035; 5 ha so với năm 2031 và 6 ha năm 2032; 7 ha năm 2031 và 2032 và 8 ha.", []string{"60%||60||%|2031", "70%||70||%|2035", "5 ha||5||ha|", "6 ha||6||ha|", "7 ha||7||ha|", "8 ha||8||ha|"}},
		{"Diện tích rừng đạt 8% trở lên trong năm 2035; trồng 5 ha, riêng trong năm 2035 có 6 xã.", []string{"8% trở lên|at-least|8||%|2035", "5 ha||5||ha|", "6 xã||6||xã|2035"}},
		// A year that opens the sentence holds for all of it, up to a clause that has another one.
		{"Đến năm 2035, che phủ đạt trên 55%; trồng 5 triệu cây, trong đó 3 - 3,5 triệu cây đước, giảm 2% so với năm 2030; năm 2036 có 6 xã; 7 xã. Có 8 xã.",
			[]string{"trên 55%|more-than|55||%|2035", "5 triệu cây||5||triệu cây|2035", "3 - 3,5 triệu cây||3|3.5|triệu cây|2035", "2%||2||%|2035", "6 xã||6||xã|", "7 xã||7||xã|", "8 xã||8||xã|"}},
		{"Cả xã có 5 ha, đến năm 2035 đạt 55%; có 6 xã.", []string{"5 ha||5||ha|", "55%||55||%|2035", "6 xã||6||xã|"}},
		// Years of a span, floors, and people by how they are called.
		{"Năm học 2031 - 2032 tỉnh mở lớp; năm học 2031-2032 nhà trường có 12 lớp; họp ở tầng 3 nhà văn hóa; kết nạp 1 đến 2 đồng chí, mỗi lớp cử 10 em học sinh, có 1.475 em",
			[]string{"12 lớp||12||lớp|", "1 đến 2 đồng chí||1|2|đồng chí|", "10 em học sinh||10||em học sinh|", "1.475 em||1475||em|"}},
		{"Lắp thêm 120 bóng đèn cao áp, 15 camera an ninh; lập 6 đoàn kiểm tra; Nữ: 4 Đoàn viên:27 Nhân viên: 5; 1.850 tân sinh viên thi 120 học phần", []string{"120 bóng đèn||120||bóng đèn|", "15 camera||15||camera|", "6 đoàn kiểm tra||6||đoàn kiểm tra|", "1.850 tân sinh viên||1850||tân sinh viên|", "120 học phần||120||học phần|"}},
		// Parts of a thousand, and what farms and funds count.
		{"Tỷ lệ sinh dưới 12‰, tỷ lệ chết 5,5 ‰; năng suất 60 tạ/ha, riêng lúa mùa 39tạ/ha; tiêm cho 2.500 con lợn, mở 2 con đường; ủng hộ ít nhất 01 ngày lương, góp 120 ngày công; 3 ngày.",
			[]string{"dưới 12‰|less-than|12||‰|", "5,5 ‰||5.5||‰|", "60 tạ/ha||60||tạ/ha|", "39tạ/ha||39||tạ/ha|", "2.500 con||2500||con|", "ít nhất 01 ngày lương|at-least|1||ngày lương|", "120 ngày công||120||ngày công|"}},
		{"Đón từ 3,4 triệu lượt khách trở lên; 05 giải cấp xã trở lên; thu từ 10 đến 11 tỉ USD; mời 142 thanh niên, mở 5-15 môn, bơm 300 m3 nước, lập 3 khu dân cư, 2 ấp.",
			[]string{"từ 3,4 triệu lượt khách trở lên|at-least|3.4||triệu lượt|", "05 giải||5||giải|", "từ 10 đến 11 tỉ USD||10|11|tỉ USD|", "142 thanh niên||142||thanh niên|", "5-15 môn||5|15|môn|", "300 m3||300||m3|", "3 khu dân cư||3||khu dân cư|", "2 ấp||2||ấp|"}},
		// Behind "mỗi" a word counts what it is else a part of the name of.
		{"Mở 5 lớp tập huấn, mỗi lớp 25 đến 30 học viên; mỗi tổ 12 người; riêng lớp 30 và tổ 12 nghỉ; mỗi tháng 2 buổi.", []string{"5 lớp tập huấn||5||lớp tập huấn|", "25 đến 30 học viên||25|30|học viên|", "12 người||12||người|", "2 buổi||2||buổi|"}},
		{"Xây 20 nhà vệ sinh, 4 nhà ở; cử 30 nhà giáo và 15 hướng dẫn viên, nối 14 điểm cầu.", []string{"20 nhà vệ sinh||20||nhà vệ sinh|", "4 nhà ở||4||nhà ở|", "30 nhà giáo||30||nhà giáo|", "15 hướng dẫn viên||15||hướng dẫn viên|", "14 điểm cầu||14||điểm cầu|"}},
		{"Tăng trưởng năm 2035 đạt từ 8,3 - 8,5%; năm 2034 có 5 xã", []string{"từ 8,3 - 8,5%||8.3|8.5|%|2035", "5 xã||5||xã|"}},
	} {
		var have []string
		for _, x := range meaning.Indicators(c.text) {
			have = append(have, x.Text+"|"+string(x.Compare)+"|"+x.Value+"|"+x.Upper+"|"+x.Unit+"|"+x.By.String())
		}
		require.Equal(t, c.want, have, c.text)
	}
}

func TestBudgetOfOtherForms(t *testing.T) {
	for text, want := range map[string]string{
		"Tổng nhu cầu vốn để trồng rừng là 31,6 tỷ đồng, trong đó, vốn của tỉnh là 9,5 tỷ đồng.": "31600000000|",
		"Tổng ngân sách xã dành cho vườn ươm khoảng 215.000 tỷ đồng.":                            "215000000000000|",
		"Tổng mức vốn huy động khoảng 1,044 triệu tỷ đồng.":                                      "1044000000000000|",
		"Khái toán kinh phí: 2,5 nghìn tỷ đồng từ ngân sách tỉnh.":                               "2500000000000|ngân sách tỉnh",
		"Kế hoạch vốn năm 2031 dự kiến là 830 triệu đồng; ngân sách xã đối ứng 50 triệu đồng.":   "830000000|",
		"Tổng kế hoạch đầu tư công của xã là 2.340 triệu đồng.":                                  "2340000000|",
		"Tổng vốn đầu tư toàn xã hội 20.000 tỷ đồng, tăng 8%.":                                   "nil",
		// What each of them gets, and prizes, are not what all costs.
		"Kinh phí: mỗi thôn 5.000.000 đồng, tổng cộng 40.000.000 đồng.":    "40000000|",
		"Kinh phí: hỗ trợ mỗi hộ trồng rừng 2 triệu đồng từ ngân sách xã.": "|ngân sách xã",
		"Kinh phí: giải Nhất 3.000.000 đồng, giải Nhì 2.000.000 đồng.":     "|",
		"Kinh phí: giải ngân 5.000.000 đồng.":                              "5000000|",
		"Tổng nguồn vốn đạt 14 tỷ đồng.":                                   "nil",
	} {
		b := meaning.Budget(text)
		if b == nil {
			require.Equal(t, want, "nil", text)
			continue
		}
		require.Equal(t, want, b.Amount+"|"+b.Source, text)
	}
	// What the work costs is nothing to reach.
	require.Empty(t, meaning.Indicators("Tổng nhu cầu vốn dự kiến là 24,8 tỷ đồng, trong đó, ngân sách xã 12,5 tỷ đồng."))
}
