package wire

import (
	"bytes"

	"github.com/adminplan/adminplan"
)

// AppendXMLIndent is [AppendXML] with every child on a line of its own, as encoding/xml indents. Extensions stay as they are.
func AppendXMLIndent(b []byte, p *adminplan.Plan, indent string) ([]byte, error) {
	doc, foreign, err := appendXML(nil, p)
	if err != nil {
		return b, err
	}
	return indentXML(b, doc, foreign, indent), nil
}

// indentXML indents what the writers wrote, in which there are tags and text and nothing else, but for foreign parts.
func indentXML(b, doc []byte, foreign []foreignPart, indent string) []byte {
	depth := 0
	line := func() {
		b = append(b, '\n')
		for range depth {
			b = append(b, indent...)
		}
	}
	afterEnd := false // the last tag was an end tag, so that the next stands on a line of its own
	for i := 0; i < len(doc); {
		if len(foreign) > 0 && i == foreign[0].from {
			afterEnd = !foreign[0].inText // white space would change the text
			if afterEnd {
				line()
			}
			b = append(b, doc[i:foreign[0].to]...)
			i, foreign = foreign[0].to, foreign[1:]
			continue
		}
		if doc[i] != '<' {
			n := bytes.IndexByte(doc[i:], '<')
			b = append(b, doc[i:i+n]...)
			i += n
			continue
		}
		n := bytes.IndexByte(doc[i:], '>') + 1
		if doc[i+1] == '/' {
			depth--
			if afterEnd {
				line()
			}
			afterEnd = true
		} else {
			if i > 0 {
				line()
			}
			depth++
			afterEnd = false
		}
		b = append(b, doc[i:i+n]...)
		i += n
	}
	return b
}
