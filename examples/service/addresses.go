package main

import "net/http"

// addressed answers for addresses and methods that the mux does not have, in the form of all other problems.
func addressed(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, pattern := mux.Handler(r)
		if pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		// What the mux would say is looked at: it knows which methods an address has.
		said := heard{header: http.Header{}}
		h.ServeHTTP(&said, r)
		switch said.status {
		case http.StatusNotFound:
			fail(w, r, problem{Status: said.status, Title: text("Không có địa chỉ này", "There is no such address"),
				Detail: text("Các địa chỉ: "+addresses, "The addresses are "+addresses)})
		case http.StatusMethodNotAllowed:
			allow := said.header.Get("Allow")
			w.Header().Set("Allow", allow)
			fail(w, r, problem{Status: said.status, Title: text("Phương thức không được hỗ trợ", "The method is not supported"),
				Detail: text("Địa chỉ này nhận: "+allow+".", "This address takes "+allow+".")})
		default:
			mux.ServeHTTP(w, r)
		}
	})
}

const addresses = "POST /v1/validate, POST /v1/convert, GET /v1/rules, GET /healthz."

// heard keeps the status and the headers of an answer that is not sent.
type heard struct {
	header http.Header
	status int
}

func (h *heard) Header() http.Header { return h.header }

func (h *heard) WriteHeader(status int) {
	if h.status == 0 {
		h.status = status
	}
}

func (h *heard) Write(b []byte) (int, error) {
	h.WriteHeader(http.StatusOK)
	return len(b), nil
}
