// Command convert reads administrative plans in one format and writes them in another.
//
//	go run ./examples/convert [flags] FILE…|-
//
//	-from   auto text docx json xml      the format of the inputs (auto: told from the bytes)
//	-to     json xml canonical text docx the format to write (json)
//	-check  auto core decree30 party completeness
//	                                     validate too: sets of rules, parted by commas (off)
//	-format text json                    the form of messages on standard error (text)
//	-lang   vi en                        the language of findings (vi)
//	-o      FILE, DIRECTORY or -         where to write (standard output); several inputs need a directory
//
// A file named - is standard input. Flags may stand before, between and after the files; what follows -- is a file.
//
// Standard output carries the document and nothing else. Warnings of the reader, findings of -check and what the format
// written could not hold go to standard error. A file is replaced as a whole or not at all, and
// never one that is read.
//
// Exit status: 0 done; 1 -check found an error; 2 wrong usage, or an input that could not be read or written. One bad
// input does not keep the others from being done, and 2 outranks 1.
package main

import (
	"io"
	"os"
)

// The exit statuses.
const (
	exitDone     = 0
	exitFindings = 1
	exitFailure  = 2
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program: its arguments, its three streams, its exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, status, ok := parseArgs(args, stderr)
	if !ok {
		return status
	}
	log := &messages{w: stderr, json: o.format == "json", lang: o.lang}
	jobs, err := plan(o, stdin, stdout)
	if err != nil {
		log.problem("", err)
		return exitFailure
	}
	bar := newProgress(stderr, len(jobs))
	log.bar = bar
	status = exitDone
	for _, j := range jobs {
		bar.show(j.input)
		status = max(status, j.do(o, stdin, stdout, log))
		bar.step()
	}
	bar.close()
	return status
}
