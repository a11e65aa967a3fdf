// Command airgen compiles Airbyte low-code connectors to Go. It reads
// manifest.yaml and metadata.yaml and writes a typed Go package, or builds it
// straight into one static binary that speaks the Airbyte protocol.
//
// Diagnostics go to stderr and data to stdout; a command that has nothing to
// say is silent. The exit code is 0 when all is well, 1 when there are findings
// or the work failed, and 2 when the command line is wrong.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
