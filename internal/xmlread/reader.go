// Package xmlread is a small pull reader of XML for the parts of documents that other programs wrote: it checks that they
// are well formed, resolves namespaces to numbers, and never copies what it need not. It takes UTF-8 only and refuses
// document type definitions, so that no entity is defined and nothing outside the input is looked at.
package xmlread

import (
	"bytes"
)

// Kind is the kind of a piece of XML.
type Kind uint8

// The kinds that [Reader.Next] gives.
const (
	// EOF is the end of the document, which was well formed.
	EOF Kind = iota
	// Start is the start of an element; an empty element has one too.
	Start
	// End is the end of an element.
	End
	// Text is character data with its references resolved. The text of an element may come in several pieces.
	Text
)

// The numbers of names outside the namespaces that the caller knows.
const (
	// NoSpace is the number of names in no namespace.
	NoSpace = 0
	// Unknown is the number of every namespace that the caller did not name.
	Unknown = -1
	// xmlSpace is the number of the namespace of the prefix xml.
	xmlSpace = -2
)

// Limits bound what a [Reader] takes; a field that is zero sets no bound.
type Limits struct {
	// Depth is how deep elements may nest.
	Depth int
	// Nodes is the number of elements and of pieces of text.
	Nodes int
	// String is the length of a piece of text or of the value of an attribute, in bytes.
	String int
}

// Reader reads a document piece by piece. What its methods return as bytes stands until the next call of Next.
type Reader struct {
	data   []byte
	pos    int
	spaces map[string]int
	limits Limits
	nodes  int
	err    error

	open     []element
	bindings []binding
	ending   bool // the element just started is empty: its end comes next
	rootSeen bool

	space   int
	local   []byte
	attrs   []attr
	raw     []rawAttr
	text    []byte
	scratch []byte // holds texts and values that are not in data as they stand
}

type element struct {
	name     []byte // with its prefix
	colon    int    // length of the prefix; -1 if none
	space    int
	bindings int // number of bindings before the element
}

// attr is an attribute; none declares a namespace.
type attr struct {
	space int
	local []byte // its name without the prefix
	value []byte // with its references resolved
}

type binding struct {
	prefix []byte
	space  int
}

// New returns a reader of data, which must not change while it is read. Spaces gives the namespaces that the caller knows
// a number above 0; several may have the same.
func New(data []byte, spaces map[string]int, limits Limits) *Reader {
	r := &Reader{data: data, spaces: spaces, limits: limits}
	r.err = r.checkEncoding()
	return r
}

// Space returns the number of the namespace of the element that Next came to.
func (r *Reader) Space() int { return r.space }

// Local returns the name of the element that Next came to, without its prefix.
func (r *Reader) Local() []byte { return r.local }

// Is reports whether the element that Next came to has the name given.
func (r *Reader) Is(space int, local string) bool {
	return r.space == space && string(r.local) == local
}

// Attr returns the value of an attribute of the element that Next started, and whether it has it.
func (r *Reader) Attr(space int, local string) ([]byte, bool) {
	for i := range r.attrs {
		if r.attrs[i].space == space && string(r.attrs[i].local) == local {
			return r.attrs[i].value, true
		}
	}
	return nil, false
}

// PreserveSpace reports whether the element that Next started says xml:space="preserve".
func (r *Reader) PreserveSpace() bool {
	v, _ := r.Attr(xmlSpace, "space")
	return string(v) == "preserve"
}

// Text returns the text that Next came to.
func (r *Reader) Text() []byte { return r.text }

// Depth returns the number of elements that are open.
func (r *Reader) Depth() int { return len(r.open) }

// Next goes on to the next piece. After an error it gives the same error again.
func (r *Reader) Next() (Kind, error) {
	if r.err != nil {
		return EOF, r.err
	}
	k, err := r.next()
	r.err = err
	return k, err
}

func (r *Reader) next() (Kind, error) {
	if r.ending {
		r.ending = false
		r.close()
		return End, nil
	}
	for r.pos < len(r.data) {
		rest := r.data[r.pos:]
		switch {
		case rest[0] != '<':
			if k, err := r.characters(); k == Text || err != nil {
				return k, err
			}
		case len(rest) > 1 && rest[1] == '/':
			return End, r.endTag()
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			return Text, r.cdata()
		case bytes.HasPrefix(rest, []byte("<!--")):
			if err := r.skipComment(); err != nil {
				return EOF, err
			}
		case len(rest) > 1 && rest[1] == '?':
			if err := r.skipInstruction(); err != nil {
				return EOF, err
			}
		case len(rest) > 1 && rest[1] == '!':
			return EOF, r.fault("dtd", "a document type definition, which is refused")
		default:
			return Start, r.startTag()
		}
	}
	switch {
	case len(r.open) > 0:
		return EOF, r.fault("truncated", "the document ends within element %s", clip(r.open[len(r.open)-1].name))
	case !r.rootSeen:
		return EOF, r.fault("no-element", "the document has no element")
	}
	return EOF, nil
}

// characters reads what stands before the next tag: text, or blanks outside of the root element, which are gone over.
func (r *Reader) characters() (Kind, error) {
	n := bytes.IndexByte(r.data[r.pos:], '<')
	if n < 0 {
		n = len(r.data) - r.pos
	}
	chunk := r.data[r.pos : r.pos+n]
	if len(r.open) == 0 {
		if !blank(chunk) {
			return EOF, r.fault("malformed", "text outside of the root element")
		}
		r.pos += n
		return EOF, nil
	}
	if i := bytes.Index(chunk, []byte("]]>")); i >= 0 {
		r.pos += i
		return EOF, r.fault("malformed", "“]]>” in text")
	}
	r.scratch = r.scratch[:0]
	text, err := r.resolve(chunk, r.pos, false)
	if err != nil {
		return EOF, err
	}
	r.pos += n
	r.text = text
	return Text, r.count(len(text))
}

// cdata reads a CDATA section.
func (r *Reader) cdata() error {
	rest := r.data[r.pos:]
	n := bytes.Index(rest, []byte("]]>"))
	if n < 0 {
		return r.fault("truncated", "a CDATA section has no end")
	}
	if len(r.open) == 0 {
		return r.fault("malformed", "text outside of the root element")
	}
	r.text = rest[len("<![CDATA["):n]
	if bytes.IndexByte(r.text, '\r') >= 0 {
		r.scratch = appendLines(r.scratch[:0], r.text)
		r.text = r.scratch
	}
	r.pos += n + len("]]>")
	return r.count(len(r.text))
}

// skipComment goes over a comment.
func (r *Reader) skipComment() error {
	rest := r.data[r.pos+len("<!--"):]
	n := bytes.Index(rest, []byte("--"))
	if n < 0 {
		return r.fault("truncated", "a comment has no end")
	}
	if !bytes.HasPrefix(rest[n:], []byte("-->")) {
		return r.fault("malformed", "“--” in a comment")
	}
	r.pos += len("<!--") + n + len("-->")
	return nil
}

// count counts a piece and checks the length of its text.
func (r *Reader) count(length int) error {
	r.nodes++
	if r.limits.Nodes > 0 && r.nodes > r.limits.Nodes {
		return r.fault("too-many-nodes", "more than %d elements and texts", r.limits.Nodes)
	}
	if r.limits.String > 0 && length > r.limits.String {
		return r.fault("too-long", "a text of %d bytes; the limit is %d", length, r.limits.String)
	}
	return nil
}

// close ends the innermost element; it becomes the current one.
func (r *Reader) close() {
	e := &r.open[len(r.open)-1]
	r.space, r.local = e.space, e.name[e.colon+1:]
	r.attrs = r.attrs[:0]
	r.bindings = r.bindings[:e.bindings]
	r.open = r.open[:len(r.open)-1]
}

// skipTo goes on until no more than depth elements are open.
func (r *Reader) skipTo(depth int) error {
	for len(r.open) > depth {
		if _, err := r.Next(); err != nil {
			return err
		}
	}
	return nil
}

// Each calls visit for every child of the element that Next just started, and goes to the end of that element. When visit
// is called, Next has just started the child; what visit leaves of the child is skipped.
func (r *Reader) Each(visit func() error) error {
	depth := len(r.open)
	for {
		k, err := r.Next()
		if err != nil {
			return err
		}
		switch k {
		case Start:
			child := len(r.open)
			if err := visit(); err != nil {
				return err
			}
			if err := r.skipTo(child - 1); err != nil {
				return err
			}
		case End:
			if len(r.open) < depth {
				return nil
			}
		case EOF:
			return nil
		}
	}
}

// Root goes to the start of the root element.
func (r *Reader) Root() error {
	_, err := r.Next()
	return err
}
