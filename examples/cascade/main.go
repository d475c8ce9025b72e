// Command cascade follows a plan down the hierarchy: who its addressees are, which bodies it obliges to issue plans of their own, a
// draft for each of these, what the drafts take up of it, and what has become of everybody since.
//
//	go run ./examples/cascade [flags] [FILE]
//	  -asof DATE     the later date that is asked about (2026-01-01)
//	  -registry FILE organisations in JSON, XML or CSV instead of the embedded reference data
//	  -out DIR       write the drafts as text and JSON, and the responsibility matrix as HTML and CSV
//
// FILE is a plan as text, Word, JSON or XML. Without one it is plan 244/KH-MTTQ-BTT of 2022, with the directory of Sơn La of that year.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/org"
	"github.com/adminplan/adminplan/orgdata"
	"github.com/adminplan/adminplan/parse"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "cascade:", err)
		}
		os.Exit(2)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("cascade", flag.ContinueOnError)
	asOf := flags.String("asof", "2026-01-01", "the later `date` that is asked about")
	registry := flags.String("registry", "", "organisations in JSON, XML or CSV `file`")
	folder := flags.String("out", "", "write drafts and matrix to this `folder`")
	if err := flags.Parse(args); err != nil {
		return err
	}
	later, err := adminplan.ParseDate(*asOf)
	if err != nil {
		return err
	}
	plan, err := readPlan(flags.Args())
	if err != nil {
		return err
	}
	dir, err := readDirectory(*registry)
	if err != nil {
		return err
	}

	c := cascade.New(plan, dir, org.Later(later))
	addressees(out, plan, c)
	obligations(out, c)
	drafts, err := derive(out, c)
	if err != nil {
		return err
	}
	trace(out, c.Trace(drafts...), drafts)
	since(out, plan, dir, c.Resolution(), later)
	if *folder == "" {
		return nil
	}
	return write(*folder, c, drafts)
}

// modelPlan is plan 244/KH-MTTQ-BTT; what its items say is told in other words.
//
//go:embed plan.json
var modelPlan string

// readPlan reads the file that the arguments name; without one the plan that is embedded.
func readPlan(args []string) (*adminplan.Plan, error) {
	switch len(args) {
	case 0:
		plan, _, err := parse.JSON(strings.NewReader(modelPlan))
		return plan, err
	case 1:
	default:
		return nil, fmt.Errorf("one plan at a time, not %d", len(args))
	}
	f, err := os.Open(args[0])
	if err != nil {
		return nil, err
	}
	defer f.Close()
	plan, _, err := parse.Any(f)
	if err != nil {
		return nil, err
	}
	plan.AssignIDs()
	return plan, nil
}

// readDirectory reads a registry by the ending of its name, and refuses one with faults.
func readDirectory(name string) (*org.Directory, error) {
	if name == "" {
		return orgdata.Directory(), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	read := org.ReadJSON
	switch strings.ToLower(filepath.Ext(name)) {
	case ".xml":
		read = org.ReadXML
	case ".csv":
		read = org.ReadCSV
	}
	reg, err := read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	dir := org.NewDirectory(reg)
	return dir, dir.Check().Err()
}

// addressees shows whom the plan names, with the collectives expanded as of its date.
func addressees(out io.Writer, plan *adminplan.Plan, c *cascade.Cascade) {
	res := c.Resolution()
	fmt.Fprintf(out, "Plan %s of %s: %s\n", numbered(plan.Number), plan.Date, plan.Title)
	fmt.Fprintf(out, "Issued by %q: %s\n", res.Issuer.Name, describe(&res.Issuer))
	for _, part := range []struct{ title, under string }{{"Recipients", "/recipients/"}, {"Units and partners", "/sections/"}} {
		fmt.Fprintf(out, "\n== %s as of %s\n", part.title, res.Date)
		for i := range res.Names {
			if n := &res.Names[i]; strings.HasPrefix(n.Pointer, part.under) {
				fmt.Fprintf(out, "%-70s %s\n", n.Name, describe(n))
				members(out, n, res.Date)
			}
		}
	}
	if open := res.Open(); len(open) > 0 {
		fmt.Fprintln(out, "\nNot settled:")
		for i := range open {
			fmt.Fprintf(out, "%-70s %s\n", open[i].Name, describe(&open[i]))
		}
	}
}

// members shows for whom a collective stands on a date, and what is not sure of it.
func members(out io.Writer, n *org.Resolved, date adminplan.Date) {
	if n.Status != org.StatusGroup {
		return
	}
	for _, o := range n.Organizations() {
		fmt.Fprintf(out, "    %s\n", o.NameAt(date))
	}
	for _, x := range n.Expansions {
		for _, d := range x.Doubts {
			fmt.Fprintf(out, "    (%s)\n", d)
		}
	}
}

// describe says in a line what a name was found to be.
func describe(n *org.Resolved) string {
	switch n.Status {
	case org.StatusResolved:
		c := n.Candidates[0]
		return fmt.Sprintf("= %s (%.0f %%, %s)", c.Organization.Name, 100*c.Confidence, c.Reasons[len(c.Reasons)-1])
	case org.StatusEnded:
		return fmt.Sprintf("= %s, which does not exist then", n.Candidates[0].Organization.Name)
	case org.StatusGroup:
		if len(n.Organizations()) == 0 {
			return "stands for nobody: " + whyEmpty(n.Expansions)
		}
		return fmt.Sprintf("stands for %d", len(n.Organizations()))
	case org.StatusAmbiguous:
		return fmt.Sprintf("may be one of %d", len(n.Candidates))
	case org.StatusParts:
		return fmt.Sprintf("names %d bodies", len(n.Parts))
	}
	return "is not in the directory"
}

// since says what has changed between the date of the plan and a later one, for the bodies that the plan names and for the country.
func since(out io.Writer, plan *adminplan.Plan, dir *org.Directory, res *org.Resolution, later adminplan.Date) {
	fmt.Fprintf(out, "\n== The same asked as of %s\n", later)
	shown := map[adminplan.ID]bool{}
	for i := range res.Names {
		for _, e := range res.Names[i].Later {
			if shown[e.Organization.ID] {
				continue
			}
			shown[e.Organization.ID] = true
			fmt.Fprintf(out, "%s: ended on %s", e.Organization.Name, e.On)
			for _, c := range e.Changes {
				if c.Act != nil {
					fmt.Fprintf(out, ", %s", c.Act.Text)
				}
			}
			fmt.Fprintln(out)
			for _, s := range e.Successors {
				fmt.Fprintf(out, "    followed by %s\n", s.Organization.Name)
			}
			if len(e.Successors) == 0 {
				fmt.Fprintln(out, "    no successor is recorded")
			}
		}
	}
	again := cascade.New(plan, dir, org.AsOf(later))
	open := again.Resolution().Open()
	colon := ""
	if len(open) > 0 {
		colon = ":"
	}
	fmt.Fprintf(out, "\n%d of %d names can no longer be settled%s\n", len(open), len(res.Names)+1, colon)
	for i := range open {
		fmt.Fprintf(out, "    %-66s %s\n", open[i].Name, describe(&open[i]))
	}
	fmt.Fprintf(out, "Bodies obliged to issue a plan: %d then, %d now\n", len(cascade.New(plan, dir).Obliged()), len(again.Obliged()))

	d := dir.Diff(res.Date, later)
	fmt.Fprintf(out, "In the directory %d bodies ended, %d were founded, %d changed their name, %d their superiors\n", len(d.Ended), len(d.Founded), len(d.Renamed), len(d.Moved))
	for _, date := range []adminplan.Date{res.Date, later} {
		n := 0
		for _, o := range dir.At(date).AtLevel(adminplan.LevelProvince) {
			if o.Kind == adminplan.KindTerritory {
				n++
			}
		}
		fmt.Fprintf(out, "Provinces and cities under the centre on %s: %d\n", date, n)
	}
}

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}
