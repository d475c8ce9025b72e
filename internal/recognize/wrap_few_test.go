package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/source"
)

// A plan of a page or two of which most lines are short has few lines that were broken, which nonetheless break sentences before a name or a date.
func TestFewBrokenLines(t *testing.T) {
	const head = "Thực hiện Kế hoạch số 15/KH-SXD ngày 09/01/2024 của Sở Xây dựng tỉnh\nAn Phú về chăm cây; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n"
	for name, c := range map[string]struct{ body, want string }{
		"before names and dates": {
			head + "I. MỤC ĐÍCH\n- Cây xanh tốt.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\n- Lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày\n15/3/2024.\n- Phối hợp với các trường học, bệnh viện trồng cây, trong đó có Trường\nTrung học cơ sở Lê Lợi.\n- Theo dõi.\n2. Các phường, xã: xây dựng kế hoạch, gửi về Sở Xây dựng để tổng hợp\nchung, hoàn thành trước ngày 20/3/2024 và báo cáo Ủy ban nhân dân tỉnh\nkết quả.\n",
			"I.|MỤC ĐÍCH|\n -||Cây xanh tốt.\nII.|TỔ CHỨC THỰC HIỆN|\n 1.|Sở Xây dựng|\n  -||Lập danh sách cây cần chặt, gửi về Ủy ban nhân dân tỉnh trước ngày 15/3/2024.\n  -||Phối hợp với các trường học, bệnh viện trồng cây, trong đó có Trường Trung học cơ sở Lê Lợi.\n  -||Theo dõi.\n 2.|Các phường, xã:|\n  ||xây dựng kế hoạch, gửi về Sở Xây dựng để tổng hợp chung, hoàn thành trước ngày 20/3/2024 và báo cáo Ủy ban nhân dân tỉnh kết quả.\n",
		},
		"headings stay apart": {
			head + "I. NỘI DUNG\n1. Kiểm tra các tuyến cây do Ủy ban nhân dân các phường, xã quản lý, lập\ndanh sách.\n2. Giám sát thường xuyên\n3. Giám sát theo đợt\n4. Rà soát số cây còn lại ở các công viên, báo cáo Ủy ban nhân dân tỉnh\nvào ngày 15 hằng tháng.\n",
			"I.|NỘI DUNG|\n 1.||Kiểm tra các tuyến cây do Ủy ban nhân dân các phường, xã quản lý, lập danh sách.\n 2.||Giám sát thường xuyên\n 3.||Giám sát theo đợt\n 4.||Rà soát số cây còn lại ở các công viên, báo cáo Ủy ban nhân dân tỉnh vào ngày 15 hằng tháng.\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := bodyOf(t, c.body)
			require.Equal(t, c.want, outline(p))
			require.Len(t, p.Bases, 1)
			require.Len(t, p.Preamble, 1)
		})
	}
}

// Texts taken from pages of print have a blank line behind each line at times, which then parts no paragraphs.
func TestBrokenLinesWithBlankLinesBetweenAll(t *testing.T) {
	const body = "Căn cứ Quyết định số 15/QĐ-UBND ngày 09 tháng 01 năm 2024 của Ủy ban\nnhân dân tỉnh về việc giao chỉ tiêu trồng cây xanh trên các tuyến\nđường;\nỦy ban nhân dân tỉnh ban hành kế hoạch chăm sóc cây xanh với những\nnội dung sau:\nI. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong công\nviên và trong sân của các trường học.\n2. Tưới cây\nCác đơn vị tưới cây mỗi ngày hai lần, lấy nước ở các hồ gần nhất và\nghi sổ.\n"
	want := outline(bodyOf(t, body))
	require.Contains(t, want, "trong công viên và trong sân")
	spaced := bodyOf(t, strings.ReplaceAll(body, "\n", "\n\n"))
	require.Equal(t, want, outline(spaced))
	require.Len(t, spaced.Bases, 1)
	require.Len(t, spaced.Preamble, 1)
}

func TestSentenceThatGoesOnOnTheNextPage(t *testing.T) {
	const before, after = "I. NỘI DUNG\n1. Trồng cây ở các tuyến phố mới mở trong năm của thị xã, trong vườn của", "\nTrường Trung học cơ sở Lê Lợi, Trường Tiểu học Kim Đồng và các trường\nmầm non.\n2. Tưới cây mỗi ngày hai lần, lấy nước ở các hồ gần nhất, ghi sổ từng\nlần và báo cáo đơn vị quản lý vào cuối mỗi tháng để tổng hợp, theo dõi\nchung trong cả tỉnh.\n"
	want := outline(bodyOf(t, before+after))
	doc := &source.Doc{Lines: true}
	for i, l := range strings.Split("ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSố: 12/KH-UBND\nKẾ HOẠCH\nChăm sóc cây xanh năm 2024\n\n"+before+"\n\n1\n\n"+after, "\n") {
		doc.Blocks = append(doc.Blocks, source.Block{Text: l, Line: i + 1, Page: l == "1"})
	}
	p, _, err := Plan(doc)
	require.NoError(t, err)
	require.Contains(t, want, "vườn của Trường")
	require.Equal(t, want, outline(p))
}
