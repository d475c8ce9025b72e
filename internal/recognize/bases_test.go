package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A basis goes on behind a semicolon in small letters; a purpose that names no document is none.
func TestBasesWithinASentence(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Thực hiện Chỉ thị số 5/CT-UBND ngày 02 tháng 01 năm 2024 của Chủ tịch UBND tỉnh; căn cứ mùa mưa năm nay, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 2)
	require.Equal(t, "căn cứ mùa mưa năm nay,", p.Bases[1].Text)

	p = planOf(t, webHead+webTitle+"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nĐể thực hiện có hiệu quả việc giữ rừng, Ủy ban nhân dân tỉnh đề ra kế hoạch trồng rừng như sau:\n"+plainBody)
	require.Len(t, p.Bases, 1)
	require.True(t, strings.HasPrefix(p.Preamble[0].Text, "Để thực hiện"))

	p = planOf(t, webHead+webTitle+"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nXét tình hình thực tế của các xã,\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 2)

	p = planOf(t, webHead+webTitle+"Trên cơ sở Kế hoạch số 5/KH-SNN ngày 02 tháng 01 năm 2024 của Sở Nông nghiệp, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 1)
	require.Len(t, p.Preamble, 1)

	p = planOf(t, webHead+webTitle+"Trên cơ sở kết quả trồng rừng của các xã, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Empty(t, p.Bases)

	p = planOf(t, webHead+webTitle+"Để thực hiện Nghị quyết số 5/NQ-HĐND ngày 02 tháng 01 năm 2024 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 1)
}

// A basis right below the title, broken over lines of a short document, is none of the title.
func TestBrokenBasisBelowTheTitle(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Thực hiện Hướng dẫn số 5/HD-SNV ngày 02 tháng 01 năm 2024 của Giám đốc\nSở Nội vụ, Ủy ban nhân dân tỉnh xây dựng kế hoạch:\nI. MỤC ĐÍCH\n1. Giữ đê.\nII. NỘI DUNG\n1. Trồng rừng.\n")
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Bases, 1)
}

// Small units set "Căn cứ:" alone and list below it what they rest on, with dashes or without.
func TestBasesListedBelowTheirWord(t *testing.T) {
	for name, list := range map[string]string{
		"lines":          "Căn cứ:\nLuật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nĐiều lệ của Hội Trồng rừng;\nTình hình thực tế của các xã,\n",
		"dashes":         "Căn cứ:\n- Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n- Điều lệ của Hội Trồng rừng;\n- Tình hình thực tế của các xã;\n",
		"with full ends": "Căn cứ vào:\n- Luật Lâm nghiệp ngày 15 tháng 11 năm 2017.\n- Điều lệ của Hội Trồng rừng.\n- Tình hình thực tế của các xã.\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, webHead+webTitle+list+"Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng như sau:\n"+plainBody)
			require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
			require.Len(t, p.Bases, 3)
			require.Len(t, p.Bases[0].Before, 1)
			require.True(t, strings.HasPrefix(p.Bases[1].Text, "Điều lệ"))
			require.Equal(t, adminplan.RelationPursuant, p.Bases[1].Relation)
			require.Len(t, p.Preamble, 1)
		})
	}
	// A line without a dash goes on with one that has a dash and no mark at its end.
	p := planOf(t, webHead+webTitle+"Căn cứ:\n- Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n- Quyết định số 8/QĐ-SNN ngày 03/02/2024 của Giám đốc\nSở Nông nghiệp;\n- Tình hình thực tế của các xã;\nỦy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng như sau:\n"+plainBody)
	require.Len(t, p.Bases, 3)
	require.Equal(t, "Quyết định số 8/QĐ-SNN ngày 03/02/2024 của Giám đốc Sở Nông nghiệp;", p.Bases[1].Text)

	p = planOf(t, webHead+webTitle+"Căn cứ:\n- Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n- Tình hình thực tế của các xã, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng như sau:\n"+plainBody)
	require.Len(t, p.Bases, 2)
	require.Equal(t, "Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng như sau:", p.Preamble[0].Text)
}

// Behind a semicolon "thực hiện" in small letters opens a basis where it names an act; it does not where it goes on with what an act is about.
func TestBasesThatImplementWithinASentence(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Thực hiện chương trình công tác năm 2024; thực hiện kế hoạch số 5/KH-SNN ngày 02 tháng 01 năm 2024 của Sở Nông nghiệp; thực hiện Nghị quyết của Đại hội ngày 05 tháng 01 năm 2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 3)
	p = planOf(t, webHead+webTitle+"Thực hiện Chỉ thị số 5/CT-UBND ngày 02 tháng 01 năm 2024 về việc giữ rừng; thực hiện kế hoạch trồng cây của các xã, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Len(t, p.Bases, 1)
}

// Bases that end without a mark stand right below a title in small letters.
func TestBasesWithoutMarksBelowTheTitle(t *testing.T) {
	p := planOf(t, webHead+webTitle+"Thực hiện công văn số 12/SNN ngày 03/02/2024 của Sở Nông nghiệp về việc trồng rừng\nCăn cứ tình hình thực tế của các xã\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"+plainBody)
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Bases, 2)

	p = planOf(t, webHead+"KẾ HOẠCH\nTriển khai, tổ chức\nThực hiện Công văn số 12/SNN ngày 03/02/2024 của Sở Nông nghiệp\n"+webBody)
	require.Equal(t, "Triển khai, tổ chức Thực hiện Công văn số 12/SNN ngày 03/02/2024 của Sở Nông nghiệp", p.Title)
}
