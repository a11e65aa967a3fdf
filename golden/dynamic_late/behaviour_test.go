package dynamiclate_test

import (
	"fmt"
	"slices"
	"testing"

	dynamiclate "github.com/airgen/airgen/golden/dynamic_late"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

// TestConditions reads a stream whose places are all filled, and one whose
// places are left as they are.
func TestConditions(t *testing.T) {
	api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
		"GET /regions/eu?year=2": sourcetest.OK(`[{"id":1},{"id":2}]`),
		"GET /all?year=2024":     sourcetest.OK(`[{"id":1},{"id":2}]`),
	})
	config := fmt.Sprintf(`{"api":%q,"reports":[{"name":"plain"},{"name":"filled","path":"all","year":2024,"keep":true,"tag":"x"}]}`, api.URL)
	got := sourcetest.Read(t, dynamiclate.Definition(), config, sourcetest.Stream{Name: "plain"}, sourcetest.Stream{Name: "filled"})
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Errors)
	}
	for stream, want := range map[string][]string{
		"plain":  {`{"id":2,"tag":20}`},
		"filled": {`{"id":1,"tag":"x"}`, `{"id":2,"tag":"x"}`},
	} {
		if !slices.Equal(got.Records[stream], want) {
			t.Errorf("%s: %q, want %q", stream, got.Records[stream], want)
		}
	}
}
