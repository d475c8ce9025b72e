package meaning

import (
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// A kindClass says how a citation that begins with the name of a kind goes on.
type kindClass uint8

const (
	noKind kindClass = iota
	// actKind names acts that are cited by number: Nghị quyết, Quyết định, Kế hoạch.
	actKind
	// ruleKind names legal normative acts, which may be cited by number and year alone: Nghị định 168/2024.
	ruleKind
	// lawKind names acts that are cited by name: Luật, Bộ luật, Pháp lệnh.
	lawKind
	// charterKind names the acts of which there is one only: Hiến pháp, Điều lệ.
	charterKind
	// treatyKind names acts that states conclude, which are cited by what they are about: Công ước, Hiệp định.
	treatyKind
	// placeKind names parts of documents: Điều, khoản, điểm.
	placeKind
	// numberWord is "số" without a kind before it.
	numberWord
	// shortKind is the abbreviation of a kind before a number: "CV số 5/SNV-VP".
	shortKind
)

// A kindWord is the name of a kind, with the words that may follow it and make another kind of the same class.
type kindWord struct {
	word   string
	class  kindClass
	longer wordList
	phrase
}

// kindWords are the beginnings of citations; longer ones stand before those that they begin with.
// Decree 30/2020/NĐ-CP, Điều 7; 399-QĐ/TW; the law on legal normative documents.
var kindWords = []kindWord{
	{word: "nghị quyết", class: ruleKind, longer: listOf("liên tịch")}, {word: "nghị định thư", class: treatyKind}, {word: "nghị định", class: ruleKind},
	{word: "quyết định", class: ruleKind}, {word: "quy chế", class: actKind, longer: listOf("phối hợp")}, {word: "quy định", class: actKind}, {word: "quy trình", class: actKind},
	{word: "chỉ thị", class: actKind, longer: listOf("liên tịch")}, {word: "chương trình", class: actKind, longer: listOf("hành động", "phối hợp", "công tác")},
	{word: "công văn", class: actKind, longer: listOf("liên tịch", "liên ngành")}, {word: "công điện", class: actKind}, {word: "công ước", class: treatyKind, longer: listOf("quốc tế", "khung")}, {word: "hiệp định", class: treatyKind, longer: listOf("khung")}, {word: "hiệp ước", class: treatyKind}, {word: "chương", class: placeKind},
	{word: "thông tư", class: ruleKind, longer: listOf("liên tịch")}, {word: "thông tri", class: actKind}, {word: "thông báo", class: actKind, longer: listOf("kết luận", "ý kiến kết luận")}, {word: "thông cáo", class: actKind}, {word: "tờ trình", class: actKind, longer: listOf("liên ngành")},
	{word: "kế hoạch", class: actKind, longer: listOf("hành động", "phối hợp", "liên tịch", "liên ngành")}, {word: "kết luận", class: actKind, longer: listOf("liên ngành", "thanh tra")}, {word: "khoản", class: placeKind},
	{word: "hướng dẫn", class: actKind, longer: listOf("liên ngành", "liên tịch")}, {word: "hiến pháp", class: charterKind}, {word: "hợp đồng", class: actKind},
	{word: "báo cáo", class: actKind}, {word: "biên bản", class: actKind}, {word: "bộ luật", class: lawKind},
	{word: "pháp lệnh", class: lawKind}, {word: "phương án", class: actKind}, {word: "phụ lục", class: placeKind}, {word: "phần", class: placeKind},
	{word: "văn bản", class: actKind, longer: listOf("hợp nhất")},
	{word: "luật", class: lawKind}, {word: "lệnh", class: actKind}, {word: "chỉ lệnh", class: actKind},
	{word: "giấy mời", class: actKind}, {word: "mục", class: placeKind}, {word: "mệnh lệnh", class: actKind}, {word: "số", class: numberWord}, {word: "sắc lệnh", class: actKind},
	{word: "đề án", class: actKind}, {word: "điều lệ", class: charterKind}, {word: "điều", class: placeKind}, {word: "điểm", class: placeKind},
}

// kindsByHead are the kindWords that may stand at a word by the first bits of its hash, kindFirst are the bytes with which a citation may begin.
var (
	kindsByHead = func() (kinds [1 << kindBits][]kindWord) {
		for _, w := range kindWords {
			for _, w.phrase = range phrasesOf(w.word, 0) {
				slot := &kinds[w.head>>(64-kindBits)]
				*slot = append(*slot, w)
			}
		}
		return kinds
	}()
	kindFirst = func() (first byteSet) {
		for _, w := range citeWords() {
			c := w[0]
			first.add(c)
			if c >= 'a' && c <= 'z' {
				first.add(c - ('a' - 'A'))
			} else if c == "đ"[0] {
				first.add("Ð"[0])
			}
		}
		for c := byte('0'); c <= '9'; c++ {
			first.add(c)
		}
		return first
	}()
)

const kindBits = 10

// citeWords are all words with which a citation begins.
func citeWords() (list []string) {
	for _, w := range kindWords {
		list = append(list, w.word)
	}
	for _, k := range shortKinds {
		list = append(list, strings.ToLower(k.short))
	}
	return list
}

// shortKinds are the abbreviations with which texts cite kinds of documents. They are written as symbols have them.
var shortKinds = [...]struct{ short, kind string }{
	{"NQLT", "Nghị quyết liên tịch"}, {"NQ", "Nghị quyết"}, {"NĐ", "Nghị định"}, {"QĐ", "Quyết định"}, {"CV", "Công văn"}, {"CTr", "Chương trình"}, {"CTHĐ", "Chương trình hành động"}, {"CT", "Chỉ thị"}, {"CĐ", "Công điện"},
	{"KH", "Kế hoạch"}, {"KL", "Kết luận"}, {"TB", "Thông báo"}, {"TTLT", "Thông tư liên tịch"}, {"TTr", "Tờ trình"}, {"TT", "Thông tư"}, {"BC", "Báo cáo"}, {"HD", "Hướng dẫn"},
}

// shortKindAt finds the abbreviation of a kind at i, behind which a blank and a number or "số" stand; which is -1 where there is none.
func shortKindAt(s string, i int) (which, end int) {
	for end = i; end < len(s) && !blankLead[s[end]]; end++ {
		if end-i == len("CTHĐ") {
			return -1, i
		}
	}
	j := skip(s, end)
	if j == end || j >= len(s) || !isDigit(s[j]) && soAt(s, j) == j || !wordStart(s, i) {
		return -1, i
	}
	for k := range shortKinds {
		if shortKinds[k].short == s[i:end] {
			return k, end
		}
	}
	return -1, i
}

type kindMatch struct {
	class kindClass
	end   int
}

// kindAt finds the name of a kind at i; its end is 0 where there is none.
func kindAt(s string, i int) kindMatch {
	if i >= len(s) {
		return kindMatch{}
	}
	return kindOf(s, i, uint16(headHash(s, i)>>(64-headBits)))
}

// kindOf is kindAt for the word at i whose hash begins with the bits of head.
func kindOf(s string, i int, head uint16) kindMatch {
	c := s[i]
	if c >= 'B' && c <= 'T' && i+1 < len(s) && (s[i+1] == 0xc4 || s[i+1] >= 'A' && s[i+1] <= 'V') {
		if k, end := shortKindAt(s, i); k >= 0 {
			return kindMatch{shortKind, end}
		}
	}
	kinds := kindsByHead[head>>(headBits-kindBits)]
	for k := range kinds {
		w := &kinds[k]
		if !w.follows(s, i) {
			continue
		}
		n := viet.Word(s[i:], w.word)
		if n == 0 {
			continue
		}
		end := i + n
		if len(w.longer.words) > 0 {
			if j := skip(s, end); j > end {
				if l := w.longer.at(s, j); l > j {
					end = l
				}
			}
		}
		return kindMatch{w.class, end}
	}
	return kindMatch{}
}
