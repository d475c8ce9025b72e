package report

import (
	"encoding/json"
	"io"

	"github.com/adminplan/adminplan"
)

// ProblemType is the type of the problem details that [Problem] writes (RFC 9457, 3.1.1).
const ProblemType = "urn:adminplan:problem:validation"

// ProblemContentType is the media type of problem details.
const ProblemContentType = "application/problem+json"

// ProblemDetails is a problem details object (RFC 9457) with the findings as extension members.
type ProblemDetails struct {
	// Type is the URI of the kind of problem.
	Type string `json:"type"`
	// Title says in a few words what kind of problem it is, in the language asked for.
	Title string `json:"title"`
	// Status is the status code of HTTP that goes with it.
	Status int `json:"status"`
	// Detail says in a sentence what is the matter this time, in the language asked for.
	Detail string `json:"detail,omitempty"`
	// Instance is the URI reference of the plan, where the caller gave one.
	Instance string `json:"instance,omitempty"`
	// Valid says whether no finding is of severity error.
	Valid bool `json:"valid"`
	// Counts are the numbers of findings by severity.
	Counts Counts `json:"counts"`
	// Sets are the names of the rule sets that the plan was held against.
	Sets []string `json:"sets"`
	// Findings are the findings, each with its messages in both languages.
	Findings []ProblemFinding `json:"findings"`
}

// Counts are numbers of findings by severity.
type Counts struct {
	// Error is the number of errors.
	Error int `json:"error"`
	// Warning is the number of warnings.
	Warning int `json:"warning"`
	// Info is the number of remarks.
	Info int `json:"info"`
}

// ProblemFinding is a finding within problem details.
type ProblemFinding struct {
	adminplan.Finding
	// Detail is the message in the language asked for.
	Detail string
	// Value are the words of the plan, where they were asked for.
	Value string
}

// MarshalJSON writes the finding with its detail and its value.
func (f ProblemFinding) MarshalJSON() ([]byte, error) {
	b, err := f.Finding.MarshalJSON()
	if err != nil {
		return nil, err
	}
	tail, err := json.Marshal(shownJSON{f.Detail, f.Value})
	if err != nil {
		return nil, err
	}
	return append(append(b[:len(b)-1], ','), tail[1:]...), nil
}

// UnmarshalJSON reads what [ProblemFinding.MarshalJSON] writes, as a client of a service does.
func (f *ProblemFinding) UnmarshalJSON(b []byte) error {
	var shown shownJSON
	if err := json.Unmarshal(b, &shown); err != nil {
		return err
	}
	f.Detail, f.Value = shown.Detail, shown.Value
	return f.Finding.UnmarshalJSON(b)
}

// shownJSON is what stands in JSON beside the members of a finding.
type shownJSON struct {
	Detail string `json:"detail"`
	Value  string `json:"value,omitempty"`
}

// ProblemOf returns the problem details of a report.
func ProblemOf(r *adminplan.ValidationReport, opts ...Option) ProblemDetails {
	o := newOptions(opts)
	p := ProblemDetails{
		Type: ProblemType, Status: 422, Instance: o.instance, Sets: r.Sets, Detail: o.summary(r),
		Counts:   Counts{r.Count(adminplan.SeverityError), r.Count(adminplan.SeverityWarning), r.Count(adminplan.SeverityInfo)},
		Findings: make([]ProblemFinding, len(r.Findings)),
	}
	p.Valid = p.Counts.Error == 0
	p.Title = adminplan.Text{VI: "Kế hoạch chưa hợp lệ", EN: "The plan is not valid"}.In(o.lang)
	if p.Valid {
		p.Status = 200
		p.Title = adminplan.Text{VI: "Kế hoạch hợp lệ", EN: "The plan is valid"}.In(o.lang)
	}
	for i, f := range r.Findings {
		p.Findings[i] = ProblemFinding{Finding: f, Detail: f.Message(o.lang), Value: o.value(f)}
	}
	return p
}

// Problem writes the report as problem details in JSON. A report without errors is written in the same form, as valid and
// with status 200, so that a service answers in one form.
func Problem(w io.Writer, r *adminplan.ValidationReport, opts ...Option) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(ProblemOf(r, opts...))
}
