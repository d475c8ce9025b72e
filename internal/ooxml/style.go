package ooxml

import (
	"maps"
	"slices"
	"strings"
)

// style is a style of paragraphs, characters, tables or lists.
type style struct {
	kind, name, basedOn string
	run                 runProps
	para                paraProps
	borders             borders
	resolved            bool
	resolving           bool
	contents            bool // it is that of a line of a generated table of contents
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
			isDefault := x.flag("default")
			st, err := x.style()
			if err != nil {
				return err
			}
			s.byID[id] = st
			if isDefault {
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
	for _, id := range slices.Sorted(maps.Keys(s.byID)) { // in order, so that a fault is always the same
		if err := s.resolve(id, s.byID[id], 0); err != nil {
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
	if st.kind == "" {
		st.kind = "paragraph"
	}
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
	st.contents = contentsStyle(st.name)
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

// contentsStyle reports whether the name is that of a built-in style in which Word sets the lines of a table of contents:
// "toc 1", "table of figures". Such lines may have lost the field that made them.
func contentsStyle(name string) bool {
	rest, ok := strings.CutPrefix(name, "toc ")
	return ok && len(rest) == 1 && rest[0] >= '1' && rest[0] <= '9' || name == "table of figures"
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
		p.contents = st.contents
		if p.align == "" {
			p.align = st.para.align
		}
		if p.outline < 0 {
			p.outline = st.para.outline
		}
		if !p.list.hasID && !p.list.hasLevel {
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
