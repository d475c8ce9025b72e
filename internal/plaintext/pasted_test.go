package plaintext

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/source"
)

// A text with the marks of Markdown that was pasted into Word has them in the cells of its tables too.
func TestPastedTakesMarksOffCells(t *testing.T) {
	cell := func(text string) source.Cell { return source.Cell{Text: text} }
	blocks := []source.Block{
		{Text: "# KẾ HOẠCH"}, {Text: "**I. MỤC ĐÍCH**"}, {Text: "**II. NỘI DUNG**"}, {Text: "**Giống &amp; phân**"},
		{Table: &source.Table{Rows: []source.Row{{Cells: []source.Cell{cell("**TT**"), cell("*Việc*\n1\\. Đào hố &lt; 2 m")}}}}},
	}
	out := Pasted(blocks)
	require.Equal(t, "Giống & phân", out[3].Text)
	require.Equal(t, []source.Cell{cell("TT"), cell("Việc\n1. Đào hố < 2 m")}, out[4].Table.Rows[0].Cells)
}
