package export

import (
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ooxml"
)

// DOCX writes the plan as a Word file (.docx, Office Open XML) laid out as Decree 30/2020/NĐ-CP asks (Appendix I): A4, the head in
// two columns, bases in italics, headings bold, the signature beside the recipients, appendices on pages of their own; a
// Party plan with the head of Party documents. Numbering tokens stand as text, exactly as printed, so that reading the file
// gives the plan again. A plan without a motto gets the one that its kind of document has.
//
// The losses are what the words of the plan do not say: organisations, relations, data of a task that its text leaves out; and the
// columns of a table behind the 63rd, since Word takes no more: what stands in them is in the last. Ids are no words and are not
// listed: those of parts are made anew when the file is read, and package org finds those of organisations.
//
// Equal plans give equal bytes. Options change nothing. It fails, and writes nothing, on text that XML cannot carry; the error names the part.
func DOCX(w io.Writer, p *adminplan.Plan, _ ...Option) ([]Loss, error) {
	if p == nil {
		return nil, errNoPlan
	}
	lost, err := ooxml.Write(w, p)
	if err != nil {
		return nil, err
	}
	return losses(lost), nil
}
