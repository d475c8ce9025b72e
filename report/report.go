// Package report writes what validation found in the forms that other programs and people read: problem details for
// services (RFC 9457), a table for terminals, and SARIF 2.1.0 for code hosts and editors.
//
//	r := plan.Validate(rules.For(plan).Sets...)
//	err := report.Table(os.Stdout, r, report.Lang("vi"))
//
// None of them shows words of the plan unless [WithValues] asks for it.
package report

import (
	"fmt"
	"io"
	"reflect"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// Option changes how a report is written.
type Option func(*options)

type options struct {
	lang     string
	plan     *adminplan.Plan
	instance string
	locate   func(pointer string) (line, column int)
	width    int
}

func newOptions(opts []Option) options {
	o := options{lang: "en", width: 100}
	for _, set := range opts {
		set(&o)
	}
	return o
}

// Lang chooses the language of messages: Vietnamese for "vi", else English, which is the default.
func Lang(lang string) Option { return func(o *options) { o.lang = lang } }

// WithValues shows beside each finding the words of the plan at which it points, cut to 80 characters.
func WithValues(p *adminplan.Plan) Option { return func(o *options) { o.plan = p } }

// Instance names the plan in problem details: a URI reference (RFC 9457, 3.1.5).
func Instance(uri string) Option { return func(o *options) { o.instance = uri } }

// Located gives SARIF and tables the lines at which findings stand in the source: locate turns a JSON pointer into line and
// column, counted from 1, and gives 0 for what it does not find. See [LocateJSON].
func Located(locate func(pointer string) (line, column int)) Option {
	return func(o *options) { o.locate = locate }
}

// Width sets the number of columns of a table; 100 by default, and 40 at least.
func Width(columns int) Option { return func(o *options) { o.width = max(40, columns) } }

// value returns the words at which a finding points, cut short; "" where none were asked for or none are there.
func (o *options) value(f adminplan.Finding) string {
	if o.plan == nil {
		return ""
	}
	v, ok := f.Value(o.plan)
	if !ok {
		return ""
	}
	var s string
	switch v := v.(type) {
	case string:
		s = v
	case fmt.Stringer:
		s = v.String()
	case int:
		s = fmt.Sprint(v)
	default:
		if named := reflect.ValueOf(v); named.Kind() == reflect.String { // such as the kind of a section
			s = named.String()
		}
	}
	return clip.To(s, 80)
}

// summary returns one line with the numbers of findings, in the language of the options.
func (o *options) summary(r *adminplan.ValidationReport) string {
	e, w, i := r.Count(adminplan.SeverityError), r.Count(adminplan.SeverityWarning), r.Count(adminplan.SeverityInfo)
	return adminplan.Text{
		VI: fmt.Sprintf("%d lỗi, %d cảnh báo, %d lưu ý", e, w, i),
		EN: fmt.Sprintf("%s, %s, %s", plural(e, "error"), plural(w, "warning"), plural(i, "remark")),
	}.In(o.lang)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// failFast keeps the first error of a writer, so that writing code need not look at each.
type failFast struct {
	w   io.Writer
	err error
}

func (f *failFast) printf(format string, args ...any) {
	if f.err == nil {
		_, f.err = fmt.Fprintf(f.w, format, args...)
	}
}
