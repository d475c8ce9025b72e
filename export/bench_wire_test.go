package export_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/sample"
)

// benchPlan is a plan with so many items: 24 make a document of common length.
func benchPlan(items int) *adminplan.Plan {
	return sample.Plan(7, sample.Items(items), sample.Tables(0), sample.Appendices(0))
}

func benchOut(b *testing.B, items int, std func(*bytes.Buffer, *adminplan.Plan) error, own func(*bytes.Buffer, *adminplan.Plan) error) {
	p := benchPlan(items)
	var out bytes.Buffer
	run := func(name string, write func(*bytes.Buffer, *adminplan.Plan) error) {
		b.Run(name, func(b *testing.B) {
			out.Reset()
			if err := write(&out, p); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(out.Len()))
			b.ReportAllocs()
			for b.Loop() {
				out.Reset()
				if err := write(&out, p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	run("std", std)
	run("adminplan", own)
}

func stdJSON(out *bytes.Buffer, p *adminplan.Plan) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e.Encode(p)
}

func stdXML(out *bytes.Buffer, p *adminplan.Plan) error {
	out.WriteString(xml.Header)
	if err := xml.NewEncoder(out).Encode(p); err != nil {
		return err
	}
	out.WriteByte('\n')
	return nil
}

func ownJSON(out *bytes.Buffer, p *adminplan.Plan) error { return export.JSON(out, p) }
func ownXML(out *bytes.Buffer, p *adminplan.Plan) error  { return export.XML(out, p) }

func BenchmarkJSONOut(b *testing.B)      { benchOut(b, 24, stdJSON, ownJSON) }
func BenchmarkJSONOutLarge(b *testing.B) { benchOut(b, 1000, stdJSON, ownJSON) }
func BenchmarkXMLOut(b *testing.B)       { benchOut(b, 24, stdXML, ownXML) }
func BenchmarkXMLOutLarge(b *testing.B)  { benchOut(b, 1000, stdXML, ownXML) }

func BenchmarkCanonical(b *testing.B) {
	benchOut(b, 24, stdJSON, func(out *bytes.Buffer, p *adminplan.Plan) error { return export.Canonical(out, p) })
}
