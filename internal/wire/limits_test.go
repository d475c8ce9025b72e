package wire

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Limits hold to the node, the byte and the level: what is just within is read, what is just beyond refused.
func TestLimitsAtTheirBounds(t *testing.T) {
	const pair = `\ud83d\ude00` // twelve bytes of JSON, four of text
	list := `{"x":[` + strings.Repeat("1,", 2000) + `1]}`
	for _, c := range []struct {
		name, json, xml, code string
		within, beyond        Options
	}{
		{"members", `{"kind":"KH","title":"T"}`, "", "too-many-nodes", Options{Nodes: 2}, Options{Nodes: 1}},
		{"values of a list", `{"motto":["a","b"]}`, "", "too-many-nodes", Options{Nodes: 3}, Options{Nodes: 2}},
		{"attributes", "", with(`kind="KH"`), "too-many-nodes", Options{Nodes: 3}, Options{Nodes: 2}},
		{"elements", "", in("<title>T</title>"), "too-many-nodes", Options{Nodes: 3}, Options{Nodes: 2}},
		{"elements of a list", "", in("<motto>a</motto><motto>b</motto>"), "too-many-nodes", Options{Nodes: 4}, Options{Nodes: 3}},
		{"CDATA", "", in("<title><![CDATA[a]]></title>"), "too-many-nodes", Options{Nodes: 4}, Options{Nodes: 3}},
		{"comment", "", in("<!-- a -->"), "too-many-nodes", Options{Nodes: 3}, Options{Nodes: 2}},

		{"string", `{"kind":"abcd"}`, "", "too-long", Options{String: 4}, Options{String: 3}},
		{"string of escapes", `{"kind":"` + pair + pair + `"}`, "", "too-long", Options{String: 8}, Options{String: 7}},
		{"string far beyond", `{"kind":"` + strings.Repeat("a", 80) + `"}`, "", "too-long", Options{String: 80}, Options{String: 6}},
		{"name", `{"kind":""}`, "", "too-long", Options{String: 4}, Options{String: 3}},
		{"text", "", in("<title>" + strings.Repeat("a", 30) + "</title>"), "too-long", Options{String: 30}, Options{String: 29}},
		{"text of references", "", in("<place>" + strings.Repeat("&#x1F600;", 6) + "</place>"), "too-long", Options{String: 24}, Options{String: 23}},
		{"text far beyond", "", in("<title>" + strings.Repeat("a", 300) + "</title>"), "too-long", Options{String: 300}, Options{String: 20}},
		{"attribute", "", `<p:plan xmlns:p="urn:adminplan:plan:1" title="` + strings.Repeat("a", 25) + `"/>`, "too-long", Options{String: 25, Lenient: true}, Options{String: 24, Lenient: true}},
		// A number is measured by itself, not by what stands before it in its list.
		{"numbers", list, "", "too-many-nodes", Options{String: 1000, Nodes: 2002, Lenient: true}, Options{String: 1000, Nodes: 2001, Lenient: true}},
		{"number", `{"x":[` + strings.Repeat("1,", 600) + strings.Repeat("1", 1200) + `]}`, "", "too-long", Options{String: 1200, Lenient: true}, Options{String: 1199, Lenient: true}},

		{"objects", `{"sections":[{"items":[{}]}]}`, "", "too-deep", Options{Depth: 3}, Options{Depth: 2}},
		{"lists kept", `{"x":[[]]}`, "", "too-deep", Options{Depth: 3, Lenient: true}, Options{Depth: 2, Lenient: true}},
		{"elements within", "", in("<section><item></item></section>"), "too-deep", Options{Depth: 3}, Options{Depth: 2}},
		// Whether a text has references is nothing to how deep it stands.
		{"plain text", "", in("<title>a</title>"), "too-deep", Options{Depth: 2}, Options{Depth: 1}},
		{"text with a reference", "", in("<title>&lt;</title>"), "too-deep", Options{Depth: 2}, Options{Depth: 1}},
		{"no text", "", in("<title/>"), "too-deep", Options{Depth: 2}, Options{Depth: 1}},
	} {
		fill := func(o Options) Options {
			for n, def := range map[*int]int{&o.Depth: 100, &o.Nodes: 10_000, &o.String: 10_000} {
				if *n == 0 {
					*n = def
				}
			}
			return o
		}
		read := func(o Options) *Fault {
			if c.json != "" {
				_, _, fault := ReadJSON(c.json, fill(o))
				return fault
			}
			_, _, fault := ReadXML(c.xml, fill(o))
			return fault
		}
		require.Nil(t, read(c.within), c.name)
		fault := read(c.beyond)
		require.NotNil(t, fault, c.name)
		require.Equal(t, c.code, fault.Code, "%s: %s", c.name, fault.Message)
	}
}

// A name of the document is cut for the message, between two letters.
func TestNamesInMessagesAreCut(t *testing.T) {
	for n, want := range map[int]string{40: strings.Repeat("ế", 40) + `"`, 41: strings.Repeat("ế", 40) + `…"`, 5000: strings.Repeat("ế", 40) + `…"`} {
		_, _, fault := ReadJSON(`{"`+strings.Repeat("ế", n)+`":1}`, open)
		require.Equal(t, `the format has no member "`+want+` here`, fault.Message)
		_, _, fault = ReadXML(in("<"+strings.Repeat("ế", n)+"/>"), open)
		require.Equal(t, `the format has no element "`+want+` here`, fault.Message)
	}
}

// Names are those of XML 1.0, fifth edition, productions 4 to 5, and of Namespaces in XML 1.0, production 7.
func TestNamesOfXML(t *testing.T) {
	for s, want := range map[string]struct{ name, qualified bool }{
		"":                   {false, false},
		"a":                  {true, true},
		"Kế_hoạch":           {true, true},
		"_":                  {true, true},
		"a-b.c9":             {true, true},
		"-a":                 {false, false},
		".a":                 {false, false},
		"9a":                 {false, false},
		"a:b":                {true, true},
		":a":                 {true, false},
		"a:":                 {true, false},
		"a:b:c":              {true, false},
		"a:9":                {true, false},
		"a b":                {false, false},
		"a\u00b7b":           {true, true},
		"\u00b7a":            {false, false},
		"a\u0301":            {true, true},
		"\u0301a":            {false, false},
		"a\u203f\u2040":      {true, true},
		"\u203fa":            {false, false},
		"a\u00d7":            {false, false},
		"a\u00f7":            {false, false},
		"a\u037e":            {false, false},
		"a\u2190":            {false, false},
		"\u200c\u200d":       {true, true},
		"\u3001\ud7ff":       {true, true},
		"\ufdd0":             {false, false},
		"\uf900\ufdf0":       {true, true},
		"\U00010000a":        {true, true},
		"\U000f0000":         {false, false},
		"a\ufffd":            {false, false}, // taken for a byte that is not UTF-8
		"a\xff":              {false, false},
		"a\u00a0":            {false, false},
		"\u0370\u0391":       {true, true},
		"\u2070\u2c00\u02ff": {true, true},
	} {
		require.Equal(t, want.name, isName(s), "%q", s)
		require.Equal(t, want.qualified, isQName(s), "%q", s)
	}
}
