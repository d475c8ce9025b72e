package parse

import (
	"bytes"
	"io"

	"github.com/adminplan/adminplan"
)

// Any looks at the bytes of r and reads them as what they are: JSON, XML, a Word file or plain text. An input that is no
// plan is refused with an [*Error] whose Seems names what it seems to be: a decision, an official letter, news about a plan.
func Any(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	data, err := readAll(r, "any", o.limits.Bytes)
	if err != nil {
		return nil, nil, err
	}
	if seems := otherWord(data); seems != "" {
		return nil, nil, &Error{Format: "docx", Code: "not-docx", Seems: seems, Message: "the file is " + seems + "; open it in Word and save it as .docx"}
	}
	switch Detect(data) {
	case "json":
		return JSON(bytes.NewReader(data), opts...)
	case "xml":
		return XML(bytes.NewReader(data), opts...)
	case "docx":
		return DOCX(bytes.NewReader(data), int64(len(data)), opts...)
	}
	return Text(bytes.NewReader(data), opts...)
}

// Detect names the format in which data seem to be, by their first bytes: "json", "xml", "docx" or, for all else, "text".
func Detect(data []byte) string {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 4096)], []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return "docx"
	case bytes.HasPrefix(head, []byte("{")) && looksJSON(head):
		return "json"
	case isWebPage(head):
		return "text" // which takes tags off
	case bytes.HasPrefix(head, []byte("<?xml")), bytes.HasPrefix(head, []byte("<plan")), bytes.HasPrefix(head, []byte("<!DOCTYPE")), bytes.HasPrefix(head, []byte("<!--")):
		return "xml"
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return "docx"
	}
	return "text"
}

// otherWord names the format of a document that Word saves in another way than as a ZIP archive, and that would be taken for what it is not:
// for XML of a plan, for text. It is empty where data are none.
func otherWord(data []byte) string {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 4096)], []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("<")):
		for _, sign := range [...]string{"http://schemas.microsoft.com/office/word/2003/wordml", "http://schemas.microsoft.com/office/2006/xmlPackage"} {
			if bytes.Contains(head, []byte(sign)) {
				return "a Word document saved as XML"
			}
		}
	case len(head) > 13 && bytes.EqualFold(head[:13], []byte("MIME-Version:")):
		if lower := bytes.ToLower(head); bytes.Contains(lower, []byte("multipart/")) && bytes.Contains(lower, []byte("text/html")) {
			return "a web page saved in one file (MHT)"
		}
	}
	return ""
}

// isWebPage reports whether what begins with a document type is HTML.
func isWebPage(head []byte) bool {
	const doctype = "<!DOCTYPE html"
	return len(head) >= len(doctype) && bytes.EqualFold(head[:len(doctype)], []byte(doctype))
}

// looksJSON reports whether what begins with a brace goes on as JSON does and not as RTF.
func looksJSON(head []byte) bool {
	rest := bytes.TrimLeft(head[1:], " \t\r\n")
	return len(rest) == 0 || rest[0] == '"' || rest[0] == '}'
}
