// Package schema holds the published schemas of the data format: a JSON Schema (draft 2020-12) and an XML Schema (1.0).
// Both are generated from the structs of package adminplan, and say what its strict readers and its core rules accept,
// but for the few rules that docs/schema.md lists.
package schema

import _ "embed" // for the schemas

//go:embed plan.schema.json
var jsonSchema string

//go:embed plan.xsd
var xmlSchema string

// JSON returns the JSON Schema of a plan, draft 2020-12. Its $id names the version of the format.
func JSON() string { return jsonSchema }

// XML returns the XML Schema of a plan, XSD 1.0. Its version attribute names the version of the format.
func XML() string { return xmlSchema }
