package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// congress reads a resolution that is cited by the meeting that passed it instead of a number:
//
//	Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
//	nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020-2025
//	Nghị quyết Trung ương 4 (khóa XI, XII) · Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII
//
// The meeting is the issuer; the ordinal of a congress is the term.
func (sc *scanner) congress(i int, k kindMatch, j int) int {
	s := sc.s
	term, body, end := "", "", 0
	n := viet.Word(s[j:], "đại hội")
	if n > 0 {
		term, body, end = congressEnd(s, j+n)
	} else {
		end = plenumEnd(s, j)
	}
	if end == 0 {
		return i
	}
	ref := adminplan.Reference{Kind: s[i:k.end], Issuer: trimEnd(s[j:end]), Term: term}
	slot := sc.open()
	for {
		l := skip(s, end)
		if l < len(s) && s[l] == ',' {
			l = skip(s, l+1)
		}
		if l >= len(s) {
			break
		}
		term, m := termAt(s, l)
		if m == l || end > l {
			break
		}
		if ref.Term == "" || at(s, l, "nhiệm kỳ") == l {
			ref.Term = term
		}
		end = m
	}
	if l := skip(s, end); at(s, l, "về") > l && sc.depth <= maxNesting {
		if t := titleStart(s, l, false, true); t >= 0 {
			m := sc.title(t, &ref)
			ref.Title = trimEnd(s[t:m])
			end = max(t+len(ref.Title), min(sc.lastEnd(), m))
		}
	}
	if l := skip(s, end); l < len(s) && s[l] == '(' {
		if m := sc.shortName(&ref, l); m > l {
			end = m
		}
	}
	if n > 0 {
		ref.Key = sc.room.keep(appendCongress(sc.room.space(), ref.Kind, body, ref.Term))
	}
	sc.close(slot, &ref, i, end)
	return end
}

// meetingFirst are the bytes with which the name of a congress or of a plenum begins.
var meetingFirst = [256]bool{0xc3: true, 0xc4: true, 'h': true, 'H': true, 't': true, 'T': true}

// congressEnd reads what follows "Đại hội" up to its ordinal, which is returned as its term, and "của Đảng", and which of congressBodies holds the congress; end
// is 0 where no ordinal or term tells which congress it is.
func congressEnd(s string, i int) (term, body string, end int) {
	known := false
	end = i
	for words, j := 0, skip(s, i); words < 16 && j < len(s) && j > end; words++ {
		if l := at(s, j, "lần thứ"); l > j {
			known = true
			end = l
			if m := ordinalEnd(s, skip(s, l)); m > 0 {
				term, end = s[skip(s, l):m], m
			}
			break
		}
		if romanLetter(s[j]) {
			if m := romanEnd(s, j); m > 0 {
				known = true
				term, end = s[j:m], m
				break
			}
		}
		if at(s, j, "nhiệm kỳ") > j {
			if term, l := termAt(s, j); l > j {
				return term, body, l
			}
			return "", "", 0
		}
		found := congressWords.at(s, j)
		if found&congressStop != 0 || !viet.LetterByte(s[j]) {
			break
		}
		if found&congressHolder != 0 {
			body = bodyBefore(body, s, j)
		}
		letters := viet.EightAt(s, j)
		if k := kindOf(s, j, uint16(hashHead(letters)>>(64-headBits))).class; k == actKind || k == ruleKind {
			break
		}
		end = wordEnd(s, j+viet.First(viet.NotLetters(letters)))
		if end == j {
			break
		}
		j = skip(s, end)
	}
	if !known {
		return "", "", 0
	}
	j := skip(s, end)
	if k := at(s, j, "của đảng"); k > j {
		end = k
	} else if k = atD(s, j, "đảng"); k > j && viet.UpperAt(s, j) {
		end = k
		if k = skip(s, end); at(s, k, "cộng sản việt nam") > k {
			end = at(s, k, "cộng sản việt nam")
		}
	}
	return term, body, end
}

// congressWords are the words with which the name of a congress does not go on, and those of the bodies that hold them.
var congressWords = unite(newWords("các cấp", "và", "về", "vào", "thành công", "đã"), congressBodyWords)

const (
	congressStop lists = 1 << iota
	congressHolder
)

// plenumEnd reads "Trung ương 4", "Hội nghị Trung ương 8", "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng"; 0 where none stands at i.
func plenumEnd(s string, i int) int {
	j := i
	if l := at(s, j, "hội nghị"); l > j {
		j = skip(s, l)
		if l = at(s, j, "lần thứ"); l > j {
			m := ordinalEnd(s, skip(s, l))
			if m == 0 {
				return 0
			}
			k := atAny(s, skip(s, m), "ban chấp hành trung ương đảng", "ban chấp hành trung ương", "bch trung ương đảng", "bch trung ương", "trung ương đảng", "trung ương")
			if k == skip(s, m) {
				return 0
			}
			return k
		}
	}
	l := atAny(s, j, "trung ương", "tw")
	if l == j {
		return 0
	}
	k := skip(s, l)
	if m := at(s, k, "lần thứ"); m > k {
		k = skip(s, m)
		if n := ordinalEnd(s, k); n > 0 {
			return n
		}
		return 0
	}
	m := digitsAt(s, k)
	if m == k || m-k > 2 || m < len(s) && (viet.LetterByte(s[m]) || s[m] == '/' || s[m] == '-') {
		return 0
	}
	return m
}

// ordinalEnd returns the end of an ordinal at i, in Roman or Arabic numerals or in words; 0 where none stands there.
func ordinalEnd(s string, i int) int {
	if i < len(s) && romanLetter(s[i]) {
		return romanEnd(s, i)
	}
	if j := digitsAt(s, i); j > i && j-i <= 2 && (j == len(s) || !viet.LetterByte(s[j])) {
		return j
	}
	if k := ordinals.at(s, i); k > i {
		return k
	}
	return 0
}

var ordinals = newWords("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm", "mười")

// romanEnd returns the end of a Roman numeral at i; 0 where none stands there.
func romanEnd(s string, i int) int {
	j := i
	for j < len(s) && romanLetter(s[j]) {
		j++
	}
	if j == i || j < len(s) && viet.LetterByte(s[j]) {
		return 0
	}
	if _, ok := viet.Roman(s[i:j]); !ok {
		return 0
	}
	return j
}

func romanLetter(c byte) bool { return c == 'I' || c == 'V' || c == 'X' || c == 'L' }

// charter reads an act of which there is one only: "Hiến pháp năm 2013", "Điều lệ Đảng". Without year or body it cites nothing that can be told.
func (sc *scanner) charter(i int, k kindMatch) int {
	s := sc.s
	j, rules := skip(s, k.end), viet.Word(s[i:], "điều lệ") > 0
	small := !viet.UpperAt(s, i)
	if small && !(rules && viet.UpperAt(s, j)) {
		return i
	}
	ref := adminplan.Reference{Kind: s[i:k.end]}
	end := i
	if rules {
		for _, w := range [...]string{"đảng cộng sản việt nam", "đảng", "mặt trận tổ quốc việt nam", "mttq việt nam", "công đoàn việt nam", "đoàn tncs hồ chí minh", "đoàn thanh niên cộng sản hồ chí minh", "hội nông dân việt nam", "hội liên hiệp phụ nữ việt nam", "hội cựu chiến binh việt nam"} {
			if l := j + viet.Word(s[j:], w); l > j && viet.UpperAt(s, j) {
				ref.Title, end = s[j:l], l
				break
			}
		}
		if l := max(schoolCharter(s, j), unionCharter(s, j)); end == i && l > j {
			ref.Title, end = s[j:l], l
		}
		if end == i {
			return i
		}
		if k := skip(s, end); k < len(s) && (s[k] == 'k' || s[k] == '(') {
			if term, l := termAt(s, k); l > k {
				ref.Term, end = term, l
			}
		}
	} else {
		if l := atAny(s, j, "nước cộng hòa xã hội chủ nghĩa việt nam"); l > j {
			ref.Title, end = s[j:l], l
			j = skip(s, l)
		}
		if d, l := dateAt(s, j); l > j && d.Year != 0 {
			ref.Date, end = d, l
		} else if y, l := yearAt(s, j); l > 0 {
			ref.Date, end = adminplan.YearOf(y), l
		}
		if end == i {
			return i
		}
	}
	sc.close(sc.open(), &ref, i, end)
	return end
}

// place reads a run of parts of a document ("điểm a khoản 2 Điều 103") and the citation behind it, whose Place it is.
func (sc *scanner) place(i int, k kindMatch) int {
	s := sc.s
	if j := skip(s, k.end); placeToken(s, j, true) == j {
		return i
	}
	end := placeEnd(s, i)
	if end == i {
		return i
	}
	j := skip(s, end)
	if j < len(s) && s[j] == ',' {
		j = skip(s, j+1)
	}
	if k := at(s, j, "của"); k > j {
		j = skip(s, k)
	}
	if m := kindAt(s, j); m.end > j && m.class != placeKind && m.class != numberWord {
		slot := len(sc.refs)
		if k := sc.cite(j, m); k > j {
			sc.refs[slot].Place = s[i:end]
			return k
		}
	}
	return end
}

func placeEnd(s string, i int) int {
	end := i
	j := i
	unit, lettered := false, false
	for items := 0; items < 40; items++ {
		k := j
		for _, w := range [...]string{"điều", "khoản", "điểm", "mục", "chương", "phần", "phụ lục"} {
			l := at(s, j, w)
			if l == j && j < len(s) && s[j] == 0xc3 {
				// "Ðiều 5"
				l += viet.Word(s[j:], w)
			}
			if l > j {
				k = skip(s, l)
				unit = true
				break
			}
		}
		if k == j && end == i {
			return i
		}
		l := placeToken(s, k, k > j)
		if l == k && lettered {
			l = placeLetter(s, k)
		}
		if l == k {
			break
		}
		lettered = !isDigit(s[k])
		end = l
		j = skip(s, end)
		if j < len(s) && s[j] == ',' {
			j = skip(s, j+1)
		} else if l = atAny(s, j, "và", "đến", "hoặc"); l > j {
			j = skip(s, l)
		}
	}
	if !unit {
		return i
	}
	return end
}

// placeLetter returns the end of a letter at i that goes on with a list of points: "điểm b, c khoản 1".
func placeLetter(s string, i int) int {
	j := placeToken(s, i, true)
	if k := skip(s, j); j > i && k < len(s) && (s[k] == ',' || atAny(s, k, "và", "khoản", "điều", "của") > k) {
		return j
	}
	return i
}

// placeToken returns the end of what a part is numbered with: 39, 1.3, IV, a, đ, (IV). A letter counts only right behind the name of the part.
func placeToken(s string, i int, named bool) int {
	if i >= len(s) {
		return i
	}
	j := i
	bracket := named && s[j] == '('
	if bracket {
		if j++; j == len(s) {
			return i
		}
	}
	k := j
	for k < len(s) && (isDigit(s[k]) || s[k] == '.' && k > j && k+1 < len(s) && isDigit(s[k+1])) {
		k++
	}
	if k == j {
		for k < len(s) && (s[k] == 'I' || s[k] == 'V' || s[k] == 'X') {
			k++
		}
	}
	if k == j && named {
		switch {
		case s[j] >= 'a' && s[j] <= 'z' || s[j] >= 'A' && s[j] <= 'H':
			k++
		case len(s)-j >= 2 && (s[j] == 0xc4 && (s[j+1] == 0x91 || s[j+1] == 0x90) || s[j] == 0xc3 && s[j+1]&^0x20 == 0x90):
			k += 2
		}
	} else if k-j == 4 && !named {
		return i
	}
	if k == j || k < len(s) && (viet.LetterByte(s[k]) || s[k] == '/' || s[k] == '-') {
		return i
	}
	if bracket {
		if k < len(s) && s[k] == ')' {
			return k + 1
		}
		return i
	}
	return k
}
