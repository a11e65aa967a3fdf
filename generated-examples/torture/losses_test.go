package torture

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
)

// loss is a failure of an API after which the CDK's state says more than was
// read. The CDK makes a child's partition from a parent's record when it has
// seen the next one, and moves the states of parents and of the child when no
// partition that was made is open: also when the parents broke off, and then
// without the last one that it saw.
type loss struct {
	name, stream string
	// breaks says which request of the first sync fails.
	breaks func(r *http.Request) bool
	// all is every record of the stream.
	all []string
}

var losses = []loss{
	{
		// The third page of the parents fails. The children of parents that were
		// not seen begin at the common cursor in the next sync.
		name: "parents break off", stream: "orders",
		breaks: func(r *http.Request) bool { return r.URL.Path == "/accounts" && r.URL.Query().Get("page") == "from-4" },
		all: []string{"a1-new", "a1-old", "a2-new", "a2-old", "a3-new", "a3-old", "a4-new", "a4-old",
			"a5-new", "a5-old", "a6-new", "a6-old", "a7-new", "a7-old", "a8-new", "a8-old"},
	},
	{
		// The second window of the parents fails. The last parent of the first one
		// has no partition, and its date lies behind the parents' state.
		name: "a window of the parents fails", stream: "tasks",
		breaks: func(r *http.Request) bool {
			return r.URL.Path == "/projects" && r.URL.Query().Get("since") == "2024-01-11"
		},
		all: []string{"p1-new", "p1-old", "p2-new", "p2-old", "p3-new", "p3-old"},
	},
}

// serve is an API whose parents have an old and a new record below each. Those
// with dates come in descending order, as in many APIs.
func (l loss) serve(t *testing.T, broken *atomic.Bool) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if broken.Load() && l.breaks(r) {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		at := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
		var all []object
		switch {
		case len(at) == 3:
			all = []object{{"id": at[1] + "-old", "updated_at": day(3), "seq": 1}, {"id": at[1] + "-new", "updated_at": day(20), "seq": 2}}
		case at[0] == "accounts":
			all = rows("a", 8, 1, 1)
		case at[0] == "projects":
			all = []object{{"id": "p1", "updated_at": day(9), "seq": 1}, {"id": "p2", "updated_at": day(5), "seq": 2}, {"id": "p3", "updated_at": day(2), "seq": 3}}
		}
		_, _ = w.Write(page(all, r))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// syncs is what a connector reads in a sync that fails and in the one after it.
type syncs struct {
	First  []string        `json:"first"` // ids
	State  json.RawMessage `json:"state"` // of the first
	Second []string        `json:"second"`
}

// run makes both syncs, or the second from a given state.
func (l loss) run(t *testing.T, c *connector, from *syncs) *syncs {
	t.Helper()
	var broken atomic.Bool
	c.write(t, "config.json", object{"api_url": l.serve(t, &broken)})
	if from == nil {
		broken.Store(true)
		out := c.read(t, []string{l.stream}, nil, cut{kind: uncut}, false)
		if out.code == 0 || out.status[l.stream] != "INCOMPLETE" {
			t.Fatalf("the first sync ends with %d, %v; want a failure", out.code, out.status)
		}
		from = &syncs{First: ids(t, out.records[l.stream]), State: out.states[l.stream]}
		broken.Store(false)
	}
	out := c.read(t, []string{l.stream}, map[string]json.RawMessage{l.stream: from.State}, cut{kind: uncut}, false)
	if out.code != 0 || !complete(out, []string{l.stream}) {
		t.Fatalf("the second sync ends with %d, %v: %v", out.code, out.status, out.errors)
	}
	return &syncs{First: from.First, State: from.State, Second: ids(t, out.records[l.stream])}
}

func ids(t *testing.T, records []string) []string {
	all := []string{}
	for _, record := range records {
		var o struct{ ID string }
		if err := json.Unmarshal([]byte(record), &o); err != nil {
			t.Fatal(err)
		}
		all = append(all, o.ID)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// lost are the records that no sync brought.
func (l loss) lost(s *syncs) []string {
	return slices.DeleteFunc(slices.Clone(l.all), func(id string) bool { return slices.Contains(s.First, id) || slices.Contains(s.Second, id) })
}

const recordedLosses = "testdata/cdk-losses.json"

func recordedLoss(t *testing.T, name string) *syncs {
	t.Helper()
	b, err := os.ReadFile(recordedLosses)
	if err != nil {
		t.Fatal(err)
	}
	var recorded map[string]*syncs
	if err := json.Unmarshal(b, &recorded); err != nil || recorded[name] == nil {
		t.Fatalf("no record of %q: %v", name, err)
	}
	return recorded[name]
}

// TestLosses: what fails is read by the next sync. From the state that the CDK
// wrote after the same failure even airgen misses records: it is the state that
// loses them.
func TestLosses(t *testing.T) {
	for _, l := range losses {
		for how, build := range map[string]func() (string, error){"fused": fused, "unfused": unfused} {
			for _, workers := range []int{1, 16} {
				t.Run(fmt.Sprint(l.name, "/", how, "/", workers), func(t *testing.T) {
					c := newConnector(t, built(t, build), workers)
					own := l.run(t, c, nil)
					if lost := l.lost(own); len(lost) > 0 {
						t.Errorf("lost %v\nfirst sync %v\nstate %s\nsecond sync %v", lost, own.First, own.State, own.Second)
					}
					theirs := recordedLoss(t, l.name)
					if lost := l.lost(theirs); len(lost) == 0 {
						t.Error("the CDK lost nothing: there is nothing to show")
					} else if got := l.lost(l.run(t, c, theirs)); !slices.Equal(got, lost) {
						t.Errorf("from the CDK's state airgen misses %v, want what the CDK misses, %v", got, lost)
					}
				})
			}
		}
	}
}

// TestLossesOfTheCDK makes the syncs with the CDK. When it fails, the CDK was
// mended: docs/state.md and docs/parity.md tell of the losses.
func TestLossesOfTheCDK(t *testing.T) {
	theirs := cdk(t)
	all := map[string]*syncs{}
	for _, l := range losses {
		all[l.name] = l.run(t, theirs, nil)
		t.Logf("%s: lost %v; the state was %s", l.name, l.lost(all[l.name]), all[l.name].State)
		if !*update {
			if got, want := l.lost(all[l.name]), l.lost(recordedLoss(t, l.name)); !slices.Equal(got, want) {
				t.Errorf("%s: the CDK loses %v, recorded are %v", l.name, got, want)
			}
		}
	}
	if *update {
		b, err := json.MarshalIndent(all, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(recordedLosses, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
