package retriever_test

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// withProperties asks for /things with the properties of a chunk.
func (a *api) withProperties(ask retriever.Ask) (*fetch.Request, error) {
	req := fetch.Get(a.URL, "things")
	req.Query("p", py.Str(strings.Join(ask.Properties, ",")))
	req.Option(fetch.InQuery("page"), ask.Token)
	return req, nil
}

func TestPropertyChunks(t *testing.T) {
	selected := func(names ...string) func() (map[string]bool, bool, error) {
		return func() (map[string]bool, bool, error) {
			set := map[string]bool{}
			for _, name := range names {
				set[name] = true
			}
			return set, true, nil
		}
	}
	fetchNames := func(context.Context) iter.Seq2[py.Value, error] {
		return func(yield func(py.Value, error) bool) {
			_ = yield(py.Dict("n", py.Str("a")), nil) && yield(py.Dict("x", py.Str("b")), nil) && yield(py.Dict("n", py.Int(7)), nil)
		}
	}
	tests := []struct {
		name  string
		props retriever.Properties
		want  []string
	}{
		{"a list", retriever.Properties{List: []string{"a", "b"}}, []string{"a,b"}},
		{"always first", retriever.Properties{List: []string{"a"}, Always: []string{"id"}}, []string{"id,a"}},
		{"selected", retriever.Properties{List: []string{"a", "b"}, Always: []string{"id"}, Selected: selected("b")}, []string{"id,b"}},
		{"fetched", retriever.Properties{Endpoint: &retriever.Names{Fetch: fetchNames, Path: []string{"n"}}}, []string{"a,[],7"}},
		{"by count", retriever.Properties{List: []string{"a", "b", "c"}, Always: []string{"id"}, Chunking: &retriever.Chunking{Limit: 2}}, []string{"id,a,b", "id,c"}},
		{"by count and selected", retriever.Properties{List: []string{"a", "b", "c"}, Selected: selected("a", "c"), Chunking: &retriever.Chunking{Limit: 2}}, []string{"a,c"}},
		{"by characters", retriever.Properties{List: []string{"ab", "c", "é"}, Chunking: &retriever.Chunking{Limit: 9, ByCharacters: true}}, []string{"ab,c", "é"}},
		{"a property larger than a chunk", retriever.Properties{List: []string{"abcdef"}, Chunking: &retriever.Chunking{Limit: 3, ByCharacters: true}}, []string{"", "abcdef"}},
		{"without limit", retriever.Properties{List: []string{"a", "b"}, Always: []string{"id"}, Selected: selected("b"), Chunking: &retriever.Chunking{}}, []string{"a,b,id"}},
		{"nothing", retriever.Properties{}, []string{""}},
	}
	for i := range tests {
		tt := &tests[i]
		t.Run(tt.name, func(t *testing.T) {
			var asked []string
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				asked = append(asked, r.URL.Query().Get("p"))
				fmt.Fprint(w, `[]`)
			})
			s := &retriever.Simple{Requester: a.requester(), Properties: &tt.props}
			for range 2 {
				asked = nil
				if _, err := collect(s.PagesOf(t.Context(), nil, a.withProperties)); err != nil {
					t.Fatal(err)
				}
				check(t, "properties", asked, tt.want)
			}
		})
	}
}

func TestMergedChunks(t *testing.T) {
	a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Query().Get("p") + r.URL.Query().Get("page") {
		case "a":
			fmt.Fprint(w, `{"d":[{"id":"1","a":1,"o":{"x":1}},{"a":0},{"id":"2","a":2}],"next":"not this"}`)
		case "b":
			fmt.Fprint(w, `{"d":[{"id":"2","b":2},{"id":"1","b":1,"a":9,"o":{"y":2}}],"next":"n"}`)
		case "an":
			fmt.Fprint(w, `{"d":[{"id":"3","a":3}]}`)
		case "bn":
			w.WriteHeader(http.StatusNotFound)
		}
	})
	requester := a.requester()
	requester.Errors = &fetch.DefaultErrorHandler{Filters: []fetch.Filter{{Action: fetch.Ignore, Codes: []int{404}}}}
	var sizes []int64
	s := &retriever.Simple{
		Requester:  requester,
		Extract:    retriever.Extract{Path: []string{"d"}},
		Properties: &retriever.Properties{List: []string{"a", "b"}, Chunking: &retriever.Chunking{Limit: 1}},
		Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
			sizes = append(sizes, p.LastPageSize())
			return next(p)
		}},
	}
	var got []string
	for page, err := range s.PagesOf(t.Context(), nil, a.withProperties) {
		if err != nil {
			t.Fatal(err)
		}
		for rec, err := range page.Records() {
			if err != nil {
				t.Fatal(err)
			}
			taken, err := page.Merge(rec)
			if err != nil {
				t.Fatal(err)
			}
			if !taken {
				text, _ := rec.AppendTo(nil)
				got = append(got, string(text))
				page.Keep(rec)
			}
		}
		for rec, err := range page.Merged() {
			if err != nil {
				t.Fatal(err)
			}
			text, err := rec.AppendTo(nil)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, string(text))
			page.Keep(rec)
		}
	}
	check(t, "records", got, []string{`{"a":0}`, `{"id":"1","a":9,"o":{"x":1,"y":2},"b":1}`, `{"id":"2","a":2,"b":2}`, `{"id":"3","a":3}`})
	check(t, "page sizes", sizes, []int64{3})
}

func TestMergeKeys(t *testing.T) {
	a := bodies(t, map[string]string{"things": `[{"id":1,"k":"y"},{"id":1},{"id":""},{"id":"x","k":"y"}]`})
	s := &retriever.Simple{Requester: a.requester(), Properties: &retriever.Properties{Chunking: &retriever.Chunking{MergeKeys: []string{"id", "k"}}}}
	var got []string
	for page, err := range s.Pages(t.Context(), nil, a.request) {
		if err != nil {
			t.Fatal(err)
		}
		for rec, err := range page.Records() {
			if err != nil {
				t.Fatal(err)
			}
			taken, err := page.Merge(rec)
			got = append(got, fmt.Sprint(taken, err != nil))
		}
	}
	check(t, "taken, failed", got, []string{"false true", "false false", "false false", "true false"})
}

// narrowing is a slice whose cursor has moved.
type narrowing struct {
	slice
	starts []string
}

func (n *narrowing) Narrow() (string, bool, error) {
	if len(n.starts) == 0 {
		return "", false, nil
	}
	start := n.starts[0]
	n.starts = n.starts[1:]
	return start, true, nil
}

func TestReset(t *testing.T) {
	ask := func(a *api) func(retriever.Ask) (*fetch.Request, error) {
		return func(ask retriever.Ask) (*fetch.Request, error) {
			req := fetch.Get(a.URL, "things")
			req.Option(fetch.InQuery("page"), ask.Token)
			if ask.Narrowed {
				req.Query("start", py.Str(ask.Start))
			}
			return req, nil
		}
	}
	resets := &fetch.DefaultErrorHandler{Filters: []fetch.Filter{{Action: fetch.ResetPagination, Codes: []int{410}}}}
	tests := []struct {
		name     string
		rule     retriever.Reset
		progress retriever.Progress
		gone     string // the request that answers 410
		times    int
		asked    []string
		fails    bool
	}{
		{name: "once", progress: &slice{}, gone: "things?page=b", times: 1, asked: []string{"things", "things?page=b", "things", "things?page=b"}},
		{name: "in vain", progress: &slice{}, gone: "things?page=b", times: 9, asked: []string{"things", "things?page=b", "things", "things?page=b"}, fails: true},
		{name: "narrowed", rule: retriever.Reset{Narrow: true}, progress: &narrowing{starts: []string{"s1"}}, gone: "things?page=b", times: 1,
			asked: []string{"things", "things?page=b", "things?start=s1", "things?start=s1&page=b"}},
		{name: "not narrower", rule: retriever.Reset{Narrow: true}, progress: &narrowing{}, gone: "things?page=b", times: 1, asked: []string{"things", "things?page=b"}, fails: true},
		{name: "limit of records", rule: retriever.Reset{Narrow: true, MaxRecords: 2}, progress: &narrowing{starts: []string{"s1"}},
			asked: []string{"things", "things?page=b", "things?start=s1", "things?start=s1&page=b"}, fails: true},
	}
	for i := range tests {
		tt := &tests[i]
		t.Run(tt.name, func(t *testing.T) {
			var n atomic.Int64
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				if uri := strings.TrimPrefix(r.URL.RequestURI(), "/"); uri == tt.gone {
					if int(n.Add(1)) <= tt.times {
						w.WriteHeader(http.StatusGone)
						return
					}
				}
				if r.URL.Query().Get("page") == "b" {
					fmt.Fprint(w, `{"d":[{"id":2}]}`)
					return
				}
				fmt.Fprint(w, `{"d":[{"id":1}],"next":"b"}`)
			})
			requester := a.requester()
			requester.Errors = resets
			s := &retriever.Simple{Requester: requester, Extract: retriever.Extract{Path: []string{"d"}}, Strategy: paging.Cursor{Value: next}, Reset: &tt.rule}
			_, err := collect(s.PagesOf(t.Context(), tt.progress, ask(a)))
			if (err != nil) != tt.fails {
				t.Fatalf("error %v", err)
			}
			check(t, "requests", a.requests(), tt.asked)
		})
	}
}

func TestShrink(t *testing.T) {
	tests := []struct {
		name  string
		rule  *retriever.Shrink
		asked []string
		kind  failure.Kind // "" for success
	}{
		{name: "halved until it fits", rule: &retriever.Shrink{PageSize: 100}, asked: []string{"things?size=100", "things?size=50", "things?size=25", "things?size=25&page=b"}},
		{name: "restored", rule: &retriever.Shrink{PageSize: 100, Restore: true}, asked: []string{"things?size=100", "things?size=50", "things?size=25", "things?size=100&page=b", "things?size=50&page=b", "things?size=25&page=b"}},
		{name: "too often", rule: &retriever.Shrink{PageSize: 100, Attempts: 1}, asked: []string{"things?size=100", "things?size=50"}, kind: failure.TransientError},
		{name: "smallest", rule: &retriever.Shrink{PageSize: 100, Min: 50, MinRetries: 1}, asked: []string{"things?size=100", "things?size=50", "things?size=50"}, kind: failure.TransientError},
		{name: "nothing to shrink", rule: &retriever.Shrink{PageSize: 100, Min: 200}, asked: []string{"things?size=100"}, kind: failure.ConfigError},
		{name: "no page size", rule: &retriever.Shrink{}, asked: []string{"things?size=100"}, kind: failure.ConfigError},
		{name: "no rule", asked: []string{"things?size=100"}, kind: failure.ConfigError},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				if size := r.URL.Query().Get("size"); size != "25" {
					w.WriteHeader(http.StatusBadGateway)
					return
				}
				if r.URL.Query().Get("page") == "" {
					fmt.Fprint(w, `{"next":"b"}`)
					return
				}
				fmt.Fprint(w, `{}`)
			})
			requester := a.requester()
			requester.Errors = &fetch.DefaultErrorHandler{Filters: []fetch.Filter{{Action: fetch.ReducePageSize, Codes: []int{502}}}}
			s := &retriever.Simple{Requester: requester, Strategy: paging.Cursor{Value: next}, Shrink: tt.rule}
			_, err := collect(s.PagesOf(t.Context(), nil, func(ask retriever.Ask) (*fetch.Request, error) {
				size := ask.PageSize
				if size == 0 {
					size = 100
				}
				req := fetch.Get(a.URL, "things")
				req.Option(fetch.InQuery("size"), py.Int(size))
				req.Option(fetch.InQuery("page"), ask.Token)
				return req, nil
			}))
			if (err != nil) != (tt.kind != "") || err != nil && failure.KindOf(err) != tt.kind {
				t.Fatalf("error %v, want kind %q", err, tt.kind)
			}
			check(t, "requests", a.requests(), tt.asked)
		})
	}
}

// window is a slice over days that can be halved.
type window struct{ slice }

func (w *window) Start() string { return "0" }
func (w *window) End() string   { return "8" }
func (w *window) Split(start, end, min string) (first, second checkpoint.Window, ok bool, err error) {
	from, to := int(start[0]), int(end[0])
	if to-from < 2 {
		return first, second, false, nil
	}
	middle := string(rune(from + (to-from)/2))
	return checkpoint.Window{Start: start, End: middle}, checkpoint.Window{Start: middle, End: end}, true, nil
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name  string
		rule  *retriever.Split
		wide  int // windows wider than this are refused
		asked []string
		kind  failure.Kind
	}{
		{name: "in halves", rule: &retriever.Split{}, wide: 4, asked: []string{"things?start=0&end=8", "things?start=0&end=4", "things?start=4&end=8"}},
		{name: "in quarters", rule: &retriever.Split{}, wide: 2, asked: []string{"things?start=0&end=8", "things?start=0&end=4", "things?start=0&end=2", "things?start=2&end=4", "things?start=4&end=8", "things?start=4&end=6", "things?start=6&end=8"}},
		{name: "no further", rule: &retriever.Split{Min: "P1D"}, wide: 0, asked: []string{"things?start=0&end=8", "things?start=0&end=4", "things?start=0&end=2", "things?start=0&end=1"}, kind: failure.TransientError},
		{name: "no rule", wide: 4, asked: []string{"things?start=0&end=8"}, kind: failure.ConfigError},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				q := r.URL.Query()
				if int(q.Get("end")[0])-int(q.Get("start")[0]) > tt.wide {
					w.WriteHeader(http.StatusUnprocessableEntity)
					return
				}
				fmt.Fprint(w, `[{}]`)
			})
			requester := a.requester()
			requester.Errors = &fetch.DefaultErrorHandler{Filters: []fetch.Filter{{Action: fetch.SplitRequestWindow, Codes: []int{422}}}}
			s := &retriever.Simple{Requester: requester, Split: tt.rule}
			_, err := collect(s.PagesOf(t.Context(), &window{}, func(ask retriever.Ask) (*fetch.Request, error) {
				start, end := "0", "8"
				if ask.Narrowed {
					start, end = ask.Start, ask.End
				}
				req := fetch.Get(a.URL, "things")
				req.Option(fetch.InQuery("start"), py.Str(start))
				req.Option(fetch.InQuery("end"), py.Str(end))
				return req, nil
			}))
			if (err != nil) != (tt.kind != "") || err != nil && failure.KindOf(err) != tt.kind {
				t.Fatalf("error %v, want kind %q", err, tt.kind)
			}
			check(t, "requests", a.requests(), tt.asked)
		})
	}
}
