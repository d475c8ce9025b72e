package clip_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/clip"
)

func TestTo(t *testing.T) {
	for in, want := range map[string]string{"": "", "kếho": "kếho", "kếhoạ": "kếho…", "kếhoạch": "kếho…", "a\xffbcd": "a\xffbc…"} {
		require.Equal(t, want, clip.To(in, 4), "%q", in)
	}
}
