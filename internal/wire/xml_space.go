package wire

import (
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/clip"
)

// The namespaces that need no declaration or mean something to every reader.
const (
	spaceXML   = "http://www.w3.org/XML/1998/namespace"
	spaceXMLNS = "http://www.w3.org/2000/xmlns/"
	spaceXSI   = "http://www.w3.org/2001/XMLSchema-instance"
)

// binding is a declaration of a namespace; the prefix "" is the default.
type binding struct{ prefix, space string }

// lookup resolves a prefix.
func (r *xmlReader) lookup(prefix string) (string, bool) {
	for i := len(r.spaces) - 1; i >= 0; i-- {
		if r.spaces[i].prefix == prefix {
			return r.spaces[i].space, true
		}
	}
	if prefix == "xml" {
		return spaceXML, true
	}
	return "", prefix == ""
}

// resolve takes the declarations of the start tag that was come upon, and sets its local name where it is one of the format.
func (r *xmlReader) resolve() bool {
	mark := len(r.spaces)
	for i := r.i; ; {
		for i < len(r.s) && isBlank(r.s[i]) {
			i++
		}
		if i >= len(r.s) || r.s[i] == '>' || r.s[i] == '/' {
			break
		}
		name, raw, next, fault := r.scanAttr(i)
		if fault != "" {
			break // the fault is found again when the attributes are read
		}
		if name == "xmlns" || strings.HasPrefix(name, "xmlns:") {
			if !r.declare(name, raw, i, next, mark) {
				return false
			}
		}
		i = next
	}
	prefix, local, prefixed := strings.Cut(r.tag, ":")
	if !prefixed {
		prefix, local = "", r.tag
	}
	if !isQName(r.tag) {
		return r.fail(r.at, "not-xml", "the name of the element is not one of XML")
	}
	space, ok := r.lookup(prefix)
	if !ok {
		return r.fail(r.at, "namespace", "the prefix "+strconv.Quote(clip.Name(prefix))+" is not declared")
	}
	if space == adminplan.XMLNamespace {
		r.name = local
	} else {
		r.name, r.space = "", space
	}
	return true
}

// declare adds a declaration of the start tag whose first declaration is at mark.
func (r *xmlReader) declare(name, raw string, at, next, mark int) bool {
	r.raw, r.i, next = raw, next, r.i
	var space string
	ok := r.attrValue(&space)
	r.i = next
	if !ok {
		return false
	}
	_, prefix, _ := strings.Cut(name, ":")
	switch {
	case prefix == "xml" && space != spaceXML, prefix != "xml" && space == spaceXML, prefix == "xmlns", space == spaceXMLNS,
		prefix != "" && space == "":
		return r.fail(at, "namespace", "the declaration of the namespace is not allowed")
	}
	for _, b := range r.spaces[mark:] {
		if b.prefix == prefix {
			return r.fail(at, "duplicate-attribute", "the element has the attribute "+strconv.Quote(clip.Name(name))+" twice")
		}
	}
	if len(r.spaces)-mark >= 64 {
		return r.fail(at, "too-many-nodes", "the element declares more than 64 namespaces")
	}
	r.spaces = append(r.spaces, binding{prefix, space})
	return true
}

// specialAttr looks at an attribute with a prefix or of a name that begins with x: known if it needs no more reading.
func (r *xmlReader) specialAttr() (known, ok bool) {
	if r.name == "xmlns" || strings.HasPrefix(r.name, "xmlns:") {
		return true, true // taken by resolve
	}
	prefix, local, prefixed := strings.Cut(r.name, ":")
	if !prefixed {
		return false, true
	}
	space, ok := r.lookup(prefix)
	if !ok {
		return false, r.fail(r.at, "namespace", "the prefix "+strconv.Quote(clip.Name(prefix))+" is not declared")
	}
	r.space = space
	if space == spaceXSI && (local == "schemaLocation" || local == "noNamespaceSchemaLocation") {
		var v string
		return true, r.other() && r.attrValue(&v) // a hint to validators, which is no data
	}
	return false, true
}

// other notes an attribute that the format does not know; false if the tag had it before.
func (r *xmlReader) other() bool {
	name := r.expandedName(r.name)
	if len(r.others) >= 256 {
		return r.fail(r.at, "too-many-nodes", "the element has more than 256 attributes that the format does not know")
	}
	for _, o := range r.others {
		if o == name {
			return r.fail(r.at, "duplicate-attribute", "the element has the attribute "+strconv.Quote(clip.Name(r.name))+" twice")
		}
	}
	r.others = append(r.others, name)
	return true
}

// expandedName is a name with its namespace in braces before it, where that is not that of the format.
func (r *xmlReader) expandedName(name string) string {
	if r.space == "" {
		return name
	}
	return "{" + r.space + "}" + name[strings.IndexByte(name, ':')+1:]
}

// unknownAttr goes over an attribute that the format does not know: refused, or when lenient kept as an extension.
func (r *xmlReader) unknownAttr() bool {
	r.path[len(r.path)-1] = step{}
	if !r.foreign(r.at, "unknown-attribute", "the format has no attribute "+strconv.Quote(clip.Name(r.name))+" here", "it was kept as an extension") {
		return false
	}
	x := adminplan.Extension{Parent: r.path[:len(r.path)-1].pointer(), Name: "@" + r.expandedName(r.name), Format: "xml"}
	if !r.other() || !r.attrValue(&x.Value) {
		return false
	}
	r.kept = append(r.kept, x)
	return true
}

// unknownElement goes over a child that the format does not know: refused, or when lenient kept as an extension.
func (r *xmlReader) unknownElement() bool {
	message := "the format has no element " + strconv.Quote(clip.Name(r.tag)) + " here"
	if r.space != "" {
		message = "the element " + strconv.Quote(clip.Name(r.tag)) + " is of another namespace"
	} else if !isQName(r.tag) {
		return r.fail(r.at, "not-xml", "the name of the element is not one of XML")
	} else if r.plain && strings.Contains(r.tag, ":") {
		return r.fail(r.at, "namespace", "the prefix of the element is not declared")
	}
	if !r.foreign(r.at, "unknown-element", message, "it was kept as an extension") {
		return false
	}
	name, at, tag := r.elementName(), r.at, r.tag
	x := adminplan.Extension{Parent: r.path[:len(r.path)-1].pointer(), Name: name, Format: "xml"}
	outer := r.spaces[:r.elements[len(r.elements)-1].spaces]
	own := len(r.spaces) - len(outer)
	inner := r.spaces[len(outer) : len(outer)+own : len(outer)+own]
	if !r.skip() {
		return false
	}
	x.Value = "<" + tag + declarations(r.s[at:r.i], outer, inner) + r.s[at+1+len(tag):r.i]
	r.kept = append(r.kept, x)
	return true
}

// declarations writes those of outer that hold and that the element may use, so that it can stand without what is around
// it, where own does not declare the same prefix.
func declarations(element string, outer, own []binding) string {
	var b []byte
	bare := true // no default namespace holds
	for _, d := range append(outer[:len(outer):len(outer)], own...) {
		bare = bare && d.prefix != ""
	}
	if bare {
		b = append(b, ` xmlns=""`...)
	}
	for i, d := range outer {
		hidden := d.prefix == "" && d.space == adminplan.XMLNamespace || d.prefix != "" && !strings.Contains(element, d.prefix+":")
		for _, e := range outer[i+1:] {
			hidden = hidden || e.prefix == d.prefix
		}
		for _, e := range own {
			hidden = hidden || e.prefix == d.prefix
		}
		if hidden {
			continue
		}
		b = append(b, " xmlns"...)
		if d.prefix != "" {
			b = append(append(b, ':'), d.prefix...)
		}
		b = append(b, `="`...)
		b, _ = appendXMLText(b, d.space)
		b = append(b, '"')
	}
	return string(b)
}

// elementName is the name of the element whose start tag was come upon: alone if it is of the namespace of the format,
// else behind its namespace in braces.
func (r *xmlReader) elementName() string {
	switch {
	case r.name != "":
		return r.name
	case r.space == "":
		return "{}" + r.tag
	}
	return r.expandedName(r.tag)
}

// skip goes over the element whose start tag was come upon, and all that is in it, which it checks.
func (r *xmlReader) skip() bool {
	if !isQName(r.tag) {
		return r.fail(r.at, "not-xml", "the name of the element is not one of XML")
	}
	if r.plain && strings.Contains(r.tag, ":") {
		return r.fail(r.at, "namespace", "the prefix of the element is not declared")
	}
	if !r.begin() {
		return false
	}
	for r.attr() {
		var v string
		if !r.other() || !r.attrValue(&v) {
			return false
		}
	}
	if r.fault != nil {
		return false
	}
	var out []byte
	if !r.mixed(&out, r.skip) {
		return false
	}
	return r.end()
}

// elementName checks that s is one element as it may stand within an element of the format, and returns its name with its
// namespace; "" if it is not.
func elementName(s string) string {
	if strings.HasPrefix(s, "<?") || strings.HasPrefix(s, "<!") || !strings.HasPrefix(s, "<") {
		return ""
	}
	r := xmlReader{
		reader: reader{s: s, opt: Options{Depth: maxDepth, Nodes: len(s) + 1, String: len(s) + 1}},
		spaces: []binding{{"", adminplan.XMLNamespace}},
	}
	if !r.startTag() {
		return ""
	}
	name := r.elementName()
	if !r.skip() || r.i != len(s) {
		return ""
	}
	return name
}

// attributes appends the attributes that were kept from the element that is written, whose own attributes are known.
func (w *xmlWriter) attributes(b []byte, known string) []byte {
	prefixes := 0
	for _, i := range w.here() {
		if i == none {
			continue
		}
		x := &w.plan.Extensions[i]
		name, ok := strings.CutPrefix(x.Name, "@")
		if !ok || isKnown(known, name) {
			continue
		}
		w.placed[i] = true
		if space, local := splitName(name); space == spaceXML {
			name = "xml:" + local
		} else if space != "" {
			prefixes++
			prefix := "x" + strconv.Itoa(prefixes)
			b = append(append(append(b, " xmlns:"...), prefix...), `="`...)
			b, _ = appendXMLText(b, space)
			b = append(b, '"')
			name = prefix + ":" + local
		}
		b = append(append(append(b, ' '), name...), `="`...)
		b, _ = appendXMLText(b, x.Value)
		b = append(b, '"')
	}
	return b
}

// children appends the elements that were kept from the element that ends here, whose own children are known; none
// are where the element holds text.
func (w *xmlWriter) children(b []byte, known string) []byte {
	for _, i := range w.here() {
		if i == none {
			continue
		}
		x := &w.plan.Extensions[i]
		if strings.HasPrefix(x.Name, "@") || isKnown(known, x.Name) {
			continue
		}
		w.placed[i] = true
		w.foreign = append(w.foreign, foreignPart{len(b), len(b) + len(x.Value), known == ""})
		b = append(b, x.Value...)
	}
	return b
}

// splitName takes a name with a namespace in braces before it apart.
func splitName(name string) (space, local string) {
	if rest, ok := strings.CutPrefix(name, "{"); ok {
		space, local, _ = strings.Cut(rest, "}")
		return space, local
	}
	return "", name
}

// isNode reports whether the extension is an attribute or element that an element can have, and that would be kept again.
func isNode(x *adminplan.Extension) bool {
	name, attr := strings.CutPrefix(x.Name, "@")
	if !attr {
		return x.Name != "" && elementName(x.Value) == x.Name
	}
	space, local := splitName(name)
	if _, fault := appendXMLText(nil, space+x.Value); fault != "" {
		return false
	}
	if strings.HasPrefix(name, "{") && (space == "" || space == spaceXMLNS) ||
		space == spaceXSI && (local == "schemaLocation" || local == "noNamespaceSchemaLocation") {
		return false
	}
	return isName(local) && !strings.Contains(local, ":") && local != "xmlns"
}
