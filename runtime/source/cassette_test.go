package source_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// caller is a connector whose one stream has what an API answers.
type caller struct {
	env      *source.Env
	key      string
	requests []string // method, url and body
}

func (c *caller) definition() *source.Definition {
	return &source.Definition{
		Name: "source-caller",
		Spec: `{"connectionSpecification":{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"key":{"type":"string","airbyte_secret":true}}}}`,
		New: func(env *source.Env, config py.Value) (source.Connector, error) {
			key, _ := config.Get("key")
			c.env, c.key = env, key.Text()
			return c, nil
		},
	}
}

func (c *caller) Streams() []source.Stream { return []source.Stream{{Name: "answers"}} }

func (c *caller) Readers() []source.Reader {
	return []source.Reader{{
		Nodes: []source.Node{{Key: "answers", Stream: "answers", Tracker: noCursor}},
		Read: func(ctx context.Context, w *source.Walk) error {
			answers := w.Feed("answers")
			for s := range answers.Slices(ctx, py.Dict()) {
				answers.Go(ctx, s, func(ctx context.Context) error { return c.read(ctx, s) })
			}
			return nil
		},
	}}
}

func (c *caller) read(ctx context.Context, s *source.Slice) error {
	for _, request := range c.requests {
		method, rest, _ := strings.Cut(request, " ")
		url, body, _ := strings.Cut(rest, " ")
		req, err := http.NewRequestWithContext(ctx, method, strings.ReplaceAll(url, "KEY", c.key), strings.NewReader(body))
		if err != nil {
			return err
		}
		req.Header.Set("Authorization", "Bearer "+c.key)
		res, err := source.Transport(c.env).RoundTrip(req)
		if err != nil {
			return err
		}
		text, err := io.ReadAll(res.Body)
		if err != nil {
			return err
		}
		if err := s.Emit(newRecord(string(text))); err != nil {
			return err
		}
	}
	return nil
}

func TestRecordAndReplay(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tape")
	requests := []string{
		"GET https://api.example.com/users?key=KEY&page=1", "GET https://api.example.com/users?key=KEY&page=1",
		`POST https://api.example.com/token {"client_secret":"c1"}`,
	}
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/users?key=s3cr3t&page=1", sourcetest.JSON(`{"id":1,"echo":"s3cr3t"}`), sourcetest.JSON(`{"id":2}`)).
		On("POST https://api.example.com/token", sourcetest.JSON(`{"access_token":"fresh","next_page_token":"p"}`))
	run := sourcetest.Run{Config: `{"key":"s3cr3t"}`, Streams: []string{"answers"}, Transport: api, Args: []string{"--record", dir}}
	got := run.Read(t, (&caller{requests: requests}).definition())
	wantEqual(t, "recorded", got.Records("answers"), []string{`{"id":1,"echo":"s3cr3t"}`, `{"id":2}`, `{"access_token":"fresh","next_page_token":"p"}`})

	tape, err := os.ReadFile(filepath.Join(dir, "cassette.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"s3cr3t", "fresh", "c1"} {
		if strings.Contains(string(tape), secret) {
			t.Errorf("the cassette holds the secret %q:\n%s", secret, tape)
		}
	}

	// Another key: it is no part of what is compared. No transport: nothing is sent.
	again := sourcetest.Run{Config: `{"key":"another"}`, Streams: []string{"answers"}, Args: []string{"--replay", dir}}
	got = again.Read(t, (&caller{requests: append(requests, requests[0])}).definition())
	wantEqual(t, "replayed", got.Records("answers"),
		[]string{`{"id":1,"echo":"****"}`, `{"id":2}`, `{"access_token":"****","next_page_token":"p"}`, `{"id":2}`})
	if got.Code != 0 {
		t.Errorf("exit code %d", got.Code)
	}

	got = again.Read(t, (&caller{requests: []string{"GET https://api.example.com/other"}}).definition())
	if got.Code != 1 || len(got.Errors("answers")) != 1 {
		t.Errorf("a request that was never recorded: code %d, %v", got.Code, got.Messages)
	}
	missing := sourcetest.Run{Streams: []string{"answers"}, Args: []string{"--replay", t.TempDir()}}
	if got := missing.Read(t, (&caller{}).definition()); got.Code != 1 {
		t.Errorf("a missing cassette: code %d", got.Code)
	}
}

// A read whose output nobody takes any more asks no further: the first item is
// what meets the closed pipe, and all other items are asked for after it.
func TestBrokenPipe(t *testing.T) {
	out := &closingWriter{after: 4, closed: make(chan struct{})}
	var items atomic.Int32
	c := &shop{fuse: true, before: func(request string) {
		if strings.HasPrefix(request, "items") && items.Add(1) > 1 {
			<-out.closed
			time.Sleep(5 * time.Millisecond) // an API takes its time
		}
	}}
	dir := t.TempDir()
	config, catalog := filepath.Join(dir, "config.json"), filepath.Join(dir, "catalog.json")
	for name, text := range map[string]string{config: "{}", catalog: `{"streams":[{"stream":{"name":"items","json_schema":{},"supported_sync_modes":[]},"sync_mode":"full_refresh","destination_sync_mode":"append"}]}`} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var stderr strings.Builder
	code := source.Run(t.Context(), c.definition(), []string{"read", "--config", config, "--catalog", catalog}, nil, out, &stderr)
	if code != 1 || stderr.Len() > 0 {
		t.Errorf("code %d, stderr %q; want 1 and silence", code, stderr.String())
	}
	if got, all := int(items.Load()), len(wantRecords("items"))/2; got == 0 || got >= all {
		t.Errorf("%d of %d requests for items although nobody reads", got, all)
	}
}

// closingWriter fails after some writes, and closes a channel when it first does.
type closingWriter struct {
	after  int
	closed chan struct{}
}

func (w *closingWriter) Write(p []byte) (int, error) {
	if w.after--; w.after < 0 {
		if w.after == -1 {
			close(w.closed)
		}
		return 0, errors.New("broken pipe")
	}
	return len(p), nil
}
