package statedelegating_test

import (
	"slices"
	"testing"

	statedelegating "github.com/airgen/airgen/golden/state_delegating"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const (
	at = "https://api.example.com"
	// The requests of the two faces, the second from either of two dates, and of
	// the stream below.
	everything = "GET " + at + "/contacts"
	fromStart  = "GET " + at + "/contacts/changes?since=2024-05-01T00%3A00%3A00Z"
	fromState  = "GET " + at + "/contacts/changes?since=2024-05-30T00%3A00%3A00Z"
	below      = "GET " + at + "/contacts/1/notes?since=2024-05-01T00%3A00%3A00Z"
)

func TestFaces(t *testing.T) {
	tests := []struct {
		name   string
		states map[string]string // that come in
		asked  []string
		state  string // the last one of contacts
	}{
		{
			name:  "no state",
			asked: []string{everything, below},
			state: `{"__ab_full_refresh_sync_complete":true}`,
		},
		{
			name:   "after a full refresh",
			states: map[string]string{"contacts": `{"__ab_full_refresh_sync_complete":true}`},
			asked:  []string{everything, below, fromStart},
			state:  `{"__ab_full_refresh_sync_complete":true,"updated_at":"2024-05-31T00:00:00Z"}`,
		},
		{
			name: "both go on",
			states: map[string]string{
				"contacts": `{"updated_at":"2024-05-30T00:00:00Z"}`,
				"notes":    `{"parent_state":{"contacts":{"updated_at":"2024-05-30T00:00:00Z"}}}`,
			},
			asked: []string{below, fromState},
			state: `{"updated_at":"2024-05-31T00:00:00Z"}`,
		},
		{
			name: "too old",
			states: map[string]string{
				"contacts": `{"updated_at":"2024-05-02T00:00:00Z"}`,
				"notes":    `{"parent_state":{"contacts":{"updated_at":"2024-05-02T00:00:00Z"}}}`,
			},
			asked: []string{everything, below},
			state: `{"__ab_full_refresh_sync_complete":true}`,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t).
				On(everything, sourcetest.JSON(`{"data":[{"id":1}]}`)).
				On(fromStart, sourcetest.JSON(`{"data":[{"id":1,"updated_at":"2024-05-31T00:00:00Z"}]}`)).
				On(fromState, sourcetest.JSON(`{"data":[{"id":1,"updated_at":"2024-05-31T00:00:00Z"}]}`)).
				On(below, sourcetest.JSON(`{"data":[{"id":2,"updated_at":"2024-05-31T00:00:00Z"}]}`))
			got := sourcetest.Run{
				Transport: api, Config: `{"api":"` + at + `","start_date":"2024-05-01T00:00:00Z","days_kept":7}`,
				Streams: []string{"contacts", "notes"}, States: test.states,
				Env: map[string]string{"AIRGEN_NOW": "2024-06-01T00:00:00Z"},
			}.Read(t, statedelegating.Definition())
			if got.Code != 0 {
				t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
			}
			asked := api.Requests()
			slices.Sort(asked)
			if !slices.Equal(asked, test.asked) {
				t.Errorf("asked\n %q, want\n %q", asked, test.asked)
			}
			if state := got.LastState("contacts"); state != test.state {
				t.Errorf("state %s, want %s", state, test.state)
			}
		})
	}
}
