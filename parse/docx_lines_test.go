package parse_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/ooxml/docxtest"
	"github.com/adminplan/adminplan/parse"
)

// A text out of a PDF file that was put into Word has a paragraph for each line. It is read as the text is.
func TestDOCXOfBrokenLines(t *testing.T) {
	for _, name := range []string{"full-province-pdf-wrapped", "hardwrap-broken-signature", "hardwrap-false-starts", "ministry-qd-dinh-kem-hardwrap", "pdf-page-numbers-stamp", "arabic-top-commune"} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(variantsDir, name+".txt"))
			require.NoError(t, err)
			want, _, err := parse.Text(strings.NewReader(string(data)))
			require.NoError(t, err)
			var body strings.Builder
			for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n") {
				body.WriteString(docxtest.P(line, ""))
			}
			have := readWord(t, docxtest.File{Body: body.String()})
			if !want.Equal(have) {
				w, _ := json.MarshalIndent(want, "", " ")
				h, _ := json.MarshalIndent(have, "", " ")
				require.Equal(t, string(w), string(h))
			}
		})
	}
}
