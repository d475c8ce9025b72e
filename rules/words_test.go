package rules

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHasWord(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       bool
	}{
		{"", "sở", false},
		{"sở", "sở", true},
		{"các sở, ban", "sở", true},
		{"(sở y tế)", "sở", true},
		{"“sở y tế”", "sở", true}, // the quotation mark is no letter, though it is no ASCII either
		{"…sở", "sở", true},
		{"cơ sở1", "sở", true},
		{"báo cáo", "áo", false}, // within a word, behind a letter
		{"ơsở", "sở", false},     // behind a letter beyond ASCII
		{"sởu", "sở", false},
		{"sởê", "sở", false},
		{"banban", "ban", false}, // the second half of a word is no word
		{"ubanban ban", "ban", true},
		{"vp ubnd", "vt", false},
		{"hội đồng", "đồng", true},
	} {
		require.Equal(t, c.want, hasWord(c.text, c.word), "%q in %q", c.word, c.text)
	}
	require.True(t, hasWord("đài phát thanh", "báo", "đài"))
	require.False(t, hasWord("đài phát thanh"))
}
