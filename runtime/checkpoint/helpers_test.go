package checkpoint

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// on is a start or an end that does not change.
func on(text string) func() (time.Time, error) {
	return func() (time.Time, error) {
		for _, layout := range []string{time.RFC3339Nano, "2006-01-02"} {
			if t, err := time.Parse(layout, text); err == nil {
				return t, nil
			}
		}
		return time.Time{}, fmt.Errorf("no date: %s", text)
	}
}

// days is a cursor over days, three to a slice, from 1 to 10 January.
func days() Datetime {
	return Datetime{
		Field: "updated_at", Format: "%Y-%m-%d",
		Start: on("2024-01-01"), End: on("2024-01-10"),
		Step: "P3D", Granularity: "P1D",
	}
}

// toTheSecond is a cursor over seconds without a step, from 1 January to 1 March.
func toTheSecond() Datetime {
	return Datetime{
		Field: "updated_at", Format: "%Y-%m-%dT%H:%M:%SZ",
		Start: on("2024-01-01"), End: on("2024-03-01"),
	}
}

// clock is a clock that is set by hand.
type clock struct{ at time.Time }

func newClock() *clock            { return &clock{time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)} }
func (c *clock) now() time.Time   { return c.at }
func (c *clock) add(seconds int)  { c.at = c.at.Add(time.Duration(seconds) * time.Second) }
func state(text string) py.Value  { return py.JSON([]byte(text)) }
func stateOf(t Tracker) string    { return string(t.AppendState(nil)) }
func pid(id any) py.Value         { return below("pid", id) }
func positionOf(t Tracker) string { return string(t.appendPosition(nil)) }
func none() py.Value              { return py.Value{} }
func unpartitioned() py.Value     { return py.Dict() }

func collect[T, U any](values []T, f func(T) U) []U {
	out := make([]U, 0, len(values))
	for _, v := range values {
		out = append(out, f(v))
	}
	return out
}

// below is the partition that a substream router makes of a record's key.
func below(field string, id any) py.Value {
	return py.Dict(field, any2py(id), "parent_slice", py.Dict())
}

func any2py(v any) py.Value {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return py.JSON(raw)
}

// must gives the tracker that a constructor made.
func must(t testing.TB) func(Tracker, error) Tracker {
	return func(tracker Tracker, err error) Tracker {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return tracker
	}
}

// open gives all slices of a partition.
func open(t testing.TB, tracker Tracker, partition py.Value) []*Slice {
	t.Helper()
	var all []*Slice
	for s, err := range tracker.Open(partition) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	return all
}

// windowsOf prints the windows of slices.
func windowsOf(all []*Slice) []string {
	return collect(all, func(s *Slice) string { return s.Start() + " " + s.End() })
}

// read observes values and closes a slice.
func read(t testing.TB, s *Slice, values ...any) (emit bool) {
	t.Helper()
	for _, v := range values {
		s.Observe(any2py(v))
	}
	emit, err := s.Close()
	if err != nil {
		t.Fatal(err)
	}
	return emit
}

// equal compares the parts of a result.
func equal[T comparable](t testing.TB, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}

// wantState compares a state with JSON text, by value.
func wantState(t *testing.T, what string, tracker Tracker, want string) {
	t.Helper()
	sameJSON(t, what, tracker.AppendState(nil), json.RawMessage(want))
}
