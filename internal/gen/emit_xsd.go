package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// emitXSD writes the XML Schema, version 1.0.
func emitXSD(m *Model) ([]byte, error) {
	x := &xsd{model: m}
	x.p(`<?xml version="1.0" encoding="UTF-8"?>`)
	x.p(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns=%s targetNamespace=%s elementFormDefault="qualified" version=%s>`,
		quote(m.Namespace), quote(m.Namespace), quote(m.Version))
	root := m.Types[0]
	x.doc("An administrative plan of Viet Nam, version " + m.Version + " of the format. Elements stand in the order that is given here.")
	x.p(`<xs:element name="plan" type="%s">`, root.Name)
	x.p(`<xs:unique name="ids">`)
	x.doc("No two parts of a plan have the same id.")
	x.p(`<xs:selector xpath=".|.//*"/>`)
	x.p(`<xs:field xpath="@id"/>`)
	x.p(`</xs:unique>`)
	x.p(`</xs:element>`)
	x.simple("id", "A UUID (RFC 9562) in lower case. The nil UUID stands for no id, which is left out instead.", Constraint{Pattern: patternID})
	x.simple("date", "A civil date of limited precision: a day 2022-06-17, a month 2022-06, a quarter 2022-Q3, a year 2022; of every year: --12-15, --12, --Q4.", Constraint{Pattern: patternDate})
	for _, t := range m.Types {
		x.complex(t)
	}
	for _, name := range slices.Sorted(maps.Keys(x.used)) {
		c := m.Codes[name]
		x.p(`<xs:simpleType name="%s">`, name)
		x.doc(describe(c.Doc))
		x.p(`<xs:restriction base="xs:string">`)
		for _, v := range c.Values {
			x.p(`<xs:enumeration value=%s>`, quote(v.Value))
			x.doc(codeMeaning(v))
			x.p(`</xs:enumeration>`)
		}
		x.p(`</xs:restriction>`)
		x.p(`</xs:simpleType>`)
	}
	x.p(`</xs:schema>`)
	return x.Bytes(), x.err
}

// xsd collects the text of the schema; each line is indented by the elements that are open.
type xsd struct {
	bytes.Buffer
	model *Model
	depth int
	used  map[string]bool
	err   error
}

func (x *xsd) p(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	if strings.HasPrefix(line, "</") {
		x.depth--
	}
	x.WriteString(strings.Repeat("  ", x.depth) + line + "\n")
	if !strings.HasPrefix(line, "</") && !strings.HasPrefix(line, "<?") && !strings.HasSuffix(line, "/>") && !strings.Contains(line, "</") {
		x.depth++
	}
}

func quote(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a Buffer takes all
	return `"` + b.String() + `"`
}

func (x *xsd) doc(text string) {
	q := quote(text)
	x.p(`<xs:annotation><xs:documentation xml:lang="en">%s</xs:documentation></xs:annotation>`, q[1:len(q)-1])
}

// complex writes the type of a struct.
func (x *xsd) complex(t *Type) {
	x.p(`<xs:complexType name="%s">`, t.Name)
	x.doc(describe(t.Doc))
	x.p(`<xs:sequence>`)
	for _, f := range t.Fields {
		if !f.Attr {
			x.element(t, f)
		}
	}
	x.p(`</xs:sequence>`)
	for _, f := range t.Fields {
		if f.Attr {
			x.attribute(t, f)
		}
	}
	x.p(`</xs:complexType>`)
}

func (x *xsd) element(t *Type, f *Field) {
	least, most := 0, "1"
	if f.List {
		n, bound, err := listBounds(t, f)
		x.fail(err)
		least, most = n, "unbounded"
		if bound > 0 {
			most = strconv.Itoa(bound)
		}
	} else if x.model.mustHave(f) {
		least = 1
	}
	x.value("element", t, f, fmt.Sprintf(`<xs:element name="%s" minOccurs="%d" maxOccurs="%s"`, f.XML, least, most))
}

func (x *xsd) attribute(t *Type, f *Field) {
	use := "optional"
	if x.model.mustHave(f) {
		use = "required"
	}
	x.value("attribute", t, f, fmt.Sprintf(`<xs:attribute name="%s" use="%s"`, f.XML, use))
}

// value writes an element or attribute, whose tag is open, with its type.
func (x *xsd) value(what string, t *Type, f *Field, open string) {
	c, err := x.model.constrain(t, f, elemRules(f))
	x.fail(err)
	doc := describe(f.Doc)
	if v := term(f.Doc); v != "" && !strings.Contains(doc, v) {
		doc += " (" + v + ")"
	}
	named := ""
	switch {
	case f.Kind == KindStruct:
		named = f.GoType
	case f.Kind == KindID:
		named = "id"
	case f.Kind == KindDate:
		named = "date"
	case f.Kind == KindBool:
		named = "xs:boolean"
	case f.Kind == KindString && x.model.codeType(f, c.Enum) != nil:
		named = f.GoType
		if x.used == nil {
			x.used = map[string]bool{}
		}
		x.used[named] = true
	}
	if named != "" {
		x.p(`%s type="%s">`, open, named)
		x.doc(doc)
	} else {
		x.p(`%s>`, open)
		x.doc(doc)
		x.p(`<xs:simpleType>`)
		x.restriction(f, c)
		x.p(`</xs:simpleType>`)
	}
	x.p(`</xs:%s>`, what)
}

// simple writes a named type of texts.
func (x *xsd) simple(name, doc string, c Constraint) {
	x.p(`<xs:simpleType name="%s">`, name)
	x.doc(doc)
	x.restriction(&Field{Kind: KindString}, c)
	x.p(`</xs:simpleType>`)
}

func (x *xsd) restriction(f *Field, c Constraint) {
	base := "xs:string"
	if f.Kind == KindInt {
		base = "xs:integer"
	}
	x.p(`<xs:restriction base="%s">`, base)
	if c.MinLength > 0 {
		x.p(`<xs:minLength value="%d"/>`, c.MinLength)
	}
	if c.MaxLength > 0 {
		x.p(`<xs:maxLength value="%d"/>`, c.MaxLength)
	}
	if c.Min != nil {
		x.p(`<xs:minInclusive value="%d"/>`, *c.Min)
	}
	if c.Max != nil {
		x.p(`<xs:maxInclusive value="%d"/>`, *c.Max)
	}
	if c.Pattern != "" {
		x.p(`<xs:pattern value=%s/>`, quote(c.Pattern))
	}
	for _, v := range c.Enum {
		x.p(`<xs:enumeration value=%s/>`, quote(v))
	}
	x.p(`</xs:restriction>`)
}

func (x *xsd) fail(err error) {
	if x.err == nil {
		x.err = err
	}
}
