package ooxml

import (
	"strings"
	"testing"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// The numbers of pages that stand in the text belong to the page.
func TestPageNumbersInText(t *testing.T) {
	text := strings.TrimSpace(strings.Repeat("Thư viện xã mở cửa. ", 20))
	const center, right = `<w:jc w:val="center"/>`, `<w:jc w:val="right"/>`
	const end = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`
	full, shown := p(text, ""), text+"\n"
	for _, c := range []struct{ name, body, want string }{
		{"in the middle", full + p("2", center) + full + p("- 3 -", center) + full, shown + "{page, center} 2\n" + shown + "{page, center} - 3 -\n" + shown},
		{"on the right, from 1 on", full + p("1", right) + full + p("2", right), shown + "{page} 1\n" + shown + "{page} 2\n"},
		{"where a page ends", p("a", "") + end + p("2", "") + p("b", ""), "a\n{page} 2\nb\n"},
		{"above the break", p("a", "") + p("2", "") + p("b", "<w:pageBreakBefore/>"), "a\n{page} 2\nb\n"},
		{"in a frame", full + p("2", `<w:framePr w:w="100" w:wrap="around"/>`) + full, shown + "{page} 2\n" + shown},
		{"one that counts something else", full + p("4", center) + full, shown + "{center} 4\n" + shown},
		{"near one another", full + p("2", center) + p("a", "") + p("3", center), shown + "{page, center} 2\na\n{center} 3\n"},
		{"among the text", full + p("2", "") + full, shown + "2\n" + shown},
		{"with a number of a list", full + docxtest.Numbered(1, 0, "2") + full, shown + "[1.] 2\n" + shown},
	} {
		t.Run(c.name, func(t *testing.T) {
			shows(t, docxtest.File{Body: c.body, Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")}, c.want)
		})
	}
}
