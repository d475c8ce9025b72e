package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// job is one input and the place where its output goes; an empty output is standard output.
type job struct {
	input, output string
}

// plan settles before anything is read where every output goes, so that a mistake costs no half-done work.
func plan(o *settings, stdout io.Writer) ([]job, error) {
	dir, err := outputDirectory(o)
	if err != nil {
		return nil, err
	}
	if o.out == "" && o.to.binary && isTerminal(stdout) {
		return nil, fmt.Errorf("-to %s gives a binary file that a terminal cannot show: name a file with -o", o.to.name)
	}
	jobs := make([]job, len(o.files))
	for i, in := range o.files {
		jobs[i] = job{in, o.out}
		if dir {
			jobs[i].output = filepath.Join(o.out, outputName(in, o.to.extension))
		}
	}
	if dir {
		err = distinct(jobs)
	}
	return jobs, err
}

// outputDirectory reports whether -o names a directory, and makes the one it names.
func outputDirectory(o *settings) (bool, error) {
	several := len(o.files) > 1
	if o.out == "" {
		if several {
			return false, errors.New("several inputs need a directory to write to: name it with -o")
		}
		return false, nil
	}
	info, err := os.Stat(o.out)
	switch {
	case err == nil && info.IsDir():
		return true, nil
	case err == nil && several:
		return false, fmt.Errorf("-o %s is a file; several inputs need a directory", o.out)
	case several || strings.HasSuffix(o.out, "/") || strings.HasSuffix(o.out, string(filepath.Separator)):
		return true, os.MkdirAll(o.out, 0o777)
	}
	return false, nil
}

func outputName(input, extension string) string {
	if input == "-" {
		return "stdin" + extension
	}
	base := filepath.Base(input)
	if stem := strings.TrimSuffix(base, filepath.Ext(base)); stem != "" {
		base = stem
	}
	return base + extension
}

// distinct refuses outputs that would overwrite one another or an input.
func distinct(jobs []job) error {
	taken := make(map[string]string, len(jobs))
	inputs := make(map[string]bool, len(jobs))
	for _, j := range jobs {
		inputs[absolute(j.input)] = true
	}
	for _, j := range jobs {
		if first, ok := taken[j.output]; ok {
			return fmt.Errorf("%s and %s would both be written to %s", first, j.input, j.output)
		}
		taken[j.output] = j.input
		if inputs[absolute(j.output)] {
			return fmt.Errorf("%s would overwrite an input: name another directory with -o", j.output)
		}
	}
	return nil
}

func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return path
}

// do carries one job out and returns the exit status it asks for.
func (j job) do(o *settings, stdin io.Reader, stdout io.Writer, log *messages) int {
	p, warnings, err := j.read(o, stdin)
	if err != nil {
		log.problem(j.input, err)
		return exitFailure
	}
	for _, w := range warnings {
		log.warning(j.input, w)
	}
	status := exitDone
	if len(o.check) > 0 {
		report := check(p, o.check)
		log.findings(j.input, report)
		if report.Err() != nil {
			status = exitFindings
		}
	}
	// The document is made in memory first: a writer that fails must leave nothing behind.
	var doc bytes.Buffer
	losses, err := o.to.write(&doc, p)
	if err == nil {
		err = j.deliver(doc.Bytes(), stdout)
	}
	if err != nil {
		log.problem(j.input, err)
		return exitFailure
	}
	for _, l := range losses {
		log.loss(j.input, o.to.name, l)
	}
	return status
}

func (j job) deliver(doc []byte, stdout io.Writer) error {
	if j.output == "" {
		_, err := stdout.Write(doc)
		return err
	}
	return replaceFile(j.output, doc)
}
