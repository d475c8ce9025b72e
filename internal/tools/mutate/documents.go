package main

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

// documents are the formats with the documents from which inputs are made.
func documents(names []string) []format {
	formats := []format{
		{name: "json", read: parse.JSON, write: export.JSON, change: mutate},
		{name: "xml", read: parse.XML, write: export.XML, change: mutate},
		{name: "text", read: parse.Text, write: writeText, change: mutate, guesses: true},
		{name: "docx", read: readBody, write: writeBody, change: mutate, guesses: true},
		{name: "prose", read: parse.Any, change: reword, guesses: true, words: itself},
		{name: "word", read: readParagraphs, change: paragraphs, guesses: true, words: printed},
	}
	formats = slices.DeleteFunc(formats, func(f format) bool { return !slices.Contains(names, f.name) })
	plans := []*adminplan.Plan{{Title: "T"}, randplan.Full()}
	for s := range uint64(6) {
		plans = append(plans, sample.Plan(s, sample.Items(2), sample.Bases(1), sample.Tables(0), sample.Appendices(0), sample.Organizations(false)))
	}
	for i := range formats {
		f := &formats[i]
		if f.write == nil {
			f.seeds = prose()
			continue
		}
		for _, p := range plans {
			for _, opts := range [][]export.Option{nil, {export.Indent()}} {
				var b bytes.Buffer
				if err := f.write(&b, p, opts...); err != nil {
					panic(err)
				}
				// A long document spends the time on what is not broken.
				if b.Len() < 6<<10 || f.name == "docx" {
					f.seeds = append(f.seeds, b.Bytes())
				}
			}
		}
	}
	return formats
}

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
	return readIn(around, r, opts...)
}

// readIn packs a body with other parts to a Word file and reads it.
func readIn(around map[string][]byte, r io.Reader, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
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
