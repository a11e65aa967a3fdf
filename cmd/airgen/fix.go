package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/gofile"
	"github.com/airgen/airgen/codegen/manifest"
)

func newFix() *cobra.Command {
	var check bool
	cmd := &cobra.Command{
		Use:   "fix [MANIFEST]",
		Short: "Rewrite legacy spellings in a manifest, leaving every other byte alone",
		Long: "fix brings a manifest that was written for the first versions of the language (stream_slicer,\n" +
			"ListStreamSlicer, $options, *ref(x), …) into today's spelling. Comments, quotes and order stay, and the\n" +
			"manifest means the same before and after. What no plain change of the text can express is reported.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			name := "manifest.yaml"
			if len(args) > 0 {
				name = args[0]
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fixed, diags := manifest.Fix(name, text)
			if diags.Failed() {
				printText(cmd.ErrOrStderr(), diags.All(), false)
				return errFindings
			}
			for _, r := range fixed.Left {
				fmt.Fprintln(cmd.ErrOrStderr(), diag.Diagnostic{Pos: r.Pos, Severity: diag.Warning, Code: "legacy/spelling", Message: "this has to be rewritten by hand", Suggestion: r.Advice})
			}
			switch {
			case check && len(fixed.Done) > 0:
				c := gofile.Change{Kind: gofile.Changed, Name: filepath.Base(name), Old: text, New: fixed.Text}
				fmt.Fprint(cmd.OutOrStdout(), c.Diff(filepath.Dir(name)))
				return errFindings
			case len(fixed.Done) > 0:
				if err := overwrite(name, fixed.Text); err != nil {
					return err
				}
			}
			if len(fixed.Left) > 0 {
				return errFindings
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&check, "check", false, "change nothing: print what would change, and exit 1 if anything")
	return cmd
}

// overwrite replaces a file's text at once, keeping its mode: a reader sees
// the old text or the new one.
func overwrite(name string, text []byte) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(text); err != nil {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	if err := os.Chmod(tmp.Name(), info.Mode().Perm()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}
