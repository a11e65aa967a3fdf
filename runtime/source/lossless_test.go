package source_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// ledger is a connector over accounts that changed on the days 1 to 12, one
// each, and the entries of each account on the same day and the day after. Both
// are read two to a page.
type ledger struct {
	accounts, entries func(state py.Value) (checkpoint.Tracker, error)
	accept            func(state py.Value) (py.Value, error)
	cursor            string
	depends           bool // incremental_dependency

	mu       sync.Mutex
	requests []string
	at       int // number of the request at which event happens, from 1
	event    func() error
}

const (
	ledgerDays   = 12
	accountPages = ledgerDays / 2
)

func (c *ledger) definition() *source.Definition {
	return &source.Definition{Name: "source-ledger", New: func(*source.Env, py.Value) (source.Connector, error) { return c, nil }}
}

func (c *ledger) Streams() []source.Stream {
	return []source.Stream{{Name: "accounts", CursorField: c.cursor}, {Name: "entries", CursorField: c.cursor}}
}

func (c *ledger) Readers() []source.Reader {
	return []source.Reader{{
		Nodes: []source.Node{
			{Key: "accounts", Stream: "accounts", CursorField: c.cursor, Migrate: c.accept, Tracker: c.accounts},
			{Key: "entries", Stream: "entries", CursorField: c.cursor, Migrate: c.accept, Tracker: c.entries,
				Parents: []source.Edge{{Parent: "accounts", Name: "accounts", Incremental: c.depends, KeepsState: true}}},
		},
		Read: func(ctx context.Context, w *source.Walk) error {
			accounts := w.Feed("accounts")
			for s := range accounts.Slices(ctx, py.Dict()) {
				accounts.Go(ctx, s, func(ctx context.Context) error { return c.readAccounts(ctx, w, s) })
			}
			return nil
		},
	}}
}

func (c *ledger) get(ctx context.Context, request string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.mu.Lock()
	c.requests = append(c.requests, request)
	now := len(c.requests) == c.at
	c.mu.Unlock()
	if now {
		if err := c.event(); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// pages asks for records of days within the slice's window, two to a page.
func (c *ledger) pages(ctx context.Context, s *source.Slice, what string, days []int, use func(day int) error) error {
	var found []int
	for _, day := range days {
		if text := date(day); s.Start() == "" || s.Start() <= text && text <= s.End() {
			found = append(found, day)
		}
	}
	page, _ := s.ResumeToken().Int64()
	for {
		if err := c.get(ctx, fmt.Sprintf("%s %s..%s page %d", what, s.Start(), s.End(), page)); err != nil {
			return err
		}
		from := min(int(page)*2, len(found))
		for _, day := range found[from:min(from+2, len(found))] {
			if err := use(day); err != nil {
				return err
			}
		}
		if from+2 >= len(found) {
			return nil
		}
		page++
		if err := s.PageRead(py.Int(page)); err != nil {
			return err
		}
	}
}

func (c *ledger) readAccounts(ctx context.Context, w *source.Walk, accounts *source.Slice) error {
	days := make([]int, ledgerDays)
	for i := range days {
		days[i] = i + 1
	}
	return c.pages(ctx, accounts, "accounts", days, func(day int) error {
		if err := accounts.Emit(newRecord(fmt.Sprintf(`{"id":%d,"at":%q}`, day, date(day)))); err != nil {
			return err
		}
		entries := w.Feed("entries")
		if !entries.Active() {
			return nil
		}
		for s := range entries.Slices(ctx, py.Dict("account", py.Int(int64(day)), "parent_slice", py.Dict())) {
			entries.Go(ctx, s, func(ctx context.Context) error {
				return c.pages(ctx, s, fmt.Sprint("entries of ", day), []int{day, day + 1, day + 2}, func(at int) error {
					return s.Emit(newRecord(fmt.Sprintf(`{"id":"%d-%d","at":%q}`, day, at, date(at))))
				})
			})
		}
		return nil
	})
}

func date(day int) string { return fmt.Sprintf("2024-01-%02d", day) }

func day(n int) func() (time.Time, error) {
	return func() (time.Time, error) { return time.Date(2024, 1, n, 0, 0, 0, 0, time.UTC), nil }
}

// ledgers are the ways to read a ledger.
func ledgers() map[string]func() *ledger {
	cursor := checkpoint.Datetime{Field: "at", Format: "%Y-%m-%d", Start: day(1), End: day(20)}
	dated := func(depends bool) *ledger {
		return &ledger{
			cursor: "at", depends: depends,
			accounts: func(state py.Value) (checkpoint.Tracker, error) {
				stepped := cursor
				stepped.Step, stepped.Granularity = "P5D", "P1D"
				return checkpoint.NewDatetime(stepped, state)
			},
			entries: func(state py.Value) (checkpoint.Tracker, error) { return checkpoint.NewPartitioned(cursor, state) },
		}
	}
	return map[string]func() *ledger{
		"dates":                   func() *ledger { return dated(false) },
		"dates, dependent":        func() *ledger { return dated(true) },
		"full refresh, resumable": func() *ledger { return resumableLedger() },
		"full refresh, no resume": func() *ledger { return &ledger{accounts: noCursor, entries: noCursor} },
	}
}

func resumableLedger() *ledger {
	const plan checkpoint.Plan = "p"
	tracker := func(state py.Value) (checkpoint.Tracker, error) { return checkpoint.NewResumable(plan, state), nil }
	return &ledger{accounts: tracker, entries: tracker, accept: plan.Accept}
}

var ledgerStreams = []string{"accounts", "entries"}

// Whatever fails or stops at whatever request: the next sync, from the states
// of this one, brings everything that is missing.
func TestNothingIsEverLost(t *testing.T) {
	for name, newLedger := range ledgers() {
		for _, n := range []int{1, 4} {
			for _, selected := range [][]string{ledgerStreams, {"entries"}} {
				whole := newLedger()
				all := sourcetest.Run{Streams: selected, Env: workers(n)}.Read(t, whole.definition())
				for at := 1; at <= len(whole.requests); at++ {
					for _, kind := range []string{"fails", "stops"} {
						t.Run(fmt.Sprintf("%s workers=%d %s %s at %d", name, n, strings.Join(selected, "+"), kind, at), func(t *testing.T) {
							first, second := interrupted(t, newLedger, kind, at, n, selected)
							for _, stream := range selected {
								got := slices.Concat(first.Records(stream), second.Records(stream))
								for _, record := range all.Records(stream) {
									if !slices.Contains(got, record) {
										t.Errorf("%s: %s is lost\nfirst state  %s\nsecond state %s", stream, record, first.LastState(stream), second.LastState(stream))
									}
								}
								if status := second.LastStatus(stream); status != "COMPLETE" {
									t.Errorf("%s: the second sync ends %s", stream, status)
								}
							}
						})
					}
				}
			}
		}
	}
}

// interrupted reads until a request fails or the sync is stopped, and then
// again from the states reached.
func interrupted(t *testing.T, newLedger func() *ledger, kind string, at, n int, selected []string) (first, second *sourcetest.Result) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	c := newLedger()
	c.at = at
	c.event = func() error { return errors.New("gone wrong") }
	if kind == "stops" {
		c.event = func() error { cancel(); return nil }
	}
	first = sourcetest.Run{Streams: selected, Env: workers(n), Context: ctx}.Read(t, c.definition())
	states := map[string]string{}
	for _, stream := range selected {
		states[stream] = first.LastState(stream)
	}
	second = sourcetest.Run{Streams: selected, Env: workers(n), States: states}.Read(t, newLedger().definition())
	return first, second
}

// An interrupted full refresh goes on where it was.
func TestFullRefreshResumes(t *testing.T) {
	whole := resumableLedger()
	sourcetest.Run{Streams: ledgerStreams, Env: workers(1)}.Read(t, whole.definition())
	var second *ledger
	newLedger := func() *ledger {
		second = resumableLedger()
		return second
	}
	for at := range len(whole.requests) {
		interrupted(t, newLedger, "stops", at+1, 1, ledgerStreams)
		// The child continues a page behind its parent, which makes two passes,
		// and the page and the partition that were being read are read again.
		if most := len(whole.requests) - at + accountPages + 2; len(second.requests) > most {
			t.Errorf("stopped at request %d of %d, the next sync makes %d requests, want at most %d: %v",
				at+1, len(whole.requests), len(second.requests), most, second.requests)
		}
	}
}

// A child that starts over reads its parent from the start, whatever the
// parent's own state is: two passes. With incremental_dependency, and with
// nothing to resume, one pass serves both.
func TestPassesByState(t *testing.T) {
	countAccounts := func(c *ledger) int {
		count := 0
		for _, request := range c.requests {
			if strings.HasPrefix(request, "accounts ") {
				count++
			}
		}
		return count
	}
	tests := []struct {
		name          string
		ledger        string
		first, second int // requests of the parent
	}{
		// 4 windows; the first three hold 5, 5 and 2 accounts: 3+3+1+1 pages. Then
		// from the 12th on 2 windows for the parent, and all for the child.
		{"windows differ", "dates", 8, 2 + 8},
		{"windows are equal", "dates, dependent", 8, 2},
		{"finished full refreshes", "full refresh, resumable", 6, 6},
		{"no cursor", "full refresh, no resume", 6, 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			newLedger := ledgers()[tt.ledger]
			c := newLedger()
			first := sourcetest.Run{Streams: ledgerStreams}.Read(t, c.definition())
			if got := countAccounts(c); got != tt.first {
				t.Errorf("first sync: %d requests of accounts, want %d: %v", got, tt.first, c.requests)
			}
			c = newLedger()
			second := sourcetest.Run{Streams: ledgerStreams, States: map[string]string{
				"accounts": first.LastState("accounts"), "entries": first.LastState("entries"),
			}}.Read(t, c.definition())
			if got := countAccounts(c); got != tt.second {
				t.Errorf("second sync: %d requests of accounts, want %d: %v", got, tt.second, c.requests)
			}
			if second.Code != 0 {
				t.Errorf("exit code %d", second.Code)
			}
		})
	}
}
