package statedelegating_test

import (
	"fmt"
	"slices"
	"testing"

	statedelegating "github.com/airgen/airgen/golden/state_delegating"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func TestFaces(t *testing.T) {
	tests := []struct {
		name, contacts, notes string // the incoming states
		asked                 []string
		state                 string // the last one of contacts
	}{
		{
			name:  "no state",
			asked: []string{"GET /contacts", "GET /contacts/1/notes?since=2024-05-01T00:00:00Z"},
			state: `{"__ab_full_refresh_sync_complete":true}`,
		},
		{
			name: "after a full refresh", contacts: `{"__ab_full_refresh_sync_complete":true}`,
			asked: []string{"GET /contacts", "GET /contacts/1/notes?since=2024-05-01T00:00:00Z", "GET /contacts/changes?since=2024-05-01T00:00:00Z"},
			state: `{"__ab_full_refresh_sync_complete":true,"updated_at":"2024-05-31T00:00:00Z"}`,
		},
		{
			name: "both go on", contacts: `{"updated_at":"2024-05-30T00:00:00Z"}`,
			notes: `{"parent_state":{"contacts":{"updated_at":"2024-05-30T00:00:00Z"}}}`,
			asked: []string{"GET /contacts/1/notes?since=2024-05-01T00:00:00Z", "GET /contacts/changes?since=2024-05-30T00:00:00Z"},
			state: `{"updated_at":"2024-05-31T00:00:00Z"}`,
		},
		{
			name: "too old", contacts: `{"updated_at":"2024-05-02T00:00:00Z"}`,
			notes: `{"parent_state":{"contacts":{"updated_at":"2024-05-02T00:00:00Z"}}}`,
			asked: []string{"GET /contacts", "GET /contacts/1/notes?since=2024-05-01T00:00:00Z"},
			state: `{"__ab_full_refresh_sync_complete":true}`,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
				"GET /contacts": sourcetest.OK(`{"data":[{"id":1}]}`),
				"GET /contacts/changes?since=2024-05-01T00:00:00Z": sourcetest.OK(`{"data":[{"id":1,"updated_at":"2024-05-31T00:00:00Z"}]}`),
				"GET /contacts/changes?since=2024-05-30T00:00:00Z": sourcetest.OK(`{"data":[{"id":1,"updated_at":"2024-05-31T00:00:00Z"}]}`),
				"GET /contacts/1/notes?since=2024-05-01T00:00:00Z": sourcetest.OK(`{"data":[{"id":2,"updated_at":"2024-05-31T00:00:00Z"}]}`),
			})
			got := sourcetest.Read(t, statedelegating.Definition(), fmt.Sprintf(`{"api":%q,"start_date":"2024-05-01T00:00:00Z","days_kept":7}`, api.URL),
				sourcetest.Stream{Name: "contacts", Incremental: true, State: test.contacts},
				sourcetest.Stream{Name: "notes", Incremental: true, State: test.notes})
			if got.Code != 0 {
				t.Fatalf("exit code %d: %v", got.Code, got.Errors)
			}
			asked := api.Requests()
			slices.Sort(asked)
			if !slices.Equal(asked, test.asked) {
				t.Errorf("asked\n %q, want\n %q", asked, test.asked)
			}
			if got.States["contacts"] != test.state {
				t.Errorf("state %s, want %s", got.States["contacts"], test.state)
			}
		})
	}
}
