package parse_test

import (
	"bytes"
	"fmt"
	"strconv"
)

func itoa(n int) string { return strconv.Itoa(n) }

// longPlan is a plan of n items, each with what real items hold: a citation, a unit in charge, a deadline.
func longPlan(n int) []byte {
	var b bytes.Buffer
	b.WriteString("ỦY BAN NHÂN DÂN\nTỈNH THUẬN PHONG\n\nSố: 15/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nThuận Phong, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nTriển khai công tác chuyển đổi số năm 2026\n\nCăn cứ Nghị quyết số 12/NQ-HĐND ngày 09/12/2025 của Hội đồng nhân dân tỉnh;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\n")
	for section := 1; n > 0; section++ {
		fmt.Fprintf(&b, "%s. NỘI DUNG NHÓM %d\n\n", []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}[(section-1)%10], section)
		for i := 1; i <= 50 && n > 0; i++ {
			fmt.Fprintf(&b, "%d. Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ngành xây dựng nền tảng dùng chung theo Quyết định số %d/QĐ-UBND ngày 12/8/2025 của Ủy ban nhân dân tỉnh, hoàn thành trước ngày 15/12/2026.\n\n- Tổ chức tập huấn cho ít nhất 95%% cán bộ phụ trách.\n\n", i, 100+i)
			n--
		}
	}
	b.WriteString("Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Minh Khải\n")
	return b.Bytes()
}
