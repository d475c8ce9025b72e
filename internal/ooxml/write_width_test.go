package ooxml

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// No word is broken in a column beside one that has more room than it needs; all columns together are as wide as the text.
func TestColumnsHaveRoomForTheirWords(t *testing.T) {
	table := func(heads ...string) *adminplan.Table {
		t := &adminplan.Table{Rows: []adminplan.Row{{}}}
		for i, h := range heads {
			t.Columns = append(t.Columns, adminplan.Column{Heading: h})
			text := "1"
			if i == 1 {
				text = strings.Repeat("trồng cây ven đê và giữ rừng phòng hộ ", 12)
			}
			t.Rows[0].Cells = append(t.Rows[0].Cells, adminplan.Cell{Text: text})
		}
		return t
	}
	for _, c := range []struct {
		table *adminplan.Table
		room  bool
	}{
		{table("TT", "Nội dung", "Chủ trì"), true},
		{table("TT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm", "Ghi chú"), true},
		{table("SỐ TT", "NỘI DUNG", "NGHIÊNGNGẢ", "THƯỜNGTRỰC", "TRƯỜNGHỢP"), true},
		{table(strings.Split(strings.Repeat("NGHIÊNG ", 30), " ")[:30]...), false},
		{table(strings.Split(strings.Repeat("TT ", 60), " ")[:60]...), false},
	} {
		rows, columns, _ := grid(c.table)
		widths := columnWidths(c.table, rows, columns)
		total := 0
		for i, width := range widths {
			require.Positive(t, width)
			total += width
			if c.room {
				require.GreaterOrEqual(t, width, longestWord(c.table.Columns[i].Heading)*13*20/1000+2*108, c.table.Columns[i].Heading)
			}
		}
		require.Equal(t, textWidth, total)
	}
}
