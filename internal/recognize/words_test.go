package recognize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestHasBlanksFindsEveryRun(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("a ế ")), 0, 20, -1).Draw(t, "s")
		for n := 2; n <= 4; n++ {
			require.Equal(t, strings.Contains(s, strings.Repeat(" ", n)), hasBlanks(s, n), "%q %d", s, n)
		}
	})
}
