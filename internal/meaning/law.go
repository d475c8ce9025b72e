package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// law reads a law, code or ordinance, which is cited by name, number or date:
//
//	Luật Đất đai 2024 · Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
//	Luật số 97/2025/QH15 · Luật Giao dịch điện tử số 20/2023/QH15 năm 2023 · Bộ luật Lao động năm 2019
//	Luật sửa đổi, bổ sung một số điều của Luật Tiêu chuẩn và quy chuẩn kỹ thuật
//
// Decree 30/2020/NĐ-CP, Appendix I, part II, item 6 điểm b: laws and ordinances are cited without number and issuer.
func (sc *scanner) law(i int, k kindMatch) int {
	s := sc.s
	if !viet.UpperAt(s, i) || belongsToWord(s, i) {
		return i
	}
	j := skip(s, k.end)
	if j >= len(s) || j == k.end {
		return i
	}
	if l := soAt(s, j); l > j {
		return sc.numbered(s[i:k.end], "", i, l)
	}
	if isDigit(s[j]) {
		if d, ok := designationAt(s, j, false, true); ok {
			return sc.finish(s[i:k.end], "", i, d)
		}
		return i
	}
	slot := -1
	end := 0
	if l := amendment(s, j); l > j {
		slot = sc.open()
		end = sc.amended(l)
	} else if at(s, j, "về") > j {
		if j, end = lawAbout(s, i, j); end > j {
			slot = sc.open()
		}
	} else if end = lawName(s, j); end > j {
		slot = sc.open()
	} else if end = shortLaw(s, i, j); end > j {
		slot = sc.open()
	}
	if slot < 0 {
		return i
	}
	ref := adminplan.Reference{Kind: s[i:k.end], Title: s[j:end]}
	if !sc.noTail {
		end = sc.lawTail(&ref, end)
	}
	sc.close(slot, &ref, i, end)
	return end
}

// shortLaw returns the end of an abbreviation of the name of a law at j: "Luật BHYT", "Luật PCCC&CNCH". Where the kind at i is in capitals too they
// tell nothing.
func shortLaw(s string, i, j int) int {
	if viet.Upper(s[i:wordEnd(s, i)]) {
		return j
	}
	end := groupEnd(s, j, 2)
	if end == j || end < len(s) && (viet.LetterByte(s[end]) || s[end] == '-' || s[end] == '/') || orgAbbreviations.at(s, j) > j {
		return j
	}
	return end
}

// orgAbbreviations are those of bodies, which no law is named by alone.
var orgAbbreviations = newWords("ubnd", "hđnd", "ubmttq", "ttcp", "cp", "tw", "tu", "vn")

// belongsToWord reports whether "Luật" at i is the second half of a word in capitals: PHÁP LUẬT, KỶ LUẬT.
func belongsToWord(s string, i int) bool {
	j := i
	for j > 0 && s[j-1] == ' ' {
		j--
	}
	for _, w := range [...]string{"pháp", "kỷ", "dự", "hội", "học", "nghĩa"} {
		// Small and capital letters differ in these bits of the last byte only.
		if n := len(w); j >= n && (s[j-1]^w[n-1])&^0x21 == 0 && wordStart(s, j-n) && viet.Match(s[j-n:j], w) == n {
			return true
		}
	}
	return false
}

// amendment returns where the amended law stands behind "sửa đổi, bổ sung một số điều của"; i where the words are others.
func amendment(s string, i int) int {
	j := atAny(s, i, "sửa đổi, bổ sung", "sửa đổi và bổ sung", "sửa đổi", "bổ sung")
	if j == i {
		return i
	}
	far := 8
	if at(s, skip(s, j), "một số") > skip(s, j) {
		// "một số điều và danh mục … của"
		far = 24
	}
	for words, l := 0, skip(s, j); words < far && l < len(s) && (viet.LetterByte(s[l]) || isDigit(s[l])); words++ {
		if m := at(s, l, "của"); m > l {
			return skip(s, m)
		}
		if kindAt(s, l).class == lawKind && viet.UpperAt(s, l) {
			return l
		}
		n := wordEnd(s, l)
		if n == l {
			break
		}
		l = skip(s, n)
	}
	return i
}

// amended reads the laws that are amended, from i on, and returns where they end.
func (sc *scanner) amended(i int) int {
	s := sc.s
	end, j := i, i
	held := sc.noTail
	sc.noTail = true
	defer func() { sc.noTail = held }()
	if m := at(s, j, "các"); m > j {
		j = skip(s, m)
	}
	for sc.depth < maxNesting && j < len(s) {
		k := kindAt(s, j)
		if k.class != lawKind {
			break
		}
		l := sc.law(j, k)
		if l == j {
			break
		}
		end = l
		j = skip(s, end)
		if j < len(s) && s[j] == ',' {
			j = skip(s, j+1)
		} else if m := at(s, j, "và"); m > j {
			j = skip(s, m)
		} else {
			break
		}
	}
	if end == i {
		// The law is named otherwise: the title goes on to the end of its name.
		if l := lawName(s, i); l > i {
			return l
		}
		limit := upTo(s, i+200)
		for end = i; end < limit && s[end] != ',' && s[end] != ';' && s[end] != '.' && s[end] != '(' && s[end] != '\n'; {
			end++
		}
		return len(trimEnd(s[:end]))
	}
	return end
}

// lawTail reads number, date, year and short name behind the name of a law.
func (sc *scanner) lawTail(ref *adminplan.Reference, i int) int {
	s, end := sc.s, i
	for {
		j := skip(s, end)
		if j >= len(s) {
			return end
		}
		comma := s[j] == ','
		if comma {
			if j = skip(s, j+1); j >= len(s) {
				return end
			}
		}
		if ref.Number == "" && !comma {
			if l := soAt(s, j); l > j {
				if d, ok := designationAt(s, l, false, true); ok {
					ref.Number, ref.Year, ref.Symbol, ref.Style, end = d.number, d.year, d.symbol, d.style, d.end
					continue
				}
			}
		}
		if ref.Date.IsZero() || ref.Date.Precision() == adminplan.PrecisionYear {
			if d, l := dateAt(s, j); l > j && d.Year != 0 && (!comma || s[j] == 'n') && !(comma && d.Day == 0) {
				if d.Day != 0 || d.Month == 0 && d.Quarter == 0 {
					if ref.Date.IsZero() || d.Day != 0 {
						ref.Date = d
					}
					end = l
					continue
				}
			}
			if y, l := yearAt(s, j); !comma && ref.Date.IsZero() && l > 0 && y >= 1945 && !yearGoesOn(s, l) {
				ref.Date, end = adminplan.YearOf(y), l
				continue
			}
		}
		if ref.Date.IsZero() && s[j] != '(' {
			if d, l := passed(s, j); l > j {
				ref.Date, end = d, l
				continue
			}
		}
		if s[j] == '(' && !comma {
			if l := at(s, j+1, "sửa đổi"); l > j+1 && l < len(s) && s[l] == ')' {
				end = l + 1
				continue
			}
			if l := sc.shortName(ref, j); l > j {
				return l
			}
			if l := closing(s, j); initials(s[j+1:max(j+1, l-1)]) && dated(s, skip(s, l)) {
				end = l
				continue
			}
		}
		return end
	}
}

// yearGoesOn reports whether a year that ends at i is the beginning of a span or of a number: 2026 - 2031.
func yearGoesOn(s string, i int) bool {
	j := skip(s, i)
	return j < len(s) && (s[j] == '/' || viet.Dash(s[j:]) > 0 && digitsAt(s, skip(s, j+viet.Dash(s[j:]))) > skip(s, j+viet.Dash(s[j:])))
}

// lawName returns where the name of a law that begins at i ends; i where none begins. Known names are taken whole; an unknown one begins
// with a capital and goes on to a word that no name holds.
func lawName(s string, i int) int {
	if end := knownLaw(s, i); end > i {
		return end
	}
	if !viet.UpperAt(s, i) || viet.Upper(s[i:wordEnd(s, i)]) && len(s) > i+2 && viet.UpperAt(s, i+len(s[i:wordEnd(s, i)])-1) {
		return i
	}
	if kindAt(s, i).class == actKind || kindAt(s, i).class == ruleKind || kindAt(s, i).class == lawKind {
		return i
	}
	return unlistedName(s, i)
}

// unlistedName returns where the name of a law ends that begins at i and no list has.
func unlistedName(s string, i int) int {
	end := wordEnd(s, i)
	for words, j := 1, skip(s, end); words < 16 && j < len(s) && (j > end || s[j] == ','); words++ {
		if s[j] == ',' {
			if end = nameComma(s, j); end == j {
				return j
			}
			j = skip(s, end)
			continue
		}
		if !viet.LetterByte(s[j]) || lawStop(s, j) {
			return end
		}
		if l := at(s, j, "và"); l > j {
			k := skip(s, l)
			if k >= len(s) || !viet.LetterByte(s[k]) || lawStop(s, k) || kindAt(s, k).end > k {
				return end
			}
		}
		end = wordEnd(s, j)
		if end == j {
			return end
		}
		j = skip(s, end)
	}
	return end
}

// nameComma returns where the words behind the comma at i end that still belong to the name of a law, since its date, number or year stands behind them:
// "Luật Bảo vệ, chăm sóc … năm 1989"; "Phòng, chống" needs none. It is i where they do not.
func nameComma(s string, i int) int {
	if j := skip(s, i+1); at(s, j, "chống") > j && endsWith(s, i, "phòng") {
		return at(s, j, "chống")
	}
	end := i
	for words, j := 0, skip(s, i+1); words < 9 && j < len(s) && j > end; words++ {
		if words > 0 && dated(s, j) {
			return end
		}
		if !viet.LetterByte(s[j]) || viet.UpperAt(s, j) || lawStop(s, j) || kindAt(s, j).end > j {
			return i
		}
		end = wordEnd(s, j)
		j = skip(s, end)
	}
	return i
}

// dated reports whether the date, the number or the year of a law stands at i.
func dated(s string, i int) bool {
	if k := soAt(s, i); k > i {
		d, ok := designationAt(s, k, false, true)
		return ok && d.year != 0
	}
	if i >= len(s) || s[i]|0x20 != 'n' {
		return false
	}
	d, end := dateAt(s, i)
	return end > i && d.Year != 0
}

// lawAbout reads the name of a law or an ordinance behind "về" at j, whose kind begins at i: "Pháp lệnh về ký kết và thực hiện điều ước quốc tế ngày …". Only a
// capital or what dates it tells such a name from words about the laws of a field. It returns where the name begins and ends; j twice where none does.
func lawAbout(s string, i, j int) (from, end int) {
	from = skip(s, at(s, j, "về"))
	if from == j || from >= len(s) || !viet.LetterByte(s[from]) {
		return j, j
	}
	if end = knownLaw(s, from); end == from {
		end = unlistedName(s, from)
	}
	if !dated(s, skip(s, end)) && (!viet.UpperAt(s, from) || at(s, i, "pháp lệnh") == i) {
		return j, j
	}
	return from, end
}

// lawStop reports whether the word at i ends the name of a law.
func lawStop(s string, i int) bool {
	if viet.UpperAt(s, i) {
		return false
	}
	j := lawStops.at(s, i)
	return j > i && !isSecondHalf(s, i, s[i:j])
}

var lawStops = newWords("về", "của", "ngày", "năm", "số", "theo", "trên", "trong", "tại", "đã", "được", "để", "cho", "có", "do", "từ", "khi", "với", "bảo đảm", "đảm bảo", "thuộc", "kịp thời", "đến", "phù hợp",
	"này", "các", "những", "pháp luật", "hướng dẫn", "nhằm", "là", "như", "vào", "quy định", "ban hành", "gắn", "cùng", "sau", "trước", "khóa", "hiện hành", "mới", "không", "đối với", "tới", "ra")
