package main

import (
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
)

// catalogue counts the connectors below a folder. What is wrong with single
// manifests is said, and fails nothing.
func catalogue(cmd *cobra.Command, dir string, asJSON bool) error {
	var t interleave.Stats
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != "manifest.yaml" {
			return err
		}
		in := input{fullRefresh: "resumable"}
		src, err := in.source([]string{path})
		if err != nil {
			return err
		}
		res := codegen.Analyze(src, in.options())
		for _, found := range res.Diagnostics {
			if found.Severity == diag.Error {
				t.Fail(path)
				fmt.Fprintf(cmd.ErrOrStderr(), "%s\n", found)
				break
			}
		}
		if res.Plan == nil {
			t.Add(nil)
			return nil
		}
		t.Add(interleave.Of(res.Plan))
		return nil
	})
	if err != nil {
		return err
	}
	if asJSON {
		return writeJSON(cmd.OutOrStdout(), t)
	}
	return t.Table(cmd.OutOrStdout())
}
