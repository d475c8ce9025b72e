package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// Model is the data format as the structs of the root package state it.
type Model struct {
	// Types are the structs that a plan can hold, the plan first, each after the one that first names it.
	Types []*Type
	// Codes are the string types with constants, by name.
	Codes map[string]*CodeType
	// Version is the constant SchemaVersion.
	Version string
	// Namespace is the constant XMLNamespace.
	Namespace string
	// PlanKind is the constant KindPlan.
	PlanKind string

	byName map[string]*Type
}

// Type is a struct of the model.
type Type struct {
	Name   string
	Doc    string
	Fields []*Field
}

// Kind is what one value of a field is.
type Kind int

// The kinds of values.
const (
	KindString Kind = iota
	KindInt
	KindBool
	KindID
	KindDate
	KindStruct
)

// Field is a field of a struct.
type Field struct {
	Name string
	Doc  string
	// Kind is the kind of the value, or of one value of a list.
	Kind Kind
	// GoType is the name of the Go type of one value: "string", "Status", "Section".
	GoType string
	// List and Pointer say that the field is a slice or a pointer.
	List, Pointer bool
	// JSON and XML are the names on the wire.
	JSON, XML string
	// JSONOmit says that the empty value is left out of JSON; XMLOmit the same for XML.
	JSONOmit, XMLOmit bool
	// Attr says that the field is an attribute in XML.
	Attr bool
	// Rules are the rules of the validate tag on the field, ElemRules those after "dive" on each value of a list.
	Rules, ElemRules []Rule
}

// Rule is one rule of a validate tag, such as max=40.
type Rule struct{ Name, Param string }

// CodeType is a string type whose values are codes.
type CodeType struct {
	Name   string
	Doc    string
	Values []Code
}

// Code is a constant of a code type.
type Code struct{ Value, Doc string }

// TypeOf returns the struct that the values of the field are; nil for a plain value.
func (m *Model) TypeOf(f *Field) *Type {
	if f.Kind != KindStruct {
		return nil
	}
	return m.byName[f.GoType]
}

// rule returns the rule of that name, and whether the field has it.
func rule(rules []Rule, name string) (Rule, bool) {
	for _, r := range rules {
		if r.Name == name {
			return r, true
		}
	}
	return Rule{}, false
}

// Load reads the package in dir. It works on syntax alone, so that it runs while the generated files are missing or stale.
func Load(dir string) (*Model, error) {
	files, err := parseDir(dir)
	if err != nil {
		return nil, err
	}
	l := loader{
		structs: map[string]*ast.StructType{}, docs: map[string]string{}, strings: map[string]bool{},
		model: &Model{Codes: map[string]*CodeType{}, byName: map[string]*Type{}},
	}
	for _, f := range files {
		l.collect(f)
	}
	if err := l.structType("Plan"); err != nil {
		return nil, err
	}
	if l.model.Version == "" || l.model.Namespace == "" || l.model.PlanKind == "" {
		return nil, fmt.Errorf("the constants SchemaVersion, XMLNamespace and KindPlan are missing")
	}
	return l.model, nil
}

func parseDir(dir string) ([]*ast.File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_gen.go") {
			continue
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

type loader struct {
	model   *Model
	structs map[string]*ast.StructType
	docs    map[string]string
	strings map[string]bool
}

// collect notes the types and constants of a file.
func (l *loader) collect(f *ast.File) {
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range g.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				l.docs[s.Name.Name] = text(s.Doc, g.Doc)
				switch t := s.Type.(type) {
				case *ast.StructType:
					l.structs[s.Name.Name] = t
				case *ast.Ident:
					if t.Name == "string" {
						l.strings[s.Name.Name] = true
					}
				}
			case *ast.ValueSpec:
				l.constant(s, g)
			}
		}
	}
}

func (l *loader) constant(s *ast.ValueSpec, g *ast.GenDecl) {
	if g.Tok != token.CONST || len(s.Names) != 1 || len(s.Values) != 1 {
		return
	}
	lit, ok := s.Values[0].(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return
	}
	value, err := strconv.Unquote(lit.Value)
	if err != nil {
		return
	}
	switch s.Names[0].Name {
	case "SchemaVersion":
		l.model.Version = value
	case "XMLNamespace":
		l.model.Namespace = value
	case "KindPlan":
		l.model.PlanKind = value
	}
	if t, ok := s.Type.(*ast.Ident); ok {
		c := l.model.Codes[t.Name]
		if c == nil {
			c = &CodeType{Name: t.Name}
			l.model.Codes[t.Name] = c
		}
		c.Values = append(c.Values, Code{Value: value, Doc: text(s.Doc, nil)})
	}
}

func text(own, group *ast.CommentGroup) string {
	if own == nil {
		own = group
	}
	if own == nil {
		return ""
	}
	return strings.Join(strings.Fields(own.Text()), " ")
}

// structType loads a struct and, after it, those that it names.
func (l *loader) structType(name string) error {
	if l.model.byName[name] != nil {
		return nil
	}
	st := l.structs[name]
	if st == nil {
		return fmt.Errorf("type %s is no struct of the package", name)
	}
	t := &Type{Name: name, Doc: l.docs[name]}
	l.model.byName[name] = t
	l.model.Types = append(l.model.Types, t)
	for _, af := range st.Fields.List {
		if len(af.Names) != 1 {
			return fmt.Errorf("type %s: a field must have one name", name)
		}
		f, err := l.field(af)
		if err != nil {
			return fmt.Errorf("field %s.%s: %w", name, af.Names[0].Name, err)
		}
		t.Fields = append(t.Fields, f)
	}
	if len(t.Fields) > 64 {
		return fmt.Errorf("type %s has more than 64 fields, which the readers count in one word", name)
	}
	for _, f := range t.Fields {
		if f.Kind == KindStruct {
			if err := l.structType(f.GoType); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *loader) field(af *ast.Field) (*Field, error) {
	f := &Field{Name: af.Names[0].Name, Doc: text(af.Doc, nil)}
	if !ast.IsExported(f.Name) {
		return nil, fmt.Errorf("the model has exported fields only")
	}
	typ := af.Type
	switch t := typ.(type) {
	case *ast.StarExpr:
		f.Pointer, typ = true, t.X
	case *ast.ArrayType:
		if t.Len != nil {
			return nil, fmt.Errorf("arrays are no part of the model")
		}
		f.List, typ = true, t.Elt
	}
	id, ok := typ.(*ast.Ident)
	if !ok {
		return nil, fmt.Errorf("a type of this form is no part of the model")
	}
	f.GoType = id.Name
	switch {
	case id.Name == "string", l.strings[id.Name]:
		f.Kind = KindString
	case id.Name == "int":
		f.Kind = KindInt
	case id.Name == "bool":
		f.Kind = KindBool
	case id.Name == "ID":
		f.Kind = KindID
	case id.Name == "Date":
		f.Kind = KindDate
	case l.structs[id.Name] != nil:
		f.Kind = KindStruct
	default:
		return nil, fmt.Errorf("type %s is no part of the model", id.Name)
	}
	if f.Pointer && f.Kind != KindStruct {
		return nil, fmt.Errorf("a pointer to a plain value is no part of the model")
	}
	if f.List && f.Kind != KindStruct && f.Kind != KindString {
		return nil, fmt.Errorf("a list of %s is no part of the model", id.Name)
	}
	if c := l.model.Codes[id.Name]; c != nil {
		c.Doc = l.docs[id.Name]
	}
	if af.Tag == nil {
		return nil, fmt.Errorf("a field of the model needs json and xml tags")
	}
	tag, err := strconv.Unquote(af.Tag.Value)
	if err != nil {
		return nil, err
	}
	return f, f.tags(reflect.StructTag(tag))
}

// tags reads the json, xml and validate tags.
func (f *Field) tags(tag reflect.StructTag) error {
	name, opts, _ := strings.Cut(tag.Get("json"), ",")
	if name == "" || name == "-" {
		return fmt.Errorf("a field of the model needs a json name")
	}
	f.JSON = name
	zero := f.Kind == KindID || f.Kind == KindDate
	switch {
	case opts == "":
		if f.List || f.Pointer {
			return fmt.Errorf("a list or pointer needs omitempty: it is never null")
		}
	case opts == "omitempty" && !zero, opts == "omitzero" && zero:
		f.JSONOmit = true
	default:
		return fmt.Errorf("json options %q do not fit the type", opts)
	}
	parts := strings.Split(tag.Get("xml"), ",")
	f.XML = parts[0]
	if f.XML == "" || strings.ContainsAny(f.XML, "> :") {
		return fmt.Errorf("a field of the model needs a plain xml name")
	}
	for _, o := range parts[1:] {
		switch o {
		case "attr":
			f.Attr = true
		case "omitempty":
			f.XMLOmit = true
		default:
			return fmt.Errorf("xml option %q is not known", o)
		}
	}
	if f.Attr && (f.List || f.Kind == KindStruct) {
		return fmt.Errorf("an attribute holds one plain value")
	}
	if !f.Attr && (f.Kind == KindInt || f.Kind == KindBool || f.Kind == KindID) {
		return fmt.Errorf("a number, a truth value and an id is an attribute in XML")
	}
	if zero || f.Pointer || f.List {
		f.XMLOmit = true // the types leave themselves out
	}
	if !f.List && f.Kind != KindStruct && !zero && f.JSONOmit != f.XMLOmit {
		return fmt.Errorf("json and xml disagree on leaving out the empty value")
	}
	rules := tag.Get("validate")
	if rules == "" {
		return nil
	}
	into := &f.Rules
	for _, r := range strings.Split(rules, ",") {
		if r == "dive" {
			into = &f.ElemRules
			continue
		}
		n, p, _ := strings.Cut(r, "=")
		*into = append(*into, Rule{n, p})
	}
	return nil
}
