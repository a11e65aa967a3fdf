package checkpoint

import (
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

func TestCount(t *testing.T) {
	for _, test := range []struct {
		name    string
		start   int64
		state   string
		records []any
		after   string
		want    string
		silent  bool // no state but the last
	}{
		{name: "first sync", start: 2, records: []any{3, 7, 5}, after: "2", want: `{"seq":7}`},
		{name: "resume", start: 2, state: `{"seq":7}`, records: []any{3, 7, 5}, after: "7", want: `{"seq":7}`},
		{name: "state below the start", start: 5, state: `{"seq":2}`, records: []any{6}, after: "5", want: `{"seq":6}`},
		{name: "no records", start: 5, after: "5", want: `{"seq":5}`, silent: true},
		{name: "no numbers", records: []any{nil, "12", true, 4}, after: "0", want: `{"seq":4}`},
		{name: "fractions", records: []any{1.5, 1}, after: "0", want: `{"seq":1.5}`},
		{name: "beyond the precision of floats", state: `{"seq":9007199254740993}`, records: []any{int64(9007199254740992)}, after: "9007199254740993", want: `{"seq":9007199254740993}`},
		{name: "members are carried along", state: `{"a":1,"seq":3,"b":2}`, records: []any{9}, after: "3", want: `{"a":1,"seq":9,"b":2}`},
		{name: "interval state", state: `{"state_type":"integer","slices":[{"start":0,"end":4,"most_recent_cursor_value":6}]}`, records: []any{9}, after: "6", want: `{"seq":9}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			tracker := must(t)(NewCount(Count{Field: "seq", Start: test.start}, state(orEmpty(test.state))))
			tracker.Begin(Surroundings{})
			all := open(t, tracker, unpartitioned())
			if len(all) != 1 || all[0].Start() != test.after || all[0].End() != "" || all[0].StartValue().Text() != test.after {
				t.Fatalf("slices %v, want one after %s", windowsOf(all), test.after)
			}
			if emit := read(t, all[0], test.records...); emit == test.silent {
				t.Errorf("state due: %v, want %v", emit, !test.silent)
			}
			tracker.Finish(true)
			wantState(t, "state", tracker, test.want)
			if len(open(t, tracker, unpartitioned())) > 0 {
				t.Error("there is a second slice")
			}
		})
	}
	if _, err := NewCount(Count{Field: "seq"}, state(`{"seq":"7"}`)); err == nil {
		t.Error("a state that is a string is taken")
	}
	s := open(t, must(t)(NewCount(Count{Field: "seq", Start: 3}, none())), unpartitioned())[0]
	for value, want := range map[int64]bool{2: false, 3: true, 4: true} {
		if s.InWindow(py.Int(value)) != want {
			t.Errorf("InWindow(%d) = %v", value, !want)
		}
	}
	if !s.InWindow(py.None) {
		t.Error("a record without a number is not in the window")
	}
}
