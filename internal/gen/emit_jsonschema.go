package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// object is a JSON object whose members stand in the order in which they were added.
type object struct{ bytes.Buffer }

func (o *object) set(name string, value any) {
	if o.Len() == 0 {
		o.WriteByte('{')
	} else {
		o.WriteByte(',')
	}
	o.encode(name)
	o.WriteByte(':')
	if sub, ok := value.(*object); ok {
		value = json.RawMessage(sub.bytes())
	}
	o.encode(value)
}

func (o *object) encode(v any) {
	e := json.NewEncoder(o)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // the values are strings, numbers and what was encoded before
	}
	o.Truncate(o.Len() - 1)
}

func (o *object) bytes() []byte {
	if o.Len() == 0 {
		return []byte("{}")
	}
	return append(append([]byte(nil), o.Bytes()...), '}')
}

// textPattern matches texts without the characters that XML 1.0 forbids. They stand in it as themselves, which every
// dialect of regular expressions understands.
const textPattern = "^[^\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]*$"

// emitJSONSchema writes the JSON Schema, draft 2020-12.
func emitJSONSchema(m *Model) ([]byte, error) {
	root := m.Types[0]
	var s, defs object
	s.set("$schema", "https://json-schema.org/draft/2020-12/schema")
	s.set("$id", "urn:adminplan:schema:plan:"+m.Version)
	s.set("title", title("plan", root.Doc))
	s.set("description", "An administrative plan of Viet Nam, version "+m.Version+" of the format. "+describe(root.Doc))
	s.set("$ref", "#/$defs/"+root.Name)

	var text, id, date object
	text.set("description", "A text, without the characters that XML 1.0 forbids.")
	text.set("type", "string")
	text.set("pattern", textPattern)
	defs.set("text", &text)
	id.set("description", "A UUID (RFC 9562) in lower case. The nil UUID stands for no id, which is left out instead.")
	id.set("type", "string")
	id.set("format", "uuid")
	id.set("pattern", "^"+patternID+"$")
	id.set("not", map[string]string{"const": "00000000-0000-0000-0000-000000000000"})
	defs.set("id", &id)
	date.set("description", "A civil date of limited precision: a day 2022-06-17, a month 2022-06, a quarter 2022-Q3, a year 2022; of every year: --12-15, --12, --Q4.")
	date.set("type", "string")
	date.set("pattern", "^("+patternDate+")$")
	date.set("examples", []string{"2022-06-17", "2022-06", "2022-Q3", "2022", "--12-15"})
	defs.set("date", &date)

	used := map[string]bool{}
	for _, t := range m.Types {
		def, err := m.jsonType(t, used)
		if err != nil {
			return nil, err
		}
		defs.set(t.Name, def)
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		defs.set(name, m.jsonCodes(m.Codes[name]))
	}
	s.set("$defs", &defs)
	var out bytes.Buffer
	if err := json.Indent(&out, s.bytes(), "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// jsonType is the schema of a struct.
func (m *Model) jsonType(t *Type, used map[string]bool) (*object, error) {
	var o, members object
	var required []string
	for _, f := range t.Fields {
		s, err := m.jsonField(t, f, used)
		if err != nil {
			return nil, err
		}
		members.set(f.JSON, s)
		if m.mustHave(f) {
			required = append(required, f.JSON)
		}
	}
	o.set("title", title(t.Name, t.Doc))
	o.set("description", describe(t.Doc))
	o.set("type", "object")
	o.set("properties", &members)
	if len(required) > 0 {
		o.set("required", required)
	}
	o.set("additionalProperties", false)
	return &o, nil
}

// jsonField is the schema of a member.
func (m *Model) jsonField(t *Type, f *Field, used map[string]bool) (*object, error) {
	c, err := m.constrain(t, f, elemRules(f))
	if err != nil {
		return nil, err
	}
	var o object
	o.set("title", title(f.JSON, f.Doc))
	o.set("description", describe(f.Doc))
	value := &o
	if f.List {
		least, most, err := listBounds(t, f)
		if err != nil {
			return nil, err
		}
		o.set("type", "array")
		if least > 0 {
			o.set("minItems", least)
		}
		if most > 0 {
			o.set("maxItems", most)
		}
		value = &object{}
	}
	switch f.Kind {
	case KindStruct:
		value.set("$ref", "#/$defs/"+f.GoType)
	case KindID:
		value.set("$ref", "#/$defs/id")
	case KindDate:
		value.set("$ref", "#/$defs/date")
	case KindBool:
		value.set("type", "boolean")
	case KindInt:
		value.set("type", "integer")
		value.set("minimum", *c.Min)
		value.set("maximum", *c.Max)
	case KindString:
		m.jsonString(value, f, c, used)
	}
	if f.List {
		o.set("items", value)
	}
	return &o, nil
}

func (m *Model) jsonString(value *object, f *Field, c Constraint, used map[string]bool) {
	switch {
	case m.codeType(f, c.Enum) != nil:
		used[f.GoType] = true
		value.set("$ref", "#/$defs/"+f.GoType)
		return
	case c.Enum != nil:
		value.set("type", "string")
		value.set("enum", c.Enum)
		return
	}
	value.set("$ref", "#/$defs/text")
	if c.MinLength > 0 {
		value.set("minLength", c.MinLength)
	}
	if c.MaxLength > 0 {
		value.set("maxLength", c.MaxLength)
	}
	if c.Pattern != "" {
		value.set("pattern", "^("+c.Pattern+")$")
	}
	if known := m.Codes[f.GoType]; known != nil {
		var examples []string
		for _, v := range known.Values {
			examples = append(examples, v.Value)
		}
		value.set("examples", examples)
	}
}

// jsonCodes is the schema of a code type.
func (m *Model) jsonCodes(c *CodeType) *object {
	var o object
	var values []string
	for _, v := range c.Values {
		values = append(values, v.Value)
	}
	o.set("title", title(c.Name, c.Doc))
	o.set("description", codesProse(c))
	o.set("type", "string")
	o.set("enum", values)
	return &o
}

// codesProse is the comment of a code type with the meaning of each code.
func codesProse(c *CodeType) string {
	lines := []string{describe(c.Doc)}
	for _, v := range c.Values {
		lines = append(lines, fmt.Sprintf("%s: %s", v.Value, codeMeaning(v)))
	}
	return strings.Join(lines, "\n")
}

// codeMeaning is the comment of a constant as a sentence about the code.
func codeMeaning(v Code) string { return describe(v.Doc) }
