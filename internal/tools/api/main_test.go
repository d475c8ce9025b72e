package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const source = `// Package x is a test.
package x

// T is a type.
type T struct {
	// A has a comment.
	A, B int ` + "`json:\"a\"`" + `
	C string
	d int
}

// Kind has constants.
type Kind string

// The kinds.
const (
	// One is documented.
	One Kind = "one"
	Two Kind = "two"
)

// M is a method.
func (t *T) M(a int,
	b string) error { return nil }

func F[E any](E) {}

func (t *T) m() {}
func g()        {}
`

func TestListSaysWhatIsExportedAndWhatHasNoComment(t *testing.T) {
	root := t.TempDir()
	for _, dir := range []string{"sub", "internal/hidden", "examples/e"} {
		require.NoError(t, os.MkdirAll(filepath.Join(root, dir), 0o777))
		require.NoError(t, os.WriteFile(filepath.Join(root, dir, "x.go"), []byte(source), 0o666))
	}
	lines, bare, err := list(root)
	require.NoError(t, err)
	require.Equal(t, []string{
		`sub: const One Kind = "one"`,
		`sub: const Two Kind = "two"`,
		`sub: func (*T) M(a int, b string) error`,
		`sub: func F[E any](E)`,
		`sub: type Kind string`,
		`sub: type T struct`,
		"sub: type T struct, field A int `json:\"a\"`",
		"sub: type T struct, field B int `json:\"a\"`",
		`sub: type T struct, field C string`,
	}, lines)
	require.Len(t, bare, 3)
	for i, want := range []string{"Two", "C string", "func F"} {
		require.Contains(t, bare[i]+bare[(i+1)%3]+bare[(i+2)%3], want)
	}
}

func TestEverythingThatTheModuleExportsIsDocumented(t *testing.T) {
	lines, bare, err := list(filepath.Join("..", "..", ".."))
	require.NoError(t, err)
	require.NotEmpty(t, lines)
	require.Empty(t, bare, "exported names and fields without a doc comment")
}
