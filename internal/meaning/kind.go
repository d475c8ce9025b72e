package meaning

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
	// placeKind names parts of documents: Điều, khoản, điểm.
	placeKind
	// numberWord is "số" without a kind before it.
	numberWord
)

type kindWord struct {
	word  string
	class kindClass
}

// kindWords are the beginnings of citations, by the first byte of their small form; longer ones stand first.
// Decree 30/2020/NĐ-CP, Điều 7; 399-QĐ/TW; the law on legal normative documents.
var kindWords = [256][]kindWord{
	'n': {{"nghị quyết liên tịch", ruleKind}, {"nghị quyết", ruleKind}, {"nghị định", ruleKind}},
	'q': {{"quyết định", ruleKind}, {"quy chế phối hợp", actKind}, {"quy chế", actKind}, {"quy định", actKind}, {"quy trình", actKind}},
	'c': {
		{"chỉ thị liên tịch", actKind}, {"chỉ thị", actKind}, {"chương trình hành động", actKind}, {"chương trình phối hợp", actKind}, {"chương trình công tác", actKind},
		{"chương trình", actKind}, {"công văn liên tịch", actKind}, {"công văn", actKind}, {"công điện", actKind}, {"chương", placeKind},
	},
	't': {
		{"thông tư liên tịch", ruleKind}, {"thông tư", ruleKind}, {"thông tri", actKind}, {"thông báo kết luận", actKind}, {"thông báo", actKind}, {"thông cáo", actKind}, {"tờ trình", actKind},
	},
	'k': {
		{"kế hoạch hành động", actKind}, {"kế hoạch phối hợp", actKind}, {"kế hoạch liên tịch", actKind}, {"kế hoạch liên ngành", actKind}, {"kế hoạch", actKind},
		{"kết luận liên ngành", actKind}, {"kết luận thanh tra", actKind}, {"kết luận", actKind}, {"khoản", placeKind},
	},
	'h': {{"hướng dẫn liên ngành", actKind}, {"hướng dẫn liên tịch", actKind}, {"hướng dẫn", actKind}, {"hiến pháp", charterKind}, {"hợp đồng", actKind}},
	'b': {{"báo cáo", actKind}, {"biên bản", actKind}, {"bộ luật", lawKind}},
	'p': {{"pháp lệnh", lawKind}, {"phương án", actKind}, {"phụ lục", placeKind}, {"phần", placeKind}},
	'v': {{"văn bản hợp nhất", actKind}, {"văn bản", actKind}},
	'l': {{"luật", lawKind}, {"lệnh", actKind}},
	'g': {{"giấy mời", actKind}},
	'm': {{"mục", placeKind}},
	's': {{"số", numberWord}},
}

// kindWordsDD are those that begin with Đ.
var kindWordsDD = []kindWord{{"đề án", actKind}, {"điều lệ", charterKind}, {"điều", placeKind}, {"điểm", placeKind}}

// kindFirst says of every byte whether a citation may begin with it.
var kindFirst = func() (first [256]bool) {
	for c, words := range kindWords {
		if len(words) > 0 {
			first[c], first[c-('a'-'A')] = true, true
		}
	}
	for c := '0'; c <= '9'; c++ {
		first[c] = true
	}
	first[0xc4] = true
	return first
}()

// citeFilter tells of most words that no citation begins with them.
var citeFilter = func() *wordFilter {
	var f wordFilter
	for _, words := range kindWords {
		for _, w := range words {
			f.add(w.word)
		}
	}
	for _, w := range kindWordsDD {
		f.add(w.word)
	}
	return &f
}()

type kindMatch struct {
	class kindClass
	end   int
}

// kindAt finds the name of a kind at i; its end is 0 where there is none.
func kindAt(s string, i int) kindMatch {
	if i >= len(s) {
		return kindMatch{}
	}
	c := s[i]
	words := kindWordsDD
	switch {
	case c >= 'A' && c <= 'Z':
		words = kindWords[c+('a'-'A')]
	case c < 0x80:
		words = kindWords[c]
	case c != 0xc4 || i+1 >= len(s) || s[i+1] != 0x90 && s[i+1] != 0x91:
		return kindMatch{}
	}
	if !citeFilter.has(s, i) {
		return kindMatch{}
	}
	for _, w := range words {
		if j := at(s, i, w.word); j > i {
			return kindMatch{w.class, j}
		}
	}
	return kindMatch{}
}
