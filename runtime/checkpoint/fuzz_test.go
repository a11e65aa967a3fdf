package checkpoint

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// FuzzState gives every tracker any state: it is refused or taken, and a state
// that is taken leads to one that is valid and taken again.
func FuzzState(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `[]`, `"x"`, `7`,
		`{"updated_at":"2024-01-09"}`, `{"updated_at":null,"other":[1,{"a":"é"}]}`, `{"updated_at":"0001-01-01"}`, `{"updated_at":"9999-12-31"}`,
		`{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-03","most_recent_cursor_value":"2024-01-02"},{"start":"2024-01-07","end":"2024-01-09"}],"legacy":{"a":1}}`,
		`{"state_type":"integer","slices":[{"start":1,"end":3}]}`, `{"state_type":"date-range","slices":{"a":1}}`,
		`{"use_global_cursor":true,"states":[{"partition":{"id":1},"cursor":{"updated_at":"2024-01-02"}}],"state":{"updated_at":"2024-01-03"},"lookback_window":1,"parent_state":{"p":{"a":1}}}`,
		`{"states":[{"partition":"a","cursor":{"state_type":"date-range","slices":[{"start":"9999-12-31","end":"9999-12-31"}]}}]}`,
		`{"states":[],"lookback_window":1e300}`, `{"state":{"updated_at":"2024-01-03"},"lookback_window":-9223372036854775808}`,
		`{"1":{"updated_at":"2024-01-03"}}`,
		`{"__airgen_resume":"1","next_page_token":{"a":[1]},"states":[{"partition":{"id":1},"cursor":{"next_page_token":2}}],"done":"q83vEjRWeJAxx","parent_state":{"p":{"complete":true}}}`,
		`{"__airgen_resume":"1","complete":true}`, `{"__ab_full_refresh_sync_complete":true}`,
	} {
		f.Add([]byte(seed))
	}
	// Printed as epochs, since %Y does not read back the year 1 as it prints it.
	epochs := days()
	epochs.Formats, epochs.Format = []string{"%Y-%m-%d"}, "%s"
	global := epochs
	global.Global = true
	clamped := epochs
	clamped.Clamp = "MONTH"
	trackers := []func(py.Value) (Tracker, error){
		func(state py.Value) (Tracker, error) { return NewDatetime(epochs, state) },
		func(state py.Value) (Tracker, error) { return NewDatetime(clamped, state) },
		func(state py.Value) (Tracker, error) { return NewPartitioned(epochs, state) },
		func(state py.Value) (Tracker, error) { return NewPartitioned(global, state) },
		func(state py.Value) (Tracker, error) { return NewCount(Count{Field: "updated_at"}, state) },
		func(state py.Value) (Tracker, error) { return NewResumable("", state), nil },
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if !json.Valid(raw) {
			return
		}
		incoming := py.JSON(raw)
		for n, make := range trackers {
			tracker, err := make(incoming)
			if err != nil {
				continue
			}
			parent := NewResumable("", ParentInitialState(incoming, "p", "updated_at", true))
			tracker.Begin(Surroundings{Now: newClock().now, Keeps: true, Parents: []Parent{{Name: "p", Tracker: parent, Incremental: true}}})
			slices := 0
			for s, err := range tracker.Open(py.Dict("id", py.Int(1))) {
				if slices++; err != nil || slices > 20 {
					break
				}
				s.Observe(py.Str("2024-01-05"))
				s.InWindow(py.Str("2024-01-05"))
				s.PageRead(py.Int(2))
				_, _ = s.Close()
			}
			tracker.Finish(true)
			blob := tracker.AppendState(nil)
			if !json.Valid(blob) {
				t.Fatalf("tracker %d makes %s of %s", n, blob, raw)
			}
			if _, err := make(py.JSON(blob)); err != nil {
				t.Fatalf("tracker %d refuses its own state %s: %v", n, blob, err)
			}
			for _, other := range [][]byte{tracker.appendKept(nil), tracker.appendPosition(nil)} {
				if !json.Valid(other) {
					t.Fatalf("tracker %d makes %s of %s", n, other, raw)
				}
			}
		}
		if _, err := LegacyToPerPartition("id", "updated_at", 1)(incoming); err != nil {
			t.Fatal(err)
		}
		_, _ = Expired(incoming, "P30D", time.Now(), FinishedTime(time.Now()), epochs.CursorTime, epochs.GlobalCursorTime)
	})
}
