// Command mutate feeds the readers with documents that were broken at random, and says how many it took and how long:
//
//	go run ./internal/tools/mutate -n 10000000
//
// Each input is a document that the library wrote (small plans of package sample and one of every field, as JSON and XML,
// compact and indented, as text and as Word files) with one to eight changes: bytes flipped, cut out, doubled or put in from a
// list of tokens that mean something to the formats, a part moved to another place or taken from another document, the end cut
// off; of a Word file the body is changed and packed again. It is read strictly and leniently. It counts as a fault when a reader
// panics, takes longer than a second or allocates more than 20 times the input and 32 MB, when an error says not what and where,
// and when what was taken cannot be written as JSON or reads back from its own format as another plan (text and Word, whose
// readers guess, only as JSON). The first faults are printed with the input, and the exit status is 1. An interrupt ends it
// early, with the numbers so far.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/sample"
)

type format struct {
	name  string
	read  func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)
	write func(io.Writer, *adminplan.Plan, ...export.Option) error
	seeds [][]byte
	// guesses says that the format has no strict form: it is read once, and what was read is held against JSON.
	guesses bool
}

// tokens mean something to the formats.
var tokens = []string{
	"{", "}", "[", "]", ",", ":", `"`, `\`, `\u`, `\ud83d`, `\ude00`, `\u0000`, "null", "true", "false", "-", "0", "1e999", "1.5", "\ufeff", "\x00", "\xff", "\xc3",
	"\xed\xa0\x80", "ế", "\u2028", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", "&#", "&#x0;", "&lt;", ";", "=", "'", " xmlns=\"\"", "xmlns:p=\"urn:adminplan:plan:1\"",
	"p:", "<!DOCTYPE x>", "schemaVersion", `"x":1,`, "<x>", "</x>", "2.0", "1.9", "2025-02-30", "\r\n", "\t",
}

func main() {
	n := flag.Int64("n", 1_000_000, "how many inputs")
	seed := flag.Uint64("seed", 1, "the seed of the changes")
	workers := flag.Int("workers", 1, "how many go at once")
	only := flag.String("formats", "json,xml,text,docx", "the formats to try, parted by commas")
	flag.Parse()
	debug.SetGCPercent(800) // the inputs are small and short-lived
	formats := documents(strings.Split(*only, ","))
	var done, taken, faults atomic.Int64
	var slowest atomic.Int64
	start := time.Now()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	var stopped atomic.Bool
	go func() {
		<-stop
		stopped.Store(true)
	}()
	var wg sync.WaitGroup
	for w := range *workers {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(*seed, uint64(w)))
			for !stopped.Load() {
				if done.Add(1) > *n {
					break
				}
				f := &formats[r.IntN(len(formats))]
				input := mutate(r, f.seeds)
				ok, fault, took := timed(f, input, *workers == 1)
				for range 2 { // a busy machine is slow once, a reader that hangs every time
					if took > time.Second {
						ok, fault, took = timed(f, input, false)
					}
				}
				if took > time.Second {
					fault = fmt.Sprintf("took %v", took)
				}
				if took > time.Duration(slowest.Load()) {
					slowest.Store(int64(took))
				}
				if ok {
					taken.Add(1)
				}
				if fault != "" && faults.Add(1) <= 10 {
					fmt.Printf("%s: %s\n%q\n", f.name, fault, input)
				}
			}
		})
	}
	wg.Wait()
	fmt.Printf("%d inputs in %v, seed %d: %d taken by a reader, slowest %v, %d faults\n",
		min(done.Load(), *n), time.Since(start).Round(time.Second), *seed, taken.Load(), time.Duration(slowest.Load()), faults.Load())
	if faults.Load() > 0 {
		os.Exit(1)
	}
}

// documents are the formats with the documents from which inputs are made.
func documents(names []string) []format {
	formats := []format{
		{name: "json", read: parse.JSON, write: export.JSON},
		{name: "xml", read: parse.XML, write: export.XML},
		{name: "text", read: parse.Text, write: writeText, guesses: true},
		{name: "docx", read: readBody, write: writeBody, guesses: true},
	}
	formats = slices.DeleteFunc(formats, func(f format) bool { return !slices.Contains(names, f.name) })
	plans := []*adminplan.Plan{{Title: "T"}, randplan.Full()}
	for s := range uint64(6) {
		plans = append(plans, sample.Plan(s, sample.Items(2), sample.Bases(1), sample.Tables(0), sample.Appendices(0), sample.Organizations(false)))
	}
	for i := range formats {
		f := &formats[i]
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

// mutate changes a copy of one of the seeds.
func mutate(r *rand.Rand, seeds [][]byte) []byte {
	b := bytes.Clone(seeds[r.IntN(len(seeds))])
	span := func(b []byte) (int, int) {
		from := r.IntN(len(b) + 1)
		return from, min(len(b), from+r.IntN(1<<r.IntN(9)+1))
	}
	insert := func(at int, part []byte) {
		b = append(b[:at:at], append(bytes.Clone(part), b[at:]...)...)
	}
	for range 1 + r.IntN(8) {
		from, to := span(b)
		switch r.IntN(8) {
		case 0:
			if from < len(b) {
				b[from] ^= 1 << r.IntN(8)
			}
		case 1:
			if from < len(b) {
				b[from] = byte(r.IntN(256))
			}
		case 2:
			b = append(b[:from:from], b[to:]...)
		case 3:
			insert(from, b[from:to])
		case 4, 5:
			insert(from, []byte(tokens[r.IntN(len(tokens))]))
		case 6:
			other := seeds[r.IntN(len(seeds))]
			f, t := span(other)
			insert(from, other[f:t])
		case 7:
			if r.IntN(4) == 0 {
				b = b[:from]
			} else {
				part := bytes.Clone(b[from:to])
				b = append(b[:from:from], b[to:]...)
				insert(r.IntN(len(b)+1), part)
			}
		}
	}
	return b
}

func timed(f *format, input []byte, weigh bool) (taken bool, fault string, took time.Duration) {
	began := time.Now()
	taken, fault = try(f, input, weigh)
	return taken, fault, time.Since(began)
}

// try reads the input and says whether it was taken and what went wrong.
func try(f *format, input []byte, weigh bool) (taken bool, fault string) {
	defer func() {
		if v := recover(); v != nil {
			fault = fmt.Sprintf("panic: %v", v)
		}
	}()
	ways := [][]parse.Option{nil, {parse.Lenient()}}
	if f.guesses {
		ways = ways[:1]
	}
	for _, opts := range ways {
		before := uint64(0)
		if weigh {
			before = allocated()
		}
		p, _, err := f.read(bytes.NewReader(input), opts...)
		if weigh {
			if got := allocated() - before; got > uint64(20*len(input)+32<<20) {
				return taken, fmt.Sprintf("allocated %d bytes for %d", got, len(input))
			}
		}
		if err != nil {
			var e *parse.Error
			if !errors.As(err, &e) || e.Code == "" || e.Message == "" || e.Position.Line == 0 && !f.guesses {
				return taken, "an error that does not say what and where: " + err.Error()
			}
			continue
		}
		taken = true
		if fault := again(f, p, opts); fault != "" {
			return taken, fault
		}
	}
	return taken, ""
}

// again writes the plan, reads it and writes it once more.
func again(f *format, p *adminplan.Plan, opts []parse.Option) string {
	var first, second bytes.Buffer
	if f.guesses {
		f, opts = &format{name: "json", read: parse.JSON, write: export.JSON}, nil
	}
	if err := f.write(&first, p); err != nil {
		return "cannot be written: " + err.Error()
	}
	if opts == nil && len(p.Extensions) > 0 {
		opts = []parse.Option{parse.Lenient()}
	}
	q, _, err := f.read(bytes.NewReader(first.Bytes()), opts...)
	if err != nil {
		return "cannot be read again: " + err.Error()
	}
	if err := f.write(&second, q); err != nil {
		return "cannot be written again: " + err.Error()
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		return "is not the same again"
	}
	return ""
}

var allocSample = []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}

func allocated() uint64 {
	metrics.Read(allocSample)
	return allocSample[0].Value.Uint64()
}
