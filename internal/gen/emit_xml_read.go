package main

// emitXMLRead writes the readers of XML.
func emitXMLRead(m *Model) ([]byte, error) {
	s := newSource("wire")
	s.p("import \"github.com/adminplan/adminplan\"\n")
	for _, t := range m.Types {
		attrs, elems := 0, 0
		for _, f := range t.Fields {
			if f.Attr {
				attrs++
			} else {
				elems++
			}
		}
		s.p("func (r *xmlReader) read%s(v *adminplan.%s) bool {", t.Name, t.Name)
		s.p("\tif !r.begin() {\n\t\treturn false\n\t}")
		if attrs+elems > 0 {
			s.p("\tvar seen uint64")
		}
		s.p("\tfor r.attr() {")
		if attrs > 0 {
			s.p("\t\tswitch r.name {")
			for i, f := range t.Fields {
				if f.Attr {
					s.p("\t\tcase %q:", f.XML)
					s.p("\t\t\tif !r.once(%s, &seen, %d) || !%s {\n\t\t\t\treturn false\n\t\t\t}", fieldConst(f), i, xmlReadCall(f, "attr", "&v."+f.Name))
				}
			}
			s.p("\t\tdefault:")
		}
		s.p("\t\t\tif !r.unknownAttr() {\n\t\t\t\treturn false\n\t\t\t}")
		if attrs > 0 {
			s.p("\t\t}")
		}
		s.p("\t}\n\tif r.fault != nil {\n\t\treturn false\n\t}")
		if elems > 0 {
			s.p("\tlast := 0")
		}
		s.p("\tfor r.child() {")
		if elems > 0 {
			s.p("\t\tswitch r.name {")
			for i, f := range t.Fields {
				if !f.Attr {
					s.xmlReadElement(f, i)
				}
			}
			s.p("\t\tdefault:")
		}
		s.p("\t\t\tif !r.unknownElement() {\n\t\t\t\treturn false\n\t\t\t}")
		if elems > 0 {
			s.p("\t\t}")
		}
		s.p("\t}\n\treturn r.end()\n}\n")
	}
	return s.gofmt()
}

func (s *source) xmlReadElement(f *Field, bit int) {
	s.p("\t\tcase %q:", f.XML)
	s.p("\t\t\tif !r.turn(%s, &seen, &last, %d, %v) {\n\t\t\t\treturn false\n\t\t\t}", fieldConst(f), bit, f.List)
	if !f.List {
		v := "&v." + f.Name
		if f.Pointer {
			s.p("\t\t\tv.%s = new(adminplan.%s)", f.Name, f.GoType)
			v = "v." + f.Name
		}
		s.p("\t\t\tif !%s {\n\t\t\t\treturn false\n\t\t\t}", xmlReadCall(f, "text", v))
		return
	}
	stack := "r.stringStack"
	if f.Kind == KindStruct {
		stack = "r." + lower(f.GoType) + "Stack"
	}
	s.p("\t\t\tmark := len(%s)\n\t\t\tfor n := len(v.%s); ; n++ {\n\t\t\t\tr.index(n)", stack, f.Name)
	if f.Kind == KindStruct {
		s.p("\t\t\t\te := r.%sSpare.get()\n\t\t\t\tif !r.read%s(e) {\n\t\t\t\t\treturn false\n\t\t\t\t}", lower(f.GoType), f.GoType)
		s.p("\t\t\t\t%s = append(%s, *e)\n\t\t\t\tr.%sSpare.put(e)", stack, stack, lower(f.GoType))
	} else {
		call := xmlReadCall(&Field{Kind: KindString, GoType: "string", Rules: f.ElemRules}, "text", "&e")
		s.p("\t\t\t\tvar e string\n\t\t\t\tif !%s {\n\t\t\t\t\treturn false\n\t\t\t\t}\n\t\t\t\t%s = append(%s, e)", call, stack, stack)
	}
	s.p("\t\t\t\tif !r.same(%q) {\n\t\t\t\t\tbreak\n\t\t\t\t}\n\t\t\t}", f.XML)
	if f.Kind == KindString && f.GoType != "string" {
		s.p("\t\t\tv.%s = takeCodes(v.%s, &%s, mark)", f.Name, f.Name, stack)
	} else {
		s.p("\t\t\tv.%s = take(v.%s, &%s, mark)", f.Name, f.Name, stack)
	}
}

// xmlReadCall is the call that reads the value of a field from an attribute ("attr") or an element ("text").
func xmlReadCall(f *Field, from, v string) string {
	strict := "false"
	if strictEmpty(f) {
		strict = "true"
	}
	name := ""
	switch f.Kind {
	case KindStruct:
		return "r.read" + f.GoType + "(" + v + ")"
	case KindString:
		if f.GoType != "string" {
			v = "(*string)(" + v + ")"
		}
		if from == "attr" {
			name = "Str"
		}
	case KindInt:
		name = "Int"
	case KindBool:
		name = "Bool"
	case KindID:
		name = "ID"
	case KindDate:
		name = "Date"
	}
	return "r." + from + name + "(" + v + ", " + strict + ")"
}
