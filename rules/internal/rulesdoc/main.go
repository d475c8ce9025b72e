// Command rulesdoc writes docs/rules.md and docs/rules.json from the catalogue of rules, and adds new codes to codes.txt.
// It is run by go generate in package rules.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/rules"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("rulesdoc: ")
	write("../docs/rules.md", markdown())
	var b bytes.Buffer
	if err := rules.WriteCatalog(&b); err != nil {
		log.Fatal(err)
	}
	write("../docs/rules.json", b.Bytes())
	register("codes.txt")
}

func write(path string, data []byte) {
	if err := os.WriteFile(path, data, 0o644); err != nil {
		log.Fatal(err)
	}
}

// register adds the codes that the file does not have yet. It takes none away: a code that no rule has any more must be
// marked as retired by hand.
func register(path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		code, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		known[code] = true
	}
	// The codes of registries share the record, so that none of them is ever taken for a plan's.
	for _, r := range append(rules.Catalog(), org.Rules()...) {
		if !known[r.Code] {
			data = fmt.Appendf(data, "%s\n", r.Code)
		}
	}
	write(path, data)
}

var setTitles = map[string]string{
	"core":         "core — that a plan is whole, of one piece and fit to be exchanged",
	"decree30":     "decree30 — Decree 30/2020/NĐ-CP on the form of administrative documents",
	"party":        "party — the form of Party documents (36-HD/VPTW, 05-HD/VPTW)",
	"completeness": "completeness — the six clears: who, what, when, whose responsibility, which product, whose authority",
}

// markdown returns docs/rules.md.
func markdown() []byte {
	entries := rules.Entries()
	var b bytes.Buffer
	fmt.Fprintf(&b, `<!-- Generated from the catalogue in package rules by go generate; do not edit. -->
# Rules

%d rules in %d sets. A rule is an **error** (the plan cannot be used, exchanged or issued as it stands), a **warning** (most likely a
fault; a person should look) or a **remark** (info). Codes never change their meaning; `+"`rules/codes.txt`"+` keeps those that were retired.

The core set always runs. `+"`rules.For(plan)`"+` chooses the others by issuer and date, and says why. For the Party, the Fatherland Front and
other political and social bodies Decree 30 is a model and no duty (its Điều 2 khoản 2): there its findings are remarks that begin "Differs from".
Names in braces are parameters. Examples change a plan that is in order, line by line: a JSON pointer and a value in JSON, `+"`-`"+` for taking away;
they are proved by the tests of the sets. The same data is in [rules.json](rules.json).

| set | errors | warnings | remarks |
|---|---|---|---|
`, len(entries), len(rules.Sets()))
	for _, s := range rules.Sets() {
		n := map[adminplan.Severity]int{}
		for _, r := range s.Rules() {
			n[r.Severity]++
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %d |\n", s.Name(), n[adminplan.SeverityError], n[adminplan.SeverityWarning], n[adminplan.SeverityInfo])
	}
	set := ""
	for _, e := range entries {
		if e.Set != set {
			set = e.Set
			fmt.Fprintf(&b, "\n## %s\n", setTitles[set])
		}
		rule(&b, e)
	}
	return b.Bytes()
}

func rule(b *bytes.Buffer, e rules.Entry) {
	severity := string(e.Severity)
	if e.Severity == adminplan.SeverityInfo {
		severity = "remark"
	}
	fmt.Fprintf(b, "\n### %s\n\n**%s**", e.Code, severity)
	if e.Source != nil {
		fmt.Fprintf(b, " · %s", e.Source.Document)
		if e.Source.Article != "" {
			fmt.Fprintf(b, ", %s", e.Source.Article)
		}
	}
	if !e.Since.IsZero() {
		fmt.Fprintf(b, " · plans issued since %s", e.Since)
	}
	if !e.Until.IsZero() {
		fmt.Fprintf(b, " · plans issued until %s", e.Until)
	}
	fmt.Fprintf(b, "\n\n- %s\n- %s\n\n```\n", e.Text.VI, e.Text.EN)
	if e.Example.Right != "" {
		fmt.Fprintf(b, "right  %s\n", indented(e.Example.Right))
	}
	fmt.Fprintf(b, "wrong  %s\n", indented(e.Example.Wrong))
	fmt.Fprintf(b, "at     %s\n```\n", strings.Join(e.Example.At, "  "))
}

// indented puts the lines of an edit below each other.
func indented(edit string) string {
	var lines []string
	for line := range strings.Lines(edit) {
		lines = append(lines, strings.TrimSpace(line))
	}
	return strings.Join(lines, "\n       ")
}
