package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFormBehindTheSignatureKeepsItsHead(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\n\nMẪU SỐ 01\nỦY BAN NHÂN DÂN XÃ ...\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBÁO CÁO\nKết quả chăm sóc cây xanh\n")
	require.Len(t, p.Appendices, 1)
	require.Equal(t, "MẪU SỐ 01", p.Appendices[0].Label)
	require.Empty(t, p.Appendices[0].Title)
	require.Empty(t, warnings)
}

func TestNumberOfAPageAboveAnAppendix(t *testing.T) {
	p, warnings := readWhole(t, shortPlan+"Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê An Bình\n\n4\n\nPHỤ LỤC\nDANH MỤC CÂY XANH\n1. Cây bàng\n2. Cây sấu\n")
	require.Len(t, p.Appendices, 1)
	require.Equal(t, "DANH MỤC CÂY XANH", p.Appendices[0].Title)
	require.Empty(t, warnings)
}

func TestNumberOfAnAppendixApartFromItsTitle(t *testing.T) {
	for line, want := range map[string][2]string{
		"PHỤ LỤC I DANH MỤC CÂY XANH":        {"PHỤ LỤC I", "DANH MỤC CÂY XANH"},
		"Phụ lục 02 Danh mục cây xanh":       {"Phụ lục 02", "Danh mục cây xanh"},
		"PHỤ LỤC II: DANH MỤC CÂY XANH":      {"PHỤ LỤC II:", "DANH MỤC CÂY XANH"},
		"PHỤ LỤC DANH MỤC CÂY XANH":          {"PHỤ LỤC DANH MỤC CÂY XANH", ""},
		"PHỤ LỤC III":                        {"PHỤ LỤC III", ""},
		"PHỤ LỤC IV KÈM THEO KẾ HOẠCH SỐ 12": {"PHỤ LỤC IV KÈM THEO KẾ HOẠCH SỐ 12", ""},
	} {
		label, title := splitAppendixLabel(line)
		require.Equal(t, want, [2]string{label, title})
	}
}
