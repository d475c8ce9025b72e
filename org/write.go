package org

import (
	"bufio"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/adminplan/adminplan"
)

// WriteJSON writes a registry as JSON, indented, with a line feed at the end. Equal registries give equal bytes.
func WriteJSON(w io.Writer, reg *adminplan.OrgRegistry) error {
	if err := checkText(reg); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(reg); err != nil {
		return err
	}
	return out.Flush()
}

// registryElement has the fields of a registry in an element of its name.
type registryElement struct {
	XMLName       xml.Name                 `xml:"registry"`
	Namespace     string                   `xml:"xmlns,attr"`
	Organizations []adminplan.Organization `xml:"organization"`
	Changes       []adminplan.OrgChange    `xml:"change"`
}

// WriteXML writes a registry as XML: <registry> in the namespace [adminplan.XMLNamespace]. Equal registries give equal bytes.
// Characters that XML cannot hold are an error.
func WriteXML(w io.Writer, reg *adminplan.OrgRegistry) error {
	if err := checkText(reg); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	out.WriteString(xml.Header)
	enc := xml.NewEncoder(out)
	enc.Indent("", "  ")
	if err := enc.Encode(registryElement{Namespace: adminplan.XMLNamespace, Organizations: reg.Organizations, Changes: reg.Changes}); err != nil {
		return err
	}
	out.WriteByte('\n')
	return out.Flush()
}

// checkText refuses texts that are not UTF-8 or hold characters that XML cannot hold: encoding/xml and encoding/json would
// put U+FFFD in their place without a word.
func checkText(reg *adminplan.OrgRegistry) error {
	var bad error
	check := func(list string, i int, texts ...string) {
		for _, s := range texts {
			if bad == nil && !sound(s) {
				bad = fmt.Errorf("org: /%s/%d holds a text that is not UTF-8 or has a character that XML cannot hold", list, i)
			}
		}
	}
	for i := range reg.Organizations {
		o := &reg.Organizations[i]
		check("organizations", i, o.Name, string(o.Kind), string(o.Level), o.Territory, o.Source, o.Doubt)
		for _, n := range o.AltNames {
			check("organizations", i, n.Text, string(n.Kind), n.Lang)
		}
		for _, c := range o.Codes {
			check("organizations", i, c.Scheme, c.Value)
		}
		for _, e := range o.Parents {
			check("organizations", i, string(e.Kind))
		}
	}
	for i := range reg.Changes {
		c := &reg.Changes[i]
		check("changes", i, string(c.Kind), c.Source, c.Doubt)
		if a := c.Act; a != nil {
			check("changes", i, a.Field, a.Text, a.Kind, a.Number, a.Symbol, string(a.Style), a.Issuer, a.Term, a.Title, a.ShortName, a.Place, a.Key)
		}
	}
	return bad
}

func sound(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return false
		}
	}
	return true
}
