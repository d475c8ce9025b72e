package export

import (
	"bytes"
	"encoding/json"
	"io"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/wire"
)

// JSON writes the plan as JSON in UTF-8, with Vietnamese text unescaped and a line feed at the end: what an encoder of
// encoding/json writes with HTML escapes off. Members stand in the order of the fields.
//
// Extensions that were kept from JSON stand again in the objects that held them; the others, and those that cannot stand
// there, stand in the list of extensions. It fails, and writes nothing, on text that is not UTF-8 and on a date that is on
// no calendar; the error names the place.
func JSON(w io.Writer, p *adminplan.Plan, opts ...Option) error {
	return write(w, p, opts, func(b []byte, o *options) ([]byte, error) {
		b, err := wire.AppendJSON(b, p)
		if err != nil || o.indent == "" {
			return append(b, '\n'), err
		}
		var out bytes.Buffer
		if err := json.Indent(&out, b, "", o.indent); err != nil {
			return nil, err
		}
		out.WriteByte('\n')
		return out.Bytes(), nil
	})
}

// buffers are kept from one call to the next, so that a document is rarely copied while it grows.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxKept is the size over which a buffer is not kept.
const maxKept = 4 << 20

// write makes a document whole in a buffer and then writes it at once.
func write(w io.Writer, p *adminplan.Plan, opts []Option, appendTo func([]byte, *options) ([]byte, error)) error {
	if p == nil {
		return errNoPlan
	}
	o := newOptions(opts)
	buf := buffers.Get().(*[]byte)
	b, err := appendTo((*buf)[:0], &o)
	if err == nil {
		_, err = w.Write(b)
	}
	if cap(b) <= maxKept {
		*buf = b
		buffers.Put(buf)
	}
	return err
}
