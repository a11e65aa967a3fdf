package torture

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// cut says when a run of a connector ends before its time.
type cut struct {
	kind cutKind
	n    int
}

type cutKind string

const (
	uncut cutKind = "not at all"
	// The process is killed, and of its output arrives what is before the n-th
	// message's end: the whole message, or half of it.
	afterMessage  cutKind = "killed after message"
	withinMessage cutKind = "killed within message"
	afterState    cutKind = "killed after state"
	// The process is killed while the n-th request waits, or in the middle of its
	// answer, and everything arrives that it wrote.
	atRequest    cutKind = "killed at request"
	withinAnswer cutKind = "killed within answer"
	// The process is asked to end while the n-th request waits for an answer that
	// never comes.
	terminated cutKind = "SIGTERM at request"
)

// connector is a built connector with its API and its files.
type connector struct {
	binary string
	before []string // arguments before the command
	after  []string // arguments behind all others
	// stateFile is given to every run, instead of states.
	stateFile string
	api       *api
	server    *httptest.Server
	dir       string
	env       []string
}

func newConnector(t *testing.T, binary string, workers int) *connector {
	t.Helper()
	c := &connector{binary: binary, api: &api{}, dir: t.TempDir(),
		env: []string{fmt.Sprint("AIRGEN_WORKERS=", workers), "AIRGEN_NOW=2024-06-01T00:00:00Z"}}
	c.server = httptest.NewUnstartedServer(c.api)
	c.server.Config.ErrorLog = nil
	c.server.Start()
	t.Cleanup(func() {
		c.server.CloseClientConnections()
		c.server.Close()
	})
	c.write(t, "config.json", object{"api_url": c.server.URL, "secret": "a-secret"})
	return c
}

func (c *connector) write(t *testing.T, name string, v any) string {
	t.Helper()
	path := filepath.Join(c.dir, name)
	text, isText := v.(string)
	if !isText {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		text = string(b)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// catalog selects streams.
func catalog(streams []string) object {
	var all []object
	for _, name := range streams {
		all = append(all, object{"stream": object{"name": name, "json_schema": object{}, "supported_sync_modes": []string{"full_refresh"}},
			"sync_mode": "full_refresh", "destination_sync_mode": "append"})
	}
	return object{"streams": all}
}

// stateInput is the content of a state file.
func stateInput(states map[string]json.RawMessage) []object {
	all := []object{}
	for name, blob := range states {
		all = append(all, object{"type": "STREAM", "stream": object{"stream_descriptor": object{"name": name}, "stream_state": blob}})
	}
	return all
}

// output is what arrived of a run.
type output struct {
	lines    []string
	records  map[string][]string // data, by stream
	states   map[string]json.RawMessage
	status   map[string]string
	errors   []string
	warnings []string
	failure  string // type of the last error
	// lax takes states that say nothing new, and counts that are wrong.
	lax       bool
	uncounted map[string]int // records since the last state
	messages  int
	stateN    int // STATE messages
	requests  int
	ended     bool          // by itself
	code      int           // -1: killed
	took      time.Duration // from the cut on
}

func newOutput() *output {
	return &output{records: map[string][]string{}, states: map[string]json.RawMessage{}, status: map[string]string{}, uncounted: map[string]int{}}
}

// read runs the connector until it ends or is cut.
func (c *connector) read(t *testing.T, streams []string, states map[string]json.RawMessage, at cut, troubled bool) *output {
	t.Helper()
	args := append(slices.Clone(c.before), "read", "--config", filepath.Join(c.dir, "config.json"), "--catalog", c.write(t, "catalog.json", catalog(streams)))
	if states != nil {
		args = append(args, "--state", c.write(t, "state.json", stateInput(states)))
	}
	if c.stateFile != "" {
		args = append(args, "--state", c.stateFile)
	}
	cmd := exec.Command(c.binary, append(args, c.after...)...)
	cmd.Env = append(os.Environ(), c.env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var ended time.Time
	var once sync.Once
	send := func(signal os.Signal) {
		once.Do(func() {
			ended = time.Now()
			_ = cmd.Process.Signal(signal)
		})
	}
	started := make(chan struct{})
	c.api.reset(func(n int, r *http.Request) {
		<-started
		switch {
		case at.kind == atRequest && n == at.n:
			send(os.Kill)
		case at.kind == terminated && n >= at.n:
			send(syscall.SIGTERM)
			<-r.Context().Done()
			panic(http.ErrAbortHandler)
		}
	}, func(n int) bool {
		if at.kind == withinAnswer && n == at.n {
			send(os.Kill)
			return true
		}
		return false
	}, troubled)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	close(started)
	out := newOutput()
	out.lax = c.before != nil // the CDK
	out.take(t, stdout, at, func() { send(os.Kill) })
	err = cmd.Wait()
	out.code = cmd.ProcessState.ExitCode()
	if out.ended = ended.IsZero(); !out.ended {
		out.took = time.Since(ended)
	}
	c.api.mu.Lock()
	out.requests = c.api.requests
	c.api.mu.Unlock()
	if out.code != 0 && out.ended {
		t.Logf("exit: %v\n%s\n%s", err, stderr.String(), strings.Join(out.errors, "\n"))
	}
	return out
}

// take reads the output for as far as it arrives.
func (o *output) take(t *testing.T, from io.Reader, at cut, kill func()) {
	lines := bufio.NewReader(from)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			if line != "" && at.kind != atRequest && at.kind != withinAnswer {
				t.Errorf("the output ends within a line: %.100q", line)
			}
			return
		}
		if at.kind == withinMessage && o.messages+1 == at.n {
			kill()
			break // half of the line is no line
		}
		o.message(t, strings.TrimSuffix(line, "\n"))
		if at.kind == afterMessage && o.messages == at.n || at.kind == afterState && o.stateN == at.n {
			kill()
			break
		}
	}
	_, _ = io.Copy(io.Discard, lines) // written, but it never arrives
}

// message takes one line.
func (o *output) message(t *testing.T, line string) {
	var m struct {
		Type   string
		Record struct {
			Stream string
			Data   json.RawMessage
		}
		State struct {
			Stream struct {
				Descriptor struct{ Name string } `json:"stream_descriptor"`
				State      json.RawMessage       `json:"stream_state"`
			}
			Stats struct{ RecordCount float64 } `json:"sourceStats"`
		}
		Log   struct{ Level, Message string }
		Trace struct {
			Error struct {
				Message string
				Type    string `json:"failure_type"`
			}
			Status struct {
				Descriptor struct{ Name string } `json:"stream_descriptor"`
				Status     string
			} `json:"stream_status"`
		}
	}
	if err := json.Unmarshal([]byte(line), &m); err != nil {
		t.Fatalf("a line that is no message: %.200q", line)
	}
	o.messages++
	o.lines = append(o.lines, line)
	switch {
	case m.Type == "RECORD":
		o.records[m.Record.Stream] = append(o.records[m.Record.Stream], string(m.Record.Data))
		o.uncounted[m.Record.Stream]++
	case m.Type == "STATE":
		o.stateN++
		name, blob := m.State.Stream.Descriptor.Name, m.State.Stream.State
		if !o.lax && int(m.State.Stats.RecordCount) != o.uncounted[name] {
			t.Errorf("%s: a state counts %v records, %d came since the one before", name, m.State.Stats.RecordCount, o.uncounted[name])
		}
		if !o.lax && o.uncounted[name] == 0 && bytes.Equal(blob, o.states[name]) {
			t.Errorf("%s: a state says the same as the one before: %.200s", name, blob)
		}
		o.states[name], o.uncounted[name] = blob, 0
	case m.Trace.Error.Message != "":
		o.errors = append(o.errors, m.Trace.Error.Message)
		o.failure = m.Trace.Error.Type
	case m.Log.Level == "WARN":
		o.warnings = append(o.warnings, m.Log.Message)
	case m.Trace.Status.Status != "":
		o.status[m.Trace.Status.Descriptor.Name] = m.Trace.Status.Status
	}
}

// normal is a state with its partitions in a fixed order, since workers finish
// them in any.
func normal(t *testing.T, blob json.RawMessage) string {
	t.Helper()
	var v any
	if err := json.Unmarshal(blob, &v); err != nil {
		t.Fatalf("state %s: %v", blob, err)
	}
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, one := range v {
				walk(one)
			}
		case []any:
			for _, one := range v {
				walk(one)
			}
			slices.SortFunc(v, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
		}
	}
	walk(v)
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
