package wire

import (
	"strconv"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
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
	return r.fail(r.at, "duplicate-member", "the object has the member "+strconv.Quote(clip.Name(r.name))+" twice")
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
