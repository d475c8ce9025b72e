package adminplan_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/parse"
)

// The program that opens the package documentation and the one in the README are the example, word for word.
func TestTheProgramOfTheDocumentationIsTheExample(t *testing.T) {
	data, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	program := strings.NewReplacer("package adminplan_test", "package main", "func Example()", "func main()").Replace(string(data))

	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments)
	require.NoError(t, err)
	var indented strings.Builder
	for line := range strings.SplitSeq(program, "\n") {
		if line != "" {
			line = "\t" + line
		}
		indented.WriteString(line + "\n")
	}
	require.Contains(t, f.Doc.Text(), strings.TrimRight(indented.String(), "\n"))

	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	require.Contains(t, string(readme), "```go\n"+program+"```\n")
}

func TestTheProgramOfTheDocumentationWritesAPlan(t *testing.T) {
	out, err := os.Create(filepath.Join(t.TempDir(), "plan.json"))
	require.NoError(t, err)
	defer out.Close()
	stdout := os.Stdout
	os.Stdout = out
	Example()
	os.Stdout = stdout

	_, err = out.Seek(0, 0)
	require.NoError(t, err)
	p, _, err := parse.JSON(out)
	require.NoError(t, err)
	require.Equal(t, "Tổng vệ sinh đường làng năm 2026", p.Title)
	require.Empty(t, p.Validate().Findings)
}

// A program of the examples can be copied into another module, where packages under internal cannot be imported.
func TestExamplesImportNothingInternal(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("examples", "*", "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range f.Imports {
			require.NotContains(t, spec.Path.Value, "/internal/", name)
		}
	}
}
