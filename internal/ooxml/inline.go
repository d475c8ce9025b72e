package ooxml

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/adminplan/adminplan/internal/xmlread"
)

// inline reads what stands within a paragraph.
func (s *story) inline(b *builder, out *[]node) error {
	x := s.x
	return x.each(func() (err error) {
		if x.Space() == nsM {
			return s.math(b)
		}
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "pPr":
			b.props, err = x.paraProps()
			b.style = b.props.style
		case "r":
			return s.run(b, out)
		case "hyperlink", "smartTag", "customXml", "dir", "bdo":
			return s.inline(b, out)
		case "ins", "moveTo":
			s.d.trackedChange()
			return s.inline(b, out)
		case "del", "moveFrom":
			s.d.trackedChange()
		case "sdt":
			return s.control(func() error { return s.inline(b, out) })
		case "fldSimple":
			kind := fieldKind(x.attr("instr"))
			if kind == fieldPage {
				b.para.paged = true
				return nil
			}
			b.para.page = b.para.page || kind == fieldContents
			return s.inline(b, out)
		case "subDoc":
			return s.foreign("which is not read")
		}
		return err
	})
}

// run reads w:r.
func (s *story) run(b *builder, out *[]node) error {
	x := s.x
	props := s.d.styles.run(runProps{}, b.style)
	custom, customAt := (*note)(nil), 0
	err := x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "rPr":
			p, err := x.runProps(nil)
			props = s.d.styles.run(p, b.style)
			return err
		case "t":
			return s.text(b, &props)
		case "tab", "ptab":
			s.add(b, []byte{'\t'}, &props)
		case "br", "cr":
			if s.visible(b, &props) {
				if x.attr("type") == "page" {
					b.para.pageBefore, b.para.pageBehind = b.para.pageBefore || !b.any && !b.seen, b.any || b.seen
				}
				b.endLine()
			}
		case "noBreakHyphen":
			s.add(b, []byte{'-'}, &props)
		case "softHyphen":
			if s.d.legacy.decode && legacyFont(props.font) {
				// Some writers take the letter of TCVN3 that has the code of a soft hyphen for one.
				s.add(b, decodeLegacy([]byte("\u00ad"), props.font), &props)
			}
		case "sym":
			return s.symbol(b, &props)
		case "instrText":
			return s.instruction()
		case "fldChar":
			return s.fieldChar(b, &props)
		case "footnoteReference", "endnoteReference":
			if !s.visible(b, &props) {
				return nil
			}
			end := x.Local()[0] == 'e'
			n := s.d.refer(end, x.int("id", 0), s.d.paragraphs)
			if x.flag("customMarkFollows") {
				custom, customAt = n, len(b.text)
				return nil
			}
			n.mark = s.d.mark(end)
			s.add(b, []byte(n.mark), &props)
		case "ruby":
			return x.each(func() error {
				if x.Is(nsW, "rubyBase") {
					return s.inline(b, out)
				}
				return nil
			})
		case "drawing", "pict", "object":
			if s.visible(b, &props) {
				s.object = x.Local()[0] == 'o'
				return s.boxes(b, out)
			}
		}
		return nil
	})
	if custom != nil && customAt <= len(b.text) {
		custom.mark, custom.own = strings.TrimSpace(string(b.text[customAt:])), true
	}
	return err
}

// visible reports whether what stands here is printed, and notes why it is not.
func (s *story) visible(b *builder, p *runProps) bool {
	if !s.fields.shown() {
		return false
	}
	if p.hidden == set {
		s.d.warnOnce(s.d.paragraphs, "hidden-text", "hidden text was left out, as it is in print")
		return false
	}
	if s.fields.contents() {
		b.para.page = true
	}
	return true
}

// add appends text where it is visible.
func (s *story) add(b *builder, text []byte, p *runProps) {
	if s.visible(b, p) {
		b.add(text, p)
	}
}

// text reads w:t.
func (s *story) text(b *builder, p *runProps) error {
	preserve := s.x.PreserveSpace()
	whole, err := s.x.content()
	if err != nil {
		return err
	}
	if !preserve {
		whole = bytes.Trim(whole, " \t\r\n")
	}
	if len(whole) == 0 {
		return nil
	}
	s.fields.drop(len(whole))
	if !s.visible(b, p) {
		return nil
	}
	if legacyFont(p.font) {
		s.d.legacy.look(whole)
		if s.d.legacy.decode {
			whole = decodeLegacy(whole, p.font)
			s.d.warnOnce(s.d.paragraphs, "legacy-font", "text is set in a font of before Unicode (TCVN3, VNI); its letters are read as the font shows them")
		} else {
			s.d.warnOnce(s.d.paragraphs, "legacy-font", "text is set in a font of before Unicode (TCVN3, VNI); its letters are read as they are stored")
		}
	}
	if p.caps == set {
		whole = bytes.ToUpper(whole)
	}
	if symbolFont(p.font) {
		whole = b.glyphs(whole, p.font)
	} else {
		whole = clean(whole, p.font)
	}
	b.add(whole, p)
	return nil
}

// glyphs returns the text of a symbol font. A glyph alone may be stored as the sign at its place; as a bullet, that may be a letter.
func (b *builder) glyphs(text []byte, font string) []byte {
	bare := bytes.Trim(text, " \t")
	c, size := utf8.DecodeRune(bare)
	if size != len(bare) || size == 0 || c == 0xa0 {
		return clean(text, font)
	}
	if shown := symbol(c, font); c >= 0x100 || c >= 0xa0 && shown < 0xf000 || len(b.text) == 0 {
		c = shown
	}
	return clean(bytes.Replace(text, bare, utf8.AppendRune(nil, b.leading(c)), 1), font)
}

// leading returns a glyph of a symbol font as it is read: a sign of mathematics at the beginning of a line is the bullet that someone
// put there, since the fonts have no other dash or star.
func (b *builder) leading(glyph rune) rune {
	switch {
	case len(b.text) > 0:
	case glyph == '−':
		return '-'
	case glyph == '∗':
		return '*'
	}
	return glyph
}

// clean makes line breaks within a text and blanks of every sort plain blanks, and hyphens plain ones, as the reader of texts does; it
// drops characters that have no width, and reads private characters by their font.
func clean(text []byte, font string) []byte {
	dirty := false
	for i, c := range text {
		switch {
		case c < ' ' && c != '\t', c == 0x7f, c == 0xc2 && (text[i+1] <= 0xa0 || text[i+1] == 0xad),
			c == 0xe2 && text[i+1]|1 == 0x81, c == 0xe3 && text[i+1] == 0x80, c == 0xef:
			dirty = true
		}
	}
	if !dirty {
		return text
	}
	out := make([]byte, 0, len(text)+8)
	for len(text) > 0 {
		c, size := utf8.DecodeRune(text)
		switch {
		case c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029', c == 0xa0, c >= 0x2000 && c <= 0x200a, c == 0x202f, c == 0x3000:
			out = append(out, ' ')
		case c == 0x2010 || c == 0x2011:
			out = append(out, '-')
		case c < ' ' && c != '\t', c >= 0x7f && c < 0xa0, c == 0xad, c >= 0x200b && c <= 0x200f, c >= 0x202a && c <= 0x202e, c >= 0x2060 && c <= 0x206f, c == 0xfeff, c == 0xfffe, c == 0xffff:
		case c >= 0xf000 && c <= 0xf0ff:
			out = utf8.AppendRune(out, symbol(c, font))
		default:
			out = append(out, text[:size]...)
		}
		text = text[size:]
	}
	return out
}

// symbol reads w:sym.
func (s *story) symbol(b *builder, p *runProps) error {
	code := rune(0)
	hex, _ := s.x.Attr(nsW, "char")
	for _, c := range hex {
		d := bytes.IndexByte([]byte("0123456789abcdef"), c|0x20)
		if c >= '0' && c <= '9' {
			d = int(c - '0')
		}
		if d < 0 || code > 0xffff {
			return nil
		}
		code = code<<4 | rune(d)
	}
	if code >= ' ' && utf8.ValidRune(code) {
		s.add(b, utf8.AppendRune(nil, b.leading(symbol(code, s.x.attr("font")))), p)
	}
	return nil
}

// math reads a formula as a line of text: its letters, with a slash in fractions and with the brackets.
func (s *story) math(b *builder) error {
	x, p := s.x, &runProps{}
	if x.Is(nsM, "t") {
		return s.text(b, p)
	}
	closing := ""
	switch {
	case x.Is(nsM, "den"):
		s.add(b, []byte("/"), p)
	case x.Is(nsM, "rad"):
		s.add(b, []byte("√"), p)
	case x.Is(nsM, "d"):
		closing = ")"
	}
	opened := closing == ""
	err := x.each(func() error {
		switch {
		case x.Is(nsM, "dPr"):
			opening := "("
			if err := x.each(func() error {
				switch v, _ := x.Attr(nsM, "val"); {
				case x.Is(nsM, "begChr"):
					opening = string(v)
				case x.Is(nsM, "endChr"):
					closing = string(v)
				}
				return nil
			}); err != nil {
				return err
			}
			s.add(b, []byte(opening), p)
			opened = true
			return nil
		case x.Space() != nsM:
			return nil
		case !opened:
			s.add(b, []byte("("), p)
			opened = true
		}
		return s.math(b)
	})
	s.add(b, []byte(closing), p)
	return err
}

// boxes reads the text boxes within a drawing: before the paragraph when it has no text yet, else behind it.
func (s *story) boxes(b *builder, out *[]node) error {
	x := s.x
	return x.each(func() error {
		var nodes []node
		switch {
		case x.Is(nsW, "txbxContent"):
			box := &story{d: s.d, x: x, contents: s.contents}
			if err := box.blocks(&nodes); err != nil {
				return err
			}
			if err := box.end(&nodes); err != nil {
				return err
			}
		case x.Is(nsV, "textpath"):
			if text, _ := x.Attr(xmlread.NoSpace, "string"); len(bytes.TrimSpace(text)) > 0 {
				art := &builder{para: &para{line: s.d.paragraphs}, text: append([]byte(nil), text...), props: paraProps{outline: 0}}
				s.finish(art, &nodes)
			}
		default:
			s.leaveOut()
			if done, err := s.placing(); done || err != nil {
				return err
			}
			return s.boxes(b, out)
		}
		if len(nodes) == 0 {
			return nil
		}
		if nodes[0].para != nil {
			nodes[0].para.box = true
		}
		nodes[0].box = len(nodes)
		if s.at.known() {
			at := s.at
			nodes[0].place = &at
		}
		if b.any {
			b.after = append(b.after, nodes...)
		} else {
			b.before = append(b.before, nodes...)
		}
		return nil
	})
}

// leaveOut says so where what begins here is drawn from another part, whose words are not read: a diagram (SmartArt), a chart,
// a picture, an embedded file.
func (s *story) leaveOut() {
	x := s.x
	uri, _ := x.Attr(xmlread.NoSpace, "uri")
	switch local := string(x.Local()); {
	case local == "graphicData" && (bytes.HasSuffix(uri, []byte("/diagram")) || bytes.HasSuffix(uri, []byte("/chart"))):
		s.d.warnOnce(s.d.paragraphs, "drawing-left-out", "the words of a diagram or chart were left out")
	case local == "graphicData" && bytes.HasSuffix(uri, []byte("/picture")), local == "imagedata" && !s.object:
		s.d.warnOnce(s.d.paragraphs, "picture-left-out", "what pictures show, such as a scanned signature, was left out")
	case local == "OLEObject":
		s.d.warnOnce(s.d.paragraphs, "object-left-out", "the words of an embedded object were left out")
	}
}
