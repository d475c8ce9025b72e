package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
)

// Table writes the report for a terminal: the findings in groups by section, each with its severity, code, place and
// message, then the numbers. Lines are broken between words.
func Table(w io.Writer, r *adminplan.ValidationReport, opts ...Option) error {
	o := newOptions(opts)
	out := &failFast{w: w}
	for _, g := range r.Groups() {
		out.printf("%s\n", o.place(g.Path))
		for _, f := range g.Findings {
			o.row(out, f, g.Path)
		}
		out.printf("\n")
	}
	out.printf("%s\n", o.summary(r))
	return out.err
}

var severityNames = map[adminplan.Severity]adminplan.Text{
	adminplan.SeverityError:   {VI: "lỗi", EN: "error"},
	adminplan.SeverityWarning: {VI: "cảnh báo", EN: "warning"},
	adminplan.SeverityInfo:    {VI: "lưu ý", EN: "remark"},
}

// row writes one finding: severity and code in columns, then the message in as many lines as it takes.
func (o *options) row(out *failFast, f adminplan.Finding, group string) {
	head := fmt.Sprintf("  %-8s  %-18s  ", severityNames[f.Severity].In(o.lang), f.Code)
	indent := strings.Repeat(" ", utf8.RuneCountInString(head))
	message := f.Message(o.lang)
	if !f.Source.IsZero() {
		message += " [" + sourceText(f.Source) + "]"
	}
	if rest := strings.TrimPrefix(f.Path, group); rest != "" {
		message = rest[1:] + ": " + message
	}
	if o.locate != nil {
		if line, column := o.locate(f.Path); line > 0 {
			message = fmt.Sprintf("%d:%d: %s", line, column, message)
		}
	}
	if v := o.value(f); v != "" {
		message += fmt.Sprintf(" (%q)", v)
	}
	for i, line := range wrap(message, max(20, o.width-len(indent))) {
		if i == 0 {
			out.printf("%s%s\n", head, line)
		} else {
			out.printf("%s%s\n", indent, line)
		}
	}
}

// place names a part of the first level for people.
func (o *options) place(path string) string {
	if path == "" {
		return adminplan.Text{VI: "Kế hoạch", EN: "The plan"}.In(o.lang)
	}
	return path
}

func sourceText(s adminplan.Source) string {
	if s.Article == "" {
		return s.Document
	}
	return s.Document + ", " + s.Article
}

// wrap breaks a text into lines of at most width characters, between words; a longer word stands alone.
func wrap(s string, width int) []string {
	var lines []string
	line, n := "", 0
	for _, word := range strings.Fields(s) {
		k := utf8.RuneCountInString(word)
		if n > 0 && n+1+k > width {
			lines, line, n = append(lines, line), "", 0
		}
		if n > 0 {
			line, n = line+" ", n+1
		}
		line, n = line+word, n+k
	}
	return append(lines, line)
}
