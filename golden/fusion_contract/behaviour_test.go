package fusioncontract_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/bits"
	"net/http"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	together "github.com/airgen/airgen/golden/fusion_contract"
	alone "github.com/airgen/airgen/golden/fusion_contract_no_fuse"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// The rules for streams that are read together, and the streams of the manifest
// that are about each. Goldens with one idea are in brackets.
//
//	equal meaning, not equal bytes             scores below shops, written again
//	a list router above, and one inside        shops; notes [nested_walk, list_product]
//	a grouping router batches inside the loop  scores [grouping_router]
//	own state, a child's parent_state, and     orders; items; notes [own_window]
//	  a child that wants everything
//	a product stays a full product             pairs [list_product]
//	children of a parent that is no stream     plans and prices below catalogs
//	a parent that is asked by POST             uses below labels
//	other records of the same pages            owners below labels
//	streams that are made at run time          [dynamic_fused]
//	a parent with two faces                    [state_delegating]
//	what is not selected is not emitted        TestEverySelection
//	a failing child, a failing parent          TestFailures
var streams = []string{"shops", "orders", "items", "notes", "scores", "labels", "uses", "owners", "pairs", "plans", "prices"}

// mood is what is special about an API.
type mood struct {
	refused string // requests that begin with it are
	later   bool   // a second sync: some orders are new
	odd     bool   // a label that cannot be transformed for owners
}

// api answers as the API of the manifest.
type api struct {
	mood
	mu       sync.Mutex
	requests []string
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	asked := r.URL.Path
	if page := r.URL.Query().Get("page"); page != "" {
		asked += " " + page
	}
	a.mu.Lock()
	a.requests = append(a.requests, asked)
	a.mu.Unlock()
	if a.refused != "" && strings.HasPrefix(asked, a.refused) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	fmt.Fprint(w, `{"data":[`+strings.Join(a.records(r), ",")+`]}`)
}

func (a *api) records(r *http.Request) []string {
	var ids []int
	switch path := r.URL.Path; path {
	case "/eu/shops":
		ids = []int{1, 2, 3}
	case "/us/shops":
		ids = []int{4}
	case "/labels":
		if a.odd {
			return []string{`{"id":1,"owned":true}`, `{"id":2,"owned":true,"owner":"x"}`, `{"id":3,"owned":true}`}
		}
		return []string{`{"id":1,"owned":true}`, `{"id":2}`, `{"id":3,"owned":true}`}
	case "/catalogs":
		ids = []int{7, 8}
	default:
		var shop int
		if _, err := fmt.Sscanf(path, "/shops/%d/orders", &shop); err == nil && strings.HasSuffix(path, "orders") {
			return paged(r, dated(r, shop*10, a.later))
		}
		if strings.HasSuffix(path, "/items") {
			return dated(r, 0, a.later)
		}
		return []string{fmt.Sprintf(`{"id":1,"of":%q}`, r.URL.RequestURI())}
	}
	var out []string
	for _, id := range ids {
		out = append(out, fmt.Sprintf(`{"id":%d}`, id))
	}
	return paged(r, out)
}

// dated are three records, of which the last is new in a second sync.
func dated(r *http.Request, from int, later bool) []string {
	var out []string
	for i, at := range []string{"2024-01-05", "2024-02-05", "2024-03-05"} {
		if at >= r.URL.Query().Get("since") && (i < 2 || later) {
			out = append(out, fmt.Sprintf(`{"id":%d,"at":%q,"of":%q}`, from+i, at, r.URL.Path))
		}
	}
	return out
}

// paged gives the part of a list that a page of two has.
func paged(r *http.Request, all []string) []string {
	page := 1 // which the first request does not say
	_, _ = fmt.Sscan(r.URL.Query().Get("page"), &page)
	from := min(2*(page-1), len(all))
	return all[from:min(from+2, len(all))]
}

func (a *api) count(prefix string) (n int) {
	for _, r := range a.requests {
		if strings.HasPrefix(r, prefix) {
			n++
		}
	}
	return n
}

// outcome is what is the same for every way of reading: of each stream its
// records, its last status and state, and whether it had an error.
func outcome(t *testing.T, a *api, def *source.Definition, workers int, states map[string]string, selected []string) (*sourcetest.Result, map[string]string) {
	t.Helper()
	run := sourcetest.Run{
		Transport: sourcetest.Serve(a), Streams: selected, States: states,
		Env: map[string]string{"AIRGEN_WORKERS": fmt.Sprint(workers), "AIRGEN_NOW": "2024-06-01T00:00:00Z"},
	}
	got := run.Read(t, def)
	out := map[string]string{}
	for _, stream := range streams {
		if !slices.Contains(selected, stream) {
			if said := got.Trail(stream); len(said) > 0 {
				t.Errorf("%s is not selected and says %v", stream, said)
			}
			continue
		}
		records := got.Records(stream)
		sort.Strings(records)
		out[stream] = fmt.Sprintf("%s\nstate %s\n%s, with error: %t", strings.Join(records, "\n"), sortedJSON(t, got.LastState(stream)),
			got.LastStatus(stream), len(got.Errors(stream)) > 0)
	}
	return got, out
}

// sortedJSON prints JSON with its lists in order: partitions come in any.
func sortedJSON(t *testing.T, text string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("the state is %q: %v", text, err)
	}
	var sorted func(v any)
	sorted = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, m := range v {
				sorted(m)
			}
		case []any:
			for _, it := range v {
				sorted(it)
			}
			slices.SortFunc(v, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
		}
	}
	sorted(v)
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// agree reads in both ways and compares. It returns what was read together, and
// the last states.
func agree(t *testing.T, m mood, workers int, states map[string]string, selected []string) (*api, map[string]string) {
	t.Helper()
	one, many := &api{mood: m}, &api{mood: m}
	_, want := outcome(t, many, alone.Definition(), 1, states, selected)
	got, fused := outcome(t, one, together.Definition(), workers, states, selected)
	for _, stream := range selected {
		if fused[stream] != want[stream] {
			t.Errorf("%s of %v, with %d workers and states %v\ntogether: %s\nalone: %s", stream, selected, workers, states, fused[stream], want[stream])
		}
	}
	if len(one.requests) > len(many.requests) {
		t.Errorf("%v: %d requests together, %d alone", selected, len(one.requests), len(many.requests))
	}
	last := map[string]string{}
	for _, stream := range selected {
		last[stream] = got.LastState(stream)
	}
	return one, last
}

// Whatever is selected, whether read together or alone, the records, states and
// statuses are the same, on a first sync and on the one after it.
func TestEverySelection(t *testing.T) {
	for mask := 1; mask < 1<<len(streams); mask++ {
		few := bits.OnesCount(uint(mask)) <= 3 || bits.OnesCount(uint(mask)) >= len(streams)-1
		if testing.Short() && !few {
			continue
		}
		var selected []string
		for i, stream := range streams {
			if mask&(1<<i) != 0 {
				selected = append(selected, stream)
			}
		}
		_, states := agree(t, mood{}, 1+mask%2*15, nil, selected)
		if few {
			agree(t, mood{later: true}, 1+mask%3*4, states, selected)
		}
		if t.Failed() {
			t.FailNow()
		}
	}
}

// A refused request fails the same streams as it does when each is read alone:
// those that need it, and no other.
func TestFailures(t *testing.T) {
	for refused, incomplete := range map[string][]string{
		"/eu/shops 2":       {"shops", "orders", "items", "notes", "scores", "pairs"},
		"/shops/2/orders":   {"orders", "items", "notes"},
		"/orders/20/items":  {"items"},
		"/orders/20/notes":  {"notes"},
		"/labels/1/uses":    {"uses"},
		"/labels/101":       {"owners"},
		"/catalogs/7/plans": {"plans"},
	} {
		for _, workers := range []int{1, 16} {
			a := &api{mood: mood{refused: refused}}
			got, _ := outcome(t, a, together.Definition(), workers, nil, streams)
			for _, stream := range streams {
				if ended := got.LastStatus(stream); (ended == "COMPLETE") == slices.Contains(incomplete, stream) {
					t.Errorf("%s refused: %s ends %s", refused, stream, ended)
				}
			}
		}
		agree(t, mood{refused: refused}, 1, nil, streams)
	}
}

// What one taker of the shared pages fails with is its own.
func TestFailureOfOneTaker(t *testing.T) {
	got, _ := outcome(t, &api{mood: mood{odd: true}}, together.Definition(), 4, nil, streams)
	for _, stream := range streams {
		if ended := got.LastStatus(stream); (ended == "COMPLETE") == (stream == "owners") {
			t.Errorf("%s ends %s", stream, ended)
		}
	}
	if labels := got.Records("labels"); len(labels) != 3 {
		t.Errorf("labels: %v", labels)
	}
	agree(t, mood{odd: true}, 4, nil, streams)
}

// Parents are asked for once, whoever wants them.
func TestRequests(t *testing.T) {
	a, _ := agree(t, mood{}, 4, nil, streams)
	for request, want := range map[string]int{
		"/eu/shops": 2, "/us/shops": 1, "/shops/1/orders": 2, "/labels": 1 + 3 + 2, "/catalogs": 1 + 4, "/scores": 2,
	} {
		if got := a.count(request); got != want {
			t.Errorf("%s: %d requests, want %d", request, got, want)
		}
	}
	twice := map[string]int{}
	for _, r := range a.requests {
		twice[r]++
	}
	maps.DeleteFunc(twice, func(_ string, n int) bool { return n == 1 })
	delete(twice, "/scores")
	if len(twice) > 0 {
		t.Errorf("asked for twice: %v", twice)
	}
}
