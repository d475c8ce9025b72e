package wire

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/textscan"
)

// str reads a string value. The empty one is refused where the format leaves the member out instead.
func (r *jsonReader) str(v *string, strict bool) bool {
	s, i := r.s, r.i
	if i >= len(s) || s[i] != '"' {
		return r.nullOr("a string")
	}
	n := strings.IndexByte(s[i+1:], '"')
	if n > r.opt.String*12 { // every character may be an escape of a pair
		return r.tooLong(i)
	}
	if n >= 0 && n <= r.opt.String && textscan.JSON.Plain(s[i+1:i+1+n]) {
		*v = s[i+1 : i+1+n]
		r.i = i + n + 2
	} else if !r.string(v) {
		return false
	}
	if strict && *v == "" {
		return r.emptyValue(i)
	}
	return true
}

func (r *reader) emptyValue(offset int) bool {
	return r.foreign(offset, "empty-value", "an empty value stands where the member is left out instead", "it was taken as left out")
}

func readJSONStrings[T ~string](r *jsonReader, v *[]T, strict bool) bool {
	if r.isNull() {
		return r.null("a list")
	}
	if !r.open() {
		return false
	}
	mark := len(r.stringStack)
	for n := 0; r.value(n); n++ {
		var s string
		if !r.str(&s, strict) {
			return false
		}
		r.stringStack = append(r.stringStack, s)
	}
	if r.fault != nil {
		return false
	}
	list := r.stringStack[mark:]
	out := make([]T, len(list))
	for i, s := range list {
		out[i] = T(s)
	}
	*v = out
	clear(list)
	r.stringStack = r.stringStack[:mark]
	return true
}

func (r *jsonReader) id(v *adminplan.ID, strict bool) bool {
	at := r.i
	var s string
	if !r.str(&s, strict) {
		return false
	}
	return r.parseID(at, s, v)
}

func (r *jsonReader) date(v *adminplan.Date, strict bool) bool {
	at := r.i
	var s string
	if !r.str(&s, strict) {
		return false
	}
	return r.parseDate(at, s, v)
}

// parseID reads an id; the empty text is the zero id.
func (r *reader) parseID(at int, s string, v *adminplan.ID) bool {
	if s == "" {
		*v = adminplan.ID{}
		return true
	}
	if len(s) == 36 && s[8] == '-' && s[13] == '-' && s[18] == '-' && s[23] == '-' {
		var id adminplan.ID
		n, bad := 0, byte(0)
		for i := 0; i < 36; i += 2 {
			if i == 8 || i == 13 || i == 18 || i == 23 {
				i++
			}
			hi, lo := hexDigit[s[i]], hexDigit[s[i+1]]
			bad |= hi | lo
			id[n] = hi<<4 | lo&15
			n++
		}
		if bad < 16 && !id.IsZero() {
			*v = id
			return true
		}
	}
	_, err := adminplan.ParseID(s)
	return r.fail(at, "bad-id", message(err))
}

// hexDigit holds the value of each lower-case hexadecimal digit, and 255 for all else.
var hexDigit = func() (t [256]byte) {
	for i := range t {
		t[i] = 255
	}
	for i, c := range "0123456789abcdef" {
		t[c] = byte(i)
	}
	return t
}()

// parseDate reads a date; the empty text is the zero date.
func (r *reader) parseDate(at int, s string, v *adminplan.Date) bool {
	if s == "" {
		*v = adminplan.Date{}
		return true
	}
	d, err := adminplan.ParseDate(s)
	if err != nil {
		return r.fail(at, "bad-date", message(err))
	}
	*v = d
	return true
}

// message is the text of an error of the root package without its name.
func message(err error) string { return strings.TrimPrefix(err.Error(), "adminplan: ") }

func (r *jsonReader) bool(v *bool, strict bool) bool {
	rest := r.s[r.i:]
	switch {
	case strings.HasPrefix(rest, "true"):
		*v = true
		r.i += 4
	case strings.HasPrefix(rest, "false"):
		r.i += 5
		if strict {
			return r.emptyValue(r.i - 5)
		}
	default:
		return r.nullOr("true or false")
	}
	if r.i < len(r.s) && !isDelimiter(r.s[r.i]) {
		return r.syntax("a comma or the end of the object")
	}
	return true
}

// int reads a whole number of at most 53 bits, in any notation of JSON: 20, 2e1 and 20.0 are the same number.
func (r *jsonReader) int(v *int, strict bool) bool {
	at := r.i
	if at >= len(r.s) || r.s[at] != '-' && (r.s[at] < '0' || r.s[at] > '9') {
		return r.nullOr("a whole number")
	}
	whole, ok := r.number()
	if !ok {
		return false
	}
	text := r.s[at:r.i]
	const limit = 1<<53 - 1
	n, err := strconv.ParseInt(text, 10, 64)
	if !whole {
		var x float64
		x, err = strconv.ParseFloat(text, 64)
		if err == nil && x >= -limit && x <= limit {
			if n = int64(x); float64(n) != x {
				return r.fail(at, "wrong-type", "want a whole number, have one with a fraction")
			}
		} else {
			n = limit + 1
		}
	}
	if err != nil || n < -limit || n > limit || int64(int(n)) != n {
		return r.fail(at, "number-range", "the number is out of range")
	}
	*v = int(n)
	if strict && n == 0 {
		return r.emptyValue(at)
	}
	return true
}

// number goes over a number and reports whether it has neither fraction nor exponent.
func (r *jsonReader) number() (whole, ok bool) {
	s, i, start := r.s, r.i, r.i
	digits := func() bool {
		from := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		return i > from
	}
	if i < len(s) && s[i] == '-' {
		i++
	}
	whole, ok = true, true
	if i < len(s) && s[i] == '0' {
		i++
	} else {
		ok = digits()
	}
	if ok && i < len(s) && s[i] == '.' {
		i++
		whole, ok = false, digits()
	}
	if ok && i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		whole, ok = false, digits()
	}
	if ok && i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		ok = false
	}
	r.i = i
	if !ok {
		if i >= len(s) {
			return false, r.truncated()
		}
		return false, r.fail(i, "not-json", "the number is not one of JSON")
	}
	if i-start > r.opt.String && i-start > 1000 {
		return false, r.tooLong(start)
	}
	return whole, true
}
