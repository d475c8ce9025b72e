package meaning_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/meaning"
)

// Words that lead to a time may stand behind one another, but no text of nothing else is read again for each of its words.
func TestManyWordsLeadToATime(t *testing.T) {
	require.Equal(t, "trước ngày 05/3/2026", meaning.Timings("Việc ươm cây hoàn thành xong trước ngày 05/3/2026.")[0].Text)
	require.Equal(t, "dự kiến trong khoảng tháng 3/2026", meaning.Timings("Việc ươm cây dự kiến trong khoảng tháng 3/2026.")[0].Text)
	for _, w := range []string{"hoàn thành", "xong", "dự kiến", "khoảng", "trong", "vào", "cuối", "ngày"} {
		times := meaning.Timings("Ươm cây " + strings.Repeat(w+" ", 1000) + "tháng 3/2026.")
		for _, one := range times {
			require.LessOrEqual(t, strings.Count(one.Text, " "), 40, w)
		}
	}
	// Deeper than a stack may be.
	require.Empty(t, meaning.Timings("Ươm cây "+strings.Repeat("xong ", 200_000)+"."))
}
