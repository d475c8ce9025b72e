package adminplan

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every member that the walk can report has a name for people in both languages.
func TestEveryCheckedMemberHasALabel(t *testing.T) {
	src, err := os.ReadFile("visit_gen.go")
	require.NoError(t, err)
	names := regexp.MustCompile(`w\.(?:fail|text|date|texts)\([^"\n]*"(\w+)"`).FindAllSubmatch(src, -1)
	require.Greater(t, len(names), 150)
	for _, m := range names {
		l, ok := memberLabels[string(m[1])]
		require.True(t, ok, "no label for %s", m[1])
		require.NotEmpty(t, l.VI)
		require.NotEmpty(t, l.EN)
	}
}
