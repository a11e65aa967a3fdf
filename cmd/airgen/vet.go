package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/diag"
)

func newVet() *cobra.Command {
	var in input
	var format string
	cmd := &cobra.Command{
		Use:   "vet [MANIFEST]",
		Short: "Report everything that can be known about a manifest without writing Go",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			print, ok := formats[format]
			if !ok {
				return usageError{errUnknownValue("--format", format, "text", "json", "sarif", "github")}
			}
			res, err := in.compile(args)
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			if format == "text" {
				out = cmd.ErrOrStderr()
			}
			if err := print(out, shown(res.Diagnostics, in.verbose)); err != nil {
				return err
			}
			if res.Failed() {
				return errFindings
			}
			return nil
		},
	}
	in.flags(cmd)
	cmd.Flags().StringVar(&format, "format", "text", "text, json, sarif or github")
	return cmd
}

func errUnknownValue(flag, got string, want ...string) error {
	return fmt.Errorf("%s is %q; it must be one of %s", flag, got, strings.Join(want, ", "))
}

// formats prints diagnostics in each of vet's formats.
var formats = map[string]func(io.Writer, []diag.Diagnostic) error{
	"text":   func(w io.Writer, all []diag.Diagnostic) error { printText(w, all, true); return nil },
	"json":   printJSON,
	"sarif":  printSARIF,
	"github": printGitHub,
}

// shown leaves notes out unless they were asked for.
func shown(all []diag.Diagnostic, notes bool) []diag.Diagnostic {
	var out []diag.Diagnostic
	for _, d := range all {
		if notes || d.Severity != diag.Note {
			out = append(out, d)
		}
	}
	return out
}

func printText(w io.Writer, all []diag.Diagnostic, notes bool) {
	for _, d := range shown(all, notes) {
		fmt.Fprintln(w, d)
	}
}

// finding is one diagnostic in vet's JSON output.
type finding struct {
	File       string         `json:"file"`
	Line       int            `json:"line"`
	Column     int            `json:"column"`
	Severity   string         `json:"severity"`
	Code       string         `json:"code,omitempty"`
	Stream     string         `json:"stream,omitempty"`
	Message    string         `json:"message"`
	Suggestion string         `json:"suggestion,omitempty"`
	Related    []relatedPlace `json:"related,omitempty"`
}

type relatedPlace struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

func printJSON(w io.Writer, all []diag.Diagnostic) error {
	out := []finding{}
	for _, d := range all {
		f := finding{d.Pos.File, d.Pos.Line, d.Pos.Column, d.Severity.String(), d.Code, d.Stream, d.Message, d.Suggestion, nil}
		for _, r := range d.Related {
			f.Related = append(f.Related, relatedPlace{r.Pos.File, r.Pos.Line, r.Pos.Column, r.Message})
		}
		out = append(out, f)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(map[string]any{"diagnostics": out})
}

// printGitHub prints workflow commands, which GitHub shows beside the lines.
func printGitHub(w io.Writer, all []diag.Diagnostic) error {
	escape := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	for _, d := range all {
		level := map[diag.Severity]string{diag.Error: "error", diag.Unsupported: "error", diag.Warning: "warning"}[d.Severity]
		if level == "" {
			level = "notice"
		}
		title := d.Code
		if title == "" {
			title = "airgen"
		}
		text := d.Message
		if d.Stream != "" {
			text = d.Stream + ": " + text
		}
		if d.Suggestion != "" {
			text += "; " + d.Suggestion
		}
		if _, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level, escape.Replace(d.Pos.File), d.Pos.Line, d.Pos.Column, title, escape.Replace(text)); err != nil {
			return err
		}
	}
	return nil
}
