package parse_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

// benchIn reads the document of a plan with so many items: 24 make a document of common length.
func benchIn(b *testing.B, items int, write writer, std func([]byte, *adminplan.Plan) error, own reader) {
	p := sample.Plan(7, sample.Items(items), sample.Tables(0), sample.Appendices(0))
	doc := document(b, p, write)
	b.Run("std", func(b *testing.B) {
		b.SetBytes(int64(len(doc)))
		b.ReportAllocs()
		for b.Loop() {
			var p adminplan.Plan
			if err := std(doc, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("adminplan", func(b *testing.B) {
		b.SetBytes(int64(len(doc)))
		b.ReportAllocs()
		for b.Loop() {
			if _, _, err := own(bytes.NewReader(doc)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func stdJSON(doc []byte, p *adminplan.Plan) error { return json.Unmarshal(doc, p) }
func stdXML(doc []byte, p *adminplan.Plan) error  { return xml.Unmarshal(doc, p) }

func BenchmarkJSONIn(b *testing.B)      { benchIn(b, 24, export.JSON, stdJSON, parse.JSON) }
func BenchmarkJSONInLarge(b *testing.B) { benchIn(b, 1000, export.JSON, stdJSON, parse.JSON) }
func BenchmarkXMLIn(b *testing.B)       { benchIn(b, 24, export.XML, stdXML, parse.XML) }
func BenchmarkXMLInLarge(b *testing.B)  { benchIn(b, 1000, export.XML, stdXML, parse.XML) }
