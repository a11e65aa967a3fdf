package conditionalstreams_test

import (
	"fmt"
	"slices"
	"testing"

	conditionalstreams "github.com/airgen/airgen/golden/conditional_streams"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

// Streams that a config does not have are as unknown as any other name, cost
// nothing and break nothing, but a parent among them is read for its child.
func TestConditions(t *testing.T) {
	tests := []struct {
		name, config string
		complete     []string
	}{
		{"none", `"beta":false`, []string{"accounts", "members"}},
		{"beta", `"beta":true`, []string{"accounts", "members", "orders", "teams"}},
		{"gold", `"beta":false,"plan":"gold","gold":{"since":"2024-05-30"}`, []string{"accounts", "members", "perks"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
				"GET /accounts":          sourcetest.OK(`{"data":[{"id":1}]}`),
				"GET /accounts/1/orders": sourcetest.OK(`{"data":[{"id":2}]}`),
				"GET /teams":             sourcetest.OK(`{"data":[{"id":3}]}`),
				"GET /teams/3/members":   sourcetest.OK(`{"data":[{"id":4}]}`),
				"GET /perks":             sourcetest.OK(`{"data":[{"id":5,"updated_at":"2024-05-31"}]}`),
			})
			var streams []sourcetest.Stream
			for _, name := range []string{"accounts", "teams", "orders", "members", "perks"} {
				streams = append(streams, sourcetest.Stream{Name: name})
			}
			got := sourcetest.Read(t, conditionalstreams.Definition(), fmt.Sprintf(`{"api":%q,%s}`, api.URL, test.config), streams...)
			var complete []string
			for name, status := range got.Status {
				if status == "COMPLETE" {
					complete = append(complete, name)
				} else if len(got.Records[name]) > 0 {
					t.Errorf("%s is %s and has records", name, status)
				}
			}
			slices.Sort(complete)
			if !slices.Equal(complete, test.complete) {
				t.Errorf("complete %v, want %v; %v", complete, test.complete, got.Errors)
			}
			if asked := api.Requests(); !slices.Contains(asked, "GET /teams") || slices.Contains(asked, "GET /perks") != slices.Contains(test.complete, "perks") {
				t.Errorf("asked %v", asked)
			}
		})
	}
}
