package ooxml

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text boxes, frames and floating tables stand in a file where they are anchored, which may be in the midst of what they are
// set beside. Where that is the head or the list of recipients, they are put before it, as a reader reads them apart.

// holdsHead reports whether text boxes that are anchored to a paragraph hold lines of the head of a document, or a mark or the label of
// an appendix that stands beside its title.
func holdsHead(nodes []node, center bool) bool {
	if len(nodes) == 0 {
		return false
	}
	var w landmarks
	w.lookAll(nodes)
	return w.motto || w.number || center && (w.mark || namesAppendix(nodes[0].para))
}

// namesAppendix reports whether a paragraph is the label of an appendix, which some set in a box beside the title.
func namesAppendix(p *para) bool {
	if p == nil || len(p.first()) > 40 {
		return false
	}
	s := strings.ToUpper(p.first())
	return strings.HasPrefix(s, "PHỤ LỤC") || strings.HasPrefix(s, "MẪU SỐ") || strings.HasPrefix(s, "BIỂU SỐ")
}

// maxTitle bounds how many lines of a title are looked at.
const maxTitle = 8

// placeHead adds text boxes of the head that are anchored to a paragraph which comes next: above it and, where it is centred, above
// the centred lines right before it on the page too, for those are lines of one title.
func placeHead(out, boxes []node, p *para) []node {
	at := len(out)
	for next := p; p.center && !next.pageBefore && at > 0 && len(out)-at < maxTitle && out[at-1].para != nil; at-- {
		if next = out[at-1].para; !next.center || next.pageBehind || next.lines[0].text == "" {
			break
		}
	}
	return slices.Insert(out, at, boxes...)
}

// tailsLast puts recipients and signatures that float behind the last words of the text, where they are anchored to those or above them.
func tailsLast(nodes []node) {
	listed := false // the recipients have begun, and no page since
	for i := 0; i < len(nodes); i++ {
		j, other := i, 0
		if p := nodes[i].para; p != nil && nodes[i].box == 0 {
			listed = (listed || p.opensRecipients()) && !p.pageBefore && !p.pageBehind
		}
		for !listed && j < len(nodes) {
			n := floating(nodes[j:])
			if n == 0 || nodes[j].table != nil && !nodes[j].table.floats {
				break
			}
			if !holdsTail(nodes[j : j+n]) {
				other = n
				break
			}
			j += n
		}
		if j == i {
			i += max(other-1, 0)
			continue
		}
		if end := lastWords(nodes[j:]); end > 0 {
			tail := slices.Clone(nodes[i:j])
			copy(nodes[i:], nodes[j:j+end])
			copy(nodes[i+end:], tail)
			j += end
		}
		i = j - 1
	}
}

// holdsTail reports whether what floats holds recipients, or the post and the name of a signer.
func holdsTail(nodes []node) bool {
	var w landmarks
	w.lookAll(nodes)
	if w.recipients || !w.signer || w.motto {
		return w.recipients && !w.motto
	}
	_, below, _ := strings.Cut(cellText(nodes), "\n")
	return strings.ContainsFunc(below, unicode.IsLower) // posts are in capitals
}

// lastWords returns how many nodes come up to the sentence that ends the text, which is among the next few on the page; 0 if none is.
func lastWords(nodes []node) int {
	const most = 4
	end, filled := 0, 0
	for i := range nodes {
		p := nodes[i].para
		if p == nil || p.frame || nodes[i].box > 0 || p.pageBefore || p.opensRecipients() || namesAppendix(p) {
			break
		}
		if text := p.lines[len(p.lines)-1].text; text != "" {
			var w landmarks
			if w.look(p.first(), true); p.center || w.signer || w.motto {
				break // titles are centred, as signatures are
			}
			if strings.HasSuffix(text, "./.") || strings.HasPrefix(p.first(), "Trên đây") {
				return i + 1
			}
			if filled++; filled > most {
				return 0
			}
			if (len(text) > 60 || strings.HasSuffix(text, ".")) && strings.IndexByte("([*", text[0]) < 0 && !strings.HasPrefix(text, "Ghi chú") {
				end = i + 1
			}
		}
		if p.pageBehind {
			break
		}
	}
	return end
}

// signaturesFirst puts signatures that float within a list of recipients before the list.
func signaturesFirst(nodes []node) {
	for i := 0; i < len(nodes); i++ {
		if p := nodes[i].para; p == nil || !p.opensRecipients() {
			continue
		}
		var floats [][2]int
		last := i
		j := i + 1
		for j < len(nodes) {
			if n := floating(nodes[j:]); n > 0 {
				floats = append(floats, [2]int{j, j + n})
				j += n
				continue
			}
			p := nodes[j].para
			if p == nil || !p.recipient() {
				break
			}
			if p.first() != "" {
				last = j
			}
			j++
		}
		var before, list []node
		at := i
		for _, f := range floats {
			var w landmarks
			w.lookAll(nodes[f[0]:f[1]])
			if f[0] < last && w.signer && !w.recipients {
				list = append(list, nodes[at:f[0]]...)
				before = append(before, nodes[f[0]:f[1]]...)
				at = f[1]
			}
		}
		copy(nodes[i:], append(before, list...))
		i = j - 1
	}
}

// isStamp reports whether a text box is what a program of electronic signatures sets on a page: who signed, and when.
func isStamp(nodes []node) bool {
	signed := 0
	var w landmarks
	for _, n := range nodes {
		if n.para == nil {
			return false
		}
		for i := range n.para.lines {
			if w.look(n.para.lines[i].text, true); w.signer {
				return false // it stands below the post of the signer
			}
			head, _, _ := strings.Cut(n.para.lines[i].text, ":")
			switch strings.ToLower(strings.TrimSpace(head)) {
			case "người ký", "ký bởi", "được ký bởi", "signed by":
				signed |= 1
			case "thời gian ký", "ngày ký", "ký ngày", "date", "signing time":
				signed |= 2
			}
		}
	}
	return signed == 3
}

// floating returns how many nodes, from the first on, float together: a text box, a frame or a table; 0 if the first does not.
func floating(nodes []node) int {
	switch {
	case nodes[0].box > 0:
		return min(nodes[0].box, len(nodes)) // running heads keep no blank lines of a box
	case nodes[0].table != nil:
		return 1
	}
	n := 0
	for n < len(nodes) && nodes[n].para != nil && nodes[n].para.frame {
		n++
	}
	return n
}

// first returns the first line of the paragraph.
func (p *para) first() string { return p.lines[0].text }

// opensRecipients reports whether the paragraph is the one above a list of recipients.
func (p *para) opensRecipients() bool {
	text := p.first()
	return text != "" && text[0]|0x20 == 'n' && strings.HasPrefix(strings.ToUpper(text), "NƠI NHẬN")
}

// recipient reports whether the paragraph may be one of a list of recipients, or a blank line within.
func (p *para) recipient() bool {
	text := p.first()
	c, _ := utf8.DecodeRuneInString(text)
	return text == "" || p.label != "" || strings.ContainsRune("-–+*•−", c) || strings.HasSuffix(text, ";")
}
