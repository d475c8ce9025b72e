package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// A page may have the title above the head, or the number below the title; then the lines below the title are read as the head that they are.

// headGoesOn reports whether the lines begin with what stands in a head alone: the number of a plan, or above it a line of the motto, or the body
// where none is known.
func (r *reader) headGoesOn(lines []line) bool {
	t := lines[0].text
	switch {
	case isNumberLine(t):
		number, _ := cutNumber(t)
		return !lowerStart(t) && strings.HasPrefix(number.KindSymbol(), "KH")
	case !isMotto(t) && (len(r.plan.Issuer.Path) > 0 || !isUpper(t) || !startsBody(t)):
		return false
	}
	for i := 1; i < len(lines) && i <= 3; i++ {
		if isNumberLine(lines[i].text) {
			return r.headGoesOn(lines[i:])
		}
	}
	return false
}

// readHeadBelow reads the lines of a head below the title, where it had none above, and returns the lines behind them.
func (r *reader) readHeadBelow(lines []line) []line {
	if len(lines) == 0 || !r.headGoesOn(lines) {
		return lines
	}
	const most = 10
	named := len(r.plan.Issuer.Path) > 0
	n := 0
	for n < len(lines) && n < most && lines[n].Table == nil {
		t := lines[n].text
		if !isNumberLine(t) && !isDateLine(t) && !isMotto(t) && (named || !isUpper(t) || !r.plan.Number.IsZero() || startsList(t)) {
			break
		}
		n++
	}
	issuer := r.plan.Issuer.Path
	r.readHead(lines[:n])
	if named {
		for _, t := range r.plan.Issuer.Path {
			r.extra(adminplan.ExtraHead, lines[0].Line, t) // what stands behind a number or a date, in its line
		}
		r.plan.Issuer.Path = issuer
	}
	return lines[n:]
}

// startsList reports whether the line has the token of a heading or item.
func startsList(s string) bool {
	lab, _ := cutLabel(s)
	return lab.class != noLabel
}
