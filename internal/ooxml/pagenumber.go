package ooxml

import "strings"

// Files that are made out of a printed page, such as a PDF, have the number of each page as a paragraph of the text.

// minPage is how many bytes of text stand between the numbers of two pages at least, unless a page ends there.
const minPage = 400

// markPageNumbers makes paragraphs part of the page that say nothing but the number of one: each is one more than the one before, from 2 on
// since the first page bears none, or from 1; it stands in the middle or on the right, in a frame or where a page ends.
func markPageNumbers(nodes []node) {
	last, size := 1, 0
	for i, n := range nodes {
		if n.table != nil {
			size += minPage
			continue
		}
		p := n.para
		number := p.pageNumber()
		edge := p.pageBefore || p.pageBehind || i > 0 && endsPage(nodes[i-1]) || i+1 < len(nodes) && nodes[i+1].para != nil && nodes[i+1].para.pageBefore
		first := number == 1 && last == 1 && i > 0
		switch {
		case number == 0 || number != last+1 && !first:
		case !p.center && !p.right && !p.frame && !edge:
		case size >= minPage || edge:
			p.page = true
			last, size = number, 0
			continue
		}
		for j := range p.lines {
			size += len(p.lines[j].text)
		}
	}
}

// endsPage reports whether a page ends with a node: behind its text, or with the break that it is.
func endsPage(n node) bool {
	return n.para != nil && (n.para.pageBehind || n.para.pageBefore && cellText([]node{n}) == "")
}

// pageNumber returns the number that is all that the paragraph says, between dashes perhaps; 0 if it says more.
func (p *para) pageNumber() int {
	text := ""
	for i := range p.lines {
		if p.lines[i].text != "" {
			if text != "" {
				return 0
			}
			text = p.lines[i].text
		}
	}
	if p.label != "" || p.page || p.level > 0 || len(text) > 12 {
		return 0
	}
	if text = strings.Trim(text, "-–— "); len(text) > 3 {
		return 0
	}
	return max(number([]byte(text), 0), 0)
}
