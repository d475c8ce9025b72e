// Package wire reads and writes plans in JSON and XML, each with one pass over the bytes and without reflection.
//
// The structs of the root package with their tags are the specification; the *_gen.go files follow from them, and the
// rest is the hand-written runtime below: scanning, escaping, places, limits. What is written here is byte for byte what
// encoding/json and encoding/xml write, and what they read of it is the same plan; tests prove both.
//
// The readers are strict: they take just what the published schemas take, as far as a reader can tell, and refuse
// the rest with a [Fault]. When lenient they go on over what is foreign and not broken, with a [Note] for each thing.
package wire

import (
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// Options bound and loosen a reader.
type Options struct {
	// Lenient keeps unknown members and elements as extensions instead of refusing them.
	Lenient bool
	// Depth is how deep objects or elements may nest.
	Depth int
	// Nodes is the number of values or of elements and attributes.
	Nodes int
	// String is the length of one string in bytes.
	String int
}

// maxDepth bounds Options.Depth, since each level of nesting takes room on the stack of the goroutine.
const maxDepth = 10_000

// Fault is why an input is refused.
type Fault struct {
	// Offset is the byte at which the fault was found.
	Offset int
	// Pointer is the place in the plan as a JSON pointer.
	Pointer string
	// Code names the fault.
	Code string
	// Message says what is wrong.
	Message string
}

// Note is what a lenient reader went over.
type Note = Fault

// step is one step of the path to the value that is read or written: a field and, in a list, the index; else -1.
type step struct {
	field field
	index int32
}

// path is the way from the plan to a part of it.
type path []step

// pointer returns the path as a JSON pointer (RFC 6901). No name of a field needs an escape.
func (p path) pointer() string {
	b := make([]byte, 0, 64)
	for _, s := range p {
		if s.field == 0 {
			continue
		}
		b = append(append(b, '/'), fieldNames[s.field]...)
		if s.index >= 0 {
			b = strconv.AppendInt(append(b, '/'), int64(s.index), 10)
		}
	}
	return string(b)
}

// spare holds values into which the next value of a list is read; as many as lists nest. A value that was read is copied
// to the stack at once, for reading what is below it may move the stack.
type spare[T any] []*T

func (s *spare[T]) get() *T {
	if n := len(*s); n > 0 {
		e := (*s)[n-1]
		*s = (*s)[:n-1]
		return e
	}
	return new(T)
}

func (s *spare[T]) put(e *T) {
	var zero T
	*e = zero
	*s = append(*s, e)
}

// take moves the values above mark from the stack to a list of their own, which follows what list holds already.
func take[T any](list []T, stack *[]T, mark int) []T {
	s := (*stack)[mark:]
	out := make([]T, len(list)+len(s))
	copy(out[copy(out, list):], s)
	clear(s)
	*stack = (*stack)[:mark]
	return out
}

// takeCodes is take for a list of codes.
func takeCodes[T ~string](list []T, stack *[]string, mark int) []T {
	for _, s := range (*stack)[mark:] {
		list = append(list, T(s))
	}
	clear((*stack)[mark:])
	*stack = (*stack)[:mark]
	return list
}

// version says how a version of the format stands to the one of this package.
type version int

const (
	versionKnown version = iota
	versionNewer         // same major, newer minor: read leniently
	versionOther         // another major, or no version at all: refused
)

// versionOf judges a version "major.minor". An empty one is taken as known, for missing is for validation to report.
func versionOf(s string) version {
	if s == "" || s == adminplan.SchemaVersion {
		return versionKnown
	}
	major, minor, ok := splitVersion(s)
	ourMajor, ourMinor, _ := splitVersion(adminplan.SchemaVersion)
	switch {
	case !ok || major != ourMajor:
		return versionOther
	case len(minor) > len(ourMinor) || len(minor) == len(ourMinor) && minor > ourMinor:
		return versionNewer
	}
	return versionKnown
}

func splitVersion(s string) (major, minor string, ok bool) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
		case c == '.' && major == "" && i > 0 && i < len(s)-1:
			major, minor = s[:i], s[i+1:]
		default:
			return "", "", false
		}
	}
	leading := func(n string) bool { return len(n) > 1 && n[0] == '0' }
	return major, minor, major != "" && !leading(major) && !leading(minor) && len(s) <= 20
}

// versionFault is the fault of a version that cannot be read.
func versionFault(offset int, s string) *Fault {
	return &Fault{Offset: offset, Pointer: "/schemaVersion", Code: "version",
		Message: "version " + strconv.Quote(clip.Name(s)) + " of the format is not read here; this is a reader of version " + adminplan.SchemaVersion}
}

// versionNote tells of a newer minor version.
func versionNote(s string) Note {
	return Note{Offset: -1, Pointer: "/schemaVersion", Code: "newer-version",
		Message: "the plan is of the newer version " + clip.Name(s) + "; what this reader does not know is kept as extensions"}
}
