package parse_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// An input gives one plan whatever reader it comes by, and one that is a string already is not copied.
func TestStringsAreNotCopied(t *testing.T) {
	text := string(planText(t))
	p, _, err := parse.Text(strings.NewReader(text))
	require.NoError(t, err)
	require.True(t, within(p.Sections[0].Heading, text))
	for _, r := range []io.Reader{bytes.NewReader([]byte(text)), bytes.NewBufferString(text), onlyReader{strings.NewReader(text)}, strings.NewReader(text)} {
		q, _, err := parse.Any(r)
		require.NoError(t, err)
		_, whole := r.(*strings.Reader)
		require.Equal(t, whole, within(q.Sections[0].Heading, text))
		require.True(t, p.Equal(q))
	}

	var b strings.Builder
	require.NoError(t, export.JSON(&b, p))
	for _, read := range []func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error){parse.JSON, parse.Any} {
		q, _, err := read(strings.NewReader(b.String()))
		require.NoError(t, err)
		require.True(t, within(q.Sections[0].Heading, b.String()))
		require.True(t, p.Equal(q))
	}
}

// within reports whether part is of the memory of whole.
func within(part, whole string) bool {
	from, at := uintptr(unsafe.Pointer(unsafe.StringData(whole))), uintptr(unsafe.Pointer(unsafe.StringData(part)))
	return at >= from && at < from+uintptr(len(whole))
}

// What is in memory already is read from where its reader stands, to its end and up to the limit, as any other input is.
func TestReadersOfMemory(t *testing.T) {
	text := string(planText(t))
	want, _, err := parse.Text(onlyReader{strings.NewReader(text)})
	require.NoError(t, err)
	type sized interface {
		io.Reader
		Len() int
	}
	for _, from := range []func(string) sized{
		func(s string) sized { return strings.NewReader(s) },
		func(s string) sized { return bytes.NewReader([]byte(s)) },
		func(s string) sized { return bytes.NewBufferString(s) },
	} {
		r := from("xx" + text)
		_, err := io.ReadFull(r, make([]byte, 2))
		require.NoError(t, err)
		p, _, err := parse.Text(r)
		require.NoError(t, err)
		require.True(t, want.Equal(p))
		require.Zero(t, r.Len())

		_, _, err = parse.Text(r)
		fault := (*parse.Error)(nil)
		require.True(t, errors.As(err, &fault))
		require.Equal(t, "empty", fault.Code)

		size := int64(len(text))
		for limit, code := range map[int64]string{size: "", size - 1: "too-large"} {
			_, _, err := parse.Text(onlyReader{strings.NewReader(text)}, parse.WithLimits(parse.Limits{Bytes: limit}))
			_, _, got := parse.Text(from(text), parse.WithLimits(parse.Limits{Bytes: limit}))
			require.Equal(t, err, got)
			if code != "" {
				require.ErrorContains(t, got, "larger than")
			} else {
				require.NoError(t, got)
			}
		}
	}
}
