// Command mutate feeds the readers with documents that were broken at random, and says how many it took and how long:
//
//	go run ./internal/tools/mutate -n 10000000
//	go run ./internal/tools/mutate -formats prose,word -keep DIRECTORY
//	go run ./internal/tools/mutate -growth -n 10000
//	go run ./internal/tools/mutate -formats prose FILE…
//
// Each input of json, xml, text and docx is a document that the library wrote (small plans of package sample and one of every field,
// as JSON and XML, compact and indented, as text and as Word files) with one to eight changes: bytes flipped, cut out, doubled or put
// in from a list of tokens that mean something to the formats, a part moved to another place or taken from another document, the end
// cut off; of a Word file the body is changed and packed again. It is read strictly and leniently. It counts as a fault when a reader
// panics, takes long or allocates more than 20 times the input and 32 MB, when an error says not what and where,
// and when what was taken cannot be written as JSON or reads back from its own format as another plan (text and Word, whose
// readers guess, only as JSON).
//
// Each input of prose and word is a whole plan of parse/testdata, or of ../shared where that stands beside the checkout, whose words and
// lines were changed: swapped, doubled, joined, split, taken from others, repeated up to thousands of times, with phrases put in that mean
// something and with what is as long as a bound of the readers. What was read must keep the promises of the library, too: each word of
// the text is in the plan, references stand where they say, texts are UTF-8, and the plan can be written as text and as a Word file, which
// are read again. Where files are not found, the module is not the current directory.
//
// With -growth, the inputs are plans in which a clause is repeated; one four times as long must not take much more than four times as long
// to be read, checked and written.
//
// The first faults of each kind are printed with the input, which is made smaller first, and the exit status is 1. An interrupt ends it
// early, with the numbers so far. Files that are named are tried as they are.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/export"
	"github.com/adminplan/adminplan/parse"
)

func main() {
	n := flag.Int64("n", 1_000_000, "how many inputs")
	seed := flag.Uint64("seed", 1, "the seed of the changes")
	workers := flag.Int("workers", 1, "how many go at once")
	only := flag.String("formats", "json,xml,text,docx,prose,word", "the formats to try, parted by commas")
	grow := flag.Bool("growth", false, "look for times that grow faster than the input, instead")
	found := faults{}
	flag.StringVar(&found.dir, "keep", "", "the directory to which inputs with faults are written; without it they are printed")
	flag.Parse()
	debug.SetGCPercent(800) // the inputs are small and short-lived
	var stopped atomic.Bool
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		stopped.Store(true)
	}()
	next := func() bool { return !stopped.Load() }
	if flag.NArg() > 0 {
		again(documents(strings.Split(*only, ",")), flag.Args())
		return
	}
	start := time.Now()
	var done, taken, slowest atomic.Int64
	if *grow {
		growth(rand.New(rand.NewPCG(*seed, 0)), &found, func() bool { return next() && done.Add(1) <= *n })
		fmt.Printf("%d clauses in %v, seed %d", min(done.Load(), *n), time.Since(start).Round(time.Second), *seed)
	} else {
		formats := documents(strings.Split(*only, ","))
		var wg sync.WaitGroup
		for w := range *workers {
			wg.Go(func() {
				r := rand.New(rand.NewPCG(*seed, uint64(w)))
				for next() && done.Add(1) <= *n {
					f := &formats[r.IntN(len(formats))]
					input := f.change(r, f.seeds)
					ok, fault, took := timed(f, input, *workers == 1)
					if took > time.Duration(slowest.Load()) {
						slowest.Store(int64(took))
					}
					if ok {
						taken.Add(1)
					}
					if fault != "" {
						found.add(f, fault, input)
					}
				}
			})
		}
		wg.Wait()
		fmt.Printf("%d inputs in %v, seed %d: %d taken by a reader, slowest %v", min(done.Load(), *n), time.Since(start).Round(time.Second), *seed, taken.Load(), time.Duration(slowest.Load()))
	}
	sum, kinds := found.sum()
	fmt.Printf(", %d faults\n%s", sum, kinds)
	if sum > 0 {
		os.Exit(1)
	}
}

// faults are what went wrong, by kind: what the text of a fault says up to a colon.
type faults struct {
	dir   string
	mu    sync.Mutex
	kinds map[string]int
}

// add counts a fault, and prints it where it is one of the first of its kind.
func (all *faults) add(f *format, fault string, input []byte) {
	kind := f.name + " " + kindOf(fault)
	all.mu.Lock()
	defer all.mu.Unlock()
	if !all.first(kind) {
		return
	}
	input = smaller(input, func(input []byte) bool {
		_, other, _ := timed(f, input, false)
		return kindOf(other) == kindOf(fault)
	})
	if _, now, _ := timed(f, input, false); now != "" {
		fault = now
	}
	if all.dir == "" {
		fmt.Printf("%s: %s\n%q\n", f.name, fault, input)
		return
	}
	name := filepath.Join(all.dir, fmt.Sprintf("%s-%d-%d", f.name, len(all.kinds), all.kinds[kind]))
	fmt.Printf("%s: %s: %s\n", name, f.name, fault)
	if err := os.WriteFile(name, input, 0o644); err != nil {
		panic(err)
	}
}

// first counts a fault and reports whether it is one of the first of its kind.
func (all *faults) first(kind string) bool {
	if all.kinds == nil {
		all.kinds = map[string]int{}
	}
	all.kinds[kind]++
	return all.kinds[kind] <= 3
}

// sum says how many there are, and of which kinds.
func (all *faults) sum() (n int, kinds string) {
	for _, kind := range slices.Sorted(maps.Keys(all.kinds)) {
		kinds += fmt.Sprintf("%7d %s\n", all.kinds[kind], kind)
		n += all.kinds[kind]
	}
	return n, kinds
}

func kindOf(fault string) string {
	kind, _, _ := strings.Cut(fault, ": ")
	return kind
}

// smaller drops lines and then words of the input for as long as the fault stays and this takes no long time.
func smaller(input []byte, same func([]byte) bool) []byte {
	end := time.Now().Add(10 * time.Second)
	for _, sep := range []string{"\n", " "} {
		parts := bytes.SplitAfter(input, []byte(sep))
		for n := len(parts) / 2; n > 0; n /= 2 {
			for i := 0; i < len(parts) && time.Now().Before(end); {
				rest := slices.Concat(parts[:i], parts[min(len(parts), i+n):])
				if same(bytes.Join(rest, nil)) {
					parts = rest
				} else {
					i += n
				}
			}
		}
		input = bytes.Join(parts, nil)
	}
	return input
}

// again tries files that were kept, and says how long each stage takes.
func again(formats []format, names []string) {
	for _, name := range names {
		input, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		for i := range formats {
			_, fault, took := timed(&formats[i], input, true)
			fmt.Printf("%s: %s: %v %s\n", name, formats[i].name, took, fault)
			for stage, took := range measured(formats[i].read, input) {
				fmt.Printf("\t%s: %v\n", stages[stage], took)
			}
		}
	}
}

// timed tries an input; what takes long must do so three times, since a collection of garbage may fall into one.
func timed(f *format, input []byte, weigh bool) (taken bool, fault string, took time.Duration) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	long := 200*time.Millisecond + time.Duration(len(input))*4*time.Microsecond
	for range 3 {
		began := busy()
		taken, fault = try(f, input, weigh)
		if took = busy() - began; took < long || fault != "" {
			return taken, fault, took
		}
		weigh = false
	}
	return taken, fmt.Sprintf("slow: took %v for %d bytes", took, len(input)), took
}

// try reads the input and says whether it was taken and what went wrong.
func try(f *format, input []byte, weigh bool) (taken bool, fault string) {
	defer func() {
		if v := recover(); v != nil {
			fault = fmt.Sprintf("panic at %s: %v", place(), v)
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
				return taken, fmt.Sprintf("allocated: %d bytes for %d", got, len(input))
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
		size, fault := rewritten(f, p, opts)
		if fault == "" && f.guesses && size > 64<<10+100*len(input) {
			fault = fmt.Sprintf("large: %d bytes of JSON for %d", size, len(input))
		}
		if fault != "" {
			return taken, fault
		}
		if f.words != nil {
			if fault := sound(p, f.words(input), !weigh || len(input)%4 == 0); fault != "" {
				return taken, fault
			}
		}
	}
	return taken, ""
}

// place says where a panic came from: the first line of the module below it.
func place() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		frame, more := frames.Next()
		if _, name, ok := strings.Cut(frame.Function, "github.com/adminplan/adminplan"); ok {
			return fmt.Sprintf("%s line %d", strings.TrimLeft(name, "/."), frame.Line)
		}
		if !more {
			return "?"
		}
	}
}

// rewritten writes the plan, reads it and writes it once more, and says how large it is.
func rewritten(f *format, p *adminplan.Plan, opts []parse.Option) (size int, fault string) {
	var first, second bytes.Buffer
	if f.guesses {
		f, opts = &format{name: "json", read: parse.JSON, write: export.JSON}, nil
	}
	if err := f.write(&first, p); err != nil {
		return 0, "cannot be written: " + err.Error()
	}
	if opts == nil && len(p.Extensions) > 0 {
		opts = []parse.Option{parse.Lenient()}
	}
	q, _, err := f.read(bytes.NewReader(first.Bytes()), opts...)
	if err != nil {
		return 0, "cannot be read again: " + err.Error()
	}
	if err := f.write(&second, q); err != nil {
		return 0, "cannot be written again: " + err.Error()
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		return 0, "is not the same again"
	}
	return first.Len(), ""
}

var allocSample = []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}

func allocated() uint64 {
	metrics.Read(allocSample)
	return allocSample[0].Value.Uint64()
}

// format is a way in which documents are made and read.
type format struct {
	name  string
	read  func(io.Reader, ...parse.Option) (*adminplan.Plan, []parse.Warning, error)
	write func(io.Writer, *adminplan.Plan, ...export.Option) error
	seeds [][]byte
	// change makes an input of the seeds.
	change func(*rand.Rand, [][]byte) []byte
	// guesses says that the format has no strict form: it is read once, and what was read is held against JSON.
	guesses bool
	// words returns the words of an input that must be in the plan; where there is none, the promises about words are not looked at.
	words func([]byte) []byte
}
