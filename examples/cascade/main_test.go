package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/modelplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestTheModelPlan(t *testing.T) {
	var out bytes.Buffer
	folder := t.TempDir()
	require.NoError(t, run([]string{"-out", folder}, &out))
	path := filepath.Join("testdata", "model.txt")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	require.Len(t, files, 12*2+2)
}

func TestTheEmbeddedPlanIsTheModelPlan(t *testing.T) {
	if *update {
		var b bytes.Buffer
		require.NoError(t, export.JSON(&b, modelplan.Plan(), export.Indent()))
		require.NoError(t, os.WriteFile("plan.json", b.Bytes(), 0o644))
	}
	p, err := readPlan(nil)
	require.NoError(t, err)
	require.Equal(t, modelplan.Plan(), p)
}

func TestAPlanAndARegistryFromFiles(t *testing.T) {
	folder := t.TempDir()
	plan, registry := filepath.Join(folder, "plan.json"), filepath.Join(folder, "registry.csv")
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, modelplan.Plan()))
	require.NoError(t, os.WriteFile(plan, b.Bytes(), 0o644))
	b.Reset()
	require.NoError(t, org.WriteCSV(&b, orgdata.Registry()))
	require.NoError(t, os.WriteFile(registry, b.Bytes(), 0o644))
	var fromFiles, built bytes.Buffer
	require.NoError(t, run([]string{"-registry", registry, plan}, &fromFiles))
	require.NoError(t, run(nil, &built))
	require.Equal(t, built.String(), fromFiles.String())
}

func TestFaults(t *testing.T) {
	for _, args := range [][]string{{"-asof", "soon"}, {"missing.json"}, {"a", "b"}, {"-registry", "missing.json"}, {"main.go"}, {"-registry", "main.go"}} {
		require.Error(t, run(args, &bytes.Buffer{}), args)
	}
}
