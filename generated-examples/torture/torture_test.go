package torture

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// unit says what the state of a stream moves by.
type unit int

const (
	byPage      unit = iota // a full refresh that resumes: one page for each worker
	byWindow                // a cursor with a step: what lies behind the oldest window that is not closed
	byPartition             // a cursor for each partition
	bySync                  // one slice, or one cursor for all partitions: moves at the end only
)

// stream is what the tests know about a stream of the manifest.
type stream struct {
	unit unit
	// partition is the most records of a partition, of a window for byWindow, or
	// of a group for byPage.
	partition int
	// partitions is how many there are.
	partitions int
}

var streams = map[string]stream{
	"plain":         {unit: byPage},
	"places":        {unit: byPage},
	"accounts":      {unit: byPage},
	"order_items":   {unit: byPage},
	"addresses":     {unit: byPage},
	"phones":        {unit: byPage},
	"batches":       {unit: byPage, partition: 6},
	"pairs":         {unit: byPage},
	"events":        {unit: byWindow, partition: 5},
	"projects":      {unit: byWindow, partition: 2},
	"orders":        {unit: byPartition, partition: 5, partitions: 15},
	"migrated":      {unit: byPartition, partition: 5, partitions: 15},
	"dated_places":  {unit: byPartition, partition: 6, partitions: 4},
	"dated_pairs":   {unit: byPartition, partition: 3, partitions: 30},
	"tasks":         {unit: byPartition, partition: 3, partitions: 8},
	"comments":      {unit: byPartition, partition: 2, partitions: 12},
	"feed":          {unit: bySync},
	"watched":       {unit: bySync},
	"counts":        {unit: bySync},
	"common":        {unit: bySync},
	"dated_batches": {unit: bySync},
}

// again is the most records of a stream that are read a second time because of
// one cut, when the next run begins with a state.
func (s stream) again(workers int, state json.RawMessage, total int) int {
	// Pages and slices that were read since the last state: another one is due
	// when each of its kilobytes has been paid for by one of them.
	unpaid := len(state) / 1024
	var most int
	switch {
	case state == nil, s.unit == bySync, isDone(state):
		return total
	case s.unit == byPage:
		most = (workers + unpaid) * pageSize
		if s.partition > 0 {
			// The parents go on at a page that may begin within a group: the groups
			// that were being read, and the one before, become others.
			most = (workers + unpaid + 1) * s.partition
		}
	case s.unit == byWindow && workers > 1:
		return total
	case s.unit == byWindow:
		// The window that was being read, and the day on which the one before ends.
		most = s.partition + 1
	case s.unit == byPartition:
		// … and of each partition the day on which its cursor stands.
		most = (workers+unpaid)*s.partition + s.partitions
	}
	return min(most, total)
}

// isDone tells whether a state is that of a finished full refresh, which begins
// anew.
func isDone(state json.RawMessage) bool {
	return bytes.Contains(state, []byte("__ab_full_refresh_sync_complete"))
}

// selections are the streams that are read together.
var selections = [][]string{
	{"plain"},
	{"events"},
	{"feed", "watched", "counts"},
	{"places", "dated_places"},
	{"accounts", "orders", "order_items"},
	{"order_items"},
	{"accounts", "addresses", "phones"},
	{"phones"},
	{"batches", "dated_batches"},
	{"pairs", "dated_pairs"},
	{"common", "migrated"},
	{"projects", "tasks", "comments"},
	{"comments"},
}

// attempts is how often a sync is cut at the same place before it may end.
const attempts = 2

func TestCutEverywhere(t *testing.T) {
	for n, selected := range selections {
		for m, how := range []struct {
			name    string
			build   func() (string, error)
			workers int
		}{{"fused", fused, 1}, {"fused", fused, 16}, {"unfused", unfused, 1}, {"unfused", unfused, 16}} {
			// The short form takes two of the four for each selection.
			if !long && m%3 != 0 == (n%2 == 0) {
				continue
			}
			t.Run(fmt.Sprintf("%s/%s/%d", strings.Join(selected, "+"), how.name, how.workers), func(t *testing.T) {
				binary := built(t, how.build)
				t.Parallel()
				cutEverywhere(t, newConnector(t, binary, how.workers), selected, how.workers)
			})
		}
	}
}

func cutEverywhere(t *testing.T, c *connector, selected []string, workers int) {
	whole := c.read(t, selected, nil, cut{kind: uncut}, false)
	if whole.code != 0 {
		t.Fatalf("the uninterrupted run ends with %d: %v", whole.code, whole.errors)
	}
	n := len(selected[0]) + workers
	for kind, places := range []struct {
		kind cutKind
		most int
	}{
		{afterMessage, whole.messages}, {withinMessage, whole.messages}, {afterState, whole.stateN},
		{atRequest, whole.requests}, {withinAnswer, whole.requests}, {terminated, whole.requests},
	} {
		for at := 1; at <= places.most; at++ {
			// The short form takes one place of every second kind, which differ from
			// selection to selection.
			if !long && ((at+len(selected[0])+workers)%places.most != 0 || (kind+len(selected[0])+workers)%2 == 0) {
				continue
			}
			n++
			finish(t, c, selected, workers, cut{places.kind, at}, n%2 == 0, whole)
		}
	}
}

// finish runs a connector until it ends by itself, as the platform does: each
// run from the states that arrived of those before.
func finish(t *testing.T, c *connector, selected []string, workers int, at cut, troubled bool, whole *output) {
	t.Helper()
	what := fmt.Sprintf("%s %d, troubled: %v", at.kind, at.n, troubled)
	states := map[string]json.RawMessage{}
	delivered := map[string][]string{}
	allowed := map[string]int{}
	var last *output
	for attempt := range attempts + 1 {
		now := at
		if attempt == attempts {
			now = cut{kind: uncut}
		}
		var incoming map[string]json.RawMessage
		if attempt > 0 {
			incoming = states
			for _, name := range selected {
				allowed[name] += streams[name].again(workers, states[name], len(whole.records[name]))
			}
		}
		last = c.read(t, selected, incoming, now, troubled)
		for name, records := range last.records {
			delivered[name] = append(delivered[name], records...)
		}
		for name, blob := range last.states {
			states[name] = blob
		}
		if now.kind == terminated && last.code != 0 {
			t.Errorf("%s: exit code %d", what, last.code)
		}
		if last.ended {
			break
		}
	}
	if last.code != 0 || !complete(last, selected) {
		t.Errorf("%s: the last run ends with %d, %v: %v", what, last.code, last.status, last.errors)
		return
	}
	for _, name := range selected {
		for _, record := range whole.records[name] {
			if !slices.Contains(delivered[name], record) {
				t.Errorf("%s: %s: lost %s", what, name, record)
			}
		}
		if again := len(delivered[name]) - len(whole.records[name]); again > allowed[name] {
			t.Errorf("%s: %s: %d records read again, want at most %d", what, name, again, allowed[name])
		}
		if got, want := normal(t, states[name]), normal(t, whole.states[name]); got != want {
			t.Errorf("%s: %s: ends with state\n%s, uninterrupted\n%s", what, name, got, want)
		}
	}
}

func complete(o *output, selected []string) bool {
	for _, name := range selected {
		if o.status[name] != "COMPLETE" {
			return false
		}
	}
	return true
}
