package plaintext

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/source"
)

func TestReadTakesDrawnTables(t *testing.T) {
	doc, err := Read(`**x**
+-----+------------------+
| TT  | **Việc**         |
+=====+==================+
| 1   | Dọn đường làng,  |
|     | ngõ xóm          |
|     |                  |
|     | Trồng hoa        |
+-----+------------------+
| 2   |                  |
+-----+------------------+
sau
`, wide)
	require.NoError(t, err)
	require.Len(t, doc.Blocks, 3)
	require.Equal(t, []source.Row{
		{Header: true, Cells: []source.Cell{{Text: "TT"}, {Text: "Việc"}}},
		{Cells: []source.Cell{{Text: "1"}, {Text: "Dọn đường làng, ngõ xóm\nTrồng hoa"}}},
		{Cells: []source.Cell{{Text: "2"}, {}}},
	}, doc.Blocks[1].Table.Rows)
	require.Equal(t, "sau", doc.Blocks[2].Text)
	// What is drawn otherwise stays lines, and the rules go.
	for _, s := range []string{"+----+\nx\n|a|b|\n", "+----+----+\n| a | b |\n| a |\n+----+----+\n", "+----+----+\n| a  | b  |\n|    +----+\n| a  | c  |\n+----+----+\n", "+-----+\n| a | b |\n"} {
		doc, err := Read(s, wide)
		require.NoError(t, err, s)
		require.Empty(t, doc.Blocks[0].Text, s)
		require.Nil(t, doc.Blocks[0].Table, s)
	}
}
