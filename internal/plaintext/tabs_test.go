package plaintext

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/growth"
)

// grids reads s and prints each block: a line as it is, a table as its rows with bars between the cells, a slash for a break within one and
// a star before a row of headings.
func grids(t *testing.T, s string) string {
	t.Helper()
	doc, err := Read(s, wide)
	require.NoError(t, err)
	var out []string
	for _, b := range doc.Blocks {
		if b.Gap {
			out = append(out, "")
		}
		if b.Table == nil {
			out = append(out, b.Text)
			continue
		}
		for _, r := range b.Table.Rows {
			var cells []string
			for _, c := range r.Cells {
				cells = append(cells, strings.Repeat(">", max(0, c.ColSpan-1))+strings.ReplaceAll(c.Text, "\n", "/"))
			}
			star := ""
			if r.Header {
				star = "*"
			}
			out = append(out, star+"["+strings.Join(cells, "|")+"]")
		}
	}
	return strings.Join(out, "\n")
}

func TestReadTakesTablesPartedByTabs(t *testing.T) {
	const head = "TT\tNội dung\tNgười phụ trách\tThời gian\n"
	const headed = "*[TT|Nội dung|Người phụ trách|Thời gian]\n"
	for name, c := range map[string][2]string{
		"numbered rows":               {"trước\n" + head + "1\tTập huấn\tTổ Văn\t15/9/2026\n2\tThi vẽ\tTổ Mĩ thuật\t20/9/2026\nsau", "trước\n" + headed + "[1|Tập huấn|Tổ Văn|15/9/2026]\n[2|Thi vẽ|Tổ Mĩ thuật|20/9/2026]\nsau"},
		"one row":                     {head + "1\tTập huấn\tTổ Văn\t15/9/2026\n", strings.TrimSpace(headed + "[1|Tập huấn|Tổ Văn|15/9/2026]")},
		"no order":                    {"Việc cần làm\tNgười phụ trách\tThời hạn\nDọn vệ sinh\tLớp 9A\t02/3/2026\nKê bàn ghế\tLớp 9B\t03/3/2026\nII. KINH PHÍ", "*[Việc cần làm|Người phụ trách|Thời hạn]\n[Dọn vệ sinh|Lớp 9A|02/3/2026]\n[Kê bàn ghế|Lớp 9B|03/3/2026]\nII. KINH PHÍ"},
		"blank lines between rows":    {"trước\n\n" + strings.TrimSpace(head) + "\n\n1\tTập huấn\tTổ Văn\t15/9/2026\n\n2\tThi vẽ\tTổ Mĩ thuật\t20/9/2026\n\nsau", "trước\n\n" + headed + "[1|Tập huấn|Tổ Văn|15/9/2026]\n[2|Thi vẽ|Tổ Mĩ thuật|20/9/2026]\n\nsau"},
		"blanks and no order":         {"Tháng\tNội dung\tNgười thực hiện\n\n9/2025\tCân đo\tY tế\n\n10/2025\tHọp\tTổ Văn\n\nII. KINH PHÍ", "*[Tháng|Nội dung|Người thực hiện]\n[9/2025|Cân đo|Y tế]\n[10/2025|Họp|Tổ Văn]\n\nII. KINH PHÍ"},
		"order alone is known":        {"STT\tTrường\tSố lớp\tSố em\n1\tTHCS Yên Bình\t12\t400\n2\tTHCS Yên Hòa\t8\t260", "*[STT|Trường|Số lớp|Số em]\n[1|THCS Yên Bình|12|400]\n[2|THCS Yên Hòa|8|260]"},
		"empty cells":                 {head + "1\tTập huấn\t\t15/9/2026\n2\tThi vẽ\tTổ Mĩ thuật\t\n\tChấm thi\tTổ Văn\t21/9/2026", headed + "[1|Tập huấn||15/9/2026]\n[2|Thi vẽ|Tổ Mĩ thuật|]\n[|Chấm thi|Tổ Văn|21/9/2026]"},
		"tabs at the end cut off":     {head + "1\tTập huấn\tTổ Văn\t15/9/2026\n2\tThi vẽ\tTổ Mĩ thuật\nsau", headed + "[1|Tập huấn|Tổ Văn|15/9/2026]\n[2|Thi vẽ|Tổ Mĩ thuật|]\nsau"},
		"group":                       {head + "I\tTuyên truyền\n1\tTập huấn\tTổ Văn\t15/9/2026\nII\tThi đua\n1\tThi vẽ\tTổ Mĩ thuật\t20/9/2026", headed + "[I|Tuyên truyền||]\n[1|Tập huấn|Tổ Văn|15/9/2026]\n[II|Thi đua||]\n[1|Thi vẽ|Tổ Mĩ thuật|20/9/2026]"},
		"banner":                      {head + "Tháng 9\n1\tTập huấn\tTổ Văn\t15/9/2026\nTháng 10\n1\tThi vẽ\tTổ Mĩ thuật\t20/10/2026\nsau", headed + "[>>>Tháng 9]\n[1|Tập huấn|Tổ Văn|15/9/2026]\n[>>>Tháng 10]\n[1|Thi vẽ|Tổ Mĩ thuật|20/10/2026]\nsau"},
		"paragraphs in a cell":        {head + "1\tTập huấn\n- Đợt một\n- Đợt hai\tTổ Văn\nTổ Sử\t15/9/2026\n2\tThi vẽ\tTổ Mĩ thuật\t20/9/2026", headed + "[1|Tập huấn/- Đợt một/- Đợt hai|Tổ Văn/Tổ Sử|15/9/2026]\n[2|Thi vẽ|Tổ Mĩ thuật|20/9/2026]"},
		"paragraphs in the last":      {head + "1\tTập huấn\tTổ Văn\tSáng 15/9\nChiều 16/9\n2\tThi vẽ\tTổ Mĩ thuật\t20/9/2026\nsau", headed + "[1|Tập huấn|Tổ Văn|Sáng 15/9/Chiều 16/9]\n[2|Thi vẽ|Tổ Mĩ thuật|20/9/2026]\nsau"},
		"paragraphs in the headings":  {"TT\tNội dung\tNgười\nphụ trách\tThời gian\nthực hiện\n1\tTập huấn\tTổ Văn\t15/9/2026", "*[TT|Nội dung|Người/phụ trách|Thời gian/thực hiện]\n[1|Tập huấn|Tổ Văn|15/9/2026]"},
		"automatic numbers":           {head + "1.\t\tTập huấn\tTổ Văn\t15/9/2026\n2.\t\t-\tThi vẽ\tTổ Mĩ thuật\t20/9/2026", headed + "[1.|Tập huấn|Tổ Văn|15/9/2026]\n[2.|- Thi vẽ|Tổ Mĩ thuật|20/9/2026]"},
		"no headings":                 {"1\tAn\tTổ Văn\n2\tBình\tTổ Toán\n3\tCúc\tTổ Sử\n4\tDũng\tTổ Địa", "[1|An|Tổ Văn]\n[2|Bình|Tổ Toán]\n[3|Cúc|Tổ Sử]\n[4|Dũng|Tổ Địa]"},
		"sum":                         {"TT\tNội dung\tSố lượng\tThành tiền\n1\tNước uống\t10\t200.000\n2\tHoa\t2\t300.000\nTổng cộng\t500.000\nsau", "*[TT|Nội dung|Số lượng|Thành tiền]\n[1|Nước uống|10|200.000]\n[2|Hoa|2|300.000]\n[>>Tổng cộng|500.000]\nsau"},
		"two tables":                  {head + "1\tTập huấn\tTổ Văn\t15/9/2026\nII. PHÂN CÔNG\n" + head + "1\tThi vẽ\tTổ Văn\t16/9/2026", headed + "[1|Tập huấn|Tổ Văn|15/9/2026]\nII. PHÂN CÔNG\n" + headed + "[1|Thi vẽ|Tổ Văn|16/9/2026]"},
		"signature right below":       {"TT\tNội dung\tThời gian\n1\tTập huấn\t15/9/2026\n\t\tHIỆU TRƯỞNG\n\t\tĐỗ Thế Kha", "*[TT|Nội dung|Thời gian]\n[1|Tập huấn|15/9/2026]\nHIỆU TRƯỞNG\nĐỗ Thế Kha"},
		"recipients right below":      {"TT\tNội dung\tThời gian\n1\tTập huấn\t15/9/2026\n2\tThi vẽ\nNơi nhận:\tHIỆU TRƯỞNG\n- Lưu: VT.\tĐỗ Thế Kha", "*[TT|Nội dung|Thời gian]\n[1|Tập huấn|15/9/2026]\n[2|Thi vẽ|]\nNơi nhận:\tHIỆU TRƯỞNG\n- Lưu: VT.\tĐỗ Thế Kha"},
		"signature below a short row": {head + "1\tTập huấn\tTổ Văn\t15/9/2026\n2\tThi vẽ\n\t\tHIỆU TRƯỞNG\n\t\tĐỗ Thế Kha", headed + "[1|Tập huấn|Tổ Văn|15/9/2026]\n[2|Thi vẽ||]\nHIỆU TRƯỞNG\nĐỗ Thế Kha"},
		"Markdown":                    {"# KẾ HOẠCH\n**TT**\t**Nội dung**\t**Thời gian**\n1\tTập huấn\t*15/9/2026*", "KẾ HOẠCH\n*[TT|Nội dung|Thời gian]\n[1|Tập huấn|15/9/2026]"},
		"blanks that are no ASCII":    {"TT\tNội\u00a0dung\tThời gian\r\n1\tTập huấn\t15/9/2026\r\n", "*[TT|Nội dung|Thời gian]\n[1|Tập huấn|15/9/2026]"},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c[1], grids(t, c[0])) })
	}
}

func TestReadLeavesTabsThatPartNoTable(t *testing.T) {
	for name, s := range map[string]string{
		"head in two columns":     "UBND XÃ YÊN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-THCS\tYên Bình, ngày 05 tháng 9 năm 2026",
		"head with several tabs":  "UBND XÃ YÊN BÌNH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS\t\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-THCS\t\tYên Bình, ngày 05 tháng 9 năm 2026",
		"labels":                  "1.\tNội dung\n2.\tThời gian\n3.\tĐịa điểm\n4.\tKinh phí",
		"labels within":           "1.\t-\tNội dung\n2.\t-\tThời gian\n3.\t-\tĐịa điểm\n4.\t-\tKinh phí",
		"bullets":                 "-\tNội dung\n-\tThời gian\n-\tKinh phí",
		"recipients":              "Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\t\tCHỦ TỊCH\n- Lưu: VT.\t\tĐỗ Thế Kha",
		"three signatures":        "NGƯỜI LẬP\tKẾ TOÁN\tHIỆU TRƯỞNG\n(Ký, họ tên)\t(Ký, ghi rõ họ tên)\t(Ký, họ tên, đóng dấu)\nLê Thị An\tVũ Văn Ba\tĐỗ Thế Kha",
		"what is said of an hour": "Thời gian: 7 giờ\tĐịa điểm: sân trường\tNội dung: chào cờ\nThời gian: 8 giờ\tĐịa điểm: lớp học\tNội dung: học",
		"headings alone":          "TT\tNội dung\tThời gian\n\nsau",
		"rows without headings":   "1\tAn\tTổ Văn\n2\tBình\tTổ Toán\n3\tCúc\tTổ Sử",
		"rows of work":            "Soạn nội dung\tCô Lan phụ trách\tNgày 05/9\nIn giấy mời\tCô Cúc phụ trách\tNgày 06/9",
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, s, grids(t, s)) })
	}
}

// Whatever stands beside tabs, every word stays, in its order.
func TestReadKeepsTheWordsBesideTabs(t *testing.T) {
	pieces := []string{"TT", "Nội dung", "Thời gian", "Người phụ trách", "1", "2", "3.", "4", "I", "-", "Tổ Văn", "tổ Sử", "15/9", "Nơi nhận:", "HIỆU TRƯỞNG", "II. KINH PHÍ", "(1)", "Gồm:", "", ""}
	parts := []string{"\t", "\t", "\t", "\t\t", "\n", "\n", "\n\n"}
	random := rand.New(rand.NewPCG(1, 2))
	tables := 0
	for range 20000 {
		var b strings.Builder
		if random.IntN(2) == 0 {
			b.WriteString("TT\tNội dung\tThời gian\n1\tTổ Văn\t15/9\n")
		}
		for range random.IntN(40) {
			b.WriteString(pieces[random.IntN(len(pieces))] + parts[random.IntN(len(parts))])
		}
		if strings.TrimSpace(b.String()) == "" {
			continue
		}
		doc, err := Read(b.String(), wide)
		require.NoError(t, err)
		var out []string
		for _, block := range doc.Blocks {
			out = append(out, strings.Fields(block.Text)...)
			if block.Table != nil {
				tables++
				for _, r := range block.Table.Rows {
					for _, c := range r.Cells {
						out = append(out, strings.Fields(c.Text)...)
					}
				}
			}
		}
		require.Equal(t, strings.Fields(b.String()), out, "%q", b.String())
		Release(doc)
	}
	require.Greater(t, tables, 5000)
}

// BenchmarkManyTabs measures how the cost of reading grows with lines that hold tabs.
func BenchmarkManyTabs(b *testing.B) {
	var tasks []func(int)
	for _, s := range []string{"TT\ta\tb\n", "TT\ta\n", "1\ta\tb\n", "1\ta\n", "\ta\tb\n", "Nội dung\tThời gian\tKinh phí\n", "TT\ta\tb\n1\ta\nb\n"} {
		tasks = append(tasks, func(size int) {
			if _, err := Read(strings.Repeat(s, size), wide); err != nil {
				b.Fatal(err)
			}
		})
	}
	growth.Report(b, 5_000, tasks...)
}
