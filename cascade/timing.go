package cascade

import (
	"strings"

	"github.com/adminplan/adminplan"
)

// rhythms are the words of rhythms.
var rhythms = map[adminplan.Rhythm]string{
	adminplan.EveryDay: "hằng ngày", adminplan.EveryWeek: "hằng tuần", adminplan.EveryMonth: "hằng tháng",
	adminplan.EveryQuarter: "hằng quý", adminplan.EveryHalfYear: "6 tháng một lần", adminplan.EveryYear: "hằng năm",
}

// timingWords returns a time as printed, or else in words that say what its fields do; "" where it says nothing.
func timingWords(t *adminplan.Timing) string {
	if t.Text != "" {
		return t.Text
	}
	day := func(word string, d adminplan.Date) string {
		if d.IsZero() {
			return ""
		}
		return word + " " + d.Vietnamese()
	}
	due := "chậm nhất"
	if t.Exclusive {
		due = "trước"
	}
	ongoing := ""
	if t.Ongoing {
		ongoing = "thường xuyên"
	}
	var out []string
	for _, s := range [...]string{t.After, join(day("từ", t.From), day("đến", t.To)), join(day(due, t.Due), rhythms[t.Every]), ongoing} {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}
