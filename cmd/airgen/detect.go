package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/manifest"
)

func newDetect() *cobra.Command {
	d := &detection{}
	var stats string
	cmd := &cobra.Command{
		Use:   "detect [MANIFEST]",
		Short: "Derive metadata's interleavedStreams from the manifest",
		Long: "detect finds the streams that one pass reads together and prints them as metadata declares them.\n" +
			"--write splices the declaration into metadata.yaml and leaves every other byte alone; --check says how\n" +
			"what is declared differs from what the manifest says; --stats counts all connectors below a folder.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch interleave.Location(d.location) {
			case "", interleave.InData, interleave.InInternal, interleave.InSidecar:
			default:
				return usageError{errUnknownValue("--location", d.location, interleave.Locations()...)}
			}
			if stats != "" {
				if d.write || d.check || len(args) > 0 {
					return usageError{errors.New("--stats only counts: it takes no manifest, --write or --check")}
				}
				return catalogue(cmd, stats, d.json)
			}
			return d.run(cmd, args)
		},
	}
	d.in.flags(cmd)
	f := cmd.Flags()
	f.BoolVar(&d.write, "write", false, "write the declaration into the file that has it, or into --location")
	f.BoolVar(&d.check, "check", false, "say how the written declaration is stale; exit 1 if it is")
	f.StringVar(&d.location, "location", "", "where a new declaration is written: data, ab_internal, which the published schema of metadata.yaml\nallows, or sidecar, an interleaved.yaml beside the manifest (default data)")
	f.StringVar(&stats, "stats", "", "count the connectors below a folder")
	f.BoolVar(&d.json, "json", false, "print JSON")
	cmd.MarkFlagsMutuallyExclusive("write", "check")
	return cmd
}

// detection is one run of detect on a manifest.
type detection struct {
	in       input
	write    bool
	check    bool
	location string
	json     bool
	streams  *interleave.Streams
	metadata string // its path; the file need not exist
	sidecar  string
}

func (d *detection) run(cmd *cobra.Command, args []string) error {
	res, err := d.in.analyze(cmd, args)
	if err != nil {
		return err
	}
	d.streams = interleave.Of(res.Plan)
	dir := "."
	if len(args) > 0 {
		dir = filepath.Dir(args[0])
	}
	d.sidecar, d.metadata = filepath.Join(dir, "interleaved.yaml"), filepath.Join(dir, "metadata.yaml")
	if d.in.metadata != "" {
		d.metadata = d.in.metadata
	}
	if d.in.verbose {
		printText(cmd.ErrOrStderr(), d.streams.Apart(), true)
	}
	switch {
	case d.check:
		return d.stale(cmd)
	case d.write:
		return d.splice()
	case d.json:
		return writeJSON(cmd.OutOrStdout(), map[string]any{"interleavedStreams": map[string]any{"relationships": d.streams.Relationships()}})
	}
	_, err = io.WriteString(cmd.OutOrStdout(), interleave.Block(d.streams.Relationships()))
	return err
}

// stale says what is wrong with the declaration.
func (d *detection) stale(cmd *cobra.Command) error {
	found := d.streams.Stale()
	if d.streams.Plan.Connector.Interleaved == nil && len(d.streams.Relations) > 0 {
		found = []diag.Diagnostic{{
			Pos: diag.Pos{File: d.metadata}, Severity: diag.Warning, Code: interleave.CodeUndeclared, Suggestion: "run airgen detect --write",
			Message: fmt.Sprintf("interleavedStreams is not declared, and the manifest has %s", count(len(d.streams.Relationships()), "group of streams that are read together", "groups of streams that are read together")),
		}}
	}
	if d.json {
		if err := printJSON(cmd.OutOrStdout(), found); err != nil {
			return err
		}
	} else {
		printText(cmd.ErrOrStderr(), found, true)
	}
	if len(found) > 0 {
		return errFindings
	}
	return nil
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// splice writes the declaration, where it is stale or absent.
func (d *detection) splice() error {
	where, err := d.place()
	if err != nil {
		return err
	}
	declared := d.streams.Plan.Connector.Interleaved != nil
	if declared && len(d.streams.Stale()) == 0 || !declared && len(d.streams.Relations) == 0 {
		return nil
	}
	path := d.metadata
	if where == interleave.InSidecar {
		path = d.sidecar
	}
	text, err := os.ReadFile(path)
	missing := errors.Is(err, os.ErrNotExist)
	switch {
	case missing && where == interleave.InSidecar:
	case missing:
		return fmt.Errorf("there is no %s to write into; --location sidecar writes %s", path, d.sidecar)
	case err != nil:
		return err
	}
	out, err := interleave.Splice(path, text, where, d.streams.Wanted())
	if err != nil || bytes.Equal(out, text) {
		return err
	}
	if missing {
		return os.WriteFile(path, out, 0o644)
	}
	return overwrite(path, out)
}

// place finds where the declaration stands, or else where it should.
func (d *detection) place() (interleave.Location, error) {
	wanted := interleave.Location(d.location)
	for _, at := range []struct {
		path string
		in   interleave.Location
	}{{d.metadata, interleave.InData}, {d.metadata, interleave.InInternal}, {d.sidecar, interleave.InSidecar}} {
		text, err := os.ReadFile(at.path)
		if err != nil {
			continue
		}
		doc, _ := manifest.ReadData(at.path, text)
		if doc == nil || !interleave.Written(doc, at.in) {
			continue
		}
		if wanted != "" && wanted != at.in {
			return "", fmt.Errorf("%s declares interleavedStreams already (%s); remove it there to move it", at.path, at.in)
		}
		return at.in, nil
	}
	if wanted == "" {
		wanted = interleave.InData
	}
	return wanted, nil
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
