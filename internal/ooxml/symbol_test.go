package ooxml

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// The shapes of bullets become the marks that plans use; a bullet that is text stays as it is.
func TestBulletMarks(t *testing.T) {
	for _, c := range []struct{ text, font, want string }{
		{"", "", ""},
		{"-", "", "-"},
		{" – ", "", "–"},
		{"+", "Times New Roman", "+"},
		{"*", "", "*"},
		{"->", "", "->"},
		{"o", "Courier New", "•"},
		{"\u00b7", "Symbol", "•"},
		{"\u25cf", "", "•"},
		{"\u2713", "Segoe UI Symbol", "•"},
		{"-", "Symbol", "-"},
		{"+", "symbol", "+"},
		{"*", "Symbol", "*"},
		{"\uf02a", "", "*"}, // the font is that of Symbol where none is named
		{"\uf02d", "Times New Roman", "-"},
		{"\uf0be", "Symbol", "-"}, // the extender of arrows, which Word offers as a dash
		{"\uf076", "Wingdings", "•"},
		{"v", "Wingdings", "•"},
		{"\uf0b2", "Wingdings", "*"},
		{"\u00ab", "Wingdings", "*"},
		{"\uf02d", "Wingdings", "•"}, // a letter box there, no dash
		{"\uf0ab", "Wingdings 2", "•"},
		{"n", "Webdings", "•"},
		{"x", "", "x"},
		{"\u00ad", "Times New Roman", "-"},
		{"\u2011", "", "-"},
		{"❖", "", "•"},
	} {
		require.Equal(t, c.want, bullet(c.text, c.font), "%+q in %q", c.text, c.font)
	}
}

// Glyphs of symbol fonts are the characters that they show; one that is not known stays a private character, so that
// nothing is lost and nothing is made up.
func TestSymbolCharacters(t *testing.T) {
	for _, c := range []struct {
		code rune
		font string
		want rune
	}{
		{0xf0b3, "Symbol", '≥'},
		{0xb3, "Symbol", '≥'},
		{0xf061, "SYMBOL", 'α'},
		{0xf057, "Symbol", 'Ω'},
		{0xf035, "Symbol", '5'}, // digits are digits
		{0xf0ff, "Symbol", 0xf0ff},
		{0xf0fc, "Wingdings", '✓'},
		{0x6f, "Wingdings", '☐'},
		{0xf041, "Wingdings", 0xf041},
		{0xf050, "Wingdings 2", '✓'},
		{0xf052, "Wingdings 2", '☒'},
		{0xf054, "wingdings 2", '☒'},
		{0xa3, "Wingdings 2", '☐'},
		{0xf041, "Wingdings 2", 0xf041},
		{0x41, "Arial", 'A'},
		{0xf041, "Arial", 0xf041},
		{0x41, "", 'A'},
		{0x2265, "Symbol", '≥'}, // a character of Unicode is itself in any font
		{0xf100, "Symbol", 0xf100},
		{0xefff, "Wingdings", 0xefff},
	} {
		require.Equal(t, c.want, symbol(c.code, c.font), "%04X in %q", c.code, c.font)
	}
	shows(t, docxtest.File{Body: `<w:p><w:r><w:t>5</w:t><w:sym w:font="Symbol" w:char="F0B4"/><w:t>7</w:t><w:sym w:font="Wingdings 2" w:char="f0a3"/><w:sym w:font="Symbol" w:char="F02A"/></w:r></w:p>` +
		`<w:p><w:r><w:sym w:font="Symbol" w:char="F02A"/><w:t>a</w:t></w:r></w:p><w:p><w:r><w:sym w:font="Symbol" w:char="F02D"/><w:t>b</w:t></w:r></w:p>`},
		"5×7☐∗\n*a\n-b\n")
	// A glyph may be stored as the sign at its place. A letter is one where it stands alone as a bullet.
	wing := func(text string) string { return r(text, `<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>`) }
	sym := func(text string) string { return r(text, `<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>`) }
	shows(t, docxtest.File{Body: `<w:p>` + wing("v") + r(" a", "") + `</w:p><w:p>` + wing("§ ") + r("b", "") + `</w:p><w:p>` + sym("·") + r(" c", "") + `</w:p><w:p>` + sym("-") + r(" d", "") + `</w:p>` +
		`<w:p>` + r("đạt ", "") + sym("³") + r(" 9", "") + wing("v") + wing("ab") + sym("\uf0b4") + sym("\u200b") + sym(" \u2011") + `</w:p>`},
		"❖ a\n▪ b\n• c\n- d\nđạt ≥ 9vab× -\n")
	// What is no character is nothing.
	shows(t, docxtest.File{Body: `<w:p><w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="XYZ"/><w:sym w:font="Symbol" w:char="1234567"/><w:sym w:font="Symbol"/><w:t>b</w:t></w:r></w:p>`}, "ab\n")
}
