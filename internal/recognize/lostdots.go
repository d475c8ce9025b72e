package recognize

import (
	"strings"
	"unicode"
)

// The sites that glue the number of a page to its first words drop the mark behind the numbers of headings and items as well: "I MỤC ĐÍCH", "2 Giữ
// rừng". In such a text a number is one that goes on with its list, before a capital.

// labelLostDots makes labels of the numbers whose mark was lost.
func labelLostDots(lines []line) {
	section, item := 0, 0
	for i := range lines {
		l := &lines[i]
		number, words, _ := strings.Cut(l.text, " ")
		if l.Table != nil || l.Label != "" || words == "" || len(number) > 5 || !unicode.IsUpper(firstRune(strings.TrimLeft(words, "“\""))) {
			continue
		}
		if n, ok := roman(number); ok {
			if n != section+1 && n != section {
				continue
			}
			section, item = n, 0
		} else if n, rest := cutInt(number); rest == "" && n > 0 && len(number) <= 2 && (n == item+1 || n == 1) {
			item = n
		} else {
			if lab, _ := cutLabel(l.text); lab.class == romanLabel {
				section, item = lab.n, 0
			} else if lab.class == dec1Label {
				item = lab.n
			}
			continue
		}
		b := *l.Block
		b.Label, b.Text = number, words
		l.Block = &b
	}
}

// bareLabel is the label of a number without a mark.
func bareLabel(number string) label {
	if n, ok := roman(number); ok {
		return label{text: number, class: romanLabel, n: n}
	}
	n, _ := cutInt(number)
	return label{text: number, class: dec1Label, n: n}
}
