package ooxml

import "strings"

// Forms and programs set the text of a plan in tables: a row for each paragraph, or a column of labels beside one of text. Such tables are no data.

// isText reports whether a table of one column holds the text of a document: its title, or headings of its parts.
func (t *table) isText() bool {
	parts := 0
	for i := range t.rows {
		for j := range t.rows[i].cells {
			for _, n := range t.rows[i].cells[j].nodes {
				switch {
				case n.para == nil:
				case strings.EqualFold(n.para.first(), "kế hoạch"):
					return true
				case n.para.beginsPart():
					parts++
				}
			}
		}
	}
	return parts >= 2
}

// beginsPart reports whether the label of the paragraph is a Roman number.
func (p *para) beginsPart() bool {
	label := p.label
	if label == "" {
		label, _, _ = strings.Cut(p.first(), " ")
	}
	return labelKind(label) == 'I'
}

// labelled reports whether the first of two columns holds nothing but the labels of the text in the second: of two kinds at least, since the
// numbers of rows are of one.
func (t *table) labelled() bool {
	if t.bordered() || t.maxCells() != 2 {
		return false
	}
	kinds := map[byte]bool{}
	for i := range t.rows {
		cells := t.rows[i].cells
		if len(cells) != 2 || cells[0].gap || cells[1].gap {
			return false
		}
		label := cellText(cells[0].nodes)
		if label == "" {
			continue
		}
		kind := labelKind(label)
		if kind == 0 || len(cells[1].nodes) == 0 || cells[1].nodes[0].para == nil || cells[1].nodes[0].para.label != "" {
			return false
		}
		kinds[kind] = true
	}
	return len(kinds) > 1
}

// labelKind tells of what kind a label is: 'I', '1', 'n' for one below another ("1.2."), 'a', '-'; 0 if the text is none.
func labelKind(s string) byte {
	if s == "-" || s == "+" || s == "*" || s == "•" || s == "–" {
		return '-'
	}
	bare := strings.TrimLeft(strings.TrimRight(s, ".)-/"), "(")
	if bare == s || bare == "" || len(bare) > 9 {
		return 0
	}
	switch {
	case strings.Trim(bare, "IVX") == "":
		return 'I'
	case strings.Trim(bare, "0123456789") == "":
		return '1'
	case strings.Trim(bare, "0123456789.") == "":
		return 'n'
	case len(bare) == 1 && bare[0] >= 'a' && bare[0] <= 'z', bare == "đ":
		return 'a'
	}
	return 0
}

// labels adds the rows of a table whose first column holds labels as paragraphs that have them.
func (f *flattener) labels(t *table) {
	f.inside++
	for i := range t.rows {
		cells := t.rows[i].cells
		if label := cellText(cells[0].nodes); label != "" {
			cells[1].nodes[0].para.label = label
		}
		f.nodes(cells[1].nodes)
	}
	f.inside--
}
