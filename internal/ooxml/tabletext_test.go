package ooxml

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// Tables that hold the text of a plan are no data.
func TestTablesOfText(t *testing.T) {
	var rows strings.Builder
	for _, text := range [...]string{"KẾ HOẠCH", "Phát triển thư viện", "I. MỤC ĐÍCH", "1. Đưa sách về thôn."} {
		rows.WriteString(docxtest.Row(c(text)))
	}
	shows(t, docxtest.File{Body: docxtest.Table(true, rows.String())}, "{column} KẾ HOẠCH\nPhát triển thư viện\nI. MỤC ĐÍCH\n1. Đưa sách về thôn.\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("I. MỤC ĐÍCH")), docxtest.Row(c("Đưa sách về thôn.")), docxtest.Row(c("II. NỘI DUNG")))}, "{column} I. MỤC ĐÍCH\nĐưa sách về thôn.\nII. NỘI DUNG\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("Danh mục sách")), docxtest.Row(c("1. Truyện")), docxtest.Row(c("2. Thơ")))}, "table\n  Danh mục sách\n  1. Truyện\n  2. Thơ\n")

	two := func(texts ...string) string {
		out := ""
		for i := 0; i < len(texts); i += 2 {
			out += docxtest.Row(c(texts[i]), c(texts[i+1]))
		}
		return out
	}
	shows(t, docxtest.File{Body: docxtest.Table(false, two("I.", "MỤC ĐÍCH", "1.", "Đưa sách về thôn.", "", "Mỗi thôn một tủ.", "a)", "Mua sách.", "-", "Tặng sách."))},
		"[I.] MỤC ĐÍCH\n[1.] Đưa sách về thôn.\nMỗi thôn một tủ.\n[a)] Mua sách.\n[-] Tặng sách.\n")
	// Numbers of rows, lines round the cells, and words are data.
	shows(t, docxtest.File{Body: docxtest.Table(false, two("1.", "Mua sách", "2.", "Tặng sách"))}, "table\n  1. | Mua sách\n  2. | Tặng sách\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, two("I.", "Mua sách", "1.", "Truyện"))}, "table\n  I. | Mua sách\n  1. | Truyện\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, two("I.", "Mua sách", "Sách", "Truyện"))}, "table\n  I. | Mua sách\n  Sách | Truyện\n")
}
