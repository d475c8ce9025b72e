package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The kinds of Decree 30/2020/NĐ-CP have the abbreviations of its Appendix III; others those of their first letters.
func TestKindsOfCarriers(t *testing.T) {
	const head = "ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/%-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n"
	for kind, want := range map[string]string{
		"quyết định": "QĐ", "nghị quyết": "NQ", "quyết nghị": "NQ", "chỉ thị": "CT", "thông báo": "TB", "tờ trình": "TTr", "hướng dẫn": "HD", "công văn": "CV",
		"quy định": "QyĐ", "quy chế": "QC", "chương trình": "CTr", "phương án": "PA", "đề án": "ĐA", "dự án": "DA", "báo cáo": "BC", "hợp đồng": "HĐ", "công điện": "CĐ", "giấy ủy quyền": "GUQ",
	} {
		require.Equal(t, want, carrierKind(kind), kind)
	}
	p := planOf(t, head+"CHỈ THỊ\nVề việc ban hành Kế hoạch trồng rừng\nCăn cứ Luật Lâm nghiệp;\nĐiều 1. Ban hành kèm theo Chỉ thị này Kế hoạch trồng rừng.\nCHỦ TỊCH\nLê An Bình\nKẾ HOẠCH\nTrồng rừng ngập mặn năm 2024\n(Ban hành kèm theo Chỉ thị số 12/CT-UBND)\nI. MỤC ĐÍCH\n- Giữ đê.\nII. NỘI DUNG\n- Trồng cây.\n")
	require.NotNil(t, p.Carrier)
	require.Equal(t, "CT", p.Carrier.Kind)
	require.Equal(t, "CHỈ THỊ", p.Carrier.KindName)
}
