package main

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../.."

func TestGeneratedFilesAreUpToDate(t *testing.T) {
	files, err := generate(root)
	require.NoError(t, err)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		have, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		require.NoError(t, err)
		if string(have) != string(files[name]) {
			t.Errorf("%s is stale: run go generate ./...", name)
		}
	}
}

func TestGeneratingTwiceGivesTheSame(t *testing.T) {
	first, err := generate(root)
	require.NoError(t, err)
	second, err := generate(root)
	require.NoError(t, err)
	require.Equal(t, first, second)
}

// TestReleasedSchemasStayAsTheyWere holds the schemas of released versions against the checksums that were noted then.
func TestReleasedSchemasStayAsTheyWere(t *testing.T) {
	lists, err := filepath.Glob(filepath.Join(root, "schema", "v*", "SHA256SUMS"))
	require.NoError(t, err)
	for _, list := range lists {
		text, err := os.ReadFile(list)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			sum, name, ok := strings.Cut(strings.TrimSpace(line), "  ")
			require.True(t, ok, line)
			schema, err := os.ReadFile(filepath.Join(filepath.Dir(list), name))
			require.NoError(t, err)
			require.Equal(t, sum, fmt.Sprintf("%x", sha256.Sum256(schema)), "%s is released and must not change; give the format a new version", name)
		}
	}
}

// TestLoadRefusesWhatTheModelCannotHold runs the loader on small packages.
func TestLoadRefusesWhatTheModelCannotHold(t *testing.T) {
	for _, c := range []struct{ field, want string }{
		{"X map[string]string `json:\"x\" xml:\"x\"`", "no part of the model"},
		{"X []*Plan `json:\"x,omitempty\" xml:\"x\"`", "no part of the model"},
		{"X *string `json:\"x,omitempty\" xml:\"x\"`", "pointer to a plain value"},
		{"X []string `json:\"x\" xml:\"x\"`", "never null"},
		{"X []string `json:\"x,omitempty\" xml:\"a>x\"`", "plain xml name"},
		{"X []string `json:\"x,omitempty\" xml:\"x,attr\"`", "one plain value"},
		{"X []ID `json:\"x,omitempty\" xml:\"x\"`", "list of ID"},
		{"X int `json:\"x\" xml:\"x\"`", "is an attribute"},
		{"X string", "needs json and xml tags"},
		{"X string `json:\"x,omitempty\" xml:\"x\"`", "disagree"},
		{"X float64 `json:\"x\" xml:\"x\"`", "no part of the model"},
		{"x string `json:\"x\" xml:\"x\"`", "exported"},
		{"X string `json:\"x,string\" xml:\"x\"`", "do not fit"},
		{"X, Y string `json:\"x\" xml:\"x\"`", "one name"},
	} {
		dir := t.TempDir()
		src := "package p\nconst SchemaVersion = \"1.0\"\nconst XMLNamespace = \"urn:x\"\nconst KindPlan = \"KH\"\ntype Plan struct {\n" + c.field + "\n}\n"
		require.NoError(t, os.WriteFile(filepath.Join(dir, "p.go"), []byte(src), 0o600))
		_, err := Load(dir)
		require.ErrorContains(t, err, c.want, c.field)
	}
}

func TestSchemasRefuseRulesThatTheyCannotSay(t *testing.T) {
	for _, c := range []struct{ field, want string }{
		{"X string `json:\"x\" xml:\"x\" validate:\"startswith=a\"`", "cannot say startswith"},
		{"X int `json:\"x\" xml:\"x,attr\" validate:\"min=0\"`", "needs min and max"},
		{"X int `json:\"x,omitempty\" xml:\"x,attr,omitempty\" validate:\"omitempty,min=0,max=9\"`", "0 is left out"},
		{"X string `json:\"x\" xml:\"x\" validate:\"uppercase\"`", "together only"},
		{"X []string `json:\"x,omitempty\" xml:\"x\" validate:\"len=3\"`", "of a list"},
	} {
		dir := t.TempDir()
		src := "package p\nconst SchemaVersion = \"1.0\"\nconst XMLNamespace = \"urn:x\"\nconst KindPlan = \"KH\"\ntype Plan struct {\n" + c.field + "\n}\n"
		require.NoError(t, os.WriteFile(filepath.Join(dir, "p.go"), []byte(src), 0o600))
		m, err := Load(dir)
		require.NoError(t, err, c.field)
		_, err = emitJSONSchema(m)
		require.ErrorContains(t, err, c.want, c.field)
		_, err = emitXSD(m)
		require.ErrorContains(t, err, c.want, c.field)
	}
}

func TestTermsAndTitles(t *testing.T) {
	require.Equal(t, "Place (địa danh)", title("place", "Place is the place of issue (địa danh). Cardinality 0..1."))
	require.Equal(t, "Kind name", title("kindName", "KindName is the kind (36-HD/VPTW) as printed."))
	require.Equal(t, "The lines (see Date.Vietnamese) of it.", describe("Motto are the lines (see [Date.Vietnamese]) of it."))
	require.Equal(t, "Says what the section is about.", describe("Kind says what the section is about."))
}
