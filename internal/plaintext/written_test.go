package plaintext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadWrittenBreaks(t *testing.T) {
	lines := []string{"SỞ XÂY DỰNG", "Số: 12/KH-SXD", "KẾ HOẠCH", "Trồng cây xanh", "Sở trồng cây ở các tuyến phố."}
	require.Equal(t, lines, texts(t, strings.Join(lines, `\r\n`)))
	// The source was broken within the lines of the page.
	page := strings.ReplaceAll(strings.Join(lines, "\n"), " cây ", ` cây\r\n`)
	require.Equal(t, lines, texts(t, `\r\n`+strings.ReplaceAll(page, "\n", "\n"+`\r\n\r\n`)))
	require.Equal(t, []string{`C:\rung\ngap`, `a\r\nb`}, texts(t, `C:\rung\ngap`+"\n"+`a\r\nb`))
}
