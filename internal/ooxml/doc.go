// Package ooxml reads Word files (.docx, Office Open XML, ECMA-376) into blocks for the recogniser, and writes plans as Word
// files laid out as Decree 30/2020/NĐ-CP asks. It knows the parts of the format that carry words and their order: paragraphs,
// tables, text boxes, automatic numbering, notes, tracked changes, fields, running heads. The rest it leaves alone.
//
// What a reader of the printed document sees is what is read. Tracked changes count as accepted. Hidden text, comments and
// page numbers are left out; text in capitals by format (w:caps) is read in capitals, text in fonts of before Unicode (TCVN3,
// VNI) in the letters that they show. Generated tables of contents are kept as blocks of the page, since they repeat the
// headings. What floats, a text box, a frame or a table, is put where it is read: the head above the title, a signature beside the
// recipients, and both behind the last words of the text. Other files that a document takes in are read where they stand: Word files, web pages, plain texts.
package ooxml

import "fmt"

// Limits bound what [Read] takes; see the limits of package parse.
type Limits struct {
	// Bytes is the size of the file.
	Bytes int64
	// Depth is how deep elements may nest.
	Depth int
	// Nodes is the number of elements and texts of one part.
	Nodes int
	// String is the length of the text of one paragraph in bytes.
	String int
	// ZipEntries is the number of files in the archive.
	ZipEntries int
	// ZipBytes is the size of all parts that are read, unpacked.
	ZipBytes int64
	// ZipRatio is how many times larger than packed a part may be, once it is over 1 MiB.
	ZipRatio int
}

// Error says why a file cannot be read.
type Error struct {
	// Part is the part of the file that is at fault; empty for the file itself.
	Part string
	// Paragraph is the number of the paragraph at fault, from 1; 0 if not known.
	Paragraph int
	// Code names the fault in words parted by hyphens.
	Code string
	// Seems is what the file seems to be instead, in English, where it could be told.
	Seems string
	// Message says what is wrong, in English.
	Message string
	// Err is the error beneath, if any.
	Err error
}

// Error returns part and message, and the error beneath.
func (e *Error) Error() string {
	if e.Err != nil {
		return e.Text() + ": " + e.Err.Error()
	}
	return e.Text()
}

// Text returns part and message without the error beneath.
func (e *Error) Text() string {
	if e.Part != "" {
		return "part " + clipText(e.Part) + ": " + e.Message
	}
	return e.Message
}

// Unwrap returns the error beneath.
func (e *Error) Unwrap() error { return e.Err }

func fail(part, code, format string, args ...any) *Error {
	return &Error{Part: part, Code: code, Message: fmt.Sprintf(format, args...)}
}

// Warning says that something in a file was left out or could not be resolved.
type Warning struct {
	// Paragraph is the number of the paragraph in which it stands, from 1; 0 if it concerns the whole file.
	Paragraph int
	// Code names what sort of thing it is, in words parted by hyphens.
	Code string
	// Message says in English what was found and what was done with it. It holds no text of the document.
	Message string
}
