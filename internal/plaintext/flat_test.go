package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadBreaksATextThatLostItsLines(t *testing.T) {
	lines := []string{
		"ỦY BAN NHÂN DÂN TỈNH AN PHÚ Số: 12/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Phú, ngày 05 tháng 3 năm 2024",
		"KẾ HOẠCH",
		"TRỒNG RỪNG NGẬP MẶN GIAI ĐOẠN 2024 - 2030",
		"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
		"Căn cứ Nghị quyết số 12/NQ-HĐND; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
		"I. MỤC ĐÍCH, YÊU CẦU",
		"1. Mục đích",
		"- Giữ đê theo Điều 2. Luật Đê điều, khoản 3. Luật Lâm nghiệp và quy định của Sở Lao động - Thương binh và Xã hội.",
		"- Giữ đất.",
		"2. Yêu cầu",
		"a) Trồng một trăm héc ta.",
		"b) Giao rừng cho các hộ.",
		"II. NHIỆM VỤ",
		"1. Ươm cây",
		"1.1. Chọn giống",
		"1.2. Làm đất",
		"2. Trồng cây",
		"II. KINH PHÍ",
		"Tỉnh cấp.",
		"IV. TỔ CHỨC THỰC HIỆN",
		"1. Sở Nông nghiệp: Chủ trì.",
		"Trên đây là Kế hoạch trồng rừng./.",
		"Nơi nhận: - Như trên; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An Bình",
		"[1] Theo báo cáo của Sở Nông nghiệp.",
	}
	require.Equal(t, lines, texts(t, strings.Join(lines, " ")))
	for _, s := range []string{
		strings.Repeat("Trồng cây ven biển. ", 60) + "I. MỤC ĐÍCH, YÊU CẦU",
		strings.Repeat("Trồng cây ven biển. ", 60) + "Đại hội II. Đại hội III. Kết quả",
		"| " + strings.Join(lines, " "),
	} {
		require.Len(t, texts(t, s), 1)
	}
}
