package org

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// maxDepth is how deep lists and objects of JSON may nest; elements of XML cannot, since each is known by the one around it.
// A registry has six levels.
const maxDepth = 16

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
	s := jsonScanner{data: data, dec: json.NewDecoder(bytes.NewReader(data)), limits: limits, next: registryJSON}
	for first := true; ; first = false {
		at := s.dec.InputOffset()
		token, err := s.dec.Token()
		switch _, opens := token.(json.Delim); {
		case err == io.EOF && !first && len(s.open) == 0:
			return nil
		case err != nil:
			return fault("json", data, s.dec.InputOffset(), "this is not JSON", err)
		case first && !opens && token != nil:
			return fault("json", data, at, "a registry is an object", nil)
		case !first && len(s.open) == 0:
			return fault("json", data, at, "something stands behind the registry", nil)
		}
		if err := s.take(token, at); err != nil {
			return err
		}
	}
}

// jsonScanner follows the tokens of a registry in JSON.
type jsonScanner struct {
	data    []byte
	dec     *json.Decoder
	limits  readLimits
	open    []jsonLevel
	next    *shape // of the value that comes next
	records int
}

// jsonLevel is an object or a list that is open.
type jsonLevel struct {
	shape *shape
	seen  map[string]bool // the names that an object has had; nil for a list
	name  bool            // a name is due
}

// take takes the token that begins behind at.
func (s *jsonScanner) take(token json.Token, at int64) error {
	if n := len(s.open); n > 0 && s.open[n-1].name {
		if name, ok := token.(string); ok {
			return s.name(&s.open[n-1], name)
		}
	}
	switch token {
	case json.Delim('{'), json.Delim('['):
		if len(s.open) >= maxDepth {
			return fault("json", s.data, at, "the input nests too deep", nil)
		}
		if s.records++; s.records > s.limits.records {
			return fault("json", s.data, at, fmt.Sprintf("the input has more than %d records", s.limits.records), nil)
		}
		l := jsonLevel{shape: s.next}
		if token == json.Delim('{') {
			l.seen, l.name = map[string]bool{}, true
		}
		s.open = append(s.open, l)
	case json.Delim('}'), json.Delim(']'):
		s.open = s.open[:len(s.open)-1]
		if n := len(s.open); n > 0 {
			s.next = s.open[n-1].shape
		}
		s.ended()
	case nil:
		return fault("json", s.data, s.dec.InputOffset(), "null stands where a value is left out", nil)
	default:
		s.ended()
	}
	return nil
}

// name takes a name of the object given.
func (s *jsonScanner) name(object *jsonLevel, name string) error {
	child, known := object.shape.members[name]
	if !known {
		return fault("json", s.data, s.dec.InputOffset(), fmt.Sprintf("the name %q is not known here", clip.Name(name)), nil)
	}
	if object.seen[name] {
		return fault("json", s.data, s.dec.InputOffset(), fmt.Sprintf("the name %q stands twice", name), nil)
	}
	object.seen[name], object.name = true, false
	s.next = child
	return nil
}

// ended notes that a value has ended: in an object, a name is due.
func (s *jsonScanner) ended() {
	if n := len(s.open); n > 0 && s.open[n-1].seen != nil {
		s.open[n-1].name = true
	}
}
