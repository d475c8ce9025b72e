package parse_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// notWritten says what of a text a writer leaves out on purpose, or writes in another place; all else must come back.
//
//   - Drawn rules, marks of Markdown, tags, the bars and rules of pipe tables: they lay a text out, as white space does.
//   - Page numbers, running heads and a head that is repeated above an attached plan: the plan has them as extra "page".
//   - Columns: the head is written left column first, recipients before the signature. What the head or the signature has
//     that belongs to no part stands before the head or behind the name. Bodies addressed stand above the kind line.
//   - "Số:" is written with its colon, and the name of the kind before a number ("Kế hoạch số: 12-KH/TU") once, above the title.
func notWritten(p *adminplan.Plan) string {
	var b strings.Builder
	for _, e := range p.Extra {
		if e.Where == adminplan.ExtraPage {
			b.WriteString(e.Text + "\n")
		}
	}
	return b.String()
}

// oddities are marks that a reader drops, by the document: a stray "/" before the name of the issuer.
var oddities = map[string]string{"007_mttq-xa-luongminh-hiep-thuong-2.txt": "/"}

// squeezed is the letters and digits of a text, in normal form.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFC.String(s))
}

// letters counts the letters and digits of a text and the marks of sentences, in normal form.
func letters(s string) map[rune]int {
	n := map[rune]int{}
	for _, r := range norm.NFC.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".,;()%/“”\"", r) {
			n[r]++
		}
	}
	return n
}

func TestTextsComeBackAsTheyWere(t *testing.T) {
	var names []string
	for _, pattern := range []string{"testdata/*.txt", "testdata/variants/*.txt", "../../shared/seed/*.txt", "../../shared/corpus/plans/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, found...)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		p, _, err := parse.Any(bytes.NewReader(text))
		if err != nil {
			continue // some are there to be refused
		}
		var out bytes.Buffer
		_, err = export.Text(&out, p)
		require.NoError(t, err)
		want, got := letters(unmarked(string(text))), letters(unmarked(out.String()+notWritten(p)))
		var differ []string
		for r := range want {
			if want[r] != got[r] {
				differ = append(differ, string(r))
			}
		}
		for r := range got {
			if want[r] == 0 {
				differ = append(differ, string(r))
			}
		}
		slices.Sort(differ)
		require.Equal(t, oddities[filepath.Base(name)], strings.Join(differ, ""), name)
		if notWritten(p) != "" || len(p.Sections) == 0 {
			continue
		}
		// The body comes back in its order.
		var body bytes.Buffer
		_, err = export.Text(&body, &adminplan.Plan{Kind: adminplan.KindPlan, Sections: p.Sections, Closing: p.Closing})
		require.NoError(t, err)
		_, written, _ := strings.Cut(body.String(), "KẾ HOẠCH\n\n")
		require.Contains(t, squeezed(unmarked(string(text))), squeezed(unmarked(written)), name)
	}
}

// unmarked is the text without what only lays it out.
func unmarked(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "<br>", " "), "\\", "")
	var b strings.Builder
	for line := range strings.Lines(s) {
		if strings.Trim(line, "-_=*~.|: \t\n\r") != "" {
			b.WriteString(line)
		}
	}
	return b.String()
}
