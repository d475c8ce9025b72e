// Package wordmix makes texts for tests out of words that mean something to the readers of texts and Word files, and out of what is as long as
// their bounds. A text of bytes seldom meets either.
package wordmix

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed phrases.txt
var lines string

// Phrases mean something to the readers: the lines of phrases.txt, and blanks, marks and letters that cannot stand there.
var Phrases = append(strings.Split(strings.TrimSuffix(lines, "\n"), "\n"),
	" ", "  ", "     ", "\t", "\t\t", "\u00a0", "\u2009", "\u200b", "\u00ad", "\f", "\v", "\r\n", "\n", "\n\n", "\n\n\n", "\u2028", "\ufeff",
	norm.NFD.String("Ủy ban nhân dân"), norm.NFD.String("chủ trì"), "\u0301", "\u0323", "e\u0302", "đ\u0301")

// Bounds are the lengths at which the readers stop looking, in bytes, words or lines: the constants of packages meaning, recognize and plaintext.
var Bounds = []int{4, 8, 12, 16, 20, 24, 32, 36, 40, 48, 60, 64, 80, 100, 120, 140, 160, 200, 240, 255, 256, 260, 300, 320, 400, 500, 512, 600, 800, 1000, 1024, 1500, 2000, 4000, 4096}

// Fillers make what stands between two phrases long.
var Fillers = []string{"x", "ế", "các ", "Thôn ", "trồng cây ", "a, ", "12 ", "xã An Phú và ", "-", ".", " ", "\u00a0", "A", "Đ", "‘ "}

// Fill repeats a filler up to n bytes and cuts no letter.
func Fill(filler string, n int) string {
	n = max(n, 0)
	s := strings.Repeat(filler, n/len(filler)+1)
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// Text reads a code, of which every pair of bytes gives a phrase, something as long as a bound, or what came last some times more. Changes of
// the bytes are changes of words.
func Text(code []byte) string {
	var b strings.Builder
	last := ""
	for ; len(code) > 1 && b.Len() < 1<<14; code = code[2:] {
		kind, n := int(code[0]), int(code[1])
		switch {
		case kind < 24:
			last = Fill(Fillers[kind%len(Fillers)], Bounds[n%len(Bounds)]+n/len(Bounds)-4)
		case kind < 28:
			last = strings.Repeat(last, min(1<<(n%12), 1<<12/(len(last)+1)))
		default:
			last = Phrases[(kind<<8|n)%len(Phrases)]
			if n&1 == 0 {
				last += " "
			}
		}
		b.WriteString(last)
	}
	return b.String()
}
