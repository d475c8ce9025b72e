package org

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
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
