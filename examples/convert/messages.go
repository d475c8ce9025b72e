package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

// messages writes what there is to say about the inputs: lines of text for a reader, or lines of JSON, one object each,
// for a program.
type messages struct {
	w    io.Writer
	json bool
	lang string
	bar  *progress
}

// message is one line of the JSON form. Type is error, warning, loss or finding.
type message struct {
	File    string `json:"file,omitempty"`
	Type    string `json:"type"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Path    string `json:"path,omitempty"`
	Code    string `json:"code,omitempty"`
	Message string `json:"message,omitempty"`
	Finding any    `json:"finding,omitempty"`
}

// write writes one message: v for programs; name and text for people.
func (m *messages) write(v message, name, text string) {
	m.bar.hide()
	if m.json {
		e := json.NewEncoder(m.w)
		e.SetEscapeHTML(false)
		if e.Encode(v) == nil {
			return
		}
	}
	if v.File == "" {
		fmt.Fprintf(m.w, "convert: %s\n", text)
		return
	}
	fmt.Fprintf(m.w, "%s: %s: %s\n", v.File, name, text)
}

// problem says why an input is not done.
func (m *messages) problem(file string, err error) {
	v := message{File: file, Type: "error", Message: err.Error()}
	if at, ok := errors.AsType[*parse.Error](err); ok {
		v.Line, v.Column, v.Path, v.Code = at.Position.Line, at.Position.Column, at.Position.Pointer, at.Code
	}
	m.write(v, v.Type, err.Error())
}

// warning says what a reader came upon and did not understand.
func (m *messages) warning(file string, w parse.Warning) {
	m.write(message{
		File: file, Type: "warning", Line: w.Position.Line, Column: w.Position.Column, Path: w.Position.Pointer,
		Code: w.Code, Message: w.Message,
	}, "warning", w.String())
}

// loss says what the format that was written could not hold.
func (m *messages) loss(file, format string, l export.Loss) {
	m.write(message{File: file, Type: "loss", Path: l.Path, Message: l.Reason}, "loss",
		fmt.Sprintf("%s cannot hold %s: %s", format, l.Path, l.Reason))
}

// findings lists what the rules have to say, and ends with a count for people.
func (m *messages) findings(file string, report *adminplan.ValidationReport) {
	for _, f := range report.Findings {
		at := f.Path
		if at == "" {
			at = "/"
		}
		m.write(message{File: file, Type: "finding", Finding: f}, string(f.Severity), fmt.Sprintf("%s %s: %s", at, f.Code, f.Message(m.lang)))
	}
	if !m.json && len(report.Findings) > 0 {
		m.bar.hide()
		count := "%s: %d lỗi, %d cảnh báo, %d lưu ý\n"
		if m.lang == "en" {
			count = "%s: errors %d, warnings %d, remarks %d\n"
		}
		fmt.Fprintf(m.w, count, file, report.Count(adminplan.SeverityError), report.Count(adminplan.SeverityWarning), report.Count(adminplan.SeverityInfo))
	}
}
