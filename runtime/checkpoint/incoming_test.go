package checkpoint

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

func TestParentInitialState(t *testing.T) {
	for _, test := range []struct {
		name, child string
		full        bool // no incremental_dependency
		field       string
		want        string // empty: from the start
	}{
		{name: "no dependency", child: `{"parent_state":{"p":{"a":1}}}`, full: true},
		{name: "no state", child: `{}`},
		{name: "not an object", child: `[1]`},
		{name: "only the sentinel", child: `{"__ab_no_cursor_state_message":true}`},
		{name: "own entry", child: `{"states":[],"state":{"c":"x"},"parent_state":{"p":{"a":1},"q":{}}}`, want: `{"a":1}`},
		{name: "entry of another parent: the child's cursor", child: `{"state":{"c":"x"},"parent_state":{"q":{"a":1}}}`, want: `{"c":"x"}`},
		{name: "no entries: the child's cursor", child: `{"states":[],"state":{"c":"x"}}`, want: `{"c":"x"}`},
		{name: "flat", child: `{"c":"2024-01-01"}`, want: `{"pc":"2024-01-01"}`},
		{name: "flat number", child: `{"c":1704067200}`, want: `{"pc":1704067200}`},
		{name: "flat beside the sentinel", child: `{"__ab_no_cursor_state_message":true,"c":"2024-01-01"}`, want: `{"pc":"2024-01-01"}`},
		{name: "flat, of a parent without cursor", child: `{"c":"2024-01-01"}`, field: "-"},
		{name: "two values", child: `{"c":"2024-01-01","d":1}`},
		{name: "a full refresh that ended", child: `{"__ab_full_refresh_sync_complete":true}`},
		{name: "only entries", child: `{"states":[]}`},
		{name: "a value that is null", child: `{"c":null}`},
		{name: "a full refresh that goes on", child: `{"__airgen_resume":"1","parent_state":{"p":{"next_page_token":2}}}`, full: true, want: `{"next_page_token":2}`},
		{name: "a full refresh that goes on from the start", child: `{"__airgen_resume":"1","next_page_token":2}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			field := "pc"
			if test.field == "-" {
				field = ""
			}
			got := ParentInitialState(state(test.child), "p", field, !test.full)
			if test.want == "" && got.IsUndefined() {
				return
			}
			if text := string(appendJSON(nil, got)); text != test.want {
				t.Errorf("got %s, want %s", text, test.want)
			}
		})
	}
}

func TestLegacyToPerPartition(t *testing.T) {
	for _, test := range []struct {
		name, state string
		parents     int
		want        string // empty: unchanged
	}{
		{"each partition has an entry", `{"1":{"at":"2024-01-03"},"b":{"at":"2024-01-04"}}`, 1, `{"states":[{"partition":{"id":"1"},"cursor":{"at":"2024-01-03"}},{"partition":{"id":"b"},"cursor":{"at":"2024-01-04"}}]}`},
		{"two parents", `{"1":{"at":"2024-01-03"}}`, 2, ""},
		{"migrated before", `{"states":[]}`, 1, ""},
		{"empty", `{}`, 1, ""},
		{"flat", `{"at":"2024-01-03"}`, 1, ""},
		{"another cursor", `{"1":{"changed":"2024-01-03"}}`, 1, ""},
		{"more than the cursor", `{"1":{"at":"2024-01-03","x":1}}`, 1, ""},
		{"not an object", `[1]`, 1, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := LegacyToPerPartition("id", "at", test.parents)(state(test.state))
			if err != nil {
				t.Fatal(err)
			}
			want := test.want
			if want == "" {
				want = test.state
			}
			if text := string(appendJSON(nil, got)); text != want {
				t.Errorf("got %s, want %s", text, want)
			}
		})
	}
	if got, err := LegacyToPerPartition("id", "at", 1)(none()); err != nil || !got.IsUndefined() {
		t.Errorf("no state becomes %s, %v", got.Repr(), err)
	}
}

func TestChain(t *testing.T) {
	add := func(text string) Migration {
		return func(state py.Value) (py.Value, error) { return py.Str(state.Text() + text), nil }
	}
	got, err := Chain(add("a"), add("b"))(none())
	if err != nil || got.Text() != "ab" {
		t.Errorf("got %q, %v", got.Text(), err)
	}
	fails := errors.New("no")
	if _, err := Chain(func(py.Value) (py.Value, error) { return none(), fails }, add("b"))(none()); err != fails {
		t.Errorf("got %v, want the first error", err)
	}
}

func TestExpired(t *testing.T) {
	now := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	cursor := toTheSecond()
	flat, partitioned := cursor.CursorTime, cursor.GlobalCursorTime
	for _, test := range []struct {
		name, state, retention string
		cursor                 CursorTime
		want                   bool
	}{
		{"new enough", `{"updated_at":"2024-02-20T00:00:00Z"}`, "P30D", flat, false},
		{"too old", `{"updated_at":"2024-01-20T00:00:00Z"}`, "P30D", flat, true},
		{"months", `{"updated_at":"2024-01-20T00:00:00Z"}`, "P2M", flat, false},
		{"no limit", `{"updated_at":"1999-01-20T00:00:00Z"}`, "", flat, false},
		{"unreadable", `{"updated_at":"soon"}`, "P30D", flat, true},
		{"no value", `{"other":1}`, "P30D", flat, true},
		{"a full refresh that ended", `{"__ab_no_cursor_state_message":true}`, "P30D", flat, false},
		{"one of ours that ended", `{"__ab_full_refresh_sync_complete":true}`, "P30D", flat, false},
		{"intervals: most recent", `{"state_type":"date-range","slices":[{"start":"2024-01-01T00:00:00Z","end":"2024-02-20T00:00:00Z","most_recent_cursor_value":"2024-01-15T00:00:00Z"}]}`, "P30D", flat, true},
		{"intervals: end", `{"state_type":"date-range","slices":[{"start":"2024-01-01T00:00:00Z","end":"2024-02-20T00:00:00Z"}]}`, "P30D", flat, false},
		{"no intervals", `{"state_type":"date-range","slices":[]}`, "P30D", flat, true},
		{"common cursor", `{"states":[],"state":{"updated_at":"2024-02-20T00:00:00Z"}}`, "P30D", partitioned, false},
		{"no common cursor", `{"states":[]}`, "P30D", partitioned, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := Expired(state(test.state), test.retention, now, FinishedTime(now), test.cursor)
			if err != nil || got != test.want {
				t.Errorf("got %v, %v, want %v", got, err, test.want)
			}
		})
	}
	for _, bad := range []string{"a month", "P9999Y"} {
		if _, err := Expired(none(), bad, now); err == nil {
			t.Errorf("a retention period of %q is taken", bad)
		}
	}
}

func TestMoment(t *testing.T) {
	for _, test := range []struct {
		name   string
		moment Moment
		want   string
		fails  string
	}{
		{name: "as it is", moment: Moment{Value: "2024-01-05"}, want: "2024-01-05"},
		{name: "raised", moment: Moment{Value: "2024-01-05", Min: "2024-01-07"}, want: "2024-01-07"},
		{name: "lowered", moment: Moment{Value: "2024-01-05", Max: "2024-01-03"}, want: "2024-01-03"},
		{name: "raised, then lowered", moment: Moment{Value: "2024-01-05", Min: "2024-01-07", Max: "2024-01-06"}, want: "2024-01-06"},
		{name: "within", moment: Moment{Value: "2024-01-05", Min: "2024-01-01", Max: "2024-01-09"}, want: "2024-01-05"},
		{name: "empty", moment: Moment{}, fails: `""`},
		{name: "bad minimum", moment: Moment{Value: "2024-01-05", Min: "low"}, fails: "low"},
		{name: "bad maximum", moment: Moment{Value: "2024-01-05", Max: "high"}, fails: "high"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.moment.Format = "%Y-%m-%d"
			at, err := test.moment.Time()
			if test.fails != "" {
				if err == nil || !strings.Contains(err.Error(), test.fails) {
					t.Errorf("got %v, want an error with %s", err, test.fails)
				}
				return
			}
			if got := at.Format(time.DateOnly); err != nil || got != test.want {
				t.Errorf("got %s, %v, want %s", got, err, test.want)
			}
		})
	}
}

// TestPartitionKey: the identity of a partition is its JSON with sorted keys,
// whatever way its text took.
func TestPartitionKey(t *testing.T) {
	for _, test := range []struct {
		name, want string
		partition  py.Value
	}{
		{"none", `{}`, none()},
		{"nested", `{"id":1,"parent_slice":{"a":[1,"1"],"b":null}}`, state(`{ "parent_slice": {"b":null, "a":[1,"1"]}, "id":1 }`)},
		{"not ASCII", `{"é":"ü"}`, py.Dict("é", py.Str("ü"))},
		{"escaped", `{"é":"ü"}`, state(`{"\u00e9":"\u00fc"}`)},
		{"escaped in a list", `{"a":["é",{"b":"\n","c":1.0}],"d":true}`, state(`{"d":true,"a":["\u00e9",{"c":1.0,"b":"\n"}]}`)},
		{"slashes", `{"a":"x/y"}`, state(`{"a":"x\/y"}`)},
	} {
		if got := partitionKey(test.partition); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

// TestEpochValues: numbers are read by the epoch formats as Python's int()
// reads them.
func TestEpochValues(t *testing.T) {
	for _, test := range []struct {
		format string
		value  any
		want   string // empty: unreadable
	}{
		{"%s", 1704067200, "1704067200"}, {"%s", "1704067200", "1704067200"}, {"%s", 1704067200.9, "1704067200"},
		{"%s", "1704067200.9", ""}, {"%s", true, "1"}, {"%s", false, "0"}, {"%s", nil, ""}, {"%s", []int{1}, ""},
		{"%ms", 1704067200123.5, "1704067200123"}, {"%epoch_microseconds", 1704067200123456, "1704067200123456"},
		{"%s_as_float", 1704067200.5, "1704067200.5"}, {"%Y", 2024, "2024"}, {"%Y", 2024.5, ""},
	} {
		spec, err := Datetime{Field: "at", Format: test.format, Start: on("2024-01-01")}.compile()
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if at, err := spec.parse(any2py(test.value)); err == nil {
			if got, err = spec.print(at); err != nil {
				t.Fatal(err)
			}
		}
		if got != test.want {
			t.Errorf("%s of %v: got %q, want %q", test.format, test.value, got, test.want)
		}
	}
}
