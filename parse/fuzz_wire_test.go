package parse_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/parse"
)

type reader func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)
type writer func(io.Writer, *adminplan.Plan, ...export.Option) error

// seedPlans are the plans whose documents the fuzz targets of JSON and XML begin with.
func seedPlans() []*adminplan.Plan {
	return []*adminplan.Plan{
		{}, randplan.Full(),
		{
			SchemaVersion: "1.0", Kind: "KH", Title: "Kế hoạch \"A\" & <B>\n", Date: adminplan.MonthOf(2026, 1),
			Sections:   []adminplan.Section{{Label: "I.", Items: []adminplan.ContentItem{{Text: "ế\u2028\U0001F600"}, {Label: "-", Items: []adminplan.ContentItem{{}}}}}},
			Filing:     &adminplan.Filing{Text: "Lưu: VT", Copies: 20},
			Extensions: []adminplan.Extension{{Parent: "/sections/0", Name: "x", Format: "json", Value: `{"a":[1,null]}`}, {Name: "@b", Format: "xml", Value: "c"}, {Parent: "/title", Name: "d", Format: "xml", Value: "<d>e</d>"}},
		},
	}
}

func document(t testing.TB, p *adminplan.Plan, write writer, opts ...export.Option) []byte {
	var b bytes.Buffer
	require.NoError(t, write(&b, p, opts...))
	return b.Bytes()
}

// checkReader reads the input strictly and leniently. What is refused is refused with an error of the package and without a plan;
// what is taken can be written in every form, and read again is the same.
func checkReader(t *testing.T, data []byte, read reader, write writer) *adminplan.Plan {
	var strict *adminplan.Plan
	for _, opts := range [][]parse.Option{nil, {parse.Lenient()}} {
		p, warnings, err := read(bytes.NewReader(data), opts...)
		if err != nil {
			var e *parse.Error
			require.True(t, errors.As(err, &e))
			require.NotEmpty(t, e.Code)
			require.NotEmpty(t, e.Message)
			require.Nil(t, p)
			require.Nil(t, warnings)
			if opts != nil {
				require.Nil(t, strict, "the strict reader takes what the lenient one refuses: %v", err)
			}
			continue
		}
		if opts == nil {
			strict = p
		}
		p.Validate()
		canonical := document(t, p, export.Canonical)
		for _, f := range []struct {
			read  reader
			write writer
		}{{parse.JSON, export.JSON}, {parse.XML, export.XML}} {
			doc := document(t, p, f.write)
			again, _, err := f.read(bytes.NewReader(doc), opts...)
			if err != nil && opts == nil && len(p.Extensions) > 0 {
				continue // what was kept before stands in its place again, where the strict reader refuses it
			}
			require.NoError(t, err, "%s", doc)
			require.Equal(t, string(doc), string(document(t, again, f.write)))
			if len(p.Extensions) == 0 {
				require.True(t, p.Equal(again))
				require.Equal(t, string(canonical), string(document(t, again, export.Canonical)))
			}
			indented, _, err := f.read(bytes.NewReader(document(t, p, f.write, export.Indent())), opts...)
			require.NoError(t, err)
			require.True(t, again.Equal(indented))
		}
	}
	return strict
}

func FuzzJSON(f *testing.F) {
	for _, p := range seedPlans() {
		f.Add(document(f, p, export.JSON))
	}
	f.Add([]byte(`{"schemaVersion":"1.9","x":[1e5,"\ud83d\ude00",{}],"motto":null,"title":"\u1ebf"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := checkReader(t, data, parse.JSON, export.JSON)
		if p == nil || len(p.Extensions) > 0 {
			return
		}
		var std adminplan.Plan
		if err := json.Unmarshal(data, &std); err == nil { // it does not take 2e1 for a whole number
			require.Equal(t, &std, p)
		}
	})
}

func FuzzXML(f *testing.F) {
	for _, p := range seedPlans() {
		f.Add(document(f, p, export.XML))
	}
	f.Add([]byte(`<p:plan xmlns:p="urn:adminplan:plan:1" xmlns:q="urn:q" q:a="&#9;1" schemaVersion="1.9"><p:title><![CDATA[<]]>&amp;<!-- --></p:title><q:b q:c=""/></p:plan>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := checkReader(t, data, parse.XML, export.XML)
		if p == nil || len(p.Extensions) > 0 {
			return
		}
		// encoding/xml leaves white space in attributes and blanks round numbers as they are.
		var std adminplan.Plan
		if err := xml.Unmarshal(data, &std); err == nil && !bytes.ContainsAny(data, "\t\r\n") {
			require.True(t, std.Equal(p), "%#v\n%#v", std, p)
		}
	})
}
