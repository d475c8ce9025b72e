package adminplan

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// memberOrder says where the members of a struct stand among its fields, and what type they lead to.
type memberOrder struct {
	order int32
	typ   reflect.Type
}

// memberOrders holds the members of every struct of the model by their JSON names.
var memberOrders = sync.OnceValue(func() map[reflect.Type]map[string]memberOrder {
	out := map[reflect.Type]map[string]memberOrder{}
	var add func(reflect.Type)
	add = func(t reflect.Type) {
		if t.Kind() != reflect.Struct || out[t] != nil {
			return
		}
		members := map[string]memberOrder{}
		out[t] = members
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			if name == "" || name == "-" {
				continue
			}
			to := t.Field(i).Type
			for to.Kind() == reflect.Pointer || to.Kind() == reflect.Slice {
				to = to.Elem()
			}
			members[name] = memberOrder{int32(i), to}
			add(to)
		}
	}
	add(reflect.TypeFor[Plan]())
	return out
})

// placeOf turns a JSON pointer into numbers that order places as the fields of the model and the entries of lists follow
// each other. A member that the model does not have comes after those that it has.
func placeOf(pointer string) []int32 {
	if pointer == "" {
		return nil
	}
	orders := memberOrders()
	place := make([]int32, 0, strings.Count(pointer, "/"))
	t := reflect.TypeFor[Plan]()
	for token := range strings.SplitSeq(pointer[1:], "/") {
		if n, err := strconv.ParseInt(token, 10, 32); err == nil {
			place = append(place, int32(n))
			continue
		}
		m, ok := orders[t][token]
		if !ok {
			m.order = 1 << 20
		}
		place, t = append(place, m.order), m.typ
		if t == nil {
			t = reflect.TypeFor[string]()
		}
	}
	return place
}

// kindAt returns the kind of the struct that holds the member at which the pointer, which begins at a part of the kind from, points.
func kindAt(from partKind, pointer string) partKind {
	t := kindTypes()[from]
	kind := from
	tokens := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for len(tokens) > 0 && isNumber(tokens[len(tokens)-1]) {
		tokens = tokens[:len(tokens)-1]
	}
	for _, token := range tokens[:max(0, len(tokens)-1)] {
		if m, ok := memberOrders()[t][token]; ok {
			t = m.typ
		}
	}
	if t != nil {
		if k, ok := kindOf(reflect.New(t).Interface()); ok {
			kind = k
		}
	}
	return kind
}

// kindTypes holds the type of every kind of part.
var kindTypes = sync.OnceValue(func() []reflect.Type {
	types := make([]reflect.Type, kindCount)
	for t := range memberOrders() {
		if k, ok := kindOf(reflect.New(t).Interface()); ok {
			types[k] = t
		}
	}
	return types
})

// comparePlaces orders what [placeOf] gives.
func comparePlaces(a, b []int32) int { return slices.Compare(a, b) }

// sortFindings returns the findings in their fixed order. Of those that say the same of the same place the last stays,
// so that a set that is given with another severity has its way.
func sortFindings(found []Finding) []Finding {
	type keyed struct {
		place []int32
		f     Finding
	}
	list := make([]keyed, len(found))
	for i, f := range found {
		list[i] = keyed{placeOf(f.Path), f}
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		if c := comparePlaces(a.place, b.place); c != 0 {
			return c
		}
		if c := strings.Compare(a.f.Path, b.f.Path); c != 0 {
			return c
		}
		return strings.Compare(a.f.Code, b.f.Code)
	})
	out := make([]Finding, 0, len(list))
	for _, k := range list {
		if n := len(out); n > 0 && out[n-1].Path == k.f.Path && out[n-1].Code == k.f.Code && reflect.DeepEqual(out[n-1].Params, k.f.Params) {
			out[n-1] = k.f
			continue
		}
		out = append(out, k.f)
	}
	return out
}
