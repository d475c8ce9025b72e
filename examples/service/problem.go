package main

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/report"
)

// problem is what goes wrong with a request before a plan is validated.
type problem struct {
	// Status is the status of HTTP.
	Status int
	// Kind ends the URI of the type; "about:blank" stands without it.
	Kind string
	// Title and Detail say what is wrong.
	Title, Detail adminplan.Text
	// Extra are further members.
	Extra map[string]any
}

func text(vi, en string) adminplan.Text { return adminplan.Text{VI: vi, EN: en} }

// fail answers with problem details (RFC 9457) in the language of the request.
func fail(w http.ResponseWriter, r *http.Request, p problem) {
	lang := language(r)
	members := map[string]any{"type": "about:blank", "title": p.Title.In(lang), "status": p.Status}
	if p.Kind != "" {
		members["type"] = "urn:adminplan:problem:" + p.Kind
	}
	if d := p.Detail.In(lang); d != "" {
		members["detail"] = d
	}
	for name, v := range p.Extra {
		members[name] = v
	}
	h := w.Header()
	h.Set("Content-Type", report.ProblemContentType)
	h.Set("Content-Language", lang)
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(p.Status)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	// The status is sent; a client that has gone away cannot be told more.
	_ = e.Encode(members)
}

// unreadable turns the error of a reader into a problem with the place of the fault.
func unreadable(err error) problem {
	p := problem{Status: http.StatusBadRequest, Kind: "unreadable", Title: text("Không đọc được kế hoạch", "The plan cannot be read"), Extra: map[string]any{}}
	var e *parse.Error
	if !errors.As(err, &e) {
		return p
	}
	p.Detail = text(detail(e), e.Error())
	p.Extra["code"], p.Extra["format"] = e.Code, e.Format
	if e.Position.Line > 0 {
		p.Extra["line"] = e.Position.Line
	}
	if e.Position.Column > 0 {
		p.Extra["column"] = e.Position.Column
	}
	if e.Position.Pointer != "" {
		p.Extra["pointer"] = e.Position.Pointer
	}
	if e.Seems != "" {
		p.Extra["seems"] = e.Seems
	}
	return p
}

// notAcceptable says which forms there are.
func notAcceptable(w http.ResponseWriter, r *http.Request, offered []string) {
	fail(w, r, problem{Status: http.StatusNotAcceptable, Title: text("Không có định dạng theo yêu cầu", "There is no such format"),
		Detail: text("Các định dạng: "+strings.Join(offered, ", ")+".", "The formats are "+strings.Join(offered, ", ")+".")})
}
