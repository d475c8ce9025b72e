package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// Offices in the order of July 2025 bear no word such as "cục" or "chi cục" before what they do.
func TestIssuersWithoutAWordForTheirKind(t *testing.T) {
	for left, want := range map[string][]string{
		"CỤC THUẾ\nTHUẾ TỈNH AN PHÚ":                                       {"CỤC THUẾ", "THUẾ TỈNH AN PHÚ"},
		"THUẾ TỈNH AN PHÚ\nTHUẾ CƠ SỞ 3":                                   {"THUẾ TỈNH AN PHÚ", "THUẾ CƠ SỞ 3"},
		"CHI CỤC\nTHUẾ KHU VỰC XV":                                         {"CHI CỤC THUẾ KHU VỰC XV"},
		"CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH AN PHÚ":                               {"CỤC THỐNG KÊ", "THỐNG KÊ TỈNH AN PHÚ"},
		"CỤC QUẢN LÝ\nTHI HÀNH ÁN DÂN SỰ\nTHI HÀNH ÁN DÂN SỰ\nTỈNH AN PHÚ": {"CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ", "THI HÀNH ÁN DÂN SỰ TỈNH AN PHÚ"},
		"SƯ ĐOÀN 12\nTRUNG ĐOÀN 34":                                        {"SƯ ĐOÀN 12", "TRUNG ĐOÀN 34"},
		"UBND TỈNH AN PHÚ\nVƯỜN QUỐC GIA\nNÚI MÂY":                         {"UBND TỈNH AN PHÚ", "VƯỜN QUỐC GIA NÚI MÂY"},
		"CỤC THUẾ\nTHUẾ KHU VỰC XV":                                        {"CỤC THUẾ", "THUẾ KHU VỰC XV"},
		"CHI CỤC HẢI QUAN KHU VỰC XV\nHẢI QUAN CỬA KHẨU AN PHÚ":            {"CHI CỤC HẢI QUAN KHU VỰC XV", "HẢI QUAN CỬA KHẨU AN PHÚ"},
		"BỘ QUỐC PHÒNG\nQUÂN CHỦNG HẢI QUÂN":                               {"BỘ QUỐC PHÒNG", "QUÂN CHỦNG HẢI QUÂN"},
		"CÔNG AN TỈNH AN PHÚ\nTRẠI TẠM GIAM SỐ 1":                          {"CÔNG AN TỈNH AN PHÚ", "TRẠI TẠM GIAM SỐ 1"},
	} {
		p, _ := readWhole(t, strings.Replace(shortPlan, "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ", left, 1))
		require.Equal(t, want, p.Issuer.Path)
	}
}

// Who enacts may be the head of a body as well as the body.
func TestEnactingByTheHeadOfABody(t *testing.T) {
	for _, enacts := range []string{
		"Giám đốc Công an tỉnh ban hành Kế hoạch chăm sóc cây xanh như sau:",
		"Hiệu trưởng nhà trường xây dựng Kế hoạch chăm sóc cây xanh như sau:",
		"Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch chăm sóc cây xanh như sau:",
		"Thuế tỉnh An Phú ban hành Kế hoạch như sau:",
	} {
		p := bodyOf(t, "Thực hiện Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng về chăm sóc cây xanh, "+enacts+"\nI. NỘI DUNG\n1. Tưới cây.\n")
		require.Len(t, p.Bases, 1)
		require.Len(t, p.Preamble, 1, enacts)
		require.Equal(t, enacts, p.Preamble[0].Text)
	}
}

func TestTitleThatGoesOnInQuotationMarksBetweenBlankLines(t *testing.T) {
	p, _ := readWhole(t, strings.ReplaceAll(strings.Replace(shortPlan, "năm 2026\nI.", "ở công viên\n“Mỗi nhà một cây xanh”\nI.", 1), "\n", "\n\n"))
	require.Equal(t, "Chăm sóc cây xanh ở công viên “Mỗi nhà một cây xanh”", p.Title)
	require.Empty(t, p.Preamble)
}

func TestPageNumberBehindTheSignature(t *testing.T) {
	page := strings.Repeat("Các phường, xã rà soát số cây đã trồng và số cây cần thay.\n", 40)
	p, warnings := readWhole(t, shortPlan+page+"\n2\n\n"+page+"\n3\n\nTrên đây là Kế hoạch chăm sóc cây xanh của xã./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\n4\n")
	require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
	require.Empty(t, p.Signatures[0].Post)
	require.Len(t, p.Extra, 3)
	require.Empty(t, warnings)
}

// Several bodies enact a plan together; none of them belongs to the basis before.
func TestEnactingBySeveralBodies(t *testing.T) {
	p := bodyOf(t, "Căn cứ Nghị quyết số 15/2024/QH15 ngày 09/01/2024 của Quốc hội; Công an tỉnh, Sở Xây dựng, Sở Y tế thống nhất xây dựng Kế hoạch như sau:\nI. NỘI DUNG\n1. Tưới cây.\n")
	require.Equal(t, "Căn cứ Nghị quyết số 15/2024/QH15 ngày 09/01/2024 của Quốc hội;", p.Bases[0].Text)
	require.Equal(t, "Công an tỉnh, Sở Xây dựng, Sở Y tế thống nhất xây dựng Kế hoạch như sau:", p.Preamble[0].Text)
	p = bodyOf(t, "Theo chỉ đạo của Tỉnh ủy, Hội đồng nhân dân tỉnh, Sở Y tế xây dựng Kế hoạch như sau:\nI. NỘI DUNG\n1. Tưới cây.\n")
	require.Equal(t, "Sở Y tế xây dựng Kế hoạch như sau:", p.Preamble[0].Text)
}

func TestIssuersInShort(t *testing.T) {
	for left, want := range map[string][]string{
		"TTYT KHU VỰC AN PHÚ\nTRẠM Y TẾ XÃ AN TÂY": {"TTYT KHU VỰC AN PHÚ", "TRẠM Y TẾ XÃ AN TÂY"},
		"SỞ Y TẾ AN PHÚ\nBVĐK AN PHÚ":              {"SỞ Y TẾ AN PHÚ", "BVĐK AN PHÚ"},
	} {
		p, warnings := readWhole(t, strings.Replace(shortPlan, "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ", left, 1))
		require.Equal(t, want, p.Issuer.Path)
		require.Empty(t, warnings)
	}
}

func TestBasesThatBeginWithTheo(t *testing.T) {
	p := bodyOf(t, "Căn cứ Luật Đường bộ ngày 27/6/2024;\nTheo Chương trình phối hợp số 15/CTr-SXD ngày 09/01/2024 của Sở Xây dựng;\nTheo Hướng dẫn số 16/HD-SXD ngày 10/01/2024 của Sở Xây dựng,\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Tưới cây.\n")
	require.Len(t, p.Bases, 3)
	require.Len(t, p.Preamble, 1)
}

func TestNumbersOfRowsAreNoPageNumbers(t *testing.T) {
	page := strings.Repeat("Các phường, xã rà soát số cây đã trồng và số cây cần thay.\n\n", 20)
	p, _ := readWhole(t, strings.ReplaceAll(shortPlan, "\n", "\n\n")+page+"Nơi nhận:\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê An Bình\n\nPHỤ LỤC\n\nBẢNG PHÂN CÔNG NHIỆM VỤ\n\nSTT\n\nNhiệm vụ\n\nĐơn vị chủ trì\n\nThời gian\n\n1\n\nTưới cây\n\nPhòng Kinh tế\n\nHằng ngày\n\n2\n\nBón phân\n\nPhòng Kinh tế\n\nHằng quý")
	require.Empty(t, p.Extra)
	require.Len(t, p.Appendices, 1)
}

func TestCentredPageNumber(t *testing.T) {
	page := strings.Repeat("    Các phường, xã rà soát số cây đã trồng và số cây cần thay.\n", 12)
	p, _ := readWhole(t, shortPlan+page+"                                 2\n"+page+"                                 3\n"+page+"Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình")
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "2"}, {Where: adminplan.ExtraPage, Text: "3"}}, p.Extra)
}
