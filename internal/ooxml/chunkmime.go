package ooxml

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/quotedprintable"
	"strings"
)

// maxMIME bounds how deep the parts of a message may nest.
const maxMIME = 4

// pageOfMIME returns the web page that a message in the format of MIME holds, as Word saves a web page with its pictures in one file.
func pageOfMIME(part string, data []byte) ([]byte, error) {
	page, err := pageWithin(data, 0)
	if err != nil {
		return nil, &Error{Part: part, Code: "wrong-content", Message: "the message (MHT) is broken", Err: err}
	}
	if page == nil {
		return nil, fail(part, "wrong-content", "the message (MHT) holds no web page")
	}
	return page, nil
}

// pageWithin returns the first web page of a message or of a part of one; nil if it has none.
func pageWithin(data []byte, depth int) ([]byte, error) {
	head, body := cutHead(data)
	kind, params, _ := mime.ParseMediaType(head["content-type"])
	switch {
	case strings.HasPrefix(kind, "multipart/") && params["boundary"] != "" && depth < maxMIME:
		mark := []byte("--" + params["boundary"])
		_, rest, ok := bytes.Cut(body, mark)
		for ok && !bytes.HasPrefix(rest, []byte("--")) {
			var one []byte
			one, rest, ok = bytes.Cut(rest, mark)
			if page, err := pageWithin(bytes.TrimLeft(one, " \t\r\n"), depth+1); page != nil || err != nil {
				return page, err
			}
		}
		return nil, nil
	case !strings.Contains(kind, "html"):
		return nil, nil
	}
	switch strings.ToLower(head["content-transfer-encoding"]) {
	case "quoted-printable":
		return io.ReadAll(quotedprintable.NewReader(bytes.NewReader(body)))
	case "base64":
		return io.ReadAll(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(bytes.Map(func(c rune) rune {
			if c == '\r' || c == '\n' || c == ' ' || c == '\t' {
				return -1
			}
			return c
		}, body))))
	}
	return body, nil
}

// cutHead parts the fields above a part of a message, by their names in small letters, from what it holds.
func cutHead(data []byte) (map[string]string, []byte) {
	fields := map[string]string{}
	last, value := "", []byte(nil) // the field that is read: its value may be folded into very many lines
	end := func() {
		if value != nil {
			fields[last] = string(value)
		}
	}
	for {
		line, rest, ok := bytes.Cut(data, []byte("\n"))
		line = bytes.TrimRight(line, "\r")
		name, first, isField := bytes.Cut(line, []byte(":"))
		switch {
		case len(line) == 0:
			end()
			return fields, rest
		case line[0] == ' ' || line[0] == '\t':
			value = append(value, line...)
		case isField:
			end()
			last, value = strings.ToLower(string(bytes.TrimSpace(name))), append([]byte{}, bytes.TrimSpace(first)...)
		default:
			end()
			return fields, data // what it holds begins without a blank line
		}
		if data = rest; !ok {
			end()
			return fields, nil
		}
	}
}
