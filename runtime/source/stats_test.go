package source_test

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/runstats"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// readNumbers reads everything of the shop with --report and gives the numbers.
func readNumbers(t *testing.T, c *shop, streams []string, handler http.HandlerFunc) *runstats.Run {
	t.Helper()
	c.online = true
	dir := t.TempDir()
	env := workers(4)
	env["AIRGEN_NOW"] = "" // the real clock
	got := sourcetest.Run{
		Streams: streams, Env: env, Args: []string{"--report", filepath.Join(dir, "run.html")}, Transport: sourcetest.Serve(handler),
	}.Read(t, c.definition())
	if page, err := os.ReadFile(filepath.Join(dir, "run.html")); err != nil || !strings.Contains(string(page), `"source-shop"`) {
		t.Errorf("no page: %v", err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "run.json"))
	if err != nil {
		t.Fatal(err)
	}
	run, err := runstats.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for _, m := range got.Messages {
		if m.Type == "LOG" && strings.HasPrefix(m.Text, "The read took ") {
			last = m.Text
		}
	}
	for i := range run.Streams {
		if !strings.Contains(last, run.Streams[i].Name+": ") {
			t.Errorf("the last LOG says nothing of %s: %s", run.Streams[i].Name, last)
		}
	}
	return run
}

const body = `{"some":"answer"}`

func answer(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }

func TestNumbersOfAFusedRead(t *testing.T) {
	run := readNumbers(t, &shop{fuse: true}, everyStream, answer)
	// 4 pages of accounts for 4 streams, 12 of orders for 2 of them.
	want := map[string]runstats.Counts{
		"accounts": {Requests: 4, Records: 12, Slices: 2, ParentReadsSaved: 12},
		"orders":   {Requests: 12, Records: 24, Slices: 12, ParentReadsSaved: 12},
		"items":    {Requests: 24, Records: 48, Slices: 24},
		"pairs":    {Requests: 24, Records: 24, Slices: 24},
	}
	for name, want := range want {
		s := run.Stream(name)
		if s == nil {
			t.Errorf("no numbers of %s", name)
			continue
		}
		if s.Requests != want.Requests || s.Records != want.Records || s.Slices != want.Slices || s.Opened != want.Slices ||
			s.ParentReadsSaved != want.ParentReadsSaved || s.Bytes != want.Requests*int64(len(body)) {
			t.Errorf("%s: %+v, want %+v", name, s, want)
		}
		if !s.Selected || s.Status != "COMPLETE" || s.Distinct != want.Requests || s.Repeated != 0 || s.API <= 0 {
			t.Errorf("%s: %+v", name, s)
		}
	}
	if run.Totals.Requests != 64 || run.Totals.Records != 108 || run.Totals.ParentReadsSaved != 24 || len(run.Shared) != 0 {
		t.Errorf("totals %+v, shared %v", run.Totals, run.Shared)
	}
	if parents := run.Stream("items").Parents; !slices.Equal(parents, []string{"orders"}) || run.Stream("accounts").Readers != 4 {
		t.Errorf("items are below %v, accounts are read for %d", parents, run.Stream("accounts").Readers)
	}
	if run.Series == nil || len(run.Series.At) < 2 || run.Series.Records[len(run.Series.Records)-1] != 108 {
		t.Errorf("series %+v", run.Series)
	}
}

// Without fusion nothing is saved, and the report says who asked for the same.
func TestNumbersOfReadsSideBySide(t *testing.T) {
	run := readNumbers(t, &shop{}, []string{"orders", "items"}, answer)
	// Both read the accounts, and items the orders once more.
	accounts, orders := run.Stream("accounts"), run.Stream("orders")
	if accounts.Requests != 8 || accounts.Selected || accounts.Records != 24 || accounts.Distinct != 4 || accounts.Repeated != 4 {
		t.Errorf("accounts: %+v", accounts)
	}
	if orders.Requests != 24 || orders.Records != 48 || run.Totals.ParentReadsSaved != 0 {
		t.Errorf("orders: %+v, %d reads saved", orders, run.Totals.ParentReadsSaved)
	}
}

func TestNumbersOfTrouble(t *testing.T) {
	var refused atomic.Bool
	run := readNumbers(t, &shop{fuse: true, fail: map[string]error{"orders 0": errors.New("no orders")}}, []string{"accounts", "orders"},
		func(w http.ResponseWriter, r *http.Request) {
			if strings.Contains(r.URL.Path, "accounts/1") && !refused.Swap(true) {
				w.Header().Set("Retry-After", "1")
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			answer(w, r)
		})
	accounts, orders := run.Stream("accounts"), run.Stream("orders")
	if accounts.Retries != 1 || accounts.Requests != 5 || accounts.Waiting["rate limit"] < 1 || accounts.Distinct != 4 {
		t.Errorf("accounts: %+v", accounts)
	}
	if orders.Status != "INCOMPLETE" || orders.Errors != 1 || orders.Slices != 11 || orders.Opened != 12 {
		t.Errorf("orders: %+v", orders)
	}
	waited := run.Series.Waiting["rate limit"]
	// The wait shows while it goes on, not only when it is over.
	between := 0
	for _, seconds := range waited {
		if seconds > 0.1 && seconds < waited[len(waited)-1]-0.1 {
			between++
		}
	}
	if between < 3 {
		t.Errorf("the wait grows as %v", waited)
	}
}

func TestReportThatCannotBeWritten(t *testing.T) {
	for name, want := range map[string]string{
		"run.json":                    "wants the name of a page",
		"missing/folder/run.html":     "no such file or directory",
		string([]byte{'a', 0}) + ".x": "invalid argument",
	} {
		c := &shop{fuse: true}
		got := sourcetest.Run{Streams: everyStream, Args: []string{"--report", filepath.Join(t.TempDir(), name)}}.Read(t, c.definition())
		if got.Code != 1 || len(c.requests) != 0 || !strings.Contains(got.Stderr, want) {
			t.Errorf("%q: code %d after %d requests, stderr %s", name, got.Code, len(c.requests), got.Stderr)
		}
	}
}

// A command that ends before it reads leaves no empty report behind.
func TestReportOfNoRead(t *testing.T) {
	dir := t.TempDir()
	c := &shop{fuse: true}
	got := sourcetest.Run{Config: "no config", Streams: everyStream, Args: []string{"--report", filepath.Join(dir, "run.html")}}.Read(t, c.definition())
	if left, err := os.ReadDir(dir); got.Code != 1 || err != nil || len(left) != 0 {
		t.Errorf("code %d, left %v (%v)", got.Code, left, err)
	}
}

func TestProgressOnAFile(t *testing.T) {
	c := &shop{fuse: true, before: func(string) { time.Sleep(time.Millisecond) }}
	got := sourcetest.Run{Streams: everyStream, Args: []string{"--progress"}}.Read(t, c.definition())
	if got.Code != 0 || strings.Contains(got.Stderr, "\x1b") {
		t.Errorf("code %d, stderr %q", got.Code, got.Stderr)
	}
	for _, want := range []string{"source-shop", "4 of 4 streams done", "108 records", "✓ items", "24/24"} {
		if !strings.Contains(got.Stderr, want) {
			t.Errorf("stderr lacks %q:\n%s", want, got.Stderr)
		}
	}
}
