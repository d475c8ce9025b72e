package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// isBasis reports whether a text is a ground on which a plan is issued, which names acts and does nothing else.
func isBasis(s string) bool {
	i := openBullet(s)
	return at(s, i, "căn cứ") > i
}

// isQuote reports whether a quotation mark that opens stands at i.
func isQuote(s string, i int) bool {
	return i < len(s) && (s[i] == '"' || strings.HasPrefix(s[i:], "“"))
}

// givesTo reports whether "giao" at i gives something to a body: "giao Sở Tài chính …", "giao cho các xã". A subject has it too: "giao nhiệm vụ".
func givesTo(s string, i int) bool {
	k := skip(s, atAny(s, i, "giao cho", "giao"))
	head, many := orgHead(s, k)
	return head > k && (many || viet.UpperAt(s, k))
}

// amendedBy returns where the words begin that stand before the citation at j and say that it amended the act whose subject begins at i: "được sửa đổi, bổ sung
// bởi Nghị định …". They are no part of that subject. It is 0 where others stand there, and behind a bracket, which holds a remark within the subject.
func amendedBy(s string, i, j int) int {
	if !endsWith(s, j, "bởi", "tại", "theo") {
		return 0
	}
	head := strings.TrimRight(s[i:j], " ")
	head = strings.TrimRight(head[:strings.LastIndexByte(head, ' ')+1], " ")
	for _, w := range [...]string{"được sửa đổi, bổ sung", "được sửa đổi và bổ sung", "được sửa đổi", "được bổ sung", "được thay thế"} {
		if endsWith(head, len(head), w) {
			head = strings.TrimRight(head[:len(head)-len(w)], " ")
			if endsWith(head, len(head), "đã") {
				head = strings.TrimRight(head[:len(head)-len("đã")], " ")
			}
			return i + len(strings.TrimRight(head, " ,"))
		}
	}
	return 0
}

// listGoesOn reports whether the semicolon at i parts what the subject of an act in a basis names, not that act from the next one: words in small letters
// follow that open no basis and no citation.
func (sc *scanner) listGoesOn(i int) bool {
	s := sc.s
	if sc.depth > 1 || !isBasis(s) {
		return false
	}
	j := skip(s, i+1)
	if j >= len(s) || !viet.LetterByte(s[j]) || viet.UpperAt(s, j) || kindAt(s, j).end > j || atAny(s, j, "và", "căn cứ", "của", "theo", "trên cơ sở", "xét", "thực hiện", "các", "sau khi", "được", "đã", "tại", "cụ thể") > j {
		return false
	}
	for _, a := range sc.anchors[sc.anchorFrom(j):] {
		if a.at >= len(s) || a.marks&stopMark != 0 && (s[a.at] == ';' || s[a.at] == '\n' || stopsAt(s, a.at)) {
			break
		}
		if a.marks&citeMark != 0 && kindAt(s, a.at).end > 0 || a.marks&digitMark != 0 && digitsEnd(s, a.at) {
			return false
		}
	}
	return true
}

// leadsOn returns the length of a subject without the words at its end that lead on to what the plan itself says: "với những nội dung sau".
func leadsOn(subject string) int {
	n := len(trimEnd(subject))
	if n < 3 || !endsWith(subject, n, "sau", "sau đây") {
		return len(subject)
	}
	for _, w := range [...]string{"với những nội dung sau đây", "với những nội dung sau", "với những nội dung cụ thể như sau", "với các nội dung sau đây", "với các nội dung sau", "với các nội dung cụ thể như sau", "với nội dung sau", "với nội dung cụ thể như sau", "với nội dung như sau", "với các nội dung như sau", "với những nội dung như sau", "cụ thể như sau", "như sau"} {
		if endsWith(subject, n, w) {
			return n - len(w)
		}
	}
	return len(subject)
}

// secondOwner reports whether the body at j, behind the comma at i, stands in the subject beside the one before the comma: "tiếp khách của Chủ tịch, Phó Chủ
// tịch Ủy ban nhân dân xã;". The sentence ends behind it, so that it does nothing there.
func (sc *scanner) secondOwner(i, j, head int, many bool) bool {
	const near = 80
	s := sc.s
	end := skip(s, orgEnd(s, j, head, many))
	if end >= len(s) || s[end] != ';' && !(s[end] == '.' && stopsAt(s, end)) {
		return false
	}
	from := max(0, i-near)
	n := strings.LastIndex(s[from:i], " của ")
	if n < 0 {
		return false
	}
	k := skip(s, from+n+len(" của "))
	first, several := orgHead(s, k)
	return first > k && orgEnd(s, k, first, several) == i
}
