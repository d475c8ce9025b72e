package wire

import (
	"strconv"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/textscan"
)

// ReadJSON reads a plan from JSON text (RFC 8259). The strings of the plan are views of data, which must not change.
// When there is a fault there is no plan.
func ReadJSON(data string, opt Options) (*adminplan.Plan, []Note, *Fault) {
	if opt.Depth > maxDepth {
		opt.Depth = maxDepth
	}
	p, notes, fault := readJSON(data, opt)
	if fault != nil {
		// A plan of another version is refused for that, not for what it holds; one of a newer minor version is
		// read leniently. Only the input that has a fault pays for finding out.
		s := skimJSONVersion(data, opt)
		switch versionOf(s) {
		case versionOther:
			return nil, nil, versionFault(fault.Offset, s)
		case versionNewer:
			if !opt.Lenient {
				opt.Lenient = true
				p, notes, fault = readJSON(data, opt)
			}
		}
	}
	if fault != nil {
		return nil, nil, fault
	}
	switch versionOf(p.SchemaVersion) {
	case versionOther:
		return nil, nil, versionFault(0, p.SchemaVersion)
	case versionNewer:
		notes = append([]Note{versionNote(p.SchemaVersion)}, notes...)
	}
	return p, notes, nil
}

func readJSON(data string, opt Options) (*adminplan.Plan, []Note, *Fault) {
	r := jsonReaders.Get().(*jsonReader)
	r.reader = reader{s: data, opt: opt, path: r.path[:0]}
	var p adminplan.Plan
	r.document(&p)
	fault, notes := r.fault, r.notes
	p.Extensions = append(p.Extensions, r.kept...)
	r.reader = reader{path: r.path[:0]}
	r.name, r.unknownIn, r.unknownNames = "", "", nil
	if fault != nil {
		*r = jsonReader{} // the stacks may hold parts of what was read
		jsonReaders.Put(r)
		return nil, nil, fault
	}
	jsonReaders.Put(r)
	return &p, notes, nil
}

var jsonReaders = sync.Pool{New: func() any { return new(jsonReader) }}

// reader is what the readers of JSON and XML share.
type reader struct {
	s     string
	i     int // the next byte
	opt   Options
	nodes int
	path  path
	fault *Fault
	notes []Note
	kept  []adminplan.Extension
}

// fail notes a fault at an offset and returns false.
func (r *reader) fail(offset int, code, message string) bool {
	if r.fault == nil {
		r.fault = &Fault{Offset: offset, Pointer: r.path.pointer(), Code: code, Message: message}
	}
	return false
}

// foreign fails when strict and notes when lenient: ok to go on.
func (r *reader) foreign(offset int, code, message, done string) bool {
	if !r.opt.Lenient {
		return r.fail(offset, code, message)
	}
	r.notes = append(r.notes, Note{Offset: offset, Pointer: r.path.pointer(), Code: code, Message: message + "; " + done})
	return true
}

// count counts a node against the limit.
func (r *reader) count() bool {
	if r.nodes++; r.nodes > r.opt.Nodes {
		return r.fail(r.i, "too-many-nodes", "the input has more than "+strconv.Itoa(r.opt.Nodes)+" values")
	}
	return true
}

func (r *reader) tooDeep() bool {
	return r.fail(r.i, "too-deep", "the input nests deeper than "+strconv.Itoa(r.opt.Depth))
}

func (r *reader) tooLong(offset int) bool {
	return r.fail(offset, "too-long", "the string is longer than "+strconv.Itoa(r.opt.String)+" bytes")
}

// jsonReader is what the generated readers of JSON share.
type jsonReader struct {
	reader
	first bool   // no member of the object that was just opened has been read
	name  string // the name of the member that next came upon
	at    int    // where it stands
	stacks

	unknownIn    string // the object of which unknownNames are the unknown members so far
	unknownNames map[string]bool
}

func (r *jsonReader) document(p *adminplan.Plan) {
	if code, message := notUTF8(r.s); code != "" {
		r.fail(0, code, message)
		return
	}
	if strings.HasPrefix(r.s, "\uFEFF") {
		if !r.foreign(0, "byte-order-mark", "a byte order mark stands before the JSON text, where RFC 8259 has none", "it was left out") {
			return
		}
		r.i = len("\uFEFF")
	}
	r.blanks()
	if r.i == len(r.s) {
		r.fail(r.i, "empty", "the input is empty")
		return
	}
	if r.s[r.i] != '{' {
		if kind := r.kindAt(r.i); kind != "" {
			r.fail(r.i, "not-a-plan", "want an object, have "+kind)
		} else {
			r.fail(r.i, "not-json", "the input is not JSON: it begins with "+r.charAt(r.i))
		}
		return
	}
	if !r.readPlan(p) {
		return
	}
	r.blanks()
	if r.i < len(r.s) {
		r.fail(r.i, "trailing-data", "something stands behind the end of the plan")
	}
}

// blanks skips white space.
func (r *jsonReader) blanks() {
	for r.i < len(r.s) {
		switch r.s[r.i] {
		case ' ', '\n', '\t', '\r':
			r.i++
		default:
			return
		}
	}
}

// begin opens an object. A null is a fault, or when lenient is gone over as if the member were missing.
func (r *jsonReader) begin() bool {
	if r.i >= len(r.s) || r.s[r.i] != '{' {
		return r.unexpected("an object")
	}
	if len(r.path) >= r.opt.Depth {
		return r.tooDeep()
	}
	r.i++
	r.path = append(r.path, step{})
	r.first = true
	return true
}

// next comes upon the next member and leaves its name in r.name; false at the end of the object and at a fault.
func (r *jsonReader) next() bool {
	s, i := r.s, r.i
	for i < len(s) && s[i] <= ' ' && isBlank(s[i]) {
		i++
	}
	if i >= len(s) {
		return r.truncated()
	}
	if r.first {
		r.first = false
		if s[i] == '}' {
			r.i = i + 1
			return false
		}
	} else {
		switch s[i] {
		case '}':
			r.i = i + 1
			return false
		case ',':
			i++
			for i < len(s) && s[i] <= ' ' && isBlank(s[i]) {
				i++
			}
		default:
			r.i = i
			return r.syntax("a comma or the end of the object")
		}
	}
	r.i = i
	r.path[len(r.path)-1] = step{}
	if i >= len(s) || s[i] != '"' {
		return r.syntax("the name of a member in quotes")
	}
	r.at = i
	for j := i + 1; j < len(s); j++ { // names are short and plain
		if c := s[j]; c == '"' {
			r.name, r.i = s[i+1:j], j+1
			break
		} else if c == '\\' || c < ' ' || c > '~' {
			if !r.string(&r.name) {
				return false
			}
			break
		} else if j-i > r.opt.String {
			return r.tooLong(i)
		}
	}
	if r.i == i {
		return r.truncated()
	}
	if r.i < len(s) && s[r.i] == ':' {
		r.i++
	} else {
		r.blanks()
		if r.i >= len(s) || s[r.i] != ':' {
			return r.syntax("a colon")
		}
		r.i++
	}
	if r.i < len(s) && s[r.i] <= ' ' {
		r.blanks()
	}
	if r.nodes++; r.nodes > r.opt.Nodes {
		r.nodes--
		return r.count()
	}
	return true
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// once enters a member of the format; false if the object had it before.
func (r *jsonReader) once(f field, seen *uint64, bit uint) bool {
	r.path[len(r.path)-1] = step{f, -1}
	if *seen&(1<<bit) != 0 {
		return r.duplicate()
	}
	*seen |= 1 << bit
	return true
}

func (r *jsonReader) duplicate() bool {
	return r.fail(r.at, "duplicate-member", "the object has the member "+strconv.Quote(clip(r.name))+" twice")
}

// end leaves the object.
func (r *jsonReader) end() bool {
	r.path = r.path[:len(r.path)-1]
	return r.fault == nil
}

// open opens a list of the member that was entered; false at a fault.
func (r *jsonReader) open() bool {
	if r.i >= len(r.s) || r.s[r.i] != '[' {
		return r.unexpected("a list")
	}
	r.i++
	return true
}

// value comes upon value n of a list; false at its end and at a fault.
func (r *jsonReader) value(n int) bool {
	if r.i < len(r.s) && r.s[r.i] <= ' ' {
		r.blanks()
	}
	if r.i >= len(r.s) {
		return r.truncated()
	}
	switch c := r.s[r.i]; {
	case c == ']':
		r.i++
		return false
	case n == 0:
	case c == ',':
		r.i++
		r.blanks()
	default:
		return r.syntax("a comma or the end of the list")
	}
	r.path[len(r.path)-1].index = int32(n)
	return r.count()
}

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

func (r *jsonReader) ids(v *[]adminplan.ID) bool {
	var list []string
	at := r.i
	if !readJSONStrings(r, &list, true) {
		return false
	}
	*v = make([]adminplan.ID, len(list))
	for i, s := range list {
		if !r.parseID(at, s, &(*v)[i]) {
			return false
		}
	}
	return true
}

func (r *jsonReader) dates(v *[]adminplan.Date) bool {
	var list []string
	at := r.i
	if !readJSONStrings(r, &list, true) {
		return false
	}
	*v = make([]adminplan.Date, len(list))
	for i, s := range list {
		if !r.parseDate(at, s, &(*v)[i]) {
			return false
		}
	}
	return true
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
	s, i := r.s, r.i
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
	if i-r.at > r.opt.String && i-r.at > 1000 {
		return false, r.tooLong(r.at)
	}
	return whole, true
}
