package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/plaintext"
)

// planOf reads a text as a whole.
func planOf(t *testing.T, text string) *adminplan.Plan {
	t.Helper()
	doc, err := plaintext.Read([]byte(text), plaintext.Limits{Lines: 1 << 12, Line: 1 << 12})
	require.NoError(t, err)
	p, _, err := Plan(doc)
	require.NoError(t, err)
	return p
}

const (
	webHead  = "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	webTitle = "KẾ HOẠCH\nTrồng rừng ngập mặn năm 2024\n"
	webBody  = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Trồng một trăm héc ta.\nII. NHIỆM VỤ\n1. Ươm cây giống.\n"
)

// requireWebPlan asks for the head and title of the texts above.
func requireWebPlan(t *testing.T, p *adminplan.Plan) {
	t.Helper()
	require.Equal(t, []string{"ỦY BAN NHÂN DÂN TỈNH AN PHÚ"}, p.Issuer.Path)
	require.Equal(t, "12/KH-UBND", p.Number.String())
	require.Equal(t, "An Phú", p.Place)
	require.Equal(t, adminplan.DateOf(2024, 3, 5), p.Date)
	require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	require.Len(t, p.Sections, 2)
}

func TestHeadlineOfAWebPage(t *testing.T) {
	for name, above := range map[string]string{
		"kind and title":  "KẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n\nTháng Ba 6, 2024 2:06 chiều\n",
		"menu":            "Trang chủ\nVĂN BẢN\nKẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n",
		"kind alone":      "KẾ HOẠCH\nTRỒNG RỪNG NGẬP MẶN NĂM 2024\n06/3/2024\n",
		"like a basis":    "KẾ HOẠCH\nThực hiện việc trồng rừng ngập mặn\n",
		"twice":           "KẾ HOẠCH TRỒNG RỪNG\nNgày 06/3/2024\nKẾ HOẠCH TRỒNG RỪNG NGẬP MẶN NĂM 2024\n",
		"in small letter": "Kế hoạch trồng rừng ngập mặn năm 2024\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := planOf(t, above+webHead+webTitle+webBody)
			requireWebPlan(t, p)
			require.NotEmpty(t, p.Extra)
			require.Len(t, p.Motto, 2)
		})
	}
	t.Run("a second plan behind the first", func(t *testing.T) {
		p := planOf(t, webTitle+webBody+webHead+"KẾ HOẠCH\nNuôi tôm\nI. MỤC TIÊU\n")
		require.Equal(t, "Trồng rừng ngập mặn năm 2024", p.Title)
	})
}
