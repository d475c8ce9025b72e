package parse

import (
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/wire"
)

// XML reads a plan from XML, as [github.com/adminplan/adminplan/export.XML] and encoding/xml write it.
//
// It reads strictly: the document must be well-formed XML 1.0 with namespaces in UTF-8, without a document type definition,
// and must hold what the published schema allows, as far as that is a matter of form: elements and attributes that the
// format does not know, elements twice or out of order, text between elements, empty values where the element or
// attribute is left out instead, and every entity but the five of XML are refused, with line, column and pointer.
// Comments, processing instructions and hints at schemas (xsi:schemaLocation) are no data and are gone over. With [Lenient],
// unknown elements and attributes are kept in Plan.Extensions and come back when the plan is written as XML, the name of
// an attribute behind "@" and a foreign namespace before the name in braces; elements may stand in any order. A plan of a
// newer minor version of the format is read leniently, with a warning; one of another major version is refused.
//
// It does not validate. The texts of the plan are views of one copy of the input, which lives as long as any of them.
//
// The codes of its errors: empty, encoding, doctype, not-xml, not-a-plan, wrong-namespace, namespace, reference, truncated,
// trailing-data, unknown-element, unknown-attribute, duplicate-element, duplicate-attribute, wrong-order, stray-text,
// wrong-type, empty-value, number-range, bad-id, bad-date, invalid-utf-8, forbidden-character, version, too-large,
// too-deep, too-many-nodes, too-long, read.
// Those of its warnings: newer-version, and with [Lenient] unknown-element, unknown-attribute, wrong-order, empty-value.
func XML(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	return readWire(r, "xml", wire.ReadXML, opts)
}
