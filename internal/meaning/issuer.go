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
