package adminplan

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/textscan"
)

// Digest returns the SHA-256 of the plan in canonical JSON, see [Plan.AppendCanonical]. Plans that are [Plan.Equal] have
// equal digests, whatever format they were read from; so a digest tells whether a plan was changed on its way.
// The errors are those of AppendCanonical.
func (p *Plan) Digest() ([sha256.Size]byte, error) {
	b, err := p.AppendCanonical(make([]byte, 0, 16<<10))
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	return sha256.Sum256(b), nil
}

// AppendCanonical appends the plan in canonical JSON (RFC 8785): members in the order of their names, no white space, the
// fewest escapes. Extensions stand in the list of extensions, whatever their format. It fails on text that is not UTF-8, a date
// that is on no calendar and a number of more than 53 bits; the error names the place as a JSON pointer.
func (p *Plan) AppendCanonical(b []byte) ([]byte, error) {
	if p == nil {
		return b, errors.New("adminplan: there is no plan to write")
	}
	w := canonicalWriter{}
	out := w.plan(b, p)
	if w.err != nil {
		w = canonicalWriter{track: true} // once more, now with an eye on where it is
		w.plan(b, p)
		return b, w.err
	}
	return out[:len(out)-1], nil // the last comma
}

// canonicalWriter is what the generated writers of canonical JSON share. Each member ends in a comma, which the end of
// the object takes back.
type canonicalWriter struct {
	err   error
	track bool
	path  []string
}

func (w *canonicalWriter) enter(name string, index int) {
	if !w.track {
		return
	}
	if index >= 0 {
		name += "/" + strconv.Itoa(index)
	}
	w.path = append(w.path, name)
}

func (w *canonicalWriter) leave() {
	if w.track {
		w.path = w.path[:len(w.path)-1]
	}
}

// bad notes the first fault, in a member of the part that is written.
func (w *canonicalWriter) bad(name, message string) {
	if w.err != nil {
		return
	}
	at := ""
	for _, step := range append(w.path, name) {
		at += "/" + step
	}
	w.err = fmt.Errorf("adminplan: canonical form: %s: %s", at, message)
}

func (w *canonicalWriter) close(b []byte, end byte) []byte {
	if b[len(b)-1] == ',' {
		b[len(b)-1] = end
	} else {
		b = append(b, end)
	}
	return append(b, ',')
}

func (w *canonicalWriter) string(b []byte, name, s string) []byte {
	b = append(b, '"')
	if textscan.JSON.Plain(s) {
		b = append(b, s...)
		return append(b, '"', ',')
	}
	if !utf8.ValidString(s) {
		w.bad(name, "text is not valid UTF-8")
	}
	return append(appendCanonicalText(b, s), '"', ',')
}

// appendCanonicalText appends text with the escapes of RFC 8785, 3.2.2.2.
func appendCanonicalText(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b = append(append(b, s[from:i]...), '\\')
		from = i + 1
		switch c {
		case '"', '\\':
			b = append(b, c)
		case '\b':
			b = append(b, 'b')
		case '\t':
			b = append(b, 't')
		case '\n':
			b = append(b, 'n')
		case '\f':
			b = append(b, 'f')
		case '\r':
			b = append(b, 'r')
		default:
			b = append(b, 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(b, s[from:]...)
}

func canonicalStrings[T ~string](w *canonicalWriter, b []byte, name string, list []T) []byte {
	b = append(b, '[')
	for _, s := range list {
		b = w.string(b, name, string(s))
	}
	return w.close(b, ']')
}

func (w *canonicalWriter) int(b []byte, name string, n int) []byte {
	if int64(n) >= 1<<53 || int64(n) <= -1<<53 {
		w.bad(name, "the number has more than 53 bits")
	}
	return append(strconv.AppendInt(b, int64(n), 10), ',')
}

func (w *canonicalWriter) id(b []byte, id ID) []byte {
	b, _ = id.AppendText(append(b, '"'))
	return append(b, '"', ',')
}

func (w *canonicalWriter) date(b []byte, name string, d Date) []byte {
	b, err := d.AppendText(append(b, '"'))
	if err != nil {
		w.bad(name, err.Error())
	}
	return append(b, '"', ',')
}
