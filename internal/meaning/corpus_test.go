package meaning_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// listed is a citation of testdata/citations.tsv.
type listed struct {
	offset                                   int
	kind, number, symbol, date, issuer, name string
}

func readListed(t *testing.T) map[string][]listed {
	f, err := os.Open(filepath.Join("testdata", "citations.tsv"))
	require.NoError(t, err)
	defer f.Close()
	files := map[string][]listed{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		c := strings.Split(lines.Text(), "\t")
		require.Len(t, c, 8)
		offset, err := strconv.Atoi(c[1])
		require.NoError(t, err)
		files[c[0]] = append(files[c[0]], listed{offset: offset, kind: c[2], number: c[3], symbol: c[4], date: c[5], issuer: c[6], name: c[7]})
	}
	return files
}

// The citations that are found in real plans are those that a reader lists, with the same data.
func TestCitationsOfRealPlans(t *testing.T) {
	files := readListed(t)
	dir := filepath.Join("..", "..", "..", "shared", "corpus", "plans")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no corpus beside the module")
	}
	right, found, all := 0, 0, 0
	for name, list := range files {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if os.IsNotExist(err) {
			b, err = os.ReadFile(filepath.Join(dir, "..", "..", "seed", name))
		}
		require.NoError(t, err)
		want := map[int]listed{}
		for _, l := range list {
			want[l.offset] = l
		}
		all += len(list)
		for _, p := range paragraphs(name, viet.NFC(string(b))) {
			for _, r := range meaning.References(p.text) {
				if r.Kind == "" && strings.HasPrefix(r.Text, "Số:") {
					continue // the plan's own number in its head
				}
				require.Equal(t, p.text[r.Start:r.End], r.Text)
				found++
				l, ok := want[p.offset+r.Start]
				if ok && same(l, &r) {
					right++
				} else {
					t.Logf("%s:%d %q: want %+v, have %s %s %d %s %s %s", name, p.offset+r.Start, clip(r.Text), l, r.Kind, r.Number, r.Year, r.Symbol, r.Date, r.Issuer)
				}
				delete(want, p.offset+r.Start)
			}
		}
		for _, l := range want {
			t.Logf("%s:%d not found: %+v", name, l.offset, l)
		}
	}
	precision, recall := float64(right)/float64(found), float64(right)/float64(all)
	t.Logf("%d listed, %d found, %d right: precision %.4f, recall %.4f", all, found, right, precision, recall)
	require.GreaterOrEqual(t, precision, 0.98)
	require.GreaterOrEqual(t, recall, 0.98)
}

func same(l listed, r *adminplan.Reference) bool {
	symbol := r.Symbol
	if r.Year != 0 {
		symbol = strconv.Itoa(r.Year) + "/" + symbol
	}
	name := ""
	if viet.Fold(r.Kind) == "luật" && l.name != "" {
		name = r.Title
	}
	return l.kind == r.Kind && l.number == r.Number && l.symbol == symbol && l.date == r.Date.String() &&
		viet.Fold(l.issuer) == viet.Fold(r.Issuer) && viet.Fold(l.name) == viet.Fold(name)
}

type paragraph struct {
	offset int
	text   string
}

// paragraphs parts a document as its reader would: by lines, or by blank lines where the source breaks its lines.
func paragraphs(name, text string) (list []paragraph) {
	sep := "\n"
	if strings.Contains(name, "hardwrap") || strings.Contains(name, "markdown") {
		sep = "\n\n"
	}
	offset := 0
	for _, p := range strings.Split(text, sep) {
		list = append(list, paragraph{offset, strings.ReplaceAll(p, "\n", " ")})
		offset += len(p) + len(sep)
	}
	return list
}

func clip(s string) string {
	if len(s) > 100 {
		return s[:100]
	}
	return s
}
