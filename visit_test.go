package adminplan

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// words are what the strings of a drawn plan are made of: nothing, values of the lists, values at and over limits, text that XML or Unicode cannot take.
var words = []string{"", "x", "KH", "1.0", "Căn cứ", "draft", "issued", "state", "party", "objectives", "content", "lead", "report", "95", "0.5", "-3", "+1.25", "1,5", ".",
	"1.", "VND", "vnd", "ĐỒNG", "Đồ", "abcd", "ĐỒN", "12A", "json", "a b", "vi", "organ", "commune", "at-least", "month",
	strings.Repeat("ễ", 20), strings.Repeat("ễ", 21), strings.Repeat("a", 40), strings.Repeat("a", 41), strings.Repeat("ă", 101), strings.Repeat("a", 201), strings.Repeat("o", 501),
	"e\u0300", "\x00", "\xff", "\ufffd", "\u2028"}

// draw fills v with drawn values; budget bounds the number of structs.
func draw(t *rapid.T, v reflect.Value, budget *int) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[Date]() {
			v.Set(reflect.ValueOf(rapid.SampledFrom([]Date{{}, YearOf(2025), DateOf(2025, 2, 28), DateOf(2025, 2, 30), QuarterOf(2025, 3)}).Draw(t, "date")))
			return
		}
		for i := range v.NumField() {
			draw(t, v.Field(i), budget)
		}
	case reflect.String:
		v.SetString(rapid.SampledFrom(words).Draw(t, "word"))
	case reflect.Int:
		v.SetInt(rapid.SampledFrom([]int64{0, 1, -1, 1899, 1900, 9999, 10000, 1001, 1000001}).Draw(t, "int"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Array:
		if rapid.Bool().Draw(t, "id") {
			v.Index(0).SetUint(1)
		}
	case reflect.Pointer:
		if *budget > 0 && rapid.Bool().Draw(t, "pointer") {
			*budget--
			v.Set(reflect.New(v.Type().Elem()))
			draw(t, v.Elem(), budget)
		}
	case reflect.Slice:
		n := rapid.SampledFrom([]int{0, 0, 0, 1, 2, 11}).Draw(t, "length")
		if v.Type().Elem().Kind() == reflect.Struct {
			n = min(n, 2, *budget)
			*budget -= n
		}
		if n > 0 || rapid.Bool().Draw(t, "empty") {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		}
		for i := range v.Len() {
			draw(t, v.Index(i), budget)
		}
	}
}

// The walk reports what the validator reports about the same tags, for every plan.
func TestWalkEqualsValidator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		budget := 40
		p := new(Plan)
		draw(t, reflect.ValueOf(p).Elem(), &budget)
		byTags, err := ValidatePart(p)
		require.NoError(t, err)
		var byWalk []Finding
		for _, f := range p.Validate().Findings {
			if strings.HasPrefix(f.Code, "FIELD-") {
				byWalk = append(byWalk, f)
			}
		}
		expected := sortFindings(byTags.Findings)
		require.Equal(t, len(expected), len(byWalk))
		for i := range expected {
			require.Equal(t, expected[i], byWalk[i])
		}
	})
}

// Every struct with one field at a time set to each of the words: no tag of any type goes unseen.
func TestWalkEqualsValidatorFieldByField(t *testing.T) {
	tried := 0
	for _, typ := range kindTypes() {
		for i := range typ.NumField() {
			if typ.Field(i).Type.Kind() != reflect.String {
				continue
			}
			for _, w := range words {
				v := reflect.New(typ)
				v.Elem().Field(i).SetString(w)
				byTags, err := ValidatePart(v.Interface())
				require.NoError(t, err)
				require.Equal(t, codesAt(sortPart(byTags.Findings)), codesAt(sortPart(walkPart(v.Interface()))), "%s.%s = %q", typ, typ.Field(i).Name, w)
				tried++
			}
		}
	}
	require.Greater(t, tried, 3000)
}

// walkPart walks a part by itself and returns what the tags say.
func walkPart(v any) []Finding {
	w := new(visitor)
	w.use(coreSet())
	kind, _ := kindOf(v)
	w.parts = append(w.parts, part{value: v, kind: kind, index: -1, parent: -1})
	w.visitPart(v)
	var out []Finding
	for _, f := range w.findings {
		if strings.HasPrefix(f.Code, "FIELD-") {
			out = append(out, f)
		}
	}
	return out
}

func sortPart(list []Finding) []Finding { return sortFindings(list) }

func codesAt(list []Finding) []string {
	out := []string{}
	for _, f := range list {
		out = append(out, f.Path+" "+f.Code+" "+f.Message("en"))
	}
	return out
}

func TestPlainText(t *testing.T) {
	for r := rune(0); r < 0x30000; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		for _, s := range []string{string(r), "a" + string(r) + "e", "e" + string(r), "Ơ" + string(r)} {
			if plainText(s) {
				require.True(t, norm.NFC.IsNormalString(s), "%q", s)
				require.False(t, r < ' ' && r != '\t' && r != '\n' && r != '\r', "%q", s)
			}
		}
	}
	require.True(t, plainText("Kế hoạch “thông tin, tuyên truyền” – năm 2022… ơ Ư đ"))
	for _, s := range []string{"\xc3", "\xe1\xba", "\xe2\x80", "\xc3a", "\xe1\xbaa", "\x80", "\xc0\x80", "a\u0301"} {
		require.False(t, plainText(s), "%q", s)
	}
}

func FuzzPlainText(f *testing.F) {
	f.Add("Kế hoạch")
	f.Add("e\u0300")
	f.Fuzz(func(t *testing.T, s string) {
		if plainText(s) && (!utf8.ValidString(s) || !norm.NFC.IsNormalString(s)) {
			t.Fatalf("%q is not plain", s)
		}
	})
}

func TestValidateSurvivesAbsurdPlans(t *testing.T) {
	var none *Plan
	require.Empty(t, none.Validate().Findings)
	require.NotEmpty(t, new(Plan).Validate().Findings)

	t.Run("lists within themselves", func(t *testing.T) {
		p := New()
		p.Sections = []Section{{Heading: "A"}, {Heading: "B"}}
		p.Sections[0].Sections = p.Sections
		p.Sections[1].Sections = p.Sections
		require.Contains(t, p.Validate().Counts(), "PLAN-DEPTH-01")
	})
	t.Run("deep", func(t *testing.T) {
		var items []ContentItem
		for range 100_000 {
			items = []ContentItem{{Label: "-", Text: "x", Items: items}}
		}
		p := New()
		p.Sections = []Section{{Heading: "A", Items: items}}
		require.Equal(t, 1, p.Validate().Counts()["PLAN-DEPTH-01"])
	})
	t.Run("absurd values", func(t *testing.T) {
		p := New()
		p.Date = Date{Year: -5, Month: 99, Day: -1, Quarter: 77}
		p.Period = &Period{From: p.Date, To: p.Date}
		p.Sections = []Section{{Items: []ContentItem{{References: []Reference{{Start: -1, End: -9}, {Start: 1 << 62, End: 1 << 62}, {Start: 5, End: 2, RefersTo: NewID()}},
			Timing: []Timing{{From: p.Date, Due: p.Date}}, Table: &Table{Rows: []Row{{Cells: []Cell{{ColSpan: -1 << 62}}}}}}}}}
		require.NotEmpty(t, p.Validate().Findings)
	})
}

// Every drawn plan can be validated, twice with the same result, and its report goes through JSON.
func TestValidateIsTotalAndOrdered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		budget := 40
		p := new(Plan)
		draw(t, reflect.ValueOf(p).Elem(), &budget)
		r := p.Validate()
		require.Equal(t, r, p.Validate())
		for i, f := range r.Findings {
			require.NotContains(t, f.Message("vi"), "{")
			if i > 0 {
				require.LessOrEqual(t, comparePlaces(placeOf(r.Findings[i-1].Path), placeOf(f.Path)), 0)
			}
		}
		b, err := json.Marshal(r)
		require.NoError(t, err)
		var back ValidationReport
		require.NoError(t, json.Unmarshal(b, &back))
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.JSONEq(t, string(b), string(again))
	})
}
