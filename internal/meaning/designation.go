package meaning

import (
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// A designation is what identifies a document in its issuer's register: number, year of a normative act, symbol.
type designation struct {
	number string
	year   int
	symbol string
	style  adminplan.NumberStyle
	end    int
}

// designationAt reads a number with its symbol at i: 244/KH-MTTQ-BTT, 30/2020/NĐ-CP, 35-NQ/TW, 90 – CV/ĐĐ, 124/QĐ/TTg,
// 1018/CV_MTTW_BTT, 18-2001/CT-TTg. Behind "số" the number may be left blank, and where the kind is named blanks may stand
// round the first separator.
func designationAt(s string, i int, afterSo, spaced bool) (d designation, ok bool) {
	k := digitsAt(s, i)
	if k-i > 6 {
		return d, false
	}
	if k == i {
		if !afterSo {
			return d, false
		}
		if k = blankField(s, i); k >= len(s) || s[k] != '/' {
			return d, false
		}
	} else if k+1 < len(s) && s[k] >= 'a' && s[k] <= 'e' && (s[k+1] == '/' || s[k+1] == '-') {
		k++
	}
	if k > i && isDigit(s[i]) {
		d.number = s[i:k]
	}
	d.end = k
	sep, j := firstSeparator(s, k, spaced)
	if sep == 0 {
		if l := skip(s, k); afterSo && d.number != "" && l > k && l-k <= 4 {
			return spacedSymbol(s, l, d)
		}
		return d, false
	}
	d.style = adminplan.StyleState
	if sep == '-' {
		d.style = adminplan.StyleParty
	}
	if y, end := yearOfNumber(s, j); end > 0 && (sep == '/' || j == k+1 && k-i <= 4 && end < len(s) && s[end] == '/' && groupEnd(s, end+1, 2) > end+1) {
		// "18/2001/CT-TTg"; until 2003 "18-2001/CT-TTg".
		d.style, d.year = adminplan.StyleState, y
		_, l := firstSeparator(s, end, spaced)
		if end < len(s) && l > end {
			if d.symbol, d.end = symbolAt(s, l); d.symbol != "" {
				return d, true
			}
		}
		d.end = end
		return d, true
	}
	d.symbol, d.end = symbolAt(s, j)
	if d.symbol == "" {
		d.end = k
		return d, false
	}
	return d, true
}

// spacedSymbol reads the symbol at i that only a blank parts from its number, as unions and the Youth Union write: "298 KH/TWĐTN" in Party style,
// "298 KH-UBND" in that of the state, since the other separator stands behind the kind.
func spacedSymbol(s string, i int, d designation) (designation, bool) {
	j := kindAbbreviations.at(s, i)
	if j == i || j+1 >= len(s) || !viet.UpperAt(s, i) || !viet.UpperAt(s, j+1) {
		return d, false
	}
	style := adminplan.StyleParty
	switch s[j] {
	case '/':
	case '-':
		style = adminplan.StyleState
	default:
		return d, false
	}
	if groupEnd(s, j+1, 2) == j+1 {
		return d, false
	}
	d.symbol, d.end = symbolAt(s, i)
	d.style = style
	return d, d.symbol != ""
}

// kindAbbreviations are those of kinds of documents in symbols.
var kindAbbreviations = newWords("kh", "khlt", "khph", "hd", "hdlt", "qđ", "cv", "tb", "bc", "nq", "nqlt", "ct", "ctr", "ctlt", "ttr", "kl", "qc", "đa", "pa", "bb", "tt", "gm", "cđ", "qyđ")

func yearOfNumber(s string, i int) (int, int) {
	y, end := yearAt(s, i)
	if end > 0 && y < 1945 {
		return 0, 0
	}
	return y, end
}

// firstSeparator reads the separator between number and symbol: '/', or '-' for every dash; an underscore counts as a slash.
func firstSeparator(s string, i int, spaced bool) (sep byte, next int) {
	j := i
	if spaced {
		j = skip(s, i)
	}
	if j >= len(s) || j-i > 4 {
		return 0, i
	}
	switch {
	case s[j] == '/' || s[j] == '_':
		sep = '/'
		j++
	case viet.Dash(s[j:]) > 0:
		sep = '-'
		j += viet.Dash(s[j:])
	default:
		return 0, i
	}
	if spaced {
		if k := skip(s, j); k-j <= 4 {
			j = k
		}
	}
	return sep, j
}

// symbolAt reads a symbol at i: groups of abbreviations parted by hyphens and slashes. A blank may stand on one side of a separator.
// A full stop may part the first two, glued to both: "HD.PGDĐT", or the last one from the rest: "UBND-VP.KT". The symbol is given without blanks and with plain hyphens; "" where none stands there.
func symbolAt(s string, i int) (symbol string, end int) {
	end = groupEnd(s, i, 2)
	if end == i {
		return "", i
	}
	clean, grouped, wide := true, false, false
	for ; ; grouped = true {
		j := end
		k := skip(s, j)
		before := k > j
		if k >= len(s) {
			break
		}
		if s[k] == '&' && strings.HasSuffix(s[:end], "GD") {
			// "PGD & ĐT"
			if m := groupEnd(s, skip(s, k+1), 2); m > k+1 {
				clean, end = false, m
				continue
			}
		}
		n := 1
		if s[k] != '/' && s[k] != '_' && !(s[k] == '.' && !before && (!grouped && groupEnd(s, k+1, 2) > k+1 || grouped && lastGroup(s, k+1))) {
			if n = viet.Dash(s[k:]); n == 0 {
				break
			}
		}
		l := skip(s, k+n)
		behind := l > k+n
		if before && behind {
			// Blanks on both sides belong to a symbol that so far has its kind alone, "QĐ – UBND", "KH – MTTQ – BTT", or that the date follows: "UBND - VX ngày …".
			if grouped && !wide || !grouped && kindAbbreviations.at(s, i) != end && !datedGroup(s, l) {
				break
			}
			wide = true
		}
		if before && s[k] == '/' {
			break
		}
		capitals := 1
		if before || behind {
			capitals = 2
		}
		m := groupEnd(s, l, capitals)
		if m == l {
			break
		}
		if before || behind || n > 1 || s[k] == '_' {
			clean = false
		}
		end = m
	}
	if grouped || isDigit(s[end-1]) {
		end = UnitInBrackets(s, end)
	}
	if clean {
		return s[i:end], end
	}
	var b strings.Builder
	for j := i; j < end; {
		if n := viet.Blanks(s[j:end]); n > 0 {
			j += n
			continue
		}
		if n := viet.Dash(s[j:]); n > 0 || s[j] == '_' {
			b.WriteByte('-')
			j += max(n, 1)
			continue
		}
		b.WriteByte(s[j])
		j++
	}
	return b.String(), end
}

// UnitInBrackets returns the end of the abbreviation in brackets that is glued to a symbol which ends at i, as the police name who drew an act up:
// "KH-CAT(PV01)"; i itself where none is.
func UnitInBrackets(s string, i int) int {
	if i >= len(s) || s[i] != '(' {
		return i
	}
	if j := groupEnd(s, i+1, 1); j > i+1 && j < len(s) && s[j] == ')' {
		return j + 1
	}
	return i
}

// datedGroup reports whether the date of an act stands behind the abbreviation at i.
func datedGroup(s string, i int) bool {
	j := skip(s, groupEnd(s, i, 2))
	if j > i && j < len(s) && s[j] == ',' {
		j = skip(s, j+1)
	}
	return j > i && at(s, j, "ngày") > j
}

// lastGroup reports whether the abbreviation at i, which a full stop parts from those before it, ends a symbol: what goes on with a citation stands
// behind it, or nothing. Else it may begin the next sentence, whose blank was lost.
func lastGroup(s string, i int) bool {
	end := groupEnd(s, i, 2)
	if end == i {
		return false
	}
	j := skip(s, end)
	return j == len(s) || s[j] == ';' || s[j] == ')' || s[j] == ',' && at(s, skip(s, j+1), "ngày") > skip(s, j+1) || atAny(s, j, "ngày", "của", "về", "v/v") > j
}

// groupEnd returns the end of an abbreviation at i that has at least so many capitals: QĐ, UBND, TTg, KH&CN, QH15.
// Small letters stand in it one by one only.
func groupEnd(s string, i, capitals int) int {
	if !viet.UpperAt(s, i) {
		return i
	}
	caps, small := 0, 0
	j := i
	for j < len(s) {
		c := s[j]
		switch {
		case c >= 'A' && c <= 'Z':
			caps++
			small = 0
			j++
		case isDigit(c), c == '&':
			small = 0
			j++
		case viet.LetterByte(c):
			if viet.UpperAt(s, j) {
				caps++
				small = 0
			} else if small++; small > 1 {
				// The next word may have lost the blank before it: "TWngày".
				for j--; j > i && s[j]&0xc0 == 0x80; j-- {
				}
				if caps >= capitals && atAny(s, j, "ngày", "của", "về") > j {
					return j
				}
				return i
			}
			j++
			for j < len(s) && s[j]&0xc0 == 0x80 {
				j++
			}
		default:
			if c == '.' && s[i] == 'T' && j == i+1 && strings.HasPrefix(s[j+1:], "Ư") {
				// "T.Ư" for "TW"
				return j + 1 + len("Ư")
			}
			if caps < capitals {
				return i
			}
			return j
		}
	}
	if caps < capitals {
		return i
	}
	return j
}
