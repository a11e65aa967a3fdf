package dynamicdelegating_test

import (
	"slices"
	"strings"
	"testing"

	dynamicdelegating "github.com/airgen/airgen/golden/dynamic_delegating"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

// TestFaces reads two instances, each by the face that its own state asks for.
func TestFaces(t *testing.T) {
	requests := []string{"GET " + at + "/people", "GET " + at + "/pets/changes?since=2024-05-30T00%3A00%3A00Z", "GET " + at + "/plants"}
	api := sourcetest.NewAPI(t).
		On(requests[0], sourcetest.JSON(`{"data":[{"id":1}]}`)).
		On(requests[1], sourcetest.JSON(`{"data":[{"id":2,"updated_at":"2024-05-31T00:00:00Z"}]}`)).
		On(requests[2], sourcetest.JSON(`{"data":[{"id":3}]}`))
	got := sourcetest.Run{
		Transport: api, Streams: []string{"people", "pets", "plants"},
		Config: `{"api":"` + at + `","start_date":"2024-05-01T00:00:00Z","days_kept":7,"objects":[{"name":"people"},{"name":"pets"},{"name":"plants"}]}`,
		States: map[string]string{
			"pets":   `{"updated_at":"2024-05-30T00:00:00Z"}`,
			"plants": `{"updated_at":"2024-05-02T00:00:00Z"}`, // too old
		},
		Env: map[string]string{"AIRGEN_NOW": "2024-06-01T00:00:00Z"},
	}.Read(t, dynamicdelegating.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	asked := api.Requests()
	slices.Sort(asked)
	if !slices.Equal(asked, requests) {
		t.Errorf("asked %q, want %q", asked, requests)
	}
	for stream, want := range map[string]string{
		"people": `{"__ab_full_refresh_sync_complete":true}`,
		"pets":   `{"updated_at":"2024-05-31T00:00:00Z"}`,
		"plants": `{"__ab_full_refresh_sync_complete":true}`,
	} {
		if state := got.LastState(stream); state != want {
			t.Errorf("state of %s: %s, want %s", stream, state, want)
		}
	}
	for stream, record := range map[string]string{"people": `{"id":1}`, "pets": `{"id":2,"updated_at":"2024-05-31T00:00:00Z"}`, "plants": `{"id":3}`} {
		if records := strings.Join(got.Records(stream), ""); records != record {
			t.Errorf("%s: %s, want %s", stream, records, record)
		}
	}
}
