package export

import (
	"encoding/json"
	"io"

	"github.com/adminplan/adminplan"
)

// JSON writes the plan as JSON, in UTF-8 with Vietnamese text unescaped, and a line feed at the end.
func JSON(w io.Writer, p *adminplan.Plan, opts ...Option) error {
	o := newOptions(opts)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", o.indent)
	return e.Encode(p)
}
