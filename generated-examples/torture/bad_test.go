package torture

import (
	"fmt"
	"strings"
	"testing"
)

// badState is a state that no sync wrote, or that the stream has no use for.
// The CDK does with it what airgen does, unless differs says why not.
type badState struct {
	name   string
	stream string
	blob   string // of the stream
	file   string // the whole state file instead

	message string // part of the config error; empty: the sync works
	warning string // part of a warning; empty: there is none

	records int    // that are read
	final   string // state; empty: that of a first sync

	differs string
}

const (
	crashes = "the CDK fails with an exception of Python"
	silent  = "the CDK takes it for no state without a word"
)

// Of events there are 10 from the first of February on, of all accounts' orders
// 37 from the twelfth of January on, and of the tasks 8, which all belong to
// projects that were changed since.
var badStates = []badState{
	// The file.
	{name: "not JSON", file: `[{"type": "STREAM",`, message: "invalid JSON"},
	{name: "empty", file: ` `, message: "invalid JSON"},
	{name: "null", file: `null`, records: 24},
	{name: "empty list", file: `[]`, records: 24},
	{name: "empty object", file: `{}`, records: 24},
	{name: "object", file: `{"events":{"updated_at":"2024-02-01"}}`, message: "not a list of state messages"},
	{name: "number", file: `5`, message: "not a list of state messages"},
	{name: "list of text", file: `["updated_at"]`, message: "is not an object: 'updated_at'"},
	{name: "message without type", file: `[{"stream":{"stream_descriptor":{"name":"events"},"stream_state":{"updated_at":"2024-02-01"}}}]`, warning: "without a type", records: 24},
	{name: "message of another type", file: `[{"type":"FOO","stream":{"stream_descriptor":{"name":"events"},"stream_state":{}}}]`, message: "unknown type of state message: 'FOO'"},
	{name: "LEGACY", file: `[{"type":"LEGACY","data":{"events":{"updated_at":"2024-02-01"}}}]`, warning: "A LEGACY state message is not used", records: 24},
	{name: "GLOBAL", file: `[{"type":"GLOBAL","global":{"stream_states":[{"stream_descriptor":{"name":"events"},"stream_state":{"updated_at":"2024-02-01"}}]}}]`, records: 10},
	{name: "GLOBAL with a shared state", file: `[{"type":"GLOBAL","global":{"shared_state":{"a":1},"stream_states":[]}}]`, message: "shared_state"},
	{name: "two GLOBAL", file: `[{"type":"GLOBAL","global":{"stream_states":[]}},{"type":"GLOBAL","global":{"stream_states":[]}}]`, warning: "A GLOBAL state message beside others is not used", records: 24},
	{name: "no descriptor", file: `[{"type":"STREAM","stream":{"stream_state":{"updated_at":"2024-02-01"}}}]`, message: "'stream_descriptor' is a required property"},
	{name: "name that is a number", file: `[{"type":"STREAM","stream":{"stream_descriptor":{"name":5},"stream_state":{}}}]`, message: "name is not a string: 5"},
	{name: "namespace", file: `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"events","namespace":"n"},"stream_state":{"updated_at":"2024-02-01"}}}]`, warning: "state of stream events in namespace n is not used", records: 24},
	{name: "unknown stream", file: `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"gone"},"stream_state":{"updated_at":"2024-02-01"}}}]`, warning: "state of stream gone is not used: the connector has no such stream", records: 24},
	{name: "stream twice", file: `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"events"},"stream_state":{"updated_at":"2024-01-12"}}},
		{"type":"STREAM","stream":{"stream_descriptor":{"name":"events"},"stream_state":{"updated_at":"2024-02-01"}}}]`, records: 10},

	// The state of a stream as such.
	{name: "null", blob: `null`, records: 24},
	{name: "empty list", blob: `[]`, warning: "state of stream events is a list", records: 24},
	{name: "text", blob: `"2024-02-01"`, message: "state of stream events is not an object: '2024-02-01'"},
	{name: "number", blob: `5`, message: "state of stream events is not an object: 5"},
	{name: "false", blob: `false`, message: "state of stream events is not an object: False"},
	{name: "list of numbers", blob: `[1]`, message: "state of stream events is not an object: [1]"},
	{name: "list of pairs", blob: `[["updated_at","2024-02-01"]]`, message: "state of stream events is not an object", differs: "Python makes a dictionary of pairs"},

	// A cursor.
	{name: "not a date", blob: `{"updated_at":"soon"}`, message: "The state of stream events cannot be used: state of cursor \"updated_at\": no format in [\"%Y-%m-%d\"] matches \"soon\". Restore"},
	{name: "empty text", blob: `{"updated_at":""}`, message: `matches ""`},
	{name: "number", blob: `{"updated_at":5}`, message: `matches "5"`},
	{name: "null", blob: `{"updated_at":null}`, message: `matches "None"`},
	{name: "false", blob: `{"updated_at":false}`, message: `matches "False"`},
	{name: "object", blob: `{"updated_at":{"a":1}}`, message: `matches "{'a': 1}"`},
	{name: "another field", blob: `{"created_at":"2024-02-01"}`, records: 24, final: `{"created_at":"2024-02-01","updated_at":"2024-02-19"}`},
	{name: "newer than now", blob: `{"updated_at":"2031-01-01"}`, warning: "Stream events: The state says that all is read up to 2031-01-01", final: `{"updated_at":"2031-01-01"}`},
	{name: "after the end", blob: `{"updated_at":"2024-03-15"}`, final: `{"updated_at":"2024-03-15"}`},
	{name: "before the start", blob: `{"updated_at":"1999-01-01"}`, records: 24},
	{name: "partitions", blob: `{"states":[],"state":{"updated_at":"2024-02-01"}}`, records: 24, final: `{"states":[],"state":{"updated_at":"2024-02-01"},"updated_at":"2024-02-19"}`},
	{name: "unknown state_type", blob: `{"state_type":"other","updated_at":"2024-02-01"}`, records: 10, final: `{"state_type":"other","updated_at":"2024-02-19"}`},
	{name: "an unfinished refresh", blob: `{"__airgen_resume":"1 x","next_page_token":"from-6","updated_at":"2024-02-01"}`, warning: "state of stream events is that of a full refresh", records: 24,
		differs: "the CDK keeps the members that it does not know, for ever"},

	// Intervals.
	{name: "no intervals", blob: `{"state_type":"date-range","slices":[]}`, records: 24, differs: crashes},
	{name: "slices missing", blob: `{"state_type":"date-range"}`, message: "it has a state_type and no slices"},
	{name: "slices null", blob: `{"state_type":"date-range","slices":null}`, message: "slices is not a list: None"},
	{name: "slices text", blob: `{"state_type":"date-range","slices":"x"}`, message: "slices is not a list: 'x'"},
	{name: "interval that is a number", blob: `{"state_type":"date-range","slices":[5]}`, message: "an interval has no start"},
	{name: "interval without bounds", blob: `{"state_type":"date-range","slices":[{}]}`, message: "an interval has no start"},
	{name: "interval with bad bounds", blob: `{"state_type":"date-range","slices":[{"start":"x","end":"y"}]}`, message: `start: no format`},
	{name: "interval with null", blob: `{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-05","most_recent_cursor_value":null}]}`, message: "most_recent_cursor_value: no format"},
	{name: "interval backwards", blob: `{"state_type":"date-range","slices":[{"start":"2024-02-01","end":"2024-01-05"}]}`, records: 36},

	// Partitions.
	{name: "states that are an object", stream: "orders", blob: `{"states":{"a":1}}`, message: "states is not a list: {'a': 1}"},
	{name: "states null", stream: "orders", blob: `{"states":null}`, message: "states is not a list: None"},
	{name: "states of numbers", stream: "orders", blob: `{"states":[1]}`, message: `an entry of "states" has no partition`},
	{name: "partition without cursor", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}}}]}`, message: `an entry of "states" has no cursor`},
	{name: "cursor without partition", stream: "orders", blob: `{"states":[{"cursor":{"updated_at":"2024-01-12"}}]}`, message: `an entry of "states" has no partition`},
	{name: "bad cursor of a partition", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}},"cursor":{"updated_at":"soon"}}]}`, message: `The state of stream orders cannot be used: state of cursor "updated_at": no format`},
	{name: "cursor null", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}},"cursor":null}]}`, message: "is not an object: None"},
	{name: "cursor text", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}},"cursor":"2024-01-12"}]}`, message: "is not an object: '2024-01-12'"},
	{name: "empty cursor", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}},"cursor":{}}]}`, records: 45},
	{name: "partition newer than now", stream: "orders", blob: `{"states":[{"partition":{"account":"a1","parent_slice":{}},"cursor":{"updated_at":"2031-01-01"}}]}`, warning: "Stream orders: The state says", records: 41, final: "-"},
	{name: "bad common cursor", stream: "orders", blob: `{"states":[],"state":{"updated_at":"soon"}}`, message: `matches "soon"`},
	{name: "bad flat cursor", stream: "orders", blob: `{"updated_at":"soon"}`, message: `matches "soon"`},
	{name: "flat cursor of another field", stream: "orders", blob: `{"created_at":"2024-01-12"}`, records: 45},
	{name: "common cursor of another field", stream: "orders", blob: `{"state":{"created_at":"2024-01-12"}}`, records: 45},
	{name: "common cursor null", stream: "orders", blob: `{"state":null}`, message: `"state" is not an object: None`},
	{name: "common cursor that is a number", stream: "orders", blob: `{"state":5}`, message: `"state" is not an object: 5`},
	{name: "common cursor that is text", stream: "orders", blob: `{"state":"2024-01-12"}`, message: `"state" is not an object`, differs: silent},
	{name: "common cursor newer than now", stream: "orders", blob: `{"states":[],"state":{"updated_at":"2031-01-12"}}`, warning: "Stream orders: The state says", final: "-"},
	{name: "global cursor newer than now", stream: "common", blob: `{"use_global_cursor":true,"state":{"updated_at":"2031-01-12"}}`, warning: "Stream common: The state says", final: "-"},
	{name: "lookback that is text", stream: "orders", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"lookback_window":"x"}`, message: "lookback_window is not a number: 'x'"},
	{name: "lookback null", stream: "orders", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"lookback_window":null}`, message: "lookback_window is not a number: None"},
	{name: "lookback that is a number in text", stream: "orders", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"lookback_window":"86400"}`, records: 38, final: "-"},
	{name: "lookback beyond the calendar", stream: "orders", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"lookback_window":1e11}`, message: "out of range"},

	// Parents.
	{name: "parent_state that is a list", stream: "tasks", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"parent_state":[1]}`, message: "parent_state is not an object: [1]"},
	{name: "parent_state null", stream: "tasks", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"parent_state":null}`, message: "parent_state is not an object: None"},
	{name: "parent_state of a bad date", stream: "tasks", blob: `{"states":[],"parent_state":{"projects":{"updated_at":"soon"}}}`, message: "The state of stream tasks, where it speaks of projects, cannot be used"},
	{name: "parent_state of a list", stream: "tasks", blob: `{"states":[],"parent_state":{"projects":[1]}}`, message: "where it speaks of projects"},
	{name: "parent_state of null", stream: "tasks", blob: `{"states":[],"parent_state":{"projects":null}}`, message: "where it speaks of projects"},
	{name: "parent_state of nobody", stream: "tasks", blob: `{"states":[],"state":{"updated_at":"2024-01-12"},"parent_state":{"gone":{"updated_at":"2024-01-12"}}}`, records: 8, final: "-"},
	{name: "parent_state newer than now", stream: "tasks", blob: `{"states":[],"parent_state":{"projects":{"updated_at":"2031-01-12"}}}`, warning: "Stream projects: The state says", final: "-"},
	{name: "parent_state of a parent's parent", stream: "comments", blob: `{"states":[],"parent_state":{"tasks":{"states":[],"parent_state":[1]}}}`, message: "where it speaks of tasks"},

	// Counts.
	{name: "number in text", stream: "counts", blob: `{"seq":"7"}`, message: `state of cursor "seq" is not a number: '7'`},
	{name: "fraction", stream: "counts", blob: `{"seq":4.5}`, records: 9, final: "-"},
	{name: "null", stream: "counts", blob: `{"seq":null}`, records: 9},
	{name: "empty text", stream: "counts", blob: `{"seq":""}`, records: 9},
	{name: "list", stream: "counts", blob: `{"seq":[7]}`, message: "is not a number: [7]"},
	{name: "true", stream: "counts", blob: `{"seq":true}`, message: "is not a number: True", differs: "Python takes it for 1"},
	{name: "too large", stream: "counts", blob: `{"seq":1e400}`, message: "is not a number", differs: "the CDK takes it for infinite and reads nothing"},
	{name: "intervals", stream: "counts", blob: `{"state_type":"integer","slices":[{"start":0,"end":5}]}`, records: 5},
	{name: "no intervals", stream: "counts", blob: `{"state_type":"integer","slices":[]}`, records: 9, differs: crashes},
	{name: "bad intervals", stream: "counts", blob: `{"state_type":"integer","slices":[{"start":"x","end":"y"}]}`, message: "is not a number: 'y'"},

	// Streams without a cursor, and migrations.
	{name: "cursor", stream: "plain", blob: `{"updated_at":"2024-01-12"}`, records: 11},
	{name: "partitions", stream: "plain", blob: `{"states":[1]}`, records: 11},
	{name: "page of another build", stream: "plain", blob: `{"__airgen_resume":"1 another","next_page_token":"from-6"}`, warning: "state of stream plain is that of a full refresh", records: 11},
	{name: "mark that is none", stream: "plain", blob: `{"__airgen_resume":5,"next_page_token":"from-6"}`, records: 11},
	{name: "legacy partition that is none", stream: "migrated", blob: `{"a1":5}`, records: 45},
	{name: "legacy partition null", stream: "migrated", blob: `{"a1":null}`, records: 45},
	{name: "legacy partition among others", stream: "migrated", blob: `{"a1":{"updated_at":"2024-01-12"},"a2":5}`, records: 45},
	{name: "legacy partition with a bad date", stream: "migrated", blob: `{"a1":{"updated_at":"soon"}}`, message: `matches "soon"`},
}

// read reads the stream with the state.
func (x badState) read(t *testing.T, c *connector) *output {
	t.Helper()
	c.stateFile = ""
	if x.file != "" || x.blob != "" {
		file := x.file
		if file == "" {
			file = fmt.Sprintf(`[{"type":"STREAM","stream":{"stream_descriptor":{"name":%q},"stream_state":%s}}]`, x.selected(), x.blob)
		}
		c.stateFile = c.write(t, "given-state.json", file)
	}
	return c.read(t, []string{x.selected()}, nil, cut{kind: uncut}, false)
}

func (x badState) selected() string {
	if x.stream == "" {
		return "events"
	}
	return x.stream
}

// Whatever a state looks like, the sync fails with a config error that names
// it, or reads what is to be read: it never ends early without a word.
func TestBadStates(t *testing.T) {
	c := newConnector(t, built(t, fused), 1)
	first := map[string]*output{}
	for _, x := range badStates {
		t.Run(x.selected()+"/"+x.name, func(t *testing.T) {
			if first[x.selected()] == nil {
				first[x.selected()] = badState{stream: x.stream}.read(t, c)
			}
			got := x.read(t, c)
			warned := strings.Join(got.warnings, "\n")
			if !strings.Contains(warned, x.warning) || (x.warning == "") != (warned == "") {
				t.Errorf("warns %q, want %q", warned, x.warning)
			}
			if x.message != "" {
				if got.code != 1 || len(got.errors) != 1 || !strings.Contains(got.errors[0], x.message) || got.failure != "config_error" || len(got.status) > 0 {
					t.Errorf("exit code %d, %s %q, %v; want a config_error with %q", got.code, got.failure, got.errors, got.status, x.message)
				}
				return
			}
			if got.code != 0 || !complete(got, []string{x.selected()}) || len(got.records[x.selected()]) != x.records {
				t.Errorf("exit code %d, %d records, %v %v; want %d records", got.code, len(got.records[x.selected()]), got.status, got.errors, x.records)
				return
			}
			if x.final == "-" {
				return // its time, or an order of partitions, is its own
			}
			want := x.final
			if want == "" {
				want = string(first[x.selected()].states[x.selected()])
			}
			if timeless(t, got.states[x.selected()]) != timeless(t, []byte(want)) {
				t.Errorf("final state %s, want %s", got.states[x.selected()], want)
			}
		})
	}
}

// The CDK gives up at the same states and reads the same from all others.
func TestBadStatesOfTheCDK(t *testing.T) {
	theirs := cdk(t)
	ours := newConnector(t, built(t, fused), 1)
	for _, x := range badStates {
		t.Run(x.selected()+"/"+x.name, func(t *testing.T) {
			want, got := x.read(t, theirs), x.read(t, ours)
			same := got.code == want.code && len(got.records[x.selected()]) == len(want.records[x.selected()])
			if same && got.code == 0 {
				same = timeless(t, got.states[x.selected()]) == timeless(t, want.states[x.selected()])
			}
			if same == (x.differs != "") {
				t.Errorf("airgen: exit code %d, %d records, state %s\nthe CDK: %d, %d, %s\n%v\nsaid to differ: %q",
					got.code, len(got.records[x.selected()]), got.states[x.selected()], want.code, len(want.records[x.selected()]), want.states[x.selected()], want.errors, x.differs)
			}
		})
	}
}
