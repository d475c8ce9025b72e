package plaintext

import (
	"html"
	"strings"

	"github.com/adminplan/adminplan/internal/source"
)

// isTagged reports whether the text holds the tags that a web page left in it: three that are known among its first angle brackets.
func isTagged(s string) bool {
	const looks = 24
	known := 0
	for range looks {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return false
		}
		s = s[i:]
		size, _ := cutTag(s)
		if size > 0 {
			if known++; known == 3 {
				return true
			}
		}
		s = s[max(size, 1):]
	}
	return false
}

// hasEntities reports whether the text holds the entities that web pages leave in words most often.
func hasEntities(s string) bool {
	i := strings.IndexByte(s, '&')
	return i >= 0 && (strings.Contains(s[i:], "&nbsp;") || strings.Contains(s[i:], "&amp;"))
}

// tagKind says what a tag does to the lines of a text.
type tagKind uint8

const (
	inline tagKind = iota // nothing
	ends                  // ends a line
	cells                 // begins a cell of a table
)

// cutTag returns the length of the tag with which s begins and its kind; 0 if s begins with none that is known. What only looks like one is text: "< 5 %".
func cutTag(s string) (size int, kind tagKind) {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	start := i
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || i > start && s[i] >= '0' && s[i] <= '9') {
		i++
	}
	if i == start || i-start > 10 || i == len(s) || s[i] != '>' && s[i] != ' ' && s[i] != '/' {
		return 0, inline
	}
	const longest = 2000 // with its attributes
	end := strings.IndexByte(s[i:min(len(s), i+longest)], '>')
	if end < 0 {
		return 0, inline
	}
	switch strings.ToLower(s[start:i]) {
	case "p", "br", "div", "tr", "table", "tbody", "thead", "li", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center", "blockquote", "section", "article":
		kind = ends
	case "td", "th":
		kind = cells
	case "b", "strong", "i", "em", "u", "s", "span", "font", "a", "img", "sup", "sub", "small", "big":
	default:
		return 0, inline
	}
	return i + end + 1, kind
}

// untag appends the lines of which a line with tags tells as blocks.
func untag(blocks []source.Block, line string, number int) []source.Block {
	var b strings.Builder
	from, cell := len(blocks), false
	flush := func() {
		text := strings.TrimSpace(strings.Map(visible, html.UnescapeString(b.String())))
		if b.Reset(); text != "" {
			blocks = append(blocks, source.Block{Text: text, Line: number, Column: cell})
			cell = false
		}
	}
	for line != "" {
		i := strings.IndexByte(line, '<')
		if i < 0 {
			i = len(line)
		}
		b.WriteString(line[:i])
		if line = line[i:]; line == "" {
			break
		}
		size, kind := cutTag(line)
		if size == 0 {
			b.WriteByte('<')
			line = line[1:]
			continue
		}
		if kind != inline {
			flush()
			cell = cell || kind == cells && line[1] != '/'
		}
		line = line[size:]
	}
	if flush(); len(blocks) == from {
		blocks = append(blocks, source.Block{Line: number})
	}
	return blocks
}
