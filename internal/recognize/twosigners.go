package recognize

import "strings"

// A page that lost its columns has the posts of two signers in one line and their names in one line below: "DUYỆT BAN GIÁM HIỆU TỔNG PHỤ TRÁCH ĐỘI",
// "Lê An Bình Trần Gia Hiển".

// secondPosts are the posts with which the right column begins.
var secondPosts = [...]string{" HIỆU TRƯỞNG", " TỔNG PHỤ TRÁCH", " CHỦ TỊCH", " BÍ THƯ", " TỔ TRƯỞNG", " GIÁM ĐỐC", " TRƯỞNG BAN", " NGƯỜI LẬP", " GIÁO VIÊN"}

// partTwoSigners sets the columns apart again where two names stand in a line that can be parted at one place only, and two posts above it.
func partTwoSigners(lines []line) []line {
	for i := range lines {
		posts := &lines[i]
		if posts.Table != nil || len(posts.text) < 16 || !isUpper(posts.text) || posts.text != collapse(posts.Text) || splitColumns(posts.Text)[0] != posts.text {
			continue
		}
		const near = 8 // lines between the posts and the names
		below := i + 1
		for below < len(lines) && below < i+near && isSignedMark(lines[below].text) {
			below++
		}
		if below == len(lines) || lines[below].Table != nil {
			continue
		}
		name := secondName(lines[below].text)
		if name == 0 {
			continue
		}
		if second := lastPost(posts.text); second > 0 {
			lines[i] = inColumns(posts, second)
			lines[below] = inColumns(&lines[below], name)
		}
	}
	return lines
}

// twoPosts reports whether the lines begin with the posts of two signers, each above the body of which he is the head.
func twoPosts(lines []line) bool {
	return len(lines) >= 4 && isPostInCapitals(lines[0].text) && endsPost(&lines[0], lines[1].text) && isPostInCapitals(lines[2].text) && endsPost(&lines[2], lines[3].text)
}

// owesName reports whether the lines have the posts of two signers and the name of one, whose columns were read row by row.
func owesName(lines []line) bool {
	n := len(lines)
	return twoPosts(lines) && looksLikeName(lines[n-1].text) && !looksLikeName(lines[n-2].text)
}

// pairSigners sets the second name of two signers below the second post again, where both columns were read row by row.
func pairSigners(lines []line) []line {
	if n := len(lines); n < 6 || !twoPosts(lines) || !owesName(lines[:n-1]) || !looksLikeName(lines[n-1].text) {
		return lines
	}
	n := len(lines)
	marks := lines[4 : n-2]
	half := len(marks) - len(marks)/2
	out := append(append(append(lines[:0:0], lines[:2]...), marks[:half]...), lines[n-2])
	return append(append(append(out, lines[2:4]...), marks[half:]...), lines[n-1])
}

// inColumns returns the line with its columns parted at the blank at.
func inColumns(l *line, at int) line {
	b := *l.Block
	b.Text, b.Single = l.text[:at]+"\t"+l.text[at+1:], false
	return line{Block: &b, text: l.text, gap: l.gap}
}

// lastPost returns where the blank before the last post in the line stands; 0 where no other post or leave to sign stands before it.
func lastPost(s string) int {
	at := 0
	for _, post := range secondPosts {
		at = max(at, strings.LastIndex(s, post))
	}
	if head := s[:at]; strings.HasSuffix(head, " PHÓ") || strings.HasSuffix(head, " P.") {
		at = strings.LastIndexByte(head, ' ')
	}
	if head := s[:at]; !isPost(head) && !opensSigning(head) && !isSigning(head) || head == "PHÓ" {
		return 0
	}
	return at
}

// secondName returns where the blank before the second of two names stands: the only one before a family name that leaves two words or more on either
// side. The line has more words than a name has.
func secondName(s string) int {
	if n := strings.Count(s, " "); n < 4 || n > 7 || strings.ContainsAny(s, ",.;:0123456789()") {
		return 0
	}
	found := 0
	for at := strings.IndexByte(s, ' ') + 1; at > 0 && at < len(s); {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			break
		}
		if blank := at + k; familyNames.open(s[blank+1:]) && strings.IndexByte(s[blank+1:], ' ') > 0 && looksLikeName(s[:blank]) && looksLikeName(s[blank+1:]) && strings.Count(s[:blank], " ") < 4 && strings.Count(s[blank+1:], " ") < 4 {
			if found > 0 {
				return 0
			}
			found = blank
		}
		at += k + 1
	}
	return found
}
