package main

import "fmt"

// emitXMLWrite writes the writers of XML.
func emitXMLWrite(m *Model) ([]byte, error) {
	s := newSource("wire")
	s.p("import \"github.com/adminplan/adminplan\"\n")
	for _, t := range m.Types {
		s.p("func (w *xmlWriter) write%s(b []byte, open, end string, v *adminplan.%s) []byte {", t.Name, t.Name)
		s.p("\tb = append(b, open...)")
		for _, f := range t.Fields {
			if f.Attr {
				s.guarded(f, (*source).xmlAttr)
			}
		}
		s.p("\tif w.track {\n\t\tb = w.attributes(b, attrs%s)\n\t}", t.Name)
		s.p("\tb = append(b, '>')")
		for _, f := range t.Fields {
			if !f.Attr {
				s.guarded(f, (*source).xmlElement)
			}
		}
		s.p("\tif w.track {\n\t\tb = w.children(b, elements%s)\n\t}", t.Name)
		s.p("\treturn append(b, end...)\n}\n")
	}
	s.p("// The attributes and elements of each type, each name between blanks.\nconst (")
	for _, t := range m.Types {
		attrs, elements := " ", " "
		for _, f := range t.Fields {
			if f.Attr {
				attrs += f.XML + " "
			} else {
				elements += f.XML + " "
			}
		}
		s.p("\tattrs%s = %q\n\telements%s = %q", t.Name, attrs, t.Name, elements)
	}
	s.p(")")
	return s.gofmt()
}

// guarded writes what emit writes, under the condition that the value is not left out.
func (s *source) guarded(f *Field, emit func(*source, *Field)) {
	cond := f.XMLOmit && !f.List
	if cond {
		s.p("\tif %s {", nonEmpty(f, "v."+f.Name))
	}
	emit(s, f)
	if cond {
		s.p("\t}")
	}
}

func (s *source) xmlAttr(f *Field) {
	b := fmt.Sprintf("append(b, ` %s=\"`...)", f.XML)
	c, v := fieldConst(f), "v."+f.Name
	switch f.Kind {
	case KindString:
		s.p("\tb = w.attr(%s, %s, %s)", b, c, plain(f, v))
	case KindInt:
		s.p("\tb = w.intAttr(%s, %s)", b, v)
	case KindBool:
		s.p("\tb = w.boolAttr(%s, %s)", b, v)
	case KindID:
		s.p("\tb = w.idAttr(%s, %s)", b, v)
	case KindDate:
		s.p("\tb = w.dateAttr(%s, %s, %s)", b, c, v)
	}
}

func (s *source) xmlElement(f *Field) {
	c, v, index := fieldConst(f), "v."+f.Name, "-1"
	if f.List {
		s.p("\tfor i := range %s {", v)
		if f.GoType == "Extension" {
			s.p("\tif !w.lists(i) {\n\t\tcontinue\n\t}")
		}
		v, index = v+"[i]", "i"
	}
	switch f.Kind {
	case KindStruct:
		if f.List || !f.Pointer {
			v = "&" + v
		}
		s.p("\tif w.track {\n\t\tw.push(%s, %s)\n\t}", c, index)
		s.p("\tb = w.write%s(b, `<%s`, `</%s>`, %s)", f.GoType, f.XML, f.XML, v)
		s.p("\tif w.track {\n\t\tw.pop()\n\t}")
	case KindString:
		s.p("\tb = w.elem(b, `<%s>`, %s, %s, %s, `</%s>`)", f.XML, c, index, plain(f, v), f.XML)
	case KindDate:
		s.p("\tb = w.dateElem(b, `<%s>`, %s, %s, %s, `</%s>`)", f.XML, c, index, v, f.XML)
	}
	if f.List {
		s.p("\t}")
	}
}
