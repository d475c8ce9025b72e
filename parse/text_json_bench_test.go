package parse_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/uuid"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/parse"
)

// A plainPlan has the words of a plan in structs without methods, as one would write them who wants no more than to store it: parts with an identity, a label
// and a text, and the documents they cite.
type (
	plainPlan struct {
		ID         uuid.UUID   `json:"id"`
		Issuer     []string    `json:"issuer"`
		Number     string      `json:"number"`
		Place      string      `json:"place"`
		Date       string      `json:"date"`
		Title      string      `json:"title"`
		Parts      []plainPart `json:"parts"`
		Closing    string      `json:"closing"`
		Recipients []string    `json:"recipients"`
		Signer     string      `json:"signer"`
	}
	plainPart struct {
		ID    uuid.UUID   `json:"id"`
		Kind  string      `json:"kind"`
		Label string      `json:"label"`
		Text  string      `json:"text"`
		Cited []plainCite `json:"cited,omitempty"`
	}
	plainCite struct {
		Kind   string `json:"kind"`
		Number string `json:"number"`
		Date   string `json:"date"`
		Issuer string `json:"issuer"`
	}
)

// plain returns the words of a plan.
func plain(p *adminplan.Plan) *plainPlan {
	q := &plainPlan{ID: uuid.UUID(p.ID), Number: p.Number.String(), Place: p.Place, Date: p.Date.String(), Title: p.Title}
	q.Issuer = p.Issuer.Path
	for _, s := range p.Signatures {
		q.Signer = s.Name
	}
	put := func(id adminplan.ID, kind, label, text string, refs []adminplan.Reference) {
		part := plainPart{ID: uuid.UUID(id), Kind: kind, Label: label, Text: text}
		for _, r := range refs {
			part.Cited = append(part.Cited, plainCite{r.Kind, r.Designation(), r.Date.String(), r.Issuer})
		}
		q.Parts = append(q.Parts, part)
	}
	p.Walk(func(n adminplan.Node) bool {
		switch v := n.Value.(type) {
		case *adminplan.Basis:
			put(v.ID, "basis", "", v.Text, v.References)
		case *adminplan.Paragraph:
			put(adminplan.ID{}, "paragraph", "", v.Text, v.References)
		case *adminplan.Section:
			put(v.ID, "section", v.Label, v.Heading, v.References)
		case *adminplan.ContentItem:
			put(v.ID, "item", v.Label, v.Heading+v.Text, v.References)
		case *adminplan.Objective:
			put(v.ID, "objective", v.Label, v.Heading+v.Text, v.References)
		case *adminplan.Form:
			put(v.ID, "form", v.Label, v.Heading+v.Text, v.References)
		case *adminplan.Assignment:
			put(v.ID, "assignment", v.Label, v.Heading, v.References)
		case *adminplan.Task:
			put(v.ID, "task", v.Label, v.Heading+v.Text, v.References)
		case *adminplan.Recipient:
			q.Recipients = append(q.Recipients, v.Name)
		}
		return true
	})
	return q
}

// BenchmarkPlainJSON is what encoding/json takes for the words of the text that [BenchmarkText] reads, once all is found and stands in JSON.
func BenchmarkPlainJSON(b *testing.B) {
	p, _, err := parse.Text(bytes.NewReader(benchText(b)))
	if err != nil {
		b.Fatal(err)
	}
	data, err := json.Marshal(plain(p))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var q plainPlan
		if err := json.Unmarshal(data, &q); err != nil {
			b.Fatal(err)
		}
	}
}
