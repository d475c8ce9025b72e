package export

import (
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/plaintext"
	"github.com/adminplan/adminplan/internal/unsaid"
)

// Text writes the plan as plain text in UTF-8 in the layout of its kind, a paragraph a line, tables with bars between the
// cells. Reading the text gives the same plan but for what plain text cannot show, such as cells that span rows.
//
// The losses are what the words of the plan do not say: organisations, relations, data of a task that its text leaves out. Ids are no
// words and are not listed: those of parts are made anew when the text is read, and package org finds those of organisations.
// Options change nothing.
func Text(w io.Writer, p *adminplan.Plan, _ ...Option) ([]Loss, error) {
	if p == nil {
		return nil, errNoPlan
	}
	if _, err := w.Write(plaintext.Append(nil, p)); err != nil {
		return nil, err
	}
	return losses(unsaid.List(p, "a text")), nil
}

func losses(list []unsaid.Loss) []Loss {
	var out []Loss
	for _, l := range list {
		out = append(out, Loss(l))
	}
	return out
}
