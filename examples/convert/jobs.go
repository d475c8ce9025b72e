package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adminplan/adminplan/export"
)

// job is one input and the place where its output goes; an empty output is standard output.
type job struct {
	input, output string
}

// plan settles before anything is read where every output goes, so that a mistake costs no half-done work.
func plan(o *settings, stdin io.Reader, stdout io.Writer) ([]job, error) {
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
	if o.out == "" {
		return jobs, nil
	}
	if !dir {
		err = folderOf(o.out)
	}
	if err == nil {
		err = distinct(jobs, stdin)
	}
	return jobs, err
}

// folderOf says where the folder of a file that is to be written is missing.
func folderOf(path string) error {
	folder := filepath.Dir(path)
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("-o %s: there is no folder %s", path, folder)
	case err != nil:
		return fmt.Errorf("-o %s: %w", path, err)
	case !info.IsDir():
		return fmt.Errorf("-o %s: %s is a file and no folder", path, folder)
	}
	return nil
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
	case strings.HasSuffix(o.out, "/") || strings.HasSuffix(o.out, string(filepath.Separator)):
		return true, os.MkdirAll(o.out, 0o777)
	case several && namesFile(o.out):
		return false, fmt.Errorf("-o %s is named like a file; several inputs need a directory", o.out)
	case several:
		return true, os.MkdirAll(o.out, 0o777)
	}
	return false, nil
}

// namesFile reports whether a path ends as the files of a format do.
func namesFile(path string) bool {
	return slices.ContainsFunc(targets, func(t target) bool { return strings.EqualFold(filepath.Ext(path), t.extension) })
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
func distinct(jobs []job, stdin io.Reader) error {
	inputs := make(sameFiles, len(jobs))
	for _, j := range jobs {
		inputs.add(j, stdin)
	}
	taken := make(map[string]string, len(jobs))
	for _, j := range jobs {
		if first, ok := taken[j.output]; ok {
			return fmt.Errorf("%s and %s would both be written to %s", first, j.input, j.output)
		}
		taken[j.output] = j.input
		if inputs.hold(j.output) {
			return fmt.Errorf("%s would overwrite an input: name another place with -o", j.output)
		}
	}
	return nil
}

// sameFiles are files that are known again under other names and through links. Only those of one size and time are compared.
type sameFiles map[fileKey][]fs.FileInfo

type fileKey struct {
	size, time int64
}

func keyOf(info fs.FileInfo) fileKey { return fileKey{info.Size(), info.ModTime().UnixNano()} }

// add takes the input of a job up. Devices and pipes are not overwritten, and a file that is not there is found out later.
func (s sameFiles) add(j job, stdin io.Reader) {
	var info fs.FileInfo
	var err error
	if f, ok := stdin.(*os.File); j.input == "-" && ok {
		info, err = f.Stat()
	} else if j.input != "-" {
		info, err = os.Stat(j.input)
	}
	if err == nil && info != nil && info.Mode().IsRegular() {
		s[keyOf(info)] = append(s[keyOf(info)], info)
	}
}

func (s sameFiles) hold(path string) bool {
	info, err := os.Stat(path)
	return err == nil && slices.ContainsFunc(s[keyOf(info)], func(have fs.FileInfo) bool { return os.SameFile(have, info) })
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
	losses, err := o.to.write(&doc, p, export.Indent())
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
