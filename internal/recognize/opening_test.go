package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

const plainBody = "I. MỤC ĐÍCH\n1. Giữ sạch đường làng.\nII. NỘI DUNG\n1. Quét dọn đường làng.\n2. Thu gom rác.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các thôn thực hiện trước ngày 10/4/2026.\n"

// The kind of a plan and its title stand in many ways, and often nothing but the name of a body or nothing at all stands above.
func TestOpenings(t *testing.T) {
	const title = "Tổng vệ sinh đường làng năm 2026"
	for name, c := range map[string]struct{ opening, title, kindName string }{
		"kind over two lines":               {webHead + "KẾ\nHOẠCH\n" + title, title, ""},
		"kind over two lines, no head":      {"KẾ\nHOẠCH\n" + title, title, ""},
		"kind with the tone on the o":       {webHead + "KẾ HỌACH\n" + title, title, "KẾ HỌACH"},
		"kind without a tone":               {webHead + "KẾ HOACH\n" + title, title, "KẾ HOACH"},
		"bản kế hoạch":                      {"HỢP TÁC XÃ AN PHÚ\nBẢN KẾ HOẠCH\n" + title, title, "BẢN KẾ HOẠCH"},
		"bản kế hoạch with title":           {"HỢP TÁC XÃ AN PHÚ\nBẢN KẾ HOẠCH " + strings.ToUpper(title), strings.ToUpper(title), "BẢN KẾ HOẠCH"},
		"body and title in one line":        {"TRƯỜNG MẦM NON AN PHÚ\nTỔ LÁ\nKẾ HOẠCH " + strings.ToUpper(title), strings.ToUpper(title), ""},
		"body, year in brackets":            {"TRƯỜNG MẦM NON AN PHÚ\nKẾ HOẠCH " + strings.ToUpper(title) + "\n(Từ ngày 02/3/2026 đến ngày 31/3/2026)", strings.ToUpper(title) + " (Từ ngày 02/3/2026 đến ngày 31/3/2026)", ""},
		"kind in small letters":             {webHead + "Kế hoạch\n" + title, title, "Kế hoạch"},
		"kind with a colon":                 {webHead + "KẾ HOẠCH:\n" + title, title, "KẾ HOẠCH:"},
		"title that begins as a basis":      {webHead + "KẾ HOẠCH\nTriển khai tổng vệ sinh đường làng;\nthu gom rác thải và trồng cây năm 2026", "Triển khai tổng vệ sinh đường làng; thu gom rác thải và trồng cây năm 2026", ""},
		"first line of the text":            {"Kế hoạch tổng vệ sinh đường làng năm 2026", "tổng vệ sinh đường làng năm 2026", "Kế hoạch"},
		"first line below the body":         {"UBND XÃ AN PHÚ\nKế hoạch tổng vệ sinh đường làng năm 2026", "tổng vệ sinh đường làng năm 2026", "Kế hoạch"},
		"first line, title over two":        {"Kế hoạch tổng vệ sinh đường làng\ntrên địa bàn xã năm 2026", "tổng vệ sinh đường làng trên địa bàn xã năm 2026", "Kế hoạch"},
		"title goes on below words of kind": {webHead + "KẾ HOẠCH CÔNG TÁC\nMặt trận xã năm 2026", "CÔNG TÁC Mặt trận xã năm 2026", ""},
		"capitals, then small letters":      {webHead + "KẾ HOẠCH\nTỔNG VỆ SINH ĐƯỜNG LÀNG\nTrên địa bàn xã An Phú", "TỔNG VỆ SINH ĐƯỜNG LÀNG Trên địa bàn xã An Phú", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, warnings, err := readText(t, c.opening+"\n"+plainBody)
			require.NoError(t, err)
			require.Equal(t, c.title, p.Title)
			require.Equal(t, c.kindName, p.KindName)
			require.Empty(t, p.Preamble)
			require.Len(t, p.Sections, 3)
			require.Empty(t, warnings)
			require.Empty(t, p.Extra)
		})
	}
}

// The number may stand below the kind, or in its line.
func TestNumberBelowTheKind(t *testing.T) {
	for _, opening := range []string{
		"KẾ HOẠCH\nSố: 12/KH-UBND\nTổng vệ sinh đường làng", "KẾ HOẠCH\nSố 12/KH-UBND ngày 05/3/2024\nTổng vệ sinh đường làng", "KẾ HOẠCH SỐ 12/KH-UBND\nTổng vệ sinh đường làng",
		"KẾ HOẠCH 12/KH-UBND NGÀY 05/3/2024\nTổng vệ sinh đường làng", "Kế hoạch 12/KH-UBND ngày 05/3/2024\nTổng vệ sinh đường làng", "Kế hoạch số 12/KH-UBND ngày 05/3/2024\nTổng vệ sinh đường làng",
	} {
		p, warnings, err := readText(t, "UBND XÃ AN PHÚ\n"+opening+"\n"+plainBody)
		require.NoError(t, err, opening)
		require.Equal(t, "12/KH-UBND", p.Number.String(), opening)
		require.Equal(t, "Tổng vệ sinh đường làng", p.Title)
		require.Equal(t, strings.Contains(opening, "05/3"), p.Date == adminplan.DateOf(2024, 3, 5), opening)
		require.Len(t, p.Sections, 3)
		require.Empty(t, warnings)
	}
}

func TestPlanOfATeacher(t *testing.T) {
	p, _, err := readText(t, "Phụ lục III\nTrường: THCS An Phú\nTổ: Toán\nHọ và tên giáo viên: Lê An Bình\nKẾ HOẠCH GIÁO DỤC CỦA GIÁO VIÊN\nMÔN HỌC: TOÁN, LỚP 6\n"+plainBody)
	require.NoError(t, err)
	require.Equal(t, "GIÁO DỤC CỦA GIÁO VIÊN MÔN HỌC: TOÁN, LỚP 6", p.Title)
	p, _, err = readText(t, "CLB Sách An Phú\nKẾ HOẠCH\nNgày hội đọc sách\n"+plainBody)
	require.NoError(t, err)
	require.Equal(t, []string{"CLB Sách An Phú"}, p.Issuer.Path)
}

// What only speaks of plans has no section of one right below its first line, or lists what is no section.
func TestTextsThatBeginWithThePlanTheySpeakOf(t *testing.T) {
	for name, text := range map[string]string{
		"nothing below":      "Kế hoạch tổng vệ sinh đường làng năm 2026\n",
		"news":               "Kế hoạch tổng vệ sinh đường làng năm 2026\nXã An Phú vừa ban hành kế hoạch tổng vệ sinh.\n1. Mục đích\nGiữ sạch đường làng.\n2. Nội dung\nQuét dọn.\n",
		"news in capitals":   "KẾ HOẠCH TỔNG VỆ SINH: NHIỀU ĐIỂM MỚI\nNgày 10/3, xã An Phú đã ban hành Kế hoạch số 45/KH-UBND về tổng vệ sinh.\nTheo đó, các thôn quét dọn đường làng.\n",
		"news of a paper":    "BÁO AN PHÚ\nKẾ HOẠCH TỔNG VỆ SINH ĐƯỢC HƯỞNG ỨNG\nSáng 10/3, người dân các thôn của xã An Phú cùng nhau quét dọn đường làng.\nCác cháu học sinh cũng tham gia.\n",
		"list of plans":      "Kế hoạch năm 2026\n1. Kế hoạch số 12/KH-UBND về cải cách hành chính\n2. Kế hoạch số 13/KH-UBND về chuyển đổi số\n",
		"advice":             "Kế hoạch là gì?\n1. Bố cục\n- Phần mở đầu\n2. Lưu ý\n- Viết ngắn gọn.\n",
		"capitals in a list": "DANH MỤC\nKẾ HOẠCH\nĐã ban hành\nNăm 2026\nXem thêm\n",
		"a story":            "Kế hoạch của Mèn\nSáng ấy tôi nghĩ ra một kế hoạch.\nI\nTôi rủ Trũi đi xa.\nII\nChúng tôi gặp bạn.\n",
	} {
		_, _, err := readText(t, text)
		require.Error(t, err, name)
	}
}

func TestEnactingClauseThatBeginsWithNay(t *testing.T) {
	const clause = "Nay Ban Chấp hành Công đoàn cơ sở lập kế hoạch trồng cây năm 2024 như sau:"
	p := planOf(t, webHead+webTitle+"Thực hiện chương trình trồng cây năm 2024 của công đoàn huyện. "+clause+"\n"+plainBody)
	require.Len(t, p.Bases, 1)
	require.Equal(t, clause, p.Preamble[0].Text)
}

func TestThemeBelowATitleWithoutAHead(t *testing.T) {
	const lists = "I. Trồng rừng\n- Ươm cây giống.\nII. Giữ rừng\n- Tuần tra bờ biển.\n"
	for _, opening := range []string{"KẾ HOẠCH TRỒNG RỪNG THÁNG 10/2024\n", "KẾ HOẠCH\nTRỒNG RỪNG THÁNG 10/2024\n"} {
		p := planOf(t, "01/10/2024 00:00\nKẾ HOẠCH GIỮ RỪNG THÁNG 10\n"+opening+"CHỦ ĐIỂM: “RỪNG CHE BIỂN”\n"+lists)
		require.Equal(t, "TRỒNG RỪNG THÁNG 10/2024", p.Title)
		require.Len(t, p.Sections, 2)
	}
}

// A basis may name each of its acts on a line of its own.
func TestBasisOfSeveralLines(t *testing.T) {
	p, _, err := readText(t, webHead+"KẾ HOẠCH\nTổng vệ sinh đường làng năm 2026\nCăn cứ Thông tư số 15/2031/TT-BXD ngày 05/01/2031;\nCông văn số 16/UBND-VX ngày 07/01/2031 của Ủy ban nhân dân xã;\nCăn cứ tình hình thực tế;\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n"+plainBody)
	require.NoError(t, err)
	require.Len(t, p.Bases, 2)
	require.Len(t, p.Bases[0].References, 2)
	require.Equal(t, []adminplan.Paragraph{{Text: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"}}, p.Preamble)
}

func TestNumberedBases(t *testing.T) {
	p, _, err := readText(t, webHead+"KẾ HOẠCH\nTổng vệ sinh đường làng năm 2026\n1. Căn cứ Thông tư số 15/2031/TT-BXD ngày 05/01/2031;\n2. Căn cứ tình hình thực tế;\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n"+plainBody)
	require.NoError(t, err)
	require.Len(t, p.Bases, 2)
	require.Equal(t, "2.", p.Bases[1].Label)
	require.Len(t, p.Sections, 3)
}
