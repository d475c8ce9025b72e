package ooxml

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/internal/source"
)

// sound checks what holds for the blocks of every file.
func sound(t *testing.T, doc *source.Doc) {
	t.Helper()
	text := func(s string, feeds bool) {
		require.True(t, utf8.ValidString(s))
		require.True(t, norm.NFC.IsNormalString(s), "%q", s)
		require.True(t, feeds || !strings.ContainsAny(s, "\n\r"), "%q", s)
	}
	line := 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		text(b.Text, false)
		require.True(t, b.Table == nil || b.Text == "" && b.Label == "")
		require.Positive(t, b.Line)
		line = max(line, b.Line)
		if b.Table == nil {
			continue
		}
		require.NotEmpty(t, b.Table.Rows)
		for _, r := range b.Table.Rows {
			for _, c := range r.Cells {
				text(c.Text, true)
				require.True(t, !c.Continued || c.Text == "")
			}
		}
	}
}

// FuzzRead changes the parts of a file, and files as bytes.
func FuzzRead(f *testing.F) {
	full := docxtest.File{
		Body: n(1, 0) + n(1, 1) + p("a\tb\nc", `<w:pStyle w:val="H"/><w:jc w:val="center"/>`) + `<w:p>` + docxtest.Box(p("hộp", "")) + docxtest.Field("PAGE", "1") + `<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
			docxtest.Table(true, docxtest.Row(docxtest.Cell(p("a", ""), `<w:vMerge w:val="restart"/>`), docxtest.Cell(p("b", ""), `<w:gridSpan w:val="2"/>`)), docxtest.Row(docxtest.Cell(p("", ""), `<w:vMerge/>`), c("d"), c("e"))) +
			`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:ins>` + r("x", "<w:caps/>") + `</w:ins></w:p><w:sdt><w:sdtContent>` + p("y", "") + `</w:sdtContent></w:sdt>`,
		Styles:    `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Numbering: abstractNum(0, lvl(0, "upperRoman", "%1.", `<w:pStyle w:val="H"/>`)+lvl(1, "bullet", "-", "")) + num(1, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>`),
		Footnotes: `<w:footnote w:id="1">` + p("chú thích", "") + `</w:footnote>`,
	}
	f.Add(full.Body, full.Styles, full.Numbering, full.Footnotes, []byte(nil))
	f.Add("", "", "", "", full.Bytes())
	f.Add(strings.Repeat(framed(100, 100, 100, "1")+framed(300, 100, 100, "b")+framed(500, 110, 100, "c"), 5), "", "", "", []byte(nil))
	f.Add(lines("KẾ HOẠCH"), "", "", "", []byte("PK\x05\x06"))
	f.Fuzz(func(t *testing.T, body, styles, numbering, footnotes string, raw []byte) {
		l := testLimits
		l.ZipBytes, l.Nodes = 8<<20, 1<<16
		if len(raw) == 0 {
			file := docxtest.File{Body: body, Styles: styles, Numbering: numbering, Footnotes: footnotes}
			raw = file.Bytes()
		}
		doc, _, err := Read(bytes.NewReader(raw), int64(len(raw)), l)
		if err != nil {
			var bad *Error
			require.ErrorAs(t, err, &bad)
			require.NotEmpty(t, bad.Code)
			return
		}
		sound(t, doc)
	})
}

// bigFile returns a file of n numbered paragraphs, as a plan has them.
func bigFile(n int) docxtest.File {
	var b strings.Builder
	for i := range n {
		if i%20 == 0 {
			b.WriteString(p(fmt.Sprintf("%d. Nhiệm vụ thứ %d", i/20+1, i), `<w:jc w:val="both"/>`))
			continue
		}
		b.WriteString(docxtest.Numbered(1, 0, "Sở Văn hóa chủ trì, phối hợp với các đơn vị liên quan rà soát, bổ sung sách cho thư viện cơ sở trước ngày 15/12/2026."))
	}
	return docxtest.File{Body: b.String(), Numbering: abstractNum(0, lvl(0, "bullet", "-", "")) + num(1, 0, "")}
}

func BenchmarkRead(b *testing.B) {
	for _, size := range []int{100, 1000, 10000} {
		f := bigFile(size)
		data := f.Bytes()
		l := testLimits
		l.ZipRatio = 10000
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(f.Body)))
			for b.Loop() {
				if _, _, err := Read(bytes.NewReader(data), int64(len(data)), l); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
