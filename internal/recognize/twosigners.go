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

// signerGroups returns where the posts of signers begin with which the lines do, one signer below the other, and where the last of them ends: a line of
// authority behind a post, or a post or line of authority behind the body of which the one above is the head, begins the next.
func signerGroups(lines []line) (starts []int, end int) {
	const most = 12 // lines
	for end < min(len(lines), most) && isUpper(lines[end].text) {
		t := lines[end].text
		signing, post := isSigning(t), isPost(t)
		if !signing && !post && !startsBody(t) {
			break
		}
		switch above := end - 1; {
		case end == 0, signing && isPost(lines[above].text), (signing || post) && above > 0 && endsPost(&lines[above-1], lines[above].text):
			starts = append(starts, end)
		}
		end++
	}
	return starts, end
}

// owesName reports whether the lines have the posts of several signers and names for fewer of them, whose columns were read row by row.
func owesName(lines []line) bool {
	n := len(lines)
	if n < 4 || !looksLikeName(lines[n-1].text) {
		return false
	}
	starts, _ := signerGroups(lines)
	names := 0
	for names < n && looksLikeName(lines[n-1-names].text) {
		names++
	}
	return names < len(starts)
}

// pairSigners sets each name of several signers below the post again, where their columns were read row by row.
func pairSigners(lines []line) []line {
	starts, end := signerGroups(lines)
	if len(starts) < 2 {
		return lines
	}
	first := end // of the names, behind the marks of signing
	for first < len(lines) && isSignedMark(lines[first].text) {
		first++
	}
	if first+len(starts) > len(lines) {
		return lines
	}
	for _, l := range lines[first : first+len(starts)] {
		if !looksLikeName(l.text) {
			return lines
		}
	}
	out := make([]line, 0, len(lines))
	marks := lines[end:first]
	for k, from := range starts {
		to := end
		if k+1 < len(starts) {
			to = starts[k+1]
		}
		out = append(out, lines[from:to]...)
		if len(marks) > 0 {
			out, marks = append(out, marks[0]), marks[1:]
		}
		out = append(out, lines[first+k])
	}
	return append(append(out, marks...), lines[first+len(starts):]...)
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
