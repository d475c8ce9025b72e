package recognize

import (
	"strings"
	"unicode"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/meaning"
	"github.com/adminplan/adminplan/internal/viet"
)

// isDateLine reports whether the line is the place and date: "Sơn La, ngày 17 tháng 6 năm 2022".
func isDateLine(s string) bool {
	if len(s) > 160 || !mayHoldDate(s) {
		return false
	}
	var buf [256]byte
	f := folded(&buf, s)
	i := strings.Index(f, "ngày")
	if i < 0 {
		i = strings.Index(f, "tháng")
		return i > 0 && strings.Contains(f[i:], "năm") && strings.Contains(f[:i], ",") && len(f) < 80
	}
	before := strings.TrimSpace(f[:i])
	if before != "" && !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, ".") && runes(before) > 30 {
		return false
	}
	rest := strings.TrimSpace(f[i+len("ngày"):])
	if rest == "" || strings.HasPrefix(rest, "tháng") || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "…") || strings.HasPrefix(rest, "_") || rest[0] == '/' {
		return strings.Contains(before, ",") || before == "" || strings.Contains(rest, "tháng")
	}
	return rest[0] >= '0' && rest[0] <= '9' && (strings.HasSuffix(before, ",") || before == "" || strings.Contains(rest, "tháng") && !isDateOfSentence(rest))
}

// isDateOfSentence reports whether the folded words behind "ngày" are those of a sentence: two days, or words behind the year, as in "10 và 11 tháng 7
// năm 2018 xã tổ chức …".
func isDateOfSentence(s string) bool {
	day, month, _ := strings.Cut(s, "tháng")
	if strings.IndexFunc(day, unicode.IsLetter) >= 0 {
		return true
	}
	_, year, _ := strings.Cut(month, "năm")
	return strings.Count(strings.TrimSpace(year), " ") > 4
}

// mayHoldDate reports whether s has what "ngày" and "tháng" have in any case: an à behind a g, or an á behind an h.
func mayHoldDate(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		k := strings.IndexByte(s[i:], 0xc3)
		if k < 0 || i+k+1 == len(s) {
			return false
		}
		i += k
		if c, vowel := s[i-1]|0x20, s[i+1]|0x20; c == 'g' && vowel == 0xa0 || c == 'h' && vowel == 0xa1 {
			return true
		}
	}
	return false
}

func dateComplete(s string) bool {
	f := viet.Fold(s)
	i := strings.LastIndex(f, "năm")
	if i < 0 {
		return strings.Count(f, "/") >= 2
	}
	return strings.TrimSpace(f[i+len("năm"):]) != ""
}

func dateGoesOn(s string) bool {
	return hasPrefixFold(s, "tháng", "năm", "ngày") || isDigits(s) || len(s) > 0 && s[0] >= '0' && s[0] <= '9' && containsFold(s, "tháng", "năm")
}

// cutPlaceDate reads "Sơn La, ngày 17 tháng 6 năm 2022" with any part of the date left blank.
func cutPlaceDate(s string) (place string, date adminplan.Date, ok bool) {
	printed := dateText(s)
	place = strings.TrimRight(strings.TrimSpace(s[:len(s)-len(printed)]), ",;:–-. ")
	place = strings.TrimLeft(place, "_-*( `„ˆ") // a rule that was joined to it, or a stain that was scanned
	if trimmed(place, ".…_ ") == "" {
		place = "" // dots to be filled in
	}
	rest := printed
	if hasDots(rest) {
		rest = collapse(blankDots.Replace(rest))
	}
	date, _, ok = meaning.ParseDate(strings.TrimRight(rest, " ."))
	if !ok {
		date, ok = looseDate(rest)
	}
	return place, date, ok
}

var (
	withoutDots = strings.NewReplacer("_", "", "…", "", "...", "")
	blankDots   = strings.NewReplacer("…", " ", "_", " ", "..", " ", ". ", " ")
)

// hasDots reports whether s has one of the signs that stand for a number to be filled in.
func hasDots(s string) bool {
	return strings.IndexByte(s, '.') >= 0 || strings.IndexByte(s, '_') >= 0 || strings.Contains(s, "…")
}

// dateText returns the date of a line without the place before it.
func dateText(s string) string {
	for _, word := range [...]string{"ngày", "Ngày", "NGÀY", "tháng", "Tháng"} {
		if i := strings.Index(s, word); i >= 0 {
			return s[i:]
		}
	}
	return s
}

// looseDate reads the numbers behind "ngày", "tháng" and "năm" where each may be blank.
func looseDate(s string) (adminplan.Date, bool) {
	f := viet.Fold(s)
	part := func(word string) int {
		i := strings.Index(f, word)
		if i < 0 {
			return 0
		}
		n, _ := cutInt(strings.TrimLeft(f[i+len(word):], " ./"))
		return n
	}
	year, month, day := part("năm"), part("tháng"), part("ngày")
	if year > 0 && year < 1000 {
		year, month, day = 0, 0, 0 // the century alone was printed: "năm 20…"
	}
	if month == 0 {
		day = 0
	}
	d := adminplan.Date{Year: int16(min(year, 9999)), Month: int8(min(month, 99)), Day: int8(min(day, 99))} // with 0 for what is blank
	if d.IsZero() {
		return d, strings.Contains(f, "năm") && strings.Contains(f, "tháng")
	}
	return d, d.Valid()
}
