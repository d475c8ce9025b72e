package recognize

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// What belongs to no part of a plan is kept in the order in which it stands, and the warnings are in that order too.
func TestStrayLinesKeepTheirOrder(t *testing.T) {
	menu := []string{"Trang chủ", "Số ký hiệu", "12/KH-UBND", "Ngày ban hành", "05/3/2024", "Tin tức", "Tải về", "In trang"}
	text := ""
	for _, l := range menu {
		text += l + "\n"
	}
	p, warnings, err := readText(t, text+webHead+webTitle+webBody+"Nơi nhận:\n- Như trên;\n- Lưu: VT.\n08 KH\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê An Bình\n")
	require.NoError(t, err)
	requireWebPlan(t, p)
	var extra []string
	for _, e := range p.Extra {
		extra = append(extra, e.Text)
	}
	require.Equal(t, append(menu, "08 KH", "(Đã ký)"), extra)
	require.True(t, slices.IsSortedFunc(warnings, func(a, b Warning) int { return a.Line - b.Line }))
	// That somebody has signed is understood, and lines side by side are named once.
	require.Len(t, warnings, 2)
	require.Equal(t, Warning{1, strayLine, "the lines 1 to 8 belong to no part of a plan; they are kept in extra"}, warnings[0])
	require.Equal(t, "the line belongs to no part of a plan; it is kept in extra", warnings[1].Message)
}

func TestStrayLinesSideBySideAreNamedOnce(t *testing.T) {
	stray := func(lines ...int) (list []Warning) {
		for _, l := range lines {
			list = append(list, Warning{l, strayLine, "one"})
		}
		return list
	}
	require.Empty(t, joinStray(nil))
	require.Equal(t, stray(3, 5, 9), joinStray(stray(3, 5, 9)))
	require.Equal(t, []Warning{{3, strayLine, "the lines 3 to 5 belong to no part of a plan; they are kept in extra"}, {7, strayLine, "one"}}, joinStray(stray(3, 4, 4, 5, 7)))
	require.Equal(t, []Warning{{3, strayLine, "one"}, {4, "no-sections", "none"}, {5, strayLine, "one"}}, joinStray([]Warning{{3, strayLine, "one"}, {4, "no-sections", "none"}, {5, strayLine, "one"}}))
}

// The label of the appendix that a plan is names no body, and a plan without a date of its own gets no words for one.
func TestPlanThatIsAnAppendix(t *testing.T) {
	for _, label := range []string{"PHỤ LỤC", "Phụ lục", "PHỤ LỤC I", "Phụ lục 2", "Mẫu số 03"} {
		p, warnings, err := readText(t, label+"\nKẾ HOẠCH TRỒNG RỪNG NĂM 2024\n(Kèm theo Công văn số 12/SNN-LN ngày 05/3/2024 của Sở Nông nghiệp)\n"+plainBody)
		require.NoError(t, err)
		require.Empty(t, p.Issuer.Path, label)
		require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraHead, Text: label}}, p.Extra)
		require.Len(t, warnings, 1)
		require.Equal(t, "TRỒNG RỪNG NĂM 2024", p.Title)
		require.Empty(t, p.DateText)
	}
}

// The title may stand above the head, and the number below the title.
func TestHeadBelowTheTitle(t *testing.T) {
	for name, text := range map[string]string{
		"capitals":      "KẾ HOẠCH\nTRỒNG RỪNG NĂM 2024\nUBND XÃ AN PHÚ\nSố: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\n" + plainBody,
		"small letters": "KẾ HOẠCH\nTrồng rừng năm 2024\nUBND XÃ AN PHÚ\nSố: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\n" + plainBody,
		"number alone":  "UBND XÃ AN PHÚ\nKẾ HOẠCH\nTrồng rừng năm 2024\nSố: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\n" + plainBody,
		"before bases":  "UBND XÃ AN PHÚ\nKẾ HOẠCH\nTrồng rừng năm 2024\nSố: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2024\nCăn cứ Luật Lâm nghiệp;\n" + plainBody,
	} {
		t.Run(name, func(t *testing.T) {
			p, warnings, err := readText(t, text)
			require.NoError(t, err)
			require.Equal(t, []string{"UBND XÃ AN PHÚ"}, p.Issuer.Path)
			require.Equal(t, "12/KH-UBND", p.Number.String())
			require.Equal(t, "An Phú", p.Place)
			require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
			require.Contains(t, []string{"Trồng rừng năm 2024", "TRỒNG RỪNG NĂM 2024"}, p.Title)
			require.Empty(t, p.Preamble)
			require.Len(t, p.Sections, 3)
			require.Empty(t, warnings)
		})
	}
	// A title may go on with the number of another plan.
	p := planOf(t, "UBND XÃ AN PHÚ\nKẾ HOẠCH\nTrồng rừng năm 2024 theo Kế hoạch\nsố 12/KH-UBND ngày 05/3/2024\n"+plainBody)
	require.True(t, p.Number.IsZero())
}

// A headline that names kind and number is kept whole where the head has the number, and counts where nothing else does.
func TestHeadlineWithTheNumber(t *testing.T) {
	for _, headline := range []string{"Kế hoạch 12/KH-UBND năm 2024", "Kế hoạch số 12/KH-UBND năm 2024", "Kế hoạch 12/KH-UBND"} {
		p, _, err := readText(t, headline+"\nChia sẻ:\n"+webHead+webTitle+webBody)
		require.NoError(t, err)
		requireWebPlan(t, p)
		require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraHead, Text: headline}, {Where: adminplan.ExtraHead, Text: "Chia sẻ:"}}, p.Extra)
	}
}

// A plan that a decision carries may have its own head in which the names of bodies are written out.
func TestRepeatedHeadWrittenOut(t *testing.T) {
	for _, heads := range [][2]string{
		{"UBND XÃ AN PHÚ\n", "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n"}, {"ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n", "UBND XÃ AN PHÚ\n"}, {"ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n", "ỦY BAN NHÂN DÂN XÃ AN PHÚ\n"},
		{"ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n", "UỶ BAN NHÂN DÂN\nXÃ AN PHÚ\n"},
	} {
		const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
		p, warnings, err := readText(t, heads[0]+motto+"Số: 90/QĐ-UBND\nAn Phú, ngày 14 tháng 10 năm 2025\nQUYẾT ĐỊNH\nPhê duyệt Kế hoạch trồng rừng\nĐiều 1. Phê duyệt Kế hoạch kèm theo.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\n"+
			heads[1]+motto+"KẾ HOẠCH\nTRỒNG RỪNG\n(Ban hành kèm theo Quyết định số 90/QĐ-UBND ngày 14/10/2025)\n"+plainBody)
		require.NoError(t, err)
		require.Empty(t, warnings, heads[1])
		require.Len(t, p.Issuer.Path, 1)
		for _, e := range p.Extra {
			require.Equal(t, adminplan.ExtraPage, e.Where)
		}
	}
}

// What a table lost is said, and where; so is that a plan has no section.
func TestWarningsOfTablesAndSections(t *testing.T) {
	p, warnings, err := readText(t, webHead+webTitle+webBody+"III. PHÂN CÔNG\nTT\nNội dung\nĐơn vị chủ trì\nThời gian\n1\nƯơm cây\nSở Nông nghiệp\n2\nTrồng cây\nTháng 3\n")
	require.NoError(t, err)
	require.Len(t, p.Sections, 3)
	require.Equal(t, []Warning{{16, "flat-table", "a table lost its rows and columns; its cells are kept one below the other"}}, warnings)
	_, warnings, err = readText(t, webHead+webTitle+"Ủy ban nhân dân tỉnh tổ chức trồng rừng trong tháng 3.\n")
	require.NoError(t, err)
	require.Equal(t, []Warning{{9, "no-sections", "the plan has no section"}}, warnings)
}
