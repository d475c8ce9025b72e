// Package docxtest makes Word files for tests out of the XML of their parts.
package docxtest

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// File is a Word file to be made. Each field holds the XML within the root element of a part; an empty one leaves the part out.
type File struct {
	// Body is what stands in w:body.
	Body string
	// Styles, Numbering, Settings, Footnotes and Endnotes are what stands in the parts of these names.
	Styles, Numbering, Settings, Footnotes, Endnotes string
	// Pages are running heads and feet by the id of their relationship, which begins with "hdr" or "ftr".
	Pages map[string]string
	// Parts are further parts as they are, by name; they replace those that File makes itself. An empty one removes it.
	Parts map[string]string
	// Strict makes the file use the namespaces of strict Office Open XML.
	Strict bool
}

const (
	transitional = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
	strict       = `xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" xmlns:m="http://purl.oclc.org/ooxml/officeDocument/math"`
	others       = ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`
	relType      = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	strictType   = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
	partType     = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// parts returns the parts of the file by name.
func (f *File) parts() map[string]string {
	ns, kind := transitional+others, relType
	if f.Strict {
		ns, kind = strict+others, strictType
	}
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	root := func(name, content string) string {
		return head + "<w:" + name + " " + ns + ">" + content + "</w:" + name + ">"
	}
	parts := map[string]string{"word/document.xml": root("document", "<w:body>"+f.Body+"</w:body>")}
	var types, rels strings.Builder
	add := func(id, rel, part, rootName, content string) {
		if content == "" {
			return
		}
		parts["word/"+part] = root(rootName, content)
		fmt.Fprintf(&types, `<Override PartName="/word/%s" ContentType="%s%s+xml"/>`, part, partType, rel)
		fmt.Fprintf(&rels, `<Relationship Id="%s" Type="%s%s" Target="%s"/>`, id, kind, rel, part)
	}
	add("rId1", "styles", "styles.xml", "styles", f.Styles)
	add("rId2", "numbering", "numbering.xml", "numbering", f.Numbering)
	add("rId3", "settings", "settings.xml", "settings", f.Settings)
	add("rId4", "footnotes", "footnotes.xml", "footnotes", f.Footnotes)
	add("rId5", "endnotes", "endnotes.xml", "endnotes", f.Endnotes)
	for _, id := range slices.Sorted(maps.Keys(f.Pages)) {
		if strings.HasPrefix(id, "hdr") {
			add(id, "header", id+".xml", "hdr", f.Pages[id])
		} else {
			add(id, "footer", id+".xml", "ftr", f.Pages[id])
		}
	}
	parts["[Content_Types].xml"] = head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + partType + `document.main+xml"/>` + types.String() + `</Types>`
	const relsNS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	parts["_rels/.rels"] = head + relsNS + `<Relationship Id="rId1" Type="` + kind + `officeDocument" Target="word/document.xml"/></Relationships>`
	parts["word/_rels/document.xml.rels"] = head + relsNS + rels.String() + `</Relationships>`
	for name, content := range f.Parts {
		if content == "" {
			delete(parts, name)
		} else {
			parts[name] = content
		}
	}
	return parts
}

// Contents returns the parts of the file by name, from which a test can make another.
func (f *File) Contents() map[string]string { return f.parts() }

// Bytes returns the file.
func (f *File) Bytes() []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	parts := f.parts()
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, parts[name])
		}
		if err != nil {
			panic(err) // a buffer does not fail
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// Reader returns the file and its size, as readers take it.
func (f *File) Reader() (*bytes.Reader, int64) {
	b := f.Bytes()
	return bytes.NewReader(b), int64(len(b))
}

// P returns a paragraph of plain text, with the properties given as the XML within w:pPr.
func P(text, props string) string {
	if props != "" {
		props = "<w:pPr>" + props + "</w:pPr>"
	}
	return "<w:p>" + props + R(text, "") + "</w:p>"
}

// R returns a run of plain text, with the properties given as the XML within w:rPr. Tabs and line feeds become w:tab and w:br.
func R(text, props string) string {
	if props != "" {
		props = "<w:rPr>" + props + "</w:rPr>"
	}
	return `<w:r>` + props + `<w:t xml:space="preserve">` + marked.Replace(text) + `</w:t></w:r>`
}

var marked = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;",
	"\t", `</w:t><w:tab/><w:t xml:space="preserve">`, "\n", `</w:t><w:br/><w:t xml:space="preserve">`)

// Numbered returns a paragraph of a level of a list.
func Numbered(list, level int, text string) string {
	return P(text, fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, list))
}

// Cell returns a cell that holds the XML of paragraphs, with the properties given as the XML within w:tcPr.
func Cell(content, props string) string {
	return "<w:tc><w:tcPr>" + props + "</w:tcPr>" + content + "</w:tc>"
}

// Row returns a row of cells.
func Row(cells ...string) string { return "<w:tr>" + strings.Join(cells, "") + "</w:tr>" }

// Table returns a table of rows; bordered gives it lines all round.
func Table(bordered bool, rows ...string) string {
	b := ""
	if bordered {
		for _, edge := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
			b += `<w:` + edge + ` w:val="single" w:sz="4"/>`
		}
		b = "<w:tblBorders>" + b + "</w:tblBorders>"
	}
	return "<w:tbl><w:tblPr>" + b + "</w:tblPr>" + strings.Join(rows, "") + "</w:tbl>"
}

// Field returns the runs of a field with its result.
func Field(instruction, result string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + instruction + ` </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + R(result, "") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

// Box returns a run with a text box as Word 2010 writes it, with the fallback for older versions.
func Box(content string) string {
	return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>` + content +
		`</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>` + content +
		`</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}
