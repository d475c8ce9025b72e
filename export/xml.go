package export

import (
	"encoding/xml"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/wire"
)

// XML writes the plan as XML in UTF-8 in the namespace [adminplan.XMLNamespace], with an XML declaration before it and a
// line feed at the end: between the two, what encoding/xml writes. There are no prefixes and no wrapper elements.
//
// Extensions that were kept from XML stand again in the elements that held them; the others, and those that cannot stand
// there, stand as extension elements. It fails, and writes nothing, on text that is not UTF-8 or has characters that XML
// 1.0 forbids and on a date that is on no calendar; the error names the place.
func XML(w io.Writer, p *adminplan.Plan, opts ...Option) error {
	return write(w, p, opts, func(b []byte, o *options) ([]byte, error) {
		b = append(b, xml.Header...)
		var err error
		if o.indent == "" {
			b, err = wire.AppendXML(b, p)
		} else {
			b, err = wire.AppendXMLIndent(b, p, o.indent)
		}
		return append(b, '\n'), err
	})
}
