package ooxml

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// cellOf returns a cell of paragraphs, each of the lines given.
func cellOf(column int, paragraphs ...[]string) cell {
	c := cell{column: column, span: 1}
	for _, lines := range paragraphs {
		q := &para{line: 1}
		for _, s := range lines {
			q.lines = append(q.lines, line{text: s})
		}
		c.nodes = append(c.nodes, node{para: q})
	}
	return c
}

func rowsOf(texts ...[]string) (rows []row) {
	for _, cells := range texts {
		var r row
		for j, s := range cells {
			r.cells = append(r.cells, cellOf(j, []string{s}))
		}
		rows = append(rows, r)
	}
	return rows
}

// A grid has rows of as many cells each, with one paragraph of one line in every cell.
func TestGrid(t *testing.T) {
	two := rowsOf([]string{"a", "b"}, []string{"c", "d"})
	with := func(c cell) *table {
		return &table{rows: append(rowsOf([]string{"a", "b"}), row{cells: []cell{c, cellOf(1, []string{"d"})}})}
	}
	labelled := cellOf(0, []string{"một", "hai"})
	labelled.nodes[0].para.label = "1."
	for _, c := range []struct {
		name  string
		table *table
		want  bool
	}{
		{"two rows", &table{rows: two}, true},
		{"one row", &table{rows: two[:1]}, false},
		{"none", &table{}, false},
		{"one column", &table{rows: rowsOf([]string{"a"}, []string{"b"})}, false},
		{"rows of two lengths", &table{rows: rowsOf([]string{"a", "b"}, []string{"c", "d", "e"})}, false},
		{"an empty cell", with(cellOf(0)), false},
		{"a blank cell", with(cellOf(0, []string{""})), false},
		{"a blank paragraph beside a full one", with(cellOf(0, []string{"a"}, []string{""})), true},
		{"two paragraphs", with(cellOf(0, []string{"a"}, []string{"b"})), false},
		{"two lines", with(cellOf(0, []string{"a", "b"})), false},
		{"two lines with a number", with(labelled), true},
		{"a table", with(cell{nodes: []node{{table: &table{rows: two}}}}), false},
	} {
		require.Equal(t, c.want, c.table.grid(), c.name)
	}
}

func TestSameColumns(t *testing.T) {
	a := rowsOf([]string{"a", "b"})[0]
	b := rowsOf([]string{"c", "d"})[0]
	require.True(t, sameColumns(&a, &b))
	b.cells[1].column = 2
	require.False(t, sameColumns(&a, &b))
	c := rowsOf([]string{"c"})[0]
	require.False(t, sameColumns(&a, &c))
}

// A stamp of an electronic signature says who signed and when, and nothing else stands in it.
func TestIsStamp(t *testing.T) {
	nodes := func(lines ...string) []node { return cellOf(0, lines).nodes }
	require.True(t, isStamp(nodes("Người ký: Sở A", "Thời gian ký: 05/03/2026")))
	require.True(t, isStamp(nodes("Signed by: Sở A", "Signing time: 05/03/2026", "Email: a@example.org")))
	require.False(t, isStamp(nodes("Người ký: Sở A")))
	require.False(t, isStamp(nodes("Ngày ký: 05/03/2026")))
	require.False(t, isStamp(append(nodes("Người ký: Sở A", "Ngày ký: 05/03/2026"), node{table: &table{}})))
	require.False(t, isStamp(nodes("GIÁM ĐỐC", "Lê Văn Thử", "Người ký: Sở A", "Ngày ký: 05/03/2026")))
	require.False(t, isStamp(nil))
}

// Bold type is that of every text of a row; a table within says nothing of it.
func TestBoldRows(t *testing.T) {
	bold := rowsOf([]string{"a", ""})[0]
	require.False(t, bold.bold())
	bold.cells[0].nodes[0].para.lines[0].bold = true
	require.True(t, bold.bold())
	require.False(t, (&row{}).bold())
	bold.cells = append(bold.cells, cell{nodes: []node{{table: &table{}}}})
	require.False(t, bold.bold())
}

// The first column of labels is of two kinds at least, each beside text that has none.
func TestLabelledTables(t *testing.T) {
	table2 := func(rows ...[]string) *table { return &table{rows: rowsOf(rows...)} }
	gap := table2([]string{"I.", "MỤC ĐÍCH"}, []string{"1.", "Đọc sách"})
	gap.rows[1].cells[0].gap = true
	own := table2([]string{"I.", "MỤC ĐÍCH"}, []string{"1.", "Đọc sách"})
	own.rows[1].cells[1].nodes[0].para.label = "-"
	for _, c := range []struct {
		name  string
		table *table
		want  bool
	}{
		{"two kinds", table2([]string{"I.", "MỤC ĐÍCH"}, []string{"1.", "Đọc sách"}, []string{"", "Trong năm"}), true},
		{"one kind", table2([]string{"1.", "Mua"}, []string{"2.", "Bán"}), false},
		{"no labels", table2([]string{"Sách", "Mua"}, []string{"Báo", "Bán"}), false},
		{"a row of one cell", table2([]string{"I.", "MỤC ĐÍCH"}, []string{"1."}), false},
		{"a row that begins later", gap, false},
		{"text with a label of its own", own, false},
	} {
		require.Equal(t, c.want, c.table.labelled(), c.name)
	}
	for s, want := range map[string]byte{"I.": 'I', "(IV)": 'I', "2)": '1', "1.2.": 'n', "a)": 'a', "đ)": 'a', "-": '-', "•": '-', "I": 0, "A.": 0, ".": 0, "": 0, "1234567890.": 0, "sách.": 0} {
		require.Equal(t, want, labelKind(s), s)
	}
}

// The first paragraph of rows is found also where it stands in a table within, or nowhere.
func TestLineOf(t *testing.T) {
	require.Zero(t, lineOf(nil))
	require.Zero(t, lineOf([]row{{cells: make([]cell, 2)}}))
	rows := []row{{cells: []cell{{}, {nodes: []node{{table: &table{line: 7}}}}}}}
	require.Equal(t, 7, lineOf(rows))
	require.Equal(t, 1, lineOf(append([]row{{}, {cells: []cell{cellOf(0, []string{"a"})}}}, rows...)))
}
