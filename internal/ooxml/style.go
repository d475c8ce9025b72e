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
			if p.font = x.attr("ascii"); p.font == "" {
				p.font = x.attr("hAnsi")
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
		case "outlineLvl":
			if level := x.int("val", 9); level >= 0 && level < 9 {
				p.outline = level + 1
			} else {
				p.outline = 0
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
		visible := v != "" && v != "nil" && v != "none"
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

// style is a style of paragraphs, characters, tables or lists.
type style struct {
	kind, name, basedOn string
	run                 runProps
	para                paraProps
	borders             borders
	resolved            bool
	resolving           bool
}

// styles are the styles of a document.
type styles struct {
	part     string
	byID     map[string]*style
	defaults map[string]*style // by kind
	doc      runProps          // the defaults of the document
	docAlign string
}

func noStyles() *styles { return &styles{byID: map[string]*style{}, defaults: map[string]*style{}} }

// readStyles reads the part of styles and resolves what each takes from the style it is based on.
func readStyles(part string, data []byte, l Limits) (*styles, error) {
	x := newXML(part, data, l)
	if err := x.root(nsW, "styles"); err != nil {
		return nil, err
	}
	s := noStyles()
	s.part = part
	err := x.each(func() error {
		switch {
		case x.Is(nsW, "docDefaults"):
			return x.docDefaults(s)
		case x.Is(nsW, "style"):
			id := x.attr("styleId")
			isDefault := x.attr("default")
			st, err := x.style()
			if err != nil {
				return err
			}
			s.byID[id] = st
			if isDefault == "1" || isDefault == "true" || isDefault == "on" {
				s.defaults[st.kind] = st
			}
		}
		return nil
	})
	if err == nil {
		err = x.end()
	}
	if err != nil {
		return nil, x.fault(err)
	}
	for id, st := range s.byID {
		if err := s.resolve(id, st, 0); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (x *xml) docDefaults(s *styles) error {
	return x.each(func() error {
		switch {
		case x.Is(nsW, "rPrDefault"):
			return x.each(func() (err error) {
				if x.Is(nsW, "rPr") {
					s.doc, err = x.runProps(nil)
				}
				return err
			})
		case x.Is(nsW, "pPrDefault"):
			return x.each(func() error {
				if !x.Is(nsW, "pPr") {
					return nil
				}
				p, err := x.paraProps()
				s.docAlign = p.align
				return err
			})
		}
		return nil
	})
}

func (x *xml) style() (*style, error) {
	st := &style{kind: x.attr("type")}
	st.para.outline = -1
	err := x.each(func() (err error) {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "name":
			st.name = strings.ToLower(x.val())
		case "basedOn":
			st.basedOn = x.val()
		case "rPr":
			st.run, err = x.runProps(nil)
		case "pPr":
			st.para, err = x.paraProps()
		case "tblPr":
			return x.each(func() (err error) {
				if x.Is(nsW, "tblBorders") {
					st.borders, err = x.borders()
				}
				return err
			})
		}
		return err
	})
	return st, err
}

// maxStyleChain bounds how many styles may be based on each other in a row.
const maxStyleChain = 1000

// resolve fills what st leaves to the style it is based on.
func (s *styles) resolve(id string, st *style, depth int) error {
	if st.resolved {
		return nil
	}
	if st.resolving || depth > maxStyleChain {
		return fail(s.part, "cyclic-style", "style %q is based on itself, or on too many others in a row", clipText(id))
	}
	st.resolving = true
	if st.para.list.hasID || st.para.list.hasLevel {
		st.para.listStyle = id
	}
	if st.para.outline < 0 {
		st.para.outline = headingLevel(st.name)
	}
	if base := s.byID[st.basedOn]; base != nil && base.kind == st.kind {
		if err := s.resolve(st.basedOn, base, depth+1); err != nil {
			return err
		}
		st.run = st.run.over(base.run)
		if st.para.align == "" {
			st.para.align = base.para.align
		}
		if st.para.outline < 0 {
			st.para.outline = base.para.outline
		}
		if st.para.listStyle == "" {
			st.para.listStyle = base.para.listStyle
		}
		st.para.list = st.para.list.over(base.para.list)
		if !st.borders.stated {
			st.borders = base.borders
		}
	}
	st.resolving, st.resolved = false, true
	return nil
}

// headingLevel returns the level of a built-in heading style by its name, which every language version of Word stores in
// English; -1 if it is none.
func headingLevel(name string) int {
	if rest, ok := strings.CutPrefix(name, "heading "); ok && len(rest) == 1 && rest[0] >= '1' && rest[0] <= '9' {
		return int(rest[0] - '0')
	}
	return -1
}

// of returns a style of the kind given, or the default style of that kind; nil if there is none.
func (s *styles) of(kind, id string) *style {
	if id != "" {
		if st := s.byID[id]; st != nil && st.kind == kind {
			return st
		}
	}
	return s.defaults[kind]
}

// paragraph completes the properties of a paragraph with those of its style.
func (s *styles) paragraph(p paraProps) paraProps {
	st := s.of("paragraph", p.style)
	if st != nil {
		if p.align == "" {
			p.align = st.para.align
		}
		if p.outline < 0 {
			p.outline = st.para.outline
		}
		if !p.list.hasID {
			p.listStyle = st.para.listStyle
		}
		p.list = p.list.over(st.para.list)
	}
	if p.align == "" {
		p.align = s.docAlign
	}
	return p
}

// run completes the properties of a run in a paragraph of the style given. Where both the style of the paragraph and that
// of the run turn a property on, it is off: such properties toggle (ECMA-376 part 1, 17.7.3).
func (s *styles) run(p runProps, paragraph string) runProps {
	var para, char runProps
	if st := s.of("paragraph", paragraph); st != nil {
		para = st.run
	}
	if p.style != "" {
		if st := s.byID[p.style]; st != nil && st.kind == "character" {
			char = st.run
		}
	}
	both := func(a, b, doc toggle) toggle {
		if a == set && b == set {
			return off
		}
		if a == set || b == set || doc == set {
			return set
		}
		return off
	}
	p.bold = p.bold.over(both(para.bold, char.bold, s.doc.bold))
	p.italic = p.italic.over(both(para.italic, char.italic, s.doc.italic))
	p.hidden = p.hidden.over(both(para.hidden, char.hidden, s.doc.hidden))
	p.caps = p.caps.over(both(para.caps, char.caps, s.doc.caps))
	for _, font := range [...]string{char.font, para.font, s.doc.font} {
		if p.font == "" {
			p.font = font
		}
	}
	return p
}
