package viet_test

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/viet"
)

func TestCaseIsThatOfUnicode(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		upper, lower := viet.Case(r)
		if upper != unicode.IsUpper(r) || lower != unicode.IsLower(r) {
			require.Equal(t, []bool{unicode.IsUpper(r), unicode.IsLower(r)}, []bool{upper, lower}, "%U", r)
		}
		if viet.Lower(r) != unicode.ToLower(r) {
			require.Equal(t, unicode.ToLower(r), viet.Lower(r), "%U", r)
		}
	}
}
