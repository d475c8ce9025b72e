package ooxml

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// formatNumber writes a number of automatic numbering in a format of Word (ECMA-376 part 1, 17.18.59). A format that this
// package does not know is written in Arabic numerals.
func formatNumber(format, custom string, n int) string {
	if n < 0 {
		return strconv.Itoa(n)
	}
	switch format {
	case "none":
		return ""
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return strings.ToUpper(letters(n))
	case "lowerLetter":
		return letters(n)
	case "decimalZero":
		return padded(n, 2)
	case "custom":
		// The custom formats of Word are numbers with leading zeros, told by an example: "001, 002, 003, ...".
		first, _, _ := strings.Cut(custom, ",")
		return padded(n, len(strings.TrimSpace(first)))
	case "ordinal":
		return strconv.Itoa(n) + ordinalSuffix(n)
	case "numberInDash":
		return "- " + strconv.Itoa(n) + " -"
	case "vietnameseCounting":
		return vietnameseNumber(n)
	case "chicago":
		marks := [...]string{"*", "†", "‡", "§"}
		return strings.Repeat(marks[max(n-1, 0)%4], min(max(n-1, 0)/4+1, 100))
	case "decimalEnclosedCircle":
		return enclosed(n, 20, '①')
	case "decimalEnclosedParen":
		return enclosed(n, 20, '⑴')
	case "decimalEnclosedFullstop":
		return enclosed(n, 20, '⒈')
	case "hex":
		return strings.ToUpper(strconv.FormatInt(int64(n), 16))
	}
	return strconv.Itoa(n)
}

func padded(n, width int) string {
	s := strconv.Itoa(n)
	if len(s) < width && width < 20 {
		s = strings.Repeat("0", width-len(s)) + s
	}
	return s
}

func enclosed(n, last int, first rune) string {
	if n < 1 || n > last {
		return strconv.Itoa(n)
	}
	return string(first + rune(n-1))
}

// roman writes Roman numerals as far as they go, and Arabic ones beyond.
func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	return string(viet.AppendRoman(nil, n))
}

// letters writes a, b, …, z, aa, bb, … as Word does: after z the letter is doubled.
func letters(n int) string {
	if n < 1 || n > 26*100 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
}

func ordinalSuffix(n int) string {
	if n%100 >= 11 && n%100 <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// vietnameseNumber writes a number up to 99 in words (một, hai, …, hai mươi mốt).
func vietnameseNumber(n int) string {
	ones := [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}
	switch {
	case n < 0 || n > 99:
		return strconv.Itoa(n)
	case n < 10:
		return ones[n]
	}
	tens, one := n/10, n%10
	s := "mười"
	if tens > 1 {
		s = ones[tens] + " mươi"
	}
	switch {
	case one == 0:
		return s
	case one == 1 && tens > 1:
		return s + " mốt"
	case one == 5:
		return s + " lăm"
	}
	return s + " " + ones[one]
}
