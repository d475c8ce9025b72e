package recognize

import (
	"strings"
	"unicode"
)

// ordinalWords are the ordinals in words that follow "Phần thứ".
var ordinalWords = [...]string{"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"}

// labelWords open tokens that are made of a word and a number. Some texts have Ð for Đ.
var labelWords = newOpeners("phần", "chương", "mục", "điều", "ðiều")

// cutWord reads "Phần I.", "PHẦN THỨ NHẤT", "Chương II", "Mục 1.", "Điều 1.".
func cutWord(s string) (label, string) {
	word := labelWords.find(s)
	if word == "" || len(word) == len(s) || !isBlank(firstRune(s[len(word):])) {
		return label{}, s
	}
	l := label{class: mucLabel}
	if word == "phần" || word == "chương" {
		l.class = partLabel
	}
	rest := trimBlanks(s[len(word):])
	at := len(s) - len(rest)
	if k, ok := prefixFold(rest, "thứ "); ok {
		for i, word := range ordinalWords {
			if m, ok := prefixFold(rest[k:], word); ok {
				l.n = i + 1
				at += k + m
				break
			}
		}
	} else {
		j := 0
		for j < len(rest) && strings.IndexByte("0123456789IVXLC", rest[j]) >= 0 {
			j++
		}
		if first := firstRune(rest); l.class == partLabel && first >= 'A' && first <= 'H' && !unicode.IsLetter(firstRune(rest[1:])) {
			l.n, j = int(first-'A')+1, 1
		} else if v, ok := roman(rest[:j]); ok {
			l.n = v
		} else if d, rem := cutInt(rest[:j]); rem == "" {
			l.n = d
		}
		at += j
	}
	if l.n == 0 {
		return label{}, s
	}
	tail := s[at:]
	if tail != "" && strings.IndexByte(".:-)/", tail[0]) >= 0 {
		l.sep = tail[0]
		at++
	} else if tail != "" && !isBlank(firstRune(tail)) {
		return label{}, s
	}
	body := trimBlanks(s[at:])
	// "Mục II Quyết định số …" and "Điều 4 Luật …" in running text cite; a heading has a separator, or stands in capitals or alone.
	if l.sep == 0 && body != "" && !isUpper(body) {
		return label{}, s
	}
	l.text = s[:at]
	return l, body
}

func cutInt(s string) (n int, rest string) {
	i := 0
	for i < len(s) && i < 6 && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}
