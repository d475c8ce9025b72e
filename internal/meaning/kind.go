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
	head  uint32
}

// kindWords are the beginnings of citations, by the first byte of their small form; longer ones stand first.
// Decree 30/2020/NĐ-CP, Điều 7; 399-QĐ/TW; the law on legal normative documents.
var kindWords = [256][]kindWord{
	'n': {{word: "nghị quyết liên tịch", class: ruleKind}, {word: "nghị quyết", class: ruleKind}, {word: "nghị định", class: ruleKind}},
	'q': {{word: "quyết định", class: ruleKind}, {word: "quy chế phối hợp", class: actKind}, {word: "quy chế", class: actKind}, {word: "quy định", class: actKind}, {word: "quy trình", class: actKind}},
	'c': {
		{word: "chỉ thị liên tịch", class: actKind}, {word: "chỉ thị", class: actKind}, {word: "chương trình hành động", class: actKind}, {word: "chương trình phối hợp", class: actKind}, {word: "chương trình công tác", class: actKind},
		{word: "chương trình", class: actKind}, {word: "công văn liên tịch", class: actKind}, {word: "công văn", class: actKind}, {word: "công điện", class: actKind}, {word: "chương", class: placeKind},
	},
	't': {
		{word: "thông tư liên tịch", class: ruleKind}, {word: "thông tư", class: ruleKind}, {word: "thông tri", class: actKind}, {word: "thông báo kết luận", class: actKind}, {word: "thông báo", class: actKind}, {word: "thông cáo", class: actKind}, {word: "tờ trình", class: actKind},
	},
	'k': {
		{word: "kế hoạch hành động", class: actKind}, {word: "kế hoạch phối hợp", class: actKind}, {word: "kế hoạch liên tịch", class: actKind}, {word: "kế hoạch liên ngành", class: actKind}, {word: "kế hoạch", class: actKind},
		{word: "kết luận liên ngành", class: actKind}, {word: "kết luận thanh tra", class: actKind}, {word: "kết luận", class: actKind}, {word: "khoản", class: placeKind},
	},
	'h': {{word: "hướng dẫn liên ngành", class: actKind}, {word: "hướng dẫn liên tịch", class: actKind}, {word: "hướng dẫn", class: actKind}, {word: "hiến pháp", class: charterKind}, {word: "hợp đồng", class: actKind}},
	'b': {{word: "báo cáo", class: actKind}, {word: "biên bản", class: actKind}, {word: "bộ luật", class: lawKind}},
	'p': {{word: "pháp lệnh", class: lawKind}, {word: "phương án", class: actKind}, {word: "phụ lục", class: placeKind}, {word: "phần", class: placeKind}},
	'v': {{word: "văn bản hợp nhất", class: actKind}, {word: "văn bản", class: actKind}},
	'l': {{word: "luật", class: lawKind}, {word: "lệnh", class: actKind}},
	'g': {{word: "giấy mời", class: actKind}},
	'm': {{word: "mục", class: placeKind}},
	's': {{word: "số", class: numberWord}},
}

// kindWordsDD are those that begin with Đ.
var kindWordsDD = []kindWord{{word: "đề án", class: actKind}, {word: "điều lệ", class: charterKind}, {word: "điều", class: placeKind}, {word: "điểm", class: placeKind}}

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
	add := func(words []kindWord) {
		for i := range words {
			f.add(words[i].word)
			words[i].head = headHash(words[i].word, 0)
		}
	}
	for _, words := range kindWords {
		add(words)
	}
	add(kindWordsDD)
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
	h := headHash(s, i)
	if !citeFilter.hasHead(h) {
		return kindMatch{}
	}
	for _, w := range words {
		if w.head != h {
			continue
		}
		if n := wordAt(s[i:], w.word); n > 0 {
			return kindMatch{w.class, i + n}
		}
	}
	return kindMatch{}
}
