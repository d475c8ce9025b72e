package main

import "fmt"

// emitJSONWrite writes the writers of JSON.
func emitJSONWrite(m *Model) ([]byte, error) {
	s := newSource("wire")
	s.p("import \"github.com/adminplan/adminplan\"\n")
	for _, t := range m.Types {
		s.p("func (w *jsonWriter) write%s(b []byte, v *adminplan.%s) []byte {", t.Name, t.Name)
		s.p("\tb = append(b, '{')")
		for _, f := range t.Fields {
			cond := ""
			if f.JSONOmit {
				cond = nonEmpty(f, "v."+f.Name)
			}
			if f.GoType == "Extension" {
				cond = "w.listsAny(v." + f.Name + ")"
			}
			if cond != "" {
				s.p("\tif %s {", cond)
			}
			s.jsonMember(f)
			if cond != "" {
				s.p("\t}")
			}
		}
		s.p("\tif w.track {\n\t\tb = w.members(b, known%s)\n\t}", t.Name)
		s.p("\treturn w.close(b, '}')\n}\n")
	}
	s.p("// The members of each type, each name between blanks.\nconst (")
	for _, t := range m.Types {
		s.p("\tknown%s = %q", t.Name, knownMembers(t))
	}
	s.p(")")
	return s.gofmt()
}

func (s *source) jsonMember(f *Field) {
	key := fmt.Sprintf("append(b, `%q:`...)", f.JSON)
	c, v := fieldConst(f), "v."+f.Name
	switch {
	case f.List && f.Kind == KindStruct:
		s.p("\tb = append(b, `%q:[`...)", f.JSON)
		s.p("\tfor i := range %s {", v)
		if f.GoType == "Extension" {
			s.p("\tif !w.lists(i) {\n\t\tcontinue\n\t}")
		}
		s.p("\tif w.track {\n\t\tw.push(%s, i)\n\t}", c)
		s.p("\tb = w.write%s(b, &%s[i])", f.GoType, v)
		s.p("\tif w.track {\n\t\tw.pop()\n\t}\n\t}")
		s.p("\tb = w.close(b, ']')")
	case f.List:
		s.p("\tb = writeJSONStrings(w, %s, %s, %s)", key, c, v)
	case f.Kind == KindStruct:
		if !f.Pointer {
			v = "&" + v
		}
		s.p("\tb = %s", key)
		s.p("\tif w.track {\n\t\tw.push(%s, -1)\n\t}", c)
		s.p("\tb = w.write%s(b, %s)", f.GoType, v)
		s.p("\tif w.track {\n\t\tw.pop()\n\t}")
	case f.Kind == KindString:
		s.p("\tb = w.str(%s, %s, %s)", key, c, plain(f, v))
	case f.Kind == KindInt:
		s.p("\tb = w.int(%s, %s)", key, v)
	case f.Kind == KindBool:
		s.p("\tb = w.bool(%s, %s)", key, v)
	case f.Kind == KindID:
		s.p("\tb = w.id(%s, %s)", key, v)
	case f.Kind == KindDate:
		s.p("\tb = w.date(%s, %s, %s)", key, c, v)
	}
}
