package parse

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"unsafe"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/wire"
)

// readAll reads the input whole, up to the limit. What is a string already is not copied.
func readAll(r io.Reader, format string, limit int64) (string, error) {
	size := int64(512)
	switch r := r.(type) {
	case *strings.Reader:
		if int64(r.Len()) > limit {
			return "", tooLarge(format, limit)
		}
		var w stringWriter
		_, err := r.WriteTo(&w)
		return w.whole + w.String(), err
	case *bytes.Reader:
		return readSized(r, format, limit)
	case *bytes.Buffer:
		return readSized(r, format, limit)
	case interface{ Len() int }:
		size = min(int64(r.Len()), limit) + 1 // one more byte, so that the end is seen without growing
	}
	data := make([]byte, 0, size)
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if int64(len(data)) > limit {
			return "", tooLarge(format, limit)
		}
		if err == io.EOF {
			// Nothing writes to data from here on, so that the texts of a plan can be views of it.
			return unsafe.String(unsafe.SliceData(data), len(data)), nil
		}
		if err != nil {
			return "", &Error{Format: format, Code: "read", Message: "the input cannot be read", Err: err}
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// readSized reads an input of which it is known how long it is, into room that is not cleared before.
func readSized(r interface {
	Len() int
	io.WriterTo
}, format string, limit int64) (string, error) {
	if int64(r.Len()) > limit {
		return "", tooLarge(format, limit)
	}
	var b strings.Builder
	b.Grow(r.Len())
	_, err := r.WriteTo(&b)
	return b.String(), err
}

func tooLarge(format string, limit int64) error {
	return &Error{Format: format, Code: "too-large", Message: "the input is larger than " + strconv.FormatInt(limit, 10) + " bytes"}
}

// A stringWriter takes what a [strings.Reader] holds as it is.
type stringWriter struct {
	whole        string
	bytes.Buffer // of what comes otherwise, which nothing does
}

// WriteString takes s.
func (w *stringWriter) WriteString(s string) (int, error) {
	w.whole = s
	return len(s), nil
}

// wireReader is a reader of package wire.
type wireReader func(string, wire.Options) (*adminplan.Plan, []wire.Note, *wire.Fault)

// readWire reads a plan in one of the formats of package wire.
func readWire(r io.Reader, format string, read wireReader, opts []Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	text, err := readAll(r, format, o.limits.Bytes)
	if err != nil {
		return nil, nil, err
	}
	p, notes, fault := read(text, wire.Options{Lenient: o.lenient, Depth: o.limits.Depth, Nodes: o.limits.Nodes, String: o.limits.String})
	if fault != nil {
		return nil, nil, &Error{Format: format, Position: positionIn(text, fault), Code: fault.Code, Message: fault.Message}
	}
	var warnings []Warning
	lines := lineCounter{text: text, line: 1}
	for i := range notes {
		warnings = append(warnings, Warning{Position: lines.position(&notes[i]), Code: notes[i].Code, Message: notes[i].Message})
	}
	return p, warnings, nil
}

func positionIn(text string, f *wire.Fault) Position {
	c := lineCounter{text: text, line: 1}
	return c.position(f)
}

// lineCounter turns offsets that ascend into lines and columns, in one pass over the text.
type lineCounter struct {
	text  string
	at    int // the offset up to which lines were counted
	line  int
	start int // where the current line begins
}

func (c *lineCounter) position(f *wire.Fault) Position {
	if f.Offset < 0 {
		return Position{Pointer: f.Pointer}
	}
	if f.Offset < c.at {
		*c = lineCounter{text: c.text, line: 1}
	}
	passed := c.text[c.at:f.Offset]
	if n := strings.Count(passed, "\n"); n > 0 {
		c.line += n
		c.start = c.at + strings.LastIndexByte(passed, '\n') + 1
	}
	c.at = f.Offset
	return Position{Line: c.line, Column: f.Offset - c.start + 1, Pointer: f.Pointer}
}
