package lazyread_test

import (
	"slices"
	"strings"
	"testing"

	lazyread "github.com/airgen/airgen/golden/lazy_read"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

// newAPI has folders and shelves that come with the first page of their files.
func newAPI(t *testing.T) *sourcetest.API {
	return sourcetest.NewAPI(t).
		On("GET "+at+"/folders", sourcetest.JSON(`{"data":[`+
			`{"id":1,"content":{"files":{"data":[{"id":10}],"next":"n"}}},`+
			`{"id":2,"content":{"files":{"data":[{"id":20}]}}},`+
			`{"id":3},`+
			`{"id":null,"content":{"files":{"data":[{"id":40}]}}}]}`)).
		On("GET "+at+"/shelves", sourcetest.JSON(`{"data":[{"code":"s","files":{"data":[{"id":50}]}}]}`)).
		On("GET "+at+"/files/1?after=n", sourcetest.JSON(`{"data":[{"id":11}]}`)).
		On("GET "+at+"/files/1", sourcetest.JSON(`{"data":[{"id":10}],"next":"n"}`)).
		On("GET "+at+"/files/2", sourcetest.JSON(`{"data":[{"id":20}]}`)).
		On("GET "+at+"/files/3", sourcetest.JSON(`{"data":[]}`)).
		On("GET "+at+"/files/s", sourcetest.JSON(`{"data":[{"id":50}]}`))
}

func TestTheFirstPageComesFromTheParent(t *testing.T) {
	files := []string{`{"id":10}`, `{"id":11}`, `{"id":20}`, `{"id":50}`}
	for _, tt := range []struct {
		name    string
		streams []string
		states  map[string]string
		folders int
		asked   []string
	}{
		{"alone", []string{"files"}, nil, 0,
			[]string{"/files/1?after=n", "/folders", "/shelves"}},
		{"fused with its parent", []string{"folders", "files"}, nil, 4,
			[]string{"/files/1?after=n", "/folders", "/shelves"}},
		{"with a state, as in the CDK, by requests", []string{"files"}, map[string]string{"files": `{"__ab_no_cursor_state_message":true}`}, 0,
			[]string{"/files/1", "/files/1?after=n", "/files/2", "/files/3", "/files/s", "/folders", "/shelves"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			api := newAPI(t)
			got := sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`, Streams: tt.streams, States: tt.states}.Read(t, lazyread.Definition())
			records := got.Records("files")
			slices.Sort(records)
			if got.Code != 0 || !slices.Equal(records, files) || len(got.Records("folders")) != tt.folders {
				t.Errorf("exit code %d, records %v, folders %v, errors %v", got.Code, records, got.Records("folders"), got.Only("ERROR"))
			}
			var asked []string
			for _, request := range api.Requests() {
				asked = append(asked, strings.TrimPrefix(request, "GET "+at))
			}
			slices.Sort(asked)
			if !slices.Equal(asked, tt.asked) {
				t.Errorf("asked %v\n want %v", asked, tt.asked)
			}
		})
	}
}
