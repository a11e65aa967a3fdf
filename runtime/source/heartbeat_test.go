package source_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/sourcetest"
)

// While an API keeps all workers waiting, the last state is said again and
// again, because the platform takes nothing else than records and states for a sign of
// life.
func TestHeartbeat(t *testing.T) {
	for _, tt := range []struct {
		silence string
		want    bool
	}{{"20ms", true}, {"1m", false}, {"0", false}} {
		t.Run(tt.silence, func(t *testing.T) {
			c := ledgers()["dates"]()
			// The first window of accounts has three pages.
			c.at, c.event = 4, func() error { time.Sleep(400 * time.Millisecond); return nil }
			got := sourcetest.Run{Streams: []string{"accounts"}, Env: map[string]string{"AIRGEN_WORKERS": "1", "AIRGEN_HEARTBEAT": tt.silence, "AIRGEN_NOW": ""}}.Read(t, c.definition())
			states := got.States("accounts")
			repeated := 0
			for n := 1; n < len(states); n++ {
				if states[n] == states[n-1] {
					repeated++
					if states[n] != `{"at":"2024-01-05"}` {
						t.Errorf("state %s is said again, want that of the first window", states[n])
					}
				}
			}
			if tt.want != (repeated >= 3) || !tt.want && repeated > 0 {
				t.Errorf("%d repeated states of %v", repeated, states)
			}
			if last := got.LastState("accounts"); last != `{"at":"2024-01-12"}` {
				t.Errorf("last state %s", last)
			}
		})
	}
	got := sourcetest.Run{Streams: []string{"accounts"}, Env: map[string]string{"AIRGEN_HEARTBEAT": "often"}}.Read(t, resumableLedger().definition())
	if got.Code == 0 || len(got.Errors("")) != 1 || !strings.Contains(got.Errors("")[0], "AIRGEN_HEARTBEAT") {
		t.Errorf("exit code %d, errors %v", got.Code, got.Errors(""))
	}
}

// A heartbeat tells what the pace of states has held back.
func TestHeartbeatTellsWhatMoved(t *testing.T) {
	c := ledgers()["dates"]()
	var known []string
	for id := range 60 { // some 5 KiB, which as many slices have to pay for
		known = append(known, fmt.Sprintf(`{"partition":{"account":%d,"parent_slice":{}},"cursor":{"at":"2024-01-01"}}`, 1000+id))
	}
	state := `{"use_global_cursor":false,"states":[` + strings.Join(known, ",") + `]}`
	c.at, c.event = 4, func() error { time.Sleep(200 * time.Millisecond); return nil }
	got := sourcetest.Run{Streams: []string{"entries"}, States: map[string]string{"entries": state},
		Env: map[string]string{"AIRGEN_WORKERS": "1", "AIRGEN_HEARTBEAT": "20ms", "AIRGEN_NOW": ""}}.Read(t, c.definition())
	states := got.States("entries")
	if len(states) < 3 || states[1] == states[0] || states[2] != states[1] {
		t.Fatalf("%d states, want the first, what came to it, and that again:\n%s", len(states), strings.Join(states, "\n"))
	}
}

// Without a silence no state is said twice.
func TestNoStateTwice(t *testing.T) {
	for name, newLedger := range ledgers() {
		for _, n := range []int{1, 4} {
			got := sourcetest.Run{Streams: ledgerStreams, Env: workers(n)}.Read(t, newLedger().definition())
			for _, stream := range ledgerStreams {
				// The last one may come again, to count the records since then.
				states := got.States(stream)
				states = states[:max(len(states)-1, 1)]
				if len(slices.Compact(slices.Clone(states))) != len(states) {
					t.Errorf("%s, %d workers: %s: a state is said twice in a row: %v", name, n, stream, states)
				}
			}
		}
	}
}
