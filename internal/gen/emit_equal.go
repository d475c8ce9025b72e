package main

// emitEqual writes Plan.Equal.
func emitEqual(m *Model) ([]byte, error) {
	s := newSource("adminplan")
	s.p("import \"slices\"\n")
	s.p("// Equal reports whether two plans hold the same data. A nil list and an empty one are the same, for so they are in JSON and XML.")
	s.p("func (p *Plan) Equal(q *Plan) bool {")
	s.p("\tif p == nil || q == nil {\n\t\treturn p == q\n\t}\n\treturn p == q || p.equal(q)\n}\n")
	s.p(`// equalLists compares two lists of parts.
func equalLists[T any](a, b []T, equal func(*T, *T) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !equal(&a[i], &b[i]) {
			return false
		}
	}
	return true
}

// equalParts compares two parts that may be missing.
func equalParts[T any](a, b *T, equal func(*T, *T) bool) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a == b || equal(a, b)
}
`)
	deep := m.deepTypes()
	for _, t := range m.Types {
		if !deep[t.Name] {
			s.p("func (v *%s) equal(w *%s) bool { return *v == *w }\n", t.Name, t.Name)
			continue
		}
		s.p("func (v *%s) equal(w *%s) bool {", t.Name, t.Name)
		for i, f := range t.Fields {
			switch i {
			case 0:
				s.WriteString("\treturn ")
			default:
				s.WriteString(" &&\n\t\t")
			}
			switch {
			case f.List && f.Kind == KindStruct:
				s.WriteString("equalLists(v." + f.Name + ", w." + f.Name + ", (*" + f.GoType + ").equal)")
			case f.List:
				s.WriteString("slices.Equal(v." + f.Name + ", w." + f.Name + ")")
			case f.Pointer:
				s.WriteString("equalParts(v." + f.Name + ", w." + f.Name + ", (*" + f.GoType + ").equal)")
			case f.Kind == KindStruct:
				s.WriteString("v." + f.Name + ".equal(&w." + f.Name + ")")
			default:
				s.WriteString("v." + f.Name + " == w." + f.Name)
			}
		}
		s.p("\n}\n")
	}
	return s.gofmt()
}
