package torture

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "record what the Python CDK does; needs one")

// pythonVariable names a Python that has airbyte-cdk installed; without it the
// one on the PATH is tried.
const pythonVariable = "AIRGEN_CDK_PYTHON"

// cdk is the Python CDK running the same manifest. The test is skipped where
// there is none.
func cdk(t *testing.T) *connector {
	t.Helper()
	python := os.Getenv(pythonVariable)
	if python == "" {
		python = "python3"
	}
	if out, err := exec.Command(python, "-c", "import airbyte_cdk.cli.source_declarative_manifest").CombinedOutput(); err != nil {
		t.Skipf("no Python with airbyte-cdk: set %s to one (%s: %v %.200s)", pythonVariable, python, err, out)
	}
	c := newConnector(t, python, 1)
	c.before = []string{"-c", "from airbyte_cdk.cli.source_declarative_manifest import run; run()"}
	manifest, err := filepath.Abs("testdata/everything.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c.after = []string{"--manifest-path", manifest}
	return c
}

// exchanged are the streams whose states change hands, one for each kind of
// cursor, and those without a cursor.
var exchanged = []string{
	"plain", "places", "order_items", "phones", "events", "feed", "watched", "counts", "dated_places", "orders", "common",
	"batches", "dated_batches", "dated_pairs", "migrated", "projects", "tasks", "comments",
}

// older are states that came from other versions of a connector.
var older = map[string]json.RawMessage{
	// LegacyToPerPartition: by id of the parent, without a partition.
	"migrated": json.RawMessage(`{"a3":{"updated_at":"2024-01-11"},"a4":{"updated_at":"2024-01-13"}}`),
	// A stream that got its partitions later.
	"orders":       json.RawMessage(`{"updated_at":"2024-01-12"}`),
	"dated_places": json.RawMessage(`{"updated_at":"2024-01-12"}`),
	"comments":     json.RawMessage(`{"updated_at":"2024-01-12"}`),
	// Intervals, with a hole.
	"events": json.RawMessage(`{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-05","most_recent_cursor_value":"2024-01-05"},
		{"start":"2024-01-12","end":"2024-01-19","most_recent_cursor_value":"2024-01-18"}]}`),
	// Sentinels of streams that had no cursor.
	"feed":    json.RawMessage(`{"__ab_no_cursor_state_message":true}`),
	"watched": json.RawMessage(`{"__ab_full_refresh_sync_complete":true}`),
	"counts":  json.RawMessage(`{"seq":4,"other":1}`),
	"common":  json.RawMessage(`{"use_global_cursor":true,"state":{"updated_at":"2024-01-15"},"lookback_window":86400}`),
	"tasks": json.RawMessage(`{"use_global_cursor":false,"states":[{"partition":{"parent_slice":{},"project":"p2"},"cursor":{"updated_at":"2024-01-10"}}],
		"state":{"updated_at":"2024-01-09"},"lookback_window":1,"parent_state":{"projects":{"updated_at":"2024-01-08"}}}`),
	// A refresh that stopped half-way, of which the CDK knows nothing any more.
	"plain": json.RawMessage(`{"next_page_token":"from-4"}`),
}

// odder are the other shapes that a state may come in.
var odder = map[string]json.RawMessage{
	// Intervals with what was carried along, and one that is still open.
	"events": json.RawMessage(`{"state_type":"date-range","legacy":{"updated_at":"2024-01-03","other":true},"slices":[{"start":"2024-01-01","end":"2024-01-12"}]}`),
	// A value beside a sentinel, which stays for ever.
	"feed":    json.RawMessage(`{"__ab_no_cursor_state_message":true,"updated_at":"2024-01-20"}`),
	"watched": json.RawMessage(`{"updated_at":"1999-12-31","first":{"a":[1]}}`),
	"counts":  json.RawMessage(`{"state_type":"integer","slices":[{"start":0,"end":3,"most_recent_cursor_value":3}]}`),
	// Partitions of full refreshes that were resumable once.
	"places":      json.RawMessage(`{"states":[{"partition":{"region":"eu"},"cursor":{"__ab_full_refresh_sync_complete":true}}]}`),
	"order_items": json.RawMessage(`{"states":[{"partition":{"order":"a1-o1","parent_slice":{}},"cursor":{"__ab_full_refresh_sync_complete":true}}],"parent_state":{}}`),
	"orders": json.RawMessage(`{"states":[{"partition":{"account":"a2","parent_slice":{}},"cursor":{"__ab_full_refresh_sync_complete":true}},
		{"partition":{"account":"a3","parent_slice":{}},"cursor":{"next_page_token":4}}]}`),
	// Keys that no partition has: without parent_slice, of another type, of a
	// parent that is gone. Intervals for a cursor.
	"dated_places": json.RawMessage(`{"states":[{"partition":{"region":1},"cursor":{"updated_at":"2024-01-12"}},{"partition":{"region":"mars"},"cursor":{"updated_at":"2024-01-12"}},
		{"partition":{"region":"eu"},"cursor":{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-12","most_recent_cursor_value":"2024-01-12"}]}},
		{"partition":{"region":"us"},"cursor":{"updated_at":"2024-01-12","other":1}}],"state":{"updated_at":"2024-01-05"},"lookback_window":172800}`),
	"dated_pairs": json.RawMessage(`{"use_global_cursor":false,"states":[{"partition":{"account":"a1","region":"eu"},"cursor":{"updated_at":"2024-01-20"}},
		{"partition":{"account":"a2","parent_slice":{},"region":"eu"},"cursor":{"updated_at":"2024-01-20"}}],"parent_state":{"accounts":{}}}`),
	// A state decides on the mode, whatever the manifest says.
	"common":        json.RawMessage(`{"use_global_cursor":false,"states":[{"partition":{"account":"a4","parent_slice":{}},"cursor":{"updated_at":"2024-01-20"}}],"state":{"updated_at":"2024-01-02"}}`),
	"dated_batches": json.RawMessage(`{"use_global_cursor":true,"state":{"updated_at":"2024-01-10"},"lookback_window":0,"parent_state":{}}`),
	"migrated":      json.RawMessage(`{"use_global_cursor":true,"states":[{"partition":{"account":"a4","parent_slice":{}},"cursor":{"updated_at":"2024-01-20"}}],"state":{"updated_at":"2024-01-08"},"lookback_window":86400}`),
	// Parents: from the flat state of their child, from its common cursor, from
	// the state of a state.
	"projects": json.RawMessage(`{"updated_at":"2024-01-09"}`),
	"tasks":    json.RawMessage(`{"updated_at":"2024-01-09"}`),
	"comments": json.RawMessage(`{"use_global_cursor":false,"states":[{"partition":{"parent_slice":{"parent_slice":{},"project":"p2"},"task":"p2-t1"},"cursor":{"updated_at":"2024-01-10"}}],
		"state":{"updated_at":"2024-01-09"},"lookback_window":1,"parent_state":{"tasks":{"use_global_cursor":false,"states":[{"partition":{"parent_slice":{},"project":"p2"},"cursor":{"updated_at":"2024-01-07"}}],
		"state":{"updated_at":"2024-01-05"},"lookback_window":1,"parent_state":{"projects":{"updated_at":"2024-01-08"}}}}}`),
	"plain": json.RawMessage(`{"__ab_full_refresh_sync_complete":true}`),
}

// half is what one connector does with the states of another.
type half struct {
	States  map[string]json.RawMessage `json:"states"` // that it begins with
	Records map[string][]string        `json:"records"`
	Final   map[string]string          `json:"final"`
}

// resume reads from states.
func resume(t *testing.T, c *connector, states map[string]json.RawMessage) half {
	t.Helper()
	out := c.read(t, exchanged, states, cut{kind: uncut}, false)
	if out.code != 0 || !complete(out, exchanged) {
		t.Fatalf("exit code %d, %v: %v", out.code, out.status, out.errors)
	}
	h := half{States: states, Records: map[string][]string{}, Final: map[string]string{}}
	for _, name := range exchanged {
		h.Records[name] = slices.Sorted(slices.Values(normalized(t, out.records[name])))
		h.Final[name] = timeless(t, out.states[name])
	}
	return h
}

// normalized are records with their members in order.
func normalized(t *testing.T, records []string) []string {
	all := []string{}
	for _, r := range records {
		all = append(all, normal(t, json.RawMessage(r)))
	}
	return all
}

// timeless is a state without what depends on how long the sync took, and on
// whether full refreshes can be resumed.
func timeless(t *testing.T, blob json.RawMessage) string {
	t.Helper()
	var v any
	if err := json.Unmarshal(blob, &v); err != nil {
		t.Fatalf("state %s: %v", blob, err)
	}
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if _, ok := v["lookback_window"]; ok {
				v["lookback_window"] = 0
			}
			for _, one := range v {
				walk(one)
			}
		case []any:
			for _, one := range v {
				walk(one)
			}
		}
	}
	walk(v)
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	text := normal(t, b)
	if text == `{"__ab_full_refresh_sync_complete":true}` {
		return `{"__ab_no_cursor_state_message":true}`
	}
	return text
}

func compare(t *testing.T, what string, got, want half) {
	t.Helper()
	for _, name := range exchanged {
		if !slices.Equal(got.Records[name], want.Records[name]) {
			t.Errorf("%s: %s from state %s:\n got records %v\nwant %v", what, name, got.States[name], got.Records[name], want.Records[name])
		}
		if got.Final[name] != want.Final[name] {
			t.Errorf("%s: %s from state %s:\n got state %s\nwant %s", what, name, got.States[name], got.Final[name], want.Final[name])
		}
	}
}

const recordedStates = "testdata/cdk-states.json"

// TestStatesThereAndBack changes the image of running connections: a sync by
// the CDK and the next one by airgen, and the other way round. Both must read
// the same from each other's states and from older ones, and end in the same.
func TestStatesThereAndBack(t *testing.T) {
	theirs := cdk(t)
	ours := newConnector(t, built(t, fused), 1)
	interrupted := ours.read(t, exchanged, nil, cut{terminated, 150}, false)
	recorded := map[string]half{}
	for what, states := range map[string]map[string]json.RawMessage{
		"the CDK's":          theirs.read(t, exchanged, nil, cut{kind: uncut}, false).states,
		"airgen's":           ours.read(t, exchanged, nil, cut{kind: uncut}, false).states,
		"older":              older,
		"odder":              odder,
		"airgen's, half-way": withoutResuming(interrupted.states),
	} {
		want := resume(t, theirs, states)
		recorded[what] = want
		compare(t, "airgen from "+what+" states", resume(t, ours, states), want)
	}
	// What only airgen knows is for the CDK as if there were no state.
	resuming := map[string]json.RawMessage{}
	for name, blob := range interrupted.states {
		if streams[name].unit == byPage {
			resuming[name] = blob
		}
	}
	compare(t, "the CDK from states of unfinished refreshes", resume(t, theirs, resuming), resume(t, ours, nil))
	if *update {
		b, err := json.Marshal(recorded)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(recordedStates, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// withoutResuming drops the states that only airgen can go on from.
func withoutResuming(states map[string]json.RawMessage) map[string]json.RawMessage {
	kept := maps.Clone(states)
	maps.DeleteFunc(kept, func(name string, _ json.RawMessage) bool { return streams[name].unit == byPage })
	return kept
}

// TestRecordedStates is the half of it that needs no Python: what the CDK did
// from those states is recorded.
func TestRecordedStates(t *testing.T) {
	b, err := os.ReadFile(recordedStates)
	if err != nil {
		t.Fatal(err)
	}
	var recorded map[string]half
	if err := json.Unmarshal(b, &recorded); err != nil {
		t.Fatal(err)
	}
	for what, want := range recorded {
		for name, how := range map[string]func() (string, error){"fused": fused, "unfused": unfused} {
			c := newConnector(t, built(t, how), 1)
			compare(t, fmt.Sprintf("airgen, %s, from %s states", name, what), resume(t, c, want.States), want)
		}
	}
}
