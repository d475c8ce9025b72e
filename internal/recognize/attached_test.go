package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

const carrierText = "UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/QĐ-SNV\nAn Phú, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch tập huấn năm 2026\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tập huấn năm 2026.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nGIÁM ĐỐC\nLê An Bình\n"

// The plan that a decision carries may be labelled an appendix, above or in the line of its kind, and its kind may be in small letters.
func TestAttachedPlans(t *testing.T) {
	const note = "(Kèm theo Quyết định số 9/QĐ-SNV ngày 05/3/2026)\n"
	for name, c := range map[string]struct{ opening, label, title string }{
		"label above":          {"PHỤ LỤC\nKẾ HOẠCH\nTập huấn năm 2026\n" + note, "PHỤ LỤC", "Tập huấn năm 2026"},
		"numbered label above": {"Phụ lục I\nKẾ HOẠCH TẬP HUẤN NĂM 2026\n" + note, "Phụ lục I", "TẬP HUẤN NĂM 2026"},
		"label in the line":    {"PHỤ LỤC: KẾ HOẠCH TẬP HUẤN NĂM 2026\n" + note, "PHỤ LỤC:", "TẬP HUẤN NĂM 2026"},
		"number in the line":   {"PHỤ LỤC I. KẾ HOẠCH TẬP HUẤN NĂM 2026\n" + note, "PHỤ LỤC I.", "TẬP HUẤN NĂM 2026"},
		"dash in the line":     {"PHỤ LỤC 2 - KẾ HOẠCH TẬP HUẤN NĂM 2026\n" + note, "PHỤ LỤC 2 -", "TẬP HUẤN NĂM 2026"},
		"small letters":        {"Kế hoạch tập huấn năm 2026\n" + note, "", "tập huấn năm 2026"},
		"small letters, two":   {"Kế hoạch tập huấn\ncông chức năm 2026\n" + note, "", "tập huấn công chức năm 2026"},
		"note above the title": {"KẾ HOẠCH\n" + note + "Tập huấn năm 2026\n", "", "Tập huấn năm 2026"},
		"approved":             {"KẾ HOẠCH\nTập huấn năm 2026\n(Phê duyệt kèm theo Quyết định số 9/QĐ-SNV ngày 05/3/2026)\n", "", "Tập huấn năm 2026"},
		"approved by":          {"KẾ HOẠCH\nTập huấn năm 2026\n(Phê duyệt tại Quyết định số 9/QĐ-SNV ngày 05/3/2026)\n", "", "Tập huấn năm 2026"},
	} {
		t.Run(name, func(t *testing.T) {
			p, _, err := readText(t, carrierText+c.opening+plainBody)
			require.NoError(t, err)
			require.NotNil(t, p.Carrier)
			require.Equal(t, "9/QĐ-SNV", p.Carrier.Number.String())
			require.Equal(t, c.title, p.Title)
			require.NotNil(t, p.AttachedTo)
			require.Len(t, p.Sections, 3)
			require.Empty(t, p.Appendices)
			var want []adminplan.Extra
			if c.label != "" {
				want = []adminplan.Extra{{Where: adminplan.ExtraHead, Text: c.label}}
			}
			require.Equal(t, want, p.Extra)
		})
	}
	p := planOf(t, "Phụ lục: KẾ HOẠCH TẬP HUẤN NĂM 2026\n(Kèm theo Công văn số 12/SNV-CC ngày 05/3/2026)\n"+plainBody)
	require.Equal(t, "TẬP HUẤN NĂM 2026", p.Title)
	require.Equal(t, "12/SNV-CC", p.Carrier.Number.String())
}

// A file may hold a second plan behind the first.
func TestSecondPlanIsSaid(t *testing.T) {
	p, warnings, err := readText(t, webHead+webTitle+webBody+"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê An Bình\n"+webHead+"KẾ HOẠCH\nTrồng cây phân tán\n"+webBody)
	require.NoError(t, err)
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, warnings, 1)
	require.Equal(t, "second-plan", warnings[0].Code)
	require.Equal(t, 24, warnings[0].Line)
}

func TestTitleOfAnAppendixBelowItsNote(t *testing.T) {
	const tail = "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Mẫu\n\n"
	const note = "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh)"
	p := planOf(t, webHead+webTitle+webBody+tail+"PHỤ LỤC\n"+note+"\nDỰ KIẾN CHƯƠNG TRÌNH\nLỄ RA QUÂN TRỒNG RỪNG\n1. Chào cờ.\n2. Phát cây giống.\n")
	require.Len(t, p.Appendices, 1)
	a := p.Appendices[0]
	require.Equal(t, "PHỤ LỤC", a.Label)
	require.Equal(t, "DỰ KIẾN CHƯƠNG TRÌNH LỄ RA QUÂN TRỒNG RỪNG", a.Title)
	require.Equal(t, note, a.AttachedTo.Text)
	require.Len(t, a.Items, 2)

	// The head of a form that is to be filled in is no title.
	p = planOf(t, webHead+webTitle+webBody+tail+"Mẫu số 01\n"+note+"\nỦY BAN NHÂN DÂN XÃ ……\nPHIẾU ĐĂNG KÝ\nHọ và tên: ……\n")
	require.Empty(t, p.Appendices[0].Title)

	// One that has its title above the note keeps it; the headings below are of what it holds.
	p = planOf(t, webHead+webTitle+webBody+tail+"PHỤ LỤC\nCHƯƠNG TRÌNH RA QUÂN\n"+note+"\nPHẦN LỄ\n1. Chào cờ.\nPHẦN HỘI\n1. Phát cây giống.\n")
	require.Equal(t, "CHƯƠNG TRÌNH RA QUÂN", p.Appendices[0].Title)
}

// A web page may lose the line that names the decision, and the one that names the plan it carries.
func TestDecisionThatLostItsKindLine(t *testing.T) {
	const (
		head     = "ỦY BAN NHÂN DÂN TỈNH AN PHÚ |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 45/QĐ-UBND |\nAn Phú, ngày 05 tháng 3 năm 2024 |\n"
		decision = "VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nTheo đề nghị của Giám đốc Sở Nông nghiệp,\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt kèm theo Quyết định này Kế hoạch trồng rừng ngập mặn năm 2024.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n|\nKT. CHỦ TỊCH |\n"
		title    = "TRỒNG RỪNG NGẬP MẶN NĂM 2024\n(Kèm theo Quyết định số 45/QĐ-UBND ngày 05/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh)\n"
	)
	for name, plan := range map[string]string{
		"plan named":  "KẾ HOẠCH\n" + title + "I. MỤC TIÊU\nTrồng một trăm héc ta.\n",
		"plan's lost": title + "I. MỤC TIÊU\nTrồng một trăm héc ta.\n",
		"heads lost":  title + "Trồng mới một trăm héc ta rừng ngập mặn ở các xã ven biển, giữ đất bãi bồi và nâng thu nhập của người dân trong tỉnh.\n- Ươm cây giống.\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, head+decision+plan)
			require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
			require.Equal(t, "TRỒNG RỪNG NGẬP MẶN NĂM 2024", p.Title)
			require.Empty(t, p.Extra)
			c := p.Carrier
			require.NotNil(t, c)
			require.Equal(t, "QĐ", c.Kind)
			require.Equal(t, "45/QĐ-UBND", c.Number.String())
			require.Equal(t, "VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024", c.Title)
			require.Equal(t, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN PHÚ", c.Authority)
			require.Len(t, c.Bases, 2)
			require.Len(t, c.Articles, 2)
			require.Len(t, p.Sections, 1)
		})
	}
}
