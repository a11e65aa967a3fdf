package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// The exit codes of every command.
const (
	exitOK       = 0
	exitFindings = 1
	exitUsage    = 2
)

// errFindings ends a command whose findings are already printed.
var errFindings = errors.New("findings")

// usageError is a command line that cannot be understood.
type usageError struct{ error }

// run executes one command line and gives the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	started := false
	markRun(root, &started)
	err := root.ExecuteContext(ctx)
	var usage usageError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &usage) || !started:
		fmt.Fprintf(stderr, "airgen: %v\nRun 'airgen help' for usage.\n", err)
		return exitUsage
	}
	fmt.Fprintf(stderr, "airgen: %v\n", err)
	return exitFindings
}

// markRun notes that a command's own work began: errors before that are
// errors of the command line.
func markRun(cmd *cobra.Command, started *bool) {
	if work := cmd.RunE; work != nil {
		cmd.RunE = func(c *cobra.Command, args []string) error {
			*started = true
			return work(c, args)
		}
	}
	for _, sub := range cmd.Commands() {
		markRun(sub, started)
	}
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "airgen",
		Short:         "Compile Airbyte low-code connectors to Go",
		Long:          "airgen reads an Airbyte low-code connector (manifest.yaml, metadata.yaml) and writes the Go program\nthat does the same with a fraction of the requests, CPU, memory and start-up time.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.AddCommand(newGenerate(), newBuild(), newVet(), newFix(), newDetect(), newExplain(), newDiff(), newInit(), newShow(), newGraph(), newQA(), newVersion())
	return root
}
