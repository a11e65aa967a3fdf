package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/scratch"
)

func newBuild() *cobra.Command {
	var in input
	var out string
	cmd := &cobra.Command{
		Use:   "build MANIFEST -o BINARY",
		Short: "Build a connector's binary in one step",
		Long:  "build generates the connector in a scratch module and compiles it into one static binary. It needs\nno project around it, only a Go toolchain; the runtime's source travels inside airgen.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return usageError{errors.New("build needs -o BINARY")}
			}
			in.pkg = "connector"
			res, err := in.load(cmd, args)
			if err != nil {
				return err
			}
			return scratch.Build(cmd.Context(), runtimeSource(), in.pkg, res.Files, out)
		},
	}
	in.flags(cmd)
	cmd.Flags().StringVarP(&out, "output", "o", "", "the binary to write")
	return cmd
}
