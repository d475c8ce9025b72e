package wire

import (
	"strconv"
	"strings"
	"sync"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
	"github.com/adminplan/adminplan/internal/textscan"
)

// ReadXML reads a plan from an XML document (XML 1.0 with namespaces, UTF-8, no document type definition). The strings
// of the plan are views of data, which must not change. When there is a fault there is no plan.
//
// Comments and processing instructions are no data and are gone over.
func ReadXML(data string, opt Options) (*adminplan.Plan, []Note, *Fault) {
	if opt.Depth > maxDepth {
		opt.Depth = maxDepth
	}
	p, version, notes, fault := readXML(data, opt)
	if fault != nil {
		switch versionOf(version) {
		case versionOther:
			return nil, nil, versionFault(fault.Offset, version)
		case versionNewer:
			if !opt.Lenient {
				opt.Lenient = true
				p, _, notes, fault = readXML(data, opt)
			}
		}
	}
	if fault != nil {
		return nil, nil, fault
	}
	switch versionOf(p.SchemaVersion) {
	case versionOther:
		return nil, nil, versionFault(0, p.SchemaVersion)
	case versionNewer:
		notes = append([]Note{versionNote(p.SchemaVersion)}, notes...)
	}
	return p, notes, nil
}

// readXML also returns the version that the element of the plan states, as far as it was read.
func readXML(data string, opt Options) (*adminplan.Plan, string, []Note, *Fault) {
	r := xmlReaders.Get().(*xmlReader)
	r.reader = reader{s: data, opt: opt, path: r.path[:0]}
	r.elements, r.spaces, r.empty = r.elements[:0], r.spaces[:0], false
	var p adminplan.Plan
	version := ""
	if r.prolog() {
		version = r.skimVersion()
		if r.readPlan(&p) && r.misc() && r.i < len(r.s) {
			r.fail(r.i, "trailing-data", "something stands behind the end of the plan")
		}
	}
	fault, notes := r.fault, r.notes
	p.Extensions = append(p.Extensions, r.kept...)
	if fault != nil {
		*r = xmlReader{} // the stacks may hold parts of what was read
		xmlReaders.Put(r)
		return nil, version, nil, fault
	}
	r.reader = reader{path: r.path[:0]}
	clear(r.elements[:cap(r.elements)])
	clear(r.spaces[:cap(r.spaces)])
	clear(r.others[:cap(r.others)])
	r.name, r.tag, r.raw, r.space = "", "", "", ""
	xmlReaders.Put(r)
	return &p, version, notes, nil
}

var xmlReaders = sync.Pool{New: func() any { return new(xmlReader) }}

// xmlReader is what the generated readers of XML share.
type xmlReader struct {
	reader
	name  string // the local name of the attribute or child that was come upon; "" if it is of no name of the format
	space string // the namespace of that name, where it is not that of the format
	tag   string // the name of the child as it stands in its tag
	at    int    // where the attribute or child begins
	raw   string // the value of the attribute as it stands
	empty bool   // the tag that was read last was that of an empty element

	elements []element // the elements that are open
	spaces   []binding // the declarations of namespaces that hold
	plain    bool      // the only declaration is that of the format on the element of the plan, as the default
	others   []string  // the attributes of the tag that the format does not know
	stacks
}

// element is an element that is open.
type element struct {
	tag    string
	spaces int // how many declarations hold within it
}

// begin enters the element whose start tag was come upon, up to its name.
func (r *xmlReader) begin() bool {
	if len(r.elements) >= r.opt.Depth {
		return r.tooDeep()
	}
	r.elements = append(r.elements, element{r.tag, len(r.spaces)})
	r.path = append(r.path, step{})
	r.others = r.others[:0]
	return true
}

// end leaves the element.
func (r *xmlReader) end() bool {
	r.elements = r.elements[:len(r.elements)-1]
	r.path = r.path[:len(r.path)-1]
	return r.fault == nil
}

// attr comes upon the next attribute; false at the end of the start tag and at a fault.
func (r *xmlReader) attr() bool {
	for {
		s, i := r.s, r.i
		spaced := false
		for i < len(s) && s[i] <= ' ' && isBlank(s[i]) {
			i++
			spaced = true
		}
		if i >= len(s) {
			return r.truncated()
		}
		switch s[i] {
		case '>':
			r.i, r.empty = i+1, false
			return false
		case '/':
			if i+1 < len(s) && s[i+1] == '>' {
				r.i, r.empty = i+2, true
				return false
			}
			if i+1 >= len(s) {
				return r.truncated()
			}
			return r.fail(i, "not-xml", "want the end of the tag, have "+r.charAt(i))
		}
		if !spaced {
			return r.fail(i, "not-xml", "want a blank or the end of the tag, have "+r.charAt(i))
		}
		name, raw, next, fault := r.scanAttr(i)
		if fault != "" {
			if next >= len(s) {
				return r.truncated()
			}
			return r.fail(next, "not-xml", fault)
		}
		if len(raw) > r.opt.String {
			return r.tooLong(i)
		}
		r.at, r.i, r.raw, r.name, r.space = i, next, raw, name, ""
		if !r.count() {
			return false
		}
		if c := name[0]; c == 'x' || strings.IndexByte(name, ':') >= 0 {
			if known, ok := r.specialAttr(); known || !ok {
				if !ok {
					return false
				}
				continue
			}
		}
		return true
	}
}

// scanAttr splits the attribute at i: its name, its value as it stands, and what follows it; a fault is at next.
func (r *xmlReader) scanAttr(i int) (name, raw string, next int, fault string) {
	s, from := r.s, i
	for i < len(s) && s[i] != '=' && s[i] > ' ' && s[i] != '>' && s[i] != '/' && s[i] != '<' && s[i] != '"' && s[i] != '\'' {
		i++
	}
	name = s[from:i]
	if !isQName(name) {
		return "", "", from, "the name of the attribute is not one of XML"
	}
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	if i >= len(s) || s[i] != '=' {
		return "", "", i, "want an equals sign after the name of the attribute"
	}
	i++
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	if i >= len(s) || s[i] != '"' && s[i] != '\'' {
		return "", "", i, "want the value of the attribute in quotes"
	}
	n := strings.IndexByte(s[i+1:], s[i])
	if n < 0 {
		return "", "", len(s), "the value of the attribute has no end"
	}
	return name, s[i+1 : i+1+n], i + n + 2, ""
}

// once enters an attribute of the format; false if the element had it before.
func (r *xmlReader) once(f field, seen *uint64, bit uint) bool {
	r.path[len(r.path)-1] = step{f, -1}
	if *seen&(1<<bit) != 0 {
		return r.fail(r.at, "duplicate-attribute", "the element has the attribute "+strconv.Quote(clip.Name(r.name))+" twice")
	}
	*seen |= 1 << bit
	return true
}

// attrStr reads the value of an attribute.
func (r *xmlReader) attrStr(v *string, strict bool) bool {
	if textscan.XMLAttr.Plain(r.raw) {
		*v = r.raw
	} else if !r.attrValue(v) {
		return false
	}
	if strict && *v == "" {
		return r.emptyValue(r.at)
	}
	return true
}

func (r *xmlReader) attrID(v *adminplan.ID, strict bool) bool {
	var s string
	return r.attrStr(&s, strict) && r.parseID(r.at, s, v)
}

func (r *xmlReader) attrDate(v *adminplan.Date, strict bool) bool {
	var s string
	return r.attrStr(&s, strict) && r.parseDate(r.at, s, v)
}

func (r *xmlReader) attrInt(v *int, strict bool) bool {
	var s string
	return r.attrStr(&s, false) && r.parseInt(s, v, strict)
}

func (r *xmlReader) attrBool(v *bool, strict bool) bool {
	var s string
	return r.attrStr(&s, false) && r.parseBool(s, v, strict)
}

// parseInt reads a number as xs:integer writes it.
func (r *xmlReader) parseInt(s string, v *int, strict bool) bool {
	s = strings.Trim(s, " \t\r\n")
	const limit = 1<<53 - 1
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil && isDigits(strings.TrimLeft(s, "+-")) || err == nil && (n < -limit || n > limit || int64(int(n)) != n) {
		return r.fail(r.at, "number-range", "the number is out of range")
	}
	if err != nil {
		return r.fail(r.at, "wrong-type", "want a whole number")
	}
	*v = int(n)
	if strict && n == 0 {
		return r.emptyValue(r.at)
	}
	return true
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// parseBool reads a truth value as xs:boolean writes it.
func (r *xmlReader) parseBool(s string, v *bool, strict bool) bool {
	switch strings.Trim(s, " \t\r\n") {
	case "true", "1":
		*v = true
	case "false", "0":
		*v = false
		if strict {
			return r.emptyValue(r.at)
		}
	default:
		return r.fail(r.at, "wrong-type", "want true or false")
	}
	return true
}

// child comes upon the next child of the element; false at its end and at a fault.
func (r *xmlReader) child() bool {
	if r.empty {
		r.empty = false
		return false
	}
	top := &r.elements[len(r.elements)-1]
	r.spaces = r.spaces[:top.spaces]
	r.path[len(r.path)-1] = step{}
	for {
		s, i := r.s, r.i
		for i < len(s) && s[i] <= ' ' && isBlank(s[i]) {
			i++
		}
		r.i = i
		if i+1 >= len(s) {
			if i < len(s) && s[i] != '<' {
				return r.strayText()
			}
			return r.truncated()
		}
		if s[i] != '<' {
			return r.strayText()
		}
		switch s[i+1] {
		case '/':
			if closes(s[i:], top.tag) {
				r.i = i + len(top.tag) + 3
				return false
			}
			r.endTag(top.tag)
			return false
		case '!', '?':
			if strings.HasPrefix(s[i:], cdataOpen) {
				return r.strayText()
			}
			if !r.goOver() {
				return false
			}
		default:
			return r.startTag()
		}
	}
}

// startTag takes the name of the start tag that stands here.
func (r *xmlReader) startTag() bool {
	s, i := r.s, r.i
	j := i + 1
	for j < len(s) && s[j] > ' ' && s[j] != '>' && s[j] != '/' {
		j++
	}
	if j >= len(s) {
		if strings.IndexByte(s[i+1:], '<') < 0 {
			return r.truncated()
		}
		return r.fail(i, "not-xml", "the start tag has no end")
	}
	r.at, r.i, r.tag, r.name, r.space = i, j, s[i+1:j], s[i+1:j], ""
	if !r.count() {
		return false
	}
	if !r.plain {
		return r.resolve()
	}
	return true
}

// closes reports whether s begins with the end tag of that name, written without blanks.
func closes(s, tag string) bool {
	n := len(tag) + 2
	return len(s) > n && s[1] == '/' && s[n] == '>' && s[2:n] == tag
}

// same comes upon another element of the list that is read, if that is what stands next.
func (r *xmlReader) same(tag string) bool {
	if !r.plain || r.fault != nil {
		return false
	}
	s, i := r.s, r.i
	for i < len(s) && s[i] <= ' ' && isBlank(s[i]) {
		i++
	}
	end := i + 1 + len(tag)
	if end >= len(s) || s[i] != '<' || s[i+1:end] != tag || s[end] != '>' && s[end] != '/' && !isBlank(s[end]) {
		return false
	}
	r.at, r.i, r.tag = i, end, tag
	return r.count()
}

// turn enters a child of the format. Children stand in the order of the schema, a single one once.
func (r *xmlReader) turn(f field, seen *uint64, last *int, bit int, list bool) bool {
	r.path[len(r.path)-1] = step{f, -1}
	if *seen&(1<<bit) != 0 && !list {
		return r.fail(r.at, "duplicate-element", "the element has the child "+strconv.Quote(r.name)+" twice")
	}
	if bit < *last {
		if !r.foreign(r.at, "wrong-order", "the element "+strconv.Quote(r.name)+" stands behind one that follows it in the format", "it was read where it belongs") {
			return false
		}
	} else {
		*last = bit
	}
	*seen |= 1 << bit
	return true
}

// index says which element of its list is read next; false when something is at fault.
func (r *xmlReader) index(n int) { r.path[len(r.path)-1].index = int32(n) }

// text reads an element that holds text.
func (r *xmlReader) text(v *string, strict bool) bool {
	s, i, at := r.s, r.i, r.at
	if i < len(s) && s[i] == '>' && len(r.elements) < r.opt.Depth {
		i++
		n := strings.IndexByte(s[i:], '<')
		if n >= 0 && n <= r.opt.String && closes(s[i+n:], r.tag) && textscan.XMLText.Plain(s[i:i+n]) {
			*v = s[i : i+n]
			r.i = i + n + len(r.tag) + 3
			if strict && n == 0 {
				return r.emptyValue(at)
			}
			return true
		}
	}
	if !r.slowText(v) {
		return false
	}
	if strict && *v == "" {
		return r.emptyValue(at)
	}
	return true
}

func (r *xmlReader) textDate(v *adminplan.Date, strict bool) bool {
	var s string
	at := r.at
	return r.text(&s, strict) && r.parseDate(at, s, v)
}
