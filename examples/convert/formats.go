package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// source is a format that can be read.
type source struct {
	name string
	read func(data []byte) (*adminplan.Plan, []parse.Warning, error)
}

// target is a format that can be written. What write returns beside the error is what the format could not hold.
type target struct {
	name      string
	extension string
	binary    bool
	write     func(w io.Writer, p *adminplan.Plan, opts ...export.Option) ([]export.Loss, error)
}

var sources = []source{
	{"auto", streamed(parse.Any)},
	{"text", streamed(parse.Text)},
	{"docx", func(data []byte) (*adminplan.Plan, []parse.Warning, error) {
		return parse.DOCX(bytes.NewReader(data), int64(len(data)))
	}},
	{"json", streamed(parse.JSON)},
	{"xml", streamed(parse.XML)},
}

var targets = []target{
	{name: "json", extension: ".json", write: whole(export.JSON)},
	{name: "xml", extension: ".xml", write: whole(export.XML)},
	{name: "canonical", extension: ".json", write: whole(export.Canonical)},
	{name: "text", extension: ".txt", write: export.Text},
	{name: "docx", extension: ".docx", binary: true, write: export.DOCX},
}

// planned are formats that later versions will read or write. They are told apart from those nobody thinks of.
var planned = struct{ sources, targets []string }{
	sources: []string{"stratml"},
	targets: []string{"markdown", "html", "akn", "stratml", "edxml", "csv", "ics"},
}

// streamed fits a reader of the library that takes a stream.
func streamed(read func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)) func([]byte) (*adminplan.Plan, []parse.Warning, error) {
	return func(data []byte) (*adminplan.Plan, []parse.Warning, error) { return read(bytes.NewReader(data)) }
}

// whole fits a writer of the library whose format holds everything.
func whole(write func(io.Writer, *adminplan.Plan, ...export.Option) error) func(io.Writer, *adminplan.Plan, ...export.Option) ([]export.Loss, error) {
	return func(w io.Writer, p *adminplan.Plan, opts ...export.Option) ([]export.Loss, error) {
		return nil, write(w, p, opts...)
	}
}

func sourceNames() []string {
	names := make([]string, len(sources))
	for i, s := range sources {
		names[i] = s.name
	}
	return names
}

func targetNames() []string {
	names := make([]string, len(targets))
	for i, t := range targets {
		names[i] = t.name
	}
	return names
}

func sourceNamed(name string) (source, error) {
	if i := slices.IndexFunc(sources, func(s source) bool { return s.name == name }); i >= 0 {
		return sources[i], nil
	}
	return source{}, absent("-from", name, planned.sources, "reads", sourceNames())
}

func targetNamed(name string) (target, error) {
	if i := slices.IndexFunc(targets, func(t target) bool { return t.name == name }); i >= 0 {
		return targets[i], nil
	}
	return target{}, absent("-to", name, planned.targets, "writes", targetNames())
}

// absent says that a format is not there, and which are.
func absent(flag, name string, planned []string, verb string, there []string) error {
	state := "is no format that this program knows"
	if slices.Contains(planned, name) {
		state = "is not there yet"
	}
	return fmt.Errorf("%s: the format %q %s; this version %s %s", flag, name, state, verb, strings.Join(there, ", "))
}

// read reads the input of the job as a plan. One byte over the limit of the readers is enough for them to refuse it.
func (j job) read(o *settings, stdin io.Reader) (*adminplan.Plan, []parse.Warning, error) {
	r := stdin
	if j.input != "-" {
		f, err := os.Open(j.input)
		if err != nil {
			return nil, nil, err
		}
		defer f.Close()
		r = f
	}
	data, err := io.ReadAll(io.LimitReader(r, parse.DefaultLimits().Bytes+1))
	if err != nil {
		return nil, nil, err
	}
	return o.from.read(data)
}
