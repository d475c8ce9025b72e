// Command realplans holds real plans against all rules that are for them, and writes how often each rule fires on which
// document, with what a person judged of it. It writes no words of the documents, unless -list asks for them on the
// standard output, for judging.
//
//	go run ./internal/tools/realplans -o docs/rules-on-real-plans.md DIRECTORY…
//	go run ./internal/tools/realplans -list DIRECTORY…
//
// A rule that fires often on plans that were issued is suspect. The judgements stand in judgements.txt beside this program:
// document, code, how many firings are right, how many are wrong, and why.
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
	"github.com/adminplan/adminplan/rules"
)

//go:embed judgements.txt
var judgementLines string

func main() {
	log.SetFlags(0)
	log.SetPrefix("realplans: ")
	out := flag.String("o", "", "file to write; standard output if empty")
	list := flag.Bool("list", false, "list every error and warning with the words at which it points")
	all := flag.Bool("all", false, "with -list: remarks too")
	flag.Parse()
	documents, err := read(flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if *list {
		listFirings(documents, *all)
		return
	}
	text := table(documents, judgements(judgementLines))
	if *out == "" {
		os.Stdout.Write(text)
		return
	}
	if err := os.WriteFile(*out, text, 0o644); err != nil {
		log.Fatal(err)
	}
}

// document is a plan with what was found in it.
type document struct {
	// name is the number with which the name of its file begins.
	name   string
	plan   *adminplan.Plan
	report *adminplan.ValidationReport
}

// read reads and validates the text and Word files of the directories.
func read(directories []string) ([]document, error) {
	var out []document
	for _, dir := range directories {
		files, err := os.ReadDir(dir)
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			if ext := filepath.Ext(f.Name()); ext != ".txt" && ext != ".docx" {
				continue
			}
			data, err := os.ReadFile(filepath.Join(dir, f.Name()))
			if err != nil {
				return nil, err
			}
			p, _, err := parse.Any(bytes.NewReader(data))
			if err != nil {
				log.Printf("%s is left out: %v", f.Name(), err)
				continue
			}
			name, _, _ := strings.Cut(f.Name(), "_")
			out = append(out, document{name, p, p.Validate(rules.For(p).Sets...)})
		}
	}
	return out, nil
}

func listFirings(documents []document, all bool) {
	for _, d := range documents {
		for _, f := range d.report.Findings {
			if f.Severity == adminplan.SeverityInfo && !all {
				continue
			}
			v, _ := f.Value(d.plan)
			fmt.Printf("%s %s\n    %s\n    %.300s\n", d.name, f, f.Path, fmt.Sprintf("%+v", v))
		}
	}
}

// judgement is what a person found of the firings of a rule on a document.
type judgement struct {
	right, wrong int
	why          string
}

// judgements reads the lines "document code right wrong why".
func judgements(lines string) map[string]judgement {
	out := map[string]judgement{}
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		var name, code string
		var j judgement
		if _, err := fmt.Sscanf(line, "%s %s %d %d", &name, &code, &j.right, &j.wrong); err != nil {
			log.Fatalf("judgements.txt: %q: %v", line, err)
		}
		if words := strings.SplitN(line, " ", 5); len(words) == 5 {
			j.why = words[4]
		}
		out[name+" "+code] = j
	}
	return out
}

// firing counts a rule over all documents.
type firing struct {
	code                   string
	remark                 bool
	total, documents       int
	right, wrong, unjudged int
	where, why             []string
}

// table returns the document: counts per rule and document with the judgements.
func table(documents []document, judged map[string]judgement) []byte {
	byCode := map[string]*firing{}
	for _, d := range documents {
		// A rule of the decree is a warning for some issuers and a remark for others: each is counted by itself.
		for _, remark := range []bool{false, true} {
			counts := d.report.Filter(func(f adminplan.Finding) bool { return remark == (f.Severity == adminplan.SeverityInfo) }).Counts()
			for code, n := range counts {
				key := fmt.Sprint(code, remark)
				f := byCode[key]
				if f == nil {
					f = &firing{code: code, remark: remark}
					byCode[key] = f
				}
				f.add(d.name, n, judged[d.name+" "+code])
			}
		}
	}
	list := make([]*firing, 0, len(byCode))
	for _, f := range byCode {
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b *firing) int { return strings.Compare(a.code, b.code) })
	return render(documents, list)
}

// add counts n firings on a document.
func (f *firing) add(name string, n int, j judgement) {
	f.total += n
	f.documents++
	f.where = append(f.where, fmt.Sprintf("%s×%d", name, n))
	right := min(j.right, n)
	wrong := min(j.wrong, n-right)
	f.right, f.wrong, f.unjudged = f.right+right, f.wrong+wrong, f.unjudged+n-right-wrong
	if j.why != "" {
		f.why = append(f.why, name+": "+j.why)
	}
}

func render(documents []document, list []*firing) []byte {
	var b bytes.Buffer
	right, wrong, unjudged := 0, 0, 0
	for _, f := range list {
		if !f.remark {
			right, wrong, unjudged = right+f.right, wrong+f.wrong, unjudged+f.unjudged
		}
	}
	fmt.Fprintf(&b, "<!-- Written by internal/tools/realplans; do not edit. -->\n# Rules on real plans\n\n")
	fmt.Fprintf(&b, "%d plans that were issued or circulated as drafts, held against the core rules and the sets that `rules.For` chooses.\n", len(documents))
	fmt.Fprintf(&b, "Each error and warning was looked up in its document: **right** is a fault of the document, **wrong** a false alarm of rule or reader.\n\n")
	if n := right + wrong; n > 0 {
		fmt.Fprintf(&b, "Errors and warnings: %d right, %d wrong, %d not judged; the precision of errors and warnings is %.1f %%. Remarks are not in it.\n\n", right, wrong, unjudged, 100*float64(right)/float64(n))
	}
	fmt.Fprintf(&b, "## Errors and warnings\n\n| code | firings | plans | right | wrong | not judged | document×firings | judgement |\n|---|--:|--:|--:|--:|--:|---|---|\n")
	for _, f := range list {
		if !f.remark {
			fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d | %s | %s |\n", f.code, f.total, f.documents, f.right, f.wrong, f.unjudged, strings.Join(f.where, " "), strings.Join(f.why, "; "))
		}
	}
	fmt.Fprintf(&b, "\n## Remarks\n\nRemarks point at what may be as it should be; they are counted, and were not looked up one by one.\n\n| code | firings | plans |\n|---|--:|--:|\n")
	for _, f := range list {
		if f.remark {
			fmt.Fprintf(&b, "| %s | %d | %d |\n", f.code, f.total, f.documents)
		}
	}
	return b.Bytes()
}
