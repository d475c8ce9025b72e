package ooxml

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/internal/source"
)

var testLimits = Limits{Bytes: 64 << 20, Depth: 200, Nodes: 1 << 22, String: 1 << 20, ZipEntries: 100, ZipBytes: 64 << 20, ZipRatio: 200}

// read reads a file made for a test.
func read(t *testing.T, f docxtest.File) (*source.Doc, []Warning) {
	t.Helper()
	r, size := f.Reader()
	doc, warnings, err := Read(r, size, testLimits)
	require.NoError(t, err)
	return doc, warnings
}

// show writes blocks one a line: what the format says about a block in braces, its label in brackets, its text; the rows of
// a table with "|" between cells and "~" for a line feed. Blank blocks are left out.
func show(doc *source.Doc) string {
	var b strings.Builder
	for i := range doc.Blocks {
		k := &doc.Blocks[i]
		if k.Blank() {
			continue
		}
		var says []string
		for _, flag := range []struct {
			on   bool
			name string
		}{{k.Column, "column"}, {k.Page, "page"}, {k.Bold, "bold"}, {k.Italic, "italic"}, {k.Center, "center"}} {
			if flag.on {
				says = append(says, flag.name)
			}
		}
		if k.Level > 0 {
			says = append(says, fmt.Sprint("level ", k.Level))
		}
		if len(says) > 0 {
			fmt.Fprintf(&b, "{%s} ", strings.Join(says, ", "))
		}
		if k.Label != "" {
			fmt.Fprintf(&b, "[%s] ", k.Label)
		}
		b.WriteString(strings.TrimSpace(k.Text))
		if k.Table != nil {
			b.WriteString(showTable(k.Table))
		}
		b.WriteByte('\n')
	}
	for _, n := range doc.Notes {
		fmt.Fprintf(&b, "note %s: %s\n", n.Mark, strings.ReplaceAll(n.Text, "\n", "~"))
	}
	return b.String()
}

func showTable(t *source.Table) string {
	var b strings.Builder
	b.WriteString("table")
	for _, r := range t.Rows {
		b.WriteString("\n  ")
		if r.Header {
			b.WriteString("head ")
		}
		for j, c := range r.Cells {
			if j > 0 {
				b.WriteString(" | ")
			}
			if c.ColSpan > 1 {
				fmt.Fprintf(&b, "<%d wide> ", c.ColSpan)
			}
			if c.RowSpan > 1 {
				fmt.Fprintf(&b, "<%d high> ", c.RowSpan)
			}
			if c.Continued {
				b.WriteString("<on>")
			}
			b.WriteString(strings.ReplaceAll(c.Text, "\n", "~"))
		}
	}
	return b.String()
}

// shows checks what a body is read as.
func shows(t *testing.T, f docxtest.File, want string) {
	t.Helper()
	doc, _ := read(t, f)
	require.Equal(t, strings.TrimPrefix(want, "\n"), show(doc))
}

// refuses checks that a file is refused with an error of the code given, which names the words given.
func refuses(t *testing.T, data []byte, l Limits, code string, words ...string) {
	t.Helper()
	doc, _, err := Read(bytes.NewReader(data), int64(len(data)), l)
	require.Nil(t, doc)
	var bad *Error
	require.ErrorAs(t, err, &bad)
	require.Equal(t, code, bad.Code, "%v", err)
	for _, w := range words {
		require.Contains(t, err.Error(), w)
	}
}

var (
	p = docxtest.P
	r = docxtest.R
)

func TestParagraphs(t *testing.T) {
	shows(t, docxtest.File{Body: p("KẾ HOẠCH", `<w:jc w:val="center"/>`) +
		`<w:p><w:pPr><w:jc w:val="both"/></w:pPr>` + r("Căn cứ ", `<w:i/>`) + r("Luật Thư viện;", `<w:i/>`) + `</w:p>` +
		p("", "") + `<w:p>` + r("I. MỤC ĐÍCH", "<w:b/>") + r("  ", "") + `</w:p>`,
	}, `
{center} KẾ HOẠCH
{italic} Căn cứ Luật Thư viện;
{bold} I. MỤC ĐÍCH
`)
	// The mark behind a heading is often set otherwise than its words.
	shows(t, docxtest.File{Body: `<w:p>` + r("Thời gian", "<w:b/>") + r(":", "") + `</w:p><w:p>` + r("Địa điểm", "<w:b/>") + r(": Hà Nội", "") + `</w:p>`}, "{bold} Thời gian:\nĐịa điểm: Hà Nội\n")
	// Blanks that do not break are blanks, however they are set.
	shows(t, docxtest.File{Body: `<w:p>` + r("\u00a0", "") + r("I. MỤC ĐÍCH", "<w:b/>") + r(" \u00a0", "<w:i/>") + `</w:p>`}, "{bold} I. MỤC ĐÍCH\n")
	// Numbers of paragraphs count blank ones and those in tables.
	doc, _ := read(t, docxtest.File{Body: p("a", "") + p("", "") + docxtest.Table(true, docxtest.Row(docxtest.Cell(p("b", "")+p("c", ""), ""), docxtest.Cell(p("d", ""), ""))) + p("e", "")})
	require.Equal(t, 1, doc.Blocks[0].Line)
	require.Equal(t, 3, doc.Blocks[2].Line)
	require.Equal(t, 6, doc.Blocks[3].Line)
	require.False(t, doc.Lines)
}

func TestText(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"decomposed letters are composed, across runs too",
			`<w:p>` + r("U\u031by\u0309 ban nha", "") + r("\u0302n dân", "") + `</w:p>`, "Ưỷ ban nhân dân"},
		{"a tab", p("1.\tThời gian", ""), "1.\tThời gian"},
		{"blanks without xml:space are trimmed, as Word does", `<w:p><w:r><w:t> Kế </w:t></w:r><w:r><w:t xml:space="preserve"> hoạch </w:t></w:r></w:p>`, "Kế hoạch"},
		{"a line feed within a text is a blank", "<w:p><w:r><w:t>Kế\nhoạch</w:t></w:r></w:p>", "Kế hoạch"},
		{"blanks and hyphens that do not break are plain ones", p("Nơi\u00a0nhận: 36\u2011KH/TU\u2003\u3000x", ""), "Nơi nhận: 36-KH/TU  x"},
		{"a hyphen that does not break", `<w:p>` + r("36", "") + `<w:r><w:noBreakHyphen/><w:t>KH/TU</w:t></w:r></w:p>`, "36-KH/TU"},
		{"soft hyphens and characters without width are dropped", `<w:p><w:r><w:t>tuyên` + "\u00ad\u200b" + `truyền</w:t><w:softHyphen/><w:t>miệng</w:t></w:r></w:p>`, "tuyêntruyềnmiệng"},
		{"marks of the direction of writing and others that show nothing are dropped", p("\u202aKế\u2060 hoạch\u202c số\u2066 5\u2069", ""), "Kế hoạch số 5"},
		{"entities", `<w:p><w:r><w:t>A &amp; B &#x1EBF; &lt;1&gt;</w:t></w:r></w:p>`, "A & B ế <1>"},
		{"CDATA", `<w:p><w:r><w:t><![CDATA[a < b]]> c</w:t></w:r></w:p>`, "a < b c"},
		{"capitals by format", `<w:p>` + r("Mục tiêu đề án", "<w:caps/>") + `</w:p>`, "MỤC TIÊU ĐỀ ÁN"},
		{"symbols", `<w:p>` + r("đạt ", "") + `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 95%, </w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`, "đạt ≥ 95%, ☑"},
		{"a dash of a symbol font that begins a paragraph is a bullet", `<w:p><w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>` + r("\tMua sách: 5", "") + `<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>` + r("3.", "") + `</w:p>`, "-\tMua sách: 5−3."},
		{"so is one as a private character", `<w:p>` + r("\uf02d", `<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>`) + r("\tMua sách", "") + `</w:p>`, "-\tMua sách"},
		{"private characters of a symbol font", `<w:p>` + r("\uf0b3 5", `<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>`) + `</w:p>`, "≥ 5"},
		{"a link and a smart tag", `<w:p><w:hyperlink r:id="x">` + r("thư viện", "") + `</w:hyperlink><w:smartTag>` + r(" tỉnh", "") + `</w:smartTag></w:p>`, "thư viện tỉnh"},
		{"a formula", `<w:p>` + r("S = ", "") + `<m:oMath><m:r><m:t>a</m:t></m:r><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>`, "S = ab2"},
		{"a fraction, a root and brackets", `<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:d><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>` +
			`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:rad><m:e><m:r><m:t>y</m:t></m:r></m:e></m:rad></m:e></m:d></m:oMath></w:p>`, "1/2(x)[√y]"},
		{"a large first letter in a frame of its own", p("M", `<w:framePr w:dropCap="drop" w:lines="2"/>`) + p("ỗi thôn một thư viện.", ""), "Mỗi thôn một thư viện."},
		{"ruby keeps its base", `<w:p><w:r><w:ruby><w:rt>` + r("x", "") + `</w:rt><w:rubyBase>` + r("Kế hoạch", "") + `</w:rubyBase></w:ruby></w:r></w:p>`, "Kế hoạch"},
		{"comments are left out", `<w:p><w:commentRangeStart w:id="1"/>` + r("Kinh phí", "") + `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`, "Kinh phí"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: c.body}, c.want+"\n") })
	}
}

func TestSoftBreaks(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"the lines of a centred paragraph are blocks", p("ỦY BAN NHÂN DÂN\nTỈNH A", `<w:jc w:val="center"/>`), "{center} ỦY BAN NHÂN DÂN\n{center} TỈNH A\n"},
		{"items that soft breaks part are blocks", p("- Rà soát thư viện;\n- Bổ sung sách;\n- Mở cửa buổi tối.", ""), "- Rà soát thư viện;\n- Bổ sung sách;\n- Mở cửa buổi tối.\n"},
		{"a sentence that a soft break parts is one block", p("Các trường tổ chức ngày hội\nđọc sách trong tháng 4.", ""), "Các trường tổ chức ngày hội đọc sách trong tháng 4.\n"},
		{"a line in capitals stands for itself", p("KẾ HOẠCH\nvề phát triển thư viện", ""), "KẾ HOẠCH\nvề phát triển thư viện\n"},
		{"a letter as label begins a block", p("Nội dung gồm\na) Mua sách\nb) Tặng sách", ""), "Nội dung gồm\na) Mua sách\nb) Tặng sách\n"},
		{"lines that were broken by width are one, with capitals and numbers at their beginnings too", p("Căn cứ Nghị định số 55/2025/NĐ-CP ngày 02 tháng 3 năm 2025 của Chính phủ\nquy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ\nKhoa học và Công nghệ trong giai đoạn 2025 - 2030\nvà các nhiệm vụ về chuyển đổi số quốc gia, tầm nhìn phát triển đến năm\n2035 và những năm sau;\n- Như Điều 3;", ""),
			"Căn cứ Nghị định số 55/2025/NĐ-CP ngày 02 tháng 3 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ trong giai đoạn 2025 - 2030 và các nhiệm vụ về chuyển đổi số quốc gia, tầm nhìn phát triển đến năm 2035 và những năm sau;\n- Như Điều 3;\n"},
		{"lines of which none goes on are not", p("Sở Nông nghiệp và Môi trường chủ trì, phối hợp các xã vùng cao\nSở Giáo dục và Đào tạo chủ trì, phối hợp các trường học vùng cao\nSở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp Thư viện tỉnh", ""),
			"Sở Nông nghiệp và Môi trường chủ trì, phối hợp các xã vùng cao\nSở Giáo dục và Đào tạo chủ trì, phối hợp các trường học vùng cao\nSở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp Thư viện tỉnh\n"},
		{"a page break parts lines too", `<w:p>` + r("hết.", "") + `<w:r><w:br w:type="page"/></w:r>` + r("PHỤ LỤC", "") + `</w:p>`, "hết.\nPHỤ LỤC\n"},
		{"only the first line has the number", docxtest.Numbered(1, 0, "Sở A chủ trì.\nSở B phối hợp."), "[1.] Sở A chủ trì.\nSở B phối hợp.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			shows(t, docxtest.File{Body: c.body, Numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`}, c.want)
		})
	}
	doc, _ := read(t, docxtest.File{Body: p("UBND TỈNH A\nSỞ B", `<w:jc w:val="center"/>`)})
	require.Equal(t, doc.Blocks[0].Line, doc.Blocks[1].Line)
}

// Joining the lines of a paragraph takes time by its length, whatever the number of its lines.
func TestManySoftBreaks(t *testing.T) {
	const lines = 200_000
	loose := testLimits
	loose.String, loose.ZipRatio = 4<<20, 1000
	f := docxtest.File{Body: p("Đọc"+strings.Repeat("\nsách", lines), "")}
	data := f.Bytes()
	doc, _, err := Read(bytes.NewReader(data), int64(len(data)), loose)
	require.NoError(t, err)
	require.Len(t, doc.Blocks, 1)
	require.Equal(t, len("Đọc")+lines*len(" sách"), len(doc.Blocks[0].Text))
}

func TestContentControls(t *testing.T) {
	sdt := func(content string) string {
		return `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + content + `</w:sdtContent></w:sdt>`
	}
	shows(t, docxtest.File{Body: sdt(p("Một", "") + sdt(p("Hai", "")))}, "Một\nHai\n")
	shows(t, docxtest.File{Body: `<w:p>` + r("Số: ", "") + sdt(r("12", "")) + r("/KH-UBND", "") + `</w:p>`}, "Số: 12/KH-UBND\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, sdt(docxtest.Row(sdt(docxtest.Cell(sdt(p("a", "")), "")), docxtest.Cell(p("b", ""), "")))+docxtest.Row(docxtest.Cell(p("c", ""), ""), docxtest.Cell(p("d", ""), "")))},
		"table\n  a | b\n  c | d\n")
	shows(t, docxtest.File{Body: `<w:customXml w:element="x">` + p("Ba", "") + `</w:customXml>`}, "Ba\n")
}

func TestTrackedChanges(t *testing.T) {
	const by = ` w:id="1" w:author="x"`
	for _, c := range []struct{ name, body, want string }{
		{"text", `<w:p>` + r("trước ngày ", "") + `<w:del` + by + `><w:r><w:delText>10</w:delText></w:r></w:del><w:ins` + by + `>` + r("15", "") + `</w:ins>` + r("/12", "") + `</w:p>`, "trước ngày 15/12\n"},
		{"a deleted mark joins paragraphs", `<w:p><w:pPr><w:rPr><w:del` + by + `/></w:rPr></w:pPr>` + r("Sở Nội vụ ", "") + `</w:p>` + p("chủ trì.", "") + p("Hết.", ""), "Sở Nội vụ chủ trì.\nHết.\n"},
		{"a deleted paragraph is gone", `<w:p><w:pPr><w:rPr><w:del` + by + `/></w:rPr></w:pPr><w:del` + by + `><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>` + p("I. MỤC ĐÍCH", "<w:jc w:val=\"center\"/>"), "{center} I. MỤC ĐÍCH\n"},
		{"a deleted paragraph at the end is gone", p("a", "") + `<w:p><w:pPr><w:rPr><w:del` + by + `/></w:rPr></w:pPr><w:del` + by + `><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`, "a\n"},
		{"moved text stands once", `<w:p><w:moveFrom` + by + `>` + r("x", "") + `</w:moveFrom>` + r("a", "") + `</w:p><w:p>` + r("b", "") + `<w:moveTo` + by + `>` + r("x", "") + `</w:moveTo></w:p>`, "a\nbx\n"},
		{"a deleted row", docxtest.Table(true, docxtest.Row(docxtest.Cell(p("a", ""), ""), docxtest.Cell(p("b", ""), "")),
			`<w:tr><w:trPr><w:del`+by+`/></w:trPr>`+docxtest.Cell(p("c", ""), "")+docxtest.Cell(p("d", ""), "")+`</w:tr>`), "table\n  a | b\n"},
		{"an inserted row", docxtest.Table(true, `<w:tr><w:trPr><w:ins`+by+`/></w:trPr>`+docxtest.Cell(p("a", ""), "")+docxtest.Cell(p("b", ""), "")+`</w:tr>`), "table\n  a | b\n"},
		{"former properties do not count", `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange` + by + `><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange` + by + `><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`, "a\n"},
	} {
		t.Run(c.name, func(t *testing.T) { shows(t, docxtest.File{Body: c.body}, c.want) })
	}
	_, warnings := read(t, docxtest.File{Body: p("a", "") + `<w:p><w:ins` + by + `>` + r("b", "") + `</w:ins></w:p>`})
	require.Equal(t, []Warning{{2, "tracked-changes", warnings[0].Message}}, warnings)
}

func TestHiddenText(t *testing.T) {
	doc, warnings := read(t, docxtest.File{
		Body:   `<w:p>` + r("a", "") + r("ẩn", "<w:vanish/>") + r("b", `<w:vanish w:val="0"/>`) + `</w:p><w:p>` + r("kiểu ẩn", `<w:rStyle w:val="H"/>`) + `</w:p>`,
		Styles: `<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>`,
	})
	require.Equal(t, "ab\n", show(doc))
	require.Len(t, warnings, 1)
	require.Equal(t, "hidden-text", warnings[0].Code)
	// A hidden mark runs two paragraphs together, as a style separator does: the first one's number stands.
	shows(t, docxtest.File{Body: `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>` + r("1. Mục đích. ", "") + `</w:p>` + p("Nâng cao nhận thức.", "")},
		"{level 1} 1. Mục đích. Nâng cao nhận thức.\n")
	// A row of a table that is hidden with all that it holds leaves no blank one behind.
	hidden := docxtest.Cell(`<w:p>`+r("ẩn", "<w:vanish/>")+`</w:p>`, "")
	seen := docxtest.Row(docxtest.Cell(p("1", ""), ""), docxtest.Cell(p("Mua sách", ""), ""))
	shows(t, docxtest.File{Body: docxtest.Table(true, seen, `<w:tr><w:trPr><w:hidden/></w:trPr>`+hidden+hidden+`</w:tr>`, seen)}, "table\n  1 | Mua sách\n  1 | Mua sách\n")
	shows(t, docxtest.File{Body: docxtest.Table(true, seen, `<w:tr><w:trPr><w:hidden/></w:trPr>`+docxtest.Cell(p("2", ""), "")+hidden+`</w:tr>`)}, "table\n  1 | Mua sách\n  2 | \n")
}

func TestLegacyFonts(t *testing.T) {
	set := func(font, text string) string { return r(text, `<w:rFonts w:ascii="`+font+`" w:hAnsi="`+font+`"/>`) }
	for _, c := range []struct{ name, runs, want string }{
		{"TCVN3", set(".VnTime", "Céng hßa x· héi chñ nghÜa ViÖt Nam; §éc lËp, \u00adu tiªn"), "Cộng hòa xã hội chủ nghĩa Việt Nam; Độc lập, ưu tiên"},
		{"a letter of TCVN3 that is stored as a soft hyphen", set(".VnTime", "Céng hßa; th") + `<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:softHyphen/><w:t>êng trùc</w:t></w:r>`, "Cộng hòa; thường trực"},
		{"fonts spelled otherwise", set(".vnTime", "§éc lËp ") + set(".VNTIMEH", "n¨m häc ") + set("Vni-Times", "xaõ"), "Độc lập NĂM HỌC xã"},
		{"a TCVN3 font of capitals", set(".VnTimeH", "KÕ ho¹ch n¨m häc"), "KẾ HOẠCH NĂM HỌC"},
		{"VNI", set("VNI-Times", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam; Ñoäc laäp, ñöôïc, BAÈNG, tyû leä, kyõ thuaät, hieåu, nhöõng, quyù, ÖU TIEÂN"),
			"Cộng hòa xã hội chủ nghĩa Việt Nam; Độc lập, được, BẰNG, tỷ lệ, kỹ thuật, hiểu, những, quý, ƯU TIÊN"},
		{"a vowel and its mark in two runs", set("VNI-Times", "Vie") + set("VNI-Times", "ät Nam"), "Việt Nam"},
		{"other fonts beside", set(".VnTime", "sè häc ") + r("50 °C à", ""), "số học 50 °C à"},
		{"capitals by format", r("kÕ ho¹ch n¨m häc", `<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:caps/>`), "KẾ HOẠCH NĂM HỌC"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, warnings := read(t, docxtest.File{Body: `<w:p>` + c.runs + `</w:p>`})
			require.Equal(t, c.want+"\n", show(doc))
			require.Len(t, warnings, 1)
			require.Equal(t, "legacy-font", warnings[0].Code)
			require.Contains(t, warnings[0].Message, "as the font shows")
		})
	}
	// Labels of lists are set in the font that their level names, or in that of the paragraph.
	old := `<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>`
	numbered := p("", `<w:numPr><w:numId w:val="1"/></w:numPr>`)
	for _, font := range [...]string{old, ""} {
		body := strings.Replace(numbered, "</w:numPr>", "</w:numPr>"+old, 1)
		shows(t, docxtest.File{Body: body + p("", `<w:numPr><w:numId w:val="2"/></w:numPr>`) + `<w:p>` + set(".VnTime", "häc") + `</w:p>`,
			Numbering: abstractNum(0, lvl(0, "decimal", "PhÇn %1.", font)) + num(1, 0, "") + abstractNum(1, lvl(0, "decimal", "ß%1.", "")) + num(2, 1, "")}, "[Phần 1.] \n[ß1.] \nhọc\n")
	}
	// A file that stores Unicode is read so, whatever font it names.
	doc, warnings := read(t, docxtest.File{Body: `<w:p>` + set(".VnTime", "hoá đơn") + `</w:p><w:p>` + set(".VnTime", "là") + `</w:p>`})
	require.Equal(t, "hoá đơn\nlà\n", show(doc))
	require.Len(t, warnings, 1)
	require.Contains(t, warnings[0].Message, "as they are stored")
	doc, _ = read(t, docxtest.File{Body: `<w:p>` + set(".VnTime", "hoá là, 5 °C") + `</w:p>`})
	require.Equal(t, "hoá là, 5 °C\n", show(doc))
	_, warnings = read(t, docxtest.File{Body: `<w:p>` + r("Kế hoạch", `<w:rFonts w:ascii="Times New Roman"/>`) + `</w:p>`})
	require.Empty(t, warnings)
}

func TestTextBoxes(t *testing.T) {
	// The words of a box stand once, where its anchor is.
	shows(t, docxtest.File{Body: `<w:p>` + docxtest.Box(p("UBND XÃ A", "")) + r("Số: 1/KH-UBND", "") + `</w:p>`}, "{column} UBND XÃ A\nSố: 1/KH-UBND\n")
	shows(t, docxtest.File{Body: `<w:p>` + r("Số: 1/KH-UBND", "") + docxtest.Box(p("DỰ THẢO", "")) + `</w:p>` + p("b", "")}, "Số: 1/KH-UBND\n{column} DỰ THẢO\nb\n")
	// Two boxes side by side, the right one first.
	shows(t, docxtest.File{Body: `<w:p>` + docxtest.Box(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "")+p("Độc lập - Tự do - Hạnh phúc", "")) + docxtest.Box(p("UBND XÃ A", "")) + `</w:p>`},
		"{column} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n{column} UBND XÃ A\n")
	// VML of Word 2007, in a group, and a box without a choice.
	shows(t, docxtest.File{Body: `<w:p><w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>` + p("MẬT", "") + `</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>` + r("KẾ HOẠCH", "") + `</w:p>`}, "{column} MẬT\nKẾ HOẠCH\n")
	shows(t, docxtest.File{Body: `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>` + p("KHẨN", "") + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`}, "{column} KHẨN\n")
	// Word art, and a box in a box.
	shows(t, docxtest.File{Body: `<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO LẦN 2"/></v:shape></w:pict></w:r></w:p>`}, "{column} DỰ THẢO LẦN 2\n")
	shows(t, docxtest.File{Body: `<w:p>` + docxtest.Box(p("a", "")+`<w:p>`+docxtest.Box(p("b", ""))+r("c", "")+`</w:p>`) + `</w:p>`}, "{column} a\n{column} b\nc\n")
}

func TestDrawingsLeftOut(t *testing.T) {
	for code, drawing := range map[string]string{
		"picture-left-out": `<w:drawing><wp:inline><graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></graphic></wp:inline></w:drawing>`,
		"drawing-left-out": `<w:drawing><wp:inline><graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></graphic></wp:inline></w:drawing>`,
		"object-left-out":  `<w:object><v:shape/><OLEObject ProgID="Excel.Sheet.12"/></w:object>`,
	} {
		doc, warnings := read(t, docxtest.File{Body: `<w:p>` + r("Sơ đồ", "") + `<w:r>` + drawing + `</w:r></w:p>`})
		require.Equal(t, "Sơ đồ\n", show(doc))
		require.Len(t, warnings, 1)
		require.Equal(t, code, warnings[0].Code)
	}
	_, warnings := read(t, docxtest.File{Body: `<w:p>` + r("Sơ đồ", "") + `<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>`})
	require.Len(t, warnings, 1)
	require.Equal(t, "picture-left-out", warnings[0].Code)
	// The picture of an embedded object is that object, and a line that is drawn says nothing.
	_, warnings = read(t, docxtest.File{Body: `<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r><w:r><w:pict><v:line/></w:pict></w:r></w:p>`})
	require.Len(t, warnings, 1)
	require.Equal(t, "object-left-out", warnings[0].Code)
}

// A scan that was put into a Word file has no words to read.
func TestScans(t *testing.T) {
	const page = `<w:p><w:r><w:drawing><wp:inline><graphic><graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></graphic></wp:inline></w:drawing></w:r></w:p>`
	f := docxtest.File{Body: page + page + p(" ", "")}
	refuses(t, f.Bytes(), testLimits, "no-text", "pictures")
}

func TestAlternateContentOfRuns(t *testing.T) {
	shows(t, docxtest.File{Body: `<w:p><mc:AlternateContent><mc:Choice Requires="w14">` + r("một", "") + `</mc:Choice><mc:Choice Requires="x">` + r("hai", "") + `</mc:Choice><mc:Fallback>` + r("ba", "") + `</mc:Fallback></mc:AlternateContent></w:p>`}, "một\n")
}

func TestStrict(t *testing.T) {
	shows(t, docxtest.File{Strict: true, Body: docxtest.Numbered(1, 0, "Mục tiêu"), Numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`}, "[I.] Mục tiêu\n")
}
