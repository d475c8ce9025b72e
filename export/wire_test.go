package export_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

func TestJSONAndXMLAreWhatTheStandardLibraryWrites(t *testing.T) {
	p := randplan.Full()
	p.Extensions = nil // which encoding/* knows only as a list
	for _, indent := range []string{"", "  "} {
		var opts []export.Option
		if indent != "" {
			opts = append(opts, export.Indent())
		}
		var own, std bytes.Buffer
		require.NoError(t, export.JSON(&own, p, opts...))
		j := json.NewEncoder(&std)
		j.SetEscapeHTML(false)
		j.SetIndent("", indent)
		require.NoError(t, j.Encode(p))
		require.Equal(t, std.String(), own.String())

		own.Reset()
		std.Reset()
		require.NoError(t, export.XML(&own, p, opts...))
		std.WriteString(xml.Header)
		x := xml.NewEncoder(&std)
		x.Indent("", indent)
		require.NoError(t, x.Encode(p))
		require.Equal(t, std.String()+"\n", own.String())
	}
}

func TestDigestIsOfThePlanAndNotOfTheFormat(t *testing.T) {
	for seed := range uint64(20) {
		p := sample.Plan(seed)
		want, err := p.Digest()
		require.NoError(t, err)
		var j, x bytes.Buffer
		require.NoError(t, export.JSON(&j, p, export.Indent()))
		require.NoError(t, export.XML(&x, p))
		fromJSON, _, err := parse.JSON(&j)
		require.NoError(t, err)
		fromXML, _, err := parse.XML(&x)
		require.NoError(t, err)
		for _, q := range []*adminplan.Plan{fromJSON, fromXML} {
			got, err := q.Digest()
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		var c bytes.Buffer
		require.NoError(t, export.Canonical(&c, p))
		fromCanonical, _, err := parse.JSON(&c)
		require.NoError(t, err)
		require.True(t, p.Equal(fromCanonical))
	}
}

type failingWriter struct{ n int }

var errFull = errors.New("the disk is full")

func (w *failingWriter) Write(b []byte) (int, error) {
	w.n++
	return 0, errFull
}

func TestErrorsOfTheWriterArePassedOnAndNothingIsHalfWritten(t *testing.T) {
	bad := &adminplan.Plan{Sections: []adminplan.Section{{Heading: "a\xff"}}}
	for name, write := range map[string]func(*adminplan.Plan, *failingWriter) error{
		"json":      func(p *adminplan.Plan, w *failingWriter) error { return export.JSON(w, p) },
		"xml":       func(p *adminplan.Plan, w *failingWriter) error { return export.XML(w, p, export.Indent()) },
		"canonical": func(p *adminplan.Plan, w *failingWriter) error { return export.Canonical(w, p) },
	} {
		w := &failingWriter{}
		require.ErrorIs(t, write(sample.Plan(1), w), errFull, name)
		require.Equal(t, 1, w.n, name)
		w = &failingWriter{}
		require.ErrorContains(t, write(bad, w), "/sections/0/heading: text is not valid UTF-8", name)
		require.Zero(t, w.n, name)
	}
}

// TestWritersAreSafeForSeveralGoroutines runs them on one plan at once.
func TestWritersAreSafeForSeveralGoroutines(t *testing.T) {
	p := sample.Plan(3)
	var want bytes.Buffer
	require.NoError(t, export.JSON(&want, p))
	results := make(chan string)
	for range 8 {
		go func() {
			var out bytes.Buffer
			err := export.JSON(&out, p)
			if err == nil {
				err = export.XML(&bytes.Buffer{}, p)
			}
			q, _, readErr := parse.JSON(strings.NewReader(out.String()))
			if err != nil || readErr != nil || !p.Equal(q) {
				results <- fmt.Sprint(err, readErr)
				return
			}
			results <- out.String()
		}()
	}
	for range 8 {
		require.Equal(t, want.String(), <-results)
	}
}

func ExampleJSON() {
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan,
		Issuer: adminplan.Issuer{Path: []string{"ỦY BAN NHÂN DÂN XÃ AN PHÚ"}},
		Number: adminplan.Number{Value: "05", Symbol: "KH-UBND", Style: adminplan.StyleState},
		Title:  "Chuyển đổi số năm 2026",
	}
	if err := export.JSON(os.Stdout, p, export.Indent()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "schemaVersion": "1.0",
	//   "kind": "KH",
	//   "issuer": {
	//     "path": [
	//       "ỦY BAN NHÂN DÂN XÃ AN PHÚ"
	//     ]
	//   },
	//   "number": {
	//     "value": "05",
	//     "symbol": "KH-UBND",
	//     "style": "state"
	//   },
	//   "title": "Chuyển đổi số năm 2026"
	// }
}

func ExampleXML() {
	p := &adminplan.Plan{
		SchemaVersion: adminplan.SchemaVersion, Kind: adminplan.KindPlan,
		Issuer: adminplan.Issuer{Path: []string{"TRƯỜNG TIỂU HỌC AN PHÚ"}},
		Title:  "Ngày hội đọc sách năm 2026",
	}
	if err := export.XML(os.Stdout, p, export.Indent()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <plan xmlns="urn:adminplan:plan:1" schemaVersion="1.0" kind="KH">
	//   <issuer>
	//     <path>TRƯỜNG TIỂU HỌC AN PHÚ</path>
	//   </issuer>
	//   <number></number>
	//   <title>Ngày hội đọc sách năm 2026</title>
	// </plan>
}

func ExampleCanonical() {
	p := &adminplan.Plan{Title: "Kế hoạch", Kind: adminplan.KindPlan, SchemaVersion: adminplan.SchemaVersion}
	if err := export.Canonical(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output: {"issuer":{},"kind":"KH","number":{},"schemaVersion":"1.0","title":"Kế hoạch"}
}
