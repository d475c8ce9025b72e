package main

import (
	"maps"
	"slices"
)

// emitFields writes the names of all fields, which places are made of.
func emitFields(m *Model) ([]byte, error) {
	s := newSource("wire")
	s.p("// field names a field of the model in the path to a value.\ntype field uint16\n")
	s.p("// The fields by their JSON names; 0 is none.\nconst (\n\tnoField field = iota")
	names := map[string]string{}
	for _, t := range m.Types {
		for _, f := range t.Fields {
			names[fieldConst(f)] = f.JSON
		}
	}
	for _, c := range slices.Sorted(maps.Keys(names)) {
		s.p("\t%s", c)
	}
	s.p(")\n\n// fieldNames are the JSON names of the fields.\nvar fieldNames = [...]string{")
	for _, c := range slices.Sorted(maps.Keys(names)) {
		s.p("\t%s: %q,", c, names[c])
	}
	s.p("}\n")
	return s.gofmt()
}
