package randplan

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
)

// Full returns a plan in which every type stands with all its fields set, to values that their validate tags allow; where a type
// stands again, what must be there is. What the fields say together makes no sense.
func Full() *adminplan.Plan {
	f := filler{done: map[reflect.Type]bool{}}
	p := &adminplan.Plan{}
	f.fill(reflect.ValueOf(p).Elem(), nil)
	p.SchemaVersion, p.Kind = adminplan.SchemaVersion, adminplan.KindPlan
	p.Extensions = []adminplan.Extension{{Parent: "/elsewhere", Name: "x", Format: "json", Value: "1"}, {Parent: "/elsewhere", Name: "y", Format: "xml", Value: "<y></y>"}}
	return p
}

type filler struct {
	ids  int
	open []reflect.Type
	done map[reflect.Type]bool // the types that stand somewhere with all their fields
}

func (f *filler) fill(v reflect.Value, rules []string) {
	switch v.Type() {
	case typeID:
		f.ids++
		v.Set(reflect.ValueOf(adminplan.DerivedID(adminplan.Namespace, strconv.Itoa(f.ids))))
		return
	case typeDate:
		v.Set(reflect.ValueOf(adminplan.DateOf(2025, 6, 1)))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(textFor(rules))
	case reflect.Int:
		v.SetInt(2000)
		for _, r := range rules {
			if n, ok := strings.CutPrefix(r, "max="); ok {
				limit, _ := strconv.Atoi(n)
				v.SetInt(int64(min(limit, 2000)))
			}
		}
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		if !f.isOpen(v.Type().Elem()) {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem(), nil)
		}
	case reflect.Slice:
		if f.isOpen(v.Type().Elem()) {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		for len(rules) > 0 && rules[0] != "dive" {
			rules = rules[1:]
		}
		f.fill(v.Index(0), rules)
	case reflect.Struct:
		f.open = append(f.open, v.Type())
		again := f.done[v.Type()]
		f.done[v.Type()] = true
		for i := range v.NumField() {
			rules := strings.Split(v.Type().Field(i).Tag.Get("validate"), ",")
			if !again || rules[0] == "required" || v.Field(i).Kind() == reflect.Struct && v.Field(i).Type() != typeDate {
				f.fill(v.Field(i), rules)
			}
		}
		f.open = f.open[:len(f.open)-1]
	default:
		panic(fmt.Sprintf("no value for %s", v.Type()))
	}
}

func (f *filler) isOpen(t reflect.Type) bool {
	for _, o := range f.open {
		if o == t {
			return true
		}
	}
	return false
}

// textFor is a text that the rules allow.
func textFor(rules []string) string {
	text := "Văn bản"
	for _, r := range rules {
		name, param, _ := strings.Cut(r, "=")
		switch name {
		case "oneof":
			return strings.Fields(param)[0]
		case "number", "numeric":
			return "95"
		case "uppercase":
			text = "VND"
		}
	}
	return text
}
