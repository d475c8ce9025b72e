package export

import (
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/plaintext"
)

// Text writes the plan as plain text in UTF-8 in the layout of its kind, a paragraph a line, tables with bars between the
// cells. Reading the text gives the same plan but for what plain text cannot show: cells that span rows, page marks, and
// data that the words do not say, such as resolved organisations.
func Text(w io.Writer, p *adminplan.Plan) error {
	_, err := w.Write(plaintext.Append(nil, p))
	return err
}
