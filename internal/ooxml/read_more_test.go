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
