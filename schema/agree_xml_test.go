package schema_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/internal/randplan"
	"github.com/adminplan/adminplan/internal/wire"
	"github.com/adminplan/adminplan/schema"
)

// node is an element of a document under test.
type node struct {
	name  string
	attrs []xml.Attr
	kids  []*node
	text  string
}

func readNodes(t testing.TB, doc []byte) *node {
	d := xml.NewDecoder(bytes.NewReader(doc))
	top := &node{}
	open := []*node{top}
	for {
		tok, err := d.Token()
		if err != nil {
			break
		}
		n := open[len(open)-1]
		switch v := tok.(type) {
		case xml.StartElement:
			kid := &node{name: v.Name.Local}
			for _, a := range v.Attr {
				kid.attrs = append(kid.attrs, xml.Attr{Name: xml.Name{Local: a.Name.Local}, Value: a.Value})
			}
			n.kids = append(n.kids, kid)
			open = append(open, kid)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			n.text += string(v)
		}
	}
	require.Len(t, top.kids, 1)
	return top.kids[0]
}

func (n *node) write(b *bytes.Buffer) {
	b.WriteString("<" + n.name)
	for _, a := range n.attrs {
		b.WriteString(" " + a.Name.Local + `="`)
		_ = xml.EscapeText(b, []byte(a.Value))
		b.WriteString(`"`)
	}
	b.WriteString(">")
	_ = xml.EscapeText(b, []byte(n.text))
	for _, k := range n.kids {
		k.write(b)
	}
	b.WriteString("</" + n.name + ">")
}

// The parts of an XML Schema that the generator writes.
type xsdSchema struct {
	Complex []xsdComplex `xml:"complexType"`
	Simple  []xsdSimple  `xml:"simpleType"`
}

type xsdComplex struct {
	Name       string    `xml:"name,attr"`
	Elements   []xsdItem `xml:"sequence>element"`
	Attributes []xsdItem `xml:"attribute"`
}

type xsdItem struct {
	Name   string      `xml:"name,attr"`
	Type   string      `xml:"type,attr"`
	Min    string      `xml:"minOccurs,attr"`
	Max    string      `xml:"maxOccurs,attr"`
	Use    string      `xml:"use,attr"`
	Facets []xsdFacets `xml:"simpleType>restriction"`
}

type xsdSimple struct {
	Name   string    `xml:"name,attr"`
	Facets xsdFacets `xml:"restriction"`
}

type xsdFacets struct {
	Base      string     `xml:"base,attr"`
	MinLength *xsdNumber `xml:"minLength"`
	MaxLength *xsdNumber `xml:"maxLength"`
	Min       *xsdNumber `xml:"minInclusive"`
	Max       *xsdNumber `xml:"maxInclusive"`
	Pattern   *struct {
		Value string `xml:"value,attr"`
	} `xml:"pattern"`
	Enum []struct {
		Value string `xml:"value,attr"`
	} `xml:"enumeration"`
}

type xsdNumber struct {
	Value int `xml:"value,attr"`
}

type xmlBreaker struct {
	t       testing.TB
	complex map[string]xsdComplex
	simple  map[string]xsdFacets
	root    *node
	seen    map[string]bool
	out     []broken
}

func (b *xmlBreaker) try(constraint string, apply, undo func()) {
	if b.seen[constraint] {
		return
	}
	b.seen[constraint] = true
	apply()
	var doc bytes.Buffer
	b.root.write(&doc)
	undo()
	b.out = append(b.out, broken{constraint, "*", doc.Bytes()})
}

// element breaks an element of the complex type.
func (b *xmlBreaker) element(typ string, n *node) {
	b.seen[typ] = true
	c := b.complex[typ]
	kids, attrs := n.kids, n.attrs
	undo := func() { n.kids, n.attrs, n.text = kids, attrs, "" }
	with := func(extra *node) func() {
		return func() { n.kids = append(append([]*node(nil), kids...), extra) }
	}
	b.try(typ+" unknown element", with(&node{name: "unknown"}), undo)
	b.try(typ+" foreign element", with(&node{name: "unknown", attrs: []xml.Attr{{Name: xml.Name{Local: "xmlns"}, Value: "urn:x"}}}), undo)
	b.try(typ+" unknown attribute", func() {
		n.attrs = append(append([]xml.Attr(nil), attrs...), xml.Attr{Name: xml.Name{Local: "unknown"}, Value: "1"})
	}, undo)
	b.try(typ+" text", func() { n.text = "text" }, undo)
	for i := 1; i < len(kids); i++ {
		if kids[i].name != kids[i-1].name {
			b.try(typ+" order", func() {
				n.kids = append([]*node(nil), kids...)
				n.kids[i], n.kids[i-1] = n.kids[i-1], n.kids[i]
			}, undo)
		}
	}
	for _, e := range c.Elements {
		b.child(typ, e, n)
	}
	for _, a := range c.Attributes {
		for i := range attrs {
			if attrs[i].Name.Local != a.Name {
				continue
			}
			if a.Use == "required" {
				b.try(typ+"@"+a.Name+" required", func() { n.attrs = append(append([]xml.Attr(nil), attrs[:i]...), attrs[i+1:]...) }, undo)
			}
			old := attrs[i].Value
			b.value(typ+"@"+a.Name, a, func(v string) { attrs[i].Value = v }, func() { attrs[i].Value = old })
		}
	}
}

// child breaks the children of n that the schema item names.
func (b *xmlBreaker) child(typ string, e xsdItem, n *node) {
	kids := n.kids
	undo := func() { n.kids = kids }
	at := -1
	for i, k := range kids {
		if k.name == e.Name {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	k, name := kids[at], typ+"/"+e.Name
	if e.Min != "0" {
		require.Equal(b.t, "1", e.Min)
		b.try(name+" minOccurs", func() {
			n.kids = nil
			for _, k := range kids {
				if k.name != e.Name {
					n.kids = append(n.kids, k)
				}
			}
		}, undo)
	}
	if e.Max != "unbounded" {
		most, err := strconv.Atoi(e.Max)
		require.NoError(b.t, err)
		b.try(name+" maxOccurs", func() {
			n.kids = append([]*node(nil), kids[:at]...)
			for range most + 1 {
				n.kids = append(n.kids, k)
			}
			n.kids = append(n.kids, kids[at+1:]...)
		}, undo)
	}
	if _, ok := b.complex[e.Type]; ok {
		b.element(e.Type, k)
		return
	}
	text := k.text
	b.value(name, e, func(v string) { k.text = v }, func() { k.text = text })
	b.try(name+" attribute", func() { k.attrs = []xml.Attr{{Name: xml.Name{Local: "lang"}, Value: "vi"}} }, func() { k.attrs = nil })
	b.try(name+" child", func() { k.kids = []*node{{name: "b"}} }, func() { k.kids = nil })
}

func (b *xmlBreaker) value(name string, item xsdItem, set func(string), undo func()) {
	bad := func(keyword string, values ...any) {
		for i, v := range values {
			b.try(fmt.Sprintf("%s %s %d", name, keyword, i), func() { set(v.(string)) }, undo)
		}
	}
	if item.Type == "xs:boolean" {
		bad("boolean", "yes", "TRUE", "")
		return
	}
	f, named := b.simple[item.Type]
	if !named {
		require.Len(b.t, item.Facets, 1, name)
		f = item.Facets[0]
	}
	if f.Base == "xs:integer" {
		bad("integer", "x", "1.5", "", "0x10")
	}
	if f.MinLength != nil {
		bad("minLength", strings.Repeat("x", f.MinLength.Value-1))
	}
	if f.MaxLength != nil {
		bad("maxLength", strings.Repeat("ệ", f.MaxLength.Value+1))
	}
	if f.Min != nil {
		bad("minInclusive", strconv.Itoa(f.Min.Value-1))
	}
	if f.Max != nil {
		bad("maxInclusive", strconv.Itoa(f.Max.Value+1))
	}
	if f.Pattern != nil {
		pattern := "^(" + f.Pattern.Value + ")$"
		if strings.HasPrefix(f.Pattern.Value, "[0-9a-f]{8}") {
			pattern = "^" + f.Pattern.Value + "$"
		}
		bad("pattern", badFor(pattern)...)
	}
	if len(f.Enum) > 0 {
		bad("enumeration", "no-such-code", "")
	}
}

func brokenXML(t testing.TB) (full []byte, all []broken) {
	var s xsdSchema
	require.NoError(t, xml.Unmarshal([]byte(schema.XML()), &s))
	full, err := wire.AppendXML(nil, randplan.Full())
	require.NoError(t, err)
	b := xmlBreaker{t: t, complex: map[string]xsdComplex{}, simple: map[string]xsdFacets{}, seen: map[string]bool{}, root: readNodes(t, full)}
	for _, c := range s.Complex {
		b.complex[c.Name] = c
	}
	for _, c := range s.Simple {
		b.simple[c.Name] = c.Facets
	}
	b.element("Plan", b.root)
	for name := range b.complex {
		require.True(t, b.seen[name], "the full plan has no %s", name)
	}
	var id string
	for _, a := range b.root.attrs {
		if a.Name.Local == "id" {
			id = a.Value
		}
	}
	b.try("unique ids", func() { b.setFirst("reference", "id", id) }, func() {})
	return full, b.out
}

// setFirst sets an attribute of the first child of the root of that name.
func (b *xmlBreaker) setFirst(child, attr, value string) {
	for _, k := range b.root.kids {
		if k.name != child {
			continue
		}
		for i := range k.attrs {
			if k.attrs[i].Name.Local == attr {
				k.attrs[i].Value = value
				return
			}
		}
	}
	b.t.Fatalf("the full plan has no %s with %s", child, attr)
}

// xmllint asks xmllint about the documents, and returns the names of those that it takes.
func xmllint(t testing.TB, docs map[string][]byte) map[string]bool {
	tool, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("xmllint is not installed")
	}
	dir := t.TempDir()
	xsd := filepath.Join(dir, "plan.xsd")
	require.NoError(t, os.WriteFile(xsd, []byte(schema.XML()), 0o600))
	args := []string{"--noout", "--nonet", "--schema", xsd}
	for _, name := range sorted(docs) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), docs[name], 0o600))
		args = append(args, name)
	}
	cmd := exec.Command(tool, args...)
	cmd.Dir = dir
	out, _ := cmd.CombinedOutput() // the status says that some were refused
	taken := map[string]bool{}
	said := 0
	for line := range strings.Lines(string(out)) {
		if name, ok := strings.CutSuffix(strings.TrimSpace(line), " validates"); ok {
			taken[name] = true
			said++
		} else if strings.HasSuffix(strings.TrimSpace(line), " fails to validate") {
			said++
		}
	}
	require.Equal(t, len(docs), said, "%s", out[:min(len(out), 2000)])
	return taken
}

func TestEveryConstraintOfTheXMLSchemaIsOneOfTheLibrary(t *testing.T) {
	full, all := brokenXML(t)
	p, _, fault := wire.ReadXML(string(full), limits)
	require.Nil(t, fault)
	require.False(t, refuses(p, nil, "*"))
	docs := map[string][]byte{"full.xml": full}
	for i, b := range all {
		p, _, fault := wire.ReadXML(string(b.doc), limits)
		if !refuses(p, fault, "*") {
			t.Errorf("%s: the library takes it", b.constraint)
		}
		docs[fmt.Sprintf("%04d.xml", i)] = b.doc
	}
	t.Logf("%d breaches of a plan of %d bytes", len(all), len(full))
	emit(t, "xml", full, all)
	taken := xmllint(t, docs)
	require.True(t, taken["full.xml"], "the schema refuses the plan that is right")
	for i, b := range all {
		if taken[fmt.Sprintf("%04d.xml", i)] {
			t.Errorf("%s: the schema takes it", b.constraint)
		}
	}
}

func TestXMLSchemaTakesWhatTheLibraryWrites(t *testing.T) {
	docs := map[string][]byte{}
	rapid.Check(t, func(rt *rapid.T) {
		doc, err := wire.AppendXML(nil, randplan.Valid().Draw(rt, "plan"))
		require.NoError(rt, err)
		docs[fmt.Sprintf("%04d.xml", len(docs))] = doc
	})
	taken := xmllint(t, docs)
	for name, doc := range docs {
		require.True(t, taken[name], "%s", doc)
	}
}

// TestXMLSchemaTakesWhatTheReaderTakes holds the two against each other on ways to write one plan in XML.
func TestXMLSchemaTakesWhatTheReaderTakes(t *testing.T) {
	plan := func(attrs, content string) string {
		return `<plan xmlns="` + adminplan.XMLNamespace + `" schemaVersion="1.0" kind="KH"` + attrs + `><issuer><path>A</path></issuer><number></number><title>T</title>` + content + `</plan>`
	}
	docs := map[string][]byte{}
	for name, doc := range map[string]string{
		"plain":         plan("", ""),
		"prefix":        `<p:plan xmlns:p="` + adminplan.XMLNamespace + `" schemaVersion="1.0" kind="KH"><p:issuer><p:path>A</p:path></p:issuer><p:title>T</p:title></p:plan>`,
		"mixed":         `<p:plan xmlns:p="` + adminplan.XMLNamespace + `" schemaVersion="1.0" kind="KH"><issuer xmlns="` + adminplan.XMLNamespace + `"><path>A</path></issuer><p:title>T</p:title></p:plan>`,
		"no-namespace":  strings.Replace(plan("", ""), ` xmlns="`+adminplan.XMLNamespace+`"`, "", 1),
		"half-prefix":   `<p:plan xmlns:p="` + adminplan.XMLNamespace + `" schemaVersion="1.0" kind="KH"><issuer><path>A</path></issuer><p:title>T</p:title></p:plan>`,
		"schema-hint":   plan(` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:adminplan:plan:1 plan.xsd"`, ""),
		"xml-lang":      plan(` xml:lang="vi"`, ""),
		"comment":       plan("", "<!-- a --><?pi x?>"),
		"text-comment":  plan("", "<notes/>"),
		"cdata":         plan("", "<note><text><![CDATA[a < b]]></text></note>"),
		"empty-tags":    plan("", "<marks/><section/>"),
		"white-space":   plan("", "\n  <marks\n/>\n"),
		"bool-1":        plan("", `<section><item><timing exclusive=" 1 "/></item></section>`),
		"bool-yes":      plan("", `<section><item><timing exclusive="yes"/></item></section>`),
		"int-space":     plan("", `<filing copies=" +007 "><text>Lưu: VT</text></filing>`),
		"int-real":      plan("", `<filing copies="7.0"><text>Lưu: VT</text></filing>`),
		"enum-space":    plan(` status=" draft"`, ""),
		"enum-entity":   plan(` status="dr&#97;ft"`, ""),
		"date-space":    plan("", "") + " ",
		"two-titles":    plan("", "<title>U</title>"),
		"empty-comment": "<!--x-->" + plan("", "") + "<!--y-->",
	} {
		docs[name+".xml"] = []byte(doc)
	}
	taken := xmllint(t, docs)
	for name, doc := range docs {
		p, _, fault := wire.ReadXML(string(doc), limits)
		require.Equal(t, taken[name], !refuses(p, fault, "*"), "%s: %+v", name, fault)
	}
}
