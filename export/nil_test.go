package export

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

var writers = map[string]func(io.Writer, *adminplan.Plan) error{
	"JSON":           func(w io.Writer, p *adminplan.Plan) error { return JSON(w, p) },
	"JSON, indented": func(w io.Writer, p *adminplan.Plan) error { return JSON(w, p, Indent()) },
	"XML":            func(w io.Writer, p *adminplan.Plan) error { return XML(w, p) },
	"XML, indented":  func(w io.Writer, p *adminplan.Plan) error { return XML(w, p, Indent()) },
	"canonical":      func(w io.Writer, p *adminplan.Plan) error { return Canonical(w, p) },
	"text":           func(w io.Writer, p *adminplan.Plan) error { _, err := Text(w, p); return err },
	"DOCX":           func(w io.Writer, p *adminplan.Plan) error { _, err := DOCX(w, p); return err },
}

func TestNoPlanIsAnErrorAndWritesNothing(t *testing.T) {
	for name, write := range writers {
		var b bytes.Buffer
		require.EqualError(t, write(&b, nil), "export: there is no plan to write", name)
		require.Zero(t, b.Len(), name)
	}
}

// full is a writer that takes nothing.
type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

func TestTheErrorOfTheWriterIsReturned(t *testing.T) {
	noSpace := errors.New("no space left")
	for name, write := range writers {
		require.ErrorIs(t, write(full{noSpace}, adminplan.New()), noSpace, name)
		require.NoError(t, write(io.Discard, adminplan.New()), name)
	}
}

// A plan with nothing in it has a form in every format.
func TestTheZeroPlanCanBeWritten(t *testing.T) {
	for name, write := range writers {
		var b bytes.Buffer
		require.NoError(t, write(&b, &adminplan.Plan{}), name)
		require.NotZero(t, b.Len(), name)
	}
}

// JSON that nests deeper than encoding/json goes is an error where it is to be indented, and not half a document.
func TestPlansThatNestTooDeepToBeIndented(t *testing.T) {
	p := adminplan.New()
	p.Sections = []adminplan.Section{{Label: "I."}}
	list := &p.Sections[0].Items
	for range 5010 {
		*list = []adminplan.ContentItem{{Text: "a"}}
		list = &(*list)[0].Items
	}
	var b bytes.Buffer
	require.ErrorContains(t, JSON(&b, p, Indent()), "depth")
	require.Zero(t, b.Len())
	require.NoError(t, JSON(&b, p))
}
