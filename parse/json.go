package parse

import (
	"encoding/json"
	"io"

	"github.com/adminplan/adminplan"
)

// JSON reads a plan from JSON.
func JSON(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	d := json.NewDecoder(io.LimitReader(r, o.limits.Bytes))
	d.DisallowUnknownFields()
	var p adminplan.Plan
	if err := d.Decode(&p); err != nil {
		return nil, nil, &Error{Format: "json", Code: "not-json", Message: "cannot be read", Err: err}
	}
	return &p, nil, nil
}
