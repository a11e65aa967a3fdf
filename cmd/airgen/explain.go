package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/runtime/runstats"
)

func newExplain() *cobra.Command {
	var in input
	var asJSON bool
	var observed string
	cmd := &cobra.Command{
		Use:   "explain [MANIFEST] [STREAM]",
		Short: "Tell how a connector, or one of its streams, is read",
		Long: "explain tells the loops of each walk and how many requests they make, why a parent and a child are not\n" +
			"read together, what incremental_dependency changes, and where a list of routers asks for combinations\n" +
			"that were probably meant as nesting. --observed puts the numbers of a run (read --report run.html writes\n" +
			"run.json too) beside the plan and names the streams that asked for the same thing twice.",
		Args: cobra.MaximumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			manifest, stream := explained(args)
			res, err := in.analyze(cmd, manifest)
			if err != nil {
				return err
			}
			s := interleave.Of(res.Plan)
			if stream != "" && s.Stream(stream) == nil {
				return noStream(s, stream)
			}
			x := s.Explain(stream)
			if observed != "" {
				text, err := os.ReadFile(observed)
				if err != nil {
					return err
				}
				run, err := runstats.Read(text)
				if err != nil {
					return fmt.Errorf("%s: %w", observed, err)
				}
				s.Observe(x, run)
			}
			if asJSON {
				return writeJSON(cmd.OutOrStdout(), x)
			}
			_, err = io.WriteString(cmd.OutOrStdout(), x.String())
			return err
		},
	}
	in.flags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().StringVar(&observed, "observed", "", "the numbers of a run, as read --report writes them in JSON")
	return cmd
}

// explained tells the manifest from the stream: one argument alone is the
// manifest when it is a YAML file's name.
func explained(args []string) (manifest []string, stream string) {
	switch len(args) {
	case 0:
		return nil, ""
	case 2:
		return args[:1], args[1]
	}
	if ext := filepath.Ext(args[0]); ext == ".yaml" || ext == ".yml" {
		return args, ""
	}
	return nil, args[0]
}

func noStream(s *interleave.Streams, name string) error {
	var names []string
	for _, st := range s.Plan.Connector.Streams {
		names = append(names, st.Name)
	}
	if near := diag.Nearest(name, names); near != "" {
		return fmt.Errorf("the manifest has no stream %q; did you mean %q?", name, near)
	}
	return fmt.Errorf("the manifest has no stream %q", name)
}
