package export

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

func TestNoPlanIsAnErrorAndWritesNothing(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *adminplan.Plan) error{
		"JSON":           func(w io.Writer, p *adminplan.Plan) error { return JSON(w, p) },
		"JSON, indented": func(w io.Writer, p *adminplan.Plan) error { return JSON(w, p, Indent()) },
		"XML":            func(w io.Writer, p *adminplan.Plan) error { return XML(w, p) },
		"XML, indented":  func(w io.Writer, p *adminplan.Plan) error { return XML(w, p, Indent()) },
		"canonical":      func(w io.Writer, p *adminplan.Plan) error { return Canonical(w, p) },
		"text":           func(w io.Writer, p *adminplan.Plan) error { _, err := Text(w, p); return err },
		"DOCX":           func(w io.Writer, p *adminplan.Plan) error { _, err := DOCX(w, p); return err },
	} {
		var b bytes.Buffer
		require.EqualError(t, write(&b, nil), "export: there is no plan to write", name)
		require.Zero(t, b.Len(), name)
	}
}
