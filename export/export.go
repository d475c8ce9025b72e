// Package export is the door out: it writes plans in every form that other systems need.
//
// Every writer has one shape:
//
//	err := export.JSON(w, plan, export.Indent())
//
// and one whose target cannot hold the whole plan also returns what was lost, as a list of [Loss]:
//
//	losses, err := export.DOCX(w, plan)
//
// A writer writes nothing when it fails before the document is whole, unless w itself fails. A nil plan is an error.
package export

import "errors"

// errNoPlan is what every writer returns for a nil plan.
var errNoPlan = errors.New("export: there is no plan to write")

// Loss is a part of a plan that the target of a writer has no place for.
type Loss struct {
	// Path is the JSON pointer (RFC 6901) of the part that is not in the output.
	Path string
	// Reason says in English why the target cannot hold it, and what stands there instead, if anything.
	Reason string
}

// String returns the path and the reason.
func (l Loss) String() string { return l.Path + ": " + l.Reason }

// Option changes how a writer works.
type Option func(*options)

type options struct {
	indent string
}

func newOptions(opts []Option) options {
	var o options
	for _, set := range opts {
		set(&o)
	}
	return o
}

// Indent makes the writers of JSON and XML begin each member or element on a line of its own, two blanks deeper than the
// one that holds it. Without it the output has no white space between parts.
func Indent() Option { return func(o *options) { o.indent = "  " } }
