package checkpoint

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// userPartition looks like most partitions of real connectors.
func userPartition(n int) py.Value {
	return py.Dict("user_id", py.Str(fmt.Sprintf("c0ffee00-1234-5678-9abc-%012d", n)), "parent_slice", py.Dict())
}

// heap is what is in use after a collection.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// readAll opens, reads and closes partitions.
func readAll(t testing.TB, tracker Tracker, partitions int) {
	for n := range partitions {
		for _, s := range open(t, tracker, userPartition(n)) {
			s.Observe(py.Str("2024-02-01T00:00:02Z"))
			if emit, err := s.Close(); err != nil {
				t.Fatal(err)
			} else if emit {
				_ = tracker.AppendState(nil)
			}
		}
	}
}

// TestMemory bounds what a partition costs: below 1 KiB while it has a cursor
// of its own, next to nothing under the common cursor and in a full refresh.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads many partitions")
	}
	var many, incoming Tracker
	for _, test := range []struct {
		name       string
		partitions int
		perOne     uint64
		tracker    func() Tracker
	}{
		{"own cursors", 10_000, 700, func() Tracker { many = must(t)(NewPartitioned(childCursor(), none())); return many }},
		{"own cursors, later the common one", 25_000, 300, func() Tracker { return must(t)(NewPartitioned(childCursor(), none())) }},
		{"common cursor", 25_000, 20, func() Tracker {
			c := childCursor()
			c.Global = true
			return must(t)(NewPartitioned(c, none()))
		}},
		{"own cursors, from a state", 10_000, 900, func() Tracker {
			incoming = must(t)(NewPartitioned(childCursor(), py.JSON(many.AppendState(nil))))
			return incoming
		}},
		{"full refresh below a list", 25_000, 60, func() Tracker { return NewResumable("", none()) }},
		{"no cursor", 25_000, 1, NewNoCursor},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := heap()
			tracker := test.tracker()
			tracker.Begin(Surroundings{Now: newClock().now})
			readAll(t, tracker, test.partitions)
			after := heap()
			per := (max(after, before) - before) / uint64(test.partitions)
			t.Logf("%d bytes a partition", per)
			if per > test.perOne {
				t.Errorf("%d bytes a partition, at most %d are allowed", per, test.perOne)
			}
			runtime.KeepAlive(tracker)
		})
	}
	runtime.KeepAlive(many)
	runtime.KeepAlive(incoming)
}

// TestStatesAreLinear adds up the states of a sync: what is written grows no
// faster than what is read, in the first sync and in one that begins with a
// cursor for each partition.
func TestStatesAreLinear(t *testing.T) {
	for _, partitions := range []int{1000, 10_000, 100_000} {
		if testing.Short() && partitions > 10_000 {
			continue
		}
		incoming := none()
		for _, sync := range []string{"first", "second"} {
			t.Run(fmt.Sprint(partitions, " ", sync), func(t *testing.T) {
				tracker := must(t)(NewPartitioned(childCursor(), incoming))
				tracker.Begin(Surroundings{Now: newClock().now})
				bytes, states, largest := 0, 0, 0
				for n := range partitions {
					for _, s := range open(t, tracker, userPartition(n)) {
						s.Observe(py.Str("2024-02-01T00:00:02Z"))
						if emit, err := s.Close(); err != nil {
							t.Fatal(err)
						} else if emit {
							size := len(tracker.AppendState(nil))
							bytes, states, largest = bytes+size, states+1, max(largest, size)
						}
					}
				}
				tracker.Finish(true)
				blob := tracker.AppendState(nil)
				bytes += len(blob)
				t.Logf("%d partitions: %d states, %d bytes, %d a partition; the last one has %d", partitions, states+1, bytes, bytes/partitions, len(blob))
				// Each slice pays for a kilobyte; two states are free, the first and the last.
				if bytes > partitions*pageCredit+2*max(largest, len(blob)) {
					t.Errorf("%d bytes of state for %d partitions", bytes, partitions)
				}
				incoming = py.JSON(blob)
			})
		}
	}
}

// TestLimits: beyond 10,000 partitions there is one cursor for all, and of
// 25,000 that come in the oldest are dropped.
func TestLimits(t *testing.T) {
	var warned []string
	tracker := must(t)(NewPartitioned(childCursor(), none()))
	tracker.Begin(Surroundings{Now: newClock().now, Warn: func(m string) { warned = append(warned, m) }})
	readAll(t, tracker, globalAfter+1)
	if stateOf(tracker)[:26] != `{"use_global_cursor":false` {
		t.Fatalf("state after %d partitions: %.80s", globalAfter+1, stateOf(tracker))
	}
	read(t, open(t, tracker, pid(globalAfter+1))[0], feb(1))
	tracker.Finish(true)
	wantState(t, "case G", tracker, `{"use_global_cursor":true,"state":{"updated_at":"2024-02-01T00:00:02Z"},"lookback_window":0}`)
	if len(warned) != 1 {
		t.Errorf("warned %q, want one warning", warned)
	}

	blob := []byte(`{"use_global_cursor":false,"states":[`)
	const count = maxPartitions + 100
	for n := range count {
		if n > 0 {
			blob = append(blob, ',')
		}
		blob = append(blob, entry(n, "2024-02-05T00:00:00Z")...)
	}
	blob = append(blob, `],"state":{"updated_at":"2024-02-09T00:00:00Z"}}`...)
	tracker = must(t)(NewPartitioned(childCursor(), py.JSON(blob)))
	tracker.Begin(Surroundings{Now: newClock().now})
	equal(t, "a late one keeps its cursor", collect(open(t, tracker, pid(count-1)), (*Slice).Start), []string{"2024-02-05T00:00:00Z"})
	equal(t, "the first one lost it", collect(open(t, tracker, pid(0)), (*Slice).Start), []string{"2024-02-09T00:00:00Z"})
	wantState(t, "state", tracker, `{"use_global_cursor":true,"state":{"updated_at":"2024-02-09T00:00:00Z"},"lookback_window":0}`)
}

// TestParentSamplesAreLinear: a child under a parent whose own state grows with
// every partition copies it seldom enough.
func TestParentSamplesAreLinear(t *testing.T) {
	const partitions = 2000
	at := newClock()
	parent := must(t)(NewPartitioned(childCursor(), none()))
	child := must(t)(NewPartitioned(childCursor(), none())).(*partitioned)
	parent.Begin(Surroundings{Now: at.now})
	child.Begin(Surroundings{Now: at.now, Keeps: true, Parents: []Parent{{Name: "p", Tracker: parent, Incremental: true}}})
	copied := 0
	for n := range partitions {
		above := open(t, parent, userPartition(n))[0]
		below := open(t, child, pid(n))[0]
		if w := child.parents.waiting; len(w) > 0 {
			copied += len(w[len(w)-1].blob)
		}
		read(t, below, feb(1))
		read(t, above, feb(1))
	}
	if copied > partitions*4*sampleCredit {
		t.Errorf("%d bytes of parent state copied for %d partitions", copied, partitions)
	}
	parent.Finish(true)
	child.Finish(true)
	kept, _ := state(stateOf(child)).Get("parent_state")
	if got := len(appendJSON(nil, kept)); got < len(stateOf(parent)) {
		t.Errorf("the last parent_state has %d bytes, the parent's state %d", got, len(stateOf(parent)))
	}
}

func BenchmarkObserve(b *testing.B) {
	for _, test := range []struct {
		name   string
		cursor Datetime
		values []py.Value
	}{
		{"equal", childCursor(), []py.Value{py.Str("2024-02-01T00:00:02Z")}},
		{"falling", childCursor(), []py.Value{py.Str("2024-02-01T00:00:02Z"), py.Str("2024-01-31T00:00:02Z")}},
		{"epoch", Datetime{Field: "at", Format: "%s", Start: on("2024-01-01")}, []py.Value{py.Int(1706745602), py.Int(1706745601)}},
		{"parsed", Datetime{Field: "at", Format: "%d/%m/%Y", Start: on("2024-01-01")}, []py.Value{py.Str("01/02/2024")}},
	} {
		b.Run(test.name, func(b *testing.B) {
			s := open(b, must(b)(NewPartitioned(test.cursor, none())), pid(1))[0]
			b.ReportAllocs()
			for n := 0; b.Loop(); n++ {
				s.Observe(test.values[n%len(test.values)])
			}
		})
	}
}

func BenchmarkPartition(b *testing.B) {
	tracker := must(b)(NewPartitioned(childCursor(), none()))
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		for _, s := range open(b, tracker, userPartition(n)) {
			s.Observe(py.Str("2024-02-01T00:00:02Z"))
			_, _ = s.Close()
		}
	}
}

func BenchmarkState(b *testing.B) {
	tracker := must(b)(NewPartitioned(childCursor(), none()))
	readAll(b, tracker, globalAfter)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = tracker.AppendState(dst[:0])
	}
	b.SetBytes(int64(len(dst)))
}
