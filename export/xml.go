package export

import (
	"encoding/xml"
	"io"

	"github.com/adminplan/adminplan"
)

// XML writes the plan as XML in the namespace [adminplan.XMLNamespace], with an XML declaration before it and a line feed at the end.
func XML(w io.Writer, p *adminplan.Plan, opts ...Option) error {
	o := newOptions(opts)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", o.indent)
	if err := e.Encode(p); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
