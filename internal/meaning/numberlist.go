package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// listed reads the numbers that go on with the one before i, whose citation is at slot: "các Nghị quyết 57, 59 và 68 của Bộ Chính trị", which count
// only where the body follows that issued all of them; or "các Nghị quyết số 18, 19, 20-NQ/TW", which share what stands behind the last number.
func (sc *scanner) listed(slot, i int) int {
	s := sc.s
	if r := &sc.refs[slot]; r.Issuer != "" || !r.Date.IsZero() || r.End != i || len(sc.refs) > slot+1 {
		return i
	}
	var starts, numbers [8]int
	n, end := 0, i
	for n < len(starts) {
		j := skip(s, end)
		k := skip(s, at(s, j, "và"))
		if j < len(s) && s[j] == ',' {
			k = skip(s, j+1)
		}
		if k == j {
			break
		}
		number := soAt(s, k)
		if d, ok := designationAt(s, number, false, false); ok && d.symbol != "" && digitsAt(s, number) > number {
			return sc.alike(slot, starts[:n], numbers[:n], k, d)
		}
		l := digitsAt(s, number)
		if l == number || l-number > 3 || l < len(s) && (viet.LetterByte(s[l]) || s[l] == '/' || s[l] == '%' || s[l] == '-') {
			return i
		}
		starts[n], numbers[n], end = k, number, l
		n++
	}
	j := skip(s, end)
	of := skip(s, at(s, j, "của"))
	if head, many := orgHead(s, of); n == 0 || of == j || head == of || many {
		return i
	}
	for k := range n {
		end = digitsAt(s, numbers[k])
		end = sc.finish(sc.refs[slot].Kind, "", starts[k], designation{number: s[numbers[k]:end], end: end})
	}
	last := sc.refs[slot+n]
	for k := range n {
		sc.refs[slot+k].Issuer = last.Issuer
	}
	return end
}

// alike adds the citations of a list whose last number, d, has the symbol of all; it begins at last, the ones between at starts with their numbers at
// numbers. Date, issuer and term are those of all, too.
func (sc *scanner) alike(slot int, starts, numbers []int, last int, d designation) int {
	s := sc.s
	kind := sc.refs[slot].Kind
	for k := range starts {
		end := digitsAt(s, numbers[k])
		sc.finish(kind, "", starts[k], designation{number: s[numbers[k]:end], end: end})
	}
	end := sc.finish(kind, "", last, d)
	if slot+len(starts)+1 >= len(sc.refs) {
		return end
	}
	all := sc.refs[slot+len(starts)+1]
	for k := slot; k <= slot+len(starts); k++ {
		r := &sc.refs[k]
		r.Year, r.Symbol, r.Style, r.Date, r.Issuer, r.Term = all.Year, all.Symbol, all.Style, all.Date, all.Issuer, all.Term
		r.Key = Key(r)
	}
	return end
}

// bareNumber reports whether a number without "số" and without symbol behind a kind is that of a document ("Nghị quyết 57 của Bộ Chính trị"),
// not a count ("Kế hoạch 5 năm").
func bareNumber(s string, i, j int) bool {
	end := numberEnd(s, j)
	if end-j > 4 {
		return false
	}
	k := skip(s, end)
	if numberedKinds.at(s, i) == i {
		// Plans and letters are counted more often than cited so: "Kế hoạch 99 của UBND tỉnh".
		of := skip(s, at(s, k, "của"))
		head, _ := orgHead(s, of)
		_, year := yearAt(s, j)
		return of > k && head > of && year == 0 && issuedKinds.at(s, i) > i
	}
	if k == len(s) {
		return true
	}
	switch s[k] {
	case ',', ';', '.', ')', '(':
		return k+1 >= len(s) || !isDigit(s[k+1])
	}
	if k == end {
		return false
	}
	return behindNumber.at(s, k) > k
}

// numberedKinds are cited by a bare number, issuedKinds only where their issuer follows it; behindNumber are words that may stand behind it, as they do
// not behind the number of what is counted.
var (
	numberedKinds = newWords("nghị quyết", "chỉ thị", "kết luận", "quyết định", "nghị định", "thông tư", "đề án")
	issuedKinds   = newWords("kế hoạch", "công văn", "thông báo", "hướng dẫn", "chương trình")
	behindNumber  = newWords("của", "về", "ngày", "và", "khóa", "đã", "được", "trên", "phải", "cần", "là", "vào", "trong", "tại", "theo", "đến", "cho", "để", "với", "có", "nhằm", "nêu", "này", "sẽ")
)

// numberEnd returns the end of a number of an act at i, which may have a letter: 57, 30a.
func numberEnd(s string, i int) int {
	j := digitsAt(s, i)
	if j > i && j < len(s) && s[j] >= 'a' && s[j] <= 'e' && (j+1 == len(s) || !viet.LetterByte(s[j+1]) && !isDigit(s[j+1])) {
		j++
	}
	return j
}

// disagrees reports whether a symbol tells of a plan, a report or a notice, which the kind before it in a list is not.
func disagrees(kind, symbol string) bool {
	for _, k := range [...]struct{ short, kind string }{{"KH-", "kế hoạch"}, {"KH/", "kế hoạch"}, {"BC-", "báo cáo"}, {"BC/", "báo cáo"}, {"TB-", "thông báo"}, {"TB/", "thông báo"}} {
		if strings.HasPrefix(symbol, k.short) {
			return kind != "" && at(kind, 0, k.kind) == 0 && at(kind, 0, "văn bản") == 0
		}
	}
	return false
}

// maxBefore bounds how far before its number the kind of an act is looked for, in bytes.
const maxBefore = 240

// kindBefore returns the kind of which the symbol tells where it stands before the subject of the act, which ends at i: "Kế hoạch phòng, chống tham nhũng
// số 14/KH-SXD". It is "" where the sentence names no such kind, in capitals, or another citation stands between.
func (sc *scanner) kindBefore(i int, symbol string) string {
	s := sc.s
	end := kindAbbreviations.at(symbol, 0)
	if end == 0 {
		return ""
	}
	kind := ""
	for k := range shortKinds {
		if shortKinds[k].short == symbol[:end] {
			kind = shortKinds[k].kind
		}
	}
	low := max(0, i-maxBefore)
	if n := len(sc.refs); n > 0 {
		low = max(low, sc.refs[n-1].End)
	}
	if kind == "" {
		return ""
	}
	if k := strings.LastIndexAny(s[low:i], ";:.()\n"); k >= 0 {
		low += k + 1
	}
	k := strings.LastIndex(s[low:i], kind)
	if k < 0 || !wordStart(s, low+k) || viet.LetterByte(s[low+k+len(kind)]) {
		return ""
	}
	return s[low+k : low+k+len(kind)]
}
