package source_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/sourcetest"
)

var everyStream = []string{"accounts", "orders", "items", "pairs"}

func workers(n int) map[string]string {
	return map[string]string{"AIRGEN_WORKERS": fmt.Sprint(n)}
}

// selections are all subsets of the streams.
func selections() [][]string {
	var all [][]string
	for mask := 1; mask < 1<<len(everyStream); mask++ {
		var some []string
		for i, stream := range everyStream {
			if mask&(1<<i) != 0 {
				some = append(some, stream)
			}
		}
		all = append(all, some)
	}
	return all
}

// Fused or not, with one worker or many, whatever is selected: the same records
// and the same end.
func TestEverySelection(t *testing.T) {
	for _, fuse := range []bool{true, false} {
		for _, n := range []int{1, 16} {
			for _, selected := range selections() {
				t.Run(fmt.Sprintf("fuse=%v workers=%d %s", fuse, n, strings.Join(selected, "+")), func(t *testing.T) {
					c := &shop{fuse: fuse}
					got := sourcetest.Run{Streams: selected, Env: workers(n)}.Read(t, c.definition())
					if got.Code != 0 {
						t.Errorf("exit code %d, want 0", got.Code)
					}
					for _, stream := range everyStream {
						if !slices.Contains(selected, stream) {
							if trail := got.Trail(stream); len(trail) > 0 {
								t.Errorf("%s is not selected and says %v", stream, trail)
							}
							continue
						}
						wantEqual(t, stream, sorted(got.Records(stream)), wantRecords(stream))
						wantEqual(t, stream+" statuses", got.Statuses(stream), []string{"STARTED", "RUNNING", "COMPLETE"})
						wantOrder(t, got, stream)
					}
				})
			}
		}
	}
}

// wantOrder checks a stream's trail: RUNNING before the first record, every
// record counted by a state behind it, the last status before the last state.
func wantOrder(t *testing.T, got *sourcetest.Result, stream string) {
	t.Helper()
	var since, total float64
	running, ended, states := false, false, 0
	for _, m := range got.Messages {
		if m.Stream != stream {
			continue
		}
		switch {
		case m.Type == "RECORD":
			if !running || ended {
				t.Errorf("%s: a record outside of RUNNING", stream)
			}
			since++
			total++
		case m.Type == "STATE":
			if m.Count != since {
				t.Errorf("%s: a state counts %v records, %v were printed", stream, m.Count, since)
			}
			since = 0
			if ended {
				states++
			}
		case m.Text == "RUNNING":
			running = true
		case m.Text == "COMPLETE" || m.Text == "INCOMPLETE":
			ended = true
		}
	}
	if states != 1 {
		t.Errorf("%s: %d states after the last status, want 1", stream, states)
	}
	if since != 0 {
		t.Errorf("%s: %v records after the last state", stream, since)
	}
}

func TestFusedPassAsksForParentsOnce(t *testing.T) {
	count := func(fuse bool) int {
		c := &shop{fuse: fuse}
		sourcetest.Run{Streams: everyStream, Env: workers(1)}.Read(t, c.definition())
		return len(c.requests)
	}
	// 4 pages of accounts, 12 of orders, 24 of items, 24 pairs.
	if got, want := count(true), 4+12+24+24; got != want {
		t.Errorf("fused: %d requests, want %d", got, want)
	}
	if got, want := count(false), 4+(4+12)+(4+12+24)+(4+24); got != want {
		t.Errorf("not fused: %d requests, want %d", got, want)
	}
}

func TestOnlyNeededLevelsAreRead(t *testing.T) {
	c := &shop{fuse: true}
	sourcetest.Run{Streams: []string{"accounts"}}.Read(t, c.definition())
	if len(c.requests) != 4 {
		t.Errorf("accounts alone took %d requests, want 4: %v", len(c.requests), c.requests)
	}
}

func TestCollectedParentsKeepTheirOrder(t *testing.T) {
	c := &shop{fuse: true}
	sourcetest.Run{Streams: []string{"pairs"}, Env: workers(1)}.Read(t, c.definition())
	first := slices.Index(c.requests, "pairs a 0")
	if first != 4 {
		t.Fatalf("the first pair is request %d, want it right after the 4 pages of accounts: %v", first, c.requests)
	}
	if got, want := c.requests[first+11], "pairs a 112"; got != want {
		t.Errorf("last account is %q, want %q", got, want)
	}
}

func TestFailures(t *testing.T) {
	refused := failure.Config("access refused", "403 Forbidden", nil)
	broken := errors.New("cannot compare")
	const accounts, orders, items, pairs = "accounts", "orders", "items", "pairs"
	tests := []struct {
		name       string
		request    string
		err        error
		incomplete []string
		lost       map[string]int // records that are missing
	}{
		{"a leaf", "items 0", refused, []string{items}, map[string]int{items: 2}},
		{"a child with its own child", "orders 0", refused, []string{orders, items}, map[string]int{orders: 2, items: 4}},
		{"the root's second page", "accounts 0 page 1", refused, []string{accounts, orders, items, pairs},
			map[string]int{accounts: 3, orders: 6, items: 12, pairs: 24}},
		{"an error without a kind", "orders 10", broken, []string{orders, items}, map[string]int{orders: 2, items: 4}},
		{"slices that cannot be told", "key of account 11", refused, []string{orders, items}, nil},
		{"a product", "pairs b 12", refused, []string{pairs}, map[string]int{pairs: 1}},
	}
	for _, tt := range tests {
		for _, n := range []int{1, 16} {
			t.Run(fmt.Sprintf("%s workers=%d", tt.name, n), func(t *testing.T) {
				c := &shop{fuse: true, fail: map[string]error{tt.request: tt.err}}
				got := sourcetest.Run{Streams: everyStream, Env: workers(n)}.Read(t, c.definition())
				if got.Code != 1 {
					t.Errorf("exit code %d, want 1", got.Code)
				}
				for _, stream := range everyStream {
					end, errorCount := "COMPLETE", 0
					if slices.Contains(tt.incomplete, stream) {
						end, errorCount = "INCOMPLETE", 1
					}
					if status := got.LastStatus(stream); status != end {
						t.Errorf("%s ends %s, want %s", stream, status, end)
					}
					if found := got.Errors(stream); len(found) != errorCount {
						t.Errorf("%s has errors %v, want %d", stream, found, errorCount)
					}
					if tt.lost != nil {
						if lost := len(wantRecords(stream)) - len(got.Records(stream)); lost != tt.lost[stream] {
							t.Errorf("%s lost %d records, want %d", stream, lost, tt.lost[stream])
						}
					}
					wantOrder(t, got, stream)
				}
				wantEndError(t, got, tt.incomplete)
			})
		}
	}
}

// wantEndError checks the error that ends a sync with failed streams.
func wantEndError(t *testing.T, got *sourcetest.Result, streams []string) {
	t.Helper()
	texts := got.Errors("")
	if len(texts) != 1 {
		t.Fatalf("got %d errors without a stream, want 1: %v", len(texts), texts)
	}
	lines := strings.Split(strings.TrimPrefix(texts[0], "During the sync, the following streams did not sync successfully: "), "\n")
	var named []string
	for _, line := range lines {
		name, _, _ := strings.Cut(line, ": ")
		named = append(named, name)
	}
	wantEqual(t, "streams named at the end", named, streams)
	last := got.Messages[len(got.Messages)-1]
	if last.Type != "ERROR" || last.Internal != "Concurrent read failure" || last.FailureType != "config_error" {
		t.Errorf("last message is %s", last.Line)
	}
}

func TestErrorTexts(t *testing.T) {
	c := &shop{fuse: true, fail: map[string]error{
		"items 0":  failure.Transient("try later", "503 it's \"down\"", nil),
		"orders 1": errors.New("cannot compare"),
	}}
	got := sourcetest.Run{Streams: everyStream, Env: workers(1)}.Read(t, c.definition())
	var kinds []string
	for _, m := range got.Messages {
		if m.Type == "ERROR" {
			kinds = append(kinds, m.Stream+"|"+m.Text+"|"+m.Internal+"|"+m.FailureType)
		}
	}
	wantEqual(t, "errors", kinds, []string{
		"items|try later|503 it's \"down\"|transient_error",
		"orders|An unexpected error occurred in stream orders: Exception|cannot compare|system_error",
		"items|An unexpected error occurred in stream items: Exception|cannot compare|system_error",
		"|During the sync, the following streams did not sync successfully: " +
			"orders: Exception('cannot compare')\n" +
			"items: AirbyteTracedException('503 it\\'s \"down\"')\n" +
			"items: Exception('cannot compare')|Concurrent read failure|config_error",
	})
}

func TestPanicIsAFailureOfItsStream(t *testing.T) {
	c := &shop{fuse: true, before: func(request string) {
		if request == "orders 1" {
			panic("index out of range")
		}
	}}
	got := sourcetest.Run{Streams: everyStream, Env: workers(16)}.Read(t, c.definition())
	if got.Code != 1 || len(got.Errors("orders")) != 1 || len(got.Errors("accounts")) != 0 {
		t.Errorf("code %d, orders %v, accounts %v", got.Code, got.Errors("orders"), got.Errors("accounts"))
	}
	wantEqual(t, "accounts", sorted(got.Records("accounts")), wantRecords("accounts"))
}

// A sync that is stopped finishes its lines, says INCOMPLETE, prints the states
// reached and exits with 0.
func TestInterrupted(t *testing.T) {
	for _, n := range []int{1, 16} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			var asked atomic.Int64
			c := &shop{fuse: true, before: func(string) {
				if asked.Add(1) == 10 {
					cancel()
				}
			}}
			got := sourcetest.Run{Streams: everyStream, Env: workers(n), Context: ctx}.Read(t, c.definition())
			if got.Code != 0 {
				t.Errorf("exit code %d, want 0", got.Code)
			}
			for _, stream := range everyStream {
				if status := got.LastStatus(stream); status != "INCOMPLETE" {
					t.Errorf("%s ends %s", stream, status)
				}
				if len(got.Errors(stream)) > 0 {
					t.Errorf("%s has errors %v", stream, got.Errors(stream))
				}
				wantOrder(t, got, stream)
			}
			if made := asked.Load(); made > 10+int64(n) {
				t.Errorf("%d requests were made after the stop", made-10)
			}
		})
	}
}

func TestUnknownStream(t *testing.T) {
	c := &shop{fuse: true}
	got := sourcetest.Run{Streams: []string{"nothing", "accounts"}}.Read(t, c.definition())
	if got.Code != 0 {
		t.Errorf("exit code %d, want 0", got.Code)
	}
	wantEqual(t, "nothing", got.Trail("nothing"), []string{"STATUS INCOMPLETE"})
	wantEqual(t, "accounts", sorted(got.Records("accounts")), wantRecords("accounts"))

	got = sourcetest.Run{Streams: []string{"nothing"}}.Read(t, c.definition())
	if got.Code != 0 || len(got.Messages) != 0 {
		t.Errorf("without a known stream: code %d, messages %v; want none", got.Code, got.Messages)
	}
}

// The lines of one stream come in the order in which the CDK prints them.
func TestLineOrder(t *testing.T) {
	c := &shop{fuse: true}
	got := sourcetest.Run{Streams: []string{"accounts"}, Env: workers(1)}.Read(t, c.definition())
	var lines []string
	for i, m := range got.Messages {
		if m.Type == "STATE" && i+3 < len(got.Messages) {
			continue // one of those between the records
		}
		text := m.Type
		if m.Type == "LOG" || m.Type == "STATUS" {
			text += " " + m.Text
		}
		if strings.HasPrefix(m.Text, "The read took ") {
			text = "LOG the numbers"
		}
		if len(lines) == 0 || lines[len(lines)-1] != text {
			lines = append(lines, text)
		}
	}
	wantEqual(t, "lines", lines, []string{
		"LOG Starting syncing",
		"LOG Marking stream accounts as STARTED",
		"LOG Syncing stream: accounts",
		"STATUS STARTED",
		"LOG Marking stream accounts as RUNNING",
		"STATUS RUNNING",
		"RECORD",
		"LOG Read 12 records from accounts stream",
		"LOG Marking stream accounts as STOPPED",
		"LOG Finished syncing accounts",
		"STATUS COMPLETE",
		"STATE",
		"LOG the numbers",
		"LOG Finished syncing",
	})
}
