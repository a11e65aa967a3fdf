package main

import (
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/gofile"
	"github.com/airgen/airgen/codegen/goname"
)

func newGenerate() *cobra.Command {
	var in input
	var out string
	cmd := &cobra.Command{
		Use:   "generate [MANIFEST]",
		Short: "Write the Go package of a connector",
		Long:  "generate reads a manifest (manifest.yaml here, when none is named) and writes the Go package that does\nthe same. Files that did not change are left alone, files of streams that are gone are removed, and nothing\nis written when anything fails.",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes, dir, err := in.changes(cmd, args, out)
			if err != nil {
				return err
			}
			return gofile.Write(dir, changes)
		},
	}
	in.flags(cmd)
	in.packageFlag(cmd)
	cmd.Flags().StringVar(&out, "out", ".", "folder to write to")
	cmd.Flags().String("module", "", "accepted for the sake of scripts; the module is the one that holds the output folder")
	_ = cmd.Flags().MarkHidden("module")
	return cmd
}

func newDiff() *cobra.Command {
	var in input
	var out string
	cmd := &cobra.Command{
		Use:   "diff [MANIFEST]",
		Short: "Show what generate would change; exit 1 if anything",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes, dir, err := in.changes(cmd, args, out)
			if err != nil {
				return err
			}
			for _, c := range changes {
				fmt.Fprint(cmd.OutOrStdout(), c.Diff(dir))
			}
			if len(changes) > 0 {
				return errFindings
			}
			return nil
		},
	}
	in.flags(cmd)
	in.packageFlag(cmd)
	cmd.Flags().StringVar(&out, "out", ".", "folder that generate writes to")
	return cmd
}

// changes compiles the manifest and says what has to change in the output
// folder, after type-checking it as a whole.
func (in *input) changes(cmd *cobra.Command, args []string, out string) ([]gofile.Change, string, error) {
	if in.pkg == "" {
		in.pkg = packageName(out)
	} else if !token.IsIdentifier(in.pkg) {
		return nil, "", usageError{fmt.Errorf("--package %q is not a Go identifier", in.pkg)}
	}
	res, err := in.load(cmd, args)
	if err != nil {
		return nil, "", err
	}
	changes, err := gofile.Plan(out, res.Files)
	if err != nil || len(changes) == 0 {
		return nil, out, err
	}
	var stale []string
	for _, c := range changes {
		if c.Kind == gofile.Stale {
			stale = append(stale, c.Name)
		}
	}
	notes, err := gofile.Check(out, res.Files, stale)
	for _, n := range notes {
		fmt.Fprintln(cmd.ErrOrStderr(), n)
	}
	return changes, out, err
}

// packageName chooses the package's name: go generate's own, when it writes
// beside the directive; else the output folder's.
func packageName(out string) string {
	if name := os.Getenv("GOPACKAGE"); name != "" && filepath.Clean(out) == "." {
		return name
	}
	abs, err := filepath.Abs(out)
	if err != nil {
		return "connector"
	}
	name := strings.ReplaceAll(strings.TrimPrefix(goname.FileStem(filepath.Base(abs)), "source_"), "_", "")
	if !token.IsIdentifier(name) || name == "main" {
		return "connector"
	}
	return name
}
