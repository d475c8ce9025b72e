package source_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/source"
)

func TestNumbersOfRows(t *testing.T) {
	for cell, want := range map[string]int{"1": 1, "01.": 1, "12)": 12, "": 0, "1.2": 0, "a": 0, "12345": 0, "IV": 0} {
		require.Equal(t, want, source.RowNumber(cell), cell)
	}
	for _, cell := range []string{"1", "01.", "1.2", "(1)", "IV", "II.", "A", "a)"} {
		require.True(t, source.IsOrder(cell), cell)
	}
	for _, cell := range []string{"", "-", "TT", "1a", "Ươm", "1234567"} {
		require.False(t, source.IsOrder(cell), cell)
	}
	for cell, want := range map[string]bool{"Tổng cộng:": true, "CỘNG": true, "Tổng số vốn": true, "Tổng hợp": false, "Cộng tác": false} {
		require.Equal(t, want, source.IsSum(cell), cell)
	}
}
