package ooxml

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// Tables that were made in a spreadsheet hold what stands above and below the table in rows of their own.
func TestTablesOfSpreadsheets(t *testing.T) {
	wide := func(props string, texts ...string) string {
		return docxtest.Cell(lines(texts...), `<w:gridSpan w:val="`+props+`"/>`)
	}
	heads := docxtest.Row(c("TT"), c("Nội dung"), c("Chủ trì"), c("Thời gian"))
	data := docxtest.Row(c("1"), c("Rà soát vốn sách"), c("Thư viện tỉnh"), c("Tháng 3"))
	const table = "table\n  TT | Nội dung | Chủ trì | Thời gian\n  1 | Rà soát vốn sách | Thư viện tỉnh | Tháng 3\n"
	for _, bordered := range []bool{true, false} {
		shows(t, docxtest.File{Body: docxtest.Table(bordered,
			docxtest.Row(wide("4", "PHỤ LỤC I")), docxtest.Row(wide("4", "DANH MỤC CÔNG VIỆC")), docxtest.Row(wide("4", "(Kèm theo Kế hoạch số 5/KH-SVH)")), heads, data)},
			"{column} PHỤ LỤC I\n{column} DANH MỤC CÔNG VIỆC\n{column} (Kèm theo Kế hoạch số 5/KH-SVH)\n"+table)
		shows(t, docxtest.File{Body: docxtest.Table(bordered,
			docxtest.Row(wide("2", "UBND XÃ A", "TRẠM Y TẾ"), wide("2", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")), docxtest.Row(wide("4", "KẾ HOẠCH TIÊM CHỦNG")), heads, data,
			docxtest.Row(wide("2", "Nơi nhận:", "- UBND xã;"), wide("2", "TRƯỞNG TRẠM", "Lê Văn Thử")))},
			"{column} UBND XÃ A\nTRẠM Y TẾ\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n{column} KẾ HOẠCH TIÊM CHỦNG\n"+table+
				"{column} Nơi nhận:\n- UBND xã;\n{column} TRƯỞNG TRẠM\nLê Văn Thử\n")
		shows(t, docxtest.File{Body: docxtest.Table(bordered, heads, data, docxtest.Row(c(""), c("NGƯỜI LẬP"), wide("2", "HIỆU TRƯỞNG")), docxtest.Row(c(""), c("Trần Thị Mẫu"), wide("2", "Lê Văn Thử")))},
			table+"{column} NGƯỜI LẬP\nTrần Thị Mẫu\n{column} HIỆU TRƯỞNG\nLê Văn Thử\n")
	}
	// Headings that begin with no column of numbers are known by their words or by bold type.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(wide("3", "PHỤ LỤC II")), docxtest.Row(wide("3", "LỊCH MỞ CỬA")), docxtest.Row(c("Thời gian"), c("Nội dung"), c("Người trực")), docxtest.Row(c("Tối thứ Bảy"), c("Đọc sách"), c("Tổ Phục vụ")))},
		"{column} PHỤ LỤC II\n{column} LỊCH MỞ CỬA\ntable\n  Thời gian | Nội dung | Người trực\n  Tối thứ Bảy | Đọc sách | Tổ Phục vụ\n")
	bold := func(text, props string) string { return docxtest.Cell(`<w:p>`+r(text, "<w:b/>")+`</w:p>`, props) }
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(bold("PHỤ LỤC III", `<w:gridSpan w:val="3"/>`)), docxtest.Row(bold("Họ tên", ""), bold("Lớp", ""), bold("Giải", "")), docxtest.Row(c("Lê Văn Thử"), c("5A"), c("Nhất")))},
		"{column, bold} PHỤ LỤC III\ntable\n  head Họ tên | Lớp | Giải\n  Lê Văn Thử | 5A | Nhất\n")
	// A row of data that only looks like one below the table.
	shows(t, docxtest.File{Body: docxtest.Table(true, heads, data, docxtest.Row(c("2"), c("HIỆU TRƯỞNG"), c("kiểm tra"), c("")))}, table+"  2 | HIỆU TRƯỞNG | kiểm tra | \n")
	// Nor is the heading of rows of data one.
	shows(t, docxtest.File{Body: docxtest.Table(true, heads, data, docxtest.Row(wide("4", "CHỦ TỊCH HỘI")), data)}, table+"  <4 wide> CHỦ TỊCH HỘI\n"+strings.TrimPrefix(table, "table\n  TT | Nội dung | Chủ trì | Thời gian\n"))
	// A cell that reaches from above the headings into the data leaves the table whole.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(docxtest.Cell(lines("a"), `<w:vMerge w:val="restart"/>`), wide("3", "b")), docxtest.Row(docxtest.Cell(lines(""), `<w:vMerge/>`), c("TT"), c("Việc"), c("Ngày")))},
		"table\n  <2 high> a | <3 wide> b\n  <on> | TT | Việc | Ngày\n")
}
