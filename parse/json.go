package parse

import (
	"io"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/wire"
)

// JSON reads a plan from JSON, as [github.com/adminplan/adminplan/export.JSON] and encoding/json write it.
//
// It reads strictly: the text must be JSON by RFC 8259 and in UTF-8 without a byte order mark, and must hold what the
// published schema allows, as far as that is a matter of form: members that the format does not know, names twice or in the
// wrong case, null, empty values where the member is left out instead, half surrogate pairs and characters that XML
// forbids are refused, with line, column and pointer. With [Lenient], unknown members are kept in Plan.Extensions and
// come back when the plan is written as JSON; null and empty values count as left out. A plan of a newer minor
// version of the format is read leniently, with a warning; one of another major version is refused.
//
// It does not validate. The texts of the plan are views of one copy of the input, which lives as long as any of them.
//
// The codes of its errors: empty, encoding, byte-order-mark, not-json, not-a-plan, truncated, trailing-data,
// unknown-member, duplicate-member, wrong-type, null-value, empty-value, number-range, bad-id, bad-date, invalid-utf-8,
// lone-surrogate, forbidden-character, version, too-large, too-deep, too-many-nodes, too-long, read.
// Those of its warnings: newer-version, and with [Lenient] byte-order-mark, unknown-member, null-value, empty-value.
func JSON(r io.Reader, opts ...Option) (*adminplan.Plan, []Warning, error) {
	return readWire(r, "json", wire.ReadJSON, opts)
}
