package recognize

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestCutGluedPage(t *testing.T) {
	for _, c := range []struct {
		line       string
		last, page int
		rest       string
	}{
		{"Trang 1SỞ XÂY DỰNG", 0, 1, "SỞ XÂY DỰNG"},
		{"Trang 2của các tuyến phố", 1, 2, "của các tuyến phố"},
		{"Trang 3- Trồng cây", 1, 3, "- Trồng cây"},
		{"Trang 22. Trồng cây", 1, 2, "2. Trồng cây"},
		{"Trang 12II. NỘI DUNG", 11, 12, "II. NỘI DUNG"},
		{"Trang 34 Trồng cây", 2, 3, "4 Trồng cây"},
		{"Trang 2 của báo", 1, 0, ""},
		{"Trang 2/5", 1, 0, ""},
		{"Trang 9của báo", 1, 0, ""},
		{"Trang 2", 1, 0, ""},
		{"Trang bị máy bơm", 0, 0, ""},
	} {
		page, mark, rest := cutGluedPage(c.line, c.last)
		require.Equal(t, c.page, page, c.line)
		if page > 0 {
			require.Equal(t, c.rest, rest)
			require.Equal(t, c.line, mark+rest)
		}
	}
}

func TestPagesGluedToTheirFirstWords(t *testing.T) {
	p := planOf(t, "Trang 1ỦY BAN NHÂN DÂN\n"+webHead[len("ỦY BAN NHÂN DÂN\n"):]+webTitle+"Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Trồng một trăm héc ta.\nTrang 2II. NHIỆM VỤ\n1. Ươm cây giống ở các vườn của huyện và của\nTrang 3các xã ven biển.\n")
	requireWebPlan(t, p)
	require.Equal(t, []adminplan.Extra{{Where: adminplan.ExtraPage, Text: "Trang 1"}, {Where: adminplan.ExtraPage, Text: "Trang 2"}, {Where: adminplan.ExtraPage, Text: "Trang 3"}}, p.Extra)
	require.Contains(t, outline(p), "của các xã ven biển")
}

// The sites that glue pages to words drop the marks behind numbers.
func TestNumbersThatLostTheirMark(t *testing.T) {
	const body = "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI MỤC TIÊU\n1 Trồng một trăm héc ta\n- Ở hai huyện.\n2 Giữ rừng đã có\n5 Huyện có rừng.\nII Việc phải làm\n1 Ươm cây giống.\nIII TỔ CHỨC THỰC HIỆN\n1 Sở Nông nghiệp\nƯơm cây.\n2 Các huyện\nGiữ rừng.\n"
	p := planOf(t, "Trang 1"+webHead+webTitle+body)
	require.Equal(t, "I|MỤC TIÊU|\n 1|Trồng một trăm héc ta|\n  -||Ở hai huyện.\n 2|Giữ rừng đã có|5 Huyện có rừng.\nII|Việc phải làm|\n 1||Ươm cây giống.\nIII|TỔ CHỨC THỰC HIỆN|\n 1|Sở Nông nghiệp|\n  ||Ươm cây.\n 2|Các huyện|\n  ||Giữ rừng.\n", outline(p))
	require.NotContains(t, outline(planOf(t, webHead+webTitle+body)), " 2|Giữ")

	p = planOf(t, "Trang 1"+webHead+webTitle+"A Tình hình rừng năm qua:\nI Thuận lợi:\n- Rừng đã khép tán.\nII Khó khăn:\n- Đất còn mặn.\nB Việc phải làm:\nI Trồng rừng\n1 Ươm cây giống.\nA Sơn là xã ven biển.\n")
	require.Equal(t, "A|Tình hình rừng năm qua:|\n I|Thuận lợi:|\n  -||Rừng đã khép tán.\n II|Khó khăn:|\n  -||Đất còn mặn.\nB|Việc phải làm:|\n I|Trồng rừng|\n  1|Ươm cây giống.|A Sơn là xã ven biển.\n", outline(p))
}
