package adminplan

import (
	"fmt"
	"slices"
	"strings"
)

// ValidationReport is what [Plan.Validate] found, in a fixed order: by place, and at one place by code.
type ValidationReport struct {
	// Findings are the findings. Empty where nothing is wrong.
	Findings []Finding `json:"findings"`
	// Sets are the names of the rule sets that the plan was held against.
	Sets []string `json:"sets"`
}

// Err returns nil unless there is a finding of severity error; else a [*ValidationError].
func (r *ValidationReport) Err() error {
	if r.Count(SeverityError) == 0 {
		return nil
	}
	return &ValidationError{Report: r}
}

// Count returns the number of findings of the severity.
func (r *ValidationReport) Count(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Counts returns the number of findings of every code that was found.
func (r *ValidationReport) Counts() map[string]int {
	m := map[string]int{}
	for i := range r.Findings {
		m[r.Findings[i].Code]++
	}
	return m
}

// Filter returns a report with the findings for which keep is true.
func (r *ValidationReport) Filter(keep func(Finding) bool) *ValidationReport {
	out := &ValidationReport{Findings: []Finding{}, Sets: r.Sets} // "[]" in JSON, as from Validate
	for _, f := range r.Findings {
		if keep(f) {
			out.Findings = append(out.Findings, f)
		}
	}
	return out
}

// Without returns a report without the findings whose code one of the patterns names: a code, or the beginning of codes
// up to a hyphen, "ND30-DATE" or "ND30".
func (r *ValidationReport) Without(patterns ...string) *ValidationReport {
	return r.Filter(func(f Finding) bool { return !matchesAny(f.Code, patterns) })
}

// AtLeast returns a report with the findings that are as grave as s or graver.
func (r *ValidationReport) AtLeast(s Severity) *ValidationReport {
	return r.Filter(func(f Finding) bool { return f.Severity.rank() <= s.rank() })
}

// Under returns a report with the findings at the JSON pointer or below it.
func (r *ValidationReport) Under(pointer string) *ValidationReport {
	return r.Filter(func(f Finding) bool {
		return f.Path == pointer || strings.HasPrefix(f.Path, pointer) && f.Path[len(pointer)] == '/'
	})
}

// Group is the findings about one member of the plan, or about one entry where the member is a list: "/sections/1".
type Group struct {
	// Path is the JSON pointer of the member or entry; "" for findings about the plan itself.
	Path string
	// Findings are its findings in their order.
	Findings []Finding
}

// Groups returns the findings grouped by section, recipient, appendix and other parts of the first level, in their order.
func (r *ValidationReport) Groups() []Group {
	var out []Group
	for _, f := range r.Findings {
		at := firstLevel(f.Path)
		if n := len(out); n == 0 || out[n-1].Path != at {
			out = append(out, Group{Path: at})
		}
		g := &out[len(out)-1]
		g.Findings = append(g.Findings, f)
	}
	return out
}

// firstLevel cuts a pointer behind its first member, and behind the index of it where that is a list.
func firstLevel(pointer string) string {
	if pointer == "" {
		return ""
	}
	end := len(pointer)
	if i := strings.IndexByte(pointer[1:], '/'); i >= 0 {
		end = i + 1
		rest := pointer[end+1:]
		index, _, _ := strings.Cut(rest, "/")
		if isNumber(index) {
			end += 1 + len(index)
		}
	}
	return pointer[:end]
}

// ValidationError is the error that [ValidationReport.Err] returns.
type ValidationError struct {
	// Report is the whole report, findings of lower severity included.
	Report *ValidationReport
}

// Error returns the first finding of severity error, in English, and the number of the others.
func (e *ValidationError) Error() string {
	n := e.Report.Count(SeverityError)
	i := slices.IndexFunc(e.Report.Findings, func(f Finding) bool { return f.Severity == SeverityError })
	if i < 0 {
		return "adminplan: no errors"
	}
	f := e.Report.Findings[i]
	s := fmt.Sprintf("adminplan: %s at %q: %s", f.Code, f.Path, f.Message("en"))
	if n > 1 {
		s += fmt.Sprintf(" (and %d more)", n-1)
	}
	return s
}
