package ooxml

import (
	"html"
	"strings"
)

// page reads a web page into paragraphs and tables. Tags need not match: what is open ends where what encloses it does.
type page struct {
	d    *document
	s    *story
	part string
	text string
	out  *[]node // where paragraphs go: the document, or the cell that is open

	open    []element
	tables  []*pageTable // those that are open, the innermost last
	b       *builder     // the paragraph that is open, or nil
	blank   bool         // its text ends in a blank
	label   string       // of the list item that has begun, until its first paragraph has it
	list    listRef
	lists   int // counted so far
	noTags  bool
	counted int // tags so far
	lower   int // parts of cells in rows below their own, so far
}

// element is one that is open.
type element struct {
	name string
	look look // that of what it holds
	list *pageList
}

// look is how text is set.
type look struct {
	bold, italic, center bool
	keep                 bool // blanks and line feeds are kept
	hidden               bool
	deleted              bool // by a tracked change
	level                int  // of a heading
	font                 string
}

// read reads all of it.
func (h *page) read() error {
	for h.text != "" {
		i := strings.IndexByte(h.text, '<')
		if i < 0 || h.noTags {
			i = len(h.text)
		}
		if i > 0 {
			if err := h.words(h.text[:i]); err != nil {
				return err
			}
			h.text = h.text[i:]
			continue
		}
		if err := h.markup(); err != nil {
			return err
		}
	}
	err := h.closeTo(0)
	h.finish()
	return err
}

// now returns how text is set here.
func (h *page) now() look {
	if len(h.open) == 0 {
		return look{}
	}
	return h.open[len(h.open)-1].look
}

// words adds text.
func (h *page) words(text string) error {
	at := h.now()
	if at.deleted {
		return nil
	}
	if at.hidden {
		if strings.TrimSpace(text) != "" {
			h.d.warnOnce(h.d.paragraphs, "hidden-text", "hidden text was left out, as it is in print")
		}
		return nil
	}
	text = html.UnescapeString(text)
	if at.keep {
		for i, line := range strings.Split(text, "\n") {
			if i > 0 {
				h.newLine()
			}
			h.add(line, at)
		}
		return h.tooLong()
	}
	first, last := isBlank(text[0]), isBlank(text[len(text)-1])
	text = strings.Join(strings.FieldsFunc(text, func(c rune) bool { return c < 0x80 && isBlank(byte(c)) }), " ")
	switch {
	case text == "" && (h.b == nil || h.blank):
		return nil
	case text == "":
		text, last = " ", true
	default:
		if first && h.b != nil && !h.blank {
			text = " " + text
		}
		if last {
			text += " "
		}
	}
	h.add(text, at)
	h.blank = last
	return h.tooLong()
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

// add adds text as it is to the paragraph, which it begins where none is open.
func (h *page) add(text string, at look) {
	h.begin(at)
	shown := []byte(text)
	if symbolFont(at.font) {
		shown = h.b.glyphs(shown, at.font)
	} else {
		shown = clean(shown, at.font)
	}
	h.b.add(shown, &runProps{bold: toggleOf(at.bold), italic: toggleOf(at.italic)})
}

func (h *page) tooLong() error {
	if h.b != nil && len(h.b.text) > h.d.limits.String {
		return &Error{Part: h.part, Paragraph: h.d.paragraphs, Code: "too-long", Message: "the paragraph is longer than the limit"}
	}
	return nil
}

// begin begins a paragraph where none is open.
func (h *page) begin(at look) {
	if h.b != nil {
		return
	}
	h.d.paragraphs++
	h.b = &builder{para: &para{line: h.d.paragraphs, label: h.label, list: h.list}, bold: true, italic: true, props: paraProps{outline: at.level, align: "left"}}
	if at.center {
		h.b.props.align = "center"
	}
	h.label, h.list, h.blank = "", listRef{}, true
}

func (h *page) newLine() {
	h.begin(h.now())
	h.b.endLine()
	h.blank = true
}

// finish ends the paragraph that is open.
func (h *page) finish() {
	if h.b != nil {
		h.s.finish(h.b, h.out)
		h.b = nil
	}
}

// markup reads what begins with an angle bracket: a tag, a comment, a declaration; what is none of them is text.
func (h *page) markup() error {
	s := h.text
	switch {
	case strings.HasPrefix(s, "<!--"):
		_, h.text, _ = strings.Cut(s[4:], "-->")
		return nil
	case strings.HasPrefix(s, "<!"), strings.HasPrefix(s, "<?"):
		_, h.text, _ = strings.Cut(s, ">")
		return nil
	}
	name, attrs, size := cutElement(s)
	if size < 0 {
		h.noTags = true // no bracket closes one from here on
	}
	if size <= 0 {
		err := h.words("<")
		h.text = s[1:]
		return err
	}
	h.text = s[size:]
	if h.counted++; h.counted > h.d.limits.Nodes {
		return fail(h.part, "too-many-nodes", "the web page has more tags than the limit")
	}
	if name[0] == '/' {
		return h.end(name[1:])
	}
	switch name {
	case "script", "style", "title", "xml":
		h.pass(name)
		return nil
	}
	return h.begins(name, attrs)
}

// pass goes on behind the end of an element whose content is no text of the page.
func (h *page) pass(name string) {
	for {
		_, rest, ok := strings.Cut(h.text, "</")
		h.text = rest
		if !ok || len(rest) >= len(name) && strings.EqualFold(rest[:len(name)], name) {
			_, h.text, _ = strings.Cut(rest, ">")
			return
		}
	}
}

// cutElement returns the name of the tag with which s begins, in small letters and with a slash before it where it closes an element, its
// attributes and its length; 0 if none begins here, -1 if no bracket closes it.
func cutElement(s string) (name, attrs string, size int) {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	start := i
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || i > start && (s[i] >= '0' && s[i] <= '9' || s[i] == ':' || s[i] == '-')) {
		i++
	}
	if i == start {
		return "", "", 0
	}
	name = strings.ToLower(s[1:i])
	quote := byte(0)
	for j := i; j < len(s); j++ {
		switch c := s[j]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && s[j-1] == '=':
			quote = c
		case c == '>':
			return name, s[i:j], j + 1
		}
	}
	return "", "", -1
}

// attribute returns an attribute by its name in small letters.
func attribute(attrs, name string) (string, bool) {
	for attrs != "" {
		attrs = strings.TrimLeft(attrs, " \t\r\n\f/")
		i := strings.IndexAny(attrs, " \t\r\n\f=")
		if i < 0 {
			return "", strings.EqualFold(attrs, name)
		}
		key, rest := attrs[:i], strings.TrimLeft(attrs[i:], " \t\r\n\f")
		value := ""
		if strings.HasPrefix(rest, "=") {
			rest = strings.TrimLeft(rest[1:], " \t\r\n\f")
			if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
				value, rest, _ = strings.Cut(rest[1:], rest[:1])
			} else if j := strings.IndexAny(rest, " \t\r\n\f"); j >= 0 {
				value, rest = rest[:j], rest[j:]
			} else {
				value, rest = rest, ""
			}
		}
		if strings.EqualFold(key, name) {
			return html.UnescapeString(value), true
		}
		attrs = rest
	}
	return "", false
}

// css returns a property of the style that attributes state, in small letters.
func css(attrs, property string) string {
	style, _ := attribute(attrs, "style")
	for one := range strings.SplitSeq(strings.ToLower(style), ";") {
		if key, value, ok := strings.Cut(one, ":"); ok && strings.TrimSpace(key) == property {
			value, _, _ = strings.Cut(value, "!") // "!important" says nothing of the value
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// blankParas reports whether nodes hold nothing but blank paragraphs.
func blankParas(nodes []node) bool { return strings.TrimSpace(cellText(nodes)) == "" }
