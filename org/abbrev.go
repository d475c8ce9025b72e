package org

import (
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// The tables below say how offices shorten the names of bodies. Keys are folded words; dots, hyphens and ampersands are gone
// by then. Words that hold no meaning for the identity of a body ("và", "của", "thuộc") are left out on both sides.

// abbreviations expand a word wherever it stands. None of them is a word of the language.
var abbreviations = expand(map[string]string{
	"ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "ub": "ủy ban", "hđ": "hội đồng",
	"mttq": "mặt trận tổ quốc", "mt": "mặt trận", "tq": "tổ quốc", "vn": "việt nam", "tw": "trung ương",
	"btt": "ban thường trực", "btv": "ban thường vụ", "bch": "ban chấp hành", "ttr": "thường trực",
	"bchqs": "bộ chỉ huy quân sự", "chqs": "chỉ huy quân sự", "qs": "quân sự", "bđbp": "bộ đội biên phòng",
	"vp": "văn phòng", "vpub": "văn phòng ub", "vpcp": "văn phòng chính phủ", "vpqg": "văn phòng quốc gia", "cp": "chính phủ",
	"ttub": "thường trực ub", "ttcp": "thủ tướng chính phủ", "qh": "quốc hội", "đbqh": "đại biểu quốc hội",
	"đđbqh": "đoàn đại biểu quốc hội", "ubtvqh": "ủy ban thường vụ quốc hội", "tvqh": "thường vụ quốc hội",
	"tand": "tòa án nhân dân", "vksnd": "viện kiểm sát nhân dân", "ksnd": "kiểm sát nhân dân", "vks": "viện kiểm sát",
	"lđlđ": "liên đoàn lao động", "tlđ": "tổng liên đoàn", "lhpn": "liên hiệp phụ nữ", "pn": "phụ nữ", "ccb": "cựu chiến binh",
	"tncs": "thanh niên cộng sản", "đtn": "đoàn thanh niên", "lhtn": "liên hiệp thanh niên", "hcm": "hồ chí minh",
	"tdp": "tổ dân phố", "kdc": "khu dân cư", "ctmt": "công tác mặt trận", "tđkt": "thi đua khen thưởng",
	"ttđt": "thông tin điện tử", "cttđt": "cổng thông tin điện tử", "ubkt": "ủy ban kiểm tra", "đđ": "đảng đoàn", "đu": "đảng ủy",
	"ptth": "phát thanh truyền hình", "pttt": "phát thanh truyền thanh", "bhxh": "bảo hiểm xã hội", "ttxvn": "thông tấn xã việt nam",
	"nhnn": "ngân hàng nhà nước", "nhcsxh": "ngân hàng chính sách xã hội", "csxh": "chính sách xã hội", "xh": "xã hội",
	"ctxh": "chính trị xã hội", "kbnn": "kho bạc nhà nước", "thads": "thi hành án dân sự", "cshcm": "cộng sản hồ chí minh",
	"thpt": "trung học phổ thông", "thcs": "trung học cơ sở", "gdtx": "giáo dục thường xuyên", "đh": "đại học", "cđ": "cao đẳng",
	"tp": "thành phố", "tphcm": "thành phố hồ chí minh", "tx": "thị xã", "gdđt": "giáo dục đào tạo", "gd": "giáo dục", "đt": "đào tạo",
	"khđt": "kế hoạch đầu tư", "khcn": "khoa học công nghệ", "vhttdl": "văn hóa thể thao du lịch", "vhtt": "văn hóa thể thao",
	"lđtbxh": "lao động thương binh xã hội", "nnptnt": "nông nghiệp phát triển nông thôn", "ptnt": "phát triển nông thôn",
	"nnmt": "nông nghiệp môi trường", "tnmt": "tài nguyên môi trường", "tttt": "thông tin truyền thông", "gtvt": "giao thông vận tải",
	"dttg": "dân tộc tôn giáo", "ptnmt": "phòng tài nguyên môi trường",
})

// fields expand a word right after "sở", "bộ", "phòng" or "ngành", and in a list that began with one.
var fields = expand(map[string]string{
	"nv": "nội vụ", "tc": "tài chính", "yt": "y tế", "ct": "công thương", "tp": "tư pháp", "xd": "xây dựng", "qp": "quốc phòng",
	"ca": "công an", "gd": "giáo dục", "đt": "đào tạo", "kh": "khoa học", "cn": "công nghệ", "vh": "văn hóa", "tt": "thể thao", "dl": "du lịch",
	"nn": "nông nghiệp", "mt": "môi trường", "tn": "tài nguyên", "dt": "dân tộc", "tg": "tôn giáo", "lđ": "lao động", "ng": "ngoại giao", "ngv": "ngoại vụ",
})

// phrases expand several words that stand together where one of them alone could mean something else.
var phrases = map[string][]phrase{}

type phrase struct{ words, meaning []string }

func init() {
	for short, full := range map[string]string{
		"kh cn": "khoa học công nghệ", "kh đt": "kế hoạch đầu tư", "gd đt": "giáo dục đào tạo", "vh tt dl": "văn hóa thể thao du lịch",
		"vhtt dl": "văn hóa thể thao du lịch", "vh tt": "văn hóa thể thao", "nn ptnt": "nông nghiệp phát triển nông thôn",
		"nn mt": "nông nghiệp môi trường", "tn mt": "tài nguyên môi trường", "tt tt": "thông tin truyền thông", "gt vt": "giao thông vận tải",
		"lđ tb xh": "lao động thương binh xã hội", "lđtb xh": "lao động thương binh xã hội", "dt tg": "dân tộc tôn giáo",
		"tc ct xh": "tổ chức chính trị xã hội", "tc ctxh": "tổ chức chính trị xã hội", "ct xh": "chính trị xã hội",
		"pt th": "phát thanh truyền hình", "công tác mt": "công tác mặt trận", "bch qs": "bộ chỉ huy quân sự", "bch quân sự": "bộ chỉ huy quân sự",
		"bch bộ đội": "bộ chỉ huy bộ đội", "bch bđbp": "bộ chỉ huy bộ đội biên phòng", "hội nd": "hội nông dân",
		"nd": "nhân dân", "vh xh": "văn hóa xã hội",
	} {
		w := strings.Fields(viet.Fold(short))
		phrases[w[0]] = append(phrases[w[0]], phrase{w, strings.Fields(viet.Fold(full))})
	}
	for _, list := range phrases {
		for i := range list { // the longest first
			for j := i + 1; j < len(list); j++ {
				if len(list[j].words) > len(list[i].words) {
					list[i], list[j] = list[j], list[i]
				}
			}
		}
	}
}

func expand(m map[string]string) map[string][]string {
	out := make(map[string][]string, len(m))
	for k, v := range m {
		out[viet.Fold(k)] = strings.Fields(viet.Fold(v))
	}
	return out
}

// segment takes a word that is no syllable apart into abbreviations: "bttubmttq" gives btt, ub, mttq. It returns nil where
// the word cannot be taken apart without a rest. The longest parts are tried first.
func segment(word string, parts []string) []string {
	if word == "" {
		return parts
	}
	if len(parts) == 8 || len(word) > 40 {
		return nil
	}
	for n := len(word); n >= 2; n-- {
		if _, ok := abbreviations[word[:n]]; ok || word[:n] == "tt" || word[:n] == "tư" || word[:n] == "nd" {
			if all := segment(word[n:], append(parts, word[:n])); all != nil {
				return all
			}
		}
	}
	return nil
}

// syllable reports whether a folded word is built as a Vietnamese syllable is: initial consonants, vowels, final consonants.
// Abbreviations mostly are not.
func syllable(word string) bool {
	runes := 0
	rest := word
	for _, initial := range initials {
		if after, ok := strings.CutPrefix(rest, initial); ok {
			rest = after
			break
		}
	}
	vowels := 0
	for vowels < len(rest) {
		n := vowelAt(rest[vowels:])
		if n == 0 {
			break
		}
		vowels += n
		runes++
	}
	if runes == 0 || runes > 3 {
		return false
	}
	switch rest[vowels:] {
	case "", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k":
		return true
	}
	return false
}

var initials = [...]string{"ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x"}

const vowelLetters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"

func vowelAt(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r < 0x80:
		if strings.IndexByte("aeiouy", s[0]) >= 0 {
			return 1
		}
		return 0
	case r >= 0x300 && r <= 0x323: // a mark that is not composed
		return 2
	case strings.ContainsRune(vowelLetters, r):
		return n
	}
	return 0
}
