package meaning

import (
	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// passed reads when a law was passed, at i: "ban hành ngày …", "được Quốc hội thông qua ngày …", "được Quốc hội khóa XV, kỳ họp thứ 9 thông qua ngày …", "được
// Quốc hội thông qua tại kỳ họp thứ 9, ngày …". It returns i where it says no such thing.
func passed(s string, i int) (d adminplan.Date, end int) {
	if j := atAny(s, i, "được ban hành", "ban hành"); j > i {
		if d, end = dateAt(s, skip(s, j)); end > skip(s, j) && d.Day != 0 && d.Year != 0 {
			return d, end
		}
		return adminplan.Date{}, i
	}
	j := skip(s, atAny(s, i, "được quốc hội", "đã được quốc hội"))
	if j == i || j >= len(s) {
		return d, i
	}
	j = skip(s, atAny(s, j, "nước cộng hòa xã hội chủ nghĩa việt nam", "nước chxhcn việt nam"))
	j = overSession(s, j)
	k := atAny(s, j, "thông qua", "ban hành")
	if k == j {
		return d, i
	}
	k = overSession(s, skip(s, k))
	if d, end = dateAt(s, k); end > k && d.Day != 0 && d.Year != 0 {
		return d, end
	}
	return adminplan.Date{}, i
}

// overSession passes the term and the session at i: "khóa XV, tại kỳ họp thứ 9, ".
func overSession(s string, i int) int {
	for i < len(s) {
		j := i
		if _, k := termAt(s, j); k > j {
			j = skip(s, k)
		}
		k := skip(s, at(s, j, "tại"))
		if l := atAny(s, k, "kỳ họp thứ", "kỳ họp lần thứ"); l > k {
			if end := ordinalEnd(s, skip(s, l)); end > 0 {
				j = skip(s, end)
			}
		}
		if j == i {
			break
		}
		if i = j; i < len(s) && s[i] == ',' {
			i = skip(s, i+1)
		}
	}
	return i
}

// initials reports whether a text in brackets is nothing but the initials of the name before it: "(TGPL)".
func initials(s string) bool {
	if len(s) < 2 || len(s) > 16 {
		return false
	}
	return wordEnd(s, 0) == len(s) && viet.Upper(s)
}
