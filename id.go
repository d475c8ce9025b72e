package adminplan

import (
	"crypto/sha1"
	"encoding/xml"
	"fmt"

	"github.com/google/uuid"

	"github.com/adminplan/adminplan/internal/clip"
)

// ID is the identifier of a plan, of a part of a plan or of an organisation: a UUID (RFC 9562).
// The zero ID means "none" and is left out of JSON and XML.
//
// A part that was read from a document has a version 5 id, made from the identity of the plan and the place of the
// part in it, so that reading the same document twice gives the same ids. A part that a program makes has a version 7 id.
type ID uuid.UUID

// Namespace is the UUID namespace in which the ids of plans that were read from documents are made.
var Namespace = ID(uuid.MustParse("5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a44"))

// NewID returns a new id for a part that a program makes: a UUID of version 7, ordered by time.
// It panics only when the system has no source of random numbers.
func NewID() ID { return ID(uuid.Must(uuid.NewV7())) }

// DerivedID returns the version 5 UUID of name in the namespace space. Equal arguments give equal ids on every machine.
func DerivedID(space ID, name string) ID {
	var stack [256]byte
	var id ID
	id.derive(append(append(stack[:0], space[:]...), name...))
	return id
}

// derive makes id the version 5 UUID of a name that stands behind its namespace.
func (id *ID) derive(spaceAndName []byte) {
	sum := sha1.Sum(spaceAndName)
	copy(id[:], sum[:])
	id[6] = id[6]&0x0f | 0x50
	id[8] = id[8]&0x3f | 0x80
}

// ParseID reads an id in the canonical form of RFC 9562, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx".
// Every other spelling is an error, so that equal ids have one spelling only.
func ParseID(s string) (ID, error) {
	if len(s) != 36 {
		return ID{}, fmt.Errorf("adminplan: id %q: want 36 characters in the form of RFC 9562, have %d", clip.Name(s), len(s))
	}
	u, err := uuid.Parse(s)
	if err != nil {
		return ID{}, fmt.Errorf("adminplan: id %q: %w", clip.Name(s), err)
	}
	if id := ID(u); !id.IsZero() && id.String() == s {
		return id, nil
	}
	return ID{}, fmt.Errorf("adminplan: id %q: want lower-case letters, and not the nil UUID, which stands for no id", clip.Name(s))
}

// IsZero reports whether id is the zero id, which means "none".
func (id ID) IsZero() bool { return id == ID{} }

// UUID returns the id as the type of github.com/google/uuid.
func (id ID) UUID() uuid.UUID { return uuid.UUID(id) }

// String returns the canonical form of RFC 9562 in lower case; the zero id gives "".
func (id ID) String() string {
	if id.IsZero() {
		return ""
	}
	return uuid.UUID(id).String()
}

// AppendText appends the canonical form to b; the zero id appends nothing. It never fails.
func (id ID) AppendText(b []byte) ([]byte, error) {
	if id.IsZero() {
		return b, nil
	}
	const hex = "0123456789abcdef"
	for i, c := range id {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			b = append(b, '-')
		}
		b = append(b, hex[c>>4], hex[c&15])
	}
	return b, nil
}

// MarshalText implements [encoding.TextMarshaler] with the form of [ID.AppendText].
func (id ID) MarshalText() ([]byte, error) { return id.AppendText(make([]byte, 0, 36)) }

// UnmarshalText implements [encoding.TextUnmarshaler]; an empty text gives the zero id.
func (id *ID) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*id = ID{}
		return nil
	}
	v, err := ParseID(string(b))
	if err != nil {
		return err
	}
	*id = v
	return nil
}

// MarshalXMLAttr implements [xml.MarshalerAttr]; the zero id writes no attribute.
func (id ID) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	if id.IsZero() {
		return xml.Attr{}, nil
	}
	return xml.Attr{Name: name, Value: id.String()}, nil
}
