package checkpoint

import (
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// TestDatetime holds the situations of a stream without partitions in which the
// CDK was watched: records on 1, 2, 5, 8 and 9 January.
func TestDatetime(t *testing.T) {
	records := []string{"2024-01-01", "2024-01-02", "2024-01-05", "2024-01-08", "2024-01-09"}
	lookback := days()
	lookback.Lookback = "P2D"
	whole := days()
	whole.Step, whole.Granularity = "", ""
	for _, test := range []struct {
		name    string
		cursor  Datetime
		state   string
		records []any // nil: the usual ones
		fails   int   // number of the slice that fails, from 1
		order   []int // order in which slices are closed, from 1
		windows []string
		states  []string // after each closed slice
		end     string
	}{
		{name: "first sync", cursor: days(),
			windows: []string{"2024-01-01 2024-01-03", "2024-01-04 2024-01-06", "2024-01-07 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-02"}`, `{"updated_at":"2024-01-05"}`, `{"updated_at":"2024-01-09"}`}},
		{name: "resume", cursor: days(), state: `{"updated_at":"2024-01-09"}`,
			windows: []string{"2024-01-09 2024-01-10"}, states: []string{`{"updated_at":"2024-01-09"}`}},
		{name: "second slice fails", cursor: days(), fails: 2,
			windows: []string{"2024-01-01 2024-01-03", "2024-01-04 2024-01-06", "2024-01-07 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-02"}`, `{"updated_at":"2024-01-02"}`}},
		{name: "after a failure", cursor: days(), state: `{"updated_at":"2024-01-02"}`,
			windows: []string{"2024-01-02 2024-01-04", "2024-01-05 2024-01-07", "2024-01-08 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-02"}`, `{"updated_at":"2024-01-05"}`, `{"updated_at":"2024-01-09"}`}},
		{name: "slices end out of order", cursor: days(), state: `{"updated_at":"2023-02-08","other":1}`, order: []int{2, 1, 3},
			windows: []string{"2024-01-01 2024-01-03", "2024-01-04 2024-01-06", "2024-01-07 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-01","other":1}`, `{"updated_at":"2024-01-05","other":1}`, `{"updated_at":"2024-01-09","other":1}`}},
		{name: "lookback", cursor: lookback, state: `{"updated_at":"2024-01-08"}`,
			windows: []string{"2024-01-06 2024-01-08", "2024-01-09 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-08"}`, `{"updated_at":"2024-01-09"}`}},
		{name: "lookback before the start", cursor: lookback, state: `{"updated_at":"2024-01-02"}`, fails: 1,
			windows: []string{"2024-01-01 2024-01-03", "2024-01-04 2024-01-06", "2024-01-07 2024-01-10"},
			states:  []string{`{"updated_at":"2024-01-02"}`, `{"updated_at":"2024-01-02"}`}},
		{name: "interval state", cursor: days(),
			state:   `{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-03","most_recent_cursor_value":"2024-01-02"},{"start":"2024-01-07","end":"2024-01-09","most_recent_cursor_value":"2024-01-09"}]}`,
			windows: []string{"2024-01-04 2024-01-06", "2024-01-09 2024-01-10"},
			order:   []int{2, 1},
			states:  []string{`{"updated_at":"2024-01-02"}`, `{"updated_at":"2024-01-09"}`}},
		{name: "interval state without intervals starts over", cursor: days(), state: `{"state_type":"date-range","slices":[]}`,
			windows: []string{"2024-01-01 2024-01-03", "2024-01-04 2024-01-06", "2024-01-07 2024-01-10"}, fails: 1,
			states: []string{`{"updated_at":"2024-01-01"}`, `{"updated_at":"2024-01-01"}`}},
		{name: "state after the end", cursor: days(), state: `{"updated_at":"2024-02-08"}`, end: `{"updated_at":"2024-02-08"}`},
		{name: "no step", cursor: whole, state: `{"updated_at":"2024-01-08"}`,
			windows: []string{"2024-01-08 2024-01-10"}, states: []string{`{"updated_at":"2024-01-09"}`}},
		{name: "no records", cursor: whole, records: []any{},
			windows: []string{"2024-01-01 2024-01-10"}, states: []string{`{"updated_at":"2024-01-01"}`}},
		{name: "bad cursor values", cursor: whole, records: []any{nil, "bad", map[string]any{}, 7, "2024-01-05", "2030-01-05"},
			windows: []string{"2024-01-01 2024-01-10"}, states: []string{`{"updated_at":"2030-01-05"}`}},
		{name: "sentinel of a full refresh is carried along", cursor: whole, state: `{"__ab_full_refresh_sync_complete":true}`,
			windows: []string{"2024-01-01 2024-01-10"}, states: []string{`{"__ab_full_refresh_sync_complete":true,"updated_at":"2024-01-09"}`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			tracker := must(t)(NewDatetime(test.cursor, state(orEmpty(test.state))))
			all := open(t, tracker, unpartitioned())
			equal(t, "windows", windowsOf(all), test.windows)
			if again := open(t, tracker, unpartitioned()); len(again) > 0 {
				t.Errorf("opened again: %v", windowsOf(again))
			}
			order := test.order
			for n := 1; test.order == nil && n <= len(all); n++ {
				order = append(order, n)
			}
			states := test.states
			for _, n := range order {
				if n == test.fails {
					continue
				}
				s := all[n-1]
				values := test.records
				if values == nil {
					for _, r := range records {
						if s.Start() <= r && r <= s.End() {
							values = append(values, r)
						}
					}
				}
				if !read(t, s, values...) {
					t.Errorf("slice %d: no state is due", n)
				}
				wantState(t, "state after slice "+s.Start(), tracker, states[0])
				states = states[1:]
			}
			tracker.Finish(test.fails == 0)
			end := test.end
			if end == "" {
				end = test.states[len(test.states)-1]
			}
			wantState(t, "last state", tracker, end)
		})
	}
}

func orEmpty(text string) string {
	if text == "" {
		return "{}"
	}
	return text
}

func TestDatetimeRefuses(t *testing.T) {
	bad := func(change func(*Datetime)) Datetime {
		c := days()
		change(&c)
		return c
	}
	for _, test := range []struct {
		name   string
		cursor Datetime
		state  string
		want   string
	}{
		{"a state that is no date", days(), `{"updated_at":"soon"}`, "soon"},
		{"a state that is null", days(), `{"updated_at":null}`, "None"},
		{"an interval without an end", days(), `{"state_type":"date-range","slices":[{"start":"2024-01-01"}]}`, "no end"},
		{"an interval that is no date", days(), `{"state_type":"date-range","slices":[{"start":"x","end":"y"}]}`, "start"},
		{"a step without granularity", bad(func(c *Datetime) { c.Granularity = "" }), `{}`, "cursor_granularity"},
		{"a step that is no duration", bad(func(c *Datetime) { c.Step = "weekly" }), `{}`, "step"},
		{"a granularity that is no duration", bad(func(c *Datetime) { c.Granularity = "1D" }), `{}`, "cursor_granularity"},
		{"a lookback that is no duration", bad(func(c *Datetime) { c.Lookback = "PNoneD" }), `{}`, "lookback_window"},
		{"no start", bad(func(c *Datetime) { c.Start = nil }), `{}`, "start"},
		{"a start that fails", bad(func(c *Datetime) { c.Start = on("") }), `{}`, "start_datetime"},
		{"unknown clamping", bad(func(c *Datetime) { c.Clamp = "YEAR" }), `{}`, "YEAR"},
		{"a week without weekday", bad(func(c *Datetime) { c.Clamp = "WEEK" }), `{}`, "weekday"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := NewDatetime(test.cursor, state(test.state))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want an error with %q", err, test.want)
			}
		})
	}
	t.Run("an end that fails", func(t *testing.T) {
		tracker := must(t)(NewDatetime(bad(func(c *Datetime) { c.End = on("") }), none()))
		var failed error
		for s, err := range tracker.Open(unpartitioned()) {
			if s != nil || failed != nil {
				t.Errorf("a slice beside an error")
			}
			failed = err
		}
		if failed == nil || !strings.Contains(failed.Error(), "end_datetime") {
			t.Errorf("got %v, want an error with end_datetime", failed)
		}
	})
}

// TestEndIsAskedEachTime keeps the end of a sync with the clock.
func TestEndIsAskedEachTime(t *testing.T) {
	at := newClock()
	cursor := toTheSecond()
	cursor.End = nil
	tracker := must(t)(NewDatetime(cursor, none()))
	tracker.Begin(Surroundings{Now: at.now})
	s := open(t, tracker, unpartitioned())[0]
	if s.End() != "2024-03-01T00:00:00Z" {
		t.Errorf("end %s", s.End())
	}
	late := py.Str("2024-03-01T00:00:05Z")
	if s.InWindow(late) {
		t.Error("a record from the future is in the window")
	}
	at.add(10)
	if !s.InWindow(late) {
		t.Error("a record from before the present is not in the window")
	}
}

func TestWarnings(t *testing.T) {
	var warned []string
	tracker := must(t)(NewDatetime(toTheSecond(), none()))
	tracker.Begin(Surroundings{Warn: func(m string) { warned = append(warned, m) }})
	s := open(t, tracker, unpartitioned())[0]
	for range 3 {
		s.Observe(py.Value{})
		s.Observe(py.Str("bad"))
	}
	if len(warned) != 1 || !strings.Contains(warned[0], "`updated_at`") {
		t.Errorf("warned %q, want one warning that names the field", warned)
	}
	if !s.InWindow(py.Str("bad")) || !s.InWindow(py.None) {
		t.Error("a record without a readable cursor value is not in the window")
	}
}

func TestNoCursor(t *testing.T) {
	tracker := NewNoCursor()
	tracker.Begin(Surroundings{})
	for range 2 { // duplicates are read twice
		s := open(t, tracker, pid(1))[0]
		s.Observe(py.Str("x"))
		if s.Start() != "" || s.End() != "" || !s.StartValue().IsUndefined() || !s.InWindow(py.Str("x")) || s.PageRead(py.Int(2)) || !s.ResumeToken().IsUndefined() {
			t.Error("a stream without a cursor has a window or a place")
		}
		if read(t, s) {
			t.Error("a state is due before the end")
		}
	}
	tracker.Finish(false)
	wantState(t, "state", tracker, `{"__ab_no_cursor_state_message":true}`)
}
