// Package sourcetest runs a connector inside a test, the way net/http/httptest
// runs a handler: with an API that is a table of answers, a clock that stands
// still, and the messages sorted by stream. It makes no assertions of its own
// beyond a request that no answer was given for. Behaviour tests of the runtime
// and of generated connectors call it.
package sourcetest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/source"
)

// Now is the instant at which the clock of a run stands unless its Env says
// otherwise.
const Now = "2024-02-15T12:34:56Z"

// Run is what one command is given. The zero value is an empty config.
type Run struct {
	// Config is the config as JSON; empty: {}.
	Config string
	// Streams are selected, in this order; Schemas are the json_schema of some.
	// Their sync_mode is full_refresh, which a read does not look at, so that
	// streams with a cursor are incremental all the same. Catalog, a whole
	// configured catalog as JSON, replaces both.
	Streams []string
	Schemas map[string]string
	Catalog string
	// States are the stream_state that each stream continues from. StateFile,
	// the content of a whole state file, replaces them.
	States    map[string]string
	StateFile string
	// Env holds environment variables, AIRGEN_WORKERS and AIRGEN_NOW among them.
	Env map[string]string
	// Transport answers the requests, for example an API; nil: none may be made.
	// That of a server's client reaches a server of net/http/httptest.
	Transport http.RoundTripper
	// Args follow the command on the command line.
	Args []string
	// Cgroup is a folder with the files of a control group; empty: the process's own.
	Cgroup string
	// Context may end the command early; nil: the test's.
	Context context.Context
}

// Check runs check.
func (r Run) Check(t testing.TB, def *source.Definition) *Result {
	t.Helper()
	return r.run(t, def, "check", "--config", r.configFile(t))
}

// Discover runs discover.
func (r Run) Discover(t testing.TB, def *source.Definition) *Result {
	t.Helper()
	return r.run(t, def, "discover", "--config", r.configFile(t))
}

// Read runs read.
func (r Run) Read(t testing.TB, def *source.Definition) *Result {
	t.Helper()
	args := []string{"read", "--config", r.configFile(t), "--catalog", r.catalogFile(t)}
	if state := r.stateText(t); state != "" {
		args = append(args, "--state", writeFile(t, "state.json", state))
	}
	return r.run(t, def, args...)
}

func (r Run) run(t testing.TB, def *source.Definition, args ...string) *Result {
	t.Helper()
	ctx := r.Context
	if ctx == nil {
		ctx = t.Context()
	}
	transport := r.Transport
	if transport == nil {
		transport = NewAPI(t)
	}
	var stdout, stderr bytes.Buffer
	code := source.RunOn(ctx, def, append(args, r.Args...), source.Host{
		Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr, Getenv: r.getenv, Transport: transport, Cgroup: r.Cgroup,
	})
	return parseOutput(t, code, stdout.Bytes(), stderr.String())
}

func (r Run) getenv(name string) string {
	if value, ok := r.Env[name]; ok {
		return value
	}
	if name == "AIRGEN_NOW" {
		return Now
	}
	return ""
}

func (r Run) configFile(t testing.TB) string {
	t.Helper()
	return writeFile(t, "config.json", cmp.Or(r.Config, "{}"))
}

func (r Run) catalogFile(t testing.TB) string {
	t.Helper()
	if r.Catalog != "" {
		return writeFile(t, "catalog.json", r.Catalog)
	}
	streams := make([]any, len(r.Streams))
	for i, name := range r.Streams {
		schema := json.RawMessage(cmp.Or(r.Schemas[name], "{}"))
		streams[i] = map[string]any{
			"stream":                map[string]any{"name": name, "json_schema": schema, "supported_sync_modes": []string{"full_refresh"}},
			"sync_mode":             "full_refresh",
			"destination_sync_mode": "overwrite",
		}
	}
	return writeFile(t, "catalog.json", encode(t, map[string]any{"streams": streams}))
}

func (r Run) stateText(t testing.TB) string {
	t.Helper()
	if r.StateFile != "" || len(r.States) == 0 {
		return r.StateFile
	}
	var messages []any
	for stream, blob := range r.States {
		messages = append(messages, map[string]any{"type": "STREAM", "stream": map[string]any{
			"stream_descriptor": map[string]any{"name": stream}, "stream_state": json.RawMessage(blob),
		}})
	}
	return encode(t, messages)
}

func encode(t testing.TB, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func writeFile(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
