package parse_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// Texts converted from old fonts have Ð, a letter of Icelandic, for Đ. They are read as any other text and keep it.
func TestVariantsWithTheLookAlikeOfD(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		text := string(data)
		if strings.Contains(text, "\u0301") {
			continue // not in normal form C
		}
		want, _, wantErr := parse.Text(strings.NewReader(text))
		have, _, err := parse.Text(strings.NewReader(strings.ReplaceAll(text, "Đ", "Ð")))
		require.Equal(t, wantErr == nil, err == nil, file)
		if err != nil {
			continue
		}
		var b bytes.Buffer
		require.NoError(t, export.JSON(&b, have))
		require.Equal(t, strings.Contains(text, "Đ"), strings.Contains(b.String(), "Ð"), file)
		var doc map[string]any
		require.NoError(t, json.Unmarshal([]byte(strings.ReplaceAll(b.String(), "Ð", "Đ")), &doc))
		if what := difference("", planJSON(t, want), doc); what != "" {
			t.Errorf("%s: %s", filepath.Base(file), what)
		}
	}
}
