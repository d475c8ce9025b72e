package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/ruletest"
	"github.com/adminplan/adminplan/parse"
	"github.com/stretchr/testify/require"
)

func post(t *testing.T, path string, body []byte, headers ...string) *http.Response {
	t.Helper()
	server := httptest.NewServer(newService(1<<20, 4))
	t.Cleanup(server.Close)
	req, err := http.NewRequest(http.MethodPost, server.URL+path, bytes.NewReader(body))
	require.NoError(t, err)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := server.Client().Do(req)
	require.NoError(t, err)
	t.Cleanup(func() { resp.Body.Close() })
	return resp
}

func body(t *testing.T, r *http.Response) string {
	b, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return string(b)
}

// encoded returns the plan in each format that the service reads, by media type.
func encoded(t *testing.T, p *adminplan.Plan) map[string][]byte {
	out := map[string][]byte{}
	for _, target := range targets {
		var b bytes.Buffer
		_, err := target.write(&b, p)
		require.NoError(t, err, target.media)
		out[target.media] = b.Bytes()
	}
	return out
}

func TestValidateTakesEveryFormat(t *testing.T) {
	for media, data := range encoded(t, ruletest.State()) {
		for _, stated := range []string{media, "application/octet-stream", ""} {
			resp := post(t, "/v1/validate?rules=core", data, "Content-Type", stated)
			require.Equal(t, http.StatusOK, resp.StatusCode, "%s as %q: %s", media, stated, body(t, resp))
			require.Equal(t, "application/problem+json", resp.Header.Get("Content-Type"))
		}
	}
}

func TestValidateAnswersWithFindings(t *testing.T) {
	p := ruletest.State()
	p.Title = ""
	p.Number.Value = "5"
	data := encoded(t, p)["application/json"]
	resp := post(t, "/v1/validate", data, "Content-Type", "application/json", "Accept-Language", "en-GB, vi;q=0.5")
	require.Equal(t, http.StatusUnprocessableEntity, resp.StatusCode)
	require.Equal(t, "en", resp.Header.Get("Content-Language"))
	require.Equal(t, "Accept, Accept-Language", resp.Header.Get("Vary"))
	var problem struct {
		Type     string
		Status   int
		Valid    bool
		Sets     []string
		Findings []struct{ Code, Path, Detail, Value string }
	}
	require.NoError(t, json.Unmarshal([]byte(body(t, resp)), &problem))
	require.Equal(t, "urn:adminplan:problem:validation", problem.Type)
	require.Equal(t, 422, problem.Status)
	require.Equal(t, []string{"core", "decree30", "completeness"}, problem.Sets)
	found := map[string]string{}
	for _, f := range problem.Findings {
		found[f.Code] = f.Path
		require.Empty(t, f.Value)
	}
	require.Equal(t, "/title", found["FIELD-REQUIRED-01"])
	require.Equal(t, "/number/value", found["ND30-NUMBER-01"])

	resp = post(t, "/v1/validate?rules=core&without=FIELD", data, "Content-Type", "application/json")
	require.Equal(t, http.StatusOK, resp.StatusCode)
	require.Equal(t, "vi", resp.Header.Get("Content-Language"))
	resp = post(t, "/v1/validate?rules=decree30&values=1", data, "Accept", "text/plain", "Accept-Language", "vi")
	require.Equal(t, "text/plain; charset=utf-8", resp.Header.Get("Content-Type"))
	text := body(t, resp)
	require.Contains(t, text, "lỗi")
	require.Contains(t, text, `("5")`)
	resp = post(t, "/v1/validate", data, "Accept", "application/sarif+json")
	require.Contains(t, body(t, resp), `"version": "2.1.0"`)
	resp = post(t, "/v1/validate?rules=nosuch", data)
	require.Equal(t, http.StatusBadRequest, resp.StatusCode)
}

func TestConvert(t *testing.T) {
	p := ruletest.State()
	for media, data := range encoded(t, p) {
		for _, target := range targets {
			resp := post(t, "/v1/convert", data, "Content-Type", media, "Accept", target.media+", */*;q=0.1")
			require.Equal(t, http.StatusOK, resp.StatusCode)
			require.True(t, strings.HasPrefix(resp.Header.Get("Content-Type"), target.media))
			require.NotEmpty(t, resp.Header.Get("Adminplan-Losses"))
			again, _, err := parse.Any(resp.Body)
			require.NoError(t, err, "%s to %s", media, target.media)
			require.Equal(t, p.Number.String(), again.Number.String())
		}
	}
	var b bytes.Buffer
	require.NoError(t, export.JSON(&b, p))
	resp := post(t, "/v1/convert", b.Bytes())
	require.Equal(t, b.String(), body(t, resp), "JSON without an Accept header")
}

func TestWhatCannotBeServed(t *testing.T) {
	data := encoded(t, ruletest.State())["application/json"]
	for name, c := range map[string]struct {
		path   string
		body   []byte
		header []string
		status int
		says   string
	}{
		"no plan":        {"/v1/validate", []byte("Kính gửi bạn đọc"), []string{"Content-Type", "text/plain"}, 400, `"code":`},
		"broken JSON":    {"/v1/convert", []byte("{\n \"title\": 5}"), []string{"Content-Type", "application/json"}, 400, `"line":2`},
		"empty":          {"/v1/validate", nil, nil, 400, "urn:adminplan:problem:unreadable"},
		"too large":      {"/v1/validate", bytes.Repeat([]byte("x"), 1<<20+1), nil, 413, "1048576"},
		"unknown format": {"/v1/convert", data, []string{"Content-Type", "image/png"}, 415, "status"},
		"other charset":  {"/v1/convert", data, []string{"Content-Type", "text/plain; charset=windows-1258"}, 415, "status"},
		"no such answer": {"/v1/convert", data, []string{"Accept", "image/png"}, 406, "application/xml"},
		"none wanted":    {"/v1/validate", data, []string{"Accept", "*/*;q=0"}, 406, "status"},
	} {
		t.Run(name, func(t *testing.T) {
			resp := post(t, c.path, c.body, append(c.header, "Accept-Language", "en")...)
			text := body(t, resp)
			require.Equal(t, c.status, resp.StatusCode, text)
			require.Equal(t, "application/problem+json", resp.Header.Get("Content-Type"))
			require.Contains(t, text, c.says)
		})
	}
}

func TestMethodsAndCatalogue(t *testing.T) {
	server := httptest.NewServer(newService(1<<20, 1))
	defer server.Close()
	for path, status := range map[string]int{"/healthz": 200, "/v1/rules": 200, "/v1/validate": 405, "/": 404} {
		resp, err := http.Get(server.URL + path)
		require.NoError(t, err)
		require.Equal(t, status, resp.StatusCode, path)
		resp.Body.Close()
	}
}

// readBody says when a service begins to read a body, which it does when it has taken the request.
type readBody struct {
	io.ReadCloser
	once  sync.Once
	begun chan struct{}
}

func (b *readBody) Read(p []byte) (int, error) {
	b.once.Do(func() { close(b.begun) })
	return b.ReadCloser.Read(p)
}

func TestBusyServiceSaysSo(t *testing.T) {
	service := newService(1<<20, 1)
	taken := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.RawQuery == "values=1" {
			r.Body = &readBody{ReadCloser: r.Body, begun: taken}
		}
		service.ServeHTTP(w, r)
	}))
	defer server.Close()
	slow, feed := io.Pipe()
	first := make(chan int, 1)
	go func() {
		resp, err := http.Post(server.URL+"/v1/validate?values=1", "application/json", slow)
		if err != nil {
			first <- 0
			return
		}
		resp.Body.Close()
		first <- resp.StatusCode
	}()
	_, err := feed.Write([]byte("{"))
	require.NoError(t, err)
	select {
	case <-taken:
	case status := <-first:
		require.FailNow(t, "answered before its body had come", "status %d", status)
	}
	resp, err := http.Post(server.URL+"/v1/validate", "application/json", strings.NewReader("{}"))
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, http.StatusServiceUnavailable, resp.StatusCode)
	require.NotEmpty(t, resp.Header.Get("Retry-After"))
	feed.Close()
	require.Equal(t, http.StatusBadRequest, <-first)
}

func TestPanicIsAnsweredAndKeptFromTheClient(t *testing.T) {
	w := httptest.NewRecorder()
	recovered(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("words of a plan") })).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.NotContains(t, w.Body.String(), "words of a plan")
}

func TestServeFinishesWhatItHas(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	started, done := make(chan bool), make(chan error, 1)
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(started)
		time.Sleep(100 * time.Millisecond)
		io.WriteString(w, "finished")
	})
	go func() { done <- serve(ctx, listener, handler, 5*time.Second) }()
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			answer <- err.Error()
			return
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		answer <- string(b)
	}()
	select {
	case <-started:
	case a := <-answer:
		require.FailNow(t, "answered by nobody", a)
	}
	stop()
	require.Equal(t, "finished", <-answer)
	require.NoError(t, <-done)
	_, err = http.Get("http://" + listener.Addr().String())
	require.Error(t, err)
}

func TestNegotiate(t *testing.T) {
	offered := []string{"application/json", "application/xml", "text/plain"}
	for accept, want := range map[string]string{
		"":                                  "application/json",
		"*/*":                               "application/json",
		"text/*":                            "text/plain",
		"application/xml;q=0.4, text/plain": "text/plain",
		"application/*;q=0.5, application/json;q=0.1": "application/xml",
		"text/plain;q=0.3, */*;q=0.3":                 "application/json",
		"application/json;q=0, */*":                   "application/xml",
		"Text/Plain; charset=utf-8; Q=0.9":            "text/plain",
		"text/plain;q=x":                              "application/json",
		"image/png":                                   "",
	} {
		var headers []string
		if accept != "" {
			headers = []string{accept}
		}
		got, ok := negotiate(headers, offered)
		require.Equal(t, want, got, accept)
		require.Equal(t, want != "", ok, accept)
	}
}

func TestLanguage(t *testing.T) {
	for header, want := range map[string]string{"": "vi", "en": "en", "vi-VN,vi;q=0.9,en;q=0.8": "vi", "fr, en;q=0.2": "en", "fr": "vi", "en;q=0": "vi", "EN-us": "en"} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Accept-Language", header)
		require.Equal(t, want, language(r), header)
	}
}
