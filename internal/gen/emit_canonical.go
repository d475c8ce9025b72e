package main

import (
	"fmt"
	"slices"
	"strings"
)

// emitCanonical writes the writers of canonical JSON, in which members stand in the order of their names.
func emitCanonical(m *Model) ([]byte, error) {
	s := newSource("adminplan")
	s.p("import \"strconv\"\n")
	for _, t := range m.Types {
		fields := append([]*Field(nil), t.Fields...)
		// RFC 8785 orders names by their UTF-16 code units; those of the model are ASCII, where that is the order of bytes.
		slices.SortFunc(fields, func(a, b *Field) int { return strings.Compare(a.JSON, b.JSON) })
		s.p("func (w *canonicalWriter) %s(b []byte, v *%s) []byte {", lower(t.Name), t.Name)
		s.p("\tb = append(b, '{')")
		for _, f := range fields {
			for _, c := range f.JSON {
				if c > '~' {
					return nil, fmt.Errorf("the name %s is not ASCII", f.JSON)
				}
			}
			if f.JSONOmit {
				s.p("\tif %s {", nonEmpty(f, "v."+f.Name))
			}
			s.canonicalMember(f)
			if f.JSONOmit {
				s.p("\t}")
			}
		}
		s.p("\treturn w.close(b, '}')\n}\n")
	}
	return s.gofmt()
}

func (s *source) canonicalMember(f *Field) {
	key, v := fmt.Sprintf("append(b, `%q:`...)", f.JSON), "v."+f.Name
	switch {
	case f.List && f.Kind == KindStruct:
		s.p("\tb = append(b, `%q:[`...)", f.JSON)
		s.p("\tfor i := range %s {\n\t\tw.enter(%q, i)\n\t\tb = w.%s(b, &%s[i])\n\t\tw.leave()\n\t}", v, f.JSON, lower(f.GoType), v)
		s.p("\tb = w.close(b, ']')")
	case f.List:
		s.p("\tb = canonicalStrings(w, %s, %q, %s)", key, f.JSON, v)
	case f.Kind == KindStruct:
		if !f.Pointer {
			v = "&" + v
		}
		s.p("\tw.enter(%q, -1)\n\tb = w.%s(%s, %s)\n\tw.leave()", f.JSON, lower(f.GoType), key, v)
	case f.Kind == KindString:
		s.p("\tb = w.string(%s, %q, %s)", key, f.JSON, plain(f, v))
	case f.Kind == KindInt:
		s.p("\tb = w.int(%s, %q, %s)", key, f.JSON, v)
	case f.Kind == KindBool:
		s.p("\tb = append(strconv.AppendBool(%s, %s), ',')", key, v)
	case f.Kind == KindID:
		s.p("\tb = w.id(%s, %s)", key, v)
	case f.Kind == KindDate:
		s.p("\tb = w.date(%s, %q, %s)", key, f.JSON, v)
	}
}
