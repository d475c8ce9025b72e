package org

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

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
	s := xmlScanner{data: data, limits: limits}
	for {
		at := dec.InputOffset()
		token, err := dec.Token()
		switch {
		case err == io.EOF && s.ended:
			return nil
		case err == io.EOF:
			return s.fault(at, "there is no registry")
		case err != nil:
			return fault("xml", data, dec.InputOffset(), "this is not XML", err)
		}
		switch token := token.(type) {
		case xml.Directive:
			return s.fault(at, "a document type is not allowed")
		case xml.StartElement:
			if err := s.start(token, at); err != nil {
				return err
			}
		case xml.EndElement:
			s.open = s.open[:len(s.open)-1]
			s.ended = len(s.open) == 0
		case xml.CharData:
			inside := len(s.open) > 0 && len(s.open[len(s.open)-1].shape.members) == 0
			if !inside && len(bytes.TrimSpace(token)) > 0 {
				return s.fault(at, "text stands between elements")
			}
		}
	}
}

// xmlScanner follows the elements of a registry in XML.
type xmlScanner struct {
	data    []byte
	limits  readLimits
	open    []xmlLevel
	records int
	ended   bool // the registry has
}

// xmlLevel is an element that is open.
type xmlLevel struct {
	shape *shape
	seen  map[string]bool // the elements within it so far
}

func (s *xmlScanner) fault(at int64, format string, args ...any) error {
	return fault("xml", s.data, at, fmt.Sprintf(format, args...), nil)
}

// start takes the start of an element.
func (s *xmlScanner) start(element xml.StartElement, at int64) error {
	if s.records++; s.records > s.limits.records {
		return s.fault(at, "the input has more than %d records", s.limits.records)
	}
	name := element.Name.Local
	shape := registryXML
	switch {
	case element.Name.Space != adminplan.XMLNamespace:
		return s.fault(at, "element %q is not in the namespace %s", clip.Name(name), adminplan.XMLNamespace)
	case len(s.open) == 0 && (s.ended || name != xmlRoot):
		return s.fault(at, "the element %q is not <%s>", clip.Name(name), xmlRoot)
	case len(s.open) > 0:
		around := &s.open[len(s.open)-1]
		var known bool
		if shape, known = around.shape.members[name]; !known {
			return s.fault(at, "the element %q is not known here", clip.Name(name))
		}
		if around.seen[name] && !around.shape.lists[name] {
			return s.fault(at, "the element %q stands twice", name)
		}
		around.seen[name] = true
	}
	seen := map[string]bool{}
	for _, a := range element.Attr {
		if a.Name.Local == "xmlns" || a.Name.Space != "" {
			continue // declarations, and hints in namespaces of their own
		}
		if !shape.attrs[a.Name.Local] || seen[a.Name.Local] {
			return s.fault(at, "the attribute %q is not known here or stands twice", clip.Name(a.Name.Local))
		}
		seen[a.Name.Local] = true
	}
	s.open = append(s.open, xmlLevel{shape, map[string]bool{}})
	return nil
}
