package ooxml

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

const (
	begin    = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>`
	separate = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`
	end      = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
)

func instr(s string) string { return `<w:r><w:instrText>` + s + `</w:instrText></w:r>` }

func TestFields(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"a result is read, its instruction is not", `<w:p>` + r("ngày ", "") + docxtest.Field(`DATE \@ "dd"`, "05") + `</w:p>`, "ngày 05\n"},
		{"page numbers are not", `<w:p>` + r("a", "") + docxtest.Field("PAGE", "3") + docxtest.Field(`NUMPAGES \* MERGEFORMAT`, "9") + r("b", "") + `</w:p>`, "ab\n"},
		{"a simple field", `<w:p><w:fldSimple w:instr=" DOCPROPERTY x ">` + r("Sở A", "") + `</w:fldSimple><w:fldSimple w:instr=" PAGE ">` + r("2", "") + `</w:fldSimple></w:p>`, "Sở A\n"},
		{"fields within an instruction give no text", `<w:p>` + begin + instr(" IF ") + docxtest.Field("MERGEFIELD x", "nháp") + instr(` = "1" "a" "b" `) + separate + r("b", "") + end + `</w:p>`, "b\n"},
		{"a result that runs over paragraphs", `<w:p>` + begin + instr("INCLUDETEXT x") + separate + r("một", "") + `</w:p><w:p>` + r("hai", "") + end + `</w:p>`, "một\nhai\n"},
		{"a field without result", `<w:p>` + r("a", "") + begin + instr("ADVANCE") + end + r("b", "") + `</w:p>`, "ab\n"},
		{"a symbol is shown by its code", `<w:p>` + r("đạt ", "") + begin + instr(` SYMBOL 179 \f "Symbol" \s 13 `) + end + r(" 95% ", "") + begin + instr(`SYMBOL 0xFE \f "Wingdings"`) + end + begin + instr("SYMBOL x") + end + `</w:p>`, "đạt ≥ 95% ☑\n"},
		{"a button is shown by its words", `<w:p>` + begin + instr(" MACROBUTTON NoMacro [tên xã] ") + end + `</w:p>`, "[tên xã]\n"},
		{"a check box", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>` + instr(" FORMCHECKBOX ") + separate + end + r(" Có", "") + `</w:p>` + `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>` + instr(" FORMCHECKBOX ") + separate + end + r(" Có", "") + `</w:p>` + `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>` + instr(" FORMCHECKBOX ") + separate + end + r(" Có", "") + `</w:p>`, "☒ Có\n☒ Có\n☐ Có\n"},
		{"a drop-down list shows its choice", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Có"/><w:listEntry w:val="Không"/></w:ddList></w:ffData></w:fldChar></w:r>` + instr("FORMDROPDOWN") + end + r(" áp dụng", "") + `</w:p>`, "Không áp dụng\n"},
		{"a table of contents belongs to the page", `<w:p>` + begin + instr(` TOC \o "1-3" `) + separate + r("I. MỤC ĐÍCH\t1", "") + `</w:p><w:p>` + r("II. YÊU CẦU\t2", "") + `</w:p><w:p>` + end + `</w:p>` + p("I. MỤC ĐÍCH", ""), "{page} I. MỤC ĐÍCH\t1\n{page} II. YÊU CẦU\t2\nI. MỤC ĐÍCH\n"},
		{"and so does the title above it", p("MỤC LỤC", "") + `<w:p/><w:p>` + begin + instr(` TOC \o "1-3" `) + separate + r("I. MỤC ĐÍCH\t1", "") + end + `</w:p>` + p("Mục lục", "") + p("a", ""), "{page} MỤC LỤC\n{page} I. MỤC ĐÍCH\t1\nMục lục\na\n"},
		{"and so does its title", `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>` + p("MỤC LỤC", "") + `</w:sdtContent></w:sdt>` + p("a", ""), "{page} MỤC LỤC\na\n"},
		{"a stray end", `<w:p>` + end + separate + r("a", "") + `</w:p>`, "a\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: c.body}, c.want) })
	}
	f := docxtest.File{Body: p("a", "") + `<w:p>` + begin + instr("REF x") + `</w:p>` + p("mất", "")}
	refuses(t, f.Bytes(), testLimits, "broken-field")
}

// A table of contents that lost its field, as converters leave it, is known by its styles.
func TestContentsByStyle(t *testing.T) {
	shows(t, docxtest.File{
		Styles: `<w:style w:type="paragraph" w:styleId="Mclc1"><w:name w:val="toc 1"/></w:style>`,
		Body: p("I. MỤC ĐÍCH\t1", `<w:pStyle w:val="Mclc1"/>`) + p("I. MỤC ĐÍCH", "") +
			p("II. YÊU CẦU", `<w:pStyle w:val="Mclc1"/>`), // set so by mistake
	}, "{page} I. MỤC ĐÍCH\t1\nI. MỤC ĐÍCH\nII. YÊU CẦU\n")
}

func TestFieldsLeftOut(t *testing.T) {
	_, warnings := read(t, docxtest.File{Body: `<w:p>` + begin + instr(" AUTONUM ") + end + r(" Mục đích", "") + `</w:p>`})
	require.Equal(t, "field-left-out", warnings[0].Code)
}

func TestNotes(t *testing.T) {
	ref := func(id string) string { return `<w:r><w:footnoteReference w:id="` + id + `"/></w:r>` }
	foot := func(id, text string) string {
		return `<w:footnote w:id="` + id + `"><w:p><w:r><w:footnoteRef/></w:r>` + r(" "+text, "") + `</w:p></w:footnote>`
	}
	shows(t, docxtest.File{
		Body:      `<w:p>` + r("Nghị quyết số 5", "") + ref("7") + r(" và Kết luận", "") + ref("3") + `</w:p>` + docxtest.Table(true, docxtest.Row(docxtest.Cell(`<w:p>`+r("a", "")+ref("4")+`</w:p>`, ""), c("b"))),
		Footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>` + foot("3", "Kết luận của Ban.") + foot("4", "Trong bảng.") + foot("7", "Nghị quyết của Tỉnh ủy."),
	}, `
Nghị quyết số 5[1] và Kết luận[2]
table
  a[3] | b
note [1]: Nghị quyết của Tỉnh ủy.
note [2]: Kết luận của Ban.
note [3]: Trong bảng.
`)
	// A mark of its own is not counted, and typed once more before the text of the note; a note may have several paragraphs.
	shows(t, docxtest.File{
		Body:      `<w:p>` + r("a", "") + `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>` + r("b", "") + ref("2") + `</w:p>`,
		Footnotes: `<w:footnote w:id="1"><w:p><w:r><w:t>* Số liệu cũ.</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">` + p("Một.", "") + p("Hai.", "") + `</w:footnote>`,
	}, "a*b[1]\nnote *: Số liệu cũ.\nnote [1]: Một.~Hai.\n")
	// Endnotes have small Roman numerals unless the settings say otherwise.
	end := docxtest.File{
		Body:     `<w:p>` + r("a", "") + `<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`,
		Endnotes: `<w:endnote w:id="1">` + p("Cuối.", "") + `</w:endnote>`,
	}
	shows(t, end, "a[i]\nnote [i]: Cuối.\n")
	end.Settings = `<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>`
	shows(t, end, "a[5]\nnote [5]: Cuối.\n")

	lost := docxtest.File{Body: `<w:p>` + ref("9") + `</w:p>`, Footnotes: foot("1", "x")}
	refuses(t, lost.Bytes(), testLimits, "missing-note")
	lost.Footnotes = ""
	refuses(t, lost.Bytes(), testLimits, "missing-part")
}

func TestRunningHeads(t *testing.T) {
	refs := func(more string) string {
		return `<w:sectPr><w:headerReference w:type="default" r:id="hdr1"/><w:headerReference w:type="first" r:id="hdr2"/><w:headerReference w:type="even" r:id="hdr3"/><w:footerReference w:type="default" r:id="ftr1"/>` + more + `</w:sectPr>`
	}
	pages := map[string]string{
		"hdr1": `<w:p>` + docxtest.Field("PAGE", "2") + `</w:p>` + p("", ""),
		"hdr2": p("DỰ THẢO", "") + `<w:p>` + r("Trang ", "") + docxtest.Field("PAGE", "1") + r("/", "") + docxtest.Field("NUMPAGES", "8") + `</w:p>`,
		"hdr3": p("chẵn", ""),
		"ftr1": `<w:p>` + r("Kế hoạch thư viện - trang ", "") + docxtest.Field("PAGE", "2") + `</w:p>`,
	}
	shows(t, docxtest.File{Body: p("a", "") + refs(""), Pages: pages}, "a\n{page} Kế hoạch thư viện - trang\n")
	shows(t, docxtest.File{Body: p("a", "") + refs("<w:titlePg/>"), Pages: pages}, "{column} DỰ THẢO\na\n{page} Kế hoạch thư viện - trang\n")
	shows(t, docxtest.File{Body: p("a", "") + refs(""), Pages: pages, Settings: `<w:evenAndOddHeaders/>`}, "{page} chẵn\na\n{page} Kế hoạch thư viện - trang\n")
	// A mark of the document is one wherever it is set: in a running head, as a watermark behind each page.
	mark := map[string]string{"hdr1": p("Kế hoạch thư viện", "") + `<w:p><w:r><w:pict><v:shape><v:textpath string="Dự thảo"/></v:shape></w:pict></w:r></w:p>`}
	shows(t, docxtest.File{Body: p("a", "") + `<w:sectPr><w:headerReference w:type="default" r:id="hdr1"/></w:sectPr>`, Pages: mark}, "{page} Kế hoạch thư viện\n{column} Dự thảo\na\n")
	// Several sections with the same words have them once.
	pages["hdr4"] = p("chung", "")
	pages["hdr5"] = p("chung", "") + p("riêng", "")
	shows(t, docxtest.File{Pages: pages, Body: p("a", `<w:sectPr><w:headerReference w:type="default" r:id="hdr4"/></w:sectPr>`) + p("b", "") + `<w:sectPr><w:headerReference w:type="default" r:id="hdr5"/></w:sectPr>`},
		"{page} chung\n{page} riêng\na\nb\n")
	// A number without a field is a number that someone typed.
	shows(t, docxtest.File{Pages: map[string]string{"hdr1": p("2", "")}, Body: p("a", "") + `<w:sectPr><w:headerReference w:type="default" r:id="hdr1"/></w:sectPr>`}, "{page} 2\na\n")
	// The head of the document may stand in the running head of the first page.
	pages["hdr2"] = docxtest.Table(false, docxtest.Row(c("UBND XÃ A"), c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))
	shows(t, docxtest.File{Body: p("KẾ HOẠCH", "") + refs("<w:titlePg/>"), Pages: pages}, "{column} UBND XÃ A\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n{page} Kế hoạch thư viện - trang\n")
	lost := docxtest.File{Body: p("a", "") + refs("")}
	refuses(t, lost.Bytes(), testLimits, "missing-part")
}

func TestOnlyPageNumber(t *testing.T) {
	require.True(t, onlyPageNumber("- -", true))
	require.True(t, onlyPageNumber("Trang / tổng số", true))
	require.False(t, onlyPageNumber("Trang bìa", true))
	require.False(t, onlyPageNumber("Trang", false))
	require.True(t, onlyPageNumber("-----", false))
}

func TestDeepFields(t *testing.T) {
	f := docxtest.File{Body: `<w:p>` + string(bytes.Repeat([]byte(begin), 200)) + `</w:p>`}
	refuses(t, f.Bytes(), testLimits, "too-deep")
}
