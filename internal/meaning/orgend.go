package meaning

import (
	"github.com/adminplan/adminplan/internal/viet"
)

// maxName bounds the name of an organisation in bytes.
const maxName = 400

// An orgName is the name of an organisation whose end is looked for.
type orgName struct {
	s                   string // up to where a name may go on
	start, headEnd, end int    // end is that of what is known to belong to it
	caps, topical, many bool
	// Behind the field of a department, which ends at whole, only its place goes on with the name; so does nothing in small letters behind the name of that place.
	whole, place int
}

// orgEnd returns where the name of the organisation whose head stands at i and ends at headEnd is over. Commas are not
// crossed but within names that are known to hold one.
func orgEnd(s string, i, headEnd int, many bool) int {
	n := orgName{start: i, many: many}
	if j := topical.at(s, i); j > i {
		n.topical, headEnd = true, max(headEnd, j)
	}
	n.caps = viet.Upper(s[i:headEnd]) && (headEnd-i > 6 || shouted(s, headEnd))
	s = s[:upTo(s, headEnd+maxName)]
	n.s, n.headEnd, n.end = s, headEnd, headEnd
	if !many && at(s, i, "sở") == headEnd {
		n.whole = fieldAt(s, skip(s, headEnd))
	}
	for j := headEnd; j < len(s); {
		k := skip(s, j)
		if uint(k) >= uint(len(s)) {
			break
		}
		if !viet.LetterByte(s[k]) && !isDigit(s[k]) {
			j = n.behindSign(j, k)
			continue
		}
		letters := viet.EightAt(s, k)
		head := hashHead(letters)
		behind := wordEnd(s, k+viet.First(viet.NotLetters(letters)))
		if marks := orgMarks.of(head); k > j && (marks != 0 || n.topical || j == n.whole || j == n.place || isDigit(s[k])) {
			j = n.behindWord(j, k, behind, head, marks)
			continue
		}
		j, n.end = behind, behind // as most words of names, and what is glued to one
	}
	return n.end
}

// behindSign returns where the name may go on behind the sign at k, before which blanks stand from j on, if any do. Where it does not, that is the end of the text.
func (n *orgName) behindSign(j, k int) int {
	s, stop := n.s, len(n.s)
	switch c := s[k]; {
	case k > j:
		return n.behindBlank(j, k)
	case c == ',':
		if l := morePlaces(s, n.start, j, n.many); l > j {
			n.end = l
			return stop
		}
		if l := innerComma(s, n.start, j, n.topical, n.many); l > j {
			if n.end = l; n.many && endsAtPlace(s, skip(s, j+1), l) {
				return stop
			}
			return l
		}
	case c == '.' && abbreviated(s, j) && viet.UpperAt(s, skip(s, j+1)):
		// "UBND TP. Cần Thơ"
		n.end = wordEnd(s, skip(s, j+1))
		return n.end
	case c == '-' || c == '&' || c == '/' && j+1 < len(s) && viet.LetterByte(s[j+1]):
		return j + 1
	case c == '\'' || c == 0xe2:
		// "UBND huyện Cư M’gar"
		if m := apostrophe(s, j); m > 0 && viet.LetterByte(s[j-1]) && j+m < len(s) && viet.LetterByte(s[j+m]) {
			n.end = wordEnd(s, j+m)
			return n.end
		}
	}
	return stop
}

// behindBlank is behindSign for a sign before which blanks stand.
func (n *orgName) behindBlank(j, k int) int {
	s, stop := n.s, len(n.s)
	if s[k] == '\n' {
		return stop
	}
	if d := viet.Dash(s[k:]); d > 0 {
		l := skip(s, k+d)
		if l >= len(s) || l == k+d && !(viet.UpperAt(s, l) && inDashName(s, l)) {
			return stop
		}
		if inRegion(s, k) && viet.UpperAt(s, l) || sharedOffice(s, n.start, k, l) || dashPlace(s, k, l) {
			n.end = wordEnd(s, l)
			return n.end
		}
		if m := at(s, l, "thống kê"); m > l && endsWith(s, j, "văn phòng") {
			n.end = m
			return m
		}
		if head, _ := orgHead(s, l); head > l || !viet.LetterByte(s[l]) {
			if at(s, l, "cơ quan thường trực") == l && (at(s, l, "kế toán") == l || at(s, l, "kế toán trưởng") > l) {
				return stop
			}
		}
		if !inDashName(s, l) && !(atAny(s, n.start, "công chức", "bộ phận", "cán bộ", "chuyên viên") > n.start && viet.UpperAt(s, l)) && (n.caps || n.topical || n.many || !dashField(s, n.start, j, l)) {
			return stop
		}
		return l
	}
	if l := k + 1; s[k] == '&' && l < len(s) {
		// "Giáo dục & Đào tạo"; another body behind the sign has its own name.
		l = skip(s, l)
		if head, _ := orgHead(s, l); head > l || l >= len(s) || !viet.LetterByte(s[l]) {
			return stop
		}
		return l
	}
	if _, l := quoteEnd(s, k); l > k && l-k < 80 && endsWith(s, k, "quỹ", "phong trào", "cuộc vận động") {
		// "Ban Vận động Quỹ “Vì người nghèo”"
		n.end = l
		return l
	}
	if s[k] == '(' {
		if l := closing(s, k); l > k && (at(s, k+1, "mttq") > k+1 || shortened(s, k+1, l)) {
			n.end = l
			return l
		}
	}
	return stop
}

// behindWord returns where the name may go on behind the word from k to behind, whose hash and marks are given; j is the end of what stands before it. Where it does not, that
// is the end of the text.
func (n *orgName) behindWord(j, k, behind int, head uint64, marks uint8) int {
	s, stop := n.s, len(n.s)
	if marks&andMark != 0 {
		if l := at(s, k, "và"); l > k {
			return n.behindAnd(k, skip(s, l))
		}
	}
	small := !viet.UpperAt(s, k)
	if small && marks&tailMark != 0 {
		if l := n.behindTail(k); l > k {
			return l
		}
	}
	if small && !n.many && marks&manyMark != 0 {
		if l := collective(s, k, head); l > k {
			n.many, n.end = true, l
			return l
		}
	}
	if small && !n.topical && j == n.whole && placeWords.at(s, k) == k {
		return stop
	}
	if small && marks&nameStopMark != 0 && s[k] == 'v' && nationalTopic(s, k) {
		n.topical = true
		return at(s, k, "về")
	}
	switch {
	case n.topical && !n.caps:
		if n.topicEnds(j, k, small) {
			return stop
		}
	case small || n.caps:
		if marks&actMark != 0 && n.actEnds(j, k, head) || marks&nameStopMark != 0 && n.verbEnds(j, k, head, small) {
			return stop
		}
	case marks&(nameVerbMark|kindMark) != 0:
		if n.capitalEnds(k) {
			return stop
		}
	}
	if isDigit(s[k]) && digitsAt(s, k)-k > 2 && !(n.topical && j == n.headEnd && numberedBody(s, k)) {
		if l := n.end - len(" giai đoạn"); l > n.headEnd && endsWith(s, n.end, "giai đoạn") {
			n.end = l
		}
		return stop
	}
	if small && marks&placeMark != 0 {
		if l := placeWords.atHead(s, k, head); l > k && !endsWith(s, k, "hợp tác") {
			// The name of the place may follow, in capitals; small letters behind it are those of the sentence.
			m := skip(s, l)
			if m > l && m < len(s) && viet.LetterByte(s[m]) && !viet.UpperAt(s, m) && placeTails.at(s, m) == m {
				n.end = l
				return stop
			}
			n.place = l
		}
	}
	if !small && !n.many && n.place > 0 && j == n.place {
		n.place, n.whole = behind, behind
	}
	if behind == k {
		return stop
	}
	n.end = behind
	return behind
}

// behindAnd is behindWord for "và" at k, behind which the next word stands at m.
func (n *orgName) behindAnd(k, m int) int {
	s := n.s
	if !andWithin(s, m, n.many, n.topical) && !sharedOffice(s, n.start, k, m) && (n.many || !smallField(s, k, m)) {
		n.end = morePlaces(s, n.start, n.end, n.many)
		return len(s)
	}
	if m < len(s) && viet.LetterByte(s[m]) {
		m = wordEnd(s, m)
		n.end = m
	}
	return m
}

// behindTail is behindWord for words at k that say which of many are meant; k where others stand there.
func (n *orgName) behindTail(k int) int {
	s := n.s
	if l := atAny(s, k, "có liên quan", "liên quan"); l > k {
		n.end = l
		if m := skip(s, l); n.many && concernedTails.at(s, m) == m {
			return len(s)
		}
		return l
	}
	if n.many {
		if l := atAny(s, k, "đóng trên địa bàn", "trên địa bàn"); l > k {
			n.end = l
			return l
		}
	}
	return k
}

// concernedTails go on behind "liên quan" with the name of many.
var concernedTails = listOf("thuộc", "của", "cấp", "tỉnh", "thành phố", "xã", "phường", "khác", "ở", "trực thuộc", "địa phương")

// topicEnds reports whether the word at k ends the topic of a name.
func (n *orgName) topicEnds(j, k int, small bool) bool {
	s := n.s
	return (hardStop(s, k) || small && at(s, k, "giao") > k && givesTo(s, k)) && !(small && j == n.headEnd && schemeBody(s, k))
}

// actEnds reports whether the word at k, behind one that ends at j, is a deed that ends a name.
func (n *orgName) actEnds(j, k int, head uint64) bool {
	s := n.s
	if n.many {
		return (nameActs.atHead(s, k, head) > k || manyActs.atHead(s, k, head) > k) && endsWith(s, j, manyTails...)
	}
	l := nameActs.atHead(s, k, head)
	return l > k && j > n.headEnd && !n.caps && (viet.UpperAt(s, lastWord(s, j)) || isDigitAt(s, skip(s, l)) || endsWith(s, j, "phụ nữ", "thanh niên", "nông dân", "cựu chiến binh", "công đoàn", "y tế", "công an", "mặt trận"))
}

// verbEnds reports whether the word at k, behind one that ends at j, is one of nameStops that ends a name.
func (n *orgName) verbEnds(j, k int, head uint64, small bool) bool {
	s, first := n.s, j == n.headEnd
	return stopsWith(s, k, nameStops.atHead(s, k, head)) && !(small && !n.many && countedUnit(s, n.start, k)) &&
		!(n.many && first && (organised(s, k) || at(s, k, "nghiên cứu") > k && endsWith(s, n.headEnd, "viện", "trung tâm"))) && !(first && n.headEnd-n.start <= len("phòng") && taskForce(s, n.start, k))
}

// capitalEnds reports whether the word at k, which begins with a capital, ends a name.
func (n *orgName) capitalEnds(k int) bool {
	s, more := n.s, n.end > n.headEnd
	isWhole := wholeHeads.at(s, n.start) == n.headEnd
	if (more || isWhole) && nameVerbs.at(s, k) > k || isWhole && kindAt(s, k).class == actKind {
		return true
	}
	if more && kindAt(s, k).end > k && !plansOf(s, k) {
		n.topical = atAny(s, k, "chương trình", "đề án") > k && endsWith(s, k, "điều hành", "quản lý", "điều phối", "giúp việc", "chỉ đạo")
		return !n.topical
	}
	return false
}
