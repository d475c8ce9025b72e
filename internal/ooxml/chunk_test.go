package ooxml

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// takesIn returns a file that takes in another between two paragraphs.
func takesIn(name, kind, data string) docxtest.File {
	f := docxtest.File{Body: p("trước", "") + `<w:altChunk r:id="c1"/>` + p("sau", "")}
	parts := f.Contents()
	f.Parts = map[string]string{
		"word/" + name:                 data,
		"[Content_Types].xml":          strings.Replace(parts["[Content_Types].xml"], "</Types>", fmt.Sprintf(`<Override PartName="/word/%s" ContentType="%s"/></Types>`, name, kind), 1),
		"word/_rels/document.xml.rels": strings.Replace(parts["word/_rels/document.xml.rels"], "</Relationships>", `<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="`+name+`"/></Relationships>`, 1),
	}
	return f
}

func TestChunks(t *testing.T) {
	const html = "<html><head><title>x</title></head><body><p>Kế hoạch = số 5</p></body></html>"
	word := docxtest.File{
		Body:      n(1, 0) + `<w:p><w:r><w:t>b</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
		Numbering: abstractNum(0, lvl(0, "upperRoman", "%1.", "")) + num(1, 0, ""),
		Footnotes: `<w:footnote w:id="2">` + p("ghi chú", "") + `</w:footnote>`,
	}
	message := func(code, body string) string {
		return "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"--=x\"\r\n\r\nPreamble\r\n----=x\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: " + code +
			"\r\n\r\n" + body + "\r\n----=x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n----=x--\r\n"
	}
	for _, c := range []struct{ name, file, kind, data, want string }{
		{"a web page", "a.html", "text/html", "\xef\xbb\xbf" + html, "Kế hoạch = số 5\n"},
		{"a page by its name", "a.htm", "application/octet-stream", html, "Kế hoạch = số 5\n"},
		{"a page in the code of Vietnamese Windows", "a.html", "text/html", "<meta charset=windows-1258><p>K\xea\xec hoa\xf2ch s\xf4\xec 5 \x96 \xd0\xf4\xec th\xea\xf2 &#7879;</p>", "Kế hoạch số 5 – Đố thệ ệ\n"},
		{"a page in the code of Western Windows", "a.html", "text/html", "<meta http-equiv=Content-Type content='text/html; charset=Windows-1252'><p>K&#7871; ho&#7841;ch \x96 1</p>", "Kế hoạch – 1\n"},
		{"a message", "a.mht", "message/rfc822", message("quoted-printable", strings.ReplaceAll(html, "=", "=3D")), "Kế hoạch = số 5\n"},
		{"a message in Base64", "a.mht", "message/rfc822", message("base64", base64.StdEncoding.EncodeToString([]byte(html))), "Kế hoạch = số 5\n"},
		{"a message as it is", "a.mht", "message/rfc822", message("8bit", html), "Kế hoạch = số 5\n"},
		{"a text", "a.txt", "text/plain", "I. MỤC ĐÍCH\r\n1. Mua sách.", "I. MỤC ĐÍCH\n1. Mua sách.\n"},
		{"a Word file with numbers and notes of its own", "a.docx", "application/octet-stream", string(word.Bytes()), "[I.] x\nb[1]\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := "trước\n" + c.want + "sau\n"
			if strings.Contains(want, "[1]") {
				want += "note [1]: ghi chú\n"
			}
			shows(t, takesIn(c.file, c.kind, c.data), want)
		})
	}
	for _, c := range []struct{ name, file, kind, data, code, words string }{
		{"RTF", "a.rtf", "application/rtf", `{\rtf1 x}`, "foreign-content", "RTF"},
		{"something else", "a.bin", "application/octet-stream", "x", "foreign-content", "not read"},
		{"a page in another code", "a.html", "text/html", "<p>\xff</p>", "invalid-utf-8", "a.html"},
		{"a text in another code", "a.txt", "text/plain", "\xff", "invalid-utf-8", "a.txt"},
		{"a message without a page", "a.mht", "message/rfc822", "Content-Type: text/plain\n\nx", "wrong-content", "no web page"},
		{"a broken message", "a.mht", "message/rfc822", message("base64", "%%%"), "wrong-content", "broken"},
		{"a broken Word file", "a.docx", "application/zip", "PK\x03\x04", "broken-zip", "cut off"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := takesIn(c.file, c.kind, c.data)
			refuses(t, f.Bytes(), testLimits, c.code, c.words)
		})
	}
	lost := docxtest.File{Body: `<w:altChunk r:id="c9"/>`}
	refuses(t, lost.Bytes(), testLimits, "foreign-content")
}

// Files within files end, and share the limits of the whole.
func TestChunksWithin(t *testing.T) {
	f := docxtest.File{Body: p("a", "")}
	for range maxChunks {
		f = takesIn("a.docx", "application/zip", string(f.Bytes()))
	}
	doc, _ := read(t, f)
	require.Equal(t, strings.Repeat("trước\n", maxChunks)+"a\n"+strings.Repeat("sau\n", maxChunks), show(doc))
	f = takesIn("a.docx", "application/zip", string(f.Bytes()))
	refuses(t, f.Bytes(), testLimits, "too-deep")
	big := docxtest.File{Body: p(strings.Repeat("a", 1<<20), "")}
	f = takesIn("a.docx", "application/zip", string(big.Bytes()))
	small := testLimits
	small.ZipBytes = 1 << 20
	refuses(t, f.Bytes(), small, "zip-bomb")
}

func TestPages(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"blanks and line feeds are one blank", "<p>Kế\n  hoạch <b> số</b> 5 </p>", "Kế hoạch số 5\n"},
		{"entities", "<p>A &amp; B&nbsp;&#7871; &lt;1&gt; < 5 %</p>", "A & B ế <1> < 5 %\n"},
		{"how text is set", `<p align=center><b>KẾ HOẠCH</b></p><div style="text-align: center; font-weight:bold"><i>a</i></div><p style='font-style:italic'>b</p>`, "{bold, center} KẾ HOẠCH\n{bold, italic, center} a\n{italic} b\n"},
		{"glyphs of symbol fonts", `<p><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>a</p><p><font face=Wingdings>§</font> b</p><p style="font-family:'Wingdings'">v <span style="font-family:Arial, Symbol">c</span></p><p>đạt <span style="font-family:Symbol">&sup3;</span> 9</p>`, "•  a\n▪ b\n❖ c\nđạt ≥ 9\n"},
		{"headings", "<h2>I. MỤC ĐÍCH</h2>a", "{bold, level 2} I. MỤC ĐÍCH\na\n"},
		{"line breaks", "a.<br>b.<br/>c.", "a.\nb.\nc.\n"},
		{"text that is set as it is", "<pre>a  b.\n  c.</pre>", "a  b.\nc.\n"},
		{"what is no text", "<!-- x --><?xml version='1.0'?><style>p {}</style><script>if (a</b) {}</script><o:p></o:p><p>a<![if !x]>b<![endif]></p>", "ab\n"},
		{"hidden text", `<p>a<span style="display:none">x</span></p><p style="mso-hide:all">y</p>`, "a\n"},
		{"tracked changes", `<p>trước ngày <del cite="mailto:x" datetime="2026-01-05T10:00">10</del><ins datetime="2026-01-05T10:00">15</ins>/12, <del>giữ</del></p>`, "trước ngày 15/12, giữ\n"},
		{"lists", "<ul><li>a<li>b<ul><li>c</ul></ul><ol type=I start=2><li>d</li><li value=5><p>e</p><p>f</p></li></ol><ol style='list-style-type:lower-alpha'><li>g</ol><ul style='list-style-type:none'><li>- h</ul>",
			"[•] a\n[•] b\n[•] c\n[II.] d\n[V.] e\nf\n[a.] g\n- h\n"},
		{"a table", "<table border=1><thead><tr><th>TT<th>Nội dung</thead><tr><td>1<td>Mua<br>sách</table>", "table\n  head TT | Nội dung\n  1 | Mua~sách\n"},
		{"cells that span", "<table border=1><tr><td rowspan=2>1<td colspan=2>a<tr><td>b<td>c</table>", "table\n  <2 high> 1 | <2 wide> a\n  <on> | b | c\n"},
		{"lines of cells", `<table><tr><td style="border:solid 1pt">1</td><td style="border:solid 1pt">a</td></tr><tr><td style="border-top:1px solid;border-left:1px solid">2</td><td style="border:none">b</td></tr></table>`, "table\n  1 | a\n  2 | b\n"},
		{"the head of a document", "<table><tr><td>UBND XÃ A<td align=center>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>", "{column} UBND XÃ A\n{column, center} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"},
		{"tables within, and tags that match nothing", "<table border=1><tr><td><p>a</b><table border=1><tr><td>b<td>c</table></td><td>d</p></tr></table></td></table></p>e", "table\n  a~b\tc | d\ne\n"},
		{"cells outside of tables", "<td>a</td><tr><td>b", "a\nb\n"},
		{"text set back", `<center>a<p align=left>b</p><p style="text-align:right">c</p>d</center><b>e<span style="font-weight:normal">f</span></b><p><b>g<span style="font-weight:400">h</span></b></p><p><i>k</i></p><i><p style="font-style:normal">l</p></i>`,
			"{center} a\nb\nc\n{center} d\nef\ngh\n{italic} k\nl\n"},
		{"text that is set as what holds it", `<b><span style="font-weight:inherit">a</span></b><p style="text-align: center !important; font-weight:bold!important">b</p><p>c<span style="display:none !important">x</span></p>`, "{bold} a\n{bold, center} b\nc\n"},
		{"weights", `<p style="font-weight:600">a</p><p style="font-weight:900">b</p><p style="font-weight:bolder">c</p><p style="font-weight:500">d</p><p style="font-weight:lighter">e</p>`, "{bold} a\n{bold} b\n{bold} c\nd\ne\n"},
		{"rules and fields", "a<hr>b<input value=x>c<wbr>d<meta name=x><link rel=y>", "a\nbcd\n"},
		{"tags that do not close", "<p>a<p>b<ul><li>c<p>d<li>e</ul>f", "a\nb\n[•] c\nd\n[•] e\nf\n"},
		{"cells and rows that do not close", "<table border><tr><td>1<td>a<tr><td>2<td>b<td>c</table>", "table\n  1 | a\n  2 | b | c\n"},
		{"cells without a row", "<table border><td>1<td>a</table>", "table\n  1 | a\n"},
		{"a row without cells", "<table border><tr></tr><tr><td>1<td>a<tr></table>", "table\n  1 | a\n"},
		{"a table in a cell that does not close", "<table border><tr><td>1<table border><tr><td>a<td>b<tr><td>c<td>d</table><td>2<tr><td>3<td>4</table>", "table\n  1~a\tb~c\td | 2\n  3 | 4\n"},
		{"a table that does not close", "<table border><tr><td>1<td>a", "table\n  1 | a\n"},
		{"tables that do not close", "<table border><tr><td>1<table border><tr><td>a<td>b", "{column} 1\ntable\n  a | b\n"},
		{"a heading row below others", "<table border><tr><th>TT<th>Việc<tr><th>1<td>a</table>", "table\n  head TT | Việc\n  1 | a\n"},
		{"a cell that reaches below all rows", "<table border><tr><td rowspan=5>1<td>a<tr><td>b</table>", "table\n  <2 high> 1 | a\n  <on> | b\n"},
		{"a cell that reaches down on the right", "<table border><tr><td>1<td>a<td rowspan=2>x<tr><td>2<td>b</table>", "table\n  1 | a | <2 high> x\n  2 | b | <on>\n"},
		{"attributes without a value", "<table border nowrap><tr><td nowrap>1<td align = 'center' nowrap>a<tr><td>2<td>b</table><ol start type=a><li>c</ol><ol type='x' start='y'><li value>d</ol>", "table\n  1 | a\n  2 | b\n[a.] c\n[1.] d\n"},
		{"lists in lists", "<ol><li>a<ol type=a><li>b</ol><li>c<li style='list-style-type:none'>- d</ol><ol style='list-style-type:upper-roman' start=3><li>e</ol><ol style='list-style-type:decimal-leading-zero'><li>f</ol>", "[1.] a\n[a.] b\n[2.] c\n- d\n[III.] e\n[01.] f\n"},
		{"a blank between tags", "<p>Kế<b> </b>hoạch<i>\n</i></p><p> <b> </b>a</p>", "Kế hoạch\na\n"},
		{"items within other elements, and outside of lists", "<ol><div><li>a</li></div><form><li>b</form></ol><li>c", "[1.] a\n[2.] b\nc\n"},
		{"a bracket that does not close", "<p>a</p>b <b c", "a\nb <b c\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, takesIn("a.html", "text/html", c.html), "trước\n"+c.want+"sau\n") })
	}
	_, warnings := read(t, takesIn("a.html", "text/html", "<p>a<img src=x><img src=y></p>"))
	require.Len(t, warnings, 1)
	require.Equal(t, "picture-left-out", warnings[0].Code)
	for _, c := range []struct{ name, html, code string }{
		{"deep", strings.Repeat("<div>", 1000), "too-deep"},
		{"wide", "<table><tr><td colspan=600><td colspan=600></table>", "too-wide"},
		{"long", strings.Repeat("ab", 1<<12), "too-long"},
		{"cells below a cell that spans many rows", "<table><tr>" + strings.Repeat("<td rowspan=1000>", 900) + strings.Repeat("<tr><td>", 900) + "</table>", "too-many-nodes"},
		{"tags", strings.Repeat("<br>", 70000), "too-many-nodes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := testLimits
			l.Nodes, l.String = 1<<16, 1<<12
			f := takesIn("a.html", "text/html", c.html)
			refuses(t, f.Bytes(), l, c.code)
		})
	}
}

// A page of few tags whose cells cover very many rows each is refused long before the limit of nodes.
func TestPageWhoseCellsCoverTooManyRows(t *testing.T) {
	f := takesIn("a.html", "text/html", "<table>"+strings.Repeat("<tr><td rowspan=1000>a", 500)+"</table>")
	refuses(t, f.Bytes(), testLimits, "too-many-nodes")
}

// FuzzPages reads pages of any sort.
func FuzzPages(f *testing.F) {
	f.Add("<table border=1><tr><td rowspan=2>1<td colspan=2>a<tr><td>b<td>c</table><ol><li>x<p align=center>y")
	f.Add("<ul><li><table><td>a</ul><tr></table><!-- x")
	f.Fuzz(func(t *testing.T, html string) {
		l := testLimits
		l.Nodes, l.ZipBytes = 1<<14, 8<<20
		file := takesIn("a.html", "text/html", html)
		r, size := file.Reader()
		if doc, _, err := Read(r, size, l); err == nil {
			sound(t, doc)
		}
	})
}

// The head of a message ends at a blank line, or where no field stands.
func TestHeadsOfMessages(t *testing.T) {
	for _, c := range []struct {
		data   string
		fields map[string]string
		body   string
	}{
		{"", map[string]string{}, ""},
		{"\nb", map[string]string{}, "b"},
		{"A: x\n\nb\nc", map[string]string{"a": "x"}, "b\nc"},
		{"A:x\r\n\ty\r\nB : z\r\n\r\nb", map[string]string{"a": "x\ty", "b": "z"}, "b"},
		{"A: x\n<html>b", map[string]string{"a": "x"}, "<html>b"},
		{"A: x", map[string]string{"a": "x"}, ""},
		{"A: x\n y", map[string]string{"a": "x y"}, ""},
		{" a\nA: x\n\nb", map[string]string{"": " a", "a": "x"}, "b"},
	} {
		fields, body := cutHead([]byte(c.data))
		require.Equal(t, c.fields, fields, "%q", c.data)
		require.Equal(t, c.body, string(body), "%q", c.data)
	}
}

// A page by itself is held to the same limits as a file.
func TestReadPageWithinLimits(t *testing.T) {
	page := []byte("\xef\xbb\xbf<p>Kế hoạch</p>")
	doc, _, err := ReadPage(page, testLimits)
	require.NoError(t, err)
	require.Equal(t, "Kế hoạch\n", show(doc))
	small := testLimits
	small.Bytes = int64(len(page)) - 1
	_, _, err = ReadPage(page, small)
	var bad *Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "too-large", bad.Code)
	_, _, err = ReadPage([]byte("Subject: x\n\ny"), testLimits)
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "wrong-content", bad.Code)
}

// A text that a file takes in is held to the limit of a paragraph.
func TestLongLinesOfTexts(t *testing.T) {
	l := testLimits
	l.String = 1 << 10
	for n, code := range map[int]string{1 << 10: "", 1<<10 + 1: "too-long"} {
		f := takesIn("a.txt", "text/plain", "a\n"+strings.Repeat("b", n))
		if code != "" {
			refuses(t, f.Bytes(), l, code, "word/a.txt")
			continue
		}
		r, size := f.Reader()
		_, _, err := Read(r, size, l)
		require.NoError(t, err)
	}
}

// A field of a message that is folded into very many lines is put together once.
func TestFoldedFieldOfManyLines(t *testing.T) {
	data := []byte("Content-Type: multipart/related;\r\n" + strings.Repeat("\tx=y;\r\n", 4000) + "Subject: a\r\n\r\nb")
	fields, body := cutHead(data)
	require.Equal(t, "multipart/related;"+strings.Repeat("\tx=y;", 4000), fields["content-type"])
	require.Equal(t, "a", fields["subject"])
	require.Equal(t, "b", string(body))
	require.Less(t, testing.AllocsPerRun(1, func() { cutHead(data) }), 100.0)
}

// Cells that reach down below a wide one come to their end there, too.
func TestPageWithCellsOverCellsThatReachDown(t *testing.T) {
	f := takesIn("a.html", "text/html", "<table border=1><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<tr><td>d<td>e</table>")
	shows(t, f, "trước\ntable\n  a | b\n  <2 wide> c\n  d | e\nsau\n")
	f = takesIn("a.html", "text/html", "<table border=1><tr><td>a"+strings.Repeat("<td rowspan=1000>b", 900)+strings.Repeat("<tr><td colspan=901>c", 900)+"</table>")
	refuses(t, f.Bytes(), testLimits, "too-many-nodes")
}
