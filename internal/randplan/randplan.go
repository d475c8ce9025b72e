// Package randplan draws plans for property tests: every field of every struct of the model, by reflection, with texts
// that are hard on codecs. The plans are of the right form and make no sense; for plans that do, see package sample.
package randplan

import (
	"reflect"
	"time"

	"github.com/adminplan/adminplan"
	"pgregory.net/rapid"
)

// letters are the characters of which texts are drawn: plain, Vietnamese, and all that a format escapes.
var letters = []rune("aZ09 .,/-–“”…ếộưĐđ\"'\\<>&]\n\t\r\u007f\u0085\u00a0\u2028\u2029\ufffd\U0001F600")

var (
	typeID   = reflect.TypeFor[adminplan.ID]()
	typeDate = reflect.TypeFor[adminplan.Date]()
	typeExt  = reflect.TypeFor[[]adminplan.Extension]()
)

// Plan draws a plan without extensions.
func Plan() *rapid.Generator[*adminplan.Plan] {
	return rapid.Custom(func(t *rapid.T) *adminplan.Plan {
		p := &adminplan.Plan{}
		fill(t, reflect.ValueOf(p).Elem(), 0)
		p.SchemaVersion = adminplan.SchemaVersion
		return p
	})
}

// Text draws a text.
func Text() *rapid.Generator[string] {
	return rapid.OneOf(rapid.StringOfN(rapid.RuneFrom(letters), 1, 12, -1), rapid.StringOfN(rapid.RuneFrom(letters[:24]), 1, 120, -1))
}

func fill(t *rapid.T, v reflect.Value, depth int) {
	switch {
	case v.Type() == typeID:
		if rapid.Bool().Draw(t, "id") {
			v.Set(reflect.ValueOf(adminplan.DerivedID(adminplan.Namespace, rapid.String().Draw(t, "name"))))
		}
		return
	case v.Type() == typeDate:
		v.Set(reflect.ValueOf(date(t)))
		return
	case v.Type() == typeExt:
		return
	}
	switch v.Kind() {
	case reflect.String:
		if rapid.IntRange(0, 2).Draw(t, "string") > 0 {
			v.SetString(Text().Draw(t, "text"))
		}
	case reflect.Int:
		v.SetInt(rapid.OneOf(rapid.Just(int64(0)), rapid.Int64Range(-1<<53+1, 1<<53-1)).Draw(t, "int"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Pointer:
		if rapid.IntRange(0, depth+1).Draw(t, "pointer") == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(t, v.Elem(), depth+1)
		}
	case reflect.Slice:
		n := 0
		if rapid.IntRange(0, depth+1).Draw(t, "list") == 0 {
			n = rapid.IntRange(1, 3).Draw(t, "length")
		}
		if n == 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			e := v.Index(i)
			for fill(t, e, depth+1); e.IsZero() && (e.Type() == typeID || e.Type() == typeDate); {
				fill(t, e, depth+1)
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), depth)
		}
	default:
		t.Fatalf("no value for %s", v.Type())
	}
}

// date draws a date of any precision, or none.
func date(t *rapid.T) adminplan.Date {
	year := rapid.IntRange(0, 9999).Draw(t, "year")
	if rapid.Bool().Draw(t, "everyYear") {
		year = 0
	}
	switch rapid.IntRange(0, 4).Draw(t, "precision") {
	case 1:
		return adminplan.YearOf(year)
	case 2:
		return adminplan.QuarterOf(year, rapid.IntRange(1, 4).Draw(t, "quarter"))
	case 3:
		return adminplan.MonthOf(year, rapid.IntRange(1, 12).Draw(t, "month"))
	case 4:
		calendar := year
		if year == 0 {
			calendar = 4 // 29 February is a day of some year
		}
		d := time.Date(calendar, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 360).Draw(t, "day"))
		return adminplan.DateOf(year, int(d.Month()), d.Day())
	}
	return adminplan.Date{}
}
