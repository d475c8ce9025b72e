// Package parse is the door in: it reads plans from JSON, XML, plain text and Word files.
//
// Every reader has one shape:
//
//	plan, warnings, err := parse.Text(r)
//
// The error says that the input could not be read as a plan, and where and why; then there is no plan. The warnings say
// what was read but not understood; nothing of the document is lost over them. Reading never repairs a document and never
// validates it: that is [adminplan.Plan.Validate].
//
// The words of a plan are views of the input, which stays in memory as long as the plan does. An input is copied once, and a
// [strings.Reader] not at all; so a plan from a small part of a long string holds the whole of it, unless that part is cloned.
//
// # Keys of cited documents
//
// The readers of texts and Word files give every citation that names a document a key ([adminplan.Reference] Key), by which
// citations of one document are found to be of one, whatever their spelling:
//
//	state:30/2020/NĐ-CP          number, year and symbol of a normative act
//	state:112/QĐ-TTG@2025-01-15  another act of a state body, with its date, or with the month or year that is known
//	party:35-NQ/TW@2018-10-22    one in the style of the Party
//	party:35-NQ/TW               one whose date the plan does not say
//	luật:đất đai@2024            a law without a number: kind, name, date
//	nghị quyết:đại hội:13        a resolution of a congress: the body if it is not the whole Party, and the ordinal
//
// Numbers lose leading zeros, symbols are in capitals with plain hyphens and no blanks, words are in small letters. A later
// citation without a date takes the key of the one that it refers to, and citations before the one that tells the date take it from
// there, where the plan cites no other document with that number and symbol.
package parse

import (
	"fmt"

	"github.com/adminplan/adminplan"
)

var _ *adminplan.Plan // every reader returns one

// Position is a place in an input.
type Position struct {
	// Line is the number of the line, or of the paragraph in a Word file, from 1; 0 if not known.
	Line int
	// Column is the number of the byte in the line, from 1; 0 if not known.
	Column int
	// Pointer is the place in the plan as a JSON pointer (RFC 6901), where the input has one.
	Pointer string
}

// String returns the position as "line 3, column 7, at /sections/0".
func (p Position) String() string {
	s := ""
	if p.Line > 0 {
		s = fmt.Sprintf("line %d", p.Line)
		if p.Column > 0 {
			s += fmt.Sprintf(", column %d", p.Column)
		}
	}
	if p.Pointer != "" {
		if s != "" {
			s += ", "
		}
		s += "at " + p.Pointer
	}
	return s
}

// Warning says that something in an input was read but not understood.
type Warning struct {
	// Position is where it stands.
	Position Position
	// Code names what sort of thing it is, in words parted by hyphens: "stray-line", "unknown-member".
	Code string
	// Message says in English what was found and what was done with it. It holds no text of the document.
	Message string
}

// String returns the position and the message.
func (w Warning) String() string {
	if at := w.Position.String(); at != "" {
		return at + ": " + w.Message
	}
	return w.Message
}

// Error is the error of every reader of this package: the input is no plan, or is broken, or passes a limit.
type Error struct {
	// Format is the format in which the input was read: "json", "xml", "text", "docx"; "html" for a web page that Word made.
	Format string
	// Position is where the input cannot be read.
	Position Position
	// Code names the fault in words parted by hyphens: "not-a-plan", "too-deep", "invalid-utf-8".
	Code string
	// Seems is what the input seems to be instead of a plan, in English, where it could be told: "a decision (Quyết định)".
	Seems string
	// Message says what is wrong, in English.
	Message string
	// Err is the error beneath, if any.
	Err error
}

// Error returns format, position and message.
func (e *Error) Error() string {
	s := "parse: " + e.Format
	if at := e.Position.String(); at != "" {
		s += ": " + at
	}
	s += ": " + e.Message
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns the error beneath.
func (e *Error) Unwrap() error { return e.Err }
