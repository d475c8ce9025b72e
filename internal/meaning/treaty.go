package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// treaty reads an act of states, which is cited by what it is about or by its name, seldom by its date:
//
//	Công ước của Liên hợp quốc về quyền trẻ em · Công ước quốc tế về quyền của người khuyết tật
//	Hiệp định CPTPP · Hiệp định Thương mại tự do Việt Nam - EU · Nghị định thư Montreal
//
// Words about such acts in general ("các hiệp định đã ký") name none.
func (sc *scanner) treaty(i int, k kindMatch) int {
	s := sc.s
	if !viet.UpperAt(s, i) || viet.Upper(s[i:k.end]) {
		return i
	}
	ref := adminplan.Reference{Kind: s[i:k.end]}
	j := skip(s, k.end)
	named := at(s, i, "công ước quốc tế") == k.end
	if of := skip(s, at(s, j, "của")); of > j {
		end := atAny(s, of, "liên hợp quốc", "liên hiệp quốc", "asean", "tổ chức lao động quốc tế", "tổ chức y tế thế giới", "ilo", "who")
		if end == of {
			return i
		}
		ref.Issuer, named = s[of:end], true
		j = skip(s, end)
	}
	about := skip(s, at(s, j, "về"))
	end := j
	switch {
	case about > j && about < len(s) && viet.LetterByte(s[about]) && (named || viet.UpperAt(s, about)):
		j, end = about, treatyEnd(s, about)
	case groupEnd(s, j, 2) > j:
		end = groupEnd(s, j, 2)
	case viet.UpperAt(s, j) && kindAt(s, j).end == 0:
		if head, _ := orgHead(s, j); head > j {
			return i
		}
		end = treatyEnd(s, j)
	}
	if end == j && !named || j >= len(s) {
		return i
	}
	ref.Title = s[j:end]
	slot := sc.open()
	if end == j {
		end = len(trimEnd(s[:j]))
	}
	end = sc.lawTail(&ref, end)
	sc.close(slot, &ref, i, end)
	return end
}

// treatyEnd returns where the words end that name a treaty or say what it is about, from i on; a dash may join the states that concluded it.
func treatyEnd(s string, i int) int {
	end := unlistedName(s, i)
	for {
		j := skip(s, end)
		if of := skip(s, at(s, j, "của")); of > j && of < len(s) && viet.LetterByte(s[of]) && !viet.UpperAt(s, of) && !lawStop(s, of) {
			// "quyền của người khuyết tật"
			end = unlistedName(s, of)
			continue
		}
		if j >= len(s) || viet.Dash(s[j:]) == 0 {
			return end
		}
		j = skip(s, j+viet.Dash(s[j:]))
		if !viet.UpperAt(s, j) {
			return end
		}
		end = unlistedName(s, j)
	}
}

// schoolCharter returns the end of the kinds of schools at i of which a charter is: "trường mầm non", "trường trung học cơ sở, trường trung học phổ thông và
// trường phổ thông có nhiều cấp học"; i itself where none stands there.
func schoolCharter(s string, i int) int {
	end := i
	for j := i; ; {
		k := skip(s, at(s, j, "trường"))
		l := schoolKinds.at(s, k)
		if k == j || l == k {
			return end
		}
		end = l
		if j = nextInList(s, end); j == end {
			return end
		}
	}
}

// schoolKinds are kinds of schools as their charters name them.
var schoolKinds = newWords("mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "trung học", "thcs", "thpt", "phổ thông có nhiều cấp học", "pt có nhiều cấp học", "phổ thông dân tộc nội trú", "phổ thông", "cao đẳng", "trung cấp", "đại học")

// unions are bodies that have charters; contests have rules of that name too: "Điều lệ Hội thi".
var (
	unions   = newWords("hội", "đội", "liên đoàn", "liên hiệp", "liên hiệp hội", "hiệp hội", "liên minh", "quỹ")
	contests = newWords("thi", "thao", "khỏe", "diễn", "trại", "giảng", "chợ", "đồng")
)

// unionCharter returns the end of the name of a body behind "Điều lệ" at i: "Hội Khuyến học Việt Nam". The Youth Union and the trade unions need no more than
// "Đoàn" and "Công đoàn".
func unionCharter(s string, i int) int {
	if !viet.UpperAt(s, i) {
		return i
	}
	if j := atAny(s, i, "đoàn", "công đoàn"); j > i && !viet.UpperAt(s, skip(s, j)) {
		return j
	}
	j := unions.at(s, i)
	if k := skip(s, j); j == i || !viet.UpperAt(s, k) || contests.at(s, k) > k {
		return i
	}
	return i + len(trimEnd(s[i:orgEnd(s, i, j, false)]))
}
