package viet_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan/internal/viet"
)

// Eight bytes at once tell where a word ends as its characters do one by one.
func TestNotLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.SampledFrom([]rune("azAZmữẺđĐðũụỳϿ@[`{0,. \u00a0–“²½\ufeff～中")), 0, 12, -1).Draw(t, "s")
		end := 0
		for _, r := range s {
			letter := string(r)
			if end+len(letter) > 8 || !viet.LetterByte(letter[0]) {
				break
			}
			end += len(letter)
		}
		n := viet.First(viet.NotLetters(viet.EightAt(s, 0)))
		if end < len(s) && n == 8 {
			require.Greater(t, end, 4, "a letter reaches beyond the eighth byte")
			return
		}
		require.Equal(t, end, n)
		for i := range min(len(s), 8) {
			require.Equal(t, viet.EightAt(s, len(s)-1-i), viet.LastEight(s)>>(8*(7-i)))
		}
	})
}
