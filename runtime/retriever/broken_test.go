package retriever_test

import (
	"fmt"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/retriever"
)

// TestBrokenBodies pins the one deliberate difference of this package: a body
// that is not JSON is asked for again, and fails the slice in the end.
func TestBrokenBodies(t *testing.T) {
	tests := []struct {
		name  string
		first []string // bodies before the good one
		fails bool
	}{
		{name: "cut off once", first: []string{`[{"id":1},{"id`}},
		{name: "an error page once", first: []string{`<html>busy</html>`}},
		{name: "broken for good", first: slices.Repeat([]string{`[{"id":1},`}, 10), fails: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var n atomic.Int64
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				if n := int(n.Add(1)); n <= len(tt.first) {
					fmt.Fprint(w, tt.first[n-1])
					return
				}
				fmt.Fprint(w, `[{"id":1}]`)
			})
			s := &retriever.Simple{Requester: a.requester()}
			got, err := collect(s.Pages(t.Context(), nil, a.request))
			if (err != nil) != tt.fails {
				t.Fatalf("error %v", err)
			}
			if tt.fails {
				check(t, "records", got, nil)
				return
			}
			check(t, "records", got, []string{`{"id":1}`})
		})
	}
}

// TestExcusedBodies: where nothing was promised, nothing is missing.
func TestExcusedBodies(t *testing.T) {
	tests := []struct {
		name   string
		status int
		filter fetch.Filter
	}{
		{name: "a status that is no success", status: http.StatusMultipleChoices},
		{name: "an ignored answer", status: http.StatusOK, filter: fetch.Filter{Action: fetch.Ignore, Contains: "busy"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
				w.WriteHeader(tt.status)
				fmt.Fprint(w, `<html>busy</html>`)
			})
			requester := a.requester()
			requester.Errors = &fetch.DefaultErrorHandler{Filters: []fetch.Filter{tt.filter}}
			got, err := collect((&retriever.Simple{Requester: requester}).Pages(t.Context(), nil, a.request))
			if err != nil || len(got) > 0 {
				t.Errorf("records %q, error %v", got, err)
			}
			check(t, "requests", a.requests(), []string{"things"})
		})
	}
}

// TestConnectionBreaks cuts the connection inside the body: no record may have
// left by then, and none twice.
func TestConnectionBreaks(t *testing.T) {
	var n atomic.Int64
	a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1) == 1 {
			w.Header().Set("Content-Length", "1000")
			fmt.Fprint(w, `[{"id":1},`)
			panic(http.ErrAbortHandler)
		}
		fmt.Fprint(w, `[{"id":1}]`)
	})
	s := &retriever.Simple{Requester: a.requester()}
	got, err := collect(s.Pages(t.Context(), nil, a.request))
	if err != nil {
		t.Fatal(err)
	}
	check(t, "records", got, []string{`{"id":1}`})
}
