package wire

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/textscan"
)

// AppendXML appends the element of the plan as encoding/xml writes it, without an XML declaration. Extensions that were
// kept from XML stand again in the elements that held them. It fails on what XML cannot carry: text that is not UTF-8
// or has characters that XML 1.0 forbids, a date that is on no calendar.
func AppendXML(b []byte, p *adminplan.Plan) ([]byte, error) {
	out, _, err := appendXML(b, p)
	return out, err
}

// foreignPart is where an extension stands in the output, which an indenter must leave as it is; inText says that it
// stands in an element that holds text.
type foreignPart struct {
	from, to int
	inText   bool
}

// appendXML also returns where extensions stand in the output.
func appendXML(b []byte, p *adminplan.Plan) ([]byte, []foreignPart, error) {
	w := xmlWriter{}
	w.place(p, "xml", isNode, func(name string) bool {
		attr, ok := strings.CutPrefix(name, "@")
		return isKnown(attrsPlan, attr) || !ok && isKnown(elementsPlan, name)
	})
	out := w.root(b, p)
	if w.fault != nil && !w.track {
		w = xmlWriter{writer: writer{track: true}} // once more, now with an eye on where it is
		w.root(b, p)
	}
	if w.fault != nil {
		return b, nil, w.fault
	}
	return out, w.foreign, nil
}

// xmlWriter is what the generated writers of XML share.
type xmlWriter struct {
	writer
	foreign []foreignPart
}

func (w *xmlWriter) root(b []byte, p *adminplan.Plan) []byte {
	return w.writePlan(b, `<plan xmlns="`+adminplan.XMLNamespace+`"`, "</plan>", p)
}

// attr appends the value of an attribute and its closing quote.
func (w *xmlWriter) attr(b []byte, f field, s string) []byte {
	if textscan.XML.Plain(s) {
		return append(append(b, s...), '"')
	}
	return append(w.escape(b, f, s), '"')
}

// elem appends an element that holds text.
func (w *xmlWriter) elem(b []byte, open string, f field, index int, s, end string) []byte {
	if w.track {
		return w.trackedElem(b, open, f, index, s, end)
	}
	b = append(b, open...)
	if textscan.XML.Plain(s) {
		b = append(b, s...)
	} else {
		b = w.escape(b, f, s)
	}
	return append(b, end...)
}

// trackedElem appends an element that holds text, with the extensions that were kept from it.
func (w *xmlWriter) trackedElem(b []byte, open string, f field, index int, s, end string) []byte {
	w.push(f, index)
	b = append(b, open[:len(open)-1]...)
	b = append(w.attributes(b, ""), '>')
	b = w.escape(b, 0, s)
	b = append(w.children(b, ""), end...)
	w.pop()
	return b
}

func (w *xmlWriter) escape(b []byte, f field, s string) []byte {
	b, fault := appendXMLText(b, s)
	if fault != "" {
		w.bad(f, fault)
	}
	return b
}

// appendXMLText appends text with the escapes of encoding/xml; the fault says why it cannot be carried.
func appendXMLText(b []byte, s string) (_ []byte, fault string) {
	from := 0
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		esc := ""
		switch {
		case r == '"':
			esc = "&#34;"
		case r == '\'':
			esc = "&#39;"
		case r == '&':
			esc = "&amp;"
		case r == '<':
			esc = "&lt;"
		case r == '>':
			esc = "&gt;"
		case r == '\t':
			esc = "&#x9;"
		case r == '\n':
			esc = "&#xA;"
		case r == '\r':
			esc = "&#xD;"
		case r == utf8.RuneError && size == 1:
			return b, "text is not valid UTF-8"
		case !xmlChar(r):
			return b, "text has the character " + charName(r) + ", which XML 1.0 forbids"
		}
		if esc != "" {
			b = append(append(b, s[from:i]...), esc...)
			from = i + size
		}
		i += size
	}
	return append(b, s[from:]...), ""
}

// xmlChar reports whether XML 1.0 allows the character (production Char).
func xmlChar(r rune) bool {
	return r >= 0x20 && r <= 0xD7FF || r == '\t' || r == '\n' || r == '\r' || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= utf8.MaxRune
}

// charName names a character in a message: U+000B.
func charName(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	for len(s) < 4 {
		s = "0" + s
	}
	return "U+" + s
}

func (w *xmlWriter) idAttr(b []byte, id adminplan.ID) []byte {
	b, _ = id.AppendText(b)
	return append(b, '"')
}

func (w *xmlWriter) dateAttr(b []byte, f field, d adminplan.Date) []byte {
	return append(w.date(b, f, d), '"')
}

func (w *xmlWriter) date(b []byte, f field, d adminplan.Date) []byte {
	b, err := d.AppendText(b)
	if err != nil {
		w.bad(f, err.Error())
	}
	return b
}

func (w *xmlWriter) dateElem(b []byte, open string, f field, index int, d adminplan.Date, end string) []byte {
	return w.elem(b, open, f, index, string(w.date(nil, f, d)), end)
}

func (w *xmlWriter) intAttr(b []byte, n int) []byte {
	return append(strconv.AppendInt(b, int64(n), 10), '"')
}

func (w *xmlWriter) boolAttr(b []byte, v bool) []byte {
	return append(strconv.AppendBool(b, v), '"')
}
