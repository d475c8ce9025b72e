package plaintext

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/source"
	"github.com/adminplan/adminplan/internal/viet"
)

// pageCounter opens the number of a page where a site shows the text of a file: "<span class='text_page_counter'>(2)</span>".
const pageCounter = "<span class='text_page_counter'>"

// cutPageCounter returns the number of the page that the tag with which s begins stands for, and its length with both tags; 0 if it is no such tag.
func cutPageCounter(s string) (page string, size int) {
	rest, ok := strings.CutPrefix(s, pageCounter)
	if !ok {
		return "", 0
	}
	const longest = 12 // bytes of the number
	end := strings.Index(rest[:min(len(rest), longest+len("</span>"))], "</span>")
	if end < 0 {
		return "", 0
	}
	return rest[:end], len(pageCounter) + end + len("</span>")
}

// isTagged reports whether the text holds the tags that a web page left in it: among its first angle brackets three that are known, or one that ends
// another or breaks a line, as Markdown has them too; or the number of a page.
func isTagged(s string) bool {
	const looks = 24
	known := 0
	for range looks {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return false
		}
		s = s[i:]
		if _, size := cutPageCounter(s); size > 0 {
			return true
		}
		size, _ := cutTag(s)
		if size > 0 {
			if known++; known == 3 || s[1] == '/' || strings.HasPrefix(s, "<br") {
				return true
			}
		}
		s = s[max(size, 1):]
	}
	return false
}

// hasEntities reports whether the text holds entities that web pages leave in words: "&nbsp;", "&quot;", "&#7871;". A name of one letter is none: "R&D;".
func hasEntities(s string) bool {
	const longest = 8 // bytes of a name
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			return false
		}
		s = s[i+1:]
		n := 0
		for n < len(s) && n < longest && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] >= '0' && s[n] <= '9' || s[n] == '#' && n == 0) {
			n++
		}
		if n > 1 && n < len(s) && s[n] == ';' {
			return true
		}
	}
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
	case "p", "br", "div", "tr", "table", "tbody", "thead", "tfoot", "colgroup", "col", "li", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center", "blockquote", "section", "article":
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
		text := viet.NFC(strings.TrimSpace(strings.Map(visible, html.UnescapeString(b.String()))))
		b.Reset()
		if len(text) >= longLine {
			if parts := unflatten(text); len(parts) > 0 {
				for _, part := range parts {
					blocks = append(blocks, source.Block{Text: part, Line: number})
				}
				return
			}
		}
		if text != "" {
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
		if page, size := cutPageCounter(line); size > 0 {
			flush()
			blocks = append(blocks, source.Block{Text: page, Line: number, Page: true})
			line = line[size:]
			continue
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
		if kind == inline && glues(b.String(), line) {
			b.WriteByte(' ')
		}
	}
	if flush(); len(blocks) == from {
		blocks = append(blocks, source.Block{Line: number})
	}
	return blocks
}

// glues reports whether a tag stood between the end of a word and the beginning of another in place of the blank: "<i>Theo</i>Luật".
func glues(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(behind)
	return unicode.IsLower(last) && unicode.IsUpper(next)
}

// joinPages joins the pages of a file that a site shows with all words of a page in one line: their numbers stand before the first words of all then.
func joinPages(s string) string {
	const flat = 400 // bytes of a page in one line
	var out, numbers, words strings.Builder
	last := 0 // the length of the page before
	end := func() {
		out.WriteString(numbers.String())
		out.WriteString(words.String())
		numbers.Reset()
		words.Reset()
	}
	for line := range strings.Lines(s) {
		_, size := cutPageCounter(line)
		page := strings.TrimRight(line[size:], "\r\n")
		if size > 0 && last >= flat {
			numbers.WriteString(line[:size])
			words.WriteByte(' ')
			words.WriteString(page)
			last = len(page)
			continue
		}
		if end(); last > 0 {
			out.WriteByte('\n')
		}
		if last = 0; size > 0 && len(page) >= flat {
			numbers.WriteString(line[:size])
			words.WriteString(page)
			last = len(page)
			continue
		}
		out.WriteString(line)
	}
	end()
	return out.String()
}
