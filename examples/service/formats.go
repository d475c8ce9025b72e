package main

import (
	"bytes"
	"io"
	"mime"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/report"
)

const (
	wordType  = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	sarifType = "application/sarif+json"
)

// source is a format that a body may have.
type source struct {
	types []string
	read  func(data []byte, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error)
}

var sources = []source{
	{[]string{"application/json"}, streamed(parse.JSON)},
	{[]string{"application/xml", "text/xml"}, streamed(parse.XML)},
	{[]string{"text/plain", "text/markdown"}, streamed(parse.Text)},
	{[]string{wordType}, func(data []byte, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
		return parse.DOCX(bytes.NewReader(data), int64(len(data)), opts...)
	}},
	// A body of no stated type, and that of curl's --data-binary, is looked at.
	{[]string{"", "application/octet-stream", "application/x-www-form-urlencoded"}, streamed(parse.Any)},
}

func streamed(read func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)) func([]byte, ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
	return func(data []byte, opts ...parse.Option) (*adminplan.Plan, []parse.Warning, error) {
		return read(bytes.NewReader(data), opts...)
	}
}

// sourceOf returns the format of a Content-Type. A charset other than UTF-8 is none that is read; it is named then.
func sourceOf(contentType string) (in source, charset string, ok bool) {
	media := ""
	if contentType != "" {
		var params map[string]string
		var err error
		if media, params, err = mime.ParseMediaType(contentType); err != nil {
			return source{}, "", false
		}
		charset = params["charset"]
	}
	i := slices.IndexFunc(sources, func(s source) bool { return slices.Contains(s.types, media) })
	switch {
	case i < 0:
		return source{}, "", false
	case charset != "" && !strings.EqualFold(charset, "utf-8") && !strings.EqualFold(charset, "us-ascii"):
		return source{}, charset, false
	}
	return sources[i], "", true
}

// sourceTypes lists the media types of bodies, as the header Accept-Post does.
func sourceTypes() string {
	var types []string
	for _, s := range sources[:len(sources)-1] {
		types = append(types, s.types...)
	}
	return strings.Join(types, ", ")
}

// target is a format in which a plan can be answered.
type target struct {
	media string
	write func(w io.Writer, p *adminplan.Plan, opts ...export.Option) ([]export.Loss, error)
}

// targets are the formats of answers; the first is that of a request that does not care.
var targets = []target{
	{"application/json", whole(export.JSON)},
	{"application/xml", whole(export.XML)},
	{"text/xml", whole(export.XML)},
	{"text/plain", export.Text},
	{wordType, export.DOCX},
}

// whole fits a writer of the library whose format holds everything.
func whole(write func(io.Writer, *adminplan.Plan, ...export.Option) error) func(io.Writer, *adminplan.Plan, ...export.Option) ([]export.Loss, error) {
	return func(w io.Writer, p *adminplan.Plan, opts ...export.Option) ([]export.Loss, error) {
		return nil, write(w, p, opts...)
	}
}

func targetTypes() []string {
	types := make([]string, len(targets))
	for i := range targets {
		types[i] = targets[i].media
	}
	return types
}

func targetOf(media string) target {
	for _, t := range targets {
		if t.media == media {
			return t
		}
	}
	return targets[0]
}

// reportTypes are the forms in which findings are answered; the first is that of a request that does not care.
var reportTypes = []string{report.ProblemContentType, "application/json", sarifType, "text/plain"}
