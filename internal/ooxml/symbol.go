package ooxml

import "strings"

// symbolFont reports whether a font has symbols in place of letters.
func symbolFont(name string) bool {
	return strings.EqualFold(name, "symbol") || strings.EqualFold(name, "webdings") || len(name) >= len("wingdings") && strings.EqualFold(name[:len("wingdings")], "wingdings")
}

// bullet returns the label for which a bullet of automatic numbering stands. The glyphs of symbol fonts, which have no
// letters of their own, become the marks that plans use: "-", "+", "*", and "•" for every other shape.
func bullet(text, font string) string {
	text = strings.TrimSpace(text)
	c, size := rune(0), 0
	for i, r := range text {
		if i == 0 {
			c = r
		}
		size++
	}
	if size != 1 {
		return text
	}
	private := c >= 0xf000 && c <= 0xf0ff
	switch {
	case private || symbolFont(font) && c < 0x100:
		if font == "" || strings.EqualFold(font, "symbol") || !symbolFont(font) {
			switch c & 0xff {
			case '-', 0xbe:
				return "-"
			case '+':
				return "+"
			case '*':
				return "*"
			}
			return "•"
		}
		if strings.EqualFold(font, "wingdings") {
			switch c & 0xff {
			case 0xaa, 0xab, 0xac, 0xad, 0xb0, 0xb1, 0xb2, 0xb5, 0xb6: // stars
				return "*"
			}
		}
		return "•"
	case c == 0xad || c == 0x2010 || c == 0x2011:
		return "-" // hyphens, which the reader of texts makes plain ones too
	case c == 'o' || c == 0x25cf || c == 0x25aa || c == 0x25a0 || c == 0x25cb || c == 0xb7 || c == 0x2219 || c == 0x2023 || c == 0x27a2 || c == 0x2713 || c == 0x2756:
		return "•"
	}
	return text
}

// symbol returns the character for which a glyph of a symbol font stands (w:sym). A glyph that has none here is kept as the
// private character that it is.
func symbol(code rune, font string) rune {
	low := code & 0xff
	if code >= 0x100 && (code < 0xf000 || code > 0xf0ff) {
		return code
	}
	switch strings.ToLower(font) {
	case "symbol":
		if c, ok := symbolChars[low]; ok {
			return c
		}
		if low >= 0x20 && low < 0x40 {
			return low
		}
	case "wingdings":
		if c, ok := wingdingsChars[low]; ok {
			return c
		}
	case "wingdings 2":
		switch low {
		case 0x50:
			return '✓'
		case 0x52, 0x54:
			return '☒'
		case 0xa3:
			return '☐'
		}
	default:
		if code < 0x100 && !symbolFont(font) {
			return code
		}
	}
	return 0xf000 | low
}

// symbolChars are the characters of the font Symbol: the Greek letters and the signs of mathematics.
var symbolChars = func() map[rune]rune {
	m := map[rune]rune{
		'"': '∀', '$': '∃', '\'': '∋', '*': '∗', '-': '−', '@': '≅', 0x5c: '∴', 0x5e: '⊥',
		0xa2: '′', 0xa3: '≤', 0xa4: '⁄', 0xa5: '∞', 0xab: '↔', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓',
		0xb0: '°', 0xb1: '±', 0xb2: '″', 0xb3: '≥', 0xb4: '×', 0xb5: '∝', 0xb6: '∂', 0xb7: '•', 0xb8: '÷', 0xb9: '≠',
		0xba: '≡', 0xbb: '≈', 0xbc: '…', 0xc7: '∩', 0xc8: '∪', 0xce: '∈', 0xcf: '∉', 0xd0: '∠', 0xd6: '√', 0xd7: '⋅',
		0xd9: '∧', 0xda: '∨', 0xdb: '⇔', 0xdc: '⇐', 0xde: '⇒', 0xe5: '∑', 0xf2: '∫',
	}
	for i, c := range []rune("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ") {
		m[rune('A'+i)] = c
	}
	for i, c := range []rune("αβχδεφγηιϕκλμνοπθρστυϖωξψζ") {
		m[rune('a'+i)] = c
	}
	return m
}()

// wingdingsChars are the characters of the font Wingdings that texts use.
var wingdingsChars = map[rune]rune{
	0x28: '☎', 0x2a: '✉', 0x6c: '●', 0x6e: '■', 0x6f: '☐', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖',
	0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '☐', 0xab: '★', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨',
	0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}
