package wire

import (
	"strconv"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/textscan"
)

// AppendJSON appends the plan as encoding/json writes it with HTML escapes off, and without a line feed at the end.
// Extensions that were kept from JSON stand again in the objects that held them. It fails on what JSON cannot carry:
// text that is not UTF-8, a date that is on no calendar.
func AppendJSON(b []byte, p *adminplan.Plan) ([]byte, error) {
	w := jsonWriter{}
	w.place(p, "json", isMember, func(name string) bool { return isKnown(knownPlan, name) })
	out := w.writePlan(b, p)
	if w.fault != nil && !w.track {
		w = jsonWriter{writer{track: true}} // once more, now with an eye on where it is
		w.writePlan(b, p)
	}
	if w.fault != nil {
		return b, w.fault
	}
	return out[:len(out)-1], nil // the last comma
}

// jsonWriter is what the generated writers of JSON share. Each member ends in a comma, which the end of the object takes back.
type jsonWriter struct{ writer }

// str appends a string and a comma.
func (w *jsonWriter) str(b []byte, f field, s string) []byte {
	if textscan.JSON.Plain(s) {
		b = append(b, '"')
		b = append(b, s...)
		return append(b, '"', ',')
	}
	return w.escape(b, f, s)
}

func (w *jsonWriter) escape(b []byte, f field, s string) []byte {
	b, ok := appendJSONString(b, s)
	if !ok {
		w.bad(f, "text is not valid UTF-8")
	}
	return append(b, ',')
}

// appendJSONString appends a string with the escapes of encoding/json; false if it is not valid UTF-8.
func appendJSONString(b []byte, s string) ([]byte, bool) {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' {
				i++
				continue
			}
			b = append(append(b, s[from:i]...), '\\')
			switch c {
			case '"', '\\':
				b = append(b, c)
			case '\b':
				b = append(b, 'b')
			case '\f':
				b = append(b, 'f')
			case '\n':
				b = append(b, 'n')
			case '\r':
				b = append(b, 'r')
			case '\t':
				b = append(b, 't')
			default:
				b = append(b, 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			from = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			return b, false
		}
		if r == '\u2028' || r == '\u2029' {
			b = append(append(b, s[from:i]...), `\u202`...)
			b = append(b, hex[r&15])
			from = i + size
		}
		i += size
	}
	return append(append(b, s[from:]...), '"'), true
}

func (w *jsonWriter) id(b []byte, id adminplan.ID) []byte {
	b = append(b, '"')
	b, _ = id.AppendText(b)
	return append(b, '"', ',')
}

func (w *jsonWriter) date(b []byte, f field, d adminplan.Date) []byte {
	b = append(b, '"')
	b, err := d.AppendText(b)
	if err != nil {
		w.bad(f, err.Error())
	}
	return append(b, '"', ',')
}

func (w *jsonWriter) int(b []byte, n int) []byte {
	return append(strconv.AppendInt(b, int64(n), 10), ',')
}

func (w *jsonWriter) bool(b []byte, v bool) []byte {
	return append(strconv.AppendBool(b, v), ',')
}

func writeJSONStrings[T ~string](w *jsonWriter, b []byte, f field, list []T) []byte {
	b = append(b, '[')
	for _, s := range list {
		b = w.str(b, f, string(s))
	}
	return w.close(b, ']')
}

// close ends an object or list, and adds the comma that follows it.
func (w *jsonWriter) close(b []byte, end byte) []byte {
	if b[len(b)-1] == ',' {
		b[len(b)-1] = end
	} else {
		b = append(b, end)
	}
	return append(b, ',')
}

// members appends the extensions that were kept from the object that ends here, whose own members are known.
func (w *jsonWriter) members(b []byte, known string) []byte {
	for _, i := range w.here() {
		if i == none || isKnown(known, w.plan.Extensions[i].Name) {
			continue
		}
		x := &w.plan.Extensions[i]
		w.placed[i] = true
		b, _ = appendJSONString(b, x.Name)
		b = append(b, ':')
		b, _ = appendJSON(b, x.Value)
		b = append(b, ',')
	}
	return b
}

// isMember reports whether the extension is a member that an object can have.
func isMember(x *adminplan.Extension) bool {
	_, ok := appendJSON(nil, x.Value)
	return ok && utf8.ValidString(x.Name)
}
