package adminplan

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Edit changes a plan, line by line: a JSON pointer, a blank, and the new value in JSON.
//
//	/number/value "05"
//	/sections/1/items/- {"label":"3.","text":"Tổng kết."}
//	/filing -
//
// An index of "-" appends to a list; a value of "-" takes the member or the entry away. So that examples of rules can show
// them, a string that is no JSON may be written as in Go ("\xff"), and a date may be one that is on no calendar.
type Edit string

// Apply changes the plan. It stops at the first line that it cannot carry out, and says which.
func (e Edit) Apply(p *Plan) error {
	n := 0
	for line := range strings.SplitSeq(string(e), "\n") {
		n++
		if strings.TrimSpace(line) == "" {
			continue
		}
		pointer, value, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || !strings.HasPrefix(pointer, "/") {
			return fmt.Errorf("adminplan: edit, line %d: want a JSON pointer, a blank and a value", n)
		}
		if err := applyEdit(p, pointer, strings.TrimSpace(value)); err != nil {
			return fmt.Errorf("adminplan: edit, line %d: at %s: %w", n, pointer, err)
		}
	}
	return nil
}

func applyEdit(p *Plan, pointer, value string) error {
	tokens := strings.Split(pointer[1:], "/")
	v := reflect.ValueOf(p).Elem()
	for i, token := range tokens {
		last := i == len(tokens)-1
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		if v.Kind() == reflect.Slice {
			at, err := entryAt(v, token)
			if err != nil {
				return err
			}
			if last && value == "-" {
				v.Set(reflect.AppendSlice(v.Slice(0, at), v.Slice(at+1, v.Len())))
				return nil
			}
			v = v.Index(at)
			continue
		}
		m, ok := memberOrders()[v.Type()][token]
		if !ok {
			return fmt.Errorf("no member %q", token)
		}
		v = v.Field(int(m.order))
	}
	if value == "-" {
		v.SetZero()
		return nil
	}
	return setValue(v, value)
}

// entryAt returns the index that the token names in the list, which grows by one for "-".
func entryAt(v reflect.Value, token string) (int, error) {
	if token == "-" {
		v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
		return v.Len() - 1, nil
	}
	at, err := strconv.Atoi(token)
	if err != nil || at < 0 || at >= v.Len() {
		return 0, fmt.Errorf("no entry %q in a list of %d", token, v.Len())
	}
	return at, nil
}

func setValue(v reflect.Value, value string) error {
	fresh := reflect.New(v.Type())
	err := json.Unmarshal([]byte(value), fresh.Interface())
	s, goErr := strconv.Unquote(value)
	switch {
	case goErr == nil && v.Type() == reflect.TypeFor[Date]():
		if d, ok := parseDate(s); ok {
			fresh, err = reflect.ValueOf(&d), nil
		}
	case goErr == nil && err != nil && v.Kind() == reflect.String:
		fresh.Elem().SetString(s)
		err = nil
	}
	if err != nil {
		return err
	}
	v.Set(fresh.Elem())
	return nil
}

// Value returns the part of the plan at which the finding points, as a value of the model; false where it points at
// something that is not there. Findings do not hold words of the plan: who wants them shown asks here.
func (f Finding) Value(p *Plan) (any, bool) { return valueAt(p, f.Path) }

func valueAt(p *Plan, pointer string) (any, bool) {
	if pointer == "" {
		return p, true
	}
	v := reflect.ValueOf(p).Elem()
	for token := range strings.SplitSeq(pointer[1:], "/") {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return nil, false
			}
			v = v.Elem()
		}
		switch v.Kind() {
		case reflect.Slice:
			at, err := strconv.Atoi(token)
			if err != nil || at < 0 || at >= v.Len() {
				return nil, false
			}
			v = v.Index(at)
		case reflect.Struct:
			m, ok := memberOrders()[v.Type()][token]
			if !ok {
				return nil, false
			}
			v = v.Field(int(m.order))
		default:
			return nil, false
		}
	}
	return v.Interface(), true
}
