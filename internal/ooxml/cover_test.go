package ooxml

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// What stands on pages before the one with the head says what the head says.
func TestCovers(t *testing.T) {
	const end = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`
	section := func(kind string) string { return p("", `<w:sectPr><w:type w:val="`+kind+`"/></w:sectPr>`) }
	head := docxtest.Table(false, docxtest.Row(c("UBND XÃ A"), c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))
	const headShown = "{column} UBND XÃ A\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	cover := lines("UBND XÃ A", "KẾ HOẠCH", "Phát triển thư viện", "A, tháng 3 năm 2026")
	const coverShown = "{page} UBND XÃ A\n{page} KẾ HOẠCH\n{page} Phát triển thư viện\n{page} A, tháng 3 năm 2026\n"
	for name, body := range map[string]string{
		"a page break":                cover + end + head,
		"a section":                   cover + section("nextPage") + head,
		"a page break in the line":    lines("UBND XÃ A", "KẾ HOẠCH", "Phát triển thư viện") + `<w:p>` + r("A, tháng 3 năm 2026", "") + `<w:r><w:br w:type="page"/></w:r></w:p>` + head,
		"a paragraph on its own page": cover + p("", "<w:pageBreakBefore/>") + head,
	} {
		t.Run(name, func(t *testing.T) { shows(t, docxtest.File{Body: body}, coverShown+headShown) })
	}
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(docxtest.Cell(cover, ""))) + end + head}, strings.Replace(coverShown, "{page}", "{column, page}", 1)+headShown)
	shows(t, docxtest.File{Body: p("DỰ THẢO", "") + cover + end + p("MỤC LỤC", "") + end + head}, "DỰ THẢO\n"+coverShown+"{page} MỤC LỤC\n"+headShown)
	// No page ends before the head, or what stands there is more than a cover.
	shown := strings.ReplaceAll(coverShown, "{page} ", "")
	shows(t, docxtest.File{Body: cover + head + end}, shown+headShown)
	shows(t, docxtest.File{Body: cover + section("continuous") + head}, shown+headShown)
	shows(t, docxtest.File{Body: cover + end + p("Nơi nhận:", "") + head}, shown+"Nơi nhận:\n"+headShown)
	long := p("Căn cứ tình hình thực tế, Ủy ban nhân dân xã trình Hội đồng nhân dân xã xem xét, quyết định các nội dung sau đây. "+strings.Repeat("Thư viện xã. ", 30), "")
	doc, _ := read(t, docxtest.File{Body: long + end + head})
	if doc.Blocks[0].Page {
		t.Error("a text before the head is no cover")
	}
	data := docxtest.Table(true, docxtest.Row(c("TT"), c("Nội dung")), docxtest.Row(c("1"), c("Mua sách")))
	doc, _ = read(t, docxtest.File{Body: p("KẾ HOẠCH", "") + data + end + head})
	if doc.Blocks[0].Page {
		t.Error("a page with a table is no cover")
	}
}
