package org

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// FoldName returns a name of a body in the form in which names are compared: letters folded (case, tone placement, Ủy and
// Uỷ), punctuation and joining words left out, abbreviations written in full ("UBND", "BTTUBMTTQ", "Sở VH,TT&DL"), and the
// Front in one spelling whether "Việt Nam", "Ủy ban" or "Tổ quốc" is printed or not. Letters keep their marks: đ is never d.
// Names that fold alike are the same name; the folded form is not for display.
func FoldName(name string) string {
	f := folders.Get().(*folder)
	defer folders.Put(f)
	return strings.Join(f.words(name), " ")
}

// folder folds names; it keeps its buffers from one name to the next.
type folder struct {
	buf  []byte
	in   []string
	out  []string
	swap []string
}

// words returns the words of the folded form. They are valid until the next call.
func (f *folder) words(name string) []string {
	f.buf = viet.AppendFold(f.buf[:0], name)
	f.in = split(f.in[:0], string(f.buf))
	f.expand()
	f.settle()
	return f.out
}

// split appends the words of a folded text: runs of letters, marks and digits.
func split(dst []string, s string) []string {
	start := -1
	for i := 0; i < len(s); {
		c := s[i]
		n, word := 1, c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		if c >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			word = unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
		}
		if word && start < 0 {
			start = i
		} else if !word && start >= 0 {
			dst, start = append(dst, s[start:i]), -1
		}
		i += n
	}
	if start >= 0 {
		dst = append(dst, s[start:])
	}
	return dst
}

// expand writes f.in to f.out with every abbreviation in full.
func (f *folder) expand() {
	f.out = f.out[:0]
	field := false // within the name of a field of work, after "sở" or "bộ"
	for i := 0; i < len(f.in); i++ {
		w := f.in[i]
		switch w {
		case "và", "của", "thuộc":
			continue
		case "sở", "bộ", "phòng":
			field = f.opensField(i)
			f.out = append(f.out, w)
			continue
		}
		if n := f.phrase(i, field); n > 0 {
			i += n - 1
			continue
		}
		if full, ok := fields[w]; ok && field && !(w == "tp" && i > 0 && len(f.out) > 0 && f.out[len(f.out)-1] != "sở") {
			f.out = append(f.out, full...)
			continue
		}
		if known := f.contextual(i, w); known {
			continue
		}
		if full, ok := abbreviations[w]; ok {
			f.add(full)
			continue
		}
		if len(w) >= 3 && !syllable(w) {
			var room [8]string
			if parts := segment(w, room[:0]); len(parts) > 1 {
				// The parts stand as words of their own, so that the rules for words in context see them.
				f.in = slices.Replace(f.in, i, i+1, parts...)
				i--
				continue
			}
		}
		f.out = append(f.out, w)
	}
}

// opensField reports whether the "sở", "bộ" or "phòng" at i is a body whose field of work follows: not that of "văn phòng",
// "biên phòng", "bộ đội", "đảng bộ".
func (f *folder) opensField(i int) bool {
	if i > 0 {
		switch f.in[i-1] {
		case "văn", "biên", "quốc", "đảng", "cán", "nội", "trụ", "cơ":
			return false
		}
	}
	return i+1 < len(f.in) && f.in[i+1] != "đội" && f.in[i+1] != "chỉ" && f.in[i+1] != "tư"
}

// add appends words; "ub" among them is an abbreviation that expand settles with what follows.
func (f *folder) add(words []string) {
	for _, w := range words {
		if w == "ub" {
			f.out = append(f.out, uy, "ban", shortUB)
			continue
		}
		f.out = append(f.out, w)
	}
	if len(words) == 2 && words[0] == uy && words[1] == "ban" {
		f.out = append(f.out, shortUB)
	}
}

// uy is "ủy" as it is folded.
const uy = "uỷ"

// shortUB marks an "Ủy ban" that was printed as "UB": alone it means the People's Committee.
const shortUB = "\x01"

func (f *folder) phrase(i int, field bool) int {
	for _, p := range phrases[f.in[i]] {
		if len(p.words) <= len(f.in)-i && slices.Equal(p.words, f.in[i:i+len(p.words)]) {
			if len(p.words) == 2 && p.words[0] == "vh" && p.words[1] == "tt" && !field {
				continue // thể thao or thông tin
			}
			f.out = append(f.out, p.meaning...)
			return len(p.words)
		}
	}
	return 0
}

// contextual expands words that are abbreviations only beside certain others.
func (f *folder) contextual(i int, w string) bool {
	next, last := "", len(f.in) == i+1
	if !last {
		next = f.in[i+1]
	}
	before := ""
	if n := len(f.out); n > 0 {
		before = f.out[n-1]
	}
	switch w {
	case "tt":
		// "TT Tỉnh ủy", "TT. HĐND", "Ban TT Ủy ban"; elsewhere it may be thông tin, trung tâm or thị trấn and stays.
		switch next {
		case "tu", "đu", "hđnd", "hđ", "tỉnh", "thành", "huyện", "đảng", "ub", "ubnd", "ubmttq", "ubmttqvn", uy, "hội", "mttq":
			f.out = append(f.out, "thường", "trực")
			return true
		}
		if before == "ban" {
			f.out = append(f.out, "thường", "trực")
			return true
		}
	case "tu":
		// Tỉnh ủy or Thành ủy: at the end, after another word or alone. "Tu Mơ Rông" is a district.
		if last || next == "tỉnh" {
			f.out = append(f.out, "tỉnh", uy)
			return true
		}
	case "tư":
		if last && before != "" || next == "mttq" || next == "đảng" || next == "hội" {
			f.out = append(f.out, "trung", "ương")
			return true
		}
	case "ca":
		if next == "tỉnh" || next == "tp" || next == "thành" || next == "huyện" || next == "xã" || next == "phường" {
			f.out = append(f.out, "công", "an")
			return true
		}
	case "h", "q", "p", "x":
		// "H. Mai Sơn", "Q. 1", "P. Tô Hiệu" before a name
		if !last && before != "" && len(f.in) > 1 {
			f.out = append(f.out, map[string]string{"h": "huyện", "q": "quận", "p": "phường", "x": "xã"}[w])
			return true
		}
	}
	return false
}

// settle brings the Front and the People's Committees to one spelling.
func (f *folder) settle() {
	in := f.out
	out := f.swap[:0]
	has := func(i int, words ...string) bool {
		return len(in)-i >= len(words) && slices.Equal(in[i:i+len(words)], words)
	}
	ends := func(words ...string) bool {
		return len(out) >= len(words) && slices.Equal(out[len(out)-len(words):], words)
	}
	for i := 0; i < len(in); i++ {
		switch {
		case in[i] == shortUB:
			rest := in[i+1:]
			if len(rest) == 0 || territoryWords[rest[0]] || rest[0] == "thành" && len(rest) > 1 && rest[1] == "phố" {
				out = append(out, "nhân", "dân")
			}
		case has(i, "mặt", "trận") && !ends("công", "tác"):
			if !ends(uy, "ban") && !ends("trung", "ương") {
				out = append(out, uy, "ban")
			}
			out = append(out, "mặt", "trận", "tổ", "quốc")
			i++
			if has(i+1, "tổ", "quốc") {
				i += 2
			}
			for has(i+1, "việt", "nam") {
				i += 2
			}
		case has(i, "thường", "trực", uy, "ban") && !ends("ban") && front(in[i+4:]):
			out = append(out, "ban", "thường", "trực")
			i++
		case has(i, uy, "mặt"): // "Ủy MTTQ", a slip that is met with
			out = append(out, uy, "ban")
		default:
			out = append(out, in[i])
		}
	}
	f.out, f.swap = out, in
}

// front reports whether words that follow "ủy ban" say that it is one of the Front.
func front(rest []string) bool {
	if len(rest) > 0 && rest[0] == shortUB {
		rest = rest[1:]
	}
	return len(rest) > 0 && rest[0] == "mặt" || len(rest) > 2 && rest[0] == "trung" && rest[2] == "mặt"
}

// territoryWords are the words with which names of administrative units begin; "thành phố", "thị xã", "thị trấn" and "đặc khu" have two.
var territoryWords = map[string]bool{"tỉnh": true, "huyện": true, "quận": true, "xã": true, "phường": true, "thị": true, "đặc": true}

// territoryType returns how many words at the beginning say the kind of an administrative unit, and whether there are any.
func territoryType(words []string) int {
	if len(words) == 0 {
		return 0
	}
	if len(words) > 1 {
		switch words[0] + " " + words[1] {
		case "thành phố", "thị xã", "thị trấn", "đặc khu", "thủ đô":
			return 2
		}
	}
	switch words[0] {
	case "tỉnh", "huyện", "quận", "xã", "phường":
		return 1
	}
	return 0
}
