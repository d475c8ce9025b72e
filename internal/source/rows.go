package source

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// RowNumber returns the number of a row that a cell holds: "1", "01.", "12)"; 0 where the cell holds anything else.
func RowNumber(cell string) int {
	const longest = 4
	cell = strings.TrimRight(cell, ".)")
	if len(cell) > longest {
		return 0
	}
	n := 0
	for i := range len(cell) {
		if cell[i] < '0' || cell[i] > '9' {
			return 0
		}
		n = n*10 + int(cell[i]-'0')
	}
	return n
}

// IsSum reports whether a cell says that its row adds up those above; it spans the columns that hold no numbers.
func IsSum(cell string) bool {
	cell = viet.Fold(cell)
	return cell == "cộng" || cell == "tổng" || strings.HasPrefix(cell, "tổng cộng") || strings.HasPrefix(cell, "tổng số")
}
