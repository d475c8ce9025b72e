// Command service is an HTTP service for administrative plans: it takes a plan in JSON, XML, plain text or Word and answers
// with what is wrong in it, or with the plan in another format.
//
//	go run ./examples/service -addr localhost:8080
//	curl --data-binary @plan.docx -H 'Accept-Language: vi' localhost:8080/v1/validate
//	curl --data-binary @plan.txt -H 'Accept: application/xml' localhost:8080/v1/convert
//
// POST /v1/validate answers with problem details (RFC 9457), a table (Accept: text/plain) or SARIF (Accept:
// application/sarif+json): status 200 where no finding is an error, 422 where one is. The query names the rule sets
// (?rules=decree30,completeness; by issuer and date without it), leaves codes out (?without=ND30-TITLE) and shows words of
// the plan (?values=true); a parameter or a code that is not known is refused. POST /v1/convert answers with the plan. GET /v1/rules lists the rules, GET /healthz says ok.
//
// Bodies are bounded (-max-bytes), and so are the requests at one time (-max-requests) and the time for each. On SIGINT and
// SIGTERM the service takes no more requests and finishes those that it has.
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	maxBytes := flag.Int64("max-bytes", 16<<20, "greatest size of a body in bytes")
	maxRequests := flag.Int("max-requests", 32, "most requests at one time")
	grace := flag.Duration("grace", 15*time.Second, "time to finish requests when stopping")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		slog.Error("cannot listen", "error", err)
		os.Exit(1)
	}
	slog.Info("listening", "address", listener.Addr().String())
	if err := serve(ctx, listener, newService(*maxBytes, *maxRequests), *grace); err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}

// serve serves until ctx ends, then finishes the requests that are under way, for the time of grace at most.
func serve(ctx context.Context, listener net.Listener, handler http.Handler, grace time.Duration) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	// The context of the service has ended; the rest of the requests have one of their own.
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := server.Shutdown(rest); err != nil {
		return errors.Join(err, server.Close())
	}
	return nil
}
