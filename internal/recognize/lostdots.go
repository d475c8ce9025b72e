package recognize

import (
	"strings"
	"unicode"
)

// The sites that glue the number of a page to its first words drop the mark behind the numbers of headings and items as well: "I MỤC ĐÍCH", "2 Giữ
// rừng". In such a text a number is one that goes on with its list, before a capital.

// labelLostDots makes labels of the numbers whose mark was lost.
func labelLostDots(lines []line) {
	part, section, item := 0, 0, 0
	for i := range lines {
		l := &lines[i]
		number, words, _ := strings.Cut(l.text, " ")
		if l.Table != nil || l.Label != "" || words == "" || len(number) > 5 || !unicode.IsUpper(firstRune(strings.TrimLeft(words, "“\""))) {
			continue
		}
		if len(number) == 1 && int(number[0])-'A' == part && i+1 < len(lines) && strings.HasPrefix(lines[i+1].text, "I ") {
			part, section, item = part+1, 0, 0 // "A Tình hình", above the first number of its own
		} else if n, ok := roman(number); ok {
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
	if isBarePart(number) {
		return label{text: number, class: upperLabel, n: letterIndex(rune(number[0]) + 'a' - 'A')}
	}
	if n, ok := roman(number); ok {
		return label{text: number, class: romanLabel, n: n}
	}
	n, _ := cutInt(number)
	return label{text: number, class: dec1Label, n: n}
}

// isBarePart reports whether the number without a mark is the letter of a part, none of which a Roman number is.
func isBarePart(number string) bool { return len(number) == 1 && number[0] >= 'A' && number[0] < 'I' }
