package recognize

import (
	"slices"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// repeatedHead returns where the head begins that stands once more above the plan which a decision carries; the kind line where there is none.
// Such a head is a line of the motto with the issuer in capitals above it and at most number and date besides.
func repeatedHead(lines []line, z zones) int {
	const most = 10
	start := -1
	for i := z.kind - 1; i > z.carrier && i >= z.kind-most; i-- {
		t := lines[i].text
		if lines[i].Table != nil {
			break
		}
		if isMotto(t) || isUnionMotto(t) || mottoBeside(&lines[i]) {
			start = i
		} else if !isNumberLine(t) && !isDateLine(t) && !isUpper(t) {
			break
		}
	}
	if start < 0 {
		return z.kind
	}
	// The issuer goes up to a gap, or to the signature of the decision; above a gap it is what the first head has, too.
	for i := start; i-1 > z.carrier; {
		gap := lines[i].gap
		i--
		t := lines[i].text
		if gap && !standsIn(lines[:z.carrier], t) {
			break
		}
		if !isUpper(t) || isSigning(t) || isPost(t) || looksLikeName(t) || lines[i].Table != nil {
			break
		}
		if startsBody(t) {
			start = i
		}
	}
	return start
}

// writtenOut is the name of a body, folded, with the common abbreviation of people's committees written out.
func writtenOut(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(viet.Fold(name), "ubnd", "ủy ban nhân dân"), "uỷ", "ủy")
}

// mottoBeside reports whether a line of the motto stands in the right column of the line.
func mottoBeside(l *line) bool {
	if l.Table != nil || !l.hasColumns() {
		return false
	}
	parts := splitColumns(l.Text)
	last := parts[len(parts)-1]
	return isMotto(last) || isUnionMotto(last)
}

func standsIn(lines []line, text string) bool {
	return slices.ContainsFunc(lines, func(l line) bool { return l.text == text })
}

// readRepeatedHead takes from a head that is repeated what the first one does not say, the number of the plan itself. What the
// first one says, too, is a running head; written above it, it would be read for a part of the first.
func (r *reader) readRepeatedHead(lines, first []line) {
	var said []headCell
	if len(lines) > 0 {
		said = headCells(nil, first)
	}
	names := writtenOut(strings.Join(r.plan.Issuer.Path, " "))
	repeats := func(c headCell) bool {
		return slices.ContainsFunc(said, func(s headCell) bool { return s.text == c.text }) || isUpper(c.text) && strings.Contains(names, writtenOut(c.text))
	}
	for i := range lines {
		l := &lines[i]
		if cells := headCells(nil, lines[i:i+1]); !slices.ContainsFunc(cells, func(c headCell) bool { return !repeats(c) }) {
			r.extra(adminplan.ExtraPage, l.Line, l.text)
			continue
		}
		if isNumberLine(l.text) && r.plan.Number.IsZero() {
			if number, rest := cutNumber(l.text); number.KindSymbol() == adminplan.KindPlan && (rest == "" || isDateLine(rest)) {
				r.plan.Number = number
				if rest != "" {
					r.extra(adminplan.ExtraHead, l.Line, rest)
				}
				continue
			}
		}
		r.extra(adminplan.ExtraHead, l.Line, l.text)
	}
}
