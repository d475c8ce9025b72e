package parse

import (
	"encoding/xml"
	"io"

	"github.com/adminplan/adminplan"
)

// XML reads a plan from XML.
func XML(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	var p adminplan.Plan
	if err := xml.NewDecoder(io.LimitReader(r, o.limits.Bytes)).Decode(&p); err != nil {
		return nil, nil, &Error{Format: "xml", Code: "not-xml", Message: "cannot be read", Err: err}
	}
	return &p, nil, nil
}
