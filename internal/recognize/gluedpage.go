package recognize

import (
	"strconv"
	"strings"
	"unicode"
)

// Sites that show the text of files set the number of each page before its first words, with nothing between: "Trang 2của các tuyến phố".

// cutGluedPage takes the mark of the page behind the last one off the line, of whose marks one may have been lost; 0 where the line has none.
func cutGluedPage(s string, last int) (page int, mark, rest string) {
	const word = "Trang "
	if !strings.HasPrefix(s, word) {
		return 0, "", s
	}
	for page = last + 1; page <= last+2; page++ {
		rest, ok := strings.CutPrefix(s[len(word):], strconv.Itoa(page))
		if !ok || rest == "" {
			continue
		}
		lab, _ := cutLabel(rest)
		number, words, _ := strings.Cut(rest, " ")
		if r := firstRune(rest); unicode.IsLetter(r) || r == '“' || r == '"' || lab.class != noLabel || isDigits(number) && unicode.IsUpper(firstRune(words)) {
			return page, s[:len(s)-len(rest)], rest
		}
	}
	return 0, "", s
}
