package parse_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// TestDocumentsThroughJSONAndXML reads documents, those of this package and those beside the checkout, and takes each plan
// from JSON to XML and back: the bytes must be the same.
func TestDocumentsThroughJSONAndXML(t *testing.T) {
	var names []string
	for _, pattern := range []string{"testdata/*.txt", "testdata/variants/*.txt", "../../shared/seed/*.txt", "../../shared/corpus/plans/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, found...)
	}
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		p, _, err := parse.Text(bytes.NewReader(text))
		if err != nil {
			continue // some are there to be refused
		}
		first := document(t, p, export.JSON)
		fromJSON, warnings, err := parse.JSON(bytes.NewReader(first))
		require.NoError(t, err, name)
		require.Empty(t, warnings)
		require.True(t, p.Equal(fromJSON), name)
		fromXML, warnings, err := parse.XML(bytes.NewReader(document(t, fromJSON, export.XML, export.Indent())))
		require.NoError(t, err, name)
		require.Empty(t, warnings)
		require.Equal(t, string(first), string(document(t, fromXML, export.JSON)), name)
	}
}
