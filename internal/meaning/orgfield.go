package meaning

import "github.com/adminplan/adminplan/internal/viet"

// departmentHeads are the heads of bodies that are named by their fields: "Bộ Lao động, Thương binh và Xã hội", "Ban Kinh tế - Ngân sách".
var departmentHeads = newWords("bộ", "sở", "cục", "vụ", "ban", "viện", "phòng", "trung tâm", "tổng cục", "chi cục", "tổ", "khoa")

// bodyNames follow "Ban" and are whole with it, so that no second field follows them.
var bodyNames = newWords("giám hiệu", "giám đốc", "chấp hành", "thường vụ", "thường trực", "quản lý", "chỉ đạo", "chỉ huy", "bí thư", "cán sự", "chủ nhiệm", "kiểm soát", "quản trị", "điều hành", "vận động")

// mostFieldWords bounds the words of one of several fields in a name.
const mostFieldWords = 6

// firstField returns where the field begins that ends at end in the name from start on, behind the last head of a department in it; -1 where
// the name holds none or goes on behind it: with a place, with a second field, in small letters.
func firstField(s string, start, end int) int {
	from := -1
	for j := start; j < end; j = nextStart(s, j) {
		if !viet.UpperAt(s, j) {
			continue
		}
		if k := departmentHeads.at(s, j); k > j {
			if k = skip(s, k); k < end && viet.UpperAt(s, k) {
				from = k
			}
		}
	}
	if from < 0 || bodyNames.at(s, from) > from {
		return -1
	}
	words := 0
	for j := from; j < end; j = nextStart(s, j) {
		if viet.Dash(s[j:]) > 0 {
			continue // "Tổ Lý - Hóa - Sinh"
		}
		if words++; words > mostFieldWords || at(s, j, "và") > j || placeWords.at(s, j) > j || !viet.LetterByte(s[j]) {
			return -1
		}
	}
	return from
}

// fieldList reads the fields of a body that commas part and "và" closes: the comma at i parts two of them, the second stands at k. It returns the end
// of the word behind "và"; k itself where the comma ends the name.
func fieldList(s string, start, i, k int) int {
	if !viet.UpperAt(s, k) {
		return k
	}
	first := firstField(s, start, i)
	if first < 0 || fieldAt(s, first) == i || !fieldWord(s, k) {
		// What is a department's whole field shares its head with the next one.
		return k
	}
	words := 0
	for j := wordEnd(s, k); j < len(s); {
		l := skip(s, j)
		if l < len(s) && s[l] == ',' {
			if l = skip(s, l+1); !fieldWord(s, l) {
				return k
			}
			j, words = wordEnd(s, l), 0
			continue
		}
		if words++; l == j || l >= len(s) || words > mostFieldWords || !viet.LetterByte(s[l]) {
			return k
		}
		if m := at(s, l, "và"); m > l {
			if m = skip(s, m); !fieldWord(s, m) || fieldAt(s, k) == j && fieldAt(s, m) > m {
				return k
			}
			return wordEnd(s, m)
		}
		if stopAt(s, l) || placeWords.at(s, l) > l {
			return k
		}
		j = wordEnd(s, l)
	}
	return k
}

// dashField reports whether a name goes on behind a dash with a second field: "Ban Kinh tế - Ngân sách". The name begins at start, its part before the
// dash ends at end, the word behind the dash stands at k.
func dashField(s string, start, end, k int) bool {
	if !viet.UpperAt(s, k) {
		return false
	}
	first := firstField(s, start, end)
	return first >= 0 && fieldAt(s, first) != end && fieldWord(s, k) && placeWords.at(s, k) == k
}

// fieldWord reports whether the word at i may begin a field in the name of a body: it has a capital, and is neither the head of another body, nor a
// kind of document, nor an abbreviation of its own, nor a verb.
func fieldWord(s string, i int) bool {
	if !viet.UpperAt(s, i) || hardStop(s, i) || nameVerbs.at(s, i) > i || kindAt(s, i).end > i || manyOf.at(s, i) > i {
		return false
	}
	if end := wordEnd(s, i); end-i > 2 && viet.Upper(s[i:end]) {
		return false
	}
	if k := at(s, i, "thống kê"); k > i {
		// The agency stands with its place, the field without.
		return placeWords.at(s, skip(s, k)) == skip(s, k)
	}
	head, _ := orgHead(s, i)
	return head == i
}
