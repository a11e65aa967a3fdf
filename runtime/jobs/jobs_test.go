package jobs_test

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jobs"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
	"github.com/airgen/airgen/runtime/source"
)

// api is a server with jobs. statuses says what it answers to the polls of each
// slice, over all its jobs; the last answer stays. "!400" refuses with a status.
type api struct {
	*httptest.Server
	client *fetch.Client

	lock     sync.Mutex
	asked    []string
	statuses map[string][]string
	created  map[string][]string // answers to creations: "" or a status to refuse with
	running  int
	most     int // jobs that ran at once
}

func newAPI(t *testing.T, statuses map[string][]string) *api {
	a := &api{statuses: statuses, created: map[string][]string{}}
	a.Server = httptest.NewServer(http.HandlerFunc(a.serve))
	a.client = fetch.NewClient(fetch.Options{Clock: fetch.FrozenAt(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))})
	t.Cleanup(func() {
		a.client.Close()
		a.Close()
	})
	return a
}

func (a *api) serve(w http.ResponseWriter, r *http.Request) {
	a.lock.Lock()
	defer a.lock.Unlock()
	a.asked = append(a.asked, r.Method+" "+strings.TrimPrefix(r.URL.RequestURI(), "/"))
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	slice := parts[len(parts)-1]
	switch parts[0] {
	case "create":
		if refusals := a.created[slice]; len(refusals) > 0 {
			a.created[slice] = refusals[1:]
			if refusals[0] != "" {
				var status int
				fmt.Sscan(refusals[0], &status)
				w.WriteHeader(status)
				return
			}
		}
		a.running++
		a.most = max(a.most, a.running)
		w.Header().Set("X-Job", "job-"+slice)
		fmt.Fprintf(w, `{"id":"job-%s"}`, slice)
	case "poll":
		of := strings.TrimPrefix(slice, "job-")
		status := a.statuses[of][0]
		if len(a.statuses[of]) > 1 {
			a.statuses[of] = a.statuses[of][1:]
		}
		if status != "RUNNING" && status != "SLOW" && status != "HM" {
			a.running--
		}
		fmt.Fprintf(w, `{"status":%q,"urls":["%s/1","%s/2"]}`, status, slice, slice)
	case "abort":
		a.running--
	case "targets":
		fmt.Fprintf(w, `{"urls":["%s/t"]}`, slice)
	case "file":
		fmt.Fprintf(w, "id\n%s\n", strings.Join(parts[1:], "-"))
	}
}

func (a *api) requests(prefix string) []string {
	a.lock.Lock()
	defer a.lock.Unlock()
	var got []string
	for _, asked := range a.asked {
		if strings.HasPrefix(asked, prefix) {
			got = append(got, asked)
		}
	}
	return got
}

func (a *api) requester() *fetch.Requester {
	return &fetch.Requester{Client: a.client, Stream: "report"}
}

// async describes a stream over the API's jobs.
func (a *api) async(pool *jobs.Pool) *jobs.Async {
	return &jobs.Async{
		Pool:     pool,
		Creation: a.requester(), Polling: a.requester(), Aborting: a.requester(), Deleting: a.requester(),
		Status:   &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"status"}}},
		States:   map[string]jobs.State{"RUNNING": jobs.Running, "DONE": jobs.Completed, "FAILED": jobs.Failed, "SLOW": jobs.TimedOut, "EMPTY": jobs.Skipped},
		Target:   &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"urls"}}},
		Download: &retriever.Simple{Requester: a.requester(), Decoder: csvdecode.Decoder{}},
	}
}

// run reads a stream of slices and returns what came, by slice.
func (a *api) run(ctx context.Context, async *jobs.Async, names ...string) (records []string, err error) {
	host := &host{ctx: ctx}
	for _, name := range names {
		part := a.part(name)
		part.Ready = func(job *jobs.Job) {
			request := func(target, token py.Value) (*fetch.Request, error) {
				return fetch.Get(a.URL, "file/"+target.Text()), nil
			}
			for page, err := range job.Pages(ctx, request) {
				if err != nil {
					records = append(records, "error: "+err.Error())
					return
				}
				for rec, err := range page.Records() {
					if err != nil {
						records = append(records, "error: "+err.Error())
						return
					}
					records = append(records, strings.Clone(rec.Get("id").Text())) // the record is lent
				}
			}
		}
		if host.err != nil {
			break
		}
		async.Add(host, part)
	}
	return records, host.finish()
}

// part is a slice whose job nobody reads.
func (a *api) part(name string) *jobs.Part {
	simple := func(method, path string) func(job *jobs.Job) (*fetch.Request, error) {
		return func(job *jobs.Job) (*fetch.Request, error) {
			return fetch.NewRequest(method, a.URL, path+job.Creation().Member("id").Text()), nil
		}
	}
	return &jobs.Part{
		Create:  func() (*fetch.Request, error) { return fetch.Post(a.URL, "create/"+name), nil },
		Poll:    simple("GET", "poll/"),
		Abort:   simple("POST", "abort/"),
		Delete:  simple("DELETE", "job/"),
		Targets: simple("GET", "targets/"),
		Ready:   func(*jobs.Job) {},
	}
}

// host is a stream without an engine.
type host struct {
	ctx    context.Context
	helper source.Helper
	leave  bool
	err    error
}

func (h *host) Helper(begin func(context.Context) source.Helper) source.Helper {
	if h.helper == nil {
		h.helper = begin(h.ctx)
	}
	return h.helper
}

func (h *host) Idle(wait func()) { wait() }

func (h *host) Fail(err error) { h.err = err }

func (h *host) finish() error {
	err := h.helper.Finish(h.leave)
	return cmp.Or(h.err, err, context.Cause(h.ctx))
}

func check(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

func TestRun(t *testing.T) {
	r := "RUNNING"
	tests := []struct {
		name     string
		statuses map[string][]string
		created  map[string][]string
		change   func(*jobs.Async)
		want     []string // records, sorted
		creates  int
		polls    int
		aborts   int
		deletes  int
		traces   int
		kind     failure.Kind // "" for success
	}{
		{name: "one job", statuses: map[string][]string{"a": {r, r, "DONE"}}, want: []string{"job-a-1", "job-a-2"}, creates: 1, polls: 3, deletes: 1},
		{name: "several", statuses: map[string][]string{"a": {"DONE"}, "b": {r, "DONE"}, "c": {"DONE"}}, want: []string{"job-a-1", "job-a-2", "job-b-1", "job-b-2", "job-c-1", "job-c-2"}, creates: 3, polls: 4, deletes: 3},
		{name: "nothing to read", statuses: map[string][]string{"a": {"EMPTY"}, "b": {"DONE"}}, want: []string{"job-b-1", "job-b-2"}, creates: 2, polls: 2, deletes: 1},
		{name: "failed twice", statuses: map[string][]string{"a": {"FAILED", r, "FAILED", "DONE"}}, want: []string{"job-a-1", "job-a-2"}, creates: 3, polls: 4, deletes: 1},
		{name: "failed for good", statuses: map[string][]string{"a": {"FAILED"}, "b": {"DONE"}}, want: []string{"job-b-1", "job-b-2"}, creates: 4, polls: 4, deletes: 1, kind: failure.SystemError},
		{name: "timed out by the API", statuses: map[string][]string{"a": {"SLOW", "DONE"}}, want: []string{"job-a-1", "job-a-2"}, creates: 2, polls: 2, aborts: 1, deletes: 1},
		{name: "never ends", statuses: map[string][]string{"a": {r}}, change: func(a *jobs.Async) { a.Timeout = time.Minute }, creates: 3, polls: 39, aborts: 3, kind: failure.SystemError},
		{name: "creation fails once", statuses: map[string][]string{"a": {"DONE"}}, created: map[string][]string{"a": {"400"}}, want: []string{"job-a-1", "job-a-2"}, creates: 2, polls: 1, deletes: 1, traces: 1},
		{name: "creation fails for good", statuses: map[string][]string{"a": {"DONE"}}, created: map[string][]string{"a": {"400", "400", "400", "400"}}, creates: 3, traces: 3, kind: failure.SystemError},
		{name: "creation is forbidden", statuses: map[string][]string{"a": {r}, "b": {"DONE"}}, created: map[string][]string{"b": {"403"}}, creates: 2, polls: 1, aborts: 1, kind: failure.ConfigError},
		{name: "an unknown status once", statuses: map[string][]string{"a": {"HM", "DONE"}}, want: []string{"job-a-1", "job-a-2"}, creates: 1, polls: 2, deletes: 1, kind: failure.SystemError},
		{name: "an unknown status for ever", statuses: map[string][]string{"a": {"HM"}}, change: func(a *jobs.Async) { a.Timeout = time.Minute }, creates: 3, polls: 39, aborts: 3, kind: failure.SystemError},
		{name: "one download without a target", statuses: map[string][]string{"a": {"DONE"}}, change: func(a *jobs.Async) { a.Target = nil }, want: []string{""}, creates: 1, polls: 1, deletes: 1},
		{name: "targets of their own", statuses: map[string][]string{"a": {"DONE"}}, change: func(a *jobs.Async) { a.Targeting = a.Polling }, want: []string{"job-a-t"}, creates: 1, polls: 1, deletes: 1},
		{name: "nothing to abort or delete with", statuses: map[string][]string{"a": {"SLOW", "DONE"}}, change: func(a *jobs.Async) { a.Aborting, a.Deleting = nil, nil }, want: []string{"job-a-1", "job-a-2"}, creates: 2, polls: 2},
		{name: "a wait after failures", statuses: map[string][]string{"a": {"FAILED", "DONE"}}, change: func(a *jobs.Async) { a.FailedWait = time.Hour }, want: []string{"job-a-1", "job-a-2"}, creates: 2, polls: 2, deletes: 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, places := range []int{1, 3} {
				statuses := map[string][]string{}
				for k, v := range tt.statuses {
					statuses[k] = slices.Clone(v)
				}
				a := newAPI(t, statuses)
				for k, v := range tt.created {
					a.created[k] = slices.Clone(v)
				}
				if places == 1 && tt.kind == failure.ConfigError {
					continue // the second job never comes to be made
				}
				async := a.async(jobs.NewPool(places))
				traces := 0
				async.Trace = func(error) { traces++ }
				if tt.change != nil {
					tt.change(async)
				}
				got, err := a.run(t.Context(), async, slices.Sorted(mapsKeys(tt.statuses))...)
				if (err != nil) != (tt.kind != "") || err != nil && failure.KindOf(err) != tt.kind {
					t.Fatalf("error %v, want kind %q", err, tt.kind)
				}
				slices.Sort(got)
				if tt.name == "one download without a target" {
					check(t, "records", a.requests("GET file"), []string{"GET file/"})
				} else {
					check(t, "records", got, tt.want)
				}
				counts := []int{len(a.requests("POST create")), len(a.requests("GET poll")), len(a.requests("POST abort")), len(a.requests("DELETE")), traces}
				if want := []int{tt.creates, tt.polls, tt.aborts, tt.deletes, tt.traces}; !slices.Equal(counts, want) {
					t.Errorf("%d places: creates, polls, aborts, deletes, traces %v, want %v", places, counts, want)
				}
				if async.Aborting != nil && a.most > places {
					t.Errorf("%d jobs at once in %d places", a.most, places)
				}
			}
		})
	}
}

func mapsKeys(m map[string][]string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// TestContexts pins what templates may look at.
func TestContexts(t *testing.T) {
	a := newAPI(t, map[string][]string{"a": {"DONE"}})
	async := a.async(jobs.NewPool(1))
	host := &host{ctx: t.Context()}
	async.Add(host, &jobs.Part{
		Create: func() (*fetch.Request, error) { return fetch.Post(a.URL, "create/a"), nil },
		Poll: func(job *jobs.Job) (*fetch.Request, error) {
			if !job.Polling().IsUndefined() {
				t.Error("there is a polling response before the first poll")
			}
			return fetch.Get(a.URL, "poll/job-a"), nil
		},
		Ready: func(job *jobs.Job) {
			var e py.Eval
			for what, got := range map[string]py.Value{
				"job-a":  e.Key(job.Creation(), "id"),
				"job-a ": py.Str(e.Key(e.Key(job.Creation(), "headers"), "x-job").Text() + " "),
				"DONE":   e.Key(job.Polling(), "status"),
				"POST":   e.Attr(e.Attr(job.Creation(), "request"), "method"),
			} {
				if got.Text() != what || e.Err() != nil {
					t.Errorf("got %q, want %q (%v)", got.Text(), what, e.Err())
				}
			}
		},
	})
	if err := host.finish(); err != nil {
		t.Fatal(err)
	}
}

// TestSharedPool lets two streams compete for one place.
func TestSharedPool(t *testing.T) {
	a := newAPI(t, map[string][]string{"a": {"RUNNING", "DONE"}, "b": {"RUNNING", "DONE"}, "c": {"RUNNING", "DONE"}, "d": {"RUNNING", "DONE"}})
	pool := jobs.NewPool(1)
	var wait sync.WaitGroup
	for _, names := range [][]string{{"a", "b"}, {"c", "d"}} {
		wait.Go(func() {
			got, err := a.run(t.Context(), a.async(pool), names...)
			if err != nil || len(got) != 4 {
				t.Errorf("%v: records %q, error %v", names, got, err)
			}
		})
	}
	wait.Wait()
	if a.most != 1 {
		t.Errorf("%d jobs at once in one place", a.most)
	}
}

// TestStreamsInTurn adds to two streams from one goroutine, as the records of a
// parent do: no stream may keep a place for a part that has not come yet.
func TestStreamsInTurn(t *testing.T) {
	for _, places := range []int{1, 2, 5} {
		a := newAPI(t, map[string][]string{"a": {"DONE"}, "b": {"RUNNING", "DONE"}, "c": {"DONE"}, "d": {"DONE"}, "e": {"DONE"}, "f": {"RUNNING", "DONE"}})
		pool := jobs.NewPool(places)
		hosts := []*host{{ctx: t.Context()}, {ctx: t.Context()}}
		asyncs := []*jobs.Async{a.async(pool), a.async(pool)}
		var ready atomic.Int64
		for i, name := range []string{"a", "b", "c", "d", "e", "f"} {
			part := a.part(name)
			part.Ready = func(*jobs.Job) { ready.Add(1) }
			asyncs[i%2].Add(hosts[i%2], part)
		}
		var wait sync.WaitGroup
		for _, h := range hosts {
			wait.Go(func() {
				if err := h.finish(); err != nil {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if ready.Load() != 6 || a.most > places {
			t.Errorf("%d places: %d of 6 jobs completed, %d at once", places, ready.Load(), a.most)
		}
	}
}

func TestSkipped(t *testing.T) {
	a := newAPI(t, map[string][]string{"a": {"EMPTY"}})
	host, skipped := &host{ctx: t.Context()}, 0
	part := a.part("a")
	part.Ready = func(*jobs.Job) { t.Error("there is nothing to read") }
	part.Skipped = func() { skipped++ }
	a.async(jobs.NewPool(1)).Add(host, part)
	if err := host.finish(); err != nil || skipped != 1 {
		t.Errorf("skipped %d times, error %v", skipped, err)
	}
}

// TestTried leaves jobs alone that were made to try a stream.
func TestTried(t *testing.T) {
	a := newAPI(t, map[string][]string{"a": {"RUNNING"}})
	a.client = fetch.NewClient(fetch.Options{})
	ctx, cancel := context.WithCancel(t.Context())
	host := &host{ctx: ctx, leave: true}
	a.async(jobs.NewPool(1)).Add(host, a.part("a"))
	time.AfterFunc(100*time.Millisecond, cancel)
	if err := host.finish(); err == nil {
		t.Error("no error")
	}
	check(t, "aborted", a.requests("POST abort"), nil)
}

func TestTimes(t *testing.T) {
	for _, tt := range []struct {
		in    py.Value
		want  time.Duration
		fails bool
	}{
		{in: py.Int(3), want: 3 * time.Minute}, {in: py.Str(" 4 "), want: 4 * time.Minute}, {in: py.Float(2.5), want: 2 * time.Minute},
		{in: py.Int(0)}, {in: py.Str(""), fails: true}, {in: py.Str("2.5"), fails: true}, {in: py.None, fails: true}, {in: py.Int(-1), fails: true},
		{in: py.Int(1 << 60), fails: true},
	} {
		got, err := jobs.Minutes(tt.in)
		if got != tt.want || (err != nil) != tt.fails {
			t.Errorf("Minutes(%s) = %v, %v", tt.in.Repr(), got, err)
		}
	}
}

func TestCancelled(t *testing.T) {
	a := newAPI(t, map[string][]string{"a": {"RUNNING"}})
	a.client = fetch.NewClient(fetch.Options{}) // the clock runs, so that Run waits
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(100*time.Millisecond, cancel)
	_, err := a.run(ctx, a.async(jobs.NewPool(1)), "a")
	if err == nil {
		t.Error("no error")
	}
	check(t, "aborted", a.requests("POST abort"), []string{"POST abort/job-a"})
}

func TestPoolOf(t *testing.T) {
	tests := []struct {
		in   py.Value
		want int
	}{
		{py.Int(3), 3}, {py.Str("4"), 4}, {py.Int(0), 1}, {py.Str("x"), 1}, {py.None, 1}, {py.Float(2.5), 1},
	}
	for _, tt := range tests {
		if got := jobs.PoolOf(tt.in).Limit(); got != tt.want {
			t.Errorf("PoolOf(%s) has %d places, want %d", tt.in.Repr(), got, tt.want)
		}
	}
}
