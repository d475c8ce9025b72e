package randplan

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/adminplan/adminplan"
	"pgregory.net/rapid"
)

// Valid draws a plan of which every value keeps its validate tag. What the values say together makes no sense.
func Valid() *rapid.Generator[*adminplan.Plan] {
	return rapid.Custom(func(t *rapid.T) *adminplan.Plan {
		p := Plan().Draw(t, "any")
		(&filler{}).mend(reflect.ValueOf(p).Elem(), nil)
		p.SchemaVersion, p.Kind = adminplan.SchemaVersion, adminplan.KindPlan
		return p
	})
}

// mend makes a value one that the rules allow.
func (f *filler) mend(v reflect.Value, rules []string) {
	if v.Type() == typeID || v.Type() == typeDate {
		if has(rules, "required") && v.IsZero() || v.Type() == typeID && !v.IsZero() {
			f.fill(v, nil) // which gives every id once
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		empty := v.Len() == 0
		if empty && !has(rules, "required") && (has(rules, "omitempty") || !has(rules, "oneof")) {
			return
		}
		if good := textFor(rules); empty || good != "Văn bản" {
			v.SetString(good)
		}
		for _, r := range rules {
			if n, ok := strings.CutPrefix(r, "max="); ok {
				limit, _ := strconv.Atoi(n)
				text := []rune(v.String())
				v.SetString(string(text[:min(len(text), limit)]))
			}
		}
	case reflect.Int:
		if v.Int() == 0 {
			return
		}
		low, high := int64(0), int64(1<<53)
		for _, r := range rules {
			if n, ok := strings.CutPrefix(r, "min="); ok {
				low, _ = strconv.ParseInt(n, 10, 64)
			}
			if n, ok := strings.CutPrefix(r, "max="); ok {
				high, _ = strconv.ParseInt(n, 10, 64)
			}
		}
		v.SetInt(min(max(v.Int(), low), high))
	case reflect.Pointer:
		if !v.IsNil() {
			f.mend(v.Elem(), nil)
		}
	case reflect.Slice:
		if v.Len() == 0 && has(rules, "required") {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		elem := rules
		for len(elem) > 0 && elem[0] != "dive" {
			elem = elem[1:]
		}
		for i := range v.Len() {
			f.mend(v.Index(i), elem)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f.mend(v.Field(i), strings.Split(v.Type().Field(i).Tag.Get("validate"), ","))
		}
	}
}

func has(rules []string, name string) bool {
	for _, r := range rules {
		if r == name || strings.HasPrefix(r, name+"=") {
			return true
		}
	}
	return false
}
