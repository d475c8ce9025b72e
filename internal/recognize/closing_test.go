package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// Schools, clubs and hospitals set place and date above the signature and its posts in small letters, often for names to be written by hand.
func TestSignaturesOfSmallUnits(t *testing.T) {
	const opening = "TRƯỜNG THCS AN PHÚ\nTỔ TOÁN\nKẾ HOẠCH\nHoạt động của tổ năm học 2025 - 2026\n" + plainBody
	teacher := adminplan.Signature{Title: "Tổ trưởng", Name: "Lê An Bình"}
	for name, c := range map[string]struct {
		tail  string
		place string
		want  []adminplan.Signature
	}{
		"post in small letters":  {"Tổ trưởng\nLê An Bình\n", "", []adminplan.Signature{teacher}},
		"place and date above":   {"An Phú, ngày 20 tháng 9 năm 2025\nTổ trưởng\nLê An Bình\n", "An Phú", []adminplan.Signature{teacher}},
		"date above capitals":    {"An Phú, ngày 20 tháng 9 năm 2025\nTỔ TRƯỞNG\n\n\nLê An Bình\n", "An Phú", []adminplan.Signature{{Title: "TỔ TRƯỞNG", Name: "Lê An Bình"}}},
		"date alone":             {"An Phú, ngày 20 tháng 9 năm 2025\n", "An Phú", nil},
		"above the recipients":   {"An Phú, ngày 20/9/2025\nHIỆU TRƯỞNG\nLê An Bình\nNơi nhận:\n- Phòng GDĐT;\n- Lưu: VT.\n", "An Phú", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"below the recipients":   {"Nơi nhận:\n- Phòng GDĐT;\n- Lưu: VT.\nAn Phú, ngày 20 tháng 9 năm 2025\nHIỆU TRƯỞNG\nLê An Bình\n", "An Phú", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê An Bình"}}},
		"the name left out":      {"TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\n\n(Họ và tên)\n", "", []adminplan.Signature{{Authority: []string{"TL. GIÁM ĐỐC"}, Title: "TRƯỞNG PHÒNG"}}},
		"the name to be written": {"TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n(Ghi rõ họ tên, chức danh)\n(Ghi rõ họ và tên)\n", "", []adminplan.Signature{{Authority: []string{"TL. GIÁM ĐỐC"}, Title: "TRƯỞNG PHÒNG"}}},
		"columns joined":         {"DUYỆT CỦA BAN GIÁM HIỆU TỔNG PHỤ TRÁCH ĐỘI\nLê An Bình Trần Gia Hiển\n", "", []adminplan.Signature{{Authority: []string{"DUYỆT CỦA BAN GIÁM HIỆU"}, Name: "Lê An Bình"}, {Title: "TỔNG PHỤ TRÁCH ĐỘI", Name: "Trần Gia Hiển"}}},
		"one long name":          {"HIỆU TRƯỞNG\nLê Trần An Bình\n", "", []adminplan.Signature{{Title: "HIỆU TRƯỞNG", Name: "Lê Trần An Bình"}}},
		"posts joined":           {"CHỦ TỊCH CÔNG ĐOÀN PHÓ HIỆU TRƯỞNG\n(Đã ký)\nLê Bình Trần Gia Hiển\n", "", []adminplan.Signature{{Title: "CHỦ TỊCH CÔNG ĐOÀN", Name: "Lê Bình"}, {Title: "PHÓ HIỆU TRƯỞNG", Name: "Trần Gia Hiển"}}},
		"to be signed by two":    {"TỔ TRƯỞNG\n(Ký và ghi rõ họ tên)\nAn Phú, ngày 20 tháng 9 năm 2025\nHIỆU TRƯỞNG\n(Ký và ghi rõ họ tên)\n", "An Phú", []adminplan.Signature{{Title: "TỔ TRƯỞNG"}, {Title: "HIỆU TRƯỞNG"}}},
		"to be signed by one":    {"An Phú, ngày 20 tháng 9 năm 2025\nGIÁO VIÊN\n(Ký và ghi rõ họ tên)\n", "An Phú", []adminplan.Signature{{Title: "GIÁO VIÊN"}}},
		"date below the name":    {"TỔ TRƯỞNG\nLê An Bình\nAn Phú, ngày 20 tháng 9 năm 2025\n", "An Phú", []adminplan.Signature{{Title: "TỔ TRƯỞNG", Name: "Lê An Bình"}}},
		"draft without a name":   {"HIỆU TRƯỞNG\n", "", []adminplan.Signature{{Title: "HIỆU TRƯỞNG"}}},
		"approved by the school": {"An Phú, ngày 20 tháng 9 năm 2025\nDUYỆT CỦA BAN GIÁM HIỆU\nTỔ TRƯỞNG\nLê An Bình\n", "An Phú", []adminplan.Signature{{Authority: []string{"DUYỆT CỦA BAN GIÁM HIỆU"}, Title: "TỔ TRƯỞNG", Name: "Lê An Bình"}}},
	} {
		t.Run(name, func(t *testing.T) {
			p, warnings, err := readText(t, opening+c.tail)
			require.NoError(t, err)
			require.Equal(t, c.want, p.Signatures)
			require.Equal(t, c.place, p.Place)
			require.Equal(t, c.place != "", p.Date == adminplan.DateOf(2025, 9, 20))
			require.Empty(t, warnings)
			require.Empty(t, p.Appendices)
			work := p.Sections[2]
			require.Len(t, work.Assignments, 1)
			require.Empty(t, work.Items)
		})
	}
	// The head has the date already: the second one is kept and said.
	p, warnings, err := readText(t, webHead+webTitle+webBody+"An Phú, ngày 20 tháng 9 năm 2025\nCHỦ TỊCH\nLê An Bình\n")
	require.NoError(t, err)
	require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraSignature, Text: "An Phú, ngày 20 tháng 9 năm 2025"}}, p.Extra)
	require.Len(t, warnings, 1)
	// A sentence with a date is none of a signature.
	p = planOf(t, webHead+webTitle+webBody+"2. Bàn giao tại An Phú, ngày 20 tháng 9 năm 2025\n")
	require.Len(t, p.Sections[1].Items, 2)
}

// Text behind the signature that nothing names is kept as an appendix; somebody should look at it.
func TestUnnamedAppendixIsSaid(t *testing.T) {
	_, warnings, err := readText(t, webHead+webTitle+webBody+"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\nNhững việc phải làm thêm trong năm.\n1. Ươm cây giống.\n2. Trồng cây.\n")
	require.NoError(t, err)
	require.Len(t, warnings, 1)
	require.Equal(t, "unnamed-appendix", warnings[0].Code)
	for _, foot := range []string{"Tin cùng chuyên mục", "Tin mới", "Văn bản khác", "Bình luận"} {
		p, _, err := readText(t, webHead+webTitle+webBody+"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\n"+foot+"\nKế hoạch 31/KH-UBND\nKế hoạch 30/KH-UBND\n")
		require.NoError(t, err)
		require.Empty(t, p.Appendices, foot)
		require.Len(t, p.Extra, 3, foot)
	}
}

// The name of a body may go on with a word that names a kind of documents; the number tells what the document is.
func TestBodiesWithTheWordsOfOtherKinds(t *testing.T) {
	const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	for _, body := range []string{"BAN QUẢN LÝ\nDỰ ÁN ĐẦU TƯ XÂY DỰNG", "BAN CHỈ ĐẠO CÁC\nCHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "BAN ĐIỀU PHỐI\nĐỀ ÁN CẢNG BIỂN", "HỘI\nLUẬT GIA TỈNH AN PHÚ"} {
		for _, head := range []string{motto + body + "\n", body + "\n" + motto} {
			p, _, err := readText(t, head+"Số: 12/KH-BQL\nAn Phú, ngày 05 tháng 3 năm 2024\n"+webTitle+webBody)
			require.NoError(t, err, head)
			require.Equal(t, "12/KH-BQL", p.Number.String())
			require.Nil(t, p.Carrier)
		}
	}
}

// Other kinds, and the heads of columns, are no plans although the word stands alone in a line.
func TestOtherKindsThatNamePlans(t *testing.T) {
	const decision = "UBND XÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 11/QĐ-UBND\nAn Phú, ngày 04 tháng 01 năm 2026\nQUYẾT ĐỊNH\nGiao dự toán\nĐiều 1. Giao dự toán theo phụ lục.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\nPHỤ LỤC\nDỰ TOÁN NĂM 2026\n"
	for name, c := range map[string]struct{ text, seems string }{
		"heads of columns":      {decision + "STT\nNỘI DUNG\nKẾ HOẠCH\nTHỰC HIỆN\n1\nThu thuế\n100\n90\n", "Quyết định"},
		"more heads of columns": {decision + "TT\nCHỈ TIÊU\nKẾ HOẠCH\nNĂM 2026\nGHI CHÚ\n1\nThu thuế\n100\n90\n", "Quyết định"},
		"registration":          {"TRƯỜNG THCS AN PHÚ\nBẢN ĐĂNG KÝ\nKẾ HOẠCH THI ĐUA NĂM 2026\n1. Danh hiệu\n2. Biện pháp\n", "Bản đăng ký"},
		"pledge":                {"TRƯỜNG THCS AN PHÚ\nBẢN CAM KẾT\nTHỰC HIỆN KẾ HOẠCH NĂM 2026\n1. Danh hiệu\n2. Biện pháp\n", "Bản cam kết"},
		"essay":                 {"TRƯỜNG ĐẠI HỌC AN PHÚ\nTIỂU LUẬN\nKẾ HOẠCH KINH DOANH\n1. Mục tiêu\n2. Nội dung\n", "Tiểu luận"},
		"application":           {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐƠN ĐỀ NGHỊ\nĐiều chỉnh kế hoạch\nKính gửi: UBND xã\nTôi đề nghị.\n", "Đơn"},
	} {
		_, _, err := readText(t, c.text)
		require.ErrorContains(t, err, c.seems, name)
	}
}

// A plan that amends another cites its headings between quotes; those are no sections of its own.
func TestCitedHeadings(t *testing.T) {
	p := planOf(t, webHead+"KẾ HOẠCH\nSửa đổi Kế hoạch trồng rừng năm 2024\nỦy ban nhân dân tỉnh sửa đổi Kế hoạch như sau:\n1. Sửa đổi Mục I như sau:\n“I. MỤC TIÊU\nTrồng hai trăm héc ta.”\n2. Bãi bỏ Mục II.\n3. Các nội dung khác giữ nguyên.\n")
	require.Len(t, p.Sections, 3)
}
