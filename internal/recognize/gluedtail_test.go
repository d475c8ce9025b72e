package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTailInTheLastLineOfTheBody(t *testing.T) {
	for _, signed := range []string{"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Lê An Bình", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê An Bình"} {
		p := planOf(t, webHead+webTitle+plainBody+"2. Các xã báo cáo kết quả trồng rừng trước ngày 20/12/2024./. Nơi nhận: - Như trên; - Các xã; - Lưu: VT. "+signed+"\n")
		require.Contains(t, outline(p), "trước ngày 20/12/2024./.\n")
		require.Len(t, p.Recipients, 2)
		require.NotNil(t, p.Filing)
		require.Len(t, p.Signatures, 1)
		require.Equal(t, "PHÓ CHỦ TỊCH", p.Signatures[0].Title)
		require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
	}
	p := planOf(t, webHead+webTitle+plainBody+"Nơi nhận: - Các xã; - Lưu: VT, XD. 08 KH TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An Bình\n")
	require.Equal(t, []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"}, p.Signatures[0].Authority)
	require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
	p = planOf(t, webHead+webTitle+plainBody+"Nơi nhận: - Lưu: VT. TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN PHÓ BÍ THƯ THƯỜNG TRỰC (đã ký) Lê An Bình\n")
	require.Equal(t, "PHÓ BÍ THƯ THƯỜNG TRỰC", p.Signatures[0].Title)
	require.Equal(t, []string{"TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN"}, p.Signatures[0].Authority)
	require.Equal(t, "Lê An Bình", p.Signatures[0].Name)
	p = planOf(t, webHead+webTitle+plainBody+"2. Các xã ghi rõ ở văn bản nơi nhận và số bản.\n")
	require.Empty(t, p.Recipients)
}
