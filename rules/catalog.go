package rules

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/adminplan/adminplan"
)

// Entry is a rule as the catalogue lists it.
type Entry struct {
	// Code is the code of the rule.
	Code string `json:"code"`
	// Set is the name of the set in which it stands.
	Set string `json:"set"`
	// Severity is the severity of its findings.
	Severity adminplan.Severity `json:"severity"`
	// Source is the act in which it stands; left out for rules of the format and of plain sense.
	Source *adminplan.Source `json:"source,omitempty"`
	// Text is what its findings say, with the names of parameters in braces.
	Text adminplan.Text `json:"text"`
	// For names the issuers whose plans it is for; empty for all.
	For string `json:"for,omitempty"`
	// Since is the first date of issue of the plans that it is for; left out where there is none.
	Since adminplan.Date `json:"since,omitzero"`
	// Until is the last one.
	Until adminplan.Date `json:"until,omitzero"`
	// Example shows what breaks it.
	Example EntryExample `json:"example"`
}

// EntryExample is the example of a rule: changes of a plan that is in order, one a line, each a JSON pointer and a value.
type EntryExample struct {
	// Base names the plan that is changed: "state", "party" or "front".
	Base string `json:"base"`
	// Right is a change that keeps the rule; left out where the plan as it stands is the right example.
	Right string `json:"right,omitempty"`
	// Wrong is a change that breaks the rule.
	Wrong string `json:"wrong"`
	// At are the JSON pointers at which the rule then reports.
	At []string `json:"at"`
}

// Entries returns the catalogue as data.
func Entries() []Entry {
	var out []Entry
	for _, s := range Sets() {
		for _, r := range s.Rules() {
			e := Entry{
				Code: r.Code, Set: s.Name(), Severity: r.Severity, Text: r.Text, For: r.For.String(), Since: r.Since, Until: r.Until,
				Example: EntryExample{Base: r.Example.Base, Right: clip(string(r.Example.Right)), Wrong: clip(string(r.Example.Wrong))},
			}
			for _, at := range r.Example.At {
				e.Example.At = append(e.Example.At, clip(at))
			}
			if e.Example.Base == "" {
				e.Example.Base = "state"
			}
			if !r.Source.IsZero() {
				e.Source = &r.Source
			}
			out = append(out, e)
		}
	}
	return out
}

// clip shortens an example whose length is its point.
func clip(s string) string {
	if len(s) > 1000 {
		return strings.ToValidUTF8(s[:400], "") + " …"
	}
	return s
}

// WriteCatalog writes the catalogue as JSON: a list of [Entry].
func WriteCatalog(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(Entries())
}
