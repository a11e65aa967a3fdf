package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newShow() *cobra.Command {
	var in input
	cmd := &cobra.Command{
		Use:   "show [MANIFEST]",
		Short: "Print the model of a connector and its walks as text",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			res, err := in.load(cmd, args)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(cmd.OutOrStdout(), res.Show())
			return err
		},
	}
	in.flags(cmd)
	return cmd
}
