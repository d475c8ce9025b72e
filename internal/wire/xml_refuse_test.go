package wire

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan"
)

// in makes a document of a plan with that content.
func in(content string) string { return `<plan xmlns="urn:adminplan:plan:1">` + content + `</plan>` }

// with makes a document of a plan with those attributes.
func with(attrs string) string { return `<plan xmlns="urn:adminplan:plan:1" ` + attrs + `></plan>` }

// refusedXML are inputs that the strict reader of XML must refuse: with which code, and where.
var refusedXML = []struct {
	name, in, code, pointer string
}{
	{"empty", "", "empty", ""},
	{"mark only", "\ufeff", "empty", ""},
	{"white space only", " \n", "empty", ""},
	{"binary", "\x7fELF\x02\x01\x01", "not-xml", ""},
	{"text", "Kế hoạch", "not-xml", ""},
	{"JSON", "{}", "not-xml", ""},
	{"UTF-16 with mark", "\xff\xfe<\x00p\x00", "encoding", ""},
	{"UTF-16 without mark", "\x00<\x00p\x00l", "encoding", ""},
	{"UTF-32", "\x00\x00\xfe\xff\x00\x00\x00<", "encoding", ""},
	{"Latin-1 declared", `<?xml version="1.0" encoding="ISO-8859-1"?>` + in(""), "encoding", ""},
	{"TCVN declared", `<?xml version="1.0" encoding="TCVN5712-1"?>` + in(""), "encoding", ""},
	{"UTF-16 declared", `<?xml version="1.0" encoding="UTF-16"?>` + in(""), "encoding", ""},
	{"XML 1.1", `<?xml version="1.1"?>` + in(""), "not-xml", ""},
	{"declaration without version", `<?xml encoding="UTF-8"?>` + in(""), "not-xml", ""},
	{"declaration out of order", `<?xml encoding="UTF-8" version="1.0"?>` + in(""), "not-xml", ""},
	{"declaration cut", `<?xml version="1.0"`, "truncated", ""},
	{"declaration twice", `<?xml version="1.0"?><?xml version="1.0"?>` + in(""), "not-xml", ""},
	{"declaration behind a blank", ` <?xml version="1.0"?>` + in(""), "not-xml", ""},
	{"standalone maybe", `<?xml version="1.0" standalone="maybe"?>` + in(""), "not-xml", ""},
	{"document type", `<!DOCTYPE plan>` + in(""), "doctype", ""},
	{"entity declarations", `<!DOCTYPE plan [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + in("<title>&b;</title>"), "doctype", ""},
	{"external entity", `<!DOCTYPE plan [<!ENTITY x SYSTEM "file:///etc/passwd">]>` + in("<title>&x;</title>"), "doctype", ""},
	{"document type within", in("<!DOCTYPE x>"), "doctype", ""},

	{"another element", `<program xmlns="urn:adminplan:plan:1"/>`, "not-a-plan", ""},
	{"no namespace", `<plan/>`, "wrong-namespace", ""},
	{"another namespace", `<plan xmlns="urn:adminplan:plan:2"/>`, "wrong-namespace", ""},
	{"another namespace behind a prefix", `<p:plan xmlns:p="urn:x" xmlns="urn:adminplan:plan:1"/>`, "wrong-namespace", ""},
	{"prefix not declared", `<p:plan xmlns="urn:adminplan:plan:1"/>`, "namespace", ""},
	{"prefix of a child not declared", in(`<p:title>T</p:title>`), "namespace", ""},
	{"prefix of an attribute not declared", with(`p:kind="KH"`), "namespace", ""},
	{"prefix declared empty", `<plan xmlns="urn:adminplan:plan:1" xmlns:p=""/>`, "namespace", ""},
	{"prefix xmlns declared", `<plan xmlns="urn:adminplan:plan:1" xmlns:xmlns="urn:x"/>`, "namespace", ""},
	{"prefix xml for another", `<plan xmlns="urn:adminplan:plan:1" xmlns:xml="urn:x"/>`, "namespace", ""},
	{"namespace with an unknown entity", `<plan xmlns="urn:adminplan:plan:1" xmlns:p="&nope;"/>`, "reference", ""},
	{"namespace declared twice", `<plan xmlns="urn:adminplan:plan:1" xmlns="urn:adminplan:plan:1"/>`, "duplicate-attribute", ""},
	{"child of another namespace", in(`<title xmlns="urn:x">T</title>`), "unknown-element", ""},
	{"child of no namespace", in(`<title xmlns="">T</title>`), "unknown-element", ""},
	{"attribute of another namespace", with(`xmlns:p="urn:x" p:kind="KH"`), "unknown-attribute", ""},
	{"attribute of its own namespace behind a prefix", with(`xmlns:p="urn:adminplan:plan:1" p:kind="KH"`), "unknown-attribute", ""},
	{"xml:lang", with(`xml:lang="vi"`), "unknown-attribute", ""},
	{"xsi:nil", with(`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"`), "unknown-attribute", ""},

	{"not closed", `<plan xmlns="urn:adminplan:plan:1">`, "truncated", ""},
	{"tag cut", `<plan xmlns="urn:adminplan:plan:1"`, "truncated", ""},
	{"name cut", `<pl`, "truncated", ""},
	{"child not closed", `<plan xmlns="urn:adminplan:plan:1"><title>T`, "truncated", "/title"},
	{"another end tag", `<plan xmlns="urn:adminplan:plan:1"><title>T</plan>`, "not-xml", "/title"},
	{"end tag of a part", in(`<issuer></number>`), "not-xml", "/issuer"},
	{"end tag with an attribute", in(`<title>T</title x="1">`), "not-xml", "/title"},
	{"end tag in other case", in(`<title>T</Title>`), "not-xml", "/title"},
	{"less-than in text", in(`<title>a < b</title>`), "not-xml", "/title"},
	{"ampersand in text", in(`<title>a & b</title>`), "reference", "/title"},
	{"unknown entity", in(`<title>&nbsp;</title>`), "reference", "/title"},
	{"empty reference", in(`<title>&;</title>`), "reference", "/title"},
	{"reference without digits", in(`<title>&#;</title>`), "reference", "/title"},
	{"reference with bad digits", in(`<title>&#x1G;</title>`), "reference", "/title"},
	{"reference with a sign", in(`<title>&#-1;</title>`), "reference", "/title"},
	{"reference with capital X", in(`<title>&#X41;</title>`), "reference", "/title"},
	{"reference to NUL", in(`<title>&#0;</title>`), "forbidden-character", "/title"},
	{"reference to a control", in(`<title>&#xB;</title>`), "forbidden-character", "/title"},
	{"reference to a surrogate", in(`<title>&#xD800;</title>`), "forbidden-character", "/title"},
	{"reference beyond Unicode", in(`<title>&#x110000;</title>`), "forbidden-character", "/title"},
	{"reference beyond 64 bits", in(`<title>&#99999999999999999999999;</title>`), "forbidden-character", "/title"},
	{"control in text", in("<title>a\x0bb</title>"), "forbidden-character", "/title"},
	{"NUL in text", in("<title>a\x00b</title>"), "forbidden-character", "/title"},
	{"noncharacter in text", in("<title>\ufffe</title>"), "forbidden-character", "/title"},
	{"invalid UTF-8 in text", in("<title>\xff</title>"), "invalid-utf-8", "/title"},
	{"surrogate in text", in("<title>\xed\xa0\x80</title>"), "invalid-utf-8", "/title"},
	{"invalid UTF-8 in an attribute", with("kind=\"\xff\""), "invalid-utf-8", "/kind"},
	{"control in an attribute", with("kind=\"\x01\""), "forbidden-character", "/kind"},
	{"invalid UTF-8 in a comment", in("<!-- \xff -->"), "invalid-utf-8", ""},
	{"control in a comment", in("<!-- \x01 -->"), "forbidden-character", ""},
	{"end of CDATA in text", in("<title>]]></title>"), "not-xml", "/title"},
	{"control in CDATA", in("<title><![CDATA[\x01]]></title>"), "forbidden-character", "/title"},
	{"invalid UTF-8 in CDATA", in("<title><![CDATA[a\xff]]></title>"), "invalid-utf-8", "/title"},
	{"CDATA not closed", in("<title><![CDATA[a</title>"), "truncated", "/title"},
	{"hyphens in a comment", in("<!-- a -- b -->"), "not-xml", ""},
	{"comment not closed", in("<!-- a "), "truncated", ""},
	{"comment with three hyphens", in("<!-- a --->"), "not-xml", ""},
	{"instruction without target", in("<? x?>"), "not-xml", ""},
	{"instruction not closed", in("<?x "), "truncated", ""},
	{"declaration within", in("<!ELEMENT x ANY>"), "not-xml", ""},

	{"attribute without quotes", with(`kind=KH`), "not-xml", ""},
	{"attribute without value", with(`kind`), "not-xml", ""},
	{"attribute not closed", with(`kind="KH`), "truncated", ""},
	{"attributes without a blank", with(`kind="KH"id=""`), "not-xml", "/kind"},
	{"less-than in an attribute", with(`kind="a<b"`), "not-xml", "/kind"},
	{"ampersand in an attribute", with(`kind="a&b"`), "reference", "/kind"},
	{"attribute twice", with(`kind="KH" kind="KH"`), "duplicate-attribute", "/kind"},
	{"attribute of no name", with(`1="KH"`), "not-xml", ""},
	{"attribute with two colons", with(`a:b:c="KH"`), "not-xml", ""},
	{"slash in a tag", `<plan xmlns="urn:adminplan:plan:1" / >`, "not-xml", ""},
	{"tag within a tag", `<plan xmlns="urn:adminplan:plan:1"><title<b`, "not-xml", ""},
	{"blank before the name", `< plan xmlns="urn:adminplan:plan:1"/>`, "not-xml", ""},
	{"element of no name", in(`<1>T</1>`), "not-xml", ""},

	{"two roots", in("") + in(""), "trailing-data", ""},
	{"text behind", in("") + "x", "trailing-data", ""},
	{"text between", in("x"), "stray-text", ""},
	{"CDATA between", in("<![CDATA[x]]>"), "stray-text", ""},
	{"empty CDATA between", in("<![CDATA[]]>"), "stray-text", ""},
	{"reference between", in("&#32;"), "stray-text", ""},
	{"no-break space between", in("\u00a0"), "stray-text", ""},

	{"unknown element", in("<titel>T</titel>"), "unknown-element", ""},
	{"wrong case", in("<Title>T</Title>"), "unknown-element", ""},
	{"unknown element below", in("<section><item/><item><x/></item></section>"), "unknown-element", "/sections/0/items/1"},
	{"unknown attribute", with(`x="1"`), "unknown-attribute", ""},
	{"attribute of a text", in(`<title lang="vi">T</title>`), "unknown-attribute", "/title"},
	{"child of a text", in(`<title>a <b>b</b></title>`), "unknown-element", "/title"},
	{"element for an attribute", in("<kind>KH</kind>"), "unknown-element", ""},
	{"attribute for an element", with(`title="T"`), "unknown-attribute", ""},
	{"element twice", in("<title>T</title><title>U</title>"), "duplicate-element", "/title"},
	{"part twice", in("<issuer/><issuer/>"), "duplicate-element", "/issuer"},
	{"order", in("<title>T</title><issuer/>"), "wrong-order", "/issuer"},
	{"order of lists", in("<section/><basis/>"), "wrong-order", "/bases"},
	{"list that is parted", in("<section/><closing/><section/>"), "wrong-order", "/sections"},

	{"empty id", with(`id=""`), "empty-value", "/id"},
	{"nil id", with(`id="00000000-0000-0000-0000-000000000000"`), "bad-id", "/id"},
	{"blanks round an id", with(`id=" 5f1c7a2e-6d0b-5c55-9a3e-6b1f0c8e2a44"`), "bad-id", "/id"},
	{"empty date", in(`<date/>`), "empty-value", "/date"},
	{"empty date with an end tag", in(`<date></date>`), "empty-value", "/date"},
	{"bad date", in(`<date>2025-02-30</date>`), "bad-date", "/date"},
	{"empty code", with(`status=""`), "empty-value", "/status"},
	{"year that is none", in(`<basis><reference year="0"/></basis>`), "empty-value", "/bases/0/references/0/year"},
	{"no number", in(`<filing copies="x"/>`), "wrong-type", "/filing/copies"},
	{"empty number", in(`<filing copies=""/>`), "wrong-type", "/filing/copies"},
	{"number over 53 bits", in(`<filing copies="9007199254740992"/>`), "number-range", "/filing/copies"},
	{"number over 64 bits", in(`<filing copies="99999999999999999999"/>`), "number-range", "/filing/copies"},
	{"no truth value", in(`<section><item><timing exclusive="TRUE"/></item></section>`), "wrong-type", "/sections/0/items/0/timing/0/exclusive"},

	{"version of another major", `<plan xmlns="urn:adminplan:plan:1" x="1" schemaVersion="2.0"/>`, "version", "/schemaVersion"},
	{"version that is none", with(`schemaVersion="latest"`), "version", "/schemaVersion"},
}

func TestXMLRefused(t *testing.T) {
	for _, c := range refusedXML {
		t.Run(c.name, func(t *testing.T) {
			p, notes, fault := ReadXML(c.in, open)
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

// TestStrictXMLIsWellFormed holds the reader against the tokenizer of encoding/xml: what that refuses, it refuses.
func TestStrictXMLIsWellFormed(t *testing.T) {
	for _, c := range refusedXML {
		for n := range len(c.in) + 1 {
			doc := c.in[:n]
			d := xml.NewDecoder(strings.NewReader(doc))
			var err error
			for err == nil {
				_, err = d.Token()
			}
			if _, _, fault := ReadXML(doc, open); err != io.EOF {
				require.NotNil(t, fault, "%q: %v", doc, err)
			}
		}
	}
}

func TestXMLAccepted(t *testing.T) {
	for doc, want := range map[string]adminplan.Plan{
		in(""): {},
		"\ufeff<?xml version=\"1.0\" encoding='utf-8' standalone=\"yes\" ?>\n<!-- a --><?pi a?>\n" + in("") + "\n<!-- b -->\n": {},
		"<?xml version='1.0'?>" + in(""):                                              {},
		`<plan xmlns='urn:adminplan:plan:1' />`:                                       {},
		in("<title>a&lt;b &amp;&#x1EBF;&#7871;&quot;&apos;&gt;</title>"):              {Title: "a<b &ếế\"'>"},
		in("<title>a<![CDATA[<b>&amp;]]]]><![CDATA[>]]>c</title>"):                    {Title: "a<b>&amp;]]>c"},
		in("<title>a<!-- x -->b<?pi?>c</title>"):                                      {Title: "abc"},
		in("<title>a\r\nb\rc\nd&#xD;e</title>"):                                       {Title: "a\nb\nc\nd\re"},
		in("<title ><![CDATA[a\r\nb]]></title \n>"):                                   {Title: "a\nb"},
		with("kind='K\r\nH\t&#xA;&#9;\"'"):                                            {Kind: "K H \n\t\""},
		in("<title> \n</title>"):                                                      {Title: " \n"},
		in("<title/>"):                                                                {},
		with("kind = 'KH'\tlanguage\n=\"vi\""):                                        {Kind: "KH", Language: "vi"},
		in("<motto>a</motto>\n <motto/><!-- --><motto>b</motto>"):                     {Motto: []string{"a", "", "b"}},
		in("<filing copies=' +020 '><text>x</text></filing>"):                         {Filing: &adminplan.Filing{Text: "x", Copies: 20}},
		in("<section><item><timing exclusive='1' ongoing='false'/></item></section>"): {Sections: []adminplan.Section{{Items: []adminplan.ContentItem{{Timing: []adminplan.Timing{{Exclusive: true}}}}}}},
		`<p:plan xmlns:p="urn:adminplan:plan:1" kind="KH"><p:motto>a</p:motto><p:motto>b</p:motto><p:section><p:item label="1."/><p:item label="2."/></p:section></p:plan>`: {
			Kind: "KH", Motto: []string{"a", "b"}, Sections: []adminplan.Section{{Items: []adminplan.ContentItem{{Label: "1."}, {Label: "2."}}}},
		},
		`<p:plan xmlns:p="urn:adminplan:plan:1"><title xmlns="urn:adminplan:plan:1">T</title></p:plan>`: {Title: "T"},
		with(`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"`):          {},
		in("<title>the word xmlns</title>"): {Title: "the word xmlns"},
	} {
		p, notes, fault := ReadXML(doc, open)
		require.Nil(t, fault, "%s: %+v", doc, fault)
		require.Empty(t, notes)
		require.Equal(t, &want, p, doc)
	}
}

func TestLenientXMLKeepsWhatItDoesNotKnow(t *testing.T) {
	doc := `<plan xmlns="urn:adminplan:plan:1" xmlns:q="urn:q" schemaVersion="1.0" mood="go&#x1EBF;d" q:rank="1" xml:lang="vi">` +
		`<title lang="vi">a <b>bold</b> c</title><x><y z='1'>t&lt;</y><!-- c --></x><q:meta q:a="1"><q:b/></q:meta><section><item><text>a</text></item><item w="2"><text/><o>p</o></item></section>` +
		`<issuer><path>A</path></issuer><plain xmlns="">n</plain><motto>m</motto></plan>`
	opt := open
	opt.Lenient = true
	p, notes, fault := ReadXML(doc, opt)
	require.Nil(t, fault, "%+v", fault)
	require.Equal(t, "a  c", p.Title)
	require.Equal(t, []string{"m"}, p.Motto)
	require.Equal(t, []adminplan.Extension{
		{Name: "@mood", Format: "xml", Value: "goếd"},
		{Name: "@{urn:q}rank", Format: "xml", Value: "1"},
		{Name: "@{http://www.w3.org/XML/1998/namespace}lang", Format: "xml", Value: "vi"},
		{Parent: "/title", Name: "@lang", Format: "xml", Value: "vi"},
		{Parent: "/title", Name: "b", Format: "xml", Value: `<b>bold</b>`},
		{Name: "x", Format: "xml", Value: `<x><y z='1'>t&lt;</y><!-- c --></x>`},
		{Name: "{urn:q}meta", Format: "xml", Value: `<q:meta xmlns:q="urn:q" q:a="1"><q:b/></q:meta>`},
		{Parent: "/sections/0/items/1", Name: "@w", Format: "xml", Value: "2"},
		{Parent: "/sections/0/items/1", Name: "o", Format: "xml", Value: `<o>p</o>`},
		{Name: "{}plain", Format: "xml", Value: `<plain xmlns="">n</plain>`},
	}, p.Extensions)
	codes := map[string]int{}
	for _, n := range notes {
		codes[n.Code]++
	}
	require.Equal(t, map[string]int{"unknown-attribute": 5, "unknown-element": 5, "wrong-order": 2}, codes)

	out, err := AppendXML(nil, p)
	require.NoError(t, err)
	again, _, fault := ReadXML(string(out), opt)
	require.Nil(t, fault, "%+v\n%s", fault, out)
	require.ElementsMatch(t, p.Extensions, again.Extensions)
	twice, err := AppendXML(nil, again)
	require.NoError(t, err)
	require.Equal(t, string(out), string(twice))
	indented, err := AppendXMLIndent(nil, again, "  ")
	require.NoError(t, err)
	spaced, _, fault := ReadXML(string(indented), opt)
	require.Nil(t, fault)
	require.Equal(t, again, spaced)

	// In JSON what was kept from XML is data like any other, and finds its place again.
	j, err := AppendJSON(nil, again)
	require.NoError(t, err)
	back, notes, fault := ReadJSON(string(j), open)
	require.Nil(t, fault)
	require.Empty(t, notes)
	last, err := AppendXML(nil, back)
	require.NoError(t, err)
	require.Equal(t, string(out), string(last))
}

func TestLenientXMLStillRefusesWhatIsBroken(t *testing.T) {
	opt := open
	opt.Lenient = true
	goes := map[string]bool{"unknown-element": true, "unknown-attribute": true, "wrong-order": true, "empty-value": true}
	for _, c := range refusedXML {
		_, notes, fault := ReadXML(c.in, opt)
		if goes[c.code] {
			require.Nil(t, fault, "%s: %+v", c.name, fault)
			require.Equal(t, c.code, notes[0].Code)
		} else {
			require.NotNil(t, fault, c.name)
		}
	}
	for _, doc := range []string{
		in("<x><y></x></y>"), in("<x a='1' a='2'/>"), in("<x>&nope;</x>"), in("<x>\x01</x>"), in("<x>]]></x>"), in("<x a='<'/>"),
		in("<x><p:y/></x>"), in("<x><1/></x>"), in("<x><y··/><·/></x>"), in("<x p:y='1'/>"), with(`x="1" x="2"`), in("<x:y/>"), with(`xmlns:a="urn:a" xmlns:b="urn:a" a:x="1" b:x="2"`),
	} {
		_, _, fault := ReadXML(doc, opt)
		require.NotNil(t, fault, doc)
	}
}
