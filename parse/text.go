package parse

import (
	"errors"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/plaintext"
	"github.com/adminplan/adminplan/internal/recognize"
	"github.com/adminplan/adminplan/internal/source"
)

// Text reads a plan from plain text in UTF-8, as text extractors and web pages give it. Marks of Markdown are understood, tags and
// entities that a web page left in the text are taken off, and a text that lost its line breaks is broken again where its headings
// and lists show where. All words of the text are in the plan. What the parts of a long text say is read on all processors.
//
// The error is an [*Error]; an input that is no plan gets one that says what it seems to be. The codes of its errors: empty,
// not-utf-8, invalid-utf-8, too-large, too-many-lines, line-too-long, read, not-a-plan. Those of its warnings, which come in the
// order of the text:
//
//   - stray-line: a line, or lines side by side, that belong to no part; they are kept in [adminplan.Plan] Extra.
//   - respelled-number: the number is printed with blanks within its symbol, or its "Số" is misread; it is kept in Extra as printed.
//   - impossible-date: the date of issue is on no calendar; its words are kept.
//   - flat-table: a table lost its rows and columns; they are told by where its rows begin, or, where that leaves a doubt, its
//     cells are kept one below the other.
//   - unnamed-appendix: nothing names what stands behind the signature.
//   - second-plan: another plan stands behind the first.
//   - no-sections: the plan has no section.
func Text(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	o := newOptions(opts)
	data, err := readAll(r, "text", o.limits.Bytes)
	if err != nil {
		return nil, nil, err
	}
	doc, err := plaintext.Read(data, plaintext.Limits{Lines: o.limits.Nodes, Line: o.limits.String})
	if err != nil {
		e := &Error{Format: "text", Code: "unreadable", Message: err.Error()}
		if fault := (*plaintext.Fault)(nil); errors.As(err, &fault) {
			e.Code, e.Position = fault.Code, Position{Line: fault.Line, Column: fault.Column}
		}
		return nil, nil, e
	}
	plan, warnings, err := recognized("text", doc)
	plaintext.Release(doc)
	return plan, warnings, err
}

// recognized makes a plan of the blocks that a reader of a format gives.
func recognized(format string, doc *source.Doc) (*adminplan.Plan, []Warning, error) {
	plan, found, err := recognize.Plan(doc)
	if err != nil {
		e := &Error{Format: format, Code: "not-a-plan", Message: err.Error()}
		if not := (*recognize.NotPlan)(nil); errors.As(err, &not) {
			e.Seems, e.Position.Line = not.Seems, not.Line
		}
		return nil, nil, e
	}
	var warnings []Warning
	for _, w := range found {
		warnings = append(warnings, Warning{Position: Position{Line: w.Line}, Code: w.Code, Message: w.Message})
	}
	return plan, warnings, nil
}
