package ooxml

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// anchored returns a text box at a place on the page, in tenths of a millimetre.
func anchored(x, y, width int, text string) string {
	const unit = 3600
	return fmt.Sprintf(`<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>`+
		`<wp:extent cx="%d" cy="%d"/><wps:wsp><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`, x*unit, y*unit, width*unit, 45*unit, p(text, ""))
}

// framed returns a paragraph in a frame at a place on the page, in tenths of a millimetre.
func framed(x, y, width int, text string) string {
	return p(text, fmt.Sprintf(`<w:framePr w:w="%d" w:hAnchor="page" w:vAnchor="page" w:x="%d" w:y="%d"/>`, width*567/100, x*567/100, y*567/100))
}

// A page of which each line has its place is set as the page shows it, whatever the order of its boxes.
func TestPlacedLines(t *testing.T) {
	type box struct {
		x, y  int
		text  string
		width int
	}
	page := []box{
		{1100, 100, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0}, {1200, 150, "Độc lập - Tự do - Hạnh phúc", 0},
		{200, 102, "UBND XÃ A", 0}, {200, 150, "Số: 5/KH-UBND", 0},
		{900, 250, "KẾ HOẠCH", 0}, {700, 300, "Phát triển thư viện", 0},
		{200, 450, "I.", 0}, {260, 450, "M", 0}, {280, 450, "ỤC ĐÍCH", 0},
		{200, 500, "1. Đưa sách về thôn, bản.", 0}, {200, 550, "2. Thiết thực.", 0},
		{200, 2000, "Nơi nhận:", 0}, {200, 2050, "- UBND tỉnh;", 0}, {200, 2200, "- Lưu: VT.", 0}, {1200, 2000, "CHỦ TỊCH", 0}, {1180, 2150, "Trần Văn Mẫu", 0},
		{1000, 100, "2", 0}, {200, 200, "II. NỘI DUNG", 0},
		{200, 250, "TT", 0}, {300, 250, "Nội dung", 0}, {1300, 250, "Chủ trì", 0}, {320, 300, "công việc", 0},
		{210, 350, "1", 0}, {300, 350, "Mua sách", 0}, {1300, 350, "Thư viện", 0}, {300, 400, "cho các thôn", 0}, {1300, 400, "tỉnh", 0},
		{210, 450, "2", 0}, {300, 450, "Mở cửa buổi tối", 0}, {1300, 450, "Các xã", 0},
		{200, 500, "3. Rà soát vốn sách của thư viện xã.", 0},
	}
	const want = "{column} UBND XÃ A\nSố: 5/KH-UBND\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" +
		"KẾ HOẠCH\nPhát triển thư viện\nI. MỤC ĐÍCH\n1. Đưa sách về thôn, bản.\n2. Thiết thực.\n" +
		"{column} Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n{column} CHỦ TỊCH\nTrần Văn Mẫu\n{page} 2\nII. NỘI DUNG\n" +
		"table\n  head TT | Nội dung công việc | Chủ trì\n  1 | Mua sách cho các thôn | Thư viện tỉnh\n  2 | Mở cửa buổi tối | Các xã\n" +
		"3. Rà soát vốn sách của thư viện xã.\n"
	var boxes, frames strings.Builder
	for _, b := range page {
		width := 20 * len([]rune(b.text))
		boxes.WriteString(anchored(b.x, b.y, width, b.text))
		frames.WriteString(framed(b.x, b.y, width, b.text))
	}
	for name, body := range map[string]string{"text boxes": "<w:p>" + boxes.String() + "</w:p>", "frames": frames.String()} {
		t.Run(name, func(t *testing.T) {
			doc, _ := read(t, docxtest.File{Body: body})
			require.True(t, doc.Lines)
			require.Equal(t, want, show(doc))
		})
	}
	// Text beside the boxes, or a table: the boxes only stand where they float.
	doc, _ := read(t, docxtest.File{Body: "<w:p>" + boxes.String() + "</w:p>" + p("Thư viện xã mở cửa vào buổi tối.", "")})
	require.False(t, doc.Lines)
	doc, _ = read(t, docxtest.File{Body: frames.String() + docxtest.Table(true, docxtest.Row(c("a"), c("b")))})
	require.False(t, doc.Lines)
}

// Many boxes in one row, and many rows that might be of one table, take no longer than their number.
func TestManyPlacedLines(t *testing.T) {
	var row, rows strings.Builder
	for i := range 20000 {
		row.WriteString(framed(i, 100, 1, "a"))
		rows.WriteString(framed(100, 100+i, 100, "a") + framed(300, 100+i, 100, "b") + framed(500, 100+i, 100, "c"))
	}
	for _, body := range [...]string{row.String(), rows.String()} {
		doc, _ := read(t, docxtest.File{Body: body})
		require.True(t, doc.Lines)
	}
}
