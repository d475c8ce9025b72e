package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// A file that was made out of a printed page has each line in a frame at its place; the columns of head and end are told by their places.
func TestDOCXOfPlacedLines(t *testing.T) {
	var body strings.Builder
	y := 0
	row := func(left, right string) {
		y += 320
		for x, text := range map[int]string{1000: left, 6500: right} {
			if text != "" {
				fmt.Fprint(&body, docxtest.P(text, fmt.Sprintf(`<w:framePr w:w="%d" w:hAnchor="page" w:vAnchor="page" w:x="%d" w:y="%d"/>`, 115*len([]rune(text)), x, y)))
			}
		}
	}
	row("UBND TỈNH MẪU SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	row("SỞ VĂN HÓA", "Độc lập - Tự do - Hạnh phúc")
	row("Số: 45/KH-SVH", "Mẫu Sơn, ngày 05 tháng 02 năm 2026")
	for line := range strings.Lines(`KẾ HOẠCH
		Phát triển thư viện cơ sở năm 2026
		Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
		Sở Văn hóa ban hành Kế hoạch như sau:
		I. MỤC ĐÍCH, YÊU CẦU
		1. Đưa sách về thôn, bản.
		2. Thiết thực, tiết kiệm.
		II. TỔ CHỨC THỰC HIỆN
		1. Thư viện tỉnh chủ trì.
		2. Văn phòng Sở bố trí kinh phí.`) {
		row(strings.TrimSpace(line), "")
	}
	row("Nơi nhận:", "KT. GIÁM ĐỐC")
	row("- Thư viện tỉnh;", "PHÓ GIÁM ĐỐC")
	row("- Lưu: VT.", "")
	row("", "Trần Thị Mẫu")
	f := docxtest.File{Body: body.String()}
	r, size := f.Reader()
	plan, warnings, err := parse.DOCX(r, size)
	require.NoError(t, err)
	require.Empty(t, warnings)
	require.Equal(t, []string{"UBND TỈNH MẪU SƠN", "SỞ VĂN HÓA"}, plan.Issuer.Path)
	require.Equal(t, "45/KH-SVH", plan.Number.String())
	require.Equal(t, "2026-02-05", plan.Date.String())
	require.Equal(t, "Phát triển thư viện cơ sở năm 2026", plan.Title)
	require.Len(t, plan.Bases, 1)
	require.Len(t, plan.Sections, 2)
	require.Len(t, plan.Sections[1].Assignments, 2)
	require.Len(t, plan.Recipients, 1)
	require.NotNil(t, plan.Filing)
	require.Equal(t, []string{"KT. GIÁM ĐỐC"}, plan.Signatures[0].Authority)
	require.Equal(t, "Trần Thị Mẫu", plan.Signatures[0].Name)
	require.Empty(t, plan.Extra)
}
