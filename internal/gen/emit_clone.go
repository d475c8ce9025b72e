package main

// emitClone writes Plan.Clone.
func emitClone(m *Model) ([]byte, error) {
	s := newSource("adminplan")
	s.p("// Clone returns a deep copy of the plan; the two share nothing that can be changed. A list that is empty and not nil stays so.")
	s.p("func (p *Plan) Clone() *Plan {")
	s.p("\tif p == nil {\n\t\treturn nil\n\t}")
	s.p("\tc := *p\n\tc.unshare()\n\treturn &c\n}\n")
	s.p(`// cloneFlat copies a list whose values hold nothing that is shared.
func cloneFlat[T any](list []T) []T {
	if list == nil {
		return nil
	}
	c := make([]T, len(list))
	copy(c, list)
	return c
}
`)
	deep := m.deepTypes()
	for _, t := range m.Types {
		if !deep[t.Name] {
			continue
		}
		s.p("// unshare replaces what v shares with the value it was copied from by copies.")
		s.p("func (v *%s) unshare() {", t.Name)
		for _, f := range t.Fields {
			inner := f.Kind == KindStruct && deep[f.GoType]
			switch {
			case f.List && inner:
				s.p("\tv.%s = cloneFlat(v.%s)\n\tfor i := range v.%s {\n\t\tv.%s[i].unshare()\n\t}", f.Name, f.Name, f.Name, f.Name)
			case f.List:
				s.p("\tv.%s = cloneFlat(v.%s)", f.Name, f.Name)
			case f.Pointer && inner:
				s.p("\tif v.%s != nil {\n\t\tc := *v.%s\n\t\tc.unshare()\n\t\tv.%s = &c\n\t}", f.Name, f.Name, f.Name)
			case f.Pointer:
				s.p("\tif v.%s != nil {\n\t\tc := *v.%s\n\t\tv.%s = &c\n\t}", f.Name, f.Name, f.Name)
			case inner:
				s.p("\tv.%s.unshare()", f.Name)
			}
		}
		s.p("}\n")
	}
	return s.gofmt()
}

// deepTypes are the structs that hold a list or a pointer, themselves or in a struct of theirs.
func (m *Model) deepTypes() map[string]bool {
	deep := map[string]bool{}
	for changed := true; changed; {
		changed = false
		for _, t := range m.Types {
			for _, f := range t.Fields {
				if !deep[t.Name] && (f.List || f.Pointer || f.Kind == KindStruct && deep[f.GoType]) {
					deep[t.Name], changed = true, true
				}
			}
		}
	}
	return deep
}
