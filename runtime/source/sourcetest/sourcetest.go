// Package sourcetest runs connectors in tests: a whole read against an API of
// the test's own, and what it printed, by stream. It knows Airbyte's messages
// and nothing of any connector. Tests of generated connectors use it.
package sourcetest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/source"
)

// Stream is one stream of the catalog.
type Stream struct {
	Name        string
	Schema      string // JSON; empty: {}
	Incremental bool
	State       string // JSON; empty: none
}

// Output is what a read printed, by stream.
type Output struct {
	Code    int
	Records map[string][]string // their data as JSON, in the order of the output
	Files   map[string][]string // the file references of records as JSON, in that order too
	States  map[string]string   // the last one
	Status  map[string]string   // the last one
	Errors  []string            // messages of ERROR traces
	Logs    []string
}

// Now is the time at which every read takes place.
const Now = "2024-06-01T00:00:00Z"

// Read reads streams with one worker, at Now, and without ever waiting. The
// config is a JSON text.
func Read(t testing.TB, def *source.Definition, config string, streams ...Stream) Output {
	t.Helper()
	return ReadWith(t, "1", def, config, streams...)
}

// ReadWith is Read with another number of workers. The order of records is then
// not settled.
func ReadWith(t testing.TB, workers string, def *source.Definition, config string, streams ...Stream) Output {
	t.Helper()
	setenv(t, "AIRGEN_WORKERS", workers)
	setenv(t, "AIRGEN_NOW", Now)
	dir := t.TempDir()
	args := []string{"read", "--config", write(t, dir, "config.json", []byte(config)), "--catalog", write(t, dir, "catalog.json", catalog(t, streams))}
	if state := states(t, streams); state != nil {
		args = append(args, "--state", write(t, dir, "state.json", state))
	}
	var stdout, stderr bytes.Buffer
	code := source.Run(context.Background(), def, args, strings.NewReader(""), &stdout, &stderr)
	out := parse(t, stdout.String())
	out.Code = code
	return out
}

func setenv(t testing.TB, name, value string) {
	t.Helper()
	old, had := os.LookupEnv(name)
	if err := os.Setenv(name, value); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if had {
			_ = os.Setenv(name, old)
		} else {
			_ = os.Unsetenv(name)
		}
	})
}

func catalog(t testing.TB, streams []Stream) []byte {
	var configured []any
	for _, s := range streams {
		mode, schema := "full_refresh", s.Schema
		if s.Incremental {
			mode = "incremental"
		}
		if schema == "" {
			schema = "{}"
		}
		configured = append(configured, map[string]any{
			"stream":    map[string]any{"name": s.Name, "json_schema": json.RawMessage(schema), "supported_sync_modes": []string{mode}},
			"sync_mode": mode, "destination_sync_mode": "append",
		})
	}
	return encode(t, map[string]any{"streams": configured})
}

func states(t testing.TB, streams []Stream) []byte {
	var all []any
	for _, s := range streams {
		if s.State != "" {
			all = append(all, map[string]any{"type": "STREAM", "stream": map[string]any{
				"stream_descriptor": map[string]any{"name": s.Name}, "stream_state": json.RawMessage(s.State)}})
		}
	}
	if all == nil {
		return nil
	}
	return encode(t, all)
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t testing.TB, dir, name string, b []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// message holds the parts of Airbyte's messages that tests look at.
type message struct {
	Type   string
	Record struct {
		Stream string
		Data   json.RawMessage
		File   json.RawMessage `json:"file_reference"`
	}
	State struct {
		Stream struct {
			Descriptor struct{ Name string } `json:"stream_descriptor"`
			State      json.RawMessage       `json:"stream_state"`
		}
	}
	Trace struct {
		Error  struct{ Message string }
		Status struct {
			Descriptor struct{ Name string } `json:"stream_descriptor"`
			Status     string
		} `json:"stream_status"`
	}
	Log struct{ Message string }
}

func parse(t testing.TB, text string) Output {
	t.Helper()
	out := Output{Records: map[string][]string{}, Files: map[string][]string{}, States: map[string]string{}, Status: map[string]string{}}
	for line := range strings.Lines(text) {
		var m message
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("a line that is no message: %q", line)
		}
		switch {
		case m.Type == "RECORD":
			out.Records[m.Record.Stream] = append(out.Records[m.Record.Stream], string(m.Record.Data))
			if m.Record.File != nil {
				out.Files[m.Record.Stream] = append(out.Files[m.Record.Stream], string(m.Record.File))
			}
		case m.Type == "STATE":
			out.States[m.State.Stream.Descriptor.Name] = string(m.State.Stream.State)
		case m.Type == "LOG":
			out.Logs = append(out.Logs, m.Log.Message)
		case m.Trace.Status.Status != "":
			out.Status[m.Trace.Status.Descriptor.Name] = m.Trace.Status.Status
		case m.Trace.Error.Message != "":
			out.Errors = append(out.Errors, m.Trace.Error.Message)
		}
	}
	return out
}

// API is a server that answers from a table and notes what it is asked.
type API struct {
	URL string

	lock     sync.Mutex
	answers  map[string][]Answer
	requests []string
}

// Answer is one answer of an API.
type Answer struct {
	Status int // 0: 200
	Body   string
}

// OK is an answer with a JSON body.
func OK(body string) []Answer { return []Answer{{Body: body}} }

// NewAPI starts a server. The key of an answer is the method, the path and the
// decoded query: "GET /things?page=2". Answers to the same request come in
// order, the last one again and again; a request that is not in the table is
// answered by 404.
func NewAPI(t testing.TB, answers map[string][]Answer) *API {
	t.Helper()
	a := &API{answers: answers}
	server := httptest.NewServer(a)
	t.Cleanup(server.Close)
	a.URL = server.URL
	return a
}

// ServeHTTP implements http.Handler.
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := r.Method + " " + r.URL.Path
	if query := r.URL.Query(); len(query) > 0 {
		var parts []string
		for name, values := range query {
			for _, v := range values {
				parts = append(parts, name+"="+v)
			}
		}
		slices.Sort(parts)
		key += "?" + strings.Join(parts, "&")
	}
	a.lock.Lock()
	defer a.lock.Unlock()
	a.requests = append(a.requests, key)
	left := a.answers[key]
	if len(left) == 0 {
		http.NotFound(w, r)
		return
	}
	if len(left) > 1 {
		a.answers[key] = left[1:]
	}
	w.Header().Set("Content-Type", "application/json")
	if left[0].Status != 0 {
		w.WriteHeader(left[0].Status)
	}
	_, _ = w.Write([]byte(left[0].Body))
}

// Requests lists what was asked, in order, and forgets it.
func (a *API) Requests() []string {
	a.lock.Lock()
	defer a.lock.Unlock()
	out := a.requests
	a.requests = nil
	return out
}
