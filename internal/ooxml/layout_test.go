package ooxml

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// lines returns paragraphs, one for each text.
func lines(texts ...string) string {
	s := ""
	for _, text := range texts {
		s += p(text, "")
	}
	return s
}

func c(texts ...string) string { return docxtest.Cell(lines(texts...), "") }

func TestHeadTables(t *testing.T) {
	motto := c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
	want := `
{column} UBND TỈNH A
SỞ NỘI VỤ
{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
{column} Số: 12/KH-SNV
{column} A, ngày 05 tháng 01 năm 2026
`
	rows := []string{docxtest.Row(c("UBND TỈNH A", "SỞ NỘI VỤ"), motto), docxtest.Row(c("Số: 12/KH-SNV"), c("A, ngày 05 tháng 01 năm 2026"))}
	shows(t, docxtest.File{Body: docxtest.Table(false, rows...)}, want)
	shows(t, docxtest.File{Body: docxtest.Table(true, rows...)}, want) // someone left the lines on
	// Number and date in a table of their own, without lines.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("Số: 12/KH-SNV"), c("A, ngày 05 tháng 01 năm 2026")))}, "{column} Số: 12/KH-SNV\n{column} A, ngày 05 tháng 01 năm 2026\n")
	// A Party head, with an empty column between.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("TỈNH ỦY A", "*", "Số 7-KH/TU"), c(""), c("ĐẢNG CỘNG SẢN VIỆT NAM", "A, ngày 5 tháng 3 năm 2026")))},
		"{column} TỈNH ỦY A\n*\nSố 7-KH/TU\n{column} ĐẢNG CỘNG SẢN VIỆT NAM\nA, ngày 5 tháng 3 năm 2026\n")
	// Ð, which looks as Đ does.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("ÐẢNG ỦY XÃ A"), c("ÐẢNG CỘNG SẢN VIỆT NAM")), docxtest.Row(c(""), c("")))}, "{column} ÐẢNG ỦY XÃ A\n{column} ÐẢNG CỘNG SẢN VIỆT NAM\n")
	// A heading style in the head only sets its looks.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("UBND XÃ B"), docxtest.Cell(p("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", `<w:outlineLvl w:val="0"/>`), "")))},
		"{column} UBND XÃ B\n{column} CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n")
}

func TestSignatureTables(t *testing.T) {
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("Nơi nhận:", "- Như trên;", "- Lưu: VT."), c("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Trần Văn Mẫu")))}, `
{column} Nơi nhận:
- Như trên;
- Lưu: VT.
{column} TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`)
	// The name in a row of its own still belongs to the signer above it.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("TM. ỦY BAN MTTQ", "CHỦ TỊCH"), c("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")), docxtest.Row(c("Lê Thị Mẫu"), c("Trần Văn Mẫu")))}, `
{column} TM. ỦY BAN MTTQ
CHỦ TỊCH
Lê Thị Mẫu
{column} TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`)
	// Recipients that span the rows of the signer.
	shows(t, docxtest.File{Body: docxtest.Table(false,
		docxtest.Row(docxtest.Cell(lines("Nơi nhận:", "- Lưu: VT."), `<w:vMerge w:val="restart"/>`), c("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
		docxtest.Row(docxtest.Cell(p("", ""), `<w:vMerge/>`), c("Phạm Thị Mẫu")))}, `
{column} Nơi nhận:
- Lưu: VT.
{column} KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Phạm Thị Mẫu
`)
	// Each line in a row of its own.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("Nơi nhận:"), c("TM. ỦY BAN NHÂN DÂN")), docxtest.Row(c("- Như trên;"), c("CHỦ TỊCH")), docxtest.Row(c("- Sở A;"), c("")), docxtest.Row(c("- Sở B;"), c("")),
		docxtest.Row(c("- Sở C;"), c("")), docxtest.Row(c("- Sở D;"), c("")), docxtest.Row(c("- Lưu: VT."), c("Trần Văn Mẫu")))}, `
{column} Nơi nhận:
- Như trên;
- Sở A;
- Sở B;
- Sở C;
- Sở D;
- Lưu: VT.
{column} TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`)
	// A row across the table parts what is above from what is below.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(docxtest.Cell(lines("XÁC NHẬN CỦA CÁC BÊN"), `<w:gridSpan w:val="2"/>`)), docxtest.Row(c("GIÁM ĐỐC"), c("CHỦ TỊCH")), docxtest.Row(c("A"), c("B")))}, `
{column} XÁC NHẬN CỦA CÁC BÊN
{column} GIÁM ĐỐC
A
{column} CHỦ TỊCH
B
`)
}

// A signature that floats beside the recipients may be anchored to any of them.
func TestFloatingSignatures(t *testing.T) {
	sign := p("TM. BAN CHỈ ĐẠO", "") + p("TRƯỞNG BAN", "") + p("", "") + p("Vi Thị Mẫu", "")
	const want = "{column} TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nVi Thị Mẫu\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n"
	para := func(before, text, after string) string { return "<w:p>" + before + r(text, "") + after + "</w:p>" }
	box := docxtest.Box(sign)
	shows(t, docxtest.File{Body: para("", "Nơi nhận:", box) + p("- Các thôn;", "") + p("- Lưu: VT.", "")}, want)
	shows(t, docxtest.File{Body: p("Nơi nhận:", "") + para(box, "- Các thôn;", "") + p("- Lưu: VT.", "")}, want)
	shows(t, docxtest.File{Body: p("Nơi nhận:", "") + para("", "- Các thôn;", box) + p("- Lưu: VT.", "")}, want)
	shows(t, docxtest.File{Body: p("Nơi nhận:", "") + p("- Các thôn;", "") + docxtest.Table(false, docxtest.Row(docxtest.Cell(sign, ""))) + p("- Lưu: VT.", "")}, want)
	framed := func(text string) string { return p(text, `<w:framePr w:w="4000" w:x="5000" w:y="1"/>`) }
	shows(t, docxtest.File{Body: p("Nơi nhận:", "") + framed("TM. BAN CHỈ ĐẠO") + framed("TRƯỞNG BAN") + framed("Vi Thị Mẫu") + p("- Các thôn;", "") + p("- Lưu: VT.", "")},
		strings.TrimPrefix(want, "{column} "))
	// One that stands behind the list stays there, and other boxes stay where they are.
	shows(t, docxtest.File{Body: p("Nơi nhận:", "") + para("", "- Lưu: VT.", box)}, "Nơi nhận:\n- Lưu: VT.\n{column} TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nVi Thị Mẫu\n")
	shows(t, docxtest.File{Body: para("", "Nơi nhận:", docxtest.Box(p("(theo danh sách)", ""))) + p("- Lưu: VT.", "")}, "Nơi nhận:\n{column} (theo danh sách)\n- Lưu: VT.\n")
}

// Recipients and signatures that float may be anchored to the last words of the text, or to those before them.
func TestFloatingTails(t *testing.T) {
	sign := docxtest.Box(p("TM. BAN CHỈ ĐẠO", "") + p("TRƯỞNG BAN", "") + p("", "") + p("Vi Thị Mẫu", ""))
	list := docxtest.Box(p("Nơi nhận:", "") + p("- Lưu: VT.", ""))
	para := func(before, text, after string) string { return "<w:p>" + before + r(text, "") + after + "</w:p>" }
	const end, signed, listed = "Trên đây là Kế hoạch của Ban./.\n", "{column} TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nVi Thị Mẫu\n", "{column} Nơi nhận:\n- Lưu: VT.\n"
	last := p("Trên đây là Kế hoạch của Ban./.", "")
	shows(t, docxtest.File{Body: para(list+sign, "Trên đây là Kế hoạch của Ban./.", "")}, end+listed+signed)
	shows(t, docxtest.File{Body: para("", "2. Mua sách.", sign) + last + p("Nơi nhận:", "") + p("- Lưu: VT.", "")}, "2. Mua sách.\n"+end+signed+strings.TrimPrefix(listed, "{column} "))
	shows(t, docxtest.File{Body: para(list, "2. Mua sách.", "") + p("", "") + para("", "Các xã thực hiện./.", "")}, "2. Mua sách.\nCác xã thực hiện./.\n"+listed)
	table := docxtest.Table(false, docxtest.Row(docxtest.Cell(lines("Nơi nhận:", "- Lưu: VT."), ""), docxtest.Cell(lines("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "Vi Thị Mẫu"), "")))
	shows(t, docxtest.File{Body: strings.Replace(table, "<w:tblPr>", `<w:tblPr><w:tblpPr w:vertAnchor="text" w:tblpY="800"/>`, 1) + last}, end+listed+signed)
	dated := docxtest.Box(lines("An Phú, ngày 5 tháng 3 năm 2026", "TRƯỞNG BAN", "Vi Thị Mẫu", "PHÓ CHỦ TỊCH"))
	shows(t, docxtest.File{Body: para("", "Trên đây là Kế hoạch của Ban./.", dated)}, end+"{column} An Phú, ngày 5 tháng 3 năm 2026\nTRƯỞNG BAN\nVi Thị Mẫu\nPHÓ CHỦ TỊCH\n")
	framed := func(text string) string { return p(text, `<w:framePr w:w="4000" w:x="5000" w:y="1"/>`) }
	shows(t, docxtest.File{Body: framed("TRƯỞNG BAN") + framed("Vi Thị Mẫu") + last}, end+"TRƯỞNG BAN\nVi Thị Mẫu\n")
	// Of a box in a running foot, blank lines are not kept.
	shows(t, docxtest.File{Body: p("a", "") + `<w:sectPr><w:footerReference w:type="default" r:id="ftr1"/></w:sectPr>`, Pages: map[string]string{"ftr1": para("", "", sign)}}, "a\n{column, page} TM. BAN CHỈ ĐẠO\n{page} TRƯỞNG BAN\n{page} Vi Thị Mẫu\n")
	// What does not float, what is no tail, and what ends a page stays where it is.
	shows(t, docxtest.File{Body: table + last}, listed+signed+end)
	shows(t, docxtest.File{Body: para(docxtest.Box(p("TRƯỞNG BAN", "")), "Trên đây là Kế hoạch của Ban./.", "")}, "{column} TRƯỞNG BAN\n"+end)
	shows(t, docxtest.File{Body: para("", "Điều 2.", sign) + p("", "<w:sectPr/>") + last}, "Điều 2.\n"+signed+end)
	shows(t, docxtest.File{Body: para("", "Điều 2.", sign) + p("KẾ HOẠCH", "<w:pageBreakBefore/>") + last}, "Điều 2.\n"+signed+"KẾ HOẠCH\n"+end)
	shows(t, docxtest.File{Body: para("", "a", sign) + p("b", "") + p("c", "") + p("d", "") + p("e", "") + p("g", "") + last}, "a\n"+signed+"b\nc\nd\ne\ng\n"+end)
	shows(t, docxtest.File{Body: para("", "a", sign) + p("Ghi chú: nộp hai bản.", "") + p("(Bản nháp.)", "")}, "a\n"+signed+"Ghi chú: nộp hai bản.\n(Bản nháp.)\n")
	shows(t, docxtest.File{Body: para("", "a", sign) + p("Danh mục các công việc phải làm trong năm của các thôn", `<w:jc w:val="center"/>`) + docxtest.Table(true, docxtest.Row(c("1"), c("Mua")), docxtest.Row(c("2"), c("Bán")))},
		"a\n"+signed+"{center} Danh mục các công việc phải làm trong năm của các thôn\ntable\n  1 | Mua\n  2 | Bán\n")
	// What other words end the text, and what stands behind it.
	shows(t, docxtest.File{Body: para(list, "3. Mua sách.", "") + p("TRƯỞNG BAN", "") + p("Vi Thị Mẫu", "")}, "3. Mua sách.\n"+listed+"TRƯỞNG BAN\nVi Thị Mẫu\n")
	shows(t, docxtest.File{Body: para(sign, "3. Mua sách.", "") + p("Nơi nhận:", "") + p("- Lưu: VT./.", "")}, "3. Mua sách.\n"+signed+"Nơi nhận:\n- Lưu: VT./.\n")
}

// The boxes of the head stand above the paragraph to which they are anchored.
// What a program of electronic signatures sets on a page is no part of the text.
func TestStamps(t *testing.T) {
	stamp := docxtest.Box(lines("Người ký: SỞ VĂN HÓA", "Cơ quan: TỈNH A", "Thời gian ký: 05.02.2026 10:12:33 +07:00"))
	shows(t, docxtest.File{Body: p("KẾ HOẠCH", "") + `<w:p>` + stamp + r("Phát triển thư viện", "") + `</w:p>` + p("Căn cứ Luật Thư viện;", "")},
		"KẾ HOẠCH\n{page} Người ký: SỞ VĂN HÓA\n{page} Cơ quan: TỈNH A\n{page} Thời gian ký: 05.02.2026 10:12:33 +07:00\nPhát triển thư viện\nCăn cứ Luật Thư viện;\n")
	shows(t, docxtest.File{Body: `<w:p>` + docxtest.Box(lines("Người ký tên: mỗi lớp một em")) + `</w:p>`}, "{column} Người ký tên: mỗi lớp một em\n")
}

func TestFloatingHeads(t *testing.T) {
	shows(t, docxtest.File{Body: `<w:p>` + r("KẾ HOẠCH", "") + docxtest.Box(p("UBND XÃ A", "")) + docxtest.Box(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "")) + `</w:p>`},
		"{column} UBND XÃ A\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n")
	// One that is anchored to the second line of the title stands above the first, and so does a mark.
	center := `<w:jc w:val="center"/>`
	shows(t, docxtest.File{Body: p("Số: 5/KH-UBND", "") + p("KẾ HOẠCH", center) + `<w:p><w:pPr>` + center + `</w:pPr>` + r("Phát triển thư viện", "") + docxtest.Box(p("DỰ THẢO", "")) + `</w:p>`},
		"Số: 5/KH-UBND\n{column} DỰ THẢO\n{center} KẾ HOẠCH\n{center} Phát triển thư viện\n")
	shows(t, docxtest.File{Body: p("KẾ HOẠCH", center) + `<w:p><w:pPr>` + center + `</w:pPr>` + docxtest.Box(p("MẬT", "")) + r("Phát triển thư viện", "") + `</w:p>`},
		"{column} MẬT\n{center} KẾ HOẠCH\n{center} Phát triển thư viện\n")
	// So does the label of an appendix, but not above what stands on the page before.
	label := docxtest.Box(p("Phụ lục I", ""))
	shows(t, docxtest.File{Body: p("Lê Văn Thử", center+`<w:sectPr/>`) + p("DANH MỤC", center) + `<w:p><w:pPr>` + center + `</w:pPr>` + r("Sách mới", "") + label + `</w:p>`},
		"{center} Lê Văn Thử\n{column} Phụ lục I\n{center} DANH MỤC\n{center} Sách mới\n")
	shows(t, docxtest.File{Body: p("Lê Văn Thử", center) + `<w:p><w:pPr><w:pageBreakBefore/>` + center + `</w:pPr>` + r("DANH MỤC", "") + label + `</w:p><w:p>` + r("Xem bảng.", "") + label + `</w:p>`},
		"{center} Lê Văn Thử\n{column} Phụ lục I\n{center} DANH MỤC\nXem bảng.\n{column} Phụ lục I\n")
}

func TestFrames(t *testing.T) {
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("KHẨN")))}, "{column} KHẨN\n")
	// A page that stands in a table as a whole: what is in it is read as if it were not.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(docxtest.Cell(lines("KẾ HOẠCH")+docxtest.Table(true, docxtest.Row(c("TT"), c("Nội dung")), docxtest.Row(c("1"), c("Mua sách")))+p("hết", ""), "")))},
		"{column} KẾ HOẠCH\ntable\n  TT | Nội dung\n  1 | Mua sách\nhết\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("một")), docxtest.Row(c("hai")), docxtest.Row(c("ba")))}, "{column} một\nhai\nba\n")
}

func TestDataTables(t *testing.T) {
	head := `<w:tr><w:trPr><w:tblHeader/></w:trPr>` + c("TT") + c("Nội dung") + c("Đơn vị chủ trì") + `</w:tr>`
	shows(t, docxtest.File{Body: docxtest.Table(true, head, docxtest.Row(c("1"), c("Mua sách", "Tặng sách"), c("Thư viện tỉnh")))}, `
table
  head TT | Nội dung | Đơn vị chủ trì
  1 | Mua sách~Tặng sách | Thư viện tỉnh
`)
	// Without lines, but with the headings of data; and without either, but with more rows than layout has.
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("STT"), c("Nội dung")), docxtest.Row(c("1"), c("Mua sách")))}, "table\n  STT | Nội dung\n  1 | Mua sách\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(c("Quý I"), c("Mua")), docxtest.Row(c("Quý II"), c("Tặng")), docxtest.Row(c("Quý III"), c("Kiểm kê")))}, "table\n  Quý I | Mua\n  Quý II | Tặng\n  Quý III | Kiểm kê\n")
	// Lines by the style of the table, and by the cells.
	style := `<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="G2"><w:basedOn w:val="G"/></w:style>`
	shows(t, docxtest.File{Styles: style, Body: `<w:tbl><w:tblPr><w:tblStyle w:val="G2"/></w:tblPr>` + docxtest.Row(c("Trưởng đoàn"), c("Ông A")) + docxtest.Row(c("Thành viên"), c("Bà B")) + `</w:tbl>`}, "table\n  Trưởng đoàn | Ông A\n  Thành viên | Bà B\n")
	lined := func(text string) string {
		return docxtest.Cell(p(text, ""), `<w:tcBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:tcBorders>`)
	}
	shows(t, docxtest.File{Body: docxtest.Table(false, docxtest.Row(lined("a"), lined("b")))}, "table\n  a | b\n")
	// White lines are none.
	white := strings.ReplaceAll(docxtest.Table(true, docxtest.Row(c("KT. GIÁM ĐỐC"), c("CHỦ TỊCH"))), `w:sz="4"`, `w:sz="4" w:color="ffffff"`)
	shows(t, docxtest.File{Body: white}, "{column} KT. GIÁM ĐỐC\n{column} CHỦ TỊCH\n")
	// A row that begins like a number or a post is data all the same when lines part it.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("Chủ tịch"), c("Số: 1/KH")), docxtest.Row(c("Giám đốc"), c("Số: 2/KH")))}, "table\n  Chủ tịch | Số: 1/KH\n  Giám đốc | Số: 2/KH\n")
}

// A table without lines is data when its cells hold one paragraph each, row for row, and no words of a head or signature.
func TestDataTablesWithoutLines(t *testing.T) {
	row := func(cells ...string) string {
		for i, text := range cells {
			cells[i] = docxtest.Cell(p(text, ""), "")
		}
		return docxtest.Row(cells...)
	}
	shows(t, docxtest.File{Body: docxtest.Table(false, row("7 giờ", "Đón khách"), row("8 giờ", "Khai mạc"))}, "table\n  7 giờ | Đón khách\n  8 giờ | Khai mạc\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, row("1", "Ông A", "Chủ tịch xã"), row("2", "Bà B", "Phó Chủ tịch xã"))},
		"table\n  1 | Ông A | Chủ tịch xã\n  2 | Bà B | Phó Chủ tịch xã\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, row("Người lập", "Hiệu trưởng"), row("Lò Mẫu", "Vi Mẫu"))},
		"{column} Người lập\nLò Mẫu\n{column} Hiệu trưởng\nVi Mẫu\n")
	shows(t, docxtest.File{Body: docxtest.Table(false, row("TM. SỞ A", "TM. SỞ B"), row("GIÁM ĐỐC", "GIÁM ĐỐC"), row("Lò Mẫu", "Vi Mẫu"))},
		"{column} TM. SỞ A\nGIÁM ĐỐC\nLò Mẫu\n{column} TM. SỞ B\nGIÁM ĐỐC\nVi Mẫu\n")
}

func TestMergedCells(t *testing.T) {
	start, on := `<w:vMerge w:val="restart"/>`, `<w:vMerge/>`
	wide := func(n, text string) string {
		return docxtest.Cell(p(text, ""), `<w:gridSpan w:val="`+n+`"/>`)
	}
	high := func(text, merge string) string { return docxtest.Cell(p(text, ""), merge) }
	shows(t, docxtest.File{Body: docxtest.Table(true,
		docxtest.Row(high("TT", start), high("Nội dung", start), wide("2", "Thời gian")),
		docxtest.Row(high("", on), high("", on), c("Từ"), c("Đến")),
		docxtest.Row(c("1"), c("Mua sách"), c("01/2026"), c("03/2026")))}, `
table
  <2 high> TT | <2 high> Nội dung | <2 wide> Thời gian
  <on> | <on> | Từ | Đến
  1 | Mua sách | 01/2026 | 03/2026
`)
	// A cell that goes on below another one under a different column stands for itself.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(high("a", start), c("b")), docxtest.Row(c("c"), high("d", on)), docxtest.Row(high("e", on), c("f")))}, `
table
  a | b
  c | d
  e | f
`)
	// Words in a cell that is covered go to the one that covers it.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(high("a", start), c("b")), docxtest.Row(high("khuất", on), c("c")))}, "table\n  <2 high> a~khuất | b\n  <on> | c\n")
	// The older way of merging across.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(high("a", `<w:hMerge w:val="restart"/>`), high("", `<w:hMerge/>`), c("b")), docxtest.Row(c("1"), c("2"), c("3")))}, "table\n  <2 wide> a | b\n  1 | 2 | 3\n")
	// Rows that begin later or end earlier; slivers of the grid are no columns.
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(c("a"), c("b"), wide("2", "c")),
		`<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>`+c("d")+c("e")+`</w:tr>`)}, "table\n  a | b | c\n   | d | e\n")
}

// A column too narrow for a letter, in which all cells are blank, is none.
func TestSlivers(t *testing.T) {
	const grid = `<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/><w:gridCol w:w="8"/></w:tblGrid>`
	table := func(last string) string {
		return strings.Replace(docxtest.Table(true, docxtest.Row(c("Việc"), c("Hạn"), c("")), docxtest.Row(c("Mua sách"), c("Quý I"), c(last)), docxtest.Row(docxtest.Cell(p("chung", ""), `<w:gridSpan w:val="3"/>`))), "</w:tblPr>", "</w:tblPr>"+grid, 1)
	}
	shows(t, docxtest.File{Body: table("")}, "table\n  Việc | Hạn\n  Mua sách | Quý I\n  <2 wide> chung\n")
	shows(t, docxtest.File{Body: table("x")}, "table\n  Việc | Hạn | \n  Mua sách | Quý I | x\n  <3 wide> chung\n")
}

func TestTablesInCells(t *testing.T) {
	inner := docxtest.Table(true, docxtest.Row(c("x"), c("y")), docxtest.Row(c("z"), c("w")))
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(docxtest.Cell(p("a", "")+inner+p("b", ""), ""), c("c")), docxtest.Row(c("d"), c("e")))}, "table\n  a~x\ty~z\tw~b | c\n  d | e\n")
	// Numbered paragraphs and boxes in cells keep their words.
	shows(t, docxtest.File{Numbering: abstractNum(0, lvl(0, "bullet", "-", "")) + num(1, 0, ""),
		Body: docxtest.Table(true, docxtest.Row(docxtest.Cell(n(1, 0)+n(1, 0), ""), docxtest.Cell(`<w:p>`+docxtest.Box(p("hộp", ""))+r("chữ", "")+`</w:p>`, "")), docxtest.Row(c("1"), c("2")))},
		"table\n  - x~- x | hộp~chữ\n  1 | 2\n")
}
