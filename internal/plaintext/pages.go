package plaintext

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan/internal/source"
)

// pageStarts returns the numbers of the lines at which pages begin, where form feeds part them.
func pageStarts(s string) []int {
	var out []int
	for number := 1; ; {
		i := strings.IndexByte(s, '\f')
		if i < 0 {
			return out
		}
		number += strings.Count(s[:i], "\n")
		out = append(out, number)
		s = s[i+1:]
	}
}

// markPages marks the number of each page, which is its first line or its last one and nothing else.
func markPages(lines []source.Block, starts []int) {
	if len(starts) == 0 {
		return
	}
	page, above := 1, -1 // the last line that is not blank
	for i := range lines {
		b := &lines[i]
		opens := false
		for len(starts) >= page && b.Text != "" && b.Line >= starts[page-1] {
			if above >= 0 && isPageNumber(lines[above].Text, page) {
				lines[above].Page = true
			}
			page++
			opens = true
		}
		if b.Text == "" {
			continue
		}
		if opens && isPageNumber(b.Text, page) {
			b.Page = true
		}
		above = i
	}
	if above >= 0 && page > 1 && isPageNumber(lines[above].Text, page) {
		lines[above].Page = true
	}
}

func isPageNumber(s string, n int) bool {
	return len(s) <= 4 && s == strconv.Itoa(n)
}
