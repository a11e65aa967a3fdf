package retriever_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// api is a server that notes what it is asked.
type api struct {
	*httptest.Server
	client *fetch.Client

	lock  sync.Mutex
	asked []string // request URIs
}

// newAPI starts a server. The clock stands still, so that nothing waits.
func newAPI(t testing.TB, handler http.HandlerFunc) *api {
	t.Helper()
	a := &api{}
	a.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a.lock.Lock()
		a.asked = append(a.asked, strings.TrimPrefix(r.URL.RequestURI(), "/"))
		a.lock.Unlock()
		time.Sleep(2 * time.Millisecond) // slow enough to be asked ahead of time
		handler(w, r)
	}))
	a.client = fetch.NewClient(fetch.Options{Clock: fetch.FrozenAt(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))})
	t.Cleanup(func() {
		a.client.Close()
		a.Close()
	})
	return a
}

// bodies serves one body per path, 404 for others.
func bodies(t testing.TB, of map[string]string) *api {
	return newAPI(t, func(w http.ResponseWriter, r *http.Request) {
		body, ok := of[strings.TrimPrefix(r.URL.RequestURI(), "/")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, body)
	})
}

func (a *api) requests() []string {
	a.lock.Lock()
	defer a.lock.Unlock()
	return slices.Clone(a.asked)
}

func (a *api) requester() *fetch.Requester {
	return &fetch.Requester{Client: a.client, Stream: "things"}
}

// request asks for /things, with the token as the page.
func (a *api) request(token py.Value) (*fetch.Request, error) {
	req := fetch.Get(a.URL, "things")
	req.Option(fetch.InQuery("page"), token)
	return req, nil
}

// slice is a Progress that remembers.
type slice struct {
	resume  py.Value
	refused bool
	read    []string
}

func (s *slice) ResumeToken() py.Value { return s.resume }
func (s *slice) Refuse()               { s.refused, s.resume = true, py.Value{} }
func (s *slice) PageRead(next py.Value) error {
	s.read = append(s.read, next.Repr())
	return nil
}

// collect reads all pages and returns the records as text.
func collect(pages func(func(*retriever.Page, error) bool)) (got []string, err error) {
	for page, err := range pages {
		if err != nil {
			return got, err
		}
		for rec, err := range page.Records() {
			if err != nil {
				return got, err
			}
			text, err := rec.Value().AppendJSON(nil)
			if err != nil {
				return got, err
			}
			if err := page.Keep(rec); err != nil {
				return got, err
			}
			got = append(got, string(text))
		}
	}
	return got, nil
}

func check[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}

// next is the cursor that most of these APIs use.
func next(p paging.Page) (py.Value, error) { return p.Response().Member("next"), nil }

func TestPages(t *testing.T) {
	counted := paging.PageIncrement{Size: 2, Start: 1}
	tests := []struct {
		name     string
		bodies   map[string]string
		path     []string
		strategy paging.Strategy
		want     []string
		asked    []string
		read     []string // what the slice hears
		fails    bool
	}{
		{
			name:   "one page without a paginator",
			bodies: map[string]string{"things": `[{"id":1},{"id":2}]`},
			want:   []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things"}, read: []string{"Undefined"},
		},
		{
			name:     "a short page is the last",
			bodies:   map[string]string{"things": `{"d":[{"id":1},{"id":2}]}`, "things?page=2": `{"d":[{"id":3}]}`},
			path:     []string{"d"},
			strategy: counted,
			want:     []string{`{"id":1}`, `{"id":2}`, `{"id":3}`}, asked: []string{"things", "things?page=2"}, read: []string{"2", "Undefined"},
		},
		{
			name:     "a cursor from the body",
			bodies:   map[string]string{"things": `{"d":[{"id":1}],"next":"b"}`, "things?page=b": `{"d":[{"id":2}],"next":""}`},
			path:     []string{"d"},
			strategy: paging.Cursor{Value: next},
			want:     []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things", "things?page=b"}, read: []string{"'b'", "Undefined"},
		},
		{
			name:     "an empty page with a next token",
			bodies:   map[string]string{"things": `{"d":[],"next":"b"}`, "things?page=b": `{"d":[{"id":2}]}`},
			path:     []string{"d"},
			strategy: paging.Cursor{Value: next},
			want:     []string{`{"id":2}`}, asked: []string{"things", "things?page=b"}, read: []string{"'b'", "Undefined"},
		},
		{
			name:     "page two fails",
			bodies:   map[string]string{"things": `{"d":[{"id":1}],"next":"b"}`},
			path:     []string{"d"},
			strategy: paging.Cursor{Value: next},
			want:     []string{`{"id":1}`}, asked: []string{"things", "things?page=b"}, read: []string{"'b'"}, fails: true,
		},
		{
			name:   "all matches of a star are records",
			bodies: map[string]string{"things": `{"d":{"x":{"id":1},"y":{"id":2}}}`},
			path:   []string{"d", "*"},
			want:   []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things"}, read: []string{"Undefined"},
		},
		{
			name:   "a glob must match once",
			bodies: map[string]string{"things": `{"d1":[{"id":1}],"d2":[]}`},
			path:   []string{"d?"},
			asked:  []string{"things"}, fails: true,
		},
		{
			name:   "a path looks into every item of a list",
			bodies: map[string]string{"things": `[{"d":[{"id":1}]},{"d":{"id":2}},{}]`},
			path:   []string{"d"},
			want:   []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things"}, read: []string{"Undefined"},
		},
		{
			name:     "of a list, the cursor sees the first item",
			bodies:   map[string]string{"things": `[{"next":"b"},{"next":"x"}]`, "things?page=b": `[]`},
			strategy: paging.Cursor{Value: next},
			want:     []string{`{"next":"b"}`, `{"next":"x"}`}, asked: []string{"things", "things?page=b"}, read: []string{"'b'", "Undefined"},
		},
		{name: "an empty body", bodies: map[string]string{"things": ""}, asked: []string{"things"}, read: []string{"Undefined"}},
		{name: "blanks", bodies: map[string]string{"things": " \n"}, asked: []string{"things"}, read: []string{"Undefined"}},
		{name: "null", bodies: map[string]string{"things": "null"}, asked: []string{"things"}, read: []string{"Undefined"}},
		{name: "an empty object", bodies: map[string]string{"things": "{}"}, asked: []string{"things"}, read: []string{"Undefined"}},
		{name: "blanks around", bodies: map[string]string{"things": "\n [{\"id\":1}, {}] \n"}, want: []string{`{"id":1}`}, asked: []string{"things"}, read: []string{"Undefined"}},
		{name: "a record that is no object", bodies: map[string]string{"things": `[{"id":1},2]`}, want: []string{`{"id":1}`}, asked: []string{"things"}, fails: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, ahead := range []bool{false, true} {
				a := bodies(t, tt.bodies)
				s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: tt.path}, Strategy: tt.strategy, Ahead: ahead}
				progress := &slice{}
				got, err := collect(s.Pages(t.Context(), progress, a.request))
				if (err != nil) != tt.fails {
					t.Fatalf("error %v", err)
				}
				if err != nil && failure.As(err) == nil {
					t.Errorf("%T %v is no failure", err, err)
				}
				check(t, "records", got, tt.want)
				check(t, "requests", a.requests(), tt.asked)
				check(t, "pages read", progress.read, tt.read)
			}
		})
	}
}

// TestCounting pins what paginators may look at.
func TestCounting(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"d":[{"id":1},{"id":2,"none":null},{"id":3}]}`})
	var seen []string
	s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
		var e py.Eval
		last := p.LastRecord()
		seen = append(seen, fmt.Sprintf("%d %d %s %s", p.RawCount(), p.LastPageSize(), e.Key(last, "id").Text(), p.Token().Repr()))
		return py.Value{}, nil
	}}}
	for page, err := range s.Pages(t.Context(), nil, a.request) {
		if err != nil {
			t.Fatal(err)
		}
		for rec, err := range page.Records() {
			if err != nil {
				t.Fatal(err)
			}
			if !py.EqualInt(rec.Get("id"), 3) {
				if err := page.Keep(rec); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	check(t, "seen by the paginator", seen, []string{"3 2 2 Undefined"})
}

func TestIgnoredPage(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"d":[{"id":1}],"next":"b"}`})
	requester := a.requester()
	requester.Errors = &fetch.DefaultErrorHandler{Filters: []fetch.Filter{{Action: fetch.Ignore, Codes: []int{404}}}}
	s := &retriever.Simple{Requester: requester, Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}}
	progress := &slice{}
	got, err := collect(s.Pages(t.Context(), progress, a.request))
	if err != nil {
		t.Fatal(err)
	}
	check(t, "records", got, []string{`{"id":1}`})
	check(t, "pages read", progress.read, []string{"'b'", "Undefined"})
}

func TestStop(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"d":[{"id":1}],"next":"b"}`})
	s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}}
	progress := &slice{}
	for page, err := range s.Pages(t.Context(), progress, a.request) {
		if err != nil {
			t.Fatal(err)
		}
		page.Stop()
	}
	check(t, "requests", a.requests(), []string{"things"})
	check(t, "pages read", progress.read, []string{"Undefined"})
}

func TestResume(t *testing.T) {
	served := map[string]string{"things": `{"d":[{"id":1}],"next":"b"}`, "things?page=b": `{"d":[{"id":2}]}`}
	tests := []struct {
		name   string
		resume py.Value
		want   []string
		asked  []string
		refuse bool
	}{
		{name: "from the start", want: []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things", "things?page=b"}},
		{name: "from a page", resume: py.Str("b"), want: []string{`{"id":2}`}, asked: []string{"things?page=b"}},
		{name: "from a page that is gone", resume: py.Str("x"), want: []string{`{"id":1}`, `{"id":2}`}, asked: []string{"things?page=x", "things", "things?page=b"}, refuse: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := bodies(t, served)
			s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}}
			progress := &slice{resume: tt.resume}
			got, err := collect(s.Pages(t.Context(), progress, a.request))
			if err != nil {
				t.Fatal(err)
			}
			check(t, "records", got, tt.want)
			check(t, "requests", a.requests(), tt.asked)
			if progress.refused != tt.refuse {
				t.Errorf("refused: %v", progress.refused)
			}
		})
	}
}

// TestProgressFails stops the reading: what could not be checkpointed must not be
// followed by more.
func TestProgressFails(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"next":"b"}`, "things?page=b": `{}`})
	s := &retriever.Simple{Requester: a.requester(), Strategy: paging.Cursor{Value: next}}
	broken := errors.New("broken pipe")
	_, err := collect(s.Pages(t.Context(), failing{broken}, a.request))
	if !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
	check(t, "requests", a.requests(), []string{"things"})
}

type failing struct{ err error }

func (f failing) ResumeToken() py.Value   { return py.Value{} }
func (f failing) PageRead(py.Value) error { return f.err }

func TestLazyRead(t *testing.T) {
	a := bodies(t, map[string]string{"things?page=b": `{"d":[{"id":2}]}`, "things": `{"d":[{"id":9}]}`})
	s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}}
	tests := []struct {
		name  string
		first py.Value
		want  []string
		asked []string
	}{
		{"a first page and more", py.JSON([]byte(`{"d":[{"id":1}],"next":"b"}`)), []string{`{"id":1}`, `{"id":2}`}, []string{"things?page=b"}},
		{"nothing there", py.Value{}, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := len(a.requests())
			got, err := collect(s.PagesFrom(t.Context(), nil, tt.first, a.request))
			if err != nil {
				t.Fatal(err)
			}
			check(t, "records", got, tt.want)
			check(t, "requests", a.requests()[before:], tt.asked)
		})
	}
}

func TestAllAndFirst(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"d":[{"id":1},{"id":2}],"next":"b"}`, "things?page=b": `{"d":[{"id":3}]}`})
	s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}, Ahead: true}
	var all []string
	for v, err := range retriever.All(s.Pages(t.Context(), nil, a.request), nil) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, v.Repr())
	}
	check(t, "all", all, []string{"{'id': 1}", "{'id': 2}", "{'id': 3}"})
	before := len(a.requests())
	s = &retriever.Simple{Requester: s.Requester, Extract: s.Extract, Strategy: s.Strategy}
	first, found, err := retriever.First(retriever.All(s.Pages(t.Context(), nil, a.request), nil))
	if err != nil || !found || first.Repr() != "{'id': 1}" {
		t.Errorf("first %s, %v, %v", first.Repr(), found, err)
	}
	check(t, "requests of First", a.requests()[before:], []string{"things"})
}

// TestAhead shows that the next page is under way while one is emitted, and that
// a loop that is left takes it back.
func TestAhead(t *testing.T) {
	asked := make(chan string, 10)
	a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
		asked <- r.URL.RawQuery
		switch r.URL.RawQuery {
		case "":
			fmt.Fprint(w, `{"d":[{"id":1}],"next":"b"}`)
		case "page=b":
			fmt.Fprint(w, `{"d":[{"id":2}],"next":"c"}`)
		default:
			<-r.Context().Done()
		}
	})
	s := &retriever.Simple{Requester: a.requester(), Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}, Ahead: true}
	pages := 0
	for page, err := range s.Pages(t.Context(), nil, a.request) {
		if err != nil {
			t.Fatal(err)
		}
		<-asked
		pages++
		if pages == 1 {
			if got := <-asked; got != "page=b" {
				t.Errorf("while page 1 is emitted, %q is asked for", got)
			}
			asked <- "" // for page 2
		}
		for _, err := range page.Records() {
			if err != nil {
				t.Fatal(err)
			}
		}
		if pages == 2 {
			break
		}
	}
}

// A page that comes faster than another goroutine wakes up is not asked for ahead.
func TestFastAnswersAreNotAskedForAhead(t *testing.T) {
	transport := &canned{body: page(3), pages: 9, left: 9}
	client := fetch.NewClient(fetch.Options{Transport: transport, Clock: fetch.FrozenAt(time.Unix(0, 0))})
	s := &retriever.Simple{
		Requester: &fetch.Requester{Client: client, Stream: "things"}, Extract: retriever.Extract{Path: []string{"d"}},
		Strategy: paging.Cursor{Value: next}, Ahead: true,
	}
	request := func(py.Value) (*fetch.Request, error) { return fetch.Get("https://api.example.com", "things"), nil }
	for _, err := range s.Pages(t.Context(), nil, request) {
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond)
		if asked := 9 - transport.left; asked != 1 {
			t.Errorf("%d pages were asked for while the first one is emitted", asked)
		}
		break
	}
}

func TestCancelled(t *testing.T) {
	a := bodies(t, map[string]string{"things": `{"next":"b"}`, "things?page=b": `{}`})
	s := &retriever.Simple{Requester: a.requester(), Strategy: paging.Cursor{Value: next}}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var err error
	for _, err = range s.Pages(ctx, nil, a.request) {
		cancel()
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
