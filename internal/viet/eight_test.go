package viet_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/viet"
)

// Eight bytes at once tell where a word of Vietnamese ends as its characters do one by one, but that a letter may reach beyond the last of them.
func TestNotLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.SampledFrom([]rune("azAZmữẺđĐðũụỳ@[`{}~\x7f\x00/0,. \u00a0–“²½\ufeff～")), 0, 12, -1).Draw(t, "s")
		end := 0
		for _, r := range s {
			letter := string(r)
			if end+len(letter) > 8 || !viet.LetterByte(letter[0]) {
				break
			}
			end += len(letter)
		}
		n := viet.First(viet.NotLetters(viet.EightAt(s, 0)))
		if end < n {
			require.Equal(t, 7, n, "a letter reaches beyond the seventh byte")
		} else {
			require.Equal(t, min(end, 7), n)
		}
		for i := range min(len(s), 8) {
			require.Equal(t, viet.EightAt(s, len(s)-1-i), viet.LastEight(s)>>(8*(7-i)))
		}
	})
}
