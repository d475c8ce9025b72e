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
