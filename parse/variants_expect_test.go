package parse_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/adminplan/adminplan/internal/viet"
)

// expectation is what a right reading of a document holds. Text is compared folded. A member that is absent is not
// compared, but for the parts of the head, of which absence is a statement, too.
type expectation struct {
	// Seems is what a document that is no plan seems to be; then nothing else is compared.
	Seems string `json:"seems"`

	Number       string  `json:"number"`
	Symbol       string  `json:"symbol"`
	Style        *string `json:"style"`
	Issuer       *string `json:"issuer"`
	ParentIssuer string  `json:"parent_issuer"`
	Place        string  `json:"place"`
	Date         string  `json:"date"`
	DatePartial  string  `json:"date_partial"`
	KindName     *string `json:"kind_name"`
	Title        *string `json:"title"`
	Subject      *string `json:"subject"`
	Draft        *bool   `json:"draft"`
	Address      *int    `json:"address"`
	AttachedTo   *bool   `json:"attached_to"`
	Bases        *int    `json:"bases"`
	Preamble     *int    `json:"preamble"`
	Closing      *int    `json:"closing"`
	Notes        *int    `json:"notes"`
	Extra        *int    `json:"extra"`
	Recipients   *int    `json:"recipients"`

	Sections    []expectedSection   `json:"sections"`
	Subsections map[string][]string `json:"subsections"` // labels of the sections within a section
	Labels      map[string][]string `json:"labels"`      // labels of the children of a section, as printed
	Kinds       []string            `json:"kinds"`
	MaxDepth    *int                `json:"max_depth"`
	Tables      *int                `json:"tables"`
	Texts       []string            `json:"texts"` // labels that must stand somewhere in the body

	Signer     *expectedSigner    `json:"signer"`
	Signers    []expectedSigner   `json:"signers"`
	Filing     json.RawMessage    `json:"filing"`
	Appendices []expectedAppendix `json:"appendices"`
	Carrier    *expectedCarrier   `json:"carrier"`

	// RoundTripException says why writing and reading again does not give the same plan.
	RoundTripException string `json:"round_trip_exception"`
	// Note is for people.
	Note string `json:"note"`
}

type expectedSection struct {
	Label   string `json:"label"`
	Heading string `json:"heading"`
	Items   *int   `json:"items"`
}

// expectedSigner is a signer; "*" stands for any text.
type expectedSigner struct {
	Authority string `json:"authority"`
	Title     string `json:"title"`
	Name      string `json:"name"`
	Post      string `json:"post"`
}

type expectedAppendix struct {
	Label    string `json:"label"`
	Title    string `json:"title"`
	Attached bool   `json:"attached"`
}

type expectedCarrier struct {
	Number     string          `json:"number"`
	Symbol     string          `json:"symbol"`
	Title      *string         `json:"title"`
	Bases      *int            `json:"bases"`
	Articles   *int            `json:"articles"`
	Recipients *int            `json:"recipients"`
	Signer     *expectedSigner `json:"signer"`
}

type expectedFiling struct {
	Units   []string `json:"units"`
	Drafter string   `json:"drafter"`
	Copies  int      `json:"copies"`
}

func readExpectation(t *testing.T, file string) *expectation {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	want := &expectation{}
	require.NoError(t, d.Decode(want), file)
	return want
}

// fold is the form in which a key and a plan are compared.
func fold(s string) string { return strings.Trim(viet.Fold(s), " .:;,") }

// compare calls differs for each field in which the plan is not as expected.
func (w *expectation) compare(doc map[string]any, differs func(field, got, want string)) {
	text := func(field, got, want string) {
		if fold(got) != fold(want) {
			differs(field, got, want)
		}
	}
	optional := func(field, got string, want *string) {
		if want != nil {
			text(field, got, *want)
		}
	}
	count := func(field string, got int, want *int) {
		if want != nil && got != *want {
			differs(field, fmt.Sprint(got), fmt.Sprint(*want))
		}
	}
	number := object(doc, "number")
	text("number", str(number, "value"), w.Number)
	text("symbol", str(number, "symbol"), w.Symbol)
	optional("style", str(number, "style"), w.Style)
	if w.Issuer != nil {
		path := words(list(object(doc, "issuer"), "path"))
		last := max(len(path)-1, 0)
		text("issuer", strings.Join(path[last:], ""), *w.Issuer)
		text("parent", strings.Join(path[:last], " "), w.ParentIssuer)
	}
	text("place", str(doc, "place"), w.Place)
	text("date", str(doc, "date"), w.Date+w.DatePartial)
	optional("kindName", str(doc, "kindName"), w.KindName)
	optional("title", str(doc, "title"), w.Title)
	optional("subject", str(doc, "subject"), w.Subject)
	if w.Draft != nil && *w.Draft != (str(object(doc, "marks"), "draft") != "") {
		differs("draft", str(object(doc, "marks"), "draft"), fmt.Sprint(*w.Draft))
	}
	if w.AttachedTo != nil && *w.AttachedTo != (doc["attachedTo"] != nil) {
		differs("attachedTo", fmt.Sprint(doc["attachedTo"]), fmt.Sprint(*w.AttachedTo))
	}
	count("bases", len(list(doc, "bases")), w.Bases)
	count("preamble", len(list(doc, "preamble")), w.Preamble)
	count("closing", len(list(doc, "closing")), w.Closing)
	count("address", len(list(doc, "address")), w.Address)
	count("notes", len(list(doc, "notes")), w.Notes)
	count("extra", len(list(doc, "extra")), w.Extra)
	count("recipients", recipients(doc), w.Recipients)
	count("tables", tables(doc["sections"]), w.Tables)
	w.compareSections(doc, differs)
	if w.Signer != nil || w.Signers == nil && w.Recipients != nil {
		compareSigner("signer", first(list(doc, "signatures")), w.Signer, differs)
	}
	if w.Signers != nil {
		got := list(doc, "signatures")
		if len(got) != len(w.Signers) {
			differs("signers", fmt.Sprint(got), fmt.Sprint(w.Signers))
		}
		for i := range min(len(got), len(w.Signers)) {
			compareSigner(fmt.Sprintf("signers/%d", i), got[i].(map[string]any), &w.Signers[i], differs)
		}
	}
	w.compareFiling(object(doc, "filing"), differs)
	if w.Appendices != nil {
		got := list(doc, "appendices")
		if len(got) != len(w.Appendices) {
			differs("appendices", fmt.Sprint(len(got)), fmt.Sprint(len(w.Appendices)))
		}
		for i := range min(len(got), len(w.Appendices)) {
			a, want := got[i].(map[string]any), w.Appendices[i]
			if fold(str(a, "label")) != fold(want.Label) || fold(str(a, "title")) != fold(want.Title) || (a["attachedTo"] != nil) != want.Attached {
				differs(fmt.Sprintf("appendices/%d", i), str(a, "label")+" | "+str(a, "title"), fmt.Sprint(want))
			}
		}
	}
	if c := w.Carrier; c != nil {
		got := object(doc, "carrier")
		number := object(got, "number")
		text("carrier", str(number, "value")+"/"+str(number, "symbol"), c.Number+"/"+c.Symbol)
		optional("carrier-title", str(got, "title"), c.Title)
		count("carrier-bases", len(list(got, "bases")), c.Bases)
		count("carrier-articles", len(list(got, "articles")), c.Articles)
		count("carrier-recipients", recipients(got), c.Recipients)
		if c.Signer != nil {
			compareSigner("carrier-signer", first(list(got, "signatures")), c.Signer, differs)
		}
	}
}

func (w *expectation) compareSections(doc map[string]any, differs func(field, got, want string)) {
	sections := list(doc, "sections")
	if w.Sections != nil {
		var got, want []string
		for _, s := range sections {
			s := s.(map[string]any)
			got = append(got, bare(str(s, "label"))+" | "+fold(str(s, "heading")))
		}
		for _, s := range w.Sections {
			want = append(want, bare(s.Label)+" | "+fold(s.Heading))
		}
		if !slices.Equal(got, want) {
			differs("sections", strings.Join(got, "\n    "), strings.Join(want, "\n    "))
		}
		for i, s := range w.Sections {
			if s.Items == nil {
				continue
			}
			n := -1
			if i < len(sections) {
				n = numberedChildren(sections[i])
			}
			if n != *s.Items {
				differs(fmt.Sprintf("items/%d", i), fmt.Sprint(n), fmt.Sprint(*s.Items))
			}
		}
	}
	labels := func(field string, want map[string][]string, of func(any) []any) {
		for at, labels := range want {
			var i int
			fmt.Sscan(at, &i)
			var got []string
			if i < len(sections) {
				for _, c := range of(sections[i]) {
					got = append(got, str(c.(map[string]any), "label"))
				}
			}
			if field == "subsections" {
				for k := range got {
					got[k] = bare(got[k])
				}
			}
			if !slices.Equal(got, labels) {
				differs(field+"/"+at, fmt.Sprintf("%q", got), fmt.Sprintf("%q", labels))
			}
		}
	}
	labels("subsections", w.Subsections, func(s any) []any { return list(s.(map[string]any), "sections") })
	labels("labels", w.Labels, children)
	if w.Kinds != nil {
		var got []string
		for _, s := range sections {
			got = append(got, str(s.(map[string]any), "kind"))
		}
		if !slices.Equal(got, w.Kinds) {
			differs("kinds", fmt.Sprint(got), fmt.Sprint(w.Kinds))
		}
	}
	if w.MaxDepth != nil {
		deepest := 0
		for _, s := range sections {
			deepest = max(deepest, depth(s))
		}
		if deepest+1 != *w.MaxDepth {
			differs("depth", fmt.Sprint(deepest+1), fmt.Sprint(*w.MaxDepth))
		}
	}
	for _, label := range w.Texts {
		if !hasLabel(doc["sections"], label) {
			differs("texts", "no part is labelled "+label, label)
		}
	}
}

func (w *expectation) compareFiling(got map[string]any, differs func(field, got, want string)) {
	if w.Filing == nil {
		return
	}
	var wanted bool
	if json.Unmarshal(w.Filing, &wanted) == nil {
		if wanted != (got != nil) {
			differs("filing", fmt.Sprint(got), fmt.Sprint(wanted))
		}
		return
	}
	var want expectedFiling
	if err := json.Unmarshal(w.Filing, &want); err != nil {
		differs("filing", "an expectation that cannot be read", err.Error())
		return
	}
	copies, _ := got["copies"].(float64)
	if !slices.Equal(words(list(got, "units")), want.Units) || str(got, "drafter") != want.Drafter || int(copies) != want.Copies {
		differs("filing", fmt.Sprint(got), fmt.Sprintf("%+v", want))
	}
}

func compareSigner(field string, got map[string]any, want *expectedSigner, differs func(field, got, want string)) {
	if want == nil {
		if got != nil {
			differs(field, fmt.Sprint(got), "none")
		}
		return
	}
	if got == nil {
		differs(field, "none", fmt.Sprintf("%+v", *want))
		return
	}
	has := expectedSigner{strings.Join(words(list(got, "authority")), "\n"), str(got, "title"), str(got, "name"), str(got, "post")}
	is := func(got, want string) bool { return want == "*" || fold(got) == fold(want) }
	same := is(has.Authority, want.Authority) && is(has.Title, want.Title) && is(has.Name, want.Name)
	if !same || want.Post != "" && fold(has.Post) != fold(want.Post) {
		differs(field, fmt.Sprintf("%+v", has), fmt.Sprintf("%+v", *want))
	}
}
