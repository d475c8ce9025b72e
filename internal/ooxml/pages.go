package ooxml

import (
	"strings"
	"unicode"
)

// section is what a section says of its running heads and feet.
type section struct {
	heads, feet []pageRef
	titlePage   bool
	newPage     bool // the next section begins on a page of its own
}

// pageRef is a reference to a running head or foot.
type pageRef struct {
	kind string // "default", "first", "even"
	id   string // of the relationship
}

// section reads w:sectPr.
func (x *xml) section() (*section, error) {
	s := &section{newPage: true}
	err := x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		id, _ := x.Attr(nsR, "id")
		switch string(x.Local()) {
		case "headerReference":
			s.heads = append(s.heads, pageRef{x.attr("type"), string(id)})
		case "footerReference":
			s.feet = append(s.feet, pageRef{x.attr("type"), string(id)})
		case "type":
			s.newPage = x.val() != "continuous" && x.val() != "nextColumn"
		case "titlePg":
			s.titlePage = x.on()
		}
		return nil
	})
	return s, err
}

// readPages reads the running heads and feet that are printed, each once: those that say the same in several sections are
// one, and those that hold nothing but page numbers are left out.
func (d *document) readPages(rels map[string]relation) (heads, feet []node, err error) {
	firstHead, firstFoot := false, false
	seen := map[string]bool{}
	for _, s := range d.sections {
		firstHead, firstFoot = s.titlePage, s.titlePage
		for _, ref := range s.heads {
			if d.printed(ref, firstHead) {
				if err := d.readPage(rels, ref, "hdr", seen, &heads); err != nil {
					return nil, nil, err
				}
			}
		}
		for _, ref := range s.feet {
			if d.printed(ref, firstFoot) {
				if err := d.readPage(rels, ref, "ftr", seen, &feet); err != nil {
					return nil, nil, err
				}
			}
		}
	}
	return heads, feet, nil
}

// printed reports whether a running head or foot is in use.
func (d *document) printed(ref pageRef, titlePage bool) bool {
	switch ref.kind {
	case "first":
		return titlePage
	case "even":
		return d.settings.evenAndOdd
	}
	return true
}

// readPage reads a running head or foot, and adds its paragraphs that are not there yet.
func (d *document) readPage(rels map[string]relation, ref pageRef, root string, seen map[string]bool, out *[]node) error {
	rel, ok := rels[ref.id]
	if !ok {
		return fail("", "missing-part", "the document names a running head or foot that has no relationship")
	}
	if seen[rel.target] {
		return nil
	}
	seen[rel.target] = true
	data, err := d.archive.read(rel.target)
	if err != nil {
		return err
	}
	x := newXML(rel.target, data, d.limits)
	if err := x.root(nsW, root); err != nil {
		return err
	}
	s := &story{d: d, x: x}
	var nodes []node
	err = s.blocks(&nodes)
	if err == nil {
		err = s.end(&nodes)
	}
	if err == nil {
		err = x.end()
	}
	if err != nil {
		return x.fault(err)
	}
	for _, n := range nodes {
		key := cellText([]node{n})
		if key == "" || seen["\n"+key] || onlyPageNumber(key, n.para != nil && n.para.paged) {
			continue
		}
		seen["\n"+key] = true
		*out = append(*out, n)
	}
	return nil
}

// onlyPageNumber reports whether a line of a running head says nothing but the number of the page. Paged tells that a number
// was left out of it.
func onlyPageNumber(text string, paged bool) bool {
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) }) {
		switch word {
		case "trang", "page", "of", "số", "tổng", "trên":
			if !paged {
				return false
			}
		default:
			return false
		}
	}
	return paged || !strings.ContainsFunc(text, unicode.IsDigit)
}
