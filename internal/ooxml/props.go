package ooxml

import "strings"

// toggle is a property of text that may be unstated, off or on.
type toggle int8

const (
	unstated toggle = iota
	off
	set
)

func toggleOf(on bool) toggle {
	if on {
		return set
	}
	return off
}

// over returns t, or else what stands beneath it.
func (t toggle) over(beneath toggle) toggle {
	if t == unstated {
		return beneath
	}
	return t
}

// runProps are the properties of a run of text that the reader needs.
type runProps struct {
	bold, italic, hidden, caps toggle
	style                      string
	font                       string
}

// over returns p where it states something, else what beneath states.
func (p runProps) over(beneath runProps) runProps {
	p.bold, p.italic = p.bold.over(beneath.bold), p.italic.over(beneath.italic)
	p.hidden, p.caps = p.hidden.over(beneath.hidden), p.caps.over(beneath.caps)
	if p.font == "" {
		p.font = beneath.font
	}
	return p
}

// runProps reads w:rPr. Mark, where it is given, takes what concerns the mark of a paragraph.
func (x *xml) runProps(mark *markProps) (p runProps, err error) {
	err = x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "b":
			p.bold = toggleOf(x.on())
		case "i":
			p.italic = toggleOf(x.on())
		case "vanish":
			p.hidden = toggleOf(x.on())
		case "caps":
			p.caps = toggleOf(x.on())
		case "rStyle":
			p.style = x.val()
		case "rFonts":
			p.font = x.attr("ascii")
			if other := x.attr("hAnsi"); p.font == "" || legacyFont(other) { // that is for the letters beyond ASCII
				p.font = other
			}
		case "del", "moveFrom":
			if mark != nil {
				mark.deleted = true
			}
		case "specVanish":
			if mark != nil {
				mark.separator = x.on()
			}
		}
		return nil
	})
	return p, err
}

// markProps are what the mark of a paragraph says beyond its text properties.
type markProps struct {
	deleted   bool // by a tracked change: the paragraph runs on into the next one
	separator bool // a style separator: so does this one, and the label is its own
}

// listRef is a place in automatic numbering as a paragraph or style states it.
type listRef struct {
	id, level       int
	hasID, hasLevel bool
}

// over returns n where it states something, else what beneath states.
func (n listRef) over(beneath listRef) listRef {
	if !n.hasID {
		n.id, n.hasID = beneath.id, beneath.hasID
	}
	if !n.hasLevel {
		n.level, n.hasLevel = beneath.level, beneath.hasLevel
	}
	return n
}

// paraProps are the properties of a paragraph that the reader needs.
type paraProps struct {
	style   string
	align   string
	outline int // level from 1; 0 for body text; -1 where it is not stated
	list    listRef
	// listStyle is the paragraph style that states the list; empty where the paragraph does itself.
	listStyle string
	mark      markProps
	markText  runProps // of the mark
	section   *section // the section that ends with the paragraph
	keep      bool     // these properties hold for the paragraph that this one runs on into
	frame     bool
	place     *place // of the frame
	initial   bool   // it is the large letter with which the next paragraph begins
	contents  bool   // its style is that of a line of a table of contents
	// pageBefore says that a page begins with it.
	pageBefore bool
}

// paraProps reads w:pPr.
func (x *xml) paraProps() (p paraProps, err error) {
	p.outline = -1
	err = x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "pStyle":
			p.style = x.val()
		case "jc":
			p.align = x.val()
		case "pageBreakBefore":
			p.pageBefore = x.on()
		case "outlineLvl":
			if level := x.int("val", 9); level >= 0 && level < 9 {
				p.outline = level + 1
			} else {
				p.outline = 0
			}
		case "framePr":
			drop := x.attr("dropCap")
			p.initial = drop != "" && drop != "none"
			p.frame = !p.initial
			_, across := x.Attr(nsW, "x")
			_, down := x.Attr(nsW, "y")
			if across && down {
				p.place = &place{x: x.twips("x"), y: x.twips("y"), width: x.twips("w"), height: lineOfEMU, across: true, down: true}
			}
		case "numPr":
			return x.each(func() error {
				switch {
				case x.Is(nsW, "numId"):
					p.list.id, p.list.hasID = x.int("val", 0), true
				case x.Is(nsW, "ilvl"):
					p.list.level, p.list.hasLevel = min(max(x.int("val", 0), 0), 8), true
				}
				return nil
			})
		case "rPr":
			p.markText, err = x.runProps(&p.mark)
			return err
		case "sectPr":
			p.section, err = x.section()
			return err
		}
		return nil
	})
	return p, err
}

// borders says which borders a table or cell has.
type borders struct {
	stated    bool
	top, left bool
	bottom    bool
	right     bool
	insideH   bool
	insideV   bool
}

func (x *xml) borders() (b borders, err error) {
	b.stated = true
	err = x.each(func() error {
		v := x.val()
		visible := v != "" && v != "nil" && v != "none" && !strings.EqualFold(x.attr("color"), "FFFFFF") // white lines are not seen
		switch string(x.Local()) {
		case "top":
			b.top = visible
		case "left", "start":
			b.left = visible
		case "bottom":
			b.bottom = visible
		case "right", "end":
			b.right = visible
		case "insideH":
			b.insideH = visible
		case "insideV":
			b.insideV = visible
		}
		return nil
	})
	return b, err
}
