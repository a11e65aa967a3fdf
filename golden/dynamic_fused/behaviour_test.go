package dynamicfused_test

import (
	"slices"
	"strings"
	"testing"

	dynamicfused "github.com/airgen/airgen/golden/dynamic_fused"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func api(t *testing.T) *sourcetest.API {
	return sourcetest.NewAPI(t).
		On("GET https://api.example.com/fields", sourcetest.JSON(`[{"id":"notes"},{"id":"tasks"},{"id":"files"}]`)).
		On("GET https://api.example.com/projects", sourcetest.JSON(`[{"id":1},{"id":2}]`)).
		On("GET https://api.example.com/projects/1/notes", sourcetest.JSON(`[{"id":11,"at":"2024-02-03"}]`)).
		On("GET https://api.example.com/projects/2/notes", sourcetest.JSON(`[]`)).
		On("GET https://api.example.com/projects/1/tasks", sourcetest.Answer{Status: 403, Body: `{}`}).
		On("GET https://api.example.com/projects/2/tasks", sourcetest.JSON(`[{"id":22,"at":"2024-02-04"}]`))
}

func TestParentsAreReadOnceForAllStreams(t *testing.T) {
	api := api(t)
	got := sourcetest.Run{Transport: api, Streams: []string{"projects", "notes", "tasks"}}.Read(t, dynamicfused.Definition())
	for stream, want := range map[string][]string{
		"projects": {`{"id":1}`, `{"id":2}`},
		"notes":    {`{"id":11,"at":"2024-02-03"}`},
		"tasks":    {`{"id":22,"at":"2024-02-04"}`},
	} {
		if records := got.Records(stream); !slices.Equal(records, want) {
			t.Errorf("%s: %v", stream, records)
		}
	}
	count := func(request string) (n int) {
		for _, r := range api.Requests() {
			if r == "GET https://api.example.com"+request {
				n++
			}
		}
		return n
	}
	if n := count("/projects"); n != 1 {
		t.Errorf("the parents are read %d times", n)
	}
	if n := count("/projects/1/files"); n != 0 {
		t.Error("a stream that is not selected is read")
	}
	// What one of the streams fails with is its own.
	for stream, want := range map[string]string{"projects": "COMPLETE", "notes": "COMPLETE", "tasks": "INCOMPLETE"} {
		if s := got.LastStatus(stream); s != want {
			t.Errorf("%s ends %s", stream, s)
		}
	}
	if state := got.LastState("notes"); !strings.Contains(state, `{"partition":{"parent_slice":{},"project":1},"cursor":{"at":"2024-02-03"}}`) {
		t.Errorf("the state of notes is %s", state)
	}
}

func TestCheckOfAStaticStreamDoesNotAskForTheOthers(t *testing.T) {
	api := sourcetest.NewAPI(t).On("GET https://api.example.com/projects", sourcetest.JSON(`[{"id":1}]`))
	got := sourcetest.Run{Transport: api}.Check(t, dynamicfused.Definition())
	if status := got.Only("CONNECTION_STATUS"); len(status) != 1 || status[0] != `{"status":"SUCCEEDED"}` {
		t.Errorf("got %v", status)
	}
}
