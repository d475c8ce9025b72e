package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
)

// model is what the source of the root package says about its structs.
type model struct {
	structs map[string]*structType
	// basic maps the names of types that are a string or an integer beneath to "string" or "int".
	basic map[string]string
}

// structType is a struct with its fields in the order of the source.
type structType struct {
	name   string
	fields []field
}

// field is an exported field with the two tags that matter here.
type field struct {
	goName, jsonName string
	// elem is the name of the type without slice or pointer.
	elem           string
	slice, pointer bool
	tags, diveTags []tag
	dive           bool
}

// tag is a rule of a validate tag: max and 40 of "max=40".
type tag struct{ name, param string }

// readModel reads the structs of the package in dir from its hand-written source.
func readModel(dir string) (*model, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	m := &model{structs: map[string]*structType{}, basic: map[string]string{"string": "string", "int": "int", "bool": "bool"}}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_gen.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, decl := range f.Decls {
			g, ok := decl.(*ast.GenDecl)
			if !ok || g.Tok != token.TYPE {
				continue
			}
			for _, spec := range g.Specs {
				if err := m.addType(spec.(*ast.TypeSpec)); err != nil {
					return nil, fmt.Errorf("%s: %w", name, err)
				}
			}
		}
	}
	return m, nil
}

func (m *model) addType(spec *ast.TypeSpec) error {
	switch t := spec.Type.(type) {
	case *ast.Ident:
		if b, ok := m.basic[t.Name]; ok {
			m.basic[spec.Name.Name] = b
		}
	case *ast.StructType:
		s := &structType{name: spec.Name.Name}
		for _, f := range t.Fields.List {
			if f.Tag == nil {
				continue
			}
			for _, name := range f.Names {
				fd, err := newField(name.Name, f)
				if err != nil {
					return fmt.Errorf("%s.%s: %w", s.name, name.Name, err)
				}
				if fd.jsonName != "" {
					s.fields = append(s.fields, fd)
				}
			}
		}
		if len(s.fields) > 0 {
			m.structs[s.name] = s
		}
	}
	return nil
}

func newField(name string, f *ast.Field) (field, error) {
	tags := reflect.StructTag(strings.Trim(f.Tag.Value, "`"))
	jsonName, _, _ := strings.Cut(tags.Get("json"), ",")
	if jsonName == "-" {
		jsonName = ""
	}
	fd := field{goName: name, jsonName: jsonName}
	t := f.Type
	if a, ok := t.(*ast.ArrayType); ok && a.Len == nil {
		fd.slice, t = true, a.Elt
	} else if p, ok := t.(*ast.StarExpr); ok {
		fd.pointer, t = true, p.X
	}
	id, ok := t.(*ast.Ident)
	if !ok {
		if jsonName == "" {
			return fd, nil
		}
		return fd, fmt.Errorf("a field of this type is beyond the generator")
	}
	fd.elem = id.Name
	for part := range strings.SplitSeq(tags.Get("validate"), ",") {
		switch {
		case part == "":
		case part == "dive":
			fd.dive = true
		default:
			n, p, _ := strings.Cut(part, "=")
			if fd.dive {
				fd.diveTags = append(fd.diveTags, tag{n, p})
			} else {
				fd.tags = append(fd.tags, tag{n, p})
			}
		}
	}
	return fd, nil
}

// reachable returns the structs that a plan can hold, the plan first, in the order in which they are met.
func (m *model) reachable(root string) []*structType {
	var out []*structType
	seen := map[string]bool{}
	var visit func(string)
	visit = func(name string) {
		s := m.structs[name]
		if s == nil || seen[name] {
			return
		}
		seen[name] = true
		out = append(out, s)
		for _, f := range s.fields {
			visit(f.elem)
		}
	}
	visit(root)
	return out
}
