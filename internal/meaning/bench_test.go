package meaning_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// ownText is a plan of ours in small, for measuring where no corpus stands beside the module.
const ownText = `Thực hiện Kế hoạch số 118-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về phát triển du lịch cộng đồng giai đoạn 2026 - 2030;
Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017; Nghị quyết số 08-NQ/TW ngày 16/01/2017 của Bộ Chính trị về phát triển du lịch thành ngành kinh tế mũi nhọn;
- Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân các xã, phường và các cơ quan liên quan rà soát các điểm du lịch trên địa bàn.
- Tuyên truyền, vận động các hộ dân giữ gìn cảnh quan, nếp sống văn hóa, bảo vệ môi trường và nâng cao chất lượng phục vụ khách tham quan trong và ngoài tỉnh.
- Phấn đấu đến năm 2030 có ít nhất 20 mô hình du lịch cộng đồng, trên 95 % hộ tham gia được tập huấn.
Thời gian hoàn thành: Trước ngày 15/12/2026.
- Định kỳ hằng năm (trước ngày 15 tháng 11) báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Văn hóa, Thể thao và Du lịch).
- Kinh phí: 1.500.000 đồng từ ngân sách tỉnh.
`

// seedLines returns the lines of the model document, or of our own text where it is not there.
func seedLines(b *testing.B) (lines []string, size int) {
	text := strings.Repeat(ownText, 6)
	if found, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "seed", "*.txt")); len(found) > 0 {
		raw, err := os.ReadFile(found[0])
		if err != nil {
			b.Fatal(err)
		}
		text = viet.NFC(string(raw))
	}
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines, len(text)
}

// naive is how a citation finder begins: one expression for the number, one for the date.
var naive = regexp.MustCompile(`(?i)(nghị quyết|nghị định|quyết định|chỉ thị|kết luận|kế hoạch|công văn|thông tư|hướng dẫn|luật|chương trình hành động)\s+(số\s*)?(\d+)\s*[-–/]\s*([A-ZĐ0-9/–-]+)(,?\s*ngày\s+(\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}))?`)

func BenchmarkMeaning(b *testing.B) {
	lines, size := seedLines(b)
	for _, way := range []struct {
		name string
		read func(string)
	}{
		{"references", func(s string) { meaning.References(s) }},
		{"timings", func(s string) { meaning.Timings(s) }},
		{"parties", func(s string) { meaning.Parties(s) }},
		{"reports", func(s string) { meaning.Reports(s) }},
		{"indicators", func(s string) { meaning.Indicators(s) }},
		{"budget", func(s string) { meaning.Budget(s) }},
		{"label", func(s string) { meaning.Label(s) }},
		{"all", func(s string) {
			meaning.References(s)
			meaning.Timings(s)
			meaning.Parties(s)
			meaning.Reports(s)
			meaning.Indicators(s)
			meaning.Budget(s)
		}},
		{"naive-regexp-citations", func(s string) { naive.FindAllStringSubmatchIndex(s, -1) }},
	} {
		b.Run(way.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, l := range lines {
					way.read(l)
				}
			}
		})
	}
}
