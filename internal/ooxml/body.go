package ooxml

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/adminplan/adminplan/internal/viet"
)

// node is a paragraph or a table.
type node struct {
	para  *para
	table *table
	box   int    // how many nodes, from this one on, stand in the text box that begins here; 0 if none does
	place *place // of that box, where its file tells it
}

// para is a paragraph as it is read: its text is parted where lines break softly.
type para struct {
	line   int
	lines  []line
	label  string
	list   listRef
	center bool
	right  bool
	level  int    // of a heading; 0 if none
	box    bool   // it begins a text box
	frame  bool   // it stands in a frame, which floats as a text box does
	place  *place // of the frame, where its file tells it
	page   bool   // it belongs to a generated table of contents
	paged  bool   // it held the number of a page, which was left out
	// pageBefore and pageBehind say that a page begins with the paragraph, or behind it.
	pageBefore, pageBehind bool
}

// line is a part of a paragraph between soft breaks.
type line struct {
	text         string
	bold, italic bool
	open, ended  bool // a blank stood before the text, or behind it
}

// story is a run of paragraphs that belong together: the body, a text box, a note, a running head.
type story struct {
	d      *document
	x      *xml
	open   *builder // a paragraph that runs on into the next one
	fields fields
	// object says that the drawing being read is that of an embedded object.
	object bool
	// at is where the drawing stands that is being read.
	at place
	// contents counts the content controls that are generated tables of contents and enclose what is read.
	contents int
	// cellProps reads the properties of the cell that is being read.
	cellProps func() error
}

// blocks reads the paragraphs and tables within the current element.
func (s *story) blocks(out *[]node) error {
	x := s.x
	return x.each(func() error {
		if x.Space() != nsW {
			return nil
		}
		switch string(x.Local()) {
		case "p":
			return s.paragraph(out)
		case "tbl":
			s.flush(out)
			return s.table(out)
		case "sdt":
			return s.control(func() error { return s.blocks(out) })
		case "ins", "moveTo", "customXml", "smartTag":
			return s.blocks(out)
		case "tcPr":
			if s.cellProps != nil {
				return s.cellProps()
			}
		case "sectPr":
			sect, err := x.section()
			s.d.sections = append(s.d.sections, sect)
			return err
		case "altChunk":
			s.flush(out)
			return s.chunk(out)
		case "subDoc":
			return s.foreign("which is not read")
		}
		return nil
	})
}

// control reads a content control: its content with read, the rest not at all.
func (s *story) control(read func() error) error {
	x := s.x
	contents := false
	err := x.each(func() error {
		switch {
		case x.Is(nsW, "sdtPr"):
			return x.each(func() error {
				if !x.Is(nsW, "docPartObj") {
					return nil
				}
				return x.each(func() error {
					if x.Is(nsW, "docPartGallery") && x.val() == "Table of Contents" && !contents {
						contents = true
						s.contents++
					}
					return nil
				})
			})
		case x.Is(nsW, "sdtContent"):
			return read()
		}
		return nil
	})
	if contents {
		s.contents--
	}
	return err
}

// end closes the story.
func (s *story) end(out *[]node) error {
	s.flush(out)
	if s.fields.lost() {
		return &Error{Part: s.x.part, Paragraph: s.fields.begun(), Code: "broken-field",
			Message: "a field begins here and does not end, so that it is not clear which text belongs to it"}
	}
	return nil
}

// builder gathers a paragraph.
type builder struct {
	para         *para
	style        string
	props        paraProps
	text         []byte // of the line that is being read
	seen         bool   // the line has text that is not blank
	bold, italic bool   // all of it is
	before       []node // text boxes that are anchored before the first text
	after        []node // those behind it
	any          bool   // the paragraph has text that is not blank
}

// paragraph reads w:p, and adds it to out unless it runs on into the next one.
func (s *story) paragraph(out *[]node) error {
	x := s.x
	s.d.paragraphs++
	b := s.open
	s.open = nil
	joined := b != nil
	if !joined {
		b = &builder{para: &para{line: s.d.paragraphs}, bold: true, italic: true}
	}
	first := b.props
	b.props = paraProps{outline: -1}
	b.style = ""
	if err := s.inline(b, out); err != nil {
		return err
	}
	if len(b.text) > s.d.limits.String {
		return &Error{Part: x.part, Paragraph: b.para.line, Code: "too-long", Message: "the paragraph is longer than the limit"}
	}
	if b.props.mark.deleted {
		s.d.trackedChange()
	}
	hidden := s.d.styles.run(b.props.markText, b.style).hidden == set
	if joined && first.keep {
		first.mark, first.markText = b.props.mark, b.props.markText
		b.props = first
	}
	if b.props.section != nil {
		s.d.sections = append(s.d.sections, b.props.section)
	}
	if b.props.mark.deleted || b.props.mark.separator || hidden || b.props.initial {
		b.props.keep = !b.props.mark.deleted && !b.props.initial && b.any
		s.open = b
		return nil
	}
	s.finish(b, out)
	return s.d.archive.spend(x.part, 0)
}

// flush ends a paragraph that has no next one to run on into.
func (s *story) flush(out *[]node) {
	if b := s.open; b != nil {
		s.open = nil
		if b.any {
			s.finish(b, out)
		} else {
			*out = append(append(*out, b.before...), b.after...)
		}
	}
}

// finish adds a paragraph to out with its label.
func (s *story) finish(b *builder, out *[]node) {
	b.endLine()
	p := b.para
	props := s.d.styles.paragraph(b.props)
	p.center, p.right = props.align == "center", props.align == "right" || props.align == "end"
	p.level = max(props.outline, 0)
	if s.contents > 0 || props.contents && endsInPage(p.lines[len(p.lines)-1].text) {
		p.page = true
	}
	if p.page {
		markContentsTitle(*out)
	}
	if list, depth, ok := s.d.numbering.place(&props); ok {
		p.list = listRef{id: props.list.id, level: depth}
		p.label = s.d.numbering.next(props.list.id, list, depth)
		if lv := s.d.numbering.levelOf(list, depth); lv != nil {
			mark := s.d.styles.run(b.props.markText, b.style) // as which a number is set
			if font := cmp.Or(lv.font, mark.font); s.d.legacy.decode && legacyFont(font) {
				p.label = string(decodeLegacy([]byte(p.label), font))
			}
			if lv.caps == unstated && mark.caps == set {
				p.label = strings.ToUpper(p.label)
			}
		}
		s.d.archive.left -= int64(len(p.label)) // which paragraph checks
		if lv := s.d.numbering.levelOf(list, depth); !b.any && (lv == nil || lv.format == "bullet") {
			p.label = "" // a bullet without text is a blank line to the reader
		}
		if p.label == "" {
			p.list = listRef{} // lists that number nothing, as LibreOffice gives to its headings, say nothing
		}
	} else if props.list.hasID && props.list.id != 0 {
		s.d.warnOnce(p.line, "missing-list", "a paragraph names a list that the file does not define; it is read without a number")
	}
	p.frame, p.place = props.frame, props.place
	p.pageBefore = p.pageBefore || b.props.pageBefore
	p.pageBehind = p.pageBehind || b.props.section != nil && b.props.section.newPage
	if boxes := append(b.before, b.after...); holdsHead(boxes, p.center) {
		// Writers anchor the boxes of the head to a paragraph below it as well as to one within it.
		*out = append(placeHead(*out, boxes, p), node{para: p})
		return
	}
	*out = append(*out, b.before...)
	*out = append(append(*out, node{para: p}), b.after...)
}

// markContentsTitle makes the title that is right above a table of contents part of the page as well.
func markContentsTitle(out []node) {
	for i := len(out) - 1; i >= max(len(out)-2, 0) && out[i].para != nil; i-- {
		if p := out[i].para; p.first() != "" {
			p.page = p.page || len(p.lines) == 1 && strings.EqualFold(strings.Trim(p.first(), " .:"), "mục lục")
			return
		}
	}
}

// endsInPage reports whether a line ends in the number of a page behind a tab, as those of tables of contents do.
func endsInPage(text string) bool {
	page := text[strings.LastIndexByte(text, '\t')+1:]
	return len(page) < len(text) && page != "" && strings.Trim(page, "0123456789") == ""
}

// endLine ends the line that is being read.
func (b *builder) endLine() {
	whole := viet.NFC(string(b.text))
	text := strings.Trim(whole, " \t\u00a0")
	b.para.lines = append(b.para.lines, line{
		text: text, bold: b.seen && b.bold, italic: b.seen && b.italic,
		open: !strings.HasPrefix(whole, text), ended: !strings.HasSuffix(whole, text),
	})
	b.any = b.any || text != ""
	b.text = b.text[:0]
	b.seen, b.bold, b.italic = false, true, true
}

// add appends text of a run.
func (b *builder) add(text []byte, p *runProps) {
	if len(text) == 0 {
		return
	}
	b.text = append(b.text, text...)
	if len(bytes.Trim(text, " \t\u00a0")) == 0 {
		return
	}
	b.any = true
	if len(bytes.Trim(text, " \t\u00a0:.,;")) == 0 {
		return // how the mark behind a heading is set says nothing
	}
	b.seen = true
	b.bold = b.bold && p.bold == set
	b.italic = b.italic && p.italic == set
}
