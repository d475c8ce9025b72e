package recognize

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// isMotto reports whether the line is one of the national motto or of the head of Party papers.
func isMotto(s string) bool {
	if s == "" || !mottoFirst[s[0]] {
		return false
	}
	if _, ok := prefixFold(s, "cộng hòa xã"); ok && len(s) <= 80 {
		return true // as most of them
	}
	// Folding makes a third of a dash at most.
	if len(s) > 400 || !mottoOpeners.open(s[viet.Blanks(s):]) {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	switch {
	case len(f) > 120:
		return false
	case strings.HasPrefix(f, "cộng hòa xã"), strings.HasPrefix(f, "cộng hoà xã"), strings.HasPrefix(f, "cộng hịa xã"), strings.HasPrefix(f, "cộng hồ xã"), f == "cộng hòa", f == "cộng hoà", f == "chủ nghĩa việt nam", f == "xã hội chủ nghĩa việt nam",
		strings.HasPrefix(f, "đảng cộng sản việt nam") && len(f) < 40, f == "đảng cộng sản", independence(f), f == "độc lập -", f == "độc lập", f == "hạnh phúc", f == "tự do - hạnh phúc", isMisspelledRepublic(f):
		return true
	}
	return false
}

// isMisspelledRepublic reports whether the folded words are the first line of the motto but for a word or a mark of tone.
func isMisspelledRepublic(f string) bool {
	_, rest, _ := strings.Cut(f, " ")
	return strings.HasPrefix(f, "c") && strings.HasPrefix(rest, "h") && strings.HasSuffix(rest, " chủ nghĩa việt nam") && len(f) < 60
}

// independence reports whether the folded words begin as the second line of the motto does, blanks about its dashes or not: "độc lập - tự do". The
// whole line may have other marks for the dashes or none.
func independence(f string) bool {
	rest, ok := strings.CutPrefix(f, "độc lập")
	words := trimmedLeft(strings.TrimLeft(rest, " -"), " -._,*•·")
	return ok && strings.HasPrefix(words, "tự") && (strings.IndexByte(rest[:len(rest)-len(words)], '-') >= 0 || len(words) < 40 && strings.HasPrefix(words, "tự do") && strings.HasSuffix(words, "hạnh phúc"))
}

var mottoOpeners = newOpeners("cộng", "cọng", "công hòa", "công hoà", "chủ", "xã", "đảng", "độc", "hạnh", "tự")

// mottoFirst are the bytes with which a line of the motto may begin, blanks among them.
var mottoFirst = [256]bool{'c': true, 'C': true, 'h': true, 'H': true, 't': true, 'T': true, 'x': true, 'X': true, 0xc3: true, 0xc4: true, ' ': true, '\t': true, 0xc2: true, 0xe2: true}

// isUnionMotto reports whether the line is what papers of the Youth Union and the Young Pioneers bear in place of the national motto.
func isUnionMotto(s string) bool {
	if !unionOpeners.open(s[viet.Blanks(s):]) {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	return f == "đoàn tncs hồ chí minh" || f == "đoàn tncs hồ chi minh" || f == "đoàn thanh niên cộng sản hồ chí minh" || f == "đoàn tncs hcm" || f == "đội tntp hồ chí minh" || f == "đội thiếu niên tiền phong hồ chí minh"
}

// isAssociationMotto reports whether the line is what papers of the Student Association bear in the right column. It is the name of a body as well.
func isAssociationMotto(s string) bool { return s == "HỘI SINH VIÊN VIỆT NAM" }

var unionOpeners = newOpeners("đoàn", "đòan", "đội")

// mottoLines are the lines that stand in the right column of heads, folded.
var mottoLines = [...]string{viet.Fold("cộng hòa xã hội chủ nghĩa việt nam"), viet.Fold("độc lập - tự do - hạnh phúc"), viet.Fold("đảng cộng sản việt nam"), viet.Fold("đoàn tncs hồ chí minh")}

// mottoRest are the words of these lines that stand behind the first.
var mottoRest = newOpeners("hòa", "hoà", "xã", "hội", "chủ", "nghĩa", "việt", "nam", "-", "–", "lập", "tự", "do", "hạnh", "phúc", "cộng", "sản", "tncs", "hồ", "chí", "minh")

// mottoGoesOn reports whether next is the rest of a line of the motto that a narrow column broke, after whatever word.
func mottoGoesOn(s, next string) bool {
	if len(next) > 60 || s == "" || !mottoFirst[s[0]] || !mottoRest.open(next) {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	for _, whole := range mottoLines {
		if len(f) < len(whole) && strings.HasPrefix(whole, f) && strings.HasPrefix(whole, f+" "+viet.Fold(next)) {
			return true
		}
	}
	return false
}
