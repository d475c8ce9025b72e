package adminplan_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
)

// lists visits every list of a plan that can be set.
func lists(v reflect.Value, visit func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			lists(v.Elem(), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			lists(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			lists(v.Index(i), visit)
		}
		visit(v)
	}
}

func TestCloneIsEqualAndSharesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		c := p.Clone()
		require.Equal(t, p, c)
		require.True(t, p.Equal(c))
		before, err := p.AppendCanonical(nil)
		require.NoError(t, err)
		// Overwrite all that the copy holds behind a list or a pointer; the original must not notice.
		lists(reflect.ValueOf(c), func(v reflect.Value) {
			for i := range v.Len() {
				v.Index(i).SetZero()
			}
		})
		pointers(reflect.ValueOf(c).Elem())
		after, err := p.AppendCanonical(nil)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	})
	var none *adminplan.Plan
	require.Nil(t, none.Clone())
	require.True(t, none.Equal(nil))
	require.False(t, none.Equal(adminplan.New()))
}

// pointers zeroes what stands behind the pointers of a struct.
func pointers(v reflect.Value) {
	for i := range v.NumField() {
		f := v.Field(i)
		switch f.Kind() {
		case reflect.Pointer:
			if !f.IsNil() {
				pointers(f.Elem())
				f.Elem().SetZero()
			}
		case reflect.Struct:
			pointers(f)
		}
	}
}

func TestEqualTakesNilAndEmptyListsAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		q := p.Clone()
		lists(reflect.ValueOf(q), func(v reflect.Value) {
			if v.IsNil() {
				v.Set(reflect.MakeSlice(v.Type(), 0, 0))
			}
		})
		require.True(t, p.Equal(q))
		require.True(t, q.Equal(p))
		d, err := p.Digest()
		require.NoError(t, err)
		e, err := q.Digest()
		require.NoError(t, err)
		require.Equal(t, d, e)
	})
}

// leaves visits every plain value of a plan with a name for it.
func leaves(v reflect.Value, path string, visit func(string, reflect.Value)) {
	switch {
	case v.Type() == reflect.TypeFor[adminplan.ID](), v.Type() == reflect.TypeFor[adminplan.Date]():
		visit(path, v)
	case v.Kind() == reflect.Pointer:
		if !v.IsNil() {
			leaves(v.Elem(), path, visit)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			leaves(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			leaves(v.Index(i), path+"[]", visit)
		}
	default:
		visit(path, v)
	}
}

func TestEveryValueCountsForEqualAndDigest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		d, err := p.Digest()
		require.NoError(t, err)
		n := 0
		leaves(reflect.ValueOf(p), "", func(string, reflect.Value) { n++ })
		change, k := rapid.IntRange(0, n-1).Draw(t, "leaf"), 0
		leaves(reflect.ValueOf(p), "", func(path string, v reflect.Value) {
			if k++; k-1 != change {
				return
			}
			old := reflect.New(v.Type()).Elem()
			old.Set(v)
			switch x := v.Addr().Interface().(type) {
			case *adminplan.ID:
				x[15]++
			case *adminplan.Date:
				*x = adminplan.YearOf(int(x.Year)%9998 + 1)
			case *int:
				if *x++; *x > 1<<52 {
					*x = 0
				}
			case *bool:
				*x = !*x
			default:
				v.SetString(v.String() + "!")
			}
			q := p.Clone()
			v.Set(old)
			require.False(t, p.Equal(q), path)
			require.False(t, q.Equal(p), path)
			e, err := q.Digest()
			require.NoError(t, err)
			require.NotEqual(t, d, e, path)
		})
	})
}

func TestCanonicalForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := randplan.Plan().Draw(t, "plan")
		got, err := p.AppendCanonical(nil)
		require.NoError(t, err)
		// An encoder of maps puts the names in order; it escapes two characters more than RFC 8785 has it.
		var any map[string]any
		std, err := json.Marshal(p)
		require.NoError(t, err)
		d := json.NewDecoder(bytes.NewReader(std))
		d.UseNumber()
		require.NoError(t, d.Decode(&any))
		var want bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		require.NoError(t, e.Encode(any))
		text := strings.TrimSuffix(want.String(), "\n")
		text = strings.NewReplacer(`\\`, `\\`, `\u2028`, "\u2028", `\u2029`, "\u2029").Replace(text)
		require.Equal(t, text, string(got))
		sum, err := p.Digest()
		require.NoError(t, err)
		require.Equal(t, sha256.Sum256(got), sum)
	})
}

func TestCanonicalText(t *testing.T) {
	for in, want := range map[string]string{
		"\u20ac$\u000f\nA'\u0042\u0022\u005c\\\"/": `"€$\u000f\nA'B\"\\\\\"/"`, // the example of RFC 8785, 3.2.2.2
		"\b\f\t\r\u007f\u2028\U0001F600ế":          "\"\\b\\f\\t\\r\u007f\u2028\U0001F600ế\"",
	} {
		b, err := (&adminplan.Plan{Title: in}).AppendCanonical(nil)
		require.NoError(t, err)
		require.Contains(t, string(b), `"title":`+want)
	}
}

func TestCanonicalFormRefusesWhatItCannotCarry(t *testing.T) {
	item := func(c adminplan.ContentItem) *adminplan.Plan {
		return &adminplan.Plan{Sections: []adminplan.Section{{}, {Items: []adminplan.ContentItem{c}}}}
	}
	for want, p := range map[string]*adminplan.Plan{
		"/title: text is not valid UTF-8":                        {Title: "\xff"},
		"/sections/1/items/0/text: text is not valid UTF-8":      item(adminplan.ContentItem{Text: "a\xc3"}),
		"/sections/1/items/0/timing/0/due: ":                     item(adminplan.ContentItem{Timing: []adminplan.Timing{{Due: adminplan.DateOf(2025, 2, 30)}}}),
		"/sections/1/items/0/references/0/start: the number has": item(adminplan.ContentItem{References: []adminplan.Reference{{Start: 1 << 53}}}),
	} {
		_, err := p.Digest()
		require.ErrorContains(t, err, want)
	}
}
