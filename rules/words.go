package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// Short names, so that a rule reads as data.
type (
	rule    = adminplan.Rule
	text    = adminplan.Text
	check   = adminplan.Check
	example = adminplan.Example
)

const (
	fault   = adminplan.SeverityError
	warning = adminplan.SeverityWarning
	remark  = adminplan.SeverityInfo
)

// issued reports whether the plan has been issued, as far as is known: parts that come with issue are not asked of a draft.
func issued(p *adminplan.Plan) bool { return p.Status != adminplan.StatusDraft }

// numberedAndSigned reports whether the plan bears a number and the name of a signer, as issued plans do, and no mark of a
// draft. A reader takes a plan whose date it cannot read for a draft; what its head lacks must be said all the same.
func numberedAndSigned(p *adminplan.Plan) bool {
	return p.Number.Value != "" && (p.Marks == nil || p.Marks.Draft == "") &&
		slices.ContainsFunc(p.Signatures, func(s adminplan.Signature) bool { return s.Name != "" })
}

// standsAlone reports whether the plan has its own head and end; those of a plan that a decision carries are the decision's.
func standsAlone(p *adminplan.Plan) bool { return p.Carrier == nil }

// oneLine joins lines and makes every run of blanks one blank.
func oneLine(lines []string) string {
	return strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
}

// folded returns s for comparison: small letters, one spelling, single blanks.
func folded(s string) string { return viet.Fold(s) }

// hasWord reports whether the folded text holds one of the words, whole.
func hasWord(foldedText string, words ...string) bool {
	for _, w := range words {
		for end := 0; ; {
			i := strings.Index(foldedText[end:], w)
			if i < 0 {
				break
			}
			start := end + i
			end = start + len(w)
			before, _ := utf8.DecodeLastRuneInString(foldedText[:start])
			if !unicode.IsLetter(before) && (end == len(foldedText) || !viet.LetterByte(foldedText[end])) {
				return true
			}
		}
	}
	return false
}

// hasLower reports whether s holds a small letter.
func hasLower(s string) bool { return s != strings.ToUpper(s) }

// allDigits reports whether s is of digits only.
func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
