package parse_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// A column that says until when has deadlines; one that says when has the time of the work.
func TestColumnsOfDeadlines(t *testing.T) {
	year := adminplan.YearOf(2026)
	for heading, want := range map[string]adminplan.Timing{
		"Thời hạn":               {Text: "Năm 2026", Due: year},
		"Thời gian hoàn thành":   {Text: "Năm 2026", Due: year},
		"Hạn nộp":                {Text: "Năm 2026", Due: year},
		"Thời gian thực hiện":    {Text: "Năm 2026", From: year, To: year},
		"Thời gian":              {Text: "Năm 2026", From: year, To: year},
		"Bắt đầu và hoàn thành":  {},
		"Tiến độ thực hiện, hạn": {Text: "Năm 2026", From: year, To: year},
	} {
		p := readText(t, []byte("KẾ HOẠCH\nTrồng rừng năm 2026\nI. NỘI DUNG\n1. Trồng rừng.\n| TT | Nội dung | Chủ trì | "+heading+" |\n|---|---|---|---|\n| 1 | Ươm cây | Hội Nông dân | Năm 2026 |\n"))
		var got []adminplan.Timing
		p.Walk(func(n adminplan.Node) bool {
			if table, ok := n.Value.(*adminplan.Table); ok {
				got = table.Rows[0].Timing
			}
			return true
		})
		if want == (adminplan.Timing{}) {
			require.Empty(t, got, heading)
		} else {
			require.Equal(t, []adminplan.Timing{want}, got, heading)
		}
	}
}
