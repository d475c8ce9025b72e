package parse

import (
	"errors"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml"
	"github.com/adminplan/adminplan/internal/plaintext"
	"github.com/adminplan/adminplan/internal/source"
)

// DOCX reads a plan from a Word file (.docx, Office Open XML) of the size given. It reads what the printed document shows:
// heads and signatures that stand in tables and text boxes, automatic numbering as labels, tables, footnotes. Tracked
// changes count as accepted; hidden text, comments and page numbers are left out, and a warning says where text was.
// Text in fonts of before Unicode (TCVN3, VNI) is read as the fonts show it. Other files that the file takes in (w:altChunk) are
// read where they stand when they are Word files, web pages (HTML, MHT) or plain texts, as programs write that make Word files
// out of web pages. Marks of Markdown are understood where a text with them was pasted into the file. Where a file was made out
// of a printed page and has each line in a box at its place, the lines are read as they stand on the page, and positions count
// them.
//
// The error is an [*Error]; its position counts paragraphs, those in tables included. The codes of its errors: empty, not-docx,
// encrypted, broken-zip, duplicate-part, missing-part, wrong-content, wrong-content-type, foreign-content, broken-field,
// missing-note, no-text, cyclic-style, cyclic-numbering, those of XML within a part (malformed, truncated, no-element, encoding,
// utf-16, invalid-utf-8, forbidden-character, dtd), the limits (too-large, too-many-entries, zip-bomb, too-deep, too-many-nodes,
// too-long, too-wide), read, not-a-plan. Those of its warnings, besides those of [Text]: hidden-text, tracked-changes,
// field-left-out, drawing-left-out, picture-left-out, object-left-out, missing-list, legacy-font.
func DOCX(r io.ReaderAt, size int64, opts ...Option) (*adminplan.Plan, []Warning, error) {
	doc, found, err := ooxml.Read(r, size, wordLimits(opts))
	return fromWord("docx", doc, found, err)
}

// wordLimits returns the limits that the readers of Word files take.
func wordLimits(opts []Option) ooxml.Limits {
	l := newOptions(opts).limits
	return ooxml.Limits{
		Bytes: l.Bytes, Depth: l.Depth, Nodes: l.Nodes, String: l.String,
		ZipEntries: l.ZipEntries, ZipBytes: l.ZipBytes, ZipRatio: l.ZipRatio,
	}
}

// fromWord makes a plan of what a reader of Word files gives.
func fromWord(format string, doc *source.Doc, found []ooxml.Warning, err error) (*adminplan.Plan, []Warning, error) {
	if err != nil {
		e := &Error{Format: format, Code: "unreadable", Message: err.Error()}
		if bad := (*ooxml.Error)(nil); errors.As(err, &bad) {
			e.Code, e.Seems, e.Position.Line, e.Err = bad.Code, bad.Seems, bad.Paragraph, bad.Err
			e.Message = bad.Text()
		}
		return nil, nil, e
	}
	doc.Blocks = plaintext.Pasted(doc.Blocks)
	plan, warnings, err := recognized(format, doc)
	if err != nil {
		return nil, nil, err
	}
	all := make([]Warning, 0, len(found)+len(warnings))
	for _, w := range found {
		all = append(all, Warning{Position: Position{Line: w.Paragraph}, Code: w.Code, Message: w.Message})
	}
	return plan, append(all, warnings...), nil
}
