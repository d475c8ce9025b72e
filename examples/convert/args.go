package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
)

// settings are what the command line asks for.
type settings struct {
	from   source
	to     target
	check  []string // names of rule sets
	format string
	lang   string
	out    string
	files  []string
}

// parseArgs reads the command line. It reports false, with the exit status, when there is nothing more to do.
func parseArgs(args []string, stderr io.Writer) (*settings, int, bool) {
	o := &settings{}
	fs := flag.NewFlagSet("convert", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	from := fs.String("from", "auto", "")
	to := fs.String("to", "json", "")
	check := fs.String("check", "", "")
	fs.StringVar(&o.format, "format", "text", "")
	fs.StringVar(&o.lang, "lang", "vi", "")
	fs.StringVar(&o.out, "o", "", "")

	err := o.parse(fs, args)
	if errors.Is(err, flag.ErrHelp) {
		usage(stderr)
		return nil, exitDone, false
	}
	if err == nil {
		err = o.resolve(*from, *to, *check)
	}
	if err != nil {
		fmt.Fprintf(stderr, "convert: %v\nRun convert -h for the flags.\n", err)
		return nil, exitFailure, false
	}
	return o, exitDone, true
}

// parse takes flags wherever they stand: the flag package stops at the first file.
func (o *settings) parse(fs *flag.FlagSet, args []string) error {
	for {
		if err := fs.Parse(args); err != nil {
			return err
		}
		rest := fs.Args()
		if len(rest) == 0 {
			return nil
		}
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			o.files = append(o.files, rest...)
			return nil
		}
		o.files = append(o.files, rest[0])
		args = rest[1:]
	}
}

func (o *settings) resolve(from, to, check string) (err error) {
	if o.from, err = sourceNamed(from); err != nil {
		return err
	}
	if o.to, err = targetNamed(to); err != nil {
		return err
	}
	if o.check, err = chosen(check); err != nil {
		return err
	}
	if !slices.Contains([]string{"text", "json"}, o.format) {
		return fmt.Errorf("-format %s: there is text and json", o.format)
	}
	if !slices.Contains([]string{"vi", "en"}, o.lang) {
		return fmt.Errorf("-lang %s: there is vi and en", o.lang)
	}
	if len(o.files) == 0 {
		return errors.New("no input: name a file, or - for standard input")
	}
	if o.out == "-" { // as for inputs, and as other programs have it
		o.out = ""
	}
	return nil
}

func usage(w io.Writer) {
	fmt.Fprintf(w, `usage: convert [flags] FILE…|-

  -from    %s (auto)
  -to      %s (json)
  -check   %s (off)
           validate too: sets of rules, parted by commas; findings go to standard error
  -format  text json: the form of messages on standard error (text)
  -lang    vi en: the language of findings (vi)
  -o       FILE, DIRECTORY or - (standard output); several inputs need a directory

exit status: 0 done; 1 -check found an error; 2 wrong usage, or an input that cannot be read
`, strings.Join(sourceNames(), " "), strings.Join(targetNames(), " "), strings.Join(choices(), " "))
}
