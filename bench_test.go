package adminplan_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"testing"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

// The benchmarks below set each way in and out beside what a user would have without this library, on one plan of 500
// items; .ci/ratios holds the ratios to their floors.

type benchmark struct {
	name string
	run  func() error
}

func compare(b *testing.B, size int, ways ...benchmark) {
	for _, w := range ways {
		b.Run(w.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				if err := w.run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func written(b *testing.B, write func(io.Writer, *adminplan.Plan) error) (*adminplan.Plan, []byte) {
	b.Helper()
	p := sample.Plan(1, sample.Of(sample.State), sample.Items(500))
	var w bytes.Buffer
	if err := write(&w, p); err != nil {
		b.Fatal(err)
	}
	return p, w.Bytes()
}

func asJSON(w io.Writer, p *adminplan.Plan) error { return export.JSON(w, p) }
func asXML(w io.Writer, p *adminplan.Plan) error  { return export.XML(w, p) }

func BenchmarkJSONOut(b *testing.B) {
	p, data := written(b, asJSON)
	compare(b, len(data),
		benchmark{"std", func() error { return json.NewEncoder(io.Discard).Encode(p) }},
		benchmark{"adminplan", func() error { return export.JSON(io.Discard, p) }},
	)
}

func BenchmarkJSONIn(b *testing.B) {
	_, data := written(b, asJSON)
	compare(b, len(data),
		benchmark{"std", func() error { return json.Unmarshal(data, new(adminplan.Plan)) }},
		benchmark{"adminplan", func() error { _, _, err := parse.JSON(bytes.NewReader(data)); return err }},
	)
}

func BenchmarkXMLOut(b *testing.B) {
	p, data := written(b, asXML)
	compare(b, len(data),
		benchmark{"std", func() error { return xml.NewEncoder(io.Discard).Encode(p) }},
		benchmark{"adminplan", func() error { return export.XML(io.Discard, p) }},
	)
}

func BenchmarkXMLIn(b *testing.B) {
	_, data := written(b, asXML)
	compare(b, len(data),
		benchmark{"std", func() error { return xml.Unmarshal(data, new(adminplan.Plan)) }},
		benchmark{"adminplan", func() error { _, _, err := parse.XML(bytes.NewReader(data)); return err }},
	)
}

func BenchmarkTextIn(b *testing.B) {
	_, data := written(b, export.Text)
	compare(b, len(data),
		benchmark{"adminplan", func() error { _, _, err := parse.Text(bytes.NewReader(data)); return err }},
	)
}
