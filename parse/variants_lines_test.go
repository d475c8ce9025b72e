package parse_test

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/parse"
)

// TestVariantsKeepEveryWordWhateverTheOrder deletes, doubles, moves, joins and splits lines: however odd a document
// becomes, a reader that takes it keeps all of its words and invents none.
func TestVariantsKeepEveryWordWhateverTheOrder(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(variantsDir, "*.txt"))
	require.NoError(t, err)
	known := knownFailures(t)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		// The seed hangs on the name, so that a new document leaves the others as they are.
		random, what := rand.New(rand.NewPCG(30, uint64(crc32.ChecksumIEEE([]byte(name))))), ""
		for range 4 {
			text := shuffled(random, string(data))
			p, _, err := parse.Any(strings.NewReader(text))
			if err != nil {
				require.Nil(t, p)
				continue
			}
			doc := planJSON(t, p)
			if lost := lostWords(text, doc); len(lost) > 0 {
				what = fmt.Sprintf("%s: words lost: %q\n%s", name, lost, tail(text))
			}
			if invented := inventedWords(text, doc); len(invented) > 0 {
				what = fmt.Sprintf("%s: words invented: %q\n%s", name, invented, tail(text))
			}
		}
		if what != "" && !known[name+" shuffled"] {
			t.Error(what)
		} else if what == "" && known[name+" shuffled"] {
			t.Errorf("%s shuffled is right now; take it from KNOWN_FAILURES", name)
		}
	}
}

// tail returns the end of a text for a message; the whole would hide it.
func tail(text string) []byte {
	b := []byte(text)
	if n := len(b) - 1500; n > 0 {
		b = b[n:]
	}
	return bytes.ToValidUTF8(b, nil)
}

func shuffled(random *rand.Rand, text string) string {
	lines := strings.Split(text, "\n")
	for range 1 + random.IntN(6) {
		if len(lines) < 6 {
			break
		}
		i, j := random.IntN(len(lines)), random.IntN(len(lines))
		switch random.IntN(5) {
		case 0:
			lines = slices.Delete(lines, i, i+1)
		case 1:
			lines = slices.Insert(lines, j, lines[i])
		case 2:
			lines[i], lines[j] = lines[j], lines[i]
		case 3:
			words := strings.SplitN(lines[i], " ", 3)
			lines = slices.Replace(lines, i, i+1, words...)
		case 4:
			if i+1 < len(lines) {
				lines = slices.Replace(lines, i, i+2, lines[i]+" "+lines[i+1])
			}
		}
	}
	return strings.Join(lines, "\n")
}
