package ooxml

import (
	"bytes"
	"errors"
	"strings"

	"github.com/adminplan/adminplan/internal/xmlread"
)

// The numbers of the namespaces that the reader knows. The two families of the standard, transitional and strict, have the same.
const (
	nsW     = iota + 1 // WordprocessingML
	nsR                // relationships in a document
	nsMC               // markup compatibility: alternate content
	nsV                // VML: shapes of older files
	nsM                // mathematics
	nsW14              // WordprocessingML of 2010 and later
	nsRels             // the package: relationships
	nsTypes            // the package: content types
)

var spaces = map[string]int{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":        nsW,
	"http://purl.oclc.org/ooxml/wordprocessingml/main":                    nsW,
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": nsR,
	"http://purl.oclc.org/ooxml/officeDocument/relationships":             nsR,
	"http://schemas.openxmlformats.org/markup-compatibility/2006":         nsMC,
	"urn:schemas-microsoft-com:vml":                                       nsV,
	"http://schemas.openxmlformats.org/officeDocument/2006/math":          nsM,
	"http://purl.oclc.org/ooxml/officeDocument/math":                      nsM,
	"http://schemas.microsoft.com/office/word/2010/wordml":                nsW14,
	"http://schemas.openxmlformats.org/package/2006/relationships":        nsRels,
	"http://schemas.openxmlformats.org/package/2006/content-types":        nsTypes,
}

// xml is a reader of a part that sees through markup compatibility and names the part in its errors.
type xml struct {
	*xmlread.Reader
	part string
}

func newXML(part string, data []byte, l Limits) *xml {
	return &xml{xmlread.New(data, spaces, xmlread.Limits{Depth: l.Depth, Nodes: l.Nodes, String: l.String}), part}
}

// fault makes an error of the XML reader one of this package; other errors it leaves as they are.
func (x *xml) fault(err error) error {
	var bad *xmlread.Error
	if errors.As(err, &bad) {
		return &Error{Part: x.part, Code: bad.Code, Message: "the XML is broken or not allowed", Err: bad}
	}
	return err
}

// root goes to the root element, which must have the name given.
func (x *xml) root(space int, local string) error {
	if err := x.Root(); err != nil {
		return x.fault(err)
	}
	if !x.Is(space, local) {
		if string(x.Local()) == local {
			return fail(x.part, "wrong-content", "the root element %s is in another namespace than that of such parts", local)
		}
		return fail(x.part, "wrong-content", "the root element is %s; %s was expected", x.Local(), local)
	}
	return nil
}

// each is Each, but for alternate content it visits the children of the first choice, or of the fallback when there is no choice.
func (x *xml) each(visit func() error) error {
	return x.Each(func() error {
		if !x.Is(nsMC, "AlternateContent") {
			return visit()
		}
		taken := false
		return x.Each(func() error {
			if taken || !x.Is(nsMC, "Choice") && !x.Is(nsMC, "Fallback") {
				return nil
			}
			taken = true
			return x.each(visit)
		})
	})
}

// content returns the text within the current element.
func (x *xml) content() ([]byte, error) {
	var text []byte
	for depth := x.Depth(); x.Depth() >= depth; {
		k, err := x.Next()
		if err != nil {
			return nil, err
		}
		if k == xmlread.Text {
			text = append(text, x.Text()...)
		}
	}
	return text, nil
}

// end goes on to the end of the document, so that a part that is broken behind what was read does not pass.
func (x *xml) end() error {
	for {
		k, err := x.Next()
		if err != nil {
			return x.fault(err)
		}
		if k == xmlread.EOF {
			return nil
		}
	}
}

// val returns the attribute w:val of the current element.
func (x *xml) val() string {
	v, _ := x.Attr(nsW, "val")
	return string(v)
}

// attr returns an attribute of WordprocessingML of the current element.
func (x *xml) attr(local string) string {
	v, _ := x.Attr(nsW, local)
	return string(v)
}

// int returns an attribute that is a whole number; missing where there is none or it is no number.
func (x *xml) int(local string, missing int) int {
	v, ok := x.Attr(nsW, local)
	if !ok {
		return missing
	}
	return number(v, missing)
}

// twips returns an attribute that is a length in twentieths of a point, in English Metric Units.
func (x *xml) twips(local string) int { return min(max(x.int(local, 0), -1<<20), 1<<20) * perTwip }

// number reads a whole number of at most ten digits, as ids have.
func number(v []byte, missing int) int {
	v = bytes.TrimSpace(v)
	digits := v
	if len(digits) > 0 && (digits[0] == '-' || digits[0] == '+') {
		digits = digits[1:]
	}
	if len(digits) == 0 || len(digits) > 10 {
		return missing
	}
	n := 0
	for _, c := range digits {
		if c < '0' || c > '9' {
			return missing
		}
		n = n*10 + int(c-'0')
	}
	if v[0] == '-' {
		n = -n
	}
	return n
}

// flag returns what an attribute says that is a switch: off where there is none.
func (x *xml) flag(local string) bool {
	switch x.attr(local) {
	case "1", "true", "on":
		return true
	}
	return false
}

// on returns what a switch such as w:b says: on without a value.
func (x *xml) on() bool {
	v, ok := x.Attr(nsW, "val")
	if !ok {
		return true
	}
	switch strings.ToLower(string(v)) {
	case "0", "false", "off", "none":
		return false
	}
	return true
}
