package meaning

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/viet"
)

// BareYears reads the time for which a plan holds from the years with which its title ends and before which no word stands that Period knows: "Đầu tư công
// trung hạn 2026 - 2030".
func BareYears(title string) *adminplan.Period {
	const mostYears = 10
	i, end, last := yearAtEnd(title)
	head := strings.TrimRight(title[:i], " ")
	first := strings.TrimRight(head, "-–—")
	if i == 0 || len(first) == len(head) {
		return nil
	}
	j, _, y := yearAtEnd(strings.TrimRight(first, " "))
	if j == 0 || y >= last || last-y > mostYears {
		return nil
	}
	folded := viet.Fold(strings.TrimRight(title[:j], " "))
	for _, w := range [...]string{"năm", "năm học", "số"} {
		if strings.HasSuffix(folded, w) {
			return nil
		}
	}
	return &adminplan.Period{Text: title[j:end], From: adminplan.YearOf(y), To: adminplan.YearOf(last)}
}

// BareYear reads the year with which a title ends where it is that in which the plan was issued, or the next one: "Chiến dịch hè 2026". That of a law, or one
// that is only in view, is none.
func BareYear(title string, issued int) *adminplan.Period {
	i, end, year := yearAtEnd(title)
	head := strings.TrimRight(title[:i], " ")
	if c, _ := utf8.DecodeLastRuneInString(head); !unicode.IsLetter(c) || year != issued && year != issued+1 || endsWith(head, len(head), "năm", "năm học") {
		return nil
	}
	folded := viet.Fold(head)
	for _, w := range [...]string{"luật", "hiến pháp", "pháp lệnh", "tầm nhìn", "mục tiêu", "định hướng", "số"} {
		if wordIndex(folded, w) >= 0 {
			return nil
		}
	}
	return &adminplan.Period{Text: title[i:end], From: adminplan.YearOf(year), To: adminplan.YearOf(year)}
}

// yearAtEnd returns the year with which s ends but for a mark, and where it stands; i is 0 where no year stands there, or nothing before it.
func yearAtEnd(s string) (i, end, year int) {
	end = len(strings.TrimRight(s, " .)\"”"))
	if i = end - len("2026"); i <= 0 || !wordStart(s, i) {
		return 0, end, 0
	}
	if y, e := yearAt(s, i); e == end {
		return i, end, y
	}
	return 0, end, 0
}
