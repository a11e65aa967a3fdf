package checkpoint

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
	"pgregory.net/rapid"
)

// TestPartitionsKeepNoOrder: the slices of many partitions, closed in whatever
// order, end in the same state, and so do those of the sync that follows.
func TestPartitionsKeepNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, _ := anyCursor(t)
		cursor.Global = rapid.Bool().Draw(t, "global")
		cursor.Step = rapid.SampledFrom([]string{"", "P1Y", "P90D"}).Draw(t, "long step") // three slices at most
		partitions := rapid.IntRange(1, 5).Draw(t, "partitions")
		// Records by partition and slice, for both syncs.
		records := [2][][3][]any{make([][3][]any, partitions), make([][3][]any, partitions)}
		for sync := range records {
			for p := range records[sync] {
				for s := range records[sync][p] {
					for range rapid.IntRange(0, 3).Draw(t, "records") {
						records[sync][p][s] = append(records[sync][p][s], anyDate(t, cursor))
					}
				}
			}
		}
		run := func(from py.Value, sync int, order func([]int) []int) string {
			tracker, err := NewPartitioned(cursor, from)
			if err != nil {
				t.Fatal(err)
			}
			tracker.Begin(Surroundings{Now: newClock().now})
			var open []*Slice
			for p := range partitions {
				for n, s := range slicesOf(t, tracker, pid(p), 100) {
					for _, value := range records[sync][p][n] {
						s.Observe(any2py(value))
					}
					open = append(open, s)
				}
			}
			every := make([]int, len(open))
			for n := range every {
				every[n] = n
			}
			for _, n := range order(every) {
				if _, err := open[n].Close(); err != nil {
					t.Fatal(err)
				}
			}
			tracker.Finish(true)
			return stateOf(tracker)
		}
		asTheyCame := func(order []int) []int { return order }
		mixed := func(order []int) []int { return rapid.Permutation(order).Draw(t, "order") }
		first := run(none(), 0, asTheyCame)
		if got := run(none(), 0, mixed); got != first {
			t.Fatalf("first sync: in another order the state is\n%s, not\n%s", got, first)
		}
		second := run(state(first), 1, asTheyCame)
		if got := run(state(first), 1, mixed); got != second {
			t.Fatalf("second sync: in another order the state is\n%s, not\n%s", got, second)
		}
	})
}

// TestPartitionsMoveForward is the same for partitions, which come and go in
// any order and more than once.
func TestPartitionsMoveForward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, _ := anyCursor(t)
		cursor.Global = rapid.IntRange(0, 4).Draw(t, "global") == 0
		at := newClock()
		begin := func(from py.Value) Tracker {
			tracker, err := NewPartitioned(cursor, from)
			if err != nil {
				t.Fatal(err)
			}
			tracker.Begin(Surroundings{Now: at.now})
			return tracker
		}
		tracker := begin(none())
		values := map[string]time.Time{}
		var reading []*Slice
		check := func() {
			blob := tracker.AppendState(nil)
			var state struct {
				States []struct {
					Partition json.RawMessage
					Cursor    map[string]string
				}
			}
			if err := json.Unmarshal(blob, &state); err != nil {
				t.Fatalf("%v in %s", err, blob)
			}
			for _, s := range state.States {
				value, err := pytime.Parse(s.Cursor["at"], cursor.Format)
				if err != nil {
					t.Fatal(err)
				}
				if key := string(s.Partition); value.Before(values[key]) {
					t.Fatalf("partition %s goes back to %v from %v", key, value, values[key])
				} else {
					values[key] = value
				}
			}
			if got := stateOf(begin(py.JSON(blob))); got != string(blob) {
				t.Fatalf("read back: %s, was %s", got, blob)
			}
		}
		for range rapid.IntRange(1, 12).Draw(t, "events") {
			if len(reading) == 0 || rapid.Bool().Draw(t, "open") {
				reading = append(reading, slicesOf(t, tracker, pid(rapid.IntRange(1, 5).Draw(t, "pid")), 5)...)
				continue
			}
			n := rapid.IntRange(0, len(reading)-1).Draw(t, "slice")
			s := reading[n]
			reading = slices.Delete(reading, n, n+1)
			s.Observe(any2py(anyDate(t, cursor)))
			if _, err := s.Close(); err != nil {
				t.Fatal(err)
			}
			check()
		}
		tracker.Finish(rapid.Bool().Draw(t, "complete"))
		check()
	})
}
