package dynamiclate_test

import (
	"slices"
	"testing"

	dynamiclate "github.com/airgen/airgen/golden/dynamic_late"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// TestConditions reads a stream whose places are all filled, and one whose
// places are left as they are.
func TestConditions(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/regions/eu?year=2", sourcetest.JSON(`[{"id":1},{"id":2}]`)).
		On("GET https://api.example.com/all?year=2024", sourcetest.JSON(`[{"id":1},{"id":2}]`))
	config := `{"api":"https://api.example.com","reports":[{"name":"plain"},{"name":"filled","path":"all","year":2024,"keep":true,"tag":"x"}]}`
	got := sourcetest.Run{Transport: api, Config: config, Streams: []string{"plain", "filled"}}.Read(t, dynamiclate.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	for stream, want := range map[string][]string{
		"plain":  {`{"id":2,"tag":20}`},
		"filled": {`{"id":1,"tag":"x"}`, `{"id":2,"tag":"x"}`},
	} {
		if records := got.Records(stream); !slices.Equal(records, want) {
			t.Errorf("%s: %q, want %q", stream, records, want)
		}
	}
}
