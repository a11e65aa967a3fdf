package dynamicdelegating_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	dynamicdelegating "github.com/airgen/airgen/golden/dynamic_delegating"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

// TestFaces reads two instances, each by the face that its own state asks for.
func TestFaces(t *testing.T) {
	api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
		"GET /people": sourcetest.OK(`{"data":[{"id":1}]}`),
		"GET /pets/changes?since=2024-05-30T00:00:00Z": sourcetest.OK(`{"data":[{"id":2,"updated_at":"2024-05-31T00:00:00Z"}]}`),
		"GET /plants": sourcetest.OK(`{"data":[{"id":3}]}`),
	})
	config := fmt.Sprintf(`{"api":%q,"start_date":"2024-05-01T00:00:00Z","days_kept":7,"objects":[{"name":"people"},{"name":"pets"},{"name":"plants"}]}`, api.URL)
	got := sourcetest.Read(t, dynamicdelegating.Definition(), config,
		sourcetest.Stream{Name: "people", Incremental: true},
		sourcetest.Stream{Name: "pets", Incremental: true, State: `{"updated_at":"2024-05-30T00:00:00Z"}`},
		sourcetest.Stream{Name: "plants", Incremental: true, State: `{"updated_at":"2024-05-02T00:00:00Z"}`}) // too old
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Errors)
	}
	asked := api.Requests()
	slices.Sort(asked)
	if want := []string{"GET /people", "GET /pets/changes?since=2024-05-30T00:00:00Z", "GET /plants"}; !slices.Equal(asked, want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
	for stream, state := range map[string]string{
		"people": `{"__ab_full_refresh_sync_complete":true}`,
		"pets":   `{"updated_at":"2024-05-31T00:00:00Z"}`,
		"plants": `{"__ab_full_refresh_sync_complete":true}`,
	} {
		if got.States[stream] != state {
			t.Errorf("state of %s: %s, want %s", stream, got.States[stream], state)
		}
	}
	for stream, record := range map[string]string{"people": `{"id":1}`, "pets": `{"id":2,"updated_at":"2024-05-31T00:00:00Z"}`, "plants": `{"id":3}`} {
		if records := strings.Join(got.Records[stream], ""); records != record {
			t.Errorf("%s: %s, want %s", stream, records, record)
		}
	}
}
