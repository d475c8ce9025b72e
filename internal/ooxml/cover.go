package ooxml

// A plan may have a cover: a page before the one with the head, on which issuer, title and time stand once more in large letters, and
// perhaps a table of contents behind it. Its words belong to the page, since the head says them in full; a mark on it is one of the document.

// Bounds of a cover: how far from the beginning the head may stand, and how many lines stand before it.
const (
	maxBeforeHead = 300
	maxCoverLines = 24
)

// markCover finds the pages before the one with the head of the document and makes what stands on them part of the page.
func markCover(nodes []node) {
	head, from := -1, 0
	for i, n := range nodes[:min(len(nodes), maxBeforeHead)] {
		var w landmarks
		w.lookAll(nodes[i : i+1])
		if w.recipients {
			return // what stands above is a plan
		}
		if w.motto {
			head = i
			break
		}
		if n.para != nil {
			if n.para.pageBefore {
				from = i
			}
			if n.para.pageBehind {
				from = i + 1
			}
		}
	}
	if head < 0 || from == 0 || from > head {
		return
	}
	lines := 0
	for _, n := range nodes[:from] {
		if n.table != nil {
			if layout, _ := n.table.layout(); !layout {
				return
			}
		}
	}
	cover := appendParas(nil, nodes[:from])
	for _, p := range cover {
		for i := range p.lines {
			if text := p.lines[i].text; text != "" && !p.page {
				if lines++; lines > maxCoverLines || len(text) > 300 || p.label != "" {
					return // that is text
				}
			}
		}
	}
	for _, p := range cover {
		p.page = p.page || !p.isMark()
	}
}

// appendParas appends the paragraphs of nodes and of the tables among them.
func appendParas(out []*para, nodes []node) []*para {
	for _, n := range nodes {
		if n.para != nil {
			out = append(out, n.para)
			continue
		}
		for i := range n.table.rows {
			for j := range n.table.rows[i].cells {
				out = appendParas(out, n.table.rows[i].cells[j].nodes)
			}
		}
	}
	return out
}
