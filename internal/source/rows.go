package source

import (
	"strings"
	"unicode"

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

// IsOrder reports whether a cell holds the number of a row or of a group of rows: "1", "01.", "1.2", "(1)", "IV", "A", "a)".
func IsOrder(cell string) bool {
	const longest = 6
	if len(cell) > longest {
		return false
	}
	s := strings.Trim(cell, "().")
	return s != "" && (strings.Trim(s, "0123456789.") == "" || strings.Trim(s, "IVX") == "" || len(s) == 1 && unicode.IsLetter(rune(s[0])))
}

// IsSum reports whether a cell says that its row adds up those above; it spans the columns that hold no numbers.
func IsSum(cell string) bool {
	cell = viet.Fold(cell)
	return cell == "cộng" || cell == "tổng" || strings.HasPrefix(cell, "tổng cộng") || strings.HasPrefix(cell, "tổng số")
}
