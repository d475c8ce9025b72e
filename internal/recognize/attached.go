package recognize

import "github.com/adminplan/adminplan"

// titledBelow reports whether the lines that say with which document the plan goes stand first and the title below them.
func titledBelow(lines []line) bool {
	n := 0
	for n < len(lines) && isAttachedLine(lines[n].text) {
		_, k := bracketLines(lines[n:])
		n += k
	}
	if n == 0 || n >= len(lines) {
		return false
	}
	l := &lines[n]
	lab, _ := cutLabel(l.text)
	return l.Table == nil && lab.class == noLabel && len(l.text) < 400 && !terminal(l.text) && !isBasis(l.text) && !opensNarrative(l.text) && !hasEnacting(l.text)
}

// readAttachedLines reads the lines that say with which document the plan goes, and returns those below.
func (r *reader) readAttachedLines(lines []line) []line {
	for len(lines) > 0 && isAttachedLine(lines[0].text) && len(lines[0].text) < 600 {
		text, n := bracketLines(lines)
		if r.plan.AttachedTo == nil {
			r.plan.AttachedTo = &adminplan.Paragraph{Text: text}
		} else {
			r.extra(adminplan.ExtraHead, lines[0].Line, text)
		}
		lines = lines[n:]
	}
	return lines
}
