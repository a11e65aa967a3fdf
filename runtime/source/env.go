package source

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// Env is what a connector is given by the run that it is part of: the clock,
// the number of workers, logs, secrets, and the messages that are not records.
// It is safe for concurrent use.
type Env struct {
	name    string
	out     *protocol.Writer
	logger  *slog.Logger
	secrets *failure.Redactor

	clock   func() time.Time
	frozen  bool
	workers int

	encodings map[string]fetch.Decoding
	transport http.RoundTripper // instead of the network; nil: the network
	tape      *tape             // what --record writes; nil: nothing
	cloud     bool
	staging   string // AIRBYTE_STAGING_DIRECTORY

	catalog *catalog // nil unless the command is read
	watch   watch
	guard   *memoryGuard
	silence time.Duration // how long a read may be silent; 0: for ever
	pulse   pulse

	once   sync.Once
	client *fetch.Client

	mu      sync.Mutex
	states  map[string]py.Value
	outputs map[string]*output
}

// Now is the time, as every template and cursor of the run sees it.
func (e *Env) Now() time.Time { return e.clock() }

// Frozen tells that the clock stands still, so that waiting is of no use.
func (e *Env) Frozen() bool { return e.frozen }

// Workers is how many requests may be under way at once.
func (e *Env) Workers() int { return e.workers }

// FilesDirectory is where the files of records go: the platform's directory if
// there is one, else one that serves tests.
func (e *Env) FilesDirectory() string {
	staging := cmp.Or(e.staging, "/staging/files")
	if _, err := os.Stat(staging); err == nil {
		return staging
	}
	return filepath.Join(os.TempDir(), "airbyte-file-transfer")
}

// Log is the log. Its records become LOG messages with the secrets masked.
func (e *Env) Log() *slog.Logger { return e.logger }

// Secrets knows what must not be printed.
func (e *Env) Secrets() *failure.Redactor { return e.secrets }

// Client sends the run's requests. It is made when it is first asked for.
func (e *Env) Client() *fetch.Client {
	e.once.Do(func() {
		clock := &fetch.Clock{}
		if e.frozen {
			clock = fetch.FrozenAt(e.clock())
		}
		pages, page := e.guard.pageBudget()
		e.client = fetch.NewClient(fetch.Options{
			PageBytes: pages, BodyCap: page,
			Workers: e.workers, Clock: clock, Secrets: e.secrets, Log: e.logger,
			Encodings: e.encodings, RateLimited: e.RateLimited, Transport: e.replacement(), Cloud: e.cloud,
		})
	})
	return e.client
}

// replacement answers requests instead of the client's own connections: a test,
// a cassette, or a recorder around the network. Nil: nothing does.
func (e *Env) replacement() http.RoundTripper {
	if e.transport == nil && e.tape != nil {
		return e.tape.around(&http.Transport{Proxy: http.ProxyFromEnvironment})
	}
	return e.transport
}

// Control asks the platform to keep a changed config, for example after a
// refresh token was used up.
func (e *Env) Control(config py.Value) error {
	line, err := controlLine(config, e.Now())
	if err != nil {
		return err
	}
	return e.out.Now(line)
}

// controlLine prints a config. The CDK leaves out its top-level nulls.
func controlLine(config py.Value, at time.Time) ([]byte, error) {
	var keys []string
	var values []py.Value
	for key, value := range config.Items() {
		if value.IsNone() {
			continue
		}
		keys = append(keys, key.Text())
		values = append(values, value)
	}
	text, err := py.DictOf(keys, values).AppendJSON(nil)
	if err != nil {
		return nil, err
	}
	return protocol.AppendControl(nil, text, at), nil
}

// RateLimited says that the API refused a request of the stream because there
// were too many. Only a selected stream that is being read shows it.
func (e *Env) RateLimited(stream string) {
	e.mu.Lock()
	out := e.outputs[stream]
	e.mu.Unlock()
	if out != nil {
		out.rateLimited()
	}
}

// State is the state that came in for a stream, undefined if none did.
func (e *Env) State(stream string) py.Value {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.states[stream]
}

// forgetExpired drops the incoming states of a reader's selected streams that
// are older than the API keeps its data, and tells the platform so.
func (e *Env) forgetExpired(reader *Reader, selected []string) error {
	for i := range reader.Nodes {
		node := &reader.Nodes[i]
		if !slices.Contains(selected, node.Stream) {
			continue
		}
		expired, err := node.expired(e.State(node.Stream))
		if err != nil {
			return err
		}
		if expired {
			e.mu.Lock()
			delete(e.states, node.Stream)
			e.mu.Unlock()
			e.logger.Warn("The state of stream " + node.Stream + " is older than its API keeps data: the stream is read in full.")
			e.emit(protocol.AppendState(nil, node.Stream, []byte("{}"), 0))
		}
	}
	return nil
}

// CatalogCursor is the cursor field that the catalog chose for a stream, for
// streams that allow it to.
func (e *Env) CatalogCursor(stream string) (string, bool) {
	if e.catalog == nil {
		return "", false
	}
	configured := e.catalog.find(stream)
	if configured == nil || len(configured.cursor) != 1 || configured.cursor[0] == "" {
		return "", false
	}
	return configured.cursor[0], true
}

// CatalogSchema is the JSON schema that the catalog has of a stream, undefined
// when the stream is not in it.
func (e *Env) CatalogSchema(stream string) py.Value {
	if e.catalog == nil {
		return py.Value{}
	}
	if configured := e.catalog.find(stream); configured != nil {
		return configured.schema
	}
	return py.Value{}
}

// SelectedProperties are the names that the catalog's schema of a stream has,
// after transform has changed its properties, as if they were a record; nil
// changes nothing. Ok is false when the stream is not in the catalog.
func (e *Env) SelectedProperties(stream string, transform func(*record.Record) error) (names map[string]bool, ok bool, err error) {
	schema := e.CatalogSchema(stream)
	if schema.IsUndefined() {
		return nil, false, nil
	}
	properties := schema.Member("properties")
	names = map[string]bool{}
	if properties.IsUndefined() {
		properties = py.Dict()
	}
	if transform != nil {
		var rec record.Record
		if err := rec.SetValue(properties); err != nil {
			return nil, false, err
		}
		if err := transform(&rec); err != nil {
			return nil, false, err
		}
		properties = rec.Value()
	}
	for name := range properties.Items() {
		names[name.Text()] = true
	}
	return names, true, nil
}

func (e *Env) setOutputs(outputs map[string]*output) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.outputs = outputs
}

// emit writes lines at once. A broken pipe is noticed by the run as a whole.
func (e *Env) emit(lines []byte) { _ = e.out.Now(lines) }

// Warn logs a warning.
func (e *Env) Warn(message string) { e.log(slog.LevelWarn, message, nil) }

func (e *Env) info(message string) { e.log(slog.LevelInfo, message, nil) }

// log prints a message, and below it what an error says.
func (e *Env) log(level slog.Level, message string, err error) {
	if err != nil {
		message += "\n" + strings.TrimSpace(traceback(err))
	}
	e.logger.Log(context.Background(), level, message)
}

// Trace prints an error that belongs to no stream, and does not end anything.
func (e *Env) Trace(err error) { e.trace(e.redacted(traceOf(err, ""))) }

// redacted is a failure without secrets.
func (e *Env) redacted(f protocol.Failure) protocol.Failure {
	f.Message = e.secrets.Redact(f.Message)
	f.Internal = e.secrets.Redact(f.Internal)
	f.Stack = e.secrets.Redact(f.Stack)
	return f
}

// trace prints an ERROR trace as it is.
func (e *Env) trace(f protocol.Failure) {
	e.emit(protocol.AppendError(nil, f, e.Now()))
}
