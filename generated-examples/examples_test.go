// Package examples runs the example connectors against the local APIs that
// they are made for.
package examples

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/generated-examples/adboard"
	"github.com/airgen/airgen/generated-examples/codehub"
	"github.com/airgen/airgen/generated-examples/exampleapi"
	"github.com/airgen/airgen/generated-examples/formhub"
	"github.com/airgen/airgen/generated-examples/mediagram"
	"github.com/airgen/airgen/runtime/source"
)

// counted is an API that counts its requests.
type counted interface {
	http.Handler
	Total() int
	Requests() map[string]int
}

type example struct {
	name    string
	def     func() *source.Definition
	api     func() counted
	config  map[string]any
	streams []string
	records map[string]int // of a whole read
	// requests of a whole read: every page once, whatever is selected beside it.
	requests int
}

var examples = []example{
	{
		name: "adboard", def: adboard.Definition, api: func() counted { return &exampleapi.Adboard{Advertisers: 12} },
		config:   map[string]any{"access_token": exampleapi.Token, "start_date": "2024-01-01"},
		streams:  []string{"advertisers", "campaigns", "ads", "pixels"},
		records:  map[string]int{"advertisers": 12, "campaigns": 72, "ads": 12 * 11, "pixels": 12},
		requests: 3 + 12 + 3*12 + 12,
	},
	{
		name: "formhub", def: formhub.Definition, api: func() counted { return &exampleapi.Formhub{Forms: 25} },
		config:   map[string]any{"credentials": map[string]any{"kind": "basic", "username": "user", "password": exampleapi.Token}},
		streams:  []string{"forms", "form_submissions"},
		records:  map[string]int{"forms": 25, "form_submissions": submissions(25)},
		requests: 2 + submissionPages(25),
	},
	{
		name: "mediagram", def: mediagram.Definition, api: func() counted { return &exampleapi.Mediagram{Accounts: 3} },
		config:   map[string]any{"access_token": exampleapi.Token},
		streams:  []string{"Api", "Media", "MediaInsights"},
		records:  map[string]int{"Api": 3, "Media": 13 + 26, "MediaInsights": 2 * (13 + 26 - 3)},
		requests: 1 + 1 + 1 + 2 + 39,
	},
	{
		name: "codehub", def: codehub.Definition, api: func() counted { return &exampleapi.Codehub{Issues: 45} },
		config:  map[string]any{"access_token": exampleapi.Token, "repositories": []string{"acme/tools"}, "start_date": "2024-01-01T00:00:00Z"},
		streams: []string{"issues", "issue_comments", "issue_comment_reactions", "issue_reactions", "pull_requests", "reviews", "review_comments"},
		records: map[string]int{"issues": 45, "pull_requests": 5, "reviews": 10},
	},
}

// submissions is how many records the API has below n forms.
func submissions(n int) int {
	sum := 0
	for i := range n {
		sum += i * 7 % 50
	}
	return sum
}

// submissionPages is how many pages they are, for ten forms at a time.
func submissionPages(n int) int {
	sum := 0
	for i := 0; i < n; i += 10 {
		of := submissions(min(i+10, n)) - submissions(i)
		sum += max(1, (of+19)/20)
	}
	return sum
}

// output is what one run of a connector printed.
type output struct {
	code    int
	records map[string]int
	lines   map[string]int // RECORD lines, without their time
	status  map[string]string
	states  map[string]string
	all     string
}

func run(t *testing.T, x example, url string, workers int, streams ...string) output {
	t.Helper()
	t.Setenv("AIRGEN_WORKERS", fmt.Sprint(workers))
	t.Setenv("AIRGEN_NOW", "2024-06-01T00:00:00Z")
	args := arguments(t, x, url, streams)
	var stdout, stderr bytes.Buffer
	out := output{records: map[string]int{}, lines: map[string]int{}, status: map[string]string{}, states: map[string]string{}}
	out.code = source.Run(context.Background(), x.def(), args, strings.NewReader(""), &stdout, &stderr)
	out.all = stdout.String()
	for _, line := range strings.Split(strings.TrimSpace(out.all), "\n") {
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
			}
			Trace struct {
				Status struct {
					Descriptor struct{ Name string } `json:"stream_descriptor"`
					Status     string
				} `json:"stream_status"`
			}
		}
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("a line that is no message: %q", line)
		}
		switch {
		case m.Type == "RECORD":
			out.records[m.Record.Stream]++
			out.lines[m.Record.Stream+" "+string(m.Record.Data)]++
		case m.Type == "STATE":
			out.states[m.State.Stream.Descriptor.Name] = string(m.State.Stream.State)
		case m.Trace.Status.Status != "":
			out.status[m.Trace.Status.Descriptor.Name] = m.Trace.Status.Status
		}
	}
	return out
}

// arguments are those of a read of the given streams.
func arguments(t *testing.T, x example, url string, streams []string) []string {
	t.Helper()
	dir := t.TempDir()
	config := map[string]any{"api_url": url}
	for k, v := range x.config {
		config[k] = v
	}
	var selected []any
	for _, s := range streams {
		selected = append(selected, map[string]any{
			"stream":    map[string]any{"name": s, "json_schema": map[string]any{}, "supported_sync_modes": []string{"full_refresh"}},
			"sync_mode": "full_refresh", "destination_sync_mode": "overwrite",
		})
	}
	return []string{"read", "--config", write(t, dir, "config.json", config), "--catalog", write(t, dir, "catalog.json", map[string]any{"streams": selected})}
}

func write(t *testing.T, dir, name string, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestWholeRead(t *testing.T) {
	for _, x := range examples {
		for _, workers := range []int{1, 16} {
			t.Run(fmt.Sprintf("%s/%d", x.name, workers), func(t *testing.T) {
				api := x.api()
				server := httptest.NewServer(api)
				defer server.Close()
				got := run(t, x, server.URL, workers, x.streams...)
				if got.code != 0 {
					t.Fatalf("exit code %d\n%s", got.code, got.all)
				}
				for stream, want := range x.records {
					if got.records[stream] != want {
						t.Errorf("%s: %d records, want %d", stream, got.records[stream], want)
					}
				}
				for _, stream := range x.streams {
					if got.status[stream] != "COMPLETE" {
						t.Errorf("%s: status %q", stream, got.status[stream])
					}
					if got.states[stream] == "" {
						t.Errorf("%s: no state", stream)
					}
				}
				if x.requests > 0 && api.Total() != x.requests {
					t.Errorf("%d requests, want %d: %v", api.Total(), x.requests, api.Requests())
				}
				if strings.Contains(got.all, exampleapi.Token) {
					t.Error("the access token was printed")
				}
			})
		}
	}
}

// TestSelections reads every stream alone, where its parents are read without
// being emitted, and compares with the read of all streams in one walk.
func TestSelections(t *testing.T) {
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			all := httptest.NewServer(x.api())
			defer all.Close()
			together := run(t, x, all.URL, 4, x.streams...)
			for _, stream := range x.streams {
				alone := httptest.NewServer(x.api())
				got := run(t, x, alone.URL, 4, stream)
				alone.Close()
				if len(got.records) > 1 {
					t.Errorf("%s alone emits %v", stream, got.records)
				}
				for line, n := range together.lines {
					if strings.HasPrefix(line, stream+" ") && got.lines[line] != n {
						t.Errorf("%s alone lacks %s", stream, line)
					}
				}
				if got.states[stream] != together.states[stream] {
					t.Errorf("%s: state %s alone, %s together", stream, got.states[stream], together.states[stream])
				}
			}
		})
	}
}

func TestCheckTellsWrongCredentials(t *testing.T) {
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			server := httptest.NewServer(x.api())
			defer server.Close()
			config := map[string]any{"api_url": server.URL, "access_token": "wrong-secret", "start_date": "2024-01-01", "repositories": []string{"a/b"}, "credentials": map[string]any{"kind": "token", "access_token": "wrong-secret"}}
			if x.name == "codehub" {
				config["start_date"] = "2024-01-01T00:00:00Z"
			}
			t.Setenv("AIRGEN_NOW", "2024-06-01T00:00:00Z")
			var stdout, stderr bytes.Buffer
			code := source.Run(context.Background(), x.def(), []string{"check", "--config", write(t, t.TempDir(), "config.json", config)}, strings.NewReader(""), &stdout, &stderr)
			if code != 0 || !strings.Contains(stdout.String(), `"status":"FAILED"`) {
				t.Errorf("exit code %d\n%s", code, stdout.String())
			}
			if strings.Contains(stdout.String(), "wrong-secret") {
				t.Error("the secret was printed")
			}
		})
	}
}
