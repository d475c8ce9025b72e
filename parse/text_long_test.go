package parse_test

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// The parts of a long document are shared among processors; what comes out does not show it.
func TestLongTextReadsAlikeOnAnyNumberOfProcessors(t *testing.T) {
	var b strings.Builder
	b.WriteString("ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nChăm sóc cây xanh năm 2024\n\nI. NỘI DUNG\n")
	for i := 1; i <= 1500; i++ {
		fmt.Fprintf(&b, "%d. Trồng %d cây theo Quyết định số %d/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân tỉnh, hoàn thành trước ngày 15/11/2024, báo cáo kết quả về Sở Nội vụ trước ngày 01/12/2024.\n", i, i+20, i)
		b.WriteString("- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Ủy ban nhân dân các xã, phường.\n- Phối hợp với Sở Tài chính bố trí 1.500.000 đồng cho mỗi tổ.\n")
	}
	b.WriteString("II. TỔ CHỨC THỰC HIỆN\n")
	for i := 1; i <= 300; i++ {
		fmt.Fprintf(&b, "%d. Sở Xây dựng\n- Chủ trì, phối hợp với Sở Tài chính thực hiện Kế hoạch số %d/KH-UBND.\n- Thời gian: Quý IV/2024.\n", i, i)
	}
	b.WriteString("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n")
	text := b.String()
	require.Greater(t, len(text), 512<<10)
	read := func(processors int) []byte {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		p, _, err := parse.Text(strings.NewReader(text))
		require.NoError(t, err)
		var out bytes.Buffer
		require.NoError(t, export.JSON(&out, p))
		return out.Bytes()
	}
	one := read(1)
	for _, n := range []int{2, 3, 8} {
		require.True(t, bytes.Equal(one, read(n)), n)
	}
}
