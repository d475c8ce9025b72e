package report

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"

	"github.com/adminplan/adminplan"
)

// File is a source with what was found in the plan that it holds.
type File struct {
	// Path is the path of the source, relative to the root of the project where a code host is to show it.
	Path string
	// Report is what was found in it.
	Report *adminplan.ValidationReport
	// Locate gives the lines of findings, as in [Located]; nil where the source has none.
	Locate func(pointer string) (line, column int)
}

// The parts of a SARIF log (OASIS SARIF 2.1.0) that this package writes.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Language       string      `json:"language"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID                   string         `json:"id"`
		ShortDescription     sarifText      `json:"shortDescription"`
		HelpURI              string         `json:"helpUri,omitempty"`
		DefaultConfiguration sarifLevel     `json:"defaultConfiguration"`
		Properties           map[string]any `json:"properties,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifResult struct {
		RuleID              string            `json:"ruleId"`
		RuleIndex           int               `json:"ruleIndex"`
		Level               string            `json:"level"`
		Message             sarifText         `json:"message"`
		Locations           []sarifLocation   `json:"locations"`
		PartialFingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
	}
	sarifLogical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
		Kind               string `json:"kind"`
	}
)

var sarifLevels = map[adminplan.Severity]string{
	adminplan.SeverityError: "error", adminplan.SeverityWarning: "warning", adminplan.SeverityInfo: "note",
}

// SARIF writes the reports of files as one run of a SARIF 2.1.0 log. The catalogue holds the rules that the findings may
// name, as rules.Catalog gives them; rules without a finding are left out.
func SARIF(w io.Writer, catalogue []adminplan.Rule, files []File, opts ...Option) error {
	o := newOptions(opts)
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{
		Name: "adminplan", InformationURI: "https://github.com/adminplan/adminplan", Language: languageTag(o.lang), Rules: []sarifRule{},
	}
	known := make(map[string]*adminplan.Rule, len(catalogue))
	for i := range catalogue {
		known[catalogue[i].Code] = &catalogue[i]
	}
	index := map[string]int{}
	for _, file := range files {
		locate := file.Locate
		if locate == nil {
			locate = o.locate
		}
		for _, f := range file.Report.Findings {
			if _, ok := index[f.Code]; !ok {
				index[f.Code] = len(run.Tool.Driver.Rules)
				run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, o.sarifRule(f, known[f.Code]))
			}
			run.Results = append(run.Results, o.sarifResult(f, index[f.Code], file.Path, locate))
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run},
	})
}

func languageTag(lang string) string {
	if (adminplan.Text{VI: "vi", EN: "en"}).In(lang) == "vi" {
		return "vi-VN"
	}
	return "en-US"
}

// sarifRule describes the rule of a finding: with the text of the catalogue where the rule is in it.
func (o *options) sarifRule(f adminplan.Finding, r *adminplan.Rule) sarifRule {
	out := sarifRule{ID: f.Code, ShortDescription: sarifText{f.Message(o.lang)}, HelpURI: f.Source.URL, DefaultConfiguration: sarifLevel{sarifLevels[f.Severity]}}
	if r != nil {
		out.ShortDescription.Text = r.Text.In(o.lang)
		out.DefaultConfiguration.Level = sarifLevels[r.Severity]
	}
	if !f.Source.IsZero() {
		out.Properties = map[string]any{"source": sourceText(f.Source)}
	}
	return out
}

func (o *options) sarifResult(f adminplan.Finding, rule int, path string, locate func(string) (int, int)) sarifResult {
	at := sarifLocation{Logical: []sarifLogical{{FullyQualifiedName: f.Path, Kind: "member"}}}
	if path != "" {
		at.Physical = &sarifPhysical{Artifact: sarifArtifact{URI: (&url.URL{Path: filepath.ToSlash(path)}).String()}}
		if locate != nil {
			if line, column := locate(f.Path); line > 0 {
				at.Physical.Region = &sarifRegion{line, column}
			}
		}
	}
	return sarifResult{
		RuleID: f.Code, RuleIndex: rule, Level: sarifLevels[f.Severity], Message: sarifText{f.Message(o.lang)},
		Locations: []sarifLocation{at}, PartialFingerprints: map[string]string{"codeAndPlace/v1": f.Code + f.Path},
	}
}
