package parse

import (
	"bytes"
	"io"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml"
)

// Any looks at the bytes of r and reads them as what they are: JSON, XML, a Word file, a web page that Word made (HTML, MHT) or plain text. An input that is no
// plan is refused with an [*Error] whose Seems names what it seems to be: a decision, an official letter, news about a plan. The codes
// of errors and warnings are those of the reader that it chooses; a web page has those of [DOCX].
func Any(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	text, err := readAll(r, "any", o.limits.Bytes)
	if err != nil {
		return nil, nil, err
	}
	head := []byte(text[:min(len(text), detected)])
	switch otherWord(head) {
	case "page":
		doc, found, err := ooxml.ReadPage([]byte(text), wordLimits(opts))
		return fromWord("html", doc, found, err)
	case "xml":
		const seems = "a Word document saved as XML"
		return nil, nil, &Error{Format: "docx", Code: "not-docx", Seems: seems, Message: "the file is " + seems + "; open it in Word and save it as .docx"}
	}
	data := strings.NewReader(text)
	switch Detect(head) {
	case "json":
		return JSON(data, opts...)
	case "xml":
		return XML(data, opts...)
	case "docx":
		return DOCX(data, data.Size(), opts...)
	}
	return Text(data, opts...)
}

// detected is how many bytes of an input are looked at for its format.
const detected = 4096

// Detect names the format in which data seem to be, by their first bytes: "json", "xml", "docx" or, for all else, "text".
func Detect(data []byte) string {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), detected)], []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return "docx"
	case bytes.HasPrefix(head, []byte("{")) && looksJSON(head):
		return "json"
	case isWebPage(head):
		return "text" // which takes tags off
	case bytes.HasPrefix(head, []byte("<?xml")), bytes.HasPrefix(head, []byte("<plan")), bytes.HasPrefix(head, []byte("<!DOCTYPE")), bytes.HasPrefix(head, []byte("<!--")) && !opensText(head):
		return "xml"
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return "docx"
	}
	return "text"
}

// otherWord tells a document that Word saves in another way than as a ZIP archive, which would be taken for what it is not: "xml" is no XML of a
// plan; "page" is a web page, by itself or in one file with its pictures (MHT), that Word made or that a program made for Word to open, often under
// the name of a .doc file. It is empty where data are neither.
func otherWord(data []byte) string {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), detected)], []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("<")):
		for _, sign := range [...]string{"http://schemas.microsoft.com/office/word/2003/wordml", "http://schemas.microsoft.com/office/2006/xmlPackage"} {
			if bytes.Contains(head, []byte(sign)) {
				return "xml"
			}
		}
		for _, sign := range [...]string{"urn:schemas-microsoft-com:office:word", "Word.Document"} {
			if bytes.Contains(head, []byte(sign)) && bytes.Contains(bytes.ToLower(head), []byte("<html")) {
				return "page"
			}
		}
	case len(head) > 13 && bytes.EqualFold(head[:13], []byte("MIME-Version:")):
		if lower := bytes.ToLower(head); bytes.Contains(lower, []byte("multipart/")) && bytes.Contains(lower, []byte("text/html")) {
			return "page"
		}
	}
	return ""
}

// isWebPage reports whether what begins with a document type is HTML.
func isWebPage(head []byte) bool {
	const doctype = "<!DOCTYPE html"
	return len(head) >= len(doctype) && bytes.EqualFold(head[:len(doctype)], []byte(doctype))
}

// opensText reports whether words stand behind the comments with which data begin, as where a converter wrote one for a picture.
func opensText(head []byte) bool {
	for bytes.HasPrefix(head, []byte("<!--")) {
		end := bytes.Index(head, []byte("-->"))
		if end < 0 {
			return false
		}
		head = bytes.TrimLeft(head[end+len("-->"):], " \t\r\n")
	}
	return len(head) > 0 && head[0] != '<'
}

// looksJSON reports whether what begins with a brace goes on as JSON does and not as RTF.
func looksJSON(head []byte) bool {
	rest := bytes.TrimLeft(head[1:], " \t\r\n")
	return len(rest) == 0 || rest[0] == '"' || rest[0] == '}'
}
