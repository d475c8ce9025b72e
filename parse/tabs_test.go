package parse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
)

// A table that was copied out of Word, its cells parted by tabs, reads as the same table with bars does.
func TestTablePartedByTabs(t *testing.T) {
	rows := []string{
		"TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian",
		"1\tVá ổ gà trên đường liên thôn\tPhòng Kinh tế\tCác thôn\tTháng 6/2025",
		"2\tKhơi thông rãnh thoát nước\tCông an xã\tĐoàn thanh niên\tTháng 7/2025",
	}
	const before, after = "I. MỤC ĐÍCH\n\n1. Bảo đảm giao thông thông suốt.\n\nII. TIẾN ĐỘ\n", "\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế chủ trì thực hiện."
	barred := "| " + strings.ReplaceAll(strings.Join(rows, " |\n| "), "\t", " | ") + " |"
	plan, what := readSlots(slots{body: before + strings.Join(rows, "\n") + after})
	require.Empty(t, what)
	same, _, err := parse.Text(strings.NewReader(slots{body: before + barred + after}.text()))
	require.NoError(t, err)
	require.Equal(t, same.Sections, plan.Sections)

	table := plan.Sections[1].Items[0].Table
	require.NotNil(t, table)
	require.Equal(t, "TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian", heading(table))
	require.Len(t, table.Rows, 2)
	require.Equal(t, adminplan.ColumnPartners, table.Columns[3].Kind)
	require.Equal(t, "Phòng Kinh tế", table.Rows[0].Lead[0].Name)
	require.Equal(t, "Tháng 7/2025", table.Rows[1].Timing[0].Text)
}
