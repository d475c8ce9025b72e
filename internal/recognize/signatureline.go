package recognize

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// readSignatures reads the lines of one or more signatures and returns those that belong to none.
func (r *reader) readSignatures(lines []line, to target) (rest []line) {
	s := signatureReader{reader: r, lines: lines, out: to.signatures}
	for i := range lines {
		s.read(i)
	}
	s.end()
	return s.rest
}

// A signatureReader makes signatures of their lines.
type signatureReader struct {
	*reader
	lines []line
	rest  []line // that belong to none
	out   *[]adminplan.Signature

	adminplan.Signature      // that is read
	size                int  // of its lines in bytes
	authority           bool // its last line is one of authority
	marked              bool // a mark of signing stands above the line
}

// end ends the signature that is read.
func (s *signatureReader) end() {
	if s.Title != "" || s.Name != "" || len(s.Authority) > 0 {
		*s.out = append(*s.out, s.Signature)
	}
	s.Signature, s.size, s.authority = adminplan.Signature{}, 0, false
}

// A signaturePart is what a line of a signature may be.
type signaturePart int

const (
	signedMark    signaturePart = iota
	authorityLine               // "TM. ỦY BAN NHÂN DÂN"
	authorityRest
	titleLine
	nameLine
	nameRest
	postLine // which the signer has elsewhere
)

// read reads the line at i.
func (s *signatureReader) read(i int) {
	const most = 2000 // bytes of the lines of one signature
	l := &s.lines[i]
	t, mark := cutMarkBehind(l.text)
	if mark != "" {
		s.rest = append(s.rest, lineOf(l, mark))
	}
	elsewhere := s.namesOtherPost(i, t)
	if !elsewhere && s.endsAbove(i, t) {
		s.end()
	}
	if s.size += len(t); s.size > most {
		s.end()
	}
	part := postLine
	if !elsewhere {
		part = s.partAt(i, t)
	}
	s.marked = part == signedMark
	switch part {
	case signedMark:
		mark, name := cutSignedMark(t)
		if s.rest = append(s.rest, lineOf(l, mark)); s.Name == "" {
			s.Name = name
		}
	case authorityLine:
		s.Authority, s.authority = append(s.Authority, t), true
	case authorityRest:
		s.Authority[len(s.Authority)-1] += " " + t
	case titleLine:
		s.Title, s.authority = strings.TrimSpace(s.Title+" "+t), false
	case nameLine:
		s.Name = t
	case nameRest:
		s.Name += " " + t
	case postLine:
		s.Post = strings.TrimSpace(s.Post + " " + t)
	}
}

// namesOtherPost reports whether the line at i is the post that its signer has elsewhere, between the one of the signature and the name.
func (s *signatureReader) namesOtherPost(i int, t string) bool {
	apart := s.marked || s.lines[i].gap && !s.spaced || isUpper(s.Title) && !isUpper(t) // the post stands by the name, not by the post above
	return apart && s.Name == "" && isOtherPost(s.Title, t) && s.nameBelow(i)
}

func (s *signatureReader) nameBelow(i int) bool {
	return i+1 < len(s.lines) && looksLikeName(s.lines[i+1].text)
}

// endsAbove reports whether another signature begins with the line at i: behind the name of the one above, or behind the mark for a name to be written by hand.
func (s *signatureReader) endsAbove(i int, t string) bool {
	l := &s.lines[i]
	if s.Name == "" {
		return s.marked && s.Title != "" && startsSignature(l)
	}
	// A post behind a name with no other name below it is one more of who signed.
	last := i+1 == len(s.lines) && !isSigning(t) && !isSigned(t)
	return !last && (startsSignature(l) || namesSigner(s.lines, i))
}

// partAt says what the line at i with the words t is.
func (s *signatureReader) partAt(i int, t string) signaturePart {
	switch {
	case isSignedMark(t):
		return signedMark
	case s.Name != "" && s.Post == "" && s.endsName(&s.lines[i]):
		return nameRest
	case s.Name != "":
		return postLine
	case isAlso(t) || s.signsActing(i, t):
		return titleLine
	case isSigning(t) || s.Title == "" && opensSigning(t) && !isPost(t):
		return authorityLine
	case isUpper(t):
		return s.partInCapitals(i, t)
	case isPost(t) && !looksLikeName(t) && (s.Title == "" || s.nameBelow(i)): // below a title, the grade of who signs
		return titleLine
	}
	return nameLine
}

// signsActing reports whether the line at i is the post of who acts as the head of a body, and no authority for the post below.
func (s *signatureReader) signsActing(i int, t string) bool {
	return s.Title == "" && isActing(t) && !(i+1 < len(s.lines) && isPostInCapitals(s.lines[i+1].text))
}

// partInCapitals is partAt for a line in capitals without a signing mode.
func (s *signatureReader) partInCapitals(i int, t string) signaturePart {
	titled, name := s.Title != "", looksLikeName(t)
	switch {
	case s.marked && name:
		return nameLine
	case s.authority && !isPost(t):
		return authorityRest
	case titled && mayBeName(t) && (isLast(s.lines, &s.lines[i]) || name && isPost(s.lines[i+1].text)):
		return nameLine
	case titled || isPost(t):
		return titleLine
	case name:
		return nameLine
	}
	return authorityLine
}

// teamPosts are the posts in committees and teams, whose holders have a post elsewhere, folded.
var teamPosts = newOpeners("trưởng ban", "phó trưởng ban", "tổ trưởng", "phó tổ trưởng", "tổ phó", "trưởng đoàn", "phó trưởng đoàn", "trưởng tiểu ban", "phó trưởng tiểu ban")

// isOtherPost reports whether the line below the post in a committee is the one that its holder has elsewhere: "TRƯỞNG BAN (Đã ký)", "PHÓ CHỦ TỊCH UBND TỈNH".
func isOtherPost(title, t string) bool {
	return teamPosts.open(title) && !isAlso(title[strings.LastIndexByte(title, ' ')+1:]) && isPost(t) && !isSigning(t) && !teamPosts.open(t) && !looksLikeName(t) && !hasPrefixFold(t, "thường trực", "phụ trách")
}

// isActing reports whether the line is the post of who acts as the head of a body, and so signs for nobody else: "Q. GIÁM ĐỐC".
func isActing(s string) bool {
	mode, rest, _ := adminplan.SigningModeOf(s)
	return mode == adminplan.SignsActing && isPost(rest)
}

// mayBeName reports whether a last line in capitals below a post is a name and not the rest of the post.
func mayBeName(s string) bool {
	s = withoutRank(s)
	n := strings.Count(s, " ") + 1
	return n >= 2 && n <= 5 && !isPost(s) && !startsBody(s) && !strings.ContainsAny(s, ",;:0123456789")
}

// withoutRank drops the rank of the army or the police before a name in capitals: "THƯỢNG TÁ LÊ AN BÌNH".
func withoutRank(s string) string {
	grade, rest, _ := strings.Cut(s, " ")
	if grade == "ĐẠI" || grade == "THƯỢNG" || grade == "TRUNG" || grade == "THIẾU" {
		switch rank, name, _ := strings.Cut(rest, " "); rank {
		case "TÁ", "TƯỚNG", "ÚY", "UÝ":
			if familyNames.open(name) {
				return name
			}
		}
	}
	return s
}

// isLast reports whether nothing but a mark of signing stands behind the line.
func isLast(lines []line, l *line) bool {
	n := len(lines) - 1
	for n > 0 && isSignedMark(lines[n].text) {
		n--
	}
	return lines[n].Block == l.Block
}
