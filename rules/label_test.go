package rules

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseLabel(t *testing.T) {
	for label, want := range map[string]labelParts{
		"":           {},
		"I.":         {family: romanFamily, ordinal: 1, closer: "."},
		"IV-":        {family: romanFamily, ordinal: 4, closer: "-"},
		"XII/":       {family: romanFamily, ordinal: 12, closer: "/"},
		"1.":         {family: arabicFamily, ordinal: 1, closer: "."},
		"12)":        {family: arabicFamily, ordinal: 12, closer: ")"},
		"(3)":        {family: bracketFamily, ordinal: 3, closer: ")"},
		"1.3":        {family: dottedFamily, ordinal: 3, prefix: "1"},
		"2.10.4.":    {family: dottedFamily, ordinal: 4, prefix: "2.10", closer: "."},
		"a)":         {family: letterFamily, ordinal: 1, closer: ")"},
		"đ)":         {family: letterFamily, ordinal: 5, closer: ")"},
		"e)":         {family: letterFamily, ordinal: 6, closer: ")"},
		"y.":         {family: letterFamily, ordinal: 23, closer: "."},
		"c)":         {family: letterFamily, ordinal: 3, closer: ")"},
		"i)":         {family: letterFamily, ordinal: 9, closer: ")"},
		"v)":         {family: letterFamily, ordinal: 21, closer: ")"},
		"x.":         {family: letterFamily, ordinal: 22, closer: "."},
		"A.":         {family: capitalFamily, ordinal: 1, closer: "."},
		"Phần II":    {family: wordFamily, word: "phần", ordinal: 2},
		"CHƯƠNG I":   {family: wordFamily, word: "chương", ordinal: 1},
		"Điều 5.":    {family: wordFamily, word: "điều", ordinal: 5, closer: "."},
		"-":          {family: bulletFamily, closer: "-"},
		"f)":         {closer: ")"},
		"1 –":        {family: arabicFamily, ordinal: 1, closer: "–"},
		"9999999999": {family: arabicFamily},
		"xyz":        {},
	} {
		require.Equal(t, want, parseLabel(label), "%q", label)
	}
}

func FuzzParseLabel(f *testing.F) {
	for _, s := range []string{"I.", "1.1.", "(a)", "Phần I", "–", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if parseLabel(s).ordinal < 0 {
			t.Fatalf("%q", s)
		}
	})
}
