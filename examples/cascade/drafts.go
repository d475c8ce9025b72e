package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/org"
)

func obligations(out io.Writer, c *cascade.Cascade) {
	fmt.Fprintln(out, "\n== Documents that the plan calls for")
	all := c.Obligations()
	if len(all) == 0 {
		fmt.Fprintln(out, "None: no task with somebody who has it asks for a document.")
	}
	for _, o := range all {
		fmt.Fprintf(out, "%s: %s\n", o.Pointer, strings.Join(o.Kinds, ", "))
		if o.Self {
			fmt.Fprintln(out, "    of the issuer itself")
		}
		for _, b := range o.Bodies {
			fmt.Fprintf(out, "    of %s\n", b.Name)
		}
		if o.Open {
			fmt.Fprintf(out, "    of some whom the directory does not know: %s\n", strings.Join(o.Names, "; "))
		}
	}
}

// derive makes the draft of every body that is obliged to issue a plan at its own level.
func derive(out io.Writer, c *cascade.Cascade) ([]*adminplan.Plan, error) {
	issuer := c.Resolution().Issuer.Organization()
	var drafts []*adminplan.Plan
	var others []string
	fmt.Fprintln(out, "\n== Drafts for the bodies of the next level")
	for _, body := range c.Obliged() {
		if issuer != nil && body.Kind != issuer.Kind {
			others = append(others, body.Name) // the member organisations write plans of their own kind
			continue
		}
		draft, err := c.Derive(body.ID)
		if err != nil {
			return nil, err
		}
		drafts = append(drafts, draft)
		report := draft.Validate()
		fmt.Fprintf(out, "%-50s %s, %d objectives, %d items, %d findings of which %d errors\n", strings.Join(draft.Issuer.Path, " / "), numbered(draft.Number),
			len(draft.Objectives()), len(draft.ContentItems()), len(report.Findings), report.Count(adminplan.SeverityError))
	}
	if len(others) > 0 {
		fmt.Fprintf(out, "No draft for %d that are not of the issuer's kind and write plans of their own: %s\n", len(others), strings.Join(others, "; "))
	}
	if len(drafts) == 0 && len(others) == 0 {
		fmt.Fprintln(out, "None: "+whyNoDraft(c.Obligations()))
	}
	return drafts, nil
}

// whyNoDraft says why nobody is obliged to issue a plan, where nobody is.
func whyNoDraft(all []cascade.Obligation) string {
	switch {
	case len(all) == 0:
		return "the plan obliges nobody to issue a document."
	case slices.ContainsFunc(all, func(o cascade.Obligation) bool { return o.Open }):
		return "the directory knows none of the bodies below that have the duty."
	}
	return "the issuer alone has the duty."
}

// whyEmpty says why a collective name stands for nobody.
func whyEmpty(list []org.Expansion) string {
	var why []string
	for _, x := range list {
		if len(x.Under) == 0 {
			why = append(why, "it is not known under whom they stand")
			continue
		}
		kind := strings.ReplaceAll(string(x.Group.Kind), "-", " ")
		if kind == "" {
			kind = "body"
		}
		if x.Group.Level != "" {
			kind += " of the " + string(x.Group.Level) + " level"
		}
		under := "the bodies of the issuer's territory"
		if len(x.Under) == 1 {
			under = x.Under[0].Name
		}
		why = append(why, fmt.Sprintf("no %s is recorded in this directory under %s on that date", kind, under))
	}
	slices.Sort(why)
	return strings.Join(slices.Compact(why), "; ")
}

// numbered writes a number of which the value is still to be given.
func numbered(n adminplan.Number) string {
	if n.Value == "" {
		n.Value = "(chưa có số)"
	}
	return n.String()
}

// trace shows what the drafts take up. A body for which no draft was made cannot leave anything out.
func trace(out io.Writer, t *cascade.Trace, drafts []*adminplan.Plan) {
	fmt.Fprintln(out, "\n== What the drafts take up")
	if len(drafts) == 0 {
		fmt.Fprintln(out, "There are no drafts.")
		return
	}
	for _, e := range t.Entries {
		links := map[cascade.Link]int{}
		for _, t := range e.Taken {
			links[t.Link]++
		}
		missing := 0
		for _, b := range e.Missing {
			if slices.ContainsFunc(drafts, func(d *adminplan.Plan) bool { return d.Issuer.Org == b.ID }) {
				missing++
			}
		}
		fmt.Fprintf(out, "%s\n    taken up by %d (%d as the plan that is asked for, %d as an item), missing from %d", clip(e.Text, 100), len(e.Taken), links[cascade.LinkIssued], links[cascade.LinkOrigin]+links[cascade.LinkText], missing)
		if without := len(e.Missing) - missing; without > 0 {
			fmt.Fprintf(out, "; %d others who have it have no draft", without)
		}
		fmt.Fprintln(out)
	}
}
