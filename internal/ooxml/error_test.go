package ooxml

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
)

func TestOtherFiles(t *testing.T) {
	utf16le := func(s string) []byte {
		var b []byte
		for _, u := range utf16.Encode([]rune(s)) {
			b = append(b, byte(u), byte(u>>8))
		}
		return b
	}
	cfb := []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	for _, c := range []struct {
		name, data, code, words string
	}{
		{"empty", "", "empty", "empty"},
		{"text", "KẾ HOẠCH", "not-docx", "no ZIP archive"},
		{"rtf", `{\rtf1 x}`, "not-docx", "RTF"},
		{"pdf", "%PDF-1.7", "not-docx", "PDF"},
		{"xml", `<?xml version="1.0"?><a/>`, "not-docx", "XML"},
		{"html", "<!DOCTYPE html><p>", "not-docx", "HTML"},
		{"doc", string(cfb) + strings.Repeat("x", 70000), "not-docx", "Word 97"},
		{"encrypted", string(cfb) + strings.Repeat("x", 65530) + string(utf16le("EncryptedPackage")), "encrypted", "encrypted"},
		{"zip head only", "PK\x03\x04", "broken-zip", "cut off"},
	} {
		t.Run(c.name, func(t *testing.T) { refuses(t, []byte(c.data), testLimits, c.code, c.words) })
	}
}

func TestBrokenPackages(t *testing.T) {
	const body = `<w:p><w:r><w:t>a</w:t></w:r></w:p>`
	types := func(kind string) string {
		return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="` + kind + `"/></Types>`
	}
	rels := func(target string) string {
		return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="` + target + `"/></Relationships>`
	}
	for _, c := range []struct {
		name  string
		parts map[string]string
		code  string
		words []string
	}{
		{"no content types", map[string]string{"[Content_Types].xml": ""}, "missing-part", []string{"[Content_Types].xml"}},
		{"OpenDocument", map[string]string{"[Content_Types].xml": "", "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, "not-docx", []string{"OpenDocument"}},
		{"no relationships", map[string]string{"_rels/.rels": ""}, "missing-part", []string{"_rels/.rels"}},
		{"no document named", map[string]string{"_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`}, "missing-part", []string{"names no document"}},
		{"document missing", map[string]string{"_rels/.rels": rels("word/other.xml")}, "missing-part", []string{"word/other.xml"}},
		{"workbook", map[string]string{"[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}, "not-docx", []string{"Excel"}},
		{"presentation", map[string]string{"[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")}, "not-docx", []string{"PowerPoint"}},
		{"minimal workbook", map[string]string{"[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "_rels/.rels": ""}, "not-docx", []string{"holds no Word document", "Excel"}},
		{"ZIP of a program's own", map[string]string{"[Content_Types].xml": types("text/plain"), "_rels/.rels": rels("word/other.xml")}, "not-docx", []string{"a ZIP archive that holds no Word document"}},
		{"wrong type", map[string]string{"[Content_Types].xml": types("text/plain")}, "wrong-content-type", []string{"text/plain"}},
		{"wrong root", map[string]string{"word/document.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`}, "wrong-content", []string{"styles"}},
		{"wrong namespace", map[string]string{"word/document.xml": `<w:document xmlns:w="urn:x"/>`}, "wrong-content", []string{"word/document.xml", "another namespace"}},
		{"no body", map[string]string{"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`}, "wrong-content", []string{"no body"}},
		{"unclosed", map[string]string{"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>`}, "truncated", []string{"word/document.xml", "line 1"}},
		{"broken behind the body", map[string]string{"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:doc>`}, "malformed", nil},
		{"dtd", map[string]string{"word/document.xml": `<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`}, "dtd", nil},
		{"UTF-16", map[string]string{"word/document.xml": "\xff\xfe<\x00a\x00/\x00>\x00"}, "utf-16", []string{"word/document.xml", "UTF-16"}},
		{"other encoding", map[string]string{"word/document.xml": `<?xml version="1.0" encoding="windows-1258"?><a/>`}, "encoding", []string{"windows-1258"}},
		{"bytes that are no UTF-8", map[string]string{"word/document.xml": "<a>\xff</a>"}, "invalid-utf-8", []string{"0xFF"}},
		{"styles missing", map[string]string{"word/_rels/document.xml.rels": strings.Replace(rels("styles.xml"), "officeDocument\"", "styles\"", 1)}, "missing-part", []string{"word/styles.xml"}},
		{"cut off XML of numbering", map[string]string{
			"word/_rels/document.xml.rels": strings.Replace(rels("/word/n.xml"), "officeDocument\"", "numbering\"", 1),
			"word/n.xml":                   `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:num>`,
		}, "truncated", []string{"word/n.xml"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := docxtest.File{Body: body, Parts: c.parts}
			refuses(t, f.Bytes(), testLimits, c.code, c.words...)
		})
	}
	lost := docxtest.File{Body: n(1, 0), Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, ""), Parts: map[string]string{"word/_rels/document.xml.rels": ""}}
	refuses(t, lost.Bytes(), testLimits, "missing-part", "word/_rels/document.xml.rels", "word/numbering.xml")
	f := docxtest.File{Body: p("a", "") + `<w:altChunk r:id="x"/>`}
	refuses(t, f.Bytes(), testLimits, "foreign-content")
	f.Body = strings.Repeat("<w:sdt><w:sdtContent>", 150) + p("a", "") + strings.Repeat("</w:sdtContent></w:sdt>", 150)
	refuses(t, f.Bytes(), testLimits, "too-deep")
	loose := testLimits
	loose.ZipRatio = 10000
	f.Body = p(strings.Repeat("a", 2<<20), "")
	refuses(t, f.Bytes(), loose, "too-long")
	f.Body = `<w:p>` + strings.Repeat(r(strings.Repeat("a", 1000), ""), 1100) + `</w:p>`
	refuses(t, f.Bytes(), loose, "too-long")
	few := testLimits
	few.Nodes = 1000
	f.Body = strings.Repeat(p("a", ""), 1000)
	refuses(t, f.Bytes(), few, "too-many-nodes")
}

func TestDocumentElsewhere(t *testing.T) {
	f := docxtest.File{Body: p("a", "")}
	f.Parts = map[string]string{
		"doc/main.xml":        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>ở chỗ khác</w:t></w:r></w:p></w:body></w:document>`,
		"_rels/.rels":         `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/DOC/main.xml"/></Relationships>`,
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/doc/main.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
	}
	shows(t, f, "ở chỗ khác\n")
}

// The type of the document may be that of all parts whose names end like its own.
func TestDocumentByExtension(t *testing.T) {
	const head = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
	f := docxtest.File{Body: p("a", ""), Parts: map[string]string{
		"[Content_Types].xml": head + `<Default Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
	}}
	shows(t, f, "a\n")
	f.Parts["[Content_Types].xml"] = head + `<Default Extension="rels" ContentType="x"/></Types>`
	refuses(t, f.Bytes(), testLimits, "wrong-content-type", "word/document.xml")
}

// Writers that part folders with backslashes, and those that write names as URIs, have their numbering and styles too.
func TestNamesOfParts(t *testing.T) {
	plain := docxtest.File{Body: n(1, 0), Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")}
	swap := strings.NewReplacer(`Target="word/document.xml"`, `Target="word\document.xml"`, `PartName="/word/`, `PartName="\word\`)
	f := docxtest.File{Parts: map[string]string{}}
	for name, content := range plain.Contents() {
		f.Parts[name] = ""
		f.Parts[strings.ReplaceAll(name, "/", `\`)] = swap.Replace(content)
	}
	shows(t, f, "[1.] x\n")

	swap = strings.NewReplacer(`word/document.xml`, `word/v%C4%83n%20b%E1%BA%A3n.xml`)
	f = docxtest.File{Parts: map[string]string{}}
	for name, content := range plain.Contents() {
		f.Parts[name] = ""
		f.Parts[strings.ReplaceAll(name, "document.xml", "văn bản.xml")] = swap.Replace(content)
	}
	shows(t, f, "[1.] x\n")
}

func TestCycles(t *testing.T) {
	f := docxtest.File{Body: p("a", ""), Styles: `<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`}
	refuses(t, f.Bytes(), testLimits, "cyclic-style", "word/styles.xml")
	f.Styles = `<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>`
	refuses(t, f.Bytes(), testLimits, "cyclic-style")
	var long strings.Builder
	for i := range 1200 {
		fmt.Fprintf(&long, `<w:style w:type="paragraph" w:styleId="S%d"><w:basedOn w:val="S%d"/></w:style>`, i, i+1)
	}
	f.Styles = long.String()
	refuses(t, f.Bytes(), testLimits, "cyclic-style", "too many")
	f = docxtest.File{
		Body: n(1, 0),
		Styles: `<w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
			<w:style w:type="numbering" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		Numbering: abstractNum(0, `<w:numStyleLink w:val="A"/>`) + abstractNum(1, `<w:numStyleLink w:val="B"/>`) + num(1, 0, "") + num(2, 1, ""),
	}
	refuses(t, f.Bytes(), testLimits, "cyclic-numbering", "word/numbering.xml")
}

func TestBombs(t *testing.T) {
	f := docxtest.File{Body: strings.Repeat(" ", 2<<20)}
	refuses(t, f.Bytes(), testLimits, "zip-bomb", "times its size")
	small := testLimits
	small.ZipBytes = 1 << 20
	refuses(t, f.Bytes(), small, "zip-bomb", "more than 1048576 bytes")
	small = testLimits
	small.Bytes = 100
	refuses(t, f.Bytes(), small, "too-large")
	many := docxtest.File{Body: p("a", ""), Parts: map[string]string{}}
	for i := range 200 {
		many.Parts[fmt.Sprint("x", i)] = "x"
	}
	refuses(t, many.Bytes(), testLimits, "too-many-entries")
}

// Labels and notes that come to much more than the file holds are bombs too.
func TestBombsWithinTheFormat(t *testing.T) {
	small := testLimits
	small.ZipBytes = 1 << 20
	f := docxtest.File{Body: strings.Repeat(n(1, 0), 3000), Numbering: abstractNum(0, lvl(0, "decimal", strings.Repeat("%1", 600), "")) + num(1, 0, "")}
	refuses(t, f.Bytes(), small, "too-long", "word/numbering.xml", "level")
	f.Numbering = abstractNum(0, lvl(0, "decimal", strings.Repeat("%1", 400), "")) + num(1, 0, "")
	refuses(t, f.Bytes(), small, "zip-bomb", "word/document.xml")
	f = docxtest.File{
		Body:      `<w:p>` + strings.Repeat(`<w:r><w:footnoteReference w:id="1"/></w:r>`, 3000) + `</w:p>`,
		Footnotes: `<w:footnote w:id="1">` + p(strings.Repeat("a", 1000), "") + `</w:footnote>`,
	}
	refuses(t, f.Bytes(), small, "zip-bomb", "word/footnotes.xml")
}

// rezip writes the parts of a file anew; change may alter the header of each.
func rezip(t *testing.T, data []byte, change func(h *zip.FileHeader) int) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range z.File {
		h := f.FileHeader
		for range change(&h) {
			in, err := f.OpenRaw()
			require.NoError(t, err)
			again := h
			out, err := w.CreateRaw(&again)
			require.NoError(t, err)
			_, err = io.Copy(out, in)
			require.NoError(t, err)
		}
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func TestLyingArchives(t *testing.T) {
	f := docxtest.File{Body: p(strings.Repeat("kế hoạch ", 2000), "")}
	data := f.Bytes()
	isDocument := func(h *zip.FileHeader) bool { return h.Name == "word/document.xml" }
	refuses(t, rezip(t, data, func(h *zip.FileHeader) int {
		if isDocument(h) {
			return 2
		}
		return 1
	}), testLimits, "duplicate-part")
	refuses(t, rezip(t, data, func(h *zip.FileHeader) int {
		if isDocument(h) {
			h.Flags |= 1
		}
		return 1
	}), testLimits, "encrypted")
	for _, change := range []func(h *zip.FileHeader){
		func(h *zip.FileHeader) { h.CRC32++ },
		func(h *zip.FileHeader) { h.Method = 99 },
		func(h *zip.FileHeader) { h.UncompressedSize64 = 10 },
	} {
		refuses(t, rezip(t, data, func(h *zip.FileHeader) int {
			if isDocument(h) {
				change(h)
			}
			return 1
		}), testLimits, "broken-zip", "word/document.xml")
	}
}

// A file that is cut off gives an error. One that is damaged gives an error or a warning, or the same blocks where the damage
// is in what is not read.
func TestDamagedFiles(t *testing.T) {
	f := docxtest.File{
		Body:      strings.Repeat(n(1, 0)+p("Căn cứ Luật Thư viện;", `<w:jc w:val="center"/>`), 30),
		Numbering: abstractNum(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, ""),
	}
	data := f.Bytes()
	want, _ := read(t, f)
	for cut := 0; cut < len(data); cut += 29 {
		_, _, err := Read(bytes.NewReader(data[:cut]), int64(cut), testLimits)
		require.Error(t, err, "cut at %d", cut)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 120 {
		bad := bytes.Clone(data)
		bad[rng.IntN(len(bad))] ^= byte(1 << rng.IntN(8))
		doc, warnings, err := Read(bytes.NewReader(bad), int64(len(bad)), testLimits)
		if err == nil && len(warnings) == 0 && show(doc) != show(want) {
			t.Fatalf("damage at one bit is read as another document: %s", show(doc)[:200])
		}
	}
}
