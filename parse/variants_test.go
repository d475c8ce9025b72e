package parse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

const variantsDir = "testdata/variants"

// TestVariants reads every document of testdata/variants and compares the plan with what was meant when the document was
// written. The file KNOWN_FAILURES names what the reader does not get right yet, a document and a field a line; what it
// names must fail, so that the list can only become shorter.
func TestVariants(t *testing.T) {
	known := knownFailures(t)
	files, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			failed := checkVariant(t, data, readExpectation(t, strings.TrimSuffix(file, ".txt")+".expect.json"))
			for field, what := range failed {
				if !known[name+" "+field] {
					t.Errorf("%s: %s", field, what)
				}
			}
			for entry := range known {
				if field, mine := strings.CutPrefix(entry, name+" "); mine && field != "shuffled" && failed[field] == "" {
					t.Errorf("%s is right now; take it from KNOWN_FAILURES", field)
				}
			}
		})
	}
	for entry := range known {
		name, _, _ := strings.Cut(entry, " ")
		if slices.Contains(slotTables, name) {
			continue
		}
		require.FileExists(t, filepath.Join(variantsDir, name+".txt"), "KNOWN_FAILURES names %s", entry)
	}
}

// TestVariantsCoverEveryVariation proves by the index that each variation has three documents.
func TestVariantsCoverEveryVariation(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(variantsDir, "INDEX"))
	require.NoError(t, err)
	indexed := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		variation, list, ok := strings.Cut(line, ":")
		require.True(t, ok, line)
		names := map[string]bool{}
		for name := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ' ' || r == ',' }) {
			require.FileExists(t, filepath.Join(variantsDir, name+".txt"), variation)
			names[name], indexed[name] = true, true
		}
		require.GreaterOrEqual(t, len(names), 3, "%s has too few documents", variation)
	}
	files, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(t, err)
	for _, file := range files {
		require.True(t, indexed[strings.TrimSuffix(filepath.Base(file), ".txt")], "the index does not name %s", file)
	}
}

func knownFailures(t *testing.T) map[string]bool {
	data, err := os.ReadFile(filepath.Join(variantsDir, "KNOWN_FAILURES"))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	require.NoError(t, err)
	known := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			fields := strings.Fields(line)
			require.GreaterOrEqual(t, len(fields), 2, line)
			known[fields[0]+" "+fields[1]] = true
		}
	}
	return known
}

// checkVariant returns what differs from the expectation, by field.
func checkVariant(t *testing.T, data []byte, want *expectation) map[string]string {
	failed := map[string]string{}
	p, _, err := parse.Any(bytes.NewReader(data))
	if want.Seems != "" {
		var e *parse.Error
		if !errors.As(err, &e) || !strings.Contains(e.Seems, want.Seems) {
			failed["seems"] = fmt.Sprintf("want a refusal as %s, got %v", want.Seems, err)
		}
		return failed
	}
	if err != nil {
		failed["read"] = err.Error()
		return failed
	}
	doc := planJSON(t, p)
	want.compare(doc, func(field, got, want string) { failed[field] = fmt.Sprintf("got %s\nwant %s", got, want) })
	if lost := lostWords(string(data), doc); len(lost) > 0 {
		failed["kept"] = fmt.Sprintf("words lost: %q", lost)
	}
	if invented := inventedWords(string(data), doc); len(invented) > 0 {
		failed["true"] = fmt.Sprintf("words invented: %q", invented)
	}
	if what := rewritten(t, p, doc); what != "" && want.RoundTripException == "" {
		failed["roundtrip"] = what
	} else if what == "" && want.RoundTripException != "" {
		failed["roundtrip"] = "the exception is not needed any more"
	}
	if what := truncated(data); what != "" {
		failed["truncated"] = what
	}
	return failed
}

func planJSON(t *testing.T, p *adminplan.Plan) map[string]any {
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, p))
	var doc map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &doc))
	return doc
}

// rewritten writes the plan as text, reads that, and returns the first difference.
func rewritten(t *testing.T, p *adminplan.Plan, doc map[string]any) string {
	var out bytes.Buffer
	_, err := export.Text(&out, p)
	require.NoError(t, err)
	again, _, err := parse.Text(bytes.NewReader(out.Bytes()))
	if err != nil {
		return "the text written is refused: " + err.Error()
	}
	q := *p
	q.Extra = withoutPageMarks(p.Extra)
	if again.Equal(&q) {
		return ""
	}
	other := planJSON(t, again)
	if len(q.Extra) == 0 {
		delete(doc, "extra")
	}
	if what := difference("", doc, other); what != "" {
		return what
	}
	return "the plans differ"
}

// withoutPageMarks drops what a writer does not write.
func withoutPageMarks(extra []adminplan.Extra) []adminplan.Extra {
	var out []adminplan.Extra
	for _, e := range extra {
		if e.Where != adminplan.ExtraPage {
			out = append(out, e)
		}
	}
	return out
}

// difference returns the first place at which two JSON values differ; identifiers follow from the rest.
func difference(at string, a, b any) string {
	switch a := a.(type) {
	case map[string]any:
		other, ok := b.(map[string]any)
		if !ok {
			return at + " is no object"
		}
		for _, from := range []map[string]any{a, other} {
			for k := range from {
				if k == "id" || k == "refersTo" {
					continue
				}
				if what := difference(at+"/"+k, a[k], other[k]); what != "" {
					return what
				}
			}
		}
		return ""
	case []any:
		other, _ := b.([]any)
		for i := range min(len(a), len(other)) {
			if what := difference(fmt.Sprintf("%s/%d", at, i), a[i], other[i]); what != "" {
				return what
			}
		}
		if len(a) != len(other) {
			return fmt.Sprintf("%s: %d elements become %d", at, len(a), len(other))
		}
		return ""
	}
	if a != b {
		return fmt.Sprintf("%s: %.300v becomes %.300v", at, a, b)
	}
	return ""
}

// truncated reads the document cut at every 97th byte: each is a plan or a clean error.
func truncated(data []byte) (what string) {
	n := 0
	defer func() {
		if r := recover(); r != nil {
			what = fmt.Sprintf("cut at byte %d: panic: %v", n, r)
		}
	}()
	for n = 0; n < len(data); n += 97 {
		p, _, err := parse.Any(bytes.NewReader(data[:n]))
		if err == nil {
			continue
		}
		if e := (*parse.Error)(nil); p != nil || !errors.As(err, &e) || e.Message == "" {
			return fmt.Sprintf("cut at byte %d: %v", n, err)
		}
	}
	return ""
}
