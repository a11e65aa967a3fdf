package source

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// Exit codes. A failed check is a result, not a failure: it exits with exitOK.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

// RunOn is Run with a say in what surrounds the connector; tests use it.
func RunOn(ctx context.Context, def *Definition, args []string, host Host) int {
	host = host.orProcess()
	cmd, err := parseArgs(args)
	if err != nil {
		fmt.Fprintf(host.Stderr, "%s%s: error: %s\n", usage(def.Name, cmd.name), def.Name, err)
		return exitUsage
	}
	if cmd.help {
		fmt.Fprint(host.Stdout, usage(def.Name, cmd.name))
		return exitOK
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	out := protocol.NewWriter(host.Stdout, func(err error) { cancel(err) })
	s := &session{def: def, cmd: cmd, host: host, out: out}
	code := s.run(ctx)
	if s.env != nil && s.env.tape != nil {
		if err := s.env.tape.Close(); err != nil && code == exitOK {
			code = s.failed(err)
		}
	}
	if s.env != nil {
		s.env.watch.abandon()
	}
	if out.Flush() != nil {
		// Nobody reads what is said; the exit code is all that is left.
		return exitFailed
	}
	return code
}

// session is one command from its arguments to its exit code.
type session struct {
	def  *Definition
	cmd  *command
	host Host
	out  *protocol.Writer
	env  *Env
	// spec is the parsed specification, undefined when the manifest has none.
	spec   py.Value
	config py.Value
}

func (s *session) run(ctx context.Context) int {
	if s.cmd.name == "spec" {
		return s.printSpec()
	}
	if err := s.start(); err != nil {
		return s.startFailed(err)
	}
	err := s.command(ctx)
	if err == nil {
		return exitOK
	}
	return s.failed(err)
}

func (s *session) printSpec() int {
	if s.def.Spec == "" {
		s.env = s.newEnv()
		return s.failed(errors.New("the connector's manifest has no spec"))
	}
	if s.out.Now(protocol.AppendSpec(nil, s.def.Spec)) != nil {
		return exitFailed
	}
	return exitOK
}

// start reads what the command line names and settles what every later step
// needs. Its errors are those of a sync that could not start.
func (s *session) start() error {
	s.env = s.newEnv()
	if s.cmd.name == "" {
		return errors.New("no command was given")
	}
	if err := s.env.readEnvironment(s.host.Getenv); err != nil {
		return err
	}
	s.env.guard = hostGuard(s.host)
	s.env.guard.tellCollector()
	if err := s.loadCassette(); err != nil {
		return err
	}
	var err error
	if s.env.watch, err = newWatch(s.cmd, s.host); err != nil {
		return err
	}
	config, err := readConfig(s.cmd.config, s.host.Stdin)
	if err != nil {
		return err
	}
	s.config = config
	if s.def.Spec != "" {
		s.spec = py.JSON([]byte(s.def.Spec))
	}
	s.env.maskSecrets(s.spec, s.config)
	if s.cmd.name == "read" {
		if s.env.catalog, err = readCatalog(s.cmd.catalog, s.host.Stdin); err != nil {
			return err
		}
		if s.env.states, err = readStates(s.cmd.state, s.host.Stdin, s.env.Warn); err != nil {
			return err
		}
	}
	// The CDK evaluates the concurrency level before it touches the config.
	if err := s.settleWorkers(); err != nil {
		return err
	}
	if err := s.applyRules(); err != nil {
		return err
	}
	s.env.maskSecrets(s.spec, s.config)
	return nil
}

// loadCassette opens what --record or --replay names.
func (s *session) loadCassette() (err error) {
	switch {
	case s.cmd.replay != "":
		s.env.transport, err = newPlayer(s.cmd.replay, s.env.secrets)
	case s.cmd.record != "":
		if s.env.tape, err = newTape(s.cmd.record, s.env.secrets); err == nil && s.env.transport != nil {
			s.env.transport = s.env.tape.around(s.env.transport)
		}
	}
	return err
}

func (s *session) newEnv() *Env {
	secrets := &failure.Redactor{}
	level := slog.LevelInfo
	if s.cmd.debug || strings.EqualFold(s.host.Getenv("LOG_LEVEL"), "debug") {
		level = slog.LevelDebug
	}
	return &Env{
		name:      s.def.Name,
		out:       s.out,
		logger:    slog.New(&logHandler{out: s.out, secrets: secrets, level: level}),
		secrets:   secrets,
		clock:     time.Now,
		silence:   defaultSilence,
		encodings: s.def.Encodings,
		transport: s.host.Transport,
		states:    map[string]py.Value{},
	}
}

// readEnvironment takes the environment variables that change a run.
func (e *Env) readEnvironment(getenv func(string) string) error {
	if text := getenv("AIRGEN_NOW"); text != "" {
		now, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			return fmt.Errorf("AIRGEN_NOW: %w", err)
		}
		now = now.UTC()
		e.clock, e.frozen = func() time.Time { return now }, true
	}
	if text := getenv("AIRGEN_WORKERS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return fmt.Errorf("AIRGEN_WORKERS: %q is not a positive number", text)
		}
		e.workers = n
	}
	if text := getenv("AIRGEN_HEARTBEAT"); text != "" {
		silence, err := time.ParseDuration(text)
		if err != nil || silence < 0 {
			return fmt.Errorf("AIRGEN_HEARTBEAT: %q is not a duration, such as 90s or 5m; 0 writes none", text)
		}
		e.silence = silence
	}
	e.staging = getenv("AIRBYTE_STAGING_DIRECTORY")
	e.cloud = strings.EqualFold(getenv("DEPLOYMENT_MODE"), "cloud")
	return nil
}

// defaultWorkers is the CDK's number of workers for manifests without a
// concurrency_level.
const defaultWorkers = 2

// settleWorkers takes the number of workers from the environment, else from the
// manifest.
func (s *session) settleWorkers() error {
	if s.env.workers > 0 {
		return nil
	}
	s.env.workers = defaultWorkers
	if s.def.Workers == nil {
		return nil
	}
	n, err := s.def.Workers(s.env, s.config)
	if err != nil {
		return err
	}
	s.env.workers = max(n, 1)
	return nil
}

// maskSecrets makes known what must not be printed.
func (e *Env) maskSecrets(specification, config py.Value) {
	for _, secret := range configSecrets(specification, config) {
		e.secrets.Add(secret)
	}
}

// command runs check, discover or read on a config that could be read.
func (s *session) command(ctx context.Context) error {
	if s.cmd.name == "check" {
		return s.check(ctx)
	}
	if err := s.validateConfig(); err != nil {
		return err
	}
	if s.cmd.name == "discover" {
		return s.discover(ctx)
	}
	built, err := s.build(ctx)
	if err != nil {
		return err
	}
	return readStreams(ctx, s.env, built)
}

// startFailed reports an error from before the command proper.
func (s *session) startFailed(err error) int {
	text := s.env.secrets.Redact(publicText(err))
	kind := ""
	if known := failure.As(err); known != nil {
		kind = known.Kind.String()
	}
	s.env.trace(protocol.Failure{
		Type: kind,
		Message: "Error starting the sync. This could be due to an invalid configuration or catalog. " +
			"Please contact Support for assistance. Error: " + text,
		Stack: s.env.secrets.Redact(traceback(err)),
	})
	fmt.Fprintln(s.host.Stderr, text)
	return exitFailed
}

// failed reports an error that ends the command.
func (s *session) failed(err error) int {
	s.env.log(levelFatal, publicText(err), err)
	s.env.trace(s.env.redacted(traceOf(err, "")))
	return exitFailed
}
