package main

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/report"
	"github.com/adminplan/adminplan/rules"
)

// service answers the requests.
type service struct {
	maxBytes int64
	// slots holds a token for every request that may be under way.
	slots chan struct{}
}

// newService returns the handler of all addresses.
func newService(maxBytes int64, maxRequests int) http.Handler {
	s := &service{maxBytes: maxBytes, slots: make(chan struct{}, max(1, maxRequests))}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok\n") })
	mux.HandleFunc("GET /v1/rules", s.rules)
	mux.Handle("POST /v1/validate", s.bounded(s.validate))
	mux.Handle("POST /v1/convert", s.bounded(s.convert))
	return recovered(addressed(mux))
}

// bounded lets no more requests through than there are slots, and no body that is longer than allowed.
func (s *service) bounded(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case s.slots <- struct{}{}:
			defer func() { <-s.slots }()
		default:
			w.Header().Set("Retry-After", "1")
			fail(w, r, problem{Status: http.StatusServiceUnavailable, Title: text("Máy chủ đang bận", "The service is busy"),
				Detail: text("Hãy thử lại sau ít giây.", "Try again in a few seconds.")})
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, s.maxBytes)
		next(w, r)
	})
}

// recovered turns a panic of a handler into an answer; the text of the panic goes to the log only.
func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p != nil {
				if p == http.ErrAbortHandler {
					panic(p)
				}
				slog.Error("panic", "path", r.URL.Path, "panic", p)
				fail(w, r, problem{Status: http.StatusInternalServerError, Title: text("Lỗi của máy chủ", "The service failed")})
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// read reads the plan in the body. It has answered where it reports false.
func (s *service) read(w http.ResponseWriter, r *http.Request) (*adminplan.Plan, bool) {
	in, charset, ok := sourceOf(r.Header.Get("Content-Type"))
	if !ok {
		w.Header().Set("Accept-Post", sourceTypes())
		what := text("Hãy gửi JSON, XML, văn bản thuần hoặc Word (.docx).", "Send JSON, XML, plain text or Word (.docx).")
		if charset != "" {
			what = text("Không đọc bảng mã "+strconv.Quote(charset)+"; hãy gửi UTF-8.", "The charset "+strconv.Quote(charset)+" is not read; send UTF-8.")
		}
		fail(w, r, problem{Status: http.StatusUnsupportedMediaType, Title: text("Định dạng không được hỗ trợ", "The format is not supported"), Detail: what})
		return nil, false
	}
	data, err := io.ReadAll(r.Body)
	if err != nil {
		var tooLong *http.MaxBytesError
		if errors.As(err, &tooLong) {
			limit := strconv.FormatInt(tooLong.Limit, 10)
			fail(w, r, problem{Status: http.StatusRequestEntityTooLarge, Title: text("Tệp quá lớn", "The body is too large"),
				Detail: text("Giới hạn là "+limit+" byte.", "The limit is "+limit+" bytes.")})
		} else {
			fail(w, r, problem{Status: http.StatusBadRequest, Title: text("Không đọc được yêu cầu", "The request cannot be read")})
		}
		return nil, false
	}
	plan, warnings, err := in.read(data, parse.WithLimits(parse.Limits{Bytes: s.maxBytes}))
	if err != nil {
		fail(w, r, unreadable(err))
		return nil, false
	}
	w.Header().Set("Adminplan-Warnings", strconv.Itoa(len(warnings)))
	return plan, true
}

// validate answers with what is wrong in the plan.
func (s *service) validate(w http.ResponseWriter, r *http.Request) {
	vary(w)
	form, ok := negotiate(r.Header.Values("Accept"), reportTypes)
	if !ok {
		notAcceptable(w, r, reportTypes)
		return
	}
	asked, ok := asks(w, r)
	if !ok {
		return
	}
	plan, ok := s.read(w, r)
	if !ok {
		return
	}
	found := plan.Validate(setsOf(plan, asked.sets)...)
	if len(asked.without) > 0 {
		found = found.Without(asked.without...)
	}
	lang := language(r)
	opts := []report.Option{report.Lang(lang)}
	if asked.values {
		opts = append(opts, report.WithValues(plan))
	}
	status := http.StatusOK
	if found.Err() != nil {
		status = http.StatusUnprocessableEntity
	}
	answer(w, form, lang, status, func(b *bytes.Buffer) error {
		switch form {
		case sarifType:
			return report.SARIF(b, rules.Catalog(), []report.File{{Report: found}}, opts...)
		case "text/plain":
			return report.Table(b, found, opts...)
		}
		return report.Problem(b, found, opts...)
	})
}

// convert answers with the plan in the format that the request asks for.
func (s *service) convert(w http.ResponseWriter, r *http.Request) {
	vary(w)
	form, ok := negotiate(r.Header.Values("Accept"), targetTypes())
	if !ok {
		notAcceptable(w, r, targetTypes())
		return
	}
	if _, ok := query(w, r); !ok {
		return
	}
	plan, ok := s.read(w, r)
	if !ok {
		return
	}
	out := targetOf(form)
	lang := plan.Language
	if lang == "" {
		lang = "vi"
	}
	answer(w, form, lang, http.StatusOK, func(b *bytes.Buffer) error {
		losses, err := out.write(b, plan)
		w.Header().Set("Adminplan-Losses", strconv.Itoa(len(losses)))
		return err
	})
}

// rules answers with the catalogue of rules.
func (s *service) rules(w http.ResponseWriter, r *http.Request) {
	if _, ok := query(w, r); !ok {
		return
	}
	answer(w, "application/json", "vi, en", http.StatusOK, func(b *bytes.Buffer) error { return rules.WriteCatalog(b) })
}

// answer writes a body that is made whole first, so that a failure still has a status of its own.
func answer(w http.ResponseWriter, contentType, lang string, status int, write func(*bytes.Buffer) error) {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		slog.Error("cannot write", "type", contentType, "error", err)
		w.Header().Set("Content-Type", report.ProblemContentType)
		w.WriteHeader(http.StatusInternalServerError)
		io.WriteString(w, `{"type":"about:blank","title":"The plan cannot be written in this format","status":500}`+"\n")
		return
	}
	if strings.HasPrefix(contentType, "text/") {
		contentType += "; charset=utf-8"
	}
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Content-Language", lang)
	h.Set("Content-Length", strconv.Itoa(b.Len()))
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}
