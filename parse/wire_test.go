package parse_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/parse"
)

func errorOf(t *testing.T, err error) *parse.Error {
	var e *parse.Error
	require.True(t, errors.As(err, &e), "%v", err)
	return e
}

func TestErrorsSayWhere(t *testing.T) {
	_, _, err := parse.JSON(strings.NewReader("{\n  \"title\": \"T\",\n  \"sections\": [\n    {},\n    {\"items\": [{\"test\": 1}]}\n  ]\n}"))
	e := errorOf(t, err)
	require.Equal(t, parse.Position{Line: 5, Column: 17, Pointer: "/sections/1/items/0"}, e.Position)
	require.Equal(t, "unknown-member", e.Code)
	require.Equal(t, `parse: json: line 5, column 17, at /sections/1/items/0: the format has no member "test" here`, e.Error())

	_, _, err = parse.XML(strings.NewReader("<plan xmlns=\"urn:adminplan:plan:1\">\n <title>T</title>\n <section>\n  <item><test/></item></section></plan>"))
	e = errorOf(t, err)
	require.Equal(t, parse.Position{Line: 4, Column: 9, Pointer: "/sections/0/items/0"}, e.Position)
	require.Equal(t, "unknown-element", e.Code)
}

func TestWarningsSayWhere(t *testing.T) {
	_, warnings, err := parse.JSON(strings.NewReader("{\"a\":1,\n\"b\":2,\"title\":\"T\",\n\n\"schemaVersion\":\"1.3\"}"))
	require.NoError(t, err)
	var got []string
	for _, w := range warnings {
		got = append(got, w.Code+" "+w.Position.String())
	}
	require.Equal(t, []string{"newer-version at /schemaVersion", "unknown-member line 1, column 2", "unknown-member line 2, column 1"}, got)
}

func TestReadErrorIsPassedOn(t *testing.T) {
	broken := errors.New("the line is cut")
	for _, read := range []reader{parse.JSON, parse.XML} {
		_, _, err := read(io.MultiReader(strings.NewReader("{"), errReader{broken}))
		require.ErrorIs(t, err, broken)
		require.Equal(t, "read", errorOf(t, err).Code)
	}
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }

// TestTruncatedInput cuts a document behind every 97th byte.
func TestTruncatedInput(t *testing.T) {
	for _, f := range []struct {
		read  reader
		write writer
	}{{parse.JSON, export.JSON}, {parse.XML, export.XML}} {
		doc := bytes.TrimSpace(document(t, randplan.Full(), f.write))
		for n := 0; n < len(doc); n += 97 {
			for _, opts := range [][]parse.Option{nil, {parse.Lenient()}} {
				p, _, err := f.read(bytes.NewReader(doc[:n]), opts...)
				require.Nil(t, p)
				e := errorOf(t, err)
				require.Contains(t, []string{"truncated", "empty"}, e.Code, "%d: %v", n, err)
			}
		}
	}
}

// bombs are inputs that are meant to cost much.
func bombs() map[string]struct {
	read reader
	in   string
	code string
} {
	type bomb = struct {
		read reader
		in   string
		code string
	}
	const xmlns = `<plan xmlns="urn:adminplan:plan:1"`
	attrs := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	return map[string]bomb{
		"JSON nested in lists":                    {parse.JSON, strings.Repeat("[", 100_000), "not-a-plan"},
		"JSON nested in sections":                 {parse.JSON, strings.Repeat(`{"sections":[`, 100_000), "too-deep"},
		"JSON nested in an unknown member":        {lenient(parse.JSON), `{"x":` + strings.Repeat("[", 100_000), "too-deep"},
		"JSON nested in unknown objects":          {lenient(parse.JSON), `{"x":` + strings.Repeat(`{"x":`, 100_000), "too-deep"},
		"JSON of one line of 50 MB":               {parse.JSON, `{"title":"` + strings.Repeat("a", 50<<20), "too-long"},
		"JSON with a string of 20 MB":             {parse.JSON, `{"title":"` + strings.Repeat("a", 20<<20) + `"}`, "too-long"},
		"JSON with a name of 20 MB":               {parse.JSON, `{"` + strings.Repeat("a", 20<<20) + `":1}`, "too-long"},
		"JSON with escapes of 20 MB":              {parse.JSON, `{"title":"` + strings.Repeat(`\u1ebf`, 6<<20) + `"}`, "too-long"},
		"JSON with a number of 20 MB":             {parse.JSON, `{"filing":{"copies":` + strings.Repeat("1", 20<<20) + `}}`, "too-long"},
		"JSON with blanks of 20 MB":               {parse.JSON, strings.Repeat(" ", 20<<20), "empty"},
		"JSON with unknown members":               {parse.JSON, `{` + attrs(1_000_000, `"x%d":1,`) + `"y":1}`, "unknown-member"},
		"JSON with one member a million times":    {parse.JSON, `{` + strings.Repeat(`"title":"T",`, 1_000_000) + `"kind":"KH"}`, "duplicate-member"},
		"XML nested in sections":                  {parse.XML, xmlns + ">" + strings.Repeat("<section>", 100_000), "too-deep"},
		"XML nested in unknown elements":          {lenient(parse.XML), xmlns + ">" + strings.Repeat("<x>", 100_000), "too-deep"},
		"XML with a document type":                {parse.XML, `<!DOCTYPE plan [<!ENTITY a "` + strings.Repeat("a", 1<<20) + `">]>` + xmlns + "/>", "doctype"},
		"XML with entities of entities":           {parse.XML, `<!DOCTYPE plan [<!ENTITY a "aaaaaaaaaa">` + attrs(30, `<!ENTITY b%d "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`) + `]>` + xmlns + "><title>&b29;</title></plan>", "doctype"},
		"XML with a flood of attributes":          {parse.XML, xmlns + attrs(1_000_000, ` a%d=""`) + "/>", "unknown-attribute"},
		"XML with a flood of attributes, lenient": {lenient(parse.XML), xmlns + attrs(1_000_000, ` a%d=""`) + "/>", "too-many-nodes"},
		"XML with a flood of namespaces":          {parse.XML, xmlns + attrs(1_000_000, ` xmlns:a%d="urn:a"`) + "/>", "too-many-nodes"},
		"XML with a text of 50 MB":                {parse.XML, xmlns + "><title>" + strings.Repeat("a", 50<<20) + "</title></plan>", "too-long"},
		"XML with an attribute of 20 MB":          {parse.XML, xmlns + ` kind="` + strings.Repeat("a", 20<<20) + `"/>`, "too-long"},
		"XML with references of 20 MB":            {parse.XML, xmlns + "><title>" + strings.Repeat("&#x1ebf;", 6<<20) + "</title></plan>", "too-long"},
		"XML with a name of 20 MB":                {parse.XML, "<" + strings.Repeat("a", 20<<20), "truncated"},
		"XML with a comment of 20 MB":             {parse.XML, "<!--" + strings.Repeat("a", 20<<20), "truncated"},
		"XML with blanks of 20 MB":                {parse.XML, strings.Repeat(" ", 20<<20), "empty"},
		"XML with a million comments":             {parse.XML, xmlns + ">" + strings.Repeat("<!---->", 1_000_000), "truncated"},
	}
}

func lenient(read reader) reader {
	return func(r io.Reader, _ ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
		return read(r, parse.Lenient())
	}
}

func TestBombsAreRefusedCheaply(t *testing.T) {
	for name, b := range bombs() {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			p, _, err := b.read(strings.NewReader(b.in))
			runtime.ReadMemStats(&after)
			require.Nil(t, p)
			e := errorOf(t, err)
			require.Equal(t, b.code, e.Code, "%v", err)
			require.Less(t, len(e.Message), 1000)
			spent := after.TotalAlloc - before.TotalAlloc
			t.Logf("%d bytes: %s, %d bytes allocated", len(b.in), e.Code, spent)
			require.Less(t, spent, uint64(20*len(b.in)+32<<20))
		})
	}
}

func TestLimits(t *testing.T) {
	doc := `{"title":"T","motto":["a","b","c"],"sections":[{"sections":[{"label":"12345"}]}]}`
	x := `<plan xmlns="urn:adminplan:plan:1"><motto>a</motto><motto>b</motto><title>T</title><section><section label="12345"></section></section></plan>`
	for _, c := range []struct {
		limits parse.Limits
		code   string
	}{
		{parse.Limits{Bytes: 20}, "too-large"},
		{parse.Limits{Depth: 2}, "too-deep"},
		{parse.Limits{Nodes: 4}, "too-many-nodes"},
		{parse.Limits{String: 4}, "too-long"},
	} {
		for _, err := range []error{
			third(parse.JSON(strings.NewReader(doc), parse.WithLimits(c.limits))), third(parse.JSON(onlyReader{strings.NewReader(doc)}, parse.WithLimits(c.limits))),
			third(parse.XML(strings.NewReader(x), parse.WithLimits(c.limits))), third(parse.XML(onlyReader{strings.NewReader(x)}, parse.WithLimits(c.limits))),
		} {
			require.Equal(t, c.code, errorOf(t, err).Code)
		}
	}
	for _, l := range []parse.Limits{{Bytes: int64(len(doc)), Depth: 3, Nodes: 12, String: 13}, {}} {
		require.NoError(t, third(parse.JSON(strings.NewReader(doc), parse.WithLimits(l))))
	}
	require.NoError(t, third(parse.XML(strings.NewReader(x), parse.WithLimits(parse.Limits{Bytes: int64(len(x)), Depth: 3, Nodes: 9, String: 20}))))
}

func third(_ *adminplan.Plan, _ []parse.Warning, err error) error { return err }

// onlyReader hides how long the input is.
type onlyReader struct{ r io.Reader }

func (r onlyReader) Read(b []byte) (int, error) { return r.r.Read(b[:min(len(b), 7)]) }

// TestNestingUpToTheLimit reads a plan that nests as deep as the limit allows, in every way that stands on the stack.
func TestNestingUpToTheLimit(t *testing.T) {
	const depth = 10_000
	limits := parse.WithLimits(parse.Limits{Depth: depth + 1_000_000})
	doc := strings.Repeat(`{"sections":[`, depth-1) + "{}" + strings.Repeat("]}", depth-1)
	p, _, err := parse.JSON(strings.NewReader(doc), limits)
	require.NoError(t, err)
	x := document(t, p, export.XML)
	q, _, err := parse.XML(bytes.NewReader(x), limits)
	require.NoError(t, err)
	require.True(t, p.Equal(q))
	require.True(t, p.Equal(p.Clone()))
	_, _, err = parse.JSON(strings.NewReader(`{"sections":[`+doc+"]}"), limits)
	require.Equal(t, "too-deep", errorOf(t, err).Code)
}
