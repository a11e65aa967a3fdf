package main

import (
	"encoding/json"
	"io"
	"path/filepath"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
)

// The parts of SARIF 2.1.0 that a list of findings needs.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool    sarifTool     `json:"tool"`
		Results []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID          string     `json:"id"`
		Description *sarifText `json:"shortDescription,omitempty"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId,omitempty"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
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
)

func printSARIF(w io.Writer, all []diag.Diagnostic) error { return printSARIFRules(w, all, nil) }

// printSARIFRules also describes the rules, as far as there is a text for
// their codes.
func printSARIFRules(w io.Writer, all []diag.Diagnostic, texts map[string]string) error {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "airgen", Version: version(), Rules: []sarifRule{}}}, Results: []sarifResult{}}
	for _, d := range all {
		if d.Code != "" && !slices.ContainsFunc(run.Tool.Driver.Rules, func(r sarifRule) bool { return r.ID == d.Code }) {
			rule := sarifRule{ID: d.Code}
			if text := texts[d.Code]; text != "" {
				rule.Description = &sarifText{text}
			}
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule)
		}
		level := "note"
		switch d.Severity {
		case diag.Error, diag.Unsupported:
			level = "error"
		case diag.Warning:
			level = "warning"
		}
		text := d.Message
		if d.Stream != "" {
			text = d.Stream + ": " + text
		}
		if d.Suggestion != "" {
			text += "; " + d.Suggestion
		}
		r := sarifResult{RuleID: d.Code, Level: level, Message: sarifText{text}, Locations: []sarifLocation{sarifPlace(d.Pos, "")}}
		for _, rel := range d.Related {
			r.Related = append(r.Related, sarifPlace(rel.Pos, rel.Message))
		}
		run.Results = append(run.Results, r)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}})
}

func sarifPlace(p diag.Pos, message string) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{filepath.ToSlash(p.File)}}}
	if p.IsValid() {
		l.Physical.Region = &sarifRegion{p.Line, p.Column}
	}
	if message != "" {
		l.Message = &sarifText{message}
	}
	return l
}
