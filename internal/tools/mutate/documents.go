package main

import (
	"archive/zip"
	"bytes"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

func writeText(w io.Writer, p *adminplan.Plan, _ ...export.Option) error {
	_, err := export.Text(w, p)
	return err
}

// body is the part of a Word file that is changed.
const body = "word/document.xml"

// around are the other parts of a Word file, which every changed body gets.
var around = func() map[string][]byte {
	var b bytes.Buffer
	if _, err := export.DOCX(&b, sample.Plan(1)); err != nil {
		panic(err)
	}
	return parts(b.Bytes())
}()

// parts unpacks a Word file.
func parts(file []byte) map[string][]byte {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		panic(err)
	}
	out := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			panic(err)
		}
		if out[f.Name], err = io.ReadAll(r); err != nil {
			panic(err)
		}
		r.Close()
	}
	return out
}

// writeBody writes the body of the plan's Word file.
func writeBody(w io.Writer, p *adminplan.Plan, _ ...export.Option) error {
	var b bytes.Buffer
	if _, err := export.DOCX(&b, p); err != nil {
		return err
	}
	_, err := w.Write(parts(b.Bytes())[body])
	return err
}

// readBody packs a body to a Word file and reads it.
func readBody(r io.Reader, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
	changed, err := io.ReadAll(r)
	if err != nil {
		return nil, nil, err
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range around {
		if name == body {
			data = changed
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return nil, nil, err
		}
		if _, err := w.Write(data); err != nil {
			return nil, nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, nil, err
	}
	return parse.DOCX(bytes.NewReader(b.Bytes()), int64(b.Len()), opts...)
}
