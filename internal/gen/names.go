package main

import (
	"strings"
	"unicode"
)

// fieldConst is the constant that names a field in the places of values. Fields of the same JSON name share one.
func fieldConst(f *Field) string {
	return "field" + strings.ToUpper(f.JSON[:1]) + f.JSON[1:]
}

// lower makes the first letters of a Go name lower case: OrgRef to orgRef.
func lower(name string) string {
	for i, r := range name {
		if unicode.IsLower(r) {
			if i > 1 {
				i--
			}
			return strings.ToLower(name[:i]) + name[i:]
		}
	}
	return strings.ToLower(name)
}

// strictEmpty reports whether the format leaves the empty value out, so that a reader refuses it where it stands.
func strictEmpty(f *Field) bool {
	if (f.Kind == KindID || f.Kind == KindDate) && f.JSONOmit {
		return true
	}
	rules := f.Rules
	if f.List {
		rules = f.ElemRules
	}
	_, omitempty := rule(rules, "omitempty")
	return omitempty && f.Kind != KindStruct
}

// knownMembers are the JSON names of a type, each between blanks.
func knownMembers(t *Type) string {
	s := " "
	for _, f := range t.Fields {
		s += f.JSON + " "
	}
	return s
}

// plain is the expression of a value as the basic type that it has beneath.
func plain(f *Field, expr string) string {
	if f.Kind == KindString && f.GoType != "string" {
		return "string(" + expr + ")"
	}
	return expr
}

// nonEmpty is the condition under which the value is not the empty one.
func nonEmpty(f *Field, expr string) string {
	switch {
	case f.List:
		return "len(" + expr + ") > 0"
	case f.Pointer:
		return expr + " != nil"
	}
	switch f.Kind {
	case KindString:
		return expr + ` != ""`
	case KindInt:
		return expr + " != 0"
	case KindBool:
		return expr
	case KindID, KindDate:
		return "!" + expr + ".IsZero()"
	}
	return ""
}
