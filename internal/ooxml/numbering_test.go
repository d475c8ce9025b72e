package ooxml

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

// lvl returns a level of a list definition.
func lvl(i int, format, text, more string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, i, format, more, text)
}

func abstractNum(id int, levels string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, id, levels)
}

func num(id, abstract int, overrides string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, abstract, overrides)
}

func n(list, level int) string { return docxtest.Numbered(list, level, "x") }

// labels checks the labels of the paragraphs of a body.
func labels(t *testing.T, f docxtest.File, want ...string) {
	t.Helper()
	doc, _ := read(t, f)
	var have []string
	for _, b := range doc.Blocks {
		have = append(have, b.Label)
	}
	require.Equal(t, want, have)
}

func TestNumberingLevels(t *testing.T) {
	plan := abstractNum(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "decimal", "%2.", "")+lvl(2, "lowerLetter", "%3)", "")+lvl(3, "bullet", "-", ""))
	legal := abstractNum(1, lvl(0, "upperRoman", "%1.", "")+lvl(1, "decimal", "%1.%2.", "<w:isLgl/>")+lvl(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))
	f := docxtest.File{Numbering: plan + legal + num(1, 0, "") + num(2, 1, "")}
	f.Body = n(1, 0) + n(1, 1) + n(1, 1) + n(1, 2) + n(1, 2) + n(1, 3) + n(1, 0) + n(1, 1) + n(1, 2)
	labels(t, f, "I.", "1.", "2.", "a)", "b)", "-", "II.", "1.", "a)")
	f.Body = n(2, 0) + n(2, 1) + n(2, 1) + n(2, 2) + n(2, 0) + n(2, 1)
	labels(t, f, "I.", "1.1.", "1.2.", "1.2.1", "II.", "2.1.")
	// A level that begins without the one above it shows where that would begin.
	f.Body = n(2, 1) + n(2, 1)
	labels(t, f, "1.1.", "1.2.")
}

func TestNumberingRestarts(t *testing.T) {
	def := abstractNum(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "decimal", "%2.", `<w:lvlRestart w:val="0"/>`)+lvl(2, "lowerLetter", "%3)", `<w:lvlRestart w:val="1"/>`))
	f := docxtest.File{Numbering: def +
		num(1, 0, "") + num(2, 0, "") + num(3, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`) +
		num(4, 0, `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>`) +
		num(5, 0, `<w:lvlOverride w:ilvl="0">`+lvl(0, "decimal", "Phần %1", "")+`</w:lvlOverride>`)}
	f.Body = n(1, 0) + n(1, 1) + n(1, 2) + n(1, 1) + n(1, 2) + n(1, 0) + n(1, 1) + n(1, 2)
	labels(t, f, "I.", "1.", "a)", "2.", "b)", "II.", "3.", "a)") // level 2 never begins anew, level 3 only after level 1
	f.Body = n(1, 0) + n(2, 0) + n(1, 0)
	labels(t, f, "I.", "II.", "III.") // lists of one definition count on
	f.Body = n(1, 0) + n(3, 0) + n(3, 0) + n(1, 0)
	labels(t, f, "I.", "V.", "VI.", "VII.")
	f.Body = n(1, 0) + n(1, 1) + n(1, 1) + n(4, 1) + n(4, 1)
	labels(t, f, "I.", "1.", "2.", "1.", "2.")
	f.Body = n(5, 0) + n(5, 0)
	labels(t, f, "Phần 1", "Phần 2")
}

func TestNumberingByStyle(t *testing.T) {
	def := abstractNum(0, lvl(0, "upperRoman", "%1.", `<w:pStyle w:val="H1"/>`)+lvl(1, "decimal", "%2.", `<w:pStyle w:val="H2"/>`)+lvl(2, "bullet", "+", "")) +
		num(7, 0, "")
	f := docxtest.File{Numbering: def, Styles: `
		<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
		<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
		<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="H2"/></w:style>`}
	f.Body = p("x", `<w:pStyle w:val="H1"/>`) + p("x", `<w:pStyle w:val="H2"/>`) + p("x", `<w:pStyle w:val="Sub"/>`) + p("x", `<w:pStyle w:val="H1"/>`)
	labels(t, f, "I.", "1.", "2.", "II.")
	doc, _ := read(t, f)
	require.Equal(t, 1, doc.Blocks[0].Level)
	require.Equal(t, 2, doc.Blocks[1].Level)
	require.True(t, doc.Blocks[2].Bold)
	require.Equal(t, 7, doc.Blocks[2].NumID)
	require.Equal(t, 1, doc.Blocks[2].Depth)
	// A paragraph may take itself out of the list of its style, or change the level only.
	f.Body = p("x", `<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>`) + p("x", `<w:pStyle w:val="H2"/>`)
	labels(t, f, "", "1.")
}

// A number that comes before any of the level above it counts as the first below the first of that level; the next of that level
// is then the second.
func TestNumberingBelowNothing(t *testing.T) {
	labels(t, docxtest.File{
		Numbering: abstractNum(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "decimal", "%1.%2.", "<w:isLgl/>")+lvl(2, "decimalZero", "%2.%3.", "<w:isLgl/>")) + num(1, 0, ""),
		Body:      n(1, 1) + n(1, 1) + n(1, 0) + n(1, 1) + n(1, 2),
	}, "1.1.", "1.2.", "II.", "2.1.", "1.01.")
}

// Below nothing, too, a level has the number with which its list lets it begin.
func TestNumberingBelowNothingWithAStart(t *testing.T) {
	f := docxtest.File{Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")+lvl(1, "decimal", "%1.%2.", "")) + num(1, 0, "") +
		num(2, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride><w:lvlOverride w:ilvl="9"><w:startOverride w:val="7"/></w:lvlOverride>`)}
	f.Body = n(2, 1) + n(2, 1) + n(2, 0) + n(2, 1) + n(2, 0) + n(2, 1)
	labels(t, f, "5.3.", "5.4.", "6.", "6.3.", "7.", "7.3.")
	// A level that its list has counted goes on, whichever list comes next.
	f.Body = n(1, 0) + n(2, 1) + n(2, 0) + n(1, 0)
	labels(t, f, "1.", "1.3.", "5.", "6.")
}

// What a level shows of another depends on how that one is written: a bullet has no number, and one below none yet.
func TestNumbersOfOtherLevels(t *testing.T) {
	f := docxtest.File{Numbering: abstractNum(0, lvl(0, "bullet", "-", "")+lvl(1, "decimal", "%1%2%3)", "")+lvl(2, "none", "x%3", "")+lvl(3, "lowerLetter", "%3%4 %%5%9%", "")) + num(1, 0, "")}
	f.Body = n(1, 1) + n(1, 2) + n(1, 3) + n(1, 8)
	labels(t, f, "1)", "x", "a %%", "")
}

// A list whose level has no text numbers nothing, and is none to the reader.
func TestNumberingWithoutLabel(t *testing.T) {
	doc, _ := read(t, docxtest.File{Numbering: abstractNum(0, lvl(0, "none", "", "")) + num(1, 0, ""), Body: n(1, 0)})
	require.Zero(t, doc.Blocks[0].NumID)
}

// A paragraph of a numbered style may state a level of its own.
func TestNumberingStyleWithLevel(t *testing.T) {
	labels(t, docxtest.File{
		Styles:    `<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Numbering: abstractNum(0, lvl(0, "upperRoman", "%1.", `<w:pStyle w:val="A"/>`)+lvl(1, "decimal", "%2.", "")) + num(1, 0, ""),
		Body:      p("x", `<w:pStyle w:val="A"/>`) + p("x", `<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/></w:numPr>`) + p("x", `<w:pStyle w:val="A"/>`),
	}, "I.", "1.", "II.")
}

// A style without a type is one of paragraphs (ECMA-376 part 1, 17.7.4.17).
func TestStyleWithoutType(t *testing.T) {
	labels(t, docxtest.File{
		Styles:    `<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, ""),
		Body:      p("x", `<w:pStyle w:val="A"/>`),
	}, "1.")
}

func TestNumberingStyleLink(t *testing.T) {
	f := docxtest.File{
		Numbering: abstractNum(0, `<w:styleLink w:val="L"/>`+lvl(0, "decimal", "%1/", "")) + abstractNum(1, `<w:numStyleLink w:val="L"/>`) + num(1, 0, "") + num(2, 1, ""),
		Styles:    `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Body:      n(2, 0) + n(2, 0),
	}
	labels(t, f, "1/", "2/")
}

// Lists of one numbering style count together, whichever of them a paragraph names (ECMA-376 part 1, 17.9.21).
func TestNumberingStyleLinkCounts(t *testing.T) {
	f := docxtest.File{
		Styles:    `<w:style w:type="numbering" w:styleId="KH"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Numbering: abstractNum(0, `<w:styleLink w:val="KH"/>`+lvl(0, "decimal", "%1.", "")) + abstractNum(1, `<w:numStyleLink w:val="KH"/>`) + abstractNum(2, `<w:numStyleLink w:val="KH"/>`) + num(1, 0, "") + num(2, 1, "") + num(3, 2, ""),
		Body:      n(2, 0) + n(1, 0) + n(3, 0),
	}
	labels(t, f, "1.", "2.", "3.")
}

// A list whose definition cannot be found is told of, as one that is not there: its numbers are lost.
func TestNumberingWithoutDefinition(t *testing.T) {
	for name, numbering := range map[string]string{
		"no such list":                num(2, 0, ""),
		"no definition":               num(1, 7, ""),
		"a style that is not there":   abstractNum(0, `<w:numStyleLink w:val="L"/>`) + num(1, 0, ""),
		"a style without a list":      abstractNum(0, `<w:numStyleLink w:val="M"/>`) + num(1, 0, ""),
		"a style of a list not there": abstractNum(0, `<w:numStyleLink w:val="N"/>`) + num(1, 0, ""),
	} {
		doc, warnings := read(t, docxtest.File{Numbering: numbering, Body: n(1, 0) + n(1, 0),
			Styles: `<w:style w:type="numbering" w:styleId="M"/><w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>`})
		require.Equal(t, "x\nx\n", show(doc), name)
		require.Len(t, warnings, 1, name)
		require.Equal(t, "missing-list", warnings[0].Code)
	}
	// What the list itself states is there.
	labels(t, docxtest.File{Numbering: num(1, 7, `<w:lvlOverride w:ilvl="0">`+lvl(0, "decimal", "%1.", "")+`</w:lvlOverride>`), Body: n(1, 0)}, "1.")
}

// A number is printed as the level sets it: in capitals, or not at all.
func TestNumberingLooks(t *testing.T) {
	f := docxtest.File{
		Numbering: abstractNum(0, lvl(0, "lowerLetter", "mục %1)", "<w:rPr><w:caps/></w:rPr>")+lvl(1, "decimal", "%2.", "<w:rPr><w:vanish/></w:rPr>")+lvl(2, "decimal", "%2.%3.", "")) + num(1, 0, ""),
		Body:      n(1, 0) + n(1, 1) + n(1, 2),
	}
	labels(t, f, "MỤC A)", "", "1.1.")

	// A number is set as the mark of its paragraph unless its level says otherwise.
	f = docxtest.File{
		Numbering: abstractNum(0, lvl(0, "upperRoman", "Phần %1.", "")+lvl(1, "lowerLetter", "%2)", `<w:rPr><w:caps w:val="0"/></w:rPr>`)) + num(1, 0, ""),
		Styles:    `<w:style w:type="paragraph" w:styleId="K"><w:rPr><w:caps/></w:rPr></w:style>`,
		Body:      p("mục đích", `<w:pStyle w:val="K"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`) + p("yêu cầu", `<w:pStyle w:val="K"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`),
	}
	shows(t, f, "[PHẦN I.] MỤC ĐÍCH\n[a)] YÊU CẦU\n")
}

func TestBullets(t *testing.T) {
	f := docxtest.File{Numbering: abstractNum(0,
		lvl(0, "bullet", "-", "")+lvl(1, "bullet", "\uf0b7", `<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>`)+
			lvl(2, "bullet", "o", `<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>`)+lvl(3, "bullet", "\uf0d8", `<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>`)+
			lvl(4, "bullet", "\uf02d", `<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>`)+lvl(5, "bullet", "+", "")+lvl(6, "bullet", "\uf0ab", `<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>`)+
			lvl(7, "bullet", "\uf02b", `<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>`)+lvl(8, "bullet", "x", `<w:lvlPicBulletId w:val="0"/>`)) + num(1, 0, "")}
	f.Body = ""
	for i := range 9 {
		f.Body += n(1, i)
	}
	labels(t, f, "-", "•", "•", "•", "-", "+", "*", "+", "•")
	// A bullet without text is a blank line; a number without text is printed.
	f.Body = docxtest.Numbered(1, 0, "")
	labels(t, f, "")
}

func TestNumbersWithoutTextCount(t *testing.T) {
	f := docxtest.File{Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")}
	f.Body = n(1, 0) + docxtest.Numbered(1, 0, "") + n(1, 0)
	labels(t, f, "1.", "2.", "3.")
	doc, warnings := read(t, docxtest.File{Body: n(9, 0)})
	require.Equal(t, "x\n", show(doc))
	require.Equal(t, "missing-list", warnings[0].Code)
}

func TestNumberingInAlternateContent(t *testing.T) {
	f := docxtest.File{Numbering: abstractNum(0, `<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>`) + num(1, 0, ""), Body: n(1, 0)}
	labels(t, f, "007.")
}

func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		format string
		n      int
		want   string
	}{
		{"decimal", 12, "12"}, {"decimalZero", 3, "03"}, {"decimalZero", 12, "12"}, {"upperRoman", 49, "XLIX"}, {"lowerRoman", 14, "xiv"},
		{"upperRoman", 0, "0"}, {"upperRoman", 4000, "4000"}, {"upperLetter", 1, "A"}, {"lowerLetter", 5, "e"}, {"lowerLetter", 27, "aa"}, {"lowerLetter", 53, "aaa"},
		{"ordinal", 2, "2nd"}, {"ordinal", 11, "11th"}, {"none", 4, ""}, {"numberInDash", 2, "- 2 -"}, {"chicago", 2, "†"}, {"chicago", 5, "**"},
		{"vietnameseCounting", 5, "năm"}, {"vietnameseCounting", 15, "mười lăm"}, {"vietnameseCounting", 21, "hai mươi mốt"}, {"vietnameseCounting", 40, "bốn mươi"},
		{"decimalEnclosedCircle", 3, "③"}, {"decimalEnclosedCircle", 21, "21"}, {"aiueo", 3, "3"}, {"decimal", -1, "-1"},
		{"decimalEnclosedCircle", 20, "⑳"}, {"decimalEnclosedCircle", 0, "0"}, {"decimalEnclosedParen", 1, "⑴"}, {"decimalEnclosedParen", 20, "⒇"}, {"decimalEnclosedFullstop", 3, "⒊"},
		{"hex", 255, "FF"}, {"hex", 0, "0"}, {"upperRoman", 3999, "MMMCMXCIX"}, {"lowerLetter", 0, "0"}, {"lowerLetter", 26, "z"}, {"lowerLetter", 2601, "2601"},
		{"ordinal", 0, "0th"}, {"ordinal", 1, "1st"}, {"ordinal", 3, "3rd"}, {"ordinal", 4, "4th"}, {"ordinal", 12, "12th"}, {"ordinal", 13, "13th"}, {"ordinal", 21, "21st"},
		{"ordinal", 22, "22nd"}, {"ordinal", 33, "33rd"}, {"ordinal", 111, "111th"}, {"ordinal", 113, "113th"}, {"ordinal", 121, "121st"},
		{"vietnameseCounting", 0, "không"}, {"vietnameseCounting", 1, "một"}, {"vietnameseCounting", 10, "mười"}, {"vietnameseCounting", 11, "mười một"}, {"vietnameseCounting", 20, "hai mươi"},
		{"vietnameseCounting", 25, "hai mươi lăm"}, {"vietnameseCounting", 99, "chín mươi chín"}, {"vietnameseCounting", 100, "100"}, {"chicago", 0, "*"}, {"chicago", 4, "§"}, {"custom", 7, "7"},
	} {
		require.Equal(t, c.want, formatNumber(c.format, "", c.n), "%s %d", c.format, c.n)
	}
}

func TestStyleToggles(t *testing.T) {
	styles := `<w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrDefault></w:docDefaults>
		<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
		<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
		<w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>`
	shows(t, docxtest.File{Styles: styles, Body: p("a", "") + p("b", `<w:pStyle w:val="B"/>`) +
		`<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>` + r("c", `<w:rStyle w:val="S"/>`) + `</w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>` + r("d", `<w:b w:val="false"/>`) + `</w:p>`}, `
{center} a
{bold} b
c
d
`)
}
