package org

import (
	"github.com/adminplan/adminplan"
)

// Option changes how [Resolve] works.
type Option func(*options)

type options struct {
	asOf    adminplan.Date
	later   adminplan.Date
	within  []string
	minimum float64
	dry     bool
	carry   bool
}

// AsOf sets the date as of which names are resolved, instead of that of the plan.
func AsOf(date adminplan.Date) Option { return func(o *options) { o.asOf = date } }

// Later asks for the successors, on a later date, of the organisations that have ended by then.
func Later(date adminplan.Date) Option { return func(o *options) { o.later = date } }

// Within names the territories in which the plan speaks, the nearest first, where its issuer does not tell. They go before those
// that the issuer tells.
func Within(territories ...string) Option {
	return func(o *options) { o.within = append(o.within, territories...) }
}

// MinConfidence sets the confidence below which no id is filled in; 0.6 by default.
func MinConfidence(c float64) Option { return func(o *options) { o.minimum = c } }

// DryRun leaves the plan as it is and only reports.
func DryRun() Option { return func(o *options) { o.dry = true } }

// Carry puts the records of the organisations whose ids the plan holds, and of all above them, into Plan.Organizations, so that
// the plan can be exchanged by itself.
func Carry() Option { return func(o *options) { o.carry = true } }
