package export

import (
	"io"

	"github.com/adminplan/adminplan"
)

// Canonical writes the plan as canonical JSON (RFC 8785): members in the order of their names, no white space, no line feed
// at the end. Equal plans give equal bytes, whatever format they were read from; [adminplan.Plan.Digest] is the
// SHA-256 of them. Extensions stand in the list of extensions, whatever their format. Options change nothing.
func Canonical(w io.Writer, p *adminplan.Plan, _ ...Option) error {
	return write(w, p, nil, func(b []byte, _ *options) ([]byte, error) { return p.AppendCanonical(b) })
}
