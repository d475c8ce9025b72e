package wire

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// refused are inputs that the strict reader of JSON must refuse: with which code, and where.
var refused = []struct {
	name, in, code, pointer string
}{
	{"empty", "", "empty", ""},
	{"white space only", " \n\t\r ", "empty", ""},
	{"binary", "\x7fELF\x02\x01\x01\x00", "not-json", ""},
	{"UTF-16 with mark", "\xff\xfe{\x00", "encoding", ""},
	{"UTF-16 without mark", "{\x00\"\x00k\x00", "encoding", ""},
	{"UTF-16 big endian", "\x00{\x00\"\x00k", "encoding", ""},
	{"UTF-32", "\x00\x00\xfe\xff\x00\x00\x00{", "encoding", ""},
	{"UTF-32 without mark", "{\x00\x00\x00\"\x00\x00\x00", "encoding", ""},
	{"UTF-32 big endian", "\x00\x00\x00{\x00\x00\x00\"", "encoding", ""},
	{"NUL first", "\x00", "not-json", ""},
	{"byte order mark", "\ufeff{}", "byte-order-mark", ""},
	{"XML", "<plan/>", "not-json", ""},
	{"a list", "[]", "not-a-plan", ""},
	{"a string", `"plan"`, "not-a-plan", ""},
	{"null", `null`, "not-a-plan", ""},
	{"a number", `12`, "not-a-plan", ""},

	{"not closed", `{`, "truncated", ""},
	{"name not closed", `{"kin`, "truncated", ""},
	{"no colon", `{"kind"`, "truncated", ""},
	{"no value", `{"kind":`, "truncated", "/kind"},
	{"value not closed", `{"kind":"K`, "truncated", "/kind"},
	{"no comma", `{"kind":"KH" "title":"T"}`, "not-json", "/kind"},
	{"two commas", `{"kind":"KH",,"title":"T"}`, "not-json", ""},
	{"comma first", `{,"kind":"KH"}`, "not-json", ""},
	{"comma last", `{"kind":"KH",}`, "not-json", ""},
	{"equals for colon", `{"kind"="KH"}`, "not-json", ""},
	{"name without quotes", `{kind:"KH"}`, "not-json", ""},
	{"single quotes", `{'kind':'KH'}`, "not-json", ""},
	{"comment", `{/* a */"kind":"KH"}`, "not-json", ""},
	{"line comment", "{\"kind\":\"KH\"// a\n}", "not-json", "/kind"},
	{"wrong bracket", `{"motto":["a"}`, "not-json", "/motto/0"},
	{"wrong brace", `{"motto":{"a"]}`, "wrong-type", "/motto"},
	{"comma last in list", `{"motto":["a",]}`, "not-json", "/motto/1"},
	{"comma first in list", `{"motto":[,"a"]}`, "not-json", "/motto/0"},
	{"two commas in list", `{"motto":["a",,"b"]}`, "not-json", "/motto/1"},
	{"no comma in list", `{"motto":["a" "b"]}`, "not-json", "/motto/0"},
	{"list not closed", `{"motto":["a"`, "truncated", "/motto/0"},
	{"form feed as white space", "{\f\"kind\":\"KH\"}", "not-json", ""},
	{"no-break space as white space", "{\u00a0\"kind\":\"KH\"}", "not-json", ""},
	{"trailing object", `{}{}`, "trailing-data", ""},
	{"trailing comma", `{},`, "trailing-data", ""},
	{"trailing NUL", "{}\x00", "trailing-data", ""},
	{"trailing brace", `{}}`, "trailing-data", ""},

	{"raw control character", "{\"kind\":\"K\x01H\"}", "not-json", "/kind"},
	{"raw line feed", "{\"kind\":\"K\nH\"}", "not-json", "/kind"},
	{"raw NUL", "{\"kind\":\"K\x00H\"}", "not-json", "/kind"},
	{"unknown escape", `{"kind":"\x"}`, "not-json", "/kind"},
	{"escape of a quote", `{"kind":"\'"}`, "not-json", "/kind"},
	{"escape cut", `{"kind":"\`, "truncated", "/kind"},
	{"short escape", `{"kind":"\u12"}`, "not-json", "/kind"},
	{"escape cut in hex", `{"kind":"\u1`, "truncated", "/kind"},
	{"no hex escape", `{"kind":"\u12G4"}`, "not-json", "/kind"},
	{"capital U", `{"kind":"\U0041"}`, "not-json", "/kind"},
	{"high surrogate alone", `{"kind":"\ud83d"}`, "lone-surrogate", "/kind"},
	{"low surrogate alone", `{"kind":"\ude00"}`, "lone-surrogate", "/kind"},
	{"two high surrogates", `{"kind":"\ud83d\ud83d"}`, "lone-surrogate", "/kind"},
	{"surrogates reversed", `{"kind":"\ude00\ud83d"}`, "lone-surrogate", "/kind"},
	{"high surrogate and text", `{"kind":"\ud83dx"}`, "lone-surrogate", "/kind"},
	{"lone surrogate in a name", `{"\ud83d":1}`, "lone-surrogate", ""},
	{"escaped NUL", `{"kind":"\u0000"}`, "forbidden-character", "/kind"},
	{"escaped vertical tab", `{"kind":"\u000b"}`, "forbidden-character", "/kind"},
	{"escaped backspace", `{"kind":"\b"}`, "forbidden-character", "/kind"},
	{"escaped form feed", `{"kind":"\f"}`, "forbidden-character", "/kind"},
	{"escaped noncharacter", `{"kind":"\uffff"}`, "forbidden-character", "/kind"},
	{"noncharacter", "{\"kind\":\"\ufffe\"}", "forbidden-character", "/kind"},
	{"Latin-1", "{\"kind\":\"K\xe9\"}", "invalid-utf-8", "/kind"},
	{"cut UTF-8", "{\"kind\":\"\xe1\xba\"}", "invalid-utf-8", "/kind"},
	{"overlong UTF-8", "{\"kind\":\"\xc0\xaf\"}", "invalid-utf-8", "/kind"},
	{"surrogate in UTF-8", "{\"kind\":\"\xed\xa0\x80\"}", "invalid-utf-8", "/kind"},
	{"beyond Unicode", "{\"kind\":\"\xf4\x90\x80\x80\"}", "invalid-utf-8", "/kind"},
	{"invalid UTF-8 in a name", "{\"k\xff\":1}", "invalid-utf-8", ""},

	{"leading zero", `{"filing":{"copies":07}}`, "not-json", "/filing/copies"},
	{"plus", `{"filing":{"copies":+7}}`, "not-json", "/filing/copies"},
	{"minus alone", `{"filing":{"copies":-}}`, "not-json", "/filing/copies"},
	{"point last", `{"filing":{"copies":7.}}`, "not-json", "/filing/copies"},
	{"point first", `{"filing":{"copies":.7}}`, "not-json", "/filing/copies"},
	{"exponent without digits", `{"filing":{"copies":7e}}`, "not-json", "/filing/copies"},
	{"two points", `{"filing":{"copies":7.0.0}}`, "not-json", "/filing/copies"},
	{"hexadecimal", `{"filing":{"copies":0x7}}`, "not-json", "/filing/copies"},
	{"letters behind", `{"filing":{"copies":7a}}`, "not-json", "/filing/copies"},
	{"NaN", `{"filing":{"copies":NaN}}`, "not-json", "/filing/copies"},
	{"Infinity", `{"filing":{"copies":Infinity}}`, "not-json", "/filing/copies"},
	{"fraction", `{"filing":{"copies":7.5}}`, "wrong-type", "/filing/copies"},
	{"over 53 bits", `{"filing":{"copies":9007199254740992}}`, "number-range", "/filing/copies"},
	{"under 53 bits", `{"filing":{"copies":-9007199254740992}}`, "number-range", "/filing/copies"},
	{"over 64 bits", `{"filing":{"copies":99999999999999999999}}`, "number-range", "/filing/copies"},
	{"huge exponent", `{"filing":{"copies":1e400}}`, "number-range", "/filing/copies"},
	{"number as a string", `{"filing":{"copies":"7"}}`, "wrong-type", "/filing/copies"},

	{"capital true", `{"period":{"from":True}}`, "not-json", "/period/from"},
	{"truth cut", `{"sections":[{"items":[{"timing":[{"exclusive":tru}]}]}]}`, "not-json", "/sections/0/items/0/timing/0/exclusive"},
	{"truth with letters behind", `{"sections":[{"items":[{"timing":[{"exclusive":truely}]}]}]}`, "not-json", "/sections/0/items/0/timing/0/exclusive"},
	{"falsehood with letters behind", `{"sections":[{"items":[{"timing":[{"ongoing":falsey}]}]}]}`, "not-json", "/sections/0/items/0/timing/0/ongoing"},
	{"truth for a string", `{"title":true}`, "wrong-type", "/title"},
	{"falsehood for a list", `{"motto":false}`, "wrong-type", "/motto"},
	{"truth as a number", `{"sections":[{"items":[{"timing":[{"exclusive":1}]}]}]}`, "wrong-type", "/sections/0/items/0/timing/0/exclusive"},
	{"string for a list", `{"motto":"a"}`, "wrong-type", "/motto"},
	{"object for a list", `{"sections":{}}`, "wrong-type", "/sections"},
	{"list for an object", `{"issuer":[]}`, "wrong-type", "/issuer"},
	{"number for a string", `{"title":7}`, "wrong-type", "/title"},
	{"object for a string", `{"title":{}}`, "wrong-type", "/title"},
	{"string in a list of objects", `{"sections":["a"]}`, "wrong-type", "/sections/0"},
	{"null in a list", `{"sections":[null]}`, "wrong-type", "/sections/0"},
	{"list in a list", `{"motto":[["a"]]}`, "wrong-type", "/motto/0"},

	{"unknown member", `{"titel":"T"}`, "unknown-member", ""},
	{"unknown member below", `{"sections":[{},{"items":[{"x":1}]}]}`, "unknown-member", "/sections/1/items/0"},
	{"wrong case", `{"Title":"T"}`, "unknown-member", ""},
	{"name that needs an escape", `{"tit\u006ce":"T","title":"T"}`, "duplicate-member", "/title"},
	{"empty name", `{"":1}`, "unknown-member", ""},
	{"duplicate", `{"title":"T","kind":"KH","title":"U"}`, "duplicate-member", "/title"},
	{"duplicate below", `{"issuer":{"path":["a"],"path":["b"]}}`, "duplicate-member", "/issuer/path"},
	{"null list", `{"sections":null}`, "null-value", "/sections"},
	{"null list of texts", `{"motto":null}`, "null-value", "/motto"},
	{"null object", `{"filing":null}`, "null-value", "/filing"},
	{"null object that is no pointer", `{"issuer":null}`, "null-value", "/issuer"},
	{"null string", `{"title":null}`, "null-value", "/title"},
	{"null number", `{"filing":{"copies":null}}`, "null-value", "/filing/copies"},
	{"null id", `{"id":null}`, "null-value", "/id"},
	{"null date", `{"date":null}`, "null-value", "/date"},
	{"empty id", `{"id":""}`, "empty-value", "/id"},
	{"empty date", `{"date":""}`, "empty-value", "/date"},
	{"empty code", `{"status":""}`, "empty-value", "/status"},
	{"year that is none", `{"bases":[{"references":[{"year":0}]}]}`, "empty-value", "/bases/0/references/0/year"},
	{"year that is none, with a fraction", `{"bases":[{"references":[{"year":-0.0e5}]}]}`, "empty-value", "/bases/0/references/0/year"},
	{"nil id", `{"id":"00000000-0000-0000-0000-000000000000"}`, "bad-id", "/id"},
	{"id in capitals", `{"id":"5F1C7A2E-6D0B-5C55-9A3E-6B1F0C8E2A44"}`, "bad-id", "/id"},
	{"id in braces", `{"id":"{5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a44}"}`, "bad-id", "/id"},
	{"id with letters", `{"id":"5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a4g"}`, "bad-id", "/id"},
	{"date off the calendar", `{"date":"2025-02-30"}`, "bad-date", "/date"},
	{"date with a time", `{"date":"2025-02-20T00:00:00Z"}`, "bad-date", "/date"},

	{"version of another major", `{"schemaVersion":"2.0","title":"T"}`, "version", "/schemaVersion"},
	{"version of another major behind what is unknown", `{"x":[1,{"y":null}],"schemaVersion":"2.0"}`, "version", "/schemaVersion"},
	{"version that is none", `{"schemaVersion":"latest"}`, "version", "/schemaVersion"},
	{"version without minor", `{"schemaVersion":"1"}`, "version", "/schemaVersion"},
	{"version with a zero before", `{"schemaVersion":"01.0"}`, "version", "/schemaVersion"},
}

func TestJSONRefused(t *testing.T) {
	for _, c := range refused {
		t.Run(c.name, func(t *testing.T) {
			p, notes, fault := ReadJSON(c.in, open)
			require.NotNil(t, fault)
			require.Equal(t, c.code, fault.Code, fault.Message)
			require.Equal(t, c.pointer, fault.Pointer, fault.Message)
			require.LessOrEqual(t, fault.Offset, len(c.in))
			require.NotEmpty(t, fault.Message)
			require.Nil(t, p)
			require.Nil(t, notes)
		})
	}
}

// TestStrictJSONIsWhatTheStandardLibraryCallsJSON holds the reader against json.Valid on the malformed inputs, and on all of their beginnings.
func TestStrictJSONIsWhatTheStandardLibraryCallsJSON(t *testing.T) {
	syntax := map[string]bool{"not-json": true, "truncated": true, "trailing-data": true, "empty": true}
	for _, c := range refused {
		for n := range len(c.in) + 1 {
			in := c.in[:n]
			_, _, fault := ReadJSON(in, open)
			if json.Valid([]byte(in)) {
				require.False(t, fault != nil && syntax[fault.Code], "%q is JSON: %+v", in, fault)
			} else {
				require.NotNil(t, fault, "%q is no JSON", in)
			}
		}
	}
}

func TestJSONAccepted(t *testing.T) {
	for in, want := range map[string]adminplan.Plan{
		`{}`:           {},
		" {\n} \r\n\t": {},
		`{"title":"\u0054\/\"\\\n\r\t\ud83d\ude00ế"}`: {Title: "T/\"\\\n\r\t\U0001F600ế"},
		`{ "title" : "T" , "motto" : [ "a" , "b" ] }`: {Title: "T", Motto: []string{"a", "b"}},
		`{"motto":[]}`:                            {Motto: []string{}},
		`{"filing":{"text":"x","copies":2e1}}`:    {Filing: &adminplan.Filing{Text: "x", Copies: 20}},
		`{"filing":{"text":"x","copies":200E-1}}`: {Filing: &adminplan.Filing{Text: "x", Copies: 20}},
		`{"filing":{"text":"x","copies":20.00}}`:  {Filing: &adminplan.Filing{Text: "x", Copies: 20}},
		`{"filing":{"text":"x","copies":-0}}`:     {Filing: &adminplan.Filing{Text: "x"}},
		`{"closing":[{"text":"\u1EBF\u1eBf"}]}`:   {Closing: []adminplan.Paragraph{{Text: "ếế"}}},
		`{"sections":[{"items":[{"timing":[{"exclusive":true,"ongoing":false}]}]}]}`: {
			Sections: []adminplan.Section{{Items: []adminplan.ContentItem{{Timing: []adminplan.Timing{{Exclusive: true}}}}}},
		},
		`{"filing":{"text":"","copies":9007199254740991}}`: {Filing: &adminplan.Filing{Copies: 9007199254740991}},
		"{\"title\":\"\u007f\u0085\u2028\ufffd\"}":         {Title: "\u007f\u0085\u2028\ufffd"},
		`{"schemaVersion":"1.0","t\u0069tle":"T"}`:         {SchemaVersion: "1.0", Title: "T"},
	} {
		p, notes, fault := ReadJSON(in, open)
		require.Nil(t, fault, in)
		require.Empty(t, notes)
		require.Equal(t, &want, p, in)
	}
}

func TestLenientJSONKeepsWhatItDoesNotKnow(t *testing.T) {
	in := `{"schemaVersion":"1.0","kind":"KH","x-root":{"b" : [1, 2.50 ,"\u1ebf", true,null,{"c":"\""}] ,"a":{}},
		"issuer":{"path":["A"],"country":"VN"},"number":{},"title":"T","Title":"U",
		"sections":[{"items":[{"text":"a"},{"text":"b","owner":null,"weight":1e2}]}],"status":"","marks":null,"bases":null}`
	opt := open
	opt.Lenient = true
	p, notes, fault := ReadJSON(in, opt)
	require.Nil(t, fault)
	require.Equal(t, []adminplan.Extension{
		{Parent: "", Name: "x-root", Format: "json", Value: `{"b":[1,2.50,"\u1ebf",true,null,{"c":"\""}],"a":{}}`},
		{Parent: "/issuer", Name: "country", Format: "json", Value: `"VN"`},
		{Parent: "", Name: "Title", Format: "json", Value: `"U"`},
		{Parent: "/sections/0/items/1", Name: "owner", Format: "json", Value: "null"},
		{Parent: "/sections/0/items/1", Name: "weight", Format: "json", Value: "1e2"},
	}, p.Extensions)
	codes := []string{}
	for _, n := range notes {
		codes = append(codes, n.Code+" "+n.Pointer)
	}
	require.Equal(t, []string{
		"unknown-member ", "unknown-member /issuer", "unknown-member ", "unknown-member /sections/0/items/1",
		"unknown-member /sections/0/items/1", "empty-value /status", "null-value /marks", "null-value /bases",
	}, codes)
	require.Contains(t, notes[2].Message, `"title"`)

	out, err := AppendJSON(nil, p)
	require.NoError(t, err)
	require.Equal(t, `{"schemaVersion":"1.0","kind":"KH","issuer":{"path":["A"],"country":"VN"},"number":{},"title":"T",`+
		`"sections":[{"items":[{"text":"a"},{"text":"b","owner":null,"weight":1e2}]}],`+
		`"x-root":{"b":[1,2.50,"\u1ebf",true,null,{"c":"\""}],"a":{}},"Title":"U"}`, string(out))
	again, _, fault := ReadJSON(string(out), opt)
	require.Nil(t, fault)
	require.ElementsMatch(t, p.Extensions, again.Extensions)
	twice, err := AppendJSON(nil, again)
	require.NoError(t, err)
	require.Equal(t, string(out), string(twice))

	// In XML what was kept from JSON is data like any other, and finds its place again.
	x, err := AppendXML(nil, again)
	require.NoError(t, err)
	back, notes, fault := ReadXML(string(x), open)
	require.Nil(t, fault)
	require.Empty(t, notes)
	require.True(t, again.Equal(back))
	last, err := AppendJSON(nil, back)
	require.NoError(t, err)
	require.Equal(t, string(out), string(last))
}

func TestLenientJSONStillRefusesWhatIsBroken(t *testing.T) {
	opt := open
	opt.Lenient = true
	goes := map[string]bool{"unknown-member": true, "null-value": true, "empty-value": true, "byte-order-mark": true}
	for _, c := range refused {
		_, notes, fault := ReadJSON(c.in, opt)
		if goes[c.code] {
			require.Nil(t, fault, c.name)
			require.Equal(t, c.code, notes[0].Code)
		} else {
			require.NotNil(t, fault, c.name)
		}
	}
	for _, in := range []string{`{"x":1,"x":2}`, `{"x":{"a":1,"a":2}}`, `{"x":[1,]}`, `{"x":"\ud800"}`, `{"x":"` + "\xff" + `"}`, `{"x":tru}`, `{"x":01}`, `{"x":1,"motto":["a"],"x":2}`, `{"marks":nullx}`, `{"x":nullx}`} {
		_, _, fault := ReadJSON(in, opt)
		require.NotNil(t, fault, in)
	}
}

func TestNewerMinorVersionIsReadLeniently(t *testing.T) {
	in := `{"schemaVersion":"1.7","title":"T","mood":"good"}`
	p, notes, fault := ReadJSON(in, open)
	require.Nil(t, fault)
	require.Equal(t, []adminplan.Extension{{Name: "mood", Format: "json", Value: `"good"`}}, p.Extensions)
	require.Equal(t, "newer-version", notes[0].Code)
	require.Equal(t, "unknown-member", notes[1].Code)
	p, notes, fault = ReadJSON(`{"mood":"good","schemaVersion":"1.10"}`, open)
	require.Nil(t, fault)
	require.Len(t, p.Extensions, 1)
	require.Len(t, notes, 2)
	x := `<plan xmlns="urn:adminplan:plan:1" mood="good" schemaVersion="1.7"><title>T</title><x/></plan>`
	p, notes, fault = ReadXML(x, open)
	require.Nil(t, fault)
	require.Len(t, p.Extensions, 2)
	require.Len(t, notes, 3)
}

func TestExtensionsThatCannotBePutBack(t *testing.T) {
	// The part that held it is gone: it stays in the list, and nothing is lost.
	p := &adminplan.Plan{Extensions: []adminplan.Extension{
		{Parent: "/sections/3", Name: "x", Format: "json", Value: "1"}, {Parent: "/filing", Name: "y", Format: "xml", Value: "<y/>"},
	}}
	out, err := AppendJSON(nil, p)
	require.NoError(t, err)
	require.Contains(t, string(out), `"extensions":[{"parent":"/sections/3","name":"x","format":"json","value":"1"},{"parent":"/filing"`)
	x, err := AppendXML(nil, p)
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(string(x), "<extension "))

	// What cannot stand there without breaking the document, or would not come back, stays in the list too.
	for _, x := range []adminplan.Extension{
		{Name: "x", Format: "json", Value: `1,"title":"U"`},
		{Name: "x", Format: "json", Value: ``},
		{Name: "x", Format: "json", Value: `"\ud800"`},
		{Name: "title", Format: "json", Value: `"U"`},
		{Name: "x", Format: "xml", Value: `<x/></plan><plan>`},
		{Name: "x", Format: "xml", Value: `<y/>`},
		{Name: "x", Format: "xml", Value: `<`},
		{Name: "x", Format: "xml", Value: `<x`},
		{Name: "x", Format: "xml", Value: `<x>`},
		{Name: "p:x", Format: "xml", Value: `<p:x/>`},
		{Name: "x", Format: "xml", Value: `text`},
		{Name: "x", Format: "xml", Value: `<!-- --><x/>`},
		{Name: "title", Format: "xml", Value: `<title>U</title>`},
		{Name: "{urn:adminplan:plan:1}x", Format: "xml", Value: `<x/>`},
		{Name: `@a="1" b`, Format: "xml", Value: `1`},
		{Name: `@kind`, Format: "xml", Value: `1`},
		{Name: `@xmlns`, Format: "xml", Value: `urn:x`},
		{Name: `@`, Format: "xml", Value: `1`},
		{Name: `@{}a`, Format: "xml", Value: `1`},
		{Name: `@{http://www.w3.org/2000/xmlns/}a`, Format: "xml", Value: `1`},
		{Name: `@{http://www.w3.org/2001/XMLSchema-instance}schemaLocation`, Format: "xml", Value: `1`},
	} {
		for _, parent := range []string{"", "/sections/0"} {
			if parent != "" && (x.Name == "title" || x.Name == "@kind") {
				continue
			}
			x.Parent = parent
			p := &adminplan.Plan{SchemaVersion: "1.0", Sections: make([]adminplan.Section, 1), Extensions: []adminplan.Extension{x}}
			j, err := AppendJSON(nil, p)
			require.NoError(t, err)
			fromJSON, _, fault := ReadJSON(string(j), open)
			require.Nil(t, fault, "%s", j)
			require.True(t, p.Equal(fromJSON), "%s", j)
			doc, err := AppendXML(nil, p)
			require.NoError(t, err)
			fromXML, _, fault := ReadXML(string(doc), open)
			require.Nil(t, fault, "%s", doc)
			require.True(t, p.Equal(fromXML), "%s", doc)
		}
	}
	// So does the second of two of one name; the first stands in its place.
	for name, format := range map[string]string{"x": "json", "@x": "xml"} {
		p := &adminplan.Plan{Extensions: []adminplan.Extension{{Name: name, Format: format, Value: " 1"}, {Name: name, Format: format, Value: "2"}}}
		j, err := AppendJSON(nil, p)
		require.NoError(t, err)
		x, err := AppendXML(nil, p)
		require.NoError(t, err)
		if format == "json" {
			require.Contains(t, string(j), `"extensions":[{"name":"x","format":"json","value":"2"}],"x":1}`)
		} else {
			require.Contains(t, string(x), ` x=" 1"><issuer></issuer><number></number><title></title><extension name="@x" format="xml"><value>2</value></extension></plan>`)
		}
	}
}

func TestWritersSayWhatTheyCannotWrite(t *testing.T) {
	item := func(c adminplan.ContentItem) *adminplan.Plan {
		return &adminplan.Plan{Sections: []adminplan.Section{{}, {Items: []adminplan.ContentItem{{}, c}}}}
	}
	for _, c := range []struct {
		plan      *adminplan.Plan
		json, xml string
	}{
		{item(adminplan.ContentItem{Text: "a\xff"}), "/sections/1/items/1/text: text is not valid UTF-8", "/sections/1/items/1/text: text is not valid UTF-8"},
		{item(adminplan.ContentItem{Label: "a\x01"}), "", "/sections/1/items/1/label: text has the character U+0001"},
		{item(adminplan.ContentItem{Timing: []adminplan.Timing{{Due: adminplan.DateOf(2025, 2, 30)}}}), "/sections/1/items/1/timing/0/due: ", "/sections/1/items/1/timing/0/due: "},
		{&adminplan.Plan{Date: adminplan.DateOf(2025, 2, 30)}, "/date: ", "/date: "},
		{&adminplan.Plan{Motto: []string{"\xff"}}, "/motto: ", "/motto/0: "},
		{&adminplan.Plan{Extensions: []adminplan.Extension{{}, {Name: "@x", Format: "xml", Value: "\x01"}}}, "", "/extensions/1/value: text has the character U+0001"},
	} {
		_, err := AppendJSON([]byte("before"), c.plan)
		if c.json == "" {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, c.json)
		}
		_, err = AppendXML(nil, c.plan)
		require.ErrorContains(t, err, c.xml)
	}
}
