package ooxml

import (
	"slices"
	"strconv"
	"strings"
)

// pageList is a list of a web page that is open.
type pageList struct {
	id, depth int
	format    string // of its numbers; "bullet"; "none"
	next      int
}

// begins reads a tag that begins an element.
func (h *page) begins(name, attrs string) error {
	at := h.now()
	switch name {
	case "br":
		h.newLine()
		return nil
	case "img":
		h.d.warnOnce(h.d.paragraphs, "picture-left-out", "what pictures show, such as a scanned signature, was left out")
		return nil
	case "hr":
		h.finish()
		return nil
	case "input", "meta", "link", "col", "area", "base", "wbr":
		return nil
	}
	if isBlock(name) {
		h.finish()
		at.level = 0
	}
	at.style(name, attrs)
	e := element{name: name, look: at}
	switch name {
	case "b", "strong":
		e.look.bold = true
	case "i", "em":
		e.look.italic = true
	case "ins", "del":
		if _, ok := attribute(attrs, "datetime"); ok { // else it is how the text is set
			h.d.trackedChange()
			e.look.deleted = at.deleted || name == "del"
		}
	case "center":
		e.look.center = true
	case "pre":
		e.look.keep = true
	case "h1", "h2", "h3", "h4", "h5", "h6":
		e.look.bold, e.look.level = true, int(name[1]-'0')
	case "p":
		if err := h.closeWithin("p"); err != nil {
			return err
		}
		if !at.hidden && !at.deleted {
			h.begin(e.look) // a paragraph without text is a blank line
		}
	case "ul", "ol":
		e.list = h.newList(name, attrs)
	case "li":
		if err := h.closeWithin("li"); err != nil {
			return err
		}
		h.item(attrs)
	case "table":
		e.look = look{hidden: at.hidden, deleted: at.deleted}
		h.newTable(attrs)
	case "tr":
		if err := h.closeInTable("tr", "td", "th"); err != nil {
			return err
		}
		if err := h.newRow(); err != nil {
			return err
		}
	case "td", "th":
		if err := h.closeInTable("td", "th"); err != nil {
			return err
		}
		e.look.bold = e.look.bold || name == "th"
		e.look.center = e.look.center || name == "th" && css(attrs, "text-align") == ""
		if err := h.newCell(name, attrs); err != nil {
			return err
		}
	}
	if len(h.open) >= h.d.limits.Depth {
		return fail(h.part, "too-deep", "elements of the web page nest too deep")
	}
	h.open = append(h.open, e)
	return nil
}

// style changes how text is set as the attributes of an element ask.
func (l *look) style(name, attrs string) {
	switch css(attrs, "text-align") {
	case "center":
		l.center = true
	case "left", "right", "justify", "start", "end":
		l.center = false
	default:
		if align, ok := attribute(attrs, "align"); ok && name != "table" {
			l.center = strings.EqualFold(align, "center")
		}
	}
	switch weight := css(attrs, "font-weight"); {
	case strings.HasPrefix(weight, "bold"), weight == "600", weight == "700", weight == "800", weight == "900":
		l.bold = true
	case weight != "" && weight != "inherit" && weight != "unset":
		l.bold = false
	}
	switch css(attrs, "font-style") {
	case "italic", "oblique":
		l.italic = true
	case "normal":
		l.italic = false
	}
	family := css(attrs, "font-family")
	if face, ok := attribute(attrs, "face"); ok && family == "" && name == "font" {
		family = face
	}
	if family, _, _ = strings.Cut(family, ","); family != "" && family != "inherit" {
		l.font = strings.Trim(family, " '\"")
	}
	if css(attrs, "display") == "none" || css(attrs, "mso-hide") == "all" {
		l.hidden = true
	}
}

// end reads a tag that ends an element: all that is open within ends too. One that ends nothing is passed over.
func (h *page) end(name string) error {
	if isBlock(name) {
		h.finish()
	}
	for i := len(h.open) - 1; i >= 0; i-- {
		if h.open[i].name == name {
			return h.closeTo(i)
		}
		if encloses(h.open[i].name) && !encloses(name) && name != "tr" {
			return nil // it belongs to something outside of the cell
		}
	}
	return nil
}

// encloses reports whether what is open within such an element does not end outside of it.
func encloses(name string) bool { return name == "td" || name == "th" || name == "table" }

// closeTo ends elements until n are open.
func (h *page) closeTo(n int) error {
	for len(h.open) > n {
		name := h.open[len(h.open)-1].name
		h.open = h.open[:len(h.open)-1]
		if isBlock(name) || len(h.open) == 0 {
			h.finish()
		}
		switch name {
		case "li":
			h.label, h.list = "", listRef{}
		case "td", "th":
			h.endCell()
		case "tr":
			if err := h.endRow(); err != nil {
				return err
			}
		case "table":
			if err := h.endTable(); err != nil {
				return err
			}
		}
	}
	return nil
}

// closeWithin ends an element of the name given that is open within the innermost list or cell.
func (h *page) closeWithin(name string) error {
	for i := len(h.open) - 1; i >= 0; i-- {
		switch open := h.open[i].name; {
		case open == name:
			return h.closeTo(i)
		case encloses(open), open == "ul", open == "ol", name == "p" && isBlock(open):
			return nil
		}
	}
	return nil
}

// closeInTable ends the elements of the names given that are open within the innermost table.
func (h *page) closeInTable(names ...string) error {
	to := len(h.open)
	for i := to - 1; i >= 0 && h.open[i].name != "table"; i-- {
		if slices.Contains(names, h.open[i].name) {
			to = i
		}
	}
	return h.closeTo(to)
}

func isBlock(name string) bool {
	switch name {
	case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "center", "blockquote", "pre", "section", "article", "header", "footer", "main", "address", "form", "fieldset",
		"ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "body", "html", "head":
		return true
	}
	return false
}

// listFormats are the formats of numbers that the attribute type of a list names, and those that its style names.
var listFormats = map[string]string{
	"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
	"none": "none", "decimal": "decimal", "decimal-leading-zero": "decimalZero", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter",
	"upper-alpha": "upperLetter", "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
	"disc": "bullet", "circle": "bullet", "square": "bullet",
}

// newList begins a list.
func (h *page) newList(name, attrs string) *pageList {
	h.lists++
	l := &pageList{id: 1<<20 + h.lists, next: 1, format: "bullet"}
	for _, e := range h.open {
		if e.list != nil {
			l.depth = min(l.depth+1, 8)
		}
	}
	if name == "ol" {
		l.format = "decimal"
		if start, ok := attribute(attrs, "start"); ok {
			l.next = number([]byte(start), 1)
		}
		if kind, _ := attribute(attrs, "type"); listFormats[kind] != "" {
			l.format = listFormats[kind]
		}
	}
	if format := listFormats[css(attrs, "list-style-type")]; format != "" {
		l.format = format
	}
	return l
}

// item begins an item of the innermost list that is open.
func (h *page) item(attrs string) {
	for i := len(h.open) - 1; i >= 0 && !encloses(h.open[i].name); i-- {
		l := h.open[i].list
		if l == nil {
			continue
		}
		if value, ok := attribute(attrs, "value"); ok {
			l.next = number([]byte(value), l.next)
		}
		if css(attrs, "list-style-type") == "none" || l.format == "none" {
			return
		}
		h.list = listRef{id: l.id, level: l.depth}
		if h.label = "•"; l.format != "bullet" {
			h.label = formatNumber(l.format, "", l.next) + "."
			l.next++
		}
		return
	}
}

// spanOf returns how many rows or columns a cell covers.
func spanOf(attrs, name string) int {
	value, _ := attribute(attrs, name)
	n, err := strconv.Atoi(strings.TrimSpace(value))
	if err != nil {
		return 1
	}
	return min(max(n, 1), maxColumns)
}
