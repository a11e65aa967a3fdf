package checkpoint

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"reflect"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// The files in testdata, made by record.py there, hold what the CDK's own cursors did in random
// situations: which windows they made, which values they kept, and their state
// after each step. Everything here must come out equal.

// recordedSpec is a cursor of such a situation.
type recordedSpec struct {
	Format      string   `json:"format"`
	Formats     []string `json:"formats"`
	Start       string   `json:"start"`
	End         string   `json:"end"`
	Step        string   `json:"step"`
	Granularity string   `json:"granularity"`
	Lookback    string   `json:"lookback"`
	Clamp       string   `json:"clamp"`
	Weekday     string   `json:"weekday"`
	Strict      bool     `json:"strict"`
}

func (r recordedSpec) datetime(t *testing.T) Datetime {
	at := func(text string) func() (time.Time, error) {
		parsed, err := time.Parse("2006-01-02T15:04:05.999999-07:00", text)
		if err != nil {
			t.Fatal(err)
		}
		return func() (time.Time, error) { return parsed.UTC(), nil }
	}
	return Datetime{Field: "ts", Format: r.Format, Formats: r.Formats, Start: at(r.Start), End: at(r.End),
		Step: r.Step, Granularity: r.Granularity, Lookback: r.Lookback, Clamp: r.Clamp, Weekday: r.Weekday, Strict: r.Strict}
}

// recorded reads a file of situations.
func recorded[T any](t *testing.T, path string, check func(t *testing.T, one T)) {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var one T
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			t.Fatal(err)
		}
		t.Run(fmt.Sprint(n), func(t *testing.T) { check(t, one) })
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// value is a JSON value of a situation.
func value(raw json.RawMessage) py.Value { return py.JSON(raw) }

// sameJSON compares two JSON texts by value.
func sameJSON(t *testing.T, what string, got []byte, want json.RawMessage) {
	t.Helper()
	var a, b any
	if err := json.Unmarshal(got, &a); err != nil {
		t.Fatalf("%s: %v in %s", what, err, got)
	}
	if err := json.Unmarshal(want, &b); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(a, b) {
		t.Errorf("%s:\n got %s\nwant %s", what, got, want)
	}
}

func TestRecordedWindows(t *testing.T) {
	type step struct {
		window int
		values []json.RawMessage
		state  json.RawMessage
	}
	type situation struct {
		Spec    recordedSpec
		State   json.RawMessage
		Before  json.RawMessage
		Windows [][2]string
		Probes  [][2]json.RawMessage
		Steps   [][3]json.RawMessage
		Error   string
	}
	recorded(t, "testdata/windows.jsonl.gz", func(t *testing.T, one situation) {
		tracker, err := NewDatetime(one.Spec.datetime(t), value(one.State))
		if err != nil {
			t.Fatal(err)
		}
		if one.Error != "" {
			return // the CDK fails on a state without intervals
		}
		sameJSON(t, "state before", tracker.AppendState(nil), one.Before)
		var slices []*Slice
		for s, err := range tracker.Open(py.Dict()) {
			if err != nil {
				t.Fatal(err)
			}
			slices = append(slices, s)
		}
		var got [][2]string
		for _, s := range slices {
			got = append(got, [2]string{s.Start(), s.End()})
		}
		if len(got)+len(one.Windows) > 0 && !reflect.DeepEqual(got, one.Windows) {
			t.Fatalf("windows:\n got %v\nwant %v\n%+v %s", got, one.Windows, one.Spec, one.State)
		}
		for _, probe := range one.Probes {
			if len(slices) == 0 {
				break
			}
			if got, want := slices[0].InWindow(value(probe[0])), string(probe[1]) == "true"; got != want {
				t.Errorf("InWindow(%s) = %v, want %v", probe[0], got, want)
			}
		}
		for n, raw := range one.Steps {
			var s step
			for i, into := range []any{&s.window, &s.values, &s.state} {
				if err := json.Unmarshal(raw[i], into); err != nil {
					t.Fatal(err)
				}
			}
			for _, v := range s.values {
				slices[s.window].Observe(value(v))
			}
			_, err := slices[s.window].Close()
			if string(s.state) == "null" {
				if err == nil {
					t.Fatalf("step %d: want an error", n)
				}
				continue
			}
			if err != nil {
				t.Fatalf("step %d: %v", n, err)
			}
			if tracker.(*single).cursor.again != nil {
				s.state = one.Before // the CDK's has moved over what is not read
			}
			sameJSON(t, fmt.Sprintf("state after step %d (%s)", n, s.values), tracker.AppendState(nil), s.state)
		}
	})
}

// script is a parent whose state is told from outside.
type script struct {
	noCursor
	changes atomic.Uint64
	blob    string
}

func (s *script) version() uint64                  { return s.changes.Load() }
func (s *script) appendKept(dst []byte) []byte     { return append(dst, s.blob...) }
func (s *script) appendPosition(dst []byte) []byte { return append(dst, s.blob...) }
func (s *script) AppendState(dst []byte) []byte    { return append(dst, s.blob...) }

func (s *script) set(blob string) {
	if s.blob != blob {
		s.blob = blob
		s.changes.Add(1)
	}
}

// partsIn counts how often the slices change their partition.
func partsIn(ops [][]json.RawMessage) int {
	count, last := 0, ""
	for _, op := range ops {
		if string(op[0]) == `"slice"` && string(op[1]) != last {
			count, last = count+1, string(op[1])
		}
	}
	return count
}

// held is a state of the CDK with the partitions whose cursors it has moved over
// what is not read: they stay where they were.
func held(t *testing.T, tracker *partitioned, state []byte) []byte {
	var whole map[string]json.RawMessage
	var states []struct {
		Partition json.RawMessage            `json:"partition"`
		Cursor    map[string]json.RawMessage `json:"cursor"`
	}
	if err := json.Unmarshal(state, &whole); err != nil {
		t.Fatal(err)
	}
	if whole["states"] == nil {
		return state
	}
	if err := json.Unmarshal(whole["states"], &states); err != nil {
		t.Fatal(err)
	}
	for _, s := range states {
		one := tracker.known.get(partitionKey(value(s.Partition)))
		if one != nil && one.cursor.again != nil {
			s.Cursor[tracker.spec.field] = appendText(nil, one.text)
		}
	}
	var err error
	if whole["states"], err = json.Marshal(states); err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func withoutParents(t *testing.T, state []byte) []byte {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(state, &members); err != nil {
		t.Fatal(err)
	}
	delete(members, "parent_state")
	out, err := json.Marshal(members)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestRecordedPartitioned(t *testing.T) {
	type situation struct {
		Spec    recordedSpec
		State   json.RawMessage
		Global  bool `json:"global_"`
		Parts   []json.RawMessage
		Parents []map[string]json.RawMessage
		Before  json.RawMessage
		Ops     [][]json.RawMessage
		Final   json.RawMessage
		Error   string
	}
	recorded(t, "testdata/partitioned.jsonl.gz", func(t *testing.T, one situation) {
		if one.Error != "" {
			t.Skip(one.Error)
		}
		now := time.Unix(1_700_000_000, 0)
		config := one.Spec.datetime(t)
		config.Global = one.Global
		tracker, err := NewPartitioned(config, value(one.State))
		if err != nil {
			t.Fatal(err)
		}
		sameJSON(t, "state before", tracker.AppendState(nil), one.Before)
		parent := &script{}
		in := Surroundings{Now: func() time.Time { return now }, Keeps: one.Parents != nil}
		if len(one.Parents) > 0 && len(one.Parents[0]) > 0 {
			in.Parents = []Parent{{Name: "p", Tracker: parent, Incremental: true}}
		}
		tracker.Begin(in)
		began := now

		// The slices come in the recorded order; closes are mixed in.
		pull, stop := iter.Pull(func(yield func(*Slice) bool) {
			for n, part := range one.Parts {
				if one.Parents != nil {
					parent.set(string(one.Parents[n+1]["p"]))
				}
				clear(tracker.(*partitioned).finished) // the CDK forgets them
				for s, err := range tracker.Open(value(part)) {
					if err != nil {
						t.Error(err)
						return
					}
					if !yield(s) {
						return
					}
				}
			}
			if one.Parents != nil {
				parent.set(string(one.Parents[len(one.Parents)-1]["p"]))
			}
		})
		defer stop()
		var slices []*Slice
		var stated time.Time // when the last state was due
		// A partition without a slice to read stays open in the CDK, which holds
		// back parent_state, and with it the states of a common cursor. Here it counts as read.
		idle := len(one.Parts) > partsIn(one.Ops)
		closed := 0
		compare := func(what string, want []byte, parents bool) {
			got := tracker.AppendState(nil)
			want = held(t, tracker.(*partitioned), want)
			if !parents {
				got, want = withoutParents(t, got), withoutParents(t, want)
			}
			sameJSON(t, what, got, want)
		}
		for n, op := range one.Ops {
			switch string(op[0]) {
			case `"slice"`:
				s, ok := pull()
				if !ok {
					t.Fatalf("op %d: no slice, want %s", n, op)
				}
				slices = append(slices, s)
				var start, end string
				_ = json.Unmarshal(op[2], &start)
				_ = json.Unmarshal(op[3], &end)
				if s.Start() != start || s.End() != end || s.partition.key == "" {
					t.Fatalf("op %d: slice %s [%s, %s], want %s", n, s.partition.key, s.Start(), s.End(), op)
				}
				sameJSON(t, "partition", []byte(s.partition.key), op[1])
			case `"end"`:
				if s, more := pull(); more {
					t.Fatalf("op %d: one more slice than the CDK makes: %s [%s, %s]", n, s.partition.key, s.Start(), s.End())
				}
			case `"close"`:
				var index, wait int
				var values []json.RawMessage
				var probes [][2]json.RawMessage
				_ = json.Unmarshal(op[1], &index)
				_ = json.Unmarshal(op[2], &values)
				_ = json.Unmarshal(op[3], &probes)
				_ = json.Unmarshal(op[4], &wait)
				s := slices[index]
				for _, probe := range probes {
					if got, want := s.InWindow(value(probe[0])), string(probe[1]) == "true"; got != want {
						t.Errorf("op %d: InWindow(%s) = %v, want %v", n, probe[0], got, want)
					}
				}
				for _, v := range values {
					s.Observe(value(v))
				}
				now = now.Add(time.Duration(wait) * time.Second)
				closed++
				emit, err := s.Close()
				if err != nil {
					t.Fatalf("op %d: %v", n, err)
				}
				// States may come sooner than the CDK's, and never later.
				late := stated.IsZero() || now.Sub(stated) > quiet
				if want := string(op[5]) == "true"; want && !emit && late && !idle {
					t.Errorf("op %d: no state is due", n)
				}
				if emit {
					stated = now
				}
				compare(fmt.Sprintf("state after op %d", n), op[6], !idle)
			}
		}
		now = began.Add(7 * time.Second)
		tracker.Finish(true)
		compare("final state", one.Final, !idle || closed == len(slices))
	})
}
