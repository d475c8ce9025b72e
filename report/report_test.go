package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/report"
	"github.com/adminplan/adminplan/rules"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

// faulty returns a plan with an error, a warning and a remark, and what is found in it.
func faulty(t *testing.T) (*adminplan.Plan, *adminplan.ValidationReport) {
	p := ruletest.State()
	require.NoError(t, adminplan.Edit(`/number/value "5"
		/sections/1/items/0/items/0/timing [{"due":"2027-05-15"}]
		/sections/4/assignments/1/tasks/0/product -
		/bases/1/references/0/date "2025-12-01"`).Apply(p))
	return p, p.Validate(rules.For(p).Sets...)
}

func TestProblem(t *testing.T) {
	p, r := faulty(t)
	var b bytes.Buffer
	require.NoError(t, report.Problem(&b, r, report.Lang("vi"), report.Instance("/plans/45")))
	golden(t, "problem.vi.json", b.Bytes())
	require.NotContains(t, b.String(), "2025-12-01", "no words of the plan unless asked for")
	b.Reset()
	require.NoError(t, report.Problem(&b, r, report.WithValues(p)))
	require.Contains(t, b.String(), `"value": "5"`)

	var details map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &details))
	for _, member := range []string{"type", "title", "status", "detail", "findings"} {
		require.Contains(t, details, member)
	}
	b.Reset()
	require.NoError(t, report.Problem(&b, ruletest.State().Validate()))
	require.Contains(t, b.String(), `"valid": true`)
	require.Contains(t, b.String(), `"findings": []`)
}

func TestTable(t *testing.T) {
	p, r := faulty(t)
	for _, lang := range []string{"vi", "en"} {
		var b bytes.Buffer
		require.NoError(t, report.Table(&b, r, report.Lang(lang), report.Width(90)))
		golden(t, "table."+lang+".txt", b.Bytes())
		for line := range strings.Lines(b.String()) {
			require.LessOrEqual(t, len([]rune(line)), 91)
		}
	}
	var b bytes.Buffer
	require.NoError(t, report.Table(&b, r, report.WithValues(p)))
	require.Contains(t, b.String(), `("5")`)
	require.Error(t, report.Table(brokenWriter{}, r))
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestSARIF(t *testing.T) {
	p, r := faulty(t)
	src, err := json.MarshalIndent(p, "", "  ")
	require.NoError(t, err)
	locate, err := report.LocateJSON(src)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, report.SARIF(&b, rules.Catalog(), []report.File{{Path: "plans/kế hoạch.json", Report: r, Locate: locate}, {Report: r}}))
	golden(t, "findings.sarif", b.Bytes())
}

func TestLocateJSON(t *testing.T) {
	src := []byte("{\n  \"a\": [1, {\"ế/b~\": \"x\"}],\n  \"c\": null, \"d\": {}\n}\n")
	locate, err := report.LocateJSON(src)
	require.NoError(t, err)
	for pointer, want := range map[string][2]int{
		"": {1, 1}, "/a": {2, 8}, "/a/0": {2, 9}, "/a/1": {2, 12}, "/a/1/ế~1b~0": {2, 21}, "/c": {3, 8}, "/d": {3, 19},
		"/d/missing/more": {3, 19}, "/a/7": {2, 8},
	} {
		line, column := locate(pointer)
		require.Equal(t, want, [2]int{line, column}, pointer)
	}
	for _, bad := range []string{"", "{", "[1,", "x"} {
		_, err := report.LocateJSON([]byte(bad))
		require.Error(t, err, bad)
	}
	deep := strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)
	_, err = report.LocateJSON([]byte(deep[:2000]))
	require.Error(t, err)
}
