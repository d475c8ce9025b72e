package main

// emitJSONRead writes the readers of JSON.
func emitJSONRead(m *Model) ([]byte, error) {
	s := newSource("wire")
	s.p("import \"github.com/adminplan/adminplan\"\n")
	s.p("// stacks hold the values of lists while their number is not yet known.\ntype stacks struct {\n\tstringStack []string")
	lists := m.listTypes()
	for _, t := range m.Types {
		if lists[t.Name] {
			s.p("\t%sStack []adminplan.%s\n\t%sSpare spare[adminplan.%s]", lower(t.Name), t.Name, lower(t.Name), t.Name)
		}
	}
	s.p("}\n")
	for _, t := range m.Types {
		s.p("func (r *jsonReader) read%s(v *adminplan.%s) bool {", t.Name, t.Name)
		s.p("\tif !r.begin() {\n\t\treturn false\n\t}\n\tvar seen uint64")
		s.p("\tfor r.next() {\n\t\tswitch r.name {")
		for i, f := range t.Fields {
			s.p("\t\tcase %q:", f.JSON)
			s.p("\t\t\tif !r.once(%s, &seen, %d) || !%s {\n\t\t\t\treturn false\n\t\t\t}", fieldConst(f), i, jsonReadCall(f))
		}
		s.p("\t\tdefault:\n\t\t\tif !r.unknown(known%s) {\n\t\t\t\treturn false\n\t\t\t}\n\t\t}\n\t}\n\treturn r.end()\n}\n", t.Name)
		if m.pointerTypes()[t.Name] {
			s.p("func (r *jsonReader) read%sPart(v **adminplan.%s) bool {", t.Name, t.Name)
			s.p("\tif r.isNull() {\n\t\treturn r.null(\"an object\")\n\t}")
			s.p("\t*v = new(adminplan.%s)\n\treturn r.read%s(*v)\n}\n", t.Name, t.Name)
		}
		if lists[t.Name] {
			stack := "r." + lower(t.Name) + "Stack"
			s.p("func (r *jsonReader) read%sList(v *[]adminplan.%s) bool {", t.Name, t.Name)
			s.p("\tif r.isNull() {\n\t\treturn r.null(\"a list\")\n\t}\n\tif !r.open() {\n\t\treturn false\n\t}")
			s.p("\tmark := len(%s)\n\tfor n := 0; r.value(n); n++ {\n\t\te := r.%sSpare.get()", stack, lower(t.Name))
			s.p("\t\tif !r.read%s(e) {\n\t\t\treturn false\n\t\t}\n\t\t%s = append(%s, *e)\n\t\tr.%sSpare.put(e)\n\t}", t.Name, stack, stack, lower(t.Name))
			s.p("\tif r.fault != nil {\n\t\treturn false\n\t}\n\t*v = take(nil, &%s, mark)\n\treturn true\n}\n", stack)
		}
	}
	return s.gofmt()
}

// jsonReadCall is the call that reads the value of a field.
func jsonReadCall(f *Field) string {
	v, strict := "&v."+f.Name, "false"
	if strictEmpty(f) {
		strict = "true"
	}
	switch {
	case f.List && f.Kind == KindStruct:
		return "r.read" + f.GoType + "List(" + v + ")"
	case f.List:
		return "readJSONStrings(r, " + v + ", " + strict + ")"
	case f.Kind == KindStruct && f.Pointer:
		return "r.read" + f.GoType + "Part(" + v + ")"
	case f.Kind == KindStruct:
		return "(r.isNull() && r.null(\"an object\") || r.read" + f.GoType + "(" + v + "))"
	case f.Kind == KindInt:
		return "r.int(" + v + ", " + strict + ")"
	case f.Kind == KindBool:
		return "r.bool(" + v + ", " + strict + ")"
	case f.Kind == KindID:
		return "r.id(" + v + ", " + strict + ")"
	case f.Kind == KindDate:
		return "r.date(" + v + ", " + strict + ")"
	}
	if f.GoType != "string" {
		v = "(*string)(" + v + ")"
	}
	return "r.str(" + v + ", " + strict + ")"
}

// listTypes are the structs that stand in lists.
func (m *Model) listTypes() map[string]bool {
	return m.typesWith(func(f *Field) bool { return f.List })
}

// pointerTypes are the structs that stand behind pointers.
func (m *Model) pointerTypes() map[string]bool {
	return m.typesWith(func(f *Field) bool { return f.Pointer })
}

func (m *Model) typesWith(cond func(*Field) bool) map[string]bool {
	set := map[string]bool{}
	for _, t := range m.Types {
		for _, f := range t.Fields {
			if f.Kind == KindStruct && cond(f) {
				set[f.GoType] = true
			}
		}
	}
	return set
}
