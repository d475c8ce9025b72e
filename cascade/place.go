package cascade

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/viet"
)

// place is where a part of a plan stands, by the labels on the way to it, as citations name them: "Mục IV", "khoản 3".
type place []string

// below returns the place of a part with a label. A number that begins with that of the part around it says of itself where it stands.
func (p place) below(label string) place {
	named := labelPlace(label)
	if named == "" {
		return p
	}
	if n := len(p); n > 0 && strings.HasPrefix(named, p[n-1]+".") {
		p = p[:n-1]
	}
	return append(slices.Clip(p), named)
}

// String names the place as citations do, from the inside: "khoản 3 Mục IV".
func (p place) String() string {
	inside := slices.Clone(p)
	slices.Reverse(inside)
	return strings.Join(inside, " ")
}

// labelPlace names a part by its label; "" for a label that is no more than a mark. Words of parts, chapters, sections and
// articles have a capital (Decree 30/2020/NĐ-CP, Appendix II, part V, item 7).
func labelPlace(label string) string {
	l := strings.TrimFunc(label, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	switch {
	case l == "":
		return ""
	case viet.AnyWord(l, "phần", "chương", "tiểu mục", "mục", "điều", "phụ lục", "mẫu", "biểu", "danh mục") > 0:
		return upperFirst(withoutCapitals(l))
	case viet.AnyWord(l, "khoản", "điểm") > 0:
		return lowerFirst(withoutCapitals(l))
	case strings.Trim(l, "IVXLC") == "":
		return "Mục " + l
	case strings.Trim(l, "0123456789.") == "":
		return "khoản " + l
	case utf8.RuneCountInString(l) == 1 && l != strings.ToLower(l):
		return "Mục " + l
	}
	return "điểm " + l
}

// withoutCapitals writes a label that is all in capitals in small letters, but for what is a number or holds one: "PHẦN THỨ II".
func withoutCapitals(s string) string {
	if s != strings.ToUpper(s) {
		return s
	}
	list := strings.Fields(s)
	for i, w := range list {
		if strings.Trim(w, "IVXLC") != "" && !strings.ContainsAny(w, "0123456789") && utf8.RuneCountInString(w) > 1 {
			list[i] = strings.ToLower(w)
		}
	}
	return strings.Join(list, " ")
}

// unitKinds are the kinds of administrative units, as their names begin.
var unitKinds = [...]string{"tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu"}

// unit parts the name of an administrative unit into its kind and the rest: "huyện" and "Mai Sơn"; the kind is "" where the
// name begins with none.
func unit(t string) (kind, rest string) {
	for _, k := range unitKinds {
		if rest, ok := strings.CutPrefix(t, k+" "); ok {
			return k, rest
		}
	}
	return "", t
}

// issuedAt returns the place of issue of the bodies of a unit: its name without its kind, but for units that are named after
// persons or by numbers (Decree 30/2020/NĐ-CP, Appendix I, part II, item 4). Of persons only Hồ Chí Minh is known to be one.
func issuedAt(t string) string {
	kind, rest := unit(t)
	if kind != "" && (rest == "Hồ Chí Minh" || rest != "" && unicode.IsDigit(rune(rest[0]))) {
		return upperFirst(t)
	}
	return rest
}

// lowerFirst puts the first letter in small, but for a word all in capitals.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[n:]); r == utf8.RuneError || unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// join puts what is not empty behind one another with blanks between.
func join(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}
