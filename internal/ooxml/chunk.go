package ooxml

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/adminplan/adminplan/internal/source"
)

// A document may take in another file at a place (w:altChunk). Programs that make Word files out of web pages write a document that is
// nothing else, and others set a file together out of several; Word shows what the other file holds, and so it is read: another Word
// file, a web page (HTML), a web page with its pictures in one file (MHT), a plain text.

// maxChunks bounds how deep files may take in each other.
const maxChunks = 4

// chunk reads w:altChunk.
func (s *story) chunk(out *[]node) error {
	d, x := s.d, s.x
	id, _ := x.Attr(nsR, "id")
	rel, ok := d.rels[string(id)]
	if !ok || x.part != d.main {
		return s.foreign("which is not read")
	}
	data, err := d.archive.read(rel.target)
	if err != nil {
		return err
	}
	kind := strings.ToLower(d.archive.types.of(rel.target) + " " + path.Ext(rel.target))
	is := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(kind, w) {
				return true
			}
		}
		return false
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return d.wordChunk(rel.target, data, out)
	case bytes.HasPrefix(data, []byte(`{\rtf`)), is("rtf"):
		return s.foreign("which is RTF and not read")
	case is("rfc822", "mimearchive", "multipart/", ".mht"):
		if data, err = pageOfMIME(rel.target, data); err != nil {
			return err
		}
	case is("text/plain", ".txt"):
		return d.textChunk(rel.target, data, out)
	case !is("html", ".htm"):
		return s.foreign("which is not read")
	}
	return d.pageChunk(rel.target, data, out)
}

// foreign says that another file that the document takes in here is not read.
func (s *story) foreign(why string) error {
	return &Error{Part: s.x.part, Paragraph: s.d.paragraphs, Code: "foreign-content",
		Message: "the document takes in another file at this place, " + why + "; open it in Word and save it again"}
}

// wordChunk reads a Word file within this one. It has styles, numbering and notes of its own; its running heads are not those of the whole.
func (d *document) wordChunk(part string, data []byte, out *[]node) error {
	if d.inner == maxChunks {
		return fail(part, "too-deep", "files take in each other too deep")
	}
	a, err := openArchive(bytes.NewReader(data), int64(len(data)), d.limits)
	if err != nil {
		return err
	}
	a.left = d.archive.left
	in := newDocument(a, d.limits, d.legacy)
	in.inner, in.paragraphs, in.marked, in.warnings, in.warned = d.inner+1, d.paragraphs, d.marked, d.warnings, d.warned
	body, err := in.readMain()
	if err != nil {
		return err
	}
	notes, err := in.readNotes(in.rels)
	if err != nil {
		return err
	}
	d.archive.left, d.legacy, d.paragraphs, d.marked, d.warnings = a.left, in.legacy, in.paragraphs, in.marked, in.warnings
	d.taken = append(append(d.taken, in.taken...), notes...)
	*out = append(*out, body...)
	return nil
}

// textChunk reads a plain text: each line is a paragraph.
func (d *document) textChunk(part string, data []byte, out *[]node) error {
	if !utf8.Valid(data) {
		return fail(part, "invalid-utf-8", "the text is not in UTF-8")
	}
	s := &story{d: d}
	for line := range strings.Lines(string(data)) {
		if len(line) > d.limits.String {
			return fail(part, "too-long", "a line is longer than the limit")
		}
		d.paragraphs++
		b := &builder{para: &para{line: d.paragraphs}, props: paraProps{align: "left"}}
		b.add(clean([]byte(strings.TrimRight(line, "\r\n")), ""), &runProps{})
		s.finish(b, out)
	}
	return nil
}

// ReadPage reads a web page (HTML) that Word made, or that was made for Word to open, by itself or in a message (MHT). Errors are of type *Error.
func ReadPage(data []byte, l Limits) (doc *source.Doc, warnings []Warning, err error) {
	if int64(len(data)) > l.Bytes {
		return nil, nil, fail("", "too-large", "the file has %d bytes; the limit is %d", len(data), l.Bytes)
	}
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	if !bytes.HasPrefix(data, []byte("<")) {
		if data, err = pageOfMIME("", data); err != nil {
			return nil, nil, err
		}
	}
	var body []node
	d := newDocument(&archive{limits: l, left: l.ZipBytes}, l, legacy{})
	if err := d.pageChunk("", data, &body); err != nil {
		return nil, nil, err
	}
	return flatten(nil, body, nil), d.warnings, nil
}

// pageChunk reads a web page.
func (d *document) pageChunk(part string, data []byte, out *[]node) error {
	if !utf8.Valid(data) {
		if data = fromWindows(data); data == nil {
			return fail(part, "invalid-utf-8", "the web page is not in UTF-8")
		}
	}
	h := &page{d: d, s: &story{d: d}, part: part, text: string(data), out: out}
	return h.read()
}

// fromWindows returns a web page in UTF-8 that says that it is in one of the codes in which Word saved pages before: that of Vietnamese, which
// has tones as marks behind their vowels, or that of Western Europe; nil if it says neither.
func fromWindows(page []byte) []byte {
	head := bytes.ToLower(page[:min(len(page), 4096)])
	code := charmap.Windows1258
	switch {
	case bytes.Contains(head, []byte("windows-1258")):
	case bytes.Contains(head, []byte("windows-1252")):
		code = charmap.Windows1252
	default:
		return nil
	}
	page, err := code.NewDecoder().Bytes(page)
	if err != nil {
		return nil
	}
	return page
}
