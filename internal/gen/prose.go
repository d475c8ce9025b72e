package main

import (
	"regexp"
	"strings"
	"unicode"
)

// parenthesis is a remark in brackets that may hold a Vietnamese term.
var parenthesis = regexp.MustCompile(`\(([^()]*)\)`)

// term returns the Vietnamese term of a comment: the first remark in brackets that has a letter outside ASCII and begins
// in lower case; "" where there is none.
func term(doc string) string {
	for _, m := range parenthesis.FindAllStringSubmatch(doc, -1) {
		t := m[1]
		first := []rune(t)
		if len(first) == 0 || !unicode.IsLower(first[0]) || strings.ContainsAny(t, `"“”`) {
			continue
		}
		for _, r := range t {
			if r > unicode.MaxASCII && unicode.IsLetter(r) {
				return t
			}
		}
	}
	return ""
}

// title is a name for people: the words of the wire name, and the Vietnamese term.
func title(name, doc string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		if i == 0 {
			r = unicode.ToUpper(r)
		}
		b.WriteRune(r)
	}
	if t := term(doc); t != "" {
		b.WriteString(" (" + t + ")")
	}
	return b.String()
}

// goLink is a link of a Go comment, of which only the name is left in other places.
var goLink = regexp.MustCompile(`\[([A-Z][A-Za-z.]*)\]`)

// describe is the comment of something in Go as a sentence for people who know it by another name: without the marks of Go
// comments, and without the Go name and the verb with which it begins.
func describe(doc string) string {
	doc = goLink.ReplaceAllString(doc, "$1")
	words := strings.SplitN(doc, " ", 3)
	if len(words) < 3 || !unicode.IsUpper([]rune(words[0])[0]) || words[0] == "A" || words[0] == "The" {
		return doc
	}
	switch words[1] {
	case "is", "are", "means":
		doc = words[2]
	case "says", "names", "gives", "limits", "ties", "selects", "marks", "holds", "models":
		doc = words[1] + " " + words[2]
	default:
		return doc
	}
	r := []rune(doc)
	return string(unicode.ToUpper(r[0])) + string(r[1:])
}
