package source

import (
	"context"
	"io"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// graceTime is how long a stopped connector may take to finish its lines and
// states; the platform kills it after that.
const graceTime = 9 * time.Second

// Main runs a connector as a program: it takes the command line and the
// environment of the process and does not return. On SIGTERM and SIGINT the
// connector asks for nothing more, finishes its lines, prints the states it
// reached and ends with exit code 0.
func Main(def *Definition) {
	// Without this a write to a pipe that nobody reads would kill the process.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	context.AfterFunc(ctx, func() {
		// The next signal ends the process the usual way.
		stop()
		time.AfterFunc(graceTime, func() { os.Exit(0) })
	})
	os.Exit(Run(ctx, def, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// Run runs one command of a connector and answers the exit code: 0, 1 when the
// command failed, 2 when the command line is wrong. Only protocol messages go to
// stdout. When the context ends, the command stops as it does on a signal.
func Run(ctx context.Context, def *Definition, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return RunOn(ctx, def, args, Host{Stdin: stdin, Stdout: stdout, Stderr: stderr})
}

// Host is where a command runs. The zero value of each field means what a
// process has.
type Host struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Getenv looks up an environment variable.
	Getenv func(name string) string
	// Transport sends the requests of the connector instead of the network.
	Transport http.RoundTripper
	// Cgroup is the folder of the control group that limits the memory.
	Cgroup string
}

func (h Host) orProcess() Host {
	if h.Stdin == nil {
		h.Stdin = os.Stdin
	}
	if h.Stdout == nil {
		h.Stdout = os.Stdout
	}
	if h.Stderr == nil {
		h.Stderr = os.Stderr
	}
	if h.Getenv == nil {
		h.Getenv = os.Getenv
	}
	return h
}
