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

// boxesAt returns a paragraph of text boxes, each as wide as its text needs.
func boxesAt(boxes ...any) string {
	var b strings.Builder
	for i := 0; i < len(boxes); i += 3 {
		text := boxes[i+2].(string)
		b.WriteString(anchored(boxes[i].(int), boxes[i+1].(int), 20*len([]rune(text)), text))
	}
	return "<w:p>" + b.String() + "</w:p>"
}

// A numbering token is one with what stands behind it, however far its column is.
func TestPlacedLabels(t *testing.T) {
	doc, _ := read(t, docxtest.File{Body: boxesAt(
		200, 100, "PHẦN I.", 700, 100, "MỤC ĐÍCH CỦA KẾ HOẠCH",
		200, 150, "1.", 500, 150, "Đưa sách về thôn, bản.", 200, 200, "a)", 500, 200, "Mua sách mới.", 200, 250, "b)", 500, 250, "Luân chuyển sách.",
		200, 300, "Điều 2.", 600, 300, "Mở cửa buổi tối.", 200, 350, "•", 500, 350, "Thứ Bảy.", 200, 400, "•", 500, 400, "Chủ nhật.")})
	require.True(t, doc.Lines)
	require.Equal(t, "PHẦN I. MỤC ĐÍCH CỦA KẾ HOẠCH\n1. Đưa sách về thôn, bản.\na) Mua sách mới.\nb) Luân chuyển sách.\nĐiều 2. Mở cửa buổi tối.\n• Thứ Bảy.\n• Chủ nhật.\n", show(doc))
}

// Numbers of lists stand with their lines, and pages end where the file says so.
func TestPlacedListsAndPages(t *testing.T) {
	body := ""
	for i := range 14 {
		text := fmt.Sprintf("Bổ sung sách cho thư viện thôn số %d.", i+1)
		body += p(text, fmt.Sprintf(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:framePr w:w="9000" w:hAnchor="page" w:vAnchor="page" w:x="1000" w:y="%d"/>`, 1000+400*(i%7)))
		if i == 6 {
			body += p("", "<w:pageBreakBefore/>")
		}
	}
	doc, _ := read(t, docxtest.File{Body: body, Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")})
	require.True(t, doc.Lines)
	want := ""
	for i := range 14 {
		want += fmt.Sprintf("%d. Bổ sung sách cho thư viện thôn số %d.\n", i+1, i+1)
	}
	require.Equal(t, want, show(doc))
}

// Boxes of which the file tells no width are lines all the same.
func TestPlacedWithoutWidths(t *testing.T) {
	body := ""
	for i := range 14 {
		body += anchored(200, 100+50*i, 0, fmt.Sprintf("Dòng số %d của kế hoạch.", i+1))
	}
	doc, _ := read(t, docxtest.File{Body: "<w:p>" + body + "</w:p>"})
	require.True(t, doc.Lines)
	require.Len(t, doc.Blocks, 14)
	require.Equal(t, "Dòng số 14 của kế hoạch.", doc.Blocks[13].Text)
}

// A table ends before what does not keep to its columns, far below it, or begins without a number.
func TestPlacedTablesEnd(t *testing.T) {
	table := []any{
		200, 100, "TT", 300, 100, "Nội dung", 1300, 100, "Chủ trì",
		210, 150, "1", 300, 150, "Mua sách", 1300, 150, "Thư viện",
		210, 200, "2", 300, 200, "Mở cửa", 1300, 200, "Các xã",
	}
	const rows = "table\n  head TT | Nội dung | Chủ trì\n  1 | Mua sách | Thư viện\n  2 | Mở cửa | Các xã\n"
	for _, c := range []struct {
		name  string
		below []any
		want  string
	}{
		{"across the columns", []any{200, 250, "Các xã báo cáo kết quả về Thư viện tỉnh trước ngày 15/12 hằng năm."}, "Các xã báo cáo kết quả về Thư viện tỉnh trước ngày 15/12 hằng năm.\n"},
		{"no number in the first column", []any{200, 250, "Hết", 300, 250, "bảng", 1300, 250, "đây"}, ""},
		{"far below", []any{210, 600, "3", 300, 600, "Tổng kết", 1300, 600, "Sở A"}, ""},
	} {
		doc, _ := read(t, docxtest.File{Body: boxesAt(append(append([]any{}, table...), append(c.below, 200, 2400, "Trang cuối của kế hoạch.", 200, 2450, "Trang cuối của kế hoạch.", 200, 2500, "Hết kế hoạch.")...)...)})
		require.True(t, doc.Lines, c.name)
		got := show(doc)
		require.True(t, strings.HasPrefix(got, rows), "%s: %s", c.name, got)
		require.True(t, strings.HasPrefix(got[len(rows):], c.want) && !strings.HasPrefix(got[len(rows):], "  "), "%s: %s", c.name, got)
	}
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
