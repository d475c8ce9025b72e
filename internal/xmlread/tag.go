package xmlread

import "bytes"

// rawAttr is an attribute whose prefix is not resolved yet, since a declaration may follow it in the tag.
type rawAttr struct {
	name  []byte
	value []byte
}

func (r *Reader) startTag() error {
	start := r.pos
	if len(r.open) == 0 && r.rootSeen {
		return r.fault("malformed", "a second root element")
	}
	if r.limits.Depth > 0 && len(r.open) >= r.limits.Depth {
		return r.fault("too-deep", "elements nest deeper than %d", r.limits.Depth)
	}
	r.pos++
	name, colon, err := r.name()
	if err != nil {
		return err
	}
	mark := len(r.bindings)
	r.raw = r.raw[:0]
	r.scratch = r.scratch[:0]
	empty := false
	for {
		spaced := r.skipBlanks()
		if r.pos >= len(r.data) {
			r.pos = start
			return r.fault("truncated", "the tag of element %s has no end", clip(name))
		}
		if c := r.data[r.pos]; c == '>' {
			r.pos++
			break
		} else if c == '/' {
			if r.pos+1 >= len(r.data) || r.data[r.pos+1] != '>' {
				return r.fault("malformed", "“/” within the tag of element %s", clip(name))
			}
			r.pos += 2
			empty = true
			break
		}
		if !spaced {
			return r.fault("malformed", "no blank before an attribute of element %s", clip(name))
		}
		if err := r.attribute(); err != nil {
			return err
		}
	}
	space, ok := r.lookup(prefixOf(name, colon), true)
	if !ok {
		r.pos = start
		return r.fault("malformed", "the prefix of element %s is not declared", clip(name))
	}
	if err := r.resolveAttrs(start); err != nil {
		return err
	}
	r.open = append(r.open, element{name, colon, space, mark})
	r.rootSeen = true
	r.space, r.local = space, name[colon+1:]
	r.ending = empty
	return r.count(0)
}

// attribute reads an attribute into raw, or into bindings when it declares a namespace.
func (r *Reader) attribute() error {
	at := r.pos
	name, colon, err := r.name()
	if err != nil {
		return err
	}
	r.skipBlanks()
	if r.pos >= len(r.data) || r.data[r.pos] != '=' {
		return r.fault("malformed", "attribute %s has no value", clip(name))
	}
	r.pos++
	r.skipBlanks()
	if r.pos >= len(r.data) || r.data[r.pos] != '"' && r.data[r.pos] != '\'' {
		return r.fault("malformed", "the value of attribute %s is not quoted", clip(name))
	}
	quote := r.data[r.pos]
	r.pos++
	n := bytes.IndexByte(r.data[r.pos:], quote)
	if n < 0 {
		r.pos = at
		return r.fault("truncated", "the value of attribute %s has no end", clip(name))
	}
	raw := r.data[r.pos : r.pos+n]
	if bytes.IndexByte(raw, '<') >= 0 {
		return r.fault("malformed", "“<” in the value of attribute %s", clip(name))
	}
	value, err := r.resolve(raw, r.pos, true)
	if err != nil {
		return err
	}
	if r.limits.String > 0 && len(value) > r.limits.String {
		return r.fault("too-long", "a value of %d bytes; the limit is %d", len(value), r.limits.String)
	}
	r.pos += n + 1
	switch {
	case colon < 0 && string(name) == "xmlns":
		return r.bind(nil, value)
	case string(prefixOf(name, colon)) == "xmlns":
		if len(value) == 0 {
			return r.fault("malformed", "prefix %s is declared for no namespace", clip(name))
		}
		return r.bind(name[colon+1:], value)
	default:
		r.raw = append(r.raw, rawAttr{name, value})
	}
	return nil
}

// maxBindings bounds the declarations that are open at once, since a name is looked up among them one by one.
const maxBindings = 512

func (r *Reader) bind(prefix, uri []byte) error {
	space := NoSpace
	if len(uri) > 0 {
		var ok bool
		if space, ok = r.spaces[string(uri)]; !ok {
			space = Unknown
		}
	}
	r.bindings = append(r.bindings, binding{prefix, space})
	if len(r.bindings) > maxBindings {
		return r.fault("malformed", "more than %d declarations of namespaces are open at once", maxBindings)
	}
	return nil
}

// lookup returns the number of the namespace for which prefix stands.
func (r *Reader) lookup(prefix []byte, isElement bool) (int, bool) {
	if len(prefix) == 0 && !isElement {
		return NoSpace, true
	}
	for i := len(r.bindings) - 1; i >= 0; i-- {
		if bytes.Equal(r.bindings[i].prefix, prefix) {
			return r.bindings[i].space, true
		}
	}
	if string(prefix) == "xml" {
		return xmlSpace, true
	}
	return NoSpace, len(prefix) == 0
}

func (r *Reader) resolveAttrs(start int) error {
	r.attrs = r.attrs[:0]
	for i := range r.raw {
		name := r.raw[i].name
		for j := range i {
			if bytes.Equal(r.raw[j].name, name) {
				r.pos = start
				return r.fault("malformed", "attribute %s stands twice in one tag", clip(name))
			}
		}
		colon := bytes.IndexByte(name, ':')
		space, ok := r.lookup(prefixOf(name, colon), false)
		if !ok {
			r.pos = start
			return r.fault("malformed", "the prefix of attribute %s is not declared", clip(name))
		}
		r.attrs = append(r.attrs, attr{space, name[colon+1:], r.raw[i].value})
		if len(r.attrs) > maxAttrs {
			r.pos = start
			return r.fault("malformed", "more than %d attributes in one tag", maxAttrs)
		}
	}
	return nil
}

// maxAttrs bounds the attributes of a tag, since each is compared with those before it.
const maxAttrs = 256

func (r *Reader) endTag() error {
	at := r.pos
	r.pos += 2
	name, _, err := r.name()
	if err != nil {
		return err
	}
	r.skipBlanks()
	if r.pos >= len(r.data) || r.data[r.pos] != '>' {
		return r.fault("malformed", "the end tag of element %s is not closed", clip(name))
	}
	if len(r.open) == 0 {
		r.pos = at
		return r.fault("malformed", "an end tag of element %s that was not started", clip(name))
	}
	if started := r.open[len(r.open)-1].name; !bytes.Equal(started, name) {
		r.pos = at
		return r.fault("malformed", "element %s is ended as %s", clip(started), clip(name))
	}
	r.pos++
	r.close()
	return nil
}

// skipInstruction skips a processing instruction. Its target is a name without a prefix, and not the one of the declaration of XML, which was read before.
func (r *Reader) skipInstruction() error {
	n := bytes.Index(r.data[r.pos+len("<?"):], []byte("?>"))
	if n < 0 {
		return r.fault("truncated", "a processing instruction has no end")
	}
	target := r.data[r.pos+len("<?"):][:n]
	if i := bytes.IndexAny(target, " \t\r\n"); i >= 0 {
		target = target[:i]
	}
	if bytes.EqualFold(target, []byte("xml")) {
		return r.fault("malformed", "an XML declaration that is not at the start")
	}
	odd := func(c rune) bool { return c < 0x80 && !nameByte[c] || c == ':' }
	if len(target) == 0 || notFirst(target[0]) || bytes.ContainsFunc(target, odd) {
		return r.fault("malformed", "a processing instruction for “%s”, which is no name", clip(target))
	}
	r.pos += len("<?") + n + len("?>")
	return nil
}

// name reads a name with an optional prefix; colon is the length of the prefix, or -1.
func (r *Reader) name() (name []byte, colon int, err error) {
	start := r.pos
	colon = -1
	for r.pos < len(r.data) {
		c := r.data[r.pos]
		if c <= ' ' || c == '>' || c == '/' || c == '=' {
			break
		}
		if c < 0x80 && !nameByte[c] || c == ':' && colon >= 0 {
			return nil, 0, r.fault("malformed", "%q in a name", rune(c))
		}
		if c == ':' {
			colon = r.pos - start
		}
		r.pos++
	}
	name = r.data[start:r.pos]
	local := name[colon+1:]
	if len(local) == 0 || colon == 0 || notFirst(name[0]) || notFirst(local[0]) {
		r.pos = start
		return nil, 0, r.fault("malformed", "a name was expected")
	}
	return name, colon, nil
}

func notFirst(c byte) bool { return c == '-' || c == '.' || c >= '0' && c <= '9' }

// nameByte are the ASCII characters of names.
var nameByte = func() (t [128]bool) {
	for _, c := range "-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz" {
		t[c] = true
	}
	return t
}()

func prefixOf(name []byte, colon int) []byte {
	if colon < 0 {
		return nil
	}
	return name[:colon]
}

// skipBlanks skips white space and reports whether there was any.
func (r *Reader) skipBlanks() bool {
	start := r.pos
	for r.pos < len(r.data) && isBlank(r.data[r.pos]) {
		r.pos++
	}
	return r.pos > start
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func blank(b []byte) bool {
	for _, c := range b {
		if !isBlank(c) {
			return false
		}
	}
	return true
}
