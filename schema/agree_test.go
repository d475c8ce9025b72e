package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/internal/wire"
	"github.com/adminplan/adminplan/sample"
	"github.com/adminplan/adminplan/schema"
)

// broken is a document that breaks one constraint of a schema.
type broken struct {
	constraint string // type or member, and keyword
	pointer    string // the place in the plan that is broken
	doc        []byte
}

func compile(t testing.TB) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema.JSON()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	id := doc.(map[string]any)["$id"].(string)
	require.NoError(t, c.AddResource(id, doc))
	s, err := c.Compile(id)
	require.NoError(t, err)
	return s
}

func validJSON(t testing.TB, s *jsonschema.Schema, doc []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	require.NoError(t, err)
	return s.Validate(v)
}

// limits are those of the readers by default.
var limits = wire.Options{Depth: 200, Nodes: 20_000_000, String: 16 << 20}

// refuses reports whether the library refuses what the reader gave: the reader fails, or the core rules find something about
// the form of the value at the pointer.
func refuses(p *adminplan.Plan, fault *wire.Fault, pointer string) bool {
	return fault != nil || formFinding(p, pointer) != nil
}

// formFinding returns an error of the core rules about the form of the value at the pointer, "*" for any. What rules of sense find
// is no matter here, for the plans make none.
func formFinding(p *adminplan.Plan, pointer string) *adminplan.Finding {
	for _, f := range p.Validate().Findings {
		form := false
		for _, code := range []string{"FIELD-", "TEXT-XML-", "ID-UNIQUE-", "PLAN-KIND-", "PLAN-VERSION-"} {
			form = form || strings.HasPrefix(f.Code, code)
		}
		if form && f.Severity == adminplan.SeverityError && (pointer == "*" || f.Path == pointer || strings.HasPrefix(f.Path, pointer+"/")) {
			return &f
		}
	}
	return nil
}

// breaker breaks a document in every way that the JSON Schema names, each once.
type breaker struct {
	defs map[string]map[string]any
	base any
	seen map[string]bool
	out  []broken
}

// try sets a value aside, notes the document that results, and puts the value back.
func (b *breaker) try(constraint, pointer string, apply, undo func()) {
	if b.seen[constraint] {
		return
	}
	b.seen[constraint] = true
	apply()
	doc, err := json.Marshal(b.base)
	undo()
	if err != nil {
		panic(err)
	}
	b.out = append(b.out, broken{constraint, pointer, doc})
}

// object breaks an object of the type def, which stands at pointer.
func (b *breaker) object(def, pointer string, v map[string]any) {
	b.seen[def] = true
	s := b.defs[def]
	b.try(def+" additionalProperties", pointer, func() { v["unknownMember"] = 1 }, func() { delete(v, "unknownMember") })
	if required, ok := s["required"].([]any); ok {
		for _, r := range required {
			name := r.(string)
			old := v[name]
			b.try(def+"."+name+" required", pointer+"/"+name, func() { delete(v, name) }, func() { v[name] = old })
		}
	}
	properties := s["properties"].(map[string]any)
	for _, name := range sorted(properties) {
		old, had := v[name]
		set := func(x any) { v[name] = x }
		undo := func() {
			if v[name] = old; !had {
				delete(v, name)
			}
		}
		b.value(def+"."+name, pointer+"/"+name, properties[name].(map[string]any), old, set, undo)
	}
}

// value breaks the value of schema s; set puts another in its place, undo puts it back.
func (b *breaker) value(name, pointer string, s map[string]any, old any, set func(any), undo func()) {
	bad := func(keyword string, values ...any) {
		for i, v := range values {
			b.try(fmt.Sprintf("%s %s %d", name, keyword, i), pointer, func() { set(v) }, undo)
		}
	}
	merged := map[string]any{}
	for k, v := range s {
		merged[k] = v
	}
	if ref, ok := s["$ref"].(string); ok {
		def := strings.TrimPrefix(ref, "#/$defs/")
		if _, isObject := b.defs[def]["properties"]; isObject {
			bad("type", "text", nil, []any{})
			if o, ok := old.(map[string]any); ok {
				b.object(def, pointer, o)
			}
			return
		}
		for k, v := range b.defs[def] {
			if k == "pattern" && merged[k] != nil {
				bad(k, badFor(v.(string))...)
			} else if k != "description" && k != "title" {
				merged[k] = v
			}
		}
	}
	for _, k := range sorted(merged) {
		v := merged[k]
		switch k {
		case "type":
			bad(k, nil, map[string]any{})
			if v != "string" {
				bad("type string", "text")
			} else {
				bad("type number", 7)
			}
		case "minLength":
			bad(k, strings.Repeat("x", int(v.(float64))-1))
		case "maxLength":
			bad(k, strings.Repeat("ệ", int(v.(float64))+1))
		case "enum":
			bad(k, "no-such-code")
		case "pattern":
			bad(k, badFor(v.(string))...)
		case "not":
			bad(k, v.(map[string]any)["const"])
		case "minimum":
			bad(k, v.(float64)-1, 1.5)
		case "maximum":
			bad(k, v.(float64)+1)
		case "minItems":
			bad(k, []any{})
		case "maxItems":
			if old == nil {
				continue // the type stands elsewhere with all its members
			}
			list := make([]any, int(v.(float64))+1)
			for i := range list {
				list[i] = old.([]any)[0]
			}
			bad(k, list)
		case "items":
			list, ok := old.([]any)
			if !ok {
				continue
			}
			first := list[0]
			b.value(name+"[]", pointer+"/0", v.(map[string]any), first, func(x any) { list[0] = x }, func() { list[0] = first })
		case "$ref", "title", "description", "examples", "format":
		default:
			panic("a keyword of which the test knows no breach: " + k)
		}
	}
}

// badFor are values that a pattern of the schema refuses.
func badFor(pattern string) []any {
	switch {
	case strings.HasPrefix(pattern, "^[^\x00"):
		return []any{"a\x00", "a\x0bb", "\x1f", "a\ufffe"}
	case strings.HasPrefix(pattern, "^[0-9a-f]{8}"):
		return []any{"", "no id", "5F1C7A2E-6d0b-5c55-9a3e-6b1f0c8e2a44", "{5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a44}", "5f1c7a2e6d0b5c559a3e6b1f0c8e2a44"}
	case strings.Contains(pattern, "Q[1-4]"):
		return []any{"", "2025-02-30", "2025-02-29", "1900-02-29", "2025-13", "2025-00-01", "2025-04-31", "0000", "0000-06", "2025-Q5", "25-01-01", "--02-30", "--", "2025-1-1", "2025-06-01 ", "2025-06-01T00:00:00Z", "--2025", "2025-Q1-01"}
	case strings.Contains(pattern, "A-Z"):
		return []any{"vnd", "VN1", "ĐĐĐ"}
	case strings.Contains(pattern, `\.[0-9]`):
		return []any{"1,5", "1.", ".5", "một", "1e3", " 1"}
	case strings.HasPrefix(pattern, `^(1\.`):
		return []any{"2.0", "1", "1.x", "01.0", "1.00", "v1.0"}
	}
	panic("a pattern of which the test knows no breach: " + pattern)
}

func sorted[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func brokenJSON(t testing.TB) []broken {
	var s map[string]any
	require.NoError(t, json.Unmarshal([]byte(schema.JSON()), &s))
	b := breaker{defs: map[string]map[string]any{}, seen: map[string]bool{}}
	for name, def := range s["$defs"].(map[string]any) {
		b.defs[name] = def.(map[string]any)
	}
	doc, err := json.Marshal(randplan.Full())
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(doc, &b.base))
	b.object("Plan", "", b.base.(map[string]any))
	for name, def := range b.defs {
		if _, ok := def["properties"]; ok {
			require.True(t, b.seen[name], "the full plan has no %s", name)
		}
	}
	return b.out
}

func TestEveryConstraintOfTheJSONSchemaIsOneOfTheLibrary(t *testing.T) {
	s := compile(t)
	full, err := json.Marshal(randplan.Full())
	require.NoError(t, err)
	require.NoError(t, validJSON(t, s, full))
	p, _, fault := wire.ReadJSON(string(full), limits)
	require.Nil(t, fault)
	require.False(t, refuses(p, nil, "*"), "%v", p.Validate().Findings)

	all := brokenJSON(t)
	for _, b := range all {
		if validJSON(t, s, b.doc) == nil {
			t.Errorf("%s at %s: the schema takes it", b.constraint, b.pointer)
		}
		p, _, fault := wire.ReadJSON(string(b.doc), limits)
		if !refuses(p, fault, b.pointer) {
			t.Errorf("%s at %s: the library takes it", b.constraint, b.pointer)
		}
	}
	t.Logf("%d breaches of a plan of %d bytes", len(all), len(full))
	emit(t, "json", full, all)
}

func TestSchemaTakesWhatTheLibraryWrites(t *testing.T) {
	s := compile(t)
	rapid.Check(t, func(rt *rapid.T) {
		p := randplan.Valid().Draw(rt, "plan")
		doc, err := wire.AppendJSON(nil, p)
		require.NoError(rt, err)
		if f := formFinding(p, "*"); f != nil {
			rt.Fatal(f)
		}
		if err := validJSON(t, s, doc); err != nil {
			rt.Fatal(err)
		}
	})
}

// TestSamplesPassBothSchemas takes plans that make sense; the core rules, both schemas and both readers accept them.
func TestSamplesPassBothSchemas(t *testing.T) {
	s := compile(t)
	docs := map[string][]byte{}
	for seed := range uint64(60) {
		p := sample.Plan(seed)
		require.NoError(t, p.Validate().Err(), "seed %d", seed)
		doc, err := wire.AppendJSON(nil, p)
		require.NoError(t, err)
		require.NoError(t, validJSON(t, s, doc), "seed %d", seed)
		x, err := wire.AppendXML(nil, p)
		require.NoError(t, err)
		q, _, fault := wire.ReadXML(string(x), limits)
		require.Nil(t, fault)
		again, err := wire.AppendJSON(nil, q)
		require.NoError(t, err)
		require.Equal(t, string(doc), string(again))
		docs[fmt.Sprintf("sample-%02d.xml", seed)] = x
		keep(t, "json", fmt.Sprintf("sample-%02d.json", seed), doc)
		keep(t, "xml", fmt.Sprintf("sample-%02d.xml", seed), x)
	}
	taken := xmllint(t, docs)
	require.Len(t, taken, len(docs))
}

// keep writes a document that is right for validators outside Go; see emit.
func keep(t *testing.T, ext, name string, doc []byte) {
	if dir := os.Getenv("SCHEMA_OUT"); dir != "" {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, ext, "valid"), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, ext, "valid", name), doc, 0o644))
	}
}

// emit writes the documents for validators outside Go into the directory that SCHEMA_OUT names: one that is right, and the
// broken ones; .ci/schemas.sh asks ajv and xmllint about them.
func emit(t *testing.T, ext string, full []byte, all []broken) {
	dir := os.Getenv("SCHEMA_OUT")
	if dir == "" {
		return
	}
	for _, sub := range []string{"valid", "broken"} {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, ext, sub), 0o755))
	}
	keep(t, ext, "full."+ext, full)
	var index strings.Builder
	for i, b := range all {
		name := fmt.Sprintf("%04d.%s", i, ext)
		fmt.Fprintf(&index, "%s\t%s\n", name, b.constraint)
		require.NoError(t, os.WriteFile(filepath.Join(dir, ext, "broken", name), b.doc, 0o644))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, ext, "index.tsv"), []byte(index.String()), 0o644))
}
