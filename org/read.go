package org

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// ReadError is why an input cannot be read as a registry.
type ReadError struct {
	// Format is "json", "xml" or "csv".
	Format string
	// Line and Column are where the fault was found, from 1; the column counts bytes. 0 where not known.
	Line, Column int
	// Message says what is wrong.
	Message string
	// Err is the error beneath, if any.
	Err error
}

// Error returns format, place and message.
func (e *ReadError) Error() string {
	s := "org: " + e.Format
	if e.Line > 0 {
		s += fmt.Sprintf(": line %d", e.Line)
		if e.Column > 0 {
			s += fmt.Sprintf(", column %d", e.Column)
		}
	}
	s += ": " + e.Message
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns the error beneath.
func (e *ReadError) Unwrap() error { return e.Err }

// ReadOption changes the limits of a reader.
type ReadOption func(*readLimits)

type readLimits struct {
	bytes   int64
	records int
}

// MaxBytes sets how long an input may be; 256 MiB by default.
func MaxBytes(n int64) ReadOption { return func(l *readLimits) { l.bytes = n } }

// MaxRecords sets how many objects, elements or rows an input may hold; 20,000,000 by default.
func MaxRecords(n int) ReadOption { return func(l *readLimits) { l.records = n } }

var byteOrderMark = []byte("\xef\xbb\xbf")

// maxDepth is how deep lists and objects of JSON may nest; elements of XML cannot, since each is known by the one around it.
// A registry has six levels.
const maxDepth = 16

func readAll(r io.Reader, format string, opts []ReadOption) ([]byte, readLimits, error) {
	l := readLimits{bytes: 256 << 20, records: 20_000_000}
	for _, set := range opts {
		set(&l)
	}
	data, err := io.ReadAll(io.LimitReader(r, max(l.bytes, l.bytes+1))) // the highest number has no next
	switch {
	case err != nil:
		return nil, l, &ReadError{Format: format, Message: "the input cannot be read", Err: err}
	case int64(len(data)) > l.bytes:
		return nil, l, &ReadError{Format: format, Message: fmt.Sprintf("the input is longer than %d bytes", l.bytes)}
	}
	if i := invalidUTF8(data); i >= 0 {
		return nil, l, fault(format, data, int64(i), "the input is not UTF-8", nil)
	}
	return data, l, nil
}

func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// fault makes a ReadError at an offset.
func fault(format string, data []byte, offset int64, message string, err error) *ReadError {
	offset = min(max(offset, 0), int64(len(data)))
	before := data[:offset]
	return &ReadError{Format: format, Line: 1 + bytes.Count(before, []byte{'\n'}), Column: int(offset) - bytes.LastIndexByte(before, '\n'), Message: message, Err: err}
}

// shape is what an object or element may hold, by names, taken from the tags of the structs.
type shape struct {
	members map[string]*shape
	attrs   map[string]bool
	lists   map[string]bool // members that may stand more than once in XML
}

var registryJSON, registryXML = shapeOf(reflect.TypeFor[adminplan.OrgRegistry](), "json"), shapeOf(reflect.TypeFor[adminplan.OrgRegistry](), "xml")

func shapeOf(t reflect.Type, tag string) *shape {
	list := false
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		list = list || t.Kind() == reflect.Slice
		t = t.Elem()
	}
	s := &shape{members: map[string]*shape{}, attrs: map[string]bool{}, lists: map[string]bool{}}
	if t.Kind() != reflect.Struct || t == reflect.TypeFor[adminplan.Date]() {
		return s
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get(tag), ",")
		switch {
		case name == "" || name == "-":
		case tag == "xml" && strings.Contains(options, "attr"):
			s.attrs[name] = true
		default:
			s.members[name] = shapeOf(f.Type, tag)
			s.lists[name] = f.Type.Kind() == reflect.Slice
		}
	}
	return s
}

// ReadJSON reads a registry from JSON in the form of [adminplan.OrgRegistry]. It reads strictly: unknown names, names in the
// wrong case or twice, null and anything behind the registry are errors of type [*ReadError] that say where.
func ReadJSON(r io.Reader, opts ...ReadOption) (*adminplan.OrgRegistry, error) {
	data, limits, err := readAll(r, "json", opts)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(data, byteOrderMark) {
		return nil, fault("json", data, 0, "a byte order mark stands before the JSON text, where RFC 8259 has none", nil)
	}
	if err := scanJSON(data, limits); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	reg := new(adminplan.OrgRegistry)
	if err := dec.Decode(reg); err != nil {
		at := dec.InputOffset()
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) {
			at = wrong.Offset
		}
		return nil, fault("json", data, at, "a value is not of its kind", err)
	}
	return reg, nil
}

// scanJSON checks what encoding/json lets pass: names, nesting, nulls and what stands behind.
func scanJSON(data []byte, limits readLimits) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	type level struct {
		shape *shape
		seen  map[string]bool // nil for a list
		name  bool            // a name is due
	}
	var stack []level
	next := registryJSON
	records := 0
	value := func() { // a value has ended
		if n := len(stack); n > 0 && stack[n-1].seen != nil {
			stack[n-1].name = true
		}
	}
	for first := true; ; first = false {
		at := dec.InputOffset()
		token, err := dec.Token()
		if err == io.EOF && !first && len(stack) == 0 {
			return nil
		}
		if err != nil {
			return fault("json", data, dec.InputOffset(), "this is not JSON", err)
		}
		if !first && len(stack) == 0 {
			return fault("json", data, at, "something stands behind the registry", nil)
		}
		if n := len(stack); n > 0 && stack[n-1].name {
			if key, ok := token.(string); ok {
				top := &stack[n-1]
				child, known := top.shape.members[key]
				if !known {
					return fault("json", data, dec.InputOffset(), fmt.Sprintf("the name %q is not known here", clip.Name(key)), nil)
				}
				if top.seen[key] {
					return fault("json", data, dec.InputOffset(), fmt.Sprintf("the name %q stands twice", key), nil)
				}
				top.seen[key], top.name = true, false
				next = child
				continue
			}
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			if len(stack) >= maxDepth {
				return fault("json", data, at, "the input nests too deep", nil)
			}
			if records++; records > limits.records {
				return fault("json", data, at, fmt.Sprintf("the input has more than %d records", limits.records), nil)
			}
			l := level{shape: next}
			if token == json.Delim('{') {
				l.seen, l.name = map[string]bool{}, true
			}
			stack = append(stack, l)
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:len(stack)-1]
			if n := len(stack); n > 0 {
				next = stack[n-1].shape
			}
			value()
		case nil:
			return fault("json", data, dec.InputOffset(), "null stands where a value is left out", nil)
		default:
			if first {
				return fault("json", data, at, "a registry is an object", nil)
			}
			value()
		}
	}
}

// xmlRoot is the element in which a registry stands in XML.
const xmlRoot = "registry"

// ReadXML reads a registry from XML as [WriteXML] writes it. It reads strictly: a document type, elements and attributes that the
// form does not know, text between elements and a wrong namespace are errors of type [*ReadError] that say where.
func ReadXML(r io.Reader, opts ...ReadOption) (*adminplan.OrgRegistry, error) {
	data, limits, err := readAll(r, "xml", opts)
	if err != nil {
		return nil, err
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	if err := scanXML(data, limits); err != nil {
		return nil, err
	}
	dec := xml.NewDecoder(bytes.NewReader(data))
	reg := new(adminplan.OrgRegistry)
	if err := dec.Decode(reg); err != nil {
		return nil, fault("xml", data, dec.InputOffset(), "a value is not of its kind", err)
	}
	return reg, nil
}

// scanXML checks what encoding/xml lets pass.
func scanXML(data []byte, limits readLimits) error {
	dec := xml.NewDecoder(bytes.NewReader(data))
	type level struct {
		shape *shape
		seen  map[string]bool
	}
	var stack []level
	records, ended := 0, false
	for {
		at := dec.InputOffset()
		token, err := dec.Token()
		if err == io.EOF {
			if !ended {
				return fault("xml", data, at, "there is no registry", nil)
			}
			return nil
		}
		if err != nil {
			return fault("xml", data, dec.InputOffset(), "this is not XML", err)
		}
		switch token := token.(type) {
		case xml.Directive:
			return fault("xml", data, at, "a document type is not allowed", nil)
		case xml.StartElement:
			if records++; records > limits.records {
				return fault("xml", data, at, fmt.Sprintf("the input has more than %d records", limits.records), nil)
			}
			name := token.Name.Local
			child := registryXML
			switch {
			case token.Name.Space != adminplan.XMLNamespace:
				return fault("xml", data, at, fmt.Sprintf("element %q is not in the namespace %s", clip.Name(name), adminplan.XMLNamespace), nil)
			case len(stack) == 0 && (ended || name != xmlRoot):
				return fault("xml", data, at, fmt.Sprintf("the element %q is not <%s>", clip.Name(name), xmlRoot), nil)
			case len(stack) > 0:
				top := &stack[len(stack)-1]
				var known bool
				if child, known = top.shape.members[name]; !known {
					return fault("xml", data, at, fmt.Sprintf("the element %q is not known here", clip.Name(name)), nil)
				}
				if top.seen[name] && !top.shape.lists[name] {
					return fault("xml", data, at, fmt.Sprintf("the element %q stands twice", name), nil)
				}
				top.seen[name] = true
			}
			attrs := map[string]bool{}
			for _, a := range token.Attr {
				if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" || a.Name.Space != "" {
					continue // declarations, and hints in namespaces of their own
				}
				if !child.attrs[a.Name.Local] || attrs[a.Name.Local] {
					return fault("xml", data, at, fmt.Sprintf("the attribute %q is not known here or stands twice", clip.Name(a.Name.Local)), nil)
				}
				attrs[a.Name.Local] = true
			}
			stack = append(stack, level{child, map[string]bool{}})
		case xml.EndElement:
			stack = stack[:len(stack)-1]
			ended = len(stack) == 0
		case xml.CharData:
			inside := len(stack) > 0 && len(stack[len(stack)-1].shape.members) == 0
			if !inside && len(bytes.TrimSpace(token)) > 0 {
				return fault("xml", data, at, "text stands between elements", nil)
			}
		}
	}
}
