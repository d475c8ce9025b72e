package wire

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// truncated fails at the end of the input.
func (r *reader) truncated() bool {
	return r.fail(len(r.s), "truncated", "the input ends too soon")
}

// syntax fails where something else stands than JSON wants.
func (r *jsonReader) syntax(want string) bool {
	if r.i >= len(r.s) {
		return r.truncated()
	}
	return r.fail(r.i, "not-json", "want "+want+", have "+r.charAt(r.i))
}

// unexpected fails where a value of another kind stands than the format wants.
func (r *jsonReader) unexpected(want string) bool {
	if r.i >= len(r.s) {
		return r.truncated()
	}
	if kind := r.kindAt(r.i); kind != "" {
		return r.fail(r.i, "wrong-type", "want "+want+", have "+kind)
	}
	return r.syntax(want)
}

// kindAt names the kind of the value that begins at i; "" if none does.
func (r *jsonReader) kindAt(i int) string {
	switch c := r.s[i]; {
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == '"':
		return "a string"
	case c == '-' || c >= '0' && c <= '9':
		return "a number"
	}
	switch {
	case strings.HasPrefix(r.s[i:], "true"), strings.HasPrefix(r.s[i:], "false"):
		return "a truth value"
	case strings.HasPrefix(r.s[i:], "null"):
		return "null"
	}
	return ""
}

// charAt names the character at i in a message, without quoting the document at length.
func (r *reader) charAt(i int) string {
	c, size := utf8.DecodeRuneInString(r.s[i:])
	switch {
	case c == utf8.RuneError && size <= 1:
		return "a byte that is not UTF-8"
	case c < ' ' || c == 0x7F || c >= 0x80 && c < 0xA0:
		return "the control character " + charName(c)
	}
	return strconv.Quote(string(c))
}

// isNull reports whether null stands here.
func (r *jsonReader) isNull() bool {
	return r.i < len(r.s) && r.s[r.i] == 'n' && strings.HasPrefix(r.s[r.i:], "null")
}

// null goes over a null, which is never a value of the format; when lenient it counts as left out.
func (r *jsonReader) null(want string) bool {
	if !r.foreign(r.i, "null-value", "want "+want+", have null, for what is missing is left out", "it was taken as left out") {
		return false
	}
	r.i += len("null")
	if r.i < len(r.s) && !isDelimiter(r.s[r.i]) {
		return r.syntax("a comma or the end of the object")
	}
	return true
}

// isDelimiter reports whether c may follow a value.
func isDelimiter(c byte) bool { return isBlank(c) || c == ',' || c == '}' || c == ']' }

func (r *jsonReader) nullOr(want string) bool {
	if r.isNull() {
		return r.null(want)
	}
	return r.unexpected(want)
}

// string reads a string with all that the quick way leaves to it: escapes, rare characters, faults.
func (r *jsonReader) string(v *string) bool {
	s, start := r.s, r.i
	var out []byte // nil until an escape is met
	from := start + 1
	for i := from; i < len(s); {
		if i-from+len(out) > r.opt.String {
			return r.tooLong(start)
		}
		c := s[i]
		switch {
		case c == '"':
			if out == nil {
				*v = s[from:i]
			} else {
				*v = string(append(out, s[from:i]...))
			}
			r.i = i + 1
			return true
		case c == '\\':
			out = append(out, s[from:i]...)
			var n int
			if out, n = r.unescape(out, i); n == 0 {
				return false
			}
			i += n
			from = i
		case c < ' ':
			return r.fail(i, "not-json", "a string has the control character "+charName(rune(c))+", which JSON writes as an escape")
		case c < utf8.RuneSelf:
			i++
		default:
			ch, size := utf8.DecodeRuneInString(s[i:])
			if ch == utf8.RuneError && size == 1 {
				return r.notValid(i)
			}
			if !xmlChar(ch) {
				return r.forbidden(i, ch)
			}
			i += size
		}
	}
	return r.truncated()
}

// notValid fails on bytes that are not UTF-8: the end of the input, if that cuts a character in two.
func (r *reader) notValid(offset int) bool {
	if !utf8.FullRuneInString(r.s[offset:]) {
		return r.truncated()
	}
	return r.fail(offset, "invalid-utf-8", "the text is not valid UTF-8")
}

func (r *reader) forbidden(offset int, c rune) bool {
	return r.fail(offset, "forbidden-character", "the text has the character "+charName(c)+", which XML 1.0 forbids and a plan therefore cannot hold")
}

// unescape appends what the escape at i stands for, and returns the length of the escape; 0 at a fault.
func (r *jsonReader) unescape(out []byte, i int) ([]byte, int) {
	s := r.s
	if i+1 >= len(s) {
		r.truncated()
		return nil, 0
	}
	switch c := s[i+1]; c {
	case '"', '\\', '/':
		return append(out, c), 2
	case 'n':
		return append(out, '\n'), 2
	case 'r':
		return append(out, '\r'), 2
	case 't':
		return append(out, '\t'), 2
	case 'b', 'f':
		r.forbidden(i, map[byte]rune{'b': '\b', 'f': '\f'}[c])
		return nil, 0
	case 'u':
	default:
		r.fail(i, "not-json", "the escape is not one of JSON")
		return nil, 0
	}
	c, ok := hex4(s, i+2)
	if !ok {
		if len(s) < i+6 {
			r.truncated()
		} else {
			r.fail(i, "not-json", "the escape is not one of JSON")
		}
		return nil, 0
	}
	n := 6
	if utf16.IsSurrogate(c) {
		low, ok := rune(0), strings.HasPrefix(s[i+6:], `\u`)
		if ok {
			low, ok = hex4(s, i+8)
		}
		if c = utf16.DecodeRune(c, low); !ok || c == utf8.RuneError {
			r.fail(i, "lone-surrogate", "the escape is half of a surrogate pair")
			return nil, 0
		}
		n = 12
	}
	if !xmlChar(c) {
		r.forbidden(i, c)
		return nil, 0
	}
	return utf8.AppendRune(out, c), n
}

func hex4(s string, i int) (c rune, ok bool) {
	if i+4 > len(s) {
		return 0, false
	}
	for _, d := range []byte(s[i : i+4]) {
		switch {
		case d >= '0' && d <= '9':
			d -= '0'
		case d >= 'a' && d <= 'f':
			d -= 'a' - 10
		case d >= 'A' && d <= 'F':
			d -= 'A' - 10
		default:
			return 0, false
		}
		c = c<<4 | rune(d)
	}
	return c, true
}

// unknown goes over a member that the format does not know: refused, or when lenient kept as an extension of the object.
func (r *jsonReader) unknown(known string) bool {
	name, at := r.name, r.at
	message := "the format has no member " + strconv.Quote(clip.Name(name)) + " here"
	for _, k := range strings.Fields(known) {
		if strings.EqualFold(k, name) {
			message += "; it has " + strconv.Quote(k)
		}
	}
	if !r.foreign(at, "unknown-member", message, "it was kept as an extension") {
		return false
	}
	parent := r.path[:len(r.path)-1].pointer()
	// A duplicate is looked for among those kept from the same object; what was kept since it began stands at the end.
	if r.unknownIn != parent || r.unknownNames == nil {
		r.unknownIn, r.unknownNames = parent, map[string]bool{}
		for i := len(r.kept) - 1; i >= 0 && strings.HasPrefix(r.kept[i].Parent, parent); i-- {
			if r.kept[i].Parent == parent {
				r.unknownNames[r.kept[i].Name] = true
			}
		}
	}
	if r.unknownNames[name] {
		return r.duplicate()
	}
	r.unknownNames[name] = true
	var value []byte
	if !r.skip(&value) {
		return false
	}
	r.kept = append(r.kept, adminplan.Extension{Parent: parent, Name: name, Format: "json", Value: string(value)})
	return true
}

// skip goes over any value, which it checks, and appends it to out without white space between its parts.
func (r *jsonReader) skip(out *[]byte) bool {
	if r.i >= len(r.s) {
		return r.truncated()
	}
	from := r.i
	switch c := r.s[r.i]; {
	case c == '"':
		var s string
		if !r.string(&s) {
			return false
		}
	case c == '-' || c >= '0' && c <= '9':
		if _, ok := r.number(); !ok {
			return false
		}
	case c == '{':
		return r.skipObject(out)
	case c == '[':
		return r.skipList(out)
	default:
		ok := false
		for _, word := range [...]string{"true", "false", "null"} {
			if strings.HasPrefix(r.s[r.i:], word) {
				r.i, ok = r.i+len(word), true
				break
			}
		}
		if !ok || r.i < len(r.s) && !isDelimiter(r.s[r.i]) {
			return r.syntax("a value")
		}
	}
	*out = append(*out, r.s[from:r.i]...)
	return true
}

func (r *jsonReader) skipObject(out *[]byte) bool {
	if !r.begin() {
		return false
	}
	*out = append(*out, '{')
	names := map[string]bool{}
	for r.next() {
		if names[r.name] {
			return r.duplicate()
		}
		names[r.name] = true
		if len(names) > 1 {
			*out = append(*out, ',')
		}
		*out, _ = appendJSONString(*out, r.name)
		*out = append(*out, ':')
		if !r.skip(out) {
			return false
		}
	}
	*out = append(*out, '}')
	return r.end()
}

func (r *jsonReader) skipList(out *[]byte) bool {
	if len(r.path) >= r.opt.Depth {
		return r.tooDeep()
	}
	r.path = append(r.path, step{})
	r.i++
	*out = append(*out, '[')
	for n := 0; r.value(n); n++ {
		if n > 0 {
			*out = append(*out, ',')
		}
		if !r.skip(out) {
			return false
		}
	}
	*out = append(*out, ']')
	return r.end()
}

// appendJSON appends s without white space between its parts, if it is one JSON value that this package's own reader takes.
func appendJSON(b []byte, s string) ([]byte, bool) {
	r := jsonReader{reader: reader{s: s, opt: Options{Depth: maxDepth, Nodes: len(s) + 1, String: len(s) + 1}}}
	r.blanks()
	ok := r.skip(&b)
	r.blanks()
	return b, ok && r.i == len(s)
}

// skimJSONVersion looks for the version of a plan whose reading failed; "" if there is none to be found.
func skimJSONVersion(data string, opt Options) string {
	r := jsonReader{reader: reader{s: data, opt: opt}}
	if r.blanks(); !r.begin() {
		return ""
	}
	var out []byte
	for r.next() {
		if r.name == "schemaVersion" {
			var s string
			if r.i >= len(r.s) || r.s[r.i] != '"' || !r.string(&s) {
				return ""
			}
			return s
		}
		if out = out[:0]; !r.skip(&out) {
			return ""
		}
	}
	return ""
}

// notUTF8 tells inputs in UTF-16 or UTF-32 by their first bytes.
func notUTF8(s string) (code, message string) {
	if len(s) < 2 {
		return "", ""
	}
	name := ""
	switch {
	case strings.HasPrefix(s, "\xFF\xFE\x00\x00"), strings.HasPrefix(s, "\x00\x00\xFE\xFF"):
		name = "UTF-32"
	case strings.HasPrefix(s, "\xFF\xFE"), strings.HasPrefix(s, "\xFE\xFF"):
		name = "UTF-16"
	case s[0] == 0 && s[1] != 0, s[0] != 0 && s[1] == 0 && len(s) > 3 && s[2] != 0:
		name = "UTF-16"
	case len(s) > 3 && (s[0] == 0 && s[1] == 0 && s[2] == 0 || s[1] == 0 && s[2] == 0 && s[3] == 0 && s[0] != 0):
		name = "UTF-32"
	default:
		return "", ""
	}
	return "encoding", "the input is in " + name + "; only UTF-8 is read"
}
