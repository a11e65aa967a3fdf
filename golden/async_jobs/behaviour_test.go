package asyncjobs_test

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	asyncjobs "github.com/airgen/airgen/golden/async_jobs"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// api makes jobs. A script says, by what a job is made for, how each job of it
// answers when it is asked, the last answer again and again; without a script a
// job is done at once.
type api struct {
	accounts []string
	scripts  map[string][][]string
	refuse   map[string]int // creations to refuse with 400
	forbid   string         // the creation to refuse with 403
	polled   chan string    // when not nil, told of every answer about a job

	lock     sync.Mutex
	jobs     map[string][]string // job → answers left
	kinds    map[string]string   // job → what it is made for
	running  map[string]bool
	most     int
	requests []string
}

func newAPI(accounts ...string) *api {
	return &api{accounts: accounts, scripts: map[string][][]string{}, refuse: map[string]int{},
		jobs: map[string][]string{}, kinds: map[string]string{}, running: map[string]bool{}}
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.lock.Lock()
	defer a.lock.Unlock()
	path := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	note := r.Method + " " + r.URL.Path
	if r.URL.RawQuery != "" {
		note += "?" + r.URL.RawQuery
	}
	defer func() { a.requests = append(a.requests, note) }()
	switch {
	case path[0] == "accounts":
		items := []string{}
		for _, name := range a.accounts {
			items = append(items, fmt.Sprintf(`{"id":%q,"region":"eu"}`, name))
		}
		fmt.Fprintf(w, `{"items":[%s]}`, strings.Join(items, ","))
	case r.Method == "POST" && path[0] != "jobs":
		kind := strings.Join(path, " ")
		if path[0] == "reports" {
			var body struct{ Region, From, To string }
			if json.NewDecoder(r.Body).Decode(&body) != nil || body.Region != "eu" {
				http.Error(w, "region?", http.StatusBadRequest)
				return
			}
			kind += " " + body.From
			note += " " + body.From + " " + body.To
		}
		if a.forbid == kind {
			http.Error(w, "{}", http.StatusForbidden)
			return
		}
		if a.refuse[kind] > 0 {
			a.refuse[kind]--
			http.Error(w, "{}", http.StatusBadRequest)
			return
		}
		id := fmt.Sprintf("j%d", len(a.jobs)+1)
		a.jobs[id], a.kinds[id] = []string{"done"}, kind
		if left := a.scripts[kind]; len(left) > 0 {
			a.jobs[id], a.scripts[kind] = left[0], left[1:]
		}
		a.running[id] = true
		a.most = max(a.most, len(a.running))
		fmt.Fprintf(w, `{"id":%q}`, id)
	case path[0] == "jobs" && len(path) == 2:
		id := path[1]
		status := a.jobs[id][0]
		if len(a.jobs[id]) > 1 {
			a.jobs[id] = a.jobs[id][1:]
		}
		if !slices.Contains([]string{"waiting", "working"}, status) {
			delete(a.running, id)
		}
		fmt.Fprintf(w, `{"id":%q,"status":%q,"files":["/files/%s"]}`, id, status, id)
		if a.polled != nil {
			a.polled <- id
		}
	case path[0] == "jobs" && path[2] == "abort":
		delete(a.running, path[1])
	case path[0] == "jobs" && path[2] == "delete":
	case path[0] == "jobs" && path[2] == "files":
		fmt.Fprintf(w, `{"files":["/csv/%s/1","/csv/%s/2"]}`, path[1], path[1])
	case path[0] == "csv":
		z := gzip.NewWriter(w)
		day := strings.Fields(a.kinds[path[1]])[2]
		fmt.Fprintf(z, "id,day,state\n%s-%s,%s,open\nx,%s,void\n", a.kinds[path[1]], path[2], day, day)
		_ = z.Close()
	case path[0] == "files":
		if after := r.URL.Query().Get("after"); after != "" {
			fmt.Fprintf(w, `[{"id":"%s %s"}]`, a.kinds[path[1]], after)
			return
		}
		fmt.Fprintf(w, `[{"id":"%s 1"},{"id":"%s 2","next":"3"}]`, a.kinds[path[1]], a.kinds[path[1]])
	case path[0] == "everything":
		fmt.Fprint(w, "id,note\n1,NA\n2,\n")
	default:
		http.NotFound(w, r)
	}
}

// count tells how many requests begin like this.
func (a *api) count(prefix string, suffix ...string) int {
	a.lock.Lock()
	defer a.lock.Unlock()
	n := 0
	for _, r := range a.requests {
		if strings.HasPrefix(r, prefix) && (len(suffix) == 0 || strings.HasSuffix(r, suffix[0])) {
			n++
		}
	}
	return n
}

// run is a command on streams of an API.
func run(a *api, env map[string]string, streams ...string) sourcetest.Run {
	return sourcetest.Run{
		Transport: sourcetest.Serve(a), Config: `{"url":"https://api.example.com","timeout":1}`,
		Streams: streams, Env: env,
	}
}

// eachWorkers runs a test with one worker and with many.
func eachWorkers(t *testing.T, test func(t *testing.T, read func(t *testing.T, a *api, streams ...string) *sourcetest.Result)) {
	for _, workers := range []string{"1", "16"} {
		t.Run(workers+" workers", func(t *testing.T) {
			test(t, func(t *testing.T, a *api, streams ...string) *sourcetest.Result {
				return run(a, map[string]string{"AIRGEN_WORKERS": workers, "AIRGEN_NOW": "2024-06-01T00:00:00Z"}, streams...).Read(t, asyncjobs.Definition())
			})
		})
	}
}

func sorted(records []string) []string {
	out := slices.Clone(records)
	slices.Sort(out)
	return out
}

func TestJobsBelowAParent(t *testing.T) {
	eachWorkers(t, func(t *testing.T, read func(*testing.T, *api, ...string) *sourcetest.Result) {
		a := newAPI("a", "b", "c")
		a.scripts["reports a 2024-05-01"] = [][]string{{"waiting", "working", "done"}}
		a.scripts["reports b 2024-05-11"] = [][]string{{"broken"}, {"working", "broken"}, {"done"}} // twice in vain
		a.scripts["reports c 2024-05-01"] = [][]string{{"working"}, {"slow"}, {"done"}}             // never ends, and then the API's own time-out
		a.scripts["invoices b"] = [][]string{{"empty"}}
		a.refuse["invoices c"] = 2
		got := read(t, a, "accounts", "reports", "invoices")
		if got.Code != 0 {
			t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
		}
		var want []string
		for _, account := range a.accounts {
			for _, from := range []string{"2024-05-01", "2024-05-11"} {
				for _, file := range []string{"1", "2"} {
					want = append(want, fmt.Sprintf(`{"id":"reports %s %s-%s","day":%q,"state":"open","account":%q}`, account, from, file, from, account))
				}
			}
		}
		if r := sorted(got.Records("reports")); !slices.Equal(r, want) {
			t.Errorf("reports:\n got %v\nwant %v", r, want)
		}
		want = []string{`{"id":"invoices a 1"}`, `{"id":"invoices a 2","next":"3"}`, `{"id":"invoices a 3"}`, `{"id":"invoices c 1"}`, `{"id":"invoices c 2","next":"3"}`, `{"id":"invoices c 3"}`}
		if r := sorted(got.Records("invoices")); !slices.Equal(r, want) {
			t.Errorf("invoices:\n got %v\nwant %v", r, want)
		}
		for _, s := range []string{"accounts", "reports", "invoices"} {
			if got.LastStatus(s) != "COMPLETE" {
				t.Errorf("%s is %s", s, got.LastStatus(s))
			}
		}
		if want := `{"__ab_full_refresh_sync_complete":true}`; got.LastState("invoices") != want {
			t.Errorf("state of invoices %s, want %s", got.LastState("invoices"), want)
		}
		if !strings.Contains(got.LastState("reports"), `"state":{"day":"2024-05-11"}`) {
			t.Errorf("state of reports %s", got.LastState("reports"))
		}
		for request, want := range map[string]int{
			"GET /accounts": 1, "POST /reports/": 10, "POST /invoices/": 5,
			"GET /jobs/j": a.count("GET /jobs/j"), "GET /csv/": 12, "GET /files/": 4,
		} {
			if n := a.count(request); n != want {
				t.Errorf("%d × %s, want %d", n, request, want)
			}
		}
		if n := a.count("POST /jobs/", "/abort"); n != 2 {
			t.Errorf("%d aborts, want those of the two jobs that took too long", n)
		}
		if n := a.count("POST /jobs/", "/delete"); n != 8 {
			t.Errorf("%d deletes, want one for each of 8 jobs that were read", n)
		}
		if len(got.Only("ERROR")) != 2 {
			t.Errorf("errors %v, want one for each creation that was refused", got.Only("ERROR"))
		}
		if a.most > 2 {
			t.Errorf("%d jobs at once, and max_concurrent_async_job_count is 2", a.most)
		}
	})
}

func TestAJobThatFailsForGood(t *testing.T) {
	eachWorkers(t, func(t *testing.T, read func(*testing.T, *api, ...string) *sourcetest.Result) {
		a := newAPI("a", "b")
		a.scripts["reports a 2024-05-01"] = [][]string{{"broken"}, {"broken"}, {"broken"}}
		got := read(t, a, "accounts", "reports")
		if got.Code == 0 || got.LastStatus("reports") != "INCOMPLETE" || got.LastStatus("accounts") != "COMPLETE" {
			t.Errorf("exit code %d, status %v", got.Code, got.Only("STATUS"))
		}
		if len(got.Only("ERROR")) != 2 || len(got.Records("reports")) != 6 {
			t.Errorf("errors %v, %d records; want one of the stream and that of the sync, and what the other three jobs made", got.Only("ERROR"), len(got.Records("reports")))
		}
		if strings.Contains(got.LastState("reports"), `"state":{"day":"2024-05-11"}`) {
			t.Errorf("the state passes the job that failed: %s", got.LastState("reports"))
		}
	})
}

func TestACreationThatIsForbidden(t *testing.T) {
	eachWorkers(t, func(t *testing.T, read func(*testing.T, *api, ...string) *sourcetest.Result) {
		a := newAPI("a", "b", "c", "d", "e")
		a.scripts["invoices a"] = [][]string{{"working"}}
		a.forbid = "invoices b"
		got := read(t, a, "accounts", "invoices")
		if got.Code == 0 || got.LastStatus("invoices") != "INCOMPLETE" || got.LastStatus("accounts") != "COMPLETE" {
			t.Errorf("exit code %d, status %v", got.Code, got.Only("STATUS"))
		}
		if n := a.count("POST /invoices/"); n != 2 {
			t.Errorf("%d jobs were asked for, want none after the one that was refused", n)
		}
		if n := a.count("POST /jobs/", "/abort"); n != 1 {
			t.Errorf("%d aborts, want that of the job that runs", n)
		}
		if len(got.Only("ERROR")) != 2 {
			t.Errorf("errors %v, want one of the stream and that of the sync", got.Only("ERROR"))
		}
	})
}

func TestWithoutDownloadTarget(t *testing.T) {
	got := run(newAPI(), nil, "everything").Read(t, asyncjobs.Definition())
	if want := []string{`{"id":"1","note":"NA"}`, `{"id":"2"}`}; got.Code != 0 || !slices.Equal(got.Records("everything"), want) {
		t.Errorf("exit code %d, errors %v, records %v, want %v", got.Code, got.Only("ERROR"), got.Records("everything"), want)
	}
}

// TestStopped ends a sync while jobs run, with the clock going: they are aborted.
func TestStopped(t *testing.T) {
	a := newAPI("a", "b")
	a.polled = make(chan string, 10)
	for _, account := range a.accounts {
		a.scripts["invoices "+account] = [][]string{{"working"}}
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	read := run(a, map[string]string{"AIRGEN_NOW": ""}, "invoices")
	read.Context = ctx
	ended := make(chan *sourcetest.Result)
	go func() { ended <- read.Read(t, asyncjobs.Definition()) }()
	for range 2 {
		select {
		case <-a.polled:
		case <-time.After(20 * time.Second):
			t.Fatal("no job was made")
		}
	}
	stop()
	var got *sourcetest.Result
	select {
	case got = <-ended:
	case <-time.After(10 * time.Second):
		t.Fatal("the sync does not end")
	}
	if n := a.count("POST /jobs/", "/abort"); n != 2 {
		t.Errorf("%d aborts of 2 jobs", n)
	}
	if slices.Contains(got.Statuses("invoices"), "COMPLETE") {
		t.Error("the stream is COMPLETE")
	}
}
