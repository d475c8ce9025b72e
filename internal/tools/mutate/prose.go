package main

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/internal/wordmix"
	"github.com/adminplan/adminplan/parse"
)

// prose are texts of plans: those of the tests, and those that lie beside the checkout, where there are any.
func prose() [][]byte {
	var seeds [][]byte
	for _, pattern := range []string{"parse/testdata/*.txt", "parse/testdata/variants/*.txt", "../shared/seed/*.txt", "../shared/corpus/plans/*.txt"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			panic(err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				panic(err)
			}
			seeds = append(seeds, data)
		}
	}
	if len(seeds) == 0 {
		panic("no texts under parse/testdata: the current directory is not that of the module")
	}
	return seeds
}

// longest is the length from which a text is made no longer.
const longest = 1 << 18

// reword changes a copy of one of the texts on the level of its words and lines.
func reword(r *rand.Rand, seeds [][]byte) []byte {
	s := string(pick(r, seeds))
	for range 1 + r.IntN(6) {
		if r.IntN(2) == 0 {
			s = changeLines(r, s, seeds)
		} else {
			s = changeWords(r, s)
		}
		if len(s) > longest {
			break
		}
	}
	switch r.IntN(24) {
	case 0:
		s = norm.NFD.String(s)
	case 1:
		s = strings.ReplaceAll(s, "\n", "\r\n")
	case 2:
		s = strings.ReplaceAll(s, " ", "\u00a0")
	case 3:
		s = strings.ReplaceAll(s, "Đ", "Ð")
	case 4:
		s = strings.ReplaceAll(s, "\n", " ")
	}
	return []byte(s)
}

// changeLines changes the order, the number or the breaks of lines.
func changeLines(r *rand.Rand, s string, seeds [][]byte) string {
	lines := strings.Split(s, "\n")
	i, j := r.IntN(len(lines)), r.IntN(len(lines))
	to := min(len(lines), i+1+r.IntN(1<<r.IntN(5)))
	insert := func(at int, more ...string) {
		lines = append(lines[:at:at], append(more, lines[at:]...)...)
	}
	switch r.IntN(9) {
	case 0:
		lines[i], lines[j] = lines[j], lines[i]
	case 1:
		insert(to, lines[i:to]...)
	case 2:
		lines = append(lines[:i:i], lines[to:]...)
	case 3:
		lines[i] = strings.Join(lines[i:to], pick(r, []string{" ", "", "\t", " | ", "; "}))
		lines = append(lines[:i+1], lines[to:]...)
	case 4:
		from, end := span(r, lines[j])
		lines[j] = lines[j][:from] + "\n" + lines[j][from:end] + pick(r, []string{"", "\n"}) + lines[j][end:]
	case 5:
		other := strings.Split(string(pick(r, seeds)), "\n")
		from := r.IntN(len(other))
		insert(i, other[from:min(len(other), from+1+r.IntN(1<<r.IntN(6)))]...)
	case 6:
		insert(i, clause(r))
	case 7:
		lines[i] = times(r, lines[i]+"\n")
	case 8:
		if r.IntN(4) == 0 {
			lines = lines[:i]
		} else {
			lines[i] = pick(r, wordmix.Phrases)
		}
	}
	return strings.Join(lines, "\n")
}

// changeWords changes words within a line or across lines.
func changeWords(r *rand.Rand, s string) string {
	from, to := span(r, s)
	switch r.IntN(8) {
	case 0:
		return s[:from] + s[to:]
	case 1:
		return s[:to] + s[from:to] + s[to:]
	case 2:
		at, end := span(r, s[to:])
		return s[:from] + s[to+at:to+end] + s[to:to+at] + s[from:to] + s[to+end:]
	case 3:
		return s[:from] + times(r, s[from:to]) + s[to:]
	case 4:
		return s[:from] + times(r, clause(r)) + s[from:]
	case 5:
		return s[:from] + clause(r) + s[to:]
	case 6:
		return s[:from] + pick(r, wordmix.Phrases) + s[from:]
	}
	return s[:from] + bounded(r) + s[from:]
}

// clause is some phrases with blanks or nothing between them.
func clause(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(5) {
		b.WriteString(pick(r, wordmix.Phrases))
		b.WriteString(pick(r, []string{" ", " ", " ", "", ", "}))
	}
	return b.String()
}

// bounded is phrases with something between them that is as long as a bound, give or take some bytes.
func bounded(r *rand.Rand) string {
	fill := wordmix.Fill(pick(r, wordmix.Fillers), pick(r, wordmix.Bounds)+r.IntN(25)-12)
	return clause(r) + fill + pick(r, []string{",", ", ", " ", ";", ". ", "\n", "", ")", "”", ":"}) + clause(r)
}

// times repeats s, seldom very often.
func times(r *rand.Rand, s string) string {
	n := 1 + r.IntN(1<<(1+r.IntN(1+r.IntN(13))))
	return strings.Repeat(s, max(1, min(n, longest/(len(s)+1))))
}

// span is where some words of s stand, often a few and seldom many; it cuts no letter.
func span(r *rand.Rand, s string) (from, to int) {
	from = r.IntN(len(s) + 1)
	to = min(len(s), from+r.IntN(1<<(1+r.IntN(9))))
	for from > 0 && s[from-1] != ' ' && s[from-1] != '\n' {
		from--
	}
	for to < len(s) && s[to] != ' ' && s[to] != '\n' {
		to++
	}
	if r.IntN(8) == 0 { // and seldom in the middle of a word
		from = r.IntN(len(s) + 1)
		for from > 0 && from < len(s) && !utf8.RuneStart(s[from]) {
			from--
		}
	}
	return from, max(from, to)
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// properties are what paragraphs of Word files have.
var properties = []string{
	"", "", "", `<w:jc w:val="center"/>`, `<w:jc w:val="right"/>`, `<w:outlineLvl w:val="0"/>`, `<w:pageBreakBefore/>`, `<w:ind w:left="720"/>`,
	`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`,
}

// styles are what runs of Word files have.
var styles = []string{"", "", "", "<w:b/>", "<w:b/><w:caps/>", "<w:i/>", "<w:vanish/>", `<w:rFonts w:ascii=".VnTime"/>`, `<w:vertAlign w:val="superscript"/>`}

// lists are the other parts of the Word files of changed texts: those that [docxtest.File] makes, with two lists.
var lists = func() map[string][]byte {
	f := docxtest.File{Numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`, Body: "BODY"}
	parts := map[string][]byte{}
	for name, part := range f.Contents() {
		parts[name] = []byte(part)
	}
	return parts
}()

// paragraphs makes the body of a Word file of a changed text: a paragraph a line, some lines together in a paragraph, or in tables.
func paragraphs(r *rand.Rand, seeds [][]byte) []byte {
	text := string(reword(r, seeds))
	lines := strings.Split(strings.ToValidUTF8(strings.Map(printable, text), "?"), "\n")
	plain := r.IntN(2) == 0
	paragraph := func(s string) string {
		if plain {
			return docxtest.P(s, "")
		}
		props := pick(r, properties)
		if props != "" {
			props = "<w:pPr>" + props + "</w:pPr>"
		}
		from, to := span(r, s)
		return "<w:p>" + props + docxtest.R(s[:from], pick(r, styles)) + docxtest.R(s[from:to], pick(r, styles)) + docxtest.R(s[to:], pick(r, styles)) + "</w:p>"
	}
	var b bytes.Buffer
	for i := 0; i < len(lines); {
		n := min(len(lines)-i, 1+r.IntN(1<<r.IntN(4)))
		switch r.IntN(12) {
		case 0:
			b.WriteString(paragraph(strings.Join(lines[i:i+n], "\n")))
		case 1:
			var rows []string
			for _, line := range lines[i : i+n] {
				var cells []string
				for _, cell := range strings.SplitN(line, pick(r, []string{"\t", "|", ", "}), 12) {
					cells = append(cells, docxtest.Cell(paragraph(cell), pick(r, []string{"", "", "", `<w:gridSpan w:val="2"/>`, `<w:vMerge w:val="restart"/>`, "<w:vMerge/>"})))
				}
				rows = append(rows, docxtest.Row(cells...))
			}
			b.WriteString(docxtest.Table(r.IntN(2) == 0, rows...))
		default:
			n = 1
			b.WriteString(paragraph(lines[i]))
		}
		b.WriteByte('\n')
		i += n
	}
	return bytes.Replace(lists[body], []byte("BODY"), b.Bytes(), 1)
}

// readParagraphs reads a body that [paragraphs] made.
func readParagraphs(r io.Reader, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
	return readIn(lists, r, opts...)
}

// printable drops what XML cannot carry.
func printable(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
		return -1
	}
	return r
}
