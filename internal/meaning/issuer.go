package meaning

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// issuerBehind finds the issuer that stands behind the subject of an act instead of before it: "về khung năm học của Bộ Giáo dục và Đào tạo", "do
// Chính phủ ban hành". The subject goes from i to end, the citations in it are those from first on. Only a body whose name the
// symbol abbreviates is taken, since a subject may name any other. It returns where the subject and the citation end; ok is false
// where no issuer stands there.
func (sc *scanner) issuerBehind(ref *adminplan.Reference, i, end, first int) (subject, behind int, ok bool) {
	s := sc.s
next:
	for p := i; p < end; p++ {
		n := strings.IndexByte(s[p:end], ' ')
		if n < 0 {
			break
		}
		p += n
		of := p + 1
		j := atAny(s, of, "của", "do")
		if j == of {
			continue
		}
		for k := first; k < len(sc.refs); k++ {
			if r := &sc.refs[k]; r.Start <= p && p < r.End {
				continue next
			}
		}
		made := s[of] == 'd' || s[of] == 'D'
		j = skip(s, j)
		head, many := orgHead(s, j)
		if head == j || many {
			continue
		}
		name := trimEnd(s[j:orgEnd(s, j, head, false)])
		behind = j + len(name)
		k := skip(s, behind)
		if made {
			if behind = atAny(s, k, "ban hành", "ký ban hành"); behind == k {
				continue
			}
			k = skip(s, behind)
		}
		if k < len(s) && s[k] == '(' {
			k = skip(s, closing(s, k))
		}
		if k < end && s[k] != ',' && s[k] != ';' || !abbreviates(ref.Symbol, name) {
			continue
		}
		for k := first; k < len(sc.refs); k++ {
			if sc.refs[k].Start >= p {
				clear(sc.refs[k:])
				sc.refs = sc.refs[:k]
				break
			}
		}
		ref.Issuer = name
		if !made && endsWith(s, p, "làm việc", "quyền hạn", "nhiệm vụ", "tổ chức", "hoạt động", "bộ máy") {
			// What the act is about is the issuer itself.
			p = behind
		}
		return p, behind, true
	}
	return end, end, false
}

// issuerAhead returns the body that speaks in the citation that begins at i, before which it stands: "theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số
// 5/TTr-SYT". Only one whose name the symbol abbreviates is taken, since the paper of another body may say something of it.
func (sc *scanner) issuerAhead(ref *adminplan.Reference, i int) string {
	const near = 160
	s := sc.s
	end := wordBefore(s, i, "tại", "tại các")
	if end < 0 {
		return ""
	}
	end = behindBlanks(s, end)
	if end > 0 && s[end-1] == ',' {
		end = behindBlanks(s, end-1)
	}
	for from, j := max(0, end-near), end; ; {
		if j = strings.LastIndex(s[from:j], "của "); j < 0 {
			return ""
		}
		j += from
		k := skip(s, j+len("của "))
		first := k
		for head, many := orgHead(s, k); wordStart(s, j) && head > k && !many; head, many = orgHead(s, k) {
			l := k + len(trimEnd(s[k:orgEnd(s, k, head, false)]))
			if l > end || !abbreviates(ref.Symbol, s[k:l]) {
				break
			}
			if l == end {
				return s[first:end]
			}
			// Two heads of bodies signed it.
			n := skip(s, l)
			if k = skip(s, at(s, n, "và")); k == n {
				break
			}
		}
	}
}

// listedOn reports whether nothing stands between two papers but what a list of them has: ", các văn bản số …", "; và Báo cáo số …".
func listedOn(gap string) bool {
	i, part := skip(gap, 0), false
	if i < len(gap) && (gap[i] == ',' || gap[i] == ';') {
		part = gap[i] == ';'
		i = skip(gap, i+1)
	}
	if j := at(gap, i, "và"); j > i {
		i = skip(gap, j)
	} else if part {
		return false // the next basis
	}
	return gap != "" && skip(gap, at(gap, i, "các")) == len(gap)
}

// secondIssuer returns the end of the second of two bodies behind the first one, which ends at end, where the subject of their paper or an abbreviation in
// its symbol tells that they issued it together: "của Bộ Y tế và Công đoàn Y tế về việc …". Elsewhere "và" may go on with another paper's issuer.
func (sc *scanner) secondIssuer(ref *adminplan.Reference, end int) int {
	s := sc.s
	j := skip(s, end)
	if j >= len(s) || s[j] != 'v' || ref.Symbol == "" {
		return end
	}
	k := skip(s, at(s, j, "và"))
	head, many := orgHead(s, k)
	if k == j || head == k || many {
		return end
	}
	n := orgEnd(s, k, head, false)
	l := skip(s, n)
	if atAny(s, l, "về việc", "về", "v/v") > l || titleVerbs.at(s, l) > l && abbreviates(ref.Symbol, trimEnd(s[k:n])) {
		return n
	}
	return end
}

// committeeEnd returns where the name of a committee ends that begins at i, where a comma at end is within what it works on: "Ban Chỉ đạo phát triển chợ, bến
// bãi tỉnh ban hành …". Only what a basis says of its act tells so much.
func committeeEnd(s string, i, end int) int {
	const near = 80
	if end >= len(s) || s[end] != ',' || !isBasis(s) {
		return end
	}
	if name := viet.Fold(s[i:end]); !strings.Contains(name, "ban chỉ đạo ") && !strings.Contains(name, "ban tổ chức ") && !strings.Contains(name, "tổ công tác ") {
		return end
	}
	j := skip(s, end+1)
	if j >= len(s) || !viet.LetterByte(s[j]) || viet.UpperAt(s, j) || actionWords.at(s, j) > j || titleVerbs.at(s, j) > j || kindAt(s, j).end > j {
		return end
	}
	if head, _ := orgHead(s, j); head > j {
		return end
	}
	for k := j; k < len(s) && k < end+near && (viet.LetterByte(s[k]) || isDigit(s[k]) || s[k] == '-'); k = nextWord(s, k) {
		if atAny(s, k, "ban hành", "về việc", "phê duyệt") > k {
			return len(trimEnd(s[:k]))
		}
	}
	return end
}

// abbreviates reports whether a group of a symbol is the abbreviation of a body: "TT-BGDĐT" of "Bộ trưởng Bộ Giáo dục và Đào tạo", "NQ/TU" of "Ban
// Thường vụ Tỉnh ủy".
func abbreviates(symbol, body string) bool {
	var initials [64]byte
	var starts uint64
	n := 0
	caps := viet.Upper(body)
	for i := 0; i < len(body) && n < len(initials)-16; {
		j := wordEnd(body, i)
		if j == i {
			i++
			continue
		}
		word := body[i:j]
		i = j
		if at(word, 0, "và") > 0 || at(word, 0, "các") > 0 || at(word, 0, "của") > 0 {
			continue
		}
		starts |= 1 << n
		first := n
		for _, r := range word {
			if n == first || !caps && unicode.IsUpper(r) && n < len(initials) {
				initials[n] = initial(r)
				n++
			}
			if caps {
				break
			}
		}
	}
	kind := kindAbbreviations.at(symbol, 0)
	for i := 0; i < len(symbol); {
		j := i
		var group [16]byte
		m := 0
		for k, r := range symbol[i:] {
			if r == '-' || r == '/' || r == '.' {
				break
			}
			j = i + k + len(string(r))
			if m < len(group) && unicode.IsUpper(r) {
				group[m] = initial(r)
				m++
			}
		}
		if m >= 2 && !(i == 0 && j == kind && j < len(symbol)) {
			if group[0] == 'T' && group[1] == 'W' && m == 2 && (at(body, 0, "bộ chính trị") > 0 || at(body, 0, "ban bí thư") > 0) {
				return true
			}
			for k := 0; k+m <= n; k++ {
				if starts>>k&1 != 0 && string(initials[k:k+m]) == string(group[:m]) {
					return true
				}
			}
		}
		i = j + 1
	}
	return false
}

// initial returns the letter that stands for a word which begins with r: the bare capital, with Đ and Ư apart, the latter as the W that "TW" has.
func initial(r rune) byte {
	switch r = unicode.ToUpper(r); {
	case r < 0x80:
		return byte(r)
	case r == 'Đ' || r == 'Ð':
		return 0xd0
	case r == 'Ư' || r >= 'Ứ' && r <= 'Ự':
		return 'W'
	case r <= 'Ã' || r == 'Ă' || r >= 'Ạ' && r <= 'Ặ':
		return 'A'
	case r <= 'Ê' || r >= 'Ẹ' && r <= 'Ệ':
		return 'E'
	case r <= 'Í' || r == 'Ĩ' || r >= 'Ỉ' && r <= 'Ị':
		return 'I'
	case r <= 'Õ' || r == 'Ơ' || r >= 'Ọ' && r <= 'Ợ':
		return 'O'
	case r <= 'Ú' || r == 'Ũ' || r >= 'Ụ' && r <= 'Ủ':
		return 'U'
	}
	return 'Y'
}
