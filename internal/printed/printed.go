// Package printed is what the writers of plain text and of Word files share: what of a plan stands on one line or beside what, so that
// whoever reads the document finds the parts again.
package printed

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// OnOneLine reports whether the text of a part stands behind its heading, because it would be read for an item on a line of its own: "250.", "- 12 ha".
func OnOneLine(heading, text string) bool {
	return strings.HasSuffix(heading, ":") && text != "" && (text[0] >= '0' && text[0] <= '9' || strings.IndexByte("-+*(", text[0]) >= 0)
}

// Labelled returns a text behind its label; either may be empty.
func Labelled(label, text string) string {
	switch {
	case label == "":
		return text
	case text == "":
		return label
	}
	return label + " " + text
}

// Sentence returns the one sentence that names all forms of a section; false where they are more than that.
func Sentence(s *adminplan.Section) (string, bool) {
	if len(s.Forms) == 0 || len(s.Intro) > 1 {
		return "", false
	}
	var parts []string
	if len(s.Intro) == 1 {
		parts = append(parts, s.Intro[0].Text)
	}
	for i := range s.Forms {
		f := &s.Forms[i]
		if f.Label != "" || f.Heading != "" || f.Table != nil || len(f.Forms) > 0 {
			return "", false
		}
		parts = append(parts, f.Text)
	}
	text := strings.Join(parts, " ")
	intro, forms := meaning.Forms(text)
	if len(forms) != len(s.Forms) || len(s.Intro) == 1 && intro != s.Intro[0].Text {
		return "", false
	}
	return text, true
}

// SigningMarks returns the words between the post of each signer and the name: that the document is signed, "(Đã ký)", or, of several signers without
// names, "(Ký và ghi rõ họ tên)", since nothing else parts one post from the next then. It returns nil where there is not one for each.
func SigningMarks(signatures []adminplan.Signature, strays []adminplan.Extra) (marks []string) {
	signed, named := true, false
	for i := range strays {
		if x := &strays[i]; x.Where == adminplan.ExtraSignature {
			marks = append(marks, x.Text)
			signed = signed && strings.Contains(viet.Fold(x.Text), "ký") && len(x.Text) < 60
		}
	}
	for i := range signatures {
		named = named || signatures[i].Name != ""
	}
	if len(marks) != len(signatures) || !signed && (named || len(marks) < 2) {
		return nil
	}
	return marks
}
