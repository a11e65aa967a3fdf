package lazyread_test

import (
	"fmt"
	"slices"
	"testing"

	lazyread "github.com/airgen/airgen/golden/lazy_read"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func api(t *testing.T) (*sourcetest.API, string) {
	a := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
		"GET /folders": sourcetest.OK(`{"data":[` +
			`{"id":1,"content":{"files":{"data":[{"id":10}],"next":"n"}}},` +
			`{"id":2,"content":{"files":{"data":[{"id":20}]}}},` +
			`{"id":3},` +
			`{"id":null,"content":{"files":{"data":[{"id":40}]}}}]}`),
		"GET /shelves":         sourcetest.OK(`{"data":[{"code":"s","files":{"data":[{"id":50}]}}]}`),
		"GET /files/1?after=n": sourcetest.OK(`{"data":[{"id":11}]}`),
		"GET /files/1":         sourcetest.OK(`{"data":[{"id":10}],"next":"n"}`),
		"GET /files/2":         sourcetest.OK(`{"data":[{"id":20}]}`),
		"GET /files/3":         sourcetest.OK(`{"data":[]}`),
		"GET /files/s":         sourcetest.OK(`{"data":[{"id":50}]}`),
	})
	return a, fmt.Sprintf(`{"url":%q}`, a.URL)
}

func TestTheFirstPageComesFromTheParent(t *testing.T) {
	files := []string{`{"id":10}`, `{"id":11}`, `{"id":20}`, `{"id":50}`}
	for _, tt := range []struct {
		name    string
		streams []sourcetest.Stream
		folders int
		asked   []string
	}{
		{"alone", []sourcetest.Stream{{Name: "files"}}, 0,
			[]string{"GET /files/1?after=n", "GET /folders", "GET /shelves"}},
		{"fused with its parent", []sourcetest.Stream{{Name: "folders"}, {Name: "files"}}, 4,
			[]string{"GET /files/1?after=n", "GET /folders", "GET /shelves"}},
		{"with a state, as in the CDK, by requests", []sourcetest.Stream{{Name: "files", State: `{"__ab_no_cursor_state_message":true}`}}, 0,
			[]string{"GET /files/1", "GET /files/1?after=n", "GET /files/2", "GET /files/3", "GET /files/s", "GET /folders", "GET /shelves"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, config := api(t)
			got := sourcetest.Read(t, lazyread.Definition(), config, tt.streams...)
			slices.Sort(got.Records["files"])
			if got.Code != 0 || !slices.Equal(got.Records["files"], files) || len(got.Records["folders"]) != tt.folders {
				t.Errorf("exit code %d, records %v, errors %v", got.Code, got.Records, got.Errors)
			}
			asked := a.Requests()
			slices.Sort(asked)
			if !slices.Equal(asked, tt.asked) {
				t.Errorf("asked %v\n want %v", asked, tt.asked)
			}
		})
	}
}
