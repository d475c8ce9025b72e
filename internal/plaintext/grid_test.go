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

// A row with other columns ends a drawn table that began above it; what is drawn from the rule before that row on is one of its own.
func TestDrawnTablesBehindOneThatFails(t *testing.T) {
	doc, err := Read("+----+----+\n| a |\n+----+----+\n| b | c |\n+----+----+\n| d | e |\n+----+----+\nsau\n", wide)
	require.NoError(t, err)
	var rows [][]source.Row
	for _, b := range doc.Blocks {
		if b.Table != nil {
			rows = append(rows, b.Table.Rows)
		}
	}
	require.Equal(t, [][]source.Row{{{Cells: []source.Cell{{Text: "a"}}}}, {{Cells: []source.Cell{{Text: "b"}, {Text: "c"}}}, {Cells: []source.Cell{{Text: "d"}, {Text: "e"}}}}}, rows)
}
