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

// Words are shown as the plan has them; of what is no word nothing is shown.
func TestTableShowsTheWordsOfThePlan(t *testing.T) {
	p := ruletest.State()
	p.Title = strings.Repeat("ế", 80)
	p.Place = strings.Repeat("ế", 81)
	p.Sections[0].Kind = "[khác]"
	p.Filing = &adminplan.Filing{Text: "Lưu: VT.", Copies: 7}
	p.Bases[0].References = []adminplan.Reference{{Text: "x", Date: adminplan.DateOf(2025, 12, 1)}}
	for path, want := range map[string]string{
		"/title":                     `("` + strings.Repeat("ế", 80) + `")`,
		"/place":                     `("` + strings.Repeat("ế", 80) + `…")`,
		"/sections/0/kind":           `("[khác]")`,
		"/filing/copies":             `("7")`,
		"/bases/0/references/0/date": `("2025-12-01")`,
		"":                           "",
		"/sections":                  "",
		"/sections/0":                "",
		"/carrier":                   "",
		"/sections/99/label":         "",
		"/unknown":                   "",
	} {
		r := &adminplan.ValidationReport{Findings: []adminplan.Finding{{Code: "X-01", Severity: adminplan.SeverityInfo, Path: path}}}
		var b bytes.Buffer
		require.NoError(t, report.Table(&b, r, report.WithValues(p), report.Width(500)))
		if want == "" {
			require.NotContains(t, b.String(), "(", path)
			continue
		}
		require.Contains(t, b.String(), want, path)
	}
}

func TestLocated(t *testing.T) {
	_, r := faulty(t)
	locate := func(pointer string) (line, column int) {
		if strings.HasPrefix(pointer, "/bases") {
			return 12, 7
		}
		return 0, 0
	}
	var b bytes.Buffer
	require.NoError(t, report.Table(&b, r, report.Located(locate), report.Width(300)))
	require.Equal(t, 1, strings.Count(b.String(), " 12:7: "))
	require.Contains(t, b.String(), " 12:7: references/0/date: ")
	require.NotContains(t, b.String(), "0:0")

	b.Reset()
	require.NoError(t, report.SARIF(&b, rules.Catalog(), []report.File{
		{Path: "a.txt", Report: r}, {Report: r}, // a report that is of no file has no lines
		{Path: "b.txt", Report: r, Locate: func(string) (int, int) { return 3, 1 }},
	}, report.Located(locate)))
	var log struct {
		Runs []struct {
			Results []struct {
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &log))
	lines := map[string]map[int]int{}
	for _, result := range log.Runs[0].Results {
		at := result.Locations[0].PhysicalLocation
		if lines[at.ArtifactLocation.URI] == nil {
			lines[at.ArtifactLocation.URI] = map[int]int{}
		}
		lines[at.ArtifactLocation.URI][at.Region.StartLine]++
	}
	n := len(r.Findings)
	require.Equal(t, map[string]map[int]int{"a.txt": {12: 1, 0: n - 1}, "": {0: n}, "b.txt": {3: n}}, lines)
}

// What is found of the plan as a whole stands below the name of the whole.
func TestTableNamesThePlan(t *testing.T) {
	r := &adminplan.ValidationReport{Findings: []adminplan.Finding{{Code: "X-01", Severity: adminplan.SeverityWarning}}}
	for lang, want := range map[string]string{"vi": "Kế hoạch\n  cảnh báo  X-01", "en": "The plan\n  warning   X-01"} {
		var b bytes.Buffer
		require.NoError(t, report.Table(&b, r, report.Lang(lang)))
		require.True(t, strings.HasPrefix(b.String(), want), b.String())
	}
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

// A client reads what a service answered into the same type.
func TestProblemDetailsAreReadAsTheyWereWritten(t *testing.T) {
	p, r := faulty(t)
	want := report.ProblemOf(r, report.Lang("vi"), report.WithValues(p), report.Instance("/plans/45"))
	data, err := json.Marshal(want)
	require.NoError(t, err)
	var got report.ProblemDetails
	require.NoError(t, json.Unmarshal(data, &got))
	require.NotEmpty(t, got.Findings)
	for i, f := range got.Findings {
		require.NotEmpty(t, f.Detail)
		require.Equal(t, want.Findings[i].Detail, f.Detail)
		require.Equal(t, want.Findings[i].Value, f.Value)
		require.Equal(t, want.Findings[i].Code, f.Code)
		require.Equal(t, want.Findings[i].Message("en"), f.Message("en"))
	}
	again, err := json.Marshal(got)
	require.NoError(t, err)
	require.JSONEq(t, string(data), string(again))
	require.Error(t, json.Unmarshal([]byte(`{"findings":[{"code":1}]}`), &got))
	require.Error(t, json.Unmarshal([]byte(`{"findings":[{"detail":1}]}`), &got))
}
