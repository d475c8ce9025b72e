package ooxml

import (
	"fmt"
	"strings"
)

// part is a part of the file that is written.
type part struct {
	name string
	data []byte
}

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordSpace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	relSpace  = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	relTypes  = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	wordTypes = `application/vnd.openxmlformats-officedocument.wordprocessingml.`
)

// parts returns all parts of the file, the main one made before.
func (w *writer) parts() []part {
	var types, rels strings.Builder
	var out []part
	add := func(id, kind, name string, data []byte) {
		fmt.Fprintf(&types, `<Override PartName="/word/%s" ContentType="%s%s+xml"/>`, name, wordTypes, kind)
		fmt.Fprintf(&rels, `<Relationship Id="%s" Type="%s%s" Target="%s"/>`, id, relTypes, kind, name)
		out = append(out, part{"word/" + name, data})
	}
	add("rId1", "styles", "styles.xml", styleSheet(w.party))
	add("rId2", "settings", "settings.xml", w.settings())
	add("rId3", "header", "header1.xml", []byte(pageNumber))
	if w.notes.wanted {
		add("rId4", "footnotes", "footnotes.xml", w.footnotes())
	}
	const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	main := []byte(xmlHead + `<w:document ` + wordSpace + ` ` + relSpace + `><w:body>`)
	main = append(append(main, w.b...), `</w:body></w:document>`...)
	return append([]part{
		{"[Content_Types].xml", []byte(xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + wordTypes + `document.main+xml"/>` +
			`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` + types.String() + `</Types>`)},
		{"_rels/.rels", []byte(xmlHead + relationships + `<Relationship Id="rId1" Type="` + relTypes + `officeDocument" Target="word/document.xml"/>` +
			`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`)},
		{"docProps/core.xml", w.properties()},
		{"word/_rels/document.xml.rels", []byte(xmlHead + relationships + rels.String() + `</Relationships>`)},
		{"word/document.xml", main},
	}, out...)
}

// properties are what a folder view shows of the file.
func (w *writer) properties() []byte {
	title := &writer{}
	title.escape(strings.Join(strings.Fields(orElse(w.plan.KindName, "KẾ HOẠCH")+" "+w.plan.Title), " "))
	creator := &writer{}
	creator.escape(strings.Join(strings.Fields(strings.Join(w.plan.Issuer.Path, " ")), " "))
	return fmt.Appendf(nil, `%s<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`,
		xmlHead, title.b, creator.b)
}

func (w *writer) settings() []byte {
	notes := ""
	if w.notes.wanted {
		notes = `<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>`
	}
	return []byte(xmlHead + `<w:settings ` + wordSpace + `><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` + notes +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`)
}

// pageNumber is the running head: the number of the page in the middle.
const pageNumber = xmlHead + `<w:hdr ` + wordSpace + `><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
	`<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`

func (w *writer) footnotes() []byte {
	f := &writer{plan: w.plan}
	f.b = append(f.b, xmlHead+`<w:footnotes `+wordSpace+`><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>`+
		`<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`...)
	for i := range w.plan.Notes {
		f.b = fmt.Appendf(f.b, `<w:footnote w:id="%d">`, i+1)
		f.open("FootnoteText")
		f.b = append(f.b, `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`...)
		f.plainRun("", " "+w.plan.Notes[i].Text)
		f.close()
		f.b = append(f.b, `</w:footnote>`...)
	}
	if f.err != nil && w.err == nil {
		w.err = f.err
	}
	return append(f.b, `</w:footnotes>`...)
}
