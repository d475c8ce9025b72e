package meaning

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// HeadingUnit returns the unit that a heading, or the title of a table, gives the numbers below it, as printed: "triệu đồng" of "Kinh phí (ĐVT: triệu đồng)",
// "cây" of "Chỉ tiêu (cây)". It is empty where no unit of money or of numbers to reach stands there.
func HeadingUnit(heading string) string {
	for rest := heading; ; {
		i := strings.IndexByte(rest, '(')
		if i < 0 {
			break
		}
		rest = rest[i+1:]
		if unit, _, closed := strings.Cut(rest, ")"); closed {
			if unit = withoutAnnouncement(unit); isUnit(unit) {
				return unit
			}
		}
	}
	if unit := withoutAnnouncement(heading); len(unit) < len(heading) && isUnit(unit) {
		return unit // "Đơn vị tính: triệu đồng"
	}
	return ""
}

// withoutAnnouncement returns what stands behind the last "Đơn vị tính:" of s; s itself where none does.
func withoutAnnouncement(s string) string {
	for _, words := range [...]string{"đơn vị tính", "đvt", "đơn vị"} {
		for i := 0; i < len(s); i++ {
			if viet.LetterByte(s[i]) && wordStart(s, i) {
				if j := at(s, i, words); j > i {
					s, i = s[j:], -1
				}
			}
		}
	}
	return strings.Trim(s, " :.;")
}

// isUnit reports whether s is a unit of money or of numbers to reach, and nothing else.
func isUnit(s string) bool {
	return s == "%" || moneyZeros(s) >= 0 || s != "" && units.at(s, 0) == len(s)
}

// moneyZeros returns how many zeros a unit of money in the heading of a column adds to the numbers below it: 6 for "triệu đồng"; -1 where it is no such unit.
func moneyZeros(unit string) int {
	switch strings.NewReplacer(" ", "", ".", "", ",", "").Replace(viet.Fold(unit)) {
	case "đồng", "đ", "vnđ", "vnd", "đồngviệtnam":
		return 0
	case "nghìnđồng", "ngànđồng", "1000đồng", "1000đ", "1000vnđ", "nghìnđ", "ngànđ":
		return 3
	case "triệuđồng", "trđ", "trđồng", "triệuđ", "triệu", "1000000đồng":
		return 6
	case "tỷđồng", "tỉđồng", "tỷ", "tỉ", "tỷđ":
		return 9
	}
	return -1
}

// Sum reads a cell that holds a sum of money and nothing else, counted in unit where it has none of its own: 120500000 of "120,5" in triệu đồng. It returns
// whole đồng. It is empty for a sum that no unit tells, and ok is false for a cell that is no number.
func Sum(cell, unit string) (amount string, ok bool) {
	value, end := number(cell, 0)
	if end == 0 {
		return "", false
	}
	if behind := skip(cell, end); behind < len(cell) {
		if unit = cell[behind:]; moneyZeros(unit) < 0 {
			return "", false
		}
	}
	zeros := moneyZeros(unit)
	whole, frac, _ := strings.Cut(value, ".")
	if zeros < len(frac) {
		return "", true
	}
	if amount = strings.TrimLeft(whole+frac+strings.Repeat("0", zeros-len(frac)), "0"); amount == "" {
		amount = "0"
	}
	return amount, true
}

// Measure reads a cell that holds a number to reach without a unit, and nothing else: "≥ 80", "1.200", "12 - 15". ok is false for every other cell.
func Measure(cell, unit string) (ind adminplan.Indicator, ok bool) {
	const longest = 40
	if cell == "" || len(cell) > longest {
		return ind, false
	}
	// A number is one to reach for its unit, and the sign of rates is that of them all.
	found := Indicators(cell + "%")
	if len(found) != 1 || found[0].Text != cell+"%" {
		return ind, false
	}
	ind = found[0]
	ind.Text, ind.Unit = cell, unit
	return ind, true
}

// ColumnYear returns the year for which the numbers below a heading are set, the last of several: "Năm 2026", "Kế hoạch 2026", "Giai đoạn 2026 - 2030",
// "Chỉ tiêu / Đến năm 2030". ok is false for a heading that says more, such as "Thực hiện năm 2025": what was done is not to be reached.
func ColumnYear(heading string) (by adminplan.Date, ok bool) {
	if i := strings.LastIndex(heading, " / "); i >= 0 {
		heading = heading[i+len(" / "):]
	}
	for word := range strings.FieldsFuncSeq(viet.Fold(heading), func(c rune) bool { return strings.ContainsRune(" -–:().,", c) }) {
		switch word {
		case "năm", "kế", "hoạch", "kh", "chỉ", "mục", "tiêu", "đến", "hết", "giai", "đoạn", "từ":
			continue
		}
		y, err := strconv.Atoi(word)
		if err != nil || len(word) != 4 || y < 1990 || y > 2100 || y < int(by.Year) {
			return adminplan.Date{}, false
		}
		by = adminplan.YearOf(y)
	}
	return by, !by.IsZero()
}
