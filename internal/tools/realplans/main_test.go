package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/stretchr/testify/require"
)

func TestTableCountsAndHoldsNoWords(t *testing.T) {
	dir := t.TempDir()
	p := ruletest.State()
	p.Number.Value = "5"
	p.Appendices = nil
	var b strings.Builder
	_, err := export.Text(&b, p)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "001_a.txt"), []byte(b.String()), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.md"), []byte("x"), 0o644))
	documents, err := read([]string{dir})
	require.NoError(t, err)
	require.Len(t, documents, 1)
	text := string(table(documents, judgements("# a line\n001 ND30-NUMBER-01 1 0 one digit\n")))
	require.Contains(t, text, "| ND30-NUMBER-01 | 1 | 1 | 1 | 0 | 0 | 001×1 | 001: one digit |")
	require.Contains(t, text, "1 right, 0 wrong")
	require.NotContains(t, text, "bạn đọc")
	_, err = read([]string{filepath.Join(dir, "none")})
	require.Error(t, err)
}
