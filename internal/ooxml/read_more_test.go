package ooxml

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

func TestFieldsMore(t *testing.T) {
	list := func(props string) string {
		return `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:ddList>` + props + `<w:listEntry w:val="Một"/><w:listEntry w:val=" Hai "/><w:listEntry w:val="Ba"/></w:ddList></w:ffData></w:fldChar></w:r>` +
			instr("FORMDROPDOWN") + end + r(".", "") + `</w:p>`
	}
	for _, c := range []struct{ name, body, want string }{
		// ECMA-376 part 1, 17.16.28: the result is the entry that was chosen, the default the one that is shown before a choice.
		{"a choice", list(`<w:result w:val="2"/><w:default w:val="1"/>`), "Ba.\n"},
		{"the first entry chosen", list(`<w:result w:val="0"/><w:default w:val="1"/>`), "Một.\n"},
		{"no choice", list(`<w:default w:val="1"/>`), "Hai.\n"},
		{"no choice and no default", list(""), "Một.\n"},
		{"a choice that is no entry", list(`<w:result w:val="3"/>`), ".\n"},
		{"no entry", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList/></w:ffData></w:fldChar></w:r>` + end + r(".", "") + `</w:p>`, ".\n"},

		{"a result that is parted again", `<w:p>` + begin + instr("REF x") + separate + r("a", "") + separate + r("b", "") + end + `</w:p>`, "ab\n"},
		{"a table of contents in a simple field", `<w:p><w:fldSimple w:instr=" TOC \o ">` + r("I. MỤC ĐÍCH\t1", "") + `</w:fldSimple></w:p>` + p("a", ""), "{page} I. MỤC ĐÍCH\t1\na\n"},
		{"an index", `<w:p>` + begin + instr(` INDEX `) + separate + r("sách, 3", "") + end + `</w:p>` + p("a", ""), "{page} sách, 3\na\n"},
		{"pages counted within a sentence", `<w:p>` + r("gồm ", "") + begin + instr("NUMPAGES") + separate + r("9", "") + end + r("trang", "") + `</w:p>`, "gồm trang\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: c.body}, c.want) })
	}
	// A field that shows all that it holds is whole enough.
	shows(t, docxtest.File{Body: `<w:p>` + r("a", "") + begin + instr("REF x") + separate + r("b", "") + `</w:p>` + p("c", "")}, "ab\nc\n")
}

func TestContentControlsMore(t *testing.T) {
	sdt := func(gallery, content string) string {
		return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartUnique/><w:docPartGallery w:val="` + gallery + `"/></w:docPartObj></w:sdtPr><w:sdtContent>` + content + `</w:sdtContent></w:sdt>`
	}
	shows(t, docxtest.File{Body: sdt("Cover Pages", p("bìa", "")) + sdt("Table of Contents", sdt("Table of Contents", p("mục lục", ""))+p("cuối", "")) + p("a", "")}, "bìa\n{page} mục lục\n{page} cuối\na\n")
}

// What a file takes in from elsewhere and this reader does not know is refused, since words would be lost.
func TestSubDocuments(t *testing.T) {
	for _, body := range []string{p("a", "") + `<w:subDoc r:id="x"/>`, `<w:p>` + r("a", "") + `<w:subDoc r:id="x"/></w:p>`} {
		f := docxtest.File{Body: body}
		refuses(t, f.Bytes(), testLimits, "foreign-content", "not read")
	}
}

// A deleted mark joins a paragraph with the next one; where there is none, the text stays.
func TestDeletedMarkAtTheEnd(t *testing.T) {
	const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>`
	shows(t, docxtest.File{Body: p("a", "") + deleted + r("b", "") + `</w:p>`}, "a\nb\n")
	shows(t, docxtest.File{Body: deleted + r("a", "") + `</w:p>` + docxtest.Table(true, docxtest.Row(c("b"), c("c")), docxtest.Row(c("d"), c("e"))) + p("f", "")}, "a\ntable\n  b | c\n  d | e\nf\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, docxtest.Row(docxtest.Cell(deleted+r("b", "")+`</w:p>`, ""), c("c")), docxtest.Row(c("d"), c("e"))) + p("f", "")}, "table\n  b | c\n  d | e\nf\n")
}

func TestTableParts(t *testing.T) {
	const by = ` w:id="1" w:author="x"`
	cells := func(texts ...string) string {
		out := ""
		for _, s := range texts {
			out += docxtest.Cell(p(s, ""), "")
		}
		return out
	}
	row := func(texts ...string) string { return `<w:tr>` + cells(texts...) + `</w:tr>` }
	for _, c := range []struct{ name, body, want string }{
		{"rows in other elements", docxtest.Table(true, `<w:customXml w:element="x">`+row("a", "b")+`</w:customXml>`, `<w:ins`+by+`>`+row("c", "d")+`</w:ins>`, `<w:moveTo`+by+`>`+row("e", "f")+`</w:moveTo>`, `<w:del`+by+`>`+row("g", "h")+`</w:del>`),
			"table\n  a | b\n  c | d\n  e | f\n"},
		{"cells in other elements", docxtest.Table(true, `<w:tr><w:customXml w:element="x">`+cells("a")+`</w:customXml><w:ins`+by+`>`+cells("b")+`</w:ins></w:tr>`, row("c", "d")), "table\n  a | b\n  c | d\n"},
		{"a deleted cell", docxtest.Table(true, `<w:tr>`+cells("a")+docxtest.Cell(p("bỏ", ""), `<w:cellDel`+by+`/>`)+cells("b")+`</w:tr>`, row("c", "d", "e")), "table\n  a |  | b\n  c | d | e\n"},
		{"an inserted cell", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", ""), `<w:cellIns`+by+`/>`)+cells("b")+`</w:tr>`, row("c", "d")), "table\n  a | b\n  c | d\n"},
		{"a merge across that goes on with words", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", ""), `<w:hMerge w:val="restart"/>`)+docxtest.Cell(p("b", ""), `<w:hMerge/>`)+docxtest.Cell(p("", ""), `<w:hMerge w:val="continue"/>`)+cells("c")+`</w:tr>`, row("d", "e", "f", "g")),
			"table\n  <3 wide> a~b | c\n  d | e | f | g\n"},
		{"a merge across that begins nowhere", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", ""), `<w:hMerge/>`)+cells("b")+`</w:tr>`, row("c", "d")), "table\n  a | b\n  c | d\n"},
		{"a merge down that begins nowhere", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", ""), `<w:vMerge/>`)+cells("b")+`</w:tr>`, row("c", "d")), "table\n  a | b\n  c | d\n"},
		{"a merge down with words of its own", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", ""), `<w:vMerge w:val="restart"/>`)+cells("b")+`</w:tr>`, `<w:tr>`+docxtest.Cell(p("c", ""), `<w:vMerge/>`)+cells("d")+`</w:tr>`), "table\n  <2 high> a~c | b\n  <on> | d\n"},
		{"no rows", p("a", "") + docxtest.Table(true) + docxtest.Table(true, `<w:tr/>`), "a\n"},
		{"a table in a cell", docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("a", "")+docxtest.Table(true, row("b", "c"), row("d", "e"))+p("", ""), "")+cells("f")+`</w:tr>`, row("g", "h")), "table\n  a~b\tc~d\te | f\n  g | h\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: c.body}, c.want) })
	}
	_, warnings := read(t, docxtest.File{Body: docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("bỏ", ""), `<w:cellDel`+by+`/>`)+cells("a")+`</w:tr>`)})
	require.Len(t, warnings, 1)
	require.Equal(t, "tracked-changes", warnings[0].Code)

	wide := func(span int) []byte {
		f := docxtest.File{Body: p("a", "") + docxtest.Table(true, `<w:tr>`+docxtest.Cell(p("b", ""), fmt.Sprintf(`<w:gridSpan w:val="%d"/>`, span))+cells("c")+`</w:tr>`)}
		return f.Bytes()
	}
	data := wide(999)
	_, _, err := Read(bytes.NewReader(data), int64(len(data)), testLimits)
	require.NoError(t, err)
	refuses(t, wide(1000), testLimits, "too-wide", "1000 columns")
	refuses(t, wide(1<<30), testLimits, "too-wide")
}

// The parts beside the document are refused where they are something else, with their names.
func TestPartsOfAnotherKind(t *testing.T) {
	const other = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`
	whole := docxtest.File{
		Body:   `<w:p>` + r("a", "") + `<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` + `<w:sectPr><w:headerReference w:type="default" r:id="hdr1"/><w:footerReference w:type="default" r:id="ftr1"/></w:sectPr>`,
		Styles: `<w:style w:type="paragraph" w:styleId="A"/>`, Settings: `<w:zoom/>`, Footnotes: `<w:footnote w:id="1">` + p("x", "") + `</w:footnote>`,
		Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, ""),
		Pages:     map[string]string{"hdr1": p("đầu", ""), "ftr1": p("chân", "")},
	}
	for _, part := range []string{"word/styles.xml", "word/settings.xml", "word/footnotes.xml", "word/numbering.xml", "word/hdr1.xml", "word/ftr1.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"} {
		f := whole
		f.Parts = map[string]string{part: other}
		refuses(t, f.Bytes(), testLimits, "wrong-content", part)
		f.Parts = map[string]string{part: "<"}
		data := f.Bytes()
		_, _, err := Read(bytes.NewReader(data), int64(len(data)), testLimits)
		var bad *Error
		require.ErrorAs(t, err, &bad, part)
		require.Equal(t, part, bad.Part)
	}
}

func TestRelationships(t *testing.T) {
	const head, kind = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`, `http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument`
	rel := func(id, target, mode string) string {
		return `<Relationship Id="` + id + `" Type="` + kind + `" Target="` + target + `"` + mode + `/>`
	}
	f := docxtest.File{Body: p("a", ""), Parts: map[string]string{}}
	for _, c := range []struct{ name, rels, code string }{
		{"the document once more", rel("a", "word/document.xml", "") + rel("b", "/word/document.xml", ""), ""},
		{"one elsewhere", rel("a", "word/document.xml", "") + rel("b", "http://example.org/x.docx", ` TargetMode="External"`), ""},
		{"something between", rel("a", "word/document.xml", "") + `<x/>`, ""},
		{"two documents", rel("a", "word/document.xml", "") + rel("b", "word/other.xml", ""), "wrong-content"},
		{"one elsewhere alone", rel("b", "http://example.org/x.docx", ` TargetMode="External"`), "missing-part"},
	} {
		f.Parts["_rels/.rels"] = head + c.rels + `</Relationships>`
		data := f.Bytes()
		_, _, err := Read(bytes.NewReader(data), int64(len(data)), testLimits)
		if c.code == "" {
			require.NoError(t, err, c.name)
			continue
		}
		var bad *Error
		require.ErrorAs(t, err, &bad, c.name)
		require.Equal(t, c.code, bad.Code, c.name)
	}
	// A long target is cut for the message.
	f.Parts["_rels/.rels"] = head + rel("a", "word/"+strings.Repeat("ế", 200)+".xml", "") + `</Relationships>`
	data := f.Bytes()
	_, _, err := Read(bytes.NewReader(data), int64(len(data)), testLimits)
	require.EqualError(t, err, "part word/"+strings.Repeat("ế", 38)+"…: the package names this part as its document, and does not have it")
	f.Parts = map[string]string{"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="x/` + strings.Repeat("y", 500) + `"/></Types>`}
	data = f.Bytes()
	_, _, err = Read(bytes.NewReader(data), int64(len(data)), testLimits)
	require.EqualError(t, err, `part word/document.xml: the content type is "x/`+strings.Repeat("y", 118)+`…", which is not that of a Word document`)
}

func TestColumnOf(t *testing.T) {
	left, right := []int{0, 20, 50}, []int{10, 30, 60}
	for _, c := range []struct{ a, b, want int }{
		{2, 8, 0}, {-5, 3, 0}, {8, 14, 0}, {22, 28, 1}, {55, 90, 2},
		{8, 22, -1}, {0, 60, -1},
		{-9, -2, 0}, {-9, 0, 0}, // before all
		{70, 80, 2}, {60, 61, 2}, // behind all
		{12, 14, 0}, {15, 19, 1}, {10, 20, 0}, {33, 36, 1}, {31, 49, 1}, {44, 48, 2}, // between two
		{5, 5, 0}, {40, 40, 1},
	} {
		require.Equal(t, c.want, columnOf(left, right, c.a, c.b), "%d to %d", c.a, c.b)
	}
	require.Equal(t, 0, columnOf([]int{5}, []int{9}, 100, 110))
}

// Elements of other namespaces are none of Word's, whatever their names.
func TestElementsOfOtherNamespaces(t *testing.T) {
	plain := docxtest.File{
		Body: `<w14:p><w:r><w:t>lạ</w:t></w:r></w:p_>` + n(1, 0) +
			`<w:p><w:pPr><w14:jc w14:val="center" w:val="center"/><w14:pStyle w:val="H"/></w:pPr><w14:r><w:t>lạ</w:t></w14:r><w:r><w:rPr><w14:b/></w:rPr><w14:t>lạ</w14:t><w:t>a</w:t></w:r>` +
			`<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
			`<w:tbl><w14:tr><w:tc><w:p/></w:tc></w14:tr><w:tr><w14:trPr><w:del w:id="1"/></w14:trPr><w14:tc><w:p><w:r><w:t>lạ</w:t></w:r></w:p></w14:tc><w:tc><w:tcPr><w14:gridSpan w:val="5"/><w:tcBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:tcBorders></w:tcPr>` + p("b", "") + `</w:tc>` +
			docxtest.Cell(p("c", ""), `<w:tcBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:tcBorders>`) + `</w:tr><w:tr>` + c("d") + c("e") + `</w:tr></w:tbl>` +
			`<w:p><m:oMath><w14:r><m:t>lạ</m:t></w14:r><m:r><m:t>x</m:t></m:r></m:oMath></w:p>` +
			`<w:sectPr><w14:headerReference w:type="default" r:id="hdr9"/></w:sectPr>`,
		Styles:    `<w14:style w:styleId="A"/><w:style w:type="paragraph" w:styleId="H"><w14:pPr><w:jc w:val="center"/></w14:pPr><w:rPr><w:b/></w:rPr></w:style>`,
		Numbering: `<w14:num w:numId="1"/>` + abstractNum(0, `<w14:lvl w:ilvl="0"/><w:lvl w:ilvl="0"><w14:numFmt w:val="bullet"/><w:start w:val="4"/><w:lvlText w:val="%1."/></w:lvl>`) + num(1, 0, `<w14:lvlOverride w:ilvl="0"/>`),
		Settings:  `<w14:evenAndOddHeaders/>`,
		Footnotes: `<w14:footnote w:id="1">` + p("lạ", "") + `</w14:footnote><w:footnote w:id="1"><w14:p/>` + p("ghi chú", "") + `</w:footnote>`,
	}
	plain.Body = strings.Replace(plain.Body, "</w:p_>", "</w14:p>", 1)
	shows(t, plain, "[4.] x\na[1]\ntable\n  b | c\n  d | e\nx\nnote [1]: ghi chú\n")
}

// A fault of the XML is told from wherever it stands, and nothing before it passes for the whole.
func TestFaultsWithinParts(t *testing.T) {
	const fault = `<w:x>&nope;</w:x>`
	body := func(s string) docxtest.File { return docxtest.File{Body: p("a", "") + s} }
	for name, f := range map[string]docxtest.File{
		"paragraph":   body(`<w:p>` + fault + `</w:p>`),
		"properties":  body(`<w:p><w:pPr>` + fault + `</w:pPr></w:p>`),
		"run":         body(`<w:p><w:r>` + fault + `</w:r></w:p>`),
		"text":        body(`<w:p><w:r><w:t>&nope;</w:t></w:r></w:p>`),
		"instruction": body(`<w:p>` + begin + `<w:r><w:instrText>&nope;</w:instrText></w:r></w:p>`),
		"list":        body(`<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>` + fault + `</w:ddList></w:ffData></w:fldChar></w:r></w:p>`),
		"check box":   body(`<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>` + fault + `</w:checkBox></w:ffData></w:fldChar></w:r></w:p>`),
		"control":     body(`<w:sdt><w:sdtPr>` + fault + `</w:sdtPr></w:sdt>`),
		"box":         body(`<w:p><w:r><w:pict><w:txbxContent>` + fault + `</w:txbxContent></w:pict></w:r></w:p>`),
		"place":       body(`<w:p><w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>&nope;</wp:posOffset></wp:positionH></wp:anchor></w:drawing></w:r></w:p>`),
		"formula":     body(`<w:p><m:oMath><m:d><m:dPr>` + fault + `</m:dPr></m:d></m:oMath></w:p>`),
		"ruby":        body(`<w:p><w:r><w:ruby><w:rubyBase>` + fault + `</w:rubyBase></w:ruby></w:r></w:p>`),
		"table":       body(`<w:tbl><w:tblPr><w:tblBorders>` + fault + `</w:tblBorders></w:tblPr></w:tbl>`),
		"row":         body(`<w:tbl><w:tr><w:trPr>` + fault + `</w:trPr></w:tr></w:tbl>`),
		"cell":        body(`<w:tbl><w:tr><w:tc>` + fault + `</w:tc></w:tr></w:tbl>`),
		"edges":       body(`<w:tbl><w:tr><w:tc><w:tcPr><w:tcBorders>` + fault + `</w:tcBorders></w:tcPr></w:tc></w:tr></w:tbl>`),
		"section":     body(`<w:sectPr>` + fault + `</w:sectPr>`),
		"styles":      {Body: p("a", ""), Styles: `<w:style w:type="paragraph" w:styleId="A"><w:pPr>` + fault + `</w:pPr></w:style>`},
		"defaults":    {Body: p("a", ""), Styles: `<w:docDefaults><w:pPrDefault><w:pPr>` + fault + `</w:pPr></w:pPrDefault></w:docDefaults>`},
		"settings":    {Body: p("a", ""), Settings: fault},
		"numbering":   {Body: p("a", ""), Numbering: abstractNum(0, `<w:lvl w:ilvl="0">`+fault+`</w:lvl>`)},
		"override":    {Body: p("a", ""), Numbering: num(1, 0, `<w:lvlOverride w:ilvl="0"><w:lvl>`+fault+`</w:lvl></w:lvlOverride>`)},
		"note":        {Body: `<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, Footnotes: `<w:footnote w:id="1">` + fault + `</w:footnote>`},
		"field of a note": {Body: `<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
			Footnotes: `<w:footnote w:id="1"><w:p>` + begin + instr("REF x") + r("mất", "") + `</w:p></w:footnote>`},
		"running head":   {Body: p("a", "") + `<w:sectPr><w:headerReference w:type="default" r:id="hdr1"/></w:sectPr>`, Pages: map[string]string{"hdr1": fault}},
		"running foot":   {Body: p("a", "") + `<w:sectPr><w:footerReference w:type="default" r:id="ftr1"/></w:sectPr>`, Pages: map[string]string{"ftr1": fault}},
		"field of a box": body(`<w:p><w:r><w:pict><w:txbxContent><w:p>` + begin + instr("REF x") + r("mất", "") + `</w:p></w:txbxContent></w:pict></w:r></w:p>`),
		"page within":    takesIn("a.docx", "application/zip", string(func() []byte { f := docxtest.File{Body: fault}; return f.Bytes() }())),
	} {
		code := "malformed"
		if strings.HasPrefix(name, "field") {
			code = "broken-field"
		}
		t.Run(name, func(t *testing.T) { refuses(t, f.Bytes(), testLimits, code) })
	}
}

// A paragraph may say that it is no heading though its style is that of one.
func TestHeadingsTakenBack(t *testing.T) {
	f := docxtest.File{Styles: `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`}
	for level, want := range map[string]string{"": "{level 2} x\n", `<w:outlineLvl w:val="0"/>`: "{level 1} x\n", `<w:outlineLvl w:val="8"/>`: "{level 9} x\n", `<w:outlineLvl w:val="9"/>`: "x\n", `<w:outlineLvl w:val="-1"/>`: "x\n"} {
		f.Body = p("x", `<w:pStyle w:val="H"/>`+level)
		shows(t, f, want)
	}
}

// Hidden references to notes and notes that nobody refers to are not printed.
func TestHiddenNotes(t *testing.T) {
	shows(t, docxtest.File{
		Body:      `<w:p>` + r("a", "") + `<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
		Footnotes: `<w:footnote w:id="1">` + p("ẩn", "") + `</w:footnote><w:footnote w:id="2">` + p("hiện", "") + `</w:footnote><w:footnote w:id="3">` + p("thừa", "") + `</w:footnote>`,
	}, "a[1]\nnote [1]: hiện\n")
}

func TestSoftBreaksMore(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a sentence that ends at the width", "Các trường học trên địa bàn tỉnh tổ chức ngày hội đọc sách\nvà giao lưu với tác giả trong tháng 4 năm 2026 tại các xã.\nThư viện tỉnh luân chuyển sách về các thôn, bản và các\ntrường học vùng cao trong cả năm.",
			"Các trường học trên địa bàn tỉnh tổ chức ngày hội đọc sách và giao lưu với tác giả trong tháng 4 năm 2026 tại các xã.\nThư viện tỉnh luân chuyển sách về các thôn, bản và các trường học vùng cao trong cả năm.\n"},
		{"an item behind a full line", "Các trường học trên địa bàn tỉnh tổ chức ngày hội đọc sách\nvà giao lưu với tác giả trong tháng 4 năm 2026 tại các xã\n- Thư viện tỉnh luân chuyển sách về các thôn, bản và các\ntrường học vùng cao",
			"Các trường học trên địa bàn tỉnh tổ chức ngày hội đọc sách và giao lưu với tác giả trong tháng 4 năm 2026 tại các xã\n- Thư viện tỉnh luân chuyển sách về các thôn, bản và các trường học vùng cao\n"},
		{"lines too long to be broken by width", strings.Repeat("đọc sách ", 60) + "Sơn\nHải tổ chức.", strings.Repeat("đọc sách ", 60) + "Sơn\nHải tổ chức.\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: p(c.text, "")}, c.want) })
	}
}

// Rows of a layout table that have their cells at other places are columns of their own.
func TestLayoutRowsAtOtherPlaces(t *testing.T) {
	grid := `<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>`
	table := docxtest.Table(false, docxtest.Row(docxtest.Cell(p("UBND XÃ A", ""), ""), docxtest.Cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""), `<w:gridSpan w:val="2"/>`)),
		docxtest.Row(docxtest.Cell(p("Số: 5/KH-UBND", ""), `<w:gridSpan w:val="2"/>`), docxtest.Cell(p("Xã A, ngày 05 tháng 3 năm 2026", ""), "")))
	shows(t, docxtest.File{Body: strings.Replace(table, "</w:tblPr>", "</w:tblPr>"+grid, 1)},
		"{column} UBND XÃ A\n{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{column} Số: 5/KH-UBND\n{column} Xã A, ngày 05 tháng 3 năm 2026\n")
}

func TestIsLabel(t *testing.T) {
	for s, want := range map[string]bool{
		"1.": true, "1.2.": true, "a)": true, "đ)": true, "(1)": true, "I-": true, "2/": true, "+": true, "-": true, "*": true, "•": true, "–": true,
		"Phần II.": true, "PHẦN II.": true, "Điều 3.": true, "ĐIỀU 12.": true, "Chương I.": true, "CHƯƠNG III.": true, "Mục 2:": true,
		"TT": false, "1": false, "Số 5.": false, "ngày 5/": false, "Phần mềm.": false, "hết cả rồi.": false, "một hai ba bốn.": false,
	} {
		require.Equal(t, want, isLabel([]byte(s)), s)
	}
}
